"""The tasks of a worker on Lean documents, and the table of all tasks."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from lemmata.agent.lean.document import Document, DocumentError, Hole
from lemmata.agent.lean.edit import Filling, apply, edit_of
from lemmata.agent.lean.session import Failure, Limits, OpenHole, Session, SessionError
from lemmata.agent.policy.context import FileContext
from lemmata.agent.policy.portfolio import Portfolio
from lemmata.agent.policy.predicting import predicted_steps, predictor
from lemmata.agent.policy.source import Position, ProgressPredictor
from lemmata.agent.prove.factory import LeanFactory
from lemmata.agent.prove.options import Options
from lemmata.agent.prove.run import FileRun
from lemmata.agent.prove.workshop import Workshop
from lemmata.agent.retrieval.nearest import Ranker
from lemmata.agent.server.checking import check
from lemmata.agent.server.wire import Event, Request, Said, Task
from lemmata.agent.verdict import Verdict

Emit = Callable[[Event], None]
SUGGESTIONS = 12  # how many next tactics are shown
PREMISES = 6  # how many theorems
_TRIED = 60  # how many are run to find them
_STEP = Limits(heartbeats=40_000, seconds=2.0)


def options_of(request: Request) -> Options:
    return Options(timeout=request.timeout, jobs=request.jobs, toolchain=request.toolchain)


@contextmanager
def workshop_of(request: Request, text: str | None = None) -> Iterator[Workshop]:
    document = Document(request.path, request.text if text is None else text)
    workshop = LeanFactory(options_of(request), lambda warning: None)(document)
    try:
        yield workshop
    finally:
        workshop.close()


def goals(request: Request, emit: Emit, using: ProgressPredictor | None = None) -> None:
    """The goals at each hole, as Lean prints them; a hole that Lean does not reach is left out. `using`: what predicts
    the steps that they need, else the one that is installed.
    """
    with workshop_of(request) as workshop, _session(workshop) as session:
        for hole in _holes(request, workshop.document):
            try:
                opened = session.enter(hole.index)
            except SessionError:
                continue
            found = opened.state.goals
            start = workshop.document.commands[hole.command].start
            context = FileContext.scan(workshop.document.text, start)
            steps = predicted_steps(using or predictor(context), found)
            emit(Event(Said.GOAL, {"hole": hole.index, "goals": [str(goal) for goal in found], "steps": steps}))


def premises(request: Request, emit: Emit, ranker: Ranker | None = None) -> None:
    """Theorems of the library that are near to a goal. `ranker`: how near is measured, else by shared symbols."""
    if ranker is None:
        from lemmata.agent.lean.toolchain.find import chosen_kind, find_toolchain
        from lemmata.agent.retrieval.index import load_index
        from lemmata.agent.retrieval.nearest import SharedSymbols

        toolchain = find_toolchain(Path(request.path), chosen_kind(request.toolchain), lambda warning: None)
        ranker = SharedSymbols(load_index(toolchain))
    found = [[premise.name, premise.statement] for premise in ranker.nearest(request.text, PREMISES)]
    for hole in request.holes or ():
        emit(Event(Said.PREMISES, {"hole": hole, "premises": found}))


def prove(request: Request, emit: Emit) -> None:
    """A verdict for each hole that was asked for, with the edit that puts a proof in its place (imports are told in the
    result's details).
    """
    document = Document(request.path, request.text)
    factory = LeanFactory(options_of(request), lambda warning: None)
    run = FileRun(request.path, options_of(request), factory, document=document, only=request.holes)
    for result in run.results():
        edit = None if result.hole is None else run.edit(result.hole)
        change = None if edit is None else [edit.start, edit.end, edit.replacement]
        emit(Event(Said.RESULT, {"result": result.as_json(), "hole": result.hole, "edit": change}))


def refute(request: Request, emit: Emit) -> None:
    """A counterexample of the whole statement with a hole, or why there is none."""
    with workshop_of(request) as workshop, _session(workshop) as session:
        for hole in _holes(request, workshop.document):
            opened = session.enter(hole.index)
            found = workshop.refute(session, opened, request.timeout, thorough=True)
            if found is None:
                emit(Event(Said.FAILED, {"text": f"no counterexample was found in {request.timeout:g} s"}))
                continue
            objection = workshop.checking.check_refutations({hole.command: found.term}).get(hole.command, "")
            if objection:
                text = f"the goal is false with {found.values}, but not the statement: {objection}"
                emit(Event(Said.FAILED, {"text": text}))
            else:
                result = {"verdict": Verdict.REFUTED.value, "evidence": found.values, "name": hole.declaration}
                emit(Event(Said.RESULT, {"result": result, "hole": hole.index, "edit": None}))


def suggest(request: Request, emit: Emit) -> None:
    """Tactics that Lean accepts at a hole: those that close the goal first, then by what the portfolio expects."""
    with workshop_of(request) as workshop, _session(workshop) as session:
        for hole in _holes(request, workshop.document):
            opened = session.enter(hole.index)
            _suggest(workshop.document, session, opened, hole, emit)


def _suggest(document: Document, session: Session, opened: OpenHole, hole: Hole, emit: Emit) -> None:
    if not opened.state.goals:
        return
    start = document.commands[hole.command].start
    position = Position(opened.state.goals[0], FileContext.scan(document.text, start))
    seen: set[tuple[str, ...]] = {tuple(goal.fingerprint() for goal in opened.state.goals)}
    found: list[tuple[int, Event]] = []
    for suggestion in Portfolio().rank(position)[:_TRIED]:
        result = session.step(opened.state, suggestion.tactic, _STEP)
        if isinstance(result, Failure):
            continue
        key = tuple(goal.fingerprint() for goal in result.goals)
        if key in seen and result.goals:
            continue
        seen.add(key)
        script = "\n".join([suggestion.tactic, *(["sorry"] * bool(result.goals))])
        edit = edit_of(document, Filling(hole, script, opened.kind))
        left = [str(goal) for goal in result.goals]
        data = {"hole": hole.index, "tactic": suggestion.tactic, "left": left}
        found.append((len(left), Event(Said.SUGGESTION, data | {"edit": [edit.start, edit.end, edit.replacement]})))
        if len(found) >= SUGGESTIONS and not all(count for count, _ in found):
            break
    for _, event in sorted(found, key=lambda entry: entry[0] > 0)[:SUGGESTIONS]:
        emit(event)


def minimise(request: Request, emit: Emit) -> None:
    """A shorter proof of the declaration around `offset`, which is proved by a tactic block without `sorry`."""
    from lemmata.agent.server.shorten import proof_block, shortened

    document = Document(request.path, request.text)
    block = proof_block(document, request.offset)
    if block is None:
        raise DocumentError("there is no finished proof by tactics here; put the cursor into one")
    opened_text = apply(request.text, [block.opened()]).text
    with workshop_of(request, opened_text) as workshop, _session(workshop) as session:
        hole = next(hole for hole in workshop.document.holes if hole.start == block.hole_start)
        opened = session.enter(hole.index)
        script = shortened(session, opened.state, block.script, request.timeout)
        if script is None or opened.state.goals == ():
            emit(Event(Said.FAILED, {"text": "no shorter proof was found"}))
            return
        filling = Filling(hole, script, opened.kind)
        (report,) = workshop.checking.check([filling]).theorems
        if not report.accepted:
            emit(Event(Said.FAILED, {"text": f"a shorter proof was refused by the final check: {report.detail}"}))
            return
        edit = edit_of(workshop.document, filling)
        change = [edit.start, block.end + edit.end - hole.end, edit.replacement]
        emit(Event(Said.EDIT, {"edit": change, "text": re.sub(r"\s+", " ", script)}))


def _holes(request: Request, document: Document) -> list[Hole]:
    return [hole for hole in document.holes if request.holes is None or hole.index in request.holes]


@contextmanager
def _session(workshop: Workshop) -> Iterator[Session]:
    session = workshop.session()
    try:
        yield session
    finally:
        session.close()


TASKS: Mapping[Task, Callable[[Request, Emit], None]] = {
    Task.GOALS: goals,
    Task.PROVE: prove,
    Task.REFUTE: refute,
    Task.SUGGEST: suggest,
    Task.MINIMISE: minimise,
    Task.PREMISES: premises,
    Task.CHECK: check,
}
