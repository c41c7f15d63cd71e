"""Counterexamples that Lean sees too: the negations of refuted claims, elaborated together in a fresh process."""

from __future__ import annotations

from collections.abc import Mapping

from lemmata.agent.lean.document import Document
from lemmata.agent.prove.claims.prepare import Make
from lemmata.agent.prove.run import WorkshopError
from lemmata.translators.obligations.claim import Sheet

AGREES = "Lean agrees: it proves the negation with these values"


def confirm(path: str, sheet: Sheet, make: Make, negations: Mapping[str, str]) -> dict[str, str]:
    """For each claim's name why Lean does not accept its negation, "" when it does.

    They follow what the sheet has before its first claim. One that Lean does not accept costs only itself.
    """
    starts = [sheet.lean.find(f"theorem {claim.theorem} ") for claim in sheet.claims]
    head = sheet.lean[: min((start for start in starts if start >= 0), default=len(sheet.lean))]
    ends: list[int] = []  # the last line of each negation
    text = head.rstrip() + "\n"
    for negation in negations.values():
        text += f"\n{negation.rstrip()}\n"
        ends.append(text.count("\n"))
    try:
        workshop = make(Document(path, text))
    except WorkshopError as error:
        return dict.fromkeys(negations, str(error))
    try:
        elaboration = workshop.checking.original()
    finally:
        workshop.close()
    if elaboration.failure:
        return dict.fromkeys(negations, elaboration.failure)
    faults: dict[int, str] = {}
    for message in elaboration.messages:
        if message.severity == "error" or "sorry" in message.text:
            place = next((i for i, end in enumerate(ends) if message.line <= end), len(ends) - 1)
            faults.setdefault(place, message.text)
    return {name: faults.get(place, "") for place, name in enumerate(negations)}
