"""Lemmas of Lean's own library by the shape of the target: a small table of the names that proofs by hand reach for."""

from __future__ import annotations

from collections.abc import Iterable

from lemmata.agent.policy.source import Position, Suggestion
from lemmata.agent.policy.terms import stripped, symbols

# relation, symbols that the target must have, lemmas; `{}` is Nat or Int
_TABLE: tuple[tuple[str, frozenset[str], tuple[str, ...]], ...] = (
    ("<", frozenset({"0", "*"}), ("{}.mul_pos",)),
    ("<", frozenset({"0", "^"}), ("Nat.pow_pos", "Nat.two_pow_pos")),
    ("<", frozenset({"*"}), ("{}.mul_lt_mul_of_pos_left", "{}.mul_lt_mul_of_pos_right", "Nat.mul_lt_mul_of_lt_of_le")),
    ("<", frozenset({"/"}), ("Nat.div_lt_self", "Nat.div_lt_of_lt_mul")),
    ("<", frozenset({"^"}), ("Nat.lt_two_pow_self", "Nat.pow_lt_pow_right", "Nat.pow_lt_pow_left")),
    ("<", frozenset({"%"}), ("Nat.mod_lt", "Int.emod_lt_of_pos")),
    ("≤", frozenset({"%"}), ("Int.emod_nonneg", "Nat.mod_le")),
    ("≤", frozenset({"*"}), ("{}.mul_le_mul", "Nat.mul_le_mul_left", "Nat.mul_le_mul_right")),
    ("≤", frozenset({"*"}), ("Nat.le_mul_of_pos_right",)),
    ("≤", frozenset({"*", "0"}), ("Int.mul_nonneg", "Int.mul_self_nonneg", "Int.mul_nonneg_of_nonpos_of_nonpos")),
    ("≤", frozenset({"*"}), ("Nat.le_mul_of_pos_left", "Int.mul_le_mul_of_nonneg_left")),
    ("≤", frozenset({"/"}), ("Nat.div_le_self", "Nat.div_le_of_le_mul", "Nat.div_le_div_right")),
    ("≤", frozenset({"^"}), ("Nat.pow_le_pow_right", "Nat.pow_le_pow_left", "Nat.one_le_two_pow")),
    ("≤", frozenset({"length"}), ("List.length_filter_le",)),
    ("=", frozenset({"/"}), ("Nat.div_eq_of_lt", "Nat.mul_div_cancel", "Nat.div_mul_cancel", "Int.ediv_emod_unique")),
    ("∣", frozenset(), ("{}.dvd_add", "{}.dvd_sub", "{}.dvd_trans", "{}.dvd_mul_right", "{}.dvd_mul_left")),
    ("∣", frozenset({"*"}), ("Nat.mul_dvd_mul", "Nat.dvd_mul_left_of_dvd", "Nat.dvd_mul_right_of_dvd")),
    ("∈", frozenset({"::"}), ("List.mem_cons_of_mem", "List.mem_cons_self")),
    ("∈", frozenset({"++"}), ("List.mem_append_left", "List.mem_append_right")),
    ("∈", frozenset({"map"}), ("List.mem_map_of_mem",)),
)  # fmt: skip
_CANCELLING = (
    "{}.eq_of_mul_eq_mul_left", "{}.eq_of_mul_eq_mul_right", "{}.le_antisymm", "List.append_cancel_left",
)  # fmt: skip


class Library:
    """`apply L`, with the hypotheses for its premises where they fit."""

    name = "library"

    def suggest(self, position: Position) -> Iterable[Suggestion]:
        operator = {"≥": "≤", ">": "<"}.get(position.target.operator, position.target.operator)
        if not operator:
            return
        kinds = {stripped(h.type) for h in position.goal.hypotheses}
        ring = "Int" if "Int" in kinds else "Nat"
        rank = 0
        for relation, needed, lemmas in _TABLE:
            if relation == operator and needed <= position.goal_symbols:
                for lemma in lemmas:
                    name = lemma.format(ring)
                    yield Suggestion(f"apply {name}", -1.9 - 0.08 * rank, self.name)
                    if position.facts:
                        yield Suggestion(f"apply {name} <;> assumption", -2.0 - 0.08 * rank, self.name)
                    rank += 1
        if operator == "=" and any({"*", "++"} & symbols(fact.type) for fact in position.facts):
            for lemma in _CANCELLING:
                yield Suggestion(f"apply {lemma.format(ring)} <;> assumption", -2.6, self.name)
                yield Suggestion(f"exact {lemma.format(ring)} (by assumption) (by assumption)", -2.8, self.name)
