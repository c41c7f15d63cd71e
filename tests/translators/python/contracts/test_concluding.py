"""An assertion before the only `return` is a promise to callers; one that others escape is not."""

from __future__ import annotations

import pytest

from lemmata.translators.python.load import program_of


def promises(body: str) -> list[str]:
    text = "def f(n: int) -> int:\n" + "".join(f"    {line}\n" for line in body.split("\n"))
    loaded = program_of("a.py", text)
    assert loaded.refusals == ()
    return [contract.text for contract in loaded.module.functions["f"].ensures]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("r = n * n\nassert r >= 0\nassert r >= n\nreturn r", ["r >= 0", "r >= n"]),
        ("if n < 0:\n    return n\nr = n\nassert r >= 0\nreturn r", []),
        ("r = n\nn = 0\nassert r >= n\nreturn r", []),
        ("r = n\nk = 2\nassert r >= k\nassert r == n\nreturn r", ["r == n"]),
        ("assert n > 0\nreturn n", []),
        ("r = n\nassert r == n\nr = 1\nreturn r", []),
    ],
)
def test_which_assertions_are_promises(body: str, expected: list[str]) -> None:
    assert promises(body) == expected
