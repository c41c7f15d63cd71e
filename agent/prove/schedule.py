"""Who works on what: holes to workers, in order, each worker with Lean processes of its own."""

from __future__ import annotations

import contextlib
import queue
import threading
import time
from collections.abc import Callable, Sequence

from lemmata.agent.lean.document import Hole
from lemmata.agent.lean.session import Session
from lemmata.agent.prove.attempt import Attempt, attempt
from lemmata.agent.prove.workshop import Workshop
from lemmata.agent.search.budget import CancelToken
from lemmata.agent.verdict import Verdict


class Schedule:
    """Runs attempts in threads (Lean does the work, in processes) and hands them out as they end.

    With more holes than `jobs` each worker takes whole holes, in ascending order; with fewer, the sessions are shared
    out among the holes. An attempt that breaks costs its hole and its worker's sessions, nothing else. Once `draining`
    is set no further hole is begun.
    """

    def __init__(self, workshop: Workshop, holes: Sequence[Hole], jobs: int, timeout: float) -> None:
        self._workshop = workshop
        self._timeout = timeout
        self._waiting: queue.SimpleQueue[Hole] = queue.SimpleQueue()
        for hole in holes:
            self._waiting.put(hole)
        self.token = CancelToken()
        self.draining = threading.Event()
        self.attempts: queue.SimpleQueue[Attempt] = queue.SimpleQueue()
        workers = max(1, min(jobs, len(holes)))
        shares = [jobs // workers + (1 if index < jobs % workers else 0) for index in range(workers)]
        self._threads = [threading.Thread(target=self._work, args=(max(1, share),), daemon=True) for share in shares]

    def start(self) -> None:
        for thread in self._threads:
            thread.start()

    def stop(self, seconds: float = 3.0) -> None:
        """Cancel what runs; wait a little for the Lean processes to be ended."""
        self.token.cancel()
        deadline = time.monotonic() + seconds
        for thread in self._threads:
            if thread.ident is not None:
                thread.join(max(0.0, deadline - time.monotonic()))

    @property
    def drained(self) -> bool:
        """Whether `draining` is set and every attempt that was begun has ended."""
        return self.draining.is_set() and not any(thread.is_alive() for thread in self._threads)

    def _work(self, share: int) -> None:
        slots = [_Slot(self._workshop.session) for _ in range(share)]
        try:
            while not self.token.cancelled and not self.draining.is_set():
                try:
                    hole = self._waiting.get_nowait()
                except queue.Empty:
                    return
                self.attempts.put(self._try(slots, hole))
        finally:
            for slot in slots:
                slot.close()

    def _try(self, slots: Sequence[_Slot], hole: Hole) -> Attempt:
        start = time.monotonic()
        try:
            return attempt(self._workshop, [slot.get for slot in slots], hole, self._timeout, self.token)
        except Exception as error:
            for slot in slots:
                slot.close()
            reason = f"internal error: {type(error).__name__}: {error}"
            return Attempt(hole, Verdict.UNKNOWN, reason, time.monotonic() - start)


class _Slot:
    """A session that is started when it is first needed."""

    def __init__(self, provide: Callable[[], Session]) -> None:
        self._provide = provide
        self._session: Session | None = None

    def get(self) -> Session:
        if self._session is None:
            self._session = self._provide()
        return self._session

    def close(self) -> None:
        session, self._session = self._session, None
        if session is not None:
            with contextlib.suppress(Exception):
                session.close()
