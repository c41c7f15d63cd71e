"""What decoding has done, for each draft source."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from lemmata.agent.decoding.drafts.source import Draft


@dataclass(slots=True)
class Tally:
    """`rounds` passes that verified a draft (or none), `drafted` tokens of which `kept` were kept; `emitted` tokens in
    all; `seconds` for drafting and verifying."""

    rounds: int = 0
    drafted: int = 0
    kept: int = 0
    emitted: int = 0
    seconds: float = 0.0

    @property
    def acceptance(self) -> float:
        """Kept of drafted, 0 to 1."""
        return self.kept / self.drafted if self.drafted else 0.0


@dataclass(slots=True)
class Statistics:
    """`tallies` by source, "none" for passes without a draft. `tokens` emitted, end tokens included, first tokens of a
    prompt too; `near_ties` that were decided by plain decoding."""

    tallies: dict[str, Tally] = field(default_factory=dict)
    prompts: int = 0
    tokens: int = 0
    near_ties: int = 0

    def count(self, source: str, draft: Draft | None, kept: Sequence[int], emitted: int, seconds: float) -> None:
        """A round is over."""
        tally = self.tallies.setdefault(source, Tally())
        tally.rounds += 1
        tally.emitted += emitted
        tally.seconds += seconds
        if draft is not None:
            tally.drafted += sum(map(len, draft.tokens))
            tally.kept += sum(kept)
