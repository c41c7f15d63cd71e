"""Moves that take more than one thing in view: accumulators, laws of structures, rules with hypotheses, far steps."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lemmata.agent.lean.goal import Goal, Hypothesis
from lemmata.agent.policy.context import FileContext
from lemmata.agent.policy.portfolio import Portfolio
from lemmata.agent.policy.source import Position
from lemmata.agent.policy.sources.destruction import pattern
from lemmata.agent.policy.sources.rewriting import matched
from lemmata.agent.policy.sources.witnesses import _combination
from lemmata.agent.policy.terms import spelled

FILE = """
inductive Even : Nat → Prop where
  | zero : Even 0
  | step (n : Nat) : Even n → Even (n + 2)
inductive Both : Nat → Nat → Prop where
  | base (n : Nat) : Both n n
  | on {m n : Nat} (k : Nat) : Both m n → Even k → Both (m + k) (n + k)
inductive Tree where
  | tip
  | fork (l r : Tree)
def Tree.depth : Tree → Nat
  | .tip => 0
  | .fork l r => max l.depth r.depth + 1
def sumAcc : List Nat → Nat → Nat
  | [], acc => acc
  | x :: xs, acc => sumAcc xs (acc + x)
def even : Nat → Bool
  | 0 => true
  | n + 1 => odd n
def odd : Nat → Bool
  | 0 => false
  | n + 1 => even n
class Mon (M : Type) where
  one : M
  mul : M → M → M
  assoc : ∀ a b c, mul (mul a b) c = mul a (mul b c)
  mul_one : ∀ a, mul a one = a
def zip : List Nat → List Nat → List Nat
  | x :: xs, y :: ys => (x + y) :: zip xs ys
  | _, _ => []
theorem even_both (m n : Nat) (h : Even m) (k : Both m n) : Even n := by sorry
"""
CONTEXT = FileContext.scan(FILE)


def ranked(target: str, *hypotheses: tuple[str, str], history: tuple[str, ...] = ()) -> list[str]:
    goal = Goal(tuple(Hypothesis(name, kind) for name, kind in hypotheses), target)
    return [suggestion.tactic for suggestion in Portfolio().rank(Position(goal, CONTEXT, history))]


NUMBERS = [("m", "Nat"), ("n", "Nat")]
MONOID = [("M", "Type"), ("inst✝", "Mon M"), ("e", "M")]


@pytest.mark.parametrize(
    ("target", "hypotheses", "expected"),
    [
        (
            "sumAcc xs 0 = f xs",
            [("xs", "List Nat")],
            "suffices h : ∀ acc, sumAcc xs acc = acc + f xs by simp [h]",
        ),
        ("t.depth ≤ 3", [("t", "Tree")], "fun_induction Tree.depth t"),
        (
            "zip xs ys = zip ys xs",
            [("xs", "List Nat"), ("ys", "List Nat")],
            "induction xs generalizing ys <;> cases ys <;> simp_all [zip]",
        ),
        ("Both m n", [*NUMBERS, ("h", "Both m k"), ("g", "Even m")], "apply Both.on <;> assumption"),
        ("∃ x, Both m x", [*NUMBERS], "exact ⟨_, Both.base _⟩"),
        ("p ∨ ∃ x, Both m x", [*NUMBERS], "exact .inr ⟨_, Both.base _⟩"),
        ("Even n", [*NUMBERS, ("h", "Even m"), ("g", "Both m n")], "have h₁ := even_both _ _ h g"),
        ("Even n", [*NUMBERS, ("h", "Both m n")], "induction h"),
        ("e = Mon.one", MONOID, "rw [← Mon.mul_one e]"),
        ("e = Mon.one", MONOID, "grind [_=_ Mon.assoc, Mon.mul_one]"),
        ("∃ a b, n = 3 * a + 5 * b", [("n", "Nat")], "exact ⟨(n - 5 * (2 * n % 3)) / 3, 2 * n % 3, by omega⟩"),
        ("q", [("q", "Prop"), ("x", "Nat"), ("h", "x = 2 ∧ q")], "obtain ⟨rfl, h₁⟩ := h"),
        ("q", [("q", "Prop"), ("x", "Nat"), ("h", "(∃ k, x = k + 2) ∨ q")], "rcases h with ⟨k, rfl⟩ | h"),
        ("f (n % 2 == 1) = n", [("n", "Nat")], "cases h : (n % 2 == 1)"),
        ("m + 1 ≤ f (m + 1)", [*NUMBERS, ("ih", "∀ (n : Nat), n ≤ f n")], "have h := ih (m + 1)"),
        ("f (m + 1) = g m", [*NUMBERS, ("ih", "∀ (n : Nat), f n = n")], "rw [ih (m + 1)]"),
        ("a * b ≤ a * a", [("a", "Int"), ("b", "Int")], "have h := Int.mul_self_nonneg (a - b)"),
    ],
)
def test_moves_are_proposed(target: str, hypotheses: list[tuple[str, str]], expected: str) -> None:
    assert expected in ranked(target, *hypotheses)


@pytest.mark.parametrize(("target", "jumps"), [("Even n", True), ("even n = true", True), ("f n = n", False)])
def test_what_steps_back_by_two_gets_two_small_cases(target: str, jumps: bool) -> None:
    strong = "induction n using Nat.strongRecOn"
    assert any("rcases n with _ | _ | n" in tactic for tactic in ranked(target, ("n", "Nat"))) == jumps
    assert ("rcases n with _ | _ | n" in ranked(target, ("n", "Nat"), history=(strong,))) == jumps


def test_an_accumulator_that_is_general_already_is_left_alone() -> None:
    assert not any("suffices" in t for t in ranked("sumAcc xs n = n + f xs", ("xs", "List Nat"), ("n", "Nat")))


def test_what_no_tactic_can_name_is_not_named() -> None:
    assert not any(
        "✝" in tactic for tactic in ranked("even n✝ = true", ("n✝", "Nat"), ("h", "n✝ = 0 ∧ even n✝ = true"))
    )


def test_patterns_replace_variables_only() -> None:
    variables = frozenset({"x"})
    assert pattern("x = 1 ∧ y = 2", "h", {"h"}, variables) == "⟨rfl, h₁⟩"
    assert pattern("x = x + 1 ∧ p", "h", {"h"}, variables) == "⟨h₁, h₂⟩"


@pytest.mark.parametrize(
    ("pattern_", "call", "values"),
    [("f n xs", "f (a + 1) xs", "(a + 1)"), ("f n n", "f a b", None), ("f n", "g a", None), ("f n ys", "f a xs", None)],
)
def test_matching(pattern_: str, call: str, values: str | None) -> None:
    assert matched(pattern_, call, ["n"]) == values


@pytest.mark.parametrize(
    ("call", "expected"),
    [("t.depth", "Tree.depth t"), ("Tree.depth t", "Tree.depth t"), ("(f x).depth", "Tree.depth (f x)")],
)
def test_calls_are_spelled_with_the_function_in_front(call: str, expected: str) -> None:
    assert spelled(call, "Tree.depth", "Tree.depth") == expected


@given(st.integers(2, 12), st.integers(1, 12), st.integers(0, 400))
def test_witnesses_of_a_linear_combination(c: int, d: int, n: int) -> None:
    found = _combination(f"n = {c} * a + {d} * b", ["a", "b"])
    if found is None or n < c * d:
        return
    first, second = (eval(text.replace("/", "//"), {"n": n}) for text in found.split(", "))
    assert first >= 0 and second >= 0 and c * first + d * second == n
