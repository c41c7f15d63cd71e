"""Counterexamples in words, as a command, and as a test."""

from __future__ import annotations

import ast
import builtins
import re
import shlex
from pathlib import Path
from textwrap import indent
from typing import Any

from lemmata.translators.python.replay.judging import CALL, CLASS, ENDLESS, EXCEPTION, LOOP, POST

_NAME = re.compile(r"[^\W\d]\w*")


def told(event: dict[str, Any]) -> str:
    """What happened, in one line: `f(7) returned 3; ensures result >= n fails`."""
    call, text = event["call"], event["text"]
    match event["kind"]:
        case str(kind) if kind == POST:
            return f"{call} returned {event['result']}; ensures {text} fails"
        case str(kind) if kind == EXCEPTION:
            return f"{call} raises {text}"
        case str(kind) if kind == LOOP:
            when = "when the loop begins" if event["first_round"] else "in a later round"
            return f"{call}: the invariant {text} is false {when}"
        case str(kind) if kind == CALL:
            return f"{call} makes a call that breaks a precondition: {text}"
        case str(kind) if kind == CLASS:
            return f"{call} makes an object that breaks its invariant: {text}"
        case str(kind) if kind == ENDLESS:
            return f"{call} {text}"
    return f"{call}: {text}"


def replay_command(path: str, event: dict[str, Any]) -> str:
    return f"python -m lemmata.translators.python.replay {shlex.quote(path)} {shlex.quote(event['call'])}"


def failing_test(path: str, event: dict[str, Any]) -> str:
    """A pytest function that fails as long as the call breaks its contract."""
    function = event["call"].partition("(")[0]
    name = re.sub(r"\W+", "_", f"test_{Path(path).stem}_{function}_line_{event['line']}")
    said = told(event).replace('"', "'").replace("\\", "/")
    body = _plain(path, function, event) or _by_command(path, event)
    return f'def {name}() -> None:\n    """{said} ({path}:{event["line"]})"""\n' + indent(body, "    ")


def _plain(path: str, function: str, event: dict[str, Any]) -> str:
    """The call, and the condition where it is an expression of parameters and result; else ""."""
    parameters = list(event["values"])
    if "." in function or event["kind"] not in (POST, EXCEPTION):
        return ""
    condition = event["text"] if event["kind"] == POST else "True"
    try:
        used = _free_names(condition) | _free_names(event["call"])
    except SyntaxError:
        return ""
    if used & {"OLD", "__old__", "_ARGS", "_KWARGS", "_"}:
        return ""
    lines = ["import sys", ""] if Path(path).parent != Path() else []
    lines += [f"sys.path.insert(0, {str(Path(path).parent.absolute())!r})"] if lines else []
    needed = sorted(used - {*parameters, "result", "__return__", *dir(builtins)} | {function})
    lines += [f"from {Path(path).stem} import {', '.join(needed)}", ""]
    lines += [f"{parameter} = {value}" for parameter, value in event["values"].items()]
    if event["kind"] == EXCEPTION:
        return "\n".join([*lines, f"{function}({', '.join(parameters)})", ""])
    result = "__return__" if "__return__" in used else "result"
    return "\n".join([*lines, f"{result} = {function}({', '.join(parameters)})", f"assert {condition}", ""])


def _by_command(path: str, event: dict[str, Any]) -> str:
    return f"""import subprocess
import sys

command = [sys.executable, "-m", "lemmata.translators.python.replay", {str(path)!r}, {event["call"]!r}]
run = subprocess.run(command, capture_output=True, text=True)
assert run.returncode == 0, run.stdout + run.stderr
"""


def _free_names(text: str) -> set[str]:
    tree = ast.parse(text, mode="eval")
    names = [node for node in ast.walk(tree) if isinstance(node, ast.Name)]
    bound = {node.id for node in names if not isinstance(node.ctx, ast.Load)}
    bound |= {node.arg for node in ast.walk(tree) if isinstance(node, ast.arg)}
    return {node.id for node in names} - bound
