"""Workers take units from one strategy and write what they learn into one tree."""

from __future__ import annotations

import threading
import time
from collections.abc import Sequence
from dataclasses import replace

from lemmata.agent.lean.session import Failure, FailureKind, Interruptible, Session, SessionError, State
from lemmata.agent.policy.context import FileContext
from lemmata.agent.policy.source import Cost, Position, ReservingPolicy, Suggestion, TacticPolicy
from lemmata.agent.search.budget import Meter, StopReason
from lemmata.agent.search.counsel import Counsel
from lemmata.agent.search.echoes import Echoes
from lemmata.agent.search.frontier import closest
from lemmata.agent.search.lemmas import finishers
from lemmata.agent.search.naming import new_hidden
from lemmata.agent.search.options import Newcomer, SearchOptions
from lemmata.agent.search.outcome import SearchOutcome, Tally
from lemmata.agent.search.proof import Step
from lemmata.agent.search.replay import replays
from lemmata.agent.search.strategies import STRATEGIES
from lemmata.agent.search.strategy import Effect, Setting, Unit
from lemmata.agent.search.theorist import LEMMAS, Theorist
from lemmata.agent.search.tree import GoalNode, ProofTree
from lemmata.agent.search.worker import ReplayError, Worker

NAMELESS = 0.8  # cost of a chain that leaves goals with hypotheses that nobody has named
RESERVED = 6.0  # what a policy holds in reserve waits for so much cost, besides that of a second try
PATIENCE = 0.3  # seconds that a busy session gets once the search is over


