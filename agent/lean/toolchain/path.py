"""`lean` on PATH: a plain installation or elan's."""

from __future__ import annotations

import shutil
from pathlib import Path

from lemmata.agent.lean.toolchain.elan import require_installed
from lemmata.agent.lean.toolchain.model import Toolchain, ToolchainError, ToolchainKind
from lemmata.agent.lean.toolchain.run import ask, parse_version


def path_toolchain(directory: Path) -> Toolchain | None:
    """`lean` as it answers in `directory` (elan goes by the directory); None when there is none.

    Raises ToolchainError when there is one that does not work.
    """
    found = shutil.which("lean")
    if found is None:
        return None
    lean = Path(found).absolute()
    require_installed(lean, directory)
    try:
        version = parse_version(ask([str(lean), "--version"], directory))
    except ToolchainError as error:
        raise ToolchainError(f"{lean}: {error}") from None
    command, why = (str(lean),), f"{lean} is on PATH"
    return Toolchain(ToolchainKind.PATH, version, command, (*command, "--server"), {}, directory, why)
