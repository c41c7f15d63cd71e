"""Functions defined inside others, and lambdas that have a name.

One that only returns an expression stands for that expression. Any other becomes a function of the module, `f.g` for
`g` in `f`, that takes the variables of `f` that it reads as further parameters: at each call they have the values that
they have then, which is what Python's closures see. None of them may be changed inside.
"""

from __future__ import annotations

import ast
import builtins
import re
from collections.abc import Sequence
from dataclasses import replace

from lemmata.translators.obligations.definedness import demands
from lemmata.translators.obligations.program import Function
from lemmata.translators.obligations.terms import Let, Lit, Term, Var
from lemmata.translators.obligations.typecheck import type_of
from lemmata.translators.obligations.types import Type
from lemmata.translators.python.annotations import type_of_annotation
from lemmata.translators.python.contracts.clauses import clauses_of
from lemmata.translators.python.lower import calls, expressions
from lemmata.translators.python.lower.coerce import coerce, unknown
from lemmata.translators.python.lower.scope import Local, Scope

_ADVICE = "move it out of the function"
_WORD = re.compile(r"[^\W\d]\w*")
_RESERVED = {"correct", "body", "circle"}


def names_inside(node: ast.FunctionDef) -> frozenset[str]:
    """The names of the functions and lambdas that a function's own statements define."""
    defined = [each.name for each in node.body if isinstance(each, ast.FunctionDef)]
    bound = [
        each.targets[0] if isinstance(each, ast.Assign) else each.target
        for each in node.body
        if isinstance(each, ast.Assign | ast.AnnAssign) and isinstance(each.value, ast.Lambda)
    ]
    return frozenset((*defined, *(target.id for target in bound if isinstance(target, ast.Name))))


def define(node: ast.FunctionDef, scope: Scope) -> None:
    """Enter a local function into the scope. Raises `Refused`."""
    _check(node, node.name, scope)
    arguments = node.args
    if arguments.vararg or arguments.kwarg or arguments.posonlyargs:
        raise scope.refuse(
            node, f"def {node.name}(…)", "only plain parameters of local functions are modelled", _ADVICE
        )
    names = tuple(argument.arg for argument in (*arguments.args, *arguments.kwonlyargs))
    read = _read(node.body, names)
    body = node.body[1:] if ast.get_docstring(node) is not None else node.body
    match body:
        case [ast.Return(value=ast.expr() as value)] if node.name not in read and _says_nothing(node, names, scope):
            simple = not arguments.kwonlyargs and not any(isinstance(each, ast.NamedExpr) for each in ast.walk(value))
            if simple:
                types = tuple(_annotated(argument, scope) for argument in arguments.args)
                returns = None if node.returns is None else type_of_annotation(node.returns, scope.declarations)
                _enter(
                    node.name, Local(node.name, names, types, value, returns, tuple(arguments.defaults)), read, scope
                )
                return
    _lift(node, names, read, scope)


def define_lambda(name: str, node: ast.Lambda, scope: Scope) -> None:
    """`name = lambda …: …`. Raises `Refused`."""
    _check(node, name, scope)
    given = node.args
    if given.vararg or given.kwarg or given.kwonlyargs or given.posonlyargs:
        raise scope.refuse(node, "lambda", "only plain parameters of a lambda are modelled", "write a function")
    if any(isinstance(each, ast.NamedExpr) for each in ast.walk(node)):
        raise scope.refuse(node, "lambda", "an assignment inside a lambda is not modelled", "write a function")
    names = tuple(argument.arg for argument in given.args)
    local = Local(name, names, (None,) * len(names), node.body, None, tuple(given.defaults))
    _enter(name, local, _read([ast.Expr(node.body)], names), scope)


