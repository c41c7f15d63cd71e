"""Induction on variables and on inductive facts, functional induction, strong induction."""

from __future__ import annotations

from collections.abc import Iterable

from lemmata.agent.lean.goal import Hypothesis
from lemmata.agent.policy.source import Cost, Position, Suggestion
from lemmata.agent.policy.terms import applications, arguments, atoms, symbols

_CORE = frozenset({"Nat", "List"})


class Induction:
    """Plain and generalising; at most three inductions on one path."""

    name = "induction"

    def suggest(self, position: Position) -> Iterable[Suggestion]:
        before = position.count("induction", "fun_induction")
        if before >= 3:
            return
        worse = 1.6 * before
        definitions = position.defined[:6]
        simp_set = f" [{', '.join(definitions)}]" if definitions else ""
        for variable in self._variables(position):
            bonus = self._bonus(position, variable)
            others = self._others(position, variable)
            yield Suggestion(f"induction {variable.name}", -1.2 + bonus - worse, self.name, named=True)
            if others:
                generalised = f"induction {variable.name} generalizing {' '.join(others)}"
                yield Suggestion(generalised, -1.6 + bonus - worse, self.name, named=True)
            if not before:
                for closer in (f"simp_all{simp_set}", f"grind{simp_set}"):
                    yield Suggestion(
                        f"induction {variable.name} <;> {closer}", -1.9 + bonus, self.name, Cost.AUTOMATION
                    )
            if variable.type == "Nat":
                strong = f"induction {variable.name} using Nat.strongRecOn"
                yield Suggestion(strong, -3.0 - worse, self.name, named=True)
        for fact in position.facts:
            kind = position.context.inductive((atoms(fact.type) or [""])[0])
            if kind is not None and kind.is_predicate and kind.recursive:
                general = all(piece in position.goal.names for piece in atoms(fact.type)[1:])
                prior = (-0.8 if general else -2.4) - worse
                yield Suggestion(f"induction {fact.name}", prior, self.name, named=True)
                if not before:
                    rules = ", ".join([*definitions, *(position.short(rule.name) for rule in kind.rules)])
                    tactic = f"induction {fact.name} <;> grind [{rules}]"
                    yield Suggestion(tactic, prior - 0.8, self.name, Cost.AUTOMATION)
                    yield Suggestion(
                        f"induction {fact.name} <;> simp_all{simp_set}", prior - 0.6, self.name, Cost.AUTOMATION
                    )
        yield from self._functional(position, worse, simp_set)

    def _functional(self, position: Position, worse: float, simp_set: str) -> Iterable[Suggestion]:
        for definition in position.context.definitions_in(*position.texts)[:5]:
            seen: set[str] = set()
            for call in (c for text in position.texts for c in applications(text, definition.name)):
                values = arguments(call, definition.name)
                names = {h.name for h in position.data}
                if call in seen or not set(values) & names:
                    continue
                seen.add(call)
                plain = set(values) <= names and len(set(values)) == len(values)
                prior = (-1.5 if plain else -2.6) - worse
                if definition.recursive:
                    yield Suggestion(f"fun_induction {call}", prior, self.name, named=True)
                    yield Suggestion(
                        f"fun_induction {call} <;> simp_all{simp_set}", prior - 0.4, self.name, Cost.AUTOMATION
                    )
                    yield Suggestion(
                        f"fun_induction {call} <;> grind{simp_set}", prior - 0.7, self.name, Cost.AUTOMATION
                    )
                elif definition.by_cases:
                    yield Suggestion(f"fun_cases {call}", prior - 1.0, self.name, named=True)

    @staticmethod
    def _variables(position: Position) -> list[Hypothesis]:
        found: list[Hypothesis] = []
        for value in position.data:
            head = (atoms(value.type) or [""])[0]
            kind = position.context.inductive(head)
            if (head in _CORE or (kind is not None and kind.recursive)) and any(
                value.name in symbols(t) for t in position.texts
            ):
                found.append(value)
        return found

    @staticmethod
    def _bonus(position: Position, variable: Hypothesis) -> float:
        """More likely where the variable stands alone as an argument of one of the file's recursive functions."""
        target = position.goal.target
        direct = other = 0
        for definition in position.context.definitions_in(target):
            for call in applications(target, definition.name) if definition.recursive else ():
                values = arguments(call, definition.name)
                if variable.name in values:
                    place = values.index(variable.name)
                    looked = place in definition.scrutinised or not definition.scrutinised
                    direct, other = direct + looked, other + (not looked)
        if other and not direct:
            return -1.4
        in_target = variable.name in symbols(target)
        return (
            min(0.8, 0.4 * direct)
            + (0.0 if in_target else -0.6)
            - (0.2 if variable.type == "Nat" and not direct else 0.0)
        )

    @staticmethod
    def _others(position: Position, variable: Hypothesis) -> list[str]:
        """The other variables of the target, which a generalising induction quantifies over."""
        names = symbols(position.goal.target)
        return [
            h.name
            for h in position.data
            if h is not variable and h.name in names and h.name not in symbols(variable.type)
        ]
