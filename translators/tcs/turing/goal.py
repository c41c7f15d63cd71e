"""Goals about machines, as Lean prints them: read, and settled by a tactic for the goal or for its negation."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from lemmata.translators.tcs.turing.bounds import find_bound
from lemmata.translators.tcs.turing.decide import Decision, Halting, Running, decide
from lemmata.translators.tcs.turing.machine import UNDEFINED, Machine, Move
from lemmata.translators.tcs.turing.simulate import simulate
from lemmata.translators.tcs.turing.tree import find_tree

_NAME = r"(?:Lemmata\.)?(?:Turing\.)?"
_MOVE = re.compile(
    rf"\{{ write := (\d+), dir := {_NAME}Dir\.([LR]), next := (?:some (\d+)|Option\.some (\d+)|(?:Option\.)?none) \}}"
    rf"|({_NAME}undefinedMove)"
)
_TABLE = re.compile(r"\(?\{ rows := \[(.*)\] \}\)?")
_FACT = re.compile(r"(¬ ?)?\(?(\{ rows := .* \})\)?\.(HaltsWith|HaltsIn|HaltsWithin|Halts)((?: \d+)*)\)?")
_BOUND = re.compile(
    rf"∀ (?:\((\w+) : {_NAME}Machine\), \1 ∈ |(\w+) ∈ )(\{{ rows := .* \}})\.completions(?:,| →) "
    r"(\w+)\.Halts → (\w+)\.HaltsWithin (\d+)"
)
_MARKS = re.compile(
    rf"∀ (?:\((\w+) : {_NAME}Machine\), \1 ∈ |(\w+) ∈ )(\{{ rows := .* \}})\.completions(?:,| →) "
    r"∀ \((\w+) (\w+) : Nat\), (\w+)\.HaltsWith (\w+) (\w+) → (\w+) ≤ (\d+)"
)
_SECONDS = 8.0
_LONGEST = 300_000  # steps that the kernel is asked to make one by one


@dataclass(frozen=True, slots=True)
class Fact:
    """`¬` (where `negated`) that the machine `predicate`s with these numbers."""

    negated: bool
    machine: Machine
    predicate: str
    numbers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class BoundClaim:
    """Every completion of the pattern that halts does so within `steps` steps."""

    pattern: Machine
    steps: int


@dataclass(frozen=True, slots=True)
class MarksClaim:
    """Every completion of the pattern that halts leaves at most `marks` marks."""

    pattern: Machine
    marks: int


Claim = Fact | BoundClaim | MarksClaim


@dataclass(frozen=True, slots=True)
class Settled:
    """`tactic` proves the goal where it is `true`; otherwise it closes `False` from the goal as the hypothesis `h`.
    `halting`: the step with which the machine halts, where it was seen to.
    """

    true: bool
    tactic: str
    halting: int | None = None


def read_goal(target: str) -> Claim | None:
    """The goal, where it is one about a machine whose table stands there."""
    if "rows :=" not in target:
        return None
    text = " ".join(target.split())
    found = _FACT.fullmatch(text)
    if found:
        machine = _machine(found.group(2))
        numbers = tuple(map(int, found.group(4).split()))
        if machine is None or len(numbers) != {"HaltsWith": 2, "Halts": 0}.get(found.group(3), 1):
            return None
        return Fact(found.group(1) is not None, machine, found.group(3), numbers)
    found = _BOUND.fullmatch(text)
    if found and (found.group(1) or found.group(2)) == found.group(4) == found.group(5):
        pattern = _machine(found.group(3))
        return None if pattern is None else BoundClaim(pattern, int(found.group(6)))
    found = _MARKS.fullmatch(text)
    if found and (found.group(1) or found.group(2), *found.group(4, 5, 5)) == found.group(6, 7, 8, 9):
        pattern = _machine(found.group(3))
        return None if pattern is None else MarksClaim(pattern, int(found.group(10)))
    return None


@lru_cache(maxsize=256)
def settle(goal: Claim, seconds: float = _SECONDS) -> Settled | None:
    """Whether the goal holds, with the tactic that shows it; None where that was not found."""
    if isinstance(goal, BoundClaim):
        return _settle_bound(goal)
    if isinstance(goal, MarksClaim):
        return _settle_marks(goal)
    if goal.predicate == "HaltsWithin" and goal.numbers[0] <= _LONGEST:
        halted = simulate(goal.machine, goal.numbers[0])
        return _answer(goal, halted is not None, "tm_halt", None if halted is None else halted.steps)
    decision = decide(goal.machine, seconds)
    match decision:
        case Halting():
            tactic = decision.tactic
            tactic = f"tm_halt {decision.steps} {decision.marks}" if tactic == "tm_halt" else tactic
            return _answer(goal, _holds(goal, decision), tactic, decision.steps)
        case Running():
            return _answer(goal, False, decision.tactic)
    return None


def _holds(goal: Fact, halting: Halting) -> bool:
    match goal.predicate:
        case "HaltsWith":
            return goal.numbers == (halting.steps, halting.marks)
        case "HaltsIn":
            return goal.numbers == (halting.steps,)
        case "HaltsWithin":
            return halting.steps <= goal.numbers[0]
    return True


def _answer(goal: Fact, holds: bool, tactic: str, halting: int | None = None) -> Settled:
    """`holds`: what the machine does, without the negation. The tactic proves it, or its negation where it fails."""
    if holds != goal.negated:
        return Settled(True, tactic, halting)
    close = f"exact h (by {tactic})" if goal.negated else f"exact absurd h (by {tactic})"
    return Settled(False, close, halting)


def _settle_bound(goal: BoundClaim) -> Settled | None:
    bound = find_tree(goal.pattern) or find_bound(goal.pattern)
    if bound is None:
        return None
    if bound.steps <= goal.steps:
        return Settled(True, bound.tactic())
    return Settled(False, f"exact {bound.refutation()} h")


def _settle_marks(goal: MarksClaim) -> Settled | None:
    tree = find_tree(goal.pattern)
    if tree is None:
        return None
    if tree.marks <= goal.marks:
        return Settled(True, tree.marks_tactic())
    return Settled(False, f"exact {tree.marks_refutation()} h")


def _machine(text: str) -> Machine | None:
    found = _TABLE.fullmatch(text)
    if found is None:
        return None
    rows: list[tuple[Move, ...]] = []
    for row in re.findall(r"\[([^\[\]]*)\]", found.group(1)):
        moves = list(_MOVE.finditer(row))
        if ", ".join(move.group() for move in moves) != row:
            return None
        rows.append(tuple(map(_move, moves)))
    return Machine(tuple(rows)) if rows and all(rows) else None


def _move(found: re.Match[str]) -> Move:
    if found.group(5):
        return UNDEFINED
    following = found.group(3) or found.group(4)
    return Move(int(found.group(1)), found.group(2) == "R", None if following is None else int(following))


__all__ = ["BoundClaim", "Claim", "Decision", "Fact", "MarksClaim", "Settled", "read_goal", "settle"]
