"""Counted continuations of short contexts: a trie of all runs of at most `depth` tokens of what was inserted."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence


class Trie:
    """After Oliaro et al., SuffixDecoding, 2024. When `nodes` are exceeded, it is made anew from the latest half."""

    def __init__(self, depth: int = 10, nodes: int = 400_000) -> None:
        self.depth = depth
        self._most = nodes
        self._latest: deque[tuple[tuple[int, ...], int]] = deque()
        self._clear()

    def _clear(self) -> None:
        self._children: list[dict[int, int]] = [{}]
        self._counts: list[int] = [0]
        self._likeliest: list[int] = [-1]
        self._after: list[int] = [0]

    def __len__(self) -> int:
        """Nodes."""
        return len(self._counts)

    def insert(self, tokens: Sequence[int], fresh: int) -> None:
        """Count the runs of `tokens` that end within its last `fresh` tokens."""
        sequence = tuple(tokens)
        self._latest.append((sequence, fresh))
        self._count(sequence, fresh)
        if len(self) > self._most:
            kept = list(self._latest)[len(self._latest) // 2 :]
            self._latest = deque(kept)
            self._clear()
            for old, length in kept:
                self._count(old, length)

    def _count(self, tokens: Sequence[int], fresh: int) -> None:
        children, counts, likeliest, after = self._children, self._counts, self._likeliest, self._after
        first = len(tokens) - fresh
        for start in range(max(0, first - self.depth + 1), len(tokens)):
            node = 0
            for place in range(start, min(start + self.depth, len(tokens))):
                token = tokens[place]
                child = children[node].get(token)
                if child is None:
                    child = len(counts)
                    children[node][token] = child
                    children.append({})
                    counts.append(0)
                    likeliest.append(-1)
                    after.append(0)
                if place >= first:
                    counts[child] += 1
                    after[node] += 1
                    best = likeliest[node]
                    if best < 0 or counts[child] >= counts[children[node][best]]:
                        likeliest[node] = token
                node = child

    def next(self, context: Sequence[int], most: int | None = None) -> tuple[int, int, int, int] | None:
        """The likeliest token after the longest end of `context` that is known, its count, the count of all tokens
        after that context, and how long it is. None when nothing is known. No context longer than `most` is tried."""
        longest = min(self.depth - 1, len(context), self.depth if most is None else most)
        for length in range(longest, -1, -1):
            node = 0
            for token in context[len(context) - length :]:
                found = self._children[node].get(token)
                if found is None:
                    break
                node = found
            else:
                token = self._likeliest[node]
                if token >= 0:
                    return token, self._counts[self._children[node][token]], self._after[node], length
        return None
