"""Classical moves: contradiction from the negation, and cases on propositions that occur inside the goal."""

from __future__ import annotations

from collections.abc import Iterable

from lemmata.agent.policy.names import fresh
from lemmata.agent.policy.shapes import Proposition, Shape, proposition
from lemmata.agent.policy.source import Position, Suggestion
from lemmata.agent.policy.terms import stripped, symbols

_CLOSED_UNDER = (Shape.AND, Shape.OR, Shape.IMPLIES, Shape.IFF, Shape.NOT)
_LOGIC = frozenset("∀∃∧∨¬→↔")


class Classical:
    """`Classical.byContradiction`, `by_cases` on quantified parts of the goal."""

    name = "classical"

    def suggest(self, position: Position) -> Iterable[Suggestion]:
        used = position.goal.names
        shape = position.target.shape
        marks = _LOGIC & position.all_symbols
        if shape in (Shape.OR, Shape.EXISTS, Shape.ATOM) and marks:
            tactic = f"refine Classical.byContradiction fun {fresh('hn', used)} => ?_"
            if position.count("refine Classical.byContradiction") == 0 and "byContradiction" not in str(
                position.history
            ):
                yield Suggestion(tactic, -2.8, self.name)
        known = {stripped(fact.type) for fact in position.facts}
        for part in dict.fromkeys(p for text in position.texts for p in quantified_parts(proposition(text), used)):
            if part not in known and f"¬{part}" not in known and part != position.target.text:
                yield Suggestion(f"by_cases {fresh('h', used)} : {part}", -3.0, self.name)


def quantified_parts(view: Proposition, scope: frozenset[str], bound: frozenset[str] = frozenset()) -> Iterable[str]:
    """Quantified propositions inside a proposition that mention none of the variables bound around them."""
    for part in view.parts if view.shape in (*_CLOSED_UNDER, Shape.FORALL, Shape.EXISTS) else ():
        inner = proposition(part)
        around = bound | {binder.name for binder in view.binders}
        if inner.shape in (Shape.FORALL, Shape.EXISTS) and not (symbols(inner.text) & around) - _own(inner):
            yield inner.text
        yield from quantified_parts(inner, scope, around)


def _own(view: Proposition) -> frozenset[str]:
    return frozenset(binder.name for binder in view.binders)
