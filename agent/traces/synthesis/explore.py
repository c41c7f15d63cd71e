"""Laws found by looking: terms of growing size, taken for equal when they agree on many values.

Only the first term of each class is used to build larger ones, so that what follows from a smaller law by replacing
equals is not found again (the idea of QuickSpec: Claessen, Smallbone, Hughes, 2010).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from random import Random

from lemmata.agent.traces.synthesis.language import Operation, Term, Value, apply
from lemmata.agent.traces.synthesis.samples import WIDE, Sampler

SAMPLES = 24
CONFIRMATIONS = 200  # assignments of small values, and as many of larger ones
_EVALUATED = 40  # of the latter at least: values that grow too fast are no evidence
_LARGEST = 1 << 40  # no value of a law gets near it by chance


@dataclass(frozen=True, slots=True)
class Law:
    """`left = right`, or `left ≤ right`, for all values of their variables."""

    left: Term
    right: Term
    relation: str = "="

    def variables(self) -> tuple[tuple[str, str], ...]:
        return tuple(dict.fromkeys((*self.left.variables(), *self.right.variables())))

    def proposition(self) -> str:
        return f"{_side(self.left)} {self.relation} {_side(self.right)}"

    def holds(self, assignment: Mapping[str, Value]) -> bool:
        left, right = self.left.value(assignment), self.right.value(assignment)
        return bool(left == right if self.relation == "=" else left <= right)

    def shape(self) -> str:
        """The law without the names of its variables."""
        names: dict[str, str] = {name: f"v{n}" for n, (name, _) in enumerate(self.variables())}
        return " ".join(
            names.get(word, word) for word in self.proposition().replace("(", "( ").replace(")", " )").split()
        )


class Explorer:
    """`variables` and `operations` are what terms are made of; `samplers` give values by type."""

    def __init__(
        self,
        random: Random,
        variables: Sequence[Term],
        operations: Sequence[Operation],
        samplers: Mapping[str, Sampler],
        wide: Mapping[str, Sampler] = WIDE,
    ) -> None:
        """`wide`: samplers of larger values, for the types where these differ."""
        self._random = random
        self._variables = variables
        self._operations = operations
        self._samplers = samplers
        self._wide = {**samplers, **{kind: sampler for kind, sampler in wide.items() if kind in samplers}}
        self._assignments = [self._assignment(samplers) for _ in range(SAMPLES)]
        self._classes: dict[tuple[str, tuple[Value, ...]], Term] = {}

    def laws(self, largest: int, terms: int) -> list[Law]:
        """The laws between terms of at most `largest` nodes, after at most `terms` of them; none is confirmed yet."""
        by_size: dict[int, list[Term]] = {}
        found: list[Law] = []
        seen: set[str] = set()
        tried = 0
        for size in range(1, largest + 1):
            by_size[size] = []
            for term in self._terms(size, by_size):
                tried += 1
                if tried > terms:
                    return found
                known = self._known(term)
                if known is None:
                    by_size[size].append(term)
                elif known is not term and (law := self._law(term, known)) and law.shape() not in seen:
                    seen.add(law.shape())
                    found.append(law)
        return found

    def orders(self, count: int, types: Sequence[str] = ("Nat", "Int")) -> list[Law]:
        """Inequalities between the terms that the laws left apart, at random; call it after `laws`."""
        numbers = [(term, values) for (kind, values), term in self._classes.items() if kind in types and term.size > 1]
        found: list[Law] = []
        for _ in range(40 * count):
            if len(numbers) < 2 or len(found) == count:
                break
            (left, low), (right, high) = self._random.sample(numbers, 2)
            related = set(left.variables()) & set(right.variables())
            if left.type == right.type and related and all(a <= b for a, b in zip(low, high, strict=True)):
                law = Law(left, right, "≤")
                if self.confirmed(law):
                    found.append(law)
        return found

    def _terms(self, size: int, by_size: Mapping[int, Sequence[Term]]) -> Iterator[Term]:
        if size == 1:
            yield from self._variables
        yield from combinations(self._operations, size, by_size)

    def _known(self, term: Term) -> Term | None:
        """The representative of the term's class; None when it is the first of it."""
        try:
            values = tuple(term.value(assignment) for assignment in self._assignments)
        except (OverflowError, RecursionError, ZeroDivisionError, IndexError):
            return term
        if any(isinstance(value, int) and abs(value) > _LARGEST for value in values):
            return term
        key = (term.type, values)
        if key in self._classes:
            return self._classes[key]
        self._classes[key] = term
        return None

    def _law(self, term: Term, known: Term) -> Law | None:
        if not set(known.variables()) <= set(term.variables()):
            return None
        return Law(term, known)

    def general(self, law: Law) -> bool:
        """Whether the law holds whatever the sheet's own functions are: then it says nothing of them."""
        left, right = abstracted(law)
        blank = Law(left, right, law.relation)
        if (left, right) == (law.left, law.right):
            return False
        types = dict(blank.variables())
        try:
            return all(
                blank.holds({name: self._samplers[kind](self._random) for name, kind in types.items()})
                for _ in range(CONFIRMATIONS)
            )
        except (OverflowError, RecursionError, ZeroDivisionError, IndexError):
            return False

    def confirmed(self, law: Law) -> bool:
        """Whether the law holds for many small values, and for larger ones as far as these can be computed."""
        if not all(self._outcome(law, self._samplers) for _ in range(CONFIRMATIONS)):
            return False
        evaluated = 0
        for _ in range(CONFIRMATIONS):
            outcome = self._outcome(law, self._wide)
            if outcome is False:
                return False
            evaluated += outcome is not None
        return evaluated >= _EVALUATED

    def _outcome(self, law: Law, samplers: Mapping[str, Sampler]) -> bool | None:
        """Whether the law holds for values drawn at random; None where they cannot be computed."""
        try:
            return law.holds(self._assignment(samplers))
        except (OverflowError, RecursionError, ZeroDivisionError, IndexError):
            return None

    def _assignment(self, samplers: Mapping[str, Sampler]) -> dict[str, Value]:
        return {term.name: samplers[term.type](self._random) for term in self._variables}


