"""Enums, dataclasses and named tuples as types; exception classes by name."""

from __future__ import annotations

import ast

from lemmata.translators.obligations.claim import Refusal
from lemmata.translators.obligations.types import EnumOf, RecordOf, Type
from lemmata.translators.python.annotations import type_of_annotation
from lemmata.translators.python.contracts.invariant_names import read_invariants
from lemmata.translators.python.declarations import Declarations
from lemmata.translators.python.source import Refused

_ENUMS = ("enum.Enum", "enum.IntEnum", "enum.StrEnum", "enum.Flag", "enum.IntFlag")


_FIELD_OPTIONS = ("compare", "init", "kw_only", "hash")
_DECORATORS = {"dataclasses.dataclass", "typing.final", "enum.unique", "icontract.invariant", "deal.inv"}


def _meant(option: ast.keyword) -> bool:
    """Whether an option of `dataclass` changes how objects are made or compared."""
    return option.arg not in ("frozen", "slots", "order", "repr", "unsafe_hash")


def _special(name: str) -> bool:
    return name.startswith("__") and name.endswith("__") and name not in ("__str__", "__repr__")


def read_classes(declarations: Declarations) -> list[Refusal]:
    """Enter the module's classes into the declarations; those that are not modelled are refused."""
    refusals: list[Refusal] = []
    for node in declarations.tree.body:
        if isinstance(node, ast.ClassDef):
            declarations.classes[node.name] = node
            try:
                _read(node, declarations)
            except Refused as refused:
                refusals.append(refused.refusal)
    return refusals


def _read(node: ast.ClassDef, declarations: Declarations) -> None:
    bases = [declarations.dotted(base) for base in node.bases]
    if len(bases) == 1 and bases[0] in declarations.exceptions:
        for statement in node.body:
            if not isinstance(statement, ast.Pass | ast.Expr) or node.decorator_list or node.keywords:
                raise declarations.source.refuse(
                    statement, f"class {node.name}", "exceptions with a body are not modelled", "leave it empty"
                )
        declarations.exceptions[node.name] = bases[0]
        return
    decorators = [declarations.dotted(d.func if isinstance(d, ast.Call) else d) for d in node.decorator_list]
    for name, decorator in zip(decorators, node.decorator_list, strict=True):
        options = decorator.keywords if isinstance(decorator, ast.Call) else []
        if name not in _DECORATORS or (name == "dataclasses.dataclass" and any(map(_meant, options))):
            raise declarations.source.refuse(
                decorator, f"@{name}", "this decorator, or an option of it, is not modelled", "leave it out"
            )
    if node.keywords:
        raise declarations.source.refuse(node, f"class {node.name}", "metaclasses are not modelled", "leave it out")
    unread = read_invariants(node, declarations.invariants, decorators)
    if unread is not None:
        raise declarations.source.refuse(
            unread, "class invariant", "it is no lambda of one parameter", "write a lambda"
        )
    if bases == ["enum.Enum"]:
        declarations.types[node.name] = _enum(node, declarations)
    elif bases == ["typing.NamedTuple"] or ("dataclasses.dataclass" in decorators and not bases):
        if bases:
            declarations.tuples.add(node.name)
        declarations.types[node.name] = _record(node, declarations)
        for statement in node.body:
            if isinstance(statement, ast.FunctionDef):
                declarations.functions[f"{node.name}.{statement.name}"] = statement
    elif any(base in _ENUMS for base in bases):
        raise declarations.source.refuse(
            node, f"class {node.name}", f"{bases[0]} members are numbers or strings too", "derive from enum.Enum"
        )
    else:
        raise declarations.source.refuse(
            node,
            f"class {node.name}",
            "objects with identity and mutable state are not modelled",
            "make it a frozen dataclass, a NamedTuple or an Enum, and its methods functions",
        )


def _enum(node: ast.ClassDef, declarations: Declarations) -> Type:
    members: dict[str, ast.expr] = {}
    for statement in node.body:
        match statement:
            case ast.Assign(targets=[ast.Name(id=name)], value=value):
                members[name] = value
            case ast.Expr(value=ast.Constant()) | ast.Pass():
                pass
            case ast.FunctionDef(name=name) if _special(name):
                raise declarations.source.refuse(
                    statement, f"{node.name}.{name}", "special methods of enums are not modelled", "leave it out"
                )
            case ast.FunctionDef():
                declarations.functions[f"{node.name}.{statement.name}"] = statement
            case _:
                raise declarations.source.refuse(statement, f"enum {node.name}", "only NAME = value is modelled", "")
    if not all(declarations.dotted(v.func) == "enum.auto" for v in members.values() if isinstance(v, ast.Call)):
        raise declarations.source.refuse(node, f"enum {node.name}", "its values are not literals", "write literals")
    given = [value for value in members.values() if not isinstance(value, ast.Call)]
    try:
        values = [ast.literal_eval(value) for value in given]
    except ValueError:
        raise declarations.source.refuse(
            node, f"enum {node.name}", "its values are not literals", "write literals"
        ) from None
    if 0 < len(given) < len(members):
        raise declarations.source.refuse(node, f"enum {node.name}", "auto() may repeat a value", "use only auto()")
    if any(value in values[:position] for position, value in enumerate(values)):
        raise declarations.source.refuse(node, f"enum {node.name}", "two members with one value are aliases", "")
    declarations.values[node.name] = members
    return EnumOf(node.name, tuple(members))


def _record(node: ast.ClassDef, declarations: Declarations) -> Type:
    fields: list[tuple[str, Type]] = []
    for statement in node.body:
        match statement:
            case ast.AnnAssign(target=ast.Name(id=name)) if name.startswith("__"):
                raise declarations.source.refuse(statement, name, "the name is mangled", "use one underscore")
            case ast.AnnAssign(value=ast.Call() as call) if any(k.arg in _FIELD_OPTIONS for k in call.keywords):
                raise declarations.source.refuse(call, "field(…)", "this option is not modelled", "leave it out")
            case ast.AnnAssign(target=ast.Name(id=name), annotation=annotation, value=value):
                fields.append((name, type_of_annotation(annotation, declarations)))
                if value is not None:
                    declarations.defaults.setdefault(node.name, {})[name] = value
            case ast.FunctionDef(name=name) if _special(name):
                raise declarations.source.refuse(
                    statement,
                    f"{node.name}.{statement.name}",
                    "own construction or equality is not modelled",
                    "check arguments in the functions that use the class",
                )
            case ast.Expr(value=ast.Constant()) | ast.Pass() | ast.FunctionDef():
                pass
            case _:
                raise declarations.source.refuse(
                    statement, f"class {node.name}", "only `name: type` fields are modelled", ""
                )
    return RecordOf(node.name, tuple(fields))
