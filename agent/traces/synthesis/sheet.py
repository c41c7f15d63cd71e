"""A generated Lean file."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Claim:
    """A theorem that is to be proved. `binders` stand before the colon: `(n : Nat) (xs : List Nat)`."""

    name: str
    binders: str
    proposition: str

    def text(self) -> str:
        head = f"theorem {self.name} {self.binders}".rstrip()
        return f"{head} :\n    {self.proposition} := by\n  sorry\n"


@dataclass(frozen=True, slots=True)
class Sheet:
    """Definitions and claims about them. `family`: the generator; `shape`: what the definitions are, up to names and
    constants: sheets of one shape are never split between training and test.
    """

    family: str
    name: str
    shape: str
    definitions: tuple[str, ...]
    claims: tuple[Claim, ...]

    def text(self) -> str:
        blocks = [f"/-! Generated: family `{self.family}`, shape `{self.shape}`. -/", f"namespace {self.name}"]
        blocks += [*self.definitions, *(claim.text().rstrip() for claim in self.claims), f"end {self.name}"]
        return "\n\n".join(blocks) + "\n"
