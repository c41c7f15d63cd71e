"""Ways of searching that are compared, and one search of one theorem by such a way."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from lemmata.agent.lean.document import Document, Hole
from lemmata.agent.lean.edit import Filling
from lemmata.agent.lean.engine.session import EngineSession
from lemmata.agent.lean.session import HoleKind, SessionError
from lemmata.agent.lean.toolchain.model import Toolchain, ToolchainKind
from lemmata.agent.lean.verify.filter import refusal
from lemmata.agent.policy.context import FileContext
from lemmata.agent.policy.portfolio import SOURCES, Portfolio, ReservedPortfolio
from lemmata.agent.policy.source import TacticPolicy, TacticSource
from lemmata.agent.policy.sources.analogy import Analogy
from lemmata.agent.policy.sources.premises import Accessible, Premises
from lemmata.agent.policy.sources.steps import Steps as Traced
from lemmata.agent.prove.advising import DEFAULT, NONE, PREMISES, STEPS, TACTICS, advisor
from lemmata.agent.prove.lean_workshop import LeanWorkshop
from lemmata.agent.search.budget import Budget
from lemmata.agent.search.options import SearchOptions
from lemmata.agent.search.run import search
from lemmata.agent.search.script import script
from lemmata.benchmarks.figure import BenchmarkError
from lemmata.benchmarks.processor import ProcessorClock


@dataclass(frozen=True, slots=True)
class Arm:
    """`lemmas`: conjectured and proved. `premises`: held in reserve. `model_uses`: see `prove --model`; "" without.
    `analogy`: proofs of similar theorems of the file are followed. `traced`: those that come with Lemmata, in reserve.
    """

    lemmas: bool = False
    premises: bool = False
    model_uses: str = ""
    analogy: bool = False
    traced: bool = False


ARMS: Mapping[str, Arm] = {
    "portfolio": Arm(),
    "lemmas": Arm(lemmas=True),
    "premises": Arm(premises=True),
    "model": Arm(model_uses=f"{TACTICS},{PREMISES}"),
    "steps": Arm(model_uses=STEPS),
    "analogy": Arm(lemmas=True, analogy=True, traced=True),
    "file": Arm(lemmas=True, analogy=True),
    "all": Arm(True, True, f"{TACTICS},{PREMISES},{STEPS}", True, True),
}


@dataclass(frozen=True, slots=True)
class Search:
    """`proved`: the final check accepted `script`. `seconds` of processor time, `nodes` tactic applications."""

    proved: bool
    seconds: float
    nodes: int
    reason: str
    script: str


class Runner:
    """Raises BenchmarkError for another toolchain than the embedded one."""

    def __init__(self, toolchain: Toolchain, seconds: float) -> None:
        if toolchain.kind is not ToolchainKind.EMBEDDED:
            raise BenchmarkError("this is measured with the embedded toolchain; set LEMMATA_TOOLCHAIN=embedded")
        self._toolchain = toolchain
        self._seconds = seconds
        self._accessible: Accessible | None = None

    def run(self, text: str, arm: Arm, seed: int, hole: int = 0) -> Search:
        """Search for the proof of a `sorry` of the text, the first one if no other is given."""
        document = Document("Heldout.lean", text)
        workshop = LeanWorkshop(self._toolchain, document)
        session = EngineSession(self._toolchain, document)
        try:
            return self._searched(workshop, session, document, arm, seed, hole)
        except SessionError as error:
            return Search(False, 0.0, 0, str(error), "")
        finally:
            session.close()
            workshop.close()

    def _searched(
        self, workshop: LeanWorkshop, session: EngineSession, document: Document, arm: Arm, seed: int, index: int
    ) -> Search:
        opened = session.enter(index)
        hole = document.holes[index]
        context = FileContext.scan(document.text, document.commands[hole.command].start)
        clock = ProcessorClock(session)
        options = SearchOptions(
            budget=Budget(seconds=self._seconds),
            seed=seed,
            clock=clock,
            lemmas_after=SearchOptions.lemmas_after if arm.lemmas else None,
            advisor=advisor(DEFAULT if arm.model_uses else NONE, arm.model_uses, self._toolchain, _fail),
        )
        outcome = search([(session, opened.state)], context, self._policy(arm), options)
        written = script(outcome.proof) if outcome.proof is not None else ""
        proved = bool(written) and refusal(written) is None
        if proved:
            proved = workshop.checking.check([Filling(hole, written, opened.kind)], _above(document, hole)).accepted
        reason = outcome.reason.value if proved or not written else "the final check refused the proof"
        return Search(proved, round(outcome.seconds, 3), outcome.nodes, reason, written)

    def _policy(self, arm: Arm) -> TacticPolicy:
        reserve: list[TacticSource] = [
            *([Premises(self._opened)] if arm.premises else []),
            *([Traced()] if arm.traced else []),
        ]
        sources = [source for source in SOURCES if arm.analogy or source.name != Analogy.name]
        return ReservedPortfolio(reserve, sources) if reserve else Portfolio(sources)

    def _opened(self) -> Accessible | None:
        if self._accessible is None:
            from lemmata.agent.retrieval.opening import open_retrieval

            self._accessible = Accessible(open_retrieval(self._toolchain).selector)
        return self._accessible


def _above(document: Document, hole: Hole) -> list[Filling]:
    """The holes above: a proof may rest on what they stand for."""
    before = [(other, document.text[: other.start].rstrip()) for other in document.holes[: hole.index]]
    return [Filling(one, "", HoleKind.TERM if text.endswith(":=") else HoleKind.TACTIC) for one, text in before]


def _fail(message: str) -> None:
    raise BenchmarkError(message)
