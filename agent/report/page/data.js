// The data of the page: inflated when it is needed, once.
const VERDICTS = {
  p: { name: "proved", mark: "✓" }, r: { name: "refuted", mark: "✗" }, u: { name: "unknown", mark: "?" },
  e: { name: "error", mark: "!" }, "-": { name: "not tried", mark: "·" },
};

async function unpacked(id) {
  const element = document.getElementById(id);
  if (!element) return null;
  const text = atob(element.textContent), bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return JSON.parse(await new Response(stream).text());
}

const chunks = new Map();
// Proofs, counterexamples and messages of an item, one entry for each configuration. A few blocks are kept.
function details(data, item) {
  const number = Math.floor(item / data.chunk);
  if (!chunks.has(number)) {
    if (chunks.size > 16) chunks.delete(chunks.keys().next().value);
    chunks.set(number, unpacked(`d-${number}`));
  }
  return chunks.get(number).then((block) => block[item % data.chunk]);
}

// An element with attributes, listeners (keys that begin with "on") and children; texts are never read as HTML.
function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else if (value === true) element.setAttribute(key, "");
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(key, value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

function mark(letter) {
  const { name, mark: sign } = VERDICTS[letter];
  return h("span", { class: `mark ${name.replace(" ", "-")}`, title: name },
    h("span", { "aria-hidden": "true" }, sign), h("span", { class: "hidden" }, name));
}

function seconds(value) {
  if (value < 0.9995) return `${Math.round(value * 1000)} ms`;
  return value < 60 ? `${value.toPrecision(2)} s` : `${Math.floor(value / 60)} min ${Math.round(value % 60)} s`;
}
