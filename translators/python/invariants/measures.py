"""Measures of `while` loops and recursive functions: integers that fall and are not negative, guessed from conditions
and arguments, and tested on runs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import reduce
from itertools import islice, permutations, product

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
from lemmata.translators.obligations.terms import Construct, Lit, Op, Term, Var, integer
from lemmata.translators.obligations.typecheck import type_of
from lemmata.translators.obligations.types import INT, Bytes, ListOf, MapOf, SetOf, String, TupleOf, Value
from lemmata.translators.obligations.walk import free_variables, substitute, subterms
from lemmata.translators.python.invariants.rewrite import change_all, replace_loop
from lemmata.translators.python.lower.assigned import assigned_in
from lemmata.translators.python.vc.falling import falls, padded, parts

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


def recursion_measures(
    module: Module, circle: Sequence[Function], arguments: Mapping[str, list[tuple[Value, ...]]]
) -> dict[str, Term]:
    """For the functions of a circle that have no measure, the first candidates that no run speaks against; empty where
    there are none, or nothing was run."""
    missing = [function for function in circle if function.measure is None]
    if not missing or not any(arguments.values()):
        return {}
    for choice in _choices(missing, circle):
        measured = [replace(each, measure=choice.get(each.name, each.measure)) for each in circle]
        watched = [_watched_calls(each, measured) for each in measured]
        changed = Module({**module.functions, **{each.name: each for each in watched}}, module.types)
        calls = [(each.name, values) for each in circle for values in arguments[each.name]]
        if all(run(changed, name, values, STEPS) != RaisedOutcome(FALLS) for name, values in calls):
            return choice
    return {}


def _choices(missing: Sequence[Function], circle: Sequence[Function]) -> Iterator[dict[str, Term]]:
    """Measures for several functions, the simpler ones first; then some with a number behind that tells which of the
    functions is called, or with a second part."""
    own = {f.name: list(dict.fromkeys(_recursion_candidates(f, circle)))[:MAXIMAL_CANDIDATES] for f in missing}
    names = [function.name for function in missing]
    each = sorted(product(*(range(len(own[name])) for name in names)), key=sum)[: 4 * MAXIMAL_CANDIDATES]
    single = [{name: own[name][place] for name, place in zip(names, places, strict=True)} for places in each]
    yield from single
    if len(missing) == 1:
        (function,) = missing
        simple = list(_simple(function.parameters))
        for first, second in permutations(simple, 2):
            yield {function.name: pair(first, second)}
        return
    for choice in single[:MAXIMAL_CANDIDATES]:
        for order in islice(permutations(range(len(names))), 6):
            yield {name: pair(choice[name], integer(tag)) for name, tag in zip(names, order, strict=True)}


def pair(first: Term, second: Term) -> Term:
    """A measure of two parts, the first one the weightier."""
    return Construct(TupleOf((INT, INT)), (first, second))


def _watched_calls(function: Function, circle: Sequence[Function]) -> Function:
    """The function, raising an exception where the measure does not fall at a call."""
    length = max(len(parts(each.measure)) for each in circle)
    members = {each.name: each for each in circle}
    entry = [
        substitute(part, {p.name: Var(_entry(p.name), p.type) for p in function.parameters})
        for part in padded(parts(function.measure), length)
    ]

    def watch(statement: Statement) -> tuple[Statement, ...]:
        callee = members.get(statement.function) if isinstance(statement, Invoke) else None
        if callee is None or not isinstance(statement, Invoke):
            return (statement,)
        values = dict(zip((p.name for p in callee.parameters), statement.arguments, strict=True))
        then = [substitute(part, values) for part in padded(parts(callee.measure), length)]
        return (_check(falls(then, entry)), statement)

    first = tuple(Assign((Var(_entry(p.name), p.type),), (p,)) for p in function.parameters)
    return replace(function, body=(*first, *change_all(function.body, watch)))


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
    now = parts(measure)
    before = tuple(Var(f"measure {place} before", INT) for place in range(len(now)))
    check = _check(falls(now, before))
    return replace(loop, body=(Assign(before, now), *_before_continue(loop.body, check), check))


def _before_continue(body: Block, check: Statement) -> Block:
    made: list[Statement] = []
    for statement in body:
        match statement:
            case Continue():
                made.extend((check, statement))
            case If(_, then, orelse):
                then, orelse = _before_continue(then, check), _before_continue(orelse, check)
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
    yield from _together(loop.condition)
    for statement in loop.body:
        if isinstance(statement, If):
            yield from _from_condition(statement.condition)
    variables = {v.name: v for term in _all_terms(loop) for v in subterms(term) if isinstance(v, Var)}
    own = [variable for name, variable in variables.items() if name in changed]
    others = [variable for name, variable in variables.items() if name not in changed]
    yield from _simple(own)
    yield from _pairs(own, [*own, *others])
    yield from (pair(first, second) for first, second in permutations(islice(_simple(own), 6), 2))
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


def _together(condition: Term) -> Iterator[Term]:
    """For several bounds that hold together, what is left to all of them."""
    if isinstance(condition, Op) and condition.operator is O.AND:
        first = [next(_from_condition(argument), None) for argument in condition.arguments]
        whole = [term for term in first if term is not None]
        if len(whole) > 1:
            yield reduce(lambda a, b: Op(O.ADD, (a, b)), whole)


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


def _recursion_candidates(function: Function, circle: Sequence[Function]) -> Iterator[Term]:
    changing: list[Var] = []
    fixed: list[Var] = []
    calls = _own_calls(function.body, function.name)
    if len(circle) > 1:
        calls = []
        yield from _simple(function.parameters)
        yield from _pairs(list(function.parameters), list(function.parameters))
    for position, parameter in enumerate(function.parameters):
        same = [call.arguments[position] == parameter for call in calls]
        (fixed if same and all(same) else changing).append(parameter)
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
