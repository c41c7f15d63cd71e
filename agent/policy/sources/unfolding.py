"""Unfolding the file's own definitions, in the goal and in the hypotheses."""

from __future__ import annotations

from collections.abc import Iterable

from lemmata.agent.policy.context import FileContext
from lemmata.agent.policy.declarations import Definition
from lemmata.agent.policy.source import Cost, Position, Suggestion
from lemmata.agent.policy.terms import applications, arguments


class Unfolding:
    """`unfold`, `simp only [f]`, `rw [f]` and their `at` forms."""

    name = "unfolding"

    def suggest(self, position: Position) -> Iterable[Suggestion]:
        context, target = position.context, position.goal.target
        for definition in context.definitions_in(target)[:5]:
            name = position.short(definition.name)
            plain = not definition.recursive and not definition.by_cases
            yield Suggestion(f"unfold {name}", -0.9 if plain or definition.is_predicate else -1.6, self.name)
            if definition.recursive:
                yield Suggestion(
                    f"simp only [{name}]", -1.0 if computes(target, definition, context) else -2.0, self.name
                )
                yield Suggestion(f"rw [{name}]", -2.0, self.name)
        for fact in position.facts:
            for definition in context.definitions_in(fact.type)[:3]:
                name = position.short(definition.name)
                plain, ready = not definition.recursive, computes(fact.type, definition, context)
                yield Suggestion(f"unfold {name} at {fact.name}", -1.2 if plain else -2.6, self.name)
                prior = -1.2 if ready or plain else -2.4
                yield Suggestion(f"simp [{name}] at {fact.name}", prior, self.name, Cost.AUTOMATION)
                if definition.recursive:
                    yield Suggestion(f"simp only [{name}] at {fact.name}", -0.9 if ready else -2.6, self.name)
        everything = [position.short(d.name) for d in context.unfolding(target) if not d.loops][:8]
        if len(everything) > 1:
            yield Suggestion(f"simp only [{', '.join(everything)}]", -1.5, self.name)
            direct = [position.short(d.name) for d in context.unfolding(target) if not d.recursive]
            if len(direct) > 1:
                yield Suggestion(f"unfold {' '.join(direct)}", -1.4, self.name)
        both = [position.short(d.name) for d in context.definitions_in(*position.texts) if not d.recursive]
        if len(both) > 1 or (both and len(position.facts) > 1):
            yield Suggestion(f"unfold {' '.join(both)} at *", -1.8, self.name)
        fresh = bool(position.history) and position.history[-1].startswith(("have", "obtain", "intro", "cases", "rw"))
        for fact in position.facts[-4:]:
            prior = -1.3 if fresh and fact is position.facts[-1] else -2.3
            yield Suggestion(f"simp at {fact.name}", prior, self.name, Cost.AUTOMATION)


def computes(text: str, definition: Definition, context: FileContext) -> bool:
    """Whether some application of the definition has constructed values where its equations look."""
    for call in applications(text, definition.name):
        values = arguments(call, definition.name)
        looked = [values[place] for place in definition.scrutinised if place < len(values)] or values
        if looked and all(context.is_constructed(value) for value in looked):
            return True
    return False
