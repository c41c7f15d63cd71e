"""What a proposed tactic script may contain at all: the gate between whoever proposes proofs and Lean."""

from __future__ import annotations

from collections.abc import Sequence

from lemmata.agent.lean.commands import KEYWORDS, MODIFIERS, parts
from lemmata.agent.lean.lexer import CLOSING, OPENING, Token, TokenKind, tokens

_GIVES_UP = frozenset(["sorry", "admit", "sorryAx"])
_TRUSTS_COMPILER = frozenset(
    ["native", "native_decide", "ofReduceBool", "ofReduceNat", "reduceBool", "reduceNat", "trustCompiler", "bv_decide"]
)
_RUNS_CODE = frozenset(
    ["run_tac", "by_elab", "unsafe", "implemented_by", "include_str", "include_bytes", "dbg_trace", "dbgTrace"]
)
_BELONGS_TO_DECLARATION = frozenset(["where", "termination_by", "decreasing_by"])
_HARMLESS_OPTIONS = frozenset(["maxRecDepth", "maxHeartbeats"])


def refusal(script: str) -> str | None:
    """Why this script must not reach Lean, or None when it may.

    What passes is one block of tactics: it gives up nothing, trusts no compiled code, runs no program, sets no option
    that weakens checking, and cannot close the block it stands in nor begin a command. Lean says whether it is a proof.
    """
    stream = list(tokens(script))
    significant = [token for token in stream if token.kind not in (TokenKind.COMMENT, TokenKind.DOC)]
    if not significant:
        return "it is empty"
    if any(token.kind is TokenKind.BAD for token in stream):
        return "a comment, a string or a quoted name in it never ends"
    if any(token.kind is TokenKind.DOC for token in stream) or stream[-1].kind is TokenKind.COMMENT:
        return "a comment in it would reach what follows"
    return _unbalanced(significant) or _forbidden(significant)


def _unbalanced(stream: Sequence[Token]) -> str | None:
    waiting: list[str] = []
    for token in stream:
        if token.kind is not TokenKind.SYMBOL:
            continue
        if token.text in OPENING:
            waiting.append(OPENING[token.text])
        elif token.text in CLOSING and (not waiting or waiting.pop() != token.text):
            return f"`{token.text}` closes nothing"
    return f"a bracket waits for `{waiting[-1]}`" if waiting else None


def _forbidden(stream: Sequence[Token]) -> str | None:
    depth = 0
    for index, token in enumerate(stream):
        if token.kind is TokenKind.SYMBOL:
            depth += (token.text in OPENING) - (token.text in CLOSING)
        if token.kind is TokenKind.HASH:
            return f"`{token.text}` is a command"
        if token.kind not in (TokenKind.WORD, TokenKind.QUOTED, TokenKind.NAME):
            continue
        words = frozenset(part.strip("«»") for part in parts(token.text.lstrip("`")))
        if words & _GIVES_UP or (token.text == "stop" and not _is_alternative(stream, index)):
            return f"`{token.text}` proves nothing"
        if words & _TRUSTS_COMPILER:
            return f"`{token.text}` trusts compiled code"
        if words & _RUNS_CODE:
            return f"`{token.text}` runs code while Lean checks"
        if token.kind is not TokenKind.WORD:
            continue
        if token.text in ("open", "set_option"):
            problem = _scoped(stream, index)
            if problem:
                return problem
        elif token.text in KEYWORDS or token.text in MODIFIERS:
            return f"`{token.text}` begins a command"
        elif token.text in _BELONGS_TO_DECLARATION and depth == 0:
            return f"`{token.text}` would belong to the declaration"
    return None


def _is_alternative(stream: Sequence[Token], index: int) -> bool:
    """Whether a word names a case, as in `| stop n =>`: a constructor may have the name of a tactic."""
    if index == 0 or stream[index - 1].text != "|":
        return False
    rest = (token for token in stream[index + 1 :] if token.kind is not TokenKind.WORD)
    return next((token.text == "=>" for token in rest), False)


def _scoped(stream: Sequence[Token], index: int) -> str | None:
    """`open` and `set_option` only before `in`, on the same tactic, and no option that changes what is checked."""
    keyword = stream[index].text
    rest = [token.text for token in stream[index + 1 :]]
    if keyword == "set_option" and rest[:1] and rest[0] not in _HARMLESS_OPTIONS:
        return f"the option `{rest[0]}` is not among those that a proof may set"
    within = rest.index("in") if "in" in rest else len(rest)
    plain = all(
        token.kind in (TokenKind.WORD, TokenKind.QUOTED, TokenKind.NUMBER) for token in stream[index + 1 :][:within]
    )
    if within == len(rest) or not plain:
        return f"`{keyword}` without `in` is a command"
    return None
