"""The families of generated identities: linear, polynomial and non-polynomial, each with true and false twins.

Difficulty 1 to 5 sets how many variables, terms and rewritings there are; what came out is measured: `terms`
(operators), `alternation` (edges between arithmetic and bitwise operators), `variables`, `proof` (characters of the
proof, where there is one).
"""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from lemmata.translators.tcs.mba.decide import Identity, UndecidedError, decide
from lemmata.translators.tcs.mba.obfuscate.encode import encode
from lemmata.translators.tcs.mba.obfuscate.linear import bitwise, combination, solve
from lemmata.translators.tcs.mba.obfuscate.perturb import perturb
from lemmata.translators.tcs.mba.obfuscate.rewrite import rewrite
from lemmata.translators.tcs.mba.refute import refute
from lemmata.translators.tcs.mba.show import show
from lemmata.translators.tcs.mba.statement import proposition, width_name
from lemmata.translators.tcs.mba.term import Binary, Const, Op, Term, Var, alternation, rename, size, variables
from lemmata.translators.tcs.mba.values import Values, is_linear
from lemmata.translators.tcs.problem import Family, Problem

_NAMES = ("x", "y", "z", "t", "u")
_MOST_OPERATORS = 220
Draw = Callable[[Random, int, "int | None"], "tuple[Term, Term] | None"]


def _width(random: Random) -> int | None:
    return random.choice((None, None, 64, 64, 64, 32, 16, 8, random.randint(1, 64)))


def _inputs(random: Random, least: int, most: int) -> list[Term]:
    return [Var(name) for name in _NAMES[: random.randint(least, most)]]


def _simple(random: Random, inputs: list[Term]) -> Term:
    """A short linear target: a few multiples of variables or of short bitwise expressions, and perhaps a constant."""
    count = random.randint(1, max(1, len(inputs)))
    pairs = [(random.choice((1, 1, -1, 2, 3)), bitwise(random, inputs, random.choice((0, 0, 1)))) for _ in range(count)]
    if random.random() < 0.3:
        pairs.append((random.choice((1, -1)), Const(random.randint(1, 9))))
    return combination(pairs)


def _obfuscated(random: Random, inputs: list[Term], target: Term, terms: int, width: int | None) -> Term:
    """A linear expression with the values of a linear target."""
    values = Values(tuple(inputs), 0)
    large = width is not None and random.random() < 0.15
    most = (1 << width) // 4 if large and width else 12
    extra = []
    for _ in range(terms):
        function = bitwise(random, inputs, random.randint(1, 3))
        extra.append((random.choice((1, -1)) * random.randint(1, max(1, most)), function, values(function)))
    return solve(random, inputs, values(target), extra)


