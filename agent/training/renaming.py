"""More data from the same steps: hypotheses under other names, in goal, history and tactic alike.

A step stays a step when its local names are exchanged for others that occur nowhere in it. A name that the tactic could
mean in another way (`foo (n := 1)`, a case, what Lean made inaccessible) is left alone.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from lemmata.agent.traces.step import TraceStep

_HYPOTHESES = re.compile(r"^([^\W\d][^\s:⊢]*(?: [^\W\d][^\s:⊢]*)*) : (.*)", re.MULTILINE)
_IDENTIFIER = re.compile(r"(?<![\w'!?₀-₉✝.])[^\W\d][\w'!?₀-₉✝]*")
_PLAIN = re.compile(r"[^\W\d_][\w'₀-₉]*")
_CLAIMS = re.compile(r"[=<>≤≥≠∧∨¬↔→∈∣∃∀]")
_TAGS = re.compile(r"\bcase'?\s+([^\s=]+)")
_SHARE = 0.5  # of the names of a step that is renamed


class Renaming:
    """Draws new names from those that hypotheses have in some steps: of claims for claims, of values for values."""

    def __init__(self, steps: Iterable[TraceStep]) -> None:
        self._pools: dict[bool, list[str]] = {False: [], True: []}
        for step in steps:
            for name, claim in hypotheses(step.state):
                self._pools[claim].append(name)  # as often as it occurs, so that usual names stay usual

    def draw(self, step: TraceStep, chance: random.Random) -> TraceStep:
        """The step with about half of its names exchanged; itself where none can be."""
        texts = (step.state, step.tactic, *step.history)
        used = {word for text in (*texts, *step.premises) for word in re.findall(r"[^\W\d][\w'!?₀-₉✝]*", text)}
        names: dict[str, str] = {}
        for name, claim in hypotheses(step.state):
            pool = self._pools[claim]
            if name in names or chance.random() >= _SHARE or not pool or _meant_otherwise(name, texts):
                continue
            new = chance.choice(pool)
            if new not in used:
                used.add(new)
                names[name] = new
        if not names:
            return step
        state, tactic, *history = (renamed(text, names) for text in texts)
        return replace(step, state=state, tactic=tactic, history=tuple(history))


def hypotheses(state: str) -> list[tuple[str, bool]]:
    """The plain names of a printed goal's hypotheses but types, each with whether its type looks like a proposition."""
    found: list[tuple[str, bool]] = []
    for match in _HYPOTHESES.finditer(state.partition("⊢")[0]):
        if match[2].startswith(("Type", "Sort")):
            continue
        claim = bool(_CLAIMS.search(match[2]))
        found += [(name, claim) for name in match[1].split() if _PLAIN.fullmatch(name)]
    return found


def renamed(text: str, names: dict[str, str]) -> str:
    """The text with each identifier, or first part of a dotted one, that has another name under that one."""
    return _IDENTIFIER.sub(lambda match: names.get(match[0], match[0]), text)


def _meant_otherwise(name: str, texts: Sequence[str]) -> bool:
    argument = re.compile(rf"(?<![\w.']){re.escape(name)}\s*:=")
    return any(argument.search(text) or name in _TAGS.findall(text) for text in texts)
