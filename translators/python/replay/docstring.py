"""Contracts in docstrings (PEP 316): `pre:`, `post:`, `inv:`, `raises:`, each on one line or with indented lines."""

from __future__ import annotations

import ast
import re

_SECTION = re.compile(r"(pre|post|inv|raises)\s*(?:\[[^\]]*\])?\s*:\s*(.*)")
_ROLES = {"pre": "pre", "post": "post", "inv": "invariant", "raises": "raises"}


def docstring_checks(node: ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) -> list[tuple[str, str, int]]:
    """Role (`pre`, `post`, `invariant`, `raises`), expression and line of each. Text that is no expression is prose."""
    if not node.body or not isinstance(node.body[0], ast.Expr):
        return []
    constant = node.body[0].value
    if not isinstance(constant, ast.Constant) or not isinstance(constant.value, str):
        return []
    found: list[tuple[str, str, int]] = []
    section, indent = "", 0
    for number, raw in enumerate(constant.value.split("\n")):
        line = raw.strip()
        width = len(raw) - len(raw.lstrip())
        head = _SECTION.fullmatch(line)
        if head:
            section, indent = _ROLES[head[1]], width
            line = head[2].strip()
        elif section and line and width <= indent:
            section = ""
        if section and line and (section == "raises" or _expression(line)):
            found.append((section, line, constant.lineno + number))
    return found


def _expression(text: str) -> bool:
    try:
        ast.parse(text, mode="eval")
    except SyntaxError:
        return False
    return True
