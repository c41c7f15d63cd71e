"""Two modules in one text, with a function that says of two of their functions that they do the same."""

from __future__ import annotations

import ast
from dataclasses import dataclass

from lemmata.translators.python.replay.docstring import docstring_checks
from lemmata.translators.python.replay.reading import PRE_NAMES

OTHER = "other_"


class CannotJoin(Exception):
    """The two cannot be compared; the message says why."""


@dataclass(frozen=True, slots=True)
class Joined:
    """`text` has all of both modules and the function `name`, which returns whether the two return the same."""

    text: str
    name: str


def join(first: str, name: str, second: str, other: str, *, same_file: bool) -> Joined:
    """Raises SyntaxError and CannotJoin. Names of the second module that the first has too get another one."""
    mine, theirs = ast.parse(first), ast.parse(second)
    one = _function(mine, name)
    _function(theirs, other)
    renamed = other
    if not same_file:
        taken = _names(mine)
        changes = {item: OTHER + item for item in _names(theirs) & taken}
        renamed = changes.get(other, other)
        theirs = ast.fix_missing_locations(_Renaming(changes).visit(theirs))
        mine.body = [*mine.body, *theirs.body]
    checker = f"{name}_equals_{renamed}"
    mine.body = [*mine.body, _checker(checker, one, name, renamed)]
    return Joined(ast.unparse(ast.fix_missing_locations(mine)), checker)


def _checker(checker: str, one: ast.FunctionDef, name: str, other: str) -> ast.FunctionDef:
    arguments = [*one.args.posonlyargs, *one.args.args, *one.args.kwonlyargs]
    names = [item.arg for item in arguments]
    call = f"{name}({', '.join(names)}) == {other}({', '.join(names)})"
    conditions = [text for role, text, _ in docstring_checks(one) if role == "pre"]
    lines = "".join(f"\n    pre: {text}" for text in conditions)
    made = ast.parse(
        f'def {checker}({", ".join(names)}) -> bool:\n    """{lines}\n    post: __return__\n    """\n'
    ).body[0]
    assert isinstance(made, ast.FunctionDef)
    for parameter, item in zip(made.args.args, arguments, strict=True):
        parameter.annotation = item.annotation
    made.decorator_list = [item for item in one.decorator_list if _requires(item)]
    leading = one.body[1:] if ast.get_docstring(one) is not None else one.body
    for statement in leading:
        if not isinstance(statement, ast.Assert):
            break
        made.body.append(statement)
    made.body.append(ast.parse(f"return {call}").body[0])
    return made


def _requires(node: ast.expr) -> bool:
    function = node.func if isinstance(node, ast.Call) else node
    name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
    return name in PRE_NAMES


def _function(tree: ast.Module, name: str) -> ast.FunctionDef:
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and node.name == name:
            return node
    raise CannotJoin(f"there is no function {name}")


def _names(tree: ast.Module) -> set[str]:
    """What a module defines itself; what it imports keeps its name."""
    found: set[str] = set()
    for node in tree.body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            found.add(node.name)
        elif isinstance(node, ast.Assign):
            found |= {target.id for target in node.targets if isinstance(target, ast.Name)}
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            found.add(node.target.id)
    return found


class _Renaming(ast.NodeTransformer):
    def __init__(self, changes: dict[str, str]) -> None:
        self._changes = changes

    def visit_Name(self, node: ast.Name) -> ast.AST:
        node.id = self._changes.get(node.id, node.id)
        return node

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        node.name = self._changes.get(node.name, node.name)
        return self.generic_visit(node)

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.AST:
        node.name = self._changes.get(node.name, node.name)
        return self.generic_visit(node)
