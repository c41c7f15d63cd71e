"""The tables of `lean/Core/COVERAGE.md`: what the bundled core declares, by namespace, and what files may import."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from pathlib import Path

from lemmata.agent.lean.engine.aliases import aliases, stock_modules
from lemmata.agent.lean.extract.declarations import Kind
from lemmata.agent.retrieval.premise import Premise

BEGIN, END = "<!-- tables: begin -->", "<!-- tables: end -->"
_SMALLEST = 5  # namespaces with fewer declarations share a row
_INTERNAL = ("Lean", "Lemmata")
_PARSER = re.compile(r"opaque (\S+) : Lean\.")
_WIDTH = 116


def tables(premises: Sequence[Premise], modules: Collection[str], generated: Path) -> str:
    """Markdown. `modules`: those of the core; `generated`: the folder of its generated sources."""
    parts = [
        "## Declarations\n\n" + "\n".join(_namespaces(premises)),
        "## Attributes\n\n" + "\n".join(_attributes(premises)),
        "## Modules\n\n" + _modules(modules),
        "## Tactics\n\nSyntax kinds that the core declares; the engine's own tactics need no declaration.\n\n"
        + _wrapped(_kinds(generated / "Parsers" / "Tactic.lean")),
    ]
    return "\n\n".join(parts) + "\n"


def write_tables(text: str, path: Path) -> None:
    """Put the tables between their two markers; the rest of the file stays as it is."""
    old = path.read_text(encoding="utf-8")
    if BEGIN not in old:
        old = old.rstrip("\n") + f"\n\n{BEGIN}\n{END}\n"
    before, _, rest = old.partition(BEGIN)
    path.write_text(f"{before}{BEGIN}\n{text}{END}{rest.partition(END)[2]}", encoding="utf-8")


def _namespaces(premises: Iterable[Premise]) -> Iterator[str]:
    theorems: Counter[str] = Counter()
    definitions: Counter[str] = Counter()
    others: Counter[str] = Counter()
    for premise in premises:
        namespace = premise.name.rpartition(".")[0].partition(".")[0] or "(none)"
        counted = theorems if premise.kind is Kind.THEOREM else definitions
        (others if premise.kind in (Kind.CONSTRUCTOR, Kind.RECURSOR) else counted)[namespace] += 1
    rows = {space: (theorems[space], definitions[space]) for space in {*theorems, *definitions}}
    small = [space for space, counts in rows.items() if sum(counts) < _SMALLEST]
    yield "| namespace | theorems | definitions |"
    yield "|---|---:|---:|"
    shown = sorted((space for space in rows if space not in small), key=lambda space: (-sum(rows[space]), space))
    for space in shown:
        note = " (internal)" if space in _INTERNAL else ""
        yield f"| `{space}`{note} | {rows[space][0]} | {rows[space][1]} |"
    rest = [sum(rows[space][column] for space in small) for column in (0, 1)]
    yield f"| {len(small)} smaller ones | {rest[0]} | {rest[1]} |"
    yield f"| **all** | **{theorems.total()}** | **{definitions.total()}** |"


def _attributes(premises: Iterable[Premise]) -> Iterator[str]:
    counts = Counter(attribute for premise in premises for attribute in premise.attributes)
    yield "| attribute | declarations |"
    yield "|---|---:|"
    for attribute, count in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
        yield f"| `{attribute}` | {count} |"


def _modules(modules: Collection[str]) -> str:
    served = {*modules, *aliases(modules)} & set(stock_modules())
    std = sorted(module for module in served if module.split(".")[0] == "Std")
    init = sum(module.split(".")[0] == "Init" for module in served)
    missing = sum(module not in served for module in stock_modules())
    return (
        f"All {init} stock modules of `Init` may be imported by their names. Of `Std`:\n\n{_wrapped(std)}\n\n"
        f"{missing} modules of `Std`, and all of `Lean`, `Batteries` and `Mathlib`, need a full toolchain; an import "
        "of one is an error that says so."
    )


def _kinds(path: Path) -> list[str]:
    found = _PARSER.findall(path.read_text(encoding="utf-8"))
    return sorted({name.rpartition(".")[2].removeprefix("tactic").strip("_") for name in found})


def _wrapped(names: Sequence[str]) -> str:
    lines = [""]
    for name in names:
        word = f"`{name}`"
        if len(lines[-1]) + len(word) > _WIDTH:
            lines.append("")
        lines[-1] += f" {word}" if lines[-1] else word
    return "\n".join(lines)
