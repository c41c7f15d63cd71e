"""Reading Lean's messages."""

from __future__ import annotations

import pytest

from lemmata.agent.lean.goal import Goal, Hypothesis
from lemmata.agent.lean.server.outcome import coupled, death, failure, is_parse_error
from lemmata.agent.lean.session import FailureKind

_TIMEOUT = "(deterministic) timeout at `whnf`, maximum number of heartbeats (200000) has been reached"


@pytest.mark.parametrize(
    "message",
    [
        "unexpected token ')'; expected term",
        "unexpected identifier; expected '|'",
        "unexpected end of input",
        "expected ']'",
        "unknown tactic",
        "unterminated comment",
    ],
)
def test_messages_of_the_parser(message: str) -> None:
    assert is_parse_error(message)
    assert failure([message]).kind is FailureKind.PARSE


@pytest.mark.parametrize(
    ("message", "kind"),
    [
        ("Unknown identifier `x`", FailureKind.ERROR),
        ("unsolved goals\n⊢ expected = 1", FailureKind.ERROR),
        ("maximum recursion depth has been reached", FailureKind.ERROR),
        (_TIMEOUT, FailureKind.TIMEOUT),
    ],
)
def test_messages_of_the_elaborator(message: str, kind: FailureKind) -> None:
    assert not is_parse_error(message)
    assert failure([message]).kind is kind


def test_a_parse_error_explains_the_others() -> None:
    found = failure(["unsolved goals", "unknown tactic"])
    assert (found.kind, found.message) == (FailureKind.PARSE, "unknown tactic")


@pytest.mark.parametrize(
    ("words", "watched", "kind"),
    [
        ("", False, FailureKind.CRASH),
        ("\nStack overflow detected. Aborting.", False, FailureKind.CRASH),
        ("INTERNAL PANIC: out of memory", False, FailureKind.MEMORY),
        ("", True, FailureKind.MEMORY),
    ],
)
def test_the_death_of_a_server(words: str, watched: bool, kind: FailureKind) -> None:
    assert death(words, watched).kind is kind


def goal(target: str, case: str | None = None, **hypotheses: str) -> Goal:
    return Goal(tuple(Hypothesis(name, kind) for name, kind in hypotheses.items()), target, case)


@pytest.mark.parametrize(
    "goals",
    [
        [goal("?w = 3", "h"), goal("Nat", "w")],
        [goal("p ?m.12", "a"), goal("q ?m.12", "b")],
        [goal("True", "a", h="p ?x.y"), goal("Nat", "x.y")],
        [goal("p ?m.12", "a"), goal("Nat")],
    ],
)
def test_coupled_goals(goals: list[Goal]) -> None:
    assert coupled(goals)
    assert coupled(goals[::-1])


@pytest.mark.parametrize(
    "goals",
    [
        [],
        [goal("?w = 3", "h")],
        [goal("p", "left"), goal("q", "right")],
        [goal("p ?m.1", "a"), goal("q ?m.2", "b")],
        [goal("?a = 1", "h"), goal("?b = 1", "k")],
        [goal("x? = 1", "h"), goal("x? = 2", "k")],
    ],
)
def test_independent_goals(goals: list[Goal]) -> None:
    assert not coupled(goals)
