"""The portfolio: every tactic source, asked in turn, its proposals ranked together."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence

from lemmata.agent.policy.source import Position, Suggestion, TacticSource
from lemmata.agent.policy.sources.abstracting import Abstracting
from lemmata.agent.policy.sources.analogy import Analogy
from lemmata.agent.policy.sources.application import Application
from lemmata.agent.policy.sources.arithmetic import Arithmetic
from lemmata.agent.policy.sources.bounds import Bounds
from lemmata.agent.policy.sources.classical import Classical
from lemmata.agent.policy.sources.closers import Closers
from lemmata.agent.policy.sources.counting import Counting
from lemmata.agent.policy.sources.destruction import Destruction
from lemmata.agent.policy.sources.finite import Finite
from lemmata.agent.policy.sources.generalising import Generalising
from lemmata.agent.policy.sources.induction import Induction
from lemmata.agent.policy.sources.introductions import Introductions
from lemmata.agent.policy.sources.library import Library
from lemmata.agent.policy.sources.products import Products
from lemmata.agent.policy.sources.rewriting import Rewriting
from lemmata.agent.policy.sources.rules import Rules
from lemmata.agent.policy.sources.splitting import Splitting
from lemmata.agent.policy.sources.structure import Structure
from lemmata.agent.policy.sources.turing import Turing
from lemmata.agent.policy.sources.unfolding import Unfolding
from lemmata.agent.policy.sources.witnesses import Witnesses
from lemmata.agent.policy.sources.words import Words

SOURCES: tuple[TacticSource, ...] = (
    Closers(),
    Introductions(),
    Structure(),
    Destruction(),
    Splitting(),
    Unfolding(),
    Application(),
    Rules(),
    Rewriting(),
    Witnesses(),
    Induction(),
    Generalising(),
    Abstracting(),
    Counting(),
    Bounds(),
    Arithmetic(),
    Products(),
    Finite(),
    Library(),
    Classical(),
    Turing(),
    Words(),
    Analogy(),
)


_LOG = logging.getLogger(__name__)


class Portfolio:
    """Ranks the proposals of its sources by prior, each tactic once; ties keep the order of the sources.

    What names a variable that no tactic can refer to (a dagger in the printed goal) is left out. A source that raises
    is left out for that goal, which the log says once.
    """

    def __init__(self, sources: Sequence[TacticSource] = SOURCES, limit: int = 120) -> None:
        self._sources = tuple(sources)
        self._limit = limit
        self._broken: set[str] = set()

    def rank(self, position: Position) -> list[Suggestion]:
        return self._ranked(self._sources, position)

    def _ranked(self, sources: Sequence[TacticSource], position: Position) -> list[Suggestion]:
        best: dict[str, Suggestion] = {}
        for source in sources:
            for suggestion in self._suggested(source, position):
                if "✝" in suggestion.tactic:
                    continue
                known = best.get(suggestion.tactic)
                if known is None or suggestion.log_prior > known.log_prior:
                    best[suggestion.tactic] = suggestion
        return sorted(best.values(), key=lambda suggestion: -suggestion.log_prior)[: self._limit]

    def _suggested(self, source: TacticSource, position: Position) -> Iterator[Suggestion]:
        """What the source proposes until it breaks: that costs its proposals for this goal, and never the search."""
        try:
            yield from source.suggest(position)
        except Exception as error:
            if source.name not in self._broken:
                self._broken.add(source.name)
                _LOG.warning("going on without %s on a goal: %s: %s", source.name, type(error).__name__, error)


class ReservedPortfolio(Portfolio):
    """A portfolio that holds further sources back until what the others propose has failed."""

    def __init__(self, reserve: Sequence[TacticSource], sources: Sequence[TacticSource] = SOURCES) -> None:
        super().__init__(sources)
        self._reserve = tuple(reserve)

    def reserve(self, position: Position) -> list[Suggestion]:
        return self._ranked(self._reserve, position)
