"""The product of two inequalities that a proof needs, one step at a time."""

from __future__ import annotations

import pytest

from lemmata.agent.lean.goal import Goal, Hypothesis
from lemmata.agent.policy.context import FileContext
from lemmata.agent.policy.source import Position
from lemmata.agent.policy.sources.products import Products


def tactics(target: str, **hypotheses: str) -> list[str]:
    goal = Goal(tuple(Hypothesis(name, text) for name, text in hypotheses.items()), target)
    return [suggestion.tactic for suggestion in Products().suggest(Position(goal, FileContext()))]


def test_a_product_of_two_hypotheses() -> None:
    (found,) = tactics("0 ≤ x * y", x="Int", y="Int", h="0 ≤ x", k="y ≥ 0")
    assert found.endswith(":= Int.mul_nonneg (Int.sub_nonneg_of_le h) (Int.sub_nonneg_of_le k)")


def test_a_square() -> None:
    (found,) = tactics("2 * x * y ≤ x * x + y * y", x="Int", y="Int")
    assert found.endswith(":= Int.mul_self_nonneg (x - y)")


def test_the_negated_goal_gets_a_name_before_it_is_multiplied() -> None:
    found = tactics("x < 2", x="Int", h="x * x < 4")
    assert found[0].startswith("refine Int.not_le.mp fun ")


def test_parts_of_hypotheses_and_numbers_that_are_not_equal() -> None:
    (found,) = tactics("n * f ≥ n", n="Int", f="Int", h="n ≥ 0 ∧ f ≥ 1")
    assert "h.1" in found and "h.2" in found
    found_unequal = tactics("1 ≤ n * n", n="Int", h="n ≥ 0", k="¬n = 0")
    assert any("show (0) + 1 ≤ n by omega" in tactic for tactic in found_unequal)


def test_quotients_and_choices_of_products() -> None:
    of_x = {"x": "Int", "p": "Int", "h": "0 ≤ x", "k": "0 ≤ p"}
    (found,) = tactics("0 ≤ x * p / 100", **of_x)
    assert found.endswith("Int.mul_nonneg (Int.sub_nonneg_of_le h) (Int.sub_nonneg_of_le k)")
    (found,) = tactics("0 ≤ min (x * p) x", **of_x)
    assert "Int.mul_nonneg" in found
    assert tactics("1 ≤ max (x * p / 100) (x * p)", **of_x) == []


def test_fields_of_records() -> None:
    (found,) = tactics("0 ≤ o.price * o.count", o="Order", h="o.price ≥ 0 ∧ o.count ≥ 0")
    assert "h.1" in found and "h.2" in found
    assert tactics("0 ≤ o.price * o.count", o="Order", h="o.price ≥ 0") == []


@pytest.mark.parametrize(
    ("target", "hypotheses"),
    [
        ("x + y ≤ z", {"x": "Int", "y": "Int", "z": "Int", "h": "x ≤ z"}),  # no product in it
        ("x * y ≤ x", {"x": "Int", "y": "Int", "h": "0 ≤ x"}),  # false
        ("x * y ≤ y", {"x": "Nat", "y": "Nat"}),
    ],
)
def test_nothing_is_said_elsewhere(target: str, hypotheses: dict[str, str]) -> None:
    assert tactics(target, **hypotheses) == []
