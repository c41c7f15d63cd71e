"""What followed short contexts in texts that were seen, kept so that learning and looking up cost next to nothing."""

from __future__ import annotations

from collections.abc import Sequence

LENGTHS = (8, 6, 4, 3, 2)  # tokens of the contexts that are kept


class Recent:
    """Of each context one token: that which a majority of what followed was, if there was one (Boyer and Moore, MJRTY,
    1981), with its votes and the count of all. When `most` contexts are exceeded, the older half is forgotten."""

    def __init__(self, most: int = 200_000) -> None:
        self._most = most
        self._young: dict[tuple[int, ...], tuple[int, int, int]] = {}
        self._old: dict[tuple[int, ...], tuple[int, int, int]] = {}

    def __len__(self) -> int:
        """Contexts."""
        return len(self._young) + len(self._old)

    def insert(self, tokens: Sequence[int], fresh: int) -> None:
        """Count what the last `fresh` of the tokens follow."""
        text = tuple(tokens)
        young, old = self._young, self._old
        for place in range(len(text) - fresh, len(text)):
            token = text[place]
            for length in LENGTHS:
                if length > place:
                    continue
                context = text[place - length : place]
                seen = young.get(context) or old.get(context)
                if seen is None:
                    young[context] = (token, 1, 1)
                elif seen[0] == token:
                    young[context] = (token, seen[1] + 1, seen[2] + 1)
                else:
                    young[context] = (token, 1, seen[2] + 1) if seen[1] < 2 else (seen[0], seen[1] - 1, seen[2] + 1)
        if len(young) > self._most // 2:
            self._young, self._old = {}, young

    def next(self, context: Sequence[int]) -> tuple[int, int, int, int] | None:
        """The token after the longest end of `context` that is known, its votes, the count of all that followed, and
        how long that end is. None when nothing is known."""
        end = tuple(context[-LENGTHS[0] :])
        for length in LENGTHS:
            if length <= len(end):
                part = end[len(end) - length :]
                found = self._young.get(part) or self._old.get(part)
                if found is not None:
                    return *found, length
        return None
