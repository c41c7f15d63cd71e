"""`lemmata lean ARGS…`: the chosen toolchain's `lean`, with this terminal and its own exit status."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

from lemmata.agent.lean.toolchain.find import chosen_kind, find_toolchain
from lemmata.agent.lean.toolchain.model import Toolchain, ToolchainKind

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
    return run(find_toolchain(_file(rest), chosen_kind(choice), _warn), rest)


def run(toolchain: Toolchain, arguments: list[str]) -> int:
    """Lean with inherited streams, in the caller's working directory whatever the toolchain's is."""
    command, directory = [*toolchain.lean, *arguments], None
    if toolchain.kind is ToolchainKind.LAKE:
        back = ["sh", "-c", 'cd -- "$0" && exec lean "$@"', str(Path.cwd())]
        command, directory = [*toolchain.lean[:-1], *back, *arguments], toolchain.directory
    process = subprocess.Popen(command, env=os.environ | toolchain.environment, cwd=directory)
    signal.signal(signal.SIGTERM, lambda *_: process.terminate())
    while True:
        try:
            status = process.wait()
            break
        except KeyboardInterrupt:  # the terminal has sent it to Lean as well
            continue
    return status if status >= 0 else 128 - status


def _warn(text: str) -> None:
    print(f"lemmata: {text}", file=sys.stderr)


def _own_option(arguments: list[str]) -> tuple[str | None, list[str]]:
    if arguments[:1] == ["--toolchain"]:
        return (arguments[1] if len(arguments) > 1 else ""), arguments[2:]
    if arguments and arguments[0].startswith("--toolchain="):
        return arguments[0].partition("=")[2], arguments[1:]
    return None, arguments


def _file(arguments: list[str]) -> Path | None:
    return next((Path(word) for word in arguments if word.endswith(".lean") and Path(word).is_file()), None)
