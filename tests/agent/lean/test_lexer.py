"""What is code and what is not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lemmata.agent.lean.lexer import TokenKind, code, tokens


def words(text: str) -> list[str]:
    return [token.text for token in code(text) if token.kind is TokenKind.WORD]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a -- b\nc", ["a", "c"]),
        ("a /- b /- c -/ d -/ e", ["a", "e"]),
        ("/-- a -/ b /-! c -/", ["b"]),
        ('f "a \\" b" c', ["f", "c"]),
        ("f 'x' a'", ["f", "a'"]),
        ("f '\"' a", ["f", "a"]),
        ("f '\\'' '\\u{3b1}' a", ["f", "a"]),
        ('r#"a "b" c"# d', ["d"]),
        ('s!"a {b} {f "c {d}"} e" g', ["s!", "b", "f", "g"]),
        ("`a ``b.c d", ["d"]),
        ("«a b».c d", ["d"]),
        ("Nat.succ x.1.2 h✝", ["Nat.succ", "x", "h"]),
        ("fun x => x", ["fun", "x", "x"]),
        ("λx, xλ", ["x", "x"]),
    ],
)
def test_words_of_code(text: str, expected: list[str]) -> None:
    assert words(text) == expected


@pytest.mark.parametrize("text", ["a /- b", 'a "b', "a «b", 'a r#"b"'])
def test_what_never_ends_reaches_to_the_end(text: str) -> None:
    assert list(tokens(text))[-1].kind is TokenKind.BAD


def test_a_syntax_quotation_is_marked_and_ends() -> None:
    marked = {token.text: token.quotation for token in code("a `(b (c)) d")}
    assert (marked["a"], marked["b"], marked["c"], marked["d"]) == (False, True, True, False)


@given(st.text(alphabet="ab '\"«»/-{}()`\\\n!sr#λ→₁", max_size=60))
def test_tokens_cover_everything_but_white_space(text: str) -> None:
    at = 0
    for token in tokens(text):
        assert not text[at : token.start].strip()
        assert token.text == text[token.start : token.end] != ""
        at = token.end
    assert not text[at:].strip()
