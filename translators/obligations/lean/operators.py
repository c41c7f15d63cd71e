"""How each operator is written in Lean. Templates: `{0}` is the first argument as an atom, `{0:65}` the first argument
where level 65 is expected; the number after the template is its own level."""

from __future__ import annotations

from lemmata.translators.obligations.lean.layout import APPLY, ATOM, Text, at
from lemmata.translators.obligations.operators import Operator as O
from lemmata.translators.obligations.types import (
    BitVec,
    Bytes,
    Int,
    ListOf,
    MapOf,
    Nat,
    SetOf,
    String,
    Type,
)

Template = tuple[str, int]

INTEGERS: dict[O, Template] = {
    O.NEG: ("-{0:76}", 75),
    O.ADD: ("{0:65} + {1:66}", 65),
    O.SUB: ("{0:65} - {1:66}", 65),
    O.MUL: ("{0:70} * {1:71}", 70),
    O.FLOORDIV: ("floorDiv {0} {1}", APPLY),
    O.MOD: ("floorMod {0} {1}", APPLY),
    O.TRUNCDIV: ("Int.tdiv {0} {1}", APPLY),
    O.TRUNCMOD: ("Int.tmod {0} {1}", APPLY),
    O.POW: ("Py.pow {0} {1}", APPLY),
    O.ABS: ("({0}.natAbs : Int)", ATOM),
    O.MIN: ("min {0} {1}", APPLY),
    O.MAX: ("max {0} {1}", APPLY),
    O.BITAND: ("Py.bitAnd {0} {1}", APPLY),
    O.BITOR: ("Py.bitOr {0} {1}", APPLY),
    O.BITXOR: ("Py.bitXor {0} {1}", APPLY),
    O.BITNOT: ("Py.bitNot {0}", APPLY),
    O.SHL: ("Py.shiftLeft {0} {1}", APPLY),
    O.SHR: ("Py.shiftRight {0} {1}", APPLY),
    O.GCD: ("Py.gcd {0} {1}", APPLY),
    O.ISQRT: ("Py.isqrt {0}", APPLY),
    O.BIT_LENGTH: ("Py.bitLength {0}", APPLY),
    O.INT_OF_BOOL: ("Py.ofBool {0}", APPLY),
    O.INT_OF_NAT: ("({0:0} : Int)", ATOM),
    O.NAT_OF_INT: ("{0}.toNat", ATOM),
    O.BITS_OF_INT: ("BitVec.ofInt {n0} {0}", APPLY),
    O.CHR: ("Py.chr {0}", APPLY),
    O.STR_OF_INT: ("Py.str {0}", APPLY),
    O.RANGE: ("Py.rangeStep {0} {1} {2}", APPLY),
}

WORDS: dict[O, Template] = {
    **{o: INTEGERS[o] for o in (O.NEG, O.ADD, O.SUB, O.MUL)},
    O.BITAND: ("{0:60} &&& {1:61}", 60),
    O.BITXOR: ("{0:58} ^^^ {1:59}", 58),
    O.BITOR: ("{0:55} ||| {1:56}", 55),
    O.BITNOT: ("~~~{0:100}", 100),
    O.SHL: ("{0:75} <<< {1}.toNat", 75),
    O.SHR: ("{0:75} >>> {1}.toNat", 75),
    O.ASHR: ("{0}.sshiftRight {1}.toNat", APPLY),
    O.UDIV: ("{0:70} / {1:71}", 70),
    O.UREM: ("{0:70} % {1:71}", 70),
    O.SDIV: ("{0}.sdiv {1}", APPLY),
    O.SREM: ("{0}.srem {1}", APPLY),
    O.SLT: ("{0}.slt {1}", APPLY),
    O.SLE: ("{0}.sle {1}", APPLY),
    O.BITS_CONCAT: ("{0:65} ++ {1:66}", 65),
    O.EXTRACT: ("{0}.extractLsb {n0} {n1}", APPLY),
    O.ZERO_EXTEND: ("{0}.setWidth {n0}", APPLY),
    O.SIGN_EXTEND: ("{0}.signExtend {n0}", APPLY),
    O.UNSIGNED: ("({0}.toNat : Int)", ATOM),
    O.SIGNED: ("{0}.toInt", ATOM),
    O.MIN: ("Py.min {0} {1}", APPLY),
    O.MAX: ("Py.max {0} {1}", APPLY),
}

