"""Functions of a module, callees before callers."""

from __future__ import annotations

import ast
from collections.abc import Mapping

from lemmata.translators.obligations.claim import Refusal
from lemmata.translators.obligations.definedness import demands
from lemmata.translators.obligations.program import Assign, Block, Function, If, Raise, Return
from lemmata.translators.obligations.terms import Term, Var
from lemmata.translators.obligations.types import UNIT, OptionOf, Type
from lemmata.translators.python.annotations import type_of_annotation
from lemmata.translators.python.contracts.class_invariants import contracts_of
from lemmata.translators.python.contracts.clauses import RESULT, Clauses, clauses_of
from lemmata.translators.python.contracts.lowering import conditions
from lemmata.translators.python.declarations import Declarations
from lemmata.translators.python.lower import (
    exposed,
    expressions,
    lazy,
    local_functions,
    measures,
    ownership,
    statements,
)
from lemmata.translators.python.lower.assigned import assigned_names, check_assigned, ends
from lemmata.translators.python.lower.coerce import coerce, unknown
from lemmata.translators.python.lower.scope import Scope, Signature
from lemmata.translators.python.lower.sequences import note_parameters
from lemmata.translators.python.source import Refused

_PASSES = 6


def signature_of(name: str, node: ast.FunctionDef, declarations: Declarations) -> Signature:
    """What callers see of a function. Raises `Refused` where an annotation is missing."""
    source = declarations.source
    arguments = node.args
    if arguments.vararg or arguments.kwarg:
        raise source.refuse(node, f"def {name}(*…)", "variable numbers of arguments are not modelled", "take a list")
    own = declarations.types.get(name.rpartition(".")[0])
    given = [*arguments.posonlyargs, *arguments.args]
    parameters: list[Var] = []
    is_static = any(declarations.dotted(d) == "staticmethod" for d in node.decorator_list)
    for position, argument in enumerate([*given, *arguments.kwonlyargs]):
        if argument.annotation is None and own is not None and position == 0 and not is_static:
            parameters.append(Var(argument.arg, own, span=source.span(argument)))
            continue
        if argument.annotation is None:
            raise source.refuse(
                argument,
                f"parameter {argument.arg} of {name}",
                "its type is not annotated",
                f"write {argument.arg}: int (or whatever it is)",
            )
        parameters.append(
            Var(argument.arg, type_of_annotation(argument.annotation, declarations), span=source.span(argument))
        )
    absent: list[ast.expr | None] = [None] * (len(given) - len(arguments.defaults))
    defaults = (*absent, *arguments.defaults, *arguments.kw_defaults)
    returns = _returns(name, node, declarations)
    return Signature(name, tuple(parameters), defaults, returns, False, len(arguments.kwonlyargs))


def _returns(name: str, node: ast.FunctionDef, declarations: Declarations) -> Type:
    if node.returns is not None:
        return type_of_annotation(node.returns, declarations)
    values = [each for each in ast.walk(node) if isinstance(each, ast.Return) and each.value is not None]
    if not values:
        return UNIT
    raise declarations.source.refuse(node, f"result of {name}", "its type is not annotated", "write def f(…) -> int:")


