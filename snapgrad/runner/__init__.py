"""One process per case: a warmed server forks a child for each, and tells what became of it."""
