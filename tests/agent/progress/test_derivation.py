"""Steps that rules need for a goal, counted without proving anything."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lemmata.agent.lean.server.goals import parse_goal
from lemmata.agent.policy.context import FileContext
from lemmata.agent.progress.derivation import estimate
from lemmata.agent.progress.expressions import Term, parse, unified, value

RULES = """inductive Even : Nat → Prop where
  | zero : Even 0
  | step {n : Nat} : Even n → Even (n + 2)

inductive Rising : List Nat → Prop where
  | nil : Rising []
  | one {x : Nat} : Rising [x]
  | cons {x y : Nat} {ys : List Nat} : x < y → Rising (y :: ys) → Rising (x :: y :: ys)

inductive Tree where
  | leaf
  | node (l r : Tree)

inductive Full : Tree → Prop where
  | leaf : Full .leaf
  | node {l r : Tree} : Full l → Full r → Full (.node l r)

inductive Edge : Nat → Nat → Prop where
  | up {n : Nat} : Edge n (n + 1)

inductive Path : Nat → Nat → Nat → Prop where
  | stop (n : Nat) : Path 0 n n
  | move {k a b c : Nat} : Edge a b → Path k b c → Path (k + 1) a c
"""
CONTEXT = FileContext.scan(RULES)


def steps(goal: str) -> int:
    return estimate(parse_goal(goal), CONTEXT).steps


@pytest.mark.parametrize(
    ("goal", "expected"),
    [
        ("⊢ Even 0", 1),
        ("⊢ Even 8", 5),
        ("n : Nat\nh : Even n\n⊢ Even (n + 4)", 3),
        ("⊢ Rising [3]", 1),
        ("⊢ Rising [1, 4, 9]", 5),
        ("⊢ Full (Tree.leaf.node Tree.leaf)", 3),
        ("t : Tree\nh : Full t\n⊢ Full ((Tree.leaf.node t).node t)", 5),
        ("⊢ Even 4 ∧ Rising []", 5),
        ("⊢ ∀ (n : Nat), Even n → Even (n + 2)", 3),
        ("⊢ Path 2 5 7", 5),
        ("p q : Prop\nh : p → q\ng : p\n⊢ q", 2),
        ("t : Tree\n⊢ Full t", 5),
    ],
)
def test_the_steps_of_a_derivation_are_counted(goal: str, expected: int) -> None:
    assert steps(goal) == expected


def test_a_goal_without_rules_counts_one_and_says_so() -> None:
    found = estimate(parse_goal("x y : Nat\n⊢ mystery x y"), CONTEXT)
    assert (found.steps, found.unknown) == (1, 1)


def test_what_no_rule_derives_is_not_taken_for_derived() -> None:
    assert estimate(parse_goal("⊢ Even 7"), CONTEXT).unknown == 1
    assert estimate(parse_goal("⊢ Rising [4, 2]"), CONTEXT).unknown == 1


def test_the_work_is_bounded_where_rules_go_round() -> None:
    loops = FileContext.scan("inductive P : Nat → Nat → Prop where\n  | go {a b c : Nat} : P a b → P b c → P a c\n")
    found = estimate(parse_goal("⊢ P 0 1"), loops)
    assert found.steps == 1 and found.unknown == 1


def test_goals_that_grow_with_every_step_are_given_up() -> None:
    goal = "P : Nat → Nat → Prop\nm n : Nat\nh : ∀ (m n : Nat), 0 < m → P (n % m) m → P m n\n⊢ P m n"
    assert estimate(parse_goal(goal), FileContext()).unknown == 1


def test_a_chain_without_end_in_sight_is_cut() -> None:
    assert estimate(parse_goal("⊢ Even 100000"), CONTEXT).cut


@given(st.integers(0, 60))
def test_a_chain_is_as_long_as_it_is(n: int) -> None:
    assert steps(f"⊢ Even {2 * n}") == n + 1


def test_terms_are_read_as_they_are_printed() -> None:
    assert parse("(Tm.num 7).plus x") == Term("plus", (Term("num", (Term("7"),)), Term("x")))
    assert parse("[1, 2]") == parse("1 :: 2 :: []") or parse("[1, 2]").head == "cons"
    assert parse("n + 1 + 1") == Term("+", (Term("n"), Term("2")))
    assert value(parse("2 * 3 + 7 % 4")) == 9
    assert value(parse("n + 1")) is None


def test_numerals_unify_with_sums() -> None:
    pattern = Term("+", (Term("?n"), Term("2")))
    assert unified(pattern, Term("5"), {}) == {"?n": Term("3")}
    assert unified(pattern, Term("1"), {}) is None
