"""Statements about machines in words: what a person reads."""

from __future__ import annotations

from lemmata.translators.tcs.turing.machine import STATES, Machine

_CONVENTIONS = (
    "The tape is infinite in both directions and blank (all 0) at the start; the machine starts in state A. "
    "The transition into the halting state counts as a step."
)


def table(machine: Machine) -> str:
    """The transitions as a Markdown table; `Z` halts."""
    symbols = range(machine.symbols)
    lines = ["| state | " + " | ".join(f"reads {s}" for s in symbols) + " |", "|---" * (machine.symbols + 1) + "|"]
    for q in range(machine.states):
        lines.append(f"| {STATES[q]} | " + " | ".join(str(machine.move(q, s)) for s in symbols) + " |")
    return "\n".join(lines)


def informal(machine: Machine, claim: str) -> str:
    """The claim about the machine, self-contained."""
    return (
        f"Let M be the {machine.states}-state {machine.symbols}-symbol Turing machine `{machine}`:\n\n"
        f"{table(machine)}\n\n"
        "An entry such as `1RB` means: write 1, move right, go to state B; `Z` is the halting state. "
        f"{_CONVENTIONS}\n\nProve: {claim}"
    )
