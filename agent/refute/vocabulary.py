"""What refutation wants to know of the file around a hole."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol


class Named(Protocol):
    @property
    def name(self) -> str: ...


class Vocabulary(Protocol):
    """The file's own definitions; `agent.policy.context.FileContext` is one."""

    def unfolding(self, *texts: str) -> Sequence[Named]:
        """Definitions that occur in the texts, and those that their bodies mention."""


class NoVocabulary:
    """A file without definitions."""

    def unfolding(self, *texts: str) -> Sequence[Named]:
        return ()
