"""A script whose last steps may be finished in other ways, for a goal that wants a little more than the old one did."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

_CLOSING = re.compile(r"^(?:exact|omega|rfl|grind|decide|assumption|contradiction|trivial|apply) ?")
_REWRITING = re.compile(r"^(?:simp|simp_all|simpa|rw|dsimp|unfold)\b")
_ALTERNATIVE = re.compile(r"^(?P<head>\s*\| [^|\n]*? => )(?P<body>\S.*)$")
_BULLET = re.compile(r"^(?P<head>\s*· )(?P<body>\S.*)$")
_PLAIN = re.compile(r"^(?P<head>\s*)(?P<body>\S.*)$")
_CHOICE = re.compile(r"first \| \((?P<own>[^|\n]*?)(?:; done)?\)(?P<others>(?: \| \([^|\n]*\))+)")


def tolerant(script: str, definitions: Sequence[str] = ()) -> str | None:
    """The script with `first | (t) | …` for each last tactic `t` of a branch; None where there is no branch.

    `definitions`: names of the functions of the goal, for the other ways.
    """
    listed = f" [{', '.join(definitions)}]" if definitions else ""
    lines = script.split("\n")
    if len(lines) < 2:
        return None
    found = [_line(line, _ends(lines, number), listed) for number, line in enumerate(lines)]
    return "\n".join(found) if found != lines else None


def settled(script: str) -> Iterator[str]:
    """The script with one choice made, the first choice that stands in it, as `tolerant` wrote it: each way in turn."""
    match = _CHOICE.search(script)
    if match is not None:
        for way in (
            match["own"],
            *(other.strip()[1:-1].removesuffix("; done") for other in match["others"].split(" | ")[1:]),
        ):
            yield script[: match.start()] + way + script[match.end() :]


def _ends(lines: list[str], number: int) -> bool:
    """Whether a branch ends with the line."""
    following = next((line for line in lines[number + 1 :] if line.strip()), None)
    if following is None:
        return True
    own, after = _margin(lines[number]), _margin(following)
    return after < own or (after == own and following.lstrip().startswith(("|", "·")))


def _margin(line: str) -> int:
    return len(line) - len(line.lstrip())


def _line(line: str, last: bool, listed: str) -> str:
    match = _ALTERNATIVE.match(line) or _BULLET.match(line) or _PLAIN.match(line)
    if match is None or not last or any(word in match["body"] for word in ("|", " by", "=>", ";")):
        return line
    before, chain, body = match["body"].rpartition("<;> ")
    head = match["head"] + before + chain
    if _CLOSING.match(body):
        return f"{head}first | ({body}) | (grind{listed}) | (simp_all{listed}; done)"
    if _REWRITING.match(body):
        return f"{head}first | ({body}; done) | ({body} <;> grind) | (grind{listed})"
    return line
