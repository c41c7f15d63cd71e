"""What stands at the top level of a module: imports, constants, enums, records, exceptions, functions."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field

from lemmata.translators.obligations.types import EnumOf, RecordOf, Type
from lemmata.translators.python.source import Source

BUILTIN_EXCEPTIONS: dict[str, str | None] = {
    "BaseException": None,
    "Exception": "BaseException",
    "ArithmeticError": "Exception",
    "ZeroDivisionError": "ArithmeticError",
    "OverflowError": "ArithmeticError",
    "AssertionError": "Exception",
    "AttributeError": "Exception",
    "LookupError": "Exception",
    "IndexError": "LookupError",
    "KeyError": "LookupError",
    "NameError": "Exception",
    "NotImplementedError": "RuntimeError",
    "OSError": "Exception",
    "RuntimeError": "Exception",
    "StopIteration": "Exception",
    "TypeError": "Exception",
    "ValueError": "Exception",
}
"""The exceptions that are modelled, with what they derive from."""


_SCOPES = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Lambda)


@dataclass
class Declarations:
    """A module's declarations by name. `aliases`: imported names with their dotted origin (`math.gcd`).
    `functions`: by qualified name (`f`, `Class.method`), with the record of a method."""

    source: Source
    tree: ast.Module
    aliases: dict[str, str] = field(default_factory=dict)
    types: dict[str, Type] = field(default_factory=dict)
    synonyms: dict[str, ast.expr] = field(default_factory=dict)
    constants: dict[str, ast.expr] = field(default_factory=dict)
    values: dict[str, dict[str, ast.expr]] = field(default_factory=dict)
    defaults: dict[str, dict[str, ast.expr]] = field(default_factory=dict)
    tuples: set[str] = field(default_factory=set)
    invariants: dict[str, list[ast.Lambda]] = field(default_factory=dict)
    exceptions: dict[str, str | None] = field(default_factory=lambda: dict(BUILTIN_EXCEPTIONS))
    classes: dict[str, ast.ClassDef] = field(default_factory=dict)
    functions: dict[str, ast.FunctionDef] = field(default_factory=dict)

    def has_long_tuples(self) -> bool:
        """Whether tuples of any length occur, which have the type of lists."""
        for node in ast.walk(self.tree):
            match node:
                case ast.Constant(value=value) if value is Ellipsis:
                    return True
                case ast.Call(func=ast.Name(id="tuple")):
                    return True
                case ast.Name(id="Sequence" | "Iterable" | "Collection"):
                    return True
        return False

    bools_as_ints: bool = False
    """Whether a variable, item or result that is an int may hold True or False."""
    printed: list[ast.AST] = field(default_factory=list)
    """Where an integer's text is made."""

    def dotted(self, node: ast.expr) -> str:
        """The dotted name that an expression stands for, imports resolved; `""` for other expressions."""
        if isinstance(node, ast.Name):
            return self.aliases.get(node.id, node.id)
        if isinstance(node, ast.Attribute):
            inner = self.dotted(node.value)
            return f"{inner}.{node.attr}" if inner else ""
        return ""

    def caught(self, name: str) -> tuple[str, ...] | None:
        """The exceptions that `except name` catches, subclasses spelled out; None: all."""
        if name in ("Exception", "BaseException"):
            return None
        return tuple(sorted(each for each in self.exceptions if name in self._ancestors(each)))

    def _ancestors(self, name: str) -> Iterator[str]:
        current: str | None = name
        while current is not None:
            yield current
            current = self.exceptions.get(current)


def imports(declarations: Declarations) -> None:
    """Record what each name that the module imports stands for. Nothing is imported."""
    inside = {id(each) for node in ast.walk(declarations.tree) if isinstance(node, _SCOPES) for each in ast.walk(node)}
    for node in ast.walk(declarations.tree):
        if id(node) in inside:
            continue
        if isinstance(node, ast.Import):
            for alias in node.names:
                declarations.aliases[alias.asname or alias.name.split(".")[0]] = (
                    alias.name if alias.asname else alias.name.split(".")[0]
                )
        elif isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                declarations.aliases[alias.asname or alias.name] = f"{node.module}.{alias.name}"


def constants(declarations: Declarations) -> None:
    """Record the module's constants: names that are bound once, at the top level, and nowhere declared `global`."""
    bound: dict[str, list[ast.expr | None]] = {}
    for statement in declarations.tree.body:
        match statement:
            case ast.Assign(targets=targets, value=value):
                for target in targets:
                    for node in ast.walk(target):
                        if isinstance(node, ast.Name):
                            bound.setdefault(node.id, []).append(value if node is target else None)
            case ast.AnnAssign(target=ast.Name(id=name), value=assigned):
                bound.setdefault(name, []).append(assigned)
            case ast.AugAssign(target=ast.Name(id=name)):
                bound.setdefault(name, []).append(None)
    for node in ast.walk(declarations.tree):
        if isinstance(node, ast.Global):
            for name in node.names:
                bound.setdefault(name, []).append(None)
    for name, values in bound.items():
        if len(values) == 1 and values[0] is not None:
            declarations.constants[name] = values[0]
            declarations.synonyms[name] = values[0]


def is_record(type: Type) -> bool:
    return isinstance(type, RecordOf | EnumOf)
