"""What the worker answers to each kind of question."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from itertools import islice
from typing import Any

from lemmata.translators.python.replay.clock import OutOfTime, limited
from lemmata.translators.python.replay.generating import Generator
from lemmata.translators.python.replay.guards import Broken
from lemmata.translators.python.replay.judging import RESOURCES, Event, Judge, NotAllowed
from lemmata.translators.python.replay.workplace import Workplace
from lemmata.translators.python.replay.writing import shown_call, written

LONG_SECONDS = 5.0  # for the one call of a replay


def campaign_answer(place: Workplace, asked: dict[str, Any]) -> dict[str, Any]:
    """`admitted` and `tried`: how many arguments there were; `events`: each with its call; `problem`, `late`: texts."""
    campaign = place.campaign(str(asked["function"]), int(asked.get("seed", 0)))
    if not campaign.problem:
        given = list(_candidates(place, asked))
        campaign.run(int(asked["calls"]), float(asked["seconds"]), given)
    spec = campaign.judge.spec
    return {
        "tried": campaign.tried,
        "admitted": campaign.admitted,
        "problem": campaign.problem,
        "late": campaign.late,
        "events": [event_record(spec.name, spec.parameters, *found) for found in campaign.events.values()],
    }


def _candidates(place: Workplace, asked: dict[str, Any]) -> Iterator[Sequence[Any]]:
    for call in asked.get("candidates", ()):
        try:
            yield place.arguments(str(call))[1]
        except Exception:
            continue


def call_answer(place: Workplace, call: str, seconds: float = LONG_SECONDS) -> dict[str, Any]:
    """`admitted`: whether the precondition holds; `event`: what the call breaks, None for nothing; `result`."""
    name, arguments = place.arguments(call)
    judge = place.judge(name)
    judge.seconds = seconds
    if not judge.admits(arguments):
        return {"admitted": False, "event": None, "result": ""}
    try:
        result, event = judge.call(arguments)
    except NotAllowed:
        return {"admitted": False, "event": None, "result": ""}
    record = event_record(name, judge.spec.parameters, event, arguments, result) if event else None
    return {"admitted": True, "event": record, "result": written(result)}


def sample_answer(place: Workplace, asked: dict[str, Any]) -> dict[str, Any]:
    """`calls`: arguments that meet the precondition, each list with its outcome; `tried`; `problem`."""
    campaign = place.campaign(str(asked["function"]), int(asked.get("seed", 0)))
    if campaign.problem:
        return {"calls": [], "tried": 0, "problem": campaign.problem}
    generator = Generator(place.reading.constants, int(asked.get("seed", 0)))
    generator.large = False
    made = generator.tuples(campaign.kinds) if campaign.kinds else iter([[]])
    calls = []
    for arguments in islice(made, int(asked["count"])):
        if campaign.judge.admits(arguments):
            calls.append({"arguments": [written(item) for item in arguments], **outcome(campaign.judge, arguments)})
    return {"calls": calls, "tried": int(asked["count"]), "problem": ""}


def outcomes_answer(place: Workplace, asked: dict[str, Any]) -> dict[str, Any]:
    """`outcomes`: of each call, in order."""
    judge, found = place.judge(str(asked["function"])), []
    for texts in asked["arguments"]:
        _, arguments = place.arguments(f"{judge.spec.name}({', '.join(texts)})")
        found.append(outcome(judge, arguments))
    return {"outcomes": found}


def outcome(judge: Judge, arguments: Sequence[Any]) -> dict[str, str]:
    """`outcome`: what a call returns or raises, in words; "" when it took too long."""
    try:
        with limited(judge.seconds):
            result = judge.function(*copy.deepcopy(list(arguments)))
            return {"outcome": f"returns {written(result, sort=True)}"}
    except (*RESOURCES, OutOfTime):
        return {"outcome": ""}
    except Exception as error:
        return {"outcome": f"raises {type(error).__name__}"}
    except Broken as broken:
        return {"outcome": f"breaks a precondition: {broken.check.shown}"}


def event_record(
    name: str, parameters: Sequence[str], event: Event, arguments: Sequence[Any], result: Any
) -> dict[str, Any]:
    values = {parameter: written(item) for parameter, item in zip(parameters, arguments, strict=True)}
    return {**asdict(event), "call": shown_call(name, arguments), "values": values, "result": written(result)[:2000]}
