"""The search on a small prover: what it proves replays, what is false stays open, budgets hold."""

from __future__ import annotations

import threading

import pytest
from hypothesis import given, settings

from lemmata.agent.lean.goal import Goal
from lemmata.agent.lean.session import Limits, SessionError, State
from lemmata.agent.policy.context import FileContext
from lemmata.agent.policy.portfolio import Portfolio
from lemmata.agent.policy.source import Cost, Position, Suggestion
from lemmata.agent.search.budget import Budget, CancelToken, StopReason
from lemmata.agent.search.minimise import minimise
from lemmata.agent.search.options import SearchOptions
from lemmata.agent.search.outcome import SearchOutcome
from lemmata.agent.search.replay import replays
from lemmata.agent.search.run import search
from lemmata.agent.search.script import one_tactic
from lemmata.agent.search.strategy import Effect
from tests.agent.search.fake import FakeSession
from tests.agent.search.formulas import Formula, formulas, show, tautology
from tests.agent.search.harness import run

THEOREMS = [
    "p → p",
    "p ∧ q → q ∧ p",
    "p ∨ q → q ∨ p",
    "(p → q) → (q → r) → p → r",
    "p ∧ (q ∨ r) ↔ (p ∧ q) ∨ (p ∧ r)",
    "¬(p ∨ q) → ¬p ∧ ¬q",
    "¬¬(p ∨ ¬p)",
]


@pytest.mark.parametrize("statement", THEOREMS)
def test_theorems_are_proved_and_the_script_closes_the_hole(statement: str) -> None:
    outcome, session, state = run(statement, nodes=2_000)
    assert outcome.proof is not None and outcome.reason is StopReason.PROVED
    assert replays(session, state, outcome.proof)
    result = session.step(state, one_tactic(outcome.proof))
    assert isinstance(result, State) and result.goals == ()


@pytest.mark.parametrize("statement", ["p", "p ∨ q → p", "(p → q) → q", "p → p ∧ q"])
def test_false_statements_stay_open(statement: str) -> None:
    outcome, _, _ = run(statement, nodes=2_000)
    assert outcome.proof is None and outcome.reason in (StopReason.EXHAUSTED, StopReason.NODES)
    assert outcome.remaining


@given(formulas)
@settings(max_examples=60, deadline=None)
def test_whatever_is_proved_is_true_and_replays(formula: Formula) -> None:
    outcome, session, state = run(show(formula), nodes=150)
    if outcome.proof is None:
        return
    assert tautology(formula)
    smaller = minimise(session, state, outcome.proof)
    assert replays(session, state, smaller)
    assert smaller.length <= outcome.proof.length


@given(formulas)
@settings(max_examples=25, deadline=None)
def test_one_worker_repeats_itself_exactly(formula: Formula) -> None:
    first, session, _ = run(show(formula), nodes=120, seed=7)
    second, other, _ = run(show(formula), nodes=120, seed=7)
    assert session.log == other.log
    assert first.proof == second.proof and first.nodes == second.nodes


@pytest.mark.parametrize("nodes", [0, 1, 7, 40])
def test_the_budget_of_tactics_is_kept(nodes: int) -> None:
    outcome, _, _ = run("((p → q) → p) → p", nodes=nodes)
    assert outcome.nodes <= nodes
    assert outcome.reason is StopReason.NODES
    assert sum(tally.tried for tally in outcome.tallies.values()) == outcome.nodes


def test_the_time_budget_ends_a_search() -> None:
    session = FakeSession("((p → q) → p) → p")
    options = SearchOptions(Budget(seconds=0.0))
    outcome = search([(session, session.enter(0).state)], FileContext(), Portfolio(), options)
    assert outcome.reason is StopReason.SECONDS and outcome.nodes == 0


def test_a_cancelled_search_does_nothing() -> None:
    token = CancelToken()
    token.cancel()
    outcome, session, _ = run("p → p", token=token)
    assert outcome.reason is StopReason.CANCELLED and session.steps == 0


def test_several_workers_share_one_tree() -> None:
    together, session, state = run("p ∧ (q ∨ r) ↔ (p ∧ q) ∨ (p ∧ r)", nodes=2_000, workers=3)
    assert together.proof is not None and replays(session, state, together.proof)


def test_duplicate_goals_are_one_node() -> None:
    outcome, _, _ = run("(p → q) → p → q ∧ q", nodes=2_000)
    assert outcome.proved and outcome.merged > 0


