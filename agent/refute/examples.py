"""Small values of a type, smallest and most telling first."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from lemmata.agent.refute.example import Example
from lemmata.agent.refute.functions import functions
from lemmata.agent.refute.literal import literal, operand
from lemmata.agent.smt.operators import sort_of_type
from lemmata.agent.smt.parse import parse
from lemmata.agent.smt.sorts import Kind, Sort
from lemmata.agent.smt.syntax import Application, Items, Name, Node, Operation
from lemmata.agent.smt.terms import Value


@dataclass(frozen=True, slots=True)
class Constructor:
    """A constructor of the user's type: its name, and the printed types of its arguments; None marks a proof."""

    name: str
    arguments: tuple[str | None, ...]


Constructors = Callable[[str], Sequence[Constructor]]
"""The constructors of the type printed so; none if it is no inductive type."""


def no_constructors(type_: str) -> Sequence[Constructor]:
    return ()


def examples(
    type_: str, count: int, constants: Iterable[int] = (), constructors: Constructors = no_constructors
) -> list[Example]:
    """At most `count` different values of the type printed as `type_`, none if nothing is known of it.

    `constants` are numbers that occur in the goal; they and their neighbours follow the smallest values.
    """
    node = parse(type_)
    if node is None:
        return []
    maker = _Maker(tuple(constants), constructors)
    seen: dict[str, Example] = {}
    for example in islice(maker.of(node, type_, 3), 4 * count):
        seen.setdefault(example.text, example)
        if len(seen) >= count:
            break
    return list(seen.values())


