"""What a language model reads before it writes a tactic. Training and search make their prompts here, and only here.

    <|premises|>Nat.add_comm⏎Nat.mul_comm<|history|>intro n⏎induction n<|goal|>n : Nat⏎⊢ n + 0 = n<|tactic|>

Premises and history are left out, with their markers, where there are none; of a long history its latest tactics stand
there, behind `+` and the number of the others. `END` follows the tactic. The answer of the
steps-remaining head is read at the last marker, so that one pass over the prompt serves both.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

PREMISES = "<|premises|>"
HISTORY = "<|history|>"
GOAL = "<|goal|>"
TACTIC = "<|tactic|>"
END = "<|end|>"
PADDING = "<|padding|>"
MARKERS = (PADDING, END, PREMISES, HISTORY, GOAL, TACTIC)

MAX_GOAL = 1000  # characters; hypotheses are left out from the first on
MAX_PREMISES = 12
MAX_HISTORY = 5  # tactics
MAX_TACTIC = 80  # characters of a tactic of the history

_CONTINUED = re.compile(r"\s*\n\s+")
_BLANKS = re.compile(r"[ \t]+")
_MARKER = re.compile(r"<\|(?=\w+\|>)")
_CASE = re.compile(r"case [^\n]*\n")


def render(goal: str, premises: Sequence[str] = (), history: Sequence[str] = ()) -> str:
    """The prompt for the first goal, printed as `str(Goal)` does, premises best first, tactics outermost first."""
    parts: list[str] = []
    if premises:
        parts += [PREMISES, "\n".join(map(_plain, premises[:MAX_PREMISES]))]
    if history:
        before = [f"+{len(history) - MAX_HISTORY}"] if len(history) > MAX_HISTORY else []
        parts += [HISTORY, "\n".join([*before, *(_clipped(tactic) for tactic in history[-MAX_HISTORY:])])]
    return "".join([*parts, GOAL, compact(goal), TACTIC])


def compact(goal: str) -> str:
    """A printed goal without its case name, one line for each hypothesis, at most `MAX_GOAL` characters.

    The target is kept whole as long as it fits by itself; what of it does not fit is cut at its end.
    """
    text = _BLANKS.sub(" ", _CONTINUED.sub(" ", _plain(_CASE.sub("", goal, count=1)).strip()))
    if len(text) <= MAX_GOAL:
        return text
    *hypotheses, target = text.split("\n")
    target = target[:MAX_GOAL]
    room = MAX_GOAL - len(target)
    kept: list[str] = []
    for hypothesis in reversed(hypotheses):
        room -= len(hypothesis) + 1
        if room < 0:
            break
        kept.append(hypothesis)
    return "\n".join([*reversed(kept), target])


def _clipped(tactic: str) -> str:
    """A tactic on one line; of a long one its beginning."""
    line = _plain(" ".join(tactic.split()))
    return line if len(line) <= MAX_TACTIC else line[: MAX_TACTIC - 1] + "…"


def _plain(text: str) -> str:
    """The text with nothing in it that reads as a marker."""
    return _MARKER.sub("< |", text)