def _linear(random: Random, difficulty: int, width: int | None) -> tuple[Term, Term] | None:
    inputs = _inputs(random, 1 + (difficulty > 1), min(2 + difficulty // 2, 4))
    target = _simple(random, inputs)
    return _obfuscated(random, inputs, target, 1 + 2 * difficulty, width), target


def _polynomial(random: Random, difficulty: int, width: int | None) -> tuple[Term, Term] | None:
    inputs = _inputs(random, 1 + (difficulty > 1), 2 + (difficulty > 3))
    left: Term | None = None
    right: Term | None = None
    for _ in range(1 + difficulty // 3):
        factors = [_simple(random, inputs) for _ in range(2 + (difficulty == 5 and random.random() < 0.3))]
        hidden = [_obfuscated(random, inputs, f, random.randint(1, difficulty), None) for f in factors]
        plain, obscure = _product(factors), _product(hidden)
        left = obscure if left is None else Binary(Op.ADD, left, obscure)
        right = plain if right is None else Binary(Op.ADD, right, plain)
    assert left is not None and right is not None
    if random.random() < 0.5:
        rest = _simple(random, inputs)
        left = Binary(Op.ADD, left, _obfuscated(random, inputs, rest, difficulty, width))
        right = Binary(Op.ADD, right, rest)
    return left, right


def _product(factors: list[Term]) -> Term:
    result = factors[0]
    for factor in factors[1:]:
        result = Binary(Op.MUL, result, factor)
    return result


def _non_polynomial(random: Random, difficulty: int, width: int | None) -> tuple[Term, Term] | None:
    inputs = _inputs(random, 2, 2 + (difficulty > 2))
    target = _nested(random, inputs, 2 + difficulty // 2)
    left = rewrite(random, target, 1 + 2 * difficulty, _MOST_OPERATORS)
    if random.random() < 0.5:
        left = encode(random, left, _nested(random, inputs, 1), width)
        left = rewrite(random, left, difficulty, _MOST_OPERATORS)
    return None if is_linear(left) else (left, target)


def _nested(random: Random, inputs: list[Term], operators: int) -> Term:
    """A random expression in which arithmetic and bitwise operators alternate."""
    if operators <= 0:
        return random.choice(inputs)
    left = random.randrange(operators)
    op = random.choice((Op.ADD, Op.SUB, Op.AND, Op.OR, Op.XOR, Op.ADD, Op.XOR))
    a, b = _nested(random, inputs, left), _nested(random, inputs, operators - 1 - left)
    if random.random() < 0.06:
        b = Const(random.randint(1, 15))
    return Binary(op, a, b)


def _make(family: str, draw: Draw) -> Callable[[Random, int], Problem | None]:
    def make(random: Random, difficulty: int) -> Problem | None:
        width = _width(random)
        sides = draw(random, difficulty, width)
        if sides is None or size(sides[0]) > _MOST_OPERATORS or sides[0] == sides[1]:
            return None
        left, right = sides
        truth = random.random() < 0.5
        if not truth:
            right = perturb(random, right, width, difficulty)
        if not variables(left, right):
            return None
        found = refute(left, right, width, seed=1, seconds=0)
        if (found is None) != truth:
            return None
        return _problem(family, left, right, width, found)

    return make


def _problem(
    family: str, left: Term, right: Term, width: int | None, found: tuple[int, dict[str, int]] | None
) -> Problem:
    scripts: tuple[str, ...] = ()
    if found is None:
        try:
            bits = width_name(left, right, width)
            names = " ".join(variables(left, right) if width is not None else (bits, *variables(left, right)))
            scripts = (f"intro {names}\n{decide(Identity(left, right, width), bits).script}",)
        except UndecidedError:
            scripts = ()
    names_to = {name: f"v{i}" for i, name in enumerate(variables(left, right))}
    canonical = f"{show(rename(left, names_to))} = {show(rename(right, names_to))} @ {width}"
    data: dict[str, object] = {"expression": f"{show(left)},{show(right)}", "width": width if width else "all"}
    if found is not None:
        data["counterexample"] = {"width": found[0], **found[1]}
    measures = {
        "terms": size(left) + size(right),
        "alternation": alternation(left) + alternation(right),
        "variables": len(variables(left, right)),
        **({"proof": len(scripts[0])} if scripts else {}),
    }
    how = "by construction, and evaluated on 600 inputs" if found is None else "by evaluation at the counterexample"
    return Problem(
        family,
        proposition(left, right, width),
        _informal(left, right, width),
        found is None,
        how,
        measures,
        canonical,
        imports=("Lemmata.Mba",),
        standalone="",
        scripts=scripts,
        data=data,
    )


def _informal(left: Term, right: Term, width: int | None) -> str:
    words = "words of any number of bits" if width is None else f"words of {width} bit{'s' * (width > 1)}"
    names = ", ".join(f"`{name}`" for name in variables(left, right))
    return (
        f"For all {words} {names} (arithmetic modulo the power of two, `~ & | ^` bit by bit):\n\n"
        f"    {show(left)}\n\nequals\n\n    {show(right)}\n"
    )


FAMILIES = (
    Family("mba_linear", "integer combinations of bitwise expressions", _make("mba_linear", _linear)),
    Family("mba_polynomial", "products of such combinations", _make("mba_polynomial", _polynomial)),
    Family("mba_nonpolynomial", "arithmetic under bitwise operators", _make("mba_nonpolynomial", _non_polynomial)),
)
