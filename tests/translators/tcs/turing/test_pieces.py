"""A long list of machines comes in pieces, so that the first verdicts do not wait for the last machine."""

from __future__ import annotations

from itertools import islice

from lemmata.translators.obligations.claim import Translation, TranslationOptions
from lemmata.translators.tcs.turing.translator import TRANSLATOR

MACHINES = ["1RB1LB_1LA1RZ", "1RB1RB_1RA1LA", "0RB1LA_1LA1RZ", "1RB1LB_1LA1XZ"]
LIST = "".join(f"{MACHINES[n % 4]}\n" for n in range(120))


def lines(pieces: list[Translation]) -> list[list[int]]:
    """The lines that each piece speaks of."""
    return [
        sorted([claim.span.line for claim in piece.claims] + [refusal.span.line for refusal in piece.refusals])
        for piece in pieces
    ]


def test_the_pieces_are_small_and_lose_nothing() -> None:
    pieces = list(TRANSLATOR.pieces("m.txt", LIST, TranslationOptions(), lambda: False))
    assert len(lines(pieces)[0]) <= 5
    assert max(map(len, lines(pieces))) <= 50
    assert [line for piece in lines(pieces) for line in piece] == list(range(1, 121))
    whole = TRANSLATOR.translate("m.txt", LIST, TranslationOptions())
    assert [claim for piece in pieces for claim in piece.claims] == list(whole.claims)
    assert [refusal for piece in pieces for refusal in piece.refusals] == list(whole.refusals)


def test_each_piece_refutes_its_own_claims() -> None:
    pieces = TRANSLATOR.pieces("m.txt", "1RB1LB_1LA1RZ Halt 7 4\n" * 9, TranslationOptions(), lambda: False)
    for piece in pieces:
        assert piece.refuter is not None
        assert all(piece.refuter.refute(claim, 1.0) is not None for claim in piece.claims)


def test_machines_after_an_interrupt_are_told_so_and_not_run() -> None:
    stopped = False
    pieces = TRANSLATOR.pieces("m.txt", LIST, TranslationOptions(), lambda: stopped)
    first = list(islice(pieces, 1))
    stopped = True
    rest = list(pieces)
    assert not any(piece.claims for piece in rest)
    assert [line for piece in lines([*first, *rest]) for line in piece] == list(range(1, 121))
    assert all(refusal.unknown for piece in rest for refusal in piece.refusals if "1XZ" not in refusal.construct)


def test_an_empty_list_is_one_empty_piece() -> None:
    assert len(list(TRANSLATOR.pieces("m.txt", "# nothing\n", TranslationOptions(), lambda: False))) == 1
