"""Tactics with lemmas that a selector has found for the goal: to apply, to rewrite with, to give to automation."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from lemmata.agent.policy.source import Cost, Position, Suggestion
from lemmata.agent.policy.terms import stripped
from lemmata.agent.retrieval.select import Query, Ranked, Selector
from lemmata.agent.retrieval.statement import of_signature

_FOUND = 16
_APPLIED = 8
_REWRITTEN = 6
_LISTED = (4, 10)
_EQUATIONS = frozenset({"=", "↔"})


@dataclass(frozen=True)
class Accessible:
    """A selector, and the modules whose premises a file may use (None for all)."""

    selector: Selector
    modules: frozenset[str] | None = None


class Premises:
    """Asks for premises among those that `opened` gives access to, which is called when the first goal needs it; None:
    there are none. Takes some milliseconds a goal: a source for the second round (`ReservedPortfolio`).
    """

    name = "premises"

    def __init__(self, opened: Callable[[], Accessible | None]) -> None:
        self._opened = opened

    def suggest(self, position: Position) -> Iterable[Suggestion]:
        accessible = self._opened()
        if accessible is None:
            return
        found = accessible.selector.select(Query(str(position.goal), accessible.modules), _FOUND)
        if not found:
            return
        yield from self._automation([ranked.premise.name for ranked in found], bool(position.facts))
        equations = [ranked for ranked in found if _is_equation(ranked)]
        for place, ranked in enumerate(found[:_APPLIED]):
            name = ranked.premise.name
            yield Suggestion(f"apply {name} <;> assumption", -1.4 - 0.1 * place, self.name)
            yield Suggestion(f"apply {name}", -1.6 - 0.1 * place, self.name)
            yield Suggestion(f"apply {name} <;> simp_all", -2.2 - 0.1 * place, self.name, Cost.AUTOMATION)
        for place, ranked in enumerate(equations[:_REWRITTEN]):
            name = ranked.premise.name
            yield Suggestion(f"rw [{name}]", -1.6 - 0.15 * place, self.name)
            yield Suggestion(f"rw [← {name}]", -2.0 - 0.15 * place, self.name)
            yield Suggestion(f"simp [{name}]", -1.9 - 0.15 * place, self.name, Cost.AUTOMATION)

    def _automation(self, names: list[str], facts: bool) -> Iterable[Suggestion]:
        for place, count in enumerate(_LISTED):
            listed = ", ".join(names[:count])
            yield Suggestion(f"simp [{listed}]", -1.2 - 0.2 * place, self.name, Cost.AUTOMATION)
            yield Suggestion(f"grind [{listed}]", -1.3 - 0.2 * place, self.name, Cost.AUTOMATION)
            if facts:
                yield Suggestion(f"simp_all [{listed}]", -1.4 - 0.2 * place, self.name, Cost.AUTOMATION)


def _is_equation(ranked: Ranked) -> bool:
    return of_signature(stripped(ranked.premise.statement)).concludes.head in _EQUATIONS
