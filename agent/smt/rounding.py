"""What linear arithmetic knows of the atoms of polynomials that round or choose: quotients, remainders, `min`, `max`.

Over the integers, with Lean's `/` and `%` by a positive literal.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lemmata.agent.smt.polynomials import Polynomial, constant, plus, polynomial, product
from lemmata.agent.smt.syntax import Application, Name, Node, Numeral, Operation

_MOST = 8  # atoms of which something is said


def laws(polynomials: Iterable[Polynomial]) -> tuple[list[Polynomial], list[tuple[Polynomial, Polynomial]]]:
    """Polynomials that are not negative; and pairs of which one is 0."""
    inequalities: list[Polynomial] = []
    choices: list[tuple[Polynomial, Polynomial]] = []
    for node in _atoms(polynomials):
        atom: Polynomial = {(node,): 1}
        match node:
            case Operation("/", (dividend, Numeral(divisor))) if divisor > 0:
                whole = polynomial(dividend)
                if whole is not None:
                    rest = plus(whole, atom, -divisor)
                    inequalities += [rest, plus(constant(divisor - 1), rest, -1)]
            case Operation("%", (_, Numeral(divisor))) if divisor > 0:
                inequalities += [atom, plus(constant(divisor - 1), atom, -1)]
            case Application(Name("min" | "max" as name), (first, second)):
                sides = polynomial(first), polynomial(second)
                if sides[0] is not None and sides[1] is not None:
                    apart = plus(atom, sides[0], -1), plus(atom, sides[1], -1)
                    sign = constant(1 if name == "max" else -1)
                    inequalities += [product(sign, each) for each in apart]
                    choices.append(apart)
    return inequalities, choices


def _atoms(polynomials: Iterable[Polynomial]) -> list[Node]:
    """The atoms of polynomials, and those inside quotients and choices."""
    found: dict[Node, None] = {}
    todo = [node for each in polynomials for monomial in each for node in monomial]
    while todo and len(found) < _MOST:
        node = todo.pop(0)
        if node in found:
            continue
        inner = list(_inside(node))
        if inner:
            found[node] = None
            todo += [atom for each in inner for monomial in polynomial(each) or {} for atom in monomial]
    return list(found)


def _inside(node: Node) -> Iterator[Node]:
    match node:
        case Operation("/" | "%", (dividend, Numeral())):
            yield dividend
        case Application(Name("min" | "max"), (first, second)):
            yield first
            yield second
