"""`lemmata bench NAME`: measure what the README claims, each figure beside its baseline in the same run."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

from lemmata.benchmarks.figure import BenchmarkError, Figure, markdown, table
from lemmata.benchmarks.registry import BENCHMARKS, Effort, figures

OK, ERROR = 0, 3


def main(arguments: list[str]) -> int:
    names = "\n".join(f"  {name:<12} {summary}" for name, summary in BENCHMARKS.items())
    parser = argparse.ArgumentParser(
        prog="lemmata bench",
        description=__doc__,
        epilog=f"benchmarks:\n{names}\n\nA ratio is value / baseline. Let nothing else run meanwhile.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("name", metavar="NAME", help="the benchmark")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="one JSON object a line and figure, nothing else")
    form.add_argument("--table", action="store_true", help="a table for a Markdown page")
    parser.add_argument("--quick", action="store_true", help="measure little: shows that it runs, not how fast")
    parser.add_argument("--model", type=Path, help="for decoding: a checkpoint, a transformers folder, a GGUF file")
    try:
        options = parser.parse_args(arguments)
    except SystemExit as stop:
        return OK if stop.code in (0, None) else ERROR
    try:
        return run(
            options.name,
            Effort.QUICK if options.quick else Effort.FULL,
            as_json=options.json,
            table_of=markdown if options.table else table,
            model=options.model,
        )
    except BenchmarkError as error:
        print(f"lemmata bench: {error}", file=sys.stderr)
        return ERROR


def run(
    name: str,
    effort: Effort,
    *,
    as_json: bool,
    table_of: Callable[[Iterable[Figure]], str] = table,
    model: Path | None = None,
) -> int:
    """Print the figures, as they are known with `as_json`, else as one table. Raises BenchmarkError, ToolchainError."""
    measured = []
    for figure in figures(name, effort, model):
        measured.append(figure)
        if as_json:
            print(figure.json(), flush=True)
    if not as_json:
        print(table_of(measured))
    return OK
