"""Moves that the outermost connective of the target asks for."""

from __future__ import annotations

from collections.abc import Iterable

from lemmata.agent.policy.shapes import Shape, conjuncts
from lemmata.agent.policy.source import Position, Suggestion
from lemmata.agent.policy.terms import atoms


class Structure:
    """`constructor`, `refine ⟨_, …⟩`, `left`, `right`, `exfalso`, `ext`, constructors of inductive predicates."""

    name = "structure"

    def suggest(self, position: Position) -> Iterable[Suggestion]:
        target = position.target
        match target.shape:
            case Shape.AND:
                parts = conjuncts(target.text)
                if len(parts) > 2:
                    yield Suggestion(f"refine ⟨{', '.join('?_' for _ in parts)}⟩", -0.25, self.name, safe=True)
                yield Suggestion("constructor", -0.3, self.name, safe=True)
            case Shape.IFF:
                yield Suggestion("constructor", -0.5, self.name)
            case Shape.OR:
                yield Suggestion("left", -1.2, self.name)
                yield Suggestion("right", -1.2, self.name)
            case Shape.NOT | Shape.FALSE | Shape.FORALL | Shape.IMPLIES:
                pass
            case Shape.RELATION if target.operator == "=" and "⟨" in target.text:
                yield Suggestion("congr", -2.5, self.name)
                yield Suggestion("constructor", -3.5, self.name)
            case Shape.RELATION:
                yield Suggestion("constructor", -5.0, self.name)
            case _:
                yield from self._constructors(position)
        if target.shape not in (Shape.FALSE, Shape.FORALL, Shape.IMPLIES, Shape.NOT, Shape.AND):
            yield Suggestion("exfalso", -3.5 if position.facts else -6.0, self.name)
        if target.shape is Shape.RELATION and target.operator == "=":
            yield Suggestion("ext", -4.0, self.name)
            yield Suggestion("congr 1", -3.5, self.name)

    def _constructors(self, position: Position) -> Iterable[Suggestion]:
        head = (atoms(position.target.text) or [""])[0]
        kind = position.context.inductive(head)
        yield Suggestion("constructor", -1.0 if kind is not None else -3.0, self.name)
        if kind is not None and kind.is_predicate:
            for constructor in kind.constructors:
                yield Suggestion(f"apply {kind.name}.{constructor}", -1.3, self.name)
                yield Suggestion(f"exact {kind.name}.{constructor}", -1.4, self.name)
