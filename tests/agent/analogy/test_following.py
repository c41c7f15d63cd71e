"""Proofs of similar theorems, in the names of another goal."""

from __future__ import annotations

from lemmata.agent.analogy.example import introduce
from lemmata.agent.analogy.nearest import Neighbours
from lemmata.agent.lean.goal import Goal, Hypothesis
from lemmata.agent.policy.context import FileContext
from lemmata.agent.policy.source import Position
from lemmata.agent.policy.sources.analogy import Analogy

TREES = """
inductive Tree where
  | leaf
  | node (l : Tree) (x : Nat) (r : Tree)
def size : Tree → Nat
  | .leaf => 0
  | .node l _ r => size l + size r + 1
def weight : Tree → Nat
  | .leaf => 1
  | .node l x r => weight l + x + weight r
def mirror : Tree → Tree
  | .leaf => .leaf
  | .node l x r => .node (mirror r) x (mirror l)
theorem size_mirror (t : Tree) : size (mirror t) = size t := by
  induction t with
  | leaf => rfl
  | node l x r ihl ihr =>
    simp [mirror, size, ihl, ihr]
    omega
"""
STEPS = """
inductive E where
  | num (n : Nat)
  | add (a b : E)
  | mul (a b : E)
inductive Step : E → E → Prop where
  | addL (a c b : E) : Step a c → Step (.add a b) (.add c b)
  | mulL (a c b : E) : Step a c → Step (.mul a b) (.mul c b)
theorem step_add (a c : E) (h : Step a c) : Step (.add a a) (.add c a) := by
  exact Step.addL a c a h
"""
OPERATORS = """
def up (n : Nat) : Int := n
theorem add_right (a b c : Int) : (a + b) * c = a * c + b * c := by
  rw [Int.add_mul]
"""


def followed(source: str, target: str, *hypotheses: tuple[str, str], history: tuple[str, ...] = ()) -> list[str]:
    goal = Goal(tuple(Hypothesis(name, kind) for name, kind in hypotheses), target)
    position = Position(goal, FileContext.scan(source), history)
    return [suggestion.tactic for suggestion in Analogy().suggest(position)]


def test_functions_and_variables_take_the_parts_of_others() -> None:
    whole, *_ = followed(TREES, "weight (mirror s) = weight s", ("s", "Tree"))
    assert "induction s with" in whole
    assert "simp [mirror, weight, ihl, ihr]" in whole
    assert "size" not in whole


def test_a_whole_script_is_for_the_root_only_and_its_steps_are_laid_out_anew() -> None:
    below = followed(TREES, "weight (mirror s) = weight s", ("s", "Tree"), history=("skip",))
    assert "induction s" in below
    assert not any("\n" in tactic for tactic in below)


def test_a_step_that_names_what_an_earlier_one_brought_in_waits_for_it() -> None:
    equation = "weight (mirror s) = weight s"
    assert not any("ihl" in tactic and "\n" not in tactic for tactic in followed(TREES, equation, ("s", "Tree")))
    inner = (("s", "Tree"), ("ihl", equation), ("ihr", equation))
    assert "simp [mirror, weight, ihl, ihr]" in followed(TREES, equation, *inner, history=("induction t",))


def test_constructors_and_rules_take_the_parts_of_others() -> None:
    variables = (("x", "E"), ("y", "E"), ("k", "Step x y"))
    assert "exact Step.mulL x y x k" in followed(STEPS, "Step (x.mul x) (y.mul x)", *variables)


def test_names_of_library_lemmas_follow_the_operators() -> None:
    variables = (("x", "Int"), ("y", "Int"), ("z", "Int"))
    assert "rw [Int.sub_mul]" in followed(OPERATORS, "(x - y) * z = x * z - y * z", *variables)


def test_introductions_that_the_old_statement_had_made_already_come_first() -> None:
    whole, *_ = followed(TREES, "∀ (s : Tree), weight (mirror s) = weight s")
    assert whole.startswith("(\n  intro s\n  induction s with")


def test_without_proofs_in_the_file_there_is_nothing_to_follow() -> None:
    assert followed(TREES.replace("by\n  induction", "by\n  sorry\n--"), "weight (mirror s) = weight s") == []


def test_proofs_of_the_run_and_of_other_files_are_followed() -> None:
    bare = FileContext.scan(TREES[: TREES.index("theorem")])
    others = FileContext.scan(TREES).lemmas
    position = Position(Goal((Hypothesis("s", "Tree"),), "weight (mirror s) = weight s"), bare)
    assert list(Analogy().suggest(position)) == []
    seen = Position(position.goal, bare.with_examples(others, {}))
    assert any("induction s" in suggestion.tactic for suggestion in Analogy().suggest(seen))
    unproved = FileContext.scan(TREES[: TREES.index(" by\n  induction")] + " sorry")
    assert list(Analogy().suggest(Position(position.goal, unproved))) == []
    found = Position(position.goal, unproved.with_examples((), {"size_mirror": "cases t\n· rfl\n· rfl"}))
    assert any("cases s" in suggestion.tactic for suggestion in Analogy().suggest(found))


def test_the_nearest_entries_share_what_is_rare() -> None:
    index = Neighbours(
        [("one", frozenset({"s:=", "s:f"})), ("two", frozenset({"s:=", "s:g"})), ("three", frozenset({"s:="}))]
    )
    (first, best), *_ = index.nearest({"s:=", "s:g"}, 3)
    assert best == "two"
    assert first == 1.0
    assert index.nearest({"s:h"}, 3) == []


def test_what_a_bounded_quantifier_brings_in_is_a_value_and_a_fact() -> None:
    goal = Goal((Hypothesis("xs", "List Nat"),), "∀ x ∈ xs, ∀ (y : Nat), x < y → 0 < y")
    opened, count = introduce(goal, ["a", "ha", "b", "hb"])
    assert count == 4
    assert [(h.name, h.type) for h in opened.hypotheses[2:]] == [("ha", "a ∈ xs"), ("b", "Nat"), ("hb", "a < b")]
    assert opened.target == "0 < b"
    halfway, _ = introduce(goal, ["a"])
    assert halfway.target == "a ∈ xs → ∀ (y : Nat), a < y → 0 < y"
