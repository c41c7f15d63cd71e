"""The benchmarks. A new one is one file with `figures(effort)` and one line here."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterator
from enum import Enum
from typing import cast

from lemmata.benchmarks.figure import BenchmarkError, Figure


class Effort(Enum):
    """How much is measured: QUICK shows that a benchmark runs, FULL gives figures to quote."""

    QUICK = "quick"
    FULL = "full"


BENCHMARKS = {
    "interaction": "steps a second, latency and memory of a session",
    "startup": "`prove` on one theorem and `lemmata lean` on an empty file, from cold processes",
    "workers": "`prove` on a file of many theorems with one worker and with two",
    "python": "functions with contracts, right and wrong: verdicts and time beside CrossHair's",
