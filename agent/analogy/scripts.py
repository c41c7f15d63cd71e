"""Proof scripts as text: the block behind `by`, cut into steps where its layout allows that."""

from __future__ import annotations

import re
import textwrap
from dataclasses import dataclass
from functools import lru_cache

from lemmata.agent.lean.verify.filter import refusal

_TRAILER = re.compile(r"^\s*(?:termination_by|decreasing_by|where)\b", re.MULTILINE)
_BULLET = re.compile(r"^(?:· ?|\. )")
_ALTERNATIVE = re.compile(r"^\| (?P<head>[^=\n|]*?) =>[ ]*(?P<body>.*)$", re.DOTALL)
_STRUCTURED = re.compile(
    r"^(?P<head>(?:induction|cases|fun_induction|fun_cases|rcases|match) [^\n]*?) with\b\s*", re.DOTALL
)
LONGEST = 4_000


@dataclass(frozen=True, slots=True)
class ScriptStep:
    """One tactic. `depth`: how many alternatives and bullets stand around it; `place`: its number in the script."""

    tactic: str
    depth: int
    place: int


@lru_cache(maxsize=4_000)
def block(proof: str) -> str | None:
    """The tactic block of a proof as it stands behind the `:=`, moved to the margin; a term `t` becomes `exact t`.

    None for what is no proof that another could follow: one with a `sorry`, equations, or nothing.
    """
    if match := _TRAILER.search(proof):
        proof = proof[: match.start()]
    lines = [line.rstrip() for line in proof.strip("\n").rstrip().split("\n")]
    lines = [line for line in lines if line.strip()]
    text = "\n".join(lines)
    if not text or '"' in text or len(text) > LONGEST or text.lstrip().startswith("|"):
        return None
    if re.match(r"\s*by\b", text):
        start = text.index("by") + 2
        inner = text[start:]
        if inner.lstrip(" ").startswith("\n"):
            script = textwrap.dedent(inner.lstrip(" ").strip("\n"))
        else:
            first, newline, rest = inner.strip(" ").partition("\n")
            script = first + newline + _hanging(rest)
    else:
        script = "exact " + text.strip()
    return script if refusal(script) is None else None


def _hanging(rest: str) -> str:
    """Lines that go on behind a first one that stood on the line of the `by`."""
    body = textwrap.dedent(rest)
    return body if body.startswith(("|", "·", "<;>")) else textwrap.indent(body, "  ")


@lru_cache(maxsize=4_000)
def steps(script: str) -> tuple[ScriptStep, ...]:
    """The steps of a block, those inside of alternatives and bullets too. A tactic with alternatives comes without
    them: `induction xs generalizing ys`.
    """
    found: list[ScriptStep] = []
    _collect(script, 0, found)
    return tuple(found)


def _collect(script: str, depth: int, found: list[ScriptStep]) -> None:
    for piece in _pieces(script):
        if match := _BULLET.match(piece):
            _collect(_inner(piece[match.end() :], match.end()), depth + 1, found)
        elif (structured := _STRUCTURED.match(piece)) and "|" in piece[structured.end() - 1 :]:
            found.append(ScriptStep(structured["head"], depth, len(found)))
            for alternative in _alternatives(piece[structured.end() :]):
                if match := _ALTERNATIVE.match(alternative):
                    _collect(_inner(match["body"], 4), depth + 1, found)
        else:
            for part in _sequence(piece):
                found.append(ScriptStep(part, depth, len(found)))


def _inner(text: str, width: int) -> str:
    first, _, rest = text.partition("\n")
    if not first.strip():
        return textwrap.dedent(rest)
    lines = rest.split("\n") if rest else []
    indent = min((len(line) - len(line.lstrip()) for line in lines if line.strip()), default=width)
    return "\n".join([first.strip(), *(line[indent:] for line in lines)])


def _pieces(script: str) -> list[str]:
    """The tactics of a block: a line at the margin begins one, unless it goes on with alternatives or `<;>`."""
    pieces: list[list[str]] = []
    for line in script.split("\n"):
        going_on = line[:1] in (" ", ")", "]", "⟩", "") or line.startswith(("| ", "<;>"))
        if pieces and going_on:
            pieces[-1].append(line)
        else:
            pieces.append([line])
    return ["\n".join(piece) for piece in pieces]


def _sequence(piece: str) -> list[str]:
    """`a; b` as two tactics; brackets and alternatives keep what is in them together."""
    if "\n" in piece or "|" in piece:
        return [piece]
    parts, depth, start = [], 0, 0
    for index, char in enumerate(piece):
        depth += (char in "([{⟨") - (char in ")]}⟩")
        if char == ";" and depth == 0 and piece[index - 2 : index + 2] != "<;> "[:4] and piece[index - 1] != "<":
            parts.append(piece[start:index].strip())
            start = index + 1
    parts.append(piece[start:].strip())
    return [part for part in parts if part]


def _alternatives(text: str) -> list[str]:
    """The alternatives behind a `with`, each from its bar on. Bars of inner blocks stand farther right."""
    starts: list[int] = []
    margin: int | None = None
    for match in re.finditer(r"(?:(?<=\n)|^|(?<= ))[ ]*\| (?=[^\n]*=>)", text):
        bar = match.end() - 2
        column = bar - (text.rfind("\n", 0, bar) + 1)
        inline = text[text.rfind("\n", 0, bar) + 1 : bar].strip() != ""
        if margin is None or column <= margin or (inline and "\n" not in text):
            margin = column if margin is None else margin
            starts.append(bar)
    return [text[start:end].strip() for start, end in zip(starts, [*starts, len(text)][1:], strict=True)]
