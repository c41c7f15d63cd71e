"""Suggestions can be pasted into the source: they are read back as what was found."""

from __future__ import annotations

import re
from pathlib import Path
from textwrap import dedent

import pytest

from lemmata.agent.lean.toolchain.model import Toolchain
from lemmata.translators.obligations.claim import Remark
from lemmata.translators.obligations.operators import Operator
from lemmata.translators.obligations.program import Function, While
from lemmata.translators.obligations.terms import Lit, Op, Term, negation
from lemmata.translators.obligations.walk import map_children
from lemmata.translators.python.invariants.complete import completed
from lemmata.translators.python.invariants.rewrite import loops_of
from lemmata.translators.python.invariants.stronger import canonical
from lemmata.translators.python.invariants.suggest import suggestions
from lemmata.translators.python.load import Loaded, program_of
from lemmata.translators.python.vc.components import circles
from tests.translators.python.vc.checking import unproved

EXAMPLES = Path(__file__).parents[4] / "examples" / "python"
LOOPS = """
    def total(xs: list[int]) -> int:
        '''post: __return__ == sum(xs)'''
        t = 0
        for x in xs:
            t += x
        return t

    def largest(xs: list[int]) -> int:
        '''
        pre: len(xs) > 0
        post: all(x <= __return__ for x in xs)
        '''
        best = xs[0]
        for item in xs:
            if item > best:
                best = item
        return best

    def doubled(n: int) -> int:
        '''
        pre: n >= 0
        post: __return__ == n
        '''
        count = 0
        for _ in range(n):
            count += 1
        return count

    def evens(xs: list[int]) -> list[int]:
        '''post: all(y % 2 == 0 for y in __return__)'''
        kept = []
        for x in xs:
            if x % 2 == 0:
                kept.append(x)
        return kept

    def ackermann(m: int, n: int) -> int:
        '''
        pre: m >= 0 and n >= 0
        post: __return__ > n
        '''
        if m == 0:
            return n + 1
        if n == 0:
            return ackermann(m - 1, 1)
        return ackermann(m - 1, ackermann(m, n - 1))
"""


def _found(loaded: Loaded) -> dict[str, tuple[Function, tuple[Remark, ...]]]:
    found: dict[str, tuple[Function, tuple[Remark, ...]]] = {}
    for name, circle in circles(loaded.module).items():
        members = [loaded.module.functions[each] for each in circle or (name,)]
        for old, new in zip(members, completed(loaded.module, members), strict=True):
            found[new.name] = new, suggestions(old, new)
    return found


def _pasted(text: str, remarks: list[Remark]) -> str:
    """The text with each suggestion as a line above its loop or function."""
    lines = text.split("\n")
    for remark in sorted(remarks, key=lambda each: -each.span.line):
        place = remark.span.line - 1
        indent = lines[place][: len(lines[place]) - len(lines[place].lstrip())]
        while lines[place - 1].startswith(f"{indent}@"):
            place -= 1
        (comment,) = re.findall("`(.*)`", remark.text)
        lines.insert(place, indent + comment)
    return "\n".join(lines)


def _read_back(text: str) -> tuple[dict[str, Function], dict[str, Function]]:
    """What was found, and the functions that are read once the suggestions stand in the source."""
    loaded = program_of("module.py", text)
    found = _found(loaded)
    again = program_of("module.py", _pasted(text, [remark for _, remarks in found.values() for remark in remarks]))
    assert [str(each) for each in again.refusals] == [str(each) for each in loaded.refusals]
    return {name: function for name, (function, _) in found.items()}, dict(again.module.functions)


def _claims(function: Function) -> list[tuple[set[Term], Term | None]]:
    loops = loops_of(function.body)
    own = [
        ({_folded(canonical(term)) for term in loop.invariants}, loop.measure if isinstance(loop, While) else None)
        for loop in loops
    ]
    return [(set(), function.measure), *own]


def _folded(term: Term) -> Term:
    """`-1` is read as the negation of 1; an implication is written with `or`."""
    match map_children(term, _folded):
        case Op(Operator.NEG, (Lit(value, of),)):
            return Lit(-value, of)
        case Op(Operator.IMPLIES, (left, right)):
            return Op(Operator.OR, (negation(left), right))
        case inner:
            return inner


@pytest.mark.parametrize("path", [None, *sorted(EXAMPLES.glob("*.py"))], ids=lambda path: path.stem if path else "here")
def test_each_suggestion_is_read_back(path: Path | None) -> None:
    found, again = _read_back(path.read_text() if path else dedent(LOOPS))
    for name, function in found.items():
        assert _claims(again[name]) == _claims(function)


def test_pasted_suggestions_prove_the_functions(embedded: Toolchain, tmp_path: Path) -> None:
    text = dedent(LOOPS)
    found = _found(program_of("module.py", text))
    pasted = _pasted(text, [remark for _, remarks in found.values() for remark in remarks])
    assert "# invariant: t == sum(done_x)" in pasted and "# decreases: (m, n)" in pasted
    assert unproved(pasted, embedded, tmp_path) == []


def test_done_has_another_name_where_the_function_has_one() -> None:
    text = """
        def f(xs: list[int], done_x: int) -> int:
            for x in xs:
                # invariant: len(done_x_) >= 0 and done_x == done_x
                done_x = done_x
            return done_x
    """
    loaded = program_of("module.py", dedent(text))
    assert loaded.refusals == ()
