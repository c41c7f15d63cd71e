"""A counterexample as a command that anyone with Python can run."""

from __future__ import annotations

from collections.abc import Mapping

from lemmata.translators.tcs.mba.evaluate import evaluate
from lemmata.translators.tcs.mba.term import Binary, Op, Term, Unary, Var


def command(left: Term, right: Term, width: int, values: Mapping[str, int]) -> str:
    """A shell command that prints both sides, which differ."""
    names = {name: f"v{i}" for i, name in enumerate(values)}
    given = "; ".join(f"{names[name]} = {value}" for name, value in values.items())
    sides = ", ".join(f"{_python(side, names)} & m" for side in (left, right))
    return f'python3 -c "m = 2**{width} - 1; {given + "; " if given else ""}print({sides})"'


def sentence(left: Term, right: Term, width: int, values: Mapping[str, int]) -> str:
    """What happens, in words."""
    given = ", ".join(f"{name} = {value}" for name, value in values.items())
    where = f"with {given} " if given else ""
    results = evaluate(left, width, values), evaluate(right, width, values)
    return f"{where}at {width} bits the left side is {results[0]} and the right side {results[1]}"


def _python(term: Term, names: Mapping[str, str]) -> str:
    match term:
        case Var():
            return names[term.name]
        case Unary():
            return f"({'~' if term.op is Op.NOT else '-'}{_python(term.argument, names)})"
        case Binary():
            left, right = _python(term.left, names), _python(term.right, names)
            if term.op in (Op.SHL, Op.SHR):
                return f"(({left} & m) {term.op.value} min({right} & m, m.bit_length()))"
            return f"({left} {term.op.value} {right})"
        case _:
            return str(term.value)
