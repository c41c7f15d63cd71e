"""A workshop without Lean: a word in the statement of each declaration says what becomes of its `sorry`."""

from __future__ import annotations

import shutil
import threading
import time
from collections.abc import Sequence
from pathlib import Path
from tempfile import mkdtemp

from lemmata.agent.lean.document import Document, Hole
from lemmata.agent.lean.goal import Goal
from lemmata.agent.lean.session import Failure, FailureKind, HoleKind, Limits, OpenHole, Session, SessionError, State
from lemmata.agent.lean.toolchain.model import Toolchain, ToolchainKind
from lemmata.agent.lean.verify.final import FinalCheck
from lemmata.agent.prove.workshop import Counterexample, Found, NotFound
from lemmata.agent.search.budget import CancelToken
from lemmata.agent.search.options import Newcomer
from tests.agent.lean.verify.toy_lean import ToyLean

NOWHERE = Toolchain(ToolchainKind.EMBEDDED, "0", ("false",), ("false",), {}, None, "")
GOALS = {"Tainted": "sorry = 1"}
SCRIPTS = {
    "Easy": "omega",
    "UsesA": "exact a",
    "UsesAWrongly": "exact a",
    "Tainted": "simp",
    "Bad": "exact ERROR",
    "Cheat": "sorry",
}


class ToySession:
    """`alive`: how many are open now; a session that is used after its end is an error."""

    alive = 0
    lock = threading.Lock()

    def __init__(self, document: Document) -> None:
        self._document = document
        self._open = True
        self._claim = ""
        with ToySession.lock:
            ToySession.alive += 1

    def enter(self, hole: int) -> OpenHole:
        assert self._open
        self._claim = claim(self._document, hole)
        if self._claim == "Dead":
            raise SessionError("the branch is dead", 7)
        by_term = self._document.text[: self._document.holes[hole].start].rstrip().endswith(":=")
        return OpenHole(
            hole,
            HoleKind.TERM if by_term else HoleKind.TACTIC,
            State(0, (Goal((), GOALS.get(self._claim, self._claim)),)),
        )

    def step(self, state: State, tactic: str, limits: Limits = Limits()) -> State | Failure:
        assert self._open
        if tactic.startswith("show") and self._claim == "Data":
            return Failure(FailureKind.ERROR, "not a proposition")
        return state

    def focus(self, state: State, goal: int) -> State:
        return state

    def negate(self, state: State) -> State | Failure:
        return state

    def forget(self, states: Sequence[State]) -> None:
        return

    def close(self) -> None:
        with ToySession.lock:
            ToySession.alive -= self._open
        self._open = False


def claim(document: Document, hole: int) -> str:
    """The last word of the statement: `Easy`, `False`, `Hard`, …"""
    return document.statement(document.holes[hole]).split()[-1]


class ToyWorkshop:
    """`searched`: holes in the order of their search, each with its number of sessions."""

    hint = ""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.lean = ToyLean()
        self.folder = Path(mkdtemp(prefix="toy-"))
        self.checking = FinalCheck(
            NOWHERE, document, self.folder, elaborator=self.lean.elaborate, compare=self.lean.compare
        )
        self.searched: list[tuple[int, int]] = []
        self.closed = False

    def session(self) -> Session:
        return ToySession(self.document)

    def refute(self, session: Session, hole: OpenHole, seconds: float, *, thorough: bool) -> Counterexample | None:
        found = claim(self.document, hole.index)
        wanted = ("Subtle", "UsesAWrongly") if thorough else ("Wrong",)
        return Counterexample("x = 3", "fun h => h 3", {"counterexample": {"x": "3"}}) if found in wanted else None

    def search(
        self, first: tuple[Session, State], late: Sequence[Newcomer], hole: Hole, seconds: float, token: CancelToken
    ) -> Found | NotFound:
        joined = [pair for newcomer in late if (pair := newcomer()) is not None]
        self.searched.append((hole.index, 1 + len(joined)))
        found = claim(self.document, hole.index)
        if found == "Crash":
            raise RuntimeError("boom")
        while found == "Slow" and not token.cancelled:
            time.sleep(0.01)
        return Found(SCRIPTS[found]) if found in SCRIPTS else NotFound("nothing is left to try", ("⊢ x",))

    def importing(self, modules: Sequence[str]) -> ToyWorkshop | None:
        return None

    def close(self) -> None:
        self.closed = True
        shutil.rmtree(self.folder, ignore_errors=True)


class CarelessWorkshop(ToyWorkshop):
    """Its refutations are not proofs."""

    def refute(self, session: Session, hole: OpenHole, seconds: float, *, thorough: bool) -> Counterexample | None:
        found = super().refute(session, hole, seconds, thorough=thorough)
        return None if found is None else Counterexample(found.values, "sorry", found.details)
