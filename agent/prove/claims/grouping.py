"""Claims that are parts of one obligation (a postcondition at each `return`) become one result."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from lemmata.agent.verdict import Result, Verdict
from lemmata.translators.obligations.claim import Claim


class Grouping:
    """Parts are held back until the last one is known, or one is refuted: then that is the verdict on all."""

    def __init__(self, claims: Iterable[Claim]) -> None:
        self._group: dict[str, str] = {claim.name: claim.group for claim in claims if claim.group}
        self._parts: dict[str, list[Result]] = {}
        self._closed: set[str] = set()
        self._sizes: dict[str, int] = {}
        for group in self._group.values():
            self._sizes[group] = self._sizes.get(group, 0) + 1

    def add(self, result: Result) -> Iterator[Result]:
        """The results that are final now."""
        group = self._group.get(result.name)
        if group is None or self._sizes[group] == 1:
            yield result
            return
        parts = self._parts.setdefault(group, [])
        parts.append(result)
        if group in self._closed:
            return
        if result.verdict is Verdict.REFUTED:
            self._closed.add(group)
            yield result
        elif len(parts) == self._sizes[group]:
            yield _merged(parts)


def _merged(parts: list[Result]) -> Result:
    """Proved when all are; else what is said of those that are not."""
    left = [part for part in parts if part.verdict is not Verdict.PROVED]
    errors = [part for part in left if part.verdict is Verdict.ERROR]
    first = min(parts, key=lambda part: (len(part.name), part.name))
    chosen = errors or left or parts
    evidence = "\n".join(
        part.evidence if len(chosen) == 1 else f"-- {part.name}\n{part.evidence}" for part in chosen if part.evidence
    )
    verdict = Verdict.ERROR if errors else Verdict.UNKNOWN if left else Verdict.PROVED
    details = {**first.details, "parts": [part.details.get("theorem", part.name) for part in parts]}
    if verdict is Verdict.UNKNOWN and all(part.details.get("given") for part in left):
        details["given"] = True
    else:
        details.pop("given", None)
    return replace(
        first, verdict=verdict, evidence=evidence, seconds=sum(part.seconds for part in parts), details=details
    )
