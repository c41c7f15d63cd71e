"""A Turing machine in the standard text format: reading, writing, and its normal form up to renaming."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import permutations

HALT = None
STATES = "ABCDEFGHIJKLMNOPQRSTUVWXY"


class MachineError(ValueError):
    """The text is no machine. `column` (0-based) is where."""

    def __init__(self, column: int, message: str) -> None:
        super().__init__(message)
        self.column = column


@dataclass(frozen=True, slots=True)
class Move:
    """Write `symbol`, move (`right` or left), go on in state `next`; None halts. `defined`: it stands in the table."""

    symbol: int
    right: bool
    next: int | None
    defined: bool = True

    def __str__(self) -> str:
        if not self.defined:
            return "---"
        return f"{self.symbol}{'R' if self.right else 'L'}{'Z' if self.next is None else STATES[self.next]}"


UNDEFINED = Move(1, True, HALT, defined=False)


@dataclass(frozen=True, slots=True)
class Machine:
    """`rows[q][s]` is what happens in state `q` on symbol `s`; what has no entry halts (see `UNDEFINED`)."""

    rows: tuple[tuple[Move, ...], ...]

    def __str__(self) -> str:
        return "_".join("".join(map(str, row)) for row in self.rows)

    @property
    def states(self) -> int:
        return len(self.rows)

    @property
    def symbols(self) -> int:
        return max(map(len, self.rows))

    def move(self, state: int, symbol: int) -> Move:
        row = self.rows[state] if state < len(self.rows) else ()
        return row[symbol] if symbol < len(row) else UNDEFINED

    def canonical(self) -> str:
        """The same text for machines that differ by the names of states or symbols, or by left and right."""
        if self.states > 6 or self.symbols > 4:
            return str(self)
        return min(str(form) for mirrored in (self, self.mirror()) for form in mirrored._renamings())

    def mirror(self) -> Machine:
        """Left and right exchanged; a transition that is not defined stays as it is."""
        flipped = (tuple(Move(m.symbol, m.right != m.defined, m.next, m.defined) for m in row) for row in self.rows)
        return Machine(tuple(flipped))

    def _renamings(self) -> list[Machine]:
        symbols, result = self.symbols, []
        for order in permutations(range(1, symbols)):
            names = (0, *order)  # the new name of each symbol; blank stays blank
            for names_of_states in [(0, *rest) for rest in permutations(range(1, self.states))]:
                rows = [[UNDEFINED] * symbols for _ in self.rows]
                for q, row in enumerate(self.rows):
                    for s, move in enumerate(row):
                        new = move
                        if move.defined:
                            symbol = names[move.symbol] if move.symbol < symbols else move.symbol
                            following = (
                                names_of_states[move.next]
                                if move.next is not None and move.next < self.states
                                else move.next
                            )
                            new = Move(symbol, move.right, following)
                        rows[names_of_states[q]][names[s]] = new
                result.append(Machine(tuple(map(tuple, rows))))
        return result


def parse(text: str) -> Machine:
    """The machine of a text such as `1RB1LC_…`. Raises MachineError."""
    rows: list[tuple[Move, ...]] = []
    column = 0
    for group in text.split("_"):
        if not group:
            raise MachineError(column, "a state has no transitions; states are separated by one `_`")
        if len(group) % 3:
            raise MachineError(
                column, f"`{group}` has {len(group)} characters; three stand for each transition, like `1RB` or `---`"
            )
        rows.append(tuple(_transition(group[i : i + 3], column + i) for i in range(0, len(group), 3)))
        column += len(group) + 1
    widths = {len(row) for row in rows}
    if len(widths) > 1:
        raise MachineError(0, f"the states have transitions for {min(widths)} and for {max(widths)} symbols")
    machine = Machine(tuple(rows))
    for q, row in enumerate(rows):
        for s, move in enumerate(row):
            place = sum(3 * len(r) + 1 for r in rows[:q]) + 3 * s
            if move.defined and move.symbol >= machine.symbols:
                raise MachineError(place, f"`{move}` writes symbol {move.symbol}; there are {machine.symbols} symbols")
            if move.next is not None and move.next >= machine.states:
                raise MachineError(place + 2, f"`{move}` goes to state {STATES[move.next]}, which has no transitions")
    return machine


def _transition(text: str, column: int) -> Move:
    if text == "---":
        return UNDEFINED
    if not ("0" <= text[0] <= "9"):
        raise MachineError(column, f"`{text}` does not begin with a symbol 0 to 9")
    if text[1] not in "LR":
        raise MachineError(column + 1, f"`{text}` has {text[1]!r} where the direction L or R belongs")
    if text[2] in "ZH":
        return Move(int(text[0]), text[1] == "R", HALT)
    if text[2] not in STATES:
        raise MachineError(column + 2, f"`{text}` has {text[2]!r} where a state A to Y, or Z or H to halt, belongs")
    return Move(int(text[0]), text[1] == "R", STATES.index(text[2]))
