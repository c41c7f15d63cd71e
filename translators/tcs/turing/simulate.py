"""A machine run step by step."""

from __future__ import annotations

from dataclasses import dataclass

from lemmata.translators.tcs.turing.machine import Machine


@dataclass(frozen=True, slots=True)
class Halted:
    """The machine halted with step `steps` and left `marks` cells that are not blank; `span` cells were visited."""

    steps: int
    marks: int
    span: int


def simulate(machine: Machine, limit: int) -> Halted | None:
    """What came of at most `limit` steps from a blank tape; None where the machine is still running."""
    table = [[(m.symbol, 1 if m.right else -1, m.next) for m in row] for row in machine.rows]
    tape: dict[int, int] = {}
    head, state = 0, 0
    for step in range(1, limit + 1):
        row = table[state]
        symbol = tape.get(head, 0)
        written, move, following = row[symbol] if symbol < len(row) else (1, 1, None)
        tape[head] = written
        head += move
        if following is None:
            return Halted(step, sum(1 for value in tape.values() if value), len(tape))
        state = following
    return None


def cells_visited(machine: Machine, limit: int) -> int:
    """How many cells the head was on in the first `limit` steps (fewer where the machine halts)."""
    tape: dict[int, int] = {}
    head, state = 0, 0
    for _ in range(limit):
        move = machine.move(state, tape.get(head, 0))
        tape[head] = move.symbol
        head += 1 if move.right else -1
        if move.next is None:
            break
        state = move.next
    return len(tape)
