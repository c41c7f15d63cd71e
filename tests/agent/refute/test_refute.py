"""Refutation against a model of Lean that evaluates the instance: false goals get values, true ones get none."""

from __future__ import annotations

import pytest

from lemmata.agent.refute.limits import RefuteLimits
from lemmata.agent.refute.refute import refute
from tests.agent.refute.model_session import ModelSession, goal

LISTS = {"xs": "List Nat", "ys": "List Nat"}


@pytest.mark.parametrize(
    ("hypotheses", "target", "message"),
    [
        ({"a": "Nat", "b": "Nat"}, "a - b + b = a", "a = 0, b = 1"),
        ({"n": "Nat"}, "n - 1 + 1 = n", "n = 0"),
        ({"a": "Int", "b": "Int", "h": "a < 0"}, "a % b < 0 ∨ b = 0", "a = -1, b = 1"),
        (LISTS, "xs ++ ys = ys ++ xs", "xs = [0], ys = [1]"),
        ({**LISTS, "h": "xs.length = ys.length"}, "xs = ys", "xs = [0], ys = [1]"),
        ({"x": "BitVec 8"}, "x.toNat < (x + 1#8).toNat", "x = 255#8"),
        ({"i": "Fin 4"}, "i < i + 1", "i = 3"),
        ({"o": "Option Nat", "h": "o.getD 0 = 0"}, "o = some 0", "o = none"),
        ({"n": "Nat"}, "∃ k, n = 2 * k", "n = 1"),
        ({"x": "Nat"}, "x * x ≠ 152399025", "x = 12345"),
        ({"x": "Nat"}, "x < 1000003", "x = 1000003"),
        ({"p": "Prop", "q": "Prop", "h": "p ∨ q"}, "p ∧ q", "p = False, q = True"),
        ({"f": "Nat → Nat", "xs": "List Nat"}, "List.map f xs = xs", "f = fun _ => 0, xs = [1]"),
    ],
)
def test_false_goals_get_the_smallest_values(hypotheses: dict[str, str], target: str, message: str) -> None:
    session = ModelSession(goal(target, hypotheses))
    found = refute(session, session.hole(), limits=RefuteLimits(seconds=60.0, smt_seconds=20.0))
    assert found is not None
    assert found.message == message
    assert found.term.startswith("fun h => absurd (h ")
    assert found.script == (f"exact {found.term}",)


@pytest.mark.parametrize(
    ("hypotheses", "target"),
    [
        ({"a": "Nat", "b": "Nat"}, "a + b = b + a"),
        ({"a": "Int", "b": "Int"}, "a / b * b + a % b = a"),
        (LISTS, "(xs ++ ys).length = xs.length + ys.length"),
        ({"x": "BitVec 8", "y": "BitVec 8"}, "x ^^^ y = (x ||| y) - (x &&& y)"),
        ({"p": "Prop", "q": "Prop"}, "p ∧ q → q ∧ p"),
        ({"f": "Nat → Nat", "xs": "List Nat"}, "(List.map f xs).length = xs.length"),
    ],
)
def test_true_goals_get_none_and_cost_lean_next_to_nothing(hypotheses: dict[str, str], target: str) -> None:
    session = ModelSession(goal(target, hypotheses))
    assert refute(session, session.hole()) is None
    assert len(session.steps) <= 2


def test_nothing_is_reported_that_lean_did_not_accept() -> None:
    session = ModelSession(goal("a + 1 = a", {"a": "Nat"}), accepting=False)
    assert refute(session, session.hole(), None, RefuteLimits.thorough(1.0)) is None


def test_proofs_of_hypotheses_are_cut_down() -> None:
    session = ModelSession(goal("a < b", {"a": "Nat", "b": "Nat", "h": "a ≤ b"}))
    found = refute(session, session.hole())
    assert found is not None
    assert found.term == "fun h => absurd (h 0 0 (by decide)) (by decide)"


def test_a_hypothesis_that_cannot_be_read_is_left_to_lean() -> None:
    session = ModelSession(goal("a = 0", {"a": "Nat", "h": "mystery a = a"}))
    assert refute(session, session.hole()) is None
    assert any("have := h 1 (by first" in step for step in session.steps)


def test_time_is_kept() -> None:
    assert RefuteLimits.quick(2.0).seconds == pytest.approx(0.3)
    assert RefuteLimits.quick(60.0).seconds == 1.0
    assert RefuteLimits.thorough(30.0).smt_seconds == 5.0
