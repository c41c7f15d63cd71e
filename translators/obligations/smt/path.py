"""One way through a program: the decisions taken so far, and the condition under which the program takes them."""

from __future__ import annotations

import z3

from lemmata.translators.obligations.evaluate.limits import Exhausted

LONGEST = 120
"""Decisions on one path, at most."""

CHECK_MILLISECONDS = 400


class Infeasible(Exception):
    """No input takes this path."""


class Path:
    """Replays the decisions of `prefix`, then takes the first alternative that is feasible at each new one; the others
    are left in `open`, each as the prefix of another path."""

    def __init__(self, context: z3.Context, prefix: tuple[int, ...] = ()) -> None:
        self.context = context
        self.solver = z3.Solver(ctx=context)
        self.solver.set("timeout", CHECK_MILLISECONDS)
        self.open: list[tuple[int, ...]] = []
        self._prefix = prefix
        self._taken: list[int] = []

    def decide(self, condition: z3.BoolRef) -> bool:
        """Which way a condition goes on this path. Raises `Exhausted` where the path has become too long."""
        known = z3.simplify(condition)
        if z3.is_true(known) or z3.is_false(known):
            return bool(z3.is_true(known))
        cases = (condition, z3.Not(condition))
        position = len(self._taken)
        if position < len(self._prefix):
            choice = self._prefix[position]
        else:
            feasible = [number for number, case in enumerate(cases) if self._feasible(case)]
            if not feasible:
                raise Infeasible
            choice = feasible[0]
            self.open.extend((*self._taken, other) for other in feasible[1:])
        self._take(choice)
        self.solver.add(cases[choice])
        return choice == 0

    def choose(self, count: int) -> int:
        """A number in `range(count)`, on each path another one."""
        position = len(self._taken)
        choice = self._prefix[position] if position < len(self._prefix) else 0
        if position >= len(self._prefix):
            self.open.extend((*self._taken, other) for other in range(1, count))
        self._take(choice)
        return choice

    def assume(self, condition: z3.BoolRef) -> None:
        self.solver.add(condition)

    def concrete(self, value: object, low: int, high: int) -> int:
        """The integer as a number of `range(low, high)`, one path for each. Raises `Exhausted` where it is none."""
        if isinstance(value, int):
            return value
        assert isinstance(value, z3.ArithRef)
        for number in range(low, high):
            if self.decide(value == number):
                return number
        raise Exhausted

    def model(self, small: tuple[z3.ArithRef, ...] = ()) -> z3.ModelRef | None:
        """Values that take this path; those of `small` as small as a few tries get them. None where Z3 finds none."""
        for bound in (1, 3, 10, 100, None):
            self.solver.push()
            if bound is not None:
                self.solver.add(*(z3.And(-bound <= number, number <= bound) for number in small))
            found = self.solver.check() == z3.sat
            model = self.solver.model() if found else None
            self.solver.pop()
            if model is not None:
                return model
        return None

    def _take(self, choice: int) -> None:
        self._taken.append(choice)
        if len(self._taken) > LONGEST:
            raise Exhausted

    def _feasible(self, condition: z3.BoolRef) -> bool:
        return bool(self.solver.check(condition) != z3.unsat)
