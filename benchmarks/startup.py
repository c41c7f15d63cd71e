"""What a user waits for: `prove` on a file of one theorem, from cold processes, the core library compiled before.

The baseline of `prove` is plain Lean on the finished file, that of Python's start a Python that does nothing.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from lemmata.agent.lean.toolchain.embedded import embedded_toolchain
from lemmata.agent.lean.toolchain.model import Toolchain
from lemmata.benchmarks.figure import BenchmarkError, Figure
from lemmata.benchmarks.measure import Timed, medians, python, timed
from lemmata.benchmarks.registry import Effort

STATEMENT = "theorem halves (a b : Nat) (h : a + b = 2 * a) (lower : 3 ≤ b) : a - b = 0 ∧ 3 ≤ a := by\n"
PROOF = "  omega\n"
PROVE_LIMIT, PYTHON_LIMIT, EMPTY_LIMIT = 1.5, 0.3, 0.2  # seconds

# Runs `prove` and prints what it imported; what Python itself has loaded by then is left out.
_LISTING = """
import sys
before = set(sys.modules)
from lemmata.agent.cli.prove import main
status = main(sys.argv[1:])
print("\\n" + " ".join(sorted(set(sys.modules) - before)))
sys.exit(status)
"""


@dataclass(frozen=True, slots=True)
class Sizes:
    """How often each command is run."""

    rounds: int


SIZES = {Effort.QUICK: Sizes(1), Effort.FULL: Sizes(9)}


def figures(effort: Effort) -> Iterator[Figure]:
    return measure(embedded_toolchain(), SIZES[effort])


def measure(toolchain: Toolchain, sizes: Sizes, statement: str = STATEMENT, proof: str = PROOF) -> Iterator[Figure]:
    """`statement` is a theorem up to its body; `prove` must find some proof of it, and `proof` is one.

    Raises BenchmarkError when it is not proved.
    """
    with tempfile.TemporaryDirectory(prefix="lemmata-") as folder:
        asked, finished, empty = (Path(folder, name) for name in ("Asked.lean", "Finished.lean", "Empty.lean"))
        asked.write_text(statement + "  sorry\n", encoding="utf-8")
        finished.write_text(statement + proof, encoding="utf-8")
        empty.write_text("", encoding="utf-8")
        proving = ["--toolchain", "embedded", "--json", str(asked)]
        imports = _imports(timed(python("-c", _LISTING, *proving)))

        def lean(file: Path) -> float:
            return timed([*toolchain.lean, str(file)], environment=toolchain.environment).seconds

        found = medians(
            {
                "prove": lambda: _proved(timed(python("-m", "lemmata.agent.cli.prove", *proving))),
                "finished": lambda: lean(finished),
                "imports": lambda: timed(python("-c", f"import {imports}")).seconds,
                "python": lambda: timed(python("-c", "pass")).seconds,
                "command": lambda: (
                    timed(python("-m", "lemmata.agent.cli.main", "lean", "--toolchain", "embedded", str(empty))).seconds
                ),
                "empty": lambda: lean(empty),
            },
            sizes.rounds,
        )
        limit = f"(limit {PROVE_LIMIT} s)"
        yield Figure(f"`prove` on one theorem {limit}", found["prove"], "s", found["finished"])
        yield Figure(f"of which Python's start (limit {PYTHON_LIMIT} s)", found["imports"], "s", found["python"])
        yield Figure(f"Lean on an empty file (limit {EMPTY_LIMIT} s)", found["empty"], "s")
        yield Figure("`lemmata lean` on an empty file", found["command"], "s", found["empty"])


def _proved(run: Timed) -> float:
    verdicts = [json.loads(line)["verdict"] for line in run.output.splitlines()]
    if verdicts != ["proved"]:
        raise BenchmarkError(f"`prove` did not prove the theorem; it said {run.output.strip()!r}")
    return run.seconds


def _imports(run: Timed) -> str:
    """The modules that the run loaded, as an import statement lists them."""
    names = run.output.splitlines()[-1].split()
    chosen = [name for name in names if name.split(".")[0] in ("lemmata", "z3", "argparse") and "__" not in name]
    if not chosen:
        raise BenchmarkError("the run of `prove` did not say what it imports")
    return ", ".join(chosen)
