"""Guessed conditions as Python, to be pasted into a comment."""

from __future__ import annotations

from lemmata.translators.obligations.operators import Operator as O
from lemmata.translators.obligations.terms import Construct, Field, If, Lit, Op, Quantifier, Term, Var
from lemmata.translators.obligations.types import TupleOf

_INFIX = {
    O.AND: " and ",
    O.OR: " or ",
    O.EQ: " == ",
    O.NE: " != ",
    O.LT: " < ",
    O.LE: " <= ",
    O.GT: " > ",
    O.GE: " >= ",
    O.ADD: " + ",
    O.SUB: " - ",
    O.MUL: " * ",
    O.FLOORDIV: " // ",
    O.MOD: " % ",
    O.CONCAT: " + ",
    O.POW: " ** ",
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
    O.GCD: "math.gcd",
    O.RANGE: "range",
    O.SET_OF_LIST: "set",
}
_LEVELS = {" or ": 1, " and ": 2, " == ": 4, " != ": 4, " < ": 4, " <= ": 4, " > ": 4, " >= ": 4, " + ": 5, " - ": 5}


def shown(term: Term) -> str:
    """The term as a Python expression; a description where it has none."""
    return _show(term)[0]


def _show(term: Term) -> tuple[str, int]:
    match term:
        case Var(name):
            return (f"xs[:k] (the items done, {name})" if name.startswith("done_") else name), 9
        case Lit(value):
            return repr(value), 9
        case Construct(TupleOf(), items):
            return f"({', '.join(map(shown, items))}{',' if len(items) == 1 else ''})", 9
        case Field(record, name):
            return f"{_at(record, 9)}.{name}", 9
        case If(condition, then, orelse):
            return f"{_at(then, 1)} if {_at(condition, 1)} else {_at(orelse, 0)}", 0
        case Op(operator, arguments) if operator in _INFIX:
            symbol = _INFIX[operator]
            level = _LEVELS.get(symbol, 6)
            first = _at(arguments[0], level + (level == 4))
            return symbol.join([first, *(_at(argument, level + 1) for argument in arguments[1:])]), level
        case Op(O.NOT, (inner,)):
            return f"not {_at(inner, 3)}", 3
        case Op(O.NEG, (inner,)):
            return f"-{_at(inner, 7)}", 7
        case Op(O.CONTAINS, (whole, part)):
            return f"{_at(part, 5)} in {_at(whole, 5)}", 4
        case Op(O.INDEX | O.GET, (whole, index)):
            return f"{_at(whole, 9)}[{shown(index)}]", 9
        case Op(O.SLICE_TO, (whole, end)):
            return f"{_at(whole, 9)}[:{shown(end)}]", 9
        case Op(O.SLICE_FROM, (whole, start)):
            return f"{_at(whole, 9)}[{shown(start)}:]", 9
        case Op(O.RANGE, (Lit(0), stop, Lit(1))):
            return f"range({shown(stop)})", 9
        case Op(O.RANGE, (start, stop, Lit(1))):
            return f"range({shown(start)}, {shown(stop)})", 9
        case Op(operator, arguments) if operator in _CALLS:
            return f"{_CALLS[operator]}({', '.join(map(shown, arguments))})", 9
        case Quantifier(universal, generators, body):
            parts = []
            for generator in generators:
                names = ", ".join(variable.name for variable in generator.variables)
                tests = "".join(f" if {_at(test, 1)}" for test in generator.conditions)
                parts.append(f"for {names} in {_at(generator.sequence, 1)}{tests}")
            return f"{'all' if universal else 'any'}({shown(body)} {' '.join(parts)})", 9
    return str(term.operator.name.lower() if isinstance(term, Op) else type(term).__name__), 9


def _at(term: Term, level: int) -> str:
    text, own = _show(term)
    return text if own >= level else f"({text})"
