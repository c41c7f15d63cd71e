"""Lean names: how Lean prints them and how its compiler mangles them into symbols."""

from __future__ import annotations

import re

Name = tuple[str | int, ...]

_SIMPLE = re.compile(r"[A-Za-z_][A-Za-z0-9_'!?]*\Z")
_ESCAPE = re.compile(r"x[0-9a-f]{2}|u[0-9a-f]{4}|U[0-9a-f]{8}")

# After a plain separator, the start of such a component would be taken for an escape or a number.
_MISREAD = re.compile(rf"_*(?:[0-9]|{_ESCAPE.pattern})")


def lean_text(name: Name) -> str:
    """The name as a Lean identifier, with `«»` around the components that need them."""
    return ".".join(str(part) if isinstance(part, int) or _SIMPLE.match(part) else f"«{part}»" for part in name)


def plain_text(name: Name) -> str:
    """The name with dots between its components and no quoting."""
    return ".".join(map(str, name))


def flat_text(name: Name) -> str:
    """The name as it stands inside the name of an auxiliary declaration: components joined by `_`."""
    return "_".join(map(str, name))


def mangle(name: Name) -> str:
    """The symbol that the compiler gives to a declaration of that name."""
    text, previous = "l", ""
    for part in name:
        if isinstance(part, int):
            text, previous = f"{text}_{part}_", ""
            continue
        mangled = _mangle_component(part)
        text += ("_00" if previous.endswith("_") or _MISREAD.match(mangled) else "_") + mangled
        previous = part
    return text


def demangle(symbol: str) -> Name | None:
    """The name that mangles to `symbol`; None when it is not the symbol of a name without numbers.

    Exact for names none of whose components consists of underscores only.
    """
    if not symbol.startswith("l_"):
        return None
    parts = [""]
    at = 4 if symbol.startswith("00", 2) else 2
    while at < len(symbol):
        run = len(symbol) - at - len(symbol[at:].lstrip("_"))
        at += run
        escape = _ESCAPE.match(symbol, at)
        if run % 2 == 0:
            parts[-1] += "_" * (run // 2) + symbol[at : at + 1]
            at += 1
        elif escape:
            parts[-1] += "_" * (run // 2) + chr(int(escape.group()[1:], 16))
            at = escape.end()
        elif symbol.startswith("00", at):
            parts[-1] += "_" * (run // 2)
            parts.append("")
            at += 2
        else:
            parts.append("_" * (run // 2))
    name = tuple(parts)
    return name if all(parts) and mangle(name) == symbol else None


def _mangle_component(part: str) -> str:
    out = []
    for char in part:
        code = ord(char)
        if char.isascii() and char.isalnum():
            out.append(char)
        elif char == "_":
            out.append("__")
        elif code < 0x100:
            out.append(f"_x{code:02x}")
        elif code < 0x10000:
            out.append(f"_u{code:04x}")
        else:
            out.append(f"_U{code:08x}")
    return "".join(out)
