"""What values are made of. The evaluator is written once, over a domain: that of plain values, here, or that of
symbolic ones (`smt/symbolic`)."""

from __future__ import annotations

from collections.abc import Iterable

from lemmata.translators.obligations.evaluate.limits import Exhausted, Raised
from lemmata.translators.obligations.evaluate.operators import apply
from lemmata.translators.obligations.operators import Operator
from lemmata.translators.obligations.terms import Case, Shape, Term
from lemmata.translators.obligations.types import (
    EnumValue,
    ListOf,
    MapOf,
    OptionOf,
    RecordOf,
    RecordValue,
    SetOf,
    Some,
    Type,
    Value,
)


class Domain:
    """Plain values."""

    def truth(self, value: Value) -> bool:
        """Which way a condition goes."""
        return bool(value)

    def apply(
        self, operator: Operator, arguments: tuple[Value, ...], types: tuple[Type, ...], numbers: tuple[int, ...]
    ) -> Value:
        """The value of an operator other than AND, OR, IMPLIES. Raises `Raised`, `Exhausted`."""
        try:
            return apply(operator, arguments, types, numbers)
        except (OverflowError, MemoryError):
            raise Exhausted from None

    def mergeable(self, terms: tuple[Term, ...]) -> bool:
        """Whether to evaluate all of these, which control flow separates, and to put their values together by
        `combine` or `choose`."""
        return False

    def combine(self, operator: Operator, values: list[Value]) -> Value:
        """AND, OR, IMPLIES of values."""
        raise NotImplementedError

    def choose(self, condition: Value, then: Value, orelse: Value) -> Value:
        """`then if condition else orelse`."""
        raise NotImplementedError

    def range(self, start: Value, stop: Value, step: Value) -> Iterable[Value]:
        """The numbers of a range, one by one. Raises `Raised` for step 0."""
        if step == 0:
            raise Raised("ValueError")
        return range(start, stop, step)

    def items(self, value: Value) -> Iterable[Value]:
        """What a loop over the value goes through."""
        items: Iterable[Value] = value
        return items

    def construct(self, type: Type, parts: list[Value]) -> Value:
        """The value of a display."""
        match type:
            case ListOf():
                return parts
            case SetOf():
                return frozenset(parts)
            case MapOf():
                return dict(zip(parts[::2], parts[1::2], strict=True))
            case OptionOf():
                return Some(parts[0])
            case RecordOf(name):
                return RecordValue(name, tuple(parts))
            case _:
                return tuple(parts)

    def fits(self, case: Case, subject: Value, type: Type) -> tuple[Value, ...] | None:
        """What the case's variables are when it fits the value, None when it does not."""
        match case.shape:
            case Shape.ANY:
                return (subject,)
            case Shape.NONE:
                return () if subject is None else None
            case Shape.SOME:
                return (subject.value,) if isinstance(subject, Some) else None
            case Shape.NIL:
                return () if not subject else None
            case Shape.CONS:
                return (subject[0], subject[1:]) if subject else None
            case Shape.MEMBER:
                return () if isinstance(subject, EnumValue) and subject.member == case.value else None
            case Shape.TUPLE:
                return tuple(subject)
            case Shape.LITERAL:
                equal = self.apply(Operator.EQ, (subject, case.value), (type, type), ())
                return () if self.truth(equal) else None


PLAIN = Domain()
