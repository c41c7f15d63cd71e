"""Sheets by number and seed: the same seed gives the same files."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from random import Random

from lemmata.agent.traces.synthesis import families, predicates, programs, trees
from lemmata.agent.traces.synthesis.sheet import Sheet

Make = Callable[[str, Random], Sheet]
FAMILIES: Mapping[str, Make] = {
    "numbers": families.numbers,
    "accumulators": families.accumulators,
    "lists": families.lists,
    "trees": trees.trees,
    "expressions": programs.expressions,
    "sorting": programs.sorting,
    "loops": programs.loops,
    "progressions": predicates.progressions,
    "closures": predicates.closures,
    "list-predicates": predicates.list_predicates,
    "library-lists": families.library_lists,
    "naturals": families.naturals,
    "integers": families.integers,
    "booleans": families.booleans,
    "words": families.words,
}


class SynthesisError(Exception):
    """The request has no meaning; the message says what is known."""


def generate(count: int, seed: int, chosen: Sequence[str] = ()) -> Iterator[Sheet]:
    """`count` sheets, the families in turn; no two have the same claims. Raises SynthesisError: an unknown family."""
    unknown = [name for name in chosen if name not in FAMILIES]
    if unknown:
        raise SynthesisError(f"there is no family {unknown[0]!r}; there are {', '.join(FAMILIES)}")
    names = tuple(chosen) or tuple(FAMILIES)
    seen: set[tuple[object, ...]] = set()
    made = attempt = 0
    while made < count and attempt < 20 * count + 100:
        family = names[attempt % len(names)]
        number = attempt // len(names)
        sheet = FAMILIES[family](f"S{seed}_{attempt:05}", Random(f"{seed}/{family}/{number}"))
        attempt += 1
        key = (sheet.definitions, sheet.claims)
        if sheet.claims and key not in seen:
            seen.add(key)
            made += 1
            yield sheet


def write_sheets(sheets: Iterator[Sheet], folder: Path) -> tuple[int, int]:
    """Write each sheet as `FAMILY/NAME.lean`; how many sheets and claims there were. Raises OSError."""
    files = claims = 0
    for sheet in sheets:
        place = folder / sheet.family / f"{sheet.name}.lean"
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(sheet.text(), encoding="utf-8")
        files += 1
        claims += len(sheet.claims)
    return files, claims
