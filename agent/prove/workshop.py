"""What proving one document needs from the rest of Lemmata, as an interface; `lean_workshop` is the real thing."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from lemmata.agent.lean.document import Document, Hole
from lemmata.agent.lean.edit import Filling
from lemmata.agent.lean.session import OpenHole, Session, State
from lemmata.agent.lean.verify.elaborate import Elaboration
from lemmata.agent.lean.verify.report import CheckReport
from lemmata.agent.search.budget import CancelToken
from lemmata.agent.search.options import Newcomer
from lemmata.agent.search.trace import SearchTrace


@dataclass(frozen=True, slots=True)
class Counterexample:
    """Values under which a goal is false; a session accepted `term` as a proof of its negation."""

    values: str
    term: str = ""
    details: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Found:
    """A script that closed the goal in a session. `trace`: of the search, where it was asked for."""

    script: str
    trace: SearchTrace | None = None


@dataclass(frozen=True, slots=True)
class NotFound:
    """`reason`: one line; `left`: the goals of the attempt that came closest, printed. `trace`: of the search,
    where it was asked for.
    """

    reason: str
    left: tuple[str, ...] = ()
    trace: SearchTrace | None = None


class Checking(Protocol):
    """The final check of one document (`FinalCheck`)."""

    def original(self) -> Elaboration: ...

    def check(
        self, proofs: Collection[Filling], opened: Collection[Filling] = (), imports: Sequence[str] = ()
    ) -> CheckReport: ...

    def check_refutations(self, terms: Mapping[int, str]) -> dict[int, str]: ...


class Workshop(Protocol):
    """Everything that touches Lean, for one document."""

    @property
    def document(self) -> Document: ...

    @property
    def checking(self) -> Checking: ...

    @property
    def hint(self) -> str:
        """What a user should know of how Lean is run when it reports errors; "" for nothing."""

    def session(self) -> Session:
        """A new session on the document; whoever asks closes it. Raises SessionError."""

    def refute(self, session: Session, hole: OpenHole, seconds: float, *, thorough: bool) -> Counterexample | None:
        """Look for a counterexample of the hole's first goal."""

    def search(
        self, first: tuple[Session, State], late: Sequence[Newcomer], hole: Hole, seconds: float, token: CancelToken
    ) -> Found | NotFound:
        """Look for a short proof of the hole, with a session and those that join it later."""

    def importing(self, modules: Sequence[str]) -> Workshop | None:
        """A workshop for the document that imports these modules besides; its holes have the same indices. Whoever asks
        closes it. None where the modules cannot be had or are imported already. Raises OSError.
        """

    def close(self) -> None:
        """Remove what the workshop keeps on disk."""
