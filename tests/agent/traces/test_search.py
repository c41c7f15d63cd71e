"""Searches become steps: of a shortest proof, with what failed beside it."""

from hypothesis import given, settings
from hypothesis import strategies as st

from lemmata.agent.search.trace import SearchTrace, TracedStep
from lemmata.agent.traces.search import NEGATIVES, About, proof_lengths, steps_of_search
from lemmata.agent.traces.step import Negative, Origin

ABOUT = About("t", "F.lean", Origin.SYNTHETIC, {"Nat.add_comm"})


def tried(goal: int, tactic: str, *children: int, effect: str | None = None, message: str = "") -> TracedStep:
    return TracedStep(goal, tactic, "test", effect or ("progress" if children else "closed"), 1.0, children, message)


SPLIT = SearchTrace(
    goals=(("⊢ p ∧ q",), ("case left\n⊢ p",), ("case right\n⊢ q",), ("⊢ q'",), ("⊢ r",)),
    steps=(
        tried(0, "omega", effect="failed", message="no"),
        tried(0, "constructor", 1, 2),
        tried(1, "simp", effect="failed"),
        tried(1, "exact hp"),
        tried(2, "rw [Nat.add_comm]", 3),
        tried(3, "exact h"),
        tried(2, "exact g"),
        tried(3, "apply x", 4),
    ),
    solved=frozenset({0, 1, 2, 3}),
)


def test_a_step_is_that_of_the_shortest_proof() -> None:
    steps = {step.state: step for step in steps_of_search(SPLIT, ABOUT)}
    assert {state: step.tactic for state, step in steps.items()} == {
        "⊢ p ∧ q": "constructor",
        "case left\n⊢ p": "exact hp",
        "case right\n⊢ q": "exact g",
        "⊢ q'": "exact h",
    }
    assert [steps[state].remaining for state in ("⊢ p ∧ q", "case right\n⊢ q", "⊢ q'")] == [3, 1, 1]
    assert steps["⊢ q'"].history == ("constructor", "rw [Nat.add_comm]")
    assert steps["⊢ p ∧ q"].after == ("case left\n⊢ p", "case right\n⊢ q")
    assert all(step.origin is Origin.SYNTHETIC and step.theorem == "t" for step in steps.values())


def test_what_failed_on_a_goal_is_kept_with_it() -> None:
    steps = {step.state: step for step in steps_of_search(SPLIT, ABOUT)}
    assert steps["⊢ p ∧ q"].negatives == (Negative("omega", "failed", "no"),)
    assert steps["case left\n⊢ p"].negatives == (Negative("simp", "failed"),)
    assert steps["⊢ q'"].negatives == ()


def test_premises_are_the_known_names_in_the_tactic() -> None:
    trace = SearchTrace((("⊢ a",),), (tried(0, "exact Nat.add_comm h.symm"),), frozenset({0}))
    assert [step.premises for step in steps_of_search(trace, ABOUT)] == [("Nat.add_comm",)]


def test_negatives_are_bounded_and_of_different_kinds() -> None:
    failed = [tried(0, f"exact h{n}", effect="failed") for n in range(30)] + [tried(0, "simp", effect="timeout")]
    trace = SearchTrace((("⊢ a",),), (*failed, tried(0, "rfl")), frozenset({0}))
    (step,) = steps_of_search(trace, ABOUT)
    assert len(step.negatives) == NEGATIVES
    assert "simp" in [negative.tactic for negative in step.negatives]


def test_a_search_without_a_proof_gives_no_step_for_what_it_did_not_prove() -> None:
    trace = SearchTrace((("⊢ a",), ("⊢ b",)), (tried(0, "apply f", 1), tried(1, "simp", effect="failed")))
    assert steps_of_search(trace, ABOUT) == []


@settings(deadline=None)
@given(st.lists(st.tuples(st.integers(0, 5), st.lists(st.integers(0, 5), max_size=3)), max_size=25))
def test_lengths_are_those_of_a_proof_and_none_is_shorter(edges: list[tuple[int, list[int]]]) -> None:
    steps = tuple(tried(goal, f"t{number}", *children) for number, (goal, children) in enumerate(edges))
    lengths = proof_lengths(SearchTrace(tuple((f"⊢ {n}",) for n in range(6)), steps))
    for goal, length in lengths.items():
        ways = [
            1 + sum(lengths[child] for child in step.children)
            for step in steps
            if step.goal == goal and all(child in lengths for child in step.children)
        ]
        assert length == min(ways)
    for step in steps:
        assert step.goal in lengths or any(child not in lengths for child in step.children)
