// Entries open and close; texts and pictures are made when an entry is first opened.

const items = [...document.querySelectorAll(".item")];

function headOf(item) {
  return item.querySelector(".head");
}

function isOpen(item) {
  return headOf(item).getAttribute("aria-expanded") === "true";
}

function setOpen(item, open) {
  const head = headOf(item);
  const body = document.getElementById(head.getAttribute("aria-controls"));
  if (open) fill(body);
  head.setAttribute("aria-expanded", String(open));
  body.hidden = !open;
}

function fill(body) {
  for (const made of body.querySelectorAll(".document:not([data-filled])")) {
    made.dataset.filled = "";
    const { diff, graph, file } = made.dataset;
    if (graph !== undefined) made.append(...graphParts(Number(graph)));
    if (diff !== undefined) made.append(diffTable(data().diffs[diff], file));
  }
}

// A button, and the picture that it opens: large graphs cost time, so only who asks pays.
function graphParts(number) {
  const place = element("div", { hidden: "" });
  const open = button("Graph before and after", { class: "plain open-graph", "aria-expanded": "false" }, () => {
    const opening = open.getAttribute("aria-expanded") === "false";
    open.setAttribute("aria-expanded", String(opening));
    place.hidden = !opening;
    if (opening && !place.firstChild) place.append(graphSection(data().graphs[number]));
  });
  return [open, place];
}

function setUpItems() {
  document.querySelector("main").addEventListener("click", (event) => {
    const head = event.target.closest(".head");
    if (head) press(head.closest(".item"));
    const copied = event.target.closest(".copy");
    if (copied) copy(copied);
  });
  addEventListener("hashchange", openTarget);
  NARROW.addEventListener("change", redraw);
  openTarget();
}

// The address names what was opened last, so that it can be passed on.
function press(item) {
  setOpen(item, !isOpen(item));
  if (isOpen(item)) history.replaceState(null, "", `#${item.id}`);
}

// A link to an entry opens it, and shows it if a filter hides it.
function openTarget() {
  const target = document.getElementById(location.hash.slice(1));
  if (!target?.classList.contains("item")) return;
  target.hidden = false;
  target.closest("details")?.setAttribute("open", "");
  setOpen(target, true);
  headOf(target).focus();
  target.scrollIntoView();
}

function redraw() {
  for (const made of document.querySelectorAll(".document[data-filled][data-diff]")) {
    made.querySelector(".scroll").replaceWith(diffTable(data().diffs[made.dataset.diff], made.dataset.file));
  }
}

async function copy(pressed) {
  const code = pressed.parentElement.querySelector("code");
  try {
    await navigator.clipboard.writeText(code.textContent);
    pressed.textContent = "Copied";
  } catch {
    getSelection().selectAllChildren(code);
    pressed.textContent = "Selected";
  }
  setTimeout(() => { pressed.textContent = "Copy"; }, 2000);
}
