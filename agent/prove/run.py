"""One file from its bytes to its verdicts."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable, Collection, Generator, Iterator, Sequence
from pathlib import Path

from lemmata.agent.lean.document import Document, DocumentError, Hole
from lemmata.agent.lean.edit import Edit, EditError, Filling, apply, edit_of, write
from lemmata.agent.lean.imports import import_edits
from lemmata.agent.prove.attempt import Attempt
from lemmata.agent.prove.background import Background
from lemmata.agent.prove.faults import dependence, reading_errors, unwritten_results
from lemmata.agent.prove.importing import lacks_import, needed, with_imports
from lemmata.agent.prove.options import Options
from lemmata.agent.prove.refutations import refutation_results
from lemmata.agent.prove.results import file_error, result
from lemmata.agent.prove.schedule import Schedule
from lemmata.agent.prove.second_look import second_look
from lemmata.agent.prove.settle import Settlement, filling
from lemmata.agent.prove.workshop import Workshop
from lemmata.agent.verdict import Result, Verdict

_SELDOM = 12.0  # times what a final check costs pass before the next one, which takes time from the workers
Factory = Callable[[Document], Workshop]


class WorkshopError(Exception):
    """No workshop can be had for a document. `line` is 1-based, None where no place is known."""

    def __init__(self, message: str, line: int | None = None) -> None:
        super().__init__(message)
        self.line = line


class FileRun:
    """The run of `prove` on one file. Take its `results` to the end, then `write` if the proofs are wanted in the file.

    `document`: what to prove, where it is not the file at `path` as it is now. `only`: the indices of the holes to try.
    `writing`: `write` will be called. `progress` is told how many holes are done, of how many. Setting `interrupted`
    (a signal handler may) stops what runs; what was found is checked, and every hole is reported all the same. Setting
    `draining` begins no further hole; those that were not begun are not reported.
    """

    def __init__(
        self,
        path: str,
        options: Options,
        factory: Factory,
        *,
        writing: bool = False,
        progress: Callable[[int, int], None] | None = None,
        document: Document | None = None,
        only: Collection[int] | None = None,
    ) -> None:
        self.path = path
        self.holes: Sequence[Hole] = ()
        self.interrupted = threading.Event()
        self.draining = threading.Event()
        self._writing = writing
        self._objection = ""
        self._options = options
        self._factory = factory
        self._progress = progress or (lambda done, total: None)
        self._document = document
        self._only = only
        self._settlement: Settlement | None = None
        self._done: dict[int, Attempt] = {}
        self._false: list[Attempt] = []
        self._lacking: list[Attempt] = []

    def results(self) -> Iterator[Result]:
        """A result for each hole as soon as it is final, or what is wrong with the file."""
        workshop: Workshop | None = None
        try:
            document = self._document = self._document or Document.read(self.path)
            self.holes = self._chosen(document)
            workshop = self._factory(document)
            if not self.holes:
                elaboration = workshop.checking.original()
                yield from reading_errors(self.path, document, elaboration, workshop.hint)
                yield from unwritten_results(document, elaboration, self._options.theorem)
                return
            yield from self._prove(document, workshop)
        except (DocumentError, WorkshopError) as error:
            yield file_error(self.path, str(error), error.line)
        finally:
            if workshop is not None:
                workshop.close()

    def write(self) -> int:
        """Put the verified proofs into the file; their number. Raises EditError, and the file is then as it was."""
        if self._settlement is None or not self._settlement.verified or self._document is None:
            return 0
        if self._objection:
            raise EditError(f"nothing was written: {self._objection}")
        proofs = list(self._settlement.verified.values())
        edits = [edit_of(self._document, filling(attempt)) for attempt in proofs]
        text = apply(self._document.text, [*import_edits(self._document, self._settlement.imports), *edits]).text
        write(Path(self.path), self._document, text)
        return len(proofs)

    def edit(self, hole: int) -> Edit | None:
        """What puts the verified proof of a hole into the document's text; None while there is no such proof."""
        proof = self.filling(hole)
        return None if proof is None or self._document is None else edit_of(self._document, proof)

    def filling(self, hole: int) -> Filling | None:
        """The verified proof of a hole; None while there is none."""
        if self._settlement is None or hole not in self._settlement.verified:
            return None
        return filling(self._settlement.verified[hole])

    def _chosen(self, document: Document) -> Sequence[Hole]:
        name = self._options.theorem
        if name is None:
            return [hole for hole in document.holes if self._only is None or hole.index in self._only]
        commands = document.named(name)
        if not commands:
            known = [command.name for command in document.commands if command.declares and command.name]
            near = [other for other in known if name.rpartition(".")[2] in other][:5]
            hint = f"; did you mean {', '.join(near)}?" if near else ""
            raise DocumentError(f"there is no declaration named {name} in the file{hint}")
        return document.holes_of(commands)

    def _prove(self, document: Document, workshop: Workshop) -> Iterator[Result]:
        settlement = self._settlement = Settlement(document, workshop.checking)
        schedule = Schedule(workshop, self.holes, self._options.jobs, self._options.timeout)
        schedule.draining = self.draining
        original = Background(workshop.checking.original)
        schedule.start()
        try:
            elaboration = original.wait(self.interrupted)
            if elaboration is None:
                yield from self._untried(document)
                return
            if elaboration.errors or elaboration.failure:
                schedule.stop()
                yield from reading_errors(self.path, document, elaboration, workshop.hint)
                return
            yield from unwritten_results(document, elaboration, self._options.theorem)
            yield from self._collect(document, settlement, schedule)
            schedule.stop()
            yield from self._rest(document, settlement, workshop)
            if self._writing:
                self._objection = settlement.objection()
        finally:
            schedule.stop()

    def _collect(self, document: Document, settlement: Settlement, schedule: Schedule) -> Iterator[Result]:
        """Attempts as they end; the final check whenever it is cheap against the time since the last one."""
        pending: list[Attempt] = []
        last, cost = time.monotonic(), 0.0
        while len(self._done) < len(self.holes) and not self.interrupted.is_set():
            try:
                attempt = schedule.attempts.get(timeout=0.2)
            except queue.Empty:
                if schedule.drained and schedule.attempts.empty():
                    return
                attempt = None
            if attempt is not None:
                self._done[attempt.hole.index] = attempt
                self._progress(len(self._done), len(self.holes))
                if attempt.verdict is Verdict.PROVED:
                    pending.append(attempt)
                elif attempt.verdict is Verdict.REFUTED:
                    self._false.append(attempt)
                elif lacks_import(attempt):
                    self._lacking.append(attempt)
                else:
                    yield result(document, attempt, attempt.verdict, attempt.evidence)
            start = time.monotonic()
            waiting = pending or self._false
            if waiting and start - last > max(2.0, _SELDOM * cost) and len(self._done) < len(self.holes):
                before = set(settlement.verified) | set(settlement.refused)
                pending = settlement.settle(pending, self._unproved())
                yield from self._settled(document, settlement, before)
                yield from self._refuted(document, settlement)
                last = time.monotonic()
                cost = last - start

    def _rest(self, document: Document, settlement: Settlement, workshop: Workshop) -> Iterator[Result]:
        """The final check of all that is left, and the verdicts that were not given yet."""
        before = set(settlement.verified) | set(settlement.refused)
        pending = [
            attempt
            for index, attempt in self._done.items()
            if attempt.verdict is Verdict.PROVED and index not in before
        ]
        waiting = settlement.settle(pending, self._unproved())
        yield from self._settled(document, settlement, before)
        if self._lacking:
            waiting = yield from self._imported(document, settlement, workshop, waiting)
        yield from self._refuted(document, settlement)
        looked = waiting if self.interrupted.is_set() else list(second_look(workshop, waiting, self._options.timeout))
        for attempt in sorted(looked, key=lambda item: item.hole.index):
            if attempt.verdict is Verdict.REFUTED:
                self._false.append(attempt)
            else:
                reason = dependence(document, settlement.rests_on, attempt, self._done.values())
                yield result(document, attempt, Verdict.UNKNOWN, reason)
        yield from self._refuted(document, settlement)
        yield from self._untried(document)

    def _imported(
        self, document: Document, settlement: Settlement, workshop: Workshop, waiting: list[Attempt]
    ) -> Generator[Result, None, list[Attempt]]:
        """The goals whose decision procedure the file does not import, with the import, and the scripts that wait for
        them; those that still wait.
        """
        modules = needed(self._lacking)
        attempts = with_imports(workshop, self._lacking, self._options, self.interrupted)
        self._lacking = []
        self._done.update({attempt.hole.index: attempt for attempt in attempts})
        self._false += [attempt for attempt in attempts if attempt.verdict is Verdict.REFUTED]
        proved = [attempt for attempt in attempts if attempt.verdict is Verdict.PROVED]
        if proved:
            before = set(settlement.verified) | set(settlement.refused)
            waiting = settlement.importing(modules, [*proved, *waiting], self._unproved())
            yield from self._settled(document, settlement, before)
        for attempt in attempts:
            if attempt.verdict is Verdict.UNKNOWN:
                yield result(document, attempt, attempt.verdict, attempt.evidence)
        return waiting

    def _refuted(self, document: Document, settlement: Settlement) -> Iterator[Result]:
        found, self._false = self._false, []
        yield from refutation_results(document, settlement.checking, found)

    def _untried(self, document: Document) -> Iterator[Result]:
        for hole in self.holes:
            if hole.index not in self._done and not self.draining.is_set():
                yield result(document, Attempt(hole, Verdict.UNKNOWN, "", 0.0), Verdict.UNKNOWN, "interrupted")

    def _unproved(self) -> list[Attempt]:
        refused = self._settlement.refused if self._settlement else {}
        return [
            attempt
            for attempt in self._done.values()
            if attempt.verdict is not Verdict.PROVED or attempt.hole.index in refused
        ]

    def _settled(self, document: Document, settlement: Settlement, before: set[int]) -> Iterator[Result]:
        for index in sorted((set(settlement.verified) | set(settlement.refused)) - before):
            attempt = self._done[index]
            if index in settlement.verified:
                yield result(document, attempt, Verdict.PROVED, attempt.evidence)
            else:
                evidence = f"{settlement.refused[index]}\nthe script was: {attempt.evidence}"
                yield result(document, attempt, Verdict.UNKNOWN, evidence)
