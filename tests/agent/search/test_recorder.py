"""The record of a search: complete, consistent with the proof, the same after a trip through JSON."""

from __future__ import annotations

import json

import pytest

from lemmata.agent.policy.context import FileContext
from lemmata.agent.policy.portfolio import Portfolio
from lemmata.agent.search.budget import Budget
from lemmata.agent.search.options import SearchOptions
from lemmata.agent.search.outcome import SearchOutcome
from lemmata.agent.search.recorder import Recorder
from lemmata.agent.search.run import search
from lemmata.agent.search.trace import SearchTrace, TraceError
from tests.agent.search.fake import FakeSession
from tests.agent.search.harness import run


def recorded(statement: str, recorder: Recorder, nodes: int = 400) -> tuple[SearchOutcome, SearchTrace]:
    session = FakeSession(statement)
    options = SearchOptions(Budget(seconds=60.0, nodes=nodes), observer=recorder)
    outcome = search([(session, session.enter(0).state)], FileContext(), Portfolio(), options)
    trace = recorder.trace()
    assert trace is not None
    return outcome, trace


def test_the_steps_of_the_proof_solve_every_goal_that_they_leave() -> None:
    outcome, trace = recorded("p ∧ q → q ∧ p", Recorder())
    assert outcome.proved and trace.stop == "proved"
    by_goal = {trace.steps[index].goal: trace.steps[index] for index in trace.proof}
    waiting, tactics = [0], []
    while waiting:
        step = by_goal[waiting.pop()]
        tactics.append(step.tactic)
        waiting += step.children
    assert outcome.proof is not None
    assert sorted(tactics) == sorted(step.tactic for step in outcome.proof.steps())
    assert trace.goals[0] == ("p : Prop\nq : Prop\n⊢ p ∧ q → q ∧ p",)
    assert {step.goal for step in by_goal.values()} <= trace.solved


def test_an_unproved_goal_has_a_record_but_no_proof() -> None:
    outcome, trace = recorded("(p → q) → q", Recorder())
    assert not outcome.proved and trace.proof == () and 0 not in trace.solved
    assert len(trace.steps) == sum(tally.tried for tally in outcome.tallies.values())
    assert any(step.effect == "error" and step.message for step in trace.steps)


def test_watching_changes_nothing() -> None:
    for statement in ("p ∨ q → q ∨ p", "p ∨ q → p"):
        seen, _ = recorded(statement, Recorder())
        unseen, _, _ = run(statement)
        assert (seen.proof, seen.nodes, seen.goals) == (unseen.proof, unseen.nodes, unseen.goals)


def test_a_bound_on_its_size_keeps_all_that_succeeded() -> None:
    _, whole = recorded("(p → q) → q", Recorder())
    _, small = recorded("(p → q) → q", Recorder(limit=1))
    assert small.dropped and len(small.steps) + small.dropped == len(whole.steps)
    assert [s.tactic for s in small.steps if s.children] == [s.tactic for s in whole.steps if s.children]


def test_through_json_and_back() -> None:
    _, trace = recorded("p ∧ q → q ∧ p", Recorder())
    data = json.loads(json.dumps(trace.as_json()))
    assert SearchTrace.from_json(data).as_json() == trace.as_json()


@pytest.mark.parametrize(
    "change",
    [{"goals": 3}, {"steps": [[0]]}, {"steps": [{"tactic": "simp", "children": [99]}]}, {"steps": None}],
)
def test_what_is_no_trace_is_refused(change: dict[str, object]) -> None:
    _, trace = recorded("p → p", Recorder())
    root, *others = trace.as_json()
    with pytest.raises(TraceError):
        SearchTrace.from_json([root | change, *others])
