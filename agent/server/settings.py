"""What a user can set: `[tool.lemmata]` in the pyproject.toml above the file, and over it the editor's `lemmata.*`."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from lemmata.agent.prove.options import cores

_CAMEL = {"memoryMb": "memory_mb", "onSave": "on_save"}


@dataclass(frozen=True, slots=True)
class Settings:
    """`background`: try every `sorry` and contract without being asked. `timeout`: seconds for each in the background;
    one that is asked for gets `patience` seconds. `jobs`: Lean processes at once. `memory_mb`: for all processes of one
    task together. `toolchain`: embedded, path or lake; None for the first that is found. `delay`: seconds of quiet
    after an edit before anything is run.
    """

    background: bool = True
    timeout: float = 5.0
    patience: float = 30.0
    jobs: int = field(default_factory=cores)
    memory_mb: int = 2000
    toolchain: str | None = None
    delay: float = 0.4

    def changed(self, values: Mapping[str, Any]) -> tuple[Settings, list[str]]:
        """With some values replaced, and what is wrong with those that were not taken."""
        chosen: dict[str, Any] = {name.name: getattr(self, name.name) for name in fields(self)}
        complaints: list[str] = []
        for key, value in values.items():
            name = _CAMEL.get(key, key.replace("-", "_"))
            if name == "model":
                continue  # of the command line
            if name not in chosen:
                complaints.append(f"lemmata.{key} is no setting (they are {', '.join(chosen)})")
            elif (problem := _problem(name, value)) is not None:
                complaints.append(f"lemmata.{key} = {value!r}: {problem}")
            else:
                chosen[name] = value
        return Settings(**chosen), complaints


def project_settings(file: Path) -> tuple[Mapping[str, Any], str]:
    """`[tool.lemmata]` of the nearest pyproject.toml, and what is wrong with that file, or ""."""
    for folder in file.absolute().parents:
        path = folder / "pyproject.toml"
        if path.is_file():
            try:
                table = tomllib.loads(path.read_text(encoding="utf-8")).get("tool", {}).get("lemmata", {})
            except (OSError, ValueError) as error:
                return {}, f"{path} cannot be read: {error}"
            return (table, "") if isinstance(table, dict) else ({}, f"{path}: [tool.lemmata] is no table")
    return {}, ""


def _problem(name: str, value: object) -> str | None:
    match name:
        case "background":
            return None if isinstance(value, bool) else "true or false is meant"
        case "timeout" | "patience" | "delay":
            good = isinstance(value, int | float) and not isinstance(value, bool) and 0 < value < 1e6
            return None if good else "a number of seconds above 0 is meant"
        case "jobs" | "memory_mb":
            good = isinstance(value, int) and not isinstance(value, bool) and value > 0
            return None if good else "a whole number above 0 is meant"
        case _:
            return None if value in (None, "embedded", "path", "lake") else "embedded, path or lake is meant"
