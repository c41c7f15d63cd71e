"""Rules about tapes of repeated words: found by watching a run, proved by running it with variables for exponents.

Source of the method: Marxen and Buntrock, "Attacking the Busy Beaver 5" (1990), and the rule provers that followed it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from lemmata.translators.tcs.turing.blocks import Block, Exponent, Stage, Word, Words


@dataclass(frozen=True, slots=True)
class Slot:
    """`word` stands there `low` times before the rule, `high` times after it; plus a variable where it `varies`."""

    word: Word
    varies: bool
    low: int
    high: int


@dataclass(frozen=True, slots=True)
class Rule:
    """After `macros` macro steps the pattern comes again. Slots: the nearest last. `steps`: the variables are numbered
    from the nearest slot on the left outwards, then from the nearest on the right."""

    state: int
    right: bool
    lefts: tuple[Slot, ...]
    rights: tuple[Slot, ...]
    left_blank: bool
    right_blank: bool
    macros: int
    steps: Exponent

    @property
    def slots(self) -> tuple[Slot, ...]:
        """In the order of the variables."""
        return (*reversed(self.lefts), *reversed(self.rights))

    @property
    def grows(self) -> bool:
        return all(slot.low <= slot.high for slot in self.slots)

    def variables(self, stage: Stage) -> tuple[int, ...] | None:
        """The variables at which the pattern is the stage (which has none of its own), or None."""
        if (stage.state, stage.right) != (self.state, self.right):
            return None
        left, right = _fit(self.lefts, stage.lefts, self.left_blank), _fit(self.rights, stage.rights, self.right_blank)
        return None if left is None or right is None else (*left, *right)

    def times(self, variables: Sequence[int]) -> int | None:
        """How often it can be applied; None for ever."""
        falls = [(y, s) for y, s in zip(variables, self.slots, strict=True) if s.high < s.low]
        return min(y // (s.low - s.high) for y, s in falls) if falls else None

    def apply(self, stage: Stage, variables: Sequence[int], times: int) -> None:
        """Change the stage as `times` applications do."""
        constant, coefficients = self.steps
        total, triangle = times * constant, times * (times - 1) // 2
        after = []
        for i, (y, s) in enumerate(zip(variables, self.slots, strict=True)):
            gain = s.high - s.low
            total += (coefficients[i] if i < len(coefficients) else 0) * (times * y + triangle * gain)
            after.append(s.low + (y + times * gain if s.varies else 0))
        lefts, rights = len(self.lefts), len(self.rights)
        if lefts:
            stage.lefts[-lefts:] = _blocks(self.lefts, after[:lefts])
        if rights:
            stage.rights[-rights:] = _blocks(self.rights, after[lefts:])
        stage.steps = (stage.steps[0] + total, ())


def _blocks(slots: tuple[Slot, ...], values: list[int]) -> list[Block]:
    """`values`: nearest first."""
    return [Block(slot.word, (value, ())) for slot, value in zip(slots, reversed(values), strict=True)]


def _fit(slots: tuple[Slot, ...], blocks: list[Block], blank: bool) -> list[int] | None:
    if len(blocks) < len(slots) or (blank and len(blocks) != len(slots)):
        return None
    values = []
    for slot, block in zip(reversed(slots), reversed(blocks), strict=False):
        times = block.exponent[0]
        if slot.word != block.word or times < slot.low or (not slot.varies and times != slot.low):
            return None
        values.append(times - slot.low)
    return values


def prove_rule(words: Words, pad: int, before: Stage, after: Stage, macros: int) -> Rule | None:
    """The rule that leads from `before` to `after` (no variables, the same words) in `macros` macro steps."""
    for least in (1, 2, None):
        varies = [_varying(x, y, least) for x, y in ((before.lefts, after.lefts), (before.rights, after.rights))]
        rule = _attempt(words, pad, before, varies[0], varies[1], macros)
        if rule is not None:
            return rule
    return None


def _varying(before: list[Block], after: list[Block], least: int | None) -> list[bool]:
    """Which exponents become variables: those that change, and those above `least`."""
    return [
        b.exponent != a.exponent or (least is not None and a.exponent[0] > least)
        for b, a in zip(before, after, strict=True)
    ]


def _attempt(words: Words, pad: int, before: Stage, left: list[bool], right: list[bool], macros: int) -> Rule | None:
    lows = [[b.exponent[0] for b in side] for side in (before.lefts, before.rights)]
    end = _run(words, pad, before, lows, (left, right), macros)
    if end is None:
        return None
    for side, varies in ((0, left), (1, right)):
        for index, varying in enumerate(varies):
            if varying:
                low, high = 1, lows[side][index]  # `high` works
                while low < high:
                    middle = (low + high) // 2
                    lows[side][index] = middle
                    if _run(words, pad, before, lows, (left, right), macros) is None:
                        low = middle + 1
                    else:
                        high = middle
                lows[side][index] = high
    end = _run(words, pad, before, lows, (left, right), macros)
    assert end is not None and before.state is not None
    stage = end
    # Slots that were not touched are no part of the rule, unless the tape beyond them was.
    keep_left, keep_right = stage.left_kept, stage.right_kept
    slots = [
        tuple(
            Slot(b.word, varying, low, e.exponent[0])
            for b, varying, low, e in list(zip(blocks, varies, low_list, ends, strict=True))[kept:]
        )
        for blocks, varies, low_list, ends, kept in (
            (before.lefts, left, lows[0], stage.lefts, keep_left),
            (before.rights, right, lows[1], stage.rights, keep_right),
        )
    ]
    if any(slot.low > slot.high >= 0 and not slot.varies for side in slots for slot in side):
        return None
    steps = _renumbered(stage.steps, len(before.lefts), len(slots[0]))
    return Rule(before.state, before.right, slots[0], slots[1], stage.left_blank, stage.right_blank, macros, steps)


def _renumbered(steps: Exponent, lefts: int, kept: int) -> Exponent:
    """The variables of the slots that were left out are gone; the right side's move up."""
    constant, coefficients = steps
    moved = coefficients[:kept] + coefficients[lefts:]
    while moved and not moved[-1]:
        moved = moved[:-1]
    return constant, moved