class _Maker:
    def __init__(self, constants: tuple[int, ...], constructors: Constructors) -> None:
        self.constants = constants
        self.constructors = constructors

    def of(self, node: Node, text: str, depth: int) -> Iterator[Example]:
        sort = sort_of_type(node)
        match node:
            case Name("Prop"):
                return iter([Example("False", False), Example("True", True)])
            case Name("Type"):
                return map(Example, ["Nat", "Bool", "Unit"])
            case Application(Name("Type" | "Sort" as level), _):
                return map(Example, ["PUnit"] if level == "Sort" else ["ULift Bool", "PUnit"])
            case Application(Name("ULift"), (inner,)):
                return (
                    Example(f"ULift.up {operand(e.text)}", e.value) for e in self.of(inner, print_node(inner), depth)
                )
            case Application(Name("List"), (item,)):
                return self._lists(item, depth)
            case Application(Name("Array"), (item,)):
                return (Example(f"#{e.text}") for e in self._lists(item, depth))
            case Application(Name("Option"), (item,)):
                return self._options(item, depth)
            case Operation("×", (left, right)):
                pairs = self._pairs(left, right, depth)
                return (Example(f"({a.text}, {b.text})", (a.value, b.value)) for a, b in pairs)
            case Operation("⊕", (left, right)):
                sides = (("inl", left), ("inr", right))
                return (Example(f"Sum.{n} {operand(e.text)}") for n, side in sides for e in self._some(side, 3, depth))
            case Operation("→", (domain, codomain)):
                return functions(domain, codomain, self._some(domain, 3, depth), self._some(codomain, 4, depth))
            case _ if sort is not None:
                return (Example(literal(value, sort), value) for value in self._scalars(sort))
            case Name() | Application(Name(), _):
                return self._constructed(text, depth)
            case _:
                return iter(())

    def _some(self, node: Node, count: int, depth: int) -> list[Example]:
        return [] if depth <= 0 else list(islice(self.of(node, print_node(node), depth - 1), count))

    def _near(self, lowest: int, highest: int | None) -> Iterator[int]:
        for constant in self.constants:
            for number in (constant, constant + 1, constant - 1, *([-constant] if lowest < 0 else [])):
                if number >= lowest and (highest is None or number <= highest):
                    yield number

    def _scalars(self, sort: Sort) -> Iterator[Value]:
        match sort.kind:
            case Kind.BOOL:
                yield from (False, True)
            case Kind.UNIT:
                yield ()
            case Kind.NAT:
                yield from (0, 1, 2, 3)
                yield from self._near(0, None)
                yield from range(4, 13)
                yield from (15, 16, 17, 20, 24, 25, 30, 31, 32, 41, 48, 60, 64, 100, 101, 120, 255, 256, 1000, 1024)
                yield from range(13, 200)
            case Kind.INT:
                yield from (0, 1, -1, 2, -2, 3, -3)
                yield from self._near(-(10**30), None)
                for number in (*range(4, 13), 16, 17, 24, 31, 64, 100, 101, 255, 256, 1000, *range(13, 100)):
                    yield from (number, -number)
            case Kind.FIN:
                yield from range(min(sort.size, 2))
                yield from (sort.size - 1, *self._near(0, sort.size - 1), *range(2, min(sort.size, 100)))
            case Kind.BITVEC | Kind.UINT:
                top = (1 << sort.size) - 1
                yield from (0, 1) if sort.size else (0,)
                yield from (top, (top + 1) // 2, top // 2)
                yield from self._near(0, top)
                yield from range(2, min(top, 256))
            case Kind.CHAR:
                yield from "ab A0Z9\nzé"
            case Kind.STRING:
                yield from ("", "a", "b", "ab", "aa", "ba", "A", " ", "0", "abc", "a b", "aba", "\n", "é")

    def _lists(self, item: Node, depth: int) -> Iterator[Example]:
        items = self._some(item, 6, depth + 1)
        yield Example("[]", ())
        for total in range(9):  # the length and the ranks of the items, added up
            for length in range(1, min(total + 1, 5) + 1):
                for ranks in _ranks(length, total + 1 - length, len(items)):
                    chosen = [items[rank] for rank in ranks]
                    yield Example("[" + ", ".join(e.text for e in chosen) + "]", tuple(e.value for e in chosen))

    def _options(self, item: Node, depth: int) -> Iterator[Example]:
        yield Example("none", ())
        for e in self._some(item, 30, depth + 1):
            yield Example(f"some {operand(e.text)}", (e.value,))

    def _pairs(self, left: Node, right: Node, depth: int) -> Iterator[tuple[Example, Example]]:
        first, second = self._some(left, 8, depth), self._some(right, 8, depth)
        for i, j in sorted(((i, j) for i in range(len(first)) for j in range(len(second))), key=sum):
            yield first[i], second[j]

    def _constructed(self, type_: str, depth: int) -> Iterator[Example]:
        if depth < -2:
            return
        constructors = self.constructors(type_)
        own: dict[str, int] = {c.name: sum(a == type_ for a in c.arguments) for c in constructors}
        for constructor in sorted(constructors, key=lambda c: (own[c.name], len(c.arguments))):
            if depth <= 0 and own[constructor.name]:
                continue
            columns: list[list[Example]] = []
            for arg in constructor.arguments:
                node = None if arg is None else parse(arg)
                if arg is None or node is None:
                    columns.append([Example("by decide")])
                else:
                    width = 4 if arg == type_ else 3
                    columns.append(list(islice(self.of(node, arg, depth - 1), width)))
            for ranks in sorted(_product_ranks([len(c) for c in columns]), key=sum):
                texts = [column[rank].text for column, rank in zip(columns, ranks, strict=True)]
                yield Example(" ".join([constructor.name, *map(operand, texts)]))


def _ranks(length: int, total: int, limit: int) -> Iterator[tuple[int, ...]]:
    """All tuples of ranks below `limit` with that length and sum."""
    if length == 0:
        if total == 0:
            yield ()
        return
    for first in range(min(total, limit - 1) + 1):
        for rest in _ranks(length - 1, total - first, limit):
            yield (first, *rest)


def _product_ranks(sizes: Sequence[int], cap: int = 3000) -> list[tuple[int, ...]]:
    result: list[tuple[int, ...]] = [()]
    for size in sizes:
        result = [(*ranks, rank) for ranks in result for rank in range(size)][:cap]
    return result


def print_node(node: Node) -> str:
    """The text of a type's syntax."""
    match node:
        case Name(text):
            return text
        case Application(function, arguments):
            return " ".join([print_node(function), *(_bracketed(argument) for argument in arguments)])
        case Operation(symbol, (left, right)):
            return f"{_bracketed(left)} {symbol} {_bracketed(right)}"
        case Items("(", ()):
            return "()"
        case _:
            return str(getattr(node, "value", "_"))


def _bracketed(node: Node) -> str:
    text = print_node(node)
    return f"({text})" if " " in text else text
