"""`prove` in a process of its own, on files that give Lean trouble."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from lemmata.agent.lean.guard import descendants
from tests.processes import running

ROOT = Path(__file__).parents[3]
COMMAND = [sys.executable, "-m", "lemmata.agent.cli.prove", "--toolchain", "embedded"]

HONEST = "theorem honest (p q : Prop) (hp : p) (hq : q) : q ∧ p := by\n  sorry\n"
BUSY = """\
def down (n : Nat) : Nat := match n with | 0 => 0 | n + 1 => down n

theorem busy : down 1000000 = 1 ∨ (List.replicate 100000000 0).length = 3 := by
  sorry
"""


def start(*arguments: str | Path) -> subprocess.Popen[str]:
    """Start it, with pipes for what it prints."""
    return subprocess.Popen(
        [*COMMAND, *map(str, arguments)],
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )


def finished(process: subprocess.Popen[str], seconds: float = 300) -> tuple[int, dict[str, str], str]:
    """Its status, the verdict of every theorem that it printed with `--json`, and its standard error."""
    output, errors = process.communicate(timeout=seconds)
    records: list[dict[str, Any]] = [json.loads(line) for line in output.splitlines()]
    return process.returncode, {record["name"]: record["verdict"] for record in records}, errors


def lean_of(process: int, *marks: str) -> list[int]:
    """The processes of Lean below a process whose command line has these marks, their guards left out."""
    guards = set(running("guard.py"))
    return sorted((set(descendants(process)) & set(running("launcher.py", *marks))) - guards)


def living(processes: list[int]) -> list[int]:
    """Those that run still; one that has ended and waits to be collected does not."""
    return [process for process in processes if _state(process) not in ("", "Z")]


def _state(process: int) -> str:
    try:
        return (Path("/proc") / str(process) / "stat").read_bytes().rpartition(b")")[2].split()[0].decode()
    except OSError:
        return ""


def session_mark() -> str:
    """What stands in the command line of a session's process and of no other."""
    return f"{os.sep}lemmata-session-"
