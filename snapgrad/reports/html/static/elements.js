// Makes elements. Text goes in as text only: no string is ever read as HTML.

const SVG = "http://www.w3.org/2000/svg";

function element(name, attributes = {}, ...children) {
  return filled(document.createElement(name), attributes, children);
}

function drawn(name, attributes = {}, ...children) {
  return filled(document.createElementNS(SVG, name), attributes, children);
}

function filled(made, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined) made.setAttribute(name, value);
  }
  made.append(...children);
  return made;
}

function button(label, attributes, act) {
  const made = element("button", { type: "button", class: "plain", ...attributes }, label);
  made.addEventListener("click", act);
  return made;
}

let parsed = null;

// The texts and graphs of the report, read when the first of them is asked for.
function data() {
  parsed ??= JSON.parse(document.getElementById("data").textContent);
  return parsed;
}

function plural(count, word) {
  return `${count.toLocaleString("en")} ${word}${count === 1 ? "" : "s"}`;
}
