"""Families of machines that halt: within a number of steps, after exactly so many, with exactly so many marks."""

from __future__ import annotations

from random import Random

from lemmata.translators.tcs.problem import Problem
from lemmata.translators.tcs.turing.draw import STEPS, grown, size
from lemmata.translators.tcs.turing.machine import Machine
from lemmata.translators.tcs.turing.simulate import Halted, simulate
from lemmata.translators.tcs.turing.standalone import definitions
from lemmata.translators.tcs.turing.words import informal

VERIFIED = "simulated step by step"


def halts_within(random: Random, difficulty: int) -> Problem | None:
    """`HaltsWithin n`: true with n at or a little above the steps; false a little below."""
    drawn = _drawn(random, difficulty)
    if drawn is None:
        return None
    machine, halted = drawn
    true = random.random() < 0.5
    distance = random.choice((0, 1, 2, random.randrange(1, 20)))
    bound = halted.steps + distance if true else max(0, halted.steps - 1 - distance)
    claim = f"M halts within {bound} steps."
    return problem("halts_within", machine, f"HaltsWithin {bound}", claim, true, halted, f"{bound}")


def halts_exactly(random: Random, difficulty: int) -> Problem | None:
    """`HaltsWith n k`: false where steps or marks are off by one or two."""
    drawn = _drawn(random, difficulty)
    if drawn is None:
        return None
    machine, halted = drawn
    true = random.random() < 0.5
    steps, marks = halted.steps, halted.marks
    if not true:
        change = random.choice((-2, -1, 1, 2))
        if random.random() < 0.5:
            steps = max(0, steps + change)
        else:
            marks = marks + abs(change) if marks + change < 0 else marks + change
    claim = f"M halts with its step number {steps} and then exactly {marks} cells are not blank."
    return problem("halts_exactly", machine, f"HaltsWith {steps} {marks}", claim, true, halted, f"{steps} {marks}")


def step_count(random: Random, difficulty: int) -> Problem | None:
    """`HaltsIn n` of machines of all sizes."""
    drawn = _drawn(random, difficulty)
    if drawn is None:
        return None
    machine, halted = drawn
    true = random.random() < 0.5
    steps = halted.steps if true else max(0, halted.steps + random.choice((-10, -1, 1, 10)))
    true = steps == halted.steps
    claim = f"M halts with its step number {steps}, not before."
    return problem("step_count", machine, f"HaltsIn {steps}", claim, true, halted, f"{steps}")


def _drawn(random: Random, difficulty: int) -> tuple[Machine, Halted] | None:
    low, high = STEPS[difficulty]
    for _ in range(400):
        states, symbols = size(random, difficulty)
        machine = grown(random, states, symbols, low, high)
        if machine is not None:
            halted = simulate(machine, high)
            assert halted is not None
            return machine, halted
    return None


def problem(
    family: str, machine: Machine, predicate: str, claim: str, true: bool, halted: Halted, extra: str
) -> Problem:
    """A problem about a machine that halts."""
    return Problem(
        family=family,
        statement=f'(tm! "{machine}").{predicate}',
        informal=informal(machine, claim),
        truth=true,
        verified=VERIFIED,
        measures={
            "states": machine.states,
            "symbols": machine.symbols,
            "steps": halted.steps,
            "marks": halted.marks,
            "cells": halted.span,
        },
        canonical=f"{machine.canonical()} {predicate.split()[0]} {extra}",
        group=machine.canonical(),
        imports=("Lemmata.Turing",),
        standalone=definitions(),
        scripts=(f"tm_halt {halted.steps} {halted.marks}",),
        data={"machine": str(machine), "halts": True, "steps": halted.steps, "marks": halted.marks},
    )


def late(random: Random, difficulty: int) -> tuple[Machine, Halted] | None:
    """A machine that halts rather late for its size: the latest of a few."""
    drawn = [found for found in (_drawn(random, difficulty) for _ in range(3)) if found is not None]
    return max(drawn, key=lambda pair: pair[1].steps, default=None)
