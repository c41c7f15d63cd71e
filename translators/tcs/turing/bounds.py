"""Bounds over all completions of a table in which some moves are left open, each machine with its evidence."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import product

from lemmata.translators.tcs.turing.accelerate import Certificate, grown
from lemmata.translators.tcs.turing.decide import Halting, Running, Undecided, quick
from lemmata.translators.tcs.turing.machine import Machine, Move
from lemmata.translators.tcs.turing.regular import Invariant

_OPEN = Move(1, True, None)
MOST = 4000  # machines in one class


def is_open(move: Move) -> bool:
    """Whether the move may be any: `---`, and `1RZ`, which means the same."""
    return not move.defined or move == _OPEN


def class_size(pattern: Machine) -> int:
    """How many completions there are."""
    size = 1
    for row in pattern.rows:
        for move in row:
            size *= 2 * len(row) * (pattern.states + 1) if is_open(move) else 1
    return size


def completions(pattern: Machine) -> Iterator[Machine]:
    """All of them, in the order of `Machine.completions` in Lean."""
    rows = []
    for row in pattern.rows:
        moves = [
            Move(symbol, right, following)
            for symbol in range(len(row))
            for right in (False, True)
            for following in (*range(pattern.states), None)
        ]
        rows.append([list(choice) for choice in product(*(moves if is_open(move) else [move] for move in row))])
    for chosen in product(*rows):
        yield Machine(tuple(map(tuple, chosen)))


@dataclass(frozen=True, slots=True)
class Bound:
    """The machines of a class that halt do so within `steps` steps; `champion` is one that needs them all."""

    steps: int
    champion: Machine
    machines: int
    halting: int
    evidence: tuple[str, ...]

    def tactic(self) -> str:
        return f"exact Lemmata.Turing.bounded_of_check [{', '.join(self.evidence)}] (by decide +kernel)"

    def refutation(self) -> str:
        """A term that proves that no smaller bound holds."""
        return refutation(self.champion, self.steps)


def refutation(champion: Machine, steps: int) -> str:
    """A term that proves that no bound below `steps` holds for a class with that champion."""
    decided = " ".join(["(by decide +kernel)"] * 3)
    return f'Lemmata.Turing.not_bounded_of_check (tm! "{champion}") {steps} {decided}'


@lru_cache(maxsize=256)
def find_bound(pattern: Machine) -> Bound | None:
    """The least bound of the class; None where it is too large, nothing halts, or a machine could not be decided."""
    if class_size(pattern) > MOST:
        return None
    steps, halting, champion, evidence = 0, 0, None, []
    for machine in completions(pattern):
        decision = quick(machine)
        match decision:
            case Halting():
                evidence.append(".halts")
                halting += 1
                if decision.steps > steps:
                    steps, champion = decision.steps, machine
            case Running():
                evidence.append(evidence_term(decision))
            case Undecided():
                return None
    return None if champion is None else Bound(steps, champion, len(evidence), halting, tuple(evidence))


def evidence_term(decision: Running) -> str:
    """The term of `Lemmata.Turing.Evidence` for a machine that never halts."""
    if isinstance(decision.proof, Certificate):
        return f".grows {grown(decision.proof)}"
    if isinstance(decision.proof, Invariant):
        return f".regular {decision.proof.term()}"
    loop = decision.proof
    sides = ["none" if side is None else f"(some {side})" for side in (loop.left, loop.right)]
    return f".loop {loop.start} {loop.period} {' '.join(sides)}"
