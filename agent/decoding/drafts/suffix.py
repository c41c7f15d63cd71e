"""Drafts without a model: what followed the latest tokens before, in this row, in samples that are completed, or in a
table that was distilled from the model."""

from __future__ import annotations

from collections.abc import Sequence

from lemmata.agent.decoding.drafts.recent import LENGTHS, Recent
from lemmata.agent.decoding.drafts.source import Draft, State
from lemmata.agent.decoding.drafts.table import Table

_TAIL = 4  # tokens of a prompt's end that are counted with what follows it
_LONGEST = 8  # tokens of a row that are looked for in the row itself


class Suffix:
    """The `Source` over prompts (premises, former tactics and goal stand there), all former outputs and a table.

    Each guesses; what is taken is what was right more often in such a case: cases are told apart by origin, length of
    the match and share of the counts, and their hits are counted as drafts are verified.
    """

    lookup = True
    depth: int | None = None

    def __init__(self, table: Table | None = None, *, name: str = "suffix", learns: bool = True) -> None:
        """`learns`: prompts and outputs are looked up too, not the table alone."""
        self.name = name
        self._recent = Recent()
        self._table = table
        self._learns = learns
        self._texts: list[str] = []
        self._hits: dict[int, list[float]] = {}
        self._cases: list[list[int]] = []

    def begin(self, prompts: Sequence[Sequence[int]], room: int) -> None:
        self._texts = ["".join(map(chr, prompt)) for prompt in prompts]

    def select(self, rows: Sequence[int]) -> None:
        self._texts = [self._texts[row] for row in rows]

    def propose(self, state: State, limit: int, worth: float) -> Draft:
        drafts: list[list[int]] = []
        sure: list[list[float]] = []
        self._cases = []
        for row, tokens in enumerate(state.rows):
            text = ""
            if self._learns:
                text = self._texts[row]
                text += "".join(map(chr, tokens[len(text) :]))
                self._texts[row] = text
            guessed, chances, cases = self._row(text, list(tokens[-LENGTHS[0] :]), limit, worth)
            drafts.append(guessed)
            sure.append(chances)
            self._cases.append(cases)
        return Draft(drafts, sure)

    def _row(self, text: str, context: list[int], limit: int, worth: float) -> tuple[list[int], list[float], list[int]]:
        place, matched = _find(text) if text else (0, 0)
        table, node = self._table, -1
        guessed: list[int] = []
        chances: list[float] = []
        cases: list[int] = []
        reached = 1.0
        while len(guessed) < limit:
            best, token, taken = 0.0, -1, -1
            if 0 < place < len(text):
                taken, token = min(matched, 12), ord(text[place])
                best = self._chance(taken, 0.3 + 0.05 * taken)
            known = self._recent.next(context) if self._learns else None
            if known is not None:
                guess, count, total, length = known
                case = 16 + 64 * length + 9 * min(total.bit_length(), 5) + int(8 * count / total)
                chance = self._chance(case, count / (total + 1.0))
                if chance > best:
                    best, token, taken = chance, guess, case
            if table is not None:
                node = table.find(context) if node < 0 else node
                case = 1024 + table.kinds[node]
                chance = self._chance(case, table.shares[node])
                if chance > best:
                    best, token, taken = chance, table.tokens[node], case
            reached *= best
            if best == 0.0 or reached < worth:
                break
            guessed.append(token)
            chances.append(best)
            cases.append(taken)
            context.append(token)
            if table is not None:
                node = table.after(node) if table.tokens[node] == token else -1
            if 0 < place < len(text) and ord(text[place]) == token:
                place, matched = place + 1, matched + 1
            else:
                place = 0
        return guessed, chances, cases

    def _chance(self, case: int, prior: float) -> float:
        seen = self._hits.get(case)
        return prior if seen is None else (seen[0] + 4.0 * prior) / (seen[1] + 4.0)

    def observe(self, draft: Draft, kept: Sequence[int]) -> None:
        for cases, tokens, right in zip(self._cases, draft.tokens, kept, strict=True):
            for place, case in enumerate(cases[: min(right + 1, len(tokens))]):
                seen = self._hits.setdefault(case, [0.0, 0.0])
                if seen[1] > 500:  # what is old counts less
                    seen[0] *= 0.5
                    seen[1] *= 0.5
                seen[0] += place < right
                seen[1] += 1.0

    def learn(self, prompt: Sequence[int], output: Sequence[int]) -> None:
        if self._learns:
            self._recent.insert([*prompt[-_TAIL:], *output], len(output))


def _find(text: str) -> tuple[int, int]:
    """Where the row goes on after the latest earlier occurrence of its end, and the length of that; (0, 0) for none."""
    for length in range(min(_LONGEST, len(text) - 1), 1, -1):
        place = text.rfind(text[-length:], 0, len(text) - 1)
        if place >= 0:
            return place + length, length
    return 0, 0
