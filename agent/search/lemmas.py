"""Lemmas for a goal that resists: conjectured about its functions, proved one after another, put before the goal."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from lemmata.agent.lean.session import Failure, Limits, Session, State
from lemmata.agent.lemmas.accumulators import accumulated, loops
from lemmata.agent.lemmas.explore import Law, holds
from lemmata.agent.lemmas.proofs import Block, by_stronger, called, having, proofs, simpler
from lemmata.agent.lemmas.relevant import Theory, theory
from lemmata.agent.policy.names import fresh
from lemmata.agent.policy.source import Cost, Position, Suggestion

SOURCE = "lemmas"
FEW = 3  # laws that are proved although rewriting of the goal used none
LADDER = (Limits(heartbeats=8_000, seconds=10.0), Limits(heartbeats=40_000, seconds=20.0))  # for one attempt


@dataclass(frozen=True, slots=True)
class Lemma:
    """One that was proved. `tactic` states and proves it; `state` is what it leads to. `loops`: `simp` may rewrite
    with it for ever.
    """

    name: str
    tactic: str
    state: State
    loops: bool


def lemmas(session: Session, state: State, position: Position, left: Callable[[], float]) -> list[Lemma]:
    """Lemmas that the first goal of `state` is likely to need, each proved in the state that the one before left.

    `left`: seconds that this may still take. Raises SessionError.
    """
    found = theory(position, left())
    return [] if found is None else _Builder(session, state, position, found, left).build()


def finishers(position: Position, proved: Sequence[Lemma]) -> Iterator[Suggestion]:
    """What may close the goal now that the lemmas are hypotheses."""
    listed = ", ".join(lemma.name for lemma in proved if not lemma.loops)
    definitions = ", ".join(position.defined[:6])
    intros = "" if position.target.parts and not position.goal.target.startswith("∀") else "intros; "
    if listed:
        yield Suggestion(f"{intros}simp [{listed}]", -0.05, SOURCE, Cost.AUTOMATION)
        yield Suggestion(f"{intros}simp [{listed}] <;> omega", -0.06, SOURCE, Cost.AUTOMATION)
        yield Suggestion(f"{intros}simp only [{listed}] <;> omega", -0.3, SOURCE, Cost.AUTOMATION)
        yield Suggestion(f"{intros}simp [{listed}] <;> grind", -0.5, SOURCE, Cost.AUTOMATION)
    yield Suggestion(f"{intros}grind", -0.04, SOURCE, Cost.AUTOMATION)
    yield Suggestion(f"{intros}grind [{definitions}]", -0.4, SOURCE, Cost.AUTOMATION)


class _Builder:
    def __init__(
        self, session: Session, state: State, position: Position, found: Theory, left: Callable[[], float]
    ) -> None:
        self._session = session
        self._state = state
        self._theory = found
        self._left = left
        self._used = set(position.goal.names)
        self._proved: list[Lemma] = []

    def build(self) -> list[Lemma]:
        """What the goal needs; where some of that resists, other laws first, and then again."""
        needed, others = self._theory.needed, self._theory.others
        failed = [law for law in needed if not self._prove(law, LADDER[0])]
        if failed or not needed:
            helped = [law for law in (others if needed else others[:FEW]) if self._prove(law, LADDER[0])]
            for law in failed:
                if not (helped and self._prove(law, LADDER[0])):
                    self._prove(law, LADDER[1])
        return self._proved

    def _prove(self, law: Law, limits: Limits) -> bool:
        stronger = accumulated(law)
        if stronger is not None and holds(stronger, self._theory.words):
            name = fresh(called(stronger), self._used)
            for proof in self._proofs(stronger):
                blocks = [by_stronger(law, stronger, name, one) for one in (*simpler(proof), proof)]
                if self._step(law, by_stronger(law, stronger, name, proof)[0], (last for _, last in blocks), limits):
                    return True
        return any(self._step(law, proof, simpler(proof), limits) for proof in self._proofs(law))

    def _proofs(self, law: Law) -> Iterator[Block]:
        simple = [lemma.name for lemma in self._proved if not lemma.loops]
        return proofs(law, self._theory.words, simple, bool(self._proved))

    def _step(self, law: Law, proof: Block, shorter: Iterable[Block], limits: Limits) -> bool:
        """Whether the block proves the law; the first of the shorter ones that does so too takes its place."""
        name = fresh(called(law), self._used)
        lemma = self._tried(name, law, proof, limits)
        if lemma is None:
            return False
        for block in shorter:
            if (better := self._tried(name, law, block, limits)) is not None:
                self._session.forget((lemma.state,))
                lemma = better
                break
        self._used.add(name)
        self._state = lemma.state
        self._proved.append(lemma)
        return True

    def _tried(self, name: str, law: Law, proof: Block, limits: Limits) -> Lemma | None:
        if (left := self._left()) <= 0:
            return None
        tactic = having(name, law, proof)
        result = self._session.step(self._state, tactic, replace(limits, seconds=max(0.05, min(limits.seconds, left))))
        if isinstance(result, Failure):
            return None
        if len(result.goals) != 1:
            self._session.forget((result,))
            return None
        return Lemma(name, tactic, result, loops(law))
