// The list of items: filtered, ordered, and drawn only where it is in sight.
const ROW = 52, MARGIN = 8;

class ItemList {
  constructor(data, choose) {
    this.data = data;
    this.choose = choose;
    this.shown = [];
    this.at = -1; // the place in `shown` of the chosen item
    this.box = document.getElementById("list");
    this.rows = document.getElementById("rows");
    this.texts = data.name.map((name, i) =>
      `${name}\n${data.files[data.file[i]]}\n${data.statement[i]}\n${data.tags[i].map((t) => data.tagNames[t]).join(" ")}`
        .toLowerCase());
    this.box.addEventListener("scroll", () => this.follow(), { passive: true });
    this.box.addEventListener("keydown", (event) => this.key(event));
    this.box.addEventListener("click", (event) => {
      const row = event.target.closest("[data-at]");
      if (row) this.select(Number(row.dataset.at));
    });
    new ResizeObserver(() => this.follow()).observe(this.box);
  }

  filter({ query, verdicts, setup, kind, tag, differ, order }) {
    const data = this.data, chosen = this.item(), letters = data.setups[setup].verdict, times = data.setups[setup].seconds;
    const words = query.toLowerCase().split(/\s+/).filter(Boolean);
    const found = [];
    for (let i = 0; i < data.count; i++) {
      if (verdicts.size && !verdicts.has(letters[i])) continue;
      if (kind >= 0 && data.kind[i] !== kind) continue;
      if (tag >= 0 && !data.tags[i].includes(tag)) continue;
      if (differ && data.setups.every((other) => other.verdict[i] === letters[i])) continue;
      if (words.every((word) => this.texts[i].includes(word))) found.push(i);
    }
    if (order === "name") found.sort((a, b) => (data.name[a] < data.name[b] ? -1 : data.name[a] > data.name[b] ? 1 : a - b));
    if (order === "slow") found.sort((a, b) => times[b] - times[a] || a - b);
    if (order === "fast") found.sort((a, b) => times[a] - times[b] || a - b);
    this.setup = setup;
    this.shown = found;
    this.at = found.indexOf(chosen);
    this.rows.style.height = `${found.length * ROW}px`;
    if (this.at >= 0) this.reveal(); else this.box.scrollTop = 0;
    this.draw();
  }

  item() { return this.shown[this.at] ?? -1; }

  select(at, tell = true) {
    if (at < 0 || at >= this.shown.length) return;
    this.at = at;
    this.reveal();
    this.draw();
    if (tell) this.choose(this.shown[at]);
  }

  show(item) { this.select(this.shown.indexOf(item), false); }

  reveal() {
    const top = this.at * ROW, height = this.box.clientHeight;
    if (top < this.box.scrollTop) this.box.scrollTop = top;
    else if (top + ROW > this.box.scrollTop + height) this.box.scrollTop = top + ROW - height;
  }

  key(event) {
    const page = Math.max(1, Math.floor(this.box.clientHeight / ROW) - 1), last = this.shown.length - 1;
    const moves = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1, PageDown: page, PageUp: -page, Home: -last - 1, End: last + 1 };
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Enter") document.getElementById("detail").focus();
    else if (event.key in moves) this.select(Math.min(last, Math.max(0, this.at + moves[event.key])));
    else return;
    event.preventDefault();
  }

  // The places of the first row to draw and of the one after the last.
  range() {
    const { scrollTop, clientHeight } = this.box;
    return [Math.max(0, Math.floor(scrollTop / ROW) - MARGIN), Math.min(this.shown.length, Math.ceil((scrollTop + clientHeight) / ROW) + MARGIN)];
  }

  // Draw what came into sight. Rows that are drawn already stay: a mouse may be pressed on one.
  follow() {
    const [first, end] = this.range();
    if (first !== this.first || end !== this.end) this.draw();
  }

  draw() {
    const [first, end] = this.range();
    [this.first, this.end] = [first, end];
    this.rows.replaceChildren(...this.shown.slice(first, end).map((item, i) => this.row(item, first + i)));
    if (this.at >= first && this.at < end) this.box.setAttribute("aria-activedescendant", `item-${this.item()}`);
    else this.box.removeAttribute("aria-activedescendant");
  }

  row(item, at) {
    const data = this.data;
    const marks = data.setups.map((setup) => mark(setup.verdict[item]));
    const place = data.files[data.file[item]] + (data.line[item] ? `:${data.line[item]}` : "");
    const setup = data.setups[this.setup];
    return h("div", {
      role: "option", id: `item-${item}`, class: "item", "data-at": at, "aria-selected": String(at === this.at),
      "aria-setsize": this.shown.length, "aria-posinset": at + 1, style: `top:${at * ROW}px`,
    },
      h("span", { class: "marks" }, ...marks),
      h("span", { class: "what" },
        h("span", { class: "name" }, h("b", {}, data.name[item] || place), h("small", {}, data.name[item] ? place : "")),
        h("code", {}, data.statement[item].replace(/\s+/g, " "))),
      h("span", { class: "time" }, setup.verdict[item] === "-" ? "" : seconds(setup.seconds[item])));
  }
}
