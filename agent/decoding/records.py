"""What the controller remembers of a source."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from lemmata.agent.decoding.drafts.source import Draft

REST = (8, 1024)  # rounds for which a source that does not pay is left alone: at first, at most
BAN = (16, 1024)  # rounds for which a source that has lost is not used, whatever it promises: at first, at most
_FADE = 0.99
_SHORT = 0.97
_JUDGED = 8  # rounds before a source is judged by what it has brought


@dataclass(slots=True)
class Record:
    """A source's luck: kept and rejected tokens (fading), and when it may be tried again although it seems to lose."""

    kept: float = 3.0  # before anything is seen
    tried: float = 4.0
    rest: int = REST[0]
    again: int = 0
    misses: int = 0
    rounds: int = 0
    emitted: float = 0.0  # tokens a row, fading, and the seconds that they took, drafting included
    spent: float = 0.0
    ban: int = BAN[0]
    banned: int = 0

    @property
    def chance(self) -> float:
        """That a drafted token is kept if those before it are."""
        return self.kept / self.tried

    def add(self, draft: Draft, kept: Sequence[int]) -> None:
        drafted = sum(min(right + 1, len(tokens)) for right, tokens in zip(kept, draft.tokens, strict=True))
        self.kept = self.kept * _FADE + sum(kept)
        self.tried = self.tried * _FADE + drafted

    def judge(self, time: int, emitted: float, seconds: float, plain: float) -> None:
        """A round with this source is over; it is banned where its tokens a second are fewer than `plain`."""
        self.rounds += 1
        self.emitted = _SHORT * self.emitted + emitted
        self.spent = _SHORT * self.spent + seconds
        if self.rounds < _JUDGED or self.emitted >= plain * self.spent:
            self.ban = BAN[0]
            return
        self.banned = time + self.ban
        self.ban = min(2 * self.ban, BAN[1])

    def missed(self, time: int) -> None:
        """A lookup found nothing: the more often in a row, the longer it is not asked."""
        self.misses += 1
        self.again = time + min(self.misses // 8, 8)

    def rested(self, time: int, pays: bool) -> None:
        """A model has drafted: the more often that does not pay, the longer it is left alone."""
        self.rest = REST[0] if pays else min(2 * self.rest, REST[1])
        self.again = time + self.rest
