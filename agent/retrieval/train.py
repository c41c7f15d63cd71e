"""Training the ranker on the library's own proofs. Needs torch.

Part of the training set is made novel in turn, as the test set is: its proofs and those of the test and validation sets
are taken out of the graph, and it asks the questions. The loss is the cross-entropy of a softmax over each question's
candidates.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np

from lemmata.agent.retrieval.features import COLUMNS, Features, Similarity
from lemmata.agent.retrieval.graph import make_graph
from lemmata.agent.retrieval.lemmas import Question, Split, split
from lemmata.agent.retrieval.lexical import Lexical
from lemmata.agent.retrieval.library import Library
from lemmata.agent.retrieval.ranker import Network

ROUNDS = 4
_WIDTH, _EPOCHS, _BATCH, _RATE = 64, 6, 16, 3e-3

Item = tuple[Any, Any]  # rows of candidates, and 1 for each that is an answer


def items(
    library: Library, lexical: Lexical, asked: Sequence[Question], dense: Similarity | None, rounds: int = ROUNDS
) -> Iterator[Item]:
    """Training items from the training part of `asked`."""
    parts = split(asked)
    outside = {theorem for theorem, part in parts.items() if part is not Split.TRAIN}
    train = [question for question in asked if question.theorem not in outside]
    for seed in range(rounds):
        inner = split(train, seed=str(seed))
        held = {theorem for theorem, part in inner.items() if part is not Split.TRAIN}
        features = Features(lexical, make_graph(library, outside | held), dense)
        for question in train:
            if question.theorem in held:
                yield item(features, question)


def item(features: Features, question: Question) -> Item:
    found = features.candidates(question.query)
    answers = frozenset(question.answers)
    return found.rows, np.asarray([p.name in answers for p in found.premises], dtype=np.float32)


def train(data: Sequence[Item], components: Sequence[str] = tuple(COLUMNS), seed: int = 0) -> Network:
    """A network over the columns of these components. The same data give the same network on one machine."""
    import torch

    every = [name for names in COLUMNS.values() for name in names]
    columns = tuple(name for component in components for name in COLUMNS[component])
    chosen = [every.index(name) for name in columns]
    rows = np.concatenate([rows for rows, _ in data])[:, chosen]
    mean, scale = rows.mean(axis=0), rows.std(axis=0) + 1e-6
    ready = [
        (torch.from_numpy((rows[:, chosen] - mean) / scale), torch.from_numpy(hits / hits.sum()))
        for rows, hits in data
        if hits.sum()
    ]
    torch.manual_seed(seed)
    hidden, out = torch.nn.Linear(len(columns), _WIDTH), torch.nn.Linear(_WIDTH, 1, bias=False)
    parameters = [*hidden.parameters(), *out.parameters()]
    optimiser = torch.optim.AdamW(parameters, lr=_RATE, weight_decay=1e-3)
    random = np.random.default_rng(seed)
    for _ in range(_EPOCHS):
        order = random.permutation(len(ready))
        for start in range(0, len(order), _BATCH):
            batch = [ready[place] for place in order[start : start + _BATCH]]
            losses = [-(torch.log_softmax(out(torch.relu(hidden(x)))[:, 0], 0) * y).sum() for x, y in batch]
            loss: Any = torch.stack(losses).mean()
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
    with torch.no_grad():
        return Network(columns, mean, scale, hidden.weight.T.numpy(), hidden.bias.numpy(), out.weight[0].numpy())
