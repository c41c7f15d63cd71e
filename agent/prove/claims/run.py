"""All sheets of a translated file, several at once, to results as they become final."""

from __future__ import annotations

import contextlib
import queue
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from lemmata.agent.prove.claims.grouping import Grouping
from lemmata.agent.prove.claims.memory import Memory
from lemmata.agent.prove.claims.prepare import Make
from lemmata.agent.prove.claims.sheet_run import SheetRun
from lemmata.agent.prove.claims.verdicts import claim_result, refusal_result, refuted
from lemmata.agent.prove.options import Options
from lemmata.agent.verdict import Result, Verdict
from lemmata.translators.obligations.claim import Claim, Refuter, Remark, Sheet, Translation, Witness

MakeFor = Callable[[Options], Make]


@dataclass(frozen=True, slots=True)
class _Piece:
    """A translation as it came, and how results on its claims are put together."""

    translation: Translation
    grouping: Grouping


@dataclass(frozen=True, slots=True)
class _Told:
    """A result on a claim of a piece; None of a refusal."""

    piece: _Piece | None
    result: Result


class ClaimRun:
    """Take its `results` to the end; `sheets` and `lean()` then give each sheet with the accepted proofs in it (unless
    `keep` is False), and `remarks` has all that is to be said besides.

    `translations`: one, or the pieces of one: a piece is asked for when a worker has nothing else to do, from that
    worker's thread, and what making it raises is raised by `results`. `make_for` gives what makes workshops under some
    options. `progress` is told how many claims are done, of how many that are known so far. Setting `interrupted`
    stops what runs; every claim is reported all the same.
    """

    def __init__(
        self,
        path: str,
        translations: Translation | Iterable[Translation],
        options: Options,
        make_for: MakeFor,
        *,
        memory: Memory | None = None,
        progress: Callable[[int, int], None] | None = None,
        interrupted: threading.Event | None = None,
        keep: bool = True,
    ) -> None:
        self.interrupted = interrupted or threading.Event()
        self.remarks: tuple[Remark, ...] = ()
        self.sheets: list[Sheet] = []
        self._path = path
        self._pieces = iter([translations] if isinstance(translations, Translation) else translations)
        self._options = options
        self._make_for = make_for
        self._memory = memory
        self._progress = progress or (lambda done, total: None)
        self._keep = keep
        self._runs: list[SheetRun] = []
        self._told: queue.SimpleQueue[_Told | BaseException | None] = queue.SimpleQueue()
        self._waiting: list[tuple[_Piece, Sheet]] = []  # the next one last
        self._turn = threading.Lock()  # held by the worker that looks for its next sheet
        self._running = 0
        self._witnesses: list[Witness] = []
        self._unstated: list[tuple[Refuter, Claim]] = []
        self._total = 0

    def results(self) -> Iterator[Result]:
        """A result for each refusal and each claim. Raises what the making of the pieces raises."""
        workers = max(1, self._options.jobs)
        for _ in range(workers):
            threading.Thread(target=self._work, daemon=True).start()
        done = ended = 0
        failure: BaseException | None = None
        while ended < workers:
            told = self._told.get()
            if told is None:
                ended += 1
            elif isinstance(told, BaseException):
                failure = told
            elif told.piece is None:
                yield told.result
            else:
                done += 1
                self._progress(done, self._total)
                yield from told.piece.grouping.add(told.result)
        if failure is None:
            yield from self._left_unstated()
        for witness in self._witnesses:
            self.remarks = (*self.remarks, *witness.remarks())
            witness.close()
        if failure is not None:
            raise failure

    def lean(self) -> list[str]:
        return [run.lean for run in self._runs]

    def _left_unstated(self) -> Iterator[Result]:
        """What is known to be false although it was not translated."""
        for refuter, claim in self._unstated:
            if self.interrupted.is_set():
                return
            start = time.monotonic()
            with contextlib.suppress(Exception):
                found = refuter.refute(claim, self._options.timeout)
                if found is not None:
                    yield refuted(claim, found, time.monotonic() - start)

    def _enter(self, translation: Translation) -> None:
        """Make a piece's sheets those that wait, and report what it refuses."""
        for refusal in translation.refusals:
            self._told.put(_Told(None, refusal_result(refusal)))
        self.remarks = (*self.remarks, *translation.remarks)
        refuter = translation.refuter
        if refuter is not None:
            self._unstated += [(refuter, claim) for claim in translation.unstated]
        if isinstance(refuter, Witness) and not any(refuter is other for other in self._witnesses):
            self._witnesses.append(refuter)
        self._total += len(translation.claims)
        piece = _Piece(translation, Grouping(translation.claims))
        self._waiting += [(piece, sheet) for sheet in reversed(translation.sheets)]

    def _next(self, finished: int) -> tuple[_Piece, Sheet, SheetRun] | None:
        """What waits, else what the next piece brings; None at the end."""
        with self._turn:
            self._running -= finished
            while not self._waiting:
                try:
                    self._enter(next(self._pieces))
                except StopIteration:
                    return None
                except Exception as error:
                    self._pieces = iter(())
                    self._told.put(error)
                    return None
            piece, sheet = self._waiting.pop()
            run = self._sheet_run(piece, sheet)
            self._running += 1
            if self._keep:
                self.sheets.append(sheet)
                self._runs.append(run)
            return piece, sheet, run

    def _sheet_run(self, piece: _Piece, sheet: Sheet) -> SheetRun:
        seconds = max(60.0, 6.0 * self._options.timeout, sheet.seconds)
        options = replace(self._options, read_timeout=seconds)
        return SheetRun(
            str(Path(self._path).with_suffix(".lean")),
            sheet,
            piece.translation.refuter,
            options,
            self._make_for(options),
            jobs=max(1, self._options.jobs // (1 + self._running + len(self._waiting))),
            memory=self._memory,
            interrupted=self.interrupted,
        )

    def _work(self) -> None:
        """One sheet after another; one that breaks costs only what it has not yet said."""
        finished = 0
        try:
            while (following := self._next(finished)) is not None:
                piece, sheet, run = following
                finished = 1
                given: set[str] = set()
                reason = "no verdict was reached"
                try:
                    for result in run.results():
                        given.add(result.name)
                        self._told.put(_Told(piece, result))
                except Exception as error:
                    reason = f"internal error: {type(error).__name__}: {error}"
                for claim in sheet.claims:
                    if claim.name not in given:
                        self._told.put(_Told(piece, claim_result(claim, Verdict.UNKNOWN, reason, 0.0)))
        finally:
            self._told.put(None)
