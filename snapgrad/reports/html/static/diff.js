// A diff side by side, or one below the other on a narrow screen. Long stretches without a change are folded.

const CONTEXT = 3;
const NARROW = matchMedia("(max-width: 760px)");

// Rows as {old, now, before, after, changed}: line numbers from 1 and lines; 0 and null where there is none.
function rowsOf(diff) {
  const { lines } = data();
  const rows = [];
  let old = 0;
  let now = 0;
  for (const row of diff.rows) {
    if (row < 0) {
      rows.push({ hidden: -row });
      old += -row;
      now += -row;
      continue;
    }
    const [left, right] = Array.isArray(row) ? row : [row, row];
    rows.push({
      old: left < 0 ? 0 : (old += 1),
      now: right < 0 ? 0 : (now += 1),
      before: left < 0 ? null : lines[left],
      after: right < 0 ? null : lines[right],
      changed: Array.isArray(row),
    });
  }
  return rows;
}

function dressed(rows, language) {
  for (const [side, colours] of [["before", "beforePieces"], ["after", "afterPieces"]]) {
    const there = rows.filter((row) => row[side] !== null && row[side] !== undefined);
    const made = coloured(there.map((row) => row[side]), language);
    there.forEach((row, index) => { row[colours] = made[index] ?? [["", row[side]]]; });
  }
  for (const row of rows) {
    const both = row.changed && row.before !== null && row.after !== null;
    [row.beforeMarks, row.afterMarks] = both ? changedWords(row.before, row.after) : [[], []];
  }
  return rows;
}

// Lists of rows to show, and of rows to fold.
function stretches(rows) {
  const near = new Set();
  rows.forEach((row, index) => {
    if (row.changed) for (let k = index - CONTEXT; k <= index + CONTEXT; k += 1) near.add(k);
  });
  const made = [];
  rows.forEach((row, index) => {
    const folded = !row.hidden && !near.has(index);
    if (!made.length || made.at(-1).folded !== folded) made.push({ folded, rows: [] });
    made.at(-1).rows.push(row);
  });
  return made.map((one) => (one.folded && one.rows.length <= 2 ? { ...one, folded: false } : one));
}

function diffTable(diff, name) {
  const narrow = NARROW.matches;
  const table = element("table", { class: narrow ? "diff narrow" : "diff" });
  table.append(element("caption", { class: "unseen" }, `${name}: golden and received`), columns(narrow));
  for (const { folded, rows } of stretches(dressed(rowsOf(diff), diff.language))) {
    const body = element("tbody");
    if (folded) body.append(foldRow(body, rows, narrow));
    else body.append(...rows.flatMap((row) => rowElements(row, narrow)));
    table.append(body);
  }
  if (diff.cut) table.append(element("tbody", {}, note(`${plural(diff.cut, "more line")}, not in this report`, narrow)));
  return element("div", { class: "scroll", tabindex: "0", role: "group", "aria-label": `${name}, diff` }, table);
}

function columns(narrow) {
  const names = narrow ? ["Line", "Sign", "Text"] : ["Line", "Golden", "Line", "Received"];
  return element("thead", {}, element("tr", {}, ...names.map((name) => element("th", { scope: "col" }, name))));
}

function note(text, narrow) {
  return element("tr", { class: "fold" }, element("td", { colspan: narrow ? 3 : 4 }, text));
}

function foldRow(body, rows, narrow) {
  const open = button(`${plural(rows.length, "unchanged line")}`, { "aria-expanded": "false" }, () => {
    body.replaceChildren(...rows.flatMap((row) => rowElements(row, narrow)));
    body.tabIndex = -1;
    body.focus();
  });
  const row = note("", narrow);
  row.firstChild.append(open);
  return row;
}

function rowElements(row, narrow) {
  if (row.hidden) return [note(`${plural(row.hidden, "unchanged line")}, not in this report`, narrow)];
  if (!narrow) return [element("tr", {}, ...side(row, "before"), ...side(row, "after"))];
  if (!row.changed) return [element("tr", {}, number(row.now), sign(""), line(row, "after", ""))];
  const made = [];
  if (row.before !== null) made.push(element("tr", {}, number(row.old), sign("-"), line(row, "before", "removed")));
  if (row.after !== null) made.push(element("tr", {}, number(row.now), sign("+"), line(row, "after", "added")));
  return made;
}

function side(row, which) {
  const there = row[which] !== null;
  const kind = !row.changed ? "" : !there ? "absent" : which === "before" ? "removed" : "added";
  return [number(which === "before" ? row.old : row.now), line(row, which, kind)];
}

function number(value) {
  return element("td", { class: "line", "data-line": value || "" });
}

function sign(text) {
  return element("td", { class: "sign" }, text);
}

function line(row, which, kind) {
  const cell = element("td", kind ? { class: `text ${kind}` } : { class: "text" });
  if (kind === "removed" || kind === "added") cell.append(element("span", { class: "unseen" }, `${kind}: `));
  if (row[which] !== null) paint(cell, row[`${which}Pieces`], row[`${which}Marks`]);
  return cell;
}
