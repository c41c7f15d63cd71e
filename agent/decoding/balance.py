"""Which tokens keep a text parsable, as far as brackets, string literals and UTF-8 go."""

from __future__ import annotations

import codecs
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from lemmata.agent.lm.causal import Tokenizer

_CLOSERS = {")": "(", "]": "[", "}": "{", "⟩": "⟨", "⟧": "⟦"}
_MARKS = set(_CLOSERS) | set(_CLOSERS.values()) | {'"', "\\"}
_KEPT = 512  # masks


@dataclass(frozen=True, slots=True)
class Open:
    """What a text has left open: brackets, outermost first; bytes of an incomplete character; a string literal."""

    brackets: str = ""
    partial: bytes = b""
    quoted: bool = False
    escaped: bool = False


class Balance:
    """Masks of tokens. A closing bracket fits the innermost open one; the end token needs nothing open.

    Special tokens other than the end are never allowed. Brackets within string literals are text.
    """

    def __init__(self, tokenizer: Tokenizer, vocabulary: int) -> None:
        self._end = tokenizer.end
        self._pieces = list(tokenizer.pieces())[:vocabulary]
        self._plain = torch.zeros(vocabulary, dtype=torch.bool)
        self._special: list[int] = []
        self._pieces += [b""] * (vocabulary - len(self._pieces))  # some models have more logits than tokens
        for token, piece in enumerate(self._pieces):
            if piece and _plain(piece):
                self._plain[token] = True
            elif piece:
                self._special.append(token)
        self._masks: OrderedDict[Open, Tensor] = OrderedDict()
        self._simple = self._plain.tolist()
        self._places: dict[Open | None, int] = {}
        self._forbidden = torch.zeros((_KEPT, vocabulary), dtype=torch.bool)

    def after(self, state: Open, token: int) -> Open | None:
        """The state behind a token; None when it is not allowed."""
        if self._simple[token] and not state.partial and not state.escaped:
            return state
        if token == self._end:
            return state if state == Open() else None
        if not self._pieces[token]:
            return None
        decoder = codecs.getincrementaldecoder("utf-8")()
        try:
            text = decoder.decode(state.partial + self._pieces[token])
        except UnicodeDecodeError:
            return None
        partial = decoder.getstate()[0]
        if partial[:1] == b"\xed" and partial[1:2] >= b"\xa0":  # a surrogate: nothing completes it
            return None
        brackets, quoted, escaped = state.brackets, state.quoted, state.escaped
        for letter in text:
            if quoted:
                quoted, escaped = escaped or letter != '"', not escaped and letter == "\\"
            elif letter == '"':
                quoted = True
            elif letter in _CLOSERS.values():
                brackets += letter
            elif letter in _CLOSERS:
                if not brackets.endswith(_CLOSERS[letter]):
                    return None
                brackets = brackets[:-1]
        return Open(brackets, bytes(partial), quoted, escaped)

    def mask(self, state: Open) -> Tensor:
        """Bool [vocabulary]: what may follow. Computed once for each state."""
        found = self._masks.get(state)
        if found is None:
            found = self._plain.clone() if not state.partial else torch.zeros_like(self._plain)
            checked = range(len(self._pieces)) if state.partial or state.escaped else self._special
            for token in checked:
                found[token] = self.after(state, token) is not None
            found[self._end] = self.after(state, self._end) is not None
            self._masks[state] = found
            if len(self._masks) > _KEPT:
                self._masks.popitem(last=False)
        return found

    def forbidden(self, states: Sequence[Open | None]) -> Tensor:
        """Bool [states, vocabulary]: what may not follow each. Nothing is forbidden behind a token that is forbidden
        itself (None), nor where everything would be."""
        if len(self._places) + len(set(states)) > len(self._forbidden):
            self._places.clear()
        for state in states:
            if state not in self._places:
                place = self._places[state] = len(self._places)
                mask = self.mask(state) if state is not None else None
                self._forbidden[place] = ~mask if mask is not None and bool(mask.any()) else False
        return self._forbidden[torch.tensor([self._places[state] for state in states])]

    def mask_logits(self, logits: Tensor, states: Sequence[Open | None], drafted: Sequence[Sequence[int]]) -> Tensor:
        """Logits [rows, places, vocabulary] without what is forbidden: first behind the rows' `states`, then behind
        each token of their drafts."""
        rows, places, vocabulary = logits.shape
        behind: list[Open | None] = []
        for state, tokens in zip(states, drafted, strict=True):
            for place in range(places):
                behind.append(state)
                if place < len(tokens) and state is not None:
                    state = self.after(state, tokens[place])
                elif place >= len(tokens):
                    state = None
        mask = self.forbidden(behind).view(rows, places, vocabulary)
        return logits.masked_fill(mask.to(logits.device), -torch.inf)


def _plain(piece: bytes) -> bool:
    """Whole characters, none of which opens or closes anything."""
    try:
        return not _MARKS & set(piece.decode())
    except UnicodeDecodeError:
        return False
