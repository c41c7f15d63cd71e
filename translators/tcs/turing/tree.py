"""Bounds over all completions of a table by a tree: an open move is filled in only when the machine comes to it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from lemmata.translators.tcs.turing.bounds import evidence_term, is_open, refutation
from lemmata.translators.tcs.turing.decide import Decision, Halting, Running, Undecided, quick
from lemmata.translators.tcs.turing.loops import find_loop
from lemmata.translators.tcs.turing.machine import UNDEFINED, Machine, Move
from lemmata.translators.tcs.turing.simulate import simulate

MOST = 5000  # nodes
_SOON = 100  # steps


@dataclass(frozen=True, slots=True)
class Tree:
    """The machines of a class that halt do so within `steps` steps and leave at most `marks` marks; `champion` is one
    that needs all of these steps, `scribe` one that leaves these marks, with its step `last`. `nodes` are the tables of
    the tree, depth first, each with what is known of it, as terms of `Lemmata.Turing.Node`.
    """

    steps: int
    champion: Machine
    marks: int
    scribe: Machine
    last: int
    nodes: tuple[str, ...]

    def tactic(self) -> str:
        return f"exact Lemmata.Turing.bounded_of_tree [{', '.join(self.nodes)}] (by decide +kernel)"

    def refutation(self) -> str:
        """A term that proves that no smaller bound on the steps holds."""
        return refutation(self.champion, self.steps)

    def marks_tactic(self) -> str:
        """Proves the bound on the marks."""
        return f"exact Lemmata.Turing.marks_of_tree [{', '.join(self.nodes)}] (by decide +kernel)"

    def marks_refutation(self) -> str:
        """A term that proves that no smaller bound on the marks holds."""
        decided = " ".join(["(by decide +kernel)"] * 3)
        return f'Lemmata.Turing.not_marks_of_check (tm! "{self.scribe}") {self.last} {self.marks} {decided}'


@lru_cache(maxsize=256)
def find_tree(pattern: Machine) -> Tree | None:
    """The least bound; None where no machine halts, one could not be decided, or the tree is too large. A class in
    which some move of the table itself halts is left to `find_bound`.
    """
    if any(move.next is None and not is_open(move) for row in pattern.rows for move in row):
        return None
    todo = [Machine(tuple(tuple(UNDEFINED if is_open(move) else move for move in row) for row in pattern.rows))]
    nodes: list[str] = []
    steps, champion = 0, None
    marks, scribe, last = -1, None, 0
    while todo:
        if len(nodes) >= MOST:
            return None
        machine = todo.pop()
        match _decided(machine):
            case Halting(steps=made, marks=left):
                state, symbol = _place(machine, made - 1)
                nodes.append(f".opens {made - 1} {state} {symbol}")
                if made > steps:
                    steps, champion = made, machine
                if left > marks:
                    marks, scribe, last = left, machine, made
                todo += [_filled(machine, state, symbol, move) for move in reversed(_going_on(machine))]
            case Running() as running:
                nodes.append(f".never ({evidence_term(running)})")
            case Undecided():
                return None
    if champion is None or scribe is None:
        return None
    return Tree(steps, champion, marks, scribe, last, tuple(nodes))


def _decided(machine: Machine) -> Decision:
    """Most machines of small classes soon halt or repeat; only the others are looked at for long."""
    halted = simulate(machine, _SOON)
    if halted is not None:
        return Halting(halted.steps, halted.marks, "tm_halt")
    loop = find_loop(machine, _SOON)
    return quick(machine) if loop is None else Running("loop", loop.tactic(), loop.start + loop.period, loop)


def _going_on(machine: Machine) -> list[Move]:
    """The moves that do not halt, in the order of `allMoves` in Lean."""
    return [
        Move(symbol, right, following)
        for symbol in range(machine.symbols)
        for right in (False, True)
        for following in range(machine.states)
    ]


def _filled(machine: Machine, state: int, symbol: int, move: Move) -> Machine:
    rows = [list(row) for row in machine.rows]
    rows[state][symbol] = move
    return Machine(tuple(map(tuple, rows)))


def _place(machine: Machine, steps: int) -> tuple[int, int]:
    """State and symbol in front of the head after so many steps, none of which halts."""
    tape: dict[int, int] = {}
    head = state = 0
    for _ in range(steps):
        move = machine.move(state, tape.get(head, 0))
        assert move.next is not None
        tape[head] = move.symbol
        head += 1 if move.right else -1
        state = move.next
    return state, tape.get(head, 0)
