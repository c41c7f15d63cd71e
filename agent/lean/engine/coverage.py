"""What the bundled core library lacks for a file, found in the file's header before Lean is asked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from lemmata.agent.lean.engine.header import read_header

HOW_TO_GET_LEAN = (
    "it is not in the embedded core library. A full toolchain has it: install Lean (https://lean-lang.org/install), "
    "make sure that `lean` is on PATH, or put the file into a Lake project that requires the library"
)


@dataclass(frozen=True, slots=True)
class MissingImport:
    """An import that the embedded toolchain cannot serve; `line` is 1-based."""

    module: str
    line: int

    @property
    def message(self) -> str:
        return f"import {self.module}: {HOW_TO_GET_LEAN}"


def missing_imports(text: str, environment: Mapping[str, str]) -> tuple[MissingImport, ...]:
    """The imports of a file's text that no directory of the environment's LEAN_PATH has compiled."""
    directories = [Path(entry) for entry in environment.get("LEAN_PATH", "").split(":") if entry]
    header = read_header(text)

    def present(module: str) -> bool:
        relative = Path(*module.split("."))
        return any((directory / relative.with_name(f"{relative.name}.olean")).is_file() for directory in directories)

    pairs = zip(header.imports, header.lines, strict=True)
    return tuple(MissingImport(module, line) for module, line in pairs if not present(module))
