"""`lemmata premises`: theorems of the library and of the file that fit a goal, best first."""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Iterable
from pathlib import Path

from lemmata.agent.lean.document import Document, DocumentError, Hole
from lemmata.agent.lean.engine.header import read_header
from lemmata.agent.lean.engine.session import EngineSession
from lemmata.agent.lean.session import SessionError
from lemmata.agent.lean.toolchain.embedded import embedded_toolchain
from lemmata.agent.lean.toolchain.model import Toolchain
from lemmata.agent.policy.context import FileContext
from lemmata.agent.policy.local_premises import local_premises, project_premises
from lemmata.agent.retrieval.library import Library
from lemmata.agent.retrieval.opening import open_retrieval
from lemmata.agent.retrieval.select import Query, Ranked

OK, NOTHING, ERROR = 0, 2, 3
_PLACE = re.compile(r"(?P<file>.+\.lean)(?::(?P<line>\d+))?")


class _PremisesError(Exception):
    """One line for the user."""


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="lemmata premises",
        description=__doc__,
        epilog="A goal is a proposition, or hypotheses one a line and then `⊢ target`, as Lean prints it. With "
        "FILE.lean:LINE it is that of the `sorry` on that line or next behind it; only what the file imports and what "
        "stands above counts then. Exit status: 0, 2 when nothing fits, 3 for an error.",
    )
    parser.add_argument("goal", metavar="GOAL|FILE:LINE", help="what is to be proved, or where that stands")
    parser.add_argument("-k", type=int, default=10, metavar="N", help="how many at most (10)")
    parser.add_argument("--json", action="store_true", help="one JSON object a line and premise, nothing else")
    try:
        options = parser.parse_args(arguments)
    except SystemExit as stop:
        return OK if stop.code in (0, None) else ERROR
    if options.k < 1:
        print("lemmata premises: -k must be at least 1", file=sys.stderr)
        return ERROR
    try:
        found = _found(options.goal, options.k)
    except _PremisesError as error:
        print(f"lemmata premises: {error}", file=sys.stderr)
        return ERROR
    for line in map(_json, found) if options.json else _lines(found):
        print(line)
    if not found:
        print("lemmata premises: no theorem shares anything with this goal", file=sys.stderr)
    return OK if found else NOTHING


def _found(goal: str, k: int) -> tuple[Ranked, ...]:
    toolchain = embedded_toolchain()
    place = _PLACE.fullmatch(goal.strip())
    if place is None and not goal.strip():
        raise _PremisesError("the goal is empty; say what is to be proved")
    retrieval = open_retrieval(toolchain)
    query = _at(toolchain, retrieval.library, place["file"], place["line"]) if place else Query(goal)
    return retrieval.selector.select(query, k)


def _at(toolchain: Toolchain, library: Library, file: str, line: str | None) -> Query:
    """The query for the first hole at or behind the line. Raises _PremisesError."""
    try:
        document = Document.read(file)
    except DocumentError as error:
        raise _PremisesError(f"{file}: {error}") from None
    hole = _hole(document, int(line or 1))
    text = document.text.removeprefix("\ufeff")
    header = read_header(text)
    modules = library.closure(header.imports if header.prelude else ("Init", *header.imports))
    try:
        with EngineSession(toolchain, document) as session:
            goals = session.enter(hole.index).state.goals
    except SessionError as error:
        where = f":{error.line}" if error.line else ""
        raise _PremisesError(f"{file}{where}: {error}") from None
    if not goals:
        raise _PremisesError(f"{file}:{hole.line}: there is no goal at this `sorry`")
    context = FileContext.scan(document.text, document.commands[hole.command].start)
    local = (*project_premises(Path(file), text), *local_premises(context))
    return Query(str(goals[0]), modules, local=local)


def _hole(document: Document, line: int) -> Hole:
    for hole in document.holes:
        if hole.line >= line:
            return hole
    raise _PremisesError(f"{document.path}:{line}: there is no `sorry` here or below; put one where the goal is")


def _json(ranked: Ranked) -> str:
    premise = ranked.premise
    record = {
        "name": premise.name,
        "statement": premise.statement,
        "module": premise.module or None,
        "attributes": premise.attributes,
        "score": float(f"{ranked.score:.4g}"),
    }
    return json.dumps(record, ensure_ascii=False)


def _lines(found: Iterable[Ranked]) -> Iterable[str]:
    for ranked in found:
        premise = ranked.premise
        where = premise.module or "this file"
        yield f"{premise.name} {premise.statement}\n    {where}"
