"""Names, methods and applications: how an identifier with arguments becomes a term."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping

from lemmata.agent.smt.operators import constant, signature
from lemmata.agent.smt.sorts import BOOL, NAT, PROP, UNIT, Kind, Sort, bitvec, function, list_of, option_of
from lemmata.agent.smt.syntax import Node
from lemmata.agent.smt.terms import Apply, Call, Lambda, Literal, Term, Var
from lemmata.agent.smt.unify import Refused, Unifier

_CONSTANTS: Mapping[str, Literal] = {
    "True": Literal(True, PROP),
    "False": Literal(False, PROP),
    "true": Literal(True, BOOL),
    "false": Literal(False, BOOL),
    "Bool.true": Literal(True, BOOL),
    "Bool.false": Literal(False, BOOL),
    "Nat.zero": Literal(0, NAT),
    "PUnit.unit": Literal((), UNIT),
}
_ALIASES = {
    "max": "max", "min": "min", "xor": "Bool.xor", "not": "!", "and": "&&", "or": "||", "Option.some": "some",
    "decide": "decide", "Decidable.decide": "decide", "Nat.cast": "↑", "Not": "¬", "cond": "cond", "bif": "cond",
    "Int.neg": "neg", "BitVec.truncate": "BitVec.setWidth", "BitVec.zeroExtend": "BitVec.setWidth",
    "Int.add": "+", "Int.sub": "-", "Int.mul": "*", "BitVec.add": "+", "BitVec.sub": "-", "BitVec.mul": "*",
}  # fmt: skip
_NO_METHODS = frozenset({Kind.META, Kind.FUNCTION, Kind.PROP, Kind.UNIT})
_WIDTH_FIRST = frozenset({"BitVec.setWidth", "BitVec.signExtend", "BitVec.ofNat"})


class Applications(ABC):
    """The part of elaboration that deals with heads and their arguments."""

    def __init__(self) -> None:
        self.sorts = Unifier()
        self.casts: list[tuple[Sort, Sort]] = []
        self.numerals: list[Sort] = []

    def apply(self, operator: str, arguments: tuple[Term, ...]) -> Term:
        known = signature(operator)
        if known is None or len(known[0]) != len(arguments):
            raise Refused(operator)
        parameters, result = self.sorts.instance(*known)
        for parameter, argument in zip(parameters, arguments, strict=True):
            self.sorts.unify(parameter, argument.sort)
        return Apply(operator, arguments, result)

    @abstractmethod
    def read(self, node: Node, scope: Mapping[str, Sort]) -> Term:
        """The term of a node. Raises Refused."""

    def name(self, text: str, arguments: tuple[Node, ...], scope: Mapping[str, Sort]) -> Term:
        if text in scope:
            return self.call(Var(text, scope[text]), arguments, scope)
        head, _, rest = text.partition(".")
        if head in scope:
            term: Term = Var(head, scope[head])
            *fields, last = rest.split(".")
            for field in fields:
                term = self.method(term, field, (), scope)
            return self.method(term, last, arguments, scope)
        if text in _CONSTANTS and not arguments:
            return _CONSTANTS[text]
        if text in ("none", "Option.none") and not arguments:
            return Literal((), option_of(self.sorts.fresh()))
        if text == "List.nil" and not arguments:
            return Literal((), list_of(self.sorts.fresh()))
        operator = _ALIASES.get(text, text)
        if operator in _WIDTH_FIRST:
            return self.resized(operator, arguments, scope)
        return self.function(operator, tuple(self.read(argument, scope) for argument in arguments))

    def resized(self, operator: str, arguments: tuple[Node, ...], scope: Mapping[str, Sort]) -> Term:
        width = constant(arguments[0]) if len(arguments) == 2 else None
        if width is None or width > 4096:
            raise Refused(operator)
        term = self.apply(operator, (self.read(arguments[1], scope),))
        self.sorts.unify(term.sort, bitvec(width))
        return term

    def function(self, operator: str, arguments: tuple[Term, ...]) -> Term:
        """An operator on as many arguments as there are: missing ones are abstracted, further ones applied."""
        known = signature(operator)
        if known is None:
            raise Refused(operator)
        missing = len(known[0]) - len(arguments)
        if missing < 0:
            return self.calls(self.function(operator, arguments[:missing]), arguments[missing:])
        variables = tuple(Var(f"#{len(arguments) + index}", self.sorts.fresh()) for index in range(missing))
        term = self.apply(operator, (*arguments, *variables))
        for variable in reversed(variables):
            term = Lambda(variable, term, function(variable.sort, term.sort))
        return term

    def method(self, subject: Term, name: str, arguments: tuple[Node, ...], scope: Mapping[str, Sort]) -> Term:
        kind = self.sorts.head(subject.sort).kind
        if kind in _NO_METHODS:
            raise Refused(name)
        full = f"{kind.value}.{ {'1': 'fst', '2': 'snd'}.get(name, name) if kind is Kind.PROD else name }"
        operator = _ALIASES.get(full, full)
        others = [self.read(argument, scope) for argument in arguments]
        if operator in _WIDTH_FIRST:
            if len(arguments) != 1 or (width := constant(arguments[0])) is None:
                raise Refused(operator)
            term = self.apply(operator, (subject,))
            self.sorts.unify(term.sort, bitvec(width))
            return term
        known = signature(operator)
        if known is None:
            raise Refused(full)
        place = next((i for i, parameter in enumerate(known[0]) if parameter.kind is kind), 0)
        if place > len(others):
            raise Refused(full)
        return self.function(operator, (*others[:place], subject, *others[place:]))

    def call(self, head: Term, arguments: tuple[Node, ...], scope: Mapping[str, Sort]) -> Term:
        return self.calls(head, tuple(self.read(argument, scope) for argument in arguments))

    def calls(self, head: Term, arguments: tuple[Term, ...]) -> Term:
        for argument in arguments:
            result = self.sorts.fresh()
            self.sorts.unify(head.sort, function(argument.sort, result))
            head = Call(head, argument, result)
        return head
