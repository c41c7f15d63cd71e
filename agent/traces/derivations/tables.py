"""Finite types: functions given by tables, and relations given by their edges; what is claimed is true by looking."""

from __future__ import annotations

from itertools import product
from random import Random

from lemmata.agent.traces.derivations.theory import Fact, Theory, inductive

_VALUES = ("low", "mid", "high", "top", "off")


def tables(random: Random) -> Theory:
    """Laws of a join of two values, of a cycle through all, and of an order, over two to five values."""
    count = random.randrange(2, 6)
    kind = random.choice(("join", "meet", "cycle", "order"))
    typed = "\n".join(["inductive Level where", *(f"  | {v}" for v in _VALUES[:count])])

    def table(name: str, output: str, cells: list[str]) -> str:
        pairs = list(product(_VALUES[:count], repeat=2))
        rows = [f"  | .{a}, .{b} => {cell}" for (a, b), cell in zip(pairs, cells, strict=True)]
        return "\n".join([f"def {name} : Level → Level → {output}", *rows])

    places = list(product(range(count), repeat=2))
    sums = [(a + b) % count if kind == "cycle" else min(a, b) if kind == "meet" else max(a, b) for a, b in places]
    definitions = [typed, table("op", "Level", [f".{_VALUES[value]}" for value in sums])]
    laws = [("(a b : Level)", "op a b = op b a"), ("(a b c : Level)", "op (op a b) c = op a (op b c)")]
    laws.append(("(a : Level)", f"op .{_VALUES[count - 1 if kind == 'meet' else 0]} a = a"))
    if kind != "cycle":
        laws += [("(a : Level)", "op a a = a"), ("(a b : Level)", "op a (op a b) = op a b")]
    if kind == "order":
        definitions.append(table("le", "Bool", [str(a <= b).lower() for a, b in places]))
        laws += [
            ("(a b : Level)", "le a (op a b) = true"),
            ("(a b : Level)", "le a b = true ∨ le b a = true"),
            ("(a b c : Level) (h : le a b = true) (g : le b c = true)", "le a c = true"),
            ("(a b : Level) (h : le a b = true) (g : le b a = true)", "a = b"),
        ]

    def fact(random: Random, size: int) -> Fact:
        binders, law = random.choice(laws if count < 4 else [one for one in laws if " c :" not in one[0]])
        return Fact(law, (binders,))

    return Theory(f"tables:{kind}:{count}", tuple(definitions), fact)


def edges(random: Random) -> Theory:
    """A relation on named states by its edges, another one that has all its paths of length two, and a rank."""
    count, extra = random.randrange(3, 6), random.randrange(0, 4)
    names = [f"s{place}" for place in range(count)]
    possible = [(a, b) for a in range(count) for b in range(a + 1, count)]
    chosen = sorted({(a, a + 1) for a in range(count - 1)} | set(random.sample(possible, min(extra, len(possible)))))
    double = sorted({(a, d) for a, b in chosen for c, d in chosen if b == c})
    definitions = (
        "\n".join(["inductive State where", *(f"  | {name}" for name in names)]),
        inductive("Edge", "State → State → Prop", [f"e{a}{b} : Edge .s{a} .s{b}" for a, b in chosen]),
        inductive("Two", "State → State → Prop", [f"t{a}{b} : Two .s{a} .s{b}" for a, b in double]),
        "\n".join(["def rank : State → Nat", *(f"  | .{name} => {2 * k}" for k, name in enumerate(names))]),
    )
    claims = [
        ("(a b c : State) (h : Edge a b) (g : Edge b c)", "Two a c"),
        ("(a b : State) (h : Edge a b)", "rank a < rank b"),
        ("(a b : State) (h : Two a b)", "∃ c, Edge a c ∧ Edge c b"),
        ("(a b c d : State) (h : Edge a b) (g : Edge b c) (k : Edge c d)", "Two a c ∧ Two b d"),
        ("(a b : State) (h : Two a b)", "rank a + 2 < rank b"),
        ("(a b : State) (h : Edge a b)", "¬ Edge b a"),
        ("(a b : State) (h : Edge a b)", "Edge a b ∧ ¬ Two b a"),
    ]

    def fact(random: Random, size: int) -> Fact:
        binders, claim = random.choice(claims)
        return Fact(claim, (binders,))

    return Theory(f"edges:{count}:{''.join(f'{a}{b}' for a, b in chosen)}", definitions, fact)
