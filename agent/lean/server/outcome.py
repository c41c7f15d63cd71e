"""What Lean's messages say of a tactic: which kind of failure, and whether goals hang together."""

from __future__ import annotations

import re
from collections.abc import Sequence

from lemmata.agent.lean.goal import Goal
from lemmata.agent.lean.session import Failure, FailureKind
from lemmata.agent.lean.toolchain.model import ToolchainKind

_PARSE = re.compile(
    r"(unexpected (token|identifier|end of input|command|character|syntax|string|name|doc|lexical)\b"
    r"|expected |unknown tactic$|unterminated |missing end of|ambiguous, possible interpretations at parse"
    r"|invalid escape sequence|unexpected .{1,40}; expected )"
)
_TIMEOUT = re.compile(r"\(deterministic\) timeout|maximum number of heartbeats")
_MEMORY = re.compile(r"out of memory|MiB of memory|memory limit|excessive memory", re.IGNORECASE)
_IMPORT = re.compile(r"unknown module prefix|object file .* does not exist|out of date|unknown package")
_METAVARIABLE = re.compile(r"\?(?:[^\W\d][\w'✝]*|m\.?\d*)(?:\.[\w']+)*")


def is_parse_error(message: str) -> bool:
    return _PARSE.match(message) is not None


def failure(messages: Sequence[str]) -> Failure:
    """The failure that a tactic's error messages, in order, amount to."""
    text = "\n".join(messages)
    if any(map(is_parse_error, messages)):
        return Failure(FailureKind.PARSE, next(filter(is_parse_error, messages)))
    return Failure(FailureKind.TIMEOUT if _TIMEOUT.search(text) else FailureKind.ERROR, text)


def death(last_words: str, out_of_memory: bool) -> Failure:
    """The failure of a tactic during which the server died."""
    if out_of_memory or _MEMORY.search(last_words):
        return Failure(FailureKind.MEMORY, "the tactic needed more memory than a session may use; Lean was restarted")
    words = last_words.splitlines()
    return Failure(FailureKind.CRASH, f"Lean exited ({words[-1] if words else 'no message'}); it was restarted")


def with_advice(message: str, kind: ToolchainKind) -> str:
    """The message, with what to do about it where that is known: a project's imports may have to be built first."""
    if kind is ToolchainKind.LAKE and _IMPORT.search(message):
        return f"{message}\n(run `lake build` in the project first)"
    return message


def metavariables(goal: Goal) -> frozenset[str]:
    """The metavariables that the printed goal mentions, with their `?`."""
    texts = [goal.target, *(f"{h.type} {h.value or ''}" for h in goal.hypotheses)]
    return frozenset(match for text in texts for match in _METAVARIABLE.findall(text))


def coupled(goals: Sequence[Goal]) -> bool:
    """Whether two of the goals share a metavariable, or one is a metavariable that another mentions.

    Nameless metavariables are taken to be any nameless goal.
    """
    mentioned = [metavariables(goal) for goal in goals]
    for index, names in enumerate(mentioned):
        others = [goal for other, goal in enumerate(goals) if other != index]
        if any(names & mentioned[other] for other in range(index)):
            return True
        cases = {f"?{goal.case}" for goal in others if goal.case}
        nameless = any(goal.case is None for goal in others)
        if names & cases or (nameless and any(name.startswith("?m.") for name in names)):
            return True
    return False
