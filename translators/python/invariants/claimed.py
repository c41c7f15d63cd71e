"""Guesses from what is claimed after a loop: by the function's contract and by assertions."""

from __future__ import annotations

from collections.abc import Iterator

from lemmata.translators.obligations.definedness import demands
from lemmata.translators.obligations.operators import Operator as O
from lemmata.translators.obligations.program import Assert, Block, For, Function, Return, Statement, While
from lemmata.translators.obligations.terms import Construct, Lit, Op, Term, Var, integer
from lemmata.translators.obligations.typecheck import type_of
from lemmata.translators.obligations.types import INT, ListOf, OptionOf, String, TupleOf
from lemmata.translators.obligations.walk import free_variables, map_children, substitute, unstopped
from lemmata.translators.python.invariants.entry import entries
from lemmata.translators.python.lower.assigned import assigned_in
from lemmata.translators.python.vc import shape

_PLACE = "⟨place⟩"


def from_contract(function: Function, loop: While | For, own: list[Var], index: Var | None) -> Iterator[Term]:
    """What is claimed after the loop, of the loop's variables; with the part that is done in the sequence's place, and
    with the counter in the bound's place."""
    for direct, variable in claims(function, loop, own):
        yield direct
        if isinstance(loop, For):
            for whole, done in prefix_of(loop, index):
                changed = replaced(direct, whole, done)
                if changed != direct:
                    yield changed
            if index is not None:
                bounds = shape.counting(loop)
                assert bounds is not None
                for bound in (bounds[1], Op(O.SUB, (bounds[1], integer(1)))):
                    yield replaced(direct, bound, index)
                    yield replaced(direct, bound, Op(O.SUB, (index, integer(1))))
                if isinstance(bounds[1], Op) and bounds[1].operator is O.ADD:
                    yield replaced(direct, bounds[1].arguments[0], Op(O.SUB, (index, bounds[1].arguments[1])))
        else:
            for other in own:
                for parameter in function.parameters:
                    if other.type == parameter.type == INT and other != variable:
                        yield substitute(direct, {parameter.name: other})
                        yield substitute(direct, {parameter.name: Op(O.SUB, (other, integer(1)))})
                    if isinstance(parameter.type, ListOf | String) and other.type == INT:
                        yield replaced(direct, parameter, Op(O.SLICE_TO, (parameter, other)))
    for contract in function.requires:
        for part in conjuncts(contract.condition):
            if any(name in {v.name for v in own} for name in free_variables(part)):
                yield part


def claims(function: Function, loop: While | For, own: list[Var]) -> Iterator[tuple[Term, Var | None]]:
    """Conditions over the loop's variables: postconditions, of a variable or of what is returned in the result's place;
    assertions. With each the variable that stands for the result. Postconditions speak of parameters at entry."""
    first = entries(function)
    names = {variable.name for variable in own}
    returned = [each.value for each in _statements(function.body) if isinstance(each, Return)]
    for contract in function.ensures:
        for part in _said(contract.condition):
            if function.result not in free_variables(part):
                continue
            for variable in own:
                if variable.type == function.returns:
                    yield substitute(part, {**first, function.result: variable}), variable
            for value in returned:
                plain = not isinstance(value, Var | Lit) and not isinstance(function.returns, OptionOf)
                if plain and names & set(free_variables(value)):
                    yield _taken_apart(substitute(part, {**first, function.result: value})), None
    for statement in _statements(function.body):
        if isinstance(statement, Assert):
            for part in conjuncts(statement.condition):
                if names & set(free_variables(part)):
                    yield part, None


def _said(condition: Term) -> list[Term]:
    """The conjuncts without those that only say that others have a value."""
    parts = conjuncts(condition)
    needed = {each for part in parts for demand in demands(part) for each in conjuncts(unstopped(demand.condition))}
    return [part for part in parts if part not in needed]


def _taken_apart(term: Term) -> Term:
    """The term with `(a, b)[0]` as `a`."""
    term = map_children(term, _taken_apart)
    match term:
        case Op(O.PROJECT, (Construct(TupleOf(), parts),), (place,)):
            return parts[place]
    return term


def _statements(body: Block) -> Iterator[Statement]:
    for statement in body:
        yield statement
        for inner in shape.blocks_of(statement):
            yield from _statements(inner)


def conjuncts(term: Term) -> list[Term]:
    if isinstance(term, Op) and term.operator is O.AND:
        return [each for argument in term.arguments for each in conjuncts(argument)]
    return [term]


def replaced(term: Term, old: Term, new: Term) -> Term:
    """The term with `new` where `old` stands, except in the sequence of an item or a slice; binders are renamed where
    they would capture. The length of `xs[:i]` is `i`."""
    changed = _replaced(term, old, Var(_PLACE, type_of(new)))
    match new:
        case Op(O.SLICE_TO, (whole, end)) if whole == old:
            changed = _replaced(changed, Op(O.LEN, (Var(_PLACE, type_of(new)),)), end)
    return substitute(changed, {_PLACE: new})


def _replaced(term: Term, old: Term, new: Term) -> Term:
    if term == old:
        return new
    if isinstance(term, Op) and term.operator in (O.INDEX, O.SLICE_TO) and term.arguments[0] == old:
        return Op(term.operator, (old, _replaced(term.arguments[1], old, new)), span=term.span)
    return map_children(term, lambda child: _replaced(child, old, new))


def prefix_of(loop: For, index: Var | None) -> Iterator[tuple[Term, Term]]:
    """A sequence that the loop goes through, and the part of it that is done."""
    if index is None:
        assert loop.done is not None
        yield shape.sequence_of(loop), loop.done
        return
    bounds = shape.counting(loop)
    assert bounds is not None
    seen = {v for term in terms_in_loop(loop) for v in free_variables(term).values()}
    for variable in sorted(seen, key=lambda v: v.name):
        if isinstance(variable.type, ListOf | String) and variable.name not in assigned_in(loop.body):
            yield variable, Op(O.SLICE_TO, (variable, index))


def terms_in_loop(loop: While | For) -> list[Term]:
    """The terms of a loop's head and body."""

    def of(body: tuple[object, ...]) -> Iterator[Term]:
        for statement in body:
            yield from shape.terms_of(statement)  # type: ignore[arg-type]
            for inner in shape.blocks_of(statement):  # type: ignore[arg-type]
                yield from of(inner)

    head = [loop.condition] if isinstance(loop, While) else [loop.sequence]
    return [*head, *of(loop.body)]
