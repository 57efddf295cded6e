// The graphs of a document before and after: pictures with their controls, and the same in words.

const VIEWS = [["both", "Change"], ["before", "Before"], ["after", "After"]];
const MOST_TOLD = 200;

function graphSection(graphs) {
  const models = graphs.map(graphModel);
  const first = models.find((model) => model.groups.some((group) => group.changed)) ?? models[0];
  const made = element("div", { class: "graphs" });
  const state = { model: null, open: null, unfolded: null, view: "both", scale: 1 };
  const canvas = element("div", { class: "canvas", tabindex: "0", role: "group", "aria-label": "Picture of the graph; arrow keys move between autograd nodes, Enter opens one" });
  const chosen = element("p", { class: "chosen", role: "status" });
  const words = element("div", { class: "told" });
  const act = {
    toggle({ run, single, group }) {
      if (!single) run.forEach((one) => state.unfolded.add(one));
      else if (!state.open.delete(group)) state.open.add(group);
      draw(group);
    },
    choose(node) { choose(canvas, chosen, node); },
  };
  function draw(focus) {
    const svg = picture(laidOut(state.model, state), state.model, act);
    canvas.replaceChildren(svg);
    scaled(canvas, state.scale);
    chosen.textContent = "";
    if (focus) canvas.querySelector(`[data-group="${focus.index}"] .title`)?.focus();
  }
  function show(model) {
    state.model = model;
    state.open = openAtFirst(model);
    state.unfolded = new Set();
    words.replaceChildren(...inWords(model));
    draw();
    toFirstChange(canvas, state.scale);
  }
  const zoom = (factor) => {
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = canvas;
    const before = state.scale;
    state.scale = Math.min(2.5, Math.max(0.1, factor ? before * factor : fitting(canvas)));
    scaled(canvas, state.scale);
    const grown = state.scale / before;
    canvas.scrollTo((scrollLeft + clientWidth / 2) * grown - clientWidth / 2, (scrollTop + clientHeight / 2) * grown - clientHeight / 2);
  };
  made.append(controls(models, first, state, show, draw, zoom), legend(), canvas, chosen, words);
  drags(canvas);
  canvas.addEventListener("keydown", (event) => walk(event, canvas));
  canvas.addEventListener("wheel", (event) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    zoom(event.deltaY < 0 ? 1.15 : 1 / 1.15);
  }, { passive: false });
  show(first);
  return made;
}

function controls(models, first, state, show, draw, zoom) {
  const made = element("div", { class: "controls" });
  if (models.length > 1) {
    const choice = element("select", { "aria-label": "Which graph" }, ...models.map((model, index) => element("option", { value: index }, `${model.title} (${model.nodes.length})`)));
    choice.value = models.indexOf(first);
    choice.addEventListener("change", () => show(models[choice.value]));
    made.append(choice);
  }
  const views = VIEWS.map(([view, name]) => button(name, { "aria-pressed": String(view === state.view) }, () => {
    state.view = view;
    views.forEach((one, index) => one.setAttribute("aria-pressed", String(VIEWS[index][0] === view)));
    draw();
  }));
  const all = (groups) => () => {
    state.open = new Set(groups(state.model));
    draw();
  };
  made.append(
    element("span", { class: "together", role: "group", "aria-label": "Which side" }, ...views),
    element("span", { class: "together" }, button("Open all", {}, all((model) => model.groups)), button("Close all", {}, all(() => []))),
    element("span", { class: "together", role: "group", "aria-label": "Size" },
      button("−", { "aria-label": "Smaller" }, () => zoom(1 / 1.25)), button("Fit", {}, () => zoom(0)), button("+", { "aria-label": "Larger" }, () => zoom(1.25))),
  );
  return made;
}

function legend() {
  const made = element("p", { class: "legend" });
  for (const sign of ["+", "-", "~", "="]) {
    made.append(element("span", {}, drawn("svg", { width: 14, height: 14, "aria-hidden": "true" }, mark(sign, 7, 7)), WORDS_OF[sign]));
  }
  return made;
}

