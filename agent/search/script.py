"""A found proof as Lean text: what goes behind `by`, written as a person would."""

from __future__ import annotations

import re
import textwrap

from lemmata.agent.search.naming import alternatives_of
from lemmata.agent.search.proof import Step

WIDTH = 100
_CONNECTIVE = re.compile(r", | <;> ")
_INTRO = re.compile(r"intro ([^\n;<(]+)")


def script(proof: Step, indent: int = 0) -> str:
    """The tactic block of a proof, each line indented by `indent` blanks."""
    return "\n".join(" " * indent + line if line else line for line in _block(joined(proof)))


def joined(proof: Step) -> Step:
    """The proof with one `intro x y` for each run of introductions."""
    children = tuple(joined(child) for child in proof.children)
    own = _INTRO.fullmatch(proof.tactic)
    if own and len(children) == 1 and (following := _INTRO.fullmatch(children[0].tactic)):
        return Step(f"intro {own[1]} {following[1]}", children[0].children)
    return Step(proof.tactic, children)


def _block(proof: Step) -> list[str]:
    lines: list[str] = []
    current = proof
    while True:
        if not current.children and current.tactic.startswith("(\n") and current.tactic.endswith(")"):
            return lines + textwrap.dedent(current.tactic[2:-1]).split("\n")
        layout = alternatives_of(current.tactic)
        if layout is not None and len(layout[1]) == len(current.children):
            return lines + _alternatives(layout[0], layout[1], current.children)
        lines += _wrapped(current.tactic)
        if not current.children:
            return lines
        if len(current.children) > 1:
            return lines + _goals(current.children)
        current = current.children[0]


def _goals(children: tuple[Step, ...]) -> list[str]:
    """Bullets, one for each goal."""
    lines: list[str] = []
    for child in children:
        inner = _block(child)
        lines += ["· " + inner[0], *("  " + line if line else line for line in inner[1:])]
    return lines


def _alternatives(first: str, heads: list[str], children: tuple[Step, ...]) -> list[str]:
    lines = [first]
    for head, child in zip(heads, children, strict=True):
        inner = _block(child)
        if len(inner) == 1 and len(head) + len(inner[0]) + 6 <= WIDTH - 20:
            lines.append(f"| {head} => {inner[0]}")
        else:
            lines += [f"| {head} =>", *("  " + line for line in inner)]
    return lines


def _wrapped(tactic: str) -> list[str]:
    """The lines of a tactic; a line that is too long is broken behind a comma or a connective."""
    lines: list[str] = []
    for line in tactic.split("\n"):
        deeper = " " * (len(line) - len(line.lstrip()) + 4)
        while len(line) > WIDTH - 10:
            cut = _break(line)
            if cut <= len(deeper) + 16:
                break
            lines.append(line[:cut].rstrip())
            line = deeper + line[cut:].lstrip()
        lines.append(line)
    return lines


def _break(line: str) -> int:
    """The last place where a line may go on in the next: behind a comma or a connective that stands in no round
    brackets, since tactics in these must not go on to the left of where they begin. 0 where there is none.
    """
    ends = [match.end() - 1 for match in _CONNECTIVE.finditer(line, 0, WIDTH - 10)]
    return next((end for end in reversed(ends) if line.count("(", 0, end) == line.count(")", 0, end)), 0)


def one_tactic(proof: Step) -> str:
    """The proof as one tactic (brackets around a block of several), as a session's `step` takes it."""
    text = script(proof)
    return text if "\n" not in text else "(\n" + "\n".join("  " + line for line in text.split("\n")) + ")"
