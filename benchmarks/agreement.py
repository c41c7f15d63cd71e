"""CPython against the evaluator of the obligations language, function by function, on random arguments."""

from __future__ import annotations

import copy
import inspect
from dataclasses import dataclass, field
from pathlib import Path

from lemmata.translators.obligations.evaluate.programs import OutOfSteps, RaisedOutcome, Returned, run
from lemmata.translators.obligations.program import Function, Module
from lemmata.translators.obligations.types import Value
from lemmata.translators.python.load import program_of
from lemmata.translators.python.pairing import modelled
from lemmata.translators.python.replay.campaign import Campaign
from lemmata.translators.python.replay.clock import OutOfTime, limited
from lemmata.translators.python.replay.conditions import Conditions
from lemmata.translators.python.replay.generating import Generator
from lemmata.translators.python.replay.guards import Broken, guard_classes
from lemmata.translators.python.replay.judging import Judge
from lemmata.translators.python.replay.loading import load
from lemmata.translators.python.replay.reading import read
from lemmata.translators.python.replay.standins import install
from lemmata.translators.python.replay.writing import shown_call

_UNMODELLED = "NotModelled"  # the language does not say what the source does; no contract allows it
RESOURCES = ("MemoryError", "OverflowError", "RecursionError")


@dataclass(slots=True)
class Agreement:
    """`evaluations`: calls whose outcomes were compared; `open`: calls that one side could not finish, or of which the
    model says nothing. `samples`: arguments and outcomes on which both agree, by function.
    """

    evaluations: int = 0
    open: int = 0
    differences: list[str] = field(default_factory=list)
    functions: int = 0
    samples: dict[str, list[tuple[tuple[Value, ...], Returned | RaisedOutcome]]] = field(default_factory=dict)


def compare(path: Path, count: int, seed: int = 0) -> Agreement:
    """Call each translated function of a file `count` times, preconditions met or not. The file is imported here."""
    found = Agreement()
    text = path.read_text(encoding="utf-8")
    loaded = program_of(path, text)
    install()
    module, reading = load(str(path)), read(text)
    conditions = Conditions(module, reading)
    guard_classes(module, reading, conditions)
    for name, function in loaded.module.functions.items():
        if "." in name or name not in reading.functions:
            continue
        campaign = Campaign(Judge(module, reading, conditions, name), reading.constants)
        if not campaign.prepare():
            continue
        found.functions += 1
        made = Generator(reading.constants, seed)
        made.large = False
        for _, arguments in zip(range(count), made.tuples(campaign.kinds) if campaign.kinds else [[]], strict=False):
            _one(campaign, loaded.module, function, arguments, found)
    return found


def _one(campaign: Campaign, module: Module, function: Function, arguments: list[object], found: Agreement) -> None:
    values = tuple(modelled(item, of.type) for item, of in zip(arguments, function.parameters, strict=True))
    ours = run(module, function.name, copy.deepcopy(values), 20_000)
    if isinstance(ours, OutOfSteps) or ours == RaisedOutcome(_UNMODELLED):
        found.open += 1
        return
    call = shown_call(function.name, arguments)
    theirs: Returned | RaisedOutcome
    try:
        with limited(2.0):
            result = inspect.unwrap(campaign.judge.function)(*copy.deepcopy(arguments))
        theirs = Returned(modelled(result, function.returns))
    except OutOfTime:
        found.open += 1
        return
    except Broken:
        theirs = RaisedOutcome("AssertionError")
    except Exception as error:
        theirs = RaisedOutcome(type(error).__name__)
    if isinstance(theirs, RaisedOutcome) and theirs.exception in RESOURCES:
        found.open += 1
        return
    found.evaluations += 1
    if theirs == ours and _alike(theirs, ours):
        found.samples.setdefault(function.name, []).append((values, ours))
    else:
        found.differences.append(f"{call}: CPython {theirs}, evaluator {ours}")


def _alike(one: object, other: object) -> bool:
    """Of one type in all parts: `True` is not `1` here."""
    if type(one) is not type(other):
        return False
    if isinstance(one, Returned) and isinstance(other, Returned):
        return _alike(one.value, other.value)
    if isinstance(one, list | tuple) and isinstance(other, list | tuple):
        return all(map(_alike, one, other))
    if isinstance(one, dict) and isinstance(other, dict):
        return all(_alike(one[key], other[key]) for key in one)
    return True
