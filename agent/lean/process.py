"""Processes of Lean: started under a guard, so that none outlives this one, and watched for the memory they use."""

from __future__ import annotations

import contextlib
import itertools
import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
import weakref
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import IO

from lemmata.agent.lean.guard import descendants

_GUARD = Path(__file__).with_name("guard.py")


class GuardedProcess:
    """One command with pipes for stdin and stdout. `kill`, the end of this process (by SIGKILL too) and the
    collection of this object end the command and everything that it started.

    Raises OSError when it cannot be started; a command that does not exist ends at once with status 127.
    """

    def __init__(
        self, command: Sequence[str], *, directory: Path | None = None, environment: Mapping[str, str] | None = None
    ) -> None:
        self._errors = tempfile.TemporaryFile()  # noqa: SIM115  (lives as long as the process)
        read_end, write_end = os.pipe()
        try:
            self._guard = subprocess.Popen(
                [sys.executable, "-S", "-E", str(_GUARD), str(read_end), "--", *command],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=self._errors,
                cwd=directory,
                env={**os.environ, **(environment or {})},
                pass_fds=(read_end,),
                start_new_session=True,
            )
        except BaseException:
            os.close(write_end)
            raise
        finally:
            os.close(read_end)
        self._release = weakref.finalize(self, _end, self._guard, write_end)

    @property
    def id(self) -> int:
        """Of the guard, whose child the command is."""
        return self._guard.pid

    @property
    def stdin(self) -> IO[bytes]:
        assert self._guard.stdin is not None
        return self._guard.stdin

    @property
    def stdout(self) -> IO[bytes]:
        assert self._guard.stdout is not None
        return self._guard.stdout

    @property
    def status(self) -> int | None:
        """The command's exit status (128 + the signal's number where one ended it), None while it runs."""
        return self._guard.poll()

    def wait(self, seconds: float) -> int | None:
        """The status once the command has ended, None when it still runs after `seconds`."""
        try:
            return self._guard.wait(seconds)
        except subprocess.TimeoutExpired:
            return None

    def errors(self, limit: int = 4000) -> str:
        """The end of what was written to stderr so far, at most `limit` bytes of it."""
        size = self._errors.seek(0, os.SEEK_END)
        self._errors.seek(max(0, size - limit))
        return self._errors.read().decode(errors="replace").strip()

    def members(self) -> list[int]:
        """The processes of the command, the guard left out."""
        return descendants(self._guard.pid)

    def busy(self, seconds: float) -> bool:
        """Whether it uses, or waits for, more than half a core in the coming `seconds`; true where the system does not
        tell.
        """
        before = wanted_seconds(self.members())
        time.sleep(seconds)
        after = wanted_seconds(self.members())
        return before is None or after is None or after - before > seconds / 2

    def kill(self) -> None:
        """End it, and wait until nothing of it lives. May be called again."""
        self._release()


def _end(guard: subprocess.Popen[bytes], owner_end: int) -> None:
    os.close(owner_end)
    try:
        guard.wait(timeout=3)
    except subprocess.TimeoutExpired:
        _kill_tree(guard)
    if guard.stdin is not None:
        with contextlib.suppress(OSError):
            guard.stdin.close()


def _kill_tree(guard: subprocess.Popen[bytes]) -> None:
    victims = descendants(guard.pid)
    guard.kill()
    for victim in victims:
        with contextlib.suppress(OSError):
            os.kill(victim, signal.SIGKILL)
    guard.wait()


def cpu_seconds(processes: Sequence[int]) -> float | None:
    """The processor time that living processes have used; None where the system does not tell."""
    if sys.platform != "linux":
        return None
    ticks = 0
    for process in processes:
        with contextlib.suppress(OSError):
            user, system = Path(f"/proc/{process}/stat").read_bytes().rpartition(b")")[2].split()[11:13]
            ticks += int(user) + int(system)
    return ticks / os.sysconf("SC_CLK_TCK")


def wanted_seconds(processes: Sequence[int]) -> float | None:
    """The processor time that living processes have used or, ready to run, have waited for: on a system with much to do
    a busy process may get little. Where the system does not tell of waiting, what was used.
    """
    total = 0
    for process in processes:
        with contextlib.suppress(OSError):
            for thread in Path(f"/proc/{process}/task").iterdir():
                with contextlib.suppress(OSError):
                    used, waited = (thread / "schedstat").read_bytes().split()[:2]
                    total += int(used) + int(waited)
    return total / 1e9 if total else cpu_seconds(processes)


def own_memory(process: int) -> int:
    """Bytes resident that are not pages of a mapped file (where the system tells them apart); 0 when it is gone."""
    try:
        if sys.platform == "linux":
            resident, shared = Path(f"/proc/{process}/statm").read_bytes().split()[1:3]
            return (int(resident) - int(shared)) * os.sysconf("SC_PAGE_SIZE")
        listing = subprocess.run(["ps", "-o", "rss=", "-p", str(process)], capture_output=True, check=False)
        return int(listing.stdout or 0) << 10
    except (OSError, ValueError):
        return 0


class MemoryWatch:
    """Kills a process that grows beyond `limit` bytes, all that it started counted; `exceeded` is true from then on."""

    _SECONDS = 0.05
    _ROUNDS = 10  # between two looks for new processes

    def __init__(self, process: GuardedProcess, limit: int) -> None:
        self.exceeded = False
        self._process = weakref.ref(process)
        self._limit = limit
        self._stop = threading.Event()
        threading.Thread(target=self._run, name="lean-memory-watch", daemon=True).start()

    def stop(self) -> None:
        self._stop.set()

    def _run(self) -> None:
        members: list[int] = []
        for turn in itertools.count():
            if self._stop.wait(self._SECONDS):
                return
            process = self._process()
            if process is None or process.status is not None:
                return
            if turn % self._ROUNDS == 0 or not members:
                members = process.members()
            if sum(map(own_memory, members)) > self._limit:
                self.exceeded = True
                process.kill()
                return
            del process
