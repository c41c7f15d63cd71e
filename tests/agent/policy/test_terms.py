"""The lexical view of printed terms and propositions."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lemmata.agent.policy.shapes import Binder, Shape, conclusion, conjuncts, is_proposition, proposition
from lemmata.agent.policy.terms import applications, atoms, stripped, symbols, tokens
from tests.agent.search.formulas import Formula, formulas, show


@pytest.mark.parametrize(
    ("text", "shape", "parts"),
    [
        ("a ∧ b ∨ c", Shape.OR, ("a ∧ b", "c")),
        ("p → q → r", Shape.IMPLIES, ("p", "q → r")),
        ("p → ∀ x, q x ↔ r", Shape.IMPLIES, ("p", "∀ x, q x ↔ r")),
        ("∀ x, p x ∧ q", Shape.FORALL, ("p x ∧ q",)),
        ("(∀ x, p x) ∧ q", Shape.AND, ("(∀ x, p x)", "q")),
        ("¬a = b", Shape.NOT, ("a = b",)),
        ("xs ++ [] = xs", Shape.RELATION, ("xs ++ []", "xs")),
        ("f (a = b)", Shape.ATOM, ()),
        ("((p))", Shape.ATOM, ()),
        ("False", Shape.FALSE, ()),
    ],
)
def test_shapes(text: str, shape: Shape, parts: tuple[str, ...]) -> None:
    view = proposition(text)
    assert (view.shape, view.parts) == (shape, parts)


def test_binders() -> None:
    assert proposition("∀ (x y : Nat), p").binders == (Binder("x", "Nat"), Binder("y", "Nat"))
    assert proposition("∃ x y, p").binders == (Binder("x", ""), Binder("y", ""))
    assert proposition("∀ x ∈ l, p x").binders == (Binder("x", "x ∈ l", restricted=True),)


@given(formulas)
def test_the_outermost_connective_of_a_printed_formula_is_found(formula: Formula) -> None:
    view = proposition(show(formula))
    expected = "atom" if isinstance(formula, str) else formula[0]
    assert view.shape.value == expected


@given(st.text(max_size=60))
def test_any_text_has_a_shape(text: str) -> None:
    assert proposition(text).text == stripped(text)
    assert all(text[t.start : t.end] == t.text for t in tokens(text))


def test_conclusions() -> None:
    assert conclusion("∀ (x : Nat), x = 1 → p → x < 3 ∧ b") == ([Binder("x", "Nat")], ["x = 1", "p"], "x < 3 ∧ b")
    assert conjuncts("(a ∧ b) ∧ c") == ["a", "b", "c"]


def test_propositions_are_told_from_data() -> None:
    assert is_proposition("a = b") and is_proposition("Sorted xs", frozenset({"Sorted"}))
    assert not is_proposition("List Nat") and not is_proposition("Nat → Nat")


def test_applications_are_found_as_printed() -> None:
    text = "foo (t.mirror.size) + (l.node x r).size + size b"
    assert list(applications(text, "Tree.size")) == ["t.mirror.size", "(l.node x r).size", "size b"]
    assert list(applications("sum (x :: xs) + sum ys = 0", "sum")) == ["sum (x :: xs)", "sum ys"]
    assert list(applications("summary xs", "sum")) == []


def test_atoms_and_symbols() -> None:
    assert atoms("f (a + b).length [1, 2] xs.length") == ["f", "(a + b).length", "[1, 2]", "xs.length"]
    assert {"xs.length", "length", "xs", "+", "1"} <= symbols("xs.length + 1")
