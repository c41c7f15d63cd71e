"""What Lean reads instead of the document: every `sorry` a hole, nothing else moved within its line."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lemmata.agent.lean.document import Document
from lemmata.agent.lean.engine.holed import HOLE, Holed


def holed(text: str) -> Holed:
    return Holed.of(Document("Example.lean", text))


def test_a_hole_is_as_wide_as_a_sorry() -> None:
    assert len(HOLE) == len("sorry")


def test_the_import_stands_on_a_line_of_its_own() -> None:
    made = holed("theorem t : True := by\n  sorry\n")
    assert made.text == f"import Repl\ntheorem t : True := by\n  {HOLE}\n"
    assert [Holed.line(line) for line in (1, 2, 3)] == [None, 1, 2]


def test_positions_are_bytes_of_the_new_text() -> None:
    made = holed("theorem α (𝔸 : Prop) : 𝔸 := sorry\ntheorem β : True ∧ True := ⟨sorry, sorry⟩\n")
    data = made.text.encode()
    assert sorted(made.positions.values()) == [0, 1, 2]
    assert all(data[at:].startswith(HOLE.encode()) for at in made.positions)


@pytest.mark.parametrize("text", ['def s := "sorry"\n', "-- sorry\n", "/- sorry -/\n", "def sorry' := 1\n"])
def test_what_is_no_sorry_stays(text: str) -> None:
    made = holed(text)
    assert made.text == "import Repl\n" + text
    assert not made.positions


def test_lean_does_not_see_carriage_returns_nor_the_byte_order_mark() -> None:
    made = holed("\ufefftheorem t : True :=\r\n  sorry\r\n")
    assert made.text == f"import Repl\n theorem t : True :=\n  {HOLE}\n"
    (at,) = made.positions
    assert made.text.encode()[at:].startswith(HOLE.encode())


def test_a_prelude_stays_the_first_word() -> None:
    made = holed("/- note -/ prelude\nimport Init.Core\ntheorem t : True := sorry\n")
    assert made.text.startswith("prelude import Repl\n/- note -/        \nimport Init.Core\n")


@given(
    st.lists(
        st.sampled_from(["theorem t : p := ", "sorry", " ", "\n", "\r\n", "∀ x, ", "-- sorry\n", "by "]), max_size=20
    )
)
def test_lines_and_columns_are_kept(pieces: list[str]) -> None:
    text = "".join(pieces)
    made = holed(text)
    ours = made.text.split("\n")[1:]
    theirs = text.replace("\r\n", "\n").split("\n")
    assert [len(line) for line in ours] == [len(line) for line in theirs]
    data = made.text.encode()
    assert all(data[at:].startswith(HOLE.encode()) for at in made.positions)
    assert len(made.positions) == len(Document("Example.lean", text).holes)
