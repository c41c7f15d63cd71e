"""What an induction is stuck at, proved as a lemma in the engine; what is false stays unproved."""

from __future__ import annotations

import pytest

from lemmata.agent.lean.document import Document
from lemmata.agent.lean.engine.session import EngineSession
from lemmata.agent.lean.goal import Goal, Hypothesis
from lemmata.agent.lean.toolchain.model import Toolchain
from lemmata.agent.policy.context import FileContext
from lemmata.agent.policy.portfolio import Portfolio
from lemmata.agent.policy.source import Position
from lemmata.agent.policy.sources.abstracting import Abstracting
from lemmata.agent.policy.sources.bounds import Bounds
from lemmata.agent.search.budget import Budget
from lemmata.agent.search.options import SearchOptions
from lemmata.agent.search.run import search

SORT = """
def insert (x : Nat) : List Nat → List Nat
  | [] => [x]
  | y :: ys => if x ≤ y then x :: y :: ys else y :: insert x ys
def isort : List Nat → List Nat
  | [] => []
  | x :: xs => insert x (isort xs)
"""
LOSING = SORT.replace("x :: y :: ys else", "x :: ys else")
TREE = """
inductive Tree (α : Type)
  | leaf
  | node (l : Tree α) (k : α) (r : Tree α)
def Tree.toList {α : Type} : Tree α → List α
  | .leaf => []
  | .node l k r => l.toList ++ k :: r.toList
def Tree.collect {α : Type} : Tree α → List α → List α
  | .leaf, acc => acc
  | .node l k r, acc => l.collect (k :: r.collect acc)
"""
FACT = """
def fact : Nat → Nat
  | 0 => 1
  | n + 1 => (n + 1) * fact n
"""
MEMBERS = "(a : Nat) (l : List Nat) : a ∈ isort l ↔ a ∈ l"
PERMUTED = "(l : List Nat) : (isort l).Perm l"
COLLECTED = "{α : Type} (t : Tree α) : t.collect [] = t.toList"


def proved(toolchain: Toolchain, definitions: str, claim: str, nodes: int = 400) -> bool:
    document = Document("Stuck.lean", f"{definitions}\ntheorem claim {claim} := by\n  sorry\n")
    options = SearchOptions(Budget(seconds=200.0, nodes=nodes), lemmas_after=None)
    with EngineSession(toolchain, document) as session:
        state = session.enter(0).state
        return search([(session, state)], FileContext.scan(definitions), Portfolio(), options).proof is not None


@pytest.mark.parametrize(
    ("definitions", "claim"),
    [(SORT, MEMBERS), (SORT, PERMUTED), (TREE, COLLECTED), (FACT, "(n : Nat) : n ≤ fact n")],
)
def test_the_step_of_an_induction_is_proved_as_a_lemma(embedded: Toolchain, definitions: str, claim: str) -> None:
    assert proved(embedded, definitions, claim)


@pytest.mark.parametrize(
    ("definitions", "claim"), [(LOSING, MEMBERS), (LOSING, PERMUTED), (FACT, "(n : Nat) : n < fact n")]
)
def test_what_is_false_stays_unproved(embedded: Toolchain, definitions: str, claim: str) -> None:
    assert not proved(embedded, definitions, claim, nodes=60)


def test_a_call_becomes_a_variable_only_after_an_induction() -> None:
    facts = (Hypothesis("x", "Nat"), Hypothesis("xs", "List Nat"), Hypothesis("ih", "Good (isort xs)"))
    goal = Goal(facts, "Good (insert x (isort xs))")
    context = FileContext.scan(f"{SORT}\ninductive Good : List Nat → Prop\n  | any (l : List Nat) : Good l\n")
    after = [each.tactic for each in Abstracting().suggest(Position(goal, context, ("induction l",)))]
    assert "generalize isort xs = l at *" in after
    assert not list(Abstracting().suggest(Position(goal, context)))


@pytest.mark.parametrize(("least", "proposed"), [("1", True), ("0", False)])
def test_a_function_that_may_be_0_is_not_held_to_be_positive(least: str, proposed: bool) -> None:
    text = f"def grow : Nat → Nat\n  | 0 => {least}\n  | n + 1 => grow n + grow n\n"
    position = Position(Goal((Hypothesis("n", "Nat"),), "n ≤ n * grow n"), FileContext.scan(text))
    tactics = [suggestion.tactic for suggestion in Bounds().suggest(position)]
    assert any(": ∀ x, 0 < grow x" in tactic for tactic in tactics) is proposed
