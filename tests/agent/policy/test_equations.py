"""Which arguments a definition takes apart."""

from __future__ import annotations

import pytest

from lemmata.agent.policy.equations import scrutinised


@pytest.mark.parametrize(
    ("body", "explicit", "expected"),
    [
        ("| [] => 0\n  | x :: xs => x + sum xs", [], (0,)),
        ("| leaf => leaf\n  | node l a r => node r a l", [], (0,)),
        ("| [], ys => ys\n  | x :: xs, ys => x :: app xs ys", [], (0,)),
        ("| 0 => 1\n  | n + 1 => b * pow b n", ["b"], (1,)),
        ("| some a, some b => some (a, b)\n  | _, _ => none", [], (0, 1)),
        ("match xs with\n  | [] => [a]\n  | b :: bs => b :: bs", ["a", "xs"], (1,)),
        ("match h : xs, n with\n  | [], _ => 0", ["n", "xs"], (0, 1)),
        ("if b = 0 then none else some (a / b)", ["a", "b"], ()),
        ("n + n", ["n"], ()),
    ],
)
def test_places(body: str, explicit: list[str], expected: tuple[int, ...]) -> None:
    assert set(scrutinised(body, explicit, {"leaf", "node"})) == set(expected)
