"""A module in pieces is the module: nothing is lost between them, and the first comes before the last is made."""

from __future__ import annotations

from pathlib import Path

import pytest

from lemmata.translators.obligations.claim import TranslationOptions
from lemmata.translators.python.load import program_of
from lemmata.translators.python.sheet import sheets_of
from lemmata.translators.python.translator import TRANSLATOR
from tests.translators.python.test_agreement import EXAMPLES

PATHS = [EXAMPLES / name for name in ("accounts.py", "searching.py", "bugs/state.py", "module/everyday.py")]


@pytest.mark.parametrize("path", PATHS, ids=[path.stem for path in PATHS])
def test_pieces_say_what_the_whole_says(path: Path) -> None:
    text = path.read_text()
    whole = TRANSLATOR.translate(str(path), text, TranslationOptions())
    at_once, refusals, remarks = sheets_of(program_of(str(path), text))
    assert [sheet.lean for sheet in whole.sheets] == [sheet.lean for sheet in at_once]
    assert set(whole.remarks) == set(remarks)
    assert set(refusals) <= set(whole.refusals)


MANY = "".join(f"def f{number}(x: int) -> int:\n    return x + {number}\n\n\n" for number in range(9))


def test_once_stopped_every_function_is_still_spoken_of() -> None:
    stop = False
    pieces = TRANSLATOR.pieces("many.py", MANY, TranslationOptions(), lambda: stop)
    first = [next(pieces), next(pieces)]
    stop = True
    late = list(pieces)
    stated = {claim.name for piece in first for claim in piece.claims}
    refused = {refusal.name for piece in late for refusal in piece.refusals}
    assert stated == {"f0.correct", "f1.correct"}
    assert refused == {f"f{number}" for number in range(2, 9)}
    assert all(refusal.unknown for piece in late for refusal in piece.refusals)


def test_one_function_and_what_it_calls() -> None:
    text = MANY + "def g(x: int) -> int:\n    return f3(x) + f4(x)\n"
    (sheet,) = TRANSLATOR.translate("many.py", text, TranslationOptions(only="g")).sheets
    assert [claim.name for claim in sheet.claims] == ["f3.correct", "f4.correct", "g.correct"]