def lower_function(
    name: str,
    node: ast.FunctionDef,
    signature: Signature,
    signatures: Mapping[str, Signature],
    functions: Mapping[str, Function],
    declarations: Declarations,
    recursive: bool,
    around: Scope | None = None,
) -> tuple[Function, list[Refusal], dict[str, Function]]:
    """A function in the obligations language, what of its contract was refused, and the functions that became of those
    inside it. `around`: where it stands inside another one. Raises `Refused`."""
    refusals: list[Refusal] = []
    for each in ast.walk(node):
        if isinstance(each, ast.Yield | ast.YieldFrom | ast.Await):
            raise declarations.source.refuse(each, "yield", "generators are not modelled", "return a list")
    lazy.check_lazy(node, declarations)
    parameters = signature.parameters
    names = [parameter.name for parameter in parameters]
    body, scope = _body(name, node, signature, signatures, declarations, functions, around)
    result_name = RESULT
    while result_name in names:
        result_name += "'"
    result = Var(result_name, signature.returns)
    outer = Scope(declarations, signatures)
    note_parameters(node, outer)
    clauses = Clauses()
    try:
        clauses = clauses_of(node, names, declarations)
        requires = (*contracts_of(parameters, outer), *conditions(clauses.requires, clauses, parameters, None, outer))
        ensures = (*conditions(clauses.ensures, clauses, parameters, result, outer), *contracts_of((result,), outer))
        measure = _measure(clauses, parameters, outer)
    except Refused as refused:
        if not isinstance(node, ast.FunctionDef):
            raise
        raise Refused(refused.refusal) from None
    raises = tuple(sorted({each for name in clauses.raises for each in declarations.caught(name) or ("Exception",)}))
    function = Function(
        name,
        parameters,
        signature.returns,
        body,
        requires,
        ensures,
        result_name,
        raises,
        measure,
        span=declarations.source.span(node),
    )
    check_assigned(function, node, declarations.source)
    ownership.check(exposed.exposed(node, scope), scope)
    known = {**functions, **scope.made}
    is_plain = not recursive and _plain(body) and not raises and not any(_demands(body, known))
    return (
        Function(
            name,
            parameters,
            signature.returns,
            body,
            requires,
            ensures,
            result_name,
            raises,
            measure,
            is_plain,
            span=function.span,
        ),
        refusals,
        local_functions.lifted(scope),
    )


def _measure(clauses: Clauses, parameters: tuple[Var, ...], scope: Scope) -> Term | None:
    if clauses.measure is None:
        return None
    with scope.binding(parameters):
        return measures.measure(clauses.measure, scope)


def _body(
    name: str,
    node: ast.FunctionDef,
    signature: Signature,
    signatures: Mapping[str, Signature],
    declarations: Declarations,
    functions: Mapping[str, Function],
    around: Scope | None,
) -> tuple[Block, Scope]:
    """The statements, lowered again until the variables' types are known."""
    known: dict[str, Type] = {}
    for _ in range(_PASSES):
        scope = Scope(declarations, signatures, {**known, **{p.name: p.type for p in signature.parameters}})
        scope.returns = signature.returns
        scope.parameters = frozenset(parameter.name for parameter in signature.parameters)
        scope.name, scope.node, scope.functions = name, node, functions
        scope.inner = local_functions.names_inside(node)
        if around is not None:
            scope.locals, scope.inner = dict(around.locals), scope.inner | around.inner
            scope.sequences.update(around.sequences)
        note_parameters(node, scope)
        scope.assigned = assigned_names(node) | {parameter.name for parameter in signature.parameters}
        body = statements.block(node.body, scope)
        named = {n: t for n, t in scope.types.items() if "'" not in n}
        if named == {**known, **{p.name: p.type for p in signature.parameters}}:
            break
        known = named
    for name, type in scope.types.items():
        if unknown(type):
            raise declarations.source.refuse(
                node, f"variable {name}", "the type of its items is not known", f"annotate it: {name}: list[int] = []"
            )
    if not ends(body):
        value = coerce(_unit(scope, node), signature.returns, node, scope) if _may_be_none(signature.returns) else None
        span = declarations.source.span(node)
        body = (*body, Raise("MissingReturn", span=span) if value is None else Return(value, span=span))
    return body, scope


def _unit(scope: Scope, node: ast.AST) -> Term:
    return expressions.lower(ast.copy_location(ast.Constant(None), node), scope)


def _may_be_none(type: Type) -> bool:
    return type == UNIT or isinstance(type, OptionOf)


def _plain(body: Block) -> bool:
    for statement in body:
        match statement:
            case Assign() | Return():
                pass
            case If(_, then, orelse):
                if not (_plain(then) and _plain(orelse)):
                    return False
            case _:
                return False
    return True


def _demands(body: Block, functions: Mapping[str, Function]) -> list[object]:
    found: list[object] = []
    for statement in body:
        match statement:
            case Assign(_, values):
                found.extend(demand for value in values for demand in demands(value, functions))
            case Return(value):
                found.extend(demands(value, functions))
            case If(condition, then, orelse):
                found.extend(demands(condition, functions))
                found.extend((*_demands(then, functions), *_demands(orelse, functions)))
    return found
