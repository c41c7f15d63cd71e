// One item: its statement, and under each configuration the verdict with its evidence.
let request = 0, inSight = "";

async function showDetail(data, item, setup) {
  if (inSight === `${item} ${setup}`) return; // what is unfolded stays as it is
  inSight = `${item} ${setup}`;
  const mine = ++request, pane = document.getElementById("detail");
  const found = await details(data, item);
  if (mine !== request) return; // another item was chosen meanwhile
  const place = data.files[data.file[item]] + (data.line[item] ? `:${data.line[item]}` : "");
  const tags = data.tags[item].map((tag) => h("span", { class: "tag" }, data.tagNames[tag]));
  const body = h("div", { class: "outcome" });
  const tabs = h("div", { class: "tabs", role: "tablist", "aria-label": "Configurations" });
  const show = (number) => {
    for (const [at, tab] of [...tabs.children].entries()) {
      tab.setAttribute("aria-selected", String(at === number));
      tab.tabIndex = at === number ? 0 : -1;
    }
    body.replaceChildren(...outcome(data, item, number, found[number]));
  };
  data.setups.forEach((each, number) => tabs.append(h("button", {
    type: "button", role: "tab", onclick: () => show(number),
    onkeydown: (event) => {
      const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (!by) return;
      const to = (number + by + data.setups.length) % data.setups.length;
      show(to);
      tabs.children[to].focus();
    },
  }, mark(each.verdict[item]), ` ${each.name}`)));
  pane.replaceChildren(
    h("h3", {}, data.name[item] || place),
    h("p", { class: "method" }, `${data.kinds[data.kind[item]]} · ${place} `, ...tags),
    ...(data.statement[item] ? [h("pre", { class: "statement", tabindex: "0" }, leanCode(data.statement[item]))] : []),
    ...(data.setups.length > 1 ? [tabs] : []), body);
  pane.scrollTop = 0;
  show(setup);
}

function outcome(data, item, setup, found) {
  const letter = data.setups[setup].verdict[item];
  if (!found) return [h("p", { class: "verdict" }, mark("-"), " not tried under this configuration")];
  const parts = [h("p", { class: "verdict" }, mark(letter), h("b", {}, ` ${VERDICTS[letter].name}`), ` in ${seconds(data.setups[setup].seconds[item])}`,
    found.recheck ? h("span", { class: "tag" }, found.recheck === "confirmed" ? "confirmed by a second check" : `second check: ${found.recheck}`) : null)];
  const block = (title, text, content) => parts.push(h("div", { class: "block" }, h("h4", {}, title, copyButton(text)), content));
  if (found.script) block("Proof", found.script, h("pre", { class: "script", tabindex: "0" }, leanCode(found.script)));
  if (found.counterexample) {
    const rows = found.counterexample.map(([name, value]) => h("tr", {}, h("th", { scope: "row" }, h("code", {}, name)), h("td", {}, h("code", {}, value))));
    block("Counterexample", found.counterexample.map((pair) => pair.join(" = ")).join("\n"), h("table", { class: "values" }, h("tbody", {}, ...rows)));
  }
  if (found.evidence && found.evidence !== found.script) {
    const title = { p: "Evidence", r: "What was seen", u: "Why, and what is left", e: "Error" }[letter];
    block(title, found.evidence, h("pre", { class: "message", tabindex: "0" }, found.evidence));
  }
  if (found.replay && !found.evidence.includes(found.replay)) block("Replay", found.replay, h("pre", { class: "script" }, found.replay));
  const kept = data.setups[setup].tree[item];
  if (kept === "2") parts.push(h("p", { class: "method" }, "The search tree was left out of this page to keep it small; the database has it."));
  if (kept === "1") {
    const holder = h("div", { class: "block" }, h("h4", {}, "Search"));
    parts.push(holder);
    unpacked(`t-${item}-${setup}`).then((trace) => {
      const failed = trace.steps.filter((step) => !["closed", "progress"].includes(step[EFFECT])).length;
      holder.append(h("p", { class: "method" }, `${trace.goals.length.toLocaleString("en")} goals, ${trace.steps.length.toLocaleString("en")} tactics tried${failed ? `, ${failed.toLocaleString("en")} of them to no avail` : ""}.`), treePanel(trace));
      holder.dataset.ready = "";
    });
  }
  return parts;
}
