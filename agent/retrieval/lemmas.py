"""Questions with known answers: the library's own theorems, and the premises that their authors named in the proofs.

As in LeanDojo's benchmark (Yang et al., 2023): a premise counts when the proof's term uses it and its source mentions
it by name, so that what automation brings in by itself does not count. What the statement speaks of is left out.
Accessible is what the theorem's module imports and what stands above the theorem in it.

The split is by *novel premises*: every theorem of the test set needs at least one premise that no theorem of the
training set uses.
"""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from lemmata.agent.lean.engine.core import bundled_roots
from lemmata.agent.lean.extract.declarations import Kind
from lemmata.agent.lean.extract.uses import Uses
from lemmata.agent.retrieval.library import Library
from lemmata.agent.retrieval.select import Query
from lemmata.agent.retrieval.statement import goal_text

_WORD = re.compile(r"[^\W\d][\w'!?₀-₉]*")
_RAREST = 6  # a premise that more theorems need is not made novel: it would pull all of them out of the training set


class Split(Enum):
    TRAIN = "train"
    VALID = "valid"
    TEST = "test"


@dataclass(frozen=True, slots=True)
class Question:
    """`answers`: full names of the premises, sorted; never empty, all of them accessible to the query."""

    theorem: str
    module: str
    lines: tuple[int, int]
    query: Query
    answers: tuple[str, ...]


def questions(library: Library) -> list[Question]:
    """All theorems of the library whose proofs name a theorem, sorted by module and place."""
    found: list[Question] = []
    for module, content in library.modules.items():
        source = _source(module)
        if not source:
            continue
        below = library.closure(content.imports)
        starts = {uses.name: uses.lines[0] for uses in content.uses}
        placed = sorted((uses.name for uses in content.uses if uses.name in library.number), key=starts.__getitem__)
        for uses in sorted(content.uses, key=lambda uses: (uses.lines, uses.name)):
            premise = library.premises[library.number[uses.name]] if uses.name in library.number else None
            if premise is None or premise.kind is not Kind.THEOREM or uses.lines == (0, 0):
                continue
            above = frozenset(name for name, line in starts.items() if 0 < line < uses.lines[0])
            words = frozenset(_WORD.findall("\n".join(source[uses.lines[0] - 1 : uses.lines[1]])))
            answers = tuple(
                name for name in _named(library, uses, words) if name in above or library.module[name] in below
            )
            if answers:
                local = tuple(library.premises[library.number[name]] for name in placed if name in above)
                query = Query(goal_text(premise.statement), below, local=local)
                found.append(Question(uses.name, module, uses.lines, query, answers))
    return found


def _named(library: Library, uses: Uses, words: frozenset[str]) -> list[str]:
    spoken = frozenset(uses.statement)
    return [
        name
        for name in uses.proof
        if name not in spoken
        and name.rpartition(".")[2] in words
        and name in library.number
        and library.premises[library.number[name]].kind is Kind.THEOREM
    ]


def _source(module: str) -> list[str]:
    for root in bundled_roots():
        path = root.directory.joinpath(*module.split(".")).with_suffix(".lean")
        if path.is_file():
            return path.read_text(encoding="utf-8").splitlines()
    return []


def split(asked: Sequence[Question], part: float = 0.15, seed: str = "") -> Mapping[str, Split]:
    """The split of each theorem: about `part` of all to test, as many to validation, the rest to training.

    Premises that few theorems need are taken in an order drawn from `seed`; all theorems that need one go to the test
    set (then to validation) together, until it is full.
    """
    needing: defaultdict[str, list[str]] = defaultdict(list)
    for question in asked:
        for answer in question.answers:
            needing[answer].append(question.theorem)
    order = sorted(
        (name for name, theorems in needing.items() if len(theorems) <= _RAREST),
        key=lambda name: hashlib.blake2b(f"{seed}{name}".encode(), digest_size=8).digest(),
    )
    chosen: dict[str, Split] = {}
    size = int(part * len(asked))
    for premise in order:
        here = Split.TEST if len(chosen) < size else Split.VALID
        if len(chosen) >= 2 * size:
            break
        for theorem in needing[premise]:
            chosen.setdefault(theorem, here)
    return {question.theorem: chosen.get(question.theorem, Split.TRAIN) for question in asked}
