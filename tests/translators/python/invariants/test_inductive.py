"""Guesses that every round keeps stay, those that some round breaks go."""

from __future__ import annotations

from dataclasses import replace

from lemmata.translators.python.invariants.inductive import inductive
from lemmata.translators.python.invariants.rewrite import loops_of, replace_loop
from lemmata.translators.python.load import program_of

TEXT = """
def f(n: int) -> int:
    i = 0
    while i < n:
        # invariant: 0 <= i
        # decreases: n - i
        i += 1
    return i
"""


def test_guesses_are_kept_or_dropped_one_by_one() -> None:
    loaded = program_of("a.py", TEXT)
    original = loaded.module.functions["f"]
    (loop,) = loops_of(original.body)
    false, true = (
        loops_of(program_of("a.py", TEXT.replace("0 <= i", guess)).module.functions["f"].body)[0].invariants[0]
        for guess in ("i <= 3", "i <= n or n < 0")
    )
    guessed = replace(loop, invariants=(*loop.invariants, replace(false, span=None), replace(true, span=None)))
    function = replace(original, body=replace_loop(original.body, loop, guessed))
    found = inductive(loaded.module, original, function)
    (after,) = loops_of(found.body)
    assert after.invariants == (*loop.invariants, true)
    assert inductive(loaded.module, original, original) is original
