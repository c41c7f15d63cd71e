"""A back-off table of what a model writes: distilled once from its own outputs, kept beside its weights.

After Brants et al., Large language models in machine translation, 2007 ("stupid back-off"): what follows the longest
known end of the text counts. Of each context only the likeliest continuation is kept, with its share of all; contexts
that say what the shorter one says already are left out. The file (`drafts.npz`) has, for each length of contexts, the
contexts [n, length], the tokens [n] and their shares in 255ths [n].
"""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from lemmata.agent.lm.errors import CheckpointError

FILE = "drafts.npz"
DEPTH = 6  # tokens of the longest context
TAIL = 5  # tokens of a prompt's end that outputs are counted with
MOST = 120_000  # contexts; with more, the rarest are left out
_STEPS = 8  # shares are told apart by eighths


class Table:
    """Contexts as nodes: of each the likeliest token, its share (0 to 1), and the node behind that token."""

    def __init__(self, entries: dict[tuple[int, ...], tuple[int, int]]) -> None:
        """`entries`: contexts with token and share in 255ths. Raises ValueError without the empty context."""
        if () not in entries:
            raise ValueError("nothing is known of no context")
        self._entries = entries
        self._nodes = {context: number for number, context in enumerate(entries)}
        self._contexts = list(entries)
        self.depth = max(map(len, entries))
        self.tokens = [token for token, _ in entries.values()]
        self.shares = [share / 255.0 for _, share in entries.values()]
        self.kinds = [
            len(context) * (_STEPS + 1) + share * _STEPS // 255 for context, (_, share) in entries.items()
        ]  # contexts that are as sure as another
        self._after: list[int] = [-1] * len(entries)

    def __len__(self) -> int:
        """Contexts."""
        return len(self.tokens)

    def find(self, tokens: Sequence[int]) -> int:
        """The node of the longest known end of a text."""
        end = tuple(tokens[-self.depth :])
        nodes = self._nodes
        for begin in range(len(end)):
            found = nodes.get(end[begin:])
            if found is not None:
                return found
        return nodes[()]

    def after(self, node: int) -> int:
        """The node behind a node's context and token."""
        found = self._after[node]
        if found < 0:
            found = self._after[node] = self.find((*self._contexts[node], self.tokens[node]))
        return found

    @classmethod
    def count(cls, samples: Iterable[tuple[Sequence[int], Sequence[int]]]) -> Table:
        """Of prompts with their outputs, end tokens included. Raises ValueError when there are none."""
        counts: dict[tuple[int, ...], dict[int, int]] = {}
        for prompt, output in samples:
            head = list(prompt[-TAIL:])
            text = (*head, *output)
            for place in range(len(head), len(text)):
                for length in range(min(DEPTH, place) + 1):
                    seen = counts.setdefault(text[place - length : place], {})
                    seen[text[place]] = seen.get(text[place], 0) + 1
        totals = {context: sum(seen.values()) for context, seen in counts.items()}
        order = sorted(counts, key=lambda context: (len(context), context))
        if len(order) > 2 * MOST:
            order = sorted(sorted(order, key=lambda context: -totals[context])[: 2 * MOST], key=order.index)
        entries: dict[tuple[int, ...], tuple[int, int]] = {}
        for context in order:
            token, times = min(counts[context].items(), key=lambda item: (-item[1], item[0]))
            share = int(255 * times / (totals[context] + 1))
            shorter = next((entries[context[n:]] for n in range(1, len(context) + 1) if context[n:] in entries), None)
            if shorter is None or shorter[0] != token or abs(shorter[1] - share) > 255 // _STEPS:
                entries[context] = (token, share)
        kept = sorted(entries, key=lambda context: (-totals[context], context))[:MOST]
        return cls({context: entries[context] for context in sorted(kept, key=lambda context: (len(context), context))})

    def save(self, folder: Path) -> None:
        """Write the file; the same table gives the same bytes."""
        arrays: dict[str, Any] = {}
        for length in range(self.depth + 1):
            chosen = [(context, entry) for context, entry in self._entries.items() if len(context) == length]
            arrays[f"contexts{length}"] = np.array([c for c, _ in chosen], np.uint32).reshape(len(chosen), length)
            arrays[f"tokens{length}"] = np.array([token for _, (token, _) in chosen], np.uint32)
            arrays[f"shares{length}"] = np.array([share for _, (_, share) in chosen], np.uint8)
        unfinished = folder / f"new-{FILE}"
        np.savez_compressed(unfinished, **arrays)
        unfinished.replace(folder / FILE)


def read_table(folder: Path, vocabulary: int) -> Table | None:
    """The table of a checkpoint; None where there is none. Raises CheckpointError for a file that is no such table, or
    of tokens that the model does not have."""
    path = folder / FILE
    if not path.is_file():
        return None
    entries: dict[tuple[int, ...], tuple[int, int]] = {}
    try:
        with np.load(path, allow_pickle=False) as arrays:
            for length in range(len(arrays.files) // 3):
                contexts, tokens = arrays[f"contexts{length}"], arrays[f"tokens{length}"]
                shares = arrays[f"shares{length}"]
                if contexts.shape != (len(tokens), length) or len(tokens) != len(shares) or shares.dtype != np.uint8:
                    raise ValueError("its arrays do not fit together")
                if max(int(contexts.max(initial=0)), int(tokens.max(initial=0))) >= vocabulary:
                    raise ValueError(f"it has tokens that the model does not have ({vocabulary})")
                values = zip(tokens.tolist(), shares.tolist(), strict=True)
                entries |= zip(map(tuple, contexts.tolist()), values, strict=True)
        return Table(entries)
    except (OSError, EOFError, KeyError, ValueError, TypeError, zipfile.BadZipFile, zlib.error) as error:
        reason = str(error).split("\n")[0]
        raise CheckpointError(
            f"{path}: no table of drafts: {reason}; `lemmata train --drafts` writes it anew"
        ) from error
