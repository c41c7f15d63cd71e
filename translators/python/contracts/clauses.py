"""The clauses of a function's contract, whatever library or style they are written in."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass, field

from lemmata.translators.python.contracts.concluding import concluding_assertions
from lemmata.translators.python.contracts.function_notes import measure_note
from lemmata.translators.python.contracts.loops import parse_note
from lemmata.translators.python.declarations import Declarations

RESULT = "result"


@dataclass(frozen=True)
class Clause:
    """A condition. `names`: what the names in it stand for: a parameter's name, `result`; `whole`: the name by which it
    refers to all of them at once (`lambda _: _.x > 0`)."""

    condition: ast.expr
    names: dict[str, str]
    text: str
    whole: str = ""


@dataclass
class Clauses:
    """`snapshots`: by the name behind `OLD.`, with what the expression's names stand for. `raises`: exceptions that may
    leave the function; None: nothing is said. `measure`: a `decreases:` note."""

    requires: list[Clause] = field(default_factory=list)
    ensures: list[Clause] = field(default_factory=list)
    snapshots: dict[str, Clause] = field(default_factory=dict)
    raises: list[str] = field(default_factory=list)
    measure: ast.expr | None = None


def clauses_of(node: ast.FunctionDef, parameters: list[str], declarations: Declarations) -> Clauses:
    """The contract of a function. Raises `Refused` for clauses that cannot be read."""
    clauses = Clauses()
    for decorator in reversed(node.decorator_list):
        _decorator(decorator, parameters, clauses, declarations)
    clauses.measure = measure_note(node, declarations.source)
    _docstring(node, parameters, clauses, declarations)
    body = node.body[1:] if ast.get_docstring(node) is not None else node.body
    for statement in body:
        if not isinstance(statement, ast.Assert):
            break
        clauses.requires.append(_plain(statement.test, parameters, declarations))
    returned, conditions = concluding_assertions(node, parameters)
    for condition in conditions:
        names = {**{name: name for name in parameters}, returned: RESULT}
        clauses.ensures.append(Clause(condition, names, declarations.source.segment(condition)))
    return clauses


def _plain(condition: ast.expr, parameters: list[str], declarations: Declarations) -> Clause:
    return Clause(condition, {name: name for name in parameters}, declarations.source.segment(condition))


def _decorator(decorator: ast.expr, parameters: list[str], clauses: Clauses, declarations: Declarations) -> None:
    source = declarations.source
    name = declarations.dotted(decorator.func if isinstance(decorator, ast.Call) else decorator)
    if name in (
        "staticmethod",
        "deal.pure",
        "deal.safe",
        "deal.has",
        "functools.cache",
        "functools.lru_cache",
        "property",
        "typing.no_type_check",
        "deal.example",
        "deal.chain",
        "typing.final",
        "typing.override",
    ):
        if name == "property":
            raise source.refuse(decorator, "@property", "properties are not modelled", "make it a function")
        return
    if not isinstance(decorator, ast.Call):
        raise source.refuse(
            decorator, f"@{name}", "this decorator is not modelled", "remove it, or check the function under it"
        )
    arguments = [
        *decorator.args,
        *(k.value for k in decorator.keywords if k.arg in ("condition", "validator", "capture")),
    ]
    match name:
        case "icontract.require":
            clauses.requires.append(_named(arguments[0], parameters, declarations))
        case "icontract.ensure":
            clauses.ensures.append(_named(arguments[0], parameters, declarations))
        case "icontract.snapshot":
            clause = _named(arguments[0], parameters, declarations)
            given = [k.value for k in decorator.keywords if k.arg == "name"]
            names = [v.value for v in given if isinstance(v, ast.Constant)] or list(clause.names.values())
            clauses.snapshots[str(names[0])] = clause
        case "deal.pre":
            clauses.requires.append(_positional(arguments[0], parameters, declarations))
        case "deal.post":
            clauses.ensures.append(_positional(arguments[0], [RESULT], declarations))
        case "deal.ensure":
            clauses.ensures.append(_positional(arguments[0], [*parameters, RESULT], declarations))
        case "deal.raises":
            for argument in arguments:
                if not isinstance(argument, ast.Name) or argument.id not in declarations.exceptions:
                    raise source.refuse(argument, "deal.raises", "it names no exception class that is known", "")
                clauses.raises.append(argument.id)
        case "deal.reason":
            if isinstance(arguments[0], ast.Name):
                clauses.raises.append(arguments[0].id)
        case "deal.has" | "functools.lru_cache" | "deal.example":
            pass
        case _:
            raise source.refuse(
                decorator, f"@{name}(…)", "this decorator is not modelled", "remove it, or check what it wraps"
            )


def _lambda(node: ast.expr, declarations: Declarations) -> tuple[ast.arguments, ast.expr]:
    if isinstance(node, ast.Lambda):
        return node.args, node.body
    if isinstance(node, ast.Name) and node.id in declarations.functions:
        function = declarations.functions[node.id]
        names: list[ast.expr] = [ast.copy_location(ast.Name(a.arg, ast.Load()), node) for a in function.args.args]
        return function.args, ast.copy_location(ast.Call(node, names, []), node)
    raise declarations.source.refuse(
        node, "contract", "it is no lambda and no function of the module", "write a lambda"
    )


def _named(node: ast.expr, parameters: list[str], declarations: Declarations) -> Clause:
    """A condition whose parameters are found by name."""
    arguments, body = _lambda(node, declarations)
    names = [a.arg for a in (*arguments.args, *arguments.kwonlyargs)]
    for name in names:
        if name not in (*parameters, RESULT, "OLD"):
            raise declarations.source.refuse(
                node, "contract", f"{name} is no parameter of the function", "use the parameters' names, result, OLD"
            )
    return Clause(body, {name: name for name in names if name != "OLD"}, declarations.source.segment(body))


def _positional(node: ast.expr, parameters: list[str], declarations: Declarations) -> Clause:
    """A condition whose parameters are found by position, or one that takes them all in `_`."""
    arguments, body = _lambda(node, declarations)
    names = [a.arg for a in (*arguments.args, *arguments.kwonlyargs)]
    text = declarations.source.segment(body)
    if names == ["_"] and parameters != ["_"]:
        return Clause(body, {}, text, whole="_")
    if set(names) <= set(parameters):
        return Clause(body, {name: name for name in names}, text)
    if len(names) > len(parameters):
        raise declarations.source.refuse(node, "contract", "it takes more arguments than the function", "")
    return Clause(body, dict(zip(names, parameters, strict=False)), text)


_SECTION = re.compile(r"^\s*(pre|post|inv|raises|decreases)\s*(?:\[[^\]]*\])?\s*:(?!:)\s*(.*)$")


def _docstring(node: ast.FunctionDef, parameters: list[str], clauses: Clauses, declarations: Declarations) -> None:
    """PEP 316: `pre:` and `post:`, with the condition behind it or on the indented lines below it."""
    if not node.body or not isinstance(node.body[0], ast.Expr) or ast.get_docstring(node) is None:
        return
    source = declarations.source
    first, last = node.body[0].lineno, node.body[0].end_lineno or node.body[0].lineno
    section, indent = "", 0
    for number in range(first, last + 1):
        raw = source.lines[number - 1]
        line = raw.strip()
        for quote in ('"""', "'''"):
            line = line.removeprefix("r" + quote).removeprefix(quote).removesuffix(quote).strip()
        found = _SECTION.match(line)
        depth = len(raw) - len(raw.lstrip())
        if found is not None:
            section, text, indent = found.group(1), found.group(2), depth
        elif section and line and depth > indent:
            text = line
        else:
            section, text = "", ""
        if not section or not text or text.startswith("#"):
            continue
        if section == "raises":
            clauses.raises += [name.strip() for name in text.split(",") if name.strip() in declarations.exceptions]
            continue
        condition = parse_note(text, number, max(raw.find(text), 0), source)
        names = {name: name for name in parameters}
        if section == "decreases":
            clauses.measure = condition
        elif section == "pre":
            clauses.requires.append(Clause(condition, names, text))
        else:
            clauses.ensures.append(Clause(condition, {**names, "__return__": RESULT}, text))
