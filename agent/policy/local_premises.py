"""What a user's file, and the files of its own project that it imports, offer to a selector of premises."""

from __future__ import annotations

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


def project_lemmas(path: Path, text: str) -> tuple[tuple[str, tuple[Lemma, ...]], ...]:
    """As `project_premises`, each module with its theorems as they stand in the file."""
    found: dict[str, tuple[Lemma, ...]] = {}

    def visit(imports: tuple[str, ...]) -> None:
        for module in imports:
            file = _file(path, module) if module not in found else None
            if file is not None:
                found[module] = ()
                content = file.read_text(encoding="utf-8", errors="replace")
                visit(read_header(content).imports)
                found[module] = FileContext.scan(content).lemmas

    visit(read_header(text).imports)
    return tuple(reversed(found.items()))


def _file(path: Path, module: str) -> Path | None:
    below = Path(*module.split(".")).with_suffix(".lean")
    candidates = (folder / below for folder in path.absolute().parents)
    return next((file for file in candidates if file.is_file()), None)


def _premise(lemma: Lemma, module: str) -> Premise:
    binders = [f"({binder.name} : {binder.type})" for binder in lemma.variables]
    assumed = [f"(h{number} : {text})" for number, text in enumerate(lemma.premises)]
    statement = " ".join([*binders, *assumed, f": {lemma.conclusion}"])
    return Premise(lemma.name, Kind.THEOREM, statement, module, ("simp",) if lemma.simp else (), False, None)
