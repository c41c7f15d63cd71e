"""The evaluator: typed terms compiled to Python closures with Lean's exact meaning of every operator."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeAlias

from lemmata.agent.smt.arithmetic import arithmetic, default_value
from lemmata.agent.smt.library_lists import LISTS, NUMERIC_LISTS
from lemmata.agent.smt.library_numbers import NUMBERS, Undetermined
from lemmata.agent.smt.sorts import Kind, Sort
from lemmata.agent.smt.terms import Apply, Call, Lambda, Let, Literal, Quantified, Term, Value, Var, subterms

Environment: TypeAlias = dict[str, Value]
Compiled: TypeAlias = Callable[[Environment], Value]
Samples: TypeAlias = Callable[[Sort], tuple[Sequence[Value], bool]]
"""The values that a quantifier over a sort runs through, and whether these are all the sort has."""

__all__ = ["Environment", "Samples", "Undetermined", "compile_term", "evaluate", "no_samples"]


def no_samples(sort: Sort) -> tuple[Sequence[Value], bool]:
    return (), False


def compile_term(term: Term, samples: Samples = no_samples, trust: bool = False) -> Compiled:
    """A function from the values of the free variables to the value of the term.

    It raises Undetermined when the value cannot be told. With `trust`, a quantifier takes its samples for all values:
    quick, and right only most of the time.
    """

    def go(term: Term) -> Compiled:
        match term:
            case Var(name, _):
                return lambda env: env[name]
            case Literal(value, _):
                return lambda env: value
            case Call():
                head, argument = go(term.function), go(term.argument)
                return lambda env: head(env)(argument(env))
            case Lambda(Var(name, _), body):
                inside = go(body)
                return lambda env: lambda value: inside({**env, name: value})
            case Let(Var(name, _), value, body):
                bound, rest = go(value), go(body)
                return lambda env: rest({**env, name: bound(env)})
            case Quantified():
                return _quantified(term, go(term.body), samples, trust)
            case Apply():
                return _apply(term, [go(argument) for argument in term.arguments])

    return go(term)


def evaluate(term: Term, environment: Mapping[str, Value]) -> Value:
    """The value of a term. Raises Undetermined."""
    return compile_term(term)(dict(environment))


def _quantified(term: Quantified, body: Compiled, samples: Samples, trust: bool) -> Compiled:
    name, stop = term.variable.name, not term.universal
    values, complete = samples(term.variable.sort)
    if (bounded := _bound(term)) is not None:
        relation, limit = bounded[0], compile_term(bounded[1], samples, trust)

    def run(env: Environment) -> bool:
        certain, run_through = complete or (trust and bool(values)), values
        if bounded is not None:
            certain, run_through = True, limit(env)
            if relation != "∈":
                run_through = range(_short(run_through + (relation == "≤")))
        for value in run_through:
            try:
                if body({**env, name: value}) == stop:
                    return stop
            except Undetermined:
                certain = False
        if not certain:
            raise Undetermined("quantifier")
        return not stop

    return run


def _bound(term: Quantified) -> tuple[str, Term] | None:
    """The guard of `∀ x < n, …` over Nat or `∀ x ∈ xs, …`, or of its `∃`: the relation and its right side."""
    guard = term.body.arguments[0] if isinstance(term.body, Apply) and len(term.body.arguments) == 2 else None
    if not isinstance(term.body, Apply) or term.body.operator != ("→" if term.universal else "∧"):
        return None
    if not isinstance(guard, Apply) or guard.operator not in ("<", "≤", "∈") or guard.arguments[0] != term.variable:
        return None
    if guard.operator != "∈" and term.variable.sort.kind is not Kind.NAT:
        return None
    free = any(subterm == term.variable for subterm in subterms(guard.arguments[1]))
    return None if free else (guard.operator, guard.arguments[1])


def _short(length: int) -> int:
    if length > 2000:
        raise Undetermined("range")
    return length


def _apply(term: Apply, arguments: list[Compiled]) -> Compiled:
    match term.operator:
        case "∧" | "&&":
            return _connective(arguments[0], arguments[1], False)
        case "∨" | "||":
            return _connective(arguments[0], arguments[1], True)
        case "→":
            premise = arguments[0]
            return _connective(lambda env: not premise(env), arguments[1], True)
        case "ite" | "cond":
            condition, yes, no = arguments
            return lambda env: yes(env) if condition(env) else no(env)
    function = _meaning(term)
    if len(arguments) == 1:
        only = arguments[0]
        return lambda env: function(only(env))
    if len(arguments) == 2:
        left, right = arguments
        return lambda env: function(left(env), right(env))
    return lambda env: function(*[argument(env) for argument in arguments])


def _connective(left: Compiled, right: Compiled, stop: bool) -> Compiled:
    """`∧` (stop False) and `∨` (stop True): decided by one side where that is enough."""

    def run(env: Environment) -> bool:
        try:
            if left(env) == stop:
                return stop
        except Undetermined:
            if right(env) == stop:
                return stop
            raise
        return bool(right(env))

    return run


def _meaning(term: Apply) -> Callable[..., Any]:
    operator = term.operator
    for library in (NUMBERS, LISTS, NUMERIC_LISTS):
        if operator in library:
            return library[operator][1]
    match operator:
        case "=" | "==" | "↔":
            return lambda a, b: a == b
        case "≠" | "!=" | "^^":
            return lambda a, b: a != b
        case "¬" | "!":
            return lambda a: not a
        case "∘":
            return lambda f, g, x: f(g(x))
        case "∈":
            return lambda x, xs: x in xs
        case "some":
            return lambda x: (x,)
        case "pair":
            return lambda x, y: (x, y)
        case "decide":
            return lambda p: p
        case "get":
            return _get
        case "get?":
            return lambda xs, i: xs[i : i + 1]
        case "get!" | "Option.get!" | "List.head!" | "List.getLast!":
            default = default_value(term.sort)
            if operator == "get!":
                return lambda xs, i: xs[i] if i < len(xs) else default
            place = -1 if operator == "List.getLast!" else 0
            return lambda xs: xs[place] if xs else default
    return arithmetic(operator, term.arguments[0].sort, term.sort)


def _get(items: tuple[Value, ...], place: int) -> Value:
    if place >= len(items):
        raise Undetermined("index")
    return items[place]


def sort_samples(table: Mapping[Kind, Sequence[Value]]) -> Samples:
    """Samples by kind, for sorts without arguments; all values of Bool and Prop, and of Fin and BitVec when few."""

    def samples(sort: Sort) -> tuple[Sequence[Value], bool]:
        if sort.kind in (Kind.BOOL, Kind.PROP):
            return (False, True), True
        if sort.kind in (Kind.FIN, Kind.BITVEC, Kind.UINT) and sort.finite:
            return range(sort.size if sort.kind is Kind.FIN else 1 << sort.size), True
        return table.get(sort.kind, ()), False

    return samples
