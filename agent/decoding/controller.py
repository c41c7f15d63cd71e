"""Which source drafts how many tokens, next: what was measured decides, and nothing is always one of the choices."""

from __future__ import annotations

from collections.abc import Sequence

from lemmata.agent.decoding.costs import Costs, clock
from lemmata.agent.decoding.drafts.source import Draft, Source, State
from lemmata.agent.decoding.records import Record

ALONE, WHOLE = "alone", "whole"  # a pass of one token, which has the fastest products; one that verifies
_LONGEST = 15  # drafted tokens
_GAIN = 1.05  # times the tokens a second that a draft must promise: measurements are not exact
_LEAST, _LIKELY = 0.02, 0.15  # of a pass for each further token: at least, and before it is measured
_STALE = 8  # rounds
_REFRESH = 32  # rounds after which a pass without a draft is measured again


class Controller:
    """The bandit over sources and lengths. It maximises expected tokens a second: for a draft of k tokens, each kept
    with chance a if those before it are, 1 + a + ... + a^k (without the 1 where the model's own lower layers drafted)
    over the measured time of drafting k and verifying them. A lookup is judged by its own chances, context by context.
    """

    def __init__(self, sources: Sequence[Source]) -> None:
        self.sources = tuple(sources)
        self.costs = Costs()
        self._now = clock()
        self._records = {source.name: Record() for source in sources}
        self._round = 0
        self._plans: dict[str, tuple[int, int, float, int]] = {}  # until, rows, rate, length
        self._plain = 0  # the latest round without a draft
        self._drafting = 0.0  # seconds of a model that drafted, in this round
        self._speed = 0.0  # tokens a second and row of late, whoever drafted

    def draft(self, state: State, room: int) -> tuple[Source, Draft] | None:
        self._round += 1
        self._drafting = 0.0
        return self._choose(state, room)

    def _choose(self, state: State, room: int) -> tuple[Source, Draft] | None:
        rows, longest = len(state.rows), min(room, _LONGEST)
        alone = self.costs.seconds(ALONE, rows, 1)
        if longest < 1 or alone is None or self._round - self._plain > _REFRESH:
            return None
        best: tuple[float, Source, Draft | int] | None = None
        for source in self.sources:
            if self._records[source.name].banned >= self._round:
                continue
            if source.lookup:
                looked = self._look(source, state, longest, alone)
                if looked is not None and (best is None or looked[0] > best[0]):
                    best = (looked[0], source, looked[1])
            else:
                rate, length = self._planned(source, rows, longest)
                if best is None or rate > best[0]:
                    best = (rate, source, length)
        untried = self._untried()
        if untried is not None and (best is None or best[1] is not untried):
            best = (0.0, untried, min(4, longest))
        elif best is None or best[0] <= _GAIN / alone:
            return None
        _, source, choice = best
        if isinstance(choice, Draft):
            return source, choice
        return self._run(source, state, choice, longest, max(best[0], 1.0 / alone))

    def _look(self, source: Source, state: State, longest: int, alone: float) -> tuple[float, Draft] | None:
        record = self._records[source.name]
        if record.again >= self._round:
            return None
        rows = len(state.rows)
        draft = source.propose(state, longest, 0.08)
        reached = [0.0] * longest
        for chances in draft.sure:
            product = 1.0 / rows
            for place, chance in enumerate(chances):
                product *= chance
                reached[place] += product
        begin, each = self._line(rows, alone)
        expected, best = 1.0, (1.0 / alone, 0)
        for length in range(1, max(map(len, draft.tokens), default=0) + 1):
            expected += reached[length - 1]
            rate = expected / (begin + each * length)
            if rate > best[0]:
                best = (rate, length)
        if best[1]:
            return best[0], draft if best[1] == max(map(len, draft.tokens)) else draft.cut(best[1])
        record.missed(self._round)
        return None

    def _planned(self, source: Source, rows: int, longest: int) -> tuple[float, int]:
        """As `_length`, at most `_STALE` rounds ago: to work it out takes as long as some tokens of a small model."""
        known = self._plans.get(source.name)
        if known is None or known[0] < self._round or known[1] != rows:
            known = self._plans[source.name] = (self._round + _STALE, rows, *self._length(source, rows, _LONGEST))
        return known[2], min(known[3], longest)

    def _length(self, source: Source, rows: int, longest: int) -> tuple[float, int]:
        """The best rate, in tokens a second, and the length it is reached with."""
        chance = self._records[source.name].chance
        best = (0.0, 1)
        expected, product = 0.0 if source.depth else 1.0, 1.0
        for length in range(1, longest + 1):
            expected += product if source.depth else product * chance
            product *= chance
            seconds = length * self._step(source, rows) + self._pass(source, rows, length)
            best = max(best, (expected / seconds, length))
        return best

    def _untried(self) -> Source | None:
        for source in self.sources:
            record = self._records[source.name]
            if not source.lookup and max(record.again, record.banned + 1) <= self._round:
                record.again = self._round + record.rest
                return source
        return None

    def _run(self, source: Source, state: State, length: int, longest: int, rate: float) -> tuple[Source, Draft] | None:
        rows = len(state.rows)
        more = self._step(source, rows) + self._pass(source, rows, length + 1) - self._pass(source, rows, length)
        draft = self._timed(source, state, min(longest, max(2, 2 * length)), min(0.9, more * rate))
        return (source, draft) if any(draft.tokens) else None

    def _timed(self, source: Source, state: State, limit: int, worth: float) -> Draft:
        begun = self._now()
        draft = source.propose(state, limit, worth)
        self._drafting = self._now() - begun
        steps = max(map(len, draft.tokens), default=0)
        if steps:
            self.costs.record(source.name, len(state.rows), 1, self._drafting / steps)
        return draft

    def _step(self, source: Source, rows: int) -> float:
        known = self.costs.seconds(source.name, rows, 1)
        return known if known is not None else 0.3 * (self.costs.seconds(ALONE, rows, 1) or 1.0)

    def _line(self, rows: int, alone: float) -> tuple[float, float]:
        """Seconds to verify no tokens, from all layers on, and each token."""
        known = self.costs.line(WHOLE, rows)
        if known is None:
            return alone, _LIKELY * alone
        slope = max(known[1], _LEAST * alone)
        return max(known[0] + known[1], alone), slope

    def _pass(self, source: Source, rows: int, drafted: int) -> float:
        """Seconds to verify so many tokens."""
        alone = self.costs.seconds(ALONE, rows, 1) or 1.0
        if source.depth is None:
            begin, each = self._line(rows, alone)
            return begin + each * drafted
        known = self.costs.seconds(f"behind {source.depth}", rows, drafted) or 0.0
        return known or 0.7 * alone * (1.0 + _LIKELY * (drafted - 1))

    def record(
        self, source: Source | None, draft: Draft | None, kept: Sequence[int], rows: int, seconds: float
    ) -> None:
        achieved = (sum(kept) / rows + 1.0) / max(seconds, 1e-9)
        self._speed += (achieved - self._speed) * (0.05 if self._speed else 1.0)
        if source is None or draft is None:
            self.costs.record(ALONE, rows, 1, seconds)
            self._plain = self._round
            return
        length = max(map(len, draft.tokens))
        if draft.pending:
            self.costs.record(f"behind {source.depth}", rows, length, seconds)
        else:
            self.costs.record(WHOLE, rows, length + 1, seconds)
        record = self._records[source.name]
        record.add(draft, kept)
        if source.lookup and not any(kept):
            record.missed(self._round)
        elif source.lookup:
            record.misses = 0
        else:
            emitted = sum(kept) / rows + (0.0 if draft.pending and kept[0] == length else 1.0)
            plain = 1.0 / (self.costs.seconds(ALONE, rows, 1) or 1.0)
            record.judge(self._round, emitted, seconds + self._drafting, plain)
            rate, _ = self._length(source, rows, _LONGEST)
            alone = self.costs.seconds(ALONE, rows, 1)
            pays = alone is None or rate > max(_GAIN / alone, self._speed)
            record.rested(self._round, pays)
        source.observe(draft, kept)
