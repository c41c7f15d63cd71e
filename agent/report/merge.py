"""Several runs as one, with their configurations side by side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from lemmata.agent.report.record import Entry, Outcome, ReportError, Run, Setup


def merged(runs: Sequence[Run]) -> Run:
    """Items with equal keys are one. Configurations of equal names get the title of their run in front."""
    if not runs:
        raise ReportError("there is no run to report")
    if len(runs) == 1:
        return runs[0]
    names = [setup.name for run in runs for setup in run.setups]
    setups: list[Setup] = []
    for run in runs:
        for setup in run.setups:
            unique = names.count(setup.name) == 1
            setups.append(replace(setup, name=_free(setup.name if unique else f"{run.title}: {setup.name}", setups)))
    entries: dict[str, Entry] = {}
    outcomes: dict[str, list[Outcome | None]] = {}
    before = 0
    for run in runs:
        for entry in run.entries:
            entries.setdefault(entry.key, entry)
            row = outcomes.setdefault(entry.key, [None] * len(setups))
            row[before : before + len(run.setups)] = entry.outcomes
        before += len(run.setups)
    return Run(
        title=" · ".join(dict.fromkeys(run.title for run in runs)),
        setups=tuple(setups),
        entries=tuple(replace(entry, outcomes=tuple(outcomes[key])) for key, entry in entries.items()),
        created=max(run.created for run in runs),
    )


def _free(name: str, taken: Sequence[Setup]) -> str:
    used, number, free = {setup.name for setup in taken}, 1, name
    while free in used:
        number += 1
        free = f"{name} ({number})"
    return free
