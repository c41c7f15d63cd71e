"""All sheets of a translated file, several at once, to results as they become final."""

from __future__ import annotations

import contextlib
import queue
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from lemmata.agent.prove.claims.grouping import Grouping
from lemmata.agent.prove.claims.memory import Memory
from lemmata.agent.prove.claims.prepare import Make
from lemmata.agent.prove.claims.sheet_run import SheetRun
from lemmata.agent.prove.claims.verdicts import claim_result, refusal_result, refuted
from lemmata.agent.prove.options import Options
from lemmata.agent.verdict import Result, Verdict
from lemmata.translators.obligations.claim import Sheet, Translation, Witness

MakeFor = Callable[[Options], Make]


class ClaimRun:
    """Take its `results` to the end; `lean()` then gives each sheet with the accepted proofs in it, and
    `remarks` has all that is to be said besides.

    `make_for` gives what makes workshops under some options. `progress` is told how many claims are done, of how many.
    Setting `interrupted` stops what runs; every claim is reported all the same.
    """

    def __init__(
        self,
        path: str,
        translation: Translation,
        options: Options,
        make_for: MakeFor,
        *,
        memory: Memory | None = None,
        progress: Callable[[int, int], None] | None = None,
        interrupted: threading.Event | None = None,
    ) -> None:
        self.interrupted = interrupted or threading.Event()
        self.remarks = translation.remarks
        self._translation = translation
        self._options = options
        self._make_for = make_for
        self._memory = memory
        self._progress = progress or (lambda done, total: None)
        share = max(1, options.jobs // max(1, len(translation.sheets)))
        self._runs = [self._sheet_run(path, sheet, share) for sheet in translation.sheets]
        self._results: queue.SimpleQueue[Result | None] = queue.SimpleQueue()
        self._waiting: queue.SimpleQueue[tuple[Sheet, SheetRun]] = queue.SimpleQueue()

    def results(self) -> Iterator[Result]:
        """A result for each refusal and each claim."""
        yield from map(refusal_result, self._translation.refusals)
        for pair in zip(self._translation.sheets, self._runs, strict=True):
            self._waiting.put(pair)
        grouping = Grouping(self._translation.claims)
        workers = max(1, min(self._options.jobs, len(self._runs)))
        for _ in range(workers):
            threading.Thread(target=self._work, daemon=True).start()
        total, done, ended = len(self._translation.claims), 0, 0
        while ended < workers:
            result = self._results.get()
            if result is None:
                ended += 1
                continue
            done += 1
            self._progress(done, total)
            yield from grouping.add(result)
        yield from self._unstated()
        refuter = self._translation.refuter
        if isinstance(refuter, Witness):
            self.remarks = (*self.remarks, *refuter.remarks())
            refuter.close()

    def lean(self) -> list[str]:
        return [run.lean for run in self._runs]

    def _unstated(self) -> Iterator[Result]:
        """What is known to be false although it was not translated."""
        refuter = self._translation.refuter
        for claim in self._translation.unstated if refuter is not None else ():
            if self.interrupted.is_set() or refuter is None:
                return
            start = time.monotonic()
            with contextlib.suppress(Exception):
                found = refuter.refute(claim, self._options.timeout)
                if found is not None:
                    yield refuted(claim, found, time.monotonic() - start)

    def _sheet_run(self, path: str, sheet: Sheet, jobs: int) -> SheetRun:
        seconds = max(60.0, 6.0 * self._options.timeout, sheet.seconds)
        options = replace(self._options, read_timeout=seconds)
        return SheetRun(
            str(Path(path).with_suffix(".lean")),
            sheet,
            self._translation.refuter,
            options,
            self._make_for(options),
            jobs=jobs,
            memory=self._memory,
            interrupted=self.interrupted,
        )

    def _work(self) -> None:
        """One sheet after another; one that breaks costs only what it has not yet said."""
        try:
            while True:
                try:
                    sheet, run = self._waiting.get_nowait()
                except queue.Empty:
                    return
                given: set[str] = set()
                reason = "no verdict was reached"
                try:
                    for result in run.results():
                        given.add(result.name)
                        self._results.put(result)
                except Exception as error:
                    reason = f"internal error: {type(error).__name__}: {error}"
                for claim in sheet.claims:
                    if claim.name not in given:
                        self._results.put(claim_result(claim, Verdict.UNKNOWN, reason, 0.0))
        finally:
            self._results.put(None)
