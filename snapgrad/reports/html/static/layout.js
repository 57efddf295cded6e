// A graph as boxes, one per autograd node with its statements in order, placed by dagre.

const ROW = 21;
const HEAD = 28;
const LETTER = 7.25;
const GUTTER = 34;
const WIDEST = 46;
const NEAR = 2;
const MANY = 150;
const MANY_BOXES = 40;
const AROUND = 2;
const MOST_CHANGED = 60;

// The numbers of the report as objects: nodes with texts and sources by sign, groups with their nodes.
function graphModel(graph) {
  const { lines } = data();
  const nodes = [];
  const groups = graph.groups.map(([title, members], index) => {
    const group = { index, title, nodes: [] };
    for (const [status, before, after, both = [], removed = [], added = []] of members) {
      const sources = [...both.map((n) => [n, "="]), ...removed.map((n) => [n, "-"]), ...added.map((n) => [n, "+"])];
      const node = { number: nodes.length, status, before: lines[before] ?? "", after: lines[after] ?? "", sources, group };
      nodes.push(node);
      group.nodes.push(node);
    }
    group.changed = group.nodes.filter((node) => node.status !== "=").length;
    group.status = ["+", "-"].find((sign) => group.nodes.every((node) => node.status === sign)) ?? (group.changed ? "~" : "=");
    return group;
  });
  return { title: graph.title, nodes, groups };
}

// The groups that are open at first: all of a small graph, and those that changed, while they are few, of a large one.
function openAtFirst(model) {
  if (model.nodes.length <= MANY) return new Set(model.groups);
  const changed = new Set();
  let rows = 0;
  for (const group of model.groups) {
    if (group.changed && changed.size < MOST_CHANGED && rows + group.nodes.length <= MANY) {
      rows += group.nodes.length;
      changed.add(group);
    }
  }
  return changed;
}

const HIDDEN = { both: "", before: "+", after: "-" };

// Boxes and edges with their places. view: "both", "before" or "after". unfolded: the first groups of runs to show.
function laidOut(model, { open, unfolded, view }) {
  const shown = (node) => node.status !== HIDDEN[view];
  const groups = model.groups.filter((group) => group.nodes.some(shown));
  const boxes = runs(groups, open, unfolded).map((run, order) => {
    const nodes = run.flatMap((group) => group.nodes).filter(shown);
    const single = run.length === 1;
    const changed = run.filter((group) => group.changed).length;
    return sized({ run, order, single, group: run[0], count: nodes.length, open: single && open.has(run[0]),
      rows: single && open.has(run[0]) ? nodes : [], status: single ? run[0].status : changed ? "~" : "=",
      title: single ? run[0].title : `${run.length} autograd nodes${changed ? `, ${changed} changed` : ""}` }, view);
  });
  const byGroup = new Map(boxes.flatMap((box) => box.run.map((group) => [group, box])));
  const edges = boxEdges(model, byGroup, shown, view);
  place(boxes, edges);
  return { boxes, edges, width: Math.max(...boxes.map((box) => box.x + box.width)) + 12,
    height: Math.max(...boxes.map((box) => box.y + box.height)) + 12 };
}

// Lists of groups that share a box: in a large graph those far from any change, and what comes after many changes.
function runs(groups, open, unfolded) {
  if (groups.length <= MANY_BOXES) return groups.map((group) => [group]);
  const near = new Set();
  let changes = 0;
  groups.forEach((group, at) => {
    changes += group.changed > 0;
    if ((group.changed && changes <= MOST_CHANGED) || open.has(group)) for (let k = at - AROUND; k <= at + AROUND; k += 1) near.add(groups[k]);
  });
  const made = [];
  let last = null;
  for (const group of groups) {
    const alone = near.has(group) || unfolded.has(group);
    if (last && !alone) last.push(group);
    else made.push((last = [group]));
    if (alone) last = null;
  }
  return made;
}

function sized(box, view) {
  box.labels = box.rows.map((node) => label(view === "before" || !node.after ? node.before : node.after));
  const longest = Math.max(box.title.length + 6, ...box.labels.map((text) => text.length + 2));
  box.width = GUTTER + Math.min(longest, WIDEST + 4) * LETTER + 12;
  box.height = HEAD + (box.rows.length ? box.rows.length * ROW + 8 : 0);
  return box;
}

// What a row says of its statement: the operation, and the inputs and hooks that it takes.
function label(text) {
  const said = text.replace(/^[\w, ]+(?:: "[^"]*")? = /, "");
  const call = said.match(/^([A-Za-z_][\w.]*)\(/);
  if (!call) return cutTo(text, WIDEST);
  const operation = call[1].replace(/^torch\.ops\./, "").replace(/\.default$/, "");
  const taken = [...new Set(said.match(/\b(?:input|hook|scalar|packed_datum)_\d+\b/g) ?? [])];
  const named = taken.length > 3 ? `${taken.slice(0, 2).join(" ")} +${taken.length - 2}` : taken.join(" ");
  return cutTo(named ? `${operation}  ${named}` : operation, WIDEST);
}

function cutTo(text, most) {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}

function boxEdges(model, byGroup, shown, view) {
  const edges = new Map();
  for (const node of model.nodes.filter(shown)) {
    for (const [number, sign] of node.sources) {
      const source = model.nodes[number];
      const [from, to] = [byGroup.get(source.group), byGroup.get(node.group)];
      if (sign === HIDDEN[view] || from === to || !shown(source)) continue;
      const key = `${from.order} ${to.order}`;
      if (!edges.has(key)) edges.set(key, { from, to, signs: new Set() });
      edges.get(key).signs.add(sign);
    }
  }
  return [...edges.values()].map((edge) => ({ ...edge, status: edge.signs.size > 1 ? "=" : [...edge.signs][0] }));
}

// Edges over a long way are drawn, but do not bend the layout: it would take seconds, and be wide. What no near edge
// holds stays below what ran before it. "UL" keeps a chain of boxes straight; a mean of all alignments drifts aside.
function place(boxes, edges) {
  const graph = new dagre.graphlib.Graph();
  graph.setGraph({ nodesep: 24, edgesep: 8, ranksep: 34, marginx: 12, marginy: 12, align: "UL" });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const box of boxes) graph.setNode(String(box.order), { width: box.width, height: box.height });
  const held = new Set();
  for (const edge of edges) {
    edge.far = Math.abs(edge.to.order - edge.from.order) > NEAR;
    if (edge.far) continue;
    graph.setEdge(String(edge.from.order), String(edge.to.order));
    held.add(edge.to.order);
  }
  for (const box of boxes) {
    if (box.order && !held.has(box.order)) graph.setEdge(String(box.order - 1), String(box.order), { weight: 0 });
  }
  dagre.layout(graph);
  for (const box of boxes) {
    const at = graph.node(String(box.order));
    box.x = at.x - box.width / 2;
    box.y = at.y - box.height / 2;
  }
  for (const edge of edges) {
    edge.points = edge.far ? null : graph.edge(String(edge.from.order), String(edge.to.order)).points;
  }
}
