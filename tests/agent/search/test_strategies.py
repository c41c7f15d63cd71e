"""Every strategy, on the same small prover: what it proves is true and replays, budgets hold, seeds repeat."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lemmata.agent.lean.goal import Goal
from lemmata.agent.lean.session import State
from lemmata.agent.policy.source import Suggestion
from lemmata.agent.search.budget import StopReason
from lemmata.agent.search.mcts import Mcts
from lemmata.agent.search.replay import replays
from lemmata.agent.search.restarts import UNITS, luby
from lemmata.agent.search.script import one_tactic
from lemmata.agent.search.strategies import STRATEGIES
from lemmata.agent.search.strategy import Effect, Setting, Unit
from lemmata.agent.search.tree import ProofTree
from tests.agent.search.formulas import Formula, formulas, show, tautology
from tests.agent.search.harness import run

THEOREMS = [
    "p ∧ q → q ∧ p",
    "p ∨ q → q ∨ p",
    "(p → q) → (q → r) → p → r",
    "p ∧ (q ∨ r) ↔ (p ∧ q) ∨ (p ∧ r)",
    "¬(p ∨ q) → ¬p ∧ ¬q",
    "¬¬(p ∨ ¬p)",
]
named = pytest.mark.parametrize("strategy", STRATEGIES)


@named
@pytest.mark.parametrize("statement", THEOREMS)
def test_theorems_are_proved(strategy: str, statement: str) -> None:
    outcome, session, state = run(statement, nodes=2_000, strategy=strategy)
    assert outcome.reason is StopReason.PROVED and outcome.proof is not None
    assert replays(session, state, outcome.proof)


@named
@pytest.mark.parametrize("statement", ["p", "p ∨ q → p", "(p → q) → q", "p → p ∧ q"])
def test_what_is_false_ends_unproved_within_the_budget(strategy: str, statement: str) -> None:
    outcome, _, _ = run(statement, nodes=2_000, strategy=strategy)
    assert outcome.proof is None and outcome.remaining and outcome.nodes <= 2_000
    assert outcome.reason in (StopReason.EXHAUSTED, StopReason.NODES)


@named
def test_everything_is_tried_before_a_search_gives_up(strategy: str) -> None:
    outcomes = [run("p ∧ q → r", nodes=5_000, strategy=name)[0] for name in (strategy, "best-first")]
    assert {outcome.reason for outcome in outcomes} == {StopReason.EXHAUSTED}
    assert outcomes[0].goals == outcomes[1].goals


@given(st.sampled_from(sorted(STRATEGIES)), formulas)
@settings(max_examples=60, deadline=None)
def test_only_what_is_true_is_proved(strategy: str, formula: Formula) -> None:
    outcome, _, _ = run(show(formula), nodes=150, strategy=strategy)
    assert outcome.proof is None or tautology(formula)


@given(st.sampled_from(sorted(STRATEGIES)), formulas, st.integers(0, 5))
@settings(max_examples=30, deadline=None)
def test_a_seed_repeats_itself(strategy: str, formula: Formula, seed: int) -> None:
    first, second = (run(show(formula), nodes=120, seed=seed, strategy=strategy)[0] for _ in range(2))
    assert (first.nodes, first.goals, first.reason) == (second.nodes, second.goals, second.reason)
    assert first.proof is None or (second.proof is not None and one_tactic(first.proof) == one_tactic(second.proof))


def test_a_walk_ends_where_many_ways_lead_through_the_same_exhausted_goals() -> None:
    """Of forty levels each has two tactics, and both leave the goal of the next level: 2^40 ways down."""
    tree = ProofTree(State(0, (Goal((), "level 0"),)))
    strategy = Mcts(Setting(tree))
    node = tree.root
    for level in range(1, 41):
        below = Goal((), f"level {level}")
        for tactic in ("left", "right"):
            for new in tree.apply(node, tactic, "test", 1.0, State(0, (below, Goal((), f"{tactic} {level}")))) or ():
                new.pending = 1  # a worker is at it
        node = node.applications[0].children[0]
    nothing = strategy.pop() is None
    assert nothing
    last = Unit(node, None)
    strategy.push(last)
    found = strategy.pop() is last
    assert found


@named
def test_a_chain_of_many_goals_is_followed_to_its_end(strategy: str) -> None:
    """Deeper than Python lets functions call each other."""
    tree = ProofTree(State(0, (Goal((), "goal 0"),)))
    chosen = STRATEGIES[strategy](Setting(tree))
    node = tree.root
    for depth in range(1, 1_201):
        node.pending = 1  # the policy is to be asked for more
        chosen.push(unit := Unit(node, Suggestion(f"step {depth}", -0.1, "test")))
        chosen.pop()
        tree.apply(node, f"step {depth}", "test", 0.1, State(0, (Goal((), f"goal {depth}"),)))
        chosen.observe(unit, Effect.PROGRESS)
        node = node.applications[0].children[0]
    last = [Unit(node, Suggestion(f"last {number}", -0.1, "test"), order=number) for number in range(2 * UNITS)]
    node.pending = len(last)
    for unit in last:
        chosen.push(unit)
    assert sorted(popped.order for _ in last if (popped := chosen.pop()) is not None) == list(range(2 * UNITS))


def test_the_lengths_of_runs() -> None:
    assert [luby(run) for run in range(15)] == [1, 1, 2, 1, 1, 2, 4, 1, 1, 2, 1, 1, 2, 4, 8]
