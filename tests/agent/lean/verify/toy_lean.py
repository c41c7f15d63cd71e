"""A Lean of a few lines, for tests of what surrounds the final check.

It elaborates a text by looking at it: `ERROR` is an error, a repeated name is one. A declaration depends on the axioms
of the declarations that its proof mentions, on `sorryAx` where `sorry` stands in it, on `axiom`s by name. A theorem's
type is its text up to `:=`.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from lemmata.agent.lean.document import Document
from lemmata.agent.lean.lexer import code
from lemmata.agent.lean.verify.contract import Answer, TheoremAnswer
from lemmata.agent.lean.verify.elaborate import Elaboration
from lemmata.agent.lean.verify.report import Message


class ToyLean:
    """`elaborations` counts what was elaborated."""

    def __init__(self) -> None:
        self.elaborations: list[str] = []

    def elaborate(self, text: str, folder: Path) -> Elaboration:
        self.elaborations.append(text)
        folder.mkdir(parents=True, exist_ok=True)
        olean = folder / "Check.olean"
        olean.write_bytes(text.encode())
        messages = [_message(text, at, "error", "an error") for at in _places(text, "ERROR")]
        messages += [
            _message(text, at, "error", "not a proposition")
            for at in _places(text, "theorem _root_.lemmata_check_0 : Nat")
        ]
        seen: set[str] = set()
        for command in Document("toy", text).commands:
            if command.name in seen:
                messages.append(_message(text, command.start, "error", f"'{command.name}' has already been declared"))
            seen |= {command.name} if command.name else set()
        return Elaboration(tuple(messages), None if messages else olean, 0.0)

    def compare(self, original: Path, candidate: Path, names: Sequence[str], seconds: float) -> Answer:
        old, new = (Document("toy", path.read_bytes().decode()) for path in (original, candidate))
        return Answer(tuple(_theorem(old, new, name) for name in names), (), None)


def _theorem(old: Document, new: Document, name: str) -> TheoremAnswer:
    before, after = (
        next((command for command in document.commands if command.name == name), None) for document in (old, new)
    )
    if before is None or after is None:
        return TheoremAnswer(name, "missing", "", (), "")
    same = _head(old, before.start) == _head(new, after.start)
    return TheoremAnswer(name, "same" if same else "type", after.keyword, tuple(sorted(_axioms(new, name, set()))), "")


def _head(document: Document, start: int) -> str:
    return document.text[start:].partition(":=")[0]


def _axioms(document: Document, name: str, seen: set[str]) -> set[str]:
    if name in seen:
        return set()
    seen.add(name)
    found: set[str] = set()
    for command in document.commands:
        if command.name == name:
            if command.keyword == "axiom":
                return {name}
            for token in code(document.text[command.start : command.end].partition(":=")[2]):
                found |= {"sorryAx"} if token.text == "sorry" else _axioms(document, token.text, seen)
    return found


def _places(text: str, word: str) -> list[int]:
    return [at for at in range(len(text)) if text.startswith(word, at)]


def _message(text: str, at: int, severity: str, words: str) -> Message:
    return Message(severity, text.count("\n", 0, at) + 1, at - (text.rfind("\n", 0, at) + 1), words)
