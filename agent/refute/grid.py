"""Candidates from Lean's kernel: a goal decided at all combinations of a few values in one step."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import Enum

from lemmata.agent.refute.bench import Bench
from lemmata.agent.refute.telescope import Role, argument, substitute


class GridAnswer(Enum):
    HOLDS = "the goal holds at all combinations"
    UNDECIDED = "the goal is not decidable by evaluation"


def search_grid(
    bench: Bench, outer: Mapping[str, str], columns: Mapping[str, Sequence[str]], size: int
) -> dict[str, str] | GridAnswer:
    """The first combination in the grid (at most `size` of them) at which the goal fails: texts by variable, `outer`
    included."""
    inner = [binder for binder in bench.telescope.binders if binder.name in columns]
    lists = {name: list(column) for name, column in shrink(columns, size).items()}
    answer = _fails(bench, outer, lists)
    if answer is not True:
        return GridAnswer.UNDECIDED if answer is None else GridAnswer.HOLDS
    for binder in inner:
        while len(values := lists[binder.name]) > 1:
            half = len(values) // 2
            lists[binder.name] = values[:half]
            if not _fails(bench, outer, lists):
                lists[binder.name] = values[half:]
    return dict(outer) | {name: values[0] for name, values in lists.items()}


def shrink(columns: Mapping[str, Sequence[str]], size: int) -> dict[str, Sequence[str]]:
    """The columns cut so that they have at most `size` combinations, the longest cut first."""
    lengths = {name: len(column) for name, column in columns.items()}
    total = 1
    for length in lengths.values():
        total *= length
    while total > size and (longest := max(lengths, key=lambda name: lengths[name])) and lengths[longest] > 2:
        total = total // lengths[longest] * (lengths[longest] - 1)
        lengths[longest] -= 1
    return {name: column[: lengths[name]] for name, column in columns.items()}


def _fails(bench: Bench, outer: Mapping[str, str], lists: Mapping[str, Sequence[str]]) -> bool | None:
    """Whether the goal fails somewhere in the grid; None when its truth is not decided by evaluation."""
    if bench.start is None:
        return None
    binders, arguments = [], []
    for number, binder in enumerate(bench.telescope.binders):
        name = f"x{number}"
        if binder.role is Role.INSTANCE:
            arguments.append("inferInstance")
        elif binder.role is Role.PROOF:
            binders.append(name)
            arguments.append(name)
        elif binder.name in outer:
            arguments.append(argument(outer[binder.name]))
        else:
            type_ = substitute(binder.type, outer)
            binders.append(f"({name} : {type_}) (_ : {name} ∈ ([{', '.join(lists[binder.name])}] : List ({type_})))")
            arguments.append(name)
    claim = " ".join([bench.head, *arguments])
    if binders:
        claim = f"(fun {' '.join(binders)} => {claim})"
    elif arguments:
        claim = f"({claim})"
    answer = bench.attempt(bench.start, f"exact absurd {claim} (by decide +kernel)", 4000)
    if not isinstance(answer, str):
        return True
    return False if "is false" in answer or "evaluates to" in answer else None
