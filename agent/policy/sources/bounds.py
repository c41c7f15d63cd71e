"""Inequalities about functions that are never 0: that is proved first, and monotone products do the rest."""

from __future__ import annotations

import re
from collections.abc import Iterable

from lemmata.agent.policy.declarations import Definition
from lemmata.agent.policy.names import fresh
from lemmata.agent.policy.shapes import Shape
from lemmata.agent.policy.source import Cost, Position, Suggestion
from lemmata.agent.policy.terms import applications, arguments, symbols

_ZERO = re.compile(r"=>\s*0\s*(?:\||$)")  # an equation whose value is 0
_ORDER = frozenset({"<", "≤", ">", "≥", "≠"})
_PRODUCTS = ("Nat.le_mul_of_pos_right", "Nat.le_mul_of_pos_left", "Nat.mul_le_mul", "Nat.pow_succ")


class Bounds:
    """`have h : ∀ x, 0 < f x` for recursive functions into the natural numbers; once on a path."""

    name = "bounds"

    def suggest(self, position: Position) -> Iterable[Suggestion]:
        target = position.target
        if target.shape is not Shape.RELATION or target.operator not in _ORDER:
            return
        if any(" : ∀ " in tactic and ", 0 < " in tactic for tactic in position.history):
            return
        for definition in position.context.definitions_in(position.goal.target)[:3]:
            natural = definition.result.split("→")[-1].strip() == "Nat"
            if natural and definition.recursive and definition.scrutinised and not _ZERO.search(definition.body):
                yield from self._positive(position, definition)

    def _positive(self, position: Position, definition: Definition) -> Iterable[Suggestion]:
        calls = list(applications(position.goal.target, definition.name))
        count = max((len(arguments(call, definition.name)) for call in calls), default=0)
        if count <= definition.scrutinised[0] or count > 4:
            return
        used = position.goal.names | symbols(position.goal.target)
        fact = fresh("pos", used)
        names = [fresh(letter, used) for letter in "xyzw"[:count]]
        subject, shown = names[definition.scrutinised[0]], " ".join(names)
        others = [name for name in names if name != subject]
        opener = f"induction {subject}{' generalizing ' + ' '.join(others) if others else ''}"
        law = f"have {fact} : ∀ {shown}, 0 < {position.short(definition.name)} {shown}"
        defined = ", ".join(position.defined[:6])
        for closer, worse in ((f"simp_all [{defined}, Nat.mul_pos]", 0.0), (f"grind [{defined}]", 0.4)):
            proof = f"intro {shown}; {opener} <;> {closer}"
            yield Suggestion(f"{law} := by {proof}", -1.3 - worse, self.name, Cost.AUTOMATION)
            values = {value.name for value in position.data}
            for call in calls[:1]:
                looked = arguments(call, definition.name)[definition.scrutinised[0]]
                if looked in values:
                    end = f"induction {looked} <;> grind [{', '.join([defined, *_PRODUCTS])}]"
                    yield Suggestion(f"({law} := (by {proof}); {end})", -1.2 - worse, self.name, Cost.AUTOMATION)
