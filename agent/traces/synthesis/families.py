"""The families whose laws are found by exploring: what each makes its terms of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from random import Random

from lemmata.agent.traces.synthesis import library as lib
from lemmata.agent.traces.synthesis.explore import Explorer, Law
from lemmata.agent.traces.synthesis.language import Operation, Term, variable
from lemmata.agent.traces.synthesis.recursion import (
    Function,
    joiner,
    list_function,
    list_twin,
    number_function,
    number_twin,
    tester,
    transformer,
    two_step_function,
)
from lemmata.agent.traces.synthesis.samples import COMMON, WIDE, Sampler, word
from lemmata.agent.traces.synthesis.sheet import Claim, Sheet

_NAMES: Mapping[str, Sequence[str]] = {"Nat": "nmk", "Int": "abc", "Bool": "pqr", "List Nat": ("xs", "ys", "zs")}


@dataclass(frozen=True, slots=True)
class Theory:
    """`variables`: how many of each type. `largest`: nodes of a term. `own`: least number of own functions in a law."""

    variables: Mapping[str, int]
    operations: Sequence[Operation]
    functions: Sequence[Function] = ()
    samplers: Mapping[str, Sampler] = field(default_factory=lambda: COMMON)
    wide: Mapping[str, Sampler] = field(default_factory=lambda: WIDE)
    definitions: Sequence[str] = ()
    shape: str = ""
    largest: int = 7
    terms: int = 4000
    own: int = 1
    orders: int = 1


def sheet(family: str, name: str, theory: Theory, random: Random, count: int) -> Sheet:
    """A sheet with at most `count` laws of the theory."""
    variables = [variable(n, kind) for kind, number in theory.variables.items() for n in names_of(kind)[:number]]
    operations = [*theory.operations, *(function.operation for function in theory.functions)]
    explorer = Explorer(random, variables, operations, theory.samplers, theory.wide)
    laws = [law for law in explorer.laws(theory.largest, theory.terms) if _own(law) >= theory.own]
    random.shuffle(laws)
    laws.sort(key=lambda law: -min(_own(law), 2))
    wanted = (law for law in laws if explorer.confirmed(law) and not explorer.general(law))
    chosen = list(islice(wanted, count - theory.orders))
    ordered = (law for law in explorer.orders(4 * theory.orders) if _own(law) >= theory.own)
    chosen += islice((law for law in ordered if not explorer.general(law)), theory.orders)
    shape = "+".join(sorted(function.shape for function in theory.functions)) or theory.shape
    shape = shape or "+".join(sorted({operation.name for law in chosen for operation in _operations(law)}))
    claims = [claim(f"law_{number}", law) for number, law in enumerate(chosen, 1)]
    definitions = (*theory.definitions, *(function.definition for function in theory.functions))
    return Sheet(family, name, f"{family}/{shape}", definitions, tuple(claims))


def names_of(kind: str) -> Sequence[str]:
    return _NAMES.get(kind, ("s", "t", "u") if not kind.startswith("BitVec") else ("x", "y", "z"))


def claim(name: str, law: Law) -> Claim:
    binders = " ".join(f"({each} : {kind})" for each, kind in law.variables())
    return Claim(name, binders, law.proposition())


def _own(law: Law) -> int:
    return law.left.own() + law.right.own()


def _operations(law: Law) -> set[Operation]:
    found: set[Operation] = set()
    waiting: list[Term] = [law.left, law.right]
    while waiting:
        term = waiting.pop()
        if term.operation is not None:
            found.add(term.operation)
        waiting += term.arguments
    return found


def numbers(name: str, random: Random) -> Sheet:
    """Functions by recursion on numbers."""
    make = random.choice((number_function, two_step_function))
    first = make("f", random)
    second = random.choice((number_twin(first, "g", random), number_function("g", random)))
    operations = [lib.ADD, random.choice((lib.MUL, lib.SUCC, lib.DOUBLE)), *map(lib.constant, (0, 1))]
    theory = Theory({"Nat": 2}, operations, (first, second), largest=6, terms=3000)
    return sheet("numbers", name, theory, random, 6)


def accumulators(name: str, random: Random) -> Sheet:
    """A function on lists and its tail-recursive twin."""
    plain, fold, _ = list_function("f", random)
    twin = list_twin("go", fold)
    operations = [lib.ADD, lib.APPEND, random.choice((lib.REVERSE, lib.MAX, lib.NIL)), lib.constant(0)]
    theory = Theory({"List Nat": 2, "Nat": 1}, operations, (plain, twin), largest=7, terms=4000)
    return sheet("accumulators", name, theory, random, 6)


def lists(name: str, random: Random) -> Sheet:
    """Functions from lists to lists, to numbers and to Booleans."""
    makers = [transformer, transformer, joiner, tester]
    chosen = random.sample(range(len(makers)), 2)
    functions = [makers[index](letter, random) for index, letter in zip(chosen, "fg", strict=True)]
    if random.random() < 0.5:
        functions.append(list_function("h", random)[0])
    pool = [lib.REVERSE, lib.LENGTH, lib.TAKE, lib.mapped(random.randrange(1, 3)), lib.SUM, lib.AND, lib.NIL, lib.CONS]
    operations = [lib.APPEND, *random.sample(pool, 3), lib.ADD]
    theory = Theory({"List Nat": 2, "Nat": 1}, operations, functions, largest=6, terms=4000)
    return sheet("lists", name, theory, random, 7)


def library_lists(name: str, random: Random) -> Sheet:
    """Laws between functions of the core library on lists."""
    pool = [lib.REVERSE, lib.LENGTH, lib.TAKE, lib.DROP, lib.TAIL, lib.DROP_LAST, lib.SUM, lib.REPLICATE, lib.CONTAINS]
    pool += [lib.COUNT, lib.ERASE, lib.CONS, lib.mapped(random.randrange(1, 4)), lib.filtered(random.randrange(2, 4))]
    operations = [lib.APPEND, *random.sample(pool, 4), random.choice((lib.ADD, lib.MIN, lib.SUB))]
    theory = Theory({"List Nat": 2, "Nat": 2}, operations, largest=7, terms=2500, own=0, orders=2)
    return sheet("library-lists", name, theory, random, 7)


def naturals(name: str, random: Random) -> Sheet:
    """Algebra of natural numbers."""
    pool = [lib.SUB, lib.MIN, lib.MAX, lib.HALF, lib.PARITY, lib.DOUBLE, lib.SUCC]
    operations = [lib.ADD, lib.MUL, *random.sample(pool, 2), lib.constant(random.randrange(1, 4))]
    theory = Theory({"Nat": 3}, operations, largest=8, terms=2500, own=0, orders=2)
    return sheet("naturals", name, theory, random, 6)


def integers(name: str, random: Random) -> Sheet:
    """Algebra of integers."""
    pool = [lib.INT_NEG, lib.INT_MAX, lib.INT_MIN, lib.INT_ABS]
    operations = [lib.INT_MUL, random.choice((lib.INT_ADD, lib.INT_SUB)), *random.sample(pool, 2)]
    theory = Theory({"Int": 3}, operations, largest=7, terms=2500, own=0, orders=1)
    return sheet("integers", name, theory, random, 6)


def booleans(name: str, random: Random) -> Sheet:
    """A function on Booleans by a table, and propositional laws."""
    table = [random.random() < 0.5 for _ in range(8)]

    def meaning(a: bool, b: bool, c: bool) -> bool:
        return table[4 * a + 2 * b + c]

    rows = "\n".join(
        f"  | {', '.join(str(bool(index >> shift & 1)).lower() for shift in (2, 1, 0))} => {str(table[index]).lower()}"
        for index in range(8)
    )
    operation = Operation("f", ("Bool",) * 3, "Bool", "f {0} {1} {2}", meaning, own=True)
    function = Function(operation, f"def f : Bool → Bool → Bool → Bool\n{rows}", f"table:{sum(table)}")
    operations = random.sample([lib.AND, lib.OR, lib.XOR, lib.NOT], 2)
    theory = Theory({"Bool": 3}, operations, (function,), largest=7, terms=3000, orders=0)
    return sheet("booleans", name, theory, random, 4)


def words(name: str, random: Random) -> Sheet:
    """Algebra of bit vectors."""
    width = random.choice((4, 8, 16, 32))
    kind = f"BitVec {width}"
    operations = random.sample(lib.words(width), 4)
    samplers = {**COMMON, kind: word(width)}
    theory = Theory({kind: 3}, operations, samplers=samplers, largest=7, terms=2500, own=0, orders=0)
    return sheet("words", name, theory, random, 5)
