"""The closed table of operators. Type rules: `rules.py`; when they are defined: `definedness.py`; values:
`evaluate/`; Z3: `smt/`; Lean: `lean/`.

The comment behind a name says: types (`N` = Int, Nat or BitVec; `S t` = a sequence: List t, String with items String of
length 1, Bytes with items Int), meaning in Python's terms, and after `!` the exception raised where it is not defined.
`NotModelled` marks what the source does without raising, but the language does not say.
"""

from __future__ import annotations

from enum import Enum, auto


class Operator(Enum):
    # Logic. AND and OR take two or more and evaluate from left to right until decided; IMPLIES likewise.
    NOT = auto()  # Bool → Bool
    AND = auto()  # Bool … → Bool
    OR = auto()  # Bool … → Bool
    IMPLIES = auto()  # Bool, Bool → Bool
    # Comparison. Equality of sets and maps does not see order. Order: N, Bool, String, Bytes, List, Tuple.
    EQ = auto()  # t, t → Bool
    NE = auto()  # t, t → Bool
    LT = auto()  # t, t → Bool (BitVec: unsigned)
    LE = auto()
    GT = auto()
    GE = auto()
    # Integers.
    NEG = auto()  # Int or BitVec
    ADD = auto()  # N, N → N
    SUB = auto()  # Int or BitVec (Nat: truncated at 0)
    MUL = auto()  # N, N → N
    FLOORDIV = auto()  # Int (Nat) `//` ! ZeroDivisionError
    MOD = auto()  # Int (Nat) `%`, sign of the divisor ! ZeroDivisionError
    TRUNCDIV = auto()  # Int, rounds towards zero (Scala, C) ! ZeroDivisionError
    TRUNCMOD = auto()  # Int, sign of the dividend ! ZeroDivisionError
    POW = auto()  # Int, Int → Int; exponent not negative ! NotModelled (a float in Python)
    ABS = auto()  # Int → Int
    MIN = auto()  # t, t → t (ordered); the first where equal
    MAX = auto()  # t, t → t
    BITAND = auto()  # Int (two's complement of any length), Bool or BitVec
    BITOR = auto()
    BITXOR = auto()
    BITNOT = auto()  # Int or BitVec
    SHL = auto()  # Int, Int → Int ! ValueError (negative count); BitVec w, Int → BitVec w
    SHR = auto()  # Int, Int → Int (floor) ! ValueError; BitVec w: logical
    GCD = auto()  # Int, Int → Int; never negative (math.gcd)
    ISQRT = auto()  # Int → Int (math.isqrt) ! ValueError
    BIT_LENGTH = auto()  # Int → Int (int.bit_length)
    INT_OF_BOOL = auto()  # Bool → Int
    INT_OF_NAT = auto()  # Nat → Int
    NAT_OF_INT = auto()  # Int → Nat; negative ↦ 0
    # Words.
    UDIV = auto()  # BitVec ! ZeroDivisionError
    UREM = auto()  # BitVec ! ZeroDivisionError
    SDIV = auto()  # BitVec, rounds towards zero ! ZeroDivisionError
    SREM = auto()  # BitVec ! ZeroDivisionError
    ASHR = auto()  # BitVec w, Int → BitVec w, arithmetic ! ValueError
    SLT = auto()  # BitVec, BitVec → Bool, signed
    SLE = auto()
    BITS_CONCAT = auto()  # BitVec a, BitVec b → BitVec (a + b); the first is high
    EXTRACT = auto()  # BitVec w → BitVec (hi - lo + 1); numbers = (hi, lo)
    ZERO_EXTEND = auto()  # BitVec w → BitVec n; numbers = (n,), n ≥ w
    SIGN_EXTEND = auto()
    BITS_OF_INT = auto()  # Int → BitVec n, modulo; numbers = (n,)
    UNSIGNED = auto()  # BitVec → Int
    SIGNED = auto()  # BitVec → Int
    # Sequences.
    LEN = auto()  # S t, Set, Map → Int
    INDEX = auto()  # S t, Int → t; negative from the end ! IndexError
    SLICE = auto()  # S t, Int, Int → S t; both bounds as in Python
    SLICE_FROM = auto()  # S t, Int → S t
    SLICE_TO = auto()  # S t, Int → S t
    SLICE_STEP = auto()  # S t, Option Int, Option Int, Int → S t ! ValueError (step 0)
    CONCAT = auto()  # S t, S t → S t
    REPEAT = auto()  # S t, Int → S t; nothing for counts below 1
    CONTAINS = auto()  # List t, t; Set t, t; Map k v, k; String, String (substring); Bytes, Int → Bool
    COUNT = auto()  # List t, t → Int; String, String → Int (non-overlapping)
    POSITION = auto()  # List t, t; String, String (substring) → Int: xs.index(x) ! ValueError
    REVERSED = auto()  # S t → S t
    SORTED = auto()  # List t, Set t → List t, ascending, stable (t ordered)
    SORTED_BY = auto()  # List t, List k → List t: the items in the order of their keys, stable (k ordered)
    SUM = auto()  # List Int → Int
    LEAST = auto()  # List t → t: min(xs) ! ValueError (empty)
    GREATEST = auto()  # List t → t: max(xs) ! ValueError
    RANGE = auto()  # Int, Int, Int → List Int: range(start, stop, step) ! ValueError (step 0)
    ENUMERATE = auto()  # List t, Int → List (Int, t)
    ZIP = auto()  # List a, List b, … → List (a, b, …), up to the shortest
    ALL_TRUE = auto()  # List Bool → Bool
    ANY_TRUE = auto()  # List Bool → Bool
    LIST_OF = auto()  # S t → List t: list(xs)
    SET_ITEM = auto()  # List t, Int, t → List t ! IndexError
    APPEND = auto()  # List t, t → List t
    INSERT = auto()  # List t, Int, t → List t; position clamped as in Python
    DELETE_ITEM = auto()  # List t, Int → List t ! IndexError
    REMOVE = auto()  # List t, t → List t: the first one ! ValueError
    # Strings.
    JOIN = auto()  # String, List String → String: sep.join(xs)
    STARTS_WITH = auto()  # String, String → Bool
    ENDS_WITH = auto()  # String, String → Bool
    FIND = auto()  # String, String → Int; -1 where there is none
    REPLACE = auto()  # String, String, String → String
    SPLIT = auto()  # String, String → List String: s.split(sep) ! ValueError (empty separator)
    ORD = auto()  # String → Int ! TypeError (length not 1)
    CHR = auto()  # Int → String ! ValueError (not in range(0x110000)), NotModelled (a surrogate)
    STR_OF_INT = auto()  # Int → String
    IS_NUMERAL = auto()  # String → Bool: -?[0-9]+
    INT_OF_NUMERAL = auto()  # String → Int: int(s) ! NotModelled (not IS_NUMERAL: some of these Python reads as well)
    IS_ASCII = auto()  # String → Bool: s.isascii()
    UPPER = auto()  # String → String: s.upper() ! NotModelled (not IS_ASCII)
    LOWER = auto()  # String → String: s.lower() ! NotModelled (not IS_ASCII)
    IS_DIGIT = auto()  # String → Bool: s.isdigit() ! NotModelled (not IS_ASCII)
    IS_ALPHA = auto()  # String → Bool: s.isalpha() ! NotModelled (not IS_ASCII)
    # Maps.
    GET = auto()  # Map k v, k → v ! KeyError
    GET_OR = auto()  # Map k v, k, v → v: d.get(k, default)
    GET_OPTION = auto()  # Map k v, k → Option v: d.get(k)
    PUT = auto()  # Map k v, k, v → Map k v; an old key keeps its place
    DELETE = auto()  # Map k v, k → Map k v ! KeyError
    MERGE = auto()  # Map k v, Map k v → Map k v: a | b
    KEYS = auto()  # Map k v → List k
    VALUES = auto()  # Map k v → List v
    ITEMS = auto()  # Map k v → List (k, v)
    MAP_OF_LIST = auto()  # List (k, v) → Map k v; the last wins, the first place stays
    # Sets.
    SET_OF_LIST = auto()  # List t → Set t
    SET_ADD = auto()  # Set t, t → Set t
    SET_DISCARD = auto()  # Set t, t → Set t
    SET_REMOVE = auto()  # Set t, t → Set t ! KeyError
    UNION = auto()  # Set t, Set t → Set t
    INTERSECTION = auto()
    DIFFERENCE = auto()
    SYMMETRIC_DIFFERENCE = auto()
    SUBSET = auto()  # Set t, Set t → Bool: a <= b
    # Options and tuples.
    IS_NONE = auto()  # Option t → Bool
    VALUE = auto()  # Option t → t ! what numbers say (`WITHOUT_VALUE`): None where a value is needed
    PROJECT = auto()  # Tuple → its component; numbers = (position,)


ATTRIBUTE_OF_NONE, NONE_AS_VALUE = (1,), (2,)
WITHOUT_VALUE: dict[tuple[int, ...], str] = {
    (): "TypeError",
    ATTRIBUTE_OF_NONE: "AttributeError",
    NONE_AS_VALUE: "NotModelled",
}
"""What `VALUE` raises for None, by its numbers: as an operand; where an attribute is asked for; where the source raises
nothing, hands None on, and leaves the types that it declares."""
