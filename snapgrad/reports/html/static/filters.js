// Which cases are shown: by word of verdict, by choice, by search.

const cases = items.filter((item) => item.dataset.case !== undefined);
const tiles = [...document.querySelectorAll("button.tile")];
const choices = [...document.querySelectorAll("[data-filter]")];
const search = document.getElementById("search");

const everything = document.getElementById("everything");

const searched = new Map();

// What the search looks at: name, what it pins, problem and change in meaning, not the texts.
function textOf(item) {
  if (!searched.has(item)) {
    const parts = [item.dataset.case, ...[...item.querySelectorAll(".brief, .pins, .problem, .meaning")].map((one) => one.textContent)];
    searched.set(item, parts.join("\n").toLowerCase());
  }
  return searched.get(item);
}

const HOLDS = {
  theme: (item, value) => item.dataset.theme === value,
  file: (item, value) => item.dataset.files.split(" ").includes(value),
  level: (item, value) => item.dataset.level === value,
  verdict: (item, value) => item.dataset.verdict === value,
};

function filter() {
  const words = new Set(tiles.filter((tile) => tile.getAttribute("aria-pressed") === "true").map((tile) => tile.dataset.word));
  const wanted = search.value.toLowerCase().split(/\s+/).filter(Boolean);
  let count = 0;
  for (const item of cases) {
    const shown = words.has(item.dataset.word)
      && choices.every((choice) => !choice.value || HOLDS[choice.dataset.filter](item, choice.value))
      && wanted.every((word) => textOf(item).includes(word));
    item.hidden = !shown;
    count += shown;
  }
  const left = cases.length - count;
  document.getElementById("shown").textContent = `${plural(count, "case")} shown` + (left ? `, ${left.toLocaleString("en")} hidden by the filters` : "");
  everything.hidden = !left;
}

function showEverything() {
  for (const tile of tiles) tile.setAttribute("aria-pressed", "true");
  for (const choice of choices) choice.value = "";
  search.value = "";
  filter();
  search.focus();
}

function setUpFilters() {
  for (const tile of tiles) {
    tile.addEventListener("click", () => {
      tile.setAttribute("aria-pressed", String(tile.getAttribute("aria-pressed") !== "true"));
      filter();
    });
  }
  for (const choice of choices) choice.addEventListener("change", filter);
  search.addEventListener("input", filter);
  everything.addEventListener("click", showEverything);
  document.querySelector(".filters").addEventListener("submit", (event) => event.preventDefault());
  filter();
}
