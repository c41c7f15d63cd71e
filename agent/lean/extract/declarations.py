"""Compiled declarations: their kind, and the constants that types and values refer to, read from `.olean` files."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from lemmata.agent.lean.extract.errors import ExtractError
from lemmata.agent.lean.extract.names import Name, plain_text
from lemmata.agent.lean.extract.olean import open_module

# The object fields of `Lean.Expr` constructors that are expressions again, by constructor index.
_SUBTERMS = {5: (0, 1), 6: (1, 2), 7: (1, 2), 8: (1, 2, 3), 10: (1,), 11: (2,)}
_CONSTANT = 4


class Kind(Enum):
    """The constructors of `Lean.ConstantInfo`, in their order."""

    AXIOM = 0
    DEFINITION = 1
    THEOREM = 2
    OPAQUE = 3
    QUOTIENT = 4
    INDUCTIVE = 5
    CONSTRUCTOR = 6
    RECURSOR = 7


@dataclass(frozen=True, slots=True)
class Declaration:
    """One constant of a module: `references` are the constants named in its type and in its value."""

    name: str
    kind: Kind
    references: frozenset[str]


def read_declarations(path: Path) -> tuple[Declaration, ...]:
    """Every declaration of one compiled module. Raises ExtractError when the file is not one."""
    module, objects, infos = open_module(path)
    seen: dict[int, frozenset[str]] = {}

    def references(root: int) -> frozenset[str]:
        if root not in seen:
            found: set[str] = set()
            visited: set[int] = set()
            waiting = [root]
            while waiting:
                word = waiting.pop()
                header = objects.header(word)
                fields = objects.fields(word)
                if header is None or fields is None or word in visited:
                    continue
                visited.add(word)
                if header.tag == _CONSTANT:
                    found.add(_text(path, objects.name(fields[0])))
                waiting += [fields[index] for index in _SUBTERMS.get(header.tag, ())]
            seen[root] = frozenset(found)
        return seen[root]

    declarations = []
    for name, info in zip(module.constants, infos, strict=True):
        header, fields = objects.header(info), objects.fields(info)
        value = objects.fields(fields[0]) if fields else None
        constant = objects.fields(value[0]) if value else None
        if header is None or value is None or constant is None or len(constant) != 3:
            raise ExtractError(f"{path}: damaged at {plain_text(name)}; compile it again")
        kind = Kind(header.tag)
        used = references(constant[2])
        if kind in (Kind.DEFINITION, Kind.THEOREM, Kind.OPAQUE):
            used |= references(value[1])
        declarations.append(Declaration(plain_text(name), kind, used))
    return tuple(declarations)


def axioms_of(declarations: dict[str, Declaration]) -> dict[str, frozenset[str]]:
    """The axioms that each declaration rests on, through all that it refers to."""
    resting: dict[str, frozenset[str]] = {}
    for start in declarations:
        stack = [(start, False)]
        while stack:
            name, ready = stack.pop()
            declaration = declarations.get(name)
            if declaration is None or (name in resting and not ready):
                continue
            if ready:
                own = {name} if declaration.kind is Kind.AXIOM else set()
                below = (resting.get(used, frozenset()) for used in declaration.references)
                resting[name] = frozenset(own.union(*below))
            else:
                resting[name] = frozenset()
                stack.append((name, True))
                stack += [(used, False) for used in declaration.references if used not in resting]
    return resting


def _text(path: Path, name: Name | None) -> str:
    if name is None:
        raise ExtractError(f"{path}: damaged; compile it again")
    return plain_text(name)
