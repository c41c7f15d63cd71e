"""The checkers of `lean/Lemmata/Mba` and `lean/Lemmata/Circuit`: true claims proved, wrong certificates refused."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

from lemmata.agent.lean.toolchain.model import Toolchain
from lemmata.benchmarks.mba import circuit

HEAD = "import Lemmata.Mba\nimport Lemmata.Circuit\n\nopen Lemmata.Mba Lemmata.Circuit\n"
XY = "(w : Nat) (x y : BitVec w)"
SUM = "(.add (.and (.var 0) (.var 1)) (.or (.var 0) (.var 1)))"
NODE = "(.add (.xor (.var 0) (.var 3)) (.mul (.lit 2) (.and (.var 0) (.var 3))))"

PRODUCTS = (
    "(.add (.mul (.and (.var 0) (.var 1)) (.or (.var 0) (.var 1)))"
    " (.mul (.and (.var 0) (.not (.var 1))) (.and (.not (.var 0)) (.var 1))))"
)
EVEN = "(.and (.mul (.var 0) (.add (.var 0) (.lit 1))) (.lit 1))"
WRAPS = "(.add (.mul (.lit 129) (.mul (.var 0) (.var 1))) (.mul (.mul (.lit 127) (.var 1)) (.var 0))) (.lit 0)"

TRUE = [
    (
        f"{XY} : (x &&& y) + (x ||| y) = x + y",
        f"exact linear 0 (.zero _) 2 2 {SUM} (.add (.var 0) (.var 1)) (by decide +kernel) [x, y] rfl",
    ),
    (f"{XY} : (x &&& y) + (x ||| y) = x + y", "mba [x, y]"),
    ("(x y : BitVec 8) : 255#8 * (x &&& y) - (x ||| y) = - x - y", "mba [x, y]"),
    (f"{XY} : (x &&& y) * (x ||| y) + (x &&& ~~~y) * (y &&& ~~~x) = y * x", "mba [x, y]"),
    (
        "(w : Nat) (x y z : BitVec w) : ((x + y) ^^^ z) + 2#w * ((x + y) &&& z) = x + y + z",
        f"exact polynomial 0 (.zero _) 3 [.add (.var 0) (.var 1)] {NODE} (.add (.add (.var 1) (.var 2)) (.var 3)) "
        "(by decide +kernel) [x, y, z] rfl",
    ),
    (
        f"{XY} : (x &&& y) * (x ||| y) + (x &&& ~~~y) * (~~~x &&& y) = x * y",
        f"exact kronecker 0 (.zero _) 2 6 3 6 (.inr rfl) {PRODUCTS} (.mul (.var 0) (.var 1)) "
        "(by decide +kernel) [x, y] rfl",
    ),
    (
        "(x y : BitVec 8) : 129#8 * (x * y) + 127#8 * y * x = 0#8",
        f"exact kronecker (2 ^ 8) (.power _) 2 13 3 8 (.inl (Nat.le_refl _)) {WRAPS} (by decide +kernel) [x, y] rfl",
    ),
    (
        "(w : Nat) (x : BitVec w) : (2#w * x) &&& 1#w = 0#w",
        "exact automaton 0 (.zero _) 1 [.mul (.lit 2) (.var 0), .lit 1] (.and (.var 1) (.var 0)) (.lit 0) "
        "[[0, 0, 0], [0, -1, 0], [1, -1, 0]] (by decide +kernel) [x] rfl",
    ),
    (
        "(x : BitVec 64) : x * (x + 1#64) &&& 1#64 = 0#64",
        f"exact low 1 1 (by decide) {EVEN} (.lit 0) (by decide +kernel) [x] rfl",
    ),
    (
        "(w : Nat) (x : BitVec w) : x * (x + BitVec.ofNat w 1) &&& BitVec.ofNat w 1 = BitVec.ofNat w 0",
        f"exact low_all 1 1 {EVEN} (.lit 0) (by decide +kernel) [x] rfl",
    ),
    ("(x y : BitVec 8) : 129 * (x * y) + 127 * y * x = 0", "mba [x, y]"),
    (f"{XY} : ((x &&& y) + (x ||| y)) * (y - x) = y * y - x * x", "mba [x, y]"),
    ("(x y : BitVec 64) : x * y * (x + y) &&& 1 = 0", "mba [x, y]"),
    ("(w : Nat) (x : BitVec w) : (x * x - x ||| 6#w) &&& 1#w = 0#w", "mba [x]"),
    ("(a b c : Bool) : (a && (b || !c)) = !(!a || (!b && c))", "truth_table [a, b, c]"),
]
FALSE = [
    ("(x y : BitVec 8) : 129 * (x * y) + 126 * y * x = 0", "mba [x, y]"),
    ("(x y : BitVec 64) : x * y * (x + y) &&& 3 = 0", "mba [x, y]"),
    ("(w : Nat) (x : BitVec w) : (x * x - x ||| 6#w) &&& 3#w = 0#w", "mba [x]"),
    (f"{XY} : (x &&& y) + (x ^^^ y) = x + y", "mba [x, y]"),
    (f"{XY} : x * x * y * x = y * x * x", "mba [x, y]"),
    (  # true at 8 bits only
        "(x y : BitVec 9) : 255#9 * (x &&& y) - (x ||| y) = - x - y", "mba [x, y]"),
    (  # true at 8 bits only
        "(x y : BitVec 9) : 129#9 * (x * y) + 127#9 * y * x = 0#9",
        f"exact kronecker (2 ^ 9) (.power _) 2 13 3 9 (.inl (Nat.le_refl _)) {WRAPS} (by decide +kernel) [x, y] rfl"),
    (  # blocks too narrow for the coefficients, or the base for the degree; a modulus that says too little
        "(w : Nat) (x : BitVec w) : 9#w * x = 9#w * x",
        "exact kronecker 0 (.zero _) 1 3 2 3 (.inr rfl) (.mul (.lit 9) (.var 0)) (.mul (.lit 9) (.var 0)) "
        "(by decide +kernel) [x] rfl"),
    (
        "(w : Nat) (x : BitVec w) : x * x = x * x",
        "exact kronecker 0 (.zero _) 1 9 2 9 (.inr rfl) (.mul (.var 0) (.var 0)) (.mul (.var 0) (.var 0)) "
        "(by decide +kernel) [x] rfl"),
    (
        "(x y : BitVec 9) : 129#9 * (x * y) + 127#9 * y * x = 0#9",
        f"exact kronecker (2 ^ 9) (.power _) 2 13 3 8 (.inl (by decide)) {WRAPS} (by decide +kernel) [x, y] rfl"),
    (  # x + x*x is not x*x + x*x, though both are 2 at x = 1
        "(x : BitVec 8) : x + x * x = x * x + x * x",
        "exact kronecker (2 ^ 8) (.power _) 1 9 3 8 (.inl (Nat.le_refl _)) (.add (.var 0) (.mul (.var 0) (.var 0))) "
        "(.add (.mul (.var 0) (.var 0)) (.mul (.var 0) (.var 0))) (by decide +kernel) [x] rfl"),
    (  # lanes too narrow for the coefficients
        "(w : Nat) (x : BitVec w) : 9#w * x = 9#w * x",
        "exact linear 0 (.zero _) 1 1 (.mul (.lit 9) (.var 0)) (.mul (.lit 9) (.var 0)) (by decide +kernel) [x] rfl"),
    (  # two bits, of which only one was tried; no mask at all
        "(x : BitVec 64) : x * (x + 1#64) &&& 3#64 = 0#64",
        f"exact low 1 1 (by decide) {EVEN.replace('lit 1))) (.lit 1', 'lit 1))) (.lit 3')} (.lit 0) "
        "(by decide +kernel) [x] rfl"),
    (
        "(x : BitVec 64) : x * x = x",
        "exact low 1 1 (by decide) (.mul (.var 0) (.var 0)) (.var 0) (by decide +kernel) [x] rfl"),
    (  # a set of carries that is not closed
        "(w : Nat) (x : BitVec w) : (2#w * x) &&& 1#w = 0#w",
        "exact automaton 0 (.zero _) 1 [.mul (.lit 2) (.var 0), .lit 1] (.and (.var 1) (.var 0)) (.lit 0) "
        "[[0, 0, 0], [0, -1, 0]] (by decide +kernel) [x] rfl"),
    (  # a modulus that the width does not divide
        "(x : BitVec 8) : 16#8 * x = 0#8",
        "exact linear 16 (.power _) 1 3 (.mul (.lit 16) (.var 0)) (.lit 0) (by decide +kernel) [x] rfl"),
    (  # a node that is not what the statement has
        "(w : Nat) (x y z : BitVec w) : ((x - y) ^^^ z) + 2#w * ((x + y) &&& z) = x + y + z",
        f"exact polynomial 0 (.zero _) 3 [.add (.var 0) (.var 1)] {NODE} (.add (.add (.var 1) (.var 2)) (.var 3)) "
        "(by decide +kernel) [x, y, z] rfl"),
    ("(a b c : Bool) : (a && (b || !c)) = !(!a || (!b || c))", "truth_table [a, b, c]"),
]  # fmt: skip


def said(toolchain: Toolchain, folder: Path, text: str) -> list[tuple[int, str, str]]:
    """Line, severity and text of what Lean says."""
    file = folder / "Text.lean"
    file.write_text(text, encoding="utf-8")
    environment = {**os.environ, **toolchain.environment}
    done = subprocess.run([*toolchain.lean, "--json", str(file)], env=environment, capture_output=True, timeout=600)
    records = [json.loads(line) for line in done.stdout.decode().splitlines() if line.startswith("{")]
    return [(record["pos"]["line"], record["severity"], record["data"]) for record in records]


def written(claims: list[tuple[str, str]]) -> str:
    """Two lines a theorem, from line 5 on."""
    return HEAD + "".join(f"theorem t{i} {claim} := by\n  {tactic}\n" for i, (claim, tactic) in enumerate(claims))


def test_true_claims_are_proved_on_the_three_axioms(embedded: Toolchain, tmp_path: Path) -> None:
    asked = "".join(f"#print axioms t{i}\n" for i in range(len(TRUE)))
    messages = said(embedded, tmp_path, written(TRUE) + asked)
    assert [text for _, severity, text in messages if severity == "error"] == []
    axioms = [text for _, _, text in messages if "axioms" in text]
    assert len(axioms) == len(TRUE)
    for text in axioms:
        named = text.partition("[")[2].rstrip("]").split(", ")
        assert set(filter(None, named)) <= {"propext", "Classical.choice", "Quot.sound"}, text


def test_wrong_certificates_prove_nothing(embedded: Toolchain, tmp_path: Path) -> None:
    wrong = {(line - 5) // 2 for line, severity, _ in said(embedded, tmp_path, written(FALSE)) if severity == "error"}
    assert wrong == set(range(len(FALSE)))


def test_circuits_are_compared_by_their_truth_tables(embedded: Toolchain, tmp_path: Path) -> None:
    assert said(embedded, tmp_path, circuit(10, 60)) == []
    assert any(severity == "error" for _, severity, _ in said(embedded, tmp_path, circuit(10, 60, wrong=True)))
