"""First runs with the bundled core library: one killed half-way, then two at once.

Only a family of modules on which no other depends is compiled here; the rest is taken from the cache of the tests.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from lemmata.agent.lean.engine.paths import cache_directory
from lemmata.agent.lean.guard import descendants
from lemmata.agent.lean.toolchain.model import Toolchain
from tests.agent.faults.proving import ROOT, lean_of, living
from tests.processes import eventually


def first_run(file: Path, cache: Path) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "lemmata.agent.cli.main", "lean", "--toolchain", "embedded", str(file)]
    environment = os.environ | {"LEMMATA_CACHE": str(cache)}
    pipe = subprocess.PIPE
    return subprocess.Popen(command, cwd=ROOT, env=environment, stdout=pipe, stderr=pipe, text=True)


def half_compiled(cache: Path) -> int:
    """Fill `cache` with the compiled modules of the core library except those below `Lemmata.Turing`; their number."""
    tree = max((cache_directory() / "core/trees").glob("*/manifest.json"), key=lambda path: path.stat().st_mtime)
    modules = json.loads(tree.read_bytes())["modules"]
    kept = [key for name, key in modules.items() if not name.startswith("Lemmata.Turing")]
    for key in kept:
        shutil.copytree(cache_directory() / "core/objects" / key, cache / "core/objects" / key)
    assert len(kept) < len(modules) - 10
    return len(kept)


@pytest.mark.slow
def test_a_killed_first_run_and_then_two_at_once(embedded: Toolchain, tmp_path: Path) -> None:
    file, cache = tmp_path / "Check.lean", tmp_path / "cache"
    file.write_text("#check Nat\n", encoding="utf-8")
    before = half_compiled(cache)
    killed = first_run(file, cache)
    assert eventually(lambda: len(list(cache.glob("core/objects/*"))) >= before + 3)
    assert lean_of(killed.pid)
    family = descendants(killed.pid)
    killed.kill()
    killed.communicate()
    assert eventually(lambda: not living(family))
    assert not list(cache.glob("core/trees/*/manifest.json"))

    both = [first_run(file, cache) for _ in range(2)]
    answers = [process.communicate(timeout=1500) for process in both]
    assert [process.returncode for process in both] == [0, 0]
    assert [output for output, _ in answers] == ["Nat : Type\n"] * 2
    assert sum("Another process is compiling" in errors for _, errors in answers) == 1
    assert len(list(cache.glob("core/trees/*/manifest.json"))) == 1
    assert not list(cache.rglob(".part-*"))
