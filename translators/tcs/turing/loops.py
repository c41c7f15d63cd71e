"""Machines that repeat: cyclers, whose configuration comes again, and translated cyclers, where it comes again shifted.

What is found is what the Lean tactic `tm_loop` checks.
"""

from __future__ import annotations

from dataclasses import dataclass

from lemmata.translators.tcs.turing.machine import Machine


@dataclass(frozen=True, slots=True)
class Loop:
    """After `start` steps the machine is where it is again `period` steps later, `shift` cells further to the right.

    `left`, `right`: how many cells on that side are read in between, where the tape beyond them differs; None where
    the whole side is the same.
    """

    start: int
    period: int
    shift: int
    left: int | None
    right: int | None

    def tactic(self) -> str:
        left = "" if self.left is None else f" left {self.left}"
        right = "" if self.right is None else f" right {self.right}"
        return f"tm_loop {self.start} {self.period}{left}{right}"


def find_loop(machine: Machine, limit: int) -> Loop | None:
    """A loop within `limit` steps, or None. Raises no error; a machine that halts has none."""
    for steps in (min(limit, 200), limit):
        found = _cycle(machine, steps) or _translated(machine, steps)
        if found is not None or steps == limit:
            return found
    return None


class _Run:
    """A machine on a tape; `head` is the cell to be read next."""

    def __init__(self, machine: Machine) -> None:
        self.machine, self.state, self.head, self.steps = machine, 0, 0, 0
        self.right = True  # the direction of the last move
        self.tape: dict[int, int] = {}

    def step(self) -> bool:
        """One step; False when it halts the machine."""
        move = self.machine.move(self.state, self.tape.get(self.head, 0))
        if move.symbol:
            self.tape[self.head] = move.symbol
        else:
            self.tape.pop(self.head, None)
        self.head += 1 if move.right else -1
        self.right = move.right
        self.steps += 1
        if move.next is None:
            return False
        self.state = move.next
        return True

    def same(self, other: _Run) -> bool:
        return (self.state, self.head, self.right) == (other.state, other.head, other.right) and self.tape == other.tape


def _cycle(machine: Machine, limit: int) -> Loop | None:
    """Brent's algorithm on whole configurations."""
    tortoise, hare = _Run(machine), _Run(machine)
    power = period = 1
    if not hare.step():
        return None
    while not tortoise.same(hare):
        if hare.steps > limit:
            return None
        if power == period:
            while tortoise.steps < hare.steps:
                tortoise.step()
            power, period = 2 * power, 0
        if not hare.step():
            return None
        period += 1
    # One period later all cells of the cycle have been visited, so that the same cells are seen again.
    return Loop(tortoise.steps + period, period, 0, None, None)


def _translated(machine: Machine, limit: int) -> Loop | None:
    """Records: the head reaches a new cell at the edge of what was visited, in a state and on a tape as once before."""
    for right in (True, False):
        found = _records(machine, limit, right)
        if found is not None:
            return found
    return None


def _records(machine: Machine, limit: int, right: bool) -> Loop | None:
    run = _Run(machine)
    sign = 1 if right else -1
    edge = 0
    records: dict[int, list[tuple[int, int, dict[int, int]]]] = {}  # state: (steps, head, tape then)
    reached = [0]  # by step: the place of the head
    while run.steps < limit and run.step():
        reached.append(run.head)
        if sign * run.head > edge:
            edge = sign * run.head
            past = records.setdefault(run.state, [])
            for steps, head, tape in reversed(past[-12:]):
                # how far back from the edge the head has been since then
                depth = max(sign * (head - place) for place in reached[steps:])
                if _agree(tape, head, run.tape, run.head, depth, sign):
                    # From now on, not from `steps`: the cells that are read have all been visited by now.
                    sides = (depth, None) if right else (None, depth)
                    return Loop(run.steps, run.steps - steps, run.head - head, *sides)
            past.append((run.steps, run.head, dict(run.tape)))
            if len(past) > 12:
                past.pop(0)
    return None


def _agree(a: dict[int, int], i: int, b: dict[int, int], j: int, depth: int, sign: int) -> bool:
    return all(a.get(i - sign * k, 0) == b.get(j - sign * k, 0) for k in range(depth + 1))
