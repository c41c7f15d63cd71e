"""Generated sheets are what their seed says, Lean reads them, and their laws are neither trivial nor false."""

from pathlib import Path
from random import Random

import pytest

from lemmata.agent.lean.document import Document
from lemmata.agent.lean.toolchain.model import Toolchain
from lemmata.agent.lean.verify.elaborate import elaborate
from lemmata.agent.traces.synthesis import library as lib
from lemmata.agent.traces.synthesis.explore import Explorer, Law
from lemmata.agent.traces.synthesis.generate import FAMILIES, SynthesisError, generate, write_sheets
from lemmata.agent.traces.synthesis.language import Operation, apply, variable
from lemmata.agent.traces.synthesis.samples import COMMON

SHEETS = list(generate(2 * len(FAMILIES), 5))


def test_lean_reads_every_sheet(embedded: Toolchain, tmp_path: Path) -> None:
    text = "\n".join(sheet.text() for sheet in SHEETS)
    done = elaborate(embedded, text, tmp_path, seconds=300)
    assert [(message.line, message.text) for message in done.errors] == []
    assert len(Document("All.lean", text).holes) == sum(len(sheet.claims) for sheet in SHEETS)
    assert {sheet.family for sheet in SHEETS} == set(FAMILIES)


def test_the_same_seed_gives_the_same_files(tmp_path: Path) -> None:
    assert list(generate(4, 5, ["loops", "trees"])) == list(generate(4, 5, ["loops", "trees"]))
    assert list(generate(4, 6, ["loops", "trees"])) != list(generate(4, 5, ["loops", "trees"]))
    files, claims = write_sheets(generate(4, 5, ["loops", "trees"]), tmp_path)
    assert files == len(list(tmp_path.glob("*/*.lean"))) == 4
    assert claims > 4


def test_an_unknown_family_is_refused() -> None:
    with pytest.raises(SynthesisError, match="no family 'groups'"):
        next(generate(1, 0, ["groups"]))


N, M = variable("n", "Nat"), variable("m", "Nat")
F = Operation("f", ("Nat",), "Nat", "f {0}", lambda n: n + 3, own=True)


def explorer() -> Explorer:
    return Explorer(Random(0), [N, M], [lib.ADD, F], COMMON)


def test_laws_are_found_and_those_that_follow_from_smaller_ones_are_not() -> None:
    found = {law.shape() for law in explorer().laws(5, 3000)}
    assert "v0 + v1 = v1 + v0" in found
    assert any("f" in law and "+" in law for law in found)
    assert "f ( v0 + v1 ) = f ( v1 + v0 )" not in found


def test_a_false_law_is_not_confirmed_and_a_law_on_anything_is_no_law_on_f() -> None:
    looking = explorer()
    assert not looking.confirmed(Law(apply(F, N), apply(lib.SUCC, N)))
    assert looking.confirmed(Law(apply(F, apply(lib.ADD, N, M)), apply(lib.ADD, apply(F, N), M)))
    assert looking.general(Law(apply(lib.ADD, apply(F, N), M), apply(lib.ADD, M, apply(F, N))))
    assert not looking.general(Law(apply(F, apply(lib.ADD, N, M)), apply(lib.ADD, apply(F, N), M)))


def test_a_law_that_only_small_values_obey_is_not_confirmed() -> None:
    looking = explorer()
    double, added = apply(lib.DOUBLE, apply(F, N)), apply(lib.ADD, apply(F, N), apply(lib.constant(20)))
    assert not looking.confirmed(Law(double, added, "≤"))  # 2 * f n ≤ f n + 20 up to n = 17
    assert looking.confirmed(Law(added, apply(lib.ADD, double, apply(lib.constant(20))), "≤"))


def test_terms_are_printed_with_the_brackets_that_they_need() -> None:
    both = apply(lib.MUL, apply(lib.ADD, apply(F, N), M), apply(F, apply(F, N)))
    assert both.text() == "(f n + m) * f (f n)"
    xs = variable("xs", "List Nat")
    assert apply(lib.LENGTH, apply(lib.APPEND, xs, apply(lib.REVERSE, xs))).text() == "(xs ++ xs.reverse).length"