def _side(term: Term) -> str:
    """The text beside `=`, which binds more than the operators of Booleans."""
    loose = term.type == "Bool" and term.operation is not None and term.operation.infix
    return f"({term.text()})" if loose else term.text()


def abstracted(law: Law) -> tuple[Term, Term]:
    """Both sides with variables for their largest parts that begin with an operation of the sheet itself."""
    names: dict[str, str] = {}
    return _abstract(law.left, names), _abstract(law.right, names)


def _abstract(term: Term, names: dict[str, str]) -> Term:
    if term.operation is None:
        return term
    if term.operation.own:
        name = names.setdefault(term.text(), f"own{len(names)}")
        return Term(term.type, name)
    return apply(term.operation, *(_abstract(argument, names) for argument in term.arguments))


def combinations(operations: Sequence[Operation], size: int, by_size: Mapping[int, Sequence[Term]]) -> Iterator[Term]:
    """The operations applied to known terms, `size` nodes together; not to constants alone."""
    for operation in operations:
        for sizes in _partitions(size - 1, len(operation.inputs)):
            choices = [
                [term for term in by_size[part] if term.type == kind]
                for part, kind in zip(sizes, operation.inputs, strict=True)
            ]
            for arguments in product(*choices):
                if not arguments or not all(argument.constant for argument in arguments):
                    yield apply(operation, *arguments)


def _partitions(total: int, parts: int) -> Iterator[tuple[int, ...]]:
    """All ways to write `total` as a sum of that many numbers above 0."""
    if parts == 0:
        if total == 0:
            yield ()
        return
    for first in range(1, total - parts + 2):
        for rest in _partitions(total - first, parts - 1):
            yield (first, *rest)
