"""Readable names for what a bare `cases` or `induction` brings: `cases h with | inl h => … | inr h => …`."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from lemmata.agent.lean.goal import Goal, Hypothesis
from lemmata.agent.policy.names import fresh, readable

HOLE = "?_"
VARIANTS = 7
_ALTERNATIVE = re.compile(r"^\| (?P<head>.*) => \?_$")
_PLAIN = re.compile(r"[^\W\d][\w'!?₀-₉]*")


def new_hidden(before: Goal, after: Goal) -> list[Hypothesis]:
    """Hypotheses of `after` that no tactic can refer to and that `before` does not have, in order."""
    old = Counter(h.type for h in before.hypotheses if not h.accessible)
    found: list[Hypothesis] = []
    for hypothesis in after.hypotheses:
        if hypothesis.accessible:
            continue
        if old[hypothesis.type] > 0:
            old[hypothesis.type] -= 1
        else:
            found.append(hypothesis)
    return found


def layout(tactic: str, before: Goal, after: Sequence[Goal], variant: int = 0) -> str | None:
    """The structured form of a bare tactic, a `?_` for each alternative; None where the case names do not allow it.

    The names of what came in can be too many (implicit or unified fields have none) or too few (fields that vanished):
    `variant` 0 names all, 1 names implicit ones too (`@`), 2 and 3 leave room for one or two more, 4 to 6 name fewer.
    """
    alternatives: list[str] = []
    for goal in after:
        tag = (goal.case or "").rpartition(".")[2]
        if not _PLAIN.fullmatch(tag):
            return None
        hidden = new_hidden(before, goal)
        names = names_for(hidden, goal)
        if tactic.startswith("induction") and hidden and _is_strong(hidden[-1]):
            names[-1] = fresh("ih", goal.names)
        names = ["_"] * (variant - 1 if names and variant in (2, 3) else 0) + names[max(0, variant - 3) :]
        alternatives.append(" ".join(["@" + tag if variant == 1 and names else tag, *names]))
    if len(set(alternatives)) != len(alternatives):
        return None
    return "\n".join([f"{tactic} with", *(f"| {head} => {HOLE}" for head in alternatives)])


def names_for(hidden: Sequence[Hypothesis], goal: Goal) -> list[str]:
    """A fresh readable name for each hidden hypothesis of the goal."""
    used = {h.name for h in goal.hypotheses if h.accessible}
    induction = sum(1 for h in hidden if _is_induction_hypothesis(h))
    names: list[str] = []
    for hypothesis in hidden:
        base = re.sub(r"✝.*", "", hypothesis.name)
        if _is_induction_hypothesis(hypothesis) and induction == 1:
            name = fresh("ih", used)
        else:
            name = fresh(readable(base, hypothesis.type), used)
        used.add(name)
        names.append(name)
    return names


def _is_induction_hypothesis(hypothesis: Hypothesis) -> bool:
    base = re.sub(r"✝.*", "", hypothesis.name)
    return base.endswith("_ih") or bool(re.fullmatch(r"ih\d*", base))


def _is_strong(hypothesis: Hypothesis) -> bool:
    """Whether it speaks of everything below: the hypothesis of a well-founded induction."""
    text = hypothesis.type
    return text.startswith("∀") and "<" in text and not _is_induction_hypothesis(hypothesis)


def alternatives_of(tactic: str) -> tuple[str, list[str]] | None:
    """(first line, heads of the alternatives) of a tactic that `layout` made; None for any other tactic."""
    first, *rest = tactic.split("\n")
    heads = [match["head"] for match in map(_ALTERNATIVE.match, rest) if match]
    return (first, heads) if heads and len(heads) == len(rest) else None
