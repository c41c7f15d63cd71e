"""A toolchain put to the test: a true theorem must be accepted, its false twin rejected."""

from __future__ import annotations

import os
import subprocess
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from lemmata.agent.lean.toolchain.model import Toolchain

STATEMENT = "∀ p q : Prop, p ∧ q → q ∧ p"
_TRUE = f"theorem trial : {STATEMENT} := fun _ _ both => ⟨both.2, both.1⟩\n"
_FALSE = "theorem trial : ∀ p q : Prop, p ∧ q → q ∧ p := fun _ _ both => ⟨both.1, both.2⟩\n"
SECONDS = 120.0


@dataclass(frozen=True, slots=True)
class Trial:
    """`seconds`: wall time of the true theorem. `problem` is None when both answers were right."""

    statement: str
    seconds: float
    problem: str | None


def try_toolchain(toolchain: Toolchain, seconds: float = SECONDS) -> Trial:
    """Check both files, each in a fresh process, within `seconds` of wall time each."""
    with tempfile.TemporaryDirectory(prefix="lemmata-") as folder:
        started = time.monotonic()
        status, output = check_file(toolchain, Path(folder, "True.lean"), _TRUE, seconds)
        elapsed = time.monotonic() - started
        if status:
            return Trial(STATEMENT, elapsed, f"the true theorem `{STATEMENT}` is not accepted: {output[:500]}")
        status, output = check_file(toolchain, Path(folder, "False.lean"), _FALSE, seconds)
    if not status or "error" not in output:
        return Trial(STATEMENT, elapsed, f"a wrong proof is not rejected (exit status {status}): {output[:500]}")
    return Trial(STATEMENT, elapsed, None)


def check_file(toolchain: Toolchain, path: Path, text: str, seconds: float) -> tuple[int, str]:
    """Write and check one file; exit status and output. A process that takes longer is ended: status -9."""
    path.write_text(text, encoding="utf-8")
    command = [*toolchain.lean, str(path)]
    environment = os.environ | toolchain.environment
    with subprocess.Popen(
        command,
        cwd=toolchain.directory,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    ) as process:
        try:
            output = process.communicate(timeout=seconds)[0]
        except subprocess.TimeoutExpired:
            process.kill()
            return -9, f"no answer within {seconds:g} s"
    return process.returncode, output.decode(errors="replace").strip()
