"""What decides which source drafts how many tokens."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from lemmata.agent.decoding.drafts.source import Draft, Source, State


class Planner(Protocol):
    """Decides what is drafted."""

    @property
    def sources(self) -> Sequence[Source]: ...

    def draft(self, state: State, room: int) -> tuple[Source, Draft] | None:
        """A draft of at most `room` tokens for each row, or None: go on without."""

    def record(
        self, source: Source | None, draft: Draft | None, kept: Sequence[int], rows: int, seconds: float
    ) -> None:
        """A round is over: `kept[row]` tokens were kept, and the model's pass took `seconds`."""


class Always:
    """The `Planner` that takes one source and one length: for comparisons and tests."""

    def __init__(self, source: Source, length: int) -> None:
        self.sources = (source,)
        self._length = length

    def draft(self, state: State, room: int) -> tuple[Source, Draft] | None:
        limit = min(room, self._length)
        draft = self.sources[0].propose(state, limit, 0.0) if limit > 0 else None
        return (self.sources[0], draft) if draft is not None and any(draft.tokens) else None

    def record(
        self, source: Source | None, draft: Draft | None, kept: Sequence[int], rows: int, seconds: float
    ) -> None:
        if source is not None and draft is not None:
            source.observe(draft, kept)
