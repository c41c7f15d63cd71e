"""Finitely many cases: enumerations, Booleans, small `Fin` and `BitVec` run through at once."""

from __future__ import annotations

import re
from collections.abc import Iterable

from lemmata.agent.lean.goal import Hypothesis
from lemmata.agent.policy.names import fresh
from lemmata.agent.policy.source import Cost, Position, Suggestion
from lemmata.agent.policy.terms import atoms, stripped, symbols

_SMALL = re.compile(r"Fin \d{1,2}|BitVec [1-8]|Bool")
_MOST_VARIABLES = 4


class Finite:
    """`cases a <;> cases b <;> closer`, `revert x; decide`, and cases on the values of Boolean functions."""

    name = "finite"

    def suggest(self, position: Position) -> Iterable[Suggestion]:
        automation = Cost.AUTOMATION
        names = position.defined[:6]
        listed = f" [{', '.join(names)}]" if names else ""
        finite = [h for h in position.data if self._enumerated(position, h)][:_MOST_VARIABLES]
        if finite:
            split = " <;> ".join(f"cases {h.name}" for h in finite)
            facts = bool(position.facts)
            for closer, prior in (("rfl", -1.5), ("decide", -2.4), (f"simp_all{listed}", -1.3), ("simp", -2.4)):
                if not (facts and closer in ("rfl", "decide")):
                    yield Suggestion(f"{split} <;> {closer}", prior, self.name, automation)
        local = [h.name for h in position.goal.hypotheses if h.type == "Prop" and h.name in position.all_symbols]
        if 2 <= len(local) <= _MOST_VARIABLES and not position.facts:
            split = " <;> ".join(f"by_cases {fresh('h' + name, position.goal.names)} : {name}" for name in local)
            yield Suggestion(f"{split} <;> simp_all", -2.3, self.name, automation)
        small = [h for h in position.data if _SMALL.fullmatch(stripped(h.type)) or h in finite]
        if small and len(small) <= 3:
            reverted = " ".join(h.name for h in small)
            yield Suggestion(f"(revert {reverted}; decide)", -1.8, self.name, automation)
        for value in position.data:
            if value.type.startswith("Fin ") and value.name in position.goal.target:
                yield Suggestion(f"exact {value.name}.isLt", -1.8, self.name)
            if value.type == "Bool → Bool" and value.name in position.all_symbols:
                known = " ".join(fact.type for fact in position.facts)
                for argument in ("true", "false"):
                    if f"{value.name} {argument} = " not in known:
                        tactic = f"cases {fresh('h', position.goal.names)} : {value.name} {argument} <;> simp_all"
                        yield Suggestion(tactic, -2.4, self.name, automation)
                other = [h.name for h in position.data if stripped(h.type) == "Bool"]
                first = " <;> ".join([*(f"cases {name}" for name in other), ""])
                used = set(position.goal.names)
                h = fresh("h", used)
                k = fresh("h", used | {h})
                tactic = f"{first}cases {h} : {value.name} true <;> cases {k} : {value.name} false <;> simp_all"
                yield Suggestion(tactic, -1.9, self.name, automation)

    @staticmethod
    def _enumerated(position: Position, value: Hypothesis) -> bool:
        if not any(value.name in symbols(text) for text in position.texts):
            return False
        head = (atoms(value.type) or [""])[0]
        kind = position.context.inductive(head)
        return stripped(value.type) == "Bool" or (
            kind is not None and not kind.recursive and not kind.is_predicate and not kind.structure
        )
