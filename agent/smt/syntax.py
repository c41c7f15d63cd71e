"""Untyped syntax: the shape of a printed term, before anything is known of its types."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias, Union

Node: TypeAlias = Union[
    "Name", "Numeral", "Text", "Character", "BitLiteral", "Operation", "Application", "Field", "Index", "Items",
    "Binding", "LetIn", "Choice", "Ascribed",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Name:
    text: str


@dataclass(frozen=True, slots=True)
class Numeral:
    value: int


@dataclass(frozen=True, slots=True)
class Text:
    value: str


@dataclass(frozen=True, slots=True)
class Character:
    value: str


@dataclass(frozen=True, slots=True)
class BitLiteral:
    """`value#width`"""

    value: int
    width: Node


@dataclass(frozen=True, slots=True)
class Operation:
    """An infix or prefix operator with its operands; a prefix minus is `neg`."""

    symbol: str
    operands: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Application:
    function: Node
    arguments: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Field:
    """`subject.name`, where the subject is not merely a name."""

    subject: Node
    name: str


@dataclass(frozen=True, slots=True)
class Index:
    """`subject[position]`, with suffix `!`, `?` or nothing."""

    subject: Node
    position: Node
    suffix: str


@dataclass(frozen=True, slots=True)
class Items:
    """`[a, b]`, `(a, b)` or `⟨a, b⟩`, told apart by the opening bracket."""

    bracket: str
    items: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Binding:
    """`∀`, `∃` or `fun` over one name. `style` is the bracket of the binder: `(`, `{`, `[` or nothing.

    `relation` and `bound` hold the guard of `∀ x < n, …`.
    """

    quantifier: str
    name: str
    type: Node | None
    style: str
    body: Node
    relation: str = ""
    bound: Node | None = None


@dataclass(frozen=True, slots=True)
class LetIn:
    name: str
    type: Node | None
    value: Node
    body: Node


@dataclass(frozen=True, slots=True)
class Choice:
    """`if condition then yes else no`; `name` is the name of the condition's proof, if it has one."""

    condition: Node
    yes: Node
    no: Node
    name: str | None = None


@dataclass(frozen=True, slots=True)
class Ascribed:
    body: Node
    type: Node
