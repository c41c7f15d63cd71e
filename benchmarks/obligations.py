"""The obligations language: random terms over all operators, the evaluator's value beside Lean's and Z3's.

Figures are counts; the baseline of the agreements is the number of questions asked, so that the ratio is 1 where all
agree. Z3 may give up on a question, never differ.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from lemmata.agent.lean.toolchain.embedded import embedded_toolchain
from lemmata.agent.lean.toolchain.run import run
from lemmata.benchmarks.figure import BenchmarkError, Figure
from lemmata.benchmarks.registry import Effort
from lemmata.translators.obligations.sample.questions import Question, lean_file, questions, symbolic_answer

SIZES = {Effort.QUICK: 300, Effort.FULL: 18_000}
"""Terms that are made; about six of ten have a value, the others raise."""

AT_ONCE = 500
"""Questions in one Lean file."""


def figures(effort: Effort) -> Iterator[Figure]:
    asked = list(questions(0, SIZES[effort]))
    valued = [question for question in asked if question.raised is None]
    with tempfile.TemporaryDirectory() as folder:
        agreeing = sum(_lean(Path(folder) / "Agree.lean", part) for part in _parts(valued))
    yield Figure("values that are Lean's", agreeing, "terms", len(valued))
    answers = [(question, symbolic_answer(question)) for question in asked]
    answered = [(question, answer) for question, answer in answers if answer is not None]
    same = sum(answer == (question.answer, question.raised) for question, answer in answered)
    yield Figure("values and exceptions that are Z3's", same, "terms", len(answered))
    yield Figure("terms that Z3 does not give up on", len(answered), "terms", len(asked))


def _parts(asked: list[Question]) -> Iterator[list[Question]]:
    left = iter(asked)
    while part := list(islice(left, AT_ONCE)):
        yield part


def _lean(file: Path, asked: list[Question]) -> int:
    """How many of the questions Lean answers as the evaluator does; a question that it cannot read is not one."""
    toolchain = embedded_toolchain()
    file.write_text(lean_file(asked), encoding="utf-8")
    answer = run([*toolchain.lean, str(file)], None, toolchain.environment, 600)
    lines = answer.output.splitlines()
    if "true" not in lines:
        raise BenchmarkError(f"Lean does not read the questions: {answer.output[:200]}")
    return lines.count("true")
