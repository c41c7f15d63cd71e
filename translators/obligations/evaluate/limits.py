"""What ends an evaluation early."""

from __future__ import annotations

from dataclasses import dataclass

LARGEST_COLLECTION = 1_000_000
LARGEST_BITS = 1_000_000


class Raised(Exception):
    """The source raises this exception here; `name` is its class's name."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class Exhausted(Exception):
    """No steps are left, or a value is too large."""


@dataclass(slots=True)
class Steps:
    """What is left to spend. One step is about one node of a term or one statement."""

    left: int = 100_000

    def take(self, count: int = 1) -> None:
        """Raises `Exhausted` where nothing is left."""
        self.left -= count
        if self.left < 0:
            raise Exhausted


def bounded(size: int, limit: int = LARGEST_COLLECTION) -> None:
    """Raises `Exhausted` where something of this size should not be built."""
    if size > limit:
        raise Exhausted
