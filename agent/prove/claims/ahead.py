"""Pieces of a translation, each made while the one before it is proved."""

from __future__ import annotations

import queue
import threading
from collections.abc import Iterator

from lemmata.translators.obligations.claim import Translation

_TURN = 0.2  # seconds between two looks at whether the pieces are still wanted


def one_ahead(pieces: Iterator[Translation]) -> Iterator[Translation]:
    """The pieces in order; raises what making them raises. Ending it early ends their making with the next piece."""
    made: queue.Queue[Translation | BaseException | None] = queue.Queue(maxsize=1)
    unwanted = threading.Event()

    def put(item: Translation | BaseException | None) -> bool:
        while not unwanted.is_set():
            try:
                made.put(item, timeout=_TURN)
                return True
            except queue.Full:
                continue
        return False

    def make() -> None:
        try:
            for piece in pieces:
                if not put(piece):
                    return
            put(None)
        except BaseException as error:
            put(error)

    threading.Thread(target=make, daemon=True).start()
    try:
        while (item := made.get()) is not None:
            if isinstance(item, BaseException):
                raise item
            yield item
    finally:
        unwanted.set()
