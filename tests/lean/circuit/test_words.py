"""`truth_table` on statements about words and Booleans: true twins proved on the three axioms, false ones refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from lemmata.agent.lean.toolchain.model import Toolchain
from tests.lean.turing.lean import messages

HEAD = "import Lemmata.Circuit\n\nset_option linter.all false\n"
X, XY = "(x : BitVec 8)", "(x y : BitVec 8)"

# true, false
TWINS = [
    (f"{XY} : x + y - (x ||| y) = x &&& y", f"{XY} : x + y - (x ||| y) = x ^^^ y", "[x, y]"),
    ("(x y : BitVec 4) : x * (y + 3) = 3 * x + y * x", "(x y : BitVec 4) : x * (y + 3) = 3 + y * x", "[x, y]"),
    (f"{X} : -x = ~~~x + 1#8", f"{X} : -x = ~~~x - 1#8", "[x]"),
    (f"{X} : (x >>> 3) <<< 3 = x &&& 0xf8#8", f"{X} : (x >>> 3) <<< 3 = x &&& 0xfc#8", "[x]"),
    (f"{X} : (x <<< 9) = 0#8", f"{X} : (x <<< 7) = 0#8", "[x]"),
    (f"{X} : x.rotateLeft 3 = x.rotateRight 5", f"{X} : x.rotateLeft 3 = x.rotateRight 4", "[x]"),
    (f"{XY} : (x ++ y).extractLsb 15 8 = x", f"{XY} : (x ++ y).extractLsb 7 0 = x", "[x, y]"),
    (f"{XY} : (x ++ y).extractLsb' 4 8 = x <<< 4 ||| y >>> 4", f"{XY} : (x ++ y).extractLsb' 4 8 = x <<< 4", "[x, y]"),
    (f"{X} : (x.setWidth 12).setWidth 8 = x", f"{X} : (x.setWidth 7).setWidth 8 = x", "[x]"),
    (f"{X} : (x.zeroExtend 9).msb = false", f"{X} : (x.zeroExtend 8).msb = false", "[x]"),
    (f"{X} : x.msb = x.getLsbD 7", f"{X} : x.msb = x.getLsbD 6", "[x]"),
    (f"{XY} : (x >>> y) <<< y ≤ x", f"{XY} : (x <<< y) >>> y = x", "[x, y]"),
    ("(x : BitVec 5) (y : BitVec 9) : x <<< y = if y < 5 then x <<< (y.setWidth 3) else 0",
     "(x : BitVec 5) (y : BitVec 9) : x <<< y = x <<< (y.setWidth 3)", "[x, y]"),
    (f"{X} : x.sshiftRight 3 = (x.signExtend 16).extractLsb' 3 8", f"{X} : x.sshiftRight 3 = x >>> 3", "[x]"),
    (f"{X} : (x.signExtend 12).slt 0 = x.msb", f"{X} : (x.zeroExtend 12).slt 0 = x.msb", "[x]"),
    (f"{X} : x.signExtend 5 = x.setWidth 5", f"{X} : x.signExtend 9 = x.setWidth 9", "[x]"),
    (f"{XY} : x.slt y = (x ^^^ 0x80#8).ult (y ^^^ 0x80#8)", f"{XY} : x.slt y = x.ult y", "[x, y]"),
    (f"{XY} : x.sle y = (x.slt y || x == y)", f"{XY} : x.sle y = x.slt y", "[x, y]"),
    (f"{XY} : x.ult y = !(y.ule x)", f"{XY} : x.ult y = !(y.ult x)", "[x, y]"),
    (f"{XY} : (if x < y then x else y) ≤ x", f"{XY} : (if x < y then x else y) < x", "[x, y]"),
    (f"{XY} (b : Bool) : (bif b then x else y) = if b = true then x else y",
     f"{XY} (b : Bool) : (bif b then x else y) = if b = false then x else y", "[x, y, b]"),
    (f"{XY} (h : x < y) (k : y ≠ 255#8) : x + 1 < y + 1", f"{XY} (h : x ≤ y) (k : y ≠ 255#8) : x + 1 < y + 1",
     "[x, y] using h, k"),
    (f"{XY} (h : y &&& x = x) : x ≤ y", f"{XY} (h : y ||| x = x) : x ≤ y", "[x, y] using h"),
    (f"{XY} : (x = y ↔ x ^^^ y = 0#8) ∧ (x = y ∨ ¬ (x == y) = true)",
     f"{XY} : (x = y ↔ x ^^^ y = 1#8) ∧ (x = y ∨ ¬ (x == y) = true)", "[x, y]"),
    ("(a b : Bool) (h : (!a || b) = true) : decide (a = true → b = true) = true",
     "(a b : Bool) (h : (a || b) = true) : decide (a = true → b = true) = true", "[a, b] using h"),
]  # fmt: skip


@pytest.mark.parametrize("truth", [True, False])
def test_twins(truth: bool, embedded: Toolchain, tmp_path: Path) -> None:
    claims = [(twins[0 if truth else 1], twins[2]) for twins in TWINS]
    text = HEAD + "".join(f"theorem t{i} {claim} := by truth_table {tail}\n" for i, (claim, tail) in enumerate(claims))
    text += "".join(f"#print axioms t{i}\n" for i in range(len(claims))) if truth else ""
    said = messages(embedded, tmp_path, text)
    wrong = {line - 4 for line, severity, _ in said if severity == "error"}
    assert wrong == (set() if truth else set(range(len(TWINS))))
    for _, _, words in said if truth else ():
        axioms = words.partition("[")[2].rstrip("]").split(", ")
        assert set(filter(None, axioms)) <= {"propext", "Classical.choice", "Quot.sound"}


def test_twenty_two_bits_of_input(embedded: Toolchain, tmp_path: Path) -> None:
    claim = "(x y : BitVec 11) (h : x ≤ y) : (y - x) + (x &&& y) + (x ||| y) = y + y"
    assert messages(embedded, tmp_path, f"{HEAD}example {claim} := by truth_table [x, y] using h\n") == []
