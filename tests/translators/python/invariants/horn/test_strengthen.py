"""A loop that no template fits: the Horn engine finds what it keeps, Lean proves it; its false twin gets nothing."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent

import pytest

from lemmata.agent.lean.toolchain.model import Toolchain
from lemmata.translators.obligations.program import Function, Module
from lemmata.translators.python.invariants.complete import completed
from lemmata.translators.python.invariants.horn import client
from lemmata.translators.python.invariants.horn.strengthen import strengthened
from lemmata.translators.python.invariants.inductive import inductive
from lemmata.translators.python.invariants.rewrite import loops_of
from lemmata.translators.python.invariants.suggest import suggestions
from lemmata.translators.python.load import program_of
from tests.translators.python.vc.checking import unproved

TURNS = """
    def turns(n: int) -> int:
        '''
        pre: n >= 0
        post: {post}
        '''
        a, b, first = 0, 0, True
        for i in range(n):
            if first:
                a += 1
            else:
                b += 1
            first = not first
        return a - b
"""
RIGHT, WRONG = (TURNS.format(post=f"0 <= __return__ <= {most}") for most in (1, 0))


def guessed(text: str) -> tuple[Module, Function, Function]:
    """A module, its function, and the function with what templates give."""
    module = program_of("a.py", dedent(text)).module
    (original,) = module.functions.values()
    return module, original, inductive(module, original, completed(module, [original])[0])


def test_what_templates_lack_is_found_and_shown_as_comments() -> None:
    module, original, templates = guessed(RIGHT)
    better = strengthened(module, original, templates)
    said = {remark.text.split("`")[1] for remark in suggestions(original, better)}
    less = {remark.text.split("`")[1] for remark in suggestions(original, templates)}
    assert less < said
    assert any("first" in text for text in said - less)
    again = dedent(RIGHT).replace(
        "        if first:", "".join(f"        {text}\n" for text in said) + "        if first:"
    )
    (pasted,) = program_of("a.py", again).module.functions.values()
    assert len(loops_of(pasted.body)[0].invariants) == len(said)


def test_what_is_not_true_gets_no_invariant() -> None:
    module, original, templates = guessed(WRONG)
    assert strengthened(module, original, templates) == templates


def test_the_loop_is_proved_with_them_and_its_twin_is_not(embedded: Toolchain, tmp_path: Path) -> None:
    assert unproved(RIGHT, embedded, tmp_path) == []
    (left,) = unproved(WRONG, embedded, tmp_path)
    assert left.endswith("_ensures")


def test_guesses_with_products_go_where_nothing_needs_them() -> None:
    module, original, templates = guessed(
        """
        def odd_ones(n: int) -> int:
            '''
            pre: n >= 0
            post: 2 * __return__ <= n + 1
            '''
            odd = i = 0
            while i < n:
                # decreases: n - i
                if i % 2 == 0:
                    odd += 1
                i += 1
            return odd
        """
    )
    shown = [remark.text for remark in suggestions(original, strengthened(module, original, templates))]
    assert shown and not any("odd * odd" in text for text in shown)


@pytest.mark.parametrize(
    "clauses", [["(forall ((x Int)) (=> (p0 x) (p0 (+ x 1))))", "(p0 0)"], ["(nonsense"], ["(p1 0)"]]
)
def test_no_solution_is_an_empty_answer(clauses: list[str]) -> None:
    assert client.solve({"p0": ["Int"]}, clauses, ["(forall ((x Int)) (=> (p0 x) (< x 7)))"]) == {}


def test_limits_end_the_engine() -> None:
    problem = {"p0": ["Int"]}, ["(p0 0)"], ["(=> (p0 1) false)"]
    assert client.solve(*problem) != {}
    assert client.solve(*problem, resources=1) == {} == client.solve(*problem, seconds=0.001)
