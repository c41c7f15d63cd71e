"""`lemmata batch RUN.toml | DATASET | RUN.db`: many obligations into one database; `lemmata batch diff A B`."""

from __future__ import annotations

import argparse
import json
import signal
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from lemmata.agent.batch.diff import Comparison, compare
from lemmata.agent.batch.errors import BatchError
from lemmata.agent.batch.job import Interruption, run_spec
from lemmata.agent.batch.jobs import Ending
from lemmata.agent.batch.model import Configuration
from lemmata.agent.batch.reader import Reader
from lemmata.agent.batch.spec import Spec, checked, read_spec
from lemmata.agent.cli.translators import TRANSLATORS

_STATUS = {Ending.COMPLETE: 0, Ending.BUDGET: 2, Ending.STOPPED: 130}
_ERROR = 3
_DIFFERENT = 1
_EPILOG = (
    "The same command again resumes what was stopped, killed or ran out of time. "
    "exit status: 0 every item has a verdict, 2 the time for the whole run is over, 3 an error, 130 stopped; "
    "of `diff`: 0 same verdicts, 1 other ones. A RUN.db with several configurations is named as RUN.db::NAME there."
)


def main(arguments: list[str]) -> int:
    try:
        if arguments[:1] == ["diff"]:
            return _diff(arguments[1:])
        chosen = _parser().parse_args(arguments)
        spec, database = _asked(chosen)
        return _STATUS[run_spec(spec, database, on_interrupt=_on_interrupt, quiet=chosen.quiet)]
    except BatchError as error:
        print(f"lemmata batch: {error}", file=sys.stderr)
        return _ERROR
    except SystemExit as stop:
        return 0 if stop.code in (0, None) else _ERROR


def _parser() -> argparse.ArgumentParser:
    made = argparse.ArgumentParser(prog="lemmata batch", description=__doc__, epilog=_EPILOG)
    made.add_argument("what", type=Path, metavar="RUN.toml|DATASET|RUN.db", help="what is to be run, or resumed")
    made.add_argument("--out", type=Path, metavar="RUN.db", help="the database (NAME.db in the current folder)")
    made.add_argument("--timeout", type=float, metavar="S", help="seconds for each item (10)")
    made.add_argument("--seed", type=int, metavar="N", help="seed of all that is random (0)")
    made.add_argument("--toolchain", choices=["lake", "path", "embedded"], help="use this kind of Lean only")
    made.add_argument("--seconds", type=float, metavar="S", help="seconds for the whole run (no limit)")
    made.add_argument("--workers", type=int, metavar="N", help="worker processes (the cores)")
    made.add_argument("--cluster", metavar="ray://…", help="run on a Ray cluster (`auto`: the one of this machine)")
    made.add_argument(
        "--recheck", action="store_true", help="every proof and refutation is confirmed by another worker"
    )
    made.add_argument("--trees", action="store_true", help="keep the search trees")
    made.add_argument("--as", dest="kind", choices=sorted(TRANSLATORS), help="what the files are, whatever their names")
    made.add_argument("--repository", type=Path, metavar="DIR", help="a checkout of what a LeanDojo file is about")
    made.add_argument("-q", "--quiet", action="store_true", help="say only what goes wrong")
    return made


def _asked(chosen: argparse.Namespace) -> tuple[Spec, Path]:
    """The run and its database. A database alone is resumed as it was begun."""
    what: Path = chosen.what
    options = {"timeout": chosen.timeout, "seed": chosen.seed, "toolchain": chosen.toolchain}
    given = {key: value for key, value in options.items() if value is not None}
    given |= {"keep_tree": True} if chosen.trees else {}
    about_items = bool(given or chosen.kind or chosen.repository or chosen.recheck)
    if what.suffix == ".db":
        if not what.is_file():
            raise BatchError(f"{what}: there is no such database to resume")
        if about_items or chosen.out:
            allowed = "--workers, --seconds and --cluster"
            raise BatchError(f"{what}: a run is resumed as it was begun; only {allowed} may be given anew")
        spec = Spec("", (), ())
    elif what.suffix == ".toml":
        if about_items:
            raise BatchError(f"{what} says how its items are tried; write such options there")
        spec = read_spec(what)
    else:
        configurations = (Configuration("default", given),)
        repository = chosen.repository
        spec = Spec(
            what.resolve().stem, (what,), configurations, None, None, chosen.recheck, None, chosen.kind, repository
        )
    spec = replace(
        spec,
        workers=chosen.workers if chosen.workers is not None else spec.workers,
        seconds=chosen.seconds if chosen.seconds is not None else spec.seconds,
        cluster=chosen.cluster or spec.cluster,
    )
    database = what if what.suffix == ".db" else chosen.out or Path(f"{spec.name}.db")
    return checked(spec, str(what)), database


def _on_interrupt(stop: Interruption) -> Callable[[], None]:
    """The first Ctrl-C ends the run in good order, the second at once. Returns what restores the former handler."""

    def handle(number: int, frame: object) -> None:
        print("\nfinishing what is being tried; Ctrl-C again to stop at once", file=sys.stderr)
        stop()
        signal.signal(signal.SIGINT, signal.default_int_handler)

    former = signal.signal(signal.SIGINT, handle)
    return lambda: (signal.signal(signal.SIGINT, former), None)[1]


def _diff(arguments: list[str]) -> int:
    made = argparse.ArgumentParser(prog="lemmata batch diff", description="What differs between two runs.")
    made.add_argument("first", metavar="A.db[::NAME]")
    made.add_argument("second", metavar="B.db[::NAME]")
    made.add_argument("--json", action="store_true", help="one JSON object a line and item that differs")
    chosen = made.parse_args(arguments)
    (first, left), (second, right) = (_named(text) for text in (chosen.first, chosen.second))
    with Reader(first) as one, Reader(second) as other:
        found = compare(one, other, (left, right))
    _show(found, as_json=chosen.json)
    return _DIFFERENT if found.changes else 0


def _named(text: str) -> tuple[Path, str | None]:
    path, mark, name = text.rpartition("::")
    return (Path(path), name) if mark else (Path(text), None)


def _show(found: Comparison, *, as_json: bool) -> None:
    for change in found.changes:
        if as_json:
            record = {"key": change.key, "before": change.before, "after": change.after}
            print(json.dumps(record, ensure_ascii=False))
        else:
            print(f"{change.key}: {change.before or 'nothing'} → {change.after or 'nothing'}")
    if not as_json:
        print(
            f"{found.same} the same, {len(found.changes)} different; "
            f"{found.seconds[0]:.1f} s and {found.seconds[1]:.1f} s on what both decided"
        )
