"""Whether Z3 refutes a verification condition: quick questions under one budget of time."""

from __future__ import annotations

import time
from enum import Enum

import z3

from lemmata.translators.obligations.smt.sorts import NotEncodable
from lemmata.translators.python.vc.path import Condition
from lemmata.translators.python.vc.script import script

CHECK_RESOURCES = 500_000
"""Z3's `rlimit` for one question: about 0.2 s."""
CHECK_MILLISECONDS = 5_000


class Answer(Enum):
    HOLDS = "its negation has no model"
    BROKEN = "its negation has a model"
    UNKNOWN = "Z3 does not know, or the time is over"
    NO_FORM = "it has no SMT form"


class Judge:
    """Answers for `seconds` of the thread's own time; UNKNOWN from then on."""

    def __init__(self, seconds: float) -> None:
        self._end = time.thread_time() + seconds

    def condition(self, condition: Condition) -> Answer:
        """What Z3 says of a condition."""
        if time.thread_time() > self._end:
            return Answer.UNKNOWN
        try:
            return self._ask(script(condition))
        except NotEncodable:
            return Answer.NO_FORM

    def formula(self, text: str) -> Answer:
        """What Z3 says of a closed formula in SMT-LIB text."""
        return self._ask(f"(assert (not {text}))")

    def _ask(self, text: str) -> Answer:
        """Whether a script is unsatisfiable."""
        if time.thread_time() > self._end:
            return Answer.UNKNOWN
        solver = z3.Solver(ctx=z3.Context())
        solver.set("rlimit", CHECK_RESOURCES)
        solver.set("timeout", CHECK_MILLISECONDS)
        try:
            solver.from_string(text)
            answer = solver.check()
        except z3.Z3Exception:  # names of sorts that Z3 prints and does not read
            return Answer.UNKNOWN
        if answer == z3.sat:
            return Answer.BROKEN
        return Answer.HOLDS if answer == z3.unsat else Answer.UNKNOWN
