"""Statements about words and Booleans, given to the checkers of `Lemmata.Mba` where the file imports them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from lemmata.agent.lean.goal import Hypothesis
from lemmata.agent.policy.source import Cost, Position, Suggestion
from lemmata.agent.policy.terms import stripped, symbols

_MOST_WORDS = 5
_MOST_BITS = 22  # of all inputs of a truth table
_FIXED = re.compile(r"BitVec (\d+)")


class Words:
    """`mba [x, y]` over the words in an equation; `truth_table [x, a]` over few bits, with the facts about them."""

    name = "words"

    def suggest(self, position: Position) -> Iterable[Suggestion]:
        target = position.goal.target
        if target.startswith(("∀", "∃")):
            return
        used = symbols(target)
        words = [h.name for h in position.data if stripped(h.type).startswith("BitVec ") and h.name in used]
        if " = " in target and 0 < len(words) <= _MOST_WORDS:
            yield Suggestion(f"mba [{', '.join(words)}]", -1.6, self.name, Cost.AUTOMATION)
        yield from self._tables(position, used)

    def _tables(self, position: Position, used: frozenset[str]) -> Iterator[Suggestion]:
        """Over the inputs in the goal and in the facts about them; over those in the goal alone."""
        inputs = {h.name: bits for h in position.data if (bits := _bits(h)) is not None}
        others = {h.name for h in position.data} - inputs.keys()
        about = [h for h in position.facts if symbols(h.type) & inputs.keys() and not symbols(h.type) & others]
        known = used.union(*(symbols(h.type) for h in about))
        for names, given in ((known, about), (used, [])):
            listed = [name for name in inputs if name in names]
            if listed and sum(inputs[name] for name in listed) <= _MOST_BITS:
                using = f" using {', '.join(h.name for h in given)}" if given else ""
                yield Suggestion(f"truth_table [{', '.join(listed)}]{using}", -1.6, self.name, Cost.AUTOMATION)
                if not about:
                    return


def _bits(hypothesis: Hypothesis) -> int | None:
    """How many bits an input has; None for what is no input of a truth table."""
    text = stripped(hypothesis.type)
    if text == "Bool":
        return 1
    found = _FIXED.fullmatch(text)
    return int(found[1]) if found else None
