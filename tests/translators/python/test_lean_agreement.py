"""Lean's `#eval` says what the evaluator says, and so what CPython says."""

from __future__ import annotations

from lemmata.agent.lean.toolchain.embedded import embedded_toolchain
from lemmata.benchmarks.agreement import compare
from lemmata.benchmarks.lean_agreement import differences
from lemmata.translators.obligations.evaluate.programs import Returned
from lemmata.translators.python.load import program_of
from tests.translators.python.test_agreement import EXAMPLES


def test_three_meanings_agree() -> None:
    path = EXAMPLES / "accounts.py"
    samples = compare(path, 6).samples
    count, found = differences(program_of(path), samples, embedded_toolchain())
    assert (count, found) == (7 * 6, [])


def test_a_difference_would_be_seen() -> None:
    path = EXAMPLES / "integers.py"
    samples = {"absolute": [((-3,), Returned(3)), ((-3,), Returned(-3))]}
    count, found = differences(program_of(path), samples, embedded_toolchain())
    assert (count, found) == (2, ["absolute(-3,)"])
