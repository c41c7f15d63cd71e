"""Chains taken apart: the same proof, a block for each goal; what does not come out stays as it is."""

from __future__ import annotations

import pytest

from lemmata.agent.lean.session import Failure, Session, State
from lemmata.agent.search.chains import Chains, links
from lemmata.agent.search.minimise import minimise
from lemmata.agent.search.proof import Step
from lemmata.agent.search.replay import replays
from lemmata.agent.search.script import script
from tests.agent.search.fake import FakeSession


def opened(statement: str, tactic: str) -> Step | None:
    session = FakeSession(statement)

    def run(state: State, step: str) -> State | None:
        result = session.step(state, step)
        return None if isinstance(result, Failure) else result

    state = session.enter(0).state
    step = Chains(session, run).opened(state, tactic)
    assert step is None or replays(session, state, step)
    return step


@pytest.mark.parametrize(
    ("tactic", "expected"),
    [
        ("a <;> b <;> c", ["a", "b", "c"]),
        ("a", ["a"]),
        ("a <;> (b <;> c)", ["a", "(b <;> c)"]),
        ("cases h with\n| inl h => a <;> b", ["cases h with\n| inl h => a <;> b"]),
    ],
)
def test_links_are_those_outside_of_brackets(tactic: str, expected: list[str]) -> None:
    assert links(tactic) == expected


def test_every_goal_gets_its_block() -> None:
    assert opened("p → p ∧ p", "intro h <;> constructor <;> exact h") == Step(
        "intro h", (Step("constructor", (Step("exact h"), Step("exact h"))),)
    )


def test_a_try_that_fails_is_left_out_and_a_choice_is_made() -> None:
    step = opened("p → p ∧ p", "intro h <;> (try left) <;> constructor <;> first | trivial | exact h")
    assert step is not None and [s.tactic for s in step.steps()] == ["intro h", "constructor", "exact h", "exact h"]


@pytest.mark.parametrize("tactic", ["intro h <;> left <;> exact h", "intro h <;> constructor", "intro h"])
def test_what_does_not_close_the_goal_is_no_proof(tactic: str) -> None:
    assert opened("p → p ∧ p", tactic) is None


def test_a_long_chain_becomes_blocks_and_a_short_one_stays() -> None:
    short = FakeSession("p → p ∧ p ∧ p")
    state = short.enter(0).state
    proof = Step("intro h", (Step("constructor <;> (try constructor) <;> first | left | exact h"),))
    text = script(minimise(short, state, proof))
    assert "first" not in text and "try" not in text and "<;> (" not in text


def test_states_are_given_back() -> None:
    session = FakeSession("p → p ∧ p")
    state = session.enter(0).state
    given: Session = session
    minimise(given, state, Step("intro h <;> constructor <;> exact h"))
    assert len(session._live) <= 2
