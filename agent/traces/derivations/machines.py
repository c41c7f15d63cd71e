"""Machines with a few control states and a counter: runs from one configuration to another."""

from __future__ import annotations

from random import Random

from lemmata.agent.traces.derivations.theory import Fact, Theory, inductive


def machines(random: Random) -> Theory:
    """A loop through `count` states, some of which count down, until the counter is 0; `Reach` by single steps."""
    count = random.randrange(1, 5)
    down = [place == 0 or random.random() < 0.4 for place in range(count)]
    style = random.choice(("relation", "direct", "counted"))
    return _Machine(count, down, style).theory()


class _Machine:
    def __init__(self, count: int, down: list[bool], style: str) -> None:
        self.count, self.down, self.style = count, down, style

    def theory(self) -> Theory:
        states = "\n".join(["inductive State where", *(f"  | s{i} (n : Nat)" for i in range(self.count)), "  | halt"])
        shape = f"machines:{self.style}:{''.join('d' if d else '-' for d in self.down)}"
        return Theory(shape, (states, *self._definitions()), self.fact)

    def _moves(self) -> list[tuple[str, str, str]]:
        """Name, from, to; each with `n` free."""
        found = []
        for i, down in enumerate(self.down):
            after = (i + 1) % self.count
            found.append((f"go{i}", f"(.s{i} (n + 1))" if down else f"(.s{i} n)", f"(.s{after} n)"))
            if down:
                found.append((f"end{i}", f"(.s{i} 0)", ".halt"))
        return found

    def _definitions(self) -> list[str]:
        if self.style == "direct":
            reach = [
                "stop : Halts .halt",
                *(f"{n}{' {n : Nat}' if 'n' in a[4:] else ''} : Halts {b} → Halts {a}" for n, a, b in self._moves()),
            ]
            return [inductive("Halts", "State → Prop", reach)]
        binder = {True: "(n : Nat) ", False: ""}
        rules = [f"{name} {binder['n' in a[4:]]}: Step {a} {b}" for name, a, b in self._moves()]
        step = inductive("Step", "State → State → Prop", rules)
        if self.style == "counted":
            reach = [
                "refl (s : State) : Reach 0 s s",
                "next {k : Nat} {s t u : State} : Step s t → Reach k t u → Reach (k + 1) s u",
            ]
            return [step, inductive("Reach", "Nat → State → State → Prop", reach)]
        reach = ["refl (s : State) : Reach s s", "next {s t u : State} : Step s t → Reach t u → Reach s u"]
        return [step, inductive("Reach", "State → State → Prop", reach)]

    def _run(self, state: int, counter: int) -> int:
        """Moves until the machine halts."""
        moves = 1
        while not (self.down[state] and counter == 0):
            counter -= self.down[state]
            state = (state + 1) % self.count
            moves += 1
        return moves

    def fact(self, random: Random, size: int) -> Fact:
        wanted = size if self.style == "direct" else max(1, size // 2)
        state = random.randrange(self.count)
        counter = max(range(wanted + 1), key=lambda n: -abs(self._run(state, n) - wanted))
        if self.style == "direct":
            return Fact(f"Halts (.s{state} {counter})")
        moves = f"{self._run(state, counter)} " if self.style == "counted" else ""
        return Fact(f"Reach {moves}(.s{state} {counter}) .halt")
