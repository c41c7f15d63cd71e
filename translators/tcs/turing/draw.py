"""Random machines of a kind: drawn along their own run, so that halting ones halt when they should."""

from __future__ import annotations

from random import Random

from lemmata.translators.tcs.turing.machine import Machine, Move

SIZES = {
    1: ((2, 2),),
    2: ((2, 2), (3, 2), (2, 3)),
    3: ((3, 2), (2, 3), (4, 2)),
    4: ((4, 2), (3, 3), (2, 4)),
    5: ((5, 2), (4, 2), (3, 3), (6, 2)),
}  # (states, symbols) by difficulty
STEPS = {1: (2, 12), 2: (8, 40), 3: (30, 150), 4: (100, 800), 5: (500, 5000)}  # by difficulty, ends included


def size(random: Random, difficulty: int) -> tuple[int, int]:
    """States and symbols."""
    return random.choice(SIZES[difficulty])


def random_move(random: Random, states: int, symbols: int) -> Move:
    return Move(random.randrange(symbols), random.random() < 0.5, random.randrange(states))


def grown(random: Random, states: int, symbols: int, low: int, high: int) -> Machine | None:
    """A machine that halts after `low` to `high` steps: each move is drawn when the run first needs it; the first one
    that is needed late enough halts. None where the run did not need one in time."""
    table: dict[tuple[int, int], Move] = {(0, 0): Move(random.randrange(1, symbols), True, min(1, states - 1))}
    tape: dict[int, int] = {}
    head = state = 0
    new = 1  # the step at which a move was last drawn; a run that needs no new one for long hardly ever does again
    for step in range(1, high + 1):
        if step > 12 * new + 100:
            return None
        place = (state, tape.get(head, 0))
        move = table.get(place)
        if move is None:
            last = len(table) == states * symbols - 1
            if step >= low:
                table[place] = Move(random.randrange(symbols), random.random() < 0.5, None)
                return filled(random, states, symbols, table)
            if last:
                return None
            move = table[place] = random_move(random, states, symbols)
            new = step
        tape[head] = move.symbol
        head += 1 if move.right else -1
        assert move.next is not None
        state = move.next
    return None


def filled(random: Random, states: int, symbols: int, table: dict[tuple[int, int], Move]) -> Machine:
    """The table with random moves where the run needed none."""
    rows = [
        tuple(table.get((q, s)) or random_move(random, states, symbols) for s in range(symbols)) for q in range(states)
    ]
    return Machine(tuple(rows))


def whole(random: Random, states: int, symbols: int) -> Machine:
    """Any machine with one halting move somewhere but at the start."""
    places = [(q, s) for q in range(states) for s in range(symbols) if (q, s) != (0, 0)]
    halt = Move(random.randrange(symbols), random.random() < 0.5, None)
    first = Move(random.randrange(1, symbols), True, min(1, states - 1))
    return filled(random, states, symbols, {(0, 0): first, random.choice(places): halt})
