"""What the rest of Lemmata needs to know of a Lean toolchain: how to start its `lean` and its language server."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path


class ToolchainKind(Enum):
    LAKE = "lake"  # the Lake project around the file, through `lake`
    PATH = "path"  # `lean` on PATH (elan or a plain installation)
    EMBEDDED = "embedded"  # the engine in the pinned wheel, with our core library


class ToolchainError(Exception):
    """No toolchain can be used; the message says what was tried and what to do next."""


@dataclass(frozen=True, slots=True)
class Toolchain:
    """One usable Lean. `lean` and `server` are argument vectors to which arguments are appended."""

    kind: ToolchainKind
    version: str
    lean: tuple[str, ...]
    server: tuple[str, ...]
    environment: Mapping[str, str]  # added to the inherited environment
    directory: Path | None  # where the commands must run; None: anywhere
    why: str  # one line for `lemmata doctor`: how it was found
