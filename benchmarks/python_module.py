"""A module of small functions as an editor or a commit meets it: new, unchanged, and with one function edited."""

from __future__ import annotations

import re
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

from lemmata.benchmarks.figure import BenchmarkError, Figure
from lemmata.benchmarks.function_verdicts import Findings, Word, crosshair, functions, ours


def module_figures(path: Path) -> Iterator[Figure]:
    """The file is copied under a name of its own and edited there. Raises BenchmarkError."""
    with tempfile.TemporaryDirectory(prefix="lemmata-") as folder:
        copy = Path(folder, path.name)
        shutil.copy(path, copy)
        names = functions([copy])
        title = f"a module of {len(names)} functions"
        new, theirs = ours([copy], "--no-cache"), crosshair([copy])
        yield Figure(f"{title}: first verdict", new.first, "s", theirs.first if theirs else None)
        yield Figure(f"{title}: all verdicts", new.seconds, "s", theirs.seconds if theirs else None)
        proved = new.count(Word.PROVED, names)
        yield Figure(f"{title}: proved", proved, "", float(theirs.count(Word.PROVED, names)) if theirs else None)
        ours([copy])
        again = ours([copy])
        yield Figure(f"{title}: all verdicts, unchanged", again.seconds, "s", new.seconds)
        yield Figure(f"{title}: functions proved anew, unchanged (must be 0)", _anew(again, names), "")
        copy.write_text(edited(copy.read_text(encoding="utf-8")), encoding="utf-8")
        third = ours([copy])
        yield Figure(f"{title}: all verdicts, one function edited", third.seconds, "s", new.seconds)
        yield Figure(f"{title}: functions proved anew, one edited (must be 1)", _anew(third, names), "")


def _anew(run: Findings, names: Iterable[str]) -> int:
    return run.count(Word.PROVED, names) - len(run.cached)


def edited(text: str) -> str:
    """A comment line at the top, so that every line moves, and a first function that does the same otherwise."""
    found = re.search(r"^def \w+\(.*\) -> .*:\n(    return )(.*)$", text, re.MULTILINE)
    if found is None:
        raise BenchmarkError("the module has no function that only returns")
    return f"# edited\n{text[: found.start(1)]}    answer = {found[2]}\n    return answer{text[found.end() :]}"
