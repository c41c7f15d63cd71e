"""What `grind` knows of Python's operators: typical steps of invariants close, and their false twins do not."""

from __future__ import annotations

from pathlib import Path

from lemmata.agent.lean.toolchain.model import Toolchain
from lemmata.agent.lean.toolchain.run import run

HEAD = "import Lemmata.Python.Sizes\nopen Lemmata.Python\n"
INSIDE = "(xs : List Int) (i : Int) (h : 1 ≤ i) (h' : i < (xs.length : Int))"

TRUE = [
    f"{INSIDE} (b : Int) (inv : b = Py.greatest (Py.sliceTo xs i)) (hb : Py.item xs i ≤ b) : "
    "b = Py.greatest (Py.sliceTo xs (i + 1))",
    "(xs : List Int) (h : 0 < (xs.length : Int)) : Py.item xs 0 = Py.least (Py.sliceTo xs 1)",
    f"{INSIDE} (t : Int) (inv : t = (Py.sliceTo xs i).sum) : t + Py.item xs i = (Py.sliceTo xs (i + 1)).sum",
    f"{INSIDE} (b : Int) (inv : ∀ x ∈ Py.sliceTo xs i, x ≤ b) (hb : ¬ Py.item xs i > b) : "
    "∀ x ∈ Py.sliceTo xs (i + 1), x ≤ b",
    "(xs ys : List Int) (a : Int) (h : ys = Py.sorted xs) : a ∈ ys ↔ a ∈ xs",
    "(d : Py.Dict Int Int) (k v : Int) : (d.put k v).get k = v",
    "(d : Py.Dict String Int) (k j : String) (v : Int) (h : k ≠ j) : (d.put k v).getD j 0 = d.getD j 0",
    "(s t : Py.FinSet Int) (a : Int) (h : a ∈ s) : a ∈ s.union t",
    "(s : String) : (Py.Str.reverse s).length = s.length",
    "(i n : Int) (h : i ∈ Py.range 0 n) : 0 ≤ i ∧ i < n",
    "(a : Int) : 0 ≤ floorMod a 7 ∧ floorMod a 7 < 7",
    "(a : Int) : Py.bitAnd a 1 = floorMod a 2 ∧ Py.bitAnd a 255 = floorMod a 256",
    "(a b c : Int) (h : c = Py.bitXor a b) : Py.bitXor c b = a ∧ Py.bitXor c (Py.bitXor c b) = b",
    "(a b : Int) (h : 0 ≤ b) : Py.bitAnd a b ≤ b",
    "(a i t : Int) (h : 0 ≤ i) (inv : t = Py.pow a i) : t * a = Py.pow a (i + 1)",
    "(a b : Int) (h : 0 < b) : a / b * b ≤ a",
    "(d : Py.Dict String Int) (k : String) (v a : Int) (h : a ∈ (d.put k v).values) : a = v ∨ a ∈ d.values",
    "(d : Py.Dict String Int) (k : String) (v : Int) : (d.put k v).size ≤ d.size + 1",
    "(s : Py.FinSet Int) (a : Int) (h : ¬ a ∈ s) : (s.add a).size = s.size + 1",
    "(xs : List (Int × Int)) (v : Int × Int) (h : 0 < (xs.length : Int)) : "
    "((Py.setItem xs (-1) v).map Prod.snd).sum = (xs.map Prod.snd).sum - (Py.item xs (-1)).2 + v.2",
    "(s c : String) (h : c ∈ Py.Str.chars s) : c.length = 1",
    "(s t : String) : -1 ≤ Py.Str.find s t ∧ Py.Str.find s t ≤ s.length",
    "(xs : List Int) (k : Int) : (Py.sliceStep xs none none k).length ≤ xs.length",
    '(s : String) (h : s ≠ "") : 1 ≤ s.length',
    "(n : Int) : 1 ≤ (Py.str n).length",
    "(d : Py.Dict String Int) (k : String) : (d.put k (d.getD k 0 + 1)).values.sum = d.values.sum + 1",
    "(d : Py.Dict String Int) (done rest : List (String × Int)) (k : String) (v : Int) "
    "(h : d.items = done ++ (k, v) :: rest) : k ∈ d",
    "(xs : List Int) (b x : Int) (h : b ≤ Py.item xs 0) (h' : ∀ y ∈ Py.sliceFrom xs 1, b ≤ y) (hx : x ∈ xs) : b ≤ x",
]

FALSE = [
    "(s : String) : 1 ≤ s.length",
    "(n : Int) : 2 ≤ (Py.str n).length",
    "(d : Py.Dict String Int) (k : String) : (d.put k (d.getD k 1 + 1)).values.sum = d.values.sum + 1",
    "(xs : List Int) (b x : Int) (h' : ∀ y ∈ Py.sliceFrom xs 1, b ≤ y) (hx : x ∈ xs) : b ≤ x",
    "(d : Py.Dict String Int) (k : String) (v : Int) : (d.put k v).size = d.size + 1",
    "(s : Py.FinSet Int) (a : Int) : (s.add a).size = s.size + 1",
    "(s t : String) : 0 ≤ Py.Str.find s t",
    f"{INSIDE} (b : Int) (inv : b = Py.greatest (Py.sliceTo xs i)) : b = Py.greatest (Py.sliceTo xs (i + 1))",
    "(d : Py.Dict String Int) (k j : String) (v : Int) : (d.put k v).getD j 0 = d.getD j 0",
    "(s t : Py.FinSet Int) (a : Int) (h : a ∈ s) : a ∈ s.inter t",
    "(i n : Int) (h : i ∈ Py.range 0 n) : i < n - 1",
    "(a : Int) : Py.bitAnd a 2 = floorMod a 3",
    "(a b : Int) : Py.bitAnd a b ≤ b",
    "(a i t : Int) (inv : t = Py.pow a i) : t * a = Py.pow a (i + 1)",
]


def failures(embedded: Toolchain, file: Path, goals: list[str]) -> list[int]:
    """The lines, from 0, of the goals that `grind` does not close."""
    file.write_text(HEAD + "".join(f"example {goal} := by grind\n" for goal in goals), encoding="utf-8")
    answer = run([*embedded.lean, str(file)], None, embedded.environment, 600)
    found = [line.split(":") for line in answer.output.splitlines() if f"{file}:" in line and " error" in line]
    return sorted({int(parts[1]) - 3 for parts in found})


def test_true_steps_close(embedded: Toolchain, tmp_path: Path) -> None:
    assert failures(embedded, tmp_path / "True.lean", TRUE) == []


def test_false_twins_do_not(embedded: Toolchain, tmp_path: Path) -> None:
    assert failures(embedded, tmp_path / "False.lean", FALSE) == list(range(len(FALSE)))
