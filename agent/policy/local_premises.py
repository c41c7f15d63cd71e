"""What a user's file, and the files of its own project that it imports, offer to a selector of premises."""

from __future__ import annotations

import math
from collections import deque
from pathlib import Path

from lemmata.agent.lean.engine.header import read_header
from lemmata.agent.lean.extract.declarations import Kind
from lemmata.agent.policy.context import FileContext
from lemmata.agent.policy.declarations import Lemma
from lemmata.agent.retrieval.premise import Premise


def local_premises(context: FileContext) -> tuple[Premise, ...]:
    """The theorems above a hole, in order."""
    return tuple(_premise(lemma, "") for lemma in context.lemmas)


def project_premises(path: Path, text: str) -> tuple[Premise, ...]:
    """The theorems of the files below the folders around `path` that its text imports, directly or not, farthest first.
    Modules without such a file belong to a library and are left out.
    """
    return tuple(_premise(lemma, module) for module, lemmas in project_lemmas(path, text) for lemma in lemmas)


def project_lemmas(path: Path, text: str, most: int | None = None) -> tuple[tuple[str, tuple[Lemma, ...]], ...]:
    """As `project_premises`, each module with its theorems as they stand in the file. `most`: characters to read in
    all, of the nearest imports; None for no bound. A file that cannot be read is left out.
    """
    left = math.inf if most is None else most
    found: dict[str, tuple[Lemma, ...]] = {}
    waiting = deque(read_header(text).imports)
    while waiting and left > 0:
        module = waiting.popleft()
        content = _content(path, module) if module not in found else None
        if content is not None:
            left -= len(content)
            found[module] = FileContext.scan(content).lemmas if left >= 0 else ()
            waiting.extend(read_header(content).imports)
    return tuple(reversed(found.items()))


def _content(path: Path, module: str) -> str | None:
    """The text of the file that a module of the project stands in."""
    try:
        below = Path(*module.split(".")).with_suffix(".lean")
        file = next((file for folder in path.absolute().parents if (file := folder / below).is_file()), None)
        return None if file is None else file.read_text(encoding="utf-8", errors="replace")
    except (OSError, ValueError):  # no such file can be looked at; or the name is none that a file could have
        return None


def _premise(lemma: Lemma, module: str) -> Premise:
    binders = [f"({binder.name} : {binder.type})" for binder in lemma.variables]
    assumed = [f"(h{number} : {text})" for number, text in enumerate(lemma.premises)]
    statement = " ".join([*binders, *assumed, f": {lemma.conclusion}"])
    return Premise(lemma.name, Kind.THEOREM, statement, module, ("simp",) if lemma.simp else (), False, None)
