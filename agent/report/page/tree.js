// A search tree to fold and search. Rows are goals, tactics that led on, and folds of tactics that failed; as in the list
// of items, only those in sight are drawn, and the selected one.
const LINE = 24;
const GOAL = 0, TACTIC = 1, SOURCE = 2, EFFECT = 3, MS = 4, CHILDREN = 5, MESSAGE = 6;
const SIGNS = { closed: "✓", progress: "→", useless: "↺", error: "✗", timeout: "◷" };

class SearchTree {
  // `chosen` is told of every row that is selected: {goal} or {step}.
  constructor(trace, chosen) {
    this.trace = trace;
    this.chosen = chosen;
    this.solved = new Set(trace.solved);
    this.proof = new Set(trace.proof);
    this.steps = trace.goals.map(() => []);
    this.origin = trace.goals.map(() => -1); // the step that first led to a goal
    trace.steps.forEach((step, number) => {
      this.steps[step[GOAL]].push(number);
      for (const child of step[CHILDREN]) if (child !== 0 && this.origin[child] < 0) this.origin[child] = number;
    });
    this.open = new Set();
    this.selected = "g0";
    this.found = new Set();
    this.inner = h("div", { class: "lines", role: "presentation" });
    this.element = h("div", { class: "tree", role: "tree", "aria-label": "Search tree" }, this.inner);
    this.element.addEventListener("scroll", () => this.follow(), { passive: true });
    new ResizeObserver(() => this.follow()).observe(this.element);
    this.element.addEventListener("click", (event) => {
      const row = event.target.closest("[data-key]");
      if (row) this.click(row.dataset.key, Boolean(event.target.closest(".fold")));
    });
    this.element.addEventListener("keydown", (event) => this.key(event));
    for (const number of trace.proof) { this.open.add(`g${trace.steps[number][GOAL]}`); this.open.add(`s${number}`); }
    if (!trace.proof.length) this.expand(0, 2);
    this.draw();
  }

  ok(number) { return ["closed", "progress"].includes(this.trace.steps[number][EFFECT]); }

  expand(goal, depth) {
    if (depth <= 0) return;
    this.open.add(`g${goal}`);
    for (const number of this.steps[goal]) {
      if (!this.ok(number)) continue;
      this.open.add(`s${number}`);
      for (const child of this.trace.steps[number][CHILDREN]) if (this.origin[child] === number) this.expand(child, depth - 1);
    }
  }

  all(open) {
    this.open.clear();
    if (open) this.trace.goals.forEach((_, goal) => this.open.add(`g${goal}`));
    if (open) this.trace.steps.forEach((_, number) => this.open.add(`s${number}`));
    this.draw();
  }

  // The rows in sight, from the top: [key, level, has children].
  visible() {
    const rows = [], stack = [["g0", 1]];
    while (stack.length) {
      const [key, level] = stack.pop();
      const children = this.children(key);
      rows.push([key, level, children.length > 0]);
      if (children.length && this.open.has(key)) for (const child of children.reverse()) stack.push([child, level + 1]);
    }
    return rows;
  }

  children(key) {
    const number = Number(key.slice(1));
    if (key[0] === "g") {
      const good = this.steps[number].filter((step) => this.ok(step));
      good.sort((a, b) => this.proof.has(b) - this.proof.has(a) || a - b);
      const rows = good.map((step) => `s${step}`);
      if (good.length < this.steps[number].length) rows.push(`f${number}`);
      return rows;
    }
    if (key[0] === "f") return this.steps[number].filter((step) => !this.ok(step)).map((step) => `s${step}`);
    if (key[0] === "s") return this.trace.steps[number][CHILDREN].map((c) => (this.origin[c] === number ? `g${c}` : `r${c}.${number}`));
    return [];
  }

  // The key of the row above, for opening the way to a row.
  parent(key) {
    const number = parseInt(key.slice(1), 10);
    if (key[0] === "g") return number === 0 ? null : `s${this.origin[number]}`;
    if (key[0] === "f") return `g${number}`;
    if (key[0] === "s") return this.ok(number) ? `g${this.trace.steps[number][GOAL]}` : `f${this.trace.steps[number][GOAL]}`;
    return `s${key.split(".")[1]}`;
  }

  reveal(key) {
    for (let up = this.parent(key); up; up = this.parent(up)) this.open.add(up);
    this.select(key);
  }

  select(key, focus = false) {
    this.selected = key;
    this.draw();
    const box = this.element, top = this.lines.findIndex(([other]) => other === key) * LINE;
    if (top < box.scrollTop || top + LINE > box.scrollTop + box.clientHeight) {
      box.scrollTop = top - box.clientHeight / 3;
      this.follow();
    }
    if (focus) this.focus();
    const number = parseInt(key.slice(1), 10);
    this.chosen(key[0] === "s" ? { step: number } : { goal: number });
  }

  click(key, fold) {
    if (key[0] === "r") { this.reveal(`g${parseInt(key.slice(1), 10)}`); return; }
    if (fold || key[0] === "f") { if (!this.open.delete(key)) this.open.add(key); }
    this.select(key, true);
  }

