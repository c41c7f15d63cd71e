"""Functions that call one another, as Lean definitions: a body for each, which takes the functions that it may call as
parameters, what ties the bodies together, and the functions themselves."""

from __future__ import annotations

from collections.abc import Sequence

from lemmata.translators.obligations.lean.names import identifier, qualified
from lemmata.translators.obligations.lean.types import type_text
from lemmata.translators.obligations.program import Function


def self_name(name: str) -> str:
    """What a recursive function is called in bodies; no name of Python has a prime."""
    return identifier(name.replace(".", "_") + "_rec'")


def tied_name(circle: Sequence[str]) -> str:
    """What the functions of a circle are called together."""
    return f"{qualified(circle[0])}.circle"


def parts_of(circle: Sequence[str]) -> list[str]:
    """The place of each function among them all: `1`, `2.1`, `2.2`."""
    last = len(circle) - 1
    return [".".join(["2"] * place + ["1"] * (place < last)) for place in range(len(circle))]


def tied_text(function: Function, members: Sequence[Function], body: Sequence[str]) -> str:
    """The definition of one function's body; behind the last function's all that builds on bodies."""
    own = "".join(f" ({self_name(member.name)} : {_curried(member)})" for member in members)
    head = f"def {qualified(function.name)}.body{own}{_binders(function)}"
    lines = [f"{head} : Py {type_text(function.returns, True)} := do", *body]
    if function.name != members[-1].name:
        return "\n".join(lines)
    circle = [member.name for member in members]
    types, last, bodies = tied(members)
    lines += ["", f"def {tied_name(circle)} : Nat → {types} :=", f"  Py.tie {last} {bodies}"]
    for member, part in zip(members, parts_of(circle), strict=True):
        names = [identifier(parameter.name) for parameter in member.parameters]
        head = f"def {qualified(member.name)}{_binders(member)} : Py {type_text(member.returns, True)} :="
        call = " ".join([f"({tied_name(circle)} fuel').{part}", *names, "fuel'"])
        lines += ["", head, f"  fun fuel' => {call}"]
    return "\n".join(lines)


def tied(members: Sequence[Function]) -> tuple[str, str, str]:
    """Of the functions of a circle: their types, what they come to where no call is left, and their bodies."""
    parts = parts_of([member.name for member in members])
    types = " × ".join(f"({_curried(member)})" for member in members)
    unused = [" ".join("_" for _ in member.parameters) for member in members]
    last = ", ".join(f"fun {names} => Py.diverge" if names else "Py.diverge" for names in unused)
    arguments = " ".join(f"calls.{part}" for part in parts)
    bodies = ", ".join(f"{qualified(member.name)}.body {arguments}" for member in members)
    return types, f"({last})", f"(fun calls => ({bodies}))"


def _binders(function: Function) -> str:
    return "".join(f" ({identifier(p.name)} : {type_text(p.type)})" for p in function.parameters)


def _curried(function: Function) -> str:
    parameters = [type_text(parameter.type, True) for parameter in function.parameters]
    return " → ".join([*parameters, f"Py {type_text(function.returns, True)}"])