class Crew:
    """Workers on one tree and one queue, run once. `misnamed`: merging up to names spoiled the proof."""

    def __init__(
        self,
        sessions: Sequence[tuple[Session, State]],
        context: FileContext,
        policy: TacticPolicy,
        options: SearchOptions,
        meter: Meter,
        exact: bool,
        late: Sequence[Newcomer],
    ) -> None:
        if not sessions:
            raise ValueError("a search needs at least one session")
        self._context = context
        self._policy = policy
        self._options = options
        self._meter = meter
        self._late = late
        self._workers = [Worker(session, state, options.states) for session, state in sessions]
        self._tree = ProofTree(sessions[0][1], exact=exact)
        setting = Setting(self._tree, options.seed, options.predictor, options.steps_weight, options.jitter)
        self._strategy = STRATEGIES[options.strategy](setting)
        if options.observer is not None:
            options.observer.began(self._tree)
        self._changed = threading.Condition()
        self._order = 0
        self._busy = 0
        self._tried: dict[int, dict[str, Unit]] = {}
        self._dead: set[Worker] = set()
        self._at_work: set[Worker] = set()
        self._arrived: list[threading.Thread] = []
        self._stop: StopReason | None = None
        self._errors: list[str] = []
        self._tallies: dict[str, Tally] = {}
        self._counsel = Counsel(options, self._tree, self._strategy, self._changed, self._over, self._suggest)
        self._echoes = Echoes(self._tree)
        self._theorist = Theorist(options, self._tree, meter)
        self.misnamed = False

    def run(self) -> SearchOutcome:
        self._open(self._tree.root)
        if self._tree.solved:
            self._stop = StopReason.PROVED
        threads = [threading.Thread(target=self._work, args=(worker,), daemon=True) for worker in self._workers[1:]]
        joining = [threading.Thread(target=self._join, args=(newcomer,), daemon=True) for newcomer in self._late]
        for thread in (*threads, *joining):
            thread.start()
        try:
            self._work(self._workers[0])
            self._interrupt()
        except BaseException:
            with self._changed:
                self._stop = StopReason.CANCELLED
                self._changed.notify_all()
            raise
        finally:
            with self._changed:
                threads += self._arrived
            for thread in threads:
                thread.join()
        return self._outcome()

    def _interrupt(self) -> None:
        """Once the search is over, ask the sessions that are busy for much longer to give up their tactic."""
        with self._changed:
            while self._stop is None and len(self._dead) < len(self._workers):
                self._changed.wait(timeout=0.1)
            end = time.monotonic() + PATIENCE
            while self._at_work and (left := end - time.monotonic()) > 0:
                self._changed.wait(timeout=left)
            busy = [worker.session for worker in self._at_work]
        for session in busy:
            if isinstance(session, Interruptible):
                session.interrupt()

    def living(self) -> list[tuple[Session, State]]:
        """The sessions that still work, latecomers included."""
        return [(worker.session, worker.root) for worker in self._workers if worker not in self._dead]

    def _join(self, newcomer: Newcomer) -> None:
        """Take part with a session that has to be started first."""
        try:
            pair = newcomer()
        except SessionError:
            return
        with self._changed:
            if pair is None or self._stop is not None:
                return
            worker = Worker(*pair, self._options.states)
            self._workers.append(worker)
            self._arrived.append(threading.current_thread())
        self._work(worker)

    def _open(self, node: GoalNode) -> None:
        node.pending += 1
        self._push(Unit(node, None))

    def _push(self, unit: Unit) -> None:
        self._order += 1
        unit.order = self._order
        self._strategy.push(unit)

    def _work(self, worker: Worker) -> None:
        try:
            while (unit := self._next(worker)) is not None:
                try:
                    self._do(worker, unit)
                finally:
                    with self._changed:
                        unit.done = True
                        self._at_work.discard(worker)
                        unit.node.pending -= 1
                        self._busy -= 1
                        self._changed.notify_all()
            worker.clear()
        except SessionError as error:
            with self._changed:
                self._errors.append(str(error))
                self._dead.add(worker)
                if len(self._dead) == len(self._workers) and self._stop is None:
                    self._stop = StopReason.FAILED
                self._changed.notify_all()

    def _next(self, worker: Worker) -> Unit | None:
        with self._changed:
            while True:
                if self._stop is None:
                    self._stop = self._meter.spent()
                if self._stop is not None:
                    self._changed.notify_all()
                    return None
                unit = self._theorist.unit() or self._strategy.pop()
                if unit is not None:
                    self._busy += 1
                    self._at_work.add(worker)
                    return unit
                if self._busy == 0 and self._counsel.asked == 0:
                    self._stop = StopReason.EXHAUSTED
                    continue
                self._changed.wait(timeout=0.1)

    def _theorize(self, worker: Worker) -> None:
        """Prove lemmas and open the goal anew behind them."""
        position = Position(self._tree.root.goals[0], self._context)
        found = self._theorist.lemmas(worker, position, self._over)
        with self._changed:
            opened = self._theorist.applied(worker, found)
            if opened is not None:
                self._open(opened)
                for suggestion in finishers(Position(opened.goals[0], self._context), found):
                    self._suggest(opened, suggestion)

    def _do(self, worker: Worker, unit: Unit) -> None:
        if unit.level == LEMMAS:
            self._theorize(worker)
            return
        if unit.suggestion is None:
            self._expand(unit)
            return
        if (reason := self._meter.take()) is not None:
            with self._changed:
                self._stop = self._stop or reason
            return
        limits = self._options.ladder[unit.level]
        limits = replace(limits, seconds=max(0.05, min(limits.seconds, self._meter.seconds_left)))
        start = time.monotonic()
        try:
            tactic, result = worker.attempt(unit.node, unit.suggestion, limits)
        except ReplayError as error:
            tactic, result = unit.suggestion.tactic, Failure(FailureKind.ERROR, str(error))
        seconds = time.monotonic() - start
        with self._changed:
            effect, fresh = self._record(unit, tactic, result)
            self._tallies.setdefault(unit.suggestion.source, Tally()).add(effect, seconds)
            self._strategy.observe(unit, effect)
            if self._options.observer is not None:
                self._options.observer.tried(unit, tactic, result, effect, seconds)
            if self._tree.solved and self._stop is None:
                self._stop = StopReason.PROVED
        if isinstance(result, State):
            if fresh:
                worker.adopt(fresh, result)
            else:
                worker.session.forget((result,))

    def _expand(self, unit: Unit) -> None:
        """Ask the policy; for what it holds in reserve when the unit comes up again, behind what is likelier."""
        node = unit.node
        position = Position(node.goals[0], self._context, node.history())
        if unit.level and isinstance(self._policy, ReservingPolicy):
            suggestions = self._policy.reserve(position)
        else:
            suggestions = self._policy.rank(position)
        with self._changed:
            if not unit.level and isinstance(self._policy, ReservingPolicy):
                node.pending += 1
                self._push(Unit(node, None, level=1, penalty=RESERVED))
            for suggestion in suggestions:
                self._suggest(node, suggestion)
        if not unit.level:
            self._counsel.ask(node, position)

    def _over(self) -> bool:
        return self._stop is not None

    def _suggest(self, node: GoalNode, suggestion: Suggestion) -> None:
        """Queue a suggestion, unless the same tactic has been tried or waits with a prior that is as good."""
        tried = self._tried.setdefault(node.id, {})
        former = tried.get(suggestion.tactic)
        if former is not None and former.suggestion is not None:
            if former.taken or former.done or former.suggestion.log_prior >= suggestion.log_prior:
                return
            former.done = True
            node.pending -= 1
        unit = tried[suggestion.tactic] = Unit(node, suggestion)
        node.pending += 1
        self._push(unit)

    def _record(self, unit: Unit, tactic: str, result: State | Failure) -> tuple[Effect, list[GoalNode]]:
        assert unit.suggestion is not None
        if isinstance(result, Failure):
            if result.kind not in (FailureKind.TIMEOUT, FailureKind.MEMORY):
                return Effect.ERROR, []
            again = unit.level + 1
            if (
                again < len(self._options.ladder)
                and unit.suggestion.cost is Cost.AUTOMATION
                and result.kind is FailureKind.TIMEOUT
            ):
                unit.node.pending += 1
                self._push(Unit(unit.node, unit.suggestion, again))
            return Effect.TIMEOUT, []
        cost = 0.4 - unit.suggestion.log_prior + 0.25 * max(0, len(result.goals) - 1)
        if " <;> " in tactic and any(new_hidden(unit.node.goals[0], goal) for goal in result.goals):
            cost += NAMELESS
        fresh = self._tree.apply(unit.node, tactic, unit.suggestion.source, cost, result)
        if fresh is None:
            return Effect.USELESS, []
        for node in fresh:
            self._open(node)
            for suggestion in self._echoes.opened(node):
                self._suggest(node, suggestion)
        for proved in self._tree.proved():
            for node, suggestion in self._echoes.solved(proved):
                self._suggest(node, suggestion)
        return (Effect.PROGRESS if result.goals else Effect.CLOSED), fresh

    def _accepted(self, proof: Step) -> bool:
        """Whether a living session accepts the whole proof from the hole's first state."""
        for worker in self._workers:
            if worker not in self._dead:
                try:
                    return replays(worker.session, worker.root, proof)
                except SessionError as error:
                    self._dead.add(worker)
                    self._errors.append(str(error))
        return False

    def _outcome(self) -> SearchOutcome:
        proof, reason, message = None, self._stop or StopReason.EXHAUSTED, "; ".join(dict.fromkeys(self._errors))
        if self._tree.solved:
            proof = self._tree.proof()
            if self._accepted(proof):
                reason, message = StopReason.PROVED, ""
            else:
                self.misnamed = self._tree.aliased()
                proof, reason, message = None, StopReason.EXHAUSTED, "the found proof could not be replayed"
        if self._options.observer is not None:
            self._options.observer.ended(message or reason.value, proved=proof is not None)
        return SearchOutcome(
            reason=reason,
            proof=proof,
            remaining=() if proof is not None else closest(self._tree),
            seconds=self._meter.seconds,
            nodes=self._meter.nodes,
            goals=len(self._tree.nodes),
            merged=self._tree.merged,
            refused=self._tree.refused,
            tallies=self._tallies,
            message=message,
        )
