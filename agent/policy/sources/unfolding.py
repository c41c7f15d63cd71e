"""Unfolding the file's own definitions, in the goal and in the hypotheses."""

from __future__ import annotations

from collections.abc import Iterable

from lemmata.agent.policy.source import Cost, Position, Suggestion


class Unfolding:
    """`unfold`, `simp only [f]`, `rw [f]` and their `at` forms."""

    name = "unfolding"

    def suggest(self, position: Position) -> Iterable[Suggestion]:
        context, target = position.context, position.goal.target
        for definition in context.definitions_in(target)[:5]:
            name = definition.name
            plain = not definition.recursive and not definition.by_cases
            yield Suggestion(f"unfold {name}", -0.9 if plain or definition.is_predicate else -1.6, self.name)
            if definition.recursive:
                yield Suggestion(f"simp only [{name}]", -1.5, self.name)
                yield Suggestion(f"rw [{name}]", -2.0, self.name)
        for fact in position.facts:
            for definition in context.definitions_in(fact.type)[:3]:
                name = definition.name
                plain = not definition.recursive
                yield Suggestion(f"unfold {name} at {fact.name}", -1.2 if plain else -2.4, self.name)
                yield Suggestion(f"simp [{name}] at {fact.name}", -1.6, self.name, Cost.AUTOMATION)
                if definition.recursive:
                    yield Suggestion(f"simp only [{name}] at {fact.name}", -2.0, self.name)
        both = [d.name for d in context.definitions_in(*position.texts) if not d.recursive]
        if len(both) > 1 or (both and len(position.facts) > 1):
            yield Suggestion(f"unfold {' '.join(both)} at *", -1.8, self.name)
        for fact in position.facts[-4:]:
            yield Suggestion(f"simp at {fact.name}", -2.3, self.name, Cost.AUTOMATION)
