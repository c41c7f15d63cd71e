"""Machines that never halt because a regular set of configurations is closed under their steps.

The set is described by the `n` cells nearest the head on each side, and by which groups of `n` cells occur on the tape
at all ("n-gram closed position set", N. Fenner and others, bbchallenge.org). In the certificate each group is a state
of an automaton that reads the half of the tape towards the head; see `lean/Lemmata/Turing/Regular.lean`.
"""

from __future__ import annotations

from dataclasses import dataclass

from lemmata.translators.tcs.turing.machine import Machine

Gram = tuple[int, ...]
_Member = tuple[int, bool, Gram, Gram]  # state, facing right, the nearest cells left and right, nearest first


@dataclass(frozen=True, slots=True)
class Invariant:
    """`left`, `right`: a row a state, an entry a symbol, 0 or 1 more than the next state. `members`: as one number."""

    states: int
    left: tuple[tuple[int, ...], ...]
    right: tuple[tuple[int, ...], ...]
    members: int
    size: int

    def term(self) -> str:
        """The certificate as a Lean term."""
        sides = [f"[{', '.join(str(list(row)) for row in side)}]" for side in (self.left, self.right)]
        return f"⟨{self.states}, {sides[0]}, {sides[1]}, {self.members}⟩"

    def tactic(self) -> str:
        return f"tm_loop by (Lemmata.Turing.not_halts_of_invariant {self.term()} (by decide +kernel))"


def find_invariant(machine: Machine, left: int, right: int, most: int = 3000) -> Invariant | None:
    """The least such set for groups of `left` and `right` cells, if no member of it halts and it has at most `most`
    members."""
    start = ((0,) * left, (0,) * right)
    grams: tuple[dict[Gram, int], dict[Gram, int]] = ({start[0]: 0}, {start[1]: 0})
    members: set[_Member] = {(0, True, *start)}
    symbols = range(machine.symbols)
    grown = True
    while grown:
        grown = False
        todo = list(members)
        while todo:
            state, facing, a, b = todo.pop()
            front = b if facing else a
            move = machine.move(state, front[0])
            side = 1 if facing else 0
            behind = [g for x in symbols if (g := (*front[1:], x)) in grams[side]]
            if behind and move.next is None:
                return None
            for rest in behind:
                assert move.next is not None
                sides = [a, rest] if facing else [rest, b]
                to = 0 if move.right else 1
                sides[to] = (move.symbol, *sides[to][:-1])
                grams[to].setdefault(sides[to], len(grams[to]))
                member = (move.next, move.right, sides[0], sides[1])
                if member not in members:
                    members.add(member)
                    todo.append(member)
                    grown = True
            if len(members) > most:
                return None
    return _certificate(machine, grams, members)


def _certificate(machine: Machine, grams: tuple[dict[Gram, int], dict[Gram, int]], members: set[_Member]) -> Invariant:
    def automaton(known: dict[Gram, int]) -> tuple[tuple[int, ...], ...]:
        return tuple(tuple(known.get((s, *gram[:-1]), -1) + 1 for s in range(machine.symbols)) for gram in known)

    lefts, rights = len(grams[0]), len(grams[1])
    number = 0
    for state, facing, a, b in members:
        number |= 1 << (((state * 2 + facing) * lefts + grams[0][a]) * rights + grams[1][b])
    return Invariant(machine.states, automaton(grams[0]), automaton(grams[1]), number, len(members))
