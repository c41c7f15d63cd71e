"""The modules under a set of source roots: their graph, their order, and a key that says what each compiles to."""

from __future__ import annotations

import graphlib
import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from lemmata.agent.lean.engine.header import read_header
from lemmata.agent.lean.toolchain.model import ToolchainError


@dataclass(frozen=True, slots=True)
class Root:
    """Sources below `directory`: module `A.B` is `directory/A/B.lean`. `package`: only those below this first part."""

    directory: Path
    package: str | None = None

    def files(self) -> list[Path]:
        if self.package is None:
            return sorted(self.directory.rglob("*.lean"))
        single = self.directory / f"{self.package}.lean"
        return ([single] if single.is_file() else []) + sorted((self.directory / self.package).rglob("*.lean"))


@dataclass(frozen=True, slots=True)
class Module:
    """One source file. `imports` names modules of the same graph; `key` changes with its text and with all below it."""

    name: str
    source: Path
    directory: Path
    imports: tuple[str, ...]
    key: str


@dataclass(frozen=True, slots=True)
class Graph:
    """Modules in an order in which every module stands behind its imports; `key` changes with any of them."""

    modules: Mapping[str, Module]
    key: str


def read_graph(roots: Iterable[Root], seed: str) -> Graph:
    """Read all sources. `seed` names what compiles them (engine, options) and goes into every key.

    Raises ToolchainError for a missing module or a cycle.
    """
    sources: dict[str, tuple[Root, Path, str]] = {}
    for root in roots:
        for path in root.files():
            name = ".".join(path.relative_to(root.directory).with_suffix("").parts)
            sources[name] = (root, path, path.read_text(encoding="utf-8"))
    imports = {name: _imports(name, path, text, sources) for name, (_, path, text) in sources.items()}
    try:
        order = list(graphlib.TopologicalSorter(imports).static_order())
    except graphlib.CycleError as error:
        raise ToolchainError(f"modules import one another in a circle: {' → '.join(error.args[1])}") from None
    modules: dict[str, Module] = {}
    for name in order:
        root, path, text = sources[name]
        parts = [seed, name, text, *(modules[imported].key for imported in imports[name])]
        key = hashlib.sha256("\0".join(parts).encode()).hexdigest()
        modules[name] = Module(name, path, root.directory, imports[name], key)
    joined = "\0".join([seed, *sorted(f"{module.name} {module.key}" for module in modules.values())])
    return Graph(modules, hashlib.sha256(joined.encode()).hexdigest())


def _imports(name: str, path: Path, text: str, known: Mapping[str, object]) -> tuple[str, ...]:
    header = read_header(text)
    missing = [imported for imported in header.imports if imported not in known]
    if missing:
        raise ToolchainError(f"{path}: imports {missing[0]}, which is not among the bundled modules")
    implicit = () if header.prelude or name == "Init" or "Init" not in known else ("Init",)
    return tuple(dict.fromkeys((*implicit, *header.imports)))
