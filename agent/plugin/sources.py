"""The obligations of a file before they are proved, and their results on demand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from lemmata.agent.cli.translators import NoTranslator, translator, translator_name
from lemmata.agent.lean.document import Document, DocumentError
from lemmata.agent.prove.claims.run import ClaimRun
from lemmata.agent.prove.claims.verdicts import refusal_result
from lemmata.agent.prove.factory import LeanFactory
from lemmata.agent.prove.options import Options
from lemmata.agent.prove.results import GOAL, is_whole_body
from lemmata.agent.prove.run import FileRun
from lemmata.agent.verdict import Result
from lemmata.translators.obligations.claim import TranslationOptions


class SourceError(Exception):
    """The obligations of a file cannot be read; the message says why."""


@dataclass(frozen=True, slots=True)
class Obligation:
    """`key` is unique in its file; `line` is 1-based."""

    key: str
    name: str
    kind: str
    line: int


class _Run(Protocol):
    def results(self) -> Iterator[Result]: ...


class Source:
    """One file. Nothing is proved before the first `result` is asked for; then all of it is, side by side."""

    def __init__(self, path: Path, options: Options) -> None:
        self._found: dict[str, Result] = {}
        self._others: list[Result] = []
        self._iterator: Iterator[Result] | None = None
        self._run: _Run
        self._lean = path.suffix == ".lean"
        shown = str(path)
        try:
            document = Document.read(shown)
            if self._lean:
                self.obligations = [
                    Obligation(str(hole.index), hole.declaration, kind, hole.line)
                    for hole in document.holes
                    for kind in [hole.keyword if is_whole_body(document, hole) else GOAL]
                ]
                self._run = FileRun(shown, options, LeanFactory(options, lambda warning: None), document=document)
                return
            name = translator_name(shown, None)
            assert name is not None
            asked = TranslationOptions(options.theorem, options.seed, options.timeout)
            translation = translator(name).translate(shown, document.text.removeprefix("\ufeff"), asked)
        except (DocumentError, NoTranslator) as error:
            raise SourceError(str(error)) from None
        except RecursionError:
            raise SourceError("an expression in it is nested too deeply to be translated; split it") from None
        refusals = [refusal_result(refusal) for refusal in translation.refusals]
        self.obligations = [Obligation(_key(item), item.name, item.kind, item.line) for item in refusals]
        self.obligations += [
            Obligation(f"claim {claim.name}", claim.name, claim.kind.value, claim.span.line)
            for claim in translation.claims
        ]
        self._run = ClaimRun(shown, translation, options, lambda chosen: LeanFactory(chosen, lambda warning: None))

    def result(self, key: str) -> Result | None:
        """The result of an obligation; None when the file as a whole has an error (`others`)."""
        if self._iterator is None:
            self._iterator = self._run.results()
        while key not in self._found:
            result = next(self._iterator, None)
            if result is None:
                return None
            if self._lean and result.hole is None:
                self._others.append(result)
            else:
                self._found[str(result.hole) if self._lean else _key(result)] = result
        return self._found[key]

    def others(self) -> list[Result]:
        """What was said of the file as a whole."""
        return list(self._others)

    def close(self) -> None:
        """Stop what still runs."""
        if isinstance(self._run, FileRun | ClaimRun):
            self._run.interrupted.set()
        for _ in self._iterator or ():
            pass


def _key(result: Result) -> str:
    if result.kind == "translation":
        return f"translation {result.name} {result.line} {result.statement}"
    return f"claim {result.name}"
