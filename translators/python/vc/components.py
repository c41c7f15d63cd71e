"""Which functions of a module belong together, callees first; which call one another in a circle."""

from __future__ import annotations

from collections.abc import Mapping

from lemmata.translators.obligations.program import Block, Function, Invoke, Module
from lemmata.translators.obligations.terms import Call, Term
from lemmata.translators.obligations.walk import subterms
from lemmata.translators.python.vc import shape


def callees(function: Function) -> list[str]:
    """The functions that a function's body and contract call."""
    found: dict[str, None] = {}

    def term(each: Term) -> None:
        found.update((inner.function, None) for inner in subterms(each) if isinstance(inner, Call))

    def block(body: Block) -> None:
        for statement in body:
            for each in shape.terms_of(statement):
                term(each)
            if isinstance(statement, Invoke):
                found[statement.function] = None
            for inner in shape.blocks_of(statement):
                block(inner)

    block(function.body)
    for contract in (*function.requires, *function.ensures):
        term(contract.condition)
    return list(found)


def circles(module: Module) -> Mapping[str, tuple[str, ...]]:
    """For each function those that it calls, directly or not, and that call it, in the order of the module; itself
    among them. Empty for a function that is not recursive."""
    calls = {name: [c for c in callees(f) if c in module.functions] for name, f in module.functions.items()}
    reached = {name: _reached(name, calls) for name in calls}
    return {name: tuple(n for n in calls if n in reached[name] and name in reached[n]) for name in calls}


def _reached(name: str, calls: Mapping[str, list[str]]) -> frozenset[str]:
    found: set[str] = set()
    todo = list(calls[name])
    while todo:
        each = todo.pop()
        if each not in found:
            found.add(each)
            todo.extend(calls[each])
    return frozenset(found)


def components(module: Module) -> list[list[str]]:
    """The functions in groups, each group with the functions that its members call, callees before callers."""
    calls = {name: [c for c in callees(f) if c in module.functions] for name, f in module.functions.items()}
    group: dict[str, int] = {}
    for number, name in enumerate(calls):
        group.setdefault(name, number)
        for callee in calls[name]:
            old, new = group.get(callee, number), group[name]
            group[callee] = new
            for other, value in list(group.items()):
                if value == old and other != name:
                    group[other] = new
    ordered: dict[str, None] = {}

    def visit(name: str, stack: tuple[str, ...]) -> None:
        if name in ordered or name in stack:
            return
        for callee in calls[name]:
            visit(callee, (*stack, name))
        ordered[name] = None

    for name in calls:
        visit(name, ())
    groups: dict[int, list[str]] = {}
    for name in ordered:
        groups.setdefault(group[name], []).append(name)
    return list(groups.values())
