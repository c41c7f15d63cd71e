"""What the portfolio proposes for typical goals."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from lemmata.agent.lean.goal import Goal, Hypothesis
from lemmata.agent.policy.context import FileContext
from lemmata.agent.policy.names import fresh, readable
from lemmata.agent.policy.portfolio import SOURCES, Portfolio
from lemmata.agent.policy.source import Position, Suggestion
from lemmata.agent.policy.sources.destruction import pattern
from lemmata.agent.policy.sources.introductions import intro_names

FILE = """
inductive Color where
  | red | green
def app : List Nat → List Nat → List Nat
  | [], ys => ys
  | x :: xs, ys => x :: app xs ys
def twice (n : Nat) : Nat := n + n
theorem app_nil (xs : List Nat) : app xs [] = xs := by sorry
"""
CONTEXT = FileContext.scan(FILE)


def ranked(target: str, *hypotheses: tuple[str, str], context: FileContext = CONTEXT) -> list[str]:
    goal = Goal(tuple(Hypothesis(name, kind) for name, kind in hypotheses), target)
    return [suggestion.tactic for suggestion in Portfolio().rank(Position(goal, context))]


class Broken:
    name = "broken"

    def suggest(self, position: Position) -> Iterator[Suggestion]:
        yield Suggestion("first", -1.0, self.name)
        raise ZeroDivisionError("a goal that nobody thought of")


class Sound:
    name = "sound"

    def suggest(self, position: Position) -> Iterator[Suggestion]:
        yield Suggestion("second", -2.0, self.name)


def test_a_source_that_breaks_costs_its_proposals_and_not_the_search(caplog: pytest.LogCaptureFixture) -> None:
    portfolio = Portfolio([Broken(), Sound()])
    for _ in range(2):
        found = portfolio.rank(Position(Goal((), "p"), CONTEXT))
        assert [suggestion.tactic for suggestion in found] == ["first", "second"]
    (record,) = caplog.records
    assert "broken" in record.message and "nobody thought of" in record.message


def test_introductions_come_first_with_the_binders_names() -> None:
    assert ranked("∀ (x y : Nat), x < y → ¬y < x")[0] == "intro x y h h₁"


def test_a_hypothesis_that_is_the_goal_comes_first() -> None:
    assert ranked("p", ("p", "Prop"), ("h", "p"))[0] == "exact h"
    assert ranked("q", ("p", "Prop"), ("q", "Prop"), ("h", "p"))[0] != "exact h"


@pytest.mark.parametrize(
    ("target", "hypotheses", "expected"),
    [
        ("p ∧ q", [], "constructor"),
        ("p ∨ q", [], "left"),
        ("r", [("h", "p ∧ q")], "obtain ⟨h₁, h₂⟩ := h"),
        ("r", [("h", "∃ x, x = 1")], "obtain ⟨x, hx⟩ := h"),
        ("r", [("h", "p ∨ q")], "cases h"),
        ("a + b = b + a", [("a", "Nat"), ("b", "Nat")], "omega"),
        ("app xs ys = zs", [("xs", "List Nat"), ("ys", "List Nat")], "induction xs"),
        ("app xs ys = zs", [("xs", "List Nat"), ("ys", "List Nat")], "induction xs generalizing ys"),
        ("app xs ys = zs", [("xs", "List Nat"), ("ys", "List Nat")], "fun_induction app xs ys"),
        ("app xs [] = zs", [("xs", "List Nat")], "rw [app_nil]"),
        ("twice n = 2 * n", [("n", "Nat")], "simp [twice]"),
        ("twice n = 2 * n", [("n", "Nat")], "unfold twice"),
        ("(if a < b then 1 else 2) = 1", [("a", "Nat"), ("b", "Nat")], "split"),
        ("(if a < b then 1 else 2) = 1", [("a", "Nat"), ("b", "Nat")], "by_cases h : a < b"),
        ("f c = c", [("c", "Color")], "cases c"),
        ("∃ x, x = n + 1", [("n", "Nat")], "refine ⟨n + 1, ?_⟩"),
        ("q x", [("p", "Nat → Prop"), ("q", "Nat → Prop"), ("h", "∀ (x : Nat), p x → q x")], "apply h"),
        ("q", [("p", "Prop"), ("q", "Prop"), ("h", "p → q"), ("hp", "p")], "have h₁ := h hp"),
        ("n * (m + 1) = n * m + n", [("n", "Nat"), ("m", "Nat")], "simp only [Nat.mul_add, Nat.add_mul] <;> omega"),
    ],
)
def test_moves_are_proposed(target: str, hypotheses: list[tuple[str, str]], expected: str) -> None:
    assert expected in ranked(target, *hypotheses)


def test_rules_of_inductive_predicates() -> None:
    file = "namespace A\ninductive Even : Nat → Prop\n  | zero : Even 0\n  | step (n : Nat) : Even n → Even (n + 2)\n"
    context = FileContext.scan(file + "theorem t : p := by\n  sorry")
    tactics = ranked("Even (n + 1 + (n + 1))", ("n", "Nat"), ("ih", "Even (n + n)"), context=context)
    assert "apply Even.step" in tactics and "induction ih" in tactics
    assert "rw [show n + 1 + (n + 1) = (n + n) + 2 by omega]" in tactics


def test_names_are_short_inside_their_namespace() -> None:
    file = "namespace A\ndef twice (n : Nat) : Nat := n + n\nprotected def id (n : Nat) : Nat := n\n"
    inside, outside = FileContext.scan(file), FileContext.scan(file + "end A\n")
    hypotheses = (("n", "Nat"),)
    assert "simp [twice]" in ranked("twice n = n", *hypotheses, context=inside)
    assert "simp [A.twice]" in ranked("A.twice n = n", *hypotheses, context=outside)
    assert "simp [A.twice]" in ranked("A.twice twice = 0", ("twice", "Nat"), context=inside)
    assert "simp [A.id]" in ranked("A.id n = n", *hypotheses, context=inside)


def test_moves_that_cannot_apply_are_not_proposed() -> None:
    tactics = ranked("p", ("p", "Prop"))
    assert not any(t.startswith(("induction", "omega", "obtain", "split", "unfold", "left")) for t in tactics)


def test_every_source_has_its_own_name_and_keeps_quiet_on_an_empty_goal() -> None:
    assert len({source.name for source in SOURCES}) == len(SOURCES)
    position = Position(Goal((), "p"), FileContext())
    for source in SOURCES:
        assert all(isinstance(suggestion, Suggestion) for suggestion in source.suggest(position))


def test_ranking_is_stable_and_without_duplicates() -> None:
    first = ranked("app xs ys = zs", ("xs", "List Nat"), ("ys", "List Nat"))
    assert first == ranked("app xs ys = zs", ("xs", "List Nat"), ("ys", "List Nat"))
    assert len(first) == len(set(first))


def test_induction_is_not_nested_for_ever() -> None:
    goal = Goal((Hypothesis("xs", "List Nat"),), "app xs [] = xs")
    deep = Position(goal, CONTEXT, ("induction a", "induction b", "induction c"))
    assert not any(s.tactic.startswith("induction") for s in Portfolio().rank(deep))


def test_names() -> None:
    assert intro_names("∀ (n : Nat), n = n → p", {"n"}) == ["n₁", "h"]
    assert intro_names("∀ x ∈ l, q x", set()) == ["x", "hx"]
    assert fresh("h", {"h", "h₁"}) == "h₂" and fresh("at", set()) != "at"
    assert readable("tail", "List Nat") == "xs" and readable("l_ih", "p l") == "ihl"
    assert pattern("p ∧ ∃ x, q x ∧ r", "h", {"h"}) == "⟨h₁, x, hx, hx₁⟩"


def test_priors_are_logarithms_of_probabilities() -> None:
    with pytest.raises(ValueError, match="no log-probability"):
        Suggestion("simp", 0.5, "test")
