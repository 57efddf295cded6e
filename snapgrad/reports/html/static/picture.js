// Draws a graph that was laid out: boxes with rows, edges between and beside them. What became of a node is told by
// colour, by the sign before it and by the shape of its mark.

const WORDS_OF = { "=": "unchanged", "+": "added", "-": "removed", "~": "changed" };

let pictures = 0;

function picture(layout, model, act) {
  pictures += 1;
  const svg = drawn("svg", { class: "graph", viewBox: `0 0 ${layout.width} ${layout.height}`, role: "group",
    "aria-label": `${model.title}: ${plural(model.nodes.length, "node")} in ${plural(model.groups.length, "autograd node")}` });
  svg.append(arrows());
  const edges = drawn("g", { "aria-hidden": "true" }, ...layout.edges.map(edgePath));
  svg.append(edges, ...layout.boxes.map((box) => boxElement(box, act)));
  return svg;
}

function arrows() {
  const made = drawn("defs");
  for (const [name, sign] of [["same", "="], ["added", "+"], ["removed", "-"]]) {
    made.append(drawn("marker", { id: `arrow-${name}-${pictures}`, viewBox: "0 0 8 8", refX: 7, refY: 4, markerWidth: 7, markerHeight: 7, orient: "auto" },
      drawn("path", { d: "M0 0L8 4L0 8z", class: "arrow", "data-status": sign })));
  }
  return made;
}

const ARROW = { "=": "same", "+": "added", "-": "removed" };

function edgePath(edge) {
  const points = edge.points ?? farPoints(edge);
  return drawn("path", { class: edge.far ? "edge far" : "edge", d: curve(points), "data-status": edge.status,
    "data-from": edge.from.order, "data-to": edge.to.order, "marker-end": `url(#arrow-${ARROW[edge.status]}-${pictures})` });
}

function farPoints({ from, to }) {
  const [x, y] = [from.x + from.width - 10, from.y + from.height];
  const [u, v] = [to.x + to.width - 10, to.y];
  const side = Math.max(x, u) + 40;
  return [{ x, y }, { x: side, y: y + 30 }, { x: side, y: v - 30 }, { x: u, y: v }];
}

function curve(points) {
  const at = (point) => `${point.x.toFixed(1)} ${point.y.toFixed(1)}`;
  const middle = points.slice(1, -1);
  let path = `M${at(points[0])}`;
  middle.forEach((point, index) => {
    const next = index === middle.length - 1 ? points.at(-1) : middle[index + 1];
    const end = index === middle.length - 1 ? next : { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 };
    path += `Q${at(point)} ${at(end)}`;
  });
  return middle.length ? path : `${path}L${at(points.at(-1))}`;
}

function boxElement(box, act) {
  const { group } = box;
  const made = drawn("g", { class: box.single ? "box" : "box run", transform: `translate(${box.x.toFixed(1)} ${box.y.toFixed(1)})`,
    "data-status": box.status, "data-box": box.order, "data-group": group.index });
  made.append(drawn("rect", { class: "frame", width: box.width, height: box.height, rx: 7 }), title(box, act));
  if (box.rows.length) made.append(...box.rows.map((node, index) => row(box, node, index, act)), innerEdges(box));
  return made;
}

function title(box, act) {
  const { group, status } = box;
  const told = box.single && status === "~" ? `changed: ${group.changed} of ${group.nodes.length} differ` : WORDS_OF[status];
  const made = drawn("g", { class: "title", role: "button", tabindex: "-1", "aria-expanded": String(box.open),
    "aria-label": `${box.title}, ${plural(box.count, "node")}, ${told}` });
  made.append(drawn("rect", { class: "handle", width: box.width, height: HEAD, rx: 7 }),
    mark(status, 15, HEAD / 2),
    drawn("text", { x: 28, y: HEAD / 2 + 4 }, cutTo(box.title, WIDEST)),
    drawn("text", { class: "more", x: box.width - 10, y: HEAD / 2 + 4 }, box.open ? "–" : String(box.count)));
  made.append(drawn("title", {}, `${box.title}: ${told}; press to ${box.open ? "close" : "open"}`));
  made.addEventListener("click", () => act.toggle(box));
  return made;
}

function row(box, node, index, act) {
  const y = HEAD + index * ROW;
  const made = drawn("g", { class: "node", "data-status": node.status, "data-node": node.number, transform: `translate(0 ${y})` });
  made.append(drawn("rect", { class: "strip", x: 4, width: box.width - 8, height: ROW, rx: 4 }),
    mark(node.status, GUTTER - 6, ROW / 2),
    drawn("text", { x: GUTTER + 6, y: ROW / 2 + 4 }, box.labels[index]),
    drawn("title", {}, `${WORDS_OF[node.status]}: ${node.after || node.before}`));
  made.addEventListener("click", () => act.choose(node));
  return made;
}

// A dot for what is the same, a plus, a minus, a diamond: told apart without colours.
function mark(status, x, y) {
  const shape = { "+": "M-4.5 0H4.5M0 -4.5V4.5", "-": "M-4.5 0H4.5", "~": "M0 -5L5 0L0 5L-5 0z" }[status];
  const made = shape ? drawn("path", { d: shape }) : drawn("circle", { r: 2.2 });
  made.setAttribute("class", "mark");
  made.setAttribute("data-status", status);
  made.setAttribute("transform", `translate(${x} ${y})`);
  return made;
}

// Who reads whom inside a box: a line from row to row, the longer ones further out.
function innerEdges(box) {
  const made = drawn("g", { "aria-hidden": "true" });
  const place = new Map(box.rows.map((node, index) => [node.number, index]));
  for (const node of box.rows) {
    for (const [source, sign] of node.sources) {
      if (!place.has(source)) continue;
      const [i, j] = [place.get(source), place.get(node.number)];
      const [y, v] = [HEAD + (i + 0.5) * ROW, HEAD + (j + 0.5) * ROW];
      const out = GUTTER - 6 - (j - i === 1 ? 0 : 4 + 4 * Math.min(4, Math.abs(j - i)));
      made.append(drawn("path", { class: "inner", "data-status": sign,
        d: `M${GUTTER - 6} ${y + 7}C${out} ${y + 9} ${out} ${v - 9} ${GUTTER - 6} ${v - 7}` }));
    }
  }
  return made;
}
