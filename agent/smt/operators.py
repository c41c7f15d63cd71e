"""The operators of terms: their types, and the sorts at which each has the meaning that the evaluator gives it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache

from lemmata.agent.smt import syntax
from lemmata.agent.smt.library_lists import LISTS, NUMERIC_LISTS
from lemmata.agent.smt.library_numbers import NUMBERS
from lemmata.agent.smt.parse import parse
from lemmata.agent.smt.sorts import Kind, Sort, bitvec, fin, function, list_of, option_of, product, uint
from lemmata.agent.smt.syntax import Node

_INTEGRAL = frozenset({Kind.NAT, Kind.INT})
_WORD = frozenset({Kind.BITVEC, Kind.UINT})
_NUMERIC = _INTEGRAL | _WORD | {Kind.FIN}
NUMERIC = _NUMERIC

INFIX_TYPES: Mapping[str, str] = {
    **dict.fromkeys(("+", "-", "*", "/", "%", "min", "max", "&&&", "|||", "^^^"), "a → a → a"),
    **dict.fromkeys(("neg", "~~~"), "a → a"),
    "^": "a → Nat → a",
    **dict.fromkeys(("=", "≠", "<", "≤", "∣"), "a → a → Prop"),
    **dict.fromkeys(("==", "!="), "a → a → Bool"),
    **dict.fromkeys(("∧", "∨", "→", "↔"), "Prop → Prop → Prop"),
    "¬": "Prop → Prop",
    **dict.fromkeys(("&&", "||", "^^"), "Bool → Bool → Bool"),
    "!": "Bool → Bool",
    "<<<": "a → b → a",
    ">>>": "a → b → a",
    "decide": "Prop → Bool",
    "∈": "a → List a → Prop",
    "some": "a → Option a",
    "pair": "a → b → a × b",
    "ite": "Prop → a → a → a",
    "cond": "Bool → a → a → a",
    "↑": "a → b",
    "BitVec.toInt": "v → Int",
    "BitVec.slt": "v → v → Bool",
    "BitVec.sle": "v → v → Bool",
    "BitVec.msb": "v → Bool",
    "BitVec.ofNat": "Nat → v",
    "BitVec.setWidth": "v → w",
    "BitVec.signExtend": "v → w",
    "∘": "(b → c) → (a → b) → a → c",
    "get!": "List a → Nat → a",
    "get": "List a → Nat → a",
    "get?": "List a → Nat → Option a",
    "Option.get!": "Option a → a",
    "List.head!": "List a → a",
    "List.getLast!": "List a → a",
}

FIRST_ARGUMENT: Mapping[str, frozenset[Kind]] = {
    **dict.fromkeys(("+", "-", "*", "/", "%"), _NUMERIC),
    **dict.fromkeys(("min", "max", "∣"), _INTEGRAL),
    **dict.fromkeys(("&&&", "|||", "^^^"), _WORD | {Kind.NAT}),
    "neg": _WORD | {Kind.INT, Kind.FIN},
    "~~~": _WORD | {Kind.INT},
    "^": _INTEGRAL | {Kind.BITVEC},
    "<<<": _WORD | {Kind.NAT},
    ">>>": _WORD | {Kind.NAT, Kind.INT},
    **dict.fromkeys(("<", "≤"), _NUMERIC | {Kind.CHAR}),
}
"""The kinds that the first argument of an operator may have; operators that are not here take any."""


@cache
def signature(operator: str) -> tuple[tuple[Sort, ...], Sort] | None:
    """Parameters and result of an operator, sort variables as META sorts with negative numbers; None if unknown."""
    text = INFIX_TYPES.get(operator)
    for library in (NUMBERS, LISTS, NUMERIC_LISTS):
        if text is None and operator in library:
            text = library[operator][0]
    if text is None:
        return None
    node = parse(text)
    sort = None if node is None else sort_of_type(node, _LETTERS)
    if sort is None:
        raise AssertionError(f"the type of {operator} cannot be read: {text}")
    count = _arity(node) if node is not None else 0
    parameters: list[Sort] = []
    for _ in range(count):
        parameters.append(sort.arguments[0])
        sort = sort.arguments[1]
    return tuple(parameters), sort


_LETTERS: Mapping[str, Sort] = {letter: Sort(Kind.META, size=-1 - index) for index, letter in enumerate("abcvwfu")}
LETTER_KINDS: Mapping[int, Kind] = {-4: Kind.BITVEC, -5: Kind.BITVEC, -6: Kind.FIN, -7: Kind.UINT}
"""What the sort variables `v`, `w`, `f` and `u` of a signature may stand for."""


def _arity(node: Node) -> int:
    return 1 + _arity(node.operands[1]) if isinstance(node, syntax.Operation) and node.symbol == "→" else 0


_ATOMS = {
    kind.value: Sort(kind)
    for kind in (Kind.PROP, Kind.BOOL, Kind.NAT, Kind.INT, Kind.UNIT, Kind.CHAR, Kind.STRING)
} | {f"UInt{width}": uint(width) for width in (8, 16, 32, 64)}  # fmt: skip


def constant(node: Node) -> int | None:
    """The value of a natural number written with numerals, `+` and `*`; None for anything else."""
    match node:
        case syntax.Numeral(value):
            return value
        case syntax.Operation("+" | "*" as symbol, (left, right)):
            a, b = constant(left), constant(right)
            return None if a is None or b is None else a + b if symbol == "+" else a * b
        case _:
            return None


def sort_of_type(node: Node, variables: Mapping[str, Sort] = {}) -> Sort | None:
    """The sort of a type, or None if its values are not held in Python."""
    match node:
        case syntax.Name(name):
            return variables.get(name) or _ATOMS.get(name)
        case syntax.Application(syntax.Name("ULift"), (item,)):
            return sort_of_type(item, variables)
        case syntax.Application(syntax.Name("List" | "Option" as name), (item,)):
            inner = sort_of_type(item, variables)
            return None if inner is None else (list_of if name == "List" else option_of)(inner)
        case syntax.Application(syntax.Name("Fin" | "BitVec" as name), (size,)):
            number = constant(size)
            if number is None or number > 4096 or (name == "Fin" and number == 0):
                return None
            return (fin if name == "Fin" else bitvec)(number)
        case syntax.Application(syntax.Name("Prod"), (left, right)) | syntax.Operation("×", (left, right)):
            return _both(product, left, right, variables)
        case syntax.Operation("→", (left, right)):
            return _both(function, left, right, variables)
        case _:
            return None


def _both(make: Callable[[Sort, Sort], Sort], left: Node, right: Node, variables: Mapping[str, Sort]) -> Sort | None:
    first, second = sort_of_type(left, variables), sort_of_type(right, variables)
    return None if first is None or second is None else make(first, second)
