"""Worker processes: one for each task, a bounded number at once, ended when nobody wants their answer any more."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import subprocess
import sys
import threading
from collections.abc import AsyncGenerator
from pathlib import Path

from lemmata.agent.lean.guard import descendants
from lemmata.agent.server.wire import Event, Request, Said, Task

_PAGE_MB = os.sysconf("SC_PAGE_SIZE") / (1 << 20)
_WATCH = 0.5  # seconds between two looks at a task's memory
_GRACE = 5.0  # seconds that a worker has to end after its input has


class Pool:
    """Lanes with one task at once in each: what a user asks for never waits for what runs in the background, and
    nothing waits for premises.
    """

    def __init__(self) -> None:
        self._background = asyncio.Semaphore(1)
        self._premises = asyncio.Semaphore(1)
        self._asked = asyncio.Semaphore(1)
        self._running: set[_Worker] = set()

    async def run(self, request: Request, *, background: bool = False) -> AsyncGenerator[Event, None]:
        """The task's events as they come, the last one DONE or FAILED. Leaving the iteration ends the task."""
        lane = self._background if background else self._asked
        async with self._premises if request.task is Task.PREMISES else lane:
            worker = _Worker(request, asyncio.get_running_loop())
            self._running.add(worker)
            try:
                while (event := await worker.events.get()) is not None:
                    yield event
                    if event.said is Said.DONE:
                        return
                yield Event(Said.FAILED, {"text": worker.verdict()})
            finally:
                self._running.discard(worker)
                worker.end()

    def close(self) -> None:
        """End every worker at once; for the end of the server."""
        for worker in self._running:
            worker.kill()


class _Worker:
    """One process. A thread reads its events, another watches its memory; `events` ends with None."""

    def __init__(self, request: Request, loop: asyncio.AbstractEventLoop) -> None:
        self.events: asyncio.Queue[Event | None] = asyncio.Queue()
        self._loop = loop
        self._limit_mb = request.memory_mb
        self._too_big = False
        self._ended = threading.Event()
        self._process = subprocess.Popen(
            [sys.executable, "-m", "lemmata.agent.server.worker"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        threading.Thread(target=self._converse, args=(request,), daemon=True).start()
        threading.Thread(target=self._watch_memory, daemon=True).start()

    def verdict(self) -> str:
        """Why it ended before it was done."""
        if self._too_big:
            return f"the task needed more than {self._limit_mb} MB (lemmata.memoryMb) and was ended"
        return "the process at work ended before it was done; ask again"

    def end(self) -> None:
        """Its input ends, and with it the worker and Lean under it; what does not end so is killed. Returns at once."""
        threading.Thread(target=self._end, daemon=True).start()

    def kill(self) -> None:
        for target in [*descendants(self._process.pid), self._process.pid]:
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.kill(target, signal.SIGKILL)

    def _end(self) -> None:
        self._ended.set()
        assert self._process.stdin is not None
        with contextlib.suppress(OSError):
            self._process.stdin.close()
        try:
            self._process.wait(_GRACE)
        except subprocess.TimeoutExpired:
            self.kill()
            self._process.wait()

    def _converse(self, request: Request) -> None:
        assert self._process.stdin is not None and self._process.stdout is not None
        with contextlib.suppress(OSError, ValueError):
            self._process.stdin.write(request.encode())
            self._process.stdin.flush()
        with self._process.stdout as lines:
            for line in lines:
                with contextlib.suppress(ValueError, KeyError):
                    self._put(Event.decode(line))
        self._put(None)

    def _put(self, event: Event | None) -> None:
        with contextlib.suppress(RuntimeError):  # the loop is closed: nobody listens
            self._loop.call_soon_threadsafe(self.events.put_nowait, event)

    def _watch_memory(self) -> None:
        while self._process.poll() is None and not self._ended.is_set():
            if sum(map(_resident_mb, [self._process.pid, *descendants(self._process.pid)])) > self._limit_mb:
                self._too_big = True
                self.kill()
            self._ended.wait(_WATCH)


def _resident_mb(pid: int) -> float:
    """Resident memory that is the process's own: shared pages (the engine, compiled modules) are not counted."""
    try:
        _, resident, shared = map(int, Path(f"/proc/{pid}/statm").read_text().split()[:3])
    except (OSError, ValueError):
        return 0.0
    return (resident - shared) * _PAGE_MB
