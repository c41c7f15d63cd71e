"""Which names of a module mean what they seem to: bound once, in plain sight, and never changed from elsewhere."""

from __future__ import annotations

import ast
import builtins
from collections import Counter
from collections.abc import Iterator

from lemmata.translators.obligations.claim import Refusal
from lemmata.translators.python.declarations import Declarations
from lemmata.translators.python.lower.methods import MUTATING

_REACHING = {"globals", "vars", "locals", "exec", "eval", "setattr", "delattr", "__import__", "__builtins__"}
_HARMLESS_STARS = {"typing", "dataclasses", "enum", "icontract", "deal", "collections.abc", "__future__"}
_FUNCTIONS = {"abs", "all", "any", "chr", "divmod", "enumerate", "len", "max", "min", "ord", "pow", "print", "range"}
_FUNCTIONS |= {"reversed", "round", "sum", "zip", "hash", "id", "input", "next", "filter", "map", "iter", "format"}
_DISPLAYS = (ast.List, ast.Dict, ast.Set, ast.ListComp, ast.DictComp, ast.SetComp, ast.Call)


def check_names(declarations: Declarations) -> list[Refusal]:
    """Take back declarations whose names may mean something else when a function runs; say why."""
    source, tree = declarations.source, declarations.tree
    counts: Counter[str] = Counter(name for name, _ in _bindings(tree))
    patched = dict(_patched(tree))
    refusals: list[Refusal] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and node.id in _REACHING:
            refusals.append(source.refuse(node, node.id, "any name may be changed by it", "leave it out").refusal)
        elif isinstance(node, ast.ImportFrom) and node.names[0].name == "*" and node.module not in _HARMLESS_STARS:
            refusals.append(source.refuse(node, "import *", "it may redefine names", "import by name").refusal)
    for name, node in _bindings(tree):
        plain = isinstance(node, ast.FunctionDef | ast.ImportFrom) and node in tree.body and counts[name] == 1
        if hasattr(builtins, name) and not name.startswith("_") and not (plain and name in _FUNCTIONS):
            reason = "the built-in name is redefined"
            refusals.append(source.refuse(node, name, reason, "give it another name").refusal)
    if refusals:
        declarations.functions.clear()
        return refusals[:1]
    for name, count in counts.items():
        if count > 1:
            declarations.aliases.pop(name, None)
            declarations.constants.pop(name, None)
            declarations.synonyms.pop(name, None)
    for name in [name for name, value in declarations.constants.items() if _may_change(name, value, tree)]:
        del declarations.constants[name]
    for name in list(declarations.functions):
        owner = name.split(".")[0]
        if counts[owner] > 1 or owner in patched:
            node = patched.get(owner) or declarations.functions[name]
            reason = "the name is bound more than once, or changed"
            refused = source.refuse(node, owner, reason, "define it once, and leave it").refusal
            refusals.append(Refusal(refused.span, refused.construct, refused.reason, refused.advice, name=name))
            del declarations.functions[name]
    for name in [name for name in declarations.types if counts[name] > 1 or name in patched]:
        del declarations.types[name]
    for name in [name for name in declarations.classes if counts[name] > 1 or name in patched]:
        declarations.exceptions.pop(name, None)
    return refusals


def outer(tree: ast.AST) -> Iterator[ast.AST]:
    """The nodes of a module that are not inside functions, classes, lambdas and comprehensions."""
    for node in ast.iter_child_nodes(tree):
        yield node
        if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef | ast.Lambda):
            yield from outer(node)


def _bindings(tree: ast.Module) -> Iterator[tuple[str, ast.AST]]:
    """All that gives a name of the module a value, with the place; a name declared `global` counts as one more."""
    for node in outer(tree):
        match node:
            case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
                yield node.name, node
            case ast.Name(ctx=ast.Store() | ast.Del()):
                yield node.id, node
            case ast.Import() | ast.ImportFrom():
                for alias in node.names:
                    yield alias.asname or alias.name.split(".")[0], node
            case ast.ExceptHandler(name=str(name)) | ast.MatchAs(name=str(name)) | ast.MatchStar(name=str(name)):
                yield name, node
            case ast.MatchMapping(rest=str(name)):
                yield name, node
    for node in ast.walk(tree):
        if isinstance(node, ast.Global):
            for name in node.names:
                yield name, node
                yield name, node


def _patched(tree: ast.Module) -> Iterator[tuple[str, ast.AST]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store | ast.Del):
            inner: ast.expr = node.value
            while isinstance(inner, ast.Attribute):
                inner = inner.value
            if isinstance(inner, ast.Name):
                yield inner.id, node


def _may_change(name: str, value: ast.expr, tree: ast.Module) -> bool:
    """Whether a constant's object can be changed, and somebody might do so."""
    if not any(isinstance(each, _DISPLAYS) for each in ast.walk(value)):
        return False
    loads = [node for node in outer(tree) if isinstance(node, ast.Name) and node.id == name]
    if len(loads) > 1 or any(_changing(node, None) for node in outer(tree)):
        return True
    return any(_changing(node, name) for node in ast.walk(tree))


def _changing(node: ast.AST, name: str | None) -> bool:
    match node:
        case ast.Call(func=ast.Attribute(value=place, attr=method)) if method in MUTATING:
            pass
        case ast.Subscript(value=place, ctx=ast.Store() | ast.Del()) | ast.AugAssign(target=place):
            pass
        case _:
            return False
    return name is None or any(isinstance(each, ast.Name) and each.id == name for each in ast.walk(place))
