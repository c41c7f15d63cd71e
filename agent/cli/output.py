"""Results on standard output: for people, verdict first, then evidence; or as JSON, one object a line."""

from __future__ import annotations

import json
import os
import sys
import threading
from collections import Counter
from typing import Protocol, TextIO

from lemmata.agent.prove.claims.verdicts import PART, THEOREM
from lemmata.agent.prove.importing import IMPORTS
from lemmata.agent.verdict import FILE, Result, Verdict

_COLOURS = {Verdict.PROVED: "32", Verdict.REFUTED: "31", Verdict.UNKNOWN: "33", Verdict.ERROR: "31;1"}


class Output(Protocol):
    def result(self, result: Result) -> None:
        """Show one result."""

    def note(self, text: str) -> None:
        """Say something that is no result."""

    def summary(self, results: Counter[Verdict]) -> None:
        """Close with the counts."""


class JsonOutput:
    """The documented schema, nothing else; notes go to standard error."""

    def __init__(self, stream: TextIO | None = None, errors: TextIO | None = None) -> None:
        self._stream = stream or sys.stdout
        self._errors = errors or sys.stderr

    def result(self, result: Result) -> None:
        print(json.dumps(result.as_json(), ensure_ascii=False), file=self._stream, flush=True)

    def note(self, text: str) -> None:
        print(text, file=self._errors, flush=True)

    def summary(self, results: Counter[Verdict]) -> None:
        return


class TextOutput:
    """`quiet`: what is proved and the summary are left out. `verbose`: statements are shown."""

    def __init__(self, stream: TextIO | None = None, *, quiet: bool = False, verbose: bool = False) -> None:
        self._stream = stream or sys.stdout
        self._quiet, self._verbose = quiet, verbose
        self._given = self._parts = 0
        self._shown: set[tuple[str, str]] = set()
        self._colour = self._stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"

    def result(self, result: Result) -> None:
        if self._quiet and result.verdict is Verdict.PROVED:
            return
        if result.verdict is Verdict.ERROR:
            self._print(self._error(result))
            return
        verdict = self._paint(f"{result.verdict.value:<7}", _COLOURS[result.verdict])
        if result.kind == FILE:
            self._print(f"{result.file}  {verdict}  {result.evidence}")
            return
        if result.details.get("given") and not self._verbose:
            self._given += 1
            return
        imports = "".join(f"  needs import {module}" for module in result.details.get(IMPORTS, ()))
        translated = THEOREM in result.details
        if translated and not self._verbose and self._is_told(result):
            self._parts += 1
            return
        name = f"{result.name}  {result.kind}" if translated else result.name
        self._print(f"{result.file}:{result.line}  {verdict}  {name}  ({result.seconds:.1f} s){imports}")
        if (self._verbose or (translated and result.verdict is not Verdict.PROVED)) and result.statement:
            self._print(f"    {result.statement}")
        if translated and result.verdict is Verdict.PROVED and not self._verbose:
            return
        lines = result.evidence.split("\n")
        if result.verdict is Verdict.PROVED and not lines[0].startswith("by"):
            lines = [f"by {lines[0]}"] if len(lines) == 1 else ["by", *(f"  {line}" for line in lines)]
        for line in lines:
            self._print(f"    {line}".rstrip())

    def _is_told(self, result: Result) -> bool:
        """Whether another line says it: a proved part of a whole, or a counterexample that was shown."""
        if result.verdict is Verdict.PROVED:
            return bool(result.details.get(PART))
        if result.verdict is not Verdict.REFUTED:
            return False
        key = (result.file, result.evidence)
        told = key in self._shown
        self._shown.add(key)
        return told

    def note(self, text: str) -> None:
        if not self._quiet:
            self._print(text)

    def summary(self, results: Counter[Verdict]) -> None:
        if self._quiet or sum(results.values()) < 2:
            return
        counts = [f"{results[verdict]} {_plural(verdict, results[verdict])}" for verdict in Verdict if results[verdict]]
        given = f"{self._given} of them proved given the others" if self._given else ""
        parts = f"{self._parts} of them within the lines above" if self._parts else ""
        rest = "; ".join(part for part in (parts, given, "--verbose shows them") if part)
        self._print(", ".join(counts) + (f" ({rest})" if given or parts else ""))

    def _error(self, result: Result) -> str:
        """`file:line:column: error: …`; Lean's own messages bring their place with them."""
        place = f"{result.file}:{result.line}" if result.line else result.file
        text = result.evidence
        if text.startswith(place + ":"):
            column, _, text = text[len(place) + 1 :].partition(": ")
            place = f"{place}:{column}"
        return f"{place}: {self._paint('error', _COLOURS[Verdict.ERROR])}: {text}"

    def _paint(self, text: str, code: str) -> str:
        return f"\x1b[{code}m{text}\x1b[0m" if self._colour else text

    def _print(self, text: str) -> None:
        print(text, file=self._stream, flush=True)


def _plural(verdict: Verdict, count: int) -> str:
    return "errors" if verdict is Verdict.ERROR and count > 1 else verdict.value


class ProgressLine:
    """One line on standard error that is overwritten; nothing where that is no terminal."""

    def __init__(self, stream: TextIO | None = None) -> None:
        self._stream = stream or sys.stderr
        self._live = self._stream.isatty()
        self._shown = False
        self._lock = threading.Lock()
        self._counts = (0, 0)

    @property
    def live(self) -> bool:
        """Whether anybody sees it."""
        return self._live

    def show(self, done: int, total: int) -> None:
        with self._lock:
            self._counts = (done, total)
            self._draw("")

    def outlook(self, steps: float) -> None:
        """Add how many tactics the most promising goal is likely to need; from any thread."""
        with self._lock:
            self._draw(f"  steps to go: about {max(1, round(steps))}")

    def _draw(self, more: str) -> None:
        if self._live:
            self._shown = True
            done, total = self._counts
            width = 24
            bar = "█" * (width * done // max(1, total))
            counts = f"{bar:░<{width}} {done} of {total}" if total else ""
            print(f"\r{counts}{more}\x1b[K", end="", file=self._stream, flush=True)

    def clear(self) -> None:
        with self._lock:
            if self._shown:
                print("\r\x1b[K", end="", file=self._stream, flush=True)
                self._shown = False
