"""Conditions as Python expressions, to be pasted into a comment."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from lemmata.translators.obligations.operators import Operator as O
from lemmata.translators.obligations.terms import (
    Call,
    Comprehension,
    Construct,
    Field,
    Generator,
    If,
    Lit,
    Op,
    Quantifier,
    Term,
    Var,
    negation,
)
from lemmata.translators.obligations.types import EnumValue, ListOf, OptionOf, RecordOf, TupleOf, Value

_TERNARY, _OR, _AND, _NOT, _COMPARISON, _SUM, _PRODUCT, _SIGN, _POWER, _ATOM = 0, 1, 2, 3, 4, 9, 10, 11, 12, 20
_INFIX = {
    O.AND: (" and ", _AND),
    O.OR: (" or ", _OR),
    O.EQ: (" == ", _COMPARISON),
    O.NE: (" != ", _COMPARISON),
    O.LT: (" < ", _COMPARISON),
    O.LE: (" <= ", _COMPARISON),
    O.GT: (" > ", _COMPARISON),
    O.GE: (" >= ", _COMPARISON),
    O.BITOR: (" | ", 5),
    O.BITXOR: (" ^ ", 6),
    O.BITAND: (" & ", 7),
    O.SHL: (" << ", 8),
    O.SHR: (" >> ", 8),
    O.ADD: (" + ", _SUM),
    O.CONCAT: (" + ", _SUM),
    O.SUB: (" - ", _SUM),
    O.MUL: (" * ", _PRODUCT),
    O.REPEAT: (" * ", _PRODUCT),
    O.FLOORDIV: (" // ", _PRODUCT),
    O.MOD: (" % ", _PRODUCT),
}
_CALLS = {
    O.LEN: "len",
    O.SUM: "sum",
    O.ABS: "abs",
    O.MIN: "min",
    O.MAX: "max",
    O.LEAST: "min",
    O.GREATEST: "max",
    O.SORTED: "sorted",
    O.RANGE: "range",
    O.SET_OF_LIST: "set",
    O.LIST_OF: "list",
    O.INT_OF_BOOL: "int",
    O.ORD: "ord",
    O.CHR: "chr",
}
_METHODS = {O.COUNT: "count", O.GET_OR: "get", O.KEYS: "keys", O.VALUES: "values", O.ITEMS: "items"}


class _NoText(Exception):
    """A term that no expression of the source means."""


def shown(term: Term, names: Mapping[str, str] | None = None) -> str | None:
    """The term as a Python expression; None where it has none. `names`: what the source calls a variable, where that
    differs from its name."""
    try:
        return _Shower(names or {}).text(term)
    except _NoText:
        return None


@dataclass(frozen=True)
class _Shower:
    names: Mapping[str, str]

    def text(self, term: Term, level: int = 0) -> str:
        """In parentheses where it binds less than `level` asks for."""
        text, own = self._show(term)
        return text if own >= level else f"({text})"

    def _show(self, term: Term) -> tuple[str, int]:
        match term:
            case Var(name):
                if "'" in (name := self.names.get(name, name)):
                    raise _NoText
                return name, _ATOM
            case Lit(value):
                return _literal(value), _SIGN if isinstance(value, int) and value < 0 else _ATOM
            case Construct(of, parts):
                return self._display(of, [self.text(part) for part in parts]), _ATOM
            case Field(record, name):
                return f"{self.text(record, _ATOM)}.{name}", _ATOM
            case Call(name, arguments):
                return f"{name}({', '.join(map(self.text, arguments))})", _ATOM
            case If(condition, then, orelse):
                parts_ = self.text(then, _OR), self.text(condition, _OR), self.text(orelse)
                return "{} if {} else {}".format(*parts_), _TERNARY
            case Quantifier(universal, generators, body, None):
                return f"{'all' if universal else 'any'}({self._generated(body, generators)})", _ATOM
            case Comprehension(body, generators):
                return f"[{self._generated(body, generators)}]", _ATOM
            case Op(operator, arguments):
                return self._operation(operator, arguments, term.numbers)
        raise _NoText

    def _display(self, of: object, parts: list[str]) -> str:
        match of:
            case ListOf():
                return f"[{', '.join(parts)}]"
            case TupleOf():
                return f"({', '.join(parts)}{',' if len(parts) == 1 else ''})"
            case RecordOf(name):
                return f"{name}({', '.join(parts)})"
            case OptionOf():
                return f"({parts[0]})"
        raise _NoText

    def _generated(self, body: Term, generators: tuple[Generator, ...]) -> str:
        parts = [self.text(body)]
        for generator in generators:
            variables = ", ".join(self.text(variable) for variable in generator.variables)
            parts.append(f"for {variables} in {self.text(generator.sequence, _OR)}")
            parts += [f"if {self.text(condition, _OR)}" for condition in generator.conditions]
        return " ".join(parts)

    def _operation(self, operator: O, arguments: tuple[Term, ...], numbers: tuple[int, ...]) -> tuple[str, int]:
        text = self.text
        match operator, arguments:
            case _ if operator in _INFIX:
                symbol, level = _INFIX[operator]
                first = text(arguments[0], level + (level == _COMPARISON))
                return symbol.join([first, *(text(argument, level + 1) for argument in arguments[1:])]), level
            case O.SUM, (Comprehension(body, generators),):
                return f"sum({self._generated(body, generators)})", _ATOM
            case O.RANGE, (Lit(0), stop, Lit(1)):
                return f"range({text(stop)})", _ATOM
            case O.RANGE, (start, stop, Lit(1)):
                return f"range({text(start)}, {text(stop)})", _ATOM
            case _ if operator in _CALLS:
                return f"{_CALLS[operator]}({', '.join(map(text, arguments))})", _ATOM
            case _ if operator in _METHODS:
                return f"{text(arguments[0], _ATOM)}.{_METHODS[operator]}({', '.join(map(text, arguments[1:]))})", _ATOM
            case O.POW, (base, exponent):
                return f"{text(base, _POWER + 1)} ** {text(exponent, _SIGN)}", _POWER
            case O.IMPLIES, (left, right):
                return f"{text(negation(left), _AND)} or {text(right, _AND)}", _OR
            case O.NOT, (inner,):
                return f"not {text(inner, _NOT)}", _NOT
            case O.NEG, (inner,):
                return f"-{text(inner, _SIGN)}", _SIGN
            case O.CONTAINS, (whole, part):
                return f"{text(part, _COMPARISON + 1)} in {text(whole, _COMPARISON + 1)}", _COMPARISON
            case O.IS_NONE, (inner,):
                return f"{text(inner, _COMPARISON + 1)} is None", _COMPARISON
            case O.VALUE, (inner,):
                return text(inner, _ATOM), _ATOM
            case O.INDEX | O.GET, (whole, index):
                return f"{text(whole, _ATOM)}[{text(index)}]", _ATOM
            case O.PROJECT, (whole,):
                return f"{text(whole, _ATOM)}[{numbers[0]}]", _ATOM
            case O.SLICE_TO, (whole, end):
                return f"{text(whole, _ATOM)}[:{text(end)}]", _ATOM
            case O.SLICE_FROM, (whole, start):
                return f"{text(whole, _ATOM)}[{text(start)}:]", _ATOM
            case O.SLICE, (whole, start, end):
                return f"{text(whole, _ATOM)}[{text(start)}:{text(end)}]", _ATOM
            case O.REVERSED, (whole,):
                return f"{text(whole, _ATOM)}[::-1]", _ATOM
        raise _NoText


def _literal(value: Value) -> str:
    if isinstance(value, EnumValue):
        return f"{value.type}.{value.member}"
    if value is None or isinstance(value, bool | int | str | bytes):
        return repr(value)
    if isinstance(value, list):
        return f"[{', '.join(map(_literal, value))}]"
    raise _NoText
