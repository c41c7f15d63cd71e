"""Rewriting with local equations and with the file's lemmas."""

from __future__ import annotations

from collections.abc import Iterable

from lemmata.agent.policy.names import fresh
from lemmata.agent.policy.shapes import Proposition, Shape, conclusion, proposition
from lemmata.agent.policy.source import Cost, Position, Suggestion
from lemmata.agent.policy.terms import applications, atoms, split_top, stripped, symbols

_OPERATORS = frozenset({"+", "*", "++", "-", "/", "%", "::", "&&", "||"})


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
        yield from self._laws(position)
        yield from self._instances(position)

    def _laws(self, position: Position) -> Iterable[Suggestion]:
        """Laws of the goal's structures, backwards at a variable: `x` becomes `x * 1`, `1` becomes `x⁻¹ * x`."""
        values = [h.name for h in position.data if h.name in position.all_symbols]
        for law in position.laws:
            view, name = proposition(law.conclusion), position.short(law.name)
            if view.operator != "=":
                continue
            yield Suggestion(f"rw [{name}]", -1.8, self.name)
            bound = {b.name for b in law.variables}
            right = stripped(view.parts[1])
            if len(bound) == 1 and (right in bound or right in position.goal_symbols):
                for value in values:
                    if right not in bound or value in map(stripped, position.target.parts):
                        yield Suggestion(f"rw [← {name} {value}]", -1.6, self.name)
            elif right in bound and len(law.arguments) <= 3:
                yield Suggestion(f"rw [← {name}]", -3.0, self.name)

    def _instances(self, position: Position) -> Iterable[Suggestion]:
        """A local `∀` equation at each place of the goal where its left side fits, one after another."""
        for fact in position.facts:
            variables, premises, final = conclusion(fact.type)
            view = proposition(final)
            names = [b.name for b in variables]
            if not names or len(names) > 3 or view.shape is not Shape.RELATION:
                continue
            found: list[str] = []
            for pattern in self._patterns(view, names):
                for call in applications(position.goal.target, atoms(pattern)[0]):
                    values = matched(pattern, call, names)
                    if values is not None and values not in found:
                        found.append(values)
            for values in found[:3]:
                if not any(f":= {fact.name} {values}" in tactic for tactic in position.history):
                    name = fresh("h", position.goal.names)
                    if premises:
                        given = " (by omega)" * len(premises)
                        tactic = f"have {name} := {fact.name} {values}{given}"
                        yield Suggestion(tactic, -1.5, self.name, Cost.AUTOMATION)
                    else:
                        yield Suggestion(f"have {name} := {fact.name} {values}", -1.3, self.name)
            if found and view.operator == "=" and not premises:
                listed = ", ".join(f"{fact.name} {values}" for values in found[:3])
                yield Suggestion(f"rw [{listed}]", -1.1, self.name)
                if len(found) > 1:
                    yield Suggestion(f"simp [{listed}]", -1.8, self.name, Cost.AUTOMATION)
                    yield Suggestion(f"grind [{listed}]", -1.8, self.name, Cost.AUTOMATION)

    @staticmethod
    def _patterns(view: Proposition, names: list[str]) -> Iterable[str]:
        """The sides of the relation, and what stands in brackets or beside operators there, that have all the names."""
        for part in view.parts:
            pieces = [stripped(part), *(stripped(piece) for piece in _operands(stripped(part)))]
            for piece in pieces:
                if len(atoms(piece)) > 1 and set(names) <= symbols(piece):
                    yield piece

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


def matched(pattern: str, call: str, names: list[str]) -> str | None:
    """The arguments for `names` with which the pattern, an application, is the call; None where there are none."""
    left, right = atoms(stripped(pattern)), atoms(stripped(call))
    if len(left) != len(right):
        return None
    values: dict[str, str] = {}
    for piece, value in zip(left, right, strict=True):
        if piece in names and values.setdefault(piece, value) == value:
            continue
        if piece != value:
            return None
    return " ".join(values[name] for name in names) if len(values) == len(names) else None


def _operands(text: str) -> list[str]:
    found: list[str] = []
    rest = text
    while pieces := split_top(rest, _OPERATORS):
        found.append(pieces[0])
        rest = pieces[2]
    return [*found, rest] if found else []