  key(event) {
    const rows = this.visible(), at = rows.findIndex(([key]) => key === this.selected);
    const [key, , inner] = rows[at] ?? rows[0], open = this.open.has(key);
    const go = (place) => this.select(rows[Math.min(rows.length - 1, Math.max(0, place))][0], true);
    if (event.key === "ArrowDown") go(at + 1);
    else if (event.key === "ArrowUp") go(at - 1);
    else if (event.key === "Home") go(0);
    else if (event.key === "End") go(rows.length - 1);
    else if (event.key === "ArrowRight") { if (inner && !open) { this.open.add(key); this.select(key, true); } else if (inner) go(at + 1); }
    else if (event.key === "ArrowLeft") { if (inner && open) { this.open.delete(key); this.select(key, true); } else this.select(this.parent(key) ?? key, true); }
    else if (event.key === "Enter" || event.key === " ") this.click(key, true);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  // Goals and tactics with the text in them, in the order of the search.
  search(text) {
    const wanted = text.toLowerCase(), hits = [];
    this.found.clear();
    if (wanted) {
      this.trace.goals.forEach((texts, goal) => { if (texts.join("\n").toLowerCase().includes(wanted)) hits.push(`g${goal}`); });
      this.trace.steps.forEach((step, number) => { if (step[TACTIC].toLowerCase().includes(wanted)) hits.push(`s${number}`); });
    }
    hits.forEach((key) => this.found.add(key));
    this.draw();
    return hits;
  }

  draw() {
    this.lines = this.visible();
    this.inner.style.height = `${this.lines.length * LINE}px`;
    this.paint();
  }

  // The places of the first row to draw and of the one after the last.
  range() {
    const top = this.element.scrollTop, height = this.element.clientHeight || 600;
    return [Math.max(0, Math.floor(top / LINE) - MARGIN), Math.ceil((top + height) / LINE) + MARGIN];
  }

  // Draw what came into sight. Rows that are drawn already stay: a mouse may be pressed on one.
  follow() {
    const [first, end] = this.range();
    if (first !== this.first || Math.min(end, this.lines.length) !== this.end) this.paint();
  }

  paint() {
    const [first, end] = this.range();
    [this.first, this.end] = [first, Math.min(end, this.lines.length)];
    const focused = this.element.contains(document.activeElement);
    const rows = [];
    this.lines.forEach(([key, level, inner], at) => {
      if ((at >= first && at < end) || key === this.selected) rows.push(this.row(key, level, inner, at));
    });
    this.inner.replaceChildren(...rows);
    if (focused) this.focus();
  }

  focus() { this.inner.querySelector('[aria-selected="true"]')?.focus({ preventScroll: true }); }

  row(key, level, inner, at) {
    const number = parseInt(key.slice(1), 10), open = this.open.has(key), classes = ["node"];
    if (this.found.has(key)) classes.push("hit");
    const parts = [];
    if (key[0] === "g" || key[0] === "r") {
      const texts = this.trace.goals[number], target = texts.map((text) => text.slice(text.lastIndexOf("⊢"))).join("   ");
      const solved = this.solved.has(number);
      parts.push(h("span", { class: `mark ${solved ? "proved" : "unknown"}`, title: solved ? "proved" : "open" },
        h("span", { "aria-hidden": "true" }, solved ? "✓" : "○"), h("span", { class: "hidden" }, solved ? "proved goal" : "open goal")));
      parts.push(h("code", {}, (key[0] === "r" ? "as above: " : "") + (target.replace(/\s+/g, " ") || "no goal")));
      const tried = this.steps[number].length;
      if (key[0] === "g") parts.push(h("small", {}, tried === 1 ? "1 tactic" : `${tried} tactics`));
    } else if (key[0] === "f") {
      const count = this.steps[number].filter((step) => !this.ok(step)).length;
      classes.push("failures");
      parts.push(h("span", {}, count === 1 ? "1 tactic that did not help" : `${count} tactics that did not help`));
    } else {
      const step = this.trace.steps[number];
      classes.push("step", step[EFFECT]);
      if (this.proof.has(number)) classes.push("chosen");
      parts.push(h("span", { class: "effect", title: step[EFFECT] }, h("span", { "aria-hidden": "true" }, SIGNS[step[EFFECT]] ?? "·"), h("span", { class: "hidden" }, step[EFFECT])));
      parts.push(h("code", {}, step[TACTIC].replace(/\s+/g, " ")));
      parts.push(h("small", {}, `${step[SOURCE] ? `${step[SOURCE]} · ` : ""}${Math.round(step[MS])} ms · #${number + 1}`));
    }
    const selected = key === this.selected;
    const spoken = parts.map((part) => part.querySelector?.(".hidden")?.textContent ?? part.textContent).join(", ");
    return h("div", {
      role: "treeitem", class: classes.join(" "), "data-key": key, "aria-level": level, "aria-label": spoken, "aria-selected": String(selected),
      "aria-expanded": inner ? String(open) : null, tabindex: selected ? "0" : "-1", style: `--level:${level};top:${at * LINE}px`,
    }, h("span", { class: "fold", "aria-hidden": "true" }, inner ? (open ? "▾" : "▸") : ""), ...parts);
  }
}
