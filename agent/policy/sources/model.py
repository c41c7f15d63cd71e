"""A language model's proposals, beside the portfolio: one model serves all searches of the process.

Questions wait a moment, since what automation closes at once needs no model; then the most urgent ones are answered
together. The model is loaded when the first question has waited, and never by a search that ends before. After an
answer it rests, so that it takes no more than its share of the time from the tactics.
"""

from __future__ import annotations

import atexit
import threading
import time
from collections.abc import Callable, Sequence
from typing import Protocol

from lemmata.agent.lean.verify.filter import refusal
from lemmata.agent.lm.prompt import render
from lemmata.agent.policy.advice import Advice, Question
from lemmata.agent.policy.source import Cost, Position, Suggestion

GRACE = 0.3  # seconds that a question waits before a model looks at it
BATCH = 8  # questions that are answered together
SHARE = 0.1  # the part of the time that the model may take while a search runs
QUEUE = 256  # questions that may wait; beyond that the least urgent are answered with nothing
KEPT = 4096  # answers that are remembered
SOURCE = "model"
_NAMED = ("induction ", "cases ", "fun_induction ", "fun_cases ")
_AUTOMATION = ("simp", "grind", "omega", "decide", "rfl", "solve_by_elim", "exact?", "norm_num", "aesop")
_OFFSET, _SLOPE = 2.0, 0.4  # from log-probabilities of whole tactics to priors beside the portfolio's
_UNLIKELY = -20.0  # nats: what a model itself holds for that unlikely is not tried


class Proposal(Protocol):
    """Tactics with their log-probabilities, likeliest first, and the steps that remain."""

    @property
    def tactics(self) -> tuple[tuple[str, float], ...]: ...
    @property
    def steps(self) -> float | None: ...


class Proposes(Protocol):
    """`lemmata.agent.lm.proposer.Proposer`, as this module needs it."""

    def propose(self, prompts: Sequence[str]) -> Sequence[Proposal]: ...


Premises = Callable[[Position], Sequence[str]]


