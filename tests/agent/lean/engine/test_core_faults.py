"""What can go wrong while the core is compiled: two at once, a kill, a full disk, a cache that may not be written."""

from __future__ import annotations

import json
import shlex
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.namespaces import in_namespace
from tests.processes import eventually, running
from tests.toy import write_toy

_ROOT = Path(__file__).parents[4]
_COMPILE = [sys.executable, "-m", "tests.agent.lean.engine.compile_toy"]
_SLOW = 500  # about half a second


def start(sources: Path, cache: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [*_COMPILE, str(sources), str(cache)], cwd=_ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


def compilers(source: Path) -> list[int]:
    """The processes that compile something below `source`."""
    return running("launcher.py", str(source))


def test_two_first_runs_at_once_compile_once(tmp_path: Path) -> None:
    sources = write_toy(tmp_path / "src", _SLOW).directory
    first = start(sources, tmp_path / "cache")
    assert eventually(lambda: bool(compilers(sources)))
    first.send_signal(signal.SIGSTOP)
    second = start(sources, tmp_path / "cache")
    assert second.stderr is not None
    said = second.stderr.readline()
    first.send_signal(signal.SIGCONT)
    outputs = [run.communicate(timeout=300) for run in (first, second)]
    assert [first.returncode, second.returncode] == [0, 0]
    answers = [json.loads(output) for output, _ in outputs]
    assert answers[0] == answers[1]
    assert answers[0]["altered"] == []
    assert "waiting" not in outputs[0][1]
    assert "Another process is compiling Lean's core library" in said


def test_a_kill_half_way_leaves_no_process_and_nothing_half_used(tmp_path: Path) -> None:
    sources = write_toy(tmp_path / "src", _SLOW).directory
    core = tmp_path / "cache" / "core"
    process = start(sources, tmp_path / "cache")
    slow = sources / "Init" / "Slow.lean"
    assert eventually(lambda: bool(compilers(slow)))
    process.kill()
    process.communicate()
    assert eventually(lambda: not compilers(sources))
    assert not list(core.glob("trees/*/manifest.json"))
    assert list(core.glob("trees/.part-*"))
    again = start(sources, tmp_path / "cache")
    output, _ = again.communicate(timeout=300)
    assert again.returncode == 0
    assert json.loads(output)["altered"] == []
    assert not list(core.rglob(".part-*"))


def compiling(sources: Path, cache: Path) -> str:
    return shlex.join([*_COMPILE, str(sources), str(cache)])


@pytest.mark.parametrize("size", ["64k", "600k", "1400k"])
def test_a_full_disk_is_one_clear_line(tmp_path: Path, size: str) -> None:
    sources, cache = write_toy(tmp_path / "src", _SLOW).directory, tmp_path / "cache"
    cache.mkdir()
    run = in_namespace(
        f"mount -t tmpfs -o size={size} none {cache}; {compiling(sources, cache)} || echo status $?; "
        f"find {cache} -name manifest.json -o -name '.part-*'"
    )
    assert run.stdout == "status 3\n"
    assert run.stderr.count("\n") == 1
    assert "the disk is full" in run.stderr
    assert "LEMMATA_CACHE" in run.stderr


def test_a_cache_that_may_not_be_written_is_one_clear_line(tmp_path: Path) -> None:
    sources, cache = write_toy(tmp_path / "src").directory, tmp_path / "cache"
    cache.mkdir()
    run = in_namespace(f"mount -t tmpfs -o ro none {cache}; {compiling(sources, cache)}")
    assert (run.returncode, run.stdout) == (3, "")
    assert run.stderr.count("\n") == 1
    assert "may not be written" in run.stderr
    assert "LEMMATA_CACHE" in run.stderr


def test_a_complete_cache_needs_no_writing(tmp_path: Path) -> None:
    sources, cache = write_toy(tmp_path / "src").directory, tmp_path / "cache"
    run = in_namespace(
        f"mount -t tmpfs none {cache.parent}/cache 2>/dev/null || (mkdir {cache} && mount -t tmpfs none {cache}); "
        f"{compiling(sources, cache)} >/dev/null; mount -o remount,ro {cache}; {compiling(sources, cache)}"
    )
    assert run.returncode == 0, run.stderr
    assert json.loads(run.stdout)["altered"] == []
