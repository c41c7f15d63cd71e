"""What two goals may have in common: symbols, pairs of a symbol and its argument's head, heads of hypotheses, types."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from lemmata.agent.lean.goal import Goal
from lemmata.agent.policy.terms import atoms
from lemmata.agent.retrieval.form import APPLIED, UNREAD, Form, read, within

_DOT = re.compile(r"(?<![\w')\]}⟩✝?!])\.(?=[^\W\d])")
_SORTS = ("Type", "Sort", "Prop")


@lru_cache(maxsize=8_000)
def form(text: str, variables: frozenset[str]) -> Form:
    """The form of a term as it is printed or written; `.node l r` reads like `node l r`."""
    return read(_DOT.sub("", text), variables)


@lru_cache(maxsize=4_000)
def features(goal: Goal) -> frozenset[str]:
    """The features of a goal. `s:` a symbol, `w:` a symbol with the head of an argument and its place, `g:` the shape
    of the whole target with names of constants left out, `h:` a symbol of a hypothesis, `t:` the type of a variable.
    """
    variables = goal.names
    target = form(goal.target, variables)
    found: set[str] = set()
    types = {h.name: (atoms(h.type) or [""])[0].rpartition(".")[2] for h in goal.hypotheses}
    for node in within(target):
        if node.head in (APPLIED, UNREAD):
            continue
        found.add("s:" + _word(node, types))
        for place, part in enumerate(node.parts):
            found.add(f"w:{_word(node, types)}.{place}.{_word(part, types)}")
            found.update(f"v:{_word(node, types)}.{_word(below, types)}" for below in part.parts)
    found.add("g:" + shape(target, 3))
    found.add("r:" + shape(target, 2))
    for hypothesis in goal.hypotheses:
        if hypothesis.type.startswith(_SORTS):
            continue
        read_type = form(hypothesis.type, variables)
        found.add("t:" + _word(read_type, types))
        found.update("h:" + _word(node, types) for node in within(read_type) if read_type.parts and not node.variable)
    return frozenset(found)


def shape(form: Form, depth: int) -> str:
    """A term cut off below `depth` with its constants numbered in the order in which they come; symbols stay."""
    return " ".join(_shape(form, depth, {}))


def _shape(form: Form, depth: int, numbers: dict[str, int]) -> Iterator[str]:
    named = form.head[:1].isalpha() or form.variable
    yield f"{'?' if form.variable else '#'}{numbers.setdefault(form.head, len(numbers))}" if named else form.head
    if form.parts and depth:
        yield "("
        for part in form.parts:
            yield from _shape(part, depth - 1, numbers)
        yield ")"


def _word(form: Form, types: dict[str, str]) -> str:
    return "?" + types.get(form.head[1:], "") if form.variable else form.head
