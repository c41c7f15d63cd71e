"""A tactic that loops, grows, overflows the stack or makes Lean exit costs only itself."""

from __future__ import annotations

import gc
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from lemmata.agent.lean.guard import descendants
from lemmata.agent.lean.session import Failure, FailureKind, Limits, State
from lemmata.agent.lean.toolchain.model import Toolchain
from tests.agent.lean.conformance.helpers import Open, first_state, kind, once_at_work, run, text
from tests.processes import eventually, running

# `native_decide` runs compiled code, which counts no heartbeats.
PROGRAMS = """
    partial def spin (n : Nat) : Nat := spin (n + 1)
    partial def grow (n : Nat) (l : List Nat) : Nat := grow (n + 1) (n :: l)
    def sink : Nat → Nat | 0 => 0 | n + 1 => sink n * 2 + 1
    def slow : Nat → Nat | 0 => 0 | n + 1 => slow n

    theorem t (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
      sorry
"""


def still_works(open_session: Open, tactic: str, limits: Limits, expected: set[FailureKind]) -> None:
    session = open_session(PROGRAMS)
    start = first_state(session)
    both = run(session, start, "have h : p := hp", "constructor")
    assert kind(session, both, tactic, limits) in expected
    assert not run(session, both, "exact h", "exact hq").goals
    assert not run(session, start, "exact ⟨hp, hq⟩").goals


def test_heartbeats_end_a_tactic(open_session: Open) -> None:
    tactic = "have : slow 1000000 = 0 := by decide"
    still_works(open_session, tactic, Limits(heartbeats=500, seconds=20), {FailureKind.TIMEOUT, FailureKind.ERROR})


def test_wall_time_ends_a_tactic(open_session: Open) -> None:
    still_works(open_session, "have : spin 0 = 0 := by native_decide", Limits(seconds=1), {FailureKind.TIMEOUT})


def test_endless_repetition_ends(open_session: Open) -> None:
    ends = {FailureKind.TIMEOUT, FailureKind.ERROR, FailureKind.CRASH}
    still_works(open_session, "repeat (first | rfl | skip)", Limits(seconds=2), ends)


def test_rewriting_in_circles_ends(open_session: Open) -> None:
    tactic = "have : ∀ f : Nat → Nat, (∀ x, f x = f (f x)) → f 0 = 1 := by intro f h; simp [h]"
    still_works(open_session, tactic, Limits(seconds=5), {FailureKind.TIMEOUT, FailureKind.ERROR})


def test_growing_memory_ends_a_tactic(open_session: Open) -> None:
    tactic = "have : grow 0 [] = 0 := by native_decide"
    still_works(open_session, tactic, Limits(seconds=200), {FailureKind.MEMORY})


def test_a_full_stack_ends_a_tactic(open_session: Open) -> None:
    tactic = "have : sink 1000000000 = 0 := by native_decide"
    still_works(open_session, tactic, Limits(seconds=200), {FailureKind.CRASH, FailureKind.MEMORY})


def test_a_killed_engine_is_replaced_and_the_path_replayed(open_session: Open) -> None:
    session = open_session(PROGRAMS)
    state = run(session, first_state(session), "have h : p := hp", "constructor", "exact h")
    for process in descendants(os.getpid()):
        os.kill(process, signal.SIGKILL)
    result = session.step(state, "exact hq")
    assert isinstance(result, State) or result.kind is FailureKind.CRASH
    assert not run(session, state, "exact hq").goals


@pytest.mark.parametrize("last", [False, True], ids=["all of Lean", "the last process of Lean"])
def test_an_engine_killed_while_a_step_runs_costs_that_step(open_session: Open, last: bool) -> None:
    session = open_session(PROGRAMS)
    both = run(session, first_state(session), "have h : p := hp", "constructor")
    lean = sorted(set(descendants(os.getpid())) & set(running("launcher.py")) - set(running("guard.py")))

    def kill() -> None:
        for process in lean[-1 if last else 0 :]:
            os.kill(process, signal.SIGKILL)

    killer = once_at_work(kill)
    assert kind(session, both, "have : spin 0 = 0 := by native_decide", Limits(seconds=200)) is FailureKind.CRASH
    killer.join()
    assert not run(session, both, "exact h", "exact hq").goals


