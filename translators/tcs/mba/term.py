"""Expressions over words of one width."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum
from typing import TypeAlias, Union

Term: TypeAlias = Union["Var", "Const", "Unary", "Binary"]


class Op(Enum):
    """Operators, by their symbol in C. `>>` shifts zeros in: words are unsigned."""

    def __hash__(self) -> int:
        return hash(self.value)

    NOT = "~"
    NEG = "neg"
    AND = "&"
    OR = "|"
    XOR = "^"
    ADD = "+"
    SUB = "-"
    MUL = "*"
    SHL = "<<"
    SHR = ">>"


BITWISE = frozenset({Op.NOT, Op.AND, Op.OR, Op.XOR})


@dataclass(frozen=True, slots=True)
class Var:
    name: str


@dataclass(frozen=True, slots=True)
class Const:
    """A number that is not negative, as it stands in the source; its value is taken modulo `2 ** width`."""

    value: int


@dataclass(frozen=True, slots=True)
class Unary:
    op: Op
    argument: Term
    _hash: int = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_hash", hash((self.op, self.argument)))

    def __hash__(self) -> int:
        return self._hash


@dataclass(frozen=True, slots=True)
class Binary:
    op: Op
    left: Term
    right: Term
    _hash: int = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_hash", hash((self.op, self.left, self.right)))

    def __hash__(self) -> int:
        return self._hash


def children(term: Term) -> tuple[Term, ...]:
    match term:
        case Unary():
            return (term.argument,)
        case Binary():
            return (term.left, term.right)
        case _:
            return ()


def subterms(term: Term) -> Iterator[Term]:
    """The term and all below it, outermost first, left to right."""
    stack = [term]
    while stack:
        top = stack.pop()
        yield top
        stack.extend(reversed(children(top)))


def variables(*terms: Term) -> tuple[str, ...]:
    """Names of variables in order of appearance."""
    return tuple(dict.fromkeys(t.name for term in terms for t in subterms(term) if isinstance(t, Var)))


def size(term: Term) -> int:
    """How many operators there are."""
    return sum(1 for t in subterms(term) if isinstance(t, Unary | Binary))


def alternation(term: Term) -> int:
    """How many times an arithmetic operator meets a bitwise one as its operand, or the other way round."""
    edges = ((t, child) for t in subterms(term) for child in children(t))
    return sum(1 for t, child in edges if _bitwise(t) is not None and _bitwise(child) not in (None, _bitwise(t)))


def _bitwise(term: Term) -> bool | None:
    return term.op in BITWISE if isinstance(term, Unary | Binary) else None


def const(value: int) -> Term:
    """An integer as a term: a negative one as the negation of a number."""
    return Const(value) if value >= 0 else Unary(Op.NEG, Const(-value))


def rename(term: Term, names: dict[str, str]) -> Term:
    """The term with other names of variables."""
    match term:
        case Var():
            return Var(names.get(term.name, term.name))
        case Unary():
            return Unary(term.op, rename(term.argument, names))
        case Binary():
            return Binary(term.op, rename(term.left, names), rename(term.right, names))
        case _:
            return term
