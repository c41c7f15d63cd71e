"""Goals about the functions of a small file."""

from __future__ import annotations

from lemmata.agent.lean.goal import Goal, Hypothesis
from lemmata.agent.policy.context import FileContext
from lemmata.agent.policy.source import Position

SUMS = """\
def total : List Nat → Nat
  | [] => 0
  | x :: xs => x + total xs

def go : List Nat → Nat → Nat
  | [], acc => acc
  | x :: xs, acc => go xs (acc + x)
"""


def position(source: str, target: str, **variables: str) -> Position:
    hypotheses = tuple(Hypothesis(name, kind) for name, kind in variables.items())
    return Position(Goal(hypotheses, target), FileContext.scan(source))
