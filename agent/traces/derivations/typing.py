"""Typing rules of small languages: a term is claimed to have its type."""

from __future__ import annotations

from random import Random

from lemmata.agent.traces.derivations.theory import Fact, Theory, argument, inductive, parts

# constructor, types of its arguments, type of the result; `?` is any type, the same everywhere in the rule
_RULES = {
    "plus": ((".nat", ".nat"), ".nat"),
    "times": ((".nat", ".nat"), ".nat"),
    "succ": ((".nat",), ".nat"),
    "pred": ((".nat",), ".nat"),
    "less": ((".nat", ".nat"), ".bool"),
    "isZero": ((".nat",), ".bool"),
    "both": ((".bool", ".bool"), ".bool"),
    "neg": ((".bool",), ".bool"),
    "cond": ((".bool", "?", "?"), "?"),
    "between": ((".nat", ".nat", ".nat"), ".bool"),
    "count": ((".bool",), ".nat"),
    "seq": (("?", "?"), "?"),
}


def typing(random: Random) -> Theory:
    """`Has e t` by a rule for each constructor, some with hypotheses about variables."""
    chosen = sorted(random.sample(sorted(_RULES), random.randrange(3, 7)))
    names = "abc"
    constructors = ["num (n : Nat)", "flag (b : Bool)"]
    rules = ["num (n : Nat) : Has (.num n) .nat", "flag (b : Bool) : Has (.flag b) .bool"]
    for name in chosen:
        inputs, output = _RULES[name]
        own = names[: len(inputs)]
        constructors.append(f"{name} ({' '.join(own)} : Tm)")
        kind = " {t : Ty}" if "?" in (*inputs, output) else ""
        premises = "".join(f"Has {a} {t.replace('?', 't')} → " for a, t in zip(own, inputs, strict=True))
        head = f"{name} {{{' '.join(own)} : Tm}}{kind}"
        rules.append(f"{head} : {premises}Has (.{name} {' '.join(own)}) {output.replace('?', 't')}")
    definitions = (
        "inductive Ty where\n  | nat\n  | bool",
        "\n".join(["inductive Tm where", *(f"  | {each}" for each in constructors)]),
        inductive("Has", "Tm → Ty → Prop", rules),
    )

    def term(random: Random, kind: str, size: int, variables: dict[str, str]) -> str:
        fitting = [name for name in chosen if _RULES[name][1] in (kind, "?") and len(_RULES[name][0]) < size]
        if size <= 1 or not fitting:
            if variables and kind in variables and random.random() < 0.4:
                return variables[kind]
            return f".num {random.randrange(9)}" if kind == ".nat" else f".flag {random.choice(['true', 'false'])}"
        name = random.choice(fitting)
        inputs = _RULES[name][0]
        sizes = parts(random, size - 1, len(inputs))
        inner = (
            argument(term(random, kind if t == "?" else t, n, variables)) for t, n in zip(inputs, sizes, strict=True)
        )
        return " ".join([f".{name}", *inner])

    def fact(random: Random, size: int) -> Fact:
        variables = {".nat": "x", ".bool": "y"} if random.random() < 0.35 else {}
        kind = random.choice((".nat", ".bool"))
        made = term(random, kind, size, variables)
        used = [(name, t) for t, name in variables.items() if name in made.replace("(", " ").replace(")", " ").split()]
        binders = [f"({name} : Tm) (h{name} : Has {name} {t})" for name, t in used]
        return Fact(f"Has {argument(made)} {kind}", tuple(binders))

    return Theory("typing:" + "+".join(chosen), definitions, fact)
