"""From the text of goals, as Lean prints it, back to goals as data."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lemmata.agent.lean.goal import Goal, Hypothesis

_NAME = r"(?:«[^»\n]*»|[^\s:⊢|()\[\]{}«»]|\[anonymous\])+"
_BINDER = re.compile(rf"(?P<names>{_NAME}(?: {_NAME})*) :(?=[ \n])")
_PREFIXES = ("⊢", "|")  # the second one inside `conv`
_TOKEN = re.compile(
    r"""(?P<skip>"(?:\\.|[^"\\])*"|'(?:\\[^']+|[^'\\])'|«[^»]*»)"""
    r"|(?P<open>[(\[{⟨⟦⌊⌈‹])|(?P<close>[)\]}⟩⟧⌋⌉›])"
    r"|(?P<assign>:=)|(?P<word>[^\W\d][\w'!?✝]*)",
    re.DOTALL,
)
_LOCAL_DEFINITIONS = frozenset({"let", "have", "letI", "haveI", "let_fun"})


class GoalSyntaxError(ValueError):
    """The text is not a list of goals."""


def parse_goals(text: str) -> tuple[Goal, ...]:
    """The goals of `text`, separated by blank lines; `no goals` and the empty text give none.

    Raises GoalSyntaxError.
    """
    if text.strip() in ("", "no goals"):
        return ()
    return tuple(parse_goal(block) for block in re.split(r"\n[ \t]*\n", text.strip("\n")) if block.strip())


def parse_goal(text: str) -> Goal:
    """One goal: an optional `case` line, hypotheses, and the target behind `⊢` (or `|` in `conv`).

    Raises GoalSyntaxError.
    """
    case: str | None = None
    hypotheses: list[Hypothesis] = []
    target: str | None = None
    for item in _items(text):
        if target is not None:
            raise GoalSyntaxError(f"text after the target: {item!r}")
        if item.startswith(_PREFIXES) and item[1:2] in (" ", "\n", ""):
            target = item[1:].strip()
        elif case is None and not hypotheses and item.startswith("case ") and not _BINDER.match(item):
            case = item[len("case ") :].strip()
        else:
            hypotheses.extend(_hypotheses(item))
    if target is None:
        raise GoalSyntaxError(f"no target in {text!r}")
    return Goal(tuple(hypotheses), target, case)


def _items(text: str) -> Iterator[str]:
    """The logical lines: one that starts with a space, or that follows the target, continues the one before it."""
    current: list[str] = []
    in_target = False
    for line in text.strip("\n").split("\n"):
        if current and (line[:1].isspace() or not line or in_target):
            current.append(line.rstrip())
            continue
        if current:
            yield "\n".join(current)
        current = [line.rstrip()]
        in_target = line.startswith(_PREFIXES)
    if current:
        yield "\n".join(current)


def _hypotheses(item: str) -> Iterator[Hypothesis]:
    binder = _BINDER.match(item)
    if binder is None:
        raise GoalSyntaxError(f"neither a hypothesis nor a target: {item!r}")
    body = item[binder.end() :]
    cut = _value_start(body)
    kind = (body if cut is None else body[:cut]).strip()
    value = None if cut is None else body[cut + len(":=") :].strip()
    for name in re.findall(_NAME, binder["names"]):
        yield Hypothesis(name, kind, value)


def _value_start(body: str) -> int | None:
    """Where `:= value` starts: the first `:=` outside brackets that belongs to no `let` or `have` of the type."""
    depth = 0
    pending = 0
    for token in _TOKEN.finditer(body):
        if token["open"]:
            depth += 1
        elif token["close"]:
            depth -= 1
        elif depth == 0 and token["word"] in _LOCAL_DEFINITIONS:
            pending += 1
        elif depth == 0 and token["assign"]:
            if not pending:
                return token.start()
            pending -= 1
    return None
