"""Laws between the functions of a vocabulary: terms of growing size, taken for equal when they agree on samples.

Only the first term of each class is built upon (QuickSpec: Claessen, Smallbone, Hughes, 2010).
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import product
from random import Random

from lemmata.agent.lemmas.library import TooLargeError, Value
from lemmata.agent.lemmas.vocabulary import Vocabulary, value
from lemmata.agent.traces.synthesis.language import Operation, Term, apply

SAMPLES = 16
CONFIRMATIONS = 60
_FAILURES = (TooLargeError, RecursionError, ZeroDivisionError, IndexError, TypeError, ValueError, OverflowError)

Values = tuple[Value, ...]
_COMMUTATIVE = frozenset({"add", "iadd", "mul", "imul", "max", "min", "and", "or", "xor"})


@dataclass(frozen=True, slots=True)
class Law:
    """`left = right` for all values of their variables, as far as samples show."""

    left: Term
    right: Term

    def variables(self) -> tuple[tuple[str, str], ...]:
        return tuple(dict.fromkeys((*self.left.variables(), *self.right.variables())))

    def proposition(self) -> str:
        return f"{_side(self.left)} = {_side(self.right)}"

    @property
    def size(self) -> int:
        return self.left.size + self.right.size


def laws(words: Vocabulary, *, largest: int, terms: int, seconds: float) -> list[Law]:
    """What may be laws with one of the file's functions between terms of at most `largest` nodes, the simplest first;
    they agree on the samples of the search, `holds` tries others.

    Ends after `terms` terms or so many seconds of this thread.
    """
    return _Explorer(words, time.thread_time() + seconds).laws(largest, terms)


class _Explorer:
    def __init__(self, words: Vocabulary, end: float) -> None:
        self._words = words
        self._end = end
        self._random = Random(0)
        self._samples = [words.sample(self._random) for _ in range(SAMPLES)]
        self._classes: dict[tuple[str, Values], Term] = {}
        self._values: dict[Term, Values] = {}

    def laws(self, largest: int, terms: int) -> list[Law]:
        by_size: dict[int, list[Term]] = {}
        found: list[Law] = []
        tried = 0
        for size in range(1, largest + 1):
            by_size[size] = []
            for term in self._terms(size, by_size):
                tried += 1
                if tried > terms or time.thread_time() > self._end:
                    return sorted(found, key=generality)
                values = self._evaluated(term)
                if values is None:
                    continue
                known = self._classes.setdefault((term.type, values), term)
                if known is term:
                    self._values[term] = values
                    by_size[size].append(term)
                elif term.own() + known.own():
                    found.append(Law(term, known))
        return sorted(found, key=generality)

    def _terms(self, size: int, by_size: Mapping[int, Sequence[Term]]) -> Iterator[Term]:
        if size == 1:
            yield from self._words.variables
        for operation in self._words.operations:
            for sizes in _partitions(size - 1, len(operation.inputs)):
                choices = [
                    [term for term in by_size[part] if term.type == kind]
                    for part, kind in zip(sizes, operation.inputs, strict=True)
                ]
                for arguments in product(*choices):
                    if arguments and all(argument.constant for argument in arguments):
                        continue
                    if operation.name not in _COMMUTATIVE or _rank(arguments[0]) <= _rank(arguments[1]):
                        yield apply(operation, *arguments)

    def _evaluated(self, term: Term) -> Values | None:
        if term.operation is None:
            return tuple(sample[term.name] for sample in self._samples)
        columns = [self._values[argument] for argument in term.arguments]
        try:
            if not columns:
                return (term.operation.meaning(),) * SAMPLES
            return tuple(term.operation.meaning(*row) for row in zip(*columns, strict=True))
        except _FAILURES:
            return None


def generality(law: Law) -> tuple[int, int]:
    """Smaller laws first, constants that functions are applied to weighing more; of equal ones those with more
    variables, of which others are instances.
    """
    constants = sum(_constants(side, False) for side in (law.left, law.right))
    return 2 * law.size + 3 * constants, -len(law.variables())


def _constants(term: Term, applied: bool) -> int:
    """How many constants stand below the file's functions."""
    below = applied or (term.operation is not None and term.operation.own)
    return (term.constant and applied) + sum(_constants(argument, below) for argument in term.arguments)


def _holds(law: Law, where: Sequence[Mapping[str, Value]]) -> bool:
    """Whether it holds wherever both sides have values that can be computed, which is not nowhere."""
    seen = 0
    for sample in where:
        try:
            if evaluate(law.left, sample) != evaluate(law.right, sample):
                return False
            seen += 1
        except _FAILURES:
            continue
    return seen > CONFIRMATIONS // 4


def holds(law: Law, words: Vocabulary) -> bool:
    """Whether a law agrees with samples that it was not found with."""
    random = Random(1)
    kinds = law.variables()
    types = words.program.types
    where = [{name: value(kind, types, random) for name, kind in kinds} for _ in range(CONFIRMATIONS)]
    return _holds(law, where)


def general(law: Law, words: Vocabulary) -> bool:
    """Whether the law holds whatever its calls of the file's functions are: then it says nothing of these."""
    names: dict[Term, Term] = {}
    return holds(Law(_abstracted(law.left, names), _abstracted(law.right, names)), words)


def _abstracted(term: Term, names: dict[Term, Term]) -> Term:
    if term.operation is None:
        return term
    if term.operation.own:
        return names.setdefault(term, Term(term.type, f"call{len(names)}"))
    return replace(term, arguments=tuple(_abstracted(argument, names) for argument in term.arguments))


def evaluate(term: Term, sample: Mapping[str, Value]) -> Value:
    """Raises TooLargeError, and what a meaning raises for values that it is not made for."""
    if term.operation is None:
        return sample[term.name]
    return term.operation.meaning(*(evaluate(argument, sample) for argument in term.arguments))


def _rank(term: Term) -> tuple[bool, int, str]:
    return term.constant, term.size, term.text()


def _partitions(total: int, parts: int) -> Iterator[tuple[int, ...]]:
    if parts == 0:
        if total == 0:
            yield ()
        return
    for first in range(1, total - parts + 2):
        yield from ((first, *rest) for rest in _partitions(total - first, parts - 1))


def _side(term: Term) -> str:
    """The text beside `=`, which binds more than the operators of Booleans."""
    loose = term.type == "Bool" and term.operation is not None and term.operation.infix
    return f"({term.text()})" if loose else term.text()


def operations_of(term: Term) -> Iterator[Operation]:
    """The operations in a term, outermost first."""
    if term.operation is not None:
        yield term.operation
    for argument in term.arguments:
        yield from operations_of(argument)
