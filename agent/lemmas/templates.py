"""Laws of common forms, larger than what looking at all terms meets: what a function makes of two lists together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from lemmata.agent.lemmas.explore import Law
from lemmata.agent.lemmas.vocabulary import Vocabulary
from lemmata.agent.traces.synthesis.language import Operation, Term, apply

_TOGETHER = frozenset({"append", "add", "iadd", "mul", "max", "min", "and", "or"})


def templates(words: Vocabulary) -> Iterator[Law]:
    """`f (xs ++ ys) = f xs + f ys` with every operation on the result's type, either way round, and
    `f (xs ++ ys) a = f ys (f xs a)`, either way round. None of them is tested.
    """
    joining = {operation.inputs[0]: operation for operation in words.operations if operation.name == "append"}
    for operation in words.operations:
        if operation.own:
            for place, kind in enumerate(operation.inputs):
                if kind in joining:
                    yield from _of(words, operation, place, joining[kind])


def _of(words: Vocabulary, function: Operation, place: int, append: Operation) -> Iterator[Law]:
    named: dict[str, list[Term]] = {}
    for variable in words.variables:
        named.setdefault(variable.type, []).append(variable)
    free = {kind: list(variables) for kind, variables in named.items()}
    if len(free.get(function.inputs[place], [])) < 2:
        return
    first, second = free[function.inputs[place]].pop(0), free[function.inputs[place]].pop(0)
    others: dict[int, Term] = {}
    for position, kind in enumerate(function.inputs):
        if position != place:
            if not free.get(kind):
                return
            others[position] = free[kind].pop(0)
    joined = _call(function, place, apply(append, first, second), others)
    one, two = (_call(function, place, part, others) for part in (first, second))
    for operation in words.operations:
        if operation.name in _TOGETHER and operation.inputs == (function.output, function.output):
            yield Law(joined, apply(operation, one, two))
            if operation.name == "append":
                yield Law(joined, apply(operation, two, one))
    for position, term in others.items():
        if term.type == function.output:
            yield Law(joined, _call(function, place, second, {**others, position: one}))
            yield Law(joined, _call(function, place, first, {**others, position: two}))


def _call(function: Operation, place: int, at: Term, others: Mapping[int, Term]) -> Term:
    return apply(function, *(at if n == place else others[n] for n in range(len(function.inputs))))
