"""Machines run by macro steps and rules; what is found is a certificate that Lean replays."""

from __future__ import annotations

import math
import time
from dataclasses import dataclass

from lemmata.translators.tcs.turing.blocks import Stage, Word, Words
from lemmata.translators.tcs.turing.machine import Machine
from lemmata.translators.tcs.turing.rules import Rule, Slot, prove_rule


@dataclass(frozen=True, slots=True)
class Certificate:
    """`ops`: `(None, n)` for n macro steps, `(i, n)` for rule i applied n times. `growing`: the rule that goes on for
    ever from there; None where the machine has halted, with `steps` and `marks`."""

    word: int
    fuel: int
    rules: tuple[Rule, ...]
    ops: tuple[tuple[int | None, int], ...]
    growing: Rule | None
    steps: int
    marks: int

    def tactic(self) -> str:
        if self.growing is None:
            proof = f"Lemmata.Turing.haltsWith_of_accelerated {_replayed(self)} (by decide +kernel)"
            return f"tm_halt {self.steps} {self.marks} by ({proof})"
        return f"tm_loop by (Lemmata.Turing.not_halts_of_grows {grown(self)} (by decide +kernel))"


def grown(certificate: Certificate) -> str:
    """The arguments of `not_halts_of_grows`, as Lean text."""
    assert certificate.growing is not None
    return f"{_replayed(certificate)} {_rule(certificate.growing)}"


def _replayed(certificate: Certificate) -> str:
    rules, ops = ", ".join(map(_rule, certificate.rules)), ", ".join(map(_op, certificate.ops))
    return f"{certificate.word} {certificate.fuel} [{rules}] [{ops}]"


def _op(op: tuple[int | None, int]) -> str:
    return f".go {op[1]}" if op[0] is None else f".use {op[0]} {op[1]}"


def _slot(slot: Slot) -> str:
    return f"⟨{list(slot.word)}, {'true' if slot.varies else 'false'}, {slot.low}, {slot.high}⟩"


def _rule(rule: Rule) -> str:
    sides = [f"[{', '.join(_slot(slot) for slot in reversed(side))}]" for side in (rule.lefts, rule.rights)]
    blanks = [str(blank).lower() for blank in (rule.left_blank, rule.right_blank)]
    return f"⟨{rule.state}, {'.R' if rule.right else '.L'}, {', '.join((*sides, *blanks))}, {rule.macros}⟩"


_Shape = tuple[int | None, bool, tuple[Word, ...], tuple[Word, ...]]


class _Watcher:
    """Remembers where the run was since the last rule, and sees when a pattern has come three times."""

    def __init__(self) -> None:
        self._seen: dict[_Shape, list[tuple[int, tuple[int, ...], Stage]]] = {}

    def look(self, stage: Stage, macros: int) -> list[tuple[Stage, int]]:
        """Earlier stages that may lead to this one by a rule, each with the macro steps in between."""
        shape = (stage.state, stage.right, tuple(b.word for b in stage.lefts), tuple(b.word for b in stage.rights))
        counts = tuple(b.exponent[0] for b in (*stage.lefts, *stage.rights))
        past = self._seen.setdefault(shape, [])
        found = []
        for age in range(1, len(past) // 2 + 1):
            at, then, earlier = past[-age]
            at2, before, _ = past[-2 * age]
            change = [a - b for a, b in zip(counts, then, strict=True)]
            if change == [a - b for a, b in zip(then, before, strict=True)] and macros - at == at - at2:
                found.append((earlier, macros - at))
                break
        past.append((macros, counts, Stage(stage.state, stage.right, list(stage.lefts), list(stage.rights))))
        del past[:-8]
        return found


def accelerate(
    machine: Machine, word: int, macros: int, fuel: int = 2000, deadline: float = math.inf
) -> Certificate | None:
    """Run the machine with blank tape read `word` cells at a time, at most `macros` macro steps; None where nothing was
    decided by then, or by `deadline` (on the clock `time.monotonic`)."""
    words, stage, watcher = Words(machine, fuel), Stage.start(), _Watcher()
    rules: list[Rule] = []
    ops: list[tuple[int | None, int]] = []
    failed: set[tuple[object, ...]] = set()
    pending = made = 0

    def finished(growing: Rule | None) -> Certificate:
        listed = (*ops, (None, pending)) if pending else tuple(ops)
        return Certificate(word, fuel, tuple(rules), listed, growing, stage.steps[0], stage.marks())

    while made < macros and (made % 64 or time.monotonic() < deadline):
        use = _usable(rules, stage)
        if use is None:
            for earlier, gap in watcher.look(stage, made):
                key = (stage.state, stage.right, tuple(b.word for b in (*stage.lefts, *stage.rights)), gap)
                if key in failed or gap > 5000:
                    continue
                rule = prove_rule(words, word, earlier, stage, gap)
                if rule is None:
                    failed.add(key)
                    continue
                if rule.grows and rule.variables(stage) is not None:
                    return finished(rule)
                if rule.variables(stage) is not None:
                    rules.append(rule)
                    use = _usable(rules, stage)
        if use is not None:
            index, variables, times = use
            if pending:
                ops.append((None, pending))
                pending = 0
            rules[index].apply(stage, variables, times)
            ops.append((index, times))
            watcher = _Watcher()
            made += 1
            continue
        if not stage.macro_step(words, word):
            return None
        made += 1
        pending += 1
        if stage.state is None:
            return finished(None)
        if len(stage.lefts) + len(stage.rights) > 400:
            return None
    return None


def _usable(rules: list[Rule], stage: Stage) -> tuple[int, tuple[int, ...], int] | None:
    for index, rule in enumerate(rules):
        variables = rule.variables(stage)
        if variables is not None:
            times = rule.times(variables)
            if times:
                return index, variables, times
    return None
