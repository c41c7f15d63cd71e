"""The benchmarks. A new one is one file with `figures(effort)` and one line here."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterator
from enum import Enum
from pathlib import Path
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
    "bb": "Turing machines: steps in the kernel, and generated problems decided end to end",
    "server": "the language server: first diagnostics, the answer to an edit, memory when idle",
    "obligations": "random terms: what the evaluator, Lean and Z3 make of them",
    "batch": "`lemmata batch`: scheduling, memory, two workers and one, runs that are killed",
    "report": "the page about 10,000 items in a browser: writing, opening, searching it",
    "mba": "generated identities a second, beside Z3 alone; a truth table of 22 inputs",
    "retrieval": "premises for theorems that need new ones, beside BM25; latency among 100,000",
    "decoding": "tokens a second with drafts and without, beside transformers' own modes; proposals a second",
    "ablation": "held-out theorems: the portfolio, and what the language model adds to it in the same time",
    "heldout": "held-out theorems: searches with and without lemmas of their own, equal processor time",
    "core": "compiling the core library from scratch",
}


def figures(name: str, effort: Effort, model: Path | None = None) -> Iterator[Figure]:
    """Run a benchmark; its figures as they are known. `model` instead of the default one, where one is measured. Raises
    BenchmarkError, also for a name that is none."""
    if name not in BENCHMARKS:
        raise BenchmarkError(f"there is no benchmark {name!r}; there are {', '.join(BENCHMARKS)}")
    module = importlib.import_module(f"lemmata.benchmarks.{name}")
    if model is not None:
        if name != "decoding":
            raise BenchmarkError(f"{name} measures no model; --model is for decoding")
        return cast(Callable[[Effort, Path], Iterator[Figure]], module.figures)(effort, model)
    return cast(Callable[[Effort], Iterator[Figure]], module.figures)(effort)
