"""A counterexample as a command that anyone with Python can run."""

from __future__ import annotations

from collections.abc import Mapping

from lemmata.translators.tcs.mba.evaluate import evaluate, python
from lemmata.translators.tcs.mba.term import Term


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
