"""Short questions to foreign commands (`lean --version` and the like), which may hang or want to download."""

from __future__ import annotations

import os
import re
import signal
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from lemmata.agent.lean.toolchain.model import ToolchainError

ASK_SECONDS = 15.0
_VERSION = re.compile(r"Lean \(version ([^,\s)]+)")


@dataclass(frozen=True, slots=True)
class Answer:
    """`status` is negative after a signal."""

    status: int
    output: str
    errors: str


def ask(command: Sequence[str], directory: Path | None, seconds: float = ASK_SECONDS) -> str:
    """The command's standard output. Raises ToolchainError when it fails, is absent, or takes too long."""
    answer = run(command, directory, {}, seconds)
    if answer.status:
        lines = [line for line in (answer.errors.strip() or answer.output.strip()).splitlines() if line.strip()]
        detail = f": {lines[0].strip()}" if lines else ""
        raise ToolchainError(f"`{' '.join(command)}` failed with exit status {answer.status}{detail}")
    return answer.output


def run(command: Sequence[str], directory: Path | None, environment: Mapping[str, str], seconds: float) -> Answer:
    """Run a command without input. Raises ToolchainError when it cannot be started or takes longer than `seconds`;
    then it and all that it started are ended.
    """
    shown = " ".join(command)
    try:
        process = subprocess.Popen(
            command,
            cwd=directory,
            env=os.environ | environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            errors="replace",
            start_new_session=True,
        )
    except OSError as error:
        raise ToolchainError(f"`{shown}` cannot be run: {error.strerror}") from None
    try:
        output, errors = process.communicate(timeout=seconds)
    except subprocess.TimeoutExpired:
        raise ToolchainError(f"`{shown}` gave no answer within {seconds:g} s and was ended") from None
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
            process.communicate()
    return Answer(process.returncode, output, errors)


def parse_version(output: str) -> str:
    """`4.35.0` from what `lean --version` prints. Raises ToolchainError when it is not Lean 4's answer."""
    found = _VERSION.search(output)
    if not found:
        raise ToolchainError(f"`lean --version` answered {output.strip()[:80]!r}, which is not an answer of Lean 4")
    if not found[1].startswith("4."):
        raise ToolchainError(f"this is Lean {found[1]}; Lemmata needs Lean 4")
    return found[1]
