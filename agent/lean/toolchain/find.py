"""Which Lean to use for a file: the Lake project around it, `lean` on PATH, the embedded engine, in this order."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from lemmata.agent.lean.engine.progress import Progress
from lemmata.agent.lean.toolchain.embedded import embedded_toolchain
from lemmata.agent.lean.toolchain.lake import lake_toolchain
from lemmata.agent.lean.toolchain.model import Toolchain, ToolchainError, ToolchainKind
from lemmata.agent.lean.toolchain.path import path_toolchain

CHOICE_VARIABLE = "LEMMATA_TOOLCHAIN"


@dataclass(frozen=True, slots=True)
class Attempt:
    """One place that was looked at. `problem`: something is there that cannot be used; then it was passed over."""

    kind: ToolchainKind
    outcome: str
    problem: bool


@dataclass(frozen=True, slots=True)
class Discovery:
    """What was found and how. `toolchain` is None when nothing can be used."""

    toolchain: Toolchain | None
    attempts: tuple[Attempt, ...]

    @property
    def warnings(self) -> tuple[str, ...]:
        """What the user must be told when this toolchain is used: it is not the one that the file asks for."""
        if self.toolchain is None:
            return ()
        used = f"using {describe(self.toolchain)} instead"
        return tuple(f"{attempt.outcome}; {used}" for attempt in self.attempts if attempt.problem)


def describe(toolchain: Toolchain) -> str:
    """`the embedded Lean 4.35.0` and the like."""
    origin = {
        ToolchainKind.LAKE: "the Lake project's Lean",
        ToolchainKind.PATH: "the Lean on PATH",
        ToolchainKind.EMBEDDED: "the embedded Lean",
    }
    return f"{origin[toolchain.kind]} {toolchain.version}"


def chosen_kind(option: str | None = None) -> ToolchainKind | None:
    """The kind that the option, else LEMMATA_TOOLCHAIN, asks for. Raises ToolchainError for an unknown name."""
    name = option or os.environ.get(CHOICE_VARIABLE)
    if not name:
        return None
    try:
        return ToolchainKind(name)
    except ValueError:
        known = ", ".join(kind.value for kind in ToolchainKind)
        raise ToolchainError(f"there is no toolchain kind {name!r}; choose one of {known}") from None


def discover(
    file: Path | None = None, choice: ToolchainKind | None = None, progress: Progress | None = None
) -> Discovery:
    """Look for a toolchain for `file` (None: for the working directory), of one kind only if there is a choice."""
    directory = (file.absolute().parent if file else Path.cwd()).resolve()
    finders: dict[ToolchainKind, tuple[Callable[[], Toolchain | None], str]] = {
        ToolchainKind.LAKE: (lambda: lake_toolchain(directory), f"no Lake project around {directory}"),
        ToolchainKind.PATH: (lambda: path_toolchain(directory), "no `lean` on PATH"),
        ToolchainKind.EMBEDDED: (lambda: embedded_toolchain(progress), "no embedded engine"),
    }
    attempts: list[Attempt] = []
    for kind, (finder, absent) in finders.items():
        if choice not in (None, kind):
            continue
        try:
            toolchain = finder()
        except ToolchainError as error:
            attempts.append(Attempt(kind, str(error), problem=True))
            continue
        attempts.append(Attempt(kind, toolchain.why if toolchain else absent, problem=False))
        if toolchain:
            return Discovery(toolchain, tuple(attempts))
    return Discovery(None, tuple(attempts))


def find_toolchain(
    file: Path | None = None, choice: ToolchainKind | None = None, warn: Callable[[str], None] | None = None
) -> Toolchain:
    """The toolchain for `file`; `warn` gets a line for each one that was passed over although it is there.

    Raises ToolchainError, which says what was tried, when none can be used.
    """
    discovery = discover(file, choice)
    if discovery.toolchain is None:
        raise ToolchainError(
            "no usable Lean was found:\n"
            + "\n".join(f"  {attempt.kind.value}: {attempt.outcome}" for attempt in discovery.attempts)
        )
    for warning in discovery.warnings:
        if warn:
            warn(warning)
    return discovery.toolchain
