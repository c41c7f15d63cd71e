"""Case distinctions on `if` and `match` in the goal, and on decidable propositions."""

from __future__ import annotations

import re
from collections.abc import Iterable

from lemmata.agent.policy.names import fresh
from lemmata.agent.policy.shapes import Shape, proposition
from lemmata.agent.policy.source import Cost, Position, Suggestion
from lemmata.agent.policy.terms import stripped

_CONDITION = re.compile(r"\bif (?:(?:[\w'✝]+|_) : )?(.+?) then\b", re.DOTALL)

_TEST = re.compile(r"\([^()]* [=!]= [^()]*\)")


class Splitting:
    """`split`, `split at h`, `by_cases h : c` on conditions."""

    name = "splitting"

    def suggest(self, position: Position) -> Iterable[Suggestion]:
        target = position.goal.target
        if has_split(position.goal_symbols):
            yield Suggestion("split", -0.9, self.name)
            yield Suggestion("split <;> simp_all", -1.2, self.name, Cost.AUTOMATION)
            yield Suggestion("split <;> omega", -1.6, self.name, Cost.AUTOMATION)
            if position.goal.target.count("if ") > 1:
                yield Suggestion("(repeat' split) <;> omega", -2.2, self.name, Cost.AUTOMATION)
                yield Suggestion("(repeat' split) <;> simp_all", -2.4, self.name, Cost.AUTOMATION)
        for fact in position.facts:
            words = set(fact.type.replace("(", " ").split())
            if "if" in words or "match" in words:
                yield Suggestion(f"split at {fact.name}", -1.1, self.name)
                yield Suggestion(f"split at {fact.name} <;> simp_all", -1.8, self.name, Cost.AUTOMATION)
        used = position.goal.names
        known = {stripped(fact.type) for fact in position.facts}
        conditions = dict.fromkeys(c for text in position.texts for c in self._conditions(text))
        for condition in conditions:
            if condition not in known and f"¬{condition}" not in known and "✝" not in condition:
                yield Suggestion(f"by_cases {fresh('h', used)} : {condition}", -2.0, self.name)
        if position.target.shape is Shape.OR and position.count("by_cases") < 2:
            first = position.target.parts[0]
            if first not in known:
                yield Suggestion(f"by_cases {fresh('h', used)} : {first}", -2.2, self.name)
        for name in (h.name for h in position.data if stripped(h.type) == "Bool" and h.name in target):
            yield Suggestion(f"cases {name} <;> simp_all", -2.0, self.name, Cost.AUTOMATION)
        for test in dict.fromkeys(m for text in position.texts for m in _TEST.findall(text)):
            if "✝" not in test and not any(f": {test} " in tactic for tactic in position.history):
                yield Suggestion(f"cases {fresh('h', used)} : {test}", -1.6, self.name)
                yield Suggestion(f"cases {fresh('h', used)} : {test} <;> simp_all", -1.9, self.name, Cost.AUTOMATION)
        yield from self._tests(position)
        if position.count("by_cases") < 2:
            for atom in self._atoms(position):
                yield Suggestion(f"by_cases {fresh('h', used)} : {atom}", -2.5, self.name)

    @staticmethod
    def _tests(position: Position) -> Iterable[Suggestion]:
        """Cases on `p x` for a Boolean function `p` of the context, and the equations that bring it to light."""
        used = position.goal.names
        known = " ".join(fact.type for fact in position.facts)
        for test in position.data:
            if not test.type.endswith("→ Bool") or test.type.count("→") != 1 or test.name not in position.goal_symbols:
                continue
            domain = stripped(test.type.removesuffix("→ Bool"))
            for value in [h.name for h in position.data if stripped(h.type) == domain][-2:]:
                if f"{test.name} {value} = " not in known and f"{test.name} {value} =" not in known:
                    tactic = f"cases {fresh('h', used)} : {test.name} {value}"
                    yield Suggestion(f"{tactic} <;> simp_all", -1.8, "splitting", Cost.AUTOMATION)
                    yield Suggestion(f"by_cases {fresh('h', used)} : {test.name} {value} = true", -2.2, "splitting")
        if "filter" in position.goal_symbols and "::" in position.goal_symbols:
            yield Suggestion("rw [List.filter_cons]", -1.3, "splitting")

    @staticmethod
    def _conditions(text: str) -> Iterable[str]:
        for match in _CONDITION.finditer(text):
            condition = match.group(1)
            if condition.count("(") == condition.count(")"):
                yield " ".join(condition.split())

    @staticmethod
    def _atoms(position: Position) -> list[str]:
        """Propositional variables of the context that occur in the goal and are not decided yet."""
        known = {stripped(fact.type) for fact in position.facts}
        variables = [h.name for h in position.goal.hypotheses if h.type == "Prop"]
        negated = {proposition(text).parts[0] for text in known if text.startswith("¬")}
        return [v for v in variables if v not in known and v not in negated and v in position.goal.target][:3]


def has_split(names: frozenset[str]) -> bool:
    """Whether a term has an `if` or a `match` in it."""
    return "if" in names or "match" in names
