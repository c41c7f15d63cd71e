"""Guesses of invariants, from the loop's variables, the function's contract, and the sequence that is gone through."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from lemmata.translators.obligations.operators import Operator as O
from lemmata.translators.obligations.program import For, Function, While
from lemmata.translators.obligations.terms import (
    Generator,
    Lit,
    Op,
    Quantifier,
    Term,
    Var,
    integer,
)
from lemmata.translators.obligations.typecheck import type_of
from lemmata.translators.obligations.types import (
    INT,
    Bytes,
    ListOf,
    MapOf,
    SetOf,
    String,
    Type,
    Value,
)
from lemmata.translators.obligations.walk import free_variables
from lemmata.translators.python.invariants.atoms import linear
from lemmata.translators.python.invariants.claimed import from_contract, prefix_of, terms_in_loop
from lemmata.translators.python.invariants.entry import entries
from lemmata.translators.python.invariants.exits import from_exit
from lemmata.translators.python.invariants.polynomials import equations
from lemmata.translators.python.invariants.related import from_start, inclusions
from lemmata.translators.python.lower.assigned import assigned_in
from lemmata.translators.python.vc import shape

MAXIMAL = 220


def candidates(function: Function, loop: While | For, seen: Sequence[Mapping[str, Value]]) -> list[Term]:
    """Guesses, the likelier ones first, without repetition. Beside invariants that the source gives, only bounds and
    what the contract says. `seen`: the variables' values at visits of the loop's head; guesses that speak of others are
    left out."""
    found: dict[Term, None] = {}
    moving = {*assigned_in(loop.body), *(_names_of(loop) if isinstance(loop, For) else ())}
    known = frozenset.intersection(*map(frozenset, seen)) if seen else frozenset()
    for term in _all(function, loop, seen):
        spoken = free_variables(term).keys()
        if not known >= spoken or not moving & spoken:
            continue
        if not _circular(term):
            found.setdefault(term)
        if len(found) >= MAXIMAL:
            break
    return list(found)


def _all(function: Function, loop: While | For, seen: Sequence[Mapping[str, Value]]) -> Iterator[Term]:
    types: dict[str, Type] = {}
    shape.variables_of(function.body, types)
    types.update((p.name, p.type) for p in function.parameters)
    changed = [name for name in assigned_in(loop.body) if name in types]
    read = {name for term in terms_in_loop(loop) for name in free_variables(term)}
    own = [Var(name, types[name]) for name in changed]
    fixed = [Var(name, of) for name, of in types.items() if name not in changed and name in read]
    fixed += [p for p in function.parameters if p.name not in changed and p not in fixed]
    index = loop.variables[0] if isinstance(loop, For) and shape.counting(loop) is not None else None
    first = entries(function)
    yield from from_contract(function, loop, own, index)
    if isinstance(loop, While):
        yield from from_exit(function, loop, own, first)
    if not loop.invariants:
        yield from linear(function, loop, own, seen)
        yield from inclusions(own, _unused("item", loop, (*own, *fixed)))
        yield from from_start(function, own, set(changed))
        moving = [variable for variable in (*own, *([index] if index is not None else [])) if variable.type == INT]
        yield from equations(moving, [variable for variable in fixed if variable.type == INT], seen)
        yield from _prefixes(loop, own, fixed, index)
    yield from _bounds(own, fixed, index, loop)
    yield from _lengths(own, fixed, index, loop)
    yield from _sums(own, [*first.values(), *fixed])
    if not loop.invariants:
        yield from _members(loop, own, fixed, index)


def _names_of(loop: For) -> set[str]:
    """What stands for how far a loop is."""
    return {each.name for each in (*loop.variables, *([loop.done] if loop.done is not None else []))}


def _circular(term: Term) -> bool:
    """Whether an equation makes a variable of itself: such a one sends `simp` in circles."""
    if not isinstance(term, Op) or term.operator is not O.EQ:
        return False
    left, right = term.arguments
    return any(isinstance(a, Var) and a.name in free_variables(b) for a, b in ((left, right), (right, left)))


def _bounds(own: list[Var], fixed: list[Var], index: Var | None, loop: While | For) -> Iterator[Term]:
    integers = [v for v in own if v.type == INT]
    limits: list[Term] = [v for v in (*fixed, *own) if v.type == INT]
    limits += [Op(O.LEN, (v,)) for v in (*fixed, *own) if isinstance(v.type, ListOf | String | Bytes)]
    limits += [Lit(c, INT) for c in sorted({t.value for t in _constants(loop)} - {0})][:4]
    if index is not None:
        limits.append(index)
    elif isinstance(loop, For) and loop.done is not None:
        limits.append(Op(O.LEN, (loop.done,)))
    for variable in integers:
        yield Op(O.LE, (integer(0), variable))
        yield Op(O.LE, (integer(1), variable))
        yield Op(O.LE, (integer(-1), variable))
        for limit in limits:
            if limit == variable:
                continue
            yield Op(O.EQ, (variable, limit))
            yield Op(O.LE, (variable, limit))
            yield Op(O.LT, (variable, limit))
            if not isinstance(limit, Lit):
                yield Op(O.LE, (variable, Op(O.ADD, (limit, integer(1)))))
                yield Op(O.EQ, (variable, Op(O.ADD, (limit, integer(1)))))
            yield Op(O.LE, (limit, variable))


def _constants(loop: While | For) -> set[Lit]:
    from lemmata.translators.obligations.walk import subterms

    return {
        each
        for term in terms_in_loop(loop)
        for each in subterms(term)
        if isinstance(each, Lit) and each.type == INT and abs(each.value) < 1000
    }


def _lengths(own: list[Var], fixed: list[Var], index: Var | None, loop: While | For) -> Iterator[Term]:
    sized = [v for v in own if isinstance(v.type, ListOf | String | SetOf | MapOf)]
    others: list[Term] = [Op(O.LEN, (v,)) for v in (*fixed, *own) if isinstance(v.type, ListOf | String)]
    others += [v for v in (*own, *fixed) if v.type == INT]
    if isinstance(loop, For):
        others.append(index if index is not None else Op(O.LEN, (loop.done,)))  # type: ignore[arg-type]
    others += [integer(1)]
    for variable in sized:
        length = Op(O.LEN, (variable,))
        for other in others:
            if other == length:
                continue
            yield Op(O.EQ, (length, other))
            yield Op(O.LE, (length, other))
            yield Op(O.LE, (other, length))


def _sums(own: list[Var], fixed: list[Var]) -> Iterator[Term]:
    """`a + b == c`, `a + b <= c` and `a - b == c` of numbers and lengths, `c` one that stays."""

    def numbers(variables: list[Var]) -> list[Term]:
        lengths: list[Term] = [Op(O.LEN, (v,)) for v in variables if isinstance(v.type, ListOf | String)]
        return [*(v for v in variables if v.type == INT), *lengths]

    moving = numbers(own)[:5]
    for place, first in enumerate(moving):
        for second in moving[place + 1 :]:
            for whole in numbers(fixed)[:5]:
                yield Op(O.EQ, (Op(O.ADD, (first, second)), whole))
                if isinstance(first, Var) and isinstance(second, Var):
                    yield Op(O.LE, (Op(O.ADD, (first, second)), whole))
                yield Op(O.EQ, (Op(O.SUB, (first, second)), whole))


def _prefixes(loop: While | For, own: list[Var], fixed: list[Var], index: Var | None) -> Iterator[Term]:
    if not isinstance(loop, For):
        return
    for _, done in prefix_of(loop, index):
        of = type_of(done)
        if not isinstance(of, ListOf):
            continue
        for variable in own:
            if variable.type == INT and of.item == INT:
                yield Op(O.EQ, (variable, Op(O.SUM, (done,))))
            if variable.type == INT:
                for other in fixed:
                    if other.type == of.item:
                        yield Op(O.EQ, (variable, Op(O.COUNT, (done, other))))
            if variable.type == of:
                yield Op(O.EQ, (variable, done))
                yield Op(O.EQ, (variable, Op(O.REVERSED, (done,))))


def _unused(name: str, loop: While | For, variables: tuple[Var, ...]) -> str:
    """A name for the items that a guess speaks of."""
    taken = {variable.name for variable in variables}
    taken |= {each for term in terms_in_loop(loop) for each in free_variables(term)}
    if isinstance(loop, For):
        taken |= {variable.name for variable in loop.variables}
    while name in taken:
        name += "_"
    return name


def _members(loop: While | For, own: list[Var], fixed: list[Var], index: Var | None) -> Iterator[Term]:
    lists = [v for v in fixed if isinstance(v.type, ListOf)]
    for variable in own:
        for whole in lists:
            assert isinstance(whole.type, ListOf)
            if whole.type.item == variable.type:
                yield Op(O.CONTAINS, (whole, variable))
            if variable.type == INT and whole.type.item == INT:
                parts: list[Term] = [whole]
                if isinstance(loop, For):
                    parts += [done for _, done in prefix_of(loop, index)]
                item = Var(_unused("item", loop, (*own, *fixed)), INT)
                for part in parts:
                    for order in (O.LE, O.GE):
                        yield Quantifier(True, (Generator((item,), part),), Op(order, (item, variable)))
                if index is not None:
                    at = Op(O.INDEX, (whole, variable))
                    prefix = Op(O.SLICE_TO, (whole, index))
                    for order in (O.LE, O.GE):
                        yield Quantifier(True, (Generator((item,), prefix),), Op(order, (item, at)))
