"""Which unproved claims a claim rests on, through others as well."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence


def left_open(name: str, rests: Mapping[str, tuple[str, ...]], proved: Collection[str]) -> tuple[str, ...]:
    """The claims, this one included, that are not proved among all on which it rests."""
    seen: dict[str, None] = {name: None}
    todo = [name]
    while todo:
        for other in rests.get(todo.pop(), ()):
            if other not in seen:
                seen[other] = None
                todo.append(other)
    return tuple(other for other in seen if other not in proved)


def parts_of_wholes(names: Sequence[str], rests: Mapping[str, Sequence[str]]) -> set[str]:
    """The claims that a claim on a whole gathers: it rests on more of them than they do; of two equals, the later."""
    rank = {name: (len(rests.get(name, ())), position) for position, name in enumerate(names)}
    return {part for whole, gathered in rests.items() for part in gathered if rank.get(whole, ()) > rank.get(part, ())}
