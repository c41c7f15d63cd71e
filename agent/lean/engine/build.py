"""Compiling a module graph: as many modules at a time as there are workers, none before its imports."""

from __future__ import annotations

import graphlib
import os
import subprocess
from collections.abc import Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from pathlib import Path

from lemmata.agent.lean.engine.aliases import aliases
from lemmata.agent.lean.engine.modules import Graph
from lemmata.agent.lean.engine.objects import ObjectStore
from lemmata.agent.lean.engine.progress import Progress


def workers() -> int:
    """Processors that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


class Builder:
    """Compiles what the store lacks and places every module into a tree."""

    def __init__(self, store: ObjectStore, command: Sequence[str], environment: dict[str, str], tree: Path) -> None:
        self._store = store
        self._command = command
        self._environment = environment | {"LEAN_PATH": str(tree)}
        self._tree = tree
        self._running: set[subprocess.Popen[bytes]] = set()
        self._stopped = False

    def build(self, graph: Graph, progress: Progress) -> None:
        """Leaves no process. Raises ToolchainError when Lean rejects a module, OSError when the disk does."""
        heights = _heights(graph)
        sorter = graphlib.TopologicalSorter({name: module.imports for name, module in graph.modules.items()})
        sorter.prepare()
        ready: list[str] = []
        pending: dict[Future[None], str] = {}
        done = 0
        pool = ThreadPoolExecutor(workers())
        try:
            while sorter.is_active():
                ready = sorted([*ready, *sorter.get_ready()], key=lambda name: heights[name])
                while ready and len(pending) < workers():
                    name = ready.pop()
                    pending[pool.submit(self._one, graph, name)] = name
                for future in wait(pending, return_when=FIRST_COMPLETED).done:
                    future.result()
                    sorter.done(pending.pop(future))
                    done += 1
                    progress.step(done, len(graph.modules))
        finally:
            self._stop()
            pool.shutdown(wait=True, cancel_futures=True)
            progress.finish()
        for name, target in aliases(graph.modules).items():
            self._store.place(graph.modules[target], self._tree, name)

    def _one(self, graph: Graph, name: str) -> None:
        module = graph.modules[name]
        if module not in self._store:
            self._store.compile(module, self._command, self._environment, self._register)
        self._store.place(module, self._tree)

    def _register(self, process: subprocess.Popen[bytes]) -> None:
        self._running.add(process)
        if self._stopped:
            process.kill()

    def _stop(self) -> None:
        self._stopped = True
        for process in tuple(self._running):
            process.kill()


def _heights(graph: Graph) -> dict[str, int]:
    """For each module the longest chain of modules that wait for it: the longest goes first."""
    heights = dict.fromkeys(graph.modules, 0)
    for name in reversed(list(graph.modules)):
        for imported in graph.modules[name].imports:
            heights[imported] = max(heights[imported], heights[name] + 1)
    return heights
