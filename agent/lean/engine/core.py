"""The core library, compiled once into the user's cache.

    CACHE/core/lock           held (fcntl) while something is built or removed
    CACHE/core/objects/KEY/   one compiled module
    CACHE/core/trees/KEY/     one complete library: what LEAN_PATH names; `manifest.json` is written before the rename

Readers need no lock: a tree is complete from the moment it has its name.
"""

from __future__ import annotations

import fcntl
import hashlib
import json
import os
import shutil
import tempfile
import time
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import lemmata
from lemmata.agent.lean.engine.command import launch_command, launch_environment
from lemmata.agent.lean.engine.modules import Graph, Root, read_graph
from lemmata.agent.lean.engine.objects import OPTIONS, ObjectStore
from lemmata.agent.lean.engine.paths import cache_directory, cache_error
from lemmata.agent.lean.engine.progress import Progress, TerminalProgress
from lemmata.agent.lean.engine.wheel import Engine
from lemmata.agent.lean.toolchain.model import ToolchainError

TREES_KEPT = 3
_WAIT_SECONDS = 0.1
_MANIFEST = "manifest.json"


@dataclass(frozen=True, slots=True)
class CompiledCore:
    """A complete compiled library. `seconds`: how long it took when it was built; `size` in bytes."""

    directory: Path
    modules: int
    seconds: float
    size: int
    digests: Mapping[str, str]  # of every compiled file: path below `directory` → sha256

    def altered(self) -> tuple[str, ...]:
        """The files that are not what was compiled (changed, missing), sorted."""
        return tuple(sorted(name for name, digest in self.digests.items() if _digest(self.directory / name) != digest))


def bundled_roots() -> tuple[Root, ...]:
    """The Lean sources that this installation carries."""
    lean = (Path(lemmata.__file__).parent / "lean").resolve()
    return Root(lean / "Core"), Root(lean, "Repl"), Root(lean, "Lemmata")


def compiled_core(
    engine: Engine,
    roots: Iterable[Root] | None = None,
    cache: Path | None = None,
    progress: Progress | None = None,
) -> CompiledCore:
    """The compiled library of these sources, built now if this user has none yet.

    Raises ToolchainError when a module does not compile or the cache cannot be written.
    """
    directory = (cache or cache_directory()) / "core"
    sources = tuple(bundled_roots() if roots is None else roots)
    graph = read_graph(sources, " ".join([engine.digest, *OPTIONS]))
    if not graph.modules:
        raise ToolchainError(f"{sources[0].directory}: the bundled Lean sources are missing; reinstall lemmata")
    tree = directory / "trees" / graph.key[:32]
    if found := _load(tree):
        _touch(tree)
        return found
    progress = progress or TerminalProgress()
    try:
        with _locked(directory, progress):
            if found := _load(tree):
                return found
            _build(engine, graph, directory, tree, progress)
    except OSError as error:
        raise cache_error("compiling Lean's core library", directory, error) from None
    finally:
        progress.finish()
    built = _load(tree)
    assert built is not None
    return built


def _build(engine: Engine, graph: Graph, directory: Path, tree: Path, progress: Progress) -> None:
    from lemmata.agent.lean.engine.build import Builder  # with what it imports: needed once, not at every start

    store = ObjectStore(directory / "objects")
    trees = tree.parent
    trees.mkdir(parents=True, exist_ok=True)
    _clean(trees, store, keep_objects=True)
    started = time.monotonic()
    part = Path(tempfile.mkdtemp(dir=trees, prefix=".part-"))
    try:
        environment = os.environ | launch_environment(engine, ())
        Builder(store, launch_command(), environment, part).build(graph, progress)
        files = [file for file in part.rglob("*") if file.is_file()]
        manifest = {
            "seconds": round(time.monotonic() - started, 2),
            "modules": {name: module.key for name, module in graph.modules.items()},
            "size": sum(file.stat().st_size for file in files),
            "digests": {str(file.relative_to(part)): _digest(file) for file in sorted(files)},
        }
        with (part / _MANIFEST).open("w", encoding="utf-8") as file:
            json.dump(manifest, file)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(part, 0o755)
        if tree.exists():
            shutil.rmtree(tree)
        os.rename(part, tree)
    finally:
        shutil.rmtree(part, ignore_errors=True)
    _clean(trees, store, keep_objects=False)


def _load(tree: Path) -> CompiledCore | None:
    try:
        data = json.loads((tree / _MANIFEST).read_bytes())
        return CompiledCore(tree, len(data["modules"]), data["seconds"], data["size"], data["digests"])
    except (OSError, ValueError, KeyError):
        return None


def _touch(tree: Path) -> None:
    """Mark a tree as used, so that it is not among those that go."""
    try:
        os.utime(tree / _MANIFEST)
    except OSError:
        pass


def _clean(trees: Path, store: ObjectStore, keep_objects: bool) -> None:
    """Remove what killed runs left; without `keep_objects` also all but the trees used last and their objects."""
    for entry in trees.glob(".part-*"):
        shutil.rmtree(entry, ignore_errors=True)
    manifests = sorted(trees.glob(f"*/{_MANIFEST}"), key=lambda path: path.stat().st_mtime, reverse=True)
    if keep_objects:
        for entry in store.directory.glob(".part-*"):
            shutil.rmtree(entry, ignore_errors=True)
        return
    for manifest in manifests[TREES_KEPT:]:
        shutil.rmtree(manifest.parent, ignore_errors=True)
    used = (json.loads(manifest.read_bytes())["modules"].values() for manifest in manifests[:TREES_KEPT])
    store.clean(frozenset(key for keys in used for key in keys))


@contextmanager
def _locked(directory: Path, progress: Progress) -> Iterator[None]:
    directory.mkdir(parents=True, exist_ok=True)
    with (directory / "lock").open("a") as file:
        told = False
        while True:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except BlockingIOError:
                if not told:
                    progress.waiting()
                told = True
                time.sleep(_WAIT_SECONDS)
        yield


def _digest(file: Path) -> str | None:
    try:
        with file.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError:
        return None
