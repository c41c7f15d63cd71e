"""Pieces of a translation, made one ahead."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from lemmata.agent.prove.claims.ahead import one_ahead
from lemmata.translators.obligations.claim import Remark, Span, Translation
from tests.processes import eventually

PIECES = [Translation(remarks=(Remark(Span.at("a", n), str(n)),)) for n in range(20)]


def test_all_pieces_in_order() -> None:
    assert list(one_ahead(iter(PIECES))) == PIECES
    assert list(one_ahead(iter([]))) == []


def test_what_breaks_comes_after_what_was_made() -> None:
    def breaking() -> Iterator[Translation]:
        yield PIECES[0]
        raise RecursionError("deep")

    pieces = one_ahead(breaking())
    assert next(pieces) == PIECES[0]
    with pytest.raises(RecursionError, match="deep"):
        next(pieces)


def test_pieces_that_nobody_wants_are_not_made() -> None:
    made = []

    def counted() -> Iterator[Translation]:
        for piece in PIECES:
            made.append(piece)
            yield piece

    pieces = one_ahead(counted())
    assert next(pieces) == PIECES[0]
    assert eventually(lambda: len(made) == 3)
    assert isinstance(pieces, Iterator)
    pieces.close()  # type: ignore[attr-defined]
    assert len(made) == 3