function scaled(canvas, scale) {
  const svg = canvas.firstChild;
  const { width, height } = svg.viewBox.baseVal;
  svg.setAttribute("width", width * scale);
  svg.setAttribute("height", height * scale);
}

function fitting(canvas) {
  const { width, height } = canvas.firstChild.viewBox.baseVal;
  return Math.min((canvas.clientWidth - 4) / width, Math.max(300, innerHeight * 0.7) / height, 1);
}

function toFirstChange(canvas, scale) {
  const first = canvas.querySelector('.node:not([data-status="="]), .box:not([data-status="="])');
  const box = first?.closest(".box") ?? canvas.querySelector(".box");
  if (!box) return;
  requestAnimationFrame(() => {
    const [at, frame, view] = [first ?? box, box, canvas].map((one) => one.getBoundingClientRect());
    canvas.scrollTop += at.top - view.top - view.height / 3;
    canvas.scrollLeft += frame.left - view.left - Math.max(8, (view.width - frame.width) / 2);
  });
}

// Arrow keys go from box to box in the order of execution; Enter and the space bar open and close.
function walk(event, canvas) {
  const titles = [...canvas.querySelectorAll(".title")];
  const at = titles.indexOf(event.target.closest(".title"));
  const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
  if (step) titles[Math.max(0, Math.min(titles.length - 1, at + step))]?.focus();
  else if ((event.key === "Enter" || event.key === " ") && at >= 0) titles[at].dispatchEvent(new MouseEvent("click"));
  else return;
  event.preventDefault();
  event.stopPropagation();
}

function drags(canvas) {
  let from = null;
  canvas.addEventListener("pointerdown", (event) => {
    if (event.pointerType === "mouse") from = [event.clientX + canvas.scrollLeft, event.clientY + canvas.scrollTop];
  });
  canvas.addEventListener("pointermove", (event) => {
    if (!from || !event.buttons) return;
    canvas.scrollTo(from[0] - event.clientX, from[1] - event.clientY);
  });
  addEventListener("pointerup", () => { from = null; });
}

// Show a statement in full, and in the picture whom its box reads and who reads it.
function choose(canvas, chosen, node) {
  const texts = node.before && node.after && node.before !== node.after ? [node.before, node.after] : [node.after || node.before];
  chosen.replaceChildren(`${WORDS_OF[node.status]}: `, ...texts.flatMap((text, index) => [index ? " → " : "", element("code", {}, text)]));
  for (const one of canvas.querySelectorAll(".chosen, .near")) one.classList.remove("chosen", "near");
  canvas.querySelector(`[data-node="${node.number}"]`).classList.add("chosen");
  const { box } = canvas.querySelector(`[data-group="${node.group.index}"]`).dataset;
  for (const edge of canvas.querySelectorAll(`.edge[data-from="${box}"], .edge[data-to="${box}"]`)) edge.classList.add("near");
}

function inWords(model) {
  const changed = model.nodes.filter((node) => node.status !== "=");
  const head = element("h5", {}, changed.length ? `Nodes that differ in ${model.title}` : `No node differs in ${model.title}`);
  const items = changed.slice(0, MOST_TOLD).map((node) => element("li", { "data-status": node.status },
    element("strong", {}, `${node.status} ${WORDS_OF[node.status]}`), ` in ${node.group.title}: `,
    ...(node.before ? [element("code", {}, node.before)] : []),
    ...(node.before && node.after ? [node.before === node.after ? ", moved" : " → "] : []),
    ...(node.after && node.before !== node.after ? [element("code", {}, node.after)] : [])));
  const more = changed.length - items.length;
  return [head, element("ul", {}, ...items, ...(more > 0 ? [element("li", {}, `${plural(more, "more node")}`)] : []))];
}
