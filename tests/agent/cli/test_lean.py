"""`lemmata lean`: that toolchain's `lean`, from any directory, exit status included."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from lemmata.agent.cli.lean import main, run
from lemmata.agent.lean.toolchain import find
from lemmata.agent.lean.toolchain.model import Toolchain
from tests.processes import eventually, running

GOOD = "theorem t : And True True := both\n#print t\n"
BAD = "theorem t : And True False := both\n"


@pytest.fixture(autouse=True)
def embedded_is_toy(toy: Toolchain, bare_path: None, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(find, "embedded_toolchain", lambda progress: toy)
    monkeypatch.chdir(tmp_path)


def test_the_exit_status_is_lean_s(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "good.lean").write_text(GOOD)
    (tmp_path / "bad.lean").write_text(BAD)
    assert main(["good.lean"]) == 0
    assert capfd.readouterr().out == "theorem t : And True True :=\nboth\n"
    assert main(["bad.lean"]) == 1
    assert "bad.lean:1:" in capfd.readouterr().out
    assert main(["missing.lean"]) == 1


def test_a_signal_is_128_and_its_number(toy: Toolchain) -> None:
    killed = Toolchain(toy.kind, toy.version, ("sh", "-c", "kill -ABRT $$"), (), {}, None, "")
    assert run(killed, []) == 128 + signal.SIGABRT


def test_all_arguments_reach_lean(capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capfd.readouterr().out.startswith("Lean (version 4.35.0")
    assert main(["--toolchain", "embedded", "--short-version"]) == 0
    assert capfd.readouterr().out == "4.35.0\n"
    assert main(["--", "--help"]) == 0
    assert "--stdin" in capfd.readouterr().out
    assert main(["--help"]) == 0
    assert capfd.readouterr().out.startswith("usage: lemmata lean")
    assert main([]) == 3


def test_a_project_s_library_is_seen_from_where_the_user_stands(
    with_standins: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    project, inner = tmp_path / "project", tmp_path / "project" / "inner"
    inner.mkdir(parents=True)
    (project / "lakefile.toml").write_text('name = "toy"\n[[lean_lib]]\nname = "Toy"\n')
    (project / "Toy.lean").write_text("theorem known : And True True := both\n")
    (inner / "user.lean").write_text("import Toy\n#print known\n")
    subprocess.run(["lake", "build"], cwd=project, check=True, capture_output=True)
    monkeypatch.chdir(inner)
    assert main(["user.lean"]) == 0
    monkeypatch.chdir(tmp_path)
    assert main([str(inner / "user.lean")]) == 0
    capfd.readouterr()
    assert main(["--toolchain=path", str(inner / "user.lean")]) == 1
    assert "Toy" in capfd.readouterr().out


def test_a_project_without_lake_is_told(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "lakefile.toml").write_text('name = "toy"\n')
    (tmp_path / "good.lean").write_text(GOOD)
    assert main(["good.lean"]) == 0
    assert "no `lake` on PATH" in (said := capfd.readouterr().err)
    assert said.endswith("using the embedded Lean 4.35.0 instead\n")


def test_lean_ends_when_the_command_is_killed(toy: Toolchain, tmp_path: Path) -> None:
    mark = f"--root={tmp_path}"
    code = (
        "import sys; from lemmata.agent.cli.lean import run; from lemmata.agent.lean.toolchain.model import *\n"
        "run(Toolchain(ToolchainKind.PATH, '4', tuple(sys.argv[1:]), (), {}, None, ''), [])"
    )
    reading, writing = os.pipe()  # an input that never ends
    command = subprocess.Popen(
        [sys.executable, "-c", code, *toy.lean, mark, "--stdin"],
        stdin=reading,
        env=os.environ | toy.environment,
        cwd=Path(__file__).parents[3],
    )
    try:
        assert eventually(lambda: len(running("launcher.py", mark)) == 3)  # the command, its guard, Lean
        command.kill()
        command.wait()
        assert eventually(lambda: not running("launcher.py", mark))
    finally:
        os.close(reading)
        os.close(writing)


def test_an_import_that_the_core_lacks_is_named_with_its_line(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "imports.lean").write_text("import Init.Pair\n\nimport Mathlib.Data.Nat.Basic\n" + GOOD)
    assert main(["imports.lean"]) == 1
    printed = capfd.readouterr()
    assert printed.err.startswith("imports.lean:3: error: import Mathlib.Data.Nat.Basic: it is not in the embedded")
    assert "unknown module" not in printed.out
