"""Permutations of lists by how often each element occurs, which equations and arithmetic decide."""

from __future__ import annotations

import re
from collections.abc import Iterable

from lemmata.agent.policy.names import fresh
from lemmata.agent.policy.source import Cost, Position, Suggestion
from lemmata.agent.policy.terms import applications, arguments, symbols

_PERM = re.compile(r"\.Perm\b| ~ ")


class Counting:
    """Fails where the elements have no decidable equality; there the rules of permutations are left."""

    name = "counting"

    def suggest(self, position: Position) -> Iterable[Suggestion]:
        if not _PERM.search(position.goal.target) or "→" in position.goal.target:
            return
        element = fresh("a", position.goal.names | symbols(position.goal.target))
        counted = f"simp only [List.perm_iff_count] at *; intro {element}"
        yield Suggestion(f"({counted})", -0.6, self.name, safe=True)
        yield Suggestion(f"({counted}; grind)", -0.9, self.name, Cost.AUTOMATION)
        defined = ", ".join(position.defined[:6])
        for definition in position.context.definitions_in(position.goal.target):
            for call in applications(position.goal.target, definition.name) if definition.recursive else ():
                values = arguments(call, definition.name)
                names = {value.name for value in position.data}
                if values and set(values) <= names:
                    tactic = f"({counted}; fun_induction {' '.join([position.short(definition.name), *values])}"
                    yield Suggestion(f"{tactic} <;> grind [{defined}])", -0.6, self.name, Cost.AUTOMATION)
