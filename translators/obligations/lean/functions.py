"""Functions and modules in Lean."""

from __future__ import annotations

from collections.abc import Iterator

from lemmata.translators.obligations.lean.blocks import Context, Lines, NotPrintable, block_lines, indent
from lemmata.translators.obligations.lean.layout import argument
from lemmata.translators.obligations.lean.names import identifier, qualified
from lemmata.translators.obligations.lean.types import declaration, type_text
from lemmata.translators.obligations.liveness import Exits, falls_through
from lemmata.translators.obligations.program import (
    Block,
    For,
    Function,
    If,
    Invoke,
    Module,
    Try,
    While,
    terms_of,
)
from lemmata.translators.obligations.terms import Call, Var
from lemmata.translators.obligations.types import EnumOf, RecordOf, Unit
from lemmata.translators.obligations.walk import subterms

__all__ = ["NotPrintable", "binders", "callees", "declaration_order", "function_text", "types_text"]


def binders(parameters: tuple[Var, ...]) -> str:
    """`(a b : Int) (xs : List Int)`."""
    groups: list[tuple[list[str], str]] = []
    for parameter in parameters:
        of = type_text(parameter.type)
        if groups and groups[-1][1] == of:
            groups[-1][0].append(identifier(parameter.name))
        else:
            groups.append(([identifier(parameter.name)], of))
    return " ".join(f"({' '.join(names)} : {of})" for names, of in groups)


def function_text(function: Function) -> str:
    """The function as a Lean `def`: `Py T` where it may raise or loop, `T` itself where it is plain. One that calls
    itself is a `Py.fix`. Raises `NotPrintable`."""
    name, of = qualified(function.name), type_text(function.returns)
    head = " ".join(part for part in (f"def {name}", binders(function.parameters)) if part)
    recursive = function.name in callees(function)
    if function.plain:
        if recursive:
            raise NotPrintable("recursion in a plain function")
        return "\n".join([f"{head} : {of} :=", *indent(_body(function, True))])
    typed = f"{head} : Py {type_text(function.returns, True)} :="
    if not recursive:
        return "\n".join([f"{typed} do", *indent(_body(function, False))])
    names = [identifier(parameter.name) for parameter in function.parameters]
    arguments = names[0] if len(names) == 1 else f"({', '.join(names)})"
    inner = [f"Py.fix (fun {name} {arguments} => do", *indent(_body(function, False))]
    inner[-1] += f") {arguments}"
    return "\n".join([typed, *indent(inner)])


def _body(function: Function, plain: bool) -> Lines:
    of = type_text(function.returns)

    def value(text: str) -> str:
        return text if plain else f"pure {argument(text)}"

    if not isinstance(function.returns, Unit) and falls_through(function.body):
        raise NotPrintable(f"{function.name} may end without a result")

    def end() -> Lines:
        # Behind a `while True` that is left by `return` only.
        return [value("()")] if isinstance(function.returns, Unit) else ["Py.diverge"]

    context = Context(
        returns=of,
        result=of,
        end=end,
        on_return=value,
        on_break=None,
        on_continue=None,
        after=frozenset(),
        exits=Exits(),
        scope=frozenset(parameter.name for parameter in function.parameters),
        plain=plain,
        itself=None if plain else function.name,
    )
    return block_lines(function.body, context)


def types_text(module: Module) -> str:
    """The declarations of the user's own types."""
    return "\n\n".join(declaration(of) for of in module.types if isinstance(of, EnumOf | RecordOf))


def callees(function: Function) -> frozenset[str]:
    """The functions of the module that this one calls, in its body or its contract."""
    found = set(_called(function.body))
    for contract in (*function.requires, *function.ensures):
        found |= {t.function for t in subterms(contract.condition) if isinstance(t, Call)}
    return frozenset(found)


def _called(block: Block) -> Iterator[str]:
    for statement in block:
        match statement:
            case Invoke(_, name):
                yield name
            case If(_, then, orelse) | While(_, then, _, _, orelse):
                yield from (*_called(then), *_called(orelse))
            case For():
                yield from (*_called(statement.body), *_called(statement.orelse))
            case Try(body, handlers, orelse, final):
                for part in (body, *(handler.body for handler in handlers), orelse, final):
                    yield from _called(part)
        for term in terms_of(statement):
            yield from (t.function for t in subterms(term) if isinstance(t, Call))


def declaration_order(module: Module) -> list[Function]:
    """The functions, each behind those it calls. Raises `NotPrintable` for mutual recursion."""
    done: dict[str, Function] = {}

    def visit(name: str, path: tuple[str, ...]) -> None:
        if name in path:
            raise NotPrintable(f"{' and '.join(path[path.index(name) :])} call each other")
        if name in done or name not in module.functions:
            return
        function = module.functions[name]
        for callee in sorted(callees(function) - {name}):
            visit(callee, (*path, name))
        done[name] = function

    for name in module.functions:
        visit(name, ())
    return list(done.values())
