"""`lemmata generate FIELD`: sets of problems, each as a Lean theorem, in words, and with its ground truth."""

from __future__ import annotations

import argparse
import sys
from itertools import chain
from pathlib import Path

from lemmata.translators.tcs.generate import FIELDS, GenerateError, Request, families, generate
from lemmata.translators.tcs.write import write

OK, UNFINISHED, ERROR = 0, 2, 3


def parser() -> argparse.ArgumentParser:
    made = argparse.ArgumentParser(
        prog="lemmata generate",
        description=__doc__,
        epilog="exit status: 0 all were generated, 2 fewer (the families hold no more), 3 an error",
    )
    made.add_argument("field", metavar="FIELD", help=f"one of {', '.join(FIELDS)}")
    made.add_argument("--count", type=_natural, default=100, metavar="N", help="how many problems (100)")
    made.add_argument("--seed", type=int, default=0, metavar="S", help="the same seed gives the same files (0)")
    made.add_argument("--difficulty", type=_natural, default=0, metavar="D", help="1 to 5; 0 for all of them (0)")
    made.add_argument("--family", action="append", default=[], metavar="F", help="only this family; may be repeated")
    made.add_argument("--out", type=Path, metavar="DIR", help="the folder to write; must be new or empty")
    made.add_argument("--list", action="store_true", help="list the families of the field and stop")
    return made


def main(arguments: list[str]) -> int:
    try:
        chosen = parser().parse_args(arguments)
    except SystemExit as stop:
        return OK if stop.code in (0, None) else ERROR
    try:
        return _generate(chosen)
    except (GenerateError, OSError) as error:
        print(f"lemmata generate: {error}", file=sys.stderr)
        return ERROR


def _generate(chosen: argparse.Namespace) -> int:
    if chosen.list:
        for family in families(chosen.field):
            print(f"{family.name:<24} {family.summary}")
        return OK
    request = Request(chosen.field, chosen.count, chosen.seed, chosen.difficulty, tuple(chosen.family))
    problems = generate(request)
    first = next(problems, None)  # what is wrong with the request shows before anything is written
    if chosen.out is None:
        raise GenerateError("say where to write: --out DIR")
    if chosen.out.exists() and (not chosen.out.is_dir() or any(chosen.out.iterdir())):
        raise GenerateError(f"{chosen.out} exists and is not an empty folder; choose another one")
    made = write(chain([first] if first is not None else [], problems), chosen.out)
    print(f"{made} problems written to {chosen.out}")
    if made < chosen.count:
        print(f"lemmata generate: the families hold no more than {made} such problems", file=sys.stderr)
        return UNFINISHED
    return OK


def _natural(text: str) -> int:
    if not text.isascii() or not text.isdigit():
        raise argparse.ArgumentTypeError(f"{text!r} is no whole number")
    return int(text)
