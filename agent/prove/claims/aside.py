"""Work in a thread of its own, whose result is waited for: Lean reads a sheet while the source is run."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

_T = TypeVar("_T")


class Aside(Generic[_T]):
    """Begins at once."""

    def __init__(self, work: Callable[[], _T]) -> None:
        self._done: list[_T] = []
        self._error: Exception | None = None
        self._thread = threading.Thread(target=self._run, args=(work,), daemon=True)
        self._thread.start()

    def wait(self) -> _T:
        """Raises what the work raised."""
        self._thread.join()
        if self._error is not None:
            raise self._error
        return self._done[0]

    def _run(self, work: Callable[[], _T]) -> None:
        try:
            self._done.append(work())
        except Exception as error:
            self._error = error
