"""Values as a person writes them in Lean."""

from __future__ import annotations

from lemmata.agent.smt.sorts import Kind, Sort
from lemmata.agent.smt.terms import Value


def literal(value: Value, sort: Sort) -> str:
    """The Lean text of a value. Raises ValueError for functions, which have none."""
    match sort.kind:
        case Kind.BOOL:
            return "true" if value else "false"
        case Kind.PROP:
            return "True" if value else "False"
        case Kind.BITVEC:
            return f"{value}#{sort.size}"
        case Kind.UNIT:
            return "()"
        case Kind.CHAR:
            return "'" + _escaped(value, "'") + "'"
        case Kind.STRING:
            return '"' + "".join(_escaped(char, '"') for char in value) + '"'
        case Kind.LIST:
            return "[" + ", ".join(literal(item, sort.arguments[0]) for item in value) + "]"
        case Kind.OPTION:
            return f"some {operand(literal(value[0], sort.arguments[0]))}" if value else "none"
        case Kind.PROD:
            return f"({literal(value[0], sort.arguments[0])}, {literal(value[1], sort.arguments[1])})"
        case Kind.FUNCTION | Kind.META:
            raise ValueError(f"a value of {sort} has no literal")
        case _:
            return str(value)


def operand(text: str) -> str:
    """The text in parentheses where it needs them as an argument."""
    return f"({text})" if text.startswith("-") or (" " in text and text[0] not in "[(\"'") else text


def _escaped(char: str, quote: str) -> str:
    special = {"\n": "\\n", "\t": "\\t", "\r": "\\r", "\\": "\\\\", quote: "\\" + quote}
    if char in special:
        return special[char]
    return char if char.isprintable() else f"\\u{ord(char):04x}" if ord(char) < 0x10000 else char
