"""Families of machines that never halt, by why they do not; the false twins halt after all."""

from __future__ import annotations

from random import Random

from lemmata.translators.tcs.problem import Make, Problem
from lemmata.translators.tcs.turing.decide import Running, quick
from lemmata.translators.tcs.turing.draw import size, whole
from lemmata.translators.tcs.turing.halting import VERIFIED, late
from lemmata.translators.tcs.turing.machine import Machine
from lemmata.translators.tcs.turing.simulate import cells_visited
from lemmata.translators.tcs.turing.standalone import definitions
from lemmata.translators.tcs.turing.words import informal

_DRAWS = {"cycler": 100, "translated cycler": 40, "bouncer": 3000, "regular": 1500}
_LEAST = {1: 0, 2: 5, 3: 12, 4: 25, 5: 50}  # steps (bouncers: macro steps) that the proof makes, by difficulty


def family(kind: str) -> Make:
    """Draws problems about machines of that kind (see `Running.kind`)."""

    def make(random: Random, difficulty: int) -> Problem | None:
        if random.random() < 0.35:
            return _false(kind, random, difficulty)
        found = _search(kind, random, difficulty)
        if found is None:
            return None
        machine, decision = found
        if random.random() < 0.25:
            return _problem(kind, machine, f'(tm! "{machine}").Halts', "M halts.", False, decision)
        return _problem(kind, machine, f'¬ (tm! "{machine}").Halts', "M never halts.", True, decision)

    return make


def _search(kind: str, random: Random, difficulty: int) -> tuple[Machine, Running] | None:
    best: tuple[Machine, Running] | None = None
    for _ in range(_DRAWS[kind]):
        states, symbols = size(random, difficulty)
        machine = whole(random, states, symbols)
        if kind in ("bouncer", "regular") and not _sweeps(machine):
            continue
        decision = quick(machine)
        if isinstance(decision, Running) and decision.kind == kind:
            if best is None or decision.size > best[1].size:
                best = machine, decision
            if best[1].size >= _LEAST[difficulty] or kind in ("bouncer", "regular"):
                break
    return best


def _sweeps(machine: Machine) -> bool:
    """The tape grows, but slower than the time: a quick look that saves many a long one."""
    return 8 <= cells_visited(machine, 100) <= 50 and 12 <= cells_visited(machine, 400) <= 100


def _problem(kind: str, machine: Machine, statement: str, claim: str, truth: bool, decision: Running) -> Problem:
    return Problem(
        family=_name(kind),
        statement=statement,
        informal=informal(machine, claim),
        truth=truth,
        verified=f"a certificate of the kind {kind!r}, which the Lean checker accepts",
        measures={
            "states": machine.states,
            "symbols": machine.symbols,
            "proof_steps": decision.size,
            "proof_length": len(decision.tactic),
        },
        canonical=machine.canonical(),
        group=machine.canonical(),
        imports=("Lemmata.Turing",),
        standalone=definitions(),
        scripts=(decision.tactic,),
        data={"machine": str(machine), "halts": False, "kind": kind},
    )


def _false(kind: str, random: Random, difficulty: int) -> Problem | None:
    found = late(random, difficulty)
    if found is None:
        return None
    machine, halting = found
    return Problem(
        family=_name(kind),
        statement=f'¬ (tm! "{machine}").Halts',
        informal=informal(machine, "M never halts."),
        truth=False,
        verified=VERIFIED,
        measures={"states": machine.states, "symbols": machine.symbols, "steps": halting.steps, "marks": halting.marks},
        canonical=machine.canonical(),
        group=machine.canonical(),
        imports=("Lemmata.Turing",),
        standalone=definitions(),
        scripts=(f"exact fun h => h (by tm_halt {halting.steps} {halting.marks})",),
        data={"machine": str(machine), "halts": True, "steps": halting.steps, "marks": halting.marks},
    )


def _name(kind: str) -> str:
    return kind.replace(" ", "_")