class ModelAdvisor:
    """Answers questions in a thread of its own. `load` gives the model, in that thread, once; when it raises, `warn`
    gets the message and every question is answered with nothing. `premises`: names to show for a goal. `tactics`,
    `steps`: what is used of the answers. `grace`: seconds that a question waits; `share`: of the time, at most, that
    goes into answers.
    """

    def __init__(
        self,
        load: Callable[[], Proposes],
        warn: Callable[[str], None],
        *,
        premises: Premises | None = None,
        tactics: bool = True,
        steps: bool = True,
        grace: float = GRACE,
        share: float = SHARE,
    ) -> None:
        self._load = load
        self._warn = warn
        self._premises = premises
        self._use_tactics, self._use_steps = tactics, steps
        self._grace = grace
        self._pause = 1 / share - 1
        self._rested = 0.0
        self._changed = threading.Condition()
        self._waiting: list[tuple[float, Question]] = []
        self._thread: threading.Thread | None = None
        self._broken = False
        self._answering = threading.Lock()
        self._known: dict[str, Advice] = {}
        self.answered = 0
        self.seconds = 0.0

    def ask(self, question: Question) -> None:
        with self._changed:
            if not self._broken:
                self._waiting.append((time.monotonic() + self._grace, question))
                if self._thread is None:
                    atexit.register(self.close)
                    self._thread = threading.Thread(target=self._work, name="model", daemon=True)
                    self._thread.start()
                self._changed.notify_all()
                return
        question.answer(Advice())

    def forget(self) -> None:
        """Remember no answer: what another search has paid for is paid for again. Waits for what is being answered."""
        with self._answering:
            self._known.clear()

    def close(self, seconds: float = 5.0) -> None:
        """Answer nothing more, and wait a little for what is being computed: no process may end in the midst of it."""
        with self._changed:
            self._broken = True
            left, self._waiting = [question for _, question in self._waiting], []
            self._changed.notify_all()
        for question in left:
            question.answer(Advice())
        if self._thread is not None and self._thread is not threading.current_thread():
            self._thread.join(seconds)

    def _work(self) -> None:
        model: Proposes | None = None
        while True:
            chosen = self._next()
            if not chosen:
                return
            try:
                if model is None:
                    model = self._load()
                with self._answering:
                    self._answer(model, chosen)
            except Exception as error:  # whatever a model may raise, the search goes on without it
                self._give_up(chosen, (str(error).splitlines() or [type(error).__name__])[0])
                return

    def _next(self) -> list[Question]:
        """The most urgent questions that have waited; what nobody needs to know any more is answered with nothing. None
        once the advisor is closed.
        """
        while True:
            with self._changed:
                while not self._broken and (not self._waiting or (left := self._moment() - time.monotonic()) > 0):
                    self._changed.wait(timeout=left if self._waiting else None)
                if self._broken:
                    return []
                asked, self._waiting = self._waiting, []
            now = time.monotonic()
            due: list[tuple[float, int, float, Question]] = []
            later: list[tuple[float, Question]] = []
            for place, (moment, question) in enumerate(asked):
                urgency = question.urgency()
                if urgency is None:
                    question.answer(Advice())
                elif moment > now:
                    later.append((moment, question))
                else:
                    due.append((urgency, place, moment, question))
            due.sort(key=lambda entry: entry[:2])
            for _, _, _, question in due[BATCH + QUEUE :]:
                question.answer(Advice())
            with self._changed:
                back = [(moment, question) for _, _, moment, question in due[BATCH : BATCH + QUEUE]]
                self._waiting = sorted([*back, *later, *self._waiting], key=lambda entry: entry[0])
            if due:
                return [question for _, _, _, question in due[:BATCH]]

    def _moment(self) -> float:
        """When the next question may be answered; there is one."""
        return max(self._waiting[0][0], self._rested)

    def _answer(self, model: Proposes, questions: Sequence[Question]) -> None:
        start = time.monotonic()
        prompts = [self._prompt(question.position) for question in questions]
        fresh = list(dict.fromkeys(prompt for prompt in prompts if prompt not in self._known))
        if len(self._known) + len(fresh) > KEPT:
            self._known.clear()
            fresh = list(dict.fromkeys(prompts))
        if fresh:
            for prompt, proposal in zip(fresh, model.propose(fresh), strict=True):
                self._known[prompt] = self._advice(proposal)
        spent = time.monotonic() - start
        self._rested = start + spent * (1 + self._pause)
        self.seconds += spent
        self.answered += len(questions)
        for question, prompt in zip(questions, prompts, strict=True):
            question.answer(self._known[prompt])

    def _prompt(self, position: Position) -> str:
        premises = self._premises(position) if self._premises is not None else ()
        return render(str(position.goal), premises, position.history)

    def _advice(self, proposal: Proposal) -> Advice:
        made = suggestions(proposal.tactics) if self._use_tactics else ()
        return Advice(made, proposal.steps if self._use_steps else None)

    def _give_up(self, questions: Sequence[Question], problem: str) -> None:
        self._warn(f"going on without a language model: {problem}")
        with self._changed:
            self._broken = True
            left = [question for _, question in self._waiting]
            self._waiting = []
        for question in (*questions, *left):
            question.answer(Advice())


def suggestions(tactics: Sequence[tuple[str, float]]) -> tuple[Suggestion, ...]:
    """What of a model's tactics may be tried, as suggestions."""
    made = []
    for text, likely in tactics:
        if likely < _UNLIKELY or "✝" in text or refusal(text) is not None or "?" in text.split(maxsplit=1)[0]:
            continue
        prior = _SLOPE * min(0.0, likely) - _OFFSET
        cost = Cost.AUTOMATION if any(word in text for word in _AUTOMATION) else Cost.CHEAP
        named = text.startswith(_NAMED) and "\n" not in text and " with" not in text and "<;>" not in text
        made.append(Suggestion(text, prior, SOURCE, cost, named=named))
    return tuple(made)
