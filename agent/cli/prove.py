"""`prove FILE…`: a verdict for every claim and every `sorry`, with the proof or the counterexample."""

from __future__ import annotations

import argparse
import signal
import sys
import threading
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from lemmata.agent.cli.outcome import ERROR, exit_status, version
from lemmata.agent.cli.output import JsonOutput, Output, ProgressLine, TextOutput
from lemmata.agent.cli.prove_options import parser
from lemmata.agent.cli.result_files import ResultFiles
from lemmata.agent.cli.source_file import SourceFile, Target, Wishes
from lemmata.agent.cli.translators import NoTranslator, translator_name
from lemmata.agent.lean.edit import EditError
from lemmata.agent.prove.options import Options
from lemmata.agent.prove.results import file_error
from lemmata.agent.prove.run import Factory, FileRun
from lemmata.agent.verdict import FILE, Result, Verdict, worst


def main(arguments: list[str] | None = None) -> int:
    """The entry point; returns the exit status."""
    try:
        chosen = parser().parse(arguments)
    except SystemExit as stop:
        return int(stop.code or 0)
    return exit_status(lambda: prove(chosen))


def prove(chosen: argparse.Namespace, factory: Factory | None = None) -> int:
    """Prove the chosen files, one after another; the exit status. `factory`: what makes the workshops."""
    options = Options(
        timeout=chosen.timeout,
        jobs=chosen.jobs,
        seed=chosen.seed,
        strategy=chosen.strategy,
        theorem=chosen.theorem,
        toolchain=chosen.toolchain,
        allow_io=chosen.allow_io,
        read_timeout=chosen.read_timeout,
        verbose=chosen.verbose,
        keep_tree=chosen.trace_dir is not None,
        model=chosen.model if chosen.model is not None else _project_model(chosen.files[0]),
    )
    output: Output = JsonOutput() if chosen.json else TextOutput(quiet=chosen.quiet, verbose=chosen.verbose)
    job = _Job(options, output, chosen, factory)
    for path in chosen.files:
        job.file(path)
    return job.end()


def _project_model(file: str) -> str:
    """`model` under `[tool.lemmata]` in the pyproject.toml above the first file; "none" where it says nothing."""
    from lemmata.agent.server.settings import project_settings

    table, problem = project_settings(Path(file.partition("::")[0]))
    if problem:
        print(f"prove: {problem}", file=sys.stderr)
    model = table.get("model", "none")
    if not isinstance(model, str):
        print(f"prove: [tool.lemmata] model = {model!r}: none, default or a path is meant", file=sys.stderr)
        return "none"
    return model


Outlook = Callable[[float], None] | None


class _Job:
    """The files of one command line."""

    def __init__(
        self, options: Options, output: Output, chosen: argparse.Namespace, factory: Factory | None = None
    ) -> None:
        self._options = options
        self._output = output
        self._chosen = chosen
        self._warnings: list[str] = []
        self._progress = ProgressLine()
        self._factory = factory or _lean_factory(options, self._warnings.append, self._outlook())
        self._counts: Counter[Verdict] = Counter()
        self._interrupted = False
        self._tests: list[str] = []
        self._files = ResultFiles(sarif=chosen.sarif, junit=chosen.junit, trace_dir=chosen.trace_dir)

    def _outlook(self) -> Outlook:
        """What shows the steps that are likely to be left; nothing where nobody sees it."""
        return self._progress.outlook if self._progress.live else None

    def file(self, path: str) -> None:
        if self._interrupted:
            self._show(Result(path, 0, "", FILE, Verdict.UNKNOWN, "", "interrupted before it was read", 0.0))
            return
        try:
            kind = translator_name(Target.read(path).path, self._chosen.kind)
        except NoTranslator as error:
            self._show(file_error(path, str(error)))
            return
        if kind is None:
            self._lean_file(path)
        else:
            self._source_file(path, kind)

    def end(self) -> int:
        """The exit status, after the summary and the warnings."""
        self._output.summary(self._counts)
        for warning in dict.fromkeys(self._warnings):
            print(f"prove: {warning}", file=sys.stderr)
        self._files.write(version)
        for problem in dict.fromkeys(self._files.problems):
            print(f"prove: {problem}", file=sys.stderr)
        return ERROR if self._files.problems else worst(list(self._counts)).exit_code

    def _show(self, result: Result) -> None:
        self._progress.clear()
        self._output.result(result)
        self._counts[result.verdict] += 1
        self._files.add(result)

    def _lean_file(self, path: str) -> None:
        writing = self._chosen.write
        run = FileRun(path, self._options, self._factory, writing=writing, progress=self._progress.show)
        restore = _on_interrupt(run)
        before = self._counts.total()
        try:
            for result in run.results():
                self._show(result)
            if self._counts.total() == before:
                where = f" in {self._options.theorem}" if self._options.theorem else ""
                self._output.note(f"{path}: there is no `sorry`{where}; nothing to prove")
            if writing:
                written = run.write()
                if written:
                    self._output.note(f"{path}: {written} proof{'s' * (written != 1)} written")
        except EditError as error:
            self._show(file_error(path, str(error)))
        finally:
            self._progress.clear()
            restore()
        self._interrupted = run.interrupted.is_set()

    def _source_file(self, path: str, kind: str) -> None:
        options = replace(self._options, toolchain=self._options.toolchain or "embedded")
        wishes = Wishes(
            lean_directory=self._chosen.emit_lean,
            test_file=self._chosen.emit_test,
            verbose=self._chosen.verbose,
            cached=not self._chosen.no_cache,
            width=self._chosen.width,
            equivalent=self._chosen.equiv,
        )

        def note(text: str) -> None:
            self._progress.clear()
            self._output.note(text)

        file = SourceFile(
            Target.read(path),
            kind,
            options,
            _lean_factories(self._warnings, self._outlook()),
            self._show,
            note,
            wishes,
        )
        restores: list[Callable[[], None]] = []
        try:
            file.prove(lambda file: restores.append(_on_interrupt(file)), self._progress.show, self._tests)
        finally:
            self._progress.clear()
            for restore in restores:
                restore()
        self._interrupted = file.interrupted.is_set()


class _Interruptible(Protocol):
    @property
    def interrupted(self) -> threading.Event: ...


def _on_interrupt(run: _Interruptible) -> Callable[[], None]:
    """The first Ctrl-C ends the run in good order, the second one at once. Returns what restores the former handler."""

    def handle(number: int, frame: object) -> None:
        run.interrupted.set()
        signal.signal(signal.SIGINT, signal.default_int_handler)

    try:
        former = signal.signal(signal.SIGINT, handle)
    except ValueError:  # not the main thread
        return lambda: None

    def restore() -> None:
        signal.signal(signal.SIGINT, former)

    return restore


def _lean_factory(options: Options, warn: Callable[[str], None], outlook: Outlook) -> Factory:
    from lemmata.agent.prove.factory import LeanFactory

    return LeanFactory(options, warn, outlook)


def _lean_factories(warnings: list[str], outlook: Outlook) -> Callable[[Options], Factory]:
    return lambda options: _lean_factory(options, warnings.append, outlook)


if __name__ == "__main__":
    sys.exit(main())
