"""`prove FILE…`: a verdict for every `sorry`, with the proof or the counterexample."""

from __future__ import annotations

import argparse
import signal
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

from lemmata.agent.cli.outcome import exit_status
from lemmata.agent.cli.output import JsonOutput, Output, ProgressLine, TextOutput
from lemmata.agent.lean.edit import EditError
from lemmata.agent.prove.options import Options, cores
from lemmata.agent.prove.results import file_error
from lemmata.agent.prove.run import Factory, FileRun
from lemmata.agent.verdict import FILE, Result, Verdict, worst

_TRANSLATORS = {".py": "python", ".scala": "scala", ".v": "rtl", ".sv": "rtl"}
_EPILOG = "exit status: 0 all proved, 1 something refuted, 2 something unknown, 3 an error"


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        self.print_usage(sys.stderr)
        self.exit(Verdict.ERROR.exit_code, f"{self.prog}: error: {message}\n")


def parser() -> argparse.ArgumentParser:
    made = _Parser(prog="prove", description="Prove or refute every `sorry` of Lean files.", epilog=_EPILOG)
    made.add_argument("files", nargs="+", metavar="FILE", help="a .lean file")
    made.add_argument("--write", action="store_true", help="put the proofs into the file in place of the `sorry`s")
    made.add_argument("--timeout", type=_seconds, default=10.0, metavar="S", help="seconds for each `sorry` (10)")
    made.add_argument("--jobs", type=_count, default=cores(), metavar="N", help="Lean processes at once (the cores)")
    made.add_argument(
        "--read-timeout", type=_seconds, default=600.0, metavar="S", help="seconds for Lean to read a file once (600)"
    )
    made.add_argument("--theorem", metavar="NAME", help="only the `sorry`s of this declaration")
    made.add_argument("--toolchain", choices=["lake", "path", "embedded"], help="use this kind of Lean only")
    made.add_argument("--seed", type=int, default=0, metavar="N", help="seed of the search (0)")
    made.add_argument("--allow-io", action="store_true", help="trust files that run programs while Lean reads them")
    made.add_argument("--json", action="store_true", help="one JSON object a line and `sorry`, nothing else")
    made.add_argument(
        "-v", "--verbose", action="store_true", help="show what each `sorry` claims, and which Lean was passed over"
    )
    made.add_argument("-q", "--quiet", action="store_true", help="show only what is not proved")
    return made


def main(arguments: list[str] | None = None) -> int:
    """The entry point; returns the exit status."""
    try:
        chosen = parser().parse_intermixed_args(arguments)
    except SystemExit as stop:
        return int(stop.code or 0)
    return exit_status(lambda: prove(chosen, sys.stdout.isatty()))


def prove(chosen: argparse.Namespace, terminal: bool = False, factory: Factory | None = None) -> int:
    """Prove the chosen files, one after another; the exit status. `factory`: what makes the workshops."""
    options = Options(
        timeout=chosen.timeout,
        jobs=chosen.jobs,
        seed=chosen.seed,
        theorem=chosen.theorem,
        toolchain=chosen.toolchain,
        allow_io=chosen.allow_io,
        read_timeout=chosen.read_timeout,
        verbose=chosen.verbose,
    )
    output: Output = JsonOutput() if chosen.json else TextOutput(quiet=chosen.quiet, verbose=chosen.verbose)
    warnings: list[str] = []
    make = factory or _lean_factory(options, warnings.append)
    counts: Counter[Verdict] = Counter()
    interrupted = False
    for path in chosen.files:
        if interrupted:
            counts[Verdict.UNKNOWN] += 1
            output.result(Result(path, 0, "", FILE, Verdict.UNKNOWN, "", "interrupted before it was read", 0.0))
        else:
            interrupted = not _one_file(path, options, make, chosen.write, output, counts)
    output.summary(counts)
    for warning in dict.fromkeys(warnings):
        print(f"prove: {warning}", file=sys.stderr)
    return worst(list(counts)).exit_code


def _one_file(
    path: str, options: Options, make: Factory, writing: bool, output: Output, counts: Counter[Verdict]
) -> bool:
    """Whether to go on with the next file."""
    translator = _TRANSLATORS.get(Path(path).suffix)
    if translator or (Path(path).suffix != ".lean" and not Path(path).is_dir() and Path(path).exists()):
        counts[Verdict.ERROR] += 1
        output.result(file_error(path, _not_available(path, translator)))
        return True
    progress = ProgressLine()
    run = FileRun(path, options, make, writing=writing, progress=progress.show)
    restore = _on_interrupt(run)
    shown = 0
    try:
        for result in run.results():
            progress.clear()
            output.result(result)
            counts[result.verdict] += 1
            shown += 1
        if not shown:
            where = f" in {options.theorem}" if options.theorem else ""
            output.note(f"{path}: there is no `sorry`{where}; nothing to prove")
        if writing:
            written = run.write()
            if written:
                output.note(f"{path}: {written} proof{'s' * (written != 1)} written")
    except EditError as error:
        counts[Verdict.ERROR] += 1
        output.result(file_error(path, str(error)))
    finally:
        progress.clear()
        restore()
    return not run.interrupted.is_set()


def _not_available(path: str, translator: str | None) -> str:
    if translator:
        return f"{Path(path).suffix} files are not available yet; their translator belongs in translators/{translator}"
    return "this is no .lean file; `prove` reads .lean files"


def _on_interrupt(run: FileRun) -> Callable[[], None]:
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


def _lean_factory(options: Options, warn: Callable[[str], None]) -> Factory:
    from lemmata.agent.prove.factory import LeanFactory

    return LeanFactory(options, warn)


def _seconds(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = 0.0
    if not 0 < value < 1e7:
        raise argparse.ArgumentTypeError(f"{text!r} is no number of seconds above 0")
    return value


def _count(text: str) -> int:
    if not text.isascii() or not text.isdigit() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is no whole number above 0")
    return int(text)


if __name__ == "__main__":
    sys.exit(main())
