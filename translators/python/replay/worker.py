"""The process that imports the user's module and calls its functions.

`python -m lemmata.translators.python.replay.worker FILE`. One JSON object a line on standard input:

    {"do": "campaign", "function": NAME, "calls": N, "seconds": S, "candidates": [CALL, …]}
    {"do": "call", "call": CALL, "seconds": S}

and one a line in answer: {"error": TEXT}, or what `campaign_answer` and `call_answer` say. What the user's code prints
goes nowhere.
"""

from __future__ import annotations

import ast
import json
import os
import resource
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any, TextIO

from lemmata.translators.python.replay.campaign import Campaign
from lemmata.translators.python.replay.conditions import Conditions
from lemmata.translators.python.replay.guards import guard
from lemmata.translators.python.replay.judging import Event, Judge, NotAllowed
from lemmata.translators.python.replay.loading import LoadError, find, load
from lemmata.translators.python.replay.reading import read
from lemmata.translators.python.replay.standins import install
from lemmata.translators.python.replay.writing import shown_call, written

MEMORY = 2 << 30  # bytes
CPU_SECONDS = 600
CALL_SECONDS = 0.25  # for one call among many
LONG_SECONDS = 5.0  # for the one call of a replay
DEPTH = 2500  # calls within calls


class Workplace:
    """One module, imported. Raises LoadError, SyntaxError and OSError."""

    def __init__(self, path: str, seconds: float = CALL_SECONDS) -> None:
        self.reading = read(Path(path).read_text(encoding="utf-8-sig"))
        install()
        self.module = load(path)
        self.conditions = Conditions(self.module, self.reading)
        guard(self.module, self.reading, self.conditions)
        self._seconds = seconds
        self._campaigns: dict[str, Campaign] = {}

    def judge(self, name: str) -> Judge:
        if name not in self.reading.functions:
            raise LoadError(f"there is no function {name}")
        return Judge(self.module, self.reading, self.conditions, name, self._seconds)

    def campaign(self, name: str, seed: int) -> Campaign:
        if name not in self._campaigns:
            self._campaigns[name] = Campaign(self.judge(name), self.reading.constants, seed)
            self._campaigns[name].prepare()
        return self._campaigns[name]

    def arguments(self, call: str) -> tuple[str, list[Any]]:
        """The name and the arguments of a call written as an expression of the module."""
        node = ast.parse(call.strip(), mode="eval").body
        if not isinstance(node, ast.Call):
            raise LoadError(f"{call!r} is no call")
        name = ast.unparse(node.func)
        spec = self.judge(name).spec
        values = [self._value(item) for item in node.args]
        named = {keyword.arg: self._value(keyword.value) for keyword in node.keywords}
        rest = spec.parameters[len(values) :]
        if len(values) + len(named) != len(spec.parameters) or set(rest) != set(named):
            raise LoadError(f"{name} takes {', '.join(spec.parameters) or 'nothing'}")
        return name, [*values, *(named[parameter] for parameter in rest)]

    def _value(self, node: ast.expr) -> Any:
        return eval(compile(ast.Expression(node), "<call>", "eval"), self.module.__dict__)


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


def event_record(
    name: str, parameters: Sequence[str], event: Event, arguments: Sequence[Any], result: Any
) -> dict[str, Any]:
    values = {parameter: written(item) for parameter, item in zip(parameters, arguments, strict=True)}
    return {**asdict(event), "call": shown_call(name, arguments), "values": values, "result": written(result)[:2000]}


def answer(place: Workplace, asked: dict[str, Any]) -> dict[str, Any]:
    try:
        if asked["do"] == "campaign":
            return campaign_answer(place, asked)
        return call_answer(place, str(asked["call"]), float(asked.get("seconds", LONG_SECONDS)))
    except LoadError as error:
        return {"error": str(error)}
    except Exception as error:
        return {"error": f"{type(error).__name__}: {error}"}


def main(path: str) -> None:
    requests, answers = _private_streams()
    _limits()
    try:
        place = Workplace(path)
        find(place.module, "__name__")
        said: dict[str, Any] = {"ready": True}
    except (LoadError, SyntaxError, OSError, ValueError) as error:
        said = {"error": f"it cannot be imported: {error}"}
    print(json.dumps(said), file=answers, flush=True)
    if "error" in said:
        return
    for line in requests:
        print(json.dumps(answer(place, json.loads(line))), file=answers, flush=True)


def _private_streams() -> tuple[TextIO, TextIO]:
    """The pipes to the parent under other numbers; the user's code reads and writes nothing."""
    requests = os.fdopen(os.dup(0), "r", encoding="utf-8")
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    nothing = os.open(os.devnull, os.O_RDWR)
    for number in (0, 1, 2):
        os.dup2(nothing, number)
    return requests, answers


def _limits() -> None:
    for kind, value in ((resource.RLIMIT_AS, MEMORY), (resource.RLIMIT_CPU, CPU_SECONDS), (resource.RLIMIT_CORE, 0)):
        hard = resource.getrlimit(kind)[1]
        low = value if hard == resource.RLIM_INFINITY else min(value, hard)
        resource.setrlimit(kind, (low, hard))
    sys.setrecursionlimit(DEPTH)
    parent = os.getppid()

    def watch() -> None:
        while os.getppid() == parent:
            time.sleep(0.5)
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()


if __name__ == "__main__":
    main(sys.argv[1])
