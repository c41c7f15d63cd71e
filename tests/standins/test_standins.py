"""The stand-ins behave as the real commands do where Lemmata looks."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest


def run(directory: Path, *command: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command, cwd=directory, env=os.environ | environment, capture_output=True, text=True, stdin=subprocess.DEVNULL
    )


@pytest.fixture
def package(with_standins: Path, tmp_path: Path) -> Path:
    (tmp_path / "lakefile.toml").write_text('name = "toy"\n[[lean_lib]]\nname = "Toy"\nsrcDir = "src"\n')
    (tmp_path / "src" / "Toy").mkdir(parents=True)
    (tmp_path / "src" / "Toy.lean").write_text("import Toy.Basic\ntheorem t : True := basic\n")
    (tmp_path / "src" / "Toy" / "Basic.lean").write_text("theorem basic : True := True.intro\n")
    return tmp_path


def test_versions(package: Path) -> None:
    assert run(package, "lean", "--version").stdout.startswith("Lean (version 4.35.0, ")
    assert run(package, "lake", "--version").stdout == "Lake version 5.0.0-src+eb6cafb (Lean version 4.35.0)\n"


def test_build_and_env(package: Path) -> None:
    build = run(package, "lake", "build")
    assert (build.returncode, build.stdout) == (0, "Build completed successfully (2 jobs).\n")
    assert run(package, "lake", "env", "lean", "src/Toy.lean").returncode == 0
    assert run(package, "lean", "src/Toy.lean").returncode == 1  # the library is on Lake's path only
    assert run(package, "lake", "env", "printenv", "LEAN_PATH").stdout.startswith(f"{package}/.lake/build/lib/lean")
    assert run(package, "lake", "env", "sh", "-c", "exit 5").returncode == 5


def test_a_build_that_fails(package: Path) -> None:
    (package / "src" / "Toy.lean").write_text("import Toy.Basic\ntheorem t : False := basic\n")
    build = run(package, "lake", "build")
    assert build.returncode == 1
    assert "error: build failed" in build.stderr
    assert "Toy.lean:2:" in build.stdout


def test_outside_a_package(with_standins: Path, tmp_path: Path) -> None:
    for arguments in (["env", "true"], ["build"], ["serve"]):
        answer = run(tmp_path, "lake", *arguments)
        assert answer.returncode == 1
        assert answer.stderr.startswith("error: ")
    assert run(tmp_path, "lake", "no-such-command").returncode == 1


def test_output_files_and_json(with_standins: Path, tmp_path: Path) -> None:
    (tmp_path / "A.lean").write_text("theorem t : True := True.intro\n")
    assert run(tmp_path, "lean", "-o", "A.olean", "-i", "A.ilean", "A.lean").returncode == 0
    assert (tmp_path / "A.olean").stat().st_size > 0
    (tmp_path / "B.lean").write_text("import A\ntheorem u : False := t\n")
    answer = run(tmp_path, "lean", "--json", "B.lean", LEAN_PATH=str(tmp_path))
    assert answer.returncode == 1
    assert '"severity":"error"' in answer.stdout
