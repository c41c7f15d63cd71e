"""Inductive predicates with their constants chosen at random; what is claimed of them holds by construction."""

from __future__ import annotations

from random import Random

from lemmata.agent.traces.synthesis.sheet import Claim, Sheet


def progressions(name: str, random: Random) -> Sheet:
    """Arithmetic progressions: `P a`, and `P (n + k)` from `P n`."""
    a, k, j = random.randrange(4), random.randrange(1, 5), random.randrange(1, 4)
    definition = f"inductive P : Nat → Prop where\n  | base : P {a}\n  | step {{n : Nat}} : P n → P (n + {k})"
    missed = a + k * random.randrange(1, 4) + random.randrange(1, k) if k > 1 else None
    claims = [
        ("(n : Nat) (h : P n)", f"∃ m, n = {a} + {k} * m"),
        ("(n : Nat) (h : P n)", f"n % {k} = {a % k}"),
        ("(m : Nat)", f"P ({a} + {k} * m)"),
        ("(n : Nat) (h : P n)", f"{a} ≤ n"),
        ("(n m : Nat) (h : P n)", f"P (n + {k} * m)"),
        ("(n : Nat) (h : P n)", f"P (n + {k * j})"),
        ("(n m : Nat) (h : P n) (g : P m)", f"(n - m) % {k} = 0"),
        ("(n : Nat)", f"P n ↔ ∃ m, n = {a} + {k} * m"),
        ("", f"P {a + k * j}"),
    ]
    if missed is not None:
        claims.append(("", f"¬ P {missed}"))
    if a == 0:
        claims.append(("(n m : Nat) (h : P n) (g : P m)", "P (n + m)"))
    return _sheet("progressions", name, f"{'zero' if a == 0 else 'start'}:{min(k, 2)}", definition, claims, random)


def closures(name: str, random: Random) -> Sheet:
    """Reflexive and transitive closures of a relation, built from the left or from the right."""
    left = random.random() < 0.5
    reflexive = random.random() < 0.6
    step = "R x y → S R y z → S R x z" if left else "S R x y → R y z → S R x z"
    base = "refl (x : α) : S R x x" if reflexive else "one {x y : α} : R x y → S R x y"
    definition = (
        f"inductive S {{α : Type}} (R : α → α → Prop) : α → α → Prop where\n  | {base}\n  | step {{x y z : α}} : {step}"
    )
    alpha = "{α : Type} (R : α → α → Prop)"
    claims = [
        (f"{alpha} (x y z : α) (h : S R x y) (g : S R y z)", "S R x z"),
        (f"{alpha} (x y : α) (h : R x y)", "S R x y"),
        (f"{alpha} (Q : α → α → Prop) (i : ∀ x y, R x y → Q x y) (x y : α) (h : S R x y)", "S Q x y"),
        (f"{alpha} (p : α → Prop) (i : ∀ x y, R x y → p x → p y) (x y : α) (h : S R x y) (g : p x)", "p y"),
        (f"{alpha} (f : α → Nat) (i : ∀ x y, R x y → f x ≤ f y) (x y : α) (h : S R x y)", "f x ≤ f y"),
        (f"{alpha} (s : ∀ x y, R x y → R y x) (x y : α) (h : S R x y)", "S R y x"),
        (f"{alpha} (x y z : α) (h : S R x y) (g : R y z)", "S R x z"),
        (f"{alpha} (x y z : α) (h : R x y) (g : S R y z)", "S R x z"),
        (f"{alpha} (x y : α) (h : S (S R) x y)", "S R x y"),
    ]
    return _sheet("closures", name, f"{'left' if left else 'right'}:{reflexive:d}", definition, claims, random)


