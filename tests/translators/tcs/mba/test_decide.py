"""Which procedure decides what, the counterexamples of what is false, and the whole way through `prove`."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from lemmata.agent.cli.prove import main
from lemmata.agent.prove.claims.confirm import AGREES
from lemmata.translators.tcs.generate import Request, generate
from lemmata.translators.tcs.mba.decide import Identity, Procedure, UndecidedError, decide
from lemmata.translators.tcs.mba.evaluate import evaluate
from lemmata.translators.tcs.mba.parse import parse
from lemmata.translators.tcs.mba.refute import refute
from lemmata.translators.tcs.mba.replay import command
from lemmata.translators.tcs.mba.term import variables

DECIDED = [
    ("(x&y)+(x|y), x+y", Procedure.LINEAR),
    ("(x&y)*(x|y) + (x&~y)*(~x&y), x*y", Procedure.POLYNOMIAL),
    ("((x+y)^z) + 2*((x+y)&z), x+y+z", Procedure.NODES),
    ("((x*y)^z) + 2*(z&(y*x)), x*y+z", Procedure.MERGED),
    ("((x&y)+(x|y))&z, (x+y)&z", Procedure.MERGED),
    ("((2*(x|y) - (x^y)) ^ 2) - 2*(~(x+y) & 2), x + y - 2", Procedure.MERGED),  # 2 is a factor and an operand
    ("x*(x+1)&1, 0", Procedure.LOW_BITS),
    ("(x*y*(x+y))&1, (x&0)", Procedure.LOW_BITS),
    ("(2*x)&1, 0", Procedure.AUTOMATON),
    ("(x&12)|(x&3), x&15", Procedure.AUTOMATON),
]
FEW_BITS = ["(x>>1)+(x>>1), x&~1", "(x<<y)+(x<<y), (x+x)<<y"]
FALSE = ["x*(x+1)&3, 0", "(x&y)+(x^y), x+y", "x*x, x", "((x+y)&z)|1, (x+y)&z"]


@pytest.mark.parametrize(("text", "procedure"), DECIDED)
@pytest.mark.parametrize("bits", [None, 64, 7])
def test_true_identities_are_decided(text: str, procedure: Procedure, bits: int | None) -> None:
    left, right = map(parse, text.split(","))
    assert decide(Identity(left, right, bits), "w" if bits is None else str(bits)).procedure is procedure


@pytest.mark.parametrize("text", FEW_BITS)
def test_few_input_bits_are_tried_all(text: str) -> None:
    left, right = map(parse, text.split(","))
    assert decide(Identity(left, right, 5), "5").procedure is Procedure.EXHAUSTIVE
    with pytest.raises(UndecidedError):
        decide(Identity(left, right, 64), "64")


@pytest.mark.parametrize("text", FEW_BITS)
def test_some_more_input_bits_are_a_truth_table(text: str) -> None:
    left, right = map(parse, text.split(","))
    bits = 22 // len(variables(left, right))
    assert decide(Identity(left, right, bits), str(bits)).procedure is Procedure.TABLE


def test_constants_that_shift_are_not_cut_to_the_width() -> None:
    left, right = parse("x << 2"), parse("x >> 2")
    assert evaluate(left, 1, {"x": 1}) == evaluate(right, 1, {"x": 1}) == 0
    assert refute(left, parse("0"), 1) is None


@pytest.mark.parametrize("text", FALSE)
def test_false_identities_are_not_and_are_refuted(text: str) -> None:
    left, right = map(parse, text.split(","))
    with pytest.raises(UndecidedError):
        decide(Identity(left, right, None), "w")
    found = refute(left, right, None, seconds=0)
    assert found is not None
    assert evaluate(left, *found) != evaluate(right, *found)
    shell = subprocess.run(command(left, right, *found), shell=True, capture_output=True, text=True, check=True)
    assert shell.stdout.split() == [str(evaluate(side, *found)) for side in (left, right)]


def test_a_single_value_is_found() -> None:
    left, right = parse("x"), parse("x + 1 - (((x ^ 123456789123) | -(x ^ 123456789123)) >> 63)")
    assert refute(left, right, 64, seconds=0) == (64, {"x": 123456789123})


def test_generated_problems_are_what_they_say() -> None:
    problems = [numbered.problem for numbered in generate(Request("mba", 30, seed=11))]
    assert {problem.truth for problem in problems} == {True, False}
    for problem in problems:
        left, right = map(parse, problem.data["expression"].split(","))
        width = None if problem.data["width"] == "all" else problem.data["width"]
        assert (refute(left, right, width, seed=5, seconds=0) is None) == problem.truth
        assert bool(problem.scripts) == problem.truth
    again = [numbered.problem.canonical for numbered in generate(Request("mba", 30, seed=11))]
    assert again == [problem.canonical for problem in problems]


def test_prove_reads_a_list(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    listing = tmp_path / "list.csv"
    lines = [text for text, _ in DECIDED] + ["x+y, x|y", FEW_BITS[0], "(x, y", f"{FEW_BITS[0]}, width=5"]
    lines += [f"{FEW_BITS[0]}, width=22", f"{FEW_BITS[1]}, width=11"]
    listing.write_text("\n".join(lines) + "\n")
    assert main([str(listing), "--as", "mba", "--json", "--width", "all", "--jobs", "1"]) == 3
    records = sorted(map(json.loads, capsys.readouterr().out.splitlines()), key=lambda record: record["line"])
    assert [record["line"] for record in records] == list(range(1, len(lines) + 1))
    verdicts = [record["verdict"] for record in records]
    assert verdicts == ["proved"] * len(DECIDED) + ["refuted", "unknown", "error", "proved", "proved", "proved"]
    assert records[-4]["evidence"].startswith(f"{listing}:{len(lines) - 3}:0: ")
    assert AGREES in records[len(DECIDED)]["evidence"]
