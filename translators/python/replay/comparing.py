"""Two functions called with the same arguments, in a process for each."""

from __future__ import annotations

import shlex
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from lemmata.translators.obligations.claim import Claim, Counterexample, Kind, Remark, Span
from lemmata.translators.python.replay.client import Confine, Worker, WorkerError

CALLS, MANY = 500, 5000
SECONDS = 30.0


@dataclass(frozen=True, slots=True)
class Place:
    """A function of a file."""

    path: str
    name: str


class Comparison:
    """Refutes that two functions do the same: return equal values, or raise the same exception."""

    def __init__(
        self, first: Place, second: Place, *, seed: int = 0, confine: Confine | None = None, python: str | None = None
    ) -> None:
        self._first = first
        self._second = second
        self._seed = seed
        self._confine = confine
        self._python = python
        self._lock = threading.Lock()
        self._rounds = 0
        self._found: Counterexample | None = None
        self._admitted = 0
        self._problem = ""

    def refute(self, claim: Claim, seconds: float) -> Counterexample | None:
        if claim.kind is not Kind.EQUIVALENCE:
            return None
        with self._lock:
            self._rounds += 1
            if self._found is None and self._rounds <= 2 and not self._problem:
                try:
                    self._found = self._look(CALLS if self._rounds == 1 else MANY)
                except WorkerError as error:
                    self._problem = str(error)
            return self._found

    def witness(self, claim: Claim) -> bool | None:
        return None if self._problem or not self._rounds else self._admitted > 0

    def remarks(self) -> Sequence[Remark]:
        text = f"the functions could not be run: {self._problem}; no counterexample was looked for"
        return [Remark(Span.at(self._first.path, 1), text)] if self._problem else []

    def close(self) -> None:
        """Nothing is kept running."""

    def _look(self, calls: int) -> Counterexample | None:
        seed = self._seed + self._rounds
        asked = {"do": "sample", "function": self._first.name, "count": calls, "seed": seed}
        sample = self._ask(self._first, asked)
        self._problem = sample["problem"]
        self._admitted += len(sample["calls"])
        for call in sorted(self._different(sample["calls"]), key=lambda item: len(", ".join(item["arguments"]))):
            again = self._ask(
                self._first, {"do": "outcomes", "function": self._first.name, "arguments": [call["arguments"]]}
            )
            if again["outcomes"][0]["outcome"] == call["outcome"] and self._different([call]):
                return self._counterexample(call)
        return None

    def _different(self, calls: list[dict[str, Any]]) -> list[dict[str, Any]]:
        """The calls of which the second function makes something else."""
        arguments = [call["arguments"] for call in calls]
        answer = self._ask(self._second, {"do": "outcomes", "function": self._second.name, "arguments": arguments})
        found = []
        for call, other in zip(calls, answer["outcomes"], strict=True):
            if call["outcome"] and other["outcome"] and call["outcome"] != other["outcome"]:
                found.append({**call, "other": other["outcome"]})
        return found

    def _ask(self, place: Place, question: dict[str, Any]) -> dict[str, Any]:
        worker = Worker(place.path, confine=self._confine, python=self._python)
        try:
            return worker.ask(question, SECONDS)
        finally:
            worker.close()

    def _counterexample(self, call: dict[str, Any]) -> Counterexample:
        given = ", ".join(call["arguments"])
        here, there = f"{self._first.name}({given})", f"{self._second.name}({given})"
        one, other = (f"{self._first.path}::", f"{self._second.path}::") if here == there else ("", "")
        commands = [
            f"python -m lemmata.translators.python.replay {shlex.quote(place.path)} {shlex.quote(made)}"
            for place, made in ((self._first, here), (self._second, there))
        ]
        text = f"{one}{here} {call['outcome']}, {other}{there} {call['other']}"
        values = {str(index): value for index, value in enumerate(call["arguments"])}
        return Counterexample(text, values, "; ".join(commands))
