"""Random well-typed terms, made from the operators' own signatures."""

from __future__ import annotations

from collections.abc import Mapping
from random import Random

from lemmata.translators.obligations.operators import Operator as O
from lemmata.translators.obligations.rules import SIGNATURES, admits, build, fit, is_hashable
from lemmata.translators.obligations.sample.values import random_type, random_value
from lemmata.translators.obligations.terms import (
    Case,
    Comprehension,
    Construct,
    Generator,
    If,
    Let,
    Lit,
    Match,
    Op,
    Quantifier,
    Shape,
    Term,
    Var,
)
from lemmata.translators.obligations.types import (
    BOOL,
    INT,
    STRING,
    BitVec,
    ListOf,
    MapOf,
    OptionOf,
    RecordOf,
    SetOf,
    TupleOf,
    Type,
)

_BOUNDED = (O.POW, O.SHL, O.REPEAT, O.RANGE)
"""Operators whose result may be large: their last argument is a small constant."""


class TermSampler:
    """Makes terms over the given variables. `operators`: those it may use; None: all."""

    def __init__(self, random: Random, variables: Mapping[str, Type], operators: frozenset[O] | None = None) -> None:
        self._random = random
        self._variables = dict(variables)
        self._operators = operators
        self._count = 0

    def term(self, type: Type, depth: int) -> Term:
        """A term of the type, `depth` levels deep at most."""
        random = self._random
        known = [name for name, of in self._variables.items() if of == type]
        if depth == 0 or random.random() < 0.1:
            if known and random.random() < 0.8:
                return Var(random.choice(known), type)
            return Lit(random_value(random, type, 2, 300), type)
        makers = [self._operator, self._operator, self._operator, self._operator, self._shape, self._control]
        random.shuffle(makers)
        for make in makers:
            made = make(type, depth - 1)
            if made is not None:
                return made
        return self.term(type, 0)

    def _operator(self, type: Type, depth: int) -> Term | None:
        special = self._special(type, depth)
        if special is not None and self._random.random() < 0.2:
            return special
        fitting: list[tuple[O, str, dict[str, Type]]] = []
        for operator, signatures in SIGNATURES.items():
            for signature in signatures if self._operators is None or operator in self._operators else ():
                bound: dict[str, Type] = {}
                if fit(signature.partition("->")[2].split(), type, bound):
                    fitting.append((operator, signature, bound))
        if not fitting:
            return None
        # A general result (`t`) fits every type: the operators that make this very type shall not drown in those.
        operator, signature, bound = self._random.choice(fitting)
        types = self._arguments(signature, bound)
        if types is None:
            return None
        arguments = [self.term(of, depth) for of in types]
        if operator in _BOUNDED and types[-1] == INT:
            arguments[-1] = Lit(self._random.randint(-3, 6), INT)
            if operator is O.RANGE:
                arguments[:2] = [Lit(self._random.randint(-9, 9), INT) for _ in range(2)]
        return Op(operator, tuple(arguments))

    def _arguments(self, signature: str, bound: dict[str, Type]) -> list[Type] | None:
        patterns = [pattern.split() for pattern in signature.partition("->")[0].split(",")]
        for pattern in patterns:
            for position, word in enumerate(pattern):
                if len(word) == 1 and word not in bound:
                    key = position > 0 and pattern[position - 1] in ("set", "map")
                    found = self._choose(word, key)
                    if found is None:
                        return None
                    bound[word] = found
        types = [build(list(pattern), bound) for pattern in patterns]
        return types if all(map(_sensible, types)) else None

    def _choose(self, variable: str, key: bool) -> Type | None:
        for _ in range(20):
            of = self._random.choice([BitVec(4), random_type(self._random, 1, key), *self._variables.values()])
            if admits(variable, of):
                return of
        return None

    def _special(self, type: Type, depth: int) -> Term | None:
        random = self._random
        match type:
            case _ if type == BOOL:
                operator = random.choice((O.AND, O.OR))
                return Op(operator, tuple(self.term(BOOL, depth) for _ in range(random.randint(2, 3))))
            case ListOf(TupleOf(items)) if len(items) >= 2:
                return Op(O.ZIP, tuple(self.term(ListOf(item), depth) for item in items))
            case BitVec(width):
                operator = random.choice((O.EXTRACT, O.SIGN_EXTEND, O.ZERO_EXTEND, O.BITS_OF_INT))
                if operator is O.EXTRACT:
                    return Op(O.EXTRACT, (self.term(BitVec(width + 3), depth),), (width + 1, 2))
                source = INT if operator is O.BITS_OF_INT else BitVec(max(1, width - 2))
                return Op(operator, (self.term(source, depth),), (width,))
            case _:
                items = (INT, type) if random.random() < 0.5 else (type, BOOL, INT)
                return Op(O.PROJECT, (self.term(TupleOf(items), depth),), (items.index(type),))

    def _shape(self, type: Type, depth: int) -> Term | None:
        """Displays, comprehensions and quantifiers."""
        random = self._random
        count = random.randint(0, 3)
        match type:
            case ListOf(item):
                if random.random() < 0.3:
                    return Construct(type, tuple(self.term(item, depth) for _ in range(count)))
                generators, inner = self._generators(depth)
                return Comprehension(inner.term(item, depth), generators)
            case SetOf(item):
                return Construct(type, tuple(self.term(item, depth) for _ in range(count)))
            case MapOf(key, value):
                return Construct(type, tuple(self.term(of, depth) for of in (key, value) * count))
            case OptionOf(item):
                return Construct(type, (self.term(item, depth),))
            case TupleOf(items) if items:
                return Construct(type, tuple(self.term(item, depth) for item in items))
            case RecordOf(_, fields):
                return Construct(type, tuple(self.term(of, depth) for _, of in fields))
            case _ if type == BOOL:
                generators, inner = self._generators(depth)
                return Quantifier(random.random() < 0.5, generators, inner.term(BOOL, depth))
        return None

    def _generators(self, depth: int) -> tuple[tuple[Generator, ...], TermSampler]:
        random, inner = self._random, self
        generators: list[Generator] = []
        for _ in range(random.choice((1, 1, 1, 2))):
            sequence, item = inner._sequence(depth)
            variables: tuple[Var, ...] = (inner._fresh(item),)
            if isinstance(item, TupleOf) and len(item.items) > 1 and random.random() < 0.5:
                variables = tuple(inner._fresh(part) for part in item.items)
            inner = inner._with(variables)
            conditions = tuple(inner.term(BOOL, min(depth, 1)) for _ in range(random.choice((0, 0, 1))))
            generators.append(Generator(variables, sequence, conditions))
        return tuple(generators), inner

    def _sequence(self, depth: int) -> tuple[Term, Type]:
        random = self._random
        choice = random.randrange(4)
        if choice == 0:
            bounds = (Lit(random.randint(-2, 3), INT), self.term(INT, 0) if depth else Lit(3, INT), Lit(1, INT))
            return Op(O.RANGE, (bounds[0], Op(O.MIN, (bounds[1], Lit(6, INT))), bounds[2])), INT
        if choice == 1:
            return self.term(STRING, min(depth, 1)), STRING
        item = random_type(random, 1)
        return self.term(ListOf(item), min(depth, 1)), item

    def _control(self, type: Type, depth: int) -> Term | None:
        random = self._random
        match random.randrange(4):
            case 0:
                variable = self._fresh(random_type(random, 1))
                return Let(variable, self.term(variable.type, depth), self._with((variable,)).term(type, depth))
            case 1:
                return self._match(type, depth)
            case _:
                return If(self.term(BOOL, depth), self.term(type, depth), self.term(type, depth))

    def _match(self, type: Type, depth: int) -> Term:
        subject = self._random.choice((OptionOf(random_type(self._random, 0)), ListOf(random_type(self._random, 0))))
        first = self._fresh(subject.item)
        if isinstance(subject, OptionOf):
            none = Case(Shape.NONE, (), self.term(type, depth))
            some = Case(Shape.SOME, (first,), self._with((first,)).term(type, depth))
            return Match(self.term(subject, depth), (none, some))
        variables = (first, self._with((first,))._fresh(subject))
        cons = Case(Shape.CONS, variables, self._with(variables).term(type, depth))
        nil = Case(Shape.NIL, (), self.term(type, depth)) if self._random.random() < 0.7 else None
        return Match(self.term(subject, depth), (cons, nil) if nil else (cons,))

    def _fresh(self, type: Type) -> Var:
        self._count += 1
        return Var(f"v{len(self._variables)}_{self._count}", type)

    def _with(self, variables: tuple[Var, ...]) -> TermSampler:
        inner = TermSampler(self._random, {**self._variables, **{v.name: v.type for v in variables}}, self._operators)
        inner._count = self._count
        return inner


def _sensible(type: Type) -> bool:
    """Sets and maps have hashable keys, at every depth."""
    match type:
        case SetOf(item):
            return is_hashable(item)
        case MapOf(key, value):
            return is_hashable(key) and _sensible(value)
        case ListOf(item) | OptionOf(item):
            return _sensible(item)
        case TupleOf(items):
            return all(map(_sensible, items))
        case _:
            return True
