"""Random propositional formulas, their text, and their truth in a valuation."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import product

from hypothesis import strategies as st

ATOMS = ("p", "q", "r")
Formula = str | tuple[str, "Formula"] | tuple[str, "Formula", "Formula"]

formulas: st.SearchStrategy[Formula] = st.recursive(
    st.sampled_from(ATOMS),
    lambda inner: st.one_of(st.tuples(st.sampled_from("∧∨→"), inner, inner), st.tuples(st.just("¬"), inner)),
    max_leaves=5,
)


def show(formula: Formula) -> str:
    if isinstance(formula, str):
        return formula
    if len(formula) == 2:
        return f"¬{_bracketed(formula[1])}"
    return f"{_bracketed(formula[1])} {formula[0]} {_bracketed(formula[2])}"


def _bracketed(formula: Formula) -> str:
    return show(formula) if isinstance(formula, str) else f"({show(formula)})"


def holds(formula: Formula, truth: Mapping[str, bool]) -> bool:
    if isinstance(formula, str):
        return truth[formula]
    if len(formula) == 2:
        return not holds(formula[1], truth)
    left, right = holds(formula[1], truth), holds(formula[2], truth)
    return {"∧": left and right, "∨": left or right, "→": not left or right}[formula[0]]


def tautology(formula: Formula) -> bool:
    valuations = (dict(zip(ATOMS, values, strict=True)) for values in product((False, True), repeat=len(ATOMS)))
    return all(holds(formula, truth) for truth in valuations)
