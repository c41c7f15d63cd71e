"""Two compiled files compared by the checker that is written in Lean, in a fresh process."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from lemmata.agent.lean.toolchain.model import Toolchain, ToolchainKind
from lemmata.agent.lean.verify.contract import Answer, ContractError, answer, question
from lemmata.agent.lean.verify.elaborate import run

Compare = Callable[[Path, Path, Sequence[str], float], Answer]
_EMBEDDED = Path(__file__).resolve().parents[3] / "lean" / "Repl" / "CheckMain.lean"
_STOCK = Path(__file__).resolve().parent / "stock" / "CheckStock.lean"


def checker_source(toolchain: Toolchain) -> Path:
    """The Lean file whose `main` is the checker. Under the embedded engine it uses our own compiled modules, under a
    stock toolchain Lean's own library.
    """
    return _EMBEDDED if toolchain.kind is ToolchainKind.EMBEDDED else _STOCK


def comparer(toolchain: Toolchain) -> Compare:
    """The comparison by this toolchain. It raises ContractError when the checker fails, and TimeoutError."""

    def compare(original: Path, candidate: Path, names: Sequence[str], seconds: float) -> Answer:
        asked = question(original, candidate, names)
        done = run(toolchain, ["--run", str(checker_source(toolchain))], question=asked, seconds=seconds)
        if done.ended:
            raise TimeoutError(f"the checker was ended: {done.ended}")
        if done.status:
            raise ContractError(f"the checker failed: {(done.errors or done.output).strip()[-500:]}")
        return answer(done.output.splitlines(), names)

    return compare
