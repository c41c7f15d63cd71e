from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from lemmata.agent.lean.engine.header import Header, read_header


def test_a_file_of_the_core() -> None:
    text = "prelude\nimport Init.Logic\nimport Init.Nat -- numbers\n\ntheorem import_ : True := .intro\nimport Late\n"
    assert read_header(text) == Header(prelude=True, imports=("Init.Logic", "Init.Nat"), lines=(2, 3))


def test_comments_nest_and_hide_imports() -> None:
    text = "/- import A /- import B -/ import C -/\n-- import D\nimport E\n"
    assert read_header(text) == Header(prelude=False, imports=("E",), lines=(3,))


def test_module_headers_with_modifiers() -> None:
    text = "module\n\npublic import A\npublic meta import B\nimport all C\nimport «D»\nsection\n"
    assert read_header(text).imports == ("A", "B", "C", "D")


def test_a_file_without_header() -> None:
    assert read_header("theorem t : True := .intro\nimport A\n") == Header(False, (), ())
    assert read_header("") == Header(False, (), ())


def test_an_unfinished_comment_ends_the_header() -> None:
    assert read_header("import A\n/- import B").imports == ("A",)


@given(st.text())
def test_any_text_has_a_header(text: str) -> None:
    header = read_header(text)
    assert len(header.imports) == len(header.lines)
    assert all(1 <= line <= text.count("\n") + 1 for line in header.lines)


_NAMES = st.lists(st.from_regex(r"[A-Z][a-z]{0,3}(\.[A-Z][a-z]{0,3}){0,2}", fullmatch=True), max_size=5)
_FILLER = st.sampled_from(["\n", "\n\n", " -- c\n", "\n/- import No -/\n"])


@given(_NAMES, _FILLER, st.booleans())
def test_what_is_written_is_read(names: list[str], filler: str, prelude: bool) -> None:
    text = filler.join((["prelude"] if prelude else []) + [f"import {name}" for name in names] + ["end"])
    assert read_header(text).imports == tuple(names)
    assert read_header(text).prelude is prelude
