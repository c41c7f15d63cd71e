"""How far each variable's object may be seen under other names, at a place in a function."""

from __future__ import annotations

from enum import IntEnum


class Hold(IntEnum):
    SHARED = 0
    SHALLOW = 1
    DEEP = 2


class State(dict[str, Hold]):
    """By variable. `floors`: what is told of every change; the weakest hold is kept there. `ended`: nothing that comes
    after is reached."""

    def __init__(self, holds: dict[str, Hold], floors: tuple[dict[str, Hold], ...] = (), ended: bool = False) -> None:
        super().__init__(holds)
        self.floors = floors
        self.ended = ended

    def __setitem__(self, name: str, hold: Hold) -> None:
        super().__setitem__(name, hold)
        for floor in self.floors:
            floor[name] = min(floor.get(name, hold), hold)

    def copy(self) -> State:
        return State(self, self.floors, self.ended)


def join(state: State, other: State) -> None:
    """Either way may have been gone; one that has ended was not."""
    if other.ended:
        return
    if state.ended:
        state.ended = False
        for name in other:
            state[name] = other[name]
        return
    for name in set(state) & set(other):
        state[name] = min(state[name], other[name])
    for name in set(other) - set(state):
        state[name] = other[name]
