"""The scripts that a translator proposes, all claims of a sheet at once, straight to the final check."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator, Mapping, Sequence

from lemmata.agent.lean.document import Hole
from lemmata.agent.lean.session import HoleKind
from lemmata.agent.lean.verify.filter import refusal
from lemmata.agent.prove.attempt import Attempt
from lemmata.agent.prove.settle import Settlement
from lemmata.agent.verdict import Verdict
from lemmata.translators.obligations.claim import Claim


def proposed(hole: Hole, script: str, seconds: float = 0.0) -> Attempt:
    """A script as if a session had accepted it. Nothing is believed before the final check."""
    return Attempt(hole, Verdict.PROVED, script, seconds, kind=HoleKind.TACTIC, proposition=True)


def unproved(hole: Hole) -> Attempt:
    return Attempt(hole, Verdict.UNKNOWN, "", 0.0, kind=HoleKind.TACTIC, proposition=True)


class ScriptRounds:
    """Round n tries the n-th script of each claim that none before has proved.

    `rejected`: the last reason for a claim that no script proves. `waiting`: scripts that rest on what is not proved.
    `seconds`: each claim's share of the time that its rounds took. No round begins `budget` seconds after the first;
    from then on nothing is checked again to tell which script of a round is at fault.
    """

    def __init__(
        self, settlement: Settlement, holes: Mapping[str, Hole], stopped: Callable[[], bool], budget: float = math.inf
    ) -> None:
        self.rejected: dict[str, str] = {}
        self.waiting: dict[str, Attempt] = {}
        self.seconds: dict[str, float] = {}
        self._settlement = settlement
        self._holes = holes
        self._stopped = stopped
        self._budget = budget

    def run(self, claims: Sequence[Claim]) -> Iterator[str]:
        """The names of the claims as they are proved."""
        start = time.monotonic()
        self._settlement.spent = lambda: self._stopped() or time.monotonic() - start > self._budget
        try:
            yield from self._rounds(claims)
        finally:
            self._settlement.spent = lambda: False

    def _rounds(self, claims: Sequence[Claim]) -> Iterator[str]:
        for number in range(max((len(claim.scripts) for claim in claims), default=0)):
            if self._stopped() or (number and self._settlement.spent()):
                return
            batch: dict[str, Attempt] = {}
            for claim in claims:
                if number >= len(claim.scripts) or self._proved(claim.name) or claim.name in self.waiting:
                    continue
                objection = refusal(claim.scripts[number])
                if objection is not None:
                    self.rejected[claim.name] = f"the proposed script was refused: {objection}"
                    continue
                batch[claim.name] = proposed(self._holes[claim.name], claim.scripts[number])
            yield from self.settle(batch)

    def settle(self, batch: Mapping[str, Attempt]) -> Iterator[str]:
        """Put scripts to the final check; those that wait for others are tried again with them."""
        everything = {**self.waiting, **batch}
        if not everything:
            return
        start = time.monotonic()
        for attempt in everything.values():
            self._settlement.refused.pop(attempt.hole.index, None)
        chosen = {attempt.hole.index for attempt in everything.values()}
        opened = [
            unproved(hole)
            for hole in self._holes.values()
            if hole.index not in chosen and hole.index not in self._settlement.verified
        ]
        waiting = {item.hole.index for item in self._settlement.settle(list(everything.values()), opened)}
        share = (time.monotonic() - start) / len(everything)
        self.waiting = {name: attempt for name, attempt in everything.items() if attempt.hole.index in waiting}
        for name, attempt in everything.items():
            self.seconds[name] = self.seconds.get(name, 0.0) + share
            self.rejected.pop(name, None)
            if attempt.hole.index in self._settlement.refused:
                self.rejected[name] = self._settlement.refused[attempt.hole.index]
            elif self._proved(name):
                yield name

    def _proved(self, name: str) -> bool:
        return self._holes[name].index in self._settlement.verified
