"""The document that the server sees, for each kind of hole."""

from __future__ import annotations

import pytest

from lemmata.agent.lean.document import Document
from lemmata.agent.lean.server.layout import Frame, Layout, frames

TACTIC = "import A\n\ntheorem t : p := by\n  skip\n  sorry\n  done\n\ntheorem u : q := sorry\n"


def likely(text: str, hole: int = 0) -> Frame:
    document = Document("T.lean", text)
    return next(frames(document, document.holes[hole]))


def test_a_path_in_a_tactic_hole() -> None:
    document = Document("T.lean", TACTIC)
    page = Layout.of(document, document.holes[0]).page(Frame.TACTIC, ("(a\n )", "(b\n )"), 7)
    assert page.text == (
        "import A\n\nset_option maxHeartbeats 7\ntheorem t : p := by\n  skip\n  (\n    (a\n     )\n    (b\n     )\n"
        "    all_goals sorry)\n  done\n"
    )
    lines = page.text.split("\n")
    assert [lines[line].strip() for line in (page.command, page.start, *page.steps)] == [
        "theorem t : p := by",
        "(",
        "(a",
        "(b",
    ]
    assert lines[page.end.line][page.end.character :] == "all_goals sorry)"


def test_a_body_needs_no_parentheses() -> None:
    document = Document("T.lean", TACTIC)
    page = Layout.of(document, document.holes[1]).page(Frame.BODY, (), 7)
    assert page.text.endswith("theorem u : q := by\n                   all_goals sorry\n")
    assert page.text.startswith("import A\n\ntheorem t : p := by\n  skip\n  sorry")


@pytest.mark.parametrize(
    ("text", "frame"),
    [
        ("theorem t : p := by sorry\n", Frame.TACTIC),
        ("theorem t : p := by\n  simp\n  sorry\n", Frame.TACTIC),
        ("theorem t : p := by\n  · sorry\n", Frame.TACTIC),
        ("theorem t : p := by\n  cases h with\n  | a => sorry\n", Frame.TACTIC),
        ("theorem t : p := sorry\n", Frame.BODY),
        ("theorem t : p :=\n  sorry -- later\n", Frame.BODY),
        ("theorem t : p := ⟨sorry, h⟩\n", Frame.TERM),
        ("theorem t : p := by\n  exact f sorry\n", Frame.TERM),
        ("def d : Nat → Nat\n  | 0 => sorry\n  | n => n\n", Frame.TERM),
        ("theorem t : p := sorry\ntermination_by x\n", Frame.TERM),
    ],
)
def test_the_likelier_frame_comes_first(text: str, frame: Frame) -> None:
    assert likely(text) is frame


def test_both_kinds_of_frame_are_offered() -> None:
    document = Document("T.lean", TACTIC)
    assert set(frames(document, document.holes[0])) == {Frame.TACTIC, Frame.TERM}


def test_a_mutual_block_stays_whole() -> None:
    block = "mutual\ntheorem a : p := by sorry\ntheorem b : q := by sorry\nend\n"
    text = f"namespace N\n{block}theorem c : r := by simp\nend N\n"
    document = Document("T.lean", text)
    page = Layout.of(document, document.holes[1]).page(Frame.TACTIC, (), 7)
    assert page.text.startswith("namespace N\nset_option maxHeartbeats 7\nmutual\ntheorem a")
    assert page.text.endswith("all_goals sorry)\nend\n")


def test_lines_are_those_of_the_file() -> None:
    document = Document("T.lean", TACTIC)
    layout = Layout.of(document, document.holes[0])
    page = layout.page(Frame.TACTIC, (), 7)
    for place, line in enumerate(page.text.split("\n")[: page.start]):
        if "maxHeartbeats" not in line:
            found = layout.line(place)
            assert found is not None
            assert TACTIC.split("\n")[found - 1] == line
    assert layout.line(page.start + 5) is None


def test_windows_line_ends_and_a_byte_order_mark_are_left_out() -> None:
    document = Document("T.lean", "\ufefftheorem t :\r\n  p := by\r\n  sorry\r\n")
    page = Layout.of(document, document.holes[0]).page(Frame.TACTIC, (), 7)
    assert "\r" not in page.text
    assert page.text.startswith("set_option")
