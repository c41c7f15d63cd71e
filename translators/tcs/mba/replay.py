"""A counterexample as a command that anyone with Python can run."""

from __future__ import annotations

from collections.abc import Mapping

from lemmata.translators.tcs.mba.evaluate import evaluate, python
from lemmata.translators.tcs.mba.statement import proposition
from lemmata.translators.tcs.mba.term import Binary, Const, Op, Term, subterms, variables

_FARTHEST = 4096


def command(left: Term, right: Term, width: int, values: Mapping[str, int]) -> str:
    """A shell command that prints both sides, which differ."""
    names = {name: f"v{i}" for i, name in enumerate(values)}
    given = "; ".join(f"{names[name]} = {value}" for name, value in values.items())
    sides = ", ".join(f"{python(side, names)} & m" for side in (left, right))
    return f'python3 -c "m = 2**{width} - 1; {given + "; " if given else ""}print({sides})"'


def sentence(left: Term, right: Term, width: int, values: Mapping[str, int]) -> str:
    """What happens, in words."""
    given = ", ".join(f"{name} = {value}" for name, value in values.items())
    where = f"with {given} " if given else ""
    results = evaluate(left, width, values), evaluate(right, width, values)
    return f"{where}at {width} bits the left side is {results[0]} and the right side {results[1]}"


def negation(
    name: str, left: Term, right: Term, width: int | None, at: int, values: Mapping[str, int], *, goal: str = ""
) -> str:
    """A Lean theorem that the identity of this width (None: of every width) is false, by these values at width `at`.
    `goal`: the identity as a Lean proposition, where it is written in another way than here.

    "" where the kernel would have to shift so far to the left that the number before the cut is too large.
    """
    for side in (left, right):
        for term in subterms(side):
            if isinstance(term, Binary) and term.op is Op.SHL:
                by = term.right.value if isinstance(term.right, Const) else evaluate(term.right, at, values)
                if by > _FARTHEST:
                    return ""
    given = ([] if width is not None else [str(at)]) + [f"{values[v]}#{at}" for v in variables(left, right)]
    instance = f"(h {' '.join(given)})" if given else "h"
    goal = goal or proposition(left, right, width)
    return f"theorem {name} : ¬ ({goal}) :=\n  fun h => absurd {instance} (by decide +kernel)\n"
