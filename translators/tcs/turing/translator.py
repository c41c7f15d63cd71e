"""`prove machines.txt --as bb`: what each machine of a list does, as theorems about `lean/Lemmata/Turing`."""

from __future__ import annotations

import shlex
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from lemmata.translators.obligations.claim import (
    Claim,
    Counterexample,
    Kind,
    Refusal,
    Sheet,
    Span,
    Translation,
    TranslationOptions,
)
from lemmata.translators.tcs.turing.decide import Decision, Halting, Running, Undecided, decide
from lemmata.translators.tcs.turing.machine import Machine
from lemmata.translators.tcs.turing.reader import Entry, HaltClaim, InfiniteClaim, Malformed, read
from lemmata.translators.tcs.turing.state import describe, state

_HEAD = "import Lemmata.Turing\n\nopen Lemmata.Turing\n"
_MOST = 50  # machines in one piece
_SHEET = 25  # claims in one sheet
_LONGEST = 5.0  # seconds after which a piece is closed


@dataclass(frozen=True, slots=True)
class _Question:
    claim: Claim
    proposition: str
    machine: Machine
    asked: HaltClaim | InfiniteClaim
    decision: Decision


class MachineRefuter:
    """Runs the machine and says what it did."""

    def __init__(self, questions: dict[str, _Question]) -> None:
        self.questions = questions

    def refute(self, claim: Claim, seconds: float) -> Counterexample | None:
        question = self.questions.get(claim.name)
        if question is None:
            return None
        machine, asked, decision = question.machine, question.asked, question.decision
        steps = decision.steps if isinstance(decision, Halting) else None
        if isinstance(asked, HaltClaim):
            steps = asked.steps if steps is None or asked.steps is None else max(steps, asked.steps)
        if steps is None:
            return None
        try:
            halted = state(machine, steps)
        except LookupError:
            return None
        if isinstance(asked, InfiniteClaim):
            right = halted is None
        elif halted is None:
            right = False
        else:
            right = asked.steps in (None, halted.steps) and asked.marks in (None, halted.marks)
        if right:
            return None
        values = {"steps": steps if halted is None else halted.steps, "marks": None if halted is None else halted.marks}
        replay = shlex.join(["python3", "-m", "lemmata.translators.tcs.turing.state", str(machine), str(steps)])
        return Counterexample(f"the machine {describe(machine, steps)}", values, replay)


class TuringTranslator:
    """One claim a machine; machines that could not be decided and lines that could not be read are refusals."""

    def translate(self, path: str, text: str, options: TranslationOptions) -> Translation:
        pieces = list(self.pieces(path, text, options, lambda: False))
        questions: dict[str, _Question] = {}
        for piece in pieces:
            assert isinstance(piece.refuter, MachineRefuter)
            questions |= piece.refuter.questions
        sheets = tuple(sheet for piece in pieces for sheet in piece.sheets)
        return Translation(sheets, tuple(r for piece in pieces for r in piece.refusals), MachineRefuter(questions))

    def pieces(
        self, path: str, text: str, options: TranslationOptions, stopped: Callable[[], bool]
    ) -> Iterator[Translation]:
        """Small pieces first, so that there soon is a verdict; a piece ends early where its machines are hard."""
        questions: dict[str, _Question] = {}
        refusals: list[Refusal] = []
        most, began, given = 5, time.monotonic(), False
        for item in read(text):
            if len(questions) + len(refusals) >= most or (
                (questions or refusals) and time.monotonic() - began > _LONGEST
            ):
                yield _piece(questions, refusals)
                given = True
                questions, refusals = {}, []
                most, began = min(_MOST, 2 * most), time.monotonic()
            if isinstance(item, Malformed):
                span = Span.at(path, item.line, item.column)
                reason = f"column {item.column + 1}: {item.reason}"
                advice = "write one machine a line, like `1RB1LB_1LA1RZ Halt 6 4`"
                refusals.append(Refusal(span, f"`{item.text[:80]}`", reason, advice))
                continue
            name = f"machine_{item.line}"
            if options.only is not None and options.only not in (name, str(item.machine)):
                continue
            if stopped():
                span = Span(path, item.line, item.column, item.line, item.end_column)
                refusals.append(
                    Refusal(span, str(item.machine), "interrupted before it was looked at", "", unknown=True, name=name)
                )
                continue
            question = _question(path, name, item, options.seconds)
            if isinstance(question, Refusal):
                refusals.append(question)
            else:
                questions[name] = question
        if questions or refusals or not given:
            yield _piece(questions, refusals)


def _piece(questions: dict[str, _Question], refusals: list[Refusal]) -> Translation:
    listed = list(questions.values())
    sheets = tuple(_sheet(listed[i : i + _SHEET]) for i in range(0, len(listed), _SHEET))
    return Translation(sheets, tuple(refusals), MachineRefuter(questions))


def _question(path: str, name: str, entry: Entry, seconds: float) -> _Question | Refusal:
    span = Span(path, entry.line, entry.column, entry.line, entry.end_column)
    machine, asked = entry.machine, entry.claim
    decision = decide(machine, seconds)
    if isinstance(decision, Undecided) and not (isinstance(asked, HaltClaim) and asked.steps is not None):
        advice = "give it more time with --timeout"
        return Refusal(span, str(machine), f"not decided: {decision.tried}", advice, unknown=True, name=name)
    if asked is None:
        asked = HaltClaim(decision.steps, decision.marks) if isinstance(decision, Halting) else InfiniteClaim()
    term = f'(tm! "{machine}")'
    if isinstance(asked, InfiniteClaim):
        kind, proposition, words = Kind.DOES_NOT_HALT, f"¬ {term}.Halts", f"{machine} never halts"
    elif asked.steps is None:
        kind, proposition, words = Kind.HALTS, f"{term}.Halts", f"{machine} halts"
    elif asked.marks is None:
        kind, proposition = Kind.HALTS, f"{term}.HaltsIn {asked.steps}"
        words = f"{machine} halts with step {asked.steps:,}"
    else:
        kind, proposition = Kind.HALTS, f"{term}.HaltsWith {asked.steps} {asked.marks}"
        words = f"{machine} halts with step {asked.steps:,} and leaves {asked.marks:,} marks"
    scripts = _scripts(decision, asked)
    claim = Claim(name, kind, span, words, name, scripts, search=False)
    return _Question(claim, proposition, machine, asked, decision)


def _scripts(decision: Decision, asked: HaltClaim | InfiniteClaim) -> tuple[str, ...]:
    match decision, asked:
        case Halting(), HaltClaim(steps=None) if decision.tactic == "tm_halt":
            return (f"tm_halt {decision.steps} {decision.marks}",)
        case Halting(), HaltClaim():
            return (decision.tactic,)
        case Running(), InfiniteClaim():
            return (decision.tactic,)
        case _:
            return ()


def _sheet(questions: list[_Question]) -> Sheet:
    theorems = [f"theorem {q.claim.theorem} : {q.proposition} := by\n  sorry\n" for q in questions]
    steps = sum(
        q.decision.steps if isinstance(q.decision, Halting) and not q.decision.rules else 2000 for q in questions
    )
    return Sheet("\n".join([_HEAD, *theorems]), tuple(q.claim for q in questions), seconds=60 + steps / 1000)


TRANSLATOR = TuringTranslator()
