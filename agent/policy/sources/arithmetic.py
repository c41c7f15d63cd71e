"""Arithmetic beyond linear: distributing and reordering products, casts, divisibility, order by antisymmetry."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import combinations, islice

from lemmata.agent.policy.names import fresh
from lemmata.agent.policy.shapes import Shape
from lemmata.agent.policy.source import Cost, Position, Suggestion
from lemmata.agent.policy.terms import applications, arguments, stripped

_POWER = re.compile(r"(\d+) \^ \(([^^]*)\)")


class Arithmetic:
    """Normal forms by `simp` with the ring's laws, then `omega` on what is left."""

    name = "arithmetic"

    def suggest(self, position: Position) -> Iterable[Suggestion]:
        symbols = position.all_symbols
        kinds = {stripped(h.type) for h in position.goal.hypotheses}
        results = " ".join(d.result for d in position.context.definitions_in(*position.texts))
        numeric = any("Nat" in kind or "Int" in kind for kind in (*kinds, results))
        if not numeric and not any(s.isdigit() for s in symbols):
            return
        ring = "Int" if any("Int" in kind for kind in (*kinds, results)) else "Nat"
        if "↑" in symbols or "Int.ofNat" in symbols:
            yield Suggestion("norm_cast", -2.2, self.name)
            yield Suggestion("push_cast", -2.2, self.name)
        written = position.written
        if {"*", "^"} & (symbols | written):
            yield from self._products(position, ring)
            yield from self._monotone(position)
        if {"+", "*"} & (symbols | written):
            listed = ", ".join(position.defined[:6])
            laws = [f"{ring}.{law}" for law in ("add_comm", "add_left_comm", "add_assoc", "mul_comm", "mul_left_comm")]
            tactic = f"simp_all [{', '.join(filter(None, [listed, *laws]))}]"
            yield Suggestion(tactic, -2.1, self.name, Cost.AUTOMATION)
        if "%" in symbols or "/" in symbols:
            yield Suggestion(f"simp [{ring}.add_mod, {ring}.mul_mod]", -3.0, self.name, Cost.AUTOMATION)
        if position.target.operator == "=" and position.target.shape is Shape.RELATION:
            yield Suggestion("ac_rfl", -1.6 if {"+", "*"} & position.goal_symbols else -3.5, self.name, Cost.AUTOMATION)
            if any(mark in symbols for mark in ("≤", "≥")):
                yield Suggestion(f"apply {ring}.le_antisymm", -3.2, self.name)
        if position.target.operator in ("≤", "<", "≥", ">"):
            yield Suggestion(f"apply {ring}.le_trans", -5.0, self.name)

    def _monotone(self, position: Position) -> Iterable[Suggestion]:
        """What `omega` cannot know of a power of a maximum, and that squares are not negative."""
        used = position.goal.names
        first = fresh("h", used)
        for base, exponent in dict.fromkeys(_POWER.findall(position.goal.target)):
            for call in islice(applications(exponent, "max"), 1):
                left, right = arguments(call, "max")[:2]
                for side in ("left", "right"):
                    known = f"(Nat.le_max_{side} {left} {right})"
                    if known not in str(position.history):
                        fact = f"Nat.pow_le_pow_right (show 0 < {base} by decide) {known}"
                        prior = -0.2 if "Nat.le_max_left" in str(position.history) else -0.7
                        yield Suggestion(f"have {first} := {fact}", prior, self.name)
        integers = [h.name for h in position.data if stripped(h.type) == "Int" and h.name in position.goal_symbols][:3]
        if integers and "*" in position.goal_symbols and position.target.operator in ("≤", "≥", "<", ">"):
            for value in [*integers, *(f"({a} - {b})" for a, b in combinations(integers, 2))]:
                if f"mul_self_nonneg {value}" not in str(position.history):
                    yield Suggestion(f"have {first} := Int.mul_self_nonneg {value}", -1.6, self.name)

    def _products(self, position: Position, ring: str) -> Iterable[Suggestion]:
        spread = f"{ring}.mul_add, {ring}.add_mul"
        sorting = f"{ring}.mul_comm, {ring}.mul_left_comm, {ring}.mul_assoc"
        sums = f"{ring}.add_comm, {ring}.add_left_comm, {ring}.add_assoc"
        powers = f"{ring}.pow_succ, " if "^" in position.all_symbols else ""
        subtraction = f", {ring}.mul_sub, {ring}.sub_mul" if "-" in position.all_symbols and ring == "Int" else ""
        automation = Cost.AUTOMATION
        yield Suggestion(f"simp [{powers}{spread}{subtraction}, {sorting}, {sums}]", -2.0, self.name, automation)
        yield Suggestion(f"simp only [{powers}{spread}{subtraction}] <;> omega", -1.8, self.name, automation)
        yield Suggestion(f"simp [{powers}{spread}{subtraction}, {sorting}] <;> omega", -2.2, self.name, automation)
        own = position.defined[:6]
        defined = ", ".join([*own, ""]) if own else ""
        facts = " at *" if position.facts else ""
        yield Suggestion(
            f"simp only [{defined}{powers}{spread}{subtraction}]{facts} <;> omega", -1.6, self.name, automation
        )
        if facts:
            tactic = f"simp only [{defined}{powers}{spread}{subtraction}, {sorting}]{facts} <;> omega"
            yield Suggestion(tactic, -2.0, self.name, automation)
        yield Suggestion(f"simp_all [{defined}{powers}{spread}{subtraction}] <;> omega", -2.2, self.name, automation)
        yield Suggestion(
            f"simp_all [{defined}{powers}{spread}{subtraction}, {sorting}] <;> omega", -2.6, self.name, automation
        )
        if powers:
            yield Suggestion(f"rw [{ring}.pow_succ]", -2.4, self.name)
        yield Suggestion(f"rw [{ring}.mul_comm]", -2.6, self.name)
