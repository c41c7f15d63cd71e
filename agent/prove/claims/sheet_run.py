"""One sheet to its verdicts: refuted on the source, else proved by its scripts, else by the search."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Iterator
from dataclasses import replace

from lemmata.agent.lean.document import Document, Hole
from lemmata.agent.lean.edit import Filling, fill
from lemmata.agent.lean.session import HoleKind
from lemmata.agent.prove.attempt import Attempt
from lemmata.agent.prove.claims.aside import Aside
from lemmata.agent.prove.claims.confirm import AGREES, confirm
from lemmata.agent.prove.claims.dependence import left_open, parts_of_wholes
from lemmata.agent.prove.claims.memory import Memory
from lemmata.agent.prove.claims.prepare import Make, Prepared, prepare
from lemmata.agent.prove.claims.scripts import ScriptRounds
from lemmata.agent.prove.claims.verdicts import PART, claim_result, refuted
from lemmata.agent.prove.options import Options
from lemmata.agent.prove.schedule import Schedule
from lemmata.agent.prove.settle import Settlement
from lemmata.agent.prove.workshop import Workshop
from lemmata.agent.search.trace import SearchTrace
from lemmata.agent.verdict import Result, Verdict
from lemmata.translators.obligations.claim import Claim, Counterexample, Refuter, Sheet, Witness

QUICK = 0.15  # the share of a claim's time for the first look for a counterexample
THOROUGH = 0.5  # and for the last one, when no proof was found
LEAST_FOR_SCRIPTS = 60.0  # seconds for a sheet's scripts, however short its claims' time is
VACUOUS = (
    "vacuous: it is proved, but no input was found that meets the precondition, so it may say nothing; "
    "weaken the precondition or give an example that meets it"
)
UNREACHED = (
    "it does not follow from what is known there: it is false with {}, which no run of the source was seen to reach; "
    "a stronger invariant, or a contract of what is called, is missing"
)
WAITING = "a proof was found that rests on something unproved"


class SheetRun:
    """`path`: the Lean file's name in messages. `jobs`: Lean processes at once for this sheet. Take all `results`."""

    def __init__(
        self,
        path: str,
        sheet: Sheet,
        refuter: Refuter | None,
        options: Options,
        make: Make,
        *,
        jobs: int = 1,
        memory: Memory | None = None,
        interrupted: threading.Event | None = None,
    ) -> None:
        self._text = sheet.lean
        self._path = path
        self._sheet = sheet
        self._parts = parts_of_wholes([claim.name for claim in sheet.claims], sheet.rests)
        self._refuter = refuter
        self._options = options
        self._make = make
        self._jobs = jobs
        self._memory = memory
        self._interrupted = interrupted or threading.Event()
        self._seconds: dict[str, float] = {}
        self._failed: dict[str, str] = {}
        self._traces: dict[str, SearchTrace | None] = {}
        self._proved: dict[str, str] = {}
        self._given: dict[str, Result] = {}
        self._accepted: list[str] = []
        self._negated: dict[str, Counterexample] = {}

    @property
    def lean(self) -> str:
        """The sheet with the proofs that were accepted, former runs' among them."""
        document = Document(self._path, self._text)
        holes = {hole.declaration: hole for hole in document.holes}
        proofs = {claim.theorem: self._proved[claim.name] for claim in self._sheet.claims if claim.name in self._proved}
        known = [(holes[name], script) for name, script in proofs.items() if name in holes]
        return fill(document, [Filling(hole, script, HoleKind.TACTIC) for hole, script in known])

    def results(self) -> Iterator[Result]:
        """A result for each claim of the sheet, as soon as it is final."""
        yield from self._remembered()
        if self._open():
            reading = Aside(lambda: prepare(self._path, self._sheet, self._make))
            try:
                for claim in self._open():
                    yield from self._refute(claim, QUICK)
                prepared = reading.wait()
                for name, reason in prepared.broken.items():
                    if name not in self._given:
                        yield self._give(claim_result(self._claim(name), Verdict.ERROR, reason, self._time(name)))
                if prepared.workshop is not None and self._open():
                    yield from self._prove(prepared, prepared.workshop)
            finally:
                workshop = reading.wait().workshop
                if workshop is not None:
                    workshop.close()
        for claim in self._open():
            if claim.name not in self._proved:
                yield from self._refute(claim, THOROUGH)
        yield from self._confirmed()
        yield from self._rest()
        if self._memory is not None:
            self._memory.keep(self._sheet, {name: self._proved[name] for name in self._accepted})

    def _remembered(self) -> Iterator[Result]:
        """The claims that a former run has proved, with all on which they rest."""
        known = self._memory.recall(self._sheet) if self._memory is not None else {}
        for name, script in known.items():
            if not left_open(name, self._sheet.rests, known):
                self._proved[name] = script
                self._accepted.append(name)
                yield self._give(claim_result(self._claim(name), Verdict.PROVED, script, 0.0, cached=True))

    def _prove(self, prepared: Prepared, workshop: Workshop) -> Iterator[Result]:
        self._text = workshop.document.text
        settlement = Settlement(workshop.document, workshop.checking)
        budget = max(LEAST_FOR_SCRIPTS, self._options.timeout * len(self._open()), self._sheet.seconds)
        rounds = ScriptRounds(settlement, prepared.holes, self._interrupted.is_set, budget)
        yield from self._note(rounds, settlement, prepared, rounds.run(self._open()))
        wanted = [claim for claim in self._open() if claim.search and claim.name not in rounds.waiting]
        wanted = [claim for claim in wanted if claim.name not in self._proved and not self._in_vain(claim.name)]
        if wanted and not self._interrupted.is_set():
            found = self._search(workshop, [prepared.holes[claim.name] for claim in wanted])
            names = {prepared.holes[claim.name].index: claim.name for claim in wanted}
            batch: dict[str, Attempt] = {}
            for attempt in found:
                name = names[attempt.hole.index]
                self._seconds[name] = self._time(name) + attempt.seconds
                self._traces[name] = attempt.trace
                if attempt.verdict is Verdict.PROVED:
                    batch[name] = attempt
                elif attempt.verdict is Verdict.REFUTED:
                    self._failed[name] = UNREACHED.format(attempt.evidence)
                else:
                    self._failed[name] = attempt.evidence
            yield from self._note(rounds, settlement, prepared, rounds.settle(batch))
        yield from self._note(rounds, settlement, prepared, rounds.settle({}))
        for name, reason in {**dict.fromkeys(rounds.waiting, WAITING), **rounds.rejected}.items():
            self._failed.setdefault(name, reason)

    def _in_vain(self, name: str) -> bool:
        """Whether it rests on what was refuted: it cannot count as proved."""
        false = {other for other, result in self._given.items() if result.verdict is Verdict.REFUTED}
        return not false.isdisjoint(left_open(name, self._sheet.rests, self._proved))

    def _note(
        self, rounds: ScriptRounds, settlement: Settlement, prepared: Prepared, proved: Iterator[str]
    ) -> Iterator[Result]:
        """Claims that the final check accepted; their results at once where they rest on no other claim."""
        for name in proved:
            self._proved[name] = settlement.verified[prepared.holes[name].index].evidence
            self._seconds[name] = self._time(name) + rounds.seconds.get(name, 0.0)
            if not self._sheet.rests.get(name):
                yield self._accept(name)

    def _search(self, workshop: Workshop, holes: list[Hole]) -> Iterator[Attempt]:
        schedule = Schedule(workshop, holes, self._jobs, self._options.timeout)
        schedule.start()
        done = 0
        try:
            while done < len(holes) and not self._interrupted.is_set():
                try:
                    yield schedule.attempts.get(timeout=0.2)
                    done += 1
                except queue.Empty:
                    continue
        finally:
            schedule.stop()

    def _refute(self, claim: Claim, share: float) -> Iterator[Result]:
        if self._refuter is None or self._interrupted.is_set():
            return
        start = time.monotonic()
        try:
            found = self._refuter.refute(claim, share * self._options.timeout)
        except Exception as error:  # a refuter that fails costs the counterexample, not the proof
            found = None
            self._failed.setdefault(claim.name, f"the search for a counterexample failed: {error}")
        self._seconds[claim.name] = self._time(claim.name) + time.monotonic() - start
        if found is not None and found.negation:
            self._negated[claim.name] = found
        elif found is not None:
            yield self._give(refuted(claim, found, self._time(claim.name)))

    def _confirmed(self) -> Iterator[Result]:
        """The counterexamples that come with a proof of the negation, after Lean's word on it."""
        if not self._negated:
            return
        start = time.monotonic()
        terms = {name: found.negation for name, found in self._negated.items()}
        reasons = confirm(self._path, self._sheet, self._make, terms)
        share = (time.monotonic() - start) / len(terms)
        for name, found in self._negated.items():
            claim, seconds = self._claim(name), self._time(name) + share
            if reasons[name]:
                text = f"{found.text}, but Lean does not accept that: {reasons[name]}"
                yield self._give(claim_result(claim, Verdict.UNKNOWN, text, seconds))
            else:
                yield self._give(refuted(claim, replace(found, text=f"{found.text}\n{AGREES}"), seconds))

    def _rest(self) -> Iterator[Result]:
        """The claims that wait for others, and those of which nothing is known."""
        for claim in self._open():
            missing = left_open(claim.name, self._sheet.rests, self._proved)
            if not missing:
                yield self._accept(claim.name)
                continue
            reason = self._failed.get(claim.name, "")
            others = ", ".join(name for name in missing if name != claim.name and self._failed.get(name) != WAITING)
            if reason == WAITING and others:
                reason = f"its proof is ready and rests on {others}, which is not proved"
            given = {}
            if claim.name in self._proved:
                given = {"given": True}
                reason = f"proved, but only given {', '.join(missing)}, which is not proved"
            elif self._in_vain(claim.name):
                reason = "no proof was searched for: it rests on what was refuted"
            if not reason:
                reason = "interrupted" if self._interrupted.is_set() else "no proof and no counterexample was found"
            yield self._give(claim_result(claim, Verdict.UNKNOWN, reason, self._time(claim.name), **given))

    def _accept(self, name: str) -> Result:
        if isinstance(self._refuter, Witness) and self._refuter.witness(self._claim(name)) is False:
            return self._give(claim_result(self._claim(name), Verdict.UNKNOWN, VACUOUS, self._time(name), vacuous=True))
        self._accepted.append(name)
        return self._give(claim_result(self._claim(name), Verdict.PROVED, self._proved[name], self._time(name)))

    def _give(self, result: Result) -> Result:
        result = replace(result, trace=self._traces.get(result.name))
        if result.name in self._parts:
            result = replace(result, details={**result.details, PART: True})
        self._given[result.name] = result
        return result

    def _open(self) -> list[Claim]:
        return [c for c in self._sheet.claims if c.name not in self._given and c.name not in self._negated]

    def _claim(self, name: str) -> Claim:
        return next(claim for claim in self._sheet.claims if claim.name == name)

    def _time(self, name: str) -> float:
        return self._seconds.get(name, 0.0)