def list_predicates(name: str, random: Random) -> Sheet:
    """Predicates on lists: every element has a property, lists of one length, lists inside others."""
    kind = random.choice(("all", "same", "inside", "alternating"))
    k = random.randrange(2, 5)
    if kind == "all":
        definition = (
            "inductive A : List Nat → Prop where\n  | nil : A []\n"
            f"  | cons {{x : Nat}} {{xs : List Nat}} : x % {k} = 0 → A xs → A (x :: xs)"
        )
        claims = [
            ("(xs ys : List Nat) (h : A xs) (g : A ys)", "A (xs ++ ys)"),
            ("(xs ys : List Nat) (h : A (xs ++ ys))", "A xs ∧ A ys"),
            ("(xs : List Nat) (h : A xs)", f"∀ x ∈ xs, x % {k} = 0"),
            ("(xs : List Nat) (h : A xs)", "A xs.reverse"),
            ("(xs : List Nat) (h : A xs)", f"xs.sum % {k} = 0"),
            ("(x : Nat) (xs : List Nat) (h : A (x :: xs))", "A xs"),
            (f"(xs : List Nat) (h : ∀ x ∈ xs, x % {k} = 0)", "A xs"),
            ("(n : Nat) (xs : List Nat) (h : A xs)", "A (xs.drop n)"),
            ("(p : Nat → Bool) (xs : List Nat) (h : A xs)", "A (xs.filter p)"),
        ]
    elif kind == "same":
        definition = (
            "inductive L : List Nat → List Nat → Prop where\n  | nil : L [] []\n"
            "  | cons {x y : Nat} {xs ys : List Nat} : L xs ys → L (x :: xs) (y :: ys)"
        )
        claims = [
            ("(xs ys : List Nat) (h : L xs ys)", "xs.length = ys.length"),
            ("(xs ys : List Nat) (h : xs.length = ys.length)", "L xs ys"),
            ("(xs : List Nat)", "L xs xs"),
            ("(xs ys : List Nat) (h : L xs ys)", "L ys xs"),
            ("(xs ys zs : List Nat) (h : L xs ys) (g : L ys zs)", "L xs zs"),
            ("(xs ys us vs : List Nat) (h : L xs ys) (g : L us vs)", "L (xs ++ us) (ys ++ vs)"),
            ("(xs : List Nat)", f"L xs (xs.map (· + {k}))"),
            ("(xs : List Nat)", "L xs xs.reverse"),
        ]
    elif kind == "inside":
        definition = (
            "inductive I : List Nat → List Nat → Prop where\n  | nil : I [] []\n"
            "  | skip {x : Nat} {xs ys : List Nat} : I xs ys → I xs (x :: ys)\n"
            "  | keep {x : Nat} {xs ys : List Nat} : I xs ys → I (x :: xs) (x :: ys)"
        )
        claims = [
            ("(xs : List Nat)", "I xs xs"),
            ("(xs : List Nat)", "I [] xs"),
            ("(xs ys : List Nat) (h : I xs ys)", "xs.length ≤ ys.length"),
            ("(xs ys : List Nat) (h : I xs ys)", "xs.sum ≤ ys.sum"),
            ("(xs ys : List Nat) (h : I xs ys) (x : Nat) (g : x ∈ xs)", "x ∈ ys"),
            ("(xs ys us vs : List Nat) (h : I xs ys) (g : I us vs)", "I (xs ++ us) (ys ++ vs)"),
            ("(xs ys : List Nat)", "I xs (xs ++ ys)"),
            ("(xs ys : List Nat)", "I ys (xs ++ ys)"),
            ("(p : Nat → Bool) (xs : List Nat)", "I (xs.filter p) xs"),
            ("(xs ys : List Nat) (h : I xs ys) (f : Nat → Nat)", "I (xs.map f) (ys.map f)"),
        ]
    else:
        definition = (
            "mutual\ninductive E : List Nat → Prop where\n  | nil : E []\n"
            "  | cons (x : Nat) {xs : List Nat} : O xs → E (x :: xs)\n"
            "inductive O : List Nat → Prop where\n  | cons (x : Nat) {xs : List Nat} : E xs → O (x :: xs)\nend"
        )
        claims = [
            ("(x y : Nat) (xs : List Nat) (h : E xs)", "E (x :: y :: xs)"),
            ("(x y : Nat) (xs : List Nat) (h : E (x :: y :: xs))", "E xs"),
            ("(x : Nat) (xs : List Nat) (h : O (x :: xs))", "E xs"),
            ("(xs : List Nat)", "E xs ∨ O xs"),
            ("", "¬ O []"),
            ("(xs : List Nat)", "E (xs ++ xs)"),
        ]
    return _sheet("list-predicates", name, kind, definition, claims, random)


def _sheet(family: str, name: str, shape: str, definition: str, claims: list[tuple[str, str]], random: Random) -> Sheet:
    chosen = random.sample(claims, min(len(claims), 6))
    made = tuple(Claim(f"law_{number}", *claim) for number, claim in enumerate(chosen, 1))
    return Sheet(family, name, f"{family}/{shape}", (definition,), made)
