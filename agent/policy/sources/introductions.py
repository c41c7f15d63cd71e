"""Introductions: `intro` with the names of the binders, `funext`, `ext`."""

from __future__ import annotations

from collections.abc import Iterable

from lemmata.agent.policy.declarations import Definition
from lemmata.agent.policy.names import by_type, fresh
from lemmata.agent.policy.shapes import Shape, is_proposition, proposition
from lemmata.agent.policy.source import Position, Suggestion
from lemmata.agent.policy.terms import atoms

_DATA = frozenset({"Nat", "Int", "Bool", "String", "Prop", "Char"})


class Introductions:
    """Everything that can be introduced at once, then less."""

    name = "introduction"

    def suggest(self, position: Position) -> Iterable[Suggestion]:
        used = set(position.goal.names)
        names = intro_names(position.goal.target, used, position.predicates)
        if names:
            yield Suggestion("intro " + " ".join(names), -0.05, self.name, safe=True)
            if len(names) > 1:
                yield Suggestion(f"intro {names[0]}", -3.5, self.name)
        shape = position.target.shape
        if shape is Shape.RELATION and position.target.operator in ("=", "≠"):
            left = position.target.parts[0]
            if (
                "fun" in position.goal_symbols
                or "∘" in position.goal_symbols
                or any(h.name == left and "→" in h.type for h in position.goal.hypotheses)
            ):
                yield Suggestion(f"funext {fresh('x', used)}", -1.5, self.name)
            elif any(d.result.strip()[:1].isupper() and d.result.strip() not in _DATA for d in self._heads(position)):
                yield Suggestion(f"funext {fresh('x', used)}", -2.2, self.name)
            if position.target.operator == "≠":
                yield Suggestion(f"intro {fresh('h', used)}", -0.6, self.name, safe=True)
        elif shape is Shape.ATOM:
            yield Suggestion(f"intro {fresh('x', used)}", -4.5, self.name)

    @staticmethod
    def _heads(position: Position) -> list[Definition]:
        """The definitions that stand in front of a side of the equation."""
        heads = {(atoms(part) or [""])[0] for part in position.target.parts}
        named = position.context.definitions_in(position.goal.target)
        return [d for d in named if d.name.rpartition(".")[2] in heads]


def intro_names(target: str, used: set[str], predicates: frozenset[str] = frozenset()) -> list[str]:
    """A name for each leading `∀`, premise and negation of the target, fresh and readable."""
    names: list[str] = []
    taken = set(used)

    def add(name: str) -> None:
        names.append(fresh(name, taken))
        taken.add(names[-1])

    view = proposition(target)
    while len(names) < 12:
        if view.shape is Shape.FORALL:
            for binder in view.binders:
                hygienic = "✝" in binder.name or binder.name == "_"
                add(by_type(binder.type) if hygienic else binder.name)
                if binder.restricted:
                    add("h" + names[-1])
            view = proposition(view.parts[0])
        elif view.shape is Shape.IMPLIES:
            add("h" if is_proposition(view.parts[0], predicates) else by_type(view.parts[0]))
            view = proposition(view.parts[1])
        elif view.shape is Shape.NOT:
            add("h")
            break
        else:
            break
    return names
