"""The copies of a file that the final check compiles.

Up to three things differ from the user's text. What has no name and therefore leaves no constant, or one
with a made-up name, gets a name: `example` becomes a theorem. And a `sorry` that stays open becomes an axiom of its
own, so that the axioms of a declaration say on which open holes it rests; these axioms are lines of their own, because
Lean minds the column at which a command begins. The copy with the proofs may import modules that the proofs need.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from lemmata.agent.lean.commands import Command
from lemmata.agent.lean.document import Document
from lemmata.agent.lean.edit import Edit, Edited, Filling, apply, edit_of
from lemmata.agent.lean.imports import import_edits
from lemmata.agent.lean.lexer import TokenKind

_HEADER = frozenset(["import", "prelude", "module"])


class Naming(Enum):
    """How a nameless command appears in the copies."""

    THEOREM = "theorem"
    DEFINITION = "def"  # an `example` of something that is no proposition
    NONE = "none"  # as it is; it cannot be checked


@dataclass(frozen=True, slots=True)
class Copies:
    """Makes the copies of one document. `nameless` says what becomes of the commands that have no name."""

    document: Document
    nameless: Mapping[int, Naming]

    @staticmethod
    def of(document: Document) -> Copies:
        holding = {hole.command for hole in document.holes}
        nameless = {
            index: Naming.THEOREM
            for index in sorted(holding)
            if document.commands[index].name is None and document.commands[index].keyword in ("example", "instance")
        }
        return Copies(document, nameless)

    def renamed(self, naming: Mapping[int, Naming]) -> Copies:
        return Copies(self.document, {**self.nameless, **naming})

    def name(self, command: int) -> str | None:
        """The full name under which a command is checked; None when it cannot be."""
        declared = self.document.commands[command]
        if declared.name is not None and declared.declares:
            return declared.name
        naming = self.nameless.get(command, Naming.NONE)
        return None if naming is Naming.NONE else f"{self._prefix}_check_{command}"

    def make(
        self,
        proofs: Iterable[Filling] = (),
        opened: Collection[Filling] = (),
        appended: Mapping[int, str] | None = None,
        imports: Sequence[str] = (),
    ) -> Edited:
        """The copy with these scripts in place; the holes of `opened` become axioms (their scripts do not matter).

        `appended`: text that follows a command, by its index. `imports`: modules that the copy imports besides.
        """
        edits = import_edits(self.document, imports)
        edits += [edit_of(self.document, filling) for filling in proofs]
        for filling in opened:
            script = f"exact {self._prefix}_open_{filling.hole.index}"
            edits.append(edit_of(self.document, Filling(filling.hole, script, filling.kind)))
        edits += [edit for index, naming in self.nameless.items() if (edit := self._named(index, naming))]
        if opened:
            at = self._after_header()
            axioms = [f"axiom {self._prefix}_open_{item.hole.index}.{{u}} {{α : Sort u}} : α" for item in opened]
            edits.append(Edit(at, at, "\n".join(axioms) + "\n"))
        for index, text in (appended or {}).items():
            end = self.document.commands[index].end
            edits.append(Edit(end, end, f"\n{text}\n"))
        return apply(self.document.text, edits)

    def negation(self, command: int) -> tuple[str, str] | None:
        """Name and head (up to `:=`) of the theorem that a command's statement is false; None without a name."""
        name = self.name(command)
        if name is None:
            return None
        refuted = f"{self._prefix}_refuted_{command}"
        return refuted, f"theorem _root_.{refuted} : ¬ type_of% @{name}"

    def opened(self, axiom: str) -> int | None:
        """The index of the open hole that an axiom of a copy stands for."""
        prefix = f"{self._prefix}_open_"
        return int(axiom.removeprefix(prefix)) if axiom.startswith(prefix) else None

    @property
    def _prefix(self) -> str:
        """A name that the document does not use."""
        prefix = "lemmata"
        while prefix in self.document.text:
            prefix += "'"
        return prefix

    def _after_header(self) -> int:
        commands = self.document.commands
        return next((command.start for command in commands if command.keyword not in _HEADER), len(self.document.text))

    def _named(self, index: int, naming: Naming) -> Edit | None:
        command = self.document.commands[index]
        if naming is Naming.NONE:
            return None
        keyword = self._keyword(command)
        name = f"_root_.{self.name(index)}"
        if command.keyword == "example":
            return Edit(keyword, keyword + len("example"), f"{naming.value} {name}")
        at = keyword + len("instance")
        priority = self.document.text[at:].lstrip()
        if priority.startswith("(priority"):
            at = self.document.text.index(")", at) + 1
        return Edit(at, at, f" {name}")

    def _keyword(self, command: Command) -> int:
        for token in self.document.tokens:
            if token.start >= command.start and token.kind is TokenKind.WORD and token.text == command.keyword:
                return token.start
        raise AssertionError(f"no keyword in {command}")
