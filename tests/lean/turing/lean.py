"""Lean on a text: what it says, by line."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

from lemmata.agent.lean.toolchain.model import Toolchain


def messages(toolchain: Toolchain, folder: Path, text: str) -> list[tuple[int, str, str]]:
    """Line, severity and text of all messages, in order."""
    file = folder / "Text.lean"
    file.write_text(text, encoding="utf-8")
    done = subprocess.run(
        [*toolchain.lean, "--json", str(file)],
        env={**os.environ, **toolchain.environment},
        capture_output=True,
        encoding="utf-8",
        timeout=600,
    )
    found = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    return [(m["pos"]["line"], m["severity"], m["data"]) for m in found]


def errors(toolchain: Toolchain, folder: Path, text: str) -> list[tuple[int, str]]:
    return [(line, said) for line, severity, said in messages(toolchain, folder, text) if severity == "error"]
