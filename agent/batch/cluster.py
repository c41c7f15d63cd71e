"""Workers on a Ray cluster. Nodes may come and go: what a lost node was at is done again on another one."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping, Sequence
from typing import Any

from lemmata.agent.batch.errors import BatchError
from lemmata.agent.batch.pool import COMMAND, Event

_RETRIES = 20  # of a task whose node was lost
_REFRESH = 20  # events between two looks at the size of the cluster


class RayPool:
    """Slots, as many as the cluster has processors; each holds one Ray task at a time, a fresh worker process there.

    `address` as `ray.init` takes it (`auto`: the cluster of this machine). Lemmata must be installed on every node in
    this version. `command` is what a node runs for a task.
    """

    def __init__(self, address: str, limit: int | None = None, command: Sequence[str] = COMMAND) -> None:
        try:
            import ray
        except ImportError:
            raise BatchError("--cluster needs Ray: `pip install 'lemmata[ray]'` here and on every node") from None
        self._ray = ray
        self._limit = limit
        self._own = not ray.is_initialized()
        try:
            if self._own:
                ray.init(address=address, log_to_driver=False, logging_level="ERROR")
        except Exception as error:  # Ray raises what its transport raises
            raise BatchError(f"there is no Ray cluster at {address}: {error}") from None
        arguments = ["-c", *command[1:]] if command[0] != sys.executable else list(command[1:])
        self._remote = ray.remote(num_cpus=1, max_retries=_RETRIES)(_carry_out).options(name="lemmata batch")
        self._arguments = arguments
        self._slots: dict[str, Any] = {}
        self._waiting: list[Event] = []
        self._count = 0
        self._heard = 0
        self._draining = False
        self._grow()

    def idle(self) -> Sequence[str]:
        return [name for name, reference in self._slots.items() if reference is None]

    def busy(self) -> int:
        return sum(reference is not None for reference in self._slots.values()) + len(self._waiting)

    def give(self, worker: str, request: Mapping[str, Any]) -> None:
        self._slots[worker] = self._remote.remote(self._arguments, json.dumps(request))

    def renew(self, worker: str) -> str:
        return worker  # every task has a process of its own

    def next(self, seconds: float) -> Event | None:
        if self._waiting:
            return self._waiting.pop(0)
        self._heard += 1
        if self._heard % _REFRESH == 0:
            self._grow()
        names = {reference: name for name, reference in self._slots.items() if reference is not None}
        if not names:
            return None
        ready, _ = self._ray.wait(list(names), num_returns=1, timeout=seconds)
        for reference in ready:
            worker = names[reference]
            self._slots[worker] = None
            self._waiting = self._answer(worker, reference)
        return self._waiting.pop(0) if self._waiting else None

    def drain(self) -> None:
        """A task on the cluster runs to its end; tasks that have not begun yet are taken back."""
        self._draining = True

    def close(self, *, at_once: bool = False) -> None:
        for reference in self._slots.values():
            if reference is not None:
                self._ray.cancel(reference, force=True)
        if self._own:
            self._ray.shutdown()

    def _answer(self, worker: str, reference: Any) -> list[Event]:
        try:
            node, lines = self._ray.get(reference)
        except Exception as error:  # the task's own error, or a node lost too often
            return [Event(worker, died=f"the cluster gave it up: {type(error).__name__}")]
        events = [json.loads(line) for line in lines]
        for event in events:
            if "record" in event:
                event["record"]["worker"] = event["record"].get("worker") or node
        found = [Event(worker, event) for event in events if "ready" not in event]
        if not events or "end" not in events[-1]:
            found.append(Event(worker, died="the worker process on a node of the cluster ended"))
        return found

    def _grow(self) -> None:
        """A slot for each processor that the cluster has now, never fewer than are in use."""
        size = max(1, int(self._ray.cluster_resources().get("CPU", 1)))
        size = size if self._limit is None else min(size, self._limit)
        while len(self._slots) < size:
            self._count += 1
            self._slots[f"slot {self._count}"] = None
        for name in self.idle():
            if len(self._slots) > size:
                del self._slots[name]


def _carry_out(arguments: list[str], request: str) -> tuple[str, list[str]]:
    """On a node: a worker process for one request; who it was, and the lines that it said."""
    import os

    with subprocess.Popen(
        [sys.executable, *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        encoding="utf-8",
    ) as process:
        assert process.stdin is not None and process.stdout is not None
        lines: list[str] = []
        try:
            process.stdin.write(request + "\n")
            process.stdin.flush()
            for line in process.stdout:
                lines.append(line)
                if '"end"' in line and "end" in json.loads(line):
                    break
            process.stdin.close()
        except OSError:
            pass  # it has ended; what it said stands
        process.kill() if process.poll() is None and not lines else None
    return f"{os.uname().nodename}/{process.pid}", lines
