"""What is particular to the session inside the engine: restarts, the order of holes, what a step may see and do."""

from __future__ import annotations

import os
import signal
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from lemmata.agent.lean.document import Document
from lemmata.agent.lean.engine.session import EngineSession
from lemmata.agent.lean.guard import descendants
from lemmata.agent.lean.session import Failure, FailureKind, Limits, SessionError, State
from lemmata.agent.lean.toolchain.model import Toolchain, ToolchainKind

PAIR = "theorem pair (p q : Prop) (hp : p) (hq : q) : p ∧ q := by\n  sorry\n"
Open = Callable[[str], EngineSession]


@pytest.fixture
def open_session(embedded: Toolchain, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Open]:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    opened: list[EngineSession] = []

    def open_(text: str) -> EngineSession:
        opened.append(EngineSession(embedded, Document("Example.lean", text)))
        return opened[-1]

    yield open_
    for session in opened:
        session.close()
    assert not list(tmp_path.glob("lemmata-session-*"))


def after(session: EngineSession, state: State, *steps: str) -> State:
    for step in steps:
        result = session.step(state, step)
        assert isinstance(result, State), (step, result)
        state = result
    return state


def kill_engines() -> None:
    for process in descendants(os.getpid()):
        os.kill(process, signal.SIGKILL)


def test_a_state_of_any_kind_survives_a_restart(open_session: Open) -> None:
    session = open_session(PAIR)
    both = after(session, session.enter(0).state, "constructor")
    second = session.focus(both, 1)
    opposite = session.negate(second)
    assert isinstance(opposite, State)
    kill_engines()
    failure = session.step(second, "exact hp")
    assert isinstance(failure, Failure) and failure.kind is FailureKind.CRASH
    assert not after(session, second, "exact hq").goals
    assert [goal.target for goal in after(session, opposite, "intro h").goals] == ["False"]
    assert not after(session, both, "exact hp", "exact hq").goals


def test_a_parent_that_was_forgotten_is_still_run_again(open_session: Open) -> None:
    session = open_session(PAIR)
    start = session.enter(0).state
    both = after(session, start, "constructor")
    session.forget([start])
    kill_engines()
    session.step(both, "skip")
    assert not after(session, both, "exact hp", "exact hq").goals


def test_holes_of_one_document_share_a_process(open_session: Open) -> None:
    session = open_session(PAIR + PAIR.replace("pair", "other") + PAIR.replace("pair", "third"))
    session.enter(0)
    engine = set(descendants(os.getpid()))
    assert session.enter(2).index == 2
    assert set(descendants(os.getpid())) == engine
    session.enter(1)
    assert not set(descendants(os.getpid())) & engine


def test_a_block_that_is_elaborated_twice_opens_its_hole_once(open_session: Open) -> None:
    session = open_session("theorem t (p : Prop) (hp : p) : p ∧ p := by\n  constructor <;> sorry\n" + PAIR)
    first = session.enter(0)
    assert not after(session, first.state, "exact hp").goals
    assert session.enter(1).index == 1


@pytest.mark.parametrize("tactic", ["sorry", "admit", "exact sorry", "constructor <;> sorry", "exact sorryAx _ true"])
def test_sorry_closes_nothing(open_session: Open, tactic: str) -> None:
    session = open_session(PAIR)
    state = session.enter(0).state
    assert isinstance(session.step(state, tactic), Failure)
    assert not after(session, state, "exact ⟨hp, hq⟩").goals


def test_the_function_itself_is_no_hypothesis_of_a_negation(open_session: Open) -> None:
    session = open_session("theorem t : ∀ n : Nat, n = n\n  | 0 => rfl\n  | n + 1 => by\n    sorry\n")
    result = session.negate(session.enter(0).state)
    assert isinstance(result, State)
    assert result.goals[0].target == "¬∀ (n : Nat), n + 1 = n + 1"


def test_a_witness_that_is_still_open_is_a_goal(open_session: Open) -> None:
    session = open_session("theorem t : ∃ n : Nat, n = n := by\n  sorry\n")
    state = after(session, session.enter(0).state, "constructor")
    left = session.step(state, "apply Eq.refl")
    assert isinstance(left, State)
    assert [goal.target for goal in left.goals] == ["Nat"]
    assert not after(session, left, "exact 0").goals


def test_heartbeats_are_a_timeout(open_session: Open) -> None:
    session = open_session("theorem t (f : Nat → Nat) (h : ∀ x, f x = f (f x)) : f 0 = 1 := by\n  sorry\n")
    result = session.step(session.enter(0).state, "repeat (first | rfl | skip)", Limits(heartbeats=100, seconds=20))
    assert isinstance(result, Failure) and result.kind is FailureKind.TIMEOUT


def test_a_command_that_does_not_exist_is_a_session_error() -> None:
    nowhere = Toolchain(ToolchainKind.EMBEDDED, "4.35.0", ("/nowhere/lean",), (), {}, None, "")
    with EngineSession(nowhere, Document("Example.lean", PAIR)) as session, pytest.raises(SessionError) as raised:
        session.enter(0)
    assert "/nowhere/lean" in str(raised.value)
