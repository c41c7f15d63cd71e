"""Operations of Lean's core library, with what they mean."""

from __future__ import annotations

from lemmata.agent.traces.synthesis.language import Operation, Value

NAT, INT, BOOL, LIST = "Nat", "Int", "Bool", "List Nat"


def _op(name: str, inputs: str, output: str, lean: str, meaning: object) -> Operation:
    assert callable(meaning)
    kinds = tuple(part.strip() for part in inputs.split(",")) if inputs else ()
    return Operation(name, kinds, output, lean, meaning)


def constant(value: int, kind: str = NAT) -> Operation:
    return _op(f"{value}", "", kind, str(value) if value >= 0 else f"({value})", lambda: value)


ADD = _op("add", "Nat, Nat", NAT, "{0} + {1}", lambda a, b: a + b)
MUL = _op("mul", "Nat, Nat", NAT, "{0} * {1}", lambda a, b: a * b)
SUB = _op("sub", "Nat, Nat", NAT, "{0} - {1}", lambda a, b: max(a - b, 0))
MIN = _op("min", "Nat, Nat", NAT, "min {0} {1}", min)
MAX = _op("max", "Nat, Nat", NAT, "max {0} {1}", max)
SUCC = _op("succ", NAT, NAT, "{0} + 1", lambda a: a + 1)
DOUBLE = _op("double", NAT, NAT, "2 * {0}", lambda a: 2 * a)
HALF = _op("half", NAT, NAT, "{0} / 2", lambda a: a // 2)
PARITY = _op("parity", NAT, NAT, "{0} % 2", lambda a: a % 2)

INT_ADD = _op("iadd", "Int, Int", INT, "{0} + {1}", lambda a, b: a + b)
INT_MUL = _op("imul", "Int, Int", INT, "{0} * {1}", lambda a, b: a * b)
INT_SUB = _op("isub", "Int, Int", INT, "{0} - {1}", lambda a, b: a - b)
INT_NEG = _op("ineg", INT, INT, "-{0}", lambda a: -a)
INT_ABS = _op("iabs", INT, NAT, "{0}.natAbs", abs)
INT_MAX = _op("imax", "Int, Int", INT, "max {0} {1}", max)
INT_MIN = _op("imin", "Int, Int", INT, "min {0} {1}", min)

AND = _op("and", "Bool, Bool", BOOL, "{0} && {1}", lambda a, b: a and b)
OR = _op("or", "Bool, Bool", BOOL, "{0} || {1}", lambda a, b: a or b)
XOR = _op("xor", "Bool, Bool", BOOL, "{0} != {1}", lambda a, b: a != b)
NOT = _op("not", BOOL, BOOL, "!{0}", lambda a: not a)

NIL = _op("nil", "", LIST, "[]", lambda: ())
CONS = _op("cons", "Nat, List Nat", LIST, "{0} :: {1}", lambda x, xs: (x, *xs))
APPEND = _op("append", "List Nat, List Nat", LIST, "{0} ++ {1}", lambda xs, ys: xs + ys)
REVERSE = _op("reverse", LIST, LIST, "{0}.reverse", lambda xs: xs[::-1])
LENGTH = _op("length", LIST, NAT, "{0}.length", len)
TAKE = _op("take", "Nat, List Nat", LIST, "{1}.take {0}", lambda n, xs: xs[:n])
DROP = _op("drop", "Nat, List Nat", LIST, "{1}.drop {0}", lambda n, xs: xs[n:])
TAIL = _op("tail", LIST, LIST, "{0}.tail", lambda xs: xs[1:])
DROP_LAST = _op("dropLast", LIST, LIST, "{0}.dropLast", lambda xs: xs[:-1])
SUM = _op("sum", LIST, NAT, "{0}.sum", sum)
REPLICATE = _op("replicate", "Nat, Nat", LIST, "List.replicate {0} {1}", lambda n, x: (x,) * n)
CONTAINS = _op("contains", "List Nat, Nat", BOOL, "{0}.contains {1}", lambda xs, x: x in xs)
COUNT = _op("count", "Nat, List Nat", NAT, "{1}.count {0}", lambda x, xs: xs.count(x))
ERASE = _op("erase", "List Nat, Nat", LIST, "{0}.erase {1}", lambda xs, x: _erased(xs, x))


def mapped(step: int) -> Operation:
    """`map (· + step)`."""
    return _op(f"map{step}", LIST, LIST, f"{{0}}.map (· + {step})", lambda xs: tuple(x + step for x in xs))


def filtered(modulus: int) -> Operation:
    """`filter (· % modulus == 0)`."""

    def meaning(xs: tuple[Value, ...]) -> tuple[Value, ...]:
        return tuple(x for x in xs if x % modulus == 0)

    return _op(f"filter{modulus}", LIST, LIST, f"{{0}}.filter (· % {modulus} == 0)", meaning)


def words(width: int) -> list[Operation]:
    """Operations on bit vectors; a value is the number of its bits."""
    kind, mask = f"BitVec {width}", (1 << width) - 1
    return [
        Operation("add", (kind, kind), kind, "{0} + {1}", lambda a, b: a + b & mask),
        Operation("sub", (kind, kind), kind, "{0} - {1}", lambda a, b: a - b & mask),
        Operation("mul", (kind, kind), kind, "{0} * {1}", lambda a, b: a * b & mask),
        Operation("and", (kind, kind), kind, "{0} &&& {1}", lambda a, b: a & b),
        Operation("or", (kind, kind), kind, "{0} ||| {1}", lambda a, b: a | b),
        Operation("xor", (kind, kind), kind, "{0} ^^^ {1}", lambda a, b: a ^ b),
        Operation("not", (kind,), kind, "~~~{0}", lambda a: a ^ mask),
        Operation("neg", (kind,), kind, "-{0}", lambda a: -a & mask),
    ]


def _erased(xs: tuple[Value, ...], x: Value) -> tuple[Value, ...]:
    return (*xs[: xs.index(x)], *xs[xs.index(x) + 1 :]) if x in xs else xs
