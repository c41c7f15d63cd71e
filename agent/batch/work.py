"""One task carried out in this process: its items to records."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import fields, replace
from typing import Any

from lemmata.agent.batch.bundle import Bundle, alone, bundled
from lemmata.agent.batch.model import HEADER, LEAN, PROBLEMS, Item, Record, Task
from lemmata.agent.batch.records import NO_VERDICT, error_record, record_of, together
from lemmata.agent.lean.document import Document, Hole
from lemmata.agent.prove.factory import LeanFactory
from lemmata.agent.prove.options import Options
from lemmata.agent.prove.run import Factory, FileRun
from lemmata.agent.verdict import FILE, Result, Verdict

Emit = Callable[[Record], None]
Done = Callable[[int], None]
HOLE = "hole"  # the key in the details of a proof
OPTIONS = frozenset(field.name for field in fields(Options)) - {"jobs", "theorem", "verbose"}


class Work:
    """`emit` gets each record, `done` each item of which all was said. Once `draining` is set what is being tried is
    brought to its end and nothing more is begun; what was not begun gets no record.
    """

    def __init__(
        self, emit: Emit, done: Done, draining: threading.Event, factory: Callable[[Options], Factory] | None = None
    ) -> None:
        self._emit = emit
        self._done = done
        self._draining = draining
        self._factory = factory or (lambda options: LeanFactory(options, lambda warning: None))
        self._factories: dict[Options, Factory] = {}

    def carry_out(self, task: Task) -> None:
        if task.kind == LEAN:
            self._holes(task, task.items, Document(task.path, task.text))
        elif task.kind == HEADER:
            self._statements(task)
        elif task.kind == PROBLEMS:
            from lemmata.agent.batch.problems import problems

            if not self._draining.is_set():
                problems(task, self._options(task), self._made, self._say)
        else:
            from lemmata.agent.batch.translated import translated

            for number, _ in task.items:
                if not self._draining.is_set():
                    translated(task, number, self._options(task), self._made, self._emit, self._draining)
                    if not self._draining.is_set():
                        self._done(number)

    def _options(self, task: Task) -> Options:
        return Options(jobs=1, **task.options)

    def _made(self, options: Options) -> Factory:
        """Factories are kept: each finds its toolchain once."""
        if options not in self._factories:
            self._factories[options] = self._factory(options)
        return self._factories[options]

    def _run(self, task: Task, document: Document, only: Sequence[int] | None = None) -> FileRun:
        options = self._options(task)
        run = FileRun(task.path, options, self._made(options), document=document, only=only)
        run.draining = self._draining
        return run

    def _holes(self, task: Task, items: Sequence[tuple[int, Item]], document: Document) -> None:
        run = self._run(task, document, [item.hole for _, item in items if item.hole is not None])
        waiting = {item.hole: (number, item) for number, item in items}
        errors: list[Result] = []
        for result in run.results():
            if result.hole in waiting:
                number, _ = waiting.pop(result.hole)
                self._say(_placed(run, result, record_of(task, number, result)))
            elif result.verdict is Verdict.ERROR:
                errors.append(result)
        if errors or not self._draining.is_set():
            for number, item in waiting.values():
                self._say(error_record(task.configuration, number, item, _reason(errors)))

    def _statements(self, task: Task) -> None:
        """Together what can be; alone the rest, and each of those in which Lean finds an error."""
        bundle, rest = bundled(task.path, task.text, task.items)
        if bundle is not None:
            rest = [*rest, *self._bundle(task, bundle)]
        for number, item in rest:
            if not self._draining.is_set():
                self._alone(task, number, item)

    def _bundle(self, task: Task, bundle: Bundle) -> Sequence[tuple[int, Item]]:
        """What is left to be tried alone."""
        run = self._run(task, bundle.document)
        waiting = dict(enumerate(bundle.items))
        blamed: set[int] = set()
        above: list[Result] = []  # errors in the header
        for result in run.results():
            if result.hole in waiting:
                number, item = waiting.pop(result.hole)
                self._say(_placed(run, result, _as_theorem(task, number, item, result)))
            elif result.verdict is Verdict.ERROR and (place := bundle.item_at(result.line)) is not None:
                blamed.add(place)
            elif result.verdict is Verdict.ERROR and result.line:
                above.append(result)
        if above:
            for number, item in waiting.values():
                self._say(error_record(task.configuration, number, item, _reason(above)))
            return []
        if not blamed or self._draining.is_set():
            return list(waiting.values())
        again = [pair for place, pair in waiting.items() if place not in blamed]
        smaller, rest = bundled(task.path, task.text, again)
        left = self._bundle(task, smaller) if smaller is not None else again
        return [*(waiting[place] for place in sorted(blamed)), *left, *(rest if smaller is not None else ())]

    def _alone(self, task: Task, number: int, item: Item) -> None:
        document, before = alone(task.path, task.text, item)
        run = self._run(task, document)
        results = list(run.results())
        answers = sorted((result for result in results if result.hole is not None), key=lambda result: result.hole or 0)
        if len(answers) == len(document.holes) and answers:
            self._say(_placed(run, answers[0], together(task, number, item, answers)))
        elif not self._draining.is_set() or any(result.verdict is Verdict.ERROR for result in results):
            self._say(error_record(task.configuration, number, item, _reason(results, before)))

    def _say(self, record: Record) -> None:
        self._emit(record)
        self._done(record.item)


def _placed(run: FileRun, result: Result, record: Record) -> Record:
    """The record with what a second check has to know: whether the script stands for a term or for a tactic."""
    proof = None if result.hole is None else run.filling(result.hole)
    return record if proof is None else replace(record, details={**record.details, HOLE: proof.kind.value})


def _as_theorem(task: Task, number: int, item: Item, result: Result) -> Record:
    """What was tried as an `example` in the words of the item."""
    statement, kind = item_words(item)
    return replace(record_of(task, number, result, line=item.line), statement=statement, kind=kind or result.kind)


def item_words(item: Item) -> tuple[str, str]:
    """What a statement claims, on one line, and its kind where its `sorry` is its whole proof."""
    from lemmata.agent.prove.results import is_whole_body

    document = Document("", item.statement)
    hole: Hole = document.holes[0]
    return document.statement(hole), hole.keyword if is_whole_body(document, hole) else ""


def _reason(results: Sequence[Result], before: int = 0) -> str:
    errors: list[Any] = [result for result in results if result.verdict is Verdict.ERROR and result.kind == FILE]
    inside = [result for result in errors if result.line > before]
    return "\n".join(result.evidence for result in (inside or errors)[:3]) or NO_VERDICT
