"""The evaluator of expressions beside Lean's own words, on the same terms and values."""

from __future__ import annotations

import re
from pathlib import Path
from random import Random

from lemmata.agent.lean.toolchain.model import Toolchain
from lemmata.translators.tcs.mba.evaluate import evaluate
from lemmata.translators.tcs.mba.lean import lean
from lemmata.translators.tcs.mba.term import Binary, Const, Op, Term, Unary, Var
from tests.lean.mba.test_checkers import said

OPS = (Op.ADD, Op.SUB, Op.MUL, Op.AND, Op.OR, Op.XOR, Op.SHL, Op.SHR)
COUNT = 60


def random_term(random: Random, width: int, depth: int) -> Term:
    if depth == 0:
        return random.choice((Var("x"), Var("y"), Const(random.getrandbits(width))))
    left = random_term(random, width, random.randrange(depth))
    if random.random() < 0.25:
        return Unary(random.choice((Op.NOT, Op.NEG)), left)
    op = random.choice(OPS)
    if op in (Op.SHL, Op.SHR):
        return Binary(op, left, Const(random.randrange(width + 3)))
    return Binary(op, left, random_term(random, width, random.randrange(depth)))


def claims(*, wrong: int) -> str:
    """A line for each claim on what a term is worth; `wrong`: added to what Python says."""
    random = Random(3)
    lines = []
    for _ in range(COUNT):
        width = random.choice((1, 2, 7, 8, 32, 64))
        term = random_term(random, width, 5)
        values = {"x": random.getrandbits(width), "y": random.getrandbits(width)}
        worth = (evaluate(term, width, values) + wrong) % (1 << width)
        text = re.sub(r"\b[xy]\b", lambda name: f"{values[name[0]]}#{width}", lean(term, str(width)))  # noqa: B023
        lines.append(f"example : {text} = {worth}#{width} := by decide +kernel\n")
    return "".join(lines)


def test_python_and_lean_evaluate_alike(embedded: Toolchain, tmp_path: Path) -> None:
    assert said(embedded, tmp_path, claims(wrong=0)) == []


def test_a_wrong_value_is_seen(embedded: Toolchain, tmp_path: Path) -> None:
    wrong = [line for line, severity, _ in said(embedded, tmp_path, claims(wrong=1)) if severity == "error"]
    assert wrong == list(range(1, COUNT + 1))
