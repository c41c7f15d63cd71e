"""Short questions to foreign commands (`lean --version` and the like), which may hang or want to download."""

from __future__ import annotations

import os
import re
import signal
import subprocess
from collections.abc import Sequence
from pathlib import Path

from lemmata.agent.lean.toolchain.model import ToolchainError

ASK_SECONDS = 15.0
_VERSION = re.compile(r"Lean \(version ([^,\s)]+)")


def ask(command: Sequence[str], directory: Path | None, seconds: float = ASK_SECONDS) -> str:
    """The command's standard output. Raises ToolchainError when it fails, is absent, or takes too long;
    then it and all that it started are ended.
    """
    shown = " ".join(command)
    try:
        process = subprocess.Popen(
            command,
            cwd=directory,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
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
    if process.returncode:
        lines = [line for line in (errors.strip() or output.strip()).splitlines() if line.strip()]
        detail = f": {lines[0].strip()}" if lines else ""
        raise ToolchainError(f"`{shown}` failed with exit status {process.returncode}{detail}")
    return output


def parse_version(output: str) -> str:
    """`4.35.0` from what `lean --version` prints. Raises ToolchainError when it is not Lean 4's answer."""
    found = _VERSION.search(output)
    if not found:
        raise ToolchainError(f"`lean --version` answered {output.strip()[:80]!r}, which is not an answer of Lean 4")
    if not found[1].startswith("4."):
        raise ToolchainError(f"this is Lean {found[1]}; Lemmata needs Lean 4")
    return found[1]
