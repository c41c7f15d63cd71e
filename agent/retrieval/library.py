"""A library as retrieval needs it: its premises, what their statements and proofs use, which module imports which."""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from lemmata.agent.lean.engine.paths import cache_directory, cache_error
from lemmata.agent.lean.extract.names import plain_text
from lemmata.agent.lean.extract.olean import read_module
from lemmata.agent.lean.extract.uses import ModuleUses, Uses, read_uses
from lemmata.agent.lean.toolchain.model import Toolchain
from lemmata.agent.retrieval.build import is_premise
from lemmata.agent.retrieval.index import load_index, newest, write_compressed
from lemmata.agent.retrieval.premise import Premise

_FORMAT = 1  # changes with what the file says
_KEPT = 3


@dataclass(frozen=True)
class Library:
    """`key` names its content: equal keys, equal libraries. `directory`: where it lies compiled.

    `modules`: by module, what it imports and what its declarations use.
    """

    key: str
    directory: Path
    premises: Sequence[Premise]
    modules: Mapping[str, ModuleUses]

    @cached_property
    def uses(self) -> Mapping[str, Uses]:
        """By declaration."""
        return {uses.name: uses for module in self.modules.values() for uses in module.uses}

    @cached_property
    def number(self) -> Mapping[str, int]:
        """The places of the premises in `premises`, by name."""
        return {premise.name: index for index, premise in enumerate(self.premises)}

    @cached_property
    def module(self) -> Mapping[str, str]:
        """The module of each premise, by name."""
        return {premise.name: premise.module for premise in self.premises}

    def closure(self, modules: Iterable[str]) -> frozenset[str]:
        """These modules and all that they import, directly or not; names of stock modules that the library serves by
        others are followed. Unknown ones are left out.
        """
        found: set[str] = set()
        waiting = list(modules)
        while waiting:
            module = waiting.pop()
            if module not in found and (imports := self._imports(module)) is not None:
                found.add(module)
                waiting += imports
        return frozenset(found)

    def _imports(self, module: str) -> Collection[str] | None:
        if module in self.modules:
            return self.modules[module].imports
        alias = self.directory.joinpath(*module.split(".")).with_suffix(".olean")
        return [plain_text(name) for name in read_module(alias).imports] if alias.is_file() else None


def load_library(toolchain: Toolchain, cache: Path | None = None) -> Library:
    """The embedded toolchain's library; of what it uses, only modules that are new are read again.

    The first call for a library takes some seconds. Raises ToolchainError (see `load_index`), ExtractError for a
    damaged module.
    """
    premises = load_index(toolchain, cache)
    directory = Path(toolchain.environment["LEAN_PATH"].split(":")[0])
    folder = (cache or cache_directory()) / "index"
    path = folder / f"{directory.name}-uses-{_FORMAT}.json.gz"
    try:
        manifest = json.loads((directory / "manifest.json").read_bytes())
        wanted = {name: _digest(manifest["digests"], name) for name in manifest["modules"]}
        stored = next(filter(None, map(_read, [path, *newest(folder, f"*-uses-{_FORMAT}.json.gz")])), {})
        modules, read = {}, 0
        for name, digest in wanted.items():
            if name in stored and stored[name][0] == digest:
                modules[name] = stored[name][1]
            else:
                read += 1
                modules[name] = read_uses(directory.joinpath(*name.split(".")).with_suffix(".olean"), is_premise)
        if read or not path.is_file():
            _write(path, wanted, modules)
            for old in newest(folder, "*-uses-*.json.gz")[_KEPT:]:
                old.unlink(missing_ok=True)
    except OSError as error:
        raise cache_error("writing what premises use", folder, error) from None
    return Library(directory.name, directory, premises, modules)


def read_compressed(path: Path) -> Any:
    """The JSON in a gzip file. Raises OSError, ValueError, EOFError."""
    try:
        return json.loads(gzip.decompress(path.read_bytes()))
    except zlib.error as error:
        raise ValueError(f"{path}: damaged: {error}") from None


def _digest(digests: Mapping[str, str], module: str) -> str:
    return digests[f"{module.replace('.', '/')}.olean"]


def _read(path: Path) -> dict[str, tuple[str, ModuleUses]]:
    """What an earlier run stored; nothing where that cannot be read."""
    try:
        data = read_compressed(path)
        return {name: (record["digest"], _module(record)) for name, record in data.items()}
    except (OSError, ValueError, EOFError, KeyError, TypeError, AttributeError):
        return {}


def _module(record: Mapping[str, Any]) -> ModuleUses:
    uses = (
        Uses(name, (first, last), tuple(statement), tuple(proof))
        for name, first, last, statement, proof in record["uses"]
    )
    return ModuleUses(tuple(record["imports"]), tuple(uses))


def _write(path: Path, digests: Mapping[str, str], modules: Mapping[str, ModuleUses]) -> None:
    data = {
        name: {
            "digest": digests[name],
            "imports": module.imports,
            "uses": [(uses.name, *uses.lines, uses.statement, uses.proof) for uses in module.uses],
        }
        for name, module in modules.items()
    }
    write_compressed(path, json.dumps(data, ensure_ascii=False, separators=(",", ":")))
