"""Measures of `while` loops and recursive functions: integers that fall and are not negative, guessed from conditions
and arguments, and tested on runs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from lemmata.translators.obligations.evaluate.programs import RaisedOutcome, run
from lemmata.translators.obligations.operators import Operator as O
from lemmata.translators.obligations.program import (
    Assign,
    Block,
    Continue,
    Function,
    If,
    Invoke,
    Module,
    Statement,
    While,
)
from lemmata.translators.obligations.terms import Lit, Op, Term, Var, conjunction, integer
from lemmata.translators.obligations.typecheck import type_of
from lemmata.translators.obligations.types import INT, Bytes, ListOf, MapOf, SetOf, String, Value
from lemmata.translators.obligations.walk import free_variables, substitute, subterms
from lemmata.translators.python.invariants.rewrite import change_all, replace_loop
from lemmata.translators.python.lower.assigned import assigned_in

FALLS = "MeasureDoesNotFall"
STEPS = 4_000
MAXIMAL_CANDIDATES = 60


def loop_measure(
    module: Module, function: Function, loop: While, arguments: list[tuple[Value, ...]], known: frozenset[str]
) -> Term | None:
    """The first candidate that no run speaks against; None where there is none, or nothing was run. `known`: the
    variables that have values at the loop's head."""
    if not arguments:
        return None
    for candidate in _usable(_loop_candidates(loop), known):
        watched = replace(function, body=replace_loop(function.body, loop, _watched(loop, candidate)))
        if _undisturbed(module, watched, arguments):
            return candidate
    return None


def recursion_measure(module: Module, function: Function, arguments: list[tuple[Value, ...]]) -> Term | None:
    """The first candidate that no run speaks against; None where there is none, or nothing was run."""
    if not arguments:
        return None
    for candidate in list(dict.fromkeys(_recursion_candidates(function)))[:MAXIMAL_CANDIDATES]:

        def watch(statement: Statement, measure: Term = candidate) -> tuple[Statement, ...]:
            if not isinstance(statement, Invoke) or statement.function != function.name:
                return (statement,)
            values = dict(zip((p.name for p in function.parameters), statement.arguments, strict=True))
            entry = substitute(measure, {p.name: Var(_entry(p.name), p.type) for p in function.parameters})
            falls: list[Term] = [Op(O.LE, (integer(0), entry)), Op(O.LT, (substitute(measure, values), entry))]
            return (_check(conjunction(falls)), statement)

        first = tuple(Assign((Var(_entry(p.name), p.type),), (p,)) for p in function.parameters)
        if _undisturbed(module, replace(function, body=(*first, *change_all(function.body, watch))), arguments):
            return candidate
    return None


def _usable(candidates: Iterable[Term], known: frozenset[str]) -> list[Term]:
    return [term for term in dict.fromkeys(candidates) if known >= set(free_variables(term))][:MAXIMAL_CANDIDATES]


def _entry(name: str) -> str:
    return f"{name} at entry"


def _check(condition: Term) -> Statement:
    from lemmata.translators.obligations.program import Raise
    from lemmata.translators.obligations.terms import negation

    return If(negation(condition), (Raise(FALLS),))


def _watched(loop: While, measure: Term) -> While:
    """The loop, raising an exception where the measure does not fall."""
    before = Var("measure before", INT)
    falls = _check(Op(O.LT, (measure, before)))
    start = (Assign((before,), (measure,)), _check(Op(O.LE, (integer(0), before))))
    return replace(loop, body=(*start, *_before_continue(loop.body, falls), falls))


def _before_continue(body: Block, falls: Statement) -> Block:
    made: list[Statement] = []
    for statement in body:
        match statement:
            case Continue():
                made.extend((falls, statement))
            case If(_, then, orelse):
                then, orelse = _before_continue(then, falls), _before_continue(orelse, falls)
                made.append(replace(statement, then=then, orelse=orelse))
            case _:
                made.append(statement)
    return tuple(made)


def _undisturbed(module: Module, function: Function, arguments: list[tuple[Value, ...]]) -> bool:
    changed = Module({**module.functions, function.name: function}, module.types)
    return all(run(changed, function.name, each, STEPS) != RaisedOutcome(FALLS) for each in arguments)


