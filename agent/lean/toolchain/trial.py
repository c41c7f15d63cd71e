"""A toolchain put to the test: a true theorem must be accepted, its false twin rejected."""

from __future__ import annotations

import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from lemmata.agent.lean.toolchain.model import Toolchain, ToolchainError
from lemmata.agent.lean.toolchain.run import Answer, run

STATEMENT = "∀ p q : Prop, p ∧ q → q ∧ p"
_TRUE = f"theorem trial : {STATEMENT} := fun _ _ both => ⟨both.2, both.1⟩\n"
_FALSE = f"theorem trial : {STATEMENT} := fun _ _ both => ⟨both.1, both.2⟩\n"


@dataclass(frozen=True, slots=True)
class Trial:
    """`seconds`: wall time of the true theorem. `problem` is None when both answers were right."""

    statement: str
    seconds: float
    problem: str | None


def try_toolchain(toolchain: Toolchain, seconds: float) -> Trial:
    """Check both files, each in a fresh process, within `seconds` of wall time each."""
    with tempfile.TemporaryDirectory(prefix="lemmata-") as folder:
        started = time.monotonic()
        try:
            proof = _check(toolchain, Path(folder, "True.lean"), _TRUE, seconds)
            elapsed = time.monotonic() - started
            refutation = _check(toolchain, Path(folder, "False.lean"), _FALSE, seconds)
        except ToolchainError as error:
            return Trial(STATEMENT, time.monotonic() - started, str(error))
    if proof.status:
        return Trial(STATEMENT, elapsed, f"the true theorem `{STATEMENT}` is not accepted: {_said(proof)}")
    if not refutation.status or "error" not in _said(refutation):
        return Trial(STATEMENT, elapsed, f"a wrong proof is not rejected as it should be: {_said(refutation)}")
    return Trial(STATEMENT, elapsed, None)


def _check(toolchain: Toolchain, path: Path, text: str, seconds: float) -> Answer:
    path.write_text(text, encoding="utf-8")
    return run([*toolchain.lean, str(path)], toolchain.directory, toolchain.environment, seconds)


def _said(answer: Answer) -> str:
    said = " ".join(f"{answer.output} {answer.errors}".split())
    return f"exit status {answer.status}: {said[:400]}" if said else f"exit status {answer.status}"
