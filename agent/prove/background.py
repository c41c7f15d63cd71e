"""A call in a thread of its own, which an interrupt need not wait for."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class Background(Generic[T]):
    """Begins the call at once."""

    def __init__(self, call: Callable[[], T]) -> None:
        self._value: T | None = None
        self._error: BaseException | None = None
        self._thread = threading.Thread(target=self._run, args=(call,), daemon=True)
        self._thread.start()

    def _run(self, call: Callable[[], T]) -> None:
        try:
            self._value = call()
        except BaseException as error:
            self._error = error

    def wait(self, interrupted: threading.Event) -> T | None:
        """Its value; None when it was interrupted first. Raises what the call raises."""
        while self._thread.is_alive():
            if interrupted.is_set():
                return None
            self._thread.join(0.1)
        if self._error is not None:
            raise self._error
        return self._value
