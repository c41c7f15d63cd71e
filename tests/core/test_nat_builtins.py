"""The natural number functions that the kernel computes by name: their values are Python's, and their laws hold of
their definitions (a law with variables cannot be had by computing)."""

from __future__ import annotations

import math
import random
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from lemmata.agent.lean.toolchain.model import Toolchain

BINARY: dict[str, Callable[[int, int], int]] = {
    "Nat.add": lambda a, b: a + b,
    "Nat.sub": lambda a, b: max(0, a - b),
    "Nat.mul": lambda a, b: a * b,
    "Nat.div": lambda a, b: a // b if b else 0,
    "Nat.mod": lambda a, b: a % b if b else a,
    "Nat.gcd": math.gcd,
    "Nat.land": lambda a, b: a & b,
    "Nat.lor": lambda a, b: a | b,
    "Nat.xor": lambda a, b: a ^ b,
    "Nat.pow": lambda a, b: a ** (b % 40),
    "Nat.shiftLeft": lambda a, b: a << (b % 70),
    "Nat.shiftRight": lambda a, b: a >> (b % 70),
}
BOUNDED = {"Nat.pow": 40, "Nat.shiftLeft": 70, "Nat.shiftRight": 70}
CORNERS = [0, 1, 2, 3, 7, 8, 255, 256, 2**32 - 1, 2**32, 2**63, 2**64 - 1, 2**64, 10**30]

LAWS = """
example (a b : Nat) : Nat.add a (b + 1) = Nat.add a b + 1 := rfl
example (a : Nat) : Nat.add a 0 = a := rfl
example (a b : Nat) : Nat.sub a (b + 1) = Nat.pred (Nat.sub a b) := rfl
example (a : Nat) : Nat.sub a 0 = a := rfl
example (a b : Nat) : Nat.mul a (b + 1) = Nat.mul a b + a := rfl
example (a : Nat) : Nat.mul a 0 = 0 := rfl
example (a b : Nat) : Nat.pow a (b + 1) = Nat.pow a b * a := rfl
example (a : Nat) : Nat.pow a 0 = 1 := rfl
example (a b : Nat) : b * (a / b) + a % b = a := Nat.div_add_mod a b
example (a b : Nat) (h : 0 < b) : a % b < b := Nat.mod_lt a h
example (a : Nat) : a / 0 = 0 := Nat.div_zero a
example (a : Nat) : a % 0 = a := Nat.mod_zero a
example (a b : Nat) : Nat.gcd a b ∣ a ∧ Nat.gcd a b ∣ b := ⟨Nat.gcd_dvd_left a b, Nat.gcd_dvd_right a b⟩
example (a b k : Nat) (ha : k ∣ a) (hb : k ∣ b) : k ∣ Nat.gcd a b := Nat.dvd_gcd ha hb
example (a b i : Nat) : (a &&& b).testBit i = (a.testBit i && b.testBit i) := Nat.testBit_and a b i
example (a b i : Nat) : (a ||| b).testBit i = (a.testBit i || b.testBit i) := Nat.testBit_or a b i
example (a b i : Nat) : (a ^^^ b).testBit i = (a.testBit i ^^ b.testBit i) := Nat.testBit_xor a b i
example (a b : Nat) : a <<< b = a * 2 ^ b := Nat.shiftLeft_eq a b
example (a b : Nat) : a >>> b = a / 2 ^ b := Nat.shiftRight_eq_div_pow a b
example (n : Nat) : Nat.log2 n = if 2 ≤ n then Nat.log2 (n / 2) + 1 else 0 := Nat.log2_def n
example (a b : Nat) : Nat.beq a b = true ↔ a = b := ⟨Nat.eq_of_beq_eq_true, fun h => by rw [h]; exact Nat.beq_refl b⟩
example (a b : Nat) : Nat.ble a b = true ↔ a ≤ b := ⟨Nat.le_of_ble_eq_true, Nat.ble_eq_true_of_le⟩
"""


def run(toolchain: Toolchain, text: str, folder: Path) -> str:
    file = folder / "values.lean"
    file.write_text(text, encoding="utf-8")
    done = subprocess.run(
        [*toolchain.lean, str(file)],
        env={"PATH": "", **toolchain.environment},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    return done.stdout + done.stderr


def values(seed: int, wrong: int = 0) -> str:
    """`Nat.f a b = c`, by computing, for corners and random numbers of up to 200 bits; `wrong` is added to each `c`."""
    chance = random.Random(seed)
    lines = []
    for name, function in BINARY.items():
        pairs = [(a, b) for a in CORNERS for b in CORNERS]
        pairs += [
            (chance.getrandbits(chance.randint(1, 200)), chance.getrandbits(chance.randint(1, 200))) for _ in range(40)
        ]
        for a, b in chance.sample(pairs, 60):
            argument = b % BOUNDED[name] if name in BOUNDED else b
            lines.append(f"example : {name} {a} {argument} = {function(a, b) + wrong} := by decide")
    for a in CORNERS:
        lines.append(f"example : Nat.log2 {a} = {max(0, a.bit_length() - 1) + wrong} := by decide +kernel")
        lines.append(f"example : Nat.beq {a} {a + wrong} = true := by decide")
        lines.append(f"example : Nat.ble {a + wrong} {a} = true := by decide")
    return "\n".join(lines)


@pytest.mark.parametrize("seed", [1, 2])
def test_values_are_pythons(embedded: Toolchain, tmp_path: Path, seed: int) -> None:
    assert run(embedded, "set_option maxRecDepth 4096\n" + values(seed), tmp_path) == ""


def test_a_wrong_value_is_refused(embedded: Toolchain, tmp_path: Path) -> None:
    text = "set_option maxRecDepth 4096\n" + values(1, wrong=1)
    assert run(embedded, text, tmp_path).count("error") >= 100


def test_the_definitions_obey_the_laws(embedded: Toolchain, tmp_path: Path) -> None:
    assert run(embedded, LAWS, tmp_path) == ""
