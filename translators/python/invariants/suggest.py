"""What was found for a function, as comments that can be pasted into its source."""

from __future__ import annotations

from lemmata.translators.obligations.claim import Remark, Span
from lemmata.translators.obligations.program import For, Function, While
from lemmata.translators.python.invariants.rewrite import loops_of
from lemmata.translators.python.invariants.show import shown


def suggestions(original: Function, found: Function) -> tuple[Remark, ...]:
    """The measures and invariants that `found` has and `original` lacks, those left out that no Python says."""
    remarks: list[Remark] = []

    def add(span: Span | None, kind: str, text: str | None, why: str = "") -> None:
        if text is not None:
            place = span or found.span or Span.at("", 1)
            remarks.append(Remark(place, f"{found.name}: {why}`# {kind}: {text}`"))

    if found.measure is not None and original.measure is None:
        add(found.span, "decreases", shown(found.measure), "what falls: ")
    for old, new in zip(loops_of(original.body), loops_of(found.body), strict=True):
        names = _names(new)
        if isinstance(old, While) and isinstance(new, While) and new.measure is not None and old.measure is None:
            add(new.span, "decreases", shown(new.measure, names), "what falls: ")
        for invariant in new.invariants:
            if invariant not in old.invariants:
                add(new.span, "invariant", shown(invariant, names))
    return tuple(remarks)


def _names(loop: While | For) -> dict[str, str]:
    """A loop's variable that the source calls `_`."""
    if isinstance(loop, For) and len(loop.variables) == 1 and loop.variables[0].name.startswith("unused'"):
        return {loop.variables[0].name: "_"}
    return {}
