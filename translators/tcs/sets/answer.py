"""What is known of one problem before Lean is asked."""

from __future__ import annotations

from dataclasses import dataclass

from lemmata.translators.obligations.claim import Counterexample, Kind


@dataclass(frozen=True, slots=True)
class Answer:
    """`scripts`: what may prove the statement, its binders not yet named. `false`: what refutes it. `search`: whether
    the general search may be tried. `reason`: why there is neither, for a problem that is out of reach.
    """

    kind: Kind
    scripts: tuple[str, ...] = ()
    false: Counterexample | None = None
    search: bool = False
    reason: str = ""


def negation(theorem: str, statement: str, script: str) -> str:
    """The declaration that refutes a statement: `script` closes `False` from it as the hypothesis `h`."""
    lines = "\n".join(f"  {line}" for line in ["intro h", *script.split("\n")])
    return f"theorem {theorem} : ¬ ({statement}) := by\n{lines}\n"