NATURALS: dict[O, Template] = {
    **{o: INTEGERS[o] for o in (O.ADD, O.SUB, O.MUL, O.MIN, O.MAX, O.INT_OF_NAT)},
    O.FLOORDIV: ("{0:70} / {1:71}", 70),
    O.MOD: ("{0:70} % {1:71}", 70),
}

LISTS: dict[O, Template] = {
    O.LEN: ("({0}.length : Int)", ATOM),
    O.INDEX: ("Py.item {0} {1}", APPLY),
    O.SLICE: ("Py.slice {0} {1} {2}", APPLY),
    O.SLICE_FROM: ("Py.sliceFrom {0} {1}", APPLY),
    O.SLICE_TO: ("Py.sliceTo {0} {1}", APPLY),
    O.SLICE_STEP: ("Py.sliceStep {0} {1} {2} {3}", APPLY),
    O.CONCAT: ("{0:65} ++ {1:66}", 65),
    O.REPEAT: ("Py.times {0} {1}", APPLY),
    O.CONTAINS: ("{0}.contains {1}", APPLY),
    O.COUNT: ("({0}.count {1} : Int)", ATOM),
    O.POSITION: ("({0}.idxOf {1} : Int)", ATOM),
    O.REVERSED: ("{0}.reverse", ATOM),
    O.SORTED: ("Py.sorted {0}", APPLY),
    O.SORTED_BY: ("Py.sortedBy {0} {1}", APPLY),
    O.SUM: ("{0}.sum", ATOM),
    O.LEAST: ("Py.least {0}", APPLY),
    O.GREATEST: ("Py.greatest {0}", APPLY),
    O.ENUMERATE: ("Py.enumerate {1} {0}", APPLY),
    O.ALL_TRUE: ("{0}.all id", APPLY),
    O.ANY_TRUE: ("{0}.any id", APPLY),
    O.LIST_OF: ("{0}", ATOM),
    O.SET_ITEM: ("Py.setItem {0} {1} {2}", APPLY),
    O.APPEND: ("{0:65} ++ [{1:0}]", 65),
    O.INSERT: ("Py.insertItem {0} {1} {2}", APPLY),
    O.DELETE_ITEM: ("Py.deleteItem {0} {1}", APPLY),
    O.REMOVE: ("{0}.erase {1}", APPLY),
    O.SET_OF_LIST: ("Py.FinSet.ofList {0}", APPLY),
    O.MAP_OF_LIST: ("Py.Dict.ofList {0}", APPLY),
}

BYTES: dict[O, Template] = {
    **{o: LISTS[o] for o in (O.LEN, O.SLICE, O.SLICE_FROM, O.SLICE_TO, O.SLICE_STEP, O.CONCAT, O.REPEAT, O.REVERSED)},
    O.INDEX: ("((Py.item {0} {1}).toNat : Int)", ATOM),
    O.LIST_OF: ("{0}.map (fun (byte : UInt8) => (byte.toNat : Int))", APPLY),
    O.CONTAINS: ("({0}.map (fun (byte : UInt8) => (byte.toNat : Int))).contains {1}", APPLY),
}

STRINGS: dict[O, Template] = {
    O.LEN: ("({0}.length : Int)", ATOM),
    O.INDEX: ("Py.Str.item {0} {1}", APPLY),
    O.SLICE: ("Py.Str.slice {0} {1} {2}", APPLY),
    O.SLICE_FROM: ("Py.Str.sliceFrom {0} {1}", APPLY),
    O.SLICE_TO: ("Py.Str.sliceTo {0} {1}", APPLY),
    O.SLICE_STEP: ("Py.Str.sliceStep {0} {1} {2} {3}", APPLY),
    O.CONCAT: ("{0:65} ++ {1:66}", 65),
    O.REPEAT: ("Py.Str.times {0} {1}", APPLY),
    O.CONTAINS: ("Py.Str.contains {0} {1}", APPLY),
    O.COUNT: ("Py.Str.count {0} {1}", APPLY),
    O.REVERSED: ("Py.Str.reverse {0}", APPLY),
    O.LIST_OF: ("Py.Str.chars {0}", APPLY),
    O.JOIN: ("Py.Str.join {0} {1}", APPLY),
    O.STARTS_WITH: ("Py.Str.startsWith {0} {1}", APPLY),
    O.ENDS_WITH: ("Py.Str.endsWith {0} {1}", APPLY),
    O.FIND: ("Py.Str.find {0} {1}", APPLY),
    O.POSITION: ("Py.Str.find {0} {1}", APPLY),
    O.REPLACE: ("Py.Str.replace {0} {1} {2}", APPLY),
    O.SPLIT: ("Py.Str.split {0} {1}", APPLY),
    O.ORD: ("Py.ord {0}", APPLY),
    O.IS_NUMERAL: ("Py.Str.isNumeral {0}", APPLY),
    O.INT_OF_NUMERAL: ("Py.int {0}", APPLY),
    O.IS_ASCII: ("Py.Str.isAscii {0}", APPLY),
    O.UPPER: ("Py.Str.upper {0}", APPLY),
    O.LOWER: ("Py.Str.lower {0}", APPLY),
    O.IS_DIGIT: ("Py.Str.isDigit {0}", APPLY),
    O.IS_ALPHA: ("Py.Str.isAlpha {0}", APPLY),
}

