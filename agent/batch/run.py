"""The run: tasks to workers, what they say into the database, until all is done or somebody stops it."""

from __future__ import annotations

import math
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from lemmata.agent.batch.jobs import Ending, Job, Tally
from lemmata.agent.batch.model import HEADER, LEAN, PROBLEMS, SINGLE, Record
from lemmata.agent.batch.pool import Event, Pool
from lemmata.agent.batch.recheck import CHECKED
from lemmata.agent.batch.records import NO_VERDICT, decoded, encoded, encoded_task, error_record
from lemmata.agent.batch.store import Store

SIZE = 16  # items of one source in a task, at most
_LARGE = 32  # problems in a task: they share a sheet, and most are decided before Lean is asked
_TRIES = 3  # for an item whose worker dies
_TICK = 0.2  # seconds between looks at the clock and at what the user wants


class BatchRun:
    """Raises StoreError and BatchError; the database then holds every verdict that was given, and can be resumed.

    `seconds`: for the whole run. `recheck`: proofs and refutations count once another worker has confirmed them.
    `progress` is called after each event. Set `stop` to end in good order: what is being tried is brought to its end.
    """

    def __init__(
        self,
        store: Store,
        pool: Pool,
        *,
        seconds: float | None = None,
        recheck: bool = False,
        size: int = SIZE,
        progress: Callable[[Tally], None] | None = None,
    ) -> None:
        self.stop = threading.Event()
        self._store = store
        self._pool = pool
        self._recheck = recheck
        self._progress = progress or (lambda tally: None)
        self._deadline = None if seconds is None else time.monotonic() + seconds
        self._ending = Ending.COMPLETE
        self._draining = False
        configurations = store.configurations()
        waiting = {number: store.waiting(number) for number in configurations}
        items = store.items() * len(configurations)
        self.tally = Tally(items, items - sum(waiting.values()))
        self._fresh = self._tasks(waiting, size, max(1, len(pool.idle())))
        self._again: deque[Job] = deque()
        self._second: deque[Job] = deque()
        self._jobs: dict[str, Job] = {}

    def run(self) -> Ending:
        """To the end. The pool is left open."""
        while True:
            self._look()
            self._hand_out()
            if not self._jobs and not self._pool.busy():
                return self._ending
            event = self._pool.next(_TICK)
            if event is not None and (job := self._jobs.get(event.worker)) is not None:
                self._hear(event, job)
            self._progress(self.tally)

    def _tasks(self, waiting: dict[int, int], size: int, workers: int) -> Iterator[Job]:
        """What is left to do; items that cannot be tried get their verdict here."""
        for configuration, left in waiting.items():
            share = max(1, -(-left // (2 * workers)))  # each task costs Lean some starts, however few its items
            for task in self._store.tasks(configuration, min(size, share), min(_LARGE, share)):
                for number, item in task.items:
                    if item.problem:
                        self._put(error_record(configuration, number, item, item.problem), "")
                items = [(number, item) for number, item in task.items if not item.problem]
                if items:
                    yield Job(replace(task, items=items), dict(items))

    def _look(self) -> None:
        late = self._deadline is not None and time.monotonic() > self._deadline
        if not self._draining and (late or self.stop.is_set()):
            self._draining = True
            self._ending = Ending.STOPPED if self.stop.is_set() else Ending.BUDGET
            self._pool.drain()
        for worker, job in self._jobs.items():
            if time.monotonic() > job.deadline:
                job.deadline = math.inf
                self._pool.abandon(worker)

    def _hand_out(self) -> None:
        for worker in self._pool.idle():
            if worker in self._jobs:
                continue
            job = self._job_for(worker)
            if job is None:
                continue
            if job.origin == worker:  # there is no other worker: a fresh one is another one
                worker = self._pool.renew(worker)
            self._jobs[worker] = job
            job.begin()
            request: dict[str, Any] = {"task": encoded_task(job.task)}
            if job.second is not None:
                request["records"] = [encoded(record) for record in job.second]
            self._pool.give(worker, request)

    def _job_for(self, worker: str) -> Job | None:
        other = next((job for job in self._second if job.origin != worker), None)
        if other is not None:
            self._second.remove(other)
            return other
        if not self._draining:
            if self._again:
                return self._again.popleft()
            job = next(self._fresh, None)
            if job is not None:
                return job
        alone = not self._jobs and self._second
        return self._second.popleft() if alone else None

    def _hear(self, event: Event, job: Job) -> None:
        if "record" in event.data:
            self._record(event.worker, job, decoded(event.data["record"]))
        elif "done" in event.data and job.task.kind not in SINGLE:
            self._finished(job, int(event.data["done"]))
        elif "failed" in event.data:
            self._given_up(event.worker, job, str(event.data["failed"]))
        elif event.died:
            self._given_up(event.worker, job, event.died)
            self._end(event.worker, job)
        elif "end" in event.data:
            self._end(event.worker, job)

    def _record(self, worker: str, job: Job, record: Record) -> None:
        if record.item not in job.waiting:
            return
        if self._recheck and job.second is None and record.verdict in CHECKED:
            job.held.append(replace(record, worker=worker))
            return
        self._put(record, worker, single=job.task.kind in SINGLE)
        if job.task.kind in SINGLE:
            del job.waiting[record.item]

    def _finished(self, job: Job, item: int) -> None:
        """A translated file of which all was said, second checks aside."""
        if item in job.waiting and not any(record.item == item for record in job.held):
            self._store.finish(item, job.task.configuration, 0.0)
            self.tally.done += 1
            del job.waiting[item]

    def _put(self, record: Record, worker: str, *, single: bool = True) -> None:
        record = replace(record, worker=record.worker or worker)
        if self._store.record(record, done=single):
            self.tally.verdicts[record.verdict] += 1
            self.tally.done += single

    def _end(self, worker: str, job: Job) -> None:
        """The worker is free. Held records go to another; what got no record is said, or left for later."""
        self._jobs.pop(worker, None)
        held = {record.item for record in job.held}
        if job.second is not None and job.task.kind not in SINGLE:
            for number in list(job.waiting):
                self._finished(job, number)
        if job.held:
            items = {number: item for number, item in job.waiting.items() if number in held}
            self._second.append(Job(job.task, items, second=job.held, origin=worker))
        if not self._draining:
            for number, item in job.waiting.items():
                if number not in held:
                    self._put(error_record(job.task.configuration, number, item, NO_VERDICT), worker)

    def _given_up(self, worker: str, job: Job, reason: str) -> None:
        """A task that broke is tried again, in parts where it can be; an item that always breaks it is an error."""
        held = {record.item for record in job.held}
        left = {number: item for number, item in job.waiting.items() if number not in held}
        for number in left:
            del job.waiting[number]
        if not left:
            return
        parts = (
            [dict([pair]) for pair in left.items()] if job.task.kind in (HEADER, PROBLEMS) and len(left) > 1 else [left]
        )
        for part in parts:
            if job.tries < _TRIES:
                whole = job.task.items if job.task.kind == LEAN else list(part.items())
                records = None if job.second is None else [record for record in job.second if record.item in part]
                task = replace(job.task, items=whole)
                self._again.append(Job(task, part, job.tries + 1, second=records, origin=job.origin))
                continue
            for number, item in part.items():
                text = f"{reason}, {_TRIES} times on this item; it may need more memory than there is"
                self._put(error_record(job.task.configuration, number, item, text), worker)
