"""What the lexical index counts: parts of names, symbols, types, and patterns of subterms with variables left out.

A pattern is a form cut off below its second level, in which what is left out is numbered: `?0 + ?1 = ?1 + ?0`. A
premise has the pattern of each of its own subterms, with its variables left out; a goal has every generalisation of
its subterms, so that it shares the premise's pattern wherever it holds an instance of it.

Kinds, by the first letter: `n` part of a name, `s` symbol of the conclusion, `h` symbol of an assumption, `t` type,
`c` pattern of the whole conclusion, `e` of a side of an equation or equivalence, `p` of any subterm, `a` of an
assumption.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import product

from lemmata.agent.retrieval.form import APPLIED, UNREAD, Form, within
from lemmata.agent.retrieval.statement import Statement

_SIDED = frozenset({"=", "↔"})
_MOST_EXPANDED = 3
_PART = re.compile(r"[A-Z]?[a-z0-9!?']+|[A-Z]+(?![a-z])|[^\W_]")
_WORDS: dict[str, tuple[str, ...]] = {
    "+": ("add",), "-": ("sub",), "neg": ("neg",), "*": ("mul",), "/": ("div",), "%": ("mod", "emod"), "^": ("pow",),
    "≤": ("le",), "<": ("lt",), "=": ("eq",), "¬": ("not", "ne"), "∣": ("dvd",), "∈": ("mem",), "∧": ("and",),
    "∨": ("or",), "↔": ("iff",), "→": ("imp",), "∃": ("exists",), "∀": ("forall",), "::": ("cons",),
    "++": ("append",), "&&": ("and",), "||": ("or",), "!": ("not",), "==": ("beq",), "!=": ("bne",), "^^": ("xor",),
    "[]": ("nil",), "0": ("zero",), "1": ("one",), "2": ("two",), "&&&": ("and",), "|||": ("or",), "^^^": ("xor",),
    "<<<": ("shift", "left"), ">>>": ("shift", "right"), "~~~": ("not",), "↑": ("cast",), "~": ("perm",),
    "<+": ("sublist",), "<+:": ("prefix",), "<:+": ("suffix",), "<:+:": ("infix",), "⊆": ("subset",),
    "×": ("prod",), "∘": ("comp",), "getElem": ("get", "elem"), "(,)": ("mk",),
}  # fmt: skip


def of_premise(name: str, statement: Statement) -> Counter[str]:
    """The terms of a premise; how often each occurs."""
    found = Counter(f"n:{part}" for part in name_parts(name))
    found.update(_bag(statement))
    whole = statement.concludes
    found[f"c:{_pattern(whole, _expandable(whole))}"] += 1
    if whole.head in _SIDED:
        found.update(f"e:{_pattern(side, _expandable(side))}" for side in whole.parts if _telling(side))
    found.update(f"p:{_pattern(form, _expandable(form))}" for form in within(whole) if _telling(form))
    found.update(f"a:{_pattern(form, _expandable(form))}" for form in statement.assumes)
    return found


def of_query(statement: Statement) -> Counter[str]:
    """The terms by which premises for a goal are sought."""
    found = _bag(statement)
    symbols = {form.head for form in within(statement.concludes) if not form.variable}
    found.update(f"n:{part}" for part in {part for head in symbols for part in head_words(head)})
    found.update(f"n:{part}" for part in {part for type_ in statement.types for part in head_words(type_.head)})
    found.update({f"c:{pattern}": 1 for pattern in _generalisations(statement.concludes)})
    inner = {pattern for form in within(statement.concludes) if _telling(form) for pattern in _generalisations(form)}
    found.update({f"{kind}:{pattern}": 1 for pattern in inner for kind in "ep"})
    found.update({f"a:{pattern}": 1 for form in statement.assumes for pattern in _generalisations(form)})
    return found


def name_parts(name: str) -> list[str]:
    """`Nat.add_left_comm` gives nat, add, left, comm; `getElem?_eq` gives get, elem?, eq."""
    return [part.lower() for part in _PART.findall(name)]


def head_words(head: str) -> tuple[str, ...]:
    """The parts by which names of lemmas speak of a symbol."""
    return _WORDS.get(head) or tuple(name_parts(head))


def _bag(statement: Statement) -> Counter[str]:
    found: Counter[str] = Counter()
    for form in within(statement.concludes):
        if not form.variable and form.head not in (APPLIED, UNREAD):
            found[f"s:{form.head}"] += 1
            if form.space:
                found[f"t:{form.space.rpartition('.')[2]}"] += 1
    for assumed in statement.assumes:
        for form in within(assumed):
            if not form.variable and form.head not in (APPLIED, UNREAD):
                found[f"h:{form.head}"] += 1
    for type_ in statement.types:
        found.update(f"t:{form.head}" for form in within(type_) if not form.variable and form.head != APPLIED)
    return found


def _telling(form: Form) -> bool:
    return bool(form.parts) and form.head not in (APPLIED, UNREAD)


def _expandable(form: Form) -> tuple[bool, ...]:
    return tuple(not part.variable for part in form.parts)


def _generalisations(form: Form) -> Iterator[str]:
    """The patterns of which the form is an instance, each part that is no variable kept or left out."""
    if form.variable:
        return
    choices = [(True, False) if expandable else (False,) for expandable in _expandable(form)]
    if sum(map(len, choices)) - len(choices) > _MOST_EXPANDED:
        yield _pattern(form, _expandable(form))
        yield _pattern(form, (False,) * len(form.parts))
        return
    for kept in product(*choices):
        yield _pattern(form, kept)


def _pattern(form: Form, kept: tuple[bool, ...]) -> str:
    numbers: dict[Form, int] = {}

    def left_out(part: Form) -> str:
        return f"?{numbers.setdefault(part, len(numbers))}"

    pieces = []
    for part, keep in zip(form.parts, kept, strict=True):
        inner = " ".join(left_out(below) for below in part.parts) if keep else ""
        pieces.append((f"({part.head} {inner})" if inner else part.head) if keep else left_out(part))
    return " ".join([form.head if not form.variable else "?", *pieces])
