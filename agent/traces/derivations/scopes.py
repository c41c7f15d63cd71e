"""Terms with bound variables as numbers: claimed to be closed, or to have so many levels."""

from __future__ import annotations

from random import Random

from lemmata.agent.traces.derivations.theory import Fact, Theory, argument, inductive, parts

# constructor, number of variables that each argument binds
_FORMS = {
    "lam": (1,),
    "app": (0, 0),
    "bind": (0, 1),
    "pair": (0, 0),
    "both": (1, 1),
    "fix": (2,),
    "tri": (0, 0, 0),
    "neg": (0,),
    "fold": (0, 0, 2),
}


def scopes(random: Random) -> Theory:
    """`Scoped n e`: all variables of `e` are below `n`."""
    chosen = sorted(random.sample(sorted(_FORMS), random.randrange(2, 6)))
    constant = random.random() < 0.5
    constructors = ["var (i : Nat)", *(["lit (k : Nat)"] if constant else [])]
    rules = ["var {n i : Nat} : i < n → Scoped n (.var i)"]
    rules += ["lit {n : Nat} (k : Nat) : Scoped n (.lit k)"] if constant else []
    for name in chosen:
        own = "abc"[: len(_FORMS[name])]
        constructors.append(f"{name} ({' '.join(own)} : Tm)")
        premises = "".join(
            f"Scoped {f'(n + {bound})' if bound else 'n'} {each} → "
            for each, bound in zip(own, _FORMS[name], strict=True)
        )
        head = f"{name} {{n : Nat}} {{{' '.join(own)} : Tm}}"
        rules.append(f"{head} : {premises}Scoped n (.{name} {' '.join(own)})")
    definitions = (
        "\n".join(["inductive Tm where", *(f"  | {each}" for each in constructors)]),
        inductive("Scoped", "Nat → Tm → Prop", rules),
    )

    def term(random: Random, depth: int, size: int) -> str:
        fitting = [name for name in chosen if len(_FORMS[name]) < size]
        if size <= 2 or not fitting:
            if constant and (random.random() < 0.4 or depth == 0):
                return f".lit {random.randrange(9)}"
            return f".var {random.randrange(max(1, depth))}"
        name = random.choice(fitting)
        sizes = parts(random, size - 1, len(_FORMS[name]))
        inner = (argument(term(random, depth + b, n)) for b, n in zip(_FORMS[name], sizes, strict=True))
        return " ".join([f".{name}", *inner])

    def fact(random: Random, size: int) -> Fact:
        depth = random.randrange(1, 4)
        return Fact(f"Scoped {depth} {argument(term(random, depth, size))}")

    return Theory(f"scopes:{'+'.join(chosen)}{':lit' if constant else ''}", definitions, fact)
