"""Whether a machine halts: every procedure in turn, each answer with the tactic that proves it in Lean."""

from __future__ import annotations

import math
import time
from collections.abc import Iterator
from dataclasses import dataclass

from lemmata.translators.tcs.turing.accelerate import Certificate, accelerate
from lemmata.translators.tcs.turing.loops import Loop, find_loop
from lemmata.translators.tcs.turing.machine import Machine
from lemmata.translators.tcs.turing.regular import Invariant, find_invariant
from lemmata.translators.tcs.turing.simulate import simulate

WORDS = (1, 2, 3, 4, 5, 6, 8, 7, 9, 10, 12)
_PLAIN = 3000  # steps up to which direct simulation is the shortest proof
_LONGEST = 200_000  # steps that the kernel is asked to make one by one

_MOST_BITS = 13_000  # of a number of steps: Python and Lean write numbers of up to 4,300 digits without ado


@dataclass(frozen=True, slots=True)
class Halting:
    """Halts with step `steps`, `marks` cells not blank. `rules`: how many rules the proof uses."""

    steps: int
    marks: int
    tactic: str
    rules: int = 0


@dataclass(frozen=True, slots=True)
class Running:
    """Never halts. `kind`: what was recognised. `size`: steps or macro steps that the proof makes."""

    kind: str
    tactic: str
    size: int
    proof: Loop | Certificate | Invariant


@dataclass(frozen=True, slots=True)
class Undecided:
    """`tried`: what was, with its limits."""

    tried: str


Decision = Halting | Running | Undecided


def decide(machine: Machine, seconds: float = 10.0) -> Decision:
    """What the machine does, in about `seconds` at most."""
    end = time.monotonic() + seconds
    halted = simulate(machine, _PLAIN)
    if halted is not None:
        return Halting(halted.steps, halted.marks, "tm_halt")
    tried = [f"simulation of {_PLAIN:,} steps"]
    for attempt, what in _attempts(machine, end):
        found = attempt
        if found is not None:
            return found
        if what:
            tried.append(what)
        if time.monotonic() > end:
            tried.append(f"stopped after {seconds:g} s")
            break
    return Undecided("; ".join(tried))


def quick(machine: Machine) -> Decision:
    """The cheap procedures alone: the answer is the same however slow the computer is."""
    halted = simulate(machine, _PLAIN)
    if halted is not None:
        return Halting(halted.steps, halted.marks, "tm_halt")
    for found in _cheap(machine):
        if found is not None:
            return found
    return Undecided("the cheap procedures")


def _cheap(machine: Machine) -> Iterator[Decision | None]:
    yield _loop(machine, 2000)
    for word in WORDS[:6]:
        yield _accelerated(machine, word, 2000)
    for length in range(1, 5):
        yield _regular(machine, length, length, 400)


def _attempts(machine: Machine, end: float) -> Iterator[tuple[Decision | None, str]]:
    """Lazily, cheap ones first: what an attempt gave, and how to call it when it gave nothing."""
    for found in _cheap(machine):
        yield found, ""
    for length in range(4, 10):
        yield _regular(machine, length, length, 4000), ""
    for left, right in ((2, 6), (6, 2), (1, 8), (8, 1), (3, 9), (9, 3)):
        yield _regular(machine, left, right, 4000), ""
    yield None, "closed sets of up to 9 cells around the head"
    yield _loop(machine, 20_000), "repeating configurations within 20,000 steps"
    for word in WORDS:
        yield _accelerated(machine, word, 20_000, end), ""
    yield None, f"macro steps and rules on words of {min(WORDS)} to {max(WORDS)} cells, 20,000 macro steps each"
    halted = simulate(machine, _LONGEST)
    yield (Halting(halted.steps, halted.marks, "tm_halt") if halted else None), f"simulation of {_LONGEST:,} steps"
    for word in WORDS:
        yield _accelerated(machine, word, 300_000, end), ""
    yield None, "the same with 300,000 macro steps each"


def _loop(machine: Machine, limit: int) -> Running | None:
    loop = find_loop(machine, limit)
    if loop is None:
        return None
    kind = "cycler" if loop.left is None and loop.right is None else "translated cycler"
    return Running(kind, loop.tactic(), loop.start + loop.period, loop)


def _regular(machine: Machine, left: int, right: int, most: int) -> Running | None:
    invariant = find_invariant(machine, left, right, most)
    return None if invariant is None else Running("regular", invariant.tactic(), invariant.size, invariant)


def _accelerated(machine: Machine, word: int, macros: int, end: float = math.inf) -> Decision | None:
    certificate = accelerate(machine, word, macros, deadline=end)
    if certificate is None or certificate.steps.bit_length() > _MOST_BITS:
        return None
    size = _size(certificate)
    if certificate.growing is not None:
        return Running("bouncer", certificate.tactic(), size, certificate)
    plain = certificate.steps < min(20 * size, _LONGEST)
    tactic = "tm_halt" if plain else certificate.tactic()
    return Halting(certificate.steps, certificate.marks, tactic, 0 if plain else len(certificate.rules))


def _size(certificate: Certificate) -> int:
    """Macro steps that a replay makes."""
    used = [*certificate.rules, *([certificate.growing] if certificate.growing else [])]
    return sum(count for rule, count in certificate.ops if rule is None) + sum(rule.macros for rule in used)
