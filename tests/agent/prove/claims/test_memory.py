"""Proofs are found again where only the names of theorems have changed, and nowhere else."""

from __future__ import annotations

from pathlib import Path

from lemmata.agent.prove.claims.memory import Memory
from lemmata.agent.prove.claims.renaming import Renaming
from lemmata.translators.obligations.claim import Claim, Kind, Sheet, Span

SPAN = Span.at("a.py", 7)


def sheet(*names: str, text: str = "f.line3", statement: str = "1 = 1", rests: bool = False) -> Sheet:
    lean = f'def shown := "{text}" -- {text}\n\n'
    lean += "".join(f"theorem {name} : {statement} := by\n  sorry\n\n" for name in names)
    claims = tuple(Claim(name, Kind.ASSERTION, SPAN, "", name) for name in names)
    return Sheet(lean, claims, {names[0]: names[1:]} if rests else {})


PROVED = {"f.line3": "rfl", "f.line3_2": "exact f.line3", "f.correct": "exact (f.line3_2 : _)"}
SAVED = sheet(*PROVED)


def test_lines_that_move_are_the_same_proofs_under_new_names(tmp_path: Path) -> None:
    memory = Memory(tmp_path, "one engine")
    memory.keep(SAVED, PROVED)
    assert memory.recall(SAVED) == PROVED
    moved = memory.recall(sheet("f.line9", "f.line9_2", "f.correct"))
    assert moved == {"f.line9": "rfl", "f.line9_2": "exact f.line9", "f.correct": "exact (f.line9_2 : _)"}


def test_what_differs_in_more_than_names_is_another_sheet(tmp_path: Path) -> None:
    memory = Memory(tmp_path, "one engine")
    memory.keep(SAVED, PROVED)
    names = tuple(PROVED)
    others = [
        sheet(*names, statement="1 = 2"),
        sheet(*names, text="f.line9"),
        sheet("f.line9", "f.line9_2", "f.correct", text="f.line9"),
        sheet(*names[:2]),
        sheet(names[0], names[2], names[1]),
        sheet(*names, rests=True),
        sheet("claim⁑0", *names[1:]),
    ]
    assert [memory.recall(other) for other in others[:4]] == [{}] * 4
    assert memory.recall(others[4])["f.correct"] == "exact f.line3"  # the second theorem, by whatever name
    assert [memory.recall(other) for other in others[5:]] == [{}] * 2
    assert Memory(tmp_path, "another engine").recall(SAVED) == {}


def test_only_whole_words_are_names() -> None:
    kept = Renaming.of(sheet("f.a", "f.a_2", "g.f.a"))
    assert kept.plain("exact (f.a_2 x).1 f.a g.f.a") == "exact (claim⁑1 x).1 claim⁑0 claim⁑2"
    assert kept.back("claim⁑1 claim⁑0") == "f.a_2 f.a"
    assert kept.plain("exact f.a.elim") is None
    assert kept.plain('exact "f.a"') == 'exact "f.a"'
    many = Renaming.of(sheet(*(f"t{number}" for number in range(12))))
    assert many.back(many.plain("t11 t1 t10") or "") == "t11 t1 t10"
