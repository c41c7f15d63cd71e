"""`python3 -m lemmata.translators.tcs.turing.state MACHINE STEPS`: what a machine is doing after so many steps."""

from __future__ import annotations

import sys

from lemmata.translators.tcs.turing.accelerate import accelerate
from lemmata.translators.tcs.turing.decide import WORDS
from lemmata.translators.tcs.turing.machine import Machine, MachineError, parse
from lemmata.translators.tcs.turing.simulate import Halted, simulate

DIRECT = 20_000_000  # steps that are made one by one


def state(machine: Machine, steps: int) -> Halted | None:
    """Where it halted within `steps` steps, or None. Raises LookupError where that is too far away to be simulated."""
    if steps <= DIRECT:
        return simulate(machine, steps)
    for word in WORDS:
        run = accelerate(machine, word, 100_000)
        if run is not None:
            return Halted(run.steps, run.marks, 0) if run.growing is None and run.steps <= steps else None
    raise LookupError(f"{steps:,} steps cannot be simulated")


def describe(machine: Machine, steps: int) -> str:
    """The same as a sentence."""
    halted = state(machine, steps)
    if halted is None:
        return f"is still running after {steps:,} steps"
    return f"halts with step {halted.steps:,} and leaves {halted.marks:,} marks"


def main(arguments: list[str]) -> int:
    if len(arguments) != 2 or not arguments[1].isdigit():
        print(__doc__, file=sys.stderr)
        return 3
    try:
        print(f"{arguments[0]} {describe(parse(arguments[0]), int(arguments[1]))}")
    except (MachineError, LookupError) as error:
        print(f"{arguments[0]}: {error}", file=sys.stderr)
        return 3
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
