// The keys: j and k go through the entries that are shown, / searches, ? tells the keys.

const help = document.getElementById("help");

function step(by) {
  const shown = items.filter((item) => !item.hidden && !item.closest("details:not([open])"));
  const at = shown.indexOf(document.activeElement?.closest(".item"));
  const next = shown[at < 0 ? (by > 0 ? 0 : shown.length - 1) : Math.max(0, Math.min(shown.length - 1, at + by))];
  if (!next) return;
  headOf(next).focus({ preventScroll: true });
  next.scrollIntoView({ block: "nearest" });
}

function openGraph() {
  const item = document.activeElement?.closest(".item");
  if (!item) return;
  setOpen(item, true);
  item.querySelector(".open-graph")?.click();
}

const KEYS = {
  j: () => step(1),
  k: () => step(-1),
  g: openGraph,
  "/": () => search.focus(),
  "?": () => help.showModal(),
};

function setUpKeys() {
  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || help.open) return;
    if (event.target.matches("input, select, textarea")) {
      if (event.key === "Escape") event.target.blur();
      return;
    }
    if (!Object.hasOwn(KEYS, event.key)) return;
    event.preventDefault();
    KEYS[event.key]();
  });
  document.getElementById("help-button").addEventListener("click", () => help.showModal());
}