def _check(node: ast.AST, name: str, scope: Scope) -> None:
    """Raises `Refused` where a name may stand for something else than this function, or it may change what is outside
    of it."""
    what = f"local function {name}"
    for each in ast.walk(node):
        if isinstance(each, ast.Nonlocal | ast.Global):
            kind = type(each).__name__.lower()
            advice = "return the new value, and assign it where it is called"
            raise scope.refuse(each, f"{kind} {', '.join(each.names)}", f"{name} changes what is outside of it", advice)
    outer = scope.node
    if outer is None or not any(part is node or getattr(part, "value", None) is node for part in outer.body):
        raise scope.refuse(node, what, "it is not defined in every run of the function around it", _ADVICE)
    bound = [each for each in ast.walk(outer) if _binds(each, name)]
    if len(bound) > 1:
        raise scope.refuse(node, what, "its name is bound more than once", "give it a name of its own")
    declared = (scope.declarations.functions, scope.declarations.types, scope.declarations.constants)
    if hasattr(builtins, name) or any(name in names for names in (*declared, scope.declarations.aliases, _RESERVED)):
        raise scope.refuse(node, what, "its name means something else outside", "give it a name of its own")


def _binds(node: ast.AST, name: str) -> bool:
    match node:
        case ast.FunctionDef(name=own) | ast.AsyncFunctionDef(name=own) | ast.ClassDef(name=own) | ast.arg(arg=own):
            return own == name
        case ast.Name(id=own, ctx=ast.Store() | ast.Del()):
            return own == name
        case ast.ExceptHandler(name=own) | ast.MatchAs(name=own) | ast.MatchStar(name=own) | ast.MatchMapping(rest=own):
            return own == name
        case ast.alias(name=own, asname=alias):
            return name in (own.split(".")[0], alias)
    return False


def _read(body: Sequence[ast.AST], parameters: tuple[str, ...]) -> dict[str, None]:
    """The names that a body reads and does not bind, those of comprehensions among them."""
    comprehended = {
        id(name)
        for statement in body
        for each in ast.walk(statement)
        if isinstance(each, ast.comprehension)
        for name in ast.walk(each.target)
    }
    names = [each for statement in body for each in ast.walk(statement) if isinstance(each, ast.Name)]
    own = {each.id for each in names if isinstance(each.ctx, ast.Store) and id(each) not in comprehended}
    own |= {each.arg for statement in body for each in ast.walk(statement) if isinstance(each, ast.arg)}
    found = (each.id for each in names if isinstance(each.ctx, ast.Load))
    return dict.fromkeys(name for name in found if name not in own and name not in parameters)


def _says_nothing(node: ast.FunctionDef, names: tuple[str, ...], scope: Scope) -> bool:
    """Whether it has no contract."""
    clauses = clauses_of(node, list(names), scope.declarations)
    return not (clauses.requires or clauses.ensures or clauses.raises or clauses.snapshots or clauses.measure)


def _annotated(argument: ast.arg, scope: Scope) -> Type | None:
    return None if argument.annotation is None else type_of_annotation(argument.annotation, scope.declarations)


def _enter(name: str, local: Local, read: dict[str, None], scope: Scope) -> None:
    """With the names that it reads, and what they stand for here."""
    for other in [scope.locals[each] for each in read if each in scope.locals]:
        read = {**read, **dict.fromkeys(other.captured)}
    for default in local.defaults:
        if not isinstance(default, ast.Constant):
            raise scope.refuse(default, "default value", "only constants are modelled here", "pass it at each call")
    values = {each: scope.values[each] for each in read if each in scope.values}
    scope.locals[name] = replace(local, captured=tuple(read), values=values)


def _lift(node: ast.FunctionDef, names: tuple[str, ...], read: dict[str, None], scope: Scope) -> None:
    """Make it a function of the module."""
    from lemmata.translators.python.lower.functions import lower_function, signature_of

    full = f"{scope.name}.{node.name}"
    signature = signature_of(full, node, scope.declarations)
    for other in [scope.locals[each] for each in read if each in scope.locals]:
        read = {**read, **dict.fromkeys(other.captured)}
    own = {each.id for each in ast.walk(node) if isinstance(each, ast.Name) and isinstance(each.ctx, ast.Store)}
    noted = dict.fromkeys(
        word for part in (node, *node.decorator_list) for word in _WORD.findall(scope.source.segment(part))
    )
    read = {**read, **{each: None for each in noted if each in scope.types and each not in own and each not in names}}
    # Contracts and notes speak of outer variables as well.
    outside = tuple(each for each in read if each in scope.types and each != node.name)
    later = [each for each in read if each in scope.assigned and each not in scope.types]
    if later:
        reason = f"{later[0]} gets its value after the function"
        raise scope.refuse(node, f"local function {node.name}", reason, "assign it before the function")
    captured = tuple(Var(each, scope.types[each], span=scope.span(node)) for each in outside)
    local = Local(node.name, names, (None,) * len(names), None, captured=outside, signature=signature)
    scope.locals[node.name] = local
    if any(unknown(variable.type) for variable in captured):
        return  # what the variables hold is found out further below; the body is read once more then
    whole = replace(
        signature,
        parameters=(*signature.parameters, *captured),
        defaults=(*signature.defaults, *[None] * len(captured)),
    )
    known = {**scope.functions, **scope.made}
    recursive = node.name in _read(node.body, names)
    function, _, inner = lower_function(
        full, node, whole, scope.signatures, known, scope.declarations, recursive, around=scope
    )
    scope.made.update(inner)
    scope.made[full] = function
    scope.locals[node.name] = replace(local, signature=replace(signature, plain=function.plain))


