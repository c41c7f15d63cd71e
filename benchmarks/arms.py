"""Ways of searching that are compared, and one search of one theorem by such a way."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import dataclass

from lemmata.agent.lean.document import Document, Hole
from lemmata.agent.lean.edit import Filling
from lemmata.agent.lean.engine.session import EngineSession
from lemmata.agent.lean.goal import Goal
from lemmata.agent.lean.session import HoleKind, SessionError
from lemmata.agent.lean.toolchain.model import Toolchain, ToolchainKind
from lemmata.agent.lean.verify.filter import refusal
from lemmata.agent.policy.advice import Advisor, Question
from lemmata.agent.policy.context import FileContext
from lemmata.agent.policy.portfolio import SOURCES, Portfolio, ReservedPortfolio
from lemmata.agent.policy.source import Position, TacticPolicy, TacticSource
from lemmata.agent.policy.sources.analogy import Analogy
from lemmata.agent.policy.sources.model import ModelAdvisor
from lemmata.agent.policy.sources.premises import Accessible, Premises
from lemmata.agent.policy.sources.steps import Steps as Traced
from lemmata.agent.progress.rules import RulePredictor, default_forest, predictor_for
from lemmata.agent.prove.advising import DEFAULT, PREMISES, STEPS, TACTICS, advisor
from lemmata.agent.prove.lean_workshop import LeanWorkshop
from lemmata.agent.search.budget import Budget
from lemmata.agent.search.options import SearchOptions
from lemmata.agent.search.run import search
from lemmata.agent.search.script import script
from lemmata.benchmarks.figure import BenchmarkError
from lemmata.benchmarks.processor import ProcessorClock

_WARMING = Position(Goal((), "1 + 1 = 3"), FileContext.scan("", 0))
_LOADING = 300.0  # seconds at most

JITTER = 0.3  # what a seed other than 0 adds to the cost of a tactic at most; a step costs 0.4 and more


@dataclass(frozen=True, slots=True)
class Arm:
    """`lemmas`: conjectured and proved. `premises`: held in reserve. `model_uses`: see `prove --model`; "" without.
    `analogy`: proofs of similar theorems of the file are followed. `traced`: those that come with Lemmata, in reserve.
    `steps`: the weight of the predicted steps remaining, 0 without them. `strategy`: by the search's name. `rollout`:
    steps of the model's likeliest proof that are tried early.
    """

    lemmas: bool = False
    premises: bool = False
    model_uses: str = ""
    analogy: bool = False
    traced: bool = False
    steps: float = 0.0
    strategy: str = "best-first"
    rollout: int = 0


ARMS: Mapping[str, Arm] = {
    "portfolio": Arm(),
    "lemmas": Arm(lemmas=True),
    "premises": Arm(premises=True),
    "restarts": Arm(lemmas=True, strategy="restarts"),
    "mcts": Arm(lemmas=True, strategy="mcts"),
    "lm": Arm(model_uses=TACTICS),
    "rollout": Arm(model_uses=TACTICS, rollout=8),
    "lm+premises": Arm(premises=True, model_uses=f"{TACTICS},{PREMISES}"),
    "lm+premises+steps": Arm(premises=True, model_uses=f"{TACTICS},{PREMISES}", steps=0.2),
    "steps": Arm(steps=0.2),
    "model-steps": Arm(model_uses=STEPS),
    "analogy": Arm(lemmas=True, analogy=True),
    "traced": Arm(traced=True),
    "all": Arm(True, True, f"{TACTICS},{PREMISES}", True, True, 0.2),
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
        self._warm: set[Arm] = set()
        self._advisors: dict[Arm, Advisor] = {}
        self._checked: dict[tuple[str, int, str], bool] = {}

    def run(self, text: str, arm: Arm, seed: int, hole: int = 0) -> Search:
        """Search for the proof of a `sorry` of the text, the first one if no other is given. What an arm loads once is
        not counted.
        """
        if arm not in self._warm:
            self._warm.add(arm)
            self._load(arm)
        for adviser in self._advisors.values():
            if isinstance(adviser, ModelAdvisor):
                adviser.forget()
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
        options = SearchOptions(
            budget=Budget(seconds=self._seconds),
            strategy=arm.strategy,
            seed=seed,
            jitter=JITTER,
            clock=ProcessorClock(session),
            lemmas_after=SearchOptions.lemmas_after if arm.lemmas else None,
            predictor=_predictor(context) if arm.steps else None,
            steps_weight=arm.steps or SearchOptions.steps_weight,
            advisor=self._advisors.get(arm),
            rollout=arm.rollout,
        )
        outcome = search([(session, opened.state)], context, self._policy(arm), options)
        written = script(outcome.proof) if outcome.proof is not None else ""
        proved = bool(written) and refusal(written) is None
        if proved:
            key = (document.text, index, written)
            if key not in self._checked:
                checked = workshop.checking.check([Filling(hole, written, opened.kind)], _above(document, hole))
                self._checked[key] = checked.accepted
            proved = self._checked[key]
        reason = outcome.reason.value if proved or not written else "the final check refused the proof"
        return Search(proved, round(outcome.seconds, 3), outcome.nodes, reason, written)

    def _load(self, arm: Arm) -> None:
        """Have everything loaded that the arm asks. Raises BenchmarkError without a model."""
        policy = self._policy(arm)
        policy.rank(_WARMING)
        if isinstance(policy, ReservedPortfolio):
            policy.reserve(_WARMING)
        if arm.steps:
            _predictor(_WARMING.context)
        if arm.model_uses:
            adviser = advisor(DEFAULT, arm.model_uses, self._toolchain, _fail)
            if adviser is None:
                raise BenchmarkError("there is no language model: it needs a checkout and torch: pip install '.[lm]'")
            answered = threading.Event()
            adviser.ask(Question(_WARMING, lambda: 0.0, lambda advice: answered.set()))
            if not answered.wait(_LOADING):
                raise BenchmarkError(f"the language model has not answered in {_LOADING:g} s")
            self._advisors[arm] = adviser

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


def _predictor(context: FileContext) -> RulePredictor:
    found = predictor_for(context)
    if found is None:
        raise BenchmarkError(f"{default_forest()} is missing or damaged; `lemmata train --steps` makes it")
    return found


def _above(document: Document, hole: Hole) -> list[Filling]:
    """The holes above: a proof may rest on what they stand for."""
    before = [(other, document.text[: other.start].rstrip()) for other in document.holes[: hole.index]]
    return [Filling(one, "", HoleKind.TERM if text.endswith(":=") else HoleKind.TACTIC) for one, text in before]


def _fail(message: str) -> None:
    raise BenchmarkError(message)
