"""The sandbox, tried from inside: what may be done, and what may not."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from lemmata.agent.lean.engine import sandbox
from lemmata.agent.lean.engine.sandbox import SANDBOX_EXIT, SandboxLimits, sandbox_problem, sandboxed
from lemmata.agent.lean.toolchain.model import Toolchain
from tests.processes import eventually, running


@pytest.fixture(autouse=True)
def available() -> None:
    if problem := sandbox_problem():
        pytest.skip(f"this system has no sandbox: {problem}")


def inside(
    directory: Path,
    command: Sequence[str],
    limits: SandboxLimits = SandboxLimits(),
    environment: Mapping[str, str] | None = None,
) -> subprocess.CompletedProcess[str]:
    job = sandboxed(command, environment or {}, directory, limits)
    return subprocess.run(
        job.command,
        env=os.environ | job.environment,
        cwd=job.directory,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=30,
    )


def python(directory: Path, code: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    return inside(directory, [sys.executable, "-c", code, *arguments])


def test_it_computes_and_writes_into_its_directory(tmp_path: Path) -> None:
    run = inside(tmp_path, ["sh", "-c", "pwd > here; echo done; exit 7"])
    assert (run.returncode, run.stdout) == (7, "done\n")
    assert (tmp_path / "here").read_text().strip() == str(tmp_path)


def test_a_signal_is_told_as_in_a_shell(tmp_path: Path) -> None:
    assert inside(tmp_path, ["sh", "-c", "kill -SEGV $$"]).returncode == 128 + 11


def test_it_writes_nowhere_else(tmp_path: Path) -> None:
    inner, outer = tmp_path / "inner", tmp_path / "outer"
    inner.mkdir()
    outer.write_text("kept")
    run = inside(inner, ["sh", "-c", f"echo lost > {outer}"])
    assert run.returncode != 0
    assert "Read-only file system" in run.stderr
    assert inside(inner, ["rm", "-f", str(outer)]).returncode != 0
    assert outer.read_text() == "kept"


def test_it_cannot_make_files_writable_again(tmp_path: Path) -> None:
    again = "mount -o remount,rw / 2>/dev/null || unshare -rm mount -o remount,rw / 2>/dev/null"
    assert inside(tmp_path, ["sh", "-c", again]).returncode != 0


def test_it_has_no_network_and_no_sockets(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server, socket.socket(socket.AF_UNIX) as local:
        local.bind(str(tmp_path / "socket"))
        local.listen()
        code = "import socket, sys; socket.create_connection(('127.0.0.1', int(sys.argv[1])), 2)"
        port = str(server.getsockname()[1])
        assert subprocess.run([sys.executable, "-c", code, port]).returncode == 0
        assert "Permission denied" in python(tmp_path, code, port).stderr
        code = "import socket; socket.socket(socket.AF_UNIX).connect('socket')"
        assert subprocess.run([sys.executable, "-c", code], cwd=tmp_path).returncode == 0
        assert "Permission denied" in python(tmp_path, code).stderr


def test_it_sees_no_process_of_ours(tmp_path: Path) -> None:
    assert python(tmp_path, "import os, sys; os.kill(int(sys.argv[1]), 0)", str(os.getpid())).returncode != 0


def test_it_has_no_capability(tmp_path: Path) -> None:
    run = inside(tmp_path, ["grep", "^Cap", "/proc/self/status"])
    assert {line.split()[1] for line in run.stdout.splitlines()} == {"0" * 16}


def test_files_and_time_are_limited(tmp_path: Path) -> None:
    limits = SandboxLimits(cpu_seconds=1, file_mb=1)
    run = inside(tmp_path, [sys.executable, "-c", "open('big', 'wb').write(bytes(2 << 20))"], limits)
    assert run.returncode != 0
    assert (tmp_path / "big").stat().st_size <= 1 << 20
    assert inside(tmp_path, [sys.executable, "-c", "while True: pass"], limits).returncode >= 128


def test_all_of_it_ends_with_its_caller(tmp_path: Path) -> None:
    job = sandboxed(["sh", "-c", f"sleep 610 & sleep 620; : {tmp_path.name}"], {}, tmp_path)
    code = "import subprocess, sys; subprocess.run(sys.argv[1:])"
    caller = subprocess.Popen([sys.executable, "-c", code, *job.command], env=os.environ | job.environment)
    assert eventually(lambda: len(running(tmp_path.name)) >= 4)
    caller.kill()
    caller.wait()
    assert eventually(lambda: not running(tmp_path.name))


def test_what_is_left_running_ends_with_the_command(tmp_path: Path) -> None:
    mark = f"630.{os.getpid()}"
    assert inside(tmp_path, ["sh", "-c", f"sleep {mark} >/dev/null 2>&1 & exit 0"]).returncode == 0
    assert eventually(lambda: not running("sleep", mark))


def test_the_engine_works_inside(toy: Toolchain, tmp_path: Path) -> None:
    (tmp_path / "A.lean").write_text("theorem t : And True True := both\n", encoding="utf-8")
    (tmp_path / "B.lean").write_text("theorem t : And True False := both\n", encoding="utf-8")
    assert inside(tmp_path, [*toy.lean, "A.lean"], environment=toy.environment).returncode == 0
    assert inside(tmp_path, [*toy.lean, "B.lean"], environment=toy.environment).returncode == 1


def test_a_system_that_refuses_runs_nothing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Inside the sandbox no further one can be had, and it says so instead of running the command unconfined."""
    job = sandboxed(["touch", "ran"], {}, tmp_path)
    run = inside(tmp_path, job.command)
    assert run.returncode == SANDBOX_EXIT
    assert run.stderr.startswith("lemmata: no sandbox: ")
    assert not (tmp_path / "ran").exists()
    monkeypatch.setattr(sandbox, "sandboxed", lambda *_: job.__class__(("false",), {}, tmp_path))
    sandbox_problem.cache_clear()
    try:
        assert sandbox_problem() == "exit status 1"
    finally:
        sandbox_problem.cache_clear()
