"""Laws about accumulators, and the stronger laws that an induction proves in their place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from lemmata.agent.lemmas.explore import Law
from lemmata.agent.lemmas.rewriting import match, substituted
from lemmata.agent.traces.synthesis.language import Term


def loops(law: Law) -> bool:
    """Whether rewriting from left to right may go on for ever: the left side fits into the right one."""
    return any(match(law.left, part) is not None for part in parts_of(law.right))


def parts_of(term: Term) -> Iterator[Term]:
    """The term and all in it."""
    yield term
    for argument in term.arguments:
        yield from parts_of(argument)


def accumulated(law: Law) -> Law | None:
    """For a law like `f x n = n + f x 0` the stronger `f x (n + m) = n + f x m`, which can be proved by induction; None
    for laws of another form.
    """
    for part in parts_of(law.right):
        found = match(law.left, part)
        if found is None:
            continue
        changed = [name for name, term in found.items() if not (term.operation is None and term.name == name)]
        if len(changed) != 1 or not found[changed[0]].constant:
            return None
        kind = found[changed[0]].type
        if law.right.type != kind:
            return None
        new = Term(kind, f"{changed[0]}'")
        shifted = substituted(law.left, {**found, changed[0]: new})
        step = _replaced(law.right, part, new)
        return Law(substituted(law.left, {changed[0]: step}), _replaced(law.right, part, shifted))
    return None


def _replaced(term: Term, old: Term, new: Term) -> Term:
    if term == old:
        return new
    return replace(term, arguments=tuple(_replaced(argument, old, new) for argument in term.arguments))
