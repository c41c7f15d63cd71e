"""Names of a file, and what plays another's part among them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from lemmata.agent.analogy.constructors import Constructor, constructors
from lemmata.agent.analogy.roles import Roles
from lemmata.agent.policy.source import Position


class Vocabulary:
    """What the file declares above a goal, by the last parts of names."""

    def __init__(self, position: Position) -> None:
        self._position = position
        context = position.context
        self._lemmas = {lemma.name.rpartition(".")[2]: lemma for lemma in context.lemmas}
        self._names = {d.name.rpartition(".")[2]: d.name for d in context.definitions}
        self._names |= {kind.name.rpartition(".")[2]: kind.name for kind in context.inductives}
        self._names |= {last: lemma.name for last, lemma in self._lemmas.items()}
        self._made = {
            kind.name.rpartition(".")[2]: frozenset(kind.constructors)
            for kind in context.inductives
            if kind.constructors
        }

    def shown(self, last: str) -> str:
        """How a name of the file is written here."""
        return self._position.short(self._names[last]) if last in self._names else last

    def is_own(self, last: str) -> bool:
        return last in self._names

    def analogue(self, name: str, part: Roles) -> str | None:
        """The lemma of the file that says of the new functions what `name` says of the old; the name itself where it
        speaks of none of them; None where there is no such lemma.
        """
        own = self._lemmas.get(name)
        moved = {old: new for old, new in part.constants.items() if old != new}
        if own is not None and not (set(moved) & own.mentioned):
            return name
        for changed in renamings(name, moved):
            if changed in self._lemmas:
                return changed
        if own is None:
            return None
        wanted = frozenset(moved.get(symbol, symbol) for symbol in own.mentioned)
        best: str | None = None
        score = 0.55
        for last, lemma in self._lemmas.items():
            both = len(wanted & lemma.mentioned) / max(1, len(wanted | lemma.mentioned))
            if both > score:
                best, score = last, both
        return best

    def maker(self, kind: str, name: str, part: Roles) -> str | None:
        """The constructor of a type of the file that is called after the new names as `name` is after the old."""
        known = self._made.get(kind, frozenset())
        return next((changed for changed in renamings(name, part.constants) if changed in known), None)

    def same_arguments(self, kind: str, one: str, other: str) -> bool:
        """Whether two constructors take values and proofs at the same places."""
        inductive = self._position.context.inductive(kind)
        rules = {rule.name.rpartition(".")[2]: rule for rule in inductive.rules} if inductive is not None else {}
        if one not in rules or other not in rules:
            return True
        first, second = rules[one].arguments, rules[other].arguments
        return [bool(premise) for premise in first] == [bool(premise) for premise in second]

    def kinds(self, part: Roles) -> Iterator[tuple[Sequence[Constructor], Sequence[Constructor], str]]:
        for old, new in part.constants.items():
            first, second = constructors(old, self._position.context), constructors(new, self._position.context)
            if old != new and first and second:
                yield first, second, new


def renamings(name: str, moved: Mapping[str, str]) -> Iterator[str]:
    """The name with parts of it replaced: all that can be, then one at a time: `addR` as `mulR` if `add` is `mul`."""
    together = name
    alone: list[str] = []
    for old, new in sorted(moved.items(), key=lambda pair: -len(pair[0])):
        if old == new:
            continue
        for one, other in ((old, new), (old[:1].upper() + old[1:], new[:1].upper() + new[1:])):
            bound = "" if one[:1].isupper() else r"(?<![^\W_])"
            pattern = rf"{bound}{re.escape(one)}(?![a-z])"
            together = re.sub(pattern, other, together)
            alone.append(re.sub(pattern, other, name))
    yield from (changed for changed in dict.fromkeys([together, *alone]) if changed != name)
