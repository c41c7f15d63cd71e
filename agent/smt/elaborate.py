"""From untyped syntax to typed terms: names resolved, sorts inferred from the variables' types as Lean did."""

from __future__ import annotations

from collections.abc import Mapping

from lemmata.agent.smt import syntax
from lemmata.agent.smt.applications import Applications
from lemmata.agent.smt.check import check
from lemmata.agent.smt.operators import constant, sort_of_type
from lemmata.agent.smt.parse import parse
from lemmata.agent.smt.sorts import (
    CHAR,
    NAT,
    PROP,
    STRING,
    UNIT,
    Kind,
    Sort,
    bitvec,
    function,
    list_of,
)
from lemmata.agent.smt.syntax import Node
from lemmata.agent.smt.terms import Lambda, Let, Literal, Quantified, Term, Var, map_sorts
from lemmata.agent.smt.unify import Refused

_SYMBOLS = {
    "::": "List.cons", "<|>": "Option.or", "⊆": "List.Subset", "<+:": "List.IsPrefix", "<:+": "List.IsSuffix",
    "<:+:": "List.IsInfix", "<+": "List.Sublist", "~": "List.Perm",
}  # fmt: skip


class _Elaborator(Applications):
    def read(self, node: Node, scope: Mapping[str, Sort]) -> Term:
        match node:
            case syntax.Name(text):
                return self.name(text, (), scope)
            case syntax.Numeral(value):
                self.numerals.append(self.sorts.fresh())
                return Literal(value, self.numerals[-1])
            case syntax.Text(value):
                return Literal(value, STRING)
            case syntax.Character(value):
                return Literal(value, CHAR)
            case syntax.BitLiteral(value, width):
                size = constant(width)
                if size is None:
                    raise Refused("width")
                return Literal(value, bitvec(size))
            case syntax.Operation(symbol, operands):
                return self.operation(symbol, operands, scope)
            case syntax.Application(syntax.Name(text), arguments):
                return self.name(text, arguments, scope)
            case syntax.Application(syntax.Field(subject, name), arguments):
                return self.method(self.read(subject, scope), name, arguments, scope)
            case syntax.Application(head, arguments):
                return self.call(self.read(head, scope), arguments, scope)
            case syntax.Field(subject, name):
                return self.method(self.read(subject, scope), name, (), scope)
            case syntax.Index(subject, position, suffix):
                return self.apply("get" + suffix, (self.read(subject, scope), self.read(position, scope)))
            case syntax.Items(bracket, items):
                return self.items(bracket, items, scope)
            case syntax.Ascribed(body, type_):
                term = self.read(body, scope)
                self.sorts.unify(term.sort, self.type(type_))
                return term
            case syntax.Choice(condition, yes, no, _):
                return self.apply("ite", (self.read(condition, scope), self.read(yes, scope), self.read(no, scope)))
            case syntax.LetIn(name, type_, value, body):
                bound = self.read(value, scope)
                if type_ is not None:
                    self.sorts.unify(bound.sort, self.type(type_))
                inner = self.read(body, {**scope, name: bound.sort})
                return Let(Var(name, bound.sort), bound, inner, inner.sort)
            case syntax.Binding():
                return self.binding(node, scope)

    def type(self, node: Node) -> Sort:
        sort = sort_of_type(node)
        if sort is None:
            raise Refused("type")
        return sort

    def operation(self, symbol: str, operands: tuple[Node, ...], scope: Mapping[str, Sort]) -> Term:
        arguments = tuple(self.read(operand, scope) for operand in operands)
        if symbol in (">", "≥"):
            return self.apply({">": "<", "≥": "≤"}[symbol], arguments[::-1])
        if symbol == "∘":
            return self.function("∘", arguments)
        if symbol == "∉":
            return self.apply("¬", (self.operation("∈", operands, scope),))
        if symbol == "∈" and self.sorts.head(arguments[1].sort).kind is Kind.OPTION:
            return self.apply("=", (arguments[1], self.apply("some", (arguments[0],))))
        if symbol in _SYMBOLS:
            return self.apply(_SYMBOLS[symbol], arguments)
        if symbol == "++":
            text = self.sorts.head(arguments[0].sort).kind is Kind.STRING
            return self.apply("String.append" if text else "List.append", arguments)
        if symbol in ("<<<", ">>>") and isinstance(operands[1], syntax.Numeral):
            self.sorts.unify(arguments[1].sort, NAT)
        term = self.apply(symbol, arguments)
        if symbol == "↑":
            self.casts.append((arguments[0].sort, term.sort))
        return term

    def items(self, bracket: str, items: tuple[Node, ...], scope: Mapping[str, Sort]) -> Term:
        terms = [self.read(item, scope) for item in items]
        if bracket == "[":
            result: Term = Literal((), list_of(self.sorts.fresh()))
            for term in reversed(terms):
                result = self.apply("List.cons", (term, result))
            return result
        if bracket == "(" and terms:
            result = terms.pop()
            for term in reversed(terms):
                result = self.apply("pair", (term, result))
            return result
        if bracket == "(":
            return Literal((), UNIT)
        raise Refused(bracket)

    def binding(self, node: syntax.Binding, scope: Mapping[str, Sort]) -> Term:
        sort = self.sorts.fresh() if node.type is None else self.type(node.type)
        variable = Var(node.name, sort)
        inner = {**scope, node.name: sort}
        if node.style == "[":
            raise Refused("instance")
        body = self.read(node.body, inner)
        if node.quantifier == "fun":
            return Lambda(variable, body, function(sort, body.sort))
        self.sorts.unify(body.sort, PROP)
        if node.bound is not None:
            guard = self.operation(node.relation, (syntax.Name(node.name), node.bound), inner)
            body = self.apply("→" if node.quantifier == "∀" else "∧", (guard, body))
        return Quantified(node.quantifier == "∀", variable, body, PROP)

    def finish(self, term: Term, default_numerals: bool) -> Term:
        for source, target in self.casts:
            target = self.sorts.head(target)
            if target.kind is Kind.META:
                default = {Kind.NAT: Sort(Kind.INT), Kind.FIN: NAT, Kind.BOOL: PROP}.get(self.sorts.head(source).kind)
                if default is None:
                    raise Refused("cast")
                self.sorts.unify(target, default)
        for sort in self.numerals if default_numerals else ():
            if self.sorts.head(sort).kind is Kind.META:
                self.sorts.unify(sort, NAT)
        return check(map_sorts(term, self.sorts.full))


def elaborate(
    node: Node, scope: Mapping[str, Sort], expected: Sort = PROP, default_numerals: bool = False
) -> Term | None:
    """The typed term of `node`, whose free names have the sorts of `scope`; None for anything not understood."""
    elaborator = _Elaborator()
    try:
        term = elaborator.read(node, scope)
        elaborator.sorts.unify(term.sort, expected)
        return elaborator.finish(term, default_numerals)
    except (Refused, RecursionError):
        return None


def read_term(
    text: str, scope: Mapping[str, Sort], expected: Sort = PROP, default_numerals: bool = False
) -> Term | None:
    """The typed term that Lean printed as `text`; None for anything not understood.

    A sort that the printed text leaves open (as in `2 + 2 = 4`) refuses the term, but for casts of Nat (to Int),
    of Fin (to Nat) and of Bool (to Prop). With `default_numerals` such numerals are taken to be of type Nat, which
    may be wrong: only for uses that ask Lean afterwards.
    """
    node = parse(text)
    return None if node is None else elaborate(node, scope, expected, default_numerals)
