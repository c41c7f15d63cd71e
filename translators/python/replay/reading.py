"""Functions and their contracts as they stand in the source. What is read here is evaluated by Python itself."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass, field
from enum import Enum

from lemmata.translators.python.replay.closed import binds_parameters, closed
from lemmata.translators.python.replay.docstring import docstring_checks

PRE_NAMES = frozenset(["require", "pre"])
POST_NAMES = frozenset(["ensure", "post"])
_LIBRARIES = frozenset(["icontract", "deal"])
_INVARIANT = re.compile(r"#\s*(?:loop\s+)?invariant\s*:\s*(.*)", re.IGNORECASE)


class Role(Enum):
    PRE = "pre"
    POST = "post"
    INVARIANT = "invariant"
    LOOP = "loop"


@dataclass(frozen=True, slots=True)
class Check:
    """A condition at `line` to `end_line`. `called`: `text` is something to call with the names it asks for; else it is
    an expression. `first`: for a loop invariant, the line of the first statement of the loop's body.
    """

    role: Role
    text: str
    line: int
    end_line: int
    called: bool = False
    style: str = ""
    first: int = 0
    said: str = ""

    @property
    def shown(self) -> str:
        """The condition as it stands in the source, without the `lambda` around it."""
        return self.said or self.text


@dataclass(frozen=True, slots=True)
class Spec:
    """One function. `name`: qualified by its class. `leading`: lines of the assertions it begins with. `closed`: its
    variables are all of its state: no iterators, no calls but of itself and of pure functions. `rebinds`: a parameter
    gets another value in it. `head`: the line of `def`.
    """

    name: str
    line: int
    end_line: int
    checks: tuple[Check, ...]
    raises: tuple[str, ...] = ()
    leading: tuple[int, ...] = ()
    snapshots: tuple[tuple[str, str], ...] = ()
    parameters: tuple[str, ...] = ()
    closed: bool = False
    rebinds: bool = False
    head: int = 0

    def of(self, role: Role) -> tuple[Check, ...]:
        return tuple(check for check in self.checks if check.role is role)


@dataclass(slots=True)
class Reading:
    """`functions` by qualified name; `classes`: invariants by class; `constants`: literals of the module."""

    functions: dict[str, Spec] = field(default_factory=dict)
    classes: dict[str, tuple[Check, ...]] = field(default_factory=dict)
    constants: list[int | str] = field(default_factory=list)

    def at(self, line: int) -> Spec | None:
        """The function in whose lines, decorators included, a line is."""
        inside = [spec for spec in self.functions.values() if spec.line <= line <= spec.end_line]
        return max(inside, key=lambda spec: spec.line, default=None)


def read(text: str) -> Reading:
    """Raises SyntaxError."""
    tree = ast.parse(text)
    found = Reading()
    for node in tree.body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            found.functions[node.name] = _spec(node, node.name, text)
        elif isinstance(node, ast.ClassDef):
            found.classes[node.name] = _class_checks(node, text)
            for inner in node.body:
                if isinstance(inner, ast.FunctionDef):
                    name = f"{node.name}.{inner.name}"
                    found.functions[name] = _spec(inner, name, text)
    found.constants = sorted({*_constants(tree)}, key=lambda item: (isinstance(item, str), str(item)))
    return found


def _constants(tree: ast.AST) -> list[int | str]:
    found: list[int | str] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and not isinstance(node.value, bool) and isinstance(node.value, int | str):
            if isinstance(node.value, str) and len(node.value) > 40:
                continue
            found.append(node.value)
    return found


def _spec(node: ast.FunctionDef | ast.AsyncFunctionDef, name: str, text: str) -> Spec:
    checks: list[Check] = []
    raises: list[str] = []
    snapshots: list[tuple[str, str]] = []
    for decorator in node.decorator_list:
        for call in _calls(decorator):
            kind = _name(call.func)
            if kind in PRE_NAMES | POST_NAMES and call.args:
                role = Role.PRE if kind in PRE_NAMES else Role.POST
                place = call.args[0]
                end = place.end_lineno or place.lineno
                said = _said(place, text)
                checks.append(Check(role, ast.unparse(place), call.lineno, end, True, style=kind, said=said))
            elif kind == "raises":
                raises += [ast.unparse(item) for item in call.args]
            elif kind == "snapshot" and call.args:
                given = {keyword.arg: keyword.value for keyword in call.keywords}
                named = given.get("name")
                label = named.value if isinstance(named, ast.Constant) else _only_parameter(call.args[0])
                snapshots.append((str(label), ast.unparse(call.args[0])))
    for role_name, condition, line in docstring_checks(node):
        if role_name == "raises":
            raises += [part.strip() for part in condition.split(",") if part.strip()]
        else:
            checks.append(Check(Role(role_name), condition, line, line))
    checks += _loop_checks(node, text.split("\n"))
    start = min([node.lineno, *(item.lineno for item in node.decorator_list)])
    arguments = node.args
    parameters = [item.arg for item in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs)]
    return Spec(
        name,
        start,
        node.end_lineno or node.lineno,
        tuple(checks),
        tuple(raises),
        _leading(node),
        tuple(snapshots),
        tuple(parameters),
        closed(node),
        binds_parameters(node),
        node.lineno,
    )


def _leading(node: ast.FunctionDef | ast.AsyncFunctionDef) -> tuple[int, ...]:
    lines: list[int] = []
    for index, statement in enumerate(node.body):
        docstring = index == 0 and isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)
        if isinstance(statement, ast.Assert):
            lines += range(statement.lineno, (statement.end_lineno or statement.lineno) + 1)
        elif not docstring:
            break
    return tuple(lines)


def _loop_checks(node: ast.AST, lines: list[str]) -> list[Check]:
    """Invariants in comments between a loop's head and its first statement."""
    checks: list[Check] = []
    for loop in ast.walk(node):
        if isinstance(loop, ast.While | ast.For):
            head = loop.test if isinstance(loop, ast.While) else loop.iter
            for line in range((head.end_lineno or head.lineno) + 1, loop.body[0].lineno):
                found = _INVARIANT.fullmatch(lines[line - 1].strip())
                if found and _parses(found[1]):
                    checks.append(Check(Role.LOOP, found[1].strip(), line, line, first=loop.body[0].lineno))
    return checks


