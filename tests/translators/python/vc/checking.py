"""Lean's word on a module's sheets, scripts alone, without search."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path
from textwrap import dedent

from lemmata.agent.lean.toolchain.model import Toolchain
from lemmata.translators.obligations.claim import Sheet
from lemmata.translators.python.load import program_of
from lemmata.translators.python.sheet import sheets_of


def sheets(text: str) -> list[Sheet]:
    """The sheets of a module that is translated whole."""
    loaded = program_of("module.py", dedent(text))
    made, refusals, _ = sheets_of(loaded)
    assert not (*loaded.refusals, *refusals), [str(each) for each in (*loaded.refusals, *refusals)]
    return list(made)


def unproved(text: str, toolchain: Toolchain, directory: Path) -> list[str]:
    """The theorems that no script proves."""
    return [name for sheet in sheets(text) for name in _open(sheet, toolchain, directory)]


def errors(lean: str, toolchain: Toolchain, directory: Path) -> set[int]:
    """The lines of a Lean text at which Lean finds errors."""
    file = directory / "sheet.lean"
    file.write_text(lean)
    done = subprocess.run(
        [*toolchain.lean, str(file)],
        env={**os.environ, **toolchain.environment},
        capture_output=True,
        text=True,
        timeout=300,
    )
    return {int(line) for line in re.findall(r"sheet\.lean:(\d+):\d+: error", done.stdout)}


def _open(sheet: Sheet, toolchain: Toolchain, directory: Path) -> list[str]:
    turn = dict.fromkeys((claim.theorem for claim in sheet.claims), 0)
    scripts = {claim.theorem: claim.scripts for claim in sheet.claims}
    while True:
        lean, where = _filled(sheet, turn)
        failed = {where[line] for line in errors(lean, toolchain, directory)}
        assert failed <= set(turn), f"definitions do not elaborate near {failed - set(turn)}"
        again = {name for name in failed if turn[name] + 1 < len(scripts[name])}
        if not again:
            return sorted(failed | {name for name, own in scripts.items() if not own})
        for name in again:
            turn[name] += 1


def _filled(sheet: Sheet, turn: dict[str, int]) -> tuple[str, dict[int, str]]:
    """The sheet with scripts in place, and the theorem that each line belongs to."""
    lines: list[str] = []
    where: dict[int, str] = {}
    scripts = {claim.theorem: claim.scripts for claim in sheet.claims}
    current = ""
    for line in sheet.lean.split("\n"):
        found = re.match(r"(?:theorem|def) (\S+)", line)
        current = found.group(1) if found else current
        own = scripts.get(current, ())
        if line == "  sorry" and own:
            lines.extend("  " + part for part in own[turn[current]].split("\n"))
        else:
            lines.append(line)
        where.update((number + 1, current) for number in range(len(where), len(lines)))
    return "\n".join(lines), where
