"""A session that joins a search once it has started, and that can be given up before."""

from __future__ import annotations

import threading
from collections.abc import Callable

from lemmata.agent.lean.session import Interruptible, Session, SessionError, State

_TURN = 0.05  # seconds between two requests to give up


class Latecomer:
    """Called (in a thread of its own, at most once), it gives the session at the hole; None when it cannot come."""

    def __init__(self, provide: Callable[[], Session], hole: int) -> None:
        self._provide = provide
        self._hole = hole
        self._lock = threading.Lock()
        self._session: Session | None = None
        self._idle = threading.Event()
        self._idle.set()
        self._unwanted = False

    def __call__(self) -> tuple[Session, State] | None:
        with self._lock:
            if self._unwanted:
                return None
            self._idle.clear()
        try:
            self._session = self._provide()
            return self._session, self._session.enter(self._hole).state
        except SessionError:
            return None
        finally:
            self._idle.set()

    def give_up(self) -> None:
        """The session is at rest when this returns: it has started, or has been interrupted at it."""
        with self._lock:
            self._unwanted = True
        while not self._idle.wait(_TURN):
            if isinstance(self._session, Interruptible):
                self._session.interrupt()