def _run(
    words: Words, pad: int, before: Stage, lows: list[list[int]], varies: tuple[list[bool], list[bool]], macros: int
) -> Stage | None:
    """The macro steps with variables; the end, where it is the pattern again with other constants."""
    sides: list[list[Block]] = []
    number = 0
    for blocks, low, varying in zip((before.lefts, before.rights), lows, varies, strict=True):
        side: list[Block] = []
        for block, constant, is_variable in reversed(list(zip(blocks, low, varying, strict=True))):  # nearest first
            unit = ((0,) * number + (1,)) if is_variable else ()
            side.insert(0, Block(block.word, (constant, unit)))
            number += 1
        sides.append(side)
    first = [list(sides[0]), list(sides[1])]
    stage = Stage(before.state, before.right, sides[0], sides[1])
    stage.left_kept, stage.right_kept = len(sides[0]), len(sides[1])
    for _ in range(macros):
        if not stage.macro_step(words, pad):
            return None
        stage.left_kept = _kept(first[0], stage.lefts, stage.left_kept)
        stage.right_kept = _kept(first[1], stage.rights, stage.right_kept)
    if (stage.state, stage.right) != (before.state, before.right):
        return None
    for original, side in zip(first, (stage.lefts, stage.rights), strict=True):
        if len(original) != len(side):
            return None
        for a, b in zip(original, side, strict=True):
            if a.word != b.word or a.exponent[1] != b.exponent[1] or (not a.exponent[1] and a.exponent != b.exponent):
                return None
    return stage


def _kept(first: list[Block], now: list[Block], kept: int) -> int:
    kept = min(kept, len(now))
    while kept and now[kept - 1] is not first[kept - 1]:
        kept -= 1
    # a block below a changed one may have changed as well
    for index in range(kept):
        if now[index] is not first[index]:
            return index
    return kept
