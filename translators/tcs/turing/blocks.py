"""Tapes as runs of repeated words, step for step as `lean/Lemmata/Turing/Accelerated.lean` has them.

A side of the tape is a list of blocks, the nearest last (in Lean it is the first); a word has its nearest cell first.
An exponent is `(constant, coefficients)`; without variables there are no coefficients.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from lemmata.translators.tcs.turing.machine import Machine

Word = tuple[int, ...]
Exponent = tuple[int, tuple[int, ...]]
ONE: Exponent = (1, ())


@dataclass(frozen=True, slots=True, eq=False)
class Block:
    """`word`, `exponent` times. Compared by identity: a block that was not touched is the same object."""

    word: Word
    exponent: Exponent


@dataclass(frozen=True, slots=True)
class Window:
    """What came of entering a word: steps, state (None: halted), direction, cells left and right, nearest first."""

    steps: int
    state: int | None
    right: bool
    before: Word
    after: Word


def add(e: Exponent, f: Exponent) -> Exponent:
    a, b = e[1], f[1]
    if len(a) < len(b):
        a, b = b, a
    return e[0] + f[0], tuple(x + (b[i] if i < len(b) else 0) for i, x in enumerate(a))


def scale(n: int, e: Exponent) -> Exponent:
    return n * e[0], tuple(n * x for x in e[1])


class Words:
    """The windows of a machine, each computed once. `fuel`: the most steps inside one word."""

    def __init__(self, machine: Machine, fuel: int) -> None:
        self._machine, self.fuel = machine, fuel
        self._known: dict[tuple[int, bool, Word], Window] = {}

    def enter(self, state: int, right: bool, word: Word) -> Window:
        key = (state, right, word)
        window = self._known.get(key)
        if window is None:
            window = self._known[key] = self._run(state, right, word)
        return window

    def _run(self, state: int, right: bool, word: Word) -> Window:
        left: list[int] = [] if right else list(reversed(word))  # nearest last
        ahead: list[int] = list(reversed(word)) if right else []
        now: int | None = state
        for steps in range(self.fuel):
            front = ahead if right else left
            if not front:
                return Window(steps, now, right, tuple(reversed(left)), tuple(reversed(ahead)))
            assert now is not None
            move = self._machine.move(now, front.pop())
            (left if move.right else ahead).append(move.symbol)
            right, now = move.right, move.next
            if now is None:
                return Window(steps + 1, None, right, tuple(reversed(left)), tuple(reversed(ahead)))
        return Window(self.fuel, now, right, tuple(reversed(left)), tuple(reversed(ahead)))


@dataclass(slots=True)
class Stage:
    """A machine between two cells. `left_kept`, `right_kept`: how many of the blocks that were there at first, counted
    from the far end, were not touched; `left_blank`, `right_blank`: blank tape beyond the blocks was read.
    """

    state: int | None
    right: bool
    lefts: list[Block]
    rights: list[Block]
    steps: Exponent = (0, ())
    left_kept: int = 0
    right_kept: int = 0
    left_blank: bool = field(default=False)
    right_blank: bool = field(default=False)

    @staticmethod
    def start() -> Stage:
        return Stage(0, True, [], [])

    def macro_step(self, words: Words, pad: int) -> bool:
        """One macro step. False, and nothing changed, where there is none: halted, an endless word, an unknown
        exponent. `pad`: how many cells of blank tape are read at once."""
        if self.state is None:
            return False
        front = self.rights if self.right else self.lefts
        fresh = not front
        block = Block((0,) * pad, ONE) if fresh else front[-1]
        window = words.enter(self.state, self.right, block.word)
        if window.steps >= words.fuel and window.state is not None:
            return False
        inside = window.after if self.right else window.before
        crossed = window.state == self.state and window.right == self.right and not inside
        constant, coefficients = block.exponent
        if not crossed and constant == 0:
            return False
        if fresh:
            if self.right:
                self.right_blank = True
            else:
                self.left_blank = True
        else:
            front.pop()
        times = block.exponent if crossed else ONE
        if not crossed and (constant, coefficients) != ONE:
            front.append(Block(block.word, (constant - 1, coefficients)))
        self.steps = add(self.steps, scale(window.steps, times))
        _push(self.lefts, window.before, times)
        _push(self.rights, window.after, times)
        self.state, self.right = window.state, window.right
        return True

    def marks(self) -> int:
        return sum(sum(1 for s in b.word if s) * b.exponent[0] for b in (*self.lefts, *self.rights))


def _push(side: list[Block], word: Word, exponent: Exponent) -> None:
    if not word:
        return
    if side and side[-1].word == word:
        side[-1] = Block(word, add(exponent, side[-1].exponent))
    else:
        side.append(Block(word, exponent))