def call(node: ast.Call, local: Local, scope: Scope) -> Term:
    """The value of a call. Raises `Refused`."""
    for name in local.captured:
        if scope.values.get(name) != local.values.get(name):
            reason = f"{name} is another variable here than in {local.name}"
            raise scope.refuse(node, f"{local.name}(…)", reason, f"rename one {name}")
    if local.signature is not None:
        captured = [
            expressions.lower(ast.copy_location(ast.Name(each, ast.Load()), node), scope) for each in local.captured
        ]
        return calls.called(node, local.signature, [], scope, captured)
    return apply(node, local, expressions.several(_arguments(node, local, scope), scope), scope)


def _arguments(node: ast.Call, local: Local, scope: Scope) -> list[ast.expr]:
    given = dict(zip(local.parameters, node.args, strict=False))
    for keyword in node.keywords:
        if keyword.arg is None or keyword.arg in given or keyword.arg not in local.parameters:
            raise scope.refuse(node, f"{local.name}(…)", f"the argument {keyword.arg} is unknown or given twice", "")
        given[keyword.arg] = keyword.value
    if node.keywords and list(given) != list(local.parameters)[: len(given)]:
        raise scope.refuse(node, f"{local.name}(…)", "its arguments stand in another order", "keep their order")
    if len(local.defaults):
        absent = dict(zip(local.parameters[-len(local.defaults) :], local.defaults, strict=True))
        given.update({name: value for name, value in absent.items() if name not in given})
    if len(node.args) > len(local.parameters) or set(given) != set(local.parameters):
        raise scope.refuse(node, f"{local.name}(…)", "the arguments are not its parameters", "")
    return [given[name] for name in local.parameters]


def apply(node: ast.AST, local: Local, arguments: Sequence[Term], scope: Scope) -> Term:
    """What a local function's expression comes to. Raises `Refused`."""
    assert local.expression is not None
    if local.name in scope.applying:
        advice = "write it with def and a contract"
        raise scope.refuse(node, f"{local.name}(…)", "it calls itself in an expression", advice)
    values: dict[str, Term] = {}
    bound: list[tuple[Var, Term]] = []
    for name, of, argument in zip(local.parameters, local.types, arguments, strict=True):
        value = argument if of is None else coerce(argument, of, node, scope)
        if not isinstance(value, Var | Lit):
            if not scope.pure and not scope.comprehending:
                value = scope.keep(value, node)
            elif demands(value, scope.functions):
                scope.temporaries += 1
                variable = Var(f"{name}'{scope.temporaries}", type_of(value))
                bound.append((variable, value))
                value = variable
        values[name] = value
    saved = dict(scope.types), dict(scope.values), scope.applying
    scope.types = {**scope.types, **{name: type_of(value) for name, value in values.items()}}
    scope.values = {**scope.values, **values}
    scope.applying = (*scope.applying, local.name)
    try:
        result = expressions.lower(local.expression, scope, local.returns)
    finally:
        new = {name: of for name, of in scope.types.items() if "'" in name}
        scope.types, scope.values, scope.applying = {**saved[0], **new}, saved[1], saved[2]
    for variable, value in reversed(bound):
        result = Let(variable, value, result, span=scope.span(node))
    return result


def lifted(scope: Scope) -> dict[str, Function]:
    """The functions that were made of local ones, those that others call first."""
    return dict(scope.made)
