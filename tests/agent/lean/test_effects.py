"""Files that run programs while Lean reads them."""

from __future__ import annotations

import pytest

from lemmata.agent.lean.document import Document
from lemmata.agent.lean.effects import Permission, effects, permission


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("#eval 1", ["#eval"]),
        ("theorem a : p := by\n  run_tac foo", ["run_tac"]),
        ("initialize x : Nat ← pure 1", ["initialize"]),
        ('@[simp, extern "c"] opaque f : Nat', ["extern"]),
        ("attribute [implemented_by g] f", ["implemented_by"]),
        ("elab_rules : tactic | `(tactic| a) => x", ["elab_rules"]),
        ("theorem a : p := by decide +native", ["native"]),
    ],
)
def test_what_runs_programs(text: str, words: list[str]) -> None:
    assert [effect.word for effect in effects(Document("a", text))] == words


@pytest.mark.parametrize(
    "text",
    [
        "-- #eval 1\n/- run_cmd -/",
        'def a := "#eval"',
        "#check 1\n#print axioms a\n#reduce 1",
        "def extern := 1\ntheorem init : [init] = [init] := rfl",
        "@[simp] theorem a : p := by decide",
        "notation a => b\nmacro_rules | `(tactic| a) => `(tactic| b)",
    ],
)
def test_what_does_not(text: str) -> None:
    assert effects(Document("a", text)) == ()


def test_the_policy() -> None:
    found = effects(Document("a", "\n\n#eval 1"))
    assert found[0].line == 3
    assert permission((), allowed=False, sandbox=False) is Permission.FREE
    assert permission(found, allowed=False, sandbox=True) is Permission.SANDBOX
    assert permission(found, allowed=False, sandbox=False) is Permission.REFUSED
    assert permission(found, allowed=True, sandbox=False) is Permission.ALLOWED
