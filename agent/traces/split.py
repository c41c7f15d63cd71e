"""Which steps are for training, for validation and for test, so that nothing of the test was seen.

Theorems that share definitions (one file, or one shape of generated definitions) are never torn apart. Every test
theorem uses a premise that no training or validation theorem uses, its own file's declarations not counted: LeanDojo's
"novel premises" (Yang et al., 2023), for families instead of single theorems.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from random import Random

from lemmata.agent.traces.step import Split, TraceStep

_Theorem = tuple[str, str]  # file, name


def family(step: TraceStep) -> str:
    """What is kept together: the shape of generated definitions, else the file."""
    return step.file.partition("#")[0]


def split(steps: Sequence[TraceStep], seed: int, *, test: float = 0.1, valid: float = 0.05) -> list[TraceStep]:
    """The steps with their splits, in the same order. `test` and `valid`: about which part of the families they get.

    Left out are theorems that could be nowhere: of a test family without a premise of their own, or claimed in the
    training set as well. Splits that steps have already are not looked at.
    """
    random = Random(seed)
    premises = _premises(steps)
    families: defaultdict[str, set[_Theorem]] = defaultdict(set)
    for step in steps:
        families[family(step)].add((step.file, step.theorem))
    held = _held_out(families, premises, random, round(test * len(families)))
    rest = sorted(set(families) - held)
    random.shuffle(rest)
    tuned = set(rest[: round(valid * len(families))])
    seen = {used for name in set(families) - held for theorem in families[name] for used in premises[theorem]}
    claimed = {step.state for step in steps if not step.history and family(step) not in held}
    again = {
        (step.file, step.theorem)
        for step in steps
        if not step.history and family(step) in held and step.state in claimed
    }
    placed: list[TraceStep] = []
    for step in steps:
        theorem = (step.file, step.theorem)
        if family(step) not in held:
            placed.append(replace(step, split=Split.VALID if family(step) in tuned else Split.TRAIN))
        elif premises[theorem] - seen and theorem not in again:
            placed.append(replace(step, split=Split.TEST))
    return placed


def leaks(steps: Iterable[TraceStep]) -> list[str]:
    """What is wrong with the splits of some steps; nothing when the test was not seen."""
    steps = list(steps)
    premises = _premises(steps)
    where: defaultdict[str, set[Split]] = defaultdict(set)
    for step in steps:
        where[family(step)].add(step.split)
    problems = [f"{name} is in {len(splits)} splits" for name, splits in sorted(where.items()) if len(splits) > 1]
    seen = {used for step in steps if step.split is not Split.TEST for used in premises[step.file, step.theorem]}
    claimed = {step.state for step in steps if step.split is not Split.TEST and not step.history}
    for file, name in sorted({(step.file, step.theorem) for step in steps if step.split is Split.TEST}):
        if not premises[file, name] - seen:
            problems.append(f"{name} of {file} has no premise that is new")
    for step in steps:
        if step.split is Split.TEST and not step.history and step.state in claimed:
            problems.append(f"{step.theorem} of {step.file} is claimed in training too")
    return problems


def admitted(divided: Sequence[TraceStep], fresh: Sequence[TraceStep]) -> list[TraceStep]:
    """Of `fresh` steps those that can be trained on without a leak to the test of divided ones, for training.

    Left out are theorems that use a premise which is new in some test theorem, or that a test theorem claims, and
    families that the test or the validation has.
    """
    premises = _premises(divided)
    test = {(step.file, step.theorem) for step in divided if step.split is Split.TEST}
    seen = {used for theorem, found in premises.items() if theorem not in test for used in found}
    new = {used for theorem in test for used in premises[theorem]} - seen
    claimed = {step.state for step in divided if step.split is Split.TEST and not step.history}
    held = {family(step) for step in divided if step.split is not Split.TRAIN}
    using = _premises(fresh)
    bad = {(step.file, step.theorem) for step in fresh if not step.history and step.state in claimed}
    bad |= {theorem for theorem, found in using.items() if found & new}
    return [
        replace(step, split=Split.TRAIN)
        for step in fresh
        if (step.file, step.theorem) not in bad and family(step) not in held
    ]


def _premises(steps: Iterable[TraceStep]) -> dict[_Theorem, set[str]]:
    """The premises of each theorem but those that its own file declares: these are new whatever one does."""
    steps = list(steps)
    declared: defaultdict[str, set[str]] = defaultdict(set)
    for step in steps:
        declared[step.file].add(step.theorem)
    found: dict[_Theorem, set[str]] = {}
    for step in steps:
        root = step.file.partition("#")[2]
        own = {used for used in step.premises if used in declared[step.file] or (root and used.startswith(f"{root}."))}
        found.setdefault((step.file, step.theorem), set()).update(set(step.premises) - own)
    return found


def _held_out(
    families: dict[str, set[_Theorem]], premises: dict[_Theorem, set[str]], random: Random, wanted: int
) -> set[str]:
    """Families for the test: all that use some premises, the seldom used ones first."""
    users: defaultdict[str, set[str]] = defaultdict(set)
    for name, theorems in families.items():
        for theorem in theorems:
            for used in premises[theorem]:
                users[used].add(name)
    order = sorted(users)
    random.shuffle(order)
    held: set[str] = set()
    new: Counter[str] = Counter()
    for used in sorted(order, key=lambda one: len(users[one])):
        together = held | users[used]
        if len(together) <= wanted:
            held = together
            new[used] += 1
        if len(held) >= wanted:
            break
    return held
