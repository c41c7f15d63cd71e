"""The policy for files of which Lean runs programs while it elaborates them.

A file whose commands run programs (`#eval`, `run_cmd`, `initialize`, an own elaborator, …) can do what its user can.
Where the system has a sandbox such a file is processed inside it: no network, one temporary directory to write to,
limits on processor, memory and files. Where it has none the file is refused, unless the user allows it (`--allow-io`).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from lemmata.agent.lean.document import Document
from lemmata.agent.lean.lexer import TokenKind

FLAG = "--allow-io"


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_COMMANDS = _words(
    """run_cmd run_elab run_meta run_tac initialize builtin_initialize elab elab_rules by_elab simproc dsimproc
    simproc_decl declare_config_elab unsafe native_decide include_str"""
)
_HASHES = frozenset(["#eval", "#eval!", "#print_tactic_tree", "#unsafe_eval"])
_ATTRIBUTES = _words(
    """extern implemented_by init builtin_init csimp tactic command_elab term_elab macro simproc export
    builtin_tactic delab app_delab env_linter linter deriving_handler command_parser term_parser"""
)


class Permission(Enum):
    FREE = "free"  # nothing in the file runs a program
    ALLOWED = "allowed"  # the user allows it
    SANDBOX = "sandbox"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Effect:
    """`word`, on a 1-based line, makes Lean run a program of the file."""

    word: str
    line: int


def effects(document: Document) -> tuple[Effect, ...]:
    """What in the document may run a program, in order; too much rather than too little."""
    found: list[Effect] = []
    attribute = 0  # bracket depth inside `@[…]` or `attribute […]`
    previous = ""
    for token in document.tokens:
        if token.kind in (TokenKind.COMMENT, TokenKind.DOC, TokenKind.STRING):
            continue
        if token.text == "@[" or (token.text == "[" and (attribute or previous == "attribute")):
            attribute += 1
        elif token.text == "]" and attribute:
            attribute -= 1
        named = token.kind is TokenKind.WORD and (
            token.text in _COMMANDS
            or (attribute > 0 and token.text in _ATTRIBUTES)
            or (token.text == "native" and previous == "+")
        )
        if named or (token.kind is TokenKind.HASH and token.text in _HASHES):
            found.append(Effect(token.text, document.line_of(token.start)))
        previous = token.text
    return tuple(found)


def permission(found: tuple[Effect, ...], *, allowed: bool, sandbox: bool) -> Permission:
    if not found:
        return Permission.FREE
    if allowed:
        return Permission.ALLOWED
    return Permission.SANDBOX if sandbox else Permission.REFUSED


def refusal_message(found: tuple[Effect, ...], problem: str) -> str:
    """Why the file is refused; `problem` is why there is no sandbox."""
    words = ", ".join(dict.fromkeys(f"`{effect.word}`" for effect in found[:5]))
    return (
        f"{words} runs programs while Lean reads the file, and this system has no sandbox for that ({problem}); "
        f"if you trust the file, run again with {FLAG}"
    )
