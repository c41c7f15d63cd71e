"""The commands of a Lean file, found lexically: where each begins and ends, and what it declares."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from lemmata.agent.lean.lexer import CLOSING, OPENING, Token, TokenKind


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


DECLARING = _words("theorem lemma def abbrev instance example opaque axiom inductive structure class coinductive")
_OTHERS = _words(
    """namespace section end mutual variable universe open export attribute set_option notation infix infixl infixr
    prefix postfix macro macro_rules syntax elab elab_rules declare_syntax_cat simproc dsimproc initialize
    builtin_initialize run_cmd run_elab run_meta include omit deriving import prelude module add_decl_doc
    unseal seal alias gen_injective_theorems% init_quot register_option declare_config_elab grind_pattern"""
)
KEYWORDS = DECLARING | _OTHERS
# These words also stand inside terms and tactics: they begin a command only at the start of a line.
_AMBIGUOUS = _words("lemma open set_option deriving include omit class structure module alias prefix seal unseal")
MODIFIERS = _words("private protected noncomputable unsafe partial nonrec public meta local scoped")
_PREFIXES = _words("open set_option variable include omit attribute")  # each may end in `in` before a command
_PART = re.compile(r"«[^»]*»|[^.«»]+")


@dataclass(frozen=True, slots=True)
class Command:
    """One command. Offsets are in characters; `start` covers its doc comment, attributes and modifiers.

    `keyword` is the word that makes it a command (`theorem`, `#eval`); `name` the full name that it declares
    (None for commands that declare nothing and for anonymous examples and instances).
    """

    keyword: str
    name: str | None
    start: int
    end: int

    @property
    def declares(self) -> bool:
        return self.keyword in DECLARING


def parts(name: str) -> list[str]:
    """The components of a Lean name: `a.«b.c»` has two."""
    return _PART.findall(name)


def commands(text: str, stream: Sequence[Token]) -> list[Command]:
    """The commands in order, without `#exit` and all after it; `stream` are all tokens of `text`, comments included."""
    heads = _heads(text, stream)
    found: list[Command] = []
    scopes: list[str] = []  # one entry for each open component: its namespace, "" for sections and `mutual`
    for position, (first, head) in enumerate(heads):
        keyword = stream[head].text
        if keyword == "#exit":
            break
        start = stream[first].start
        last = heads[position + 1][0] if position + 1 < len(heads) else len(stream)
        end = stream[last - 1].end
        name: str | None = None
        argument = _name_after(stream, head, last)
        if keyword in DECLARING:
            name = _full_name(argument, scopes) if argument and keyword != "example" else None
        elif keyword == "namespace" and argument:
            scopes += parts(argument)
        elif keyword == "section":
            scopes += [""] * max(1, len(parts(argument or "")))
        elif keyword == "mutual":
            scopes.append("")
        elif keyword == "end":
            del scopes[max(0, len(scopes) - max(1, len(parts(argument or "")))) :]
        found.append(Command(keyword, name, start, end))
    return found


def _heads(text: str, stream: Sequence[Token]) -> list[tuple[int, int]]:
    """For each command the indices of its first token and of its keyword."""
    heads: list[tuple[int, int]] = []
    depth = 0
    free = 0  # tokens before this index belong to a former command
    for index, token in enumerate(stream):
        begins_line = token.start == 0 or text[token.start - 1] == "\n"
        if token.kind is TokenKind.SYMBOL:
            if token.text in OPENING:
                depth = (0 if begins_line else depth) + 1
            elif token.text in CLOSING:
                depth = max(0, depth - 1)
            continue
        if token.kind is TokenKind.BAD or not _is_keyword(text, stream, index, begins_line, depth):
            continue
        if heads and _continues(stream, heads[-1][1], index):
            heads[-1] = (heads[-1][0], index)
        else:
            heads.append((_back_over_modifiers(stream, index, free), index))
        free = index + 1
        depth = 0
    return heads


def _is_keyword(text: str, stream: Sequence[Token], index: int, begins_line: bool, depth: int) -> bool:
    token = stream[index]
    if token.quotation or (depth and not begins_line):
        return False
    if token.kind is TokenKind.HASH:
        return begins_line or not text[text.rfind("\n", 0, token.start) + 1 : token.start].strip()
    if token.kind is not TokenKind.WORD or token.text not in KEYWORDS:
        return False
    if token.text not in _AMBIGUOUS or begins_line:
        return True
    before = stream[index - 1] if index else None
    if before is None:
        return True
    if before.text in MODIFIERS or before.text in ("in", "]") or before.kind is TokenKind.DOC:
        return token.text not in _PREFIXES and token.text != "deriving"
    alone = not text[text.rfind("\n", 0, token.start) + 1 : token.start].strip()
    return alone and token.text in ("lemma", "class", "structure")


def _continues(stream: Sequence[Token], head: int, index: int) -> bool:
    """Whether the keyword at `index` goes on with the command at `head`: `open Nat in theorem`, `class inductive`."""
    keyword, word = stream[head].text, stream[index].text
    if (keyword, word) in (("class", "inductive"), ("deriving", "instance")):
        return index == head + 1
    first = _back_over_modifiers(stream, index, head + 1)
    return keyword in _PREFIXES and stream[first - 1].text == "in"


def _back_over_modifiers(stream: Sequence[Token], index: int, free: int) -> int:
    """The index of the first modifier, attribute or doc comment before the keyword at `index`."""
    while index > free:
        before = stream[index - 1]
        if before.kind is TokenKind.DOC or before.text in MODIFIERS:
            index -= 1
            continue
        if before.text == "]":
            depth, at = 1, index - 2
            while at >= free and depth:
                depth += (stream[at].text == "]") - (stream[at].text in ("[", "@[", "`["))
                at -= 1
            if depth == 0 and stream[at + 1].text == "@[":
                index = at + 1
                continue
        break
    return index


def _name_after(stream: Sequence[Token], head: int, last: int) -> str | None:
    """The name that follows the keyword, if one does (`instance (priority := low) name` included)."""
    at = head + 1
    if stream[head].text == "instance" and at < last and stream[at].text == "(":
        while at < last and stream[at].text != ")":
            at += 1
        at += 1
    if at < last and stream[at].kind in (TokenKind.WORD, TokenKind.QUOTED) and stream[at].text not in ("where", "with"):
        return stream[at].text
    return None


def _full_name(name: str, scopes: Sequence[str]) -> str:
    if name.startswith("_root_."):
        return name.removeprefix("_root_.")
    return ".".join([*(scope for scope in scopes if scope), name])
