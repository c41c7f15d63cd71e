"""Counterexamples to claims about Python functions: found by running them, believed after a run in a fresh process."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from typing import Any

from lemmata.translators.obligations.claim import Claim, Counterexample, Remark, Span
from lemmata.translators.python.replay.client import Confine, Worker, WorkerError, WorkerLate
from lemmata.translators.python.replay.judging import ENDLESS
from lemmata.translators.python.replay.matching import matches
from lemmata.translators.python.replay.reading import Reading, Spec, read
from lemmata.translators.python.replay.wording import failing_test, replay_command, told

QUICK_CALLS, QUICK_SECONDS = 600, 1.0
MANY_CALLS, MAX_SECONDS = 50_000, 5.0
GRACE = 10.0  # seconds beyond its time until a worker is ended: its calls may be in C
Candidates = Callable[[str], Sequence[str]]  # calls worth trying, by the function's name


class PythonRefuter:
    """Refutes claims on one file. Raises SyntaxError. `candidates`: calls worth trying, the second time. `admits`:
    whether a function's precondition can be met, for functions that cannot be run.
    """

    def __init__(
        self,
        path: str,
        text: str,
        *,
        seed: int = 0,
        confine: Confine | None = None,
        python: str | None = None,
        candidates: Candidates | None = None,
        admits: Callable[[str], bool | None] | None = None,
    ) -> None:
        self.reading: Reading = read(text)
        self._path = path
        self._seed = seed
        self._confine = confine
        self._python = python
        self._candidates = candidates
        self._admits = admits
        self._lock = threading.Lock()
        self._worker: Worker | None = None
        self._known: dict[str, dict[str, Any]] = {}
        self._thorough: set[str] = set()
        self._looked: set[str] = set()
        self._runs: dict[tuple[str, str, int, str], dict[str, Any] | None] = {}
        self._trouble = ""

    def refute(self, claim: Claim, seconds: float) -> Counterexample | None:
        """The second time that a claim is asked for, more is tried."""
        spec = self.reading.at(claim.span.line)
        if spec is None:
            return None
        with self._lock:
            again = claim.name in self._looked
            self._looked.add(claim.name)
            known = self._explore(spec, seconds, thorough=again)
        for event in known.get("events", ()):
            if matches(claim, spec, event):
                confirmed = self._confirmed(event)
                if confirmed is not None:
                    return self._counterexample(confirmed)
        return None

    def witness(self, claim: Claim) -> bool | None:
        """Whether arguments are known that meet the precondition; None when that could not be tried."""
        spec = self.reading.at(claim.span.line)
        with self._lock:
            known = self._known.get(spec.name) if spec else None
            if spec is not None and known is not None and known.get("admitted") == 0:
                known = self._explore(spec, MAX_SECONDS, thorough=True)
        if known is not None and not known.get("problem") and "tried" in known:
            return bool(known["admitted"])
        return self._admits(spec.name) if spec is not None and self._admits is not None else None

    def remarks(self) -> list[Remark]:
        """Functions that could not be tried, and why; those with a call that did not return in time."""
        found: list[Remark] = []
        problems: dict[str, list[str]] = {}
        for name in sorted(self._known, key=lambda name: self.reading.functions[name].head):
            known = self._known[name]
            if known.get("problem"):
                problems.setdefault(known["problem"], []).append(name)
            elif late := known.get("late", ""):
                told = f"{late} did not return within the limit of one call; nothing was concluded from that"
                found.append(self._remark(name, told, verbose=True))
        for text, names in problems.items():
            which = (
                names[0]
                if len(names) == 1
                else f"{len(names)} functions ({', '.join(names[:3])}{', …' * (len(names) > 3)})"
            )
            found.append(self._remark(names[0], f"{which} could not be run: {text}; no counterexample was looked for"))
        return found

    def _remark(self, name: str, text: str, *, verbose: bool = False) -> Remark:
        return Remark(Span.at(self._path, self.reading.functions[name].head), text, verbose)

    def close(self) -> None:
        with self._lock:
            if self._worker is not None:
                self._worker.close()
                self._worker = None

    def _explore(self, spec: Spec, seconds: float, *, thorough: bool) -> dict[str, Any]:
        known = self._known.get(spec.name)
        if known is not None and (not thorough or spec.name in self._thorough or known.get("problem")):
            return known
        if known is not None:
            self._thorough.add(spec.name)
        calls, limit = (QUICK_CALLS, QUICK_SECONDS) if known is None else (MANY_CALLS, MAX_SECONDS)
        limit = min(limit, seconds)
        question = {"do": "campaign", "function": spec.name, "calls": calls, "seconds": limit, "seed": self._seed}
        if self._candidates is not None and known is not None:
            question["candidates"] = list(self._candidates(spec.name))
        try:
            if self._trouble:
                raise WorkerError(self._trouble)
            if self._worker is None:
                self._worker = self._start()
            answer = self._worker.ask(question, limit + GRACE)
        except WorkerError as error:
            late = isinstance(error, WorkerLate)
            answer = {**(known or {}), "problem": "" if late else str(error)}
            if late:
                answer["late"] = f"a call of {spec.name}"
            if self._worker is not None:
                self._worker.close()
                self._worker = None
        self._known[spec.name] = answer
        return answer

    def _start(self) -> Worker:
        try:
            return Worker(self._path, confine=self._confine, python=self._python)
        except WorkerError as error:
            self._trouble = str(error)
            raise

    def _confirmed(self, event: dict[str, Any]) -> dict[str, Any] | None:
        """The same call in a fresh process, once: what it breaks there, if it is the same."""
        key = (event["call"], event["kind"], event["line"], event["exception"])
        with self._lock:
            if key not in self._runs:
                self._runs[key] = self._run(event)
            return self._runs[key]

    def _run(self, event: dict[str, Any]) -> dict[str, Any] | None:
        question: dict[str, Any] = {"do": "call", "call": event["call"]}
        if event["kind"] == ENDLESS:
            question["seconds"] = 0.5
        try:
            worker = self._start()
            try:
                said = worker.ask(question, GRACE)
            finally:
                worker.close()
        except WorkerError:
            return None
        again: dict[str, Any] | None = said.get("event")
        same = again is not None and all(again[key] == event[key] for key in ("kind", "line", "exception"))
        return again if same else None

    def _counterexample(self, event: dict[str, Any]) -> Counterexample:
        return Counterexample(
            text=f"{told(event)} ({self._path}:{event['line']})",
            values=event["values"],
            replay=replay_command(self._path, event),
            test=failing_test(self._path, event),
        )
