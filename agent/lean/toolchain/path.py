"""`lean` on PATH: a plain installation or elan's."""

from __future__ import annotations

import shutil
from pathlib import Path

from lemmata.agent.lean.engine.command import interpreter
from lemmata.agent.lean.toolchain.elan import require_installed
from lemmata.agent.lean.toolchain.model import Toolchain, ToolchainError, ToolchainKind
from lemmata.agent.lean.toolchain.run import ask, parse_version

_GUARD = str(Path(__file__).resolve().with_name("guard.py"))


def guarded(*command: str) -> tuple[str, ...]:
    """The command, ended when the process that starts it ends."""
    return interpreter(), "-I", "-S", _GUARD, *command


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
    command = guarded(str(lean))
    return Toolchain(ToolchainKind.PATH, version, command, (*command, "--server"), {}, directory, f"{lean} is on PATH")
