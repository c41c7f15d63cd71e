"""A set of problems as files that other tools read.

problems.jsonl        one line a problem: statement, words, ground truth, how it was verified, measures, seed
lean/FAMILY.lean      the theorems, with the imports they need
standalone/FAMILY.lean  the same theorems in a file without imports (families that need one)
informal/FAMILY.md    the same statements in words
SHA256SUMS            checksums of all of these
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from pathlib import Path

from lemmata.translators.tcs.problem import Numbered


def write(problems: Iterable[Numbered], folder: Path) -> int:
    """Write all files; how many problems there were. Raises OSError."""
    listed = list(problems)
    texts = {"problems.jsonl": "".join(json.dumps(p.record(), ensure_ascii=False) + "\n" for p in listed)}
    by_family: dict[str, list[Numbered]] = {}
    for numbered in listed:
        by_family.setdefault(numbered.problem.family, []).append(numbered)
    for family, members in by_family.items():
        texts[f"lean/{family}.lean"] = lean(members)
        texts[f"informal/{family}.md"] = informal(family, members)
        if any(member.problem.standalone is not None for member in members):
            texts[f"standalone/{family}.lean"] = standalone(members)
    for name, text in texts.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    sums = "".join(f"{hashlib.sha256(text.encode()).hexdigest()}  {name}\n" for name, text in sorted(texts.items()))
    (folder / "SHA256SUMS").write_text(sums, encoding="utf-8")
    return len(listed)


def lean(members: Iterable[Numbered]) -> str:
    """One Lean file with all theorems, each with `sorry`, under the imports they need."""
    listed = list(members)
    imports = sorted({module for member in listed for module in member.problem.imports})
    head = "".join(f"import {module}\n" for module in imports)
    return "\n".join([*([head] if head else []), *(member.theorem() for member in listed)])


def standalone(members: Iterable[Numbered]) -> str:
    """The same without imports: the definitions first, each once."""
    listed = list(members)
    definitions = dict.fromkeys(member.problem.standalone or "" for member in listed)
    return "\n".join([*(text for text in definitions if text), *(member.theorem() for member in listed)])


def informal(family: str, members: Iterable[Numbered]) -> str:
    """The statements in words, one heading a problem."""
    sections = [f"## {member.name}\n\n{member.problem.informal.strip()}\n" for member in members]
    return "\n".join([f"# {family}\n", *sections])
