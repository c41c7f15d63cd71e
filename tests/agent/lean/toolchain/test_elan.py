"""elan: Lemmata never makes it download anything."""

from __future__ import annotations

from pathlib import Path

import pytest

from lemmata.agent.lean.toolchain.elan import folder_name, is_elan, require_installed
from lemmata.agent.lean.toolchain.find import discover
from lemmata.agent.lean.toolchain.model import ToolchainError, ToolchainKind

PINNED = "leanprover/lean4:v4.35.0"


@pytest.fixture
def elan(tmp_path: Path, bare_path: None, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An elan that has nothing installed, and would hang for ever on a download; its `lean` command."""
    binaries = tmp_path / ".elan" / "bin"
    binaries.mkdir(parents=True)
    (binaries / "elan").write_text("#!/bin/sh\nexec sleep 60\n")
    (binaries / "elan").chmod(0o755)
    for name in ("lean", "lake"):
        (binaries / name).hardlink_to(binaries / "elan")
    monkeypatch.setenv("ELAN_HOME", str(tmp_path / ".elan"))
    monkeypatch.setenv("PATH", str(binaries), prepend=":")
    return binaries / "lean"


def install(elan: Path, toolchain: str) -> None:
    (elan.parents[1] / "toolchains" / folder_name(toolchain)).mkdir(parents=True)


@pytest.mark.parametrize(
    ("toolchain", "folder"),
    [
        (PINNED, "leanprover--lean4---v4.35.0"),
        ("v4.35.0", "leanprover--lean4---v4.35.0"),
        ("4.35.0", "leanprover--lean4---v4.35.0"),
        ("stable", "stable"),
    ],
)
def test_folders_are_those_of_elan(toolchain: str, folder: str) -> None:
    assert folder_name(toolchain) == folder


def test_elan_is_recognised(elan: Path, tmp_path: Path) -> None:
    assert is_elan(elan)
    plain = tmp_path / "lean"
    plain.write_text("#!/bin/sh\n")
    assert not is_elan(plain)


def test_without_any_toolchain(elan: Path, tmp_path: Path) -> None:
    with pytest.raises(ToolchainError, match="no toolchain installed; `elan default stable`"):
        require_installed(elan, tmp_path)
    install(elan, "stable")
    require_installed(elan, tmp_path)


def test_the_toolchain_that_a_project_pins(elan: Path, tmp_path: Path) -> None:
    inner = tmp_path / "project" / "inner"
    inner.mkdir(parents=True)
    (tmp_path / "project" / "lean-toolchain").write_text(f"{PINNED}\n")
    install(elan, "stable")
    with pytest.raises(ToolchainError, match=rf"does not have {PINNED} .*`elan toolchain install {PINNED}`"):
        require_installed(elan, inner)
    install(elan, PINNED)
    require_installed(elan, inner)


def test_discovery_does_not_call_it(elan: Path, tmp_path: Path) -> None:
    discovery = discover(tmp_path / "A.lean", ToolchainKind.PATH)
    assert discovery.toolchain is None
    assert "elan has no toolchain installed" in discovery.attempts[0].outcome
