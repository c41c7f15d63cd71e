"""Terms of a vocabulary from what Lean prints: the parts of a goal that can be rewritten with laws."""

from __future__ import annotations

from collections.abc import Iterator

from lemmata.agent.lemmas.library import LIBRARY
from lemmata.agent.lemmas.vocabulary import Vocabulary
from lemmata.agent.policy.source import Position
from lemmata.agent.smt import syntax
from lemmata.agent.smt.parse import parse
from lemmata.agent.smt.syntax import Node
from lemmata.agent.traces.synthesis.language import Operation, Term, apply, variable

_RELATIONS = frozenset({"=", "≤", "<", "≥", ">", "≠", "↔", "∧", "∨", "→", "¬"})
_SYMBOLS = {"+": ("add", "iadd"), "*": ("mul", "imul"), "++": ("append",), "&&": ("and",), "||": ("or",), "!": ("not",),
            "!=": ("xor",)}  # fmt: skip


def read_terms(text: str, words: Vocabulary, position: Position) -> list[Term]:
    """The terms on the sides of the relations in a statement; what is not understood in them is a variable."""
    node = parse(" ".join(text.split()))
    if node is None:
        return []
    reader = _Reader(words, position)
    return [term for side in _sides(node) if (term := reader.read(side, None)) is not None and term.own()]


def _sides(node: Node) -> Iterator[Node]:
    match node:
        case syntax.Operation(symbol, operands) if symbol in _RELATIONS:
            for operand in operands:
                yield from _sides(operand)
        case syntax.Binding(_, _, _, _, body, _, _):
            yield from _sides(body)
        case _:
            yield node


class _Reader:
    def __init__(self, words: Vocabulary, position: Position) -> None:
        self._operations: dict[str, list[Operation]] = {}
        for operation in words.operations:
            self._operations.setdefault(operation.name, []).append(operation)
        self._closed = {name: parse(name.split(" ", 1)[1]) for name in self._operations if name.startswith("List.")}
        self._types = {h.name: " ".join(h.type.split()) for h in position.goal.hypotheses}
        self._position = position

    def read(self, node: Node, wanted: str | None) -> Term | None:
        """The term; where it is outside the vocabulary a variable of the type that is wanted, None if none is."""
        term = self._read(node, wanted)
        if term is not None and wanted in (None, term.type):
            return term
        return None if wanted is None else variable(f"?{node!r}", wanted)

    def _read(self, node: Node, wanted: str | None) -> Term | None:
        match node:
            case syntax.Name(text) if text in self._types:
                return variable(text, self._types[text])
            case syntax.Numeral(value):
                kind = wanted if wanted in ("Nat", "Int") else "Nat"
                return apply(Operation(str(value), (), kind, str(value), lambda: value))
            case syntax.Items("[", ()):
                return self._applied("nil", (), wanted)
            case syntax.Operation(symbol, operands):
                for name in _SYMBOLS.get(symbol, ()):
                    if (term := self._applied(name, operands, wanted)) is not None:
                        return term
            case syntax.Name(text):
                return self._method(text, (), wanted)
            case syntax.Field(subject, method):
                return self._placed(method, subject, (), wanted)
            case syntax.Application(syntax.Field(subject, method), arguments):
                return self._placed(method, subject, arguments, wanted)
            case syntax.Application(syntax.Name(text), arguments):
                short = self._position.short(text)
                if text in ("List.map", "List.filter") and len(arguments) == 2:
                    for operation, function in self._closed.items():
                        if operation.startswith(text) and function == arguments[0]:
                            return self._applied(operation, arguments[1:], wanted)
                for name in (short, text.removeprefix("List.")):
                    if name in self._operations:
                        return self._applied(name, arguments, wanted)
                return self._method(text, arguments, wanted)
        return None

    def _method(self, text: str, arguments: tuple[Node, ...], wanted: str | None) -> Term | None:
        subject, _, method = text.rpartition(".")
        return self._placed(method, syntax.Name(subject), arguments, wanted) if subject else None

    def _placed(self, method: str, subject: Node, arguments: tuple[Node, ...], wanted: str | None) -> Term | None:
        """A call with the subject where the function wants it."""
        known = LIBRARY.get(f"List.{method}")
        place = known.receiver if known is not None else 0
        return self._applied(method, (*arguments[:place], subject, *arguments[place:]), wanted)

    def _applied(self, name: str, arguments: tuple[Node, ...], wanted: str | None) -> Term | None:
        for operation in self._operations.get(name, ()):
            if len(operation.inputs) != len(arguments) or (wanted is not None and operation.output != wanted):
                continue
            read = [self.read(each, kind) for each, kind in zip(arguments, operation.inputs, strict=True)]
            certain = [self._read(each, None) for each in arguments]
            fits = all(c is None or c.type == k for c, k in zip(certain, operation.inputs, strict=True))
            if fits and all(term is not None for term in read):
                return apply(operation, *(term for term in read if term is not None))
        return None
