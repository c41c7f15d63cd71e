"""Minimisation: what is not needed goes, what is needed stays, and the bounds are kept."""

from __future__ import annotations

from lemmata.agent.search.minimise import Effort, minimise, weight
from lemmata.agent.search.proof import Step
from lemmata.agent.search.replay import replays
from lemmata.agent.search.script import script
from tests.agent.search.fake import FakeSession


def test_a_step_that_is_not_needed_goes() -> None:
    session = FakeSession("p ∧ q → p ∨ r → p ∧ q")
    state = session.enter(0).state
    needless = Step("obtain ⟨a, b⟩ := h", (Step("constructor", (Step("exact a"), Step("exact b"))),))
    proof = Step("intro h", (Step("intro k", (needless,)),))
    smaller = minimise(session, state, proof)
    assert replays(session, state, smaller)
    assert script(smaller) in ("intro h k\nassumption", "intro h k\nexact h")


def test_a_proof_with_nothing_to_drop_stays() -> None:
    session = FakeSession("p → p")
    state = session.enter(0).state
    proof = Step("intro h", (Step("exact h"),))
    assert minimise(session, state, proof) == proof


def test_equal_closers_are_merged() -> None:
    session = FakeSession("p ∨ q → p ∨ q ∨ r → (q → p) → p")
    state = session.enter(0).state
    cases = "cases h with\n| inl h => ?_\n| inr h => ?_"
    proof = Step("intro h k f", (Step(cases, (Step("exact h"), Step("apply f", (Step("exact h"),)))),))
    smaller = minimise(session, state, proof)
    assert replays(session, state, smaller) and weight(smaller) < weight(proof)


def test_the_tries_are_bounded() -> None:
    session = FakeSession("p ∧ q → q ∧ p")
    state = session.enter(0).state
    proof = Step(
        "intro h",
        (Step("obtain ⟨a, b⟩ := h", (Step("constructor", (Step("exact b"), Step("exact a"))),)),),
    )
    minimise(session, state, proof, Effort(tries=5))
    assert session.steps <= 5


def test_no_time_leaves_the_proof_as_it_is() -> None:
    session = FakeSession("p → p")
    proof = Step("intro h", (Step("assumption"),))
    assert minimise(session, session.enter(0).state, proof, Effort(seconds=0.0)) == proof
