"""Test sets have neither what is closed at once nor what was seen."""

from pathlib import Path

from lemmata.agent.batch.datasets.read import sources
from lemmata.agent.lean.toolchain.model import Toolchain
from lemmata.agent.traces.synthesis.generate import generate
from lemmata.agent.traces.synthesis.screen import hard, part, statements
from lemmata.agent.traces.synthesis.sheet import Claim, Sheet

DEFINITION = "def f : List Nat → Nat\n  | [] => 0\n  | x :: xs => x + f xs"
CLAIMS = (
    Claim("easy", "(n : Nat)", "f [n] = n"),
    Claim("hard", "(xs ys : List Nat)", "f (xs ++ ys) = f xs + f ys"),
    Claim("easy_too", "(n m : Nat) (h : n < m)", "n + 1 ≤ m"),
)
SHEET = Sheet("lists", "S1", "lists/sum", (DEFINITION,), CLAIMS)
BROKEN = Sheet("lists", "S2", "lists/none", ("def g : Nat := no_such",), CLAIMS)


def test_what_one_tactic_closes_and_what_lean_does_not_read_is_left_out(embedded: Toolchain) -> None:
    (left,) = hard([SHEET, BROKEN], embedded)
    assert [claim.name for claim in left.claims] == ["hard"]
    assert left.definitions == SHEET.definitions


def test_a_shape_is_in_one_part_whatever_the_seed() -> None:
    sheets = [
        sheet for seed in (0, 1) for sheet in generate(60, seed, ["closures", "loops", "progressions", "sorting"])
    ]
    tested, trained = ({sheet.shape for sheet in part(sheets, test=test)} for test in (True, False))
    assert tested
    assert trained
    assert not tested & trained


def test_batch_runs_read_the_statements(tmp_path: Path) -> None:
    path = tmp_path / "set.jsonl"
    path.write_text("".join(f"{line}\n" for line in statements([SHEET])))
    (source,) = sources(path)
    assert [item.name for item in source.items] == ["S1.easy", "S1.hard", "S1.easy_too"]
    assert all(not item.problem for item in source.items)
    assert "family:lists" in source.items[0].tags
