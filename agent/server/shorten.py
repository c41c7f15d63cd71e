"""A finished tactic proof in a file, and a shorter one for the same goal."""

from __future__ import annotations

import textwrap
import time
from collections.abc import Iterator
from dataclasses import dataclass

from lemmata.agent.lean.document import Document
from lemmata.agent.lean.edit import Edit
from lemmata.agent.lean.lexer import TokenKind
from lemmata.agent.lean.session import Failure, Limits, Session, SessionError, State
from lemmata.agent.search.minimise import Effort, minimise
from lemmata.agent.search.proof import Step
from lemmata.agent.search.script import script as written

_HOLE = "sorry"
_LIMITS = Limits(heartbeats=200_000, seconds=10.0)


@dataclass(frozen=True, slots=True)
class ProofBlock:
    """`by` at `start`, its tactics from `first` to `end` (offsets); `script` is the block without indentation."""

    start: int
    first: int
    end: int
    script: str

    @property
    def hole_start(self) -> int:
        """Where the `sorry` stands once the block is opened."""
        return self.first

    def opened(self) -> Edit:
        return Edit(self.first, self.end, _HOLE)


def proof_block(document: Document, offset: int) -> ProofBlock | None:
    """The tactic block that is the whole proof of the declaration around `offset`; None where there is none."""
    command = next((c for c in document.commands if c.declares and c.start <= offset <= c.end), None)
    if command is None or (body := document.body_start(command)) is None:
        return None
    tokens = [
        token
        for token in document.within(command)
        if token.start >= body and token.kind not in (TokenKind.COMMENT, TokenKind.DOC)
    ]
    texts = [token.text for token in tokens]
    if texts[:2] != [":=", "by"] or len(tokens) < 3 or {_HOLE, "termination_by", "where"} & set(texts):
        return None
    first, end = tokens[2].start, tokens[-1].end
    column = first - (document.text.rfind("\n", 0, first) + 1)
    block = textwrap.dedent(" " * column + document.text[first:end])
    return ProofBlock(tokens[1].start, first, end, block)


def shortened(session: Session, state: State, block: str, seconds: float) -> str | None:
    """A script with fewer characters that closes the state in the session, or None."""
    end = time.monotonic() + seconds
    best = block
    try:
        effort = Effort(tries=150, seconds=seconds / 2, limits=_LIMITS)
        candidate = written(minimise(session, state, Step(block), effort))
        if len(candidate) < len(best) and _closes(session, state, candidate):
            best = candidate
        progress = True
        while progress and time.monotonic() < end:
            progress = False
            for candidate in _without_one(best):
                if time.monotonic() > end:
                    break
                if _closes(session, state, candidate):
                    best, progress = candidate, True
                    break
    except SessionError:
        pass
    return best if len(best) < len(block) else None


def _closes(session: Session, state: State, script: str) -> bool:
    result = session.step(state, script if "\n" not in script else f"({_indented(script)})", _LIMITS)
    if isinstance(result, Failure):
        return False
    session.forget((result,))
    return not result.goals


def _indented(script: str) -> str:
    return script.replace("\n", "\n ")


def _without_one(script: str) -> Iterator[str]:
    """The script without one of its lines and what is indented below it, the last lines first."""
    lines = script.split("\n")
    for index in reversed(range(len(lines))):
        indent = len(lines[index]) - len(lines[index].lstrip())
        after = index + 1
        while after < len(lines) and (not lines[after].strip() or _indent(lines[after]) > indent):
            after += 1
        rest = lines[:index] + lines[after:]
        if any(line.strip() for line in rest):
            yield "\n".join(rest)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())
