"""A file of many small theorems, made from a seed: the same for the same seed, none tuned to any prover."""

from __future__ import annotations

import random

_START = """\
def total : List Nat → Nat
  | [] => 0
  | x :: rest => x + total rest

inductive Chain : Nat → Nat → Prop where
  | stop (n : Nat) : Chain n n
  | next (m n : Nat) : Chain m n → Chain m (n + 1)
"""
_SHAPES = (
    "({p} {q} {r} : Prop) : {p} ∧ ({q} ∨ {r}) → ({p} ∧ {q}) ∨ ({p} ∧ {r})",
    "({p} {q} {r} : Prop) (first : {p} → {q}) (second : {q} → {r}) : ¬{r} → ¬{p}",
    "({p} {q} {r} : Prop) : ({p} ∨ {q} → {r}) → ({p} → {r}) ∧ ({q} → {r})",
    "({p} {q} {r} : Prop) (both : {p} ∧ {q} ∧ {r}) : ({r} ∧ {p}) ∧ {q}",
    "({a} {b} {c} : Nat) (h : {a} + {n} ≤ {b}) (k : {b} < {c}) : {a} + {n} < {c} ∧ {a} ≤ {c}",
    "({a} {b} {c} : Nat) : {a} + ({b} + {c}) = {c} + {b} + {a} ∧ {a} ≤ {a} + {b} * {n}",
    "({a} {b} : Nat) (h : {a} = {b} + {n}) (k : {b} = 0 ∨ {b} = 1) : {a} = {n} ∨ {a} = {n} + 1",
    "(f : Nat → Nat) (h : ∀ {a}, f {a} = {a} + {n}) ({b} {c} : Nat) (k : {b} = {c}) : f {b} = {c} + {n} ∧ {c} = {b}",
    "(α : Type) (P Q : α → Prop) (h : ∀ {a}, P {a} → Q {a}) : (∃ {b}, P {b}) → ∃ {c}, Q {c}",
    "({a} {b} : List Nat) : total ({a} ++ {b}) = total {a} + total {b} ∧ total ([{n}] ++ {b}) = {n} + total {b}",
    "({a} {b} : Nat) (h : Chain {a} {b}) : Chain {a} ({b} + 2) ∧ {a} ≤ {b} + {n}",
    "(α : Type) ({a} : α) (xs ys : List α) : ({a} :: xs) ++ ys = {a} :: (xs ++ ys) ∧ xs ++ [] = xs",
)


def theorems(count: int, seed: int = 0) -> str:
    """The file, with `sorry` for every proof."""
    random_ = random.Random(seed)
    blocks = [_START]
    for number in range(count):
        small = random_.sample("abcdlmnuvwxyz", 3)
        large = random_.sample(["p", "q", "r", "s", "t", "u"], 3)
        names = dict(zip("abc", small, strict=True)) | dict(zip("pqr", large, strict=True))
        claim = _SHAPES[number % len(_SHAPES)].format(**names, n=random_.randrange(1, 30))
        blocks.append(f"theorem t{number} {claim} := by\n  sorry\n")
    return "\n".join(blocks)
