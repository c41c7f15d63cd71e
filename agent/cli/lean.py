"""`lemmata lean ARGS…`: the chosen toolchain's `lean`, with this terminal and its own exit status."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

from lemmata.agent.lean import guard
from lemmata.agent.lean.engine.command import interpreter
from lemmata.agent.lean.engine.coverage import missing_imports
from lemmata.agent.lean.toolchain.find import chosen_kind, find_toolchain
from lemmata.agent.lean.toolchain.model import Toolchain, ToolchainError, ToolchainKind

GUARD = Path(guard.__file__).resolve()
USAGE = """usage: lemmata lean [--toolchain embedded|path|lake] ARGUMENTS

Runs the `lean` that Lemmata uses for the file among the arguments (or for the working directory) with all further
arguments. The exit status is Lean's, 128 + n when signal n ended it. `lemmata lean -- --help` is Lean's own help."""


def main(arguments: list[str]) -> int:
    choice, rest = _own_option(arguments)
    if rest[:1] in (["-h"], ["--help"]) or not rest:
        print(USAGE)
        return 0 if rest else 3
    if rest[0] == "--":
        rest = rest[1:]
    toolchain, file = find_toolchain(_file(rest), chosen_kind(choice), _warn), _file(rest)
    if toolchain.kind is ToolchainKind.EMBEDDED and file is not None:
        missing = missing_imports(file.read_text(encoding="utf-8", errors="replace"), toolchain.environment)
        for each in missing:
            print(f"{file}:{each.line}: error: {each.message}", file=sys.stderr)
        if missing:
            return 1
    return run(toolchain, rest)


def run(toolchain: Toolchain, arguments: list[str]) -> int:
    """Lean with inherited streams, in the caller's working directory whatever the toolchain's is."""
    command, directory = [*toolchain.lean, *arguments], None
    if toolchain.kind is ToolchainKind.LAKE:
        back = ["sh", "-c", 'cd -- "$0" && exec lean "$@"', str(Path.cwd())]
        command, directory = [*toolchain.lean[:-1], *back, *arguments], toolchain.directory
    reading, writing = os.pipe()  # the guard ends Lean when the writing end closes, which the end of this process does
    guarded = [interpreter(), "-I", "-S", str(GUARD), str(reading), "--", *command]
    with (
        os.fdopen(writing, "wb"),
        subprocess.Popen(guarded, env=os.environ | toolchain.environment, cwd=directory, pass_fds=[reading]) as process,
    ):
        os.close(reading)
        signal.signal(signal.SIGTERM, lambda *_: process.terminate())
        while True:
            try:
                return process.wait()
            except KeyboardInterrupt:  # the terminal has sent it to the guard as well
                continue


def _warn(text: str) -> None:
    print(f"lemmata: {text}", file=sys.stderr)


def _own_option(arguments: list[str]) -> tuple[str | None, list[str]]:
    if arguments[:1] == ["--toolchain"]:
        if len(arguments) == 1:
            raise ToolchainError("--toolchain needs a kind: embedded, path or lake")
        return arguments[1], arguments[2:]
    if arguments and arguments[0].startswith("--toolchain="):
        return arguments[0].partition("=")[2], arguments[1:]
    return None, arguments


def _file(arguments: list[str]) -> Path | None:
    return next((Path(word) for word in arguments if word.endswith(".lean") and Path(word).is_file()), None)
