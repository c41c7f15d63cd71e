"""Hash maps: our definition, run step by step, has the very order of pairs that the engine's own code has."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from lemmata.agent.lean.toolchain.model import Toolchain

# The engine's compiled functions, by their names; no module of ours is imported, so nothing of ours can answer.
NATIVE = """
structure Table where
  size : Nat
  chains : Array Nat
instance : Inhabited Table := ⟨⟨0, #[]⟩⟩
@[extern "emptyWithCapacity"]
opaque Std.HashMap.emptyWithCapacity (α β : Type) (b : BEq α) (h : Hashable α) (n : Nat) : Table
@[extern "insert"]
opaque Std.HashMap.insert (α β : Type) (b : BEq α) (h : Hashable α) (m : Table) (k : α) (v : β) : Table
@[extern "erase"]
opaque Std.HashMap.erase (α β : Type) (b : BEq α) (h : Hashable α) (m : Table) (k : α) : Table
@[extern "toList"]
opaque Std.HashMap.toList (α β : Type) (b : BEq α) (h : Hashable α) (m : Table) : List (α × β)
@[extern "filter"]
opaque Std.HashMap.filter (α β : Type) (b : BEq α) (h : Hashable α) (f : α → β → Bool) (m : Table) : Table
@[extern "map"]
opaque Std.HashMap.map (α β γ : Type) (b : BEq α) (h : Hashable α) (f : α → β → γ) (m : Table) : Table
@[extern "union"] opaque Std.HashMap.union (α β : Type) (b : BEq α) (h : Hashable α) (m n : Table) : Table
def put (m : Table) (p : Nat × Nat) : Table := Std.HashMap.insert Nat Nat inferInstance inferInstance m p.1 p.2
def out (m : Table) (k : Nat) : Table := Std.HashMap.erase Nat Nat inferInstance inferInstance m k
def none' : Table := Std.HashMap.emptyWithCapacity Nat Nat inferInstance inferInstance 8
def pairs (m : Table) : List (Nat × Nat) := Std.HashMap.toList Nat Nat inferInstance inferInstance m
def odd (m : Table) : Table := Std.HashMap.filter Nat Nat inferInstance inferInstance (fun k v => (k + v) % 2 == 1) m
def add (m : Table) : Table := Std.HashMap.map Nat Nat Nat inferInstance inferInstance (fun k v => k + v) m
def both (m n : Table) : Table := Std.HashMap.union Nat Nat inferInstance inferInstance m n
"""

OURS = """
abbrev Table := Std.HashMap Nat Nat
def put (m : Table) (p : Nat × Nat) : Table := m.insert p.1 p.2
def out (m : Table) (k : Nat) : Table := m.erase k
def none' : Table := .emptyWithCapacity
def pairs (m : Table) : List (Nat × Nat) := m.toList
def odd (m : Table) : Table := m.filter fun k v => (k + v) % 2 == 1
def add (m : Table) : Table := m.map fun k v => k + v
def both (m n : Table) : Table := m ∪ n
"""

SCRIPT = """
def some' (n seed : Nat) : Table := Id.run do
  let mut m := none'
  let mut s := seed
  for i in List.range n do
    s := (s * 1103515245 + 12345) % 2147483648
    m := if i % 4 == 3 then out m (s / 64 % 97) else put m (s / 64 % 97, i)
  return m
#eval pairs (some' 5 1)
#eval pairs (some' 60 2)
#eval pairs (some' 300 3)
#eval pairs (odd (some' 90 4))
#eval pairs (add (some' 90 5))
#eval pairs (both (some' 30 6) (some' 90 7))
#eval pairs (both (some' 90 8) (some' 30 9))
"""


def run(toolchain: Toolchain, text: str, folder: Path) -> str:
    file = folder / "maps.lean"
    file.write_text(text, encoding="utf-8")
    done = subprocess.run(
        [*toolchain.lean, str(file)],
        env={"PATH": "", **toolchain.environment},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def renamed(core: Path) -> str:
    """The sources of our hash maps under another name, one file: the engine has no code of that name."""
    parts = []
    for name in ("Chain", "Table", "Basic"):
        text = (core / "Std" / "Data" / "HashMap" / f"{name}.lean").read_text(encoding="utf-8")
        text = re.sub(r"^import .*$", "", text, flags=re.MULTILINE)
        text = text.replace("nextPowerOfTwo", "powerOfTwoAbove")
        parts += ["section", re.sub(r"\bStd\b", "Own", text), "end"]
    return "\n".join(parts)


CORE = Path(__file__).resolve().parents[2] / "lean" / "Core"


@pytest.fixture(scope="module")
def native(embedded: Toolchain, tmp_path_factory: pytest.TempPathFactory) -> str:
    return run(embedded, NATIVE + SCRIPT, tmp_path_factory.mktemp("native"))


def test_the_order_is_the_engines(embedded: Toolchain, tmp_path: Path, native: str) -> None:
    assert run(embedded, "import Std\n" + OURS + SCRIPT, tmp_path) == native


def test_so_it_is_by_our_own_steps(embedded: Toolchain, tmp_path: Path, native: str) -> None:
    text = renamed(CORE) + OURS.replace("Std.", "Own.") + SCRIPT
    assert run(embedded, text, tmp_path) == native


def test_another_mixing_of_hash_values_has_another_order(embedded: Toolchain, tmp_path: Path, native: str) -> None:
    sources = renamed(CORE).replace("let mixed := hash ^^^ (hash >>> 32)", "let mixed := hash * 5")
    other = run(embedded, sources + OURS.replace("Std.", "Own.") + SCRIPT, tmp_path)
    assert "[(" in other and native not in other
