setUpFilters();
setUpItems();
setUpKeys();
