"""Lean names: how Lean prints them and how its compiler mangles them into symbols."""

from __future__ import annotations

import re

Name = tuple[str | int, ...]

_SIMPLE = re.compile(r"[A-Za-z_][A-Za-z0-9_'!?]*\Z")
_ESCAPE = re.compile(r"x[0-9a-f]{2}|u[0-9a-f]{4}|U[0-9a-f]{8}")
_RUN = re.compile(r"_+")


def lean_text(name: Name) -> str:
    """The name as a Lean identifier, with `«»` around the components that need them."""
    return ".".join(
        str(part) if isinstance(part, int) or _SIMPLE.match(part) else f"«{part}»" for part in name
    )


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
        text += ("_00" if _needs_marker(previous, part, first=text == "l") else "_") + _mangle_component(part)
        previous = part
    return text


def demangle(symbol: str) -> Name | None:
    """The name that mangles to `symbol`; None when it is not the symbol of a name without numbers."""
    if not symbol.startswith("l_"):
        return None
    parts: list[str] = []
    text, at = symbol[1:], 0
    while at < len(text):
        run = _RUN.match(text, at)
        if run is None:
            if not parts:
                return None
            parts[-1] += text[at]
            at += 1
            continue
        length, at = len(run.group()), run.end()
        escape = _ESCAPE.match(text, at)
        if length % 2 == 0:
            parts[-1:] = [parts[-1] + "_" * (length // 2)] if parts else ["_" * (length // 2)]
        elif escape and at - length > 0:
            parts[-1] += "_" * (length // 2) + chr(int(escape.group()[1:], 16))
            at = escape.end()
        elif text.startswith("00", at):
            if parts:
                parts[-1] += "_" * (length // 2)
            parts.append("")
            at += 2
        else:
            parts.append("_" * (length // 2))
    name = tuple(parts)
    return name if mangle(name) == symbol else None


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


def _needs_marker(previous: str, part: str, *, first: bool) -> bool:
    rest = part.lstrip("_")
    misread = rest[:1].isdigit() or _ESCAPE.match(rest) is not None
    return misread or (not first and previous.endswith("_"))
