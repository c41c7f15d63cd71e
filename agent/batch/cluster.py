"""Workers on a Ray cluster. Nodes may come and go: what a lost node was at is done again on another one."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from lemmata.agent.batch.errors import BatchError
from lemmata.agent.batch.node import Flag, carry_out
from lemmata.agent.batch.pool import COMMAND, Event

_RETRIES = 20  # of a task whose node was lost
_REFRESH = 20  # looks for events between two looks at the size of the cluster


class RayPool:
    """Slots, as many as the cluster has processors; each holds one Ray task at a time, a fresh worker process there.

    `address` as `ray.init` takes it (`auto`: the cluster of this machine). Lemmata must be installed on every node in
    this version. `command` is what a node runs for a task, its Python left out. A cluster connected to before is used
    and left as it is.
    """

    def __init__(self, address: str, limit: int | None = None, command: Sequence[str] = COMMAND[1:]) -> None:
        try:
            import ray
        except ImportError:
            raise BatchError("--cluster needs Ray: `pip install 'lemmata[ray]'` here and on every node") from None
        self._ray = ray
        self._limit = limit
        self._command = list(command)
        self._own = not ray.is_initialized()
        try:
            if self._own:
                ray.init(address=address, log_to_driver=False, logging_level="ERROR")
            self._flag = ray.remote(num_cpus=0, max_restarts=-1)(Flag).remote()
        except Exception as error:  # Ray raises what its transport raises
            raise BatchError(f"there is no Ray cluster at {address}: {error}") from None
        self._remote = ray.remote(num_cpus=1, max_retries=_RETRIES)(carry_out)
        self._slots: dict[str, Any] = {}
        self._waiting: list[Event] = []
        self._started = 0
        self._looks = 0
        self._grow()

    def idle(self) -> Sequence[str]:
        return [name for name, reference in self._slots.items() if reference is None]

    def busy(self) -> int:
        return len(self._slots) - len(self.idle()) + len(self._waiting)

    def give(self, worker: str, request: Mapping[str, Any]) -> None:
        self._slots[worker] = self._remote.remote(self._command, json.dumps(request), self._flag)

    def renew(self, worker: str) -> str:
        return worker  # every task has a process of its own

    def next(self, seconds: float) -> Event | None:
        if self._waiting:
            return self._waiting.pop(0)
        self._looks += 1
        if self._looks % _REFRESH == 0:
            self._grow()
        names = {reference: name for name, reference in self._slots.items() if reference is not None}
        ready, _ = self._ray.wait(list(names), num_returns=1, timeout=seconds) if names else ([], [])
        for reference in ready:
            self._slots[names[reference]] = None
            self._waiting = self._answer(names[reference], reference)
        return self._waiting.pop(0) if self._waiting else None

    def abandon(self, worker: str) -> None:
        self._ray.cancel(self._slots[worker], force=True)

    def drain(self) -> None:
        self._flag.set.remote()

    def close(self, *, at_once: bool = False) -> None:
        for reference in self._slots.values():
            if reference is not None:
                self._ray.cancel(reference, force=True)
        self._ray.kill(self._flag)
        if self._own:
            self._ray.shutdown()

    def _answer(self, worker: str, reference: Any) -> list[Event]:
        try:
            node, lines = self._ray.get(reference)
        except Exception as error:  # the task's own error, or a node lost too often
            return [Event(worker, died=f"the cluster gave it up: {type(error).__name__}")]
        events: list[dict[str, Any]] = [json.loads(line) for line in lines]
        for event in events:
            if "record" in event:
                event["record"]["worker"] = event["record"].get("worker") or node
        found = [Event(worker, event) for event in events if "ready" not in event]
        if not events or "end" not in events[-1]:
            found.append(Event(worker, died=f"the worker process {node} ended"))
        return found

    def _grow(self) -> None:
        """A slot for each processor that the cluster has now, never fewer than are in use."""
        size = max(1, int(self._ray.cluster_resources().get("CPU", 1)))
        size = size if self._limit is None else min(size, self._limit)
        while len(self._slots) < size:
            self._started += 1
            self._slots[f"slot {self._started}"] = None
        for name in self.idle():
            if len(self._slots) > size:
                del self._slots[name]
