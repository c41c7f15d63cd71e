"""The kinds of obligation, closed: what `--json` prints as "kind"."""

from __future__ import annotations

from enum import Enum


class Kind(Enum):
    POSTCONDITION = "postcondition"
    CALL_PRECONDITION = "call precondition"
    ASSERTION = "assertion"
    NO_EXCEPTION = "no exception"
    DIVISION_BY_ZERO = "division by zero"
    INDEX_IN_RANGE = "index in range"
    KEY_PRESENT = "key present"
    NOT_NONE = "not None"
    TERMINATION = "termination"
    INVARIANT_INITIALLY = "invariant initially"
    INVARIANT_PRESERVED = "invariant preserved"
    INVARIANT_ENOUGH = "invariant enough"
    CLASS_INVARIANT = "class invariant"
    RAISES = "raises"
    MATCH_EXHAUSTIVE = "match exhaustive"
    OVERFLOW = "overflow"
    EQUIVALENCE = "equivalence"
    IDENTITY = "identity"
    IMPLICATION = "implication"
    HALTS = "halts"
    DOES_NOT_HALT = "does not halt"
    ASSERTION_ALWAYS = "assertion always"
    ASSUMPTION = "assumption"
    COVER = "cover"
