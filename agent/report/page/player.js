// A search step by step: a slider over all that was tried, what each step met and what it left.
function treePanel(trace) {
  const before = h("div", { class: "goals", "aria-live": "polite" });
  const count = trace.steps.length, slider = h("input", { type: "range", min: 0, max: count, value: 0, "aria-label": "Step of the search" });
  const place = h("output", { class: "place" });
  let moving = false;
  const tree = new SearchTree(trace, ({ goal, step }) => {
    if (step !== undefined) showStep(step); else showGoal(goal);
  });

  function showGoal(goal) {
    const origin = tree.origin[goal];
    if (!moving) move(origin < 0 ? 0 : origin + 1, false);
    before.replaceChildren(h("h5", {}, `goal ${goal + 1} of ${trace.goals.length}`), ...trace.goals[goal].map(goalBlock));
  }

  function showStep(number) {
    const [goal, tactic, source, effect, , children, message] = trace.steps[number];
    if (!moving) move(number + 1, false);
    const said = { closed: "closes the goal", progress: `leaves ${children.length === 1 ? "one goal" : `${children.length} goals`}`,
      useless: "leads back to a goal it came from, or to what another tactic left", error: "fails", timeout: "ran out of time or memory" };
    before.replaceChildren(
      h("h5", {}, "goal"), ...trace.goals[goal].map(goalBlock),
      h("h5", {}, `tactic${source ? `, from ${source}` : ""}: ${said[effect] ?? effect}`), h("pre", { class: "script" }, leanCode(tactic)),
      ...(message ? [h("pre", { class: "message" }, message)] : []),
      ...children.flatMap((child, i) => [h("h5", {}, children.length > 1 ? `left, ${i + 1} of ${children.length}` : "left"), ...trace.goals[child].map(goalBlock)]));
  }

  function move(to, reveal = true) {
    const at = Math.min(count, Math.max(0, to));
    slider.value = at;
    slider.setAttribute("aria-valuetext", at ? `step ${at} of ${count}: ${trace.steps[at - 1][TACTIC]}` : "the beginning");
    place.textContent = `${at.toLocaleString("en")} / ${count.toLocaleString("en")}`;
    if (!reveal) return;
    moving = true;
    tree.reveal(at ? `s${at - 1}` : "g0");
    moving = false;
  }

  function jump(direction) { // to the next step that led on
    let at = Number(slider.value) + direction;
    while (at > 0 && at < count && !tree.ok(at - 1)) at += direction;
    move(at);
  }

  let hits = [], hit = -1;
  const matches = h("output", { class: "place" });
  function next(by) {
    if (!hits.length) return;
    hit = (hit + by + hits.length) % hits.length;
    matches.textContent = `${hit + 1} of ${hits.length}`;
    tree.reveal(hits[hit]);
  }
  const query = h("input", { type: "search", placeholder: "Search this tree", "aria-label": "Search goals and tactics of this tree", spellcheck: "false",
    oninput: () => { hits = tree.search(query.value.trim()); hit = -1; matches.textContent = query.value.trim() ? `${hits.length} found` : ""; if (hits.length) next(1); },
    onkeydown: (event) => { if (event.key === "Enter") { next(event.shiftKey ? -1 : 1); event.preventDefault(); } } });
  slider.addEventListener("input", () => move(Number(slider.value)));
  const button = (label, sign, act) => h("button", { type: "button", title: label, "aria-label": label, onclick: act }, sign);
  const notes = [trace.stop && trace.stop !== "proved" ? `The search ended: ${trace.stop}.` : "",
    trace.dropped ? `${trace.dropped.toLocaleString("en")} more failed tactics were not kept.` : ""].filter(Boolean);
  move(0);
  return h("section", { class: "search", "aria-label": "Search tree" },
    h("div", { class: "tools" },
      h("span", { class: "player", role: "group", "aria-label": "Step through the search" },
        button("first step", "⇤", () => move(0)), button("step before that led on", "«", () => jump(-1)), button("one step back", "‹", () => move(Number(slider.value) - 1)),
        slider, button("one step on", "›", () => move(Number(slider.value) + 1)), button("next step that led on", "»", () => jump(1)), button("last step", "⇥", () => move(count)), place),
      query, matches,
      h("button", { type: "button", onclick: () => tree.all(true) }, "unfold"),
      h("button", { type: "button", onclick: () => tree.all(false) }, "fold")),
    notes.length ? h("p", { class: "method" }, notes.join(" ")) : null,
    h("div", { class: "treepanes" }, tree.element, before));
}
