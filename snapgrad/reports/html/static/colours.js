// Syntax colours by Prism, which gives tokens; they become pieces of lines, never HTML.

const COLOURED = {
  keyword: "k", boolean: "k", "class-name": "k", builtin: "k",
  string: "s", "triple-quoted-string": "s", char: "s", property: "s",
  number: "n", comment: "c", function: "f", macro: "m", decorator: "m", directive: "m",
};

// The lines of a text as lists of [kind, piece]; kind "" has no colour of its own.
function coloured(lines, language) {
  const grammar = Prism.languages[language];
  if (!grammar) return lines.map((line) => [["", line]]);
  const made = [[]];
  spread(Prism.tokenize(lines.join("\n"), grammar), "", made);
  return made;
}

function spread(tokens, kind, made) {
  for (const token of Array.isArray(tokens) ? tokens : [tokens]) {
    if (typeof token === "string") {
      token.split("\n").forEach((piece, index) => {
        if (index) made.push([]);
        if (piece) made.at(-1).push([kind, piece]);
      });
    } else {
      spread(token.content, COLOURED[token.type] ?? kind, made);
    }
  }
}

// Append a line in colours; marks: [start, end) of the words that differ.
function paint(cell, pieces, marks) {
  let at = 0;
  for (const [kind, piece] of pieces) {
    for (const [text, marked] of divided(piece, at, marks)) {
      cell.append(kind || marked ? element(marked ? "mark" : "span", kind ? { class: kind } : {}, text) : text);
    }
    at += piece.length;
  }
}

function divided(piece, at, marks) {
  const parts = [];
  let done = 0;
  for (const [start, end] of marks) {
    const from = Math.max(start - at, done);
    const to = Math.min(end - at, piece.length);
    if (from >= to) continue;
    if (from > done) parts.push([piece.slice(done, from), false]);
    parts.push([piece.slice(from, to), true]);
    done = to;
  }
  if (done < piece.length) parts.push([piece.slice(done), false]);
  return parts;
}
