"""Searches on generated sheets by single moves, and the states of their trees with the steps that they need.

`remaining` of a state is the number of steps of the shortest proof of that one goal in the tree of the search, this
step included; goals beside it do not count. Goals that share a metavariable have no number of their own: such a node
counts in those above it and gives no state itself. Each claim is searched as if it stood behind the definitions alone.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from lemmata.agent.lean.document import Document
from lemmata.agent.lean.engine.session import EngineSession
from lemmata.agent.lean.session import Limits, SessionError
from lemmata.agent.lean.toolchain.model import Toolchain
from lemmata.agent.policy.context import FileContext
from lemmata.agent.search.budget import Budget
from lemmata.agent.search.options import SearchOptions
from lemmata.agent.search.recorder import Recorder
from lemmata.agent.search.run import search
from lemmata.agent.traces.derivations.single import SingleMoves
from lemmata.agent.traces.search import About, steps_of_search
from lemmata.agent.traces.step import Origin, TraceStep
from lemmata.agent.traces.synthesis.sheet import Sheet

LADDER = (Limits(heartbeats=10_000, seconds=10.0),)


@dataclass(frozen=True, slots=True)
class Searched:
    """The steps of one sheet; `proved` of `claims` were found."""

    sheet: Sheet
    steps: tuple[TraceStep, ...]
    proved: int
    claims: int


def searched(
    sheets: Iterable[Sheet], toolchain: Toolchain, seconds: float, clock: Callable[[], float] = time.monotonic
) -> Iterator[Searched]:
    """Each sheet with the steps that its searches found, at most `seconds` for each claim. A sheet that Lean does not
    take gives none.
    """
    for sheet in sheets:
        document = Document(f"{sheet.name}.lean", sheet.text())
        found: list[TraceStep] = []
        proved = 0
        try:
            with EngineSession(toolchain, document) as session:
                for hole, claim in zip(document.holes, sheet.claims, strict=True):
                    opened = session.enter(hole.index)
                    context = replace(FileContext.scan("\n\n".join(sheet.definitions)), namespace=sheet.name)
                    recorder = Recorder()
                    options = SearchOptions(
                        budget=Budget(seconds), ladder=LADDER, observer=recorder, lemmas_after=None, clock=clock
                    )
                    outcome = search([(session, opened.state)], context, SingleMoves(), options)
                    trace = recorder.trace()
                    if outcome.proved and trace is not None:
                        proved += 1
                        about = About(f"{sheet.name}.{claim.name}", f"{sheet.shape}#{sheet.name}", Origin.SYNTHETIC)
                        found += [
                            replace(step, negatives=()) for step in steps_of_search(trace, about) if not step.others
                        ]
        except SessionError:
            pass
        yield Searched(sheet, tuple(found), proved, len(sheet.claims))
