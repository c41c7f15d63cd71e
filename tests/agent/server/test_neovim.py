"""A real editor: Neovim opens a file, asks for the code action, and its buffer then holds the proof."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("pygls")

from lemmata.agent.lean.toolchain.model import Toolchain
from tests.agent.server.client import ROOT

SCRIPT = Path(__file__).with_name("neovim.lua")
TEXT = "theorem swap (p q : Prop) (h : p ∧ q) : q ∧ p := by\n  sorry\n"


@pytest.mark.skipif(shutil.which("nvim") is None, reason="Neovim is not installed")
def test_neovim_puts_the_proof_into_its_buffer(embedded: Toolchain, tmp_path: Path) -> None:
    file, written = tmp_path / "Swap.lean", tmp_path / "Written.lean"
    file.write_text(TEXT, encoding="utf-8")
    environment = os.environ | {
        "LEMMATA_FILE": str(file),
        "LEMMATA_LINE": "2",
        "LEMMATA_OUT": str(written),
        "LEMMATA_COMMAND": f"{sys.executable} -m lemmata.agent.cli.main serve",
        "PYTHONPATH": str(ROOT),
        "XDG_STATE_HOME": str(tmp_path),
    }
    command = ["nvim", "--headless", "--clean", "-l" if _has_l() else "-S", str(SCRIPT)]
    run = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=600)
    title = next(line for line in (run.stdout + run.stderr).splitlines() if "Prove this sorry: " in line)
    proof = title.partition("Prove this sorry: ")[2].strip()
    assert written.read_text(encoding="utf-8") == TEXT.replace("sorry", proof)


def _has_l() -> bool:
    """Whether this Neovim runs a script by `-l` (from 0.9 on)."""
    run = subprocess.run(["nvim", "--help"], capture_output=True, text=True)
    return " -l " in run.stdout
