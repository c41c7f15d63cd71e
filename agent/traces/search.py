"""Steps from the agent's own searches: what helped, what failed on the same goal, and how far the end was.

Of every goal that a search proved, whether the final proof uses it or not, the tactic of its shortest known proof
becomes a step. What failed on that goal becomes its negatives.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from lemmata.agent.search.trace import SearchTrace, TracedStep
from lemmata.agent.traces.step import Negative, Origin, TraceStep

NEGATIVES = 12
_NAME = re.compile(r"[^\W\d][\w'!?₀-₉]*(?:\.[^\W\d][\w'!?₀-₉]*)*")


@dataclass(frozen=True, slots=True)
class About:
    """What a search was about. `known`: constants that count as premises where a tactic names them."""

    theorem: str
    file: str
    origin: Origin = Origin.SEARCH
    known: Collection[str] = ()


def steps_of_search(trace: SearchTrace, about: About) -> list[TraceStep]:
    """The steps of the goals that were proved, in the order in which the goals were reached."""
    lengths = proof_lengths(trace)
    reached = _origins(trace)
    failed = _negatives(trace)
    best = _best(trace, lengths)
    made: list[TraceStep] = []
    for goal, step in sorted(best.items()):
        texts = trace.goals[goal]
        made.append(
            TraceStep(
                theorem=about.theorem,
                file=about.file,
                state=texts[0],
                tactic=step.tactic,
                others=len(texts) - 1,
                history=_history(goal, reached),
                after=tuple(text for child in step.children for text in trace.goals[child]),
                premises=tuple(sorted({name for name in _NAME.findall(step.tactic) if name in about.known})),
                remaining=lengths[goal],
                negatives=tuple(failed.get(goal, ())),
                origin=about.origin,
            )
        )
    return made


def proof_lengths(trace: SearchTrace) -> dict[int, int]:
    """For each goal that was proved the number of tactic steps of its shortest proof in the graph; one that is needed
    twice counts twice.
    """
    lengths: dict[int, int] = {}
    successes = [step for step in trace.steps if step.succeeded]
    changed = True
    while changed:  # lengths only fall, and each is at least 1
        changed = False
        for step in successes:
            if all(child in lengths for child in step.children):
                length = 1 + sum(lengths[child] for child in step.children)
                if length < lengths.get(step.goal, length + 1):
                    lengths[step.goal] = length
                    changed = True
    return lengths


def _best(trace: SearchTrace, lengths: Mapping[int, int]) -> dict[int, TracedStep]:
    """For each proved goal the step of a shortest proof; of those with one length the one that was tried first."""
    found: dict[int, TracedStep] = {}
    for step in trace.steps:
        if not step.succeeded or step.goal in found or not all(child in lengths for child in step.children):
            continue
        if lengths[step.goal] == 1 + sum(lengths[child] for child in step.children):
            found[step.goal] = step
    return found


def _origins(trace: SearchTrace) -> dict[int, TracedStep]:
    """For each goal but the root the step that led to it first."""
    found: dict[int, TracedStep] = {}
    for step in trace.steps:
        for child in step.children if step.succeeded else ():
            if child and child not in found and child != step.goal:
                found[child] = step
    return found


def _history(goal: int, origins: Mapping[int, TracedStep]) -> tuple[str, ...]:
    path: list[str] = []
    seen = {goal}
    while (step := origins.get(goal)) is not None and step.goal not in seen:
        path.append(step.tactic)
        goal = step.goal
        seen.add(goal)
    return tuple(reversed(path))


def _negatives(trace: SearchTrace) -> dict[int, list[Negative]]:
    """What failed on each goal: different tactics, at most `NEGATIVES`, those of the most different kinds first."""
    by_goal: dict[int, dict[str, Negative]] = {}
    for step in trace.steps:
        if not step.succeeded:
            negative = Negative(step.tactic, step.effect, step.message)
            by_goal.setdefault(step.goal, {}).setdefault(step.tactic, negative)
    return {goal: list(_varied(list(entries.values()))) for goal, entries in by_goal.items()}


def _varied(entries: list[Negative]) -> Iterator[Negative]:
    """In rounds, each with one entry for each first word."""
    heads: dict[str, list[Negative]] = {}
    for entry in entries:
        heads.setdefault(entry.tactic.split(" ", 1)[0], []).append(entry)
    rounds = max(map(len, heads.values()))
    order = [group[place] for place in range(rounds) for group in heads.values() if place < len(group)]
    yield from order[:NEGATIVES]
