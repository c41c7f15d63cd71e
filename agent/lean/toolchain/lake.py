"""The Lake project around a file, used through its own `lake`."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

from lemmata.agent.lean.toolchain.elan import require_installed
from lemmata.agent.lean.toolchain.model import Toolchain, ToolchainError, ToolchainKind
from lemmata.agent.lean.toolchain.run import ask, parse_version

CONFIGURATIONS = ("lakefile.toml", "lakefile.lean")


def project_around(directory: Path) -> Path | None:
    """The nearest directory, from `directory` upwards, that has a Lake configuration."""
    for folder in (directory, *directory.parents):
        if any((folder / name).is_file() for name in CONFIGURATIONS):
            return folder
    return None


def lake_toolchain(directory: Path) -> Toolchain | None:
    """The toolchain of the project around `directory`; None when there is no project.

    Raises ToolchainError when there is a project that cannot be used, with what to do about it.
    """
    root = project_around(directory)
    if root is None:
        return None
    found = shutil.which("lake")
    if found is None:
        raise ToolchainError(f"{root} is a Lake project, but there is no `lake` on PATH")
    lake = Path(found).absolute()
    require_installed(lake, root)
    if missing := _missing_dependency(root):
        raise ToolchainError(f"{root}: the dependency {missing} is not downloaded; run `lake build` there first")
    try:
        version = parse_version(ask([str(lake), "env", "lean", "--version"], root))
    except ToolchainError as error:
        raise ToolchainError(f"{root}: {error}") from None
    return Toolchain(
        ToolchainKind.LAKE,
        version,
        (str(lake), "env", "lean"),
        (str(lake), "serve", "--"),
        {},
        root,
        f"{root} is a Lake project, used through {lake}",
    )


def _missing_dependency(root: Path) -> str | None:
    """A dependency that Lake would fetch by itself when asked anything."""
    try:
        manifest = json.loads((root / "lake-manifest.json").read_bytes())
        packages = root / manifest.get("packagesDir", ".lake/packages")
        names = [entry["name"] for entry in manifest["packages"] if entry["type"] == "git"]
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None
    return next((name for name in names if not (packages / name).is_dir()), None)
