"""Refutation of a goal: candidates from the quickest source that knows the goal's language, each proved in Lean."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from lemmata.agent.lean.session import Failure, OpenHole, Session
from lemmata.agent.refute.assignments import fair
from lemmata.agent.refute.bench import Bench
from lemmata.agent.refute.confirm import confirm
from lemmata.agent.refute.example import Example
from lemmata.agent.refute.examples import examples
from lemmata.agent.refute.grid import GridAnswer, search_grid
from lemmata.agent.refute.limits import RefuteLimits
from lemmata.agent.refute.machines import machine_refutation
from lemmata.agent.refute.prescreen import falsifying, read_statement, solved, wants_solver
from lemmata.agent.refute.result import Refutation
from lemmata.agent.refute.telescope import Binder, Role, Telescope, read_telescope, substitute
from lemmata.agent.refute.vocabulary import NoVocabulary, Vocabulary


def refute(
    session: Session, hole: OpenHole, context: Vocabulary | None = None, limits: RefuteLimits | None = None
) -> Refutation | None:
    """A counterexample of the hole's first goal with a proof that Lean accepted in this session, or None.

    Raises SessionError when the session cannot go on.
    """
    limits = limits or RefuteLimits()
    if not hole.state.goals:
        return None
    negated = session.negate(hole.state)
    if isinstance(negated, Failure):
        return None
    telescope = read_telescope(session, hole.state)
    definitions = [definition.name for definition in (context or NoVocabulary()).unfolding(*telescope.texts)]
    bench = Bench(session, telescope, negated, definitions[:12], limits.seconds)
    try:
        return machine_refutation(bench) or _Refuter(bench, limits).run() if bench.start is not None else None
    finally:
        bench.close()


class _Refuter:
    def __init__(self, bench: Bench, limits: RefuteLimits) -> None:
        self.bench = bench
        self.telescope: Telescope = bench.telescope
        self.limits = limits
        numbers = {int(text) for text in re.findall(r"(?<![\w.#])\d+", " ".join(self.telescope.texts))}
        self.constants = sorted(number for number in numbers if number > 1)[:8]
        self.thorough = limits.samples > 10_000

    def run(self) -> Refutation | None:
        settled = False
        samples = self.limits.samples
        for outer in islice(self._outer(statements=False), self._combinations(False)):
            done, found = self._by_evaluation(outer, samples)
            samples = self.limits.samples // 4
            if found is not None or self.bench.left <= 0:
                return found
            settled = settled or done
        if settled:
            return None
        open_combinations: list[dict[str, str]] = []
        for outer in islice(self._outer(statements=True), self._combinations(True)):
            answer = self._by_kernel(outer)
            if isinstance(answer, Refutation):
                return answer
            if answer is GridAnswer.UNDECIDED:
                open_combinations.append(outer)
        return self._one_by_one(open_combinations)

    def _by_evaluation(self, outer: dict[str, str], samples: int) -> tuple[bool, Refutation | None]:
        """Whether evaluation in Python understood the goal, and the refutation it led to."""
        statement = read_statement(self.telescope, outer)
        if statement is None:
            return False, None
        columns = {
            binder.name: self._column(binder, outer, 400)
            for binder in self.telescope.binders
            if any(variable.name == binder.name for variable in statement.variables)
        }
        candidates = falsifying(statement, columns, self.constants, samples, min(self.bench.left, samples * 8e-6))
        for texts, certain in islice(candidates, self.limits.tries):
            if (found := self._confirm(outer | texts, certain or self.thorough)) is not None:
                return True, found
        if self.thorough or wants_solver(statement, self.constants):
            model = solved(statement, min(self.limits.smt_seconds, self.bench.left))
            if model is not None and (found := self._confirm(outer | model, likely=True)) is not None:
                return True, found
        return statement.exact, None

    def _confirm(self, values: dict[str, str], likely: bool) -> Refutation | None:
        missing = [b for b in self._variables() if b.name not in values]
        columns = [self._column(binder, values, 3) for binder in missing]
        for ranks in fair([len(column) for column in columns], 4):
            chosen = {b.name: c[rank].text for b, c, rank in zip(missing, columns, ranks, strict=True)}
            if (found := confirm(self.bench, values | chosen, likely)) is not None:
                return found
        return None

    def _by_kernel(self, outer: dict[str, str]) -> Refutation | GridAnswer:
        columns = {
            binder.name: [example.text for example in self._column(binder, outer, 60 if self.thorough else 16)]
            for binder in self._variables()
            if binder.name not in outer
        }
        if self.bench.left <= 0 or any(not column for column in columns.values()):
            return GridAnswer.UNDECIDED
        for size in (self.limits.grid // 4, self.limits.grid):
            before = self.bench.left
            answer = search_grid(self.bench, outer, columns, size)
            if isinstance(answer, dict):
                return confirm(self.bench, answer) or GridAnswer.UNDECIDED
            if answer is GridAnswer.UNDECIDED or 10 * (before - self.bench.left) > self.bench.left:
                return answer
        return GridAnswer.HOLDS

    def _one_by_one(self, combinations: Sequence[Mapping[str, str]]) -> Refutation | None:
        tries = 0
        end = self.bench.left - self.limits.guess_seconds
        for outer in combinations:
            free = [binder for binder in self._variables() if binder.name not in outer]
            columns = [self._column(binder, outer, 30) for binder in free]
            share = max(2, self.limits.tries // len(combinations))
            for ranks in fair([len(column) for column in columns], share):
                tries += 1
                if self.bench.left <= max(0.0, end) or tries > self.limits.tries:
                    return None
                chosen = {b.name: c[rank].text for b, c, rank in zip(free, columns, ranks, strict=True)}
                if (found := confirm(self.bench, dict(outer) | chosen, likely=self.thorough)) is not None:
                    return found
        return None

    def _combinations(self, statements: bool) -> int:
        """How many combinations of values are tried for the variables that must be fixed first."""
        outer = self.telescope.outer(statements)
        if self.thorough:
            return 200
        return 16 if any(binder.role is not Role.SORT for binder in outer) else 1

    def _variables(self) -> list[Binder]:
        return [b for b in self.telescope.binders if b.role in (Role.SORT, Role.DATA, Role.STATEMENT)]

    def _column(self, binder: Binder, outer: Mapping[str, str], count: int) -> list[Example]:
        type_ = substitute(binder.type, outer)
        found = examples(type_, count, self.constants, self.bench.constructors)
        logical = any(b.role is Role.STATEMENT for b in self.telescope.binders)
        if logical and type_ == "Type":
            found = [Example("Bool"), *(example for example in found if example.text != "Bool")]
        return found

    def _outer(self, statements: bool) -> Iterator[dict[str, str]]:
        """Values of the variables that must be fixed first, the simplest combinations first."""

        found: list[tuple[int, dict[str, str]]] = [(0, {})]
        for binder in self.telescope.outer(statements):
            found = [
                (weight + rank, values | {binder.name: example.text})
                for weight, values in found[:200]
                for rank, example in enumerate(self._column(binder, values, 6))
            ]
        return (values for _, values in sorted(found, key=lambda entry: entry[0]))
