"""Guarded processes: they speak through pipes, and nothing of them outlives their owner."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from lemmata.agent.lean.process import GuardedProcess, MemoryWatch
from tests.processes import eventually

# A child in a session of its own, deaf to SIGTERM, as Lean's language server starts its workers.
_FAMILY = (
    "import subprocess, sys, time;"
    "child = subprocess.Popen([sys.executable, '-S', '-c',"
    " 'import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); time.sleep(600)'], start_new_session=True);"
    "print(child.pid, flush=True); time.sleep(600)"
)


def gone(pid: int, seconds: float = 60.0) -> bool:
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        command = ["ps", "-o", "stat=", "-p", str(pid)]
        state = subprocess.run(command, capture_output=True, text=True, check=False).stdout
        if not state.strip() or state.startswith("Z"):
            return True
        time.sleep(0.01)
    return False


def python(code: str) -> GuardedProcess:
    return GuardedProcess([sys.executable, "-S", "-c", code])


def test_pipes_and_status() -> None:
    process = python("import sys; print(input() + '!'); print('lost', file=sys.stderr); sys.exit(3)")
    process.stdin.write(b"hello\n")
    process.stdin.flush()
    assert process.stdout.readline() == b"hello!\n"
    assert process.stdout.read() == b""
    assert process.wait(120) == 3
    process.kill()
    assert process.status == 3
    assert process.errors() == "lost"


def test_long_output_is_read_whole() -> None:
    process = python("print('x' * 1_000_000, end='')")
    assert len(process.stdout.read(1_000_000)) == 1_000_000
    process.kill()


def test_environment_and_directory(tmp_path: Path) -> None:
    process = GuardedProcess(
        [sys.executable, "-S", "-c", "import os; print(os.environ['X'], os.getcwd())"],
        directory=tmp_path,
        environment={"X": "ℕ"},
    )
    assert process.stdout.read().decode().split() == ["ℕ", str(tmp_path.resolve())]
    process.kill()


def test_a_command_that_does_not_exist_ends_with_127() -> None:
    process = GuardedProcess(["/nonexistent/lean"])
    assert process.stdout.read() == b""
    assert process.wait(120) == 127
    assert "/nonexistent/lean" in process.errors()


def test_kill_ends_the_whole_family() -> None:
    process = python(_FAMILY)
    grandchild = int(process.stdout.readline())
    assert not gone(grandchild, 0.05)
    process.kill()
    process.kill()
    assert gone(grandchild)


def test_dropping_the_object_ends_the_family() -> None:
    process = python(_FAMILY)
    grandchild = int(process.stdout.readline())
    del process
    assert gone(grandchild)


def test_the_end_of_the_command_ends_its_children() -> None:
    process = python(_FAMILY.replace('time.sleep(600)"', '"').rpartition(";")[0])
    grandchild = int(process.stdout.readline())
    assert gone(grandchild)
    process.kill()


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM])
def test_no_process_outlives_a_killed_owner(number: signal.Signals) -> None:
    owner = subprocess.Popen(
        [
            sys.executable,
            "-c",
            (
                "import sys, time\nfrom lemmata.agent.lean.process import GuardedProcess\n"
                f"p = GuardedProcess([sys.executable, '-S', '-c', {_FAMILY!r}])\n"
                "print(p.stdout.readline().decode().strip(), flush=True)\ntime.sleep(600)"
            ),
        ],
        stdout=subprocess.PIPE,
        cwd=Path(__file__).parents[3],
    )
    assert owner.stdout is not None
    grandchild = int(owner.stdout.readline())
    owner.send_signal(number)
    owner.wait()
    owner.stdout.close()
    assert gone(grandchild)


def test_a_fork_of_the_owner_keeps_nothing_alive() -> None:
    code = (
        "import os, sys, time\nfrom lemmata.agent.lean.process import GuardedProcess\n"
        f"p = GuardedProcess([sys.executable, '-S', '-c', {_FAMILY!r}])\n"
        "line = p.stdout.readline().decode().strip()\n"
        "fork = os.fork()\n"
        "if fork:\n    print(line, fork, flush=True)\ntime.sleep(600)"
    )
    owner = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, cwd=Path(__file__).parents[3])
    assert owner.stdout is not None
    grandchild, fork = map(int, owner.stdout.readline().split())
    try:
        owner.kill()
        owner.wait()
        owner.stdout.close()
        assert gone(grandchild)
    finally:
        os.kill(fork, signal.SIGKILL)


def test_growth_beyond_the_limit_is_stopped() -> None:
    process = python("x = bytearray(400 << 20); print(len(x), flush=True); import time; time.sleep(600)")
    watch = MemoryWatch(process, 200 << 20)
    process.stdout.readline()
    assert eventually(lambda: process.status is not None)
    assert watch.exceeded
    process.kill()


def test_a_busy_process_can_be_told_from_an_idle_one() -> None:
    idle = python("print(1, flush=True); input()")
    busy = python("print(1, flush=True)\nwhile True: pass")
    for process in (idle, busy):
        process.stdout.readline()
    assert not idle.busy(0.1)
    assert eventually(lambda: busy.busy(0.1))
    idle.kill()
    busy.kill()


def test_modest_use_is_left_alone() -> None:
    process = python("x = bytearray(20 << 20); print(len(x), flush=True); input()")
    watch = MemoryWatch(process, 200 << 20)
    process.stdout.readline()
    time.sleep(0.2)
    assert not watch.exceeded
    assert process.status is None
    watch.stop()
    process.kill()
