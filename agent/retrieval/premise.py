"""One declaration of a library, as a premise for proofs; one JSON object a line when written down."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass

from lemmata.agent.lean.extract.declarations import Kind


@dataclass(frozen=True, slots=True)
class Premise:
    """`statement` is the declaration's signature as Lean prints it, without the name, on one line.

    `attributes`: simp, grind, ext, norm_cast, …, sorted. `docstring` is None where there is none.
    """

    name: str
    kind: Kind
    statement: str
    module: str
    attributes: tuple[str, ...]
    instance: bool
    docstring: str | None

    def to_json(self) -> str:
        return json.dumps(asdict(self) | {"kind": self.kind.name.lower()}, ensure_ascii=False)

    @classmethod
    def from_json(cls, line: str) -> Premise:
        """Raises ValueError for what `to_json` has not written."""
        try:
            data = json.loads(line)
            data["kind"] = Kind[data["kind"].upper()]
            data["attributes"] = tuple(data["attributes"])
            return cls(**data)
        except (KeyError, TypeError) as error:
            raise ValueError(f"not a premise: {error}") from None
