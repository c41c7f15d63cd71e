"""Workers as the run sees them, wherever they are; and the kind that are processes of this machine."""

from __future__ import annotations

import contextlib
import json
import os
import queue
import signal
import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from lemmata.agent.batch.errors import BatchError
from lemmata.agent.lean.guard import descendants

COMMAND = (sys.executable, "-m", "lemmata.agent.batch.worker")
_GRACE = 5.0  # seconds that a worker has to end after its input has
_STARTS = 3  # that may fail one after the other


@dataclass(frozen=True, slots=True)
class Event:
    """What a worker said (see `worker`), or `died`: it is gone, and another one has its place."""

    worker: str
    data: Mapping[str, Any] = field(default_factory=dict)
    died: str = ""


class Pool(Protocol):
    """A bounded number of workers, each with one request at a time. Raises BatchError when there can be none."""

    def idle(self) -> Sequence[str]:
        """The workers that wait for a request."""

    def busy(self) -> int:
        """How many are at work."""

    def give(self, worker: str, request: Mapping[str, Any]) -> None:
        """A request for an idle worker."""

    def renew(self, worker: str) -> str:
        """Put a fresh worker in the place of an idle one; its name."""

    def next(self, seconds: float) -> Event | None:
        """The next event; None when there is none for so long."""

    def abandon(self, worker: str) -> None:
        """End a worker that does not end its request; an event says that it died."""

    def drain(self) -> None:
        """Tell all workers to bring what they are at to its end, and to begin nothing more."""

    def close(self, *, at_once: bool = False) -> None:
        """End all workers."""


class LocalPool:
    """Processes, each under a name that no other has had."""

    def __init__(self, count: int, command: Sequence[str] = COMMAND) -> None:
        self._command = command
        self._events: queue.SimpleQueue[Event] = queue.SimpleQueue()
        self._workers: dict[str, _Process] = {}
        self._busy: set[str] = set()
        self._ready: set[str] = set()
        self._started = 0
        self._failed_starts = 0
        for _ in range(count):
            self._start()

    def idle(self) -> Sequence[str]:
        return [name for name in self._workers if name not in self._busy]

    def busy(self) -> int:
        return len(self._busy)

    def give(self, worker: str, request: Mapping[str, Any]) -> None:
        self._busy.add(worker)
        self._workers[worker].send(request)

    def renew(self, worker: str) -> str:
        self._workers.pop(worker).end()
        return self._start()

    def next(self, seconds: float) -> Event | None:
        try:
            event = self._events.get(timeout=seconds)
        except queue.Empty:
            return None
        if event.worker not in self._workers:
            return None
        if event.died:
            self._workers.pop(event.worker).end()
            self._busy.discard(event.worker)
            self._failed_starts += event.worker not in self._ready
            self._ready.discard(event.worker)
            if self._failed_starts >= _STARTS:
                raise BatchError(f"worker processes end as soon as they start; `{' '.join(self._command)}` may say why")
            self._start()
        elif "ready" in event.data:
            self._failed_starts = 0
            self._ready.add(event.worker)
            return None
        elif "end" in event.data:
            self._busy.discard(event.worker)
        return event

    def abandon(self, worker: str) -> None:
        self._ready.add(worker)  # whatever it was at, this end says nothing of how it started
        self._workers[worker].end(kill=True)

    def drain(self) -> None:
        for worker in self._workers.values():
            worker.send({"drain": True})

    def close(self, *, at_once: bool = False) -> None:
        workers, self._workers = list(self._workers.values()), {}
        for worker in workers:
            worker.end(kill=at_once)
        for worker in workers:
            worker.wait()

    def _start(self) -> str:
        self._started += 1
        name = f"{os.uname().nodename}/{self._started}"
        try:
            self._workers[name] = _Process(name, self._command, self._events)
        except OSError as error:
            raise BatchError(f"no worker process can be started: {error.strerror or error}") from None
        return name


class _Process:
    """One process; a thread reads what it says."""

    def __init__(self, name: str, command: Sequence[str], events: queue.SimpleQueue[Event]) -> None:
        self._name = name
        self._events = events
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,  # a Ctrl-C is for the run, not for its workers
        )
        threading.Thread(target=self._read, daemon=True).start()

    def send(self, request: Mapping[str, Any]) -> None:
        """What cannot be sent is not: the process has ended, and its thread says so."""
        assert self._process.stdin is not None
        with contextlib.suppress(OSError, ValueError):
            self._process.stdin.write((json.dumps(request) + "\n").encode())
            self._process.stdin.flush()

    def end(self, *, kill: bool = False) -> None:
        """Its input ends, and with it the worker and Lean under it; `kill`: at once, before it could end by itself."""
        assert self._process.stdin is not None
        if kill:
            self._kill()
        with contextlib.suppress(OSError):
            self._process.stdin.close()

    def wait(self) -> None:
        try:
            self._process.wait(_GRACE)
        except subprocess.TimeoutExpired:
            self._kill()
            self._process.wait()

    def _kill(self) -> None:
        for target in [self._process.pid, *descendants(self._process.pid)]:
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.kill(target, signal.SIGKILL)

    def _read(self) -> None:
        assert self._process.stdout is not None
        with self._process.stdout as lines:
            for line in lines:
                with contextlib.suppress(ValueError):
                    self._events.put(Event(self._name, json.loads(line)))
        status = self._process.wait()
        how = f"was ended by signal {-status}" if status < 0 else f"ended with status {status}"
        self._events.put(Event(self._name, died=f"the worker process {how}"))