def _class_checks(node: ast.ClassDef, text: str) -> tuple[Check, ...]:
    checks: list[Check] = []
    for decorator in node.decorator_list:
        for call in _calls(decorator):
            if _name(call.func) in ("invariant", "inv") and call.args:
                place = call.args[0]
                end = place.end_lineno or call.lineno
                checks.append(
                    Check(Role.INVARIANT, ast.unparse(place), call.lineno, end, True, said=_said(place, text))
                )
    checks += [
        Check(Role.INVARIANT, text, line, line) for kind, text, line in docstring_checks(node) if kind == "invariant"
    ]
    return tuple(checks)


def _said(node: ast.expr, text: str) -> str:
    wanted = node.body if isinstance(node, ast.Lambda) else node
    return " ".join((ast.get_source_segment(text, wanted) or ast.unparse(wanted)).split())


def _calls(decorator: ast.expr) -> list[ast.Call]:
    """The calls of a contract library in a decorator; `deal.chain(a, b)` has several."""
    if not isinstance(decorator, ast.Call):
        return []
    if _name(decorator.func) == "chain":
        return [call for item in decorator.args for call in _calls(item)]
    return [decorator]


def _name(node: ast.expr) -> str:
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def _only_parameter(node: ast.expr) -> str:
    return node.args.args[0].arg if isinstance(node, ast.Lambda) and node.args.args else "value"


def _parses(text: str) -> bool:
    try:
        ast.parse(text.strip(), mode="eval")
    except SyntaxError:
        return False
    return True
