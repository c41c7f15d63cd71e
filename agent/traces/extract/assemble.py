"""From the tactics of a proof, as they ran, to steps: the proof as a tree of goals."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from lemmata.agent.lean.server.goals import GoalSyntaxError, parse_goal
from lemmata.agent.traces.extract.premises import constants, premises, qualified
from lemmata.agent.traces.extract.record import Block, Proof, Tactic
from lemmata.agent.traces.extract.text import binders, head, structured, transparent, whole_text
from lemmata.agent.traces.step import TraceStep

_DEEPEST = 400  # steps on one path; beyond that a proof is no example for anybody


@dataclass(frozen=True, slots=True)
class _Move:
    """A step on `goal` that leaves `children`: names of goals with their texts."""

    tactic: Tactic
    goal: str
    state: str
    text: str
    children: tuple[tuple[str, str], ...]


def steps_of(proof: Proof, source: bytes, file: str) -> list[TraceStep]:
    """The steps of one proof, from its first tactic on; every one is reached by the ones in its history."""
    moves: dict[str, _Move] = {}
    for block in proof.blocks:
        for move in _moves(block, source):
            moves.setdefault(move.goal, move)
    steps: list[TraceStep] = []
    for block in proof.blocks:
        if (first := next(block.everything(), None)) is not None:
            _Assembly(proof, moves, file, steps).visit(first.goal, first.state, ())
    return steps


def shortest(steps: list[TraceStep]) -> list[TraceStep]:
    """The same steps, `remaining` being that of the shortest proof that any of them knows of their state."""
    best: dict[str, int] = {}
    for step in steps:
        best[step.state] = min(step.remaining, best.get(step.state, step.remaining))
    return [replace(step, remaining=best[step.state]) for step in steps]


def printed(text: str) -> str:
    """A goal in the form in which sessions give it."""
    try:
        return str(parse_goal(text))
    except GoalSyntaxError:
        return text.strip()


def _locals(state: str) -> frozenset[str]:
    try:
        return parse_goal(state).names
    except GoalSyntaxError:
        return frozenset()


class _Assembly:
    def __init__(self, proof: Proof, moves: dict[str, _Move], file: str, steps: list[TraceStep]) -> None:
        self._terms = proof.terms
        self._moves = moves
        self._file = file
        self._steps = steps
        self._seen: set[str] = set()

    def visit(self, goal: str, state: str, history: tuple[str, ...]) -> int:
        """Add the steps of a goal's proof; how many they are."""
        move = self._moves.get(self._alias(goal))
        if move is None or move.goal in self._seen or len(history) > _DEEPEST:
            return 0
        self._seen.add(move.goal)
        place = len(self._steps)
        children = [child for child, _ in move.children]
        theorems, definitions = constants(move.goal, children, self._terms)
        text = qualified(move.text, theorems | definitions, _locals(move.state))
        inner = (*history, text)
        below = sum(self.visit(child, shown, inner) for child, shown in move.children)
        step = TraceStep(
            theorem=move.tactic.theorem,
            file=self._file,
            state=printed(move.state),
            tactic=text,
            others=len(move.tactic.goals) - 1,
            history=history,
            after=tuple(printed(text) for _, text in move.children),
            premises=premises(theorems, definitions, text),
            remaining=below + 1,
        )
        self._steps.insert(place, step)
        return below + 1

    def _alias(self, goal: str) -> str:
        """The goal that stands for it where its hypotheses were only given other names."""
        seen = {goal}
        while goal not in self._moves:
            term = self._terms.get(goal)
            if term is None or term.theorems or len(term.goals) != 1 or term.goals[0] in seen:
                return goal
            (goal,) = term.goals
            seen.add(goal)
        return goal


def _moves(block: Block, source: bytes) -> Iterator[_Move]:
    for inner in block.inner:
        yield from _moves(inner, source)
    for tactic in block.tactics:
        if tactic.goal in tactic.after or not tactic.kind or tactic.kind.startswith("«"):
            continue  # it only turned the goals round; or it is a `;`
        if transparent(tactic.kind):
            yield from _named(tactic, source)
            for inside in tactic.blocks:
                yield from _moves(inside, source)
        else:
            yield from _cut(tactic, source)


def _named(tactic: Tactic, source: bytes) -> Iterator[_Move]:
    """`case tag x y => …` and `next x y => …` give names: as a step, `rename_i x y`."""
    names = binders(whole_text(source, (tactic.start, tactic.stop)))
    first = next((one for block in tactic.blocks for one in block.everything()), None)
    if names and first is not None and first.goal not in tactic.goals and tactic.kind != "Lean.cdot":
        text = f"rename_i {names}"
        yield _Move(tactic, tactic.goal, tactic.state, text, ((first.goal, first.state),))


def _cut(tactic: Tactic, source: bytes) -> Iterator[_Move]:
    whole = (tactic.start, tactic.stop)
    left = tuple(zip(tactic.after, tactic.left, strict=True))
    inside = [block for block in tactic.blocks if block.extent() is not None and next(block.everything(), None)]
    if inside and structured(tactic.kind):
        inside.sort(key=lambda block: block.extent() or (0, 0))
        extents = [extent for block in inside if (extent := block.extent()) is not None]
        text = head(source, whole, tactic.kind, extents)
        if text is not None:
            roots = tuple((first.goal, first.state) for block in inside for first in [next(block.everything())])
            children = (*left, *roots) if text.startswith("have ") else (*roots, *left)  # as Lean orders them
            yield _Move(tactic, tactic.goal, tactic.state, text, children)
            for block in inside:
                yield from _moves(block, source)
            return
    yield _Move(tactic, tactic.goal, tactic.state, whole_text(source, whole), left)
