"""Worker processes: one for each task, a bounded number at once, ended when nobody wants their answer any more."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import sys
from collections.abc import AsyncGenerator, AsyncIterator
from pathlib import Path

from lemmata.agent.lean.guard import descendants
from lemmata.agent.server.wire import Event, Request, Said

_LINE = 64 << 20  # bytes of the longest event
_PAGE_MB = os.sysconf("SC_PAGE_SIZE") / (1 << 20)
_WATCH = 0.5  # seconds between two looks at a task's memory


class Pool:
    """Two lanes, so that what a user asks for never waits for what runs in the background: one task at once in each."""

    def __init__(self) -> None:
        self._background = asyncio.Semaphore(1)
        self._asked = asyncio.Semaphore(1)
        self._running: set[asyncio.subprocess.Process] = set()

    async def run(self, request: Request, *, background: bool = False) -> AsyncGenerator[Event, None]:
        """The task's events as they come, the last one DONE or FAILED. Leaving the iteration ends the task."""
        async with self._background if background else self._asked:
            process = await asyncio.create_subprocess_exec(
                sys.executable,
                "-m",
                "lemmata.agent.server.worker",
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                stderr=asyncio.subprocess.DEVNULL,
                start_new_session=True,
                limit=_LINE,
            )
            self._running.add(process)
            watch = asyncio.ensure_future(_watch_memory(process, request.memory_mb))
            try:
                async for event in _events(process, request):
                    yield event
                if watch.done() and not watch.cancelled() and watch.result():
                    text = f"the task needed more than {request.memory_mb} MB (lemmata.memoryMb) and was ended"
                    yield Event(Said.FAILED, {"text": text})
            finally:
                watch.cancel()
                await _end(process)
                self._running.discard(process)

    def close(self) -> None:
        """End every worker at once; for the end of the server."""
        for process in self._running:
            _kill(process)


async def _events(process: asyncio.subprocess.Process, request: Request) -> AsyncIterator[Event]:
    assert process.stdin is not None and process.stdout is not None
    with contextlib.suppress(OSError):
        process.stdin.write(request.encode())
        await process.stdin.drain()
    while line := await process.stdout.readline():
        try:
            event = Event.decode(line)
        except (ValueError, KeyError):
            continue
        yield event
        if event.said is Said.DONE:
            return
    yield Event(Said.FAILED, {"text": "the process at work ended before it was done; ask again"})


async def _end(process: asyncio.subprocess.Process) -> None:
    """The closed input ends the worker and Lean under it; what does not end so is killed."""
    if process.stdin is not None:
        process.stdin.close()
    try:
        await asyncio.wait_for(process.wait(), 5)
    except TimeoutError:
        _kill(process)
        await process.wait()


def _kill(process: asyncio.subprocess.Process) -> None:
    for target in [*descendants(process.pid), process.pid]:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.kill(target, signal.SIGKILL)


async def _watch_memory(process: asyncio.subprocess.Process, limit_mb: int) -> bool:
    """Returns True after it has ended a worker that is too big with all its processes; False when it is gone."""
    while process.returncode is None:
        if sum(map(_resident_mb, [process.pid, *descendants(process.pid)])) > limit_mb:
            _kill(process)
            return True
        await asyncio.sleep(_WATCH)
    return False


def _resident_mb(pid: int) -> float:
    """Resident memory that is the process's own: shared pages (the engine, compiled modules) are not counted."""
    try:
        _, resident, shared = map(int, Path(f"/proc/{pid}/statm").read_text().split()[:3])
    except (OSError, ValueError):
        return 0.0
    return (resident - shared) * _PAGE_MB
