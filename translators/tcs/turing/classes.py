"""The families of bounds over tiny classes: all completions of a table with open moves."""

from __future__ import annotations

from collections.abc import Mapping
from random import Random
from typing import Any

from lemmata.translators.tcs.problem import Problem
from lemmata.translators.tcs.turing.bounds import find_bound
from lemmata.translators.tcs.turing.draw import random_move
from lemmata.translators.tcs.turing.machine import UNDEFINED, Machine, Move
from lemmata.translators.tcs.turing.standalone import definitions_of_classes
from lemmata.translators.tcs.turing.tree import find_tree
from lemmata.translators.tcs.turing.words import informal

_SHAPES = {
    1: ((1, 2, 1), (2, 2, 1)),
    2: ((1, 3, 2), (2, 2, 1)),
    3: ((2, 2, 1), (3, 2, 1), (2, 3, 1)),
    4: ((2, 2, 2), (4, 2, 1), (3, 2, 1)),
    5: ((2, 2, 2), (2, 3, 2), (3, 2, 2)),
}  # (states, symbols, open moves) by difficulty
_WHOLE = {4: ((2, 2, 3),), 5: ((2, 2, 4),)}  # trees take these as well: all machines with two states, two symbols


def tiny_class(random: Random, difficulty: int) -> Problem | None:
    """`∀ m ∈ completions, m.Halts → m.HaltsWithin n`; the false twin's n is one too small."""
    states, symbols, count = random.choice(_SHAPES[difficulty])
    pattern = _pattern(random, states, symbols, count)
    bound = find_bound(pattern)
    if bound is None:
        return None
    true = bound.steps < 2 or random.random() < 0.5
    steps = bound.steps if true else bound.steps - 1
    return _problem(
        "tiny_class",
        pattern,
        claimed=f"m.Halts → m.HaltsWithin {steps}",
        informally=f"halts within {steps} steps.",
        truth=true,
        measures={"machines": bound.machines, "halting": bound.halting, "steps": bound.steps},
        canonical=f"{pattern.canonical()} {steps}",
        script=bound.tactic() if true else f"exact {bound.refutation()}",
        data={"steps": bound.steps, "champion": str(bound.champion)},
    )


def tiny_marks(random: Random, difficulty: int) -> Problem | None:
    """`∀ m ∈ completions, ∀ n k, m.HaltsWith n k → k ≤ b`; the false twin's b is one too small."""
    states, symbols, count = random.choice((*_SHAPES[difficulty], *_WHOLE.get(difficulty, ())))
    pattern = _pattern(random, states, symbols, count)
    tree = find_tree(pattern)
    if tree is None:
        return None
    true = tree.marks < 1 or random.random() < 0.5
    marks = tree.marks if true else tree.marks - 1
    return _problem(
        "tiny_marks",
        pattern,
        claimed=f"∀ n k, m.HaltsWith n k → k ≤ {marks}",
        informally=f"leaves at most {marks} cells that are not blank.",
        truth=true,
        measures={"nodes": len(tree.nodes), "marks": tree.marks},
        canonical=f"{pattern.canonical()} marks {marks}",
        script=tree.marks_tactic() if true else f"exact {tree.marks_refutation()}",
        data={"marks": tree.marks, "champion": str(tree.scribe)},
    )


def _problem(
    family: str,
    pattern: Machine,
    *,
    claimed: str,
    informally: str,
    truth: bool,
    measures: Mapping[str, int],
    canonical: str,
    script: str,
    data: Mapping[str, Any],
) -> Problem:
    """What is `claimed` of every machine `m` of the class; `informally`: of a machine that halts."""
    claim = (
        f"whichever move one puts in place of each `---` of M (any symbol below {pattern.symbols}, either direction, "
        f"any state or the halting state), the machine, if it halts at all, {informally}"
    )
    return Problem(
        family=family,
        statement=f'∀ m ∈ (tm! "{pattern}").completions, {claimed}',
        informal=informal(pattern, claim),
        truth=truth,
        verified="every machine of the class decided, with certificates that the Lean checker accepts",
        measures={"states": pattern.states, "symbols": pattern.symbols, **measures},
        canonical=canonical,
        group=pattern.canonical(),
        imports=("Lemmata.Turing",),
        standalone=definitions_of_classes(),
        scripts=(script,),
        data={"pattern": str(pattern), **data},
    )


def _pattern(random: Random, states: int, symbols: int, count: int) -> Machine:
    rows = [[random_move(random, states, symbols) for _ in range(symbols)] for _ in range(states)]
    if count == states * symbols:
        return Machine(((UNDEFINED,) * symbols,) * states)
    rows[0][0] = Move(random.randrange(1, symbols), True, min(1, states - 1))
    places = [(q, s) for q in range(states) for s in range(symbols) if (q, s) != (0, 0) or states == 1]
    for q, s in random.sample(places, count):
        rows[q][s] = UNDEFINED
    return Machine(tuple(map(tuple, rows)))
