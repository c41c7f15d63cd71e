"""The order: Lake project, `lean` on PATH, embedded. The stand-ins play the first two."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from lemmata.agent.lean.toolchain import find
from lemmata.agent.lean.toolchain.find import chosen_kind, discover, find_toolchain
from lemmata.agent.lean.toolchain.model import Toolchain, ToolchainError, ToolchainKind

LIBRARY = "theorem known : And True True := both\n"
USER = "import Toy\ntheorem used : And True True := known\n"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A Lake project `toy` with one library, one file that imports it, and one below a directory."""
    root = tmp_path / "project"
    (root / "Deep").mkdir(parents=True)
    (root / "lakefile.toml").write_text('name = "toy"\n\n[[lean_lib]]\nname = "Toy"\n')
    (root / "lean-toolchain").write_text("leanprover/lean4:v4.35.0\n")
    (root / "Toy.lean").write_text(LIBRARY)
    (root / "User.lean").write_text(USER)
    (root / "Deep" / "User.lean").write_text(USER)
    return root


@pytest.fixture(autouse=True)
def embedded_is_toy(toy: Toolchain, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """These tests are about the order: the embedded toolchain's core may be the small one."""
    monkeypatch.setattr(find, "embedded_toolchain", lambda progress: toy)
    return iter(())


def lean(toolchain: Toolchain, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*toolchain.lean, *arguments],
        cwd=toolchain.directory,
        env=os.environ | toolchain.environment,
        capture_output=True,
        text=True,
    )


def test_a_lake_project_comes_first(with_standins: Path, project: Path) -> None:
    file = project / "Deep" / "User.lean"
    toolchain = find_toolchain(file)
    assert (toolchain.kind, toolchain.version, toolchain.directory) == (ToolchainKind.LAKE, "4.35.0", project)
    assert "unknown module prefix 'Toy'" in lean(toolchain, str(file)).stdout
    subprocess.run(["lake", "build"], cwd=project, check=True, capture_output=True)
    assert lean(toolchain, str(file)).returncode == 0
    file.write_text(USER.replace("True True", "True False"))
    assert lean(toolchain, str(file)).returncode == 1


def test_the_project_s_server_sees_the_project_s_library(with_standins: Path, project: Path) -> None:
    toolchain = find_toolchain(project / "User.lean")
    assert toolchain.server == (str(with_standins / "lake"), "serve", "--")


def test_lean_on_path_comes_second(with_standins: Path, tmp_path: Path) -> None:
    toolchain = find_toolchain(tmp_path / "A.lean")
    assert (toolchain.kind, toolchain.version) == (ToolchainKind.PATH, "4.35.0")
    file = tmp_path / "A.lean"
    file.write_text(LIBRARY)
    assert lean(toolchain, str(file)).returncode == 0
    file.write_text(LIBRARY.replace("True True", "False True"))
    assert lean(toolchain, str(file)).returncode == 1


def test_embedded_comes_last(bare_path: None, tmp_path: Path) -> None:
    discovery = discover(tmp_path / "A.lean")
    assert discovery.toolchain is not None
    assert discovery.toolchain.kind is ToolchainKind.EMBEDDED
    assert [attempt.kind.value for attempt in discovery.attempts] == ["lake", "path", "embedded"]
    assert discovery.warnings == ()


def test_a_project_without_lake_is_not_passed_over_in_silence(bare_path: None, project: Path) -> None:
    warnings: list[str] = []
    toolchain = find_toolchain(project / "User.lean", warn=warnings.append)
    assert toolchain.kind is ToolchainKind.EMBEDDED
    (warning,) = warnings
    assert warning.startswith(f"{project} is a Lake project, but there is no `lake` on PATH")
    assert warning.endswith("; using the embedded Lean 4.35.0 instead")


def test_a_dependency_that_lake_would_fetch_is_named(with_standins: Path, project: Path) -> None:
    manifest = '{"packagesDir": ".lake/packages", "packages": [{"type": "git", "name": "mathlib"}]}'
    (project / "lake-manifest.json").write_text(manifest)
    discovery = discover(project / "User.lean", ToolchainKind.LAKE)
    assert discovery.toolchain is None
    assert "the dependency mathlib is not downloaded; run `lake build`" in discovery.attempts[0].outcome
    (project / ".lake" / "packages" / "mathlib").mkdir(parents=True)
    assert discover(project / "User.lean", ToolchainKind.LAKE).toolchain is not None


def test_a_broken_project_says_what_lake_says(with_standins: Path, project: Path) -> None:
    (project / "lakefile.toml").write_text("name = \n")
    discovery = discover(project / "User.lean", ToolchainKind.LAKE)
    assert discovery.toolchain is None
    assert f"{project}: `{with_standins}/lake env lean --version` failed" in discovery.attempts[0].outcome
    assert "lakefile.toml" in discovery.attempts[0].outcome


def test_a_choice_overrides_the_order(with_standins: Path, project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for kind in ToolchainKind:
        assert find_toolchain(project / "User.lean", kind).kind is kind
        monkeypatch.setenv("LEMMATA_TOOLCHAIN", kind.value)
        assert chosen_kind() is kind
    assert chosen_kind("path") is ToolchainKind.PATH
    with pytest.raises(ToolchainError, match="choose one of lake, path, embedded"):
        chosen_kind("stock")


def test_a_choice_that_is_not_there_is_an_error(bare_path: None, tmp_path: Path) -> None:
    with pytest.raises(ToolchainError, match="path: no `lean` on PATH"):
        find_toolchain(tmp_path / "A.lean", ToolchainKind.PATH)
    with pytest.raises(ToolchainError, match="lake: no Lake project around"):
        find_toolchain(tmp_path / "A.lean", ToolchainKind.LAKE)
