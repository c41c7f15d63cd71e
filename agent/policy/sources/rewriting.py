"""Rewriting with local equations and with the file's lemmas."""

from __future__ import annotations

from collections.abc import Iterable

from lemmata.agent.policy.shapes import Shape, conclusion, proposition
from lemmata.agent.policy.source import Cost, Position, Suggestion
from lemmata.agent.policy.terms import symbols


class Rewriting:
    """`rw [h]`, `rw [← h]`, `rw [h] at h'`, `simp [h]`; lemmas by their names."""

    name = "rewriting"

    def suggest(self, position: Position) -> Iterable[Suggestion]:
        for fact in position.facts:
            variables, premises, final = conclusion(fact.type)
            view = proposition(final)
            if view.operator != "=" and view.shape is not Shape.IFF:
                if position.goal_symbols & symbols(final):
                    yield Suggestion(f"simp [{fact.name}]", -2.4, self.name, Cost.AUTOMATION)
                continue
            bound = {b.name for b in variables}
            left, right = (symbols(part) - bound for part in view.parts)
            local = -0.3 if fact.name.startswith("ih") else 0.0
            if left <= position.goal_symbols:
                yield Suggestion(f"rw [{fact.name}]", -1.3 + local * -1 - 0.2 * len(premises), self.name)
            if right <= position.goal_symbols and right:
                yield Suggestion(f"rw [← {fact.name}]", -2.2, self.name)
            yield Suggestion(f"simp [{fact.name}]", -1.6, self.name, Cost.AUTOMATION)
            for other in position.facts:
                if other is not fact and left <= symbols(other.type):
                    yield Suggestion(f"rw [{fact.name}] at {other.name}", -2.0, self.name)
                    yield Suggestion(f"simp [{fact.name}] at {other.name}", -2.8, self.name, Cost.AUTOMATION)
        yield from self._lemmas(position)

    def _lemmas(self, position: Position) -> Iterable[Suggestion]:
        for rank, lemma in enumerate(position.context.relevant_lemmas(*position.texts)[:8]):
            view, name = proposition(lemma.conclusion), position.short(lemma.name)
            worse = 0.15 * rank
            if view.operator == "=" or view.shape is Shape.IFF:
                yield Suggestion(f"rw [{name}]", -1.5 - worse, self.name)
                yield Suggestion(f"rw [← {name}]", -2.6 - worse, self.name)
            yield Suggestion(f"simp [{name}]", -2.0 - worse, self.name, Cost.AUTOMATION)
            for fact in position.facts[-3:]:
                if view.operator == "=" and symbols(view.parts[0]) & symbols(fact.type):
                    yield Suggestion(f"rw [{name}] at {fact.name}", -2.8 - worse, self.name)
