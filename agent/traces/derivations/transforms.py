"""Programs that rebuild a tree, and predicates that they keep: proofs by induction with a case for each rule."""

from __future__ import annotations

from random import Random

from lemmata.agent.traces.derivations.theory import Fact, Theory, inductive

# constructor: subtrees, whether it holds a number, whether its subtrees may be turned round
_FORMS = {
    "pair": (2, False, True),
    "wrap": (1, False, False),
    "mark": (1, True, False),
    "node": (2, True, True),
    "tri": (3, False, True),
    "skip": (1, False, False),
}


def transforms(random: Random) -> Theory:
    """`Good t` by a rule for each constructor, some with conditions; `flip` turns subtrees round, `copy` rebuilds."""
    chosen = sorted(random.sample(sorted(_FORMS), random.randrange(2, 5)))
    k = random.randrange(2, 30)
    constructors, rules, flips, copies = ["leaf (n : Nat)"], [f"leaf {{n : Nat}} : n < {k} → Good (.leaf n)"], [], []
    for name in chosen:
        subtrees, valued, turned = _FORMS[name]
        own = list("abc"[:subtrees])
        number = ["n"] if valued else []
        constructors.append(" ".join([name, *(["(n : Nat)"] if valued else []), f"({' '.join(own)} : Tree)"]))
        premises = "".join([*([f"n < {k} → "] if valued else []), *(f"Good {each} → " for each in own)])
        head = " ".join([name, *(["{n : Nat}"] if valued else []), f"{{{' '.join(own)} : Tree}}"])
        rules.append(f"{head} : {premises}Good (.{name} {' '.join([*number, *own])})")
        left = " ".join([f".{name}", *number, *own])
        order = own[::-1] if turned else own
        flips.append(f"  | {left} => .{name} {' '.join([*number, *(f'(flip {x})' for x in order)])}")
        copies.append(f"  | {left} => .{name} {' '.join([*number, *(f'(copy {x})' for x in own)])}")
    definitions = (
        "\n".join(["inductive Tree where", *(f"  | {each}" for each in constructors)]),
        inductive("Good", "Tree → Prop", rules),
        "\n".join(["def flip : Tree → Tree", "  | .leaf n => .leaf n", *flips]),
        "\n".join(["def copy : Tree → Tree", "  | .leaf n => .leaf n", *copies]),
    )
    claims = [
        ("(t : Tree) (h : Good t)", "Good (flip t)"),
        ("(t : Tree) (h : Good t)", "Good (copy t)"),
        ("(t : Tree)", "copy t = t"),
        ("(t : Tree)", "flip (flip t) = t"),
        ("(t : Tree)", "copy (flip t) = flip t"),
        ("(t : Tree) (h : Good t)", "Good (copy t) ∧ Good (flip t)"),
    ]

    def fact(random: Random, size: int) -> Fact:
        binders, claim = random.choice(claims)
        return Fact(claim, (binders,))

    return Theory(f"transforms:{'+'.join(chosen)}", definitions, fact)
