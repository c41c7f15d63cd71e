"""Whole programs as users of Lean write them check against the bundled core: no error, no `sorry`."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from lemmata.agent.lean.toolchain.model import Toolchain

PROGRAMS = Path(__file__).with_name("programs")
SECONDS = 120


def check(toolchain: Toolchain, path: Path) -> tuple[int, str]:
    """Exit status and output of Lean on one file."""
    run = subprocess.run(
        [*toolchain.lean, str(path)],
        env={**os.environ, **toolchain.environment},
        capture_output=True,
        text=True,
        timeout=SECONDS,
    )
    return run.returncode, run.stdout + run.stderr


@pytest.mark.parametrize("path", sorted(PROGRAMS.glob("*.lean")), ids=lambda path: path.stem)
def test_a_program_checks(embedded: Toolchain, path: Path) -> None:
    status, output = check(embedded, path)
    assert status == 0, output
    assert "declaration uses `sorry`" not in output


def test_there_are_at_least_thirty() -> None:
    assert len(list(PROGRAMS.glob("*.lean"))) >= 30


@pytest.mark.parametrize(
    "broken",
    [
        "theorem wrong (a b : Nat) : a - b + b = a := by omega",
        "theorem open_end (a : Nat) : a * a = a := sorry",
        "def loops (n : Nat) : Nat := loops (n + 1)",
        "#guard [1, 2, 3].length == 4",
    ],
    ids=["false", "sorry", "endless", "guard"],
)
def test_a_broken_program_does_not(embedded: Toolchain, tmp_path: Path, broken: str) -> None:
    path = tmp_path / "Broken.lean"
    path.write_text(broken + "\n", encoding="utf-8")
    status, output = check(embedded, path)
    assert status != 0 or "declaration uses `sorry`" in output
