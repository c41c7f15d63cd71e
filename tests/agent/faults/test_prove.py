"""`prove` goes on where Lean does not: loops, exhausted stacks and memory, kills from outside, the end of `prove`."""

from __future__ import annotations

import os
import signal
import subprocess
from pathlib import Path

import pytest

from lemmata.agent.lean.guard import descendants
from lemmata.agent.lean.process import cpu_seconds
from tests.agent.faults.proving import BUSY, HONEST, finished, lean_of, living, session_mark, start
from tests.processes import eventually

pytestmark = pytest.mark.usefixtures("embedded")  # the core library is compiled before anything is started

CIRCLES = """\
opaque f : Nat → Nat
opaque g : Nat → Nat
axiom same : ∀ n, f n = g n
@[simp] theorem there (n : Nat) : f n = g n := same n
@[simp] theorem back (n : Nat) : g n = f n := (same n).symm

theorem hard (n : Nat) : f n = g (f n) := by
  sorry
"""
DEEP = """\
def down (n : Nat) : Nat := match n with | 0 => 0 | n + 1 => down n

theorem hard : down 1000000 = 1 := by
  sorry
"""
HUGE = "theorem hard : (List.replicate 100000000 0).length = 3 := by\n  sorry\n"
TOWER = "theorem hard : 3 ^ 3 ^ 3 ^ 3 % 7 = 8 := by\n  sorry\n"


@pytest.mark.parametrize(
    "text", [CIRCLES, DEEP, HUGE, TOWER], ids=["simp in circles", "deep calls", "much memory", "a tower of powers"]
)
def test_a_theorem_that_breaks_tactics_costs_itself_and_its_time(text: str, tmp_path: Path) -> None:
    file = tmp_path / "Trouble.lean"
    file.write_text(text + "\n" + HONEST, encoding="utf-8")
    status, verdicts, errors = finished(start("--json", "--jobs", "1", "--timeout", "4", file))
    assert verdicts["honest"] == "proved"
    assert verdicts["hard"] in ("unknown", "refuted")
    assert (status, errors) == ({"unknown": 2, "refuted": 1}[verdicts["hard"]], "")


OVERFLOW = """\
def deep : Nat → Nat
  | 0 => 0
  | n + 1 => deep n * 2 + 1

#eval deep 100000000

"""
GROWTH = """\
partial def grow (n : Nat) (l : List Nat) : Nat := grow (n + 1) (n :: l)

#eval grow 0 []

"""


@pytest.mark.slow
@pytest.mark.parametrize(
    ("text", "cause"),
    [(OVERFLOW, "call itself too deeply"), (GROWTH, "memory")],
    ids=["the stack overflows", "memory without bound"],
)
def test_a_file_that_breaks_lean_is_one_clear_error(text: str, cause: str, tmp_path: Path) -> None:
    file = tmp_path / "Breaks.lean"
    file.write_text(text + HONEST, encoding="utf-8")
    process = start(file)
    output, errors = process.communicate(timeout=300)
    assert (process.returncode, errors) == (3, "")
    assert output.startswith(f"{file}: error: Lean did not get through the file: ")
    assert cause in output
    assert output.count("\n") == 1


def test_a_file_that_ends_lean_before_its_end_proves_nothing(tmp_path: Path) -> None:
    file = tmp_path / "Ends.lean"
    file.write_text(HONEST + "\n#eval (IO.Process.exit 0 : IO Unit)\n", encoding="utf-8")
    status, verdicts, errors = finished(start("--json", file))
    assert (status, verdicts, errors) == (2, {"honest": "unknown"}, "")


@pytest.mark.slow
def test_sessions_killed_again_and_again_cost_tactics(tmp_path: Path) -> None:
    file = tmp_path / "Killed.lean"
    file.write_text(CIRCLES + "\n" + HONEST, encoding="utf-8")
    process = start("--json", "--jobs", "1", "--timeout", "15", file)

    def at_work() -> list[int]:
        """The sessions that are beyond their start, which takes a fraction of this processor time."""
        return [pid for pid in lean_of(process.pid, session_mark()) if (cpu_seconds([pid]) or 0) > 0.8]

    for _ in range(2):
        assert eventually(lambda: bool(at_work()))
        for victim in at_work():
            os.kill(victim, signal.SIGKILL)
    status, verdicts, errors = finished(process)
    assert verdicts == {"hard": "unknown", "honest": "proved"}
    assert (status, errors) == (2, "")


def begin(tmp_path: Path, text: str, *options: str) -> tuple[subprocess.Popen[str], list[int]]:
    """`prove` with its Lean at work, and all processes below it."""
    file = tmp_path / "Busy.lean"
    file.write_text(text, encoding="utf-8")
    process = start("--json", "--timeout", "60", *options, file)
    used: dict[int, float] = {}

    def at_work() -> bool:
        """Whether sessions have used far more processor time than all of `HONEST` takes."""
        for pid in lean_of(process.pid, session_mark()):
            used[pid] = cpu_seconds([pid]) or used.get(pid, 0.0)
        return sum(used.values()) > 3.0

    assert eventually(at_work)
    return process, descendants(process.pid)


@pytest.mark.parametrize("prefix", ["", "#eval 1 + 1\n\n"], ids=["plain", "confined"])
def test_no_lean_process_outlives_a_killed_prove(tmp_path: Path, prefix: str) -> None:
    process, family = begin(tmp_path, prefix + BUSY)
    assert living(family)
    process.kill()
    process.communicate()
    assert eventually(lambda: not living(family)), living(family)


def test_an_interrupt_ends_in_good_order(tmp_path: Path) -> None:
    process, family = begin(tmp_path, HONEST + "\n" + BUSY, "--jobs", "1")
    process.send_signal(signal.SIGINT)
    status, verdicts, errors = finished(process)
    assert (status, errors) == (2, "")
    assert verdicts == {"honest": "proved", "busy": "unknown"}
    assert eventually(lambda: not living(family))


def test_a_killed_prove_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    process, _ = begin(tmp_path, HONEST + "\n" + BUSY, "--jobs", "1", "--write")
    process.kill()
    process.communicate()
    assert (tmp_path / "Busy.lean").read_text(encoding="utf-8") == HONEST + "\n" + BUSY
    assert [path.name for path in tmp_path.iterdir()] == ["Busy.lean"]
