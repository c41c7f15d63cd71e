"""Premises: how well they are found for theorems that need new ones, and how fast among 100,000 (quick: 10,000).

The questions are the library's own theorems (`retrieval.lemmas`), the test part of a split by novel premises; proofs of
the test and validation parts are taken out of the graph. The baseline is BM25 over words of names and symbols alone, in
the same run. With torch, the network is trained again without each component (full effort): what is lost without it.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from lemmata.agent.lean.toolchain.embedded import embedded_toolchain
from lemmata.agent.retrieval.bm25 import Bm25, best
from lemmata.agent.retrieval.graph import Graph, load_graph
from lemmata.agent.retrieval.lemmas import Question, Split, questions, split
from lemmata.agent.retrieval.lexical import Lexical, terms_of
from lemmata.agent.retrieval.library import Library, load_library
from lemmata.agent.retrieval.metrics import Quality, quality
from lemmata.agent.retrieval.opening import load_lexical
from lemmata.agent.retrieval.select import Query, Selector
from lemmata.agent.retrieval.statement import of_text
from lemmata.agent.retrieval.terms import of_query
from lemmata.benchmarks.figure import BenchmarkError, Figure
from lemmata.benchmarks.measure import percentile
from lemmata.benchmarks.registry import Effort

_WORDS = {"n": 1.0, "s": 1.0, "h": 1.0, "t": 1.0}
_READ = 300
_LIMIT = 5.0  # milliseconds
SIZES = {Effort.QUICK: (60, 10_000), Effort.FULL: (1_000_000, 100_000)}  # questions at most; premises for latencies


def figures(effort: Effort) -> Iterator[Figure]:
    library = load_library(embedded_toolchain())
    lexical = load_lexical(library)
    asked = questions(library)
    parts = split(asked)
    test = [question for question in asked if parts[question.theorem] is Split.TEST]
    chosen = test[:: max(1, len(test) // SIZES[effort][0])]
    yield Figure("questions of the test set (novel premises)", len(chosen), "")
    words = quality((_by_words(lexical, question), question.answers) for question in chosen)
    patterns = quality(
        ([ranked.premise.name for ranked in lexical.select(question.query, _READ)], question.answers)
        for question in chosen
    )
    yield from _compared("BM25 with patterns", patterns, words)
    try:
        yield from _learned(effort, library, lexical, asked, chosen, words)
    except ImportError as error:
        raise BenchmarkError(f"the ranker needs the extra `premises`: {error}") from None
    yield from _speed(
        lexical, load_graph(library), [question.query.goal for question in chosen[:200]], SIZES[effort][1]
    )


def _compared(name: str, found: Quality, baseline: Quality) -> Iterator[Figure]:
    for measure, field in (("Recall@1", "recall_1"), ("Recall@10", "recall_10"), ("MRR", "reciprocal_rank")):
        yield Figure(f"{measure}, {name}", getattr(found, field), "", getattr(baseline, field))
    yield Figure(f"nDCG@10, {name}", found.ndcg_10, "", baseline.ndcg_10)


def _by_words(lexical: Lexical, question: Question) -> list[str]:
    scores = lexical.index.scores(of_query(of_text(question.query.goal)), _WORDS)
    return [lexical.premises[number].name for number in best(scores, _READ, lexical.allowed(question.query))]


def _learned(
    effort: Effort,
    library: Library,
    lexical: Lexical,
    asked: Sequence[Question],
    chosen: Sequence[Question],
    words: Quality,
) -> Iterator[Figure]:
    import numpy as np

    from lemmata.agent.retrieval.features import COLUMNS, Features
    from lemmata.agent.retrieval.graph import make_graph
    from lemmata.agent.retrieval.ranker import Network, load_network

    parts = split(asked)
    outside = {theorem for theorem, part in parts.items() if part is not Split.TRAIN}
    features = Features(lexical, make_graph(library, outside), None)
    rows = [(features.candidates(question.query), question.answers) for question in chosen]

    def measured(network: Network) -> Quality:
        def ranking(found: Any) -> list[str]:
            order = np.argsort(-network.scores(found.rows), kind="stable")
            return [found.premises[place].name for place in order]

        return quality((ranking(found), answers) for found, answers in rows)

    shipped = measured(load_network())
    yield from _compared("ranker", shipped, words)
    try:
        import torch
    except ImportError:
        return
    if effort is Effort.QUICK:
        return
    from lemmata.agent.retrieval.train import items, train

    torch.set_num_threads(2)
    data = list(items(library, lexical, asked, None))
    components = [component for component in COLUMNS if component != "dense"]
    whole = measured(train(data, components))
    for left_out in components:
        rest = [component for component in components if component != left_out]
        yield Figure(f"nDCG@10, ranker without {left_out}", measured(train(data, rest)).ndcg_10, "", whole.ndcg_10)


def _speed(lexical: Lexical, graph: Graph, goals: Sequence[str], many: int) -> Iterator[Figure]:
    """Retrieval among premises made from the library's: in each copy half of the terms have other names."""
    from lemmata.agent.retrieval.features import Features
    from lemmata.agent.retrieval.ranker import Reranked, load_network

    bags = [terms_of(premise) for premise in lexical.premises]
    numbered = [(copy, number) for copy in range(-(-many // len(bags))) for number in range(len(bags))][:many]
    large = Lexical(
        [
            replace(lexical.premises[number], name=f"{lexical.premises[number].name}.{copy}")
            for copy, number in numbered
        ],
        Bm25.of([_renamed(bags[number], copy) for copy, number in numbered]),
        [lexical.profiles[number] for _, number in numbered],
    )
    named = {f"{name}.0": tuple(f"{used}.0" for used in answers) for name, answers in graph.named.items()}
    ranker = Reranked(Features(large, Graph(named, {})), load_network())
    modules = frozenset(premise.module for premise in lexical.premises)
    for name, selector in (("BM25 with patterns", large), ("ranker", ranker)):
        of_text.cache_clear()

        def search(goal: str, selector: Selector = selector) -> None:
            selector.select(Query(goal, modules), 32)

        search(goals[0])
        yield from _latencies(f"{name}, a goal among {many:,}, limit {_LIMIT:g} ms", search, goals)
    dense = _dense(goals, many)
    if dense is not None:
        yield from dense


def _dense(goals: Sequence[str], many: int) -> Iterator[Figure] | None:
    """Similarity among as many vectors, drawn at random: a search takes the same time whatever they mean."""
    try:
        import numpy as np

        from lemmata.agent.retrieval.dense import Dense, find_model, load_encoder
    except ImportError:
        return None
    model = find_model()
    if model is None:
        return None
    encode = load_encoder(model)
    drawn = np.random.default_rng(0).normal(size=(many, encode(["x"]).shape[1])).astype(np.float32)
    dense = Dense(drawn / np.linalg.norm(drawn, axis=1, keepdims=True), encode)
    every = np.ones(many, dtype=bool)
    embedded = {goal: dense.embed(goal) for goal in goals}
    name = f"similarity, a goal among {many:,}"

    def measured() -> Iterator[Figure]:
        search: Callable[[str], object] = lambda goal: dense.nearest(embedded[goal], 100, every)  # noqa: E731
        yield from _latencies(f"{name}, its vector known, limit {_LIMIT:g} ms", search, goals)
        whole: Callable[[str], object] = lambda goal: dense.nearest(dense.embed(goal), 100, every)  # noqa: E731
        yield from _latencies(f"{name}, its vector made", whole, goals)

    return measured()


def _renamed(bag: Mapping[str, int], copy: int) -> Mapping[str, int]:
    return {f"{term}~{copy}" if copy and len(term) % 2 else term: count for term, count in bag.items()}


def _latencies(name: str, run: Callable[[str], object], goals: Sequence[str]) -> Iterator[Figure]:
    """Wall time, and the time of this thread on its processor: what the machine does besides is not in it."""
    wall, processor = [], []
    for goal in goals:
        start, busy = time.perf_counter(), time.thread_time()
        run(goal)
        wall.append(time.perf_counter() - start)
        processor.append(time.thread_time() - busy)
    for percent in (50, 95):
        yield Figure(f"{name}: p{percent}", 1000 * percentile(wall, percent), "ms")
        yield Figure(f"{name}: p{percent}, processor time", 1000 * percentile(processor, percent), "ms")
