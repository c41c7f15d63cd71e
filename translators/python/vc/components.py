"""Which functions of a module belong together: those that call one another, callees first."""

from __future__ import annotations

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