MAPS: dict[O, Template] = {
    O.LEN: ("({0}.size : Int)", ATOM),
    O.CONTAINS: ("{0}.contains {1}", APPLY),
    O.GET: ("{0}.get {1}", APPLY),
    O.GET_OR: ("{0}.getD {1} {2}", APPLY),
    O.GET_OPTION: ("{0}.get? {1}", APPLY),
    O.PUT: ("{0}.put {1} {2}", APPLY),
    O.DELETE: ("{0}.delete {1}", APPLY),
    O.MERGE: ("{0}.merge {1}", APPLY),
    O.KEYS: ("{0}.keys", ATOM),
    O.VALUES: ("{0}.values", ATOM),
    O.ITEMS: ("{0}.items", ATOM),
}

SETS: dict[O, Template] = {
    O.LEN: ("({0}.size : Int)", ATOM),
    O.CONTAINS: ("{0}.contains {1}", APPLY),
    O.SORTED: ("Py.sorted {0}.elems", APPLY),
    O.LEAST: ("Py.least {0}.elems", APPLY),
    O.GREATEST: ("Py.greatest {0}.elems", APPLY),
    O.SET_ADD: ("{0}.add {1}", APPLY),
    O.SET_DISCARD: ("{0}.discard {1}", APPLY),
    O.SET_REMOVE: ("{0}.discard {1}", APPLY),
    O.UNION: ("{0}.union {1}", APPLY),
    O.INTERSECTION: ("{0}.inter {1}", APPLY),
    O.DIFFERENCE: ("{0}.diff {1}", APPLY),
    O.SYMMETRIC_DIFFERENCE: ("{0}.symmDiff {1}", APPLY),
    O.SUBSET: ("{0}.subset {1}", APPLY),
}

OTHERS: dict[O, Template] = {
    O.MIN: ("Py.min {0} {1}", APPLY),
    O.MAX: ("Py.max {0} {1}", APPLY),
    O.IS_NONE: ("{0}.isNone", ATOM),
    O.VALUE: ("{0}.getD default", APPLY),
    O.INT_OF_BOOL: INTEGERS[O.INT_OF_BOOL],
    O.BITAND: ("{0:35} && {1:36}", 35),
    O.BITOR: ("{0:30} || {1:31}", 30),
    O.BITXOR: ("{0:33} ^^ {1:34}", 33),
}


def template(operator: O, type: Type) -> Template:
    """How the operator is written on a first argument of this type."""
    match type:
        case Int():
            table = INTEGERS
        case Nat():
            table = NATURALS
        case BitVec():
            table = WORDS
        case ListOf():
            table = LISTS
        case String():
            table = STRINGS
        case Bytes():
            table = BYTES
        case MapOf():
            table = MAPS
        case SetOf():
            table = SETS
        case _:
            table = OTHERS
    return table[operator] if operator in table else OTHERS[operator]


class _Argument:
    def __init__(self, piece: Text) -> None:
        self._piece = piece

    def __format__(self, level: str) -> str:
        return at(self._piece, int(level) if level else ATOM)


def fill(form: Template, arguments: list[Text], numbers: tuple[int, ...] = ()) -> Text:
    """The template with its arguments."""
    named = {f"n{position}": number for position, number in enumerate(numbers)}
    return Text(form[0].format(*map(_Argument, arguments), **named), form[1])
