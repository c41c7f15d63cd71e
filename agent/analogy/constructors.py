"""Constructors of the types that a proof goes through, and which of one type stands for which of another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from lemmata.agent.policy.context import FileContext
from lemmata.agent.policy.declarations import Inductive
from lemmata.agent.policy.terms import atoms, identifiers, split_top, tokens


@dataclass(frozen=True, slots=True)
class Constructor:
    """`fields`: for each explicit field whether it is of the type itself, and so has an induction hypothesis."""

    name: str
    fields: tuple[bool, ...] = ()

    @property
    def recursive(self) -> int:
        return sum(self.fields)


_CORE: dict[str, tuple[Constructor, ...]] = {
    "Nat": (Constructor("zero"), Constructor("succ", (True,))),
    "List": (Constructor("nil"), Constructor("cons", (False, True))),
    "Option": (Constructor("none"), Constructor("some", (False,))),
    "Bool": (Constructor("false"), Constructor("true")),
    "Prod": (Constructor("mk", (False, False)),),
    "Sum": (Constructor("inl", (False,)), Constructor("inr", (False,))),
    "Int": (Constructor("ofNat", (False,)), Constructor("negSucc", (False,))),
}


def constructors(kind: str, context: FileContext) -> tuple[Constructor, ...]:
    """The constructors of a type, by the last component of its name; none where it is not known."""
    own = context.inductive(kind)
    return _CORE.get(kind, ()) if own is None else _of(own)


def corresponding(old: Sequence[Constructor], new: Sequence[Constructor]) -> dict[str, Constructor]:
    """For each old constructor the new one that is most like it: the same name, else as many fields of the type itself,
    else the same place.
    """
    pairs: dict[str, Constructor] = {}
    free = list(new)
    for test in (
        lambda one, other: one.name == other.name,
        lambda one, other: one.fields == other.fields,
        lambda one, other: one.recursive == other.recursive,
        lambda one, other: bool(one.recursive) == bool(other.recursive),
        lambda one, other: True,
    ):
        for constructor in old:
            if constructor.name in pairs:
                continue
            found = next((candidate for candidate in free if test(constructor, candidate)), None)
            if found is not None:
                pairs[constructor.name] = found
                free.remove(found)
    return pairs


def _of(kind: Inductive) -> tuple[Constructor, ...]:
    if kind.structure:
        return (Constructor("mk", (False,) * len(kind.fields)),)
    return _read(kind.name.rpartition(".")[2], kind.body)


@lru_cache(maxsize=1_000)
def _read(kind: str, body: str) -> tuple[Constructor, ...]:
    body = body if body.startswith("|") else "|" + body
    bars = [token.start for token in tokens(body) if token.text == "|" and token.depth == 0]
    return tuple(_constructor(body[start + 1 : end], kind) for start, end in pairwise([*bars, len(body)]))


def _constructor(text: str, kind: str) -> Constructor:
    pieces = split_top(text, frozenset({":"}))
    head = pieces[0] if pieces else text.strip()
    parts = atoms(head)
    fields: list[bool] = []
    for piece in parts[1:]:
        group = split_top(piece[1:-1], frozenset({":"})) if piece.startswith("(") else None
        if group is not None:
            fields += [kind in identifiers(group[2])] * len(group[0].split())
    rest = pieces[2] if pieces else ""
    while (arrow := split_top(rest, frozenset({"→", "->"}))) is not None:
        fields.append(kind in identifiers(arrow[0]))
        rest = arrow[2]
    return Constructor(parts[0] if parts else "", tuple(fields))
