"""Edits and diagnostics of the language server protocol."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from lemmata.agent.lean.server.protocol import Diagnostic, Severity, change, diagnostic, utf16_length

_TEXTS = st.lists(st.sampled_from(["a", "b𝔽", "ℕ", "\n", "\n\n", ""]), max_size=8).map("".join)


def applied(text: str, edit: dict[str, object]) -> str:
    """What a server makes of an edit that reaches from the start of a line to the end of the text."""
    place = edit["range"]
    assert isinstance(place, dict)
    lines = text.split("\n")
    start, end = place["start"], place["end"]
    assert start["character"] == 0
    assert (end["line"], end["character"]) == (len(lines) - 1, utf16_length(lines[-1]))
    return "\n".join([*lines[: start["line"]], str(edit["text"])])


@given(_TEXTS, _TEXTS, _TEXTS)
def test_an_edit_makes_the_new_text_of_the_old_one(shared: str, old: str, new: str) -> None:
    assert applied(shared + old, change(shared + old, shared + new)) == shared + new


def test_an_edit_sends_what_changed_only() -> None:
    assert change("a\nb\nc\n", "a\nb\nd\n")["text"] == "d\n"


def test_utf16() -> None:
    assert [utf16_length(text) for text in ("", "aℕ", "𝔽")] == [0, 2, 2]


def test_a_diagnostic_stands_where_its_full_range_starts() -> None:
    place = {"start": {"line": 4, "character": 0}, "end": {"line": 9, "character": 0}}
    cut = {"start": {"line": 5, "character": 0}, "end": {"line": 5, "character": 0}}
    raw = {"range": cut, "fullRange": place, "severity": 2, "message": "m"}
    assert diagnostic(raw) == Diagnostic(4, Severity.WARNING, "m")
    assert diagnostic({"range": cut, "message": "m"}) == Diagnostic(5, Severity.ERROR, "m")
