"""Steps: goals as Lean prints them, failures by kind, and states that stay usable."""

from __future__ import annotations

import pytest

from lemmata.agent.lean.goal import Goal, Hypothesis
from lemmata.agent.lean.session import FailureKind, Limits, SessionError, State
from tests.agent.lean.conformance.helpers import Open, first_state, kind, printed, refused, run

PAIR = "theorem pair (p q : Prop) (hp : p) (hq : q) : p ∧ q := by\n  sorry\n"


def test_goals_are_data_and_print_as_lean_prints(open_session: Open) -> None:
    session = open_session("theorem t : ∀ (n m : Nat), n = m → m = n := by\n  sorry\n")
    state = run(session, first_state(session), "intro n m h")
    assert state.goals == (Goal((Hypothesis("n", "Nat"), Hypothesis("m", "Nat"), Hypothesis("h", "n = m")), "m = n"),)


def test_case_names_and_names_that_cannot_be_used(open_session: Open) -> None:
    session = open_session("theorem t (p q : Prop) : p ∨ q → q ∨ p := by\n  sorry\n")
    state = run(session, first_state(session), "intro h", "cases h")
    assert [goal.case for goal in state.goals] == ["inl", "inr"]
    assert state.goals[0].hypotheses[-1] == Hypothesis("h✝", "p")
    assert not state.goals[0].hypotheses[-1].accessible


def test_local_definitions_have_values(open_session: Open) -> None:
    session = open_session("theorem t : 2 + 2 = 4 := by\n  sorry\n")
    state = run(session, first_state(session), "let x : Nat := 2")
    assert state.goals[0].hypotheses == (Hypothesis("x", "Nat", "2"),)


def test_a_step_works_on_the_first_goal_and_keeps_the_others_behind(open_session: Open) -> None:
    session = open_session(PAIR)
    both = run(session, first_state(session), "constructor")
    assert [goal.target for goal in both.goals] == ["p", "q"]
    assert [goal.target for goal in run(session, both, "exact hp").goals] == ["q"]
    assert [goal.target for goal in run(session, both, "all_goals assumption").goals] == ["q"]
    assert [goal.target for goal in run(session, both, "rotate_left").goals] == ["p", "q"]
    assert [goal.target for goal in run(session, both, "have := hq").goals] == ["p", "q"]
    assert not run(session, both, "exact hp", "exact hq").goals


def test_old_states_can_be_branched_from(open_session: Open) -> None:
    session = open_session("theorem t (p q : Prop) (hp : p) : p ∨ q ∨ p := by\n  sorry\n")
    start = first_state(session)
    right = run(session, start, "right")
    left = run(session, start, "left")
    deep = run(session, right, "right")
    assert [s.goals[0].target for s in (start, right, left, deep)] == ["p ∨ q ∨ p", "q ∨ p", "p", "p"]
    assert not run(session, left, "exact hp").goals
    assert not run(session, deep, "exact hp").goals
    assert kind(session, right, "exact hp") is FailureKind.ERROR
    assert not run(session, start, "exact Or.inl hp").goals
    assert len({state.id for state in (start, right, left, deep)}) == 4


@pytest.mark.parametrize(
    "tactic",
    [
        "exact nothing",
        "exact (nothing : p ∧ q)",
        "exact ⟨hp, nothing⟩",
        "exact ⟨hp, hp⟩",
        "refine ⟨?_, nothing⟩",
        "have h : p := by exact nothing",
        "have h : q := by exact hp",
        "have h : nothing := hp",
        "simp [nothing]",
        "rw [nothing]",
        "constructor <;> exact nothing",
        "constructor; exact nothing; exact hq",
        "exact by exact nothing",
        "first | exact nothing | exact hp",
        "apply nothing",
        "intro h",
        "cases nothing",
        "exact _",
        "exact fun x => x",
        "show q",
        "(exact nothing)",
        "· exact nothing",
        "case left => exact hp",
        "exact (by skip : p ∧ q)",
        "have h : p := by skip",
        "have h : p := by",
        "cases hp with | inl",
        "fail",
        "done",
    ],
)
def test_what_lean_rejects_is_a_failure_and_never_closes_a_goal(open_session: Open, tactic: str) -> None:
    session = open_session(PAIR)
    state = first_state(session)
    failure = refused(session, state, tactic)
    assert failure.kind in (FailureKind.ERROR, FailureKind.PARSE)
    assert failure.message
    assert not run(session, state, "exact ⟨hp, hq⟩").goals


@pytest.mark.parametrize(
    "tactic",
    [
        "",
        "  \n",
        "-- only a comment",
        "exact (hp",
        "exact hp)",
        "exact ⟨hp, hq",
        "exact hp] ; [",
        "simp [",
        "exact /- never closed",
        'exact "',
        "nosuchtactic",
        "theorem evil : False := sorry",
        "skip)\n  (skip",
        "exact fun",
        "| skip",
        ":= by skip",
        "repeat",
    ],
)
def test_what_is_not_a_tactic_is_a_parse_failure(open_session: Open, tactic: str) -> None:
    session = open_session(PAIR)
    state = first_state(session)
    assert kind(session, state, tactic) is FailureKind.PARSE
    assert not run(session, state, "exact ⟨hp, hq⟩").goals