def _loop_candidates(loop: While) -> Iterator[Term]:
    changed = assigned_in(loop.body)
    yield from _from_condition(loop.condition)
    for statement in loop.body:
        if isinstance(statement, If):
            yield from _from_condition(statement.condition)
    variables = {v.name: v for term in _all_terms(loop) for v in subterms(term) if isinstance(v, Var)}
    own = [variable for name, variable in variables.items() if name in changed]
    others = [variable for name, variable in variables.items() if name not in changed]
    yield from _simple(own)
    yield from _pairs(own, [*own, *others])
    lengths = [_size(v) for v in own if _sized(v)]
    integers = [v for v in own if v.type == INT]
    for first in (*lengths, *integers):
        for second in (*lengths, *integers):
            if first != second:
                yield Op(O.ADD, (first, second))


def _all_terms(loop: While) -> list[Term]:
    from lemmata.translators.python.vc import shape

    def of(body: Block) -> Iterator[Term]:
        for statement in body:
            yield from shape.terms_of(statement)
            if isinstance(statement, Assign):
                yield from statement.targets
            for inner in shape.blocks_of(statement):
                yield from of(inner)

    return [loop.condition, *of(loop.body)]


def _from_condition(condition: Term) -> Iterator[Term]:
    match condition:
        case Op(O.AND | O.OR, arguments):
            for argument in arguments:
                yield from _from_condition(argument)
        case Op(O.NOT, (inner,)):
            yield from _from_condition(inner)
        case Op(O.LT | O.LE | O.GT | O.GE | O.NE, (left, right)) if type_of(left) == INT:
            small, large = (right, left) if condition.operator in (O.GT, O.GE) else (left, right)
            yield from _differences(small, large)
            if condition.operator is O.NE:
                yield from _differences(large, small)
                yield Op(O.ABS, (small,)) if isinstance(large, Lit) else Op(O.ABS, (Op(O.SUB, (small, large)),))


def _differences(small: Term, large: Term) -> Iterator[Term]:
    if isinstance(small, Lit):
        if small.value == 0:
            yield large
        yield Op(O.SUB, (large, small)) if small.value else large
        yield Op(O.ADD, (Op(O.SUB, (large, small)), integer(1)))
    else:
        yield Op(O.SUB, (large, small))
        yield Op(O.ADD, (Op(O.SUB, (large, small)), integer(1)))


def _sized(variable: Var) -> bool:
    return isinstance(variable.type, ListOf | String | Bytes | SetOf | MapOf)


def _size(variable: Var) -> Term:
    return Op(O.LEN, (variable,))


def _simple(variables: Iterable[Var]) -> Iterator[Term]:
    for variable in variables:
        if variable.type == INT:
            yield variable
            yield Op(O.ABS, (variable,))
        elif _sized(variable):
            yield _size(variable)


def _pairs(own: list[Var], bounds: list[Var]) -> Iterator[Term]:
    for bound in bounds:
        for variable in own:
            if variable.type != INT or bound == variable:
                continue
            if bound.type == INT:
                yield Op(O.SUB, (bound, variable))
                yield Op(O.ADD, (Op(O.SUB, (bound, variable)), integer(1)))
            elif _sized(bound):
                yield Op(O.SUB, (_size(bound), variable))


def _recursion_candidates(function: Function) -> Iterator[Term]:
    changing: list[Var] = []
    fixed: list[Var] = []
    calls = _own_calls(function.body, function.name)
    for position, parameter in enumerate(function.parameters):
        same = [call.arguments[position] == parameter for call in calls]
        (fixed if all(same) else changing).append(parameter)
    yield from _simple(changing)
    yield from _pairs(changing, [*changing, *fixed])
    for first in changing:
        for second in changing:
            if first.name < second.name:
                sizes = [_size(v) if _sized(v) else v for v in (first, second)]
                if all(type_of(size) == INT for size in sizes):
                    yield Op(O.ADD, (sizes[0], sizes[1]))
                    for heavy, light in (sizes, sizes[::-1]):
                        yield Op(O.ADD, (Op(O.MUL, (integer(2), heavy)), light))


def _own_calls(body: Block, name: str) -> list[Invoke]:
    from lemmata.translators.python.vc import shape

    found: list[Invoke] = []
    for statement in body:
        if isinstance(statement, Invoke) and statement.function == name:
            found.append(statement)
        for inner in shape.blocks_of(statement):
            found.extend(_own_calls(inner, name))
    return found
