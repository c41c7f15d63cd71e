"""The graph of premises: which theorem's proof names which, and how central each is."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from lemmata.agent.lean.engine.paths import cache_directory
from lemmata.agent.retrieval.index import newest, write_compressed
from lemmata.agent.retrieval.lemmas import questions
from lemmata.agent.retrieval.library import Library, read_compressed

_FORMAT = 1
_KEPT = 3
_DAMPING = 0.85


@dataclass(frozen=True, slots=True)
class Graph:
    """`named`: for each theorem the premises that its proof names. `central`: PageRank times the number of
    declarations, so that 1 is the mean; what nothing refers to is not in it.
    """

    named: Mapping[str, tuple[str, ...]]
    central: Mapping[str, float]


def make_graph(library: Library, without: Collection[str] = ()) -> Graph:
    """`without`: theorems whose proofs are taken to be unknown. Needs networkx."""
    named = {asked.theorem: asked.answers for asked in questions(library) if asked.theorem not in without}
    return Graph(named, _page_rank(_edges(library, frozenset(without))))


def load_graph(library: Library, cache: Path | None = None) -> Graph:
    """The graph of the whole library, from the user's cache or made now. Raises ImportError without networkx when it
    is not there yet, OSError when the cache cannot be written.
    """
    folder = (cache or cache_directory()) / "index"
    path = folder / f"{library.key}-graph-{_FORMAT}.json.gz"
    try:
        data = read_compressed(path)
        return Graph({name: tuple(premises) for name, premises in data["named"].items()}, data["central"])
    except (OSError, ValueError, EOFError, KeyError, TypeError, AttributeError):
        pass
    graph = make_graph(library)
    central = {name: float(f"{rank:.4g}") for name, rank in graph.central.items()}
    write_compressed(path, json.dumps({"named": graph.named, "central": central}, ensure_ascii=False))
    for old in newest(folder, "*-graph-*.json.gz")[_KEPT:]:
        old.unlink(missing_ok=True)
    return Graph(graph.named, central)


def _edges(library: Library, without: Collection[str]) -> Iterable[tuple[str, str]]:
    for name, uses in library.uses.items():
        if name in library.number:
            referred = {*uses.statement} if name in without else {*uses.statement, *uses.proof}
            yield from ((name, other) for other in referred if other in library.number and other != name)


def _page_rank(edges: Iterable[tuple[str, str]]) -> Mapping[str, float]:
    """Brin and Page, The anatomy of a large-scale hypertextual web search engine, 1998."""
    import networkx as nx

    graph = nx.DiGraph(edges)
    ranks: Mapping[str, float] = nx.pagerank(graph, alpha=_DAMPING, tol=1e-4 / max(1, len(graph)))
    return {name: rank * len(graph) for name, rank in ranks.items()}
