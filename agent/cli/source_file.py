"""`prove` on one file that is translated: reading it, its verdicts, and the files that the user asked for."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from lemmata.agent.cli.translators import NoTranslator, translator
from lemmata.agent.lean.document import Document, DocumentError
from lemmata.agent.lean.toolchain.model import ToolchainError
from lemmata.agent.prove.claims.ahead import one_ahead
from lemmata.agent.prove.claims.memory import Memory
from lemmata.agent.prove.claims.run import ClaimRun, MakeFor
from lemmata.agent.prove.claims.verdicts import TEST, remark_line
from lemmata.agent.prove.options import Options
from lemmata.agent.prove.results import file_error
from lemmata.agent.verdict import Result
from lemmata.translators.obligations.claim import PiecewiseTranslator, Sheet, Translation, TranslationOptions

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Target:
    """`FILE` or `FILE::NAME` on the command line."""

    path: str
    name: str | None = None

    @staticmethod
    def read(text: str) -> Target:
        path, mark, name = text.rpartition("::")
        return Target(path, name) if mark and path and name else Target(text)


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the user wants beside the verdicts. Directories and files; None for nothing."""

    lean_directory: str | None = None
    test_file: str | None = None
    verbose: bool = False
    cached: bool = True
    width: str | None = None
    equivalent: str | None = None  # FILE::NAME of a function that is to do the same


class SourceFile:
    """`show` gets each result, `say` each line that is no result."""

    def __init__(
        self,
        target: Target,
        kind: str,
        options: Options,
        make_for: MakeFor,
        show: Callable[[Result], None],
        say: Callable[[str], None],
        wishes: Wishes = Wishes(),
    ) -> None:
        self._target = target
        self._kind = kind
        self._options = options
        self._make_for = make_for
        self._show = show
        self._say = say
        self._wishes = wishes
        self.interrupted = threading.Event()

    def prove(self, started: Callable[[SourceFile], None], progress: Progress, tests: list[str]) -> None:
        """All verdicts on the file. `started` is called before the first result, unless there is none; `tests` grows by
        failing tests.
        """
        path = self._target.path
        try:
            translations = self._translations()
            run = ClaimRun(
                path,
                translations,
                self._options,
                self._make_for,
                memory=memory(self._options) if self._wishes.cached else None,
                progress=progress,
                interrupted=self.interrupted,
                keep=self._wishes.lean_directory is not None,
            )
            started(self)
            self._tell(run, tests)
        except DocumentError as error:
            self._show(file_error(path, str(error).replace(".lean files", "files"), error.line))
        except NoTranslator as error:
            self._show(file_error(path, str(error)))
        except RecursionError:
            self._show(file_error(path, "an expression in it is nested too deeply to be translated; split it"))

    def _translations(self) -> Iterable[Translation]:
        """The translation, in pieces where the translator makes them. Raises DocumentError, NoTranslator."""
        path = self._target.path
        reader = translator(self._kind)
        text = Document.read(path).text.removeprefix("\ufeff")
        asked = TranslationOptions(
            self._target.name or self._options.theorem,
            self._options.seed,
            self._options.timeout,
            confine=confinement(),
            equivalent=self._wishes.equivalent,
            width=self._wishes.width,
        )
        if isinstance(reader, PiecewiseTranslator):
            return one_ahead(reader.pieces(path, text, asked, self.interrupted.is_set))
        return [reader.translate(path, text, asked)]

    def _tell(self, run: ClaimRun, tests: list[str]) -> None:
        said = 0
        for result in run.results():
            said += 1
            if (test := result.details.get(TEST)) is not None and test not in tests:
                tests.append(test)
            self._show(result)
        for remark in run.remarks:
            said += 1
            if self._wishes.verbose or not remark.verbose:
                self._say(remark_line(remark))
        if not said:
            self._say(f"{self._target.path}: it claims nothing; there is nothing to prove")
        self._emit(run.sheets, run.lean(), tests)

    def _emit(self, sheets: list[Sheet], texts: list[str], tests: list[str]) -> None:
        try:
            if self._wishes.lean_directory is not None:
                stem = Path(self._target.path).stem
                written = write_sheets(Path(self._wishes.lean_directory), stem, tuple(sheets), texts)
                self._say(f"{self._target.path}: Lean in {', '.join(map(str, written)) or 'no file'}")
            if self._wishes.test_file is not None and tests:
                file = Path(self._wishes.test_file)
                file.write_text("\n\n".join(tests), encoding="utf-8")
                self._say(f"{self._target.path}: {len(tests)} failing test{'s' * (len(tests) > 1)} in {file}")
        except OSError as error:
            self._show(file_error(self._target.path, f"{error.filename} cannot be written: {error.strerror}"))


@cache
def memory(options: Options) -> Memory | None:
    """Where verdicts are kept; None for a toolchain whose libraries are not known by their content."""
    from lemmata.agent.lean.engine.command import OWNER
    from lemmata.agent.lean.engine.paths import cache_directory
    from lemmata.agent.lean.toolchain.embedded import embedded_toolchain

    if options.toolchain != "embedded":
        return None
    try:
        toolchain = embedded_toolchain()
    except ToolchainError:
        return None
    known = sorted((name, value) for name, value in toolchain.environment.items() if name != OWNER)
    return Memory(cache_directory() / "verdicts", f"{toolchain.why} {known}")


@cache
def confinement() -> Callable[[Sequence[str], Path], Sequence[str]] | None:
    """How to run the user's functions with no network; None where this system has no such thing."""
    from lemmata.agent.lean.engine.sandbox import sandbox_problem, sandboxed

    if sandbox_problem() is not None:
        return None
    return lambda command, directory: sandboxed(command, {}, directory).command


def write_sheets(directory: Path, stem: str, sheets: tuple[Sheet, ...], texts: list[str]) -> list[Path]:
    """One file for each sheet, named after the source and the sheet. Raises OSError."""
    directory.mkdir(parents=True, exist_ok=True)
    written: list[Path] = []
    for number, (sheet, text) in enumerate(zip(sheets, texts, strict=True), 1):
        part = re.sub(r"[^\w.]+", "_", sheet.name or (str(number) if len(sheets) > 1 else ""))
        path = directory / f"{stem}{'_' * bool(part)}{part}.lean"
        if path in written:
            path = path.with_name(f"{path.stem}_{number}.lean")
        path.write_text(text, encoding="utf-8")
        written.append(path)
    return written
