"""`lemmata report RUN…`: a run as one HTML page, or as a table for further work."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TextIO

from lemmata.agent.report.html import write_page
from lemmata.agent.report.merge import merged
from lemmata.agent.report.record import ReportError, Run
from lemmata.agent.report.sources import read_run
from lemmata.agent.report.tables import write_csv, write_json, write_parquet

ERROR = 3
_DESCRIPTION = (
    "Report on runs: databases of `lemmata batch`, output of `prove --json`, folders of `prove --trace-dir`. "
    "Several runs are laid side by side."
)


def main(arguments: list[str]) -> int:
    """The exit status."""
    chosen = _parser().parse_args(arguments)
    try:
        run = merged([read_run(Path(path)) for path in chosen.runs])
        _write(run, chosen)
    except ReportError as error:
        print(f"lemmata report: {error}", file=sys.stderr)
        return ERROR
    return 0


def _parser() -> argparse.ArgumentParser:
    made = argparse.ArgumentParser(prog="lemmata report", description=_DESCRIPTION)
    made.add_argument(
        "runs", nargs="+", metavar="RUN", help="a database of `lemmata batch`, or lines of `prove --json`"
    )
    made.add_argument("-o", "--output", metavar="FILE", help="where to (RUN.html; standard output for tables)")
    made.add_argument(
        "--trees", type=_megabytes, default=96, metavar="MB", help="at most so much for search trees (96)"
    )
    form = made.add_mutually_exclusive_group()
    form.add_argument("--csv", action="store_true", help="comma-separated values instead of a page")
    form.add_argument("--json", action="store_true", help="one JSON object a line instead of a page")
    form.add_argument("--parquet", action="store_true", help="a Parquet file instead of a page (needs pyarrow)")
    return made


def _write(run: Run, chosen: argparse.Namespace) -> None:
    output = None if chosen.output in (None, "-") else Path(chosen.output)
    if chosen.csv or chosen.json:
        _table(run, write_csv if chosen.csv else write_json, output)
        return
    path = output or Path(chosen.runs[0]).with_suffix(".parquet" if chosen.parquet else ".html")
    if any(path.absolute() == Path(given).absolute() for given in chosen.runs):
        raise ReportError(f"{path} is the run itself; choose another file with -o")
    if chosen.parquet:
        write_parquet(run, path)
    else:
        write_page(path, run, chosen.trees * 2**20)
    print(path)


def _table(run: Run, write: Callable[[Run, TextIO], None], output: Path | None) -> None:
    if output is None:
        write(run, sys.stdout)
        return
    try:
        with output.open("w", encoding="utf-8", newline="") as file:
            write(run, file)
    except OSError as error:
        raise ReportError(f"{output} cannot be written: {error.strerror or error}") from None
    print(output)


def _megabytes(text: str) -> int:
    if not text.isascii() or not text.isdigit():
        raise argparse.ArgumentTypeError(f"{text!r} is no number of megabytes")
    return int(text)
