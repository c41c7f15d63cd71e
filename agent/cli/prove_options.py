"""What `prove` understands on its command line."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import NoReturn

from lemmata.agent.cli.translators import SUFFIXES, TRANSLATORS
from lemmata.agent.prove.options import cores
from lemmata.agent.search.strategies import STRATEGIES
from lemmata.agent.verdict import Verdict

LEAN_DIRECTORY = "lemmata_lean"
TEST_FILE = "test_counterexamples.py"
_EPILOG = "exit status: 0 all proved, 1 something refuted, 2 something unknown, 3 an error"


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        self.print_usage(sys.stderr)
        self.exit(Verdict.ERROR.exit_code, f"{self.prog}: error: {message}\n")

    def parse(self, arguments: list[str] | None) -> argparse.Namespace:
        """Options may stand between files. What follows `--emit-lean` is a file to read when it is a source file, and
        what follows `--emit-test` is one when there is no other.
        """
        chosen = self.parse_intermixed_args(arguments)
        directory = chosen.emit_lean
        if directory is not None and Path(directory.partition("::")[0]).suffix in (".lean", *SUFFIXES):
            chosen.files, chosen.emit_lean = [directory, *chosen.files], LEAN_DIRECTORY
        if chosen.emit_test is not None and chosen.emit_test != TEST_FILE and not chosen.files:
            chosen.files, chosen.emit_test = [chosen.emit_test], TEST_FILE
        if not chosen.files:
            self.error("the following arguments are required: FILE")
        return chosen


def parser() -> _Parser:
    made = _Parser(prog="prove", description="Prove or refute what files claim.", epilog=_EPILOG)
    made.add_argument("files", nargs="*", metavar="FILE", help="a .lean or .py file, FILE::NAME for one function")
    made.add_argument("--as", dest="kind", choices=sorted(TRANSLATORS), help="what the files are, whatever their names")
    made.add_argument("--width", metavar="N|all", help="bits of a word in files of identities (64)")
    made.add_argument("--write", action="store_true", help="put the proofs into the file in place of the `sorry`s")
    made.add_argument("--timeout", type=_seconds, default=10.0, metavar="S", help="seconds for each claim (10)")
    made.add_argument("--jobs", type=_count, default=cores(), metavar="N", help="Lean processes at once (the cores)")
    made.add_argument(
        "--read-timeout", type=_seconds, default=600.0, metavar="S", help="seconds for Lean to read a file once (600)"
    )
    made.add_argument("--theorem", metavar="NAME", help="only this theorem or function")
    made.add_argument("--equiv", metavar="FILE::NAME", help="the function that does the same as the FILE::NAME given")
    made.add_argument(
        "--emit-lean", nargs="?", const=LEAN_DIRECTORY, metavar="DIR", help="keep the Lean files of translated claims"
    )
    made.add_argument(
        "--emit-test", nargs="?", const=TEST_FILE, metavar="FILE", help="write counterexamples as tests that fail"
    )
    made.add_argument("--no-cache", action="store_true", help="do not use verdicts of former runs")
    made.add_argument("--toolchain", choices=["lake", "path", "embedded"], help="use this kind of Lean only")
    made.add_argument(
        "--model", metavar="DIR", help="language model that advises: a checkpoint, `default`, or `none` (none)"
    )
    made.add_argument("--strategy", choices=STRATEGIES, default="best-first", help="how it searches (best-first)")
    made.add_argument("--seed", type=int, default=0, metavar="N", help="seed of all that is random (0)")
    made.add_argument("--allow-io", action="store_true", help="trust files that run programs while Lean reads them")
    made.add_argument("--json", action="store_true", help="one JSON object a line and claim, nothing else")
    made.add_argument("--sarif", metavar="FILE", help="write what is not proved as SARIF 2.1.0")
    made.add_argument("--junit", metavar="FILE", help="write all verdicts as JUnit XML")
    made.add_argument(
        "--trace-dir", metavar="DIR", help="keep each verdict with its search tree (`lemmata report DIR`)"
    )
    made.add_argument(
        "-v", "--verbose", action="store_true", help="show what is claimed, all proofs, and which Lean was passed over"
    )
    made.add_argument("-q", "--quiet", action="store_true", help="show only what is not proved")
    return made


def _seconds(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = 0.0
    if not 0 < value < 1e7:
        raise argparse.ArgumentTypeError(f"{text!r} is no number of seconds above 0")
    return value


def _count(text: str) -> int:
    if not text.isascii() or not text.isdigit() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is no whole number above 0")
    return int(text)
