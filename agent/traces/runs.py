"""Steps from a batch run (`lemmata batch … --trees`): each proved theorem, with its proof's terms and its search.

The proofs that were found are put into their files, which are elaborated once more (`extract`): that gives the steps
of the final proof with their premises. What the search knows besides is joined to them: other goals that it proved,
what failed, and shorter proofs.
"""

from __future__ import annotations

import re
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from lemmata.agent.batch.reader import Reader, Row
from lemmata.agent.lean.document import Document, DocumentError
from lemmata.agent.lean.edit import Filling, fill
from lemmata.agent.lean.session import HoleKind
from lemmata.agent.lean.toolchain.model import Toolchain
from lemmata.agent.search.trace import SearchTrace, TraceError
from lemmata.agent.traces.extract.assemble import shortest
from lemmata.agent.traces.extract.engine import extract
from lemmata.agent.traces.extract.record import Extraction
from lemmata.agent.traces.search import About, steps_of_search
from lemmata.agent.traces.step import Origin, TraceStep
from lemmata.agent.verdict import Verdict

_SHAPE = re.compile(r"Generated: family `[^`]*`, shape `(?P<shape>[^`]*)`")
_Key = tuple[str, str, str]  # theorem, state, tactic


def steps_of_run(
    database: Path, toolchain: Toolchain, known: Iterable[str] = ()
) -> Iterator[tuple[str, list[TraceStep]]]:
    """The steps of each file of a run, or an empty list where a file cannot be read any more. `known`: the names of the
    library's declarations. Raises StoreError.
    """
    names = frozenset(known)
    with Reader(database) as reader:
        for configuration in reader.configurations():
            by_file: defaultdict[str, list[Row]] = defaultdict(list)
            for row in reader.verdicts(configuration):
                if row.verdict == Verdict.PROVED.value and row.script is not None and not row.claim:
                    by_file[row.file].append(row)
            for file, rows in by_file.items():
                trees = {row.key: reader.tree(row.item, configuration) for row in rows if row.has_tree}
                yield file, file_steps(Path(file), rows, trees, toolchain, names)


def file_steps(
    path: Path,
    rows: Sequence[Row],
    trees: Mapping[str, Sequence[Any] | None],
    toolchain: Toolchain,
    names: frozenset[str],
) -> list[TraceStep]:
    """The steps of one file: of the rows' proofs, and of their searches by the rows' keys."""
    try:
        document = Document.read(path)
    except DocumentError:
        return []
    shape = _SHAPE.search(document.text)
    shown = f"{shape['shape']}#{path.stem}" if shape else path.name
    origin = Origin.SYNTHETIC if shape else Origin.SEARCH
    searched: list[TraceStep] = []
    for row in rows:
        if tree := trees.get(row.key):
            try:
                trace = SearchTrace.from_json(tree)
            except TraceError:
                continue
            searched += steps_of_search(trace, About(row.name, shown, origin, names))
    proved = _proved(document, rows, toolchain, shown, origin)
    return shortest(joined(proved, searched))


def joined(proved: Sequence[TraceStep], searched: Sequence[TraceStep]) -> list[TraceStep]:
    """The steps of the proofs with what the searches add: negatives of the same state, steps on other goals."""
    negatives = {(step.theorem, step.state): step.negatives for step in searched}
    have: set[_Key] = set()
    result: list[TraceStep] = []
    for step in proved:
        have.add((step.theorem, step.state, step.tactic))
        result.append(replace(step, negatives=negatives.get((step.theorem, step.state), ())))
    for step in searched:
        if (step.theorem, step.state, step.tactic) not in have:
            result.append(step)
    return result


def _proved(
    document: Document, rows: Sequence[Row], toolchain: Toolchain, shown: str, origin: Origin
) -> list[TraceStep]:
    by_line = {hole.line: hole for hole in document.holes}
    fillings = [
        Filling(by_line[row.line], row.script, HoleKind.TACTIC)
        for row in rows
        if row.script is not None and row.line in by_line
    ]
    wanted = {row.name for row in rows}
    with tempfile.TemporaryDirectory(prefix="lemmata-traces-") as folder:
        made = Path(folder) / Path(document.path).name
        try:
            made.write_text(fill(document, fillings), encoding="utf-8")
            extracted = extract(toolchain, made, shown, made.stem)
        except (OSError, Extraction):
            return []
    return [
        replace(step, origin=origin) for step in extracted.steps if step.theorem in wanted and step.tactic != "sorry"
    ]
