// From the data to a page that answers: theme, filters, the address, keys.
const byId = (id) => document.getElementById(id);

function themes() {
  const button = byId("theme"), order = ["auto", "light", "dark"];
  let now = "auto";
  try { now = localStorage.getItem("lemmata-theme") ?? "auto"; } catch { /* pages from a file may have no storage */ }
  const apply = (name) => {
    now = order.includes(name) ? name : "auto";
    document.documentElement.style.colorScheme = now === "auto" ? "" : now;
    button.textContent = { auto: "◐ auto", light: "☀ light", dark: "☾ dark" }[now];
    button.setAttribute("aria-label", `Theme: ${now}`);
    try { localStorage.setItem("lemmata-theme", now); } catch { /* see above */ }
  };
  button.hidden = false;
  button.addEventListener("click", () => apply(order[(order.indexOf(now) + 1) % order.length]));
  apply(now);
}

function options(select, label, names, first) {
  select.replaceChildren(...(first ? [h("option", { value: -1 }, first)] : []), ...names.map((name, i) => h("option", { value: i }, name)));
  label.hidden = names.length < 2;
}

function browse(data) {
  const verdicts = new Set();
  const list = new ItemList(data, (item) => {
    history.replaceState(null, "", `#item-${item}`);
    showDetail(data, item, Number(byId("setup").value));
  });
  options(byId("setup"), byId("setup-label"), data.setups.map((setup) => setup.name));
  options(byId("kind"), byId("kind-label"), data.kinds, "any");
  options(byId("tag"), byId("tag-label"), data.tagNames, "any");
  if (data.tagNames.length) byId("tag-label").hidden = false;
  byId("differ-label").hidden = data.setups.length < 2;

  const chips = Object.entries(VERDICTS).map(([letter, { name }]) => {
    const chip = h("button", { type: "button", class: "chip", "aria-pressed": "false", onclick: () => {
      if (!verdicts.delete(letter)) verdicts.add(letter);
      chip.setAttribute("aria-pressed", String(verdicts.has(letter)));
      refresh();
    } }, mark(letter), ` ${name} `, h("small", {}));
    chip.dataset.letter = letter;
    return chip;
  });
  byId("verdicts").append(...chips);

  function refresh() {
    const setup = Number(byId("setup").value), counts = {};
    for (const letter of data.setups[setup].verdict) counts[letter] = (counts[letter] ?? 0) + 1;
    for (const chip of chips) {
      chip.hidden = !counts[chip.dataset.letter];
      chip.querySelector("small").textContent = (counts[chip.dataset.letter] ?? 0).toLocaleString("en");
    }
    list.filter({ query: byId("query").value, verdicts, setup, kind: Number(byId("kind").value), tag: Number(byId("tag").value),
      differ: byId("differ").checked, order: byId("order").value });
    byId("count").textContent = `${list.shown.length.toLocaleString("en")} of ${data.count.toLocaleString("en")}`;
  }

  for (const id of ["setup", "kind", "tag", "order", "differ"]) byId(id).addEventListener("change", refresh);
  byId("query").addEventListener("input", refresh);
  document.addEventListener("keydown", (event) => {
    if (event.key === "/" && !["INPUT", "SELECT", "TEXTAREA"].includes(event.target.tagName)) {
      byId("query").focus();
      event.preventDefault();
    }
  });
  const follow = () => {
    const item = /^#item-(\d+)$/.exec(location.hash);
    if (!item || Number(item[1]) >= data.count) return false;
    list.show(Number(item[1]));
    showDetail(data, Number(item[1]), Number(byId("setup").value));
    byId("items").scrollIntoView();
    return true;
  };
  addEventListener("hashchange", follow);
  byId("browser").hidden = false;
  refresh();
  if (!follow() && list.shown.length) { list.select(0, false); showDetail(data, list.item(), 0); }
  document.documentElement.dataset.ready = performance.now().toFixed(0);
}

themes();
unpacked("index").then((data) => {
  if (data.count && data.setups.length) browse(data);
  else { byId("problem").textContent = "There are no items in this run yet."; byId("problem").hidden = false; }
}).catch((error) => {
  byId("problem").textContent = `The list cannot be shown: ${error.message}. A browser of 2023 or later is needed.`;
  byId("problem").hidden = false;
});