def test_two_sessions_do_not_disturb_each_other(open_session: Open) -> None:
    one = open_session(PROGRAMS)
    other = open_session("theorem u (r : Prop) (hr : r) : r := by sorry\n")
    mine, theirs = first_state(one), first_state(other)
    mine = run(one, mine, "constructor")
    assert isinstance(other.step(theirs, "exact hp"), Failure)
    theirs = run(other, theirs, "have := hr")
    assert [goal.target for goal in mine.goals] == ["p", "q"]
    assert not run(other, theirs, "exact this").goals
    other.close()
    assert not run(one, mine, "exact hp", "exact hq").goals


def test_nothing_lives_after_closing(open_session: Open) -> None:
    session = open_session(PROGRAMS)
    before = set(descendants(os.getpid()))
    first_state(session)
    mine = set(descendants(os.getpid())) - before
    assert mine
    session.close()
    session.close()
    assert not mine & set(living(mine))


def test_a_session_that_is_dropped_ends_its_process(new_session: Open) -> None:
    before = set(descendants(os.getpid()))
    session = new_session(PROGRAMS)
    first_state(session)
    mine = set(descendants(os.getpid())) - before
    assert mine
    del session
    gc.collect()
    assert eventually(lambda: not living(mine))


@pytest.mark.parametrize("busy", [False, True], ids=["idle", "in a loop"])
def test_no_lean_process_outlives_a_killed_parent(
    new_session: Open, backend: str, toolchain: Toolchain, tmp_path: Path, busy: bool
) -> None:
    start = [busy, toolchain.version, toolchain.lean, toolchain.server, dict(toolchain.environment)]
    parent = subprocess.Popen(
        [sys.executable, "-c", _PARENT, backend, str(tmp_path / "Orphan.lean"), text(PROGRAMS), json.dumps(start)],
        stdout=subprocess.PIPE,
        cwd=Path(__file__).parents[4],
    )
    assert parent.stdout is not None
    assert parent.stdout.readline() == b"ready\n"
    time.sleep(0.4)  # so that the loop has begun, most of the time; either way nothing may be left
    family = descendants(parent.pid)
    assert family
    parent.kill()
    parent.wait()
    parent.stdout.close()
    assert eventually(lambda: not living(family))


def living(processes: list[int] | set[int]) -> list[int]:
    """Those that run still; one that ended and waits to be collected does not."""
    pids = ",".join(map(str, processes))
    listing = subprocess.run(["ps", "-o", "pid=,stat=", "-p", pids], capture_output=True, text=True, check=False).stdout
    return [int(line.split()[0]) for line in listing.splitlines() if not line.split()[1].startswith("Z")]


_PARENT = """
import importlib, json, os, sys, time
from lemmata.agent.lean.document import Document
from lemmata.agent.lean.session import Limits
from lemmata.agent.lean.toolchain.model import Toolchain, ToolchainKind
backend, path, text, start = sys.argv[1:]
busy, version, lean, server, environment = json.loads(start)
environment["LEMMATA_OWNER"] = str(os.getpid())
toolchain = Toolchain(ToolchainKind.EMBEDDED, version, tuple(lean), tuple(server), environment, None, "")
module = importlib.import_module(f"lemmata.agent.lean.{backend}.session")
make = getattr(module, {"server": "ServerSession", "engine": "EngineSession"}[backend])
session = make(toolchain, Document(path, text))
state = session.enter(0).state
print("ready", flush=True)
if busy:
    session.step(state, "have : spin 0 = 0 := by native_decide", Limits(seconds=600))
time.sleep(600)
"""
