"""elan's commands install what is missing when they are called; Lemmata looks first and never starts a download."""

from __future__ import annotations

import os
from pathlib import Path

from lemmata.agent.lean.toolchain.model import ToolchainError


def require_installed(command: Path, directory: Path) -> None:
    """Raises ToolchainError when `command` is elan's and the toolchain for `directory` would have to be downloaded."""
    if not is_elan(command):
        return
    installed = home() / "toolchains"
    wanted = wanted_toolchain(directory)
    if wanted is None:
        if not installed.is_dir() or not any(installed.iterdir()):
            raise ToolchainError("elan has no toolchain installed; `elan default stable` installs one")
    elif not (installed / folder_name(wanted)).exists():
        raise ToolchainError(
            f"elan does not have {wanted} installed, which {directory} asks for; "
            f"`elan toolchain install {wanted}` gets it"
        )


def is_elan(command: Path) -> bool:
    """elan puts itself, under the names of Lean's commands, beside its own executable."""
    real = command.resolve()
    if real.name == "elan":
        return True
    elan = command.parent / "elan"
    try:
        return elan.is_file() and (elan.samefile(command) or elan.stat().st_size == command.stat().st_size)
    except OSError:
        return False


def home() -> Path:
    return Path(os.environ.get("ELAN_HOME") or Path.home() / ".elan")


def wanted_toolchain(directory: Path) -> str | None:
    """What `ELAN_TOOLCHAIN` or the nearest `lean-toolchain` file says; None: elan's default."""
    if chosen := os.environ.get("ELAN_TOOLCHAIN"):
        return chosen
    for folder in (directory, *directory.parents):
        try:
            return (folder / "lean-toolchain").read_text(encoding="utf-8").strip() or None
        except OSError:
            continue
    return None


def folder_name(toolchain: str) -> str:
    """`leanprover--lean4---v4.35.0` for `leanprover/lean4:v4.35.0`; a bare version is one of leanprover/lean4."""
    if "/" not in toolchain and ":" not in toolchain and toolchain[:1].isdigit():
        toolchain = f"v{toolchain}"
    if "/" not in toolchain and toolchain[:2].strip("v").isdigit():
        toolchain = f"leanprover/lean4:{toolchain}"
    return toolchain.replace("/", "--").replace(":", "---")
