// Lean text with a little colour: comments, strings, keywords, and in goals the names of hypotheses.
const LEAN = new RegExp([
  "(?<comment>--[^\\n]*|/-[\\s\\S]*?-/)", "(?<string>\"(?:[^\"\\\\]|\\\\.)*\")",
  "(?<word>\\b(?:by|fun|have|show|from|let|match|with|if|then|else|calc|at|using|theorem|lemma|def|example|forall|exists|" +
  "intro|intros|exact|apply|refine|rcases|obtain|cases|induction|fun_induction|simp|simp_all|omega|decide|grind|rfl|rw|" +
  "constructor|left|right|exfalso|contradiction|assumption|trivial|unfold|split|ext|funext|congr|subst|specialize|" +
  "generalize|revert|clear|next|case|first|all_goals|any_goals|repeat|try|done|skip)\\b|[∀∃λ⊢])",
].join("|"), "gu");

function leanCode(text) {
  const code = h("code", { class: "lean" });
  let last = 0;
  for (const found of text.matchAll(LEAN)) {
    code.append(text.slice(last, found.index));
    const kind = Object.keys(found.groups).find((name) => found.groups[name] !== undefined);
    code.append(h("span", { class: `l-${kind}` }, found[0]));
    last = found.index + found[0].length;
  }
  code.append(text.slice(last));
  return code;
}

// A goal as Lean prints it: `case x`, hypotheses, and the target behind the turnstile.
function goalBlock(text) {
  const block = h("pre", { class: "goal", tabindex: "0" });
  for (const line of text.split("\n")) {
    const name = /^([^\s:⊢][^:⊢]*?) :(?=\s|$)/u.exec(line);
    if (line.startsWith("case ")) block.append(h("span", { class: "case" }, line));
    else if (name) block.append(h("span", { class: "hypothesis" }, name[1]), line.slice(name[1].length));
    else if (line.startsWith("⊢")) block.append(h("span", { class: "turnstile" }, "⊢"), h("b", {}, line.slice(1)));
    else block.append(line);
    block.append("\n");
  }
  return block;
}

function copyButton(text) {
  const button = h("button", { type: "button", class: "quiet", onclick: async () => {
    try {
      await navigator.clipboard.writeText(text);
      button.textContent = "copied";
    } catch {
      button.textContent = "not allowed here";
    }
    setTimeout(() => { button.textContent = "copy"; }, 1500);
  } }, "copy");
  return button;
}
