"""The last step of reading a term: every operator stands at sorts where it has the meaning known to us."""

from __future__ import annotations

from lemmata.agent.smt.library_lists import NUMERIC_LISTS
from lemmata.agent.smt.operators import FIRST_ARGUMENT, NUMERIC
from lemmata.agent.smt.sorts import Kind, Sort
from lemmata.agent.smt.terms import Apply, Call, Lambda, Let, Literal, Quantified, Term, Var
from lemmata.agent.smt.unify import Refused

_EQUALITY = frozenset({
    "=", "≠", "==", "!=", "∈", "List.elem", "List.contains", "List.count", "List.erase", "List.insert", "List.idxOf",
    "List.Nodup", "List.Subset", "List.Perm", "List.IsPrefix", "List.IsSuffix", "List.IsInfix", "List.Sublist",
})  # fmt: skip
_CASTS = frozenset({(Kind.NAT, Kind.INT), (Kind.FIN, Kind.NAT), (Kind.BOOL, Kind.PROP)})


def check(term: Term) -> Term:
    """The term with its numerals reduced to their sorts. Raises Refused."""
    match term:
        case Var():
            return term
        case Literal():
            return _literal(term)
        case Apply():
            _operator(term)
            return Apply(term.operator, tuple(map(check, term.arguments)), term.sort)
        case Call():
            return Call(check(term.function), check(term.argument), term.sort)
        case Lambda():
            return Lambda(term.variable, check(term.body), term.sort)
        case Quantified():
            return Quantified(term.universal, term.variable, check(term.body), term.sort)
        case Let():
            return Let(term.variable, check(term.value), check(term.body), term.sort)


def _literal(term: Literal) -> Literal:
    if isinstance(term.value, bool) or not isinstance(term.value, int):
        return term
    sort = term.sort
    if sort.kind not in NUMERIC:
        raise Refused(f"a numeral in {sort}")
    if sort.kind is Kind.FIN:
        return Literal(term.value % sort.size, sort)
    if sort.kind in (Kind.BITVEC, Kind.UINT):
        return Literal(term.value % (1 << sort.size), sort)
    return term


def _operator(term: Apply) -> None:
    sorts = [argument.sort for argument in term.arguments]
    kinds = FIRST_ARGUMENT.get(term.operator)
    if kinds is not None and sorts[0].kind not in kinds:
        raise Refused(f"{term.operator} on {sorts[0]}")
    if term.operator in _EQUALITY and any(map(_has_function, sorts)):
        raise Refused("equality of functions")
    if term.operator in ("==", "!=") and sorts[0].kind is Kind.PROP:
        raise Refused("== on Prop")
    if term.operator in ("<<<", ">>>"):
        amount = sorts[1]
        allowed = amount.kind is Kind.NAT if sorts[0].kind is not Kind.UINT else amount == sorts[0]
        literal = term.arguments[1]
        wide = isinstance(literal, Literal) and sorts[0].kind is Kind.BITVEC and literal.value >= 1 << sorts[0].size
        if wide or not (allowed or (sorts[0].kind is amount.kind is Kind.BITVEC)):
            raise Refused("shift")
    if term.operator == "↑" and (sorts[0].kind, term.sort.kind) not in _CASTS:
        raise Refused(f"a cast from {sorts[0]} to {term.sort}")
    if term.operator in NUMERIC_LISTS and sorts[0].arguments[0].kind not in (Kind.NAT, Kind.INT):
        raise Refused(term.operator)


def _has_function(sort: Sort) -> bool:
    return sort.kind is Kind.FUNCTION or any(map(_has_function, sort.arguments))
