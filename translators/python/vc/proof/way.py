"""The ways by which a block of a program is left, and pieces of tactic text."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from lemmata.translators.obligations.claim import Span
from lemmata.translators.obligations.program import (
    Function,
)
from lemmata.translators.obligations.terms import Term
from lemmata.translators.python.vc.path import Path
from lemmata.translators.python.vc.program import Lines, Place

BIND = "first | refine Py.Runs.bind ?_ | refine Py.Runs.bindPure ?_"
"""Lean makes `p` of `do let x ← p; pure x`."""
DEPTH, CALLS, INDUCTION = "depth'", "calls'", "ih'"
"""Names in proofs about recursive functions; no name of Python has a prime."""


@dataclass(frozen=True)
class Way:
    """What a block's proof does where the block is left. `end`, `leave`: at its end, at `break`; `again`: at
    `continue`, None where that is as at its end; `result`: at `return`; `raised`: where an exception is raised, None
    where that would break the contract; `place`: as for the printer."""

    end: Callable[[Path], Lines]
    result: Callable[[Path, Term, Span], Lines]
    raised: Callable[[Path, str], Lines | None]
    place: Place
    leave: Callable[[Path], Lines] | None = None
    again: Callable[[Path], Lines] | None = None


def all_of(proofs: list[str]) -> str:
    if not proofs:
        return "True.intro"
    *others, last = proofs
    for proof in reversed(others):
        last = f"(And.intro {proof} {last})"
    return last


def bullets(blocks: list[Lines]) -> Lines:
    lines: Lines = []
    for block in blocks:
        lines.append(f"· {block[0]}")
        lines.extend(f"  {line}" for line in block[1:])
    return lines


def indented(lines: Lines) -> Lines:
    return ["  " + line for line in lines]


def place_of(function: Function) -> Span:
    return function.span or Span.at("", 1)
