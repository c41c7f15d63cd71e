"""Where an added import line stands."""

from __future__ import annotations

import pytest

from lemmata.agent.lean.document import Document
from lemmata.agent.lean.edit import apply
from lemmata.agent.lean.imports import import_edits


def added(text: str, *modules: str) -> str:
    return apply(text, import_edits(Document("a.lean", text), modules)).text


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("theorem a : True := sorry\n", "import M.X\ntheorem a : True := sorry\n"),
        ("", "import M.X\n"),
        ("import A\nimport B -- why\n\nopen A\n", "import A\nimport B -- why\nimport M.X\n\nopen A\n"),
        ("import A\r\ndef a := 1\r\n", "import A\r\nimport M.X\r\ndef a := 1\r\n"),
        ("import A", "import A\nimport M.X"),
        ("import A import B def x := 1", "import A import B\nimport M.X def x := 1"),
        ("import A /- x\n-/\ndef y := 1\n", "import A\nimport M.X /- x\n-/\ndef y := 1\n"),
        ("/- Licence -/\n\n/-! doc -/\n", "/- Licence -/\nimport M.X\n\n/-! doc -/\n"),
        ("/-! doc -/\n", "import M.X\n/-! doc -/\n"),
        ("/-- doc -/ theorem a : True := sorry", "import M.X\n/-- doc -/ theorem a : True := sorry"),
    ],
)
def test_behind_the_imports_or_at_the_top(before: str, after: str) -> None:
    assert added(before, "M.X") == after
    assert added(after, "M.X") == after


def test_each_missing_module_once() -> None:
    assert added("import A\n", "B", "A", "C", "B") == "import A\nimport B\nimport C\n"


@pytest.mark.parametrize("text", ["module\nimport A\n", "prelude\n", "-- x\nprelude\n", "\ufeffdef a := 1\n"])
def test_files_with_other_rules_are_left_alone(text: str) -> None:
    assert import_edits(Document("a.lean", text), ["M"]) == []
