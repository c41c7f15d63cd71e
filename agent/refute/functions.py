"""Small functions: constants, the identity, successors, tables of one entry, relations."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import permutations, product

from lemmata.agent.refute.example import Example
from lemmata.agent.refute.literal import operand
from lemmata.agent.smt.operators import sort_of_type
from lemmata.agent.smt.syntax import Name, Node, Operation
from lemmata.agent.smt.terms import Value


def functions(domain: Node, codomain: Node, inputs: Sequence[Example], results: Sequence[Example]) -> Iterator[Example]:
    """Functions from `domain` to `codomain`, told from one another by the given inputs, with the given results."""
    number = domain in (Name("Nat"), Name("Int"))
    yield from (_constant_function(e) for e in results[:2])
    if domain == codomain:
        yield Example("fun x => x", lambda x: x)
    if domain == codomain and number:
        yield Example("fun x => x + 1", lambda x: x + 1)
    if domain == codomain == Name("Bool"):
        yield Example("fun x => !x", lambda x: not x)
    if codomain == Name("Prop") or codomain == Name("Bool"):
        equal, unequal = ("=", "≠") if codomain == Name("Prop") else ("==", "!=")
        for e in inputs:
            yield Example(f"fun x => x {equal} {operand(e.text)}", _equals(e.value))
        for e in inputs[:1]:
            yield Example(f"fun x => x {unequal} {operand(e.text)}", _differs(e.value))
    elif sort_of_type(domain) is not None and not isinstance(codomain, Operation):
        for e, (a, b) in product(inputs[:2], permutations(results, 2)):
            text = f"fun x => if x = {operand(e.text)} then {a.text} else {b.text}"
            yield Example(text, _table(e.value, a.value, b.value))
    if domain == codomain and number:
        yield Example("fun x => x * 2", lambda x: x * 2)
        yield Example("fun x => x / 2", lambda x: x // 2)
    if isinstance(codomain, Operation) and codomain.symbol == "→" and domain == codomain.operands[0]:
        yield from _binary(domain, codomain.operands[1])
    yield from (_constant_function(e) for e in results[2:])


def _binary(domain: Node, result: Node) -> Iterator[Example]:
    if result == domain:
        yield Example("fun _ y => y", lambda x: lambda y: y)
        yield Example("fun x _ => x", lambda x: lambda y: x)
        if domain in (Name("Nat"), Name("Int")):
            yield Example("fun x y => x + y", lambda x: lambda y: x + y)
            yield Example("fun x y => x - y", lambda x: lambda y: max(x - y, 0) if domain == Name("Nat") else x - y)
    if result in (Name("Prop"), Name("Bool")):
        equal, less = ("=", "≤") if result == Name("Prop") else ("==", None)
        yield Example(f"fun x y => x {equal} y", lambda x: lambda y: x == y)
        if result == Name("Prop"):
            yield Example("fun x y => x ≠ y", lambda x: lambda y: x != y)
        if domain in (Name("Nat"), Name("Int")):
            text = "fun x y => x ≤ y" if less else "fun x y => decide (x ≤ y)"
            yield Example(text, lambda x: lambda y: x <= y)
            yield Example(text.replace("≤", "<"), lambda x: lambda y: x < y)


def _constant_function(example: Example) -> Example:
    value = example.value
    return Example(f"fun _ => {example.text}", lambda _: value)


def _equals(value: Value) -> Callable[[Value], bool]:
    return lambda x: bool(x == value)


def _differs(value: Value) -> Callable[[Value], bool]:
    return lambda x: bool(x != value)


def _table(key: Value, yes: Value, no: Value) -> Callable[[Value], Value]:
    return lambda x: yes if x == key else no
