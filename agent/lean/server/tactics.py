"""What a path of a proof is made of: tactic texts that stand in the document, one below the other."""

from __future__ import annotations

from collections.abc import Sequence

from lemmata.agent.lean.goal import Goal
from lemmata.agent.lean.lexer import TokenKind, code

_CLOSING = {"(": ")", "[": "]", "{": "}", "⟨": "⟩", "@[": "]", "`(": ")", "`[": "]"}

_CONTROL = frozenset(map(chr, (*range(32), 127))) - {"\n"}


def defect(tactic: str) -> str | None:
    """Why `tactic` cannot stand between parentheses in a document; None when it can.

    Lean's parser decides what a tactic is; this keeps text from reaching beyond its place: brackets that do not match,
    comments, strings or names that do not end, and characters that no text has.
    """
    strange = next((letter for letter in tactic if letter in _CONTROL or "\ud800" <= letter <= "\udfff"), None)
    if strange is not None:
        return f"the character U+{ord(strange):04X} is not allowed"
    stream = code(tactic)
    if not stream:
        return "the tactic is empty"
    expected: list[str] = []
    for token in stream:
        if token.kind is TokenKind.BAD:
            return f"{token.text[:20]!r} is never closed"
        if token.kind is not TokenKind.SYMBOL:
            continue
        if token.text in _CLOSING:
            expected.append(_CLOSING[token.text])
        elif token.text in _CLOSING.values() and (not expected or expected.pop() != token.text):
            return f"unexpected {token.text!r}"
    return f"{expected[-1]!r} is missing" if expected else None


def parenthesised(tactic: str) -> str:
    """`tactic` as one block; the closing parenthesis stands on a line of its own, safe from a comment."""
    first, *rest = tactic.strip("\n").split("\n")
    margin = len(first) - len(first.lstrip())
    lines = [first.strip(), *(_dedent(line.rstrip(), margin) for line in rest)]
    return "\n".join(["(" + lines[0], *(" " + line if line else "" for line in lines[1:]), " )"])


def _dedent(line: str, margin: int) -> str:
    return line[min(margin, len(line) - len(line.lstrip())) :]


def on_first_goal(tactic: str, goals: int) -> str:
    """The step that runs `tactic` on the first of `goals` goals and keeps the others behind."""
    block = parenthesised(tactic)
    return block if goals <= 1 else "focus\n  " + block.replace("\n", "\n  ")


def keep_only(index: int, goals: int) -> str:
    """The step that keeps one of several goals that are independent of one another: the others are assumed."""
    turn = (index + 1) % goals
    return parenthesised("\n".join([*([f"rotate_left {turn}"] if turn else []), *["sorry"] * (goals - 1)]))


def negation(goal: Goal) -> str:
    """The step that turns the one goal `goal` into `¬ ∀ hypotheses, target`; the claim itself is assumed."""
    hidden = [hypothesis for hypothesis in goal.hypotheses if not hypothesis.accessible]
    fresh = iter(_fresh_names(goal, len(hidden)))
    names = [hypothesis.name if hypothesis.accessible else next(fresh) for hypothesis in goal.hypotheses]
    lines = ["rename_i " + " ".join(_fresh_names(goal, len(hidden)))] if hidden else []
    lines += ["revert " + " ".join(names)] if names else []
    lines.append("refine no_implicit_lambda% ((sorry : ∀ (claim : Prop), ¬claim → claim) _ ?_)")
    return parenthesised("\n".join(lines))


def _fresh_names(goal: Goal, count: int) -> Sequence[str]:
    numbered = (f"x_{number}" for number in range(1, count + len(goal.hypotheses) + 1))
    return [name for name in numbered if name not in goal.names][:count]
