"""One file, elaborated by the embedded engine: its steps, or why there are none."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import lemmata
from lemmata.agent.lean.engine.header import read_header
from lemmata.agent.lean.toolchain.model import Toolchain, ToolchainKind
from lemmata.agent.lean.verify.elaborate import run
from lemmata.agent.traces.extract.assemble import steps_of
from lemmata.agent.traces.extract.record import Extraction, read_proofs
from lemmata.agent.traces.step import TraceStep

SECONDS = 600.0
MEMORY = 6 << 30  # bytes
_MAIN = "Repl/TracesMain.lean"


@dataclass(frozen=True, slots=True)
class Extracted:
    """The steps of a file. `problem`: what Lean found wrong with it, "" for nothing; steps before that are there."""

    steps: tuple[TraceStep, ...]
    proofs: int
    problem: str = ""


def extract(toolchain: Toolchain, path: Path, name: str, module: str, *, seconds: float = SECONDS) -> Extracted:
    """The steps of a file's tactic proofs. `name`: what the steps call the file; `module`: its name as a module.

    Raises Extraction where the engine gives no answer, or is of a kind that cannot be asked.
    """
    if toolchain.kind is not ToolchainKind.EMBEDDED:
        raise Extraction(f"{path}: steps are read by the embedded engine only; ask for it with --toolchain embedded")
    source = path.read_bytes().replace(b"\r\n", b"\n")
    main = (Path(lemmata.__file__).parent / "lean").resolve() / _MAIN
    printing = "Init" if read_header(source.decode(errors="replace")).prelude else ""
    question = {"file": str(path.resolve()), "name": module.split("."), "print": printing}
    asked = json.dumps(question, ensure_ascii=False) + "\n"
    done = run(toolchain, ["--run", str(main)], question=asked, seconds=seconds, memory=MEMORY)
    if done.ended:
        raise Extraction(f"{path}: Lean was ended: {done.ended}")
    try:
        proofs, errors = read_proofs(done.output.splitlines())
    except Extraction as problem:
        said = (done.errors or done.output)[-300:].strip()
        raise Extraction(f"{path}: {problem}; Lean's status was {done.status}: {said}") from None
    steps = tuple(step for proof in proofs for step in steps_of(proof, source, name))
    return Extracted(steps, len(proofs), errors[0].splitlines()[0] if errors else "")