@pytest.mark.parametrize(
    "tactic",
    [
        "exact ⟨hp, hq⟩ -- a comment",
        "exact ⟨hp, hq⟩ /- a\n comment -/",
        "refine ⟨?_, ?_⟩ <;> assumption",
        "(constructor <;> assumption)",
        "exact\n  And.intro\n    hp\n    hq",
        "first\n| exact hp\n| exact ⟨hp, hq⟩",
        "  exact ⟨hp, hq⟩  \n",
        "exact show p ∧ q from by\n  constructor\n  · exact hp\n  · exact hq",
    ],
)
def test_a_tactic_may_span_lines_and_hold_comments(open_session: Open, tactic: str) -> None:
    session = open_session(PAIR)
    assert not run(session, first_state(session), tactic).goals


@pytest.mark.parametrize(
    "tactics",
    ["constructor\n· exact hp\n· exact hq", "have h : p := by\n  exact hp\nexact ⟨h, hq⟩", "skip; exact ⟨hp, hq⟩"],
)
def test_a_sequence_is_run_whole_or_refused_whole(open_session: Open, tactics: str) -> None:
    session = open_session(PAIR)
    result = session.step(first_state(session), tactics)
    assert result.goals == () if isinstance(result, State) else result.kind is FailureKind.PARSE


def test_alternatives_of_cases_keep_their_layout(open_session: Open) -> None:
    session = open_session("theorem t (p q : Prop) (h : p ∨ q) (k : q → p) : p := by\n  sorry\n")
    step = "cases h with\n| inl hp => exact hp\n| inr hq =>\n  have hp := k hq\n  exact hp"
    assert not run(session, first_state(session), step).goals


def test_focus_takes_one_goal_apart(open_session: Open) -> None:
    session = open_session("theorem t (p q r : Prop) (hp : p) (hq : q) (hr : r) : p ∧ q ∧ r := by\n  sorry\n")
    three = run(session, first_state(session), "refine ⟨?first, ?second, ?third⟩")
    for index, (case, proof) in enumerate([("first", "hp"), ("second", "hq"), ("third", "hr")]):
        one = session.focus(three, index)
        assert [goal.case for goal in one.goals] == [case]
        assert not run(session, one, "skip", f"exact {proof}").goals
        assert kind(session, one, "exact nothing") is FailureKind.ERROR
    assert len(three.goals) == 3
    assert not run(session, three, "exact hp", "exact hq", "exact hr").goals


def test_goals_that_share_a_metavariable_are_coupled(open_session: Open) -> None:
    session = open_session("theorem t : ∃ n : Nat, n = 3 := by\n  sorry\n")
    state = run(session, first_state(session), "constructor")
    assert state.coupled
    assert len(state.goals) == 2
    with pytest.raises(ValueError, match="coupled"):
        session.focus(state, 0)
    assert not run(session, state, "exact rfl").goals


def test_independent_goals_are_not_coupled(open_session: Open) -> None:
    session = open_session(PAIR)
    start = first_state(session)
    assert not start.coupled
    assert not run(session, start, "constructor").coupled


def test_a_long_path(open_session: Open) -> None:
    names = [f"h{index}" for index in range(30)]
    session = open_session(f"theorem t (p : Prop) : {'p → ' * 30}p := by\n  sorry\n")
    state = first_state(session)
    states = [state]
    for name in names:
        state = run(session, state, f"intro {name}")
        states.append(state)
    assert [h.name for h in state.goals[0].hypotheses] == ["p", *names]
    assert not run(session, states[30], "exact h17").goals
    assert not run(session, states[18], "intros", "assumption").goals
    assert kind(session, states[17], "exact h17") is FailureKind.ERROR


def test_names_and_symbols_beyond_ascii(open_session: Open) -> None:
    session = open_session(
        """
        -- 𝔽 ∀ 𝕏 😀
        theorem «ein Satz» (α : Type) (𝔸 β₁ : α → Prop) (h𝕏 : ∀ x, 𝔸 x → β₁ x) (ℓ : α) : 𝔸 ℓ → β₁ ℓ := by sorry
        """
    )
    state = run(session, first_state(session), "intro «das hier»")
    assert str(state.goals[0]) == (
        "α : Type\n𝔸 : α → Prop\nβ₁ : α → Prop\nh𝕏 : ∀ (x : α), 𝔸 x → β₁ x\nℓ : α\n«das hier» : 𝔸 ℓ\n⊢ β₁ ℓ"
    )
    assert not run(session, state, "exact h𝕏 ℓ «das hier»").goals


def test_forgotten_states_are_gone_and_their_children_are_not(open_session: Open) -> None:
    session = open_session(PAIR)
    start = first_state(session)
    both = run(session, start, "constructor")
    session.forget([start])
    with pytest.raises(SessionError):
        session.step(start, "constructor")
    assert not run(session, both, "exact hp", "exact hq").goals


def test_a_closed_state_takes_no_steps(open_session: Open) -> None:
    session = open_session(PAIR)
    done = run(session, first_state(session), "exact ⟨hp, hq⟩")
    assert done.goals == ()
    assert kind(session, done, "skip") is FailureKind.ERROR


def test_heartbeats_are_counted_for_each_step(open_session: Open) -> None:
    session = open_session("theorem t (p : Prop) : p → True := by\n  sorry\n")
    state = first_state(session)
    few = Limits(heartbeats=2000, seconds=20)
    for index in range(8):
        claim = f"have h{index} : {'True ∧ ' * 15}True"
        state = run(session, state, f"{claim} := by repeat (first | trivial | constructor)", limits=few)
    assert not run(session, state, "exact fun _ => h3.1", limits=few).goals


def test_the_goals_printed_are_those_of_lean(open_session: Open) -> None:
    session = open_session(PAIR)
    assert printed(first_state(session)) == ["p : Prop\nq : Prop\nhp : p\nhq : q\n⊢ p ∧ q"]
