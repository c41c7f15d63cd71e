"""The process that imports the user's module and calls its functions.

`python -m lemmata.translators.python.replay.worker FILE`. One JSON object a line on standard input:

    {"do": "campaign", "function": NAME, "calls": N, "seconds": S, "candidates": [CALL, …]}
    {"do": "call", "call": CALL, "seconds": S}
    {"do": "sample", "function": NAME, "count": N, "seed": S}
    {"do": "outcomes", "function": NAME, "arguments": [[EXPRESSION, …], …]}

and one a line in answer: {"error": TEXT}, or what `answers` has for it. What the user's code prints
goes nowhere.
"""

from __future__ import annotations

import json
import os
import resource
import sys
import threading
import time
from typing import Any, TextIO

from lemmata.translators.python.replay.answers import (
    LONG_SECONDS,
    call_answer,
    campaign_answer,
    outcomes_answer,
    sample_answer,
)
from lemmata.translators.python.replay.loading import LoadError
from lemmata.translators.python.replay.workplace import Workplace

MEMORY = 2 << 30  # bytes
CPU_SECONDS = 600
DEPTH = 2500  # calls within calls


def answer(place: Workplace, asked: dict[str, Any]) -> dict[str, Any]:
    try:
        if asked["do"] == "campaign":
            return campaign_answer(place, asked)
        if asked["do"] == "sample":
            return sample_answer(place, asked)
        if asked["do"] == "outcomes":
            return outcomes_answer(place, asked)
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
