"""Which unproved claims a claim rests on, through others as well."""

from __future__ import annotations

from collections.abc import Collection, Mapping


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