class _Fixed:
    """A policy of a few tactics for every goal."""

    def __init__(self, *tactics: str) -> None:
        self._tactics = tactics

    def rank(self, position: Position) -> list[Suggestion]:
        return [Suggestion(tactic, -1.0, "fixed", Cost.AUTOMATION) for tactic in self._tactics]


class _Reserved(_Fixed):
    """What it proposes first does not suffice."""

    def reserve(self, position: Position) -> list[Suggestion]:
        return [Suggestion("assumption", -1.0, "reserve")]


def test_what_a_policy_holds_in_reserve_comes_once_the_rest_has_failed() -> None:
    def outcome(policy: _Fixed) -> SearchOutcome:
        session = FakeSession("p → p")
        options = SearchOptions(Budget(60.0, 50))
        return search([(session, session.enter(0).state)], FileContext(), policy, options)

    assert not outcome(_Fixed("intro h", "left")).proved
    found = outcome(_Reserved("intro h", "left"))
    assert found.proved
    assert found.tallies["fixed"].counts[Effect.ERROR] > 0


def test_a_tactic_that_ran_out_is_tried_again_with_more() -> None:
    session = FakeSession("p → p", slow={"assumption": 50_000})
    ladder = (Limits(20_000, 1.0), Limits(100_000, 5.0))
    options = SearchOptions(Budget(60.0, 50), ladder=ladder)
    outcome = search([(session, session.enter(0).state)], FileContext(), _Fixed("intro h", "assumption"), options)
    assert outcome.proved
    assert outcome.tallies["fixed"].counts[Effect.TIMEOUT] >= 1


def test_a_tactic_too_slow_for_every_limit_proves_nothing() -> None:
    session = FakeSession("p → p", slow={"assumption": 500_000})
    options = SearchOptions(Budget(60.0, 50), ladder=(Limits(20_000, 1.0), Limits(100_000, 5.0)))
    outcome = search([(session, session.enter(0).state)], FileContext(), _Fixed("intro h", "assumption"), options)
    assert not outcome.proved and outcome.reason is StopReason.EXHAUSTED


def test_a_goal_that_needs_itself_is_refused() -> None:
    outcome, _, _ = run("¬p → p", nodes=500)
    assert not outcome.proved and outcome.refused > 0


class _Dying(FakeSession):
    def step(self, state: State, tactic: str, limits: Limits = Limits()) -> State:
        raise SessionError("the engine cannot be started")


def test_a_search_without_a_session_that_works_says_why() -> None:
    session = _Dying("p → p")
    outcome = search([(session, session.enter(0).state)], FileContext(), Portfolio())
    assert outcome.reason is StopReason.FAILED and "cannot be started" in outcome.summary()


def test_one_dead_worker_does_not_stop_the_others() -> None:
    sessions: list[FakeSession] = [_Dying("p ∧ q → q ∧ p"), FakeSession("p ∧ q → q ∧ p")]
    outcome = search([(s, s.enter(0).state) for s in sessions], FileContext(), Portfolio())
    assert outcome.reason is StopReason.PROVED and outcome.proof is not None


def test_a_session_may_join_late() -> None:
    first, second = FakeSession("p ∧ q → q ∧ p"), FakeSession("p ∧ q → q ∧ p")
    joined = threading.Event()

    def newcomer() -> tuple[FakeSession, State]:
        joined.set()
        return second, second.enter(0).state

    start = [(first, first.enter(0).state)]
    outcome = search(start, FileContext(), Portfolio(), late=[newcomer, lambda: None])
    assert outcome.proved and joined.is_set()


def test_a_session_that_is_still_starting_is_not_waited_for() -> None:
    first = FakeSession("p ∧ q → q ∧ p")
    begun, leave = threading.Event(), threading.Event()

    def newcomer() -> None:
        begun.set()
        leave.wait(120.0)

    outcome = search([(first, first.enter(0).state)], FileContext(), Portfolio(), late=[newcomer])
    try:
        assert outcome.proved and begun.wait(120.0) and not leave.is_set()
    finally:
        leave.set()


def test_remaining_goals_are_those_of_the_best_attempt() -> None:
    outcome, _, _ = run("p → p ∧ q", nodes=300)
    assert all(isinstance(goal, Goal) and goal.target != "p" for goal in outcome.remaining)
    assert any(goal.target == "q" for goal in outcome.remaining)
