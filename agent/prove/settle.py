"""Found scripts before the final check: those that it accepts, those that it refuses and why, those that must wait."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from lemmata.agent.lean.document import Document, Hole
from lemmata.agent.lean.edit import Filling
from lemmata.agent.lean.verify.report import Reason, TheoremReport
from lemmata.agent.prove.attempt import Attempt
from lemmata.agent.prove.workshop import Checking

_WHOLE_FILE = (Reason.TIMEOUT, Reason.CHECKER, Reason.ELABORATION, Reason.KERNEL, Reason.DEFINITION)

_SPENT = "the time for scripts was spent before it was checked alone"
_REPEATING = frozenset(["<;>", "all_goals", "any_goals", "repeat", "repeat'", "iterate", "repeat1'"])


def filling(attempt: Attempt) -> Filling:
    """The edit that an attempt proposes, or the place of its open hole."""
    assert attempt.kind is not None
    return Filling(attempt.hole, attempt.evidence, attempt.kind)


@dataclass(slots=True)
class Settlement:
    """`verified`: scripts that stand in the file; `refused`: hole index to the reason; `rests_on`: hole index to the
    open holes on which its declaration rests, its own ones included. `imports`: modules that the file is to import
    besides, for some of the scripts. `spent`: whether no more time may go into finding out which scripts of a batch
    are at fault; those that are not told apart by then are refused.
    """

    document: Document
    checking: Checking
    verified: dict[int, Attempt] = field(default_factory=dict)
    refused: dict[int, str] = field(default_factory=dict)
    rests_on: dict[int, tuple[int, ...]] = field(default_factory=dict)
    imports: tuple[str, ...] = ()
    spent: Callable[[], bool] = lambda: False

    def importing(self, modules: Sequence[str], batch: Sequence[Attempt], opened: Sequence[Attempt]) -> list[Attempt]:
        """Like `settle`, for a batch in which scripts need the modules. All of it is refused when the file with the
        scripts verified so far is not what it was once it imports them.
        """
        objection = self._objection_to(modules)
        if objection:
            reason = f"the proof needs {_lines(modules)}, and with it {objection}"
            self.refused.update({attempt.hole.index: reason for attempt in batch})
            return []
        before = set(self.verified)
        self.imports = tuple(modules)
        waiting = self.settle(batch, opened)
        self.imports = self.imports if self.verified.keys() - before else ()
        return waiting

    def _objection_to(self, modules: Sequence[str]) -> str:
        report = self.checking.check([filling(attempt) for attempt in self.verified.values()], (), modules)
        bad = [theorem for theorem in report.theorems if theorem.reason not in (None, Reason.SORRY)]
        errors = [message for message in report.messages if message.severity == "error"]
        if bad:
            return f"{bad[0].name} is refused: {bad[0].detail or _wording(bad[0])}"
        return f"the file does not elaborate: {errors[0].text}" if errors else ""

    def settle(self, batch: Sequence[Attempt], opened: Sequence[Attempt]) -> list[Attempt]:
        """Check a batch of found scripts together with those verified before; `opened` are attempts without a proof.

        Each attempt ends in `verified` or `refused`, or is returned: its declaration rests on something unproved, which
        may change as long as attempts are still running.
        """
        if not batch:
            return []
        proofs = [filling(attempt) for attempt in (*self.verified.values(), *batch)]
        places = [filling(attempt) for attempt in opened if attempt.kind is not None and attempt.proposition]
        report = self.checking.check(proofs, places, self.imports)
        commands = sorted({item.hole.command for item in proofs})
        judged = dict(zip(commands, report.theorems, strict=True))
        bad = [attempt for attempt in batch if not judged[attempt.hole.command].accepted]
        if len(batch) > 1 and len(bad) == len(batch) and _same_for_all(judged, batch) and not self.spent():
            middle = len(batch) // 2
            first, second = batch[:middle], batch[middle:]
            waiting = self.settle(first, [*opened, *second])
            settled = [item for item in first if item.hole.index not in self.verified]
            return waiting + self.settle(second, [*opened, *settled])
        waiting, unchecked, refused = [], [], []
        for attempt in batch:
            theorem = judged[attempt.hole.command]
            if theorem.reason is Reason.UNCHECKED:
                unchecked.append(attempt)
            elif theorem.reason is Reason.SORRY:
                waiting.append(attempt)
            elif theorem.accepted:
                self._accept(attempt, theorem, waiting)
            else:
                self.refused[attempt.hole.index] = self._several(attempt, theorem) or _wording(theorem)
                refused.append(attempt)
        if refused and unchecked and self.spent():
            self.refused.update((attempt.hole.index, _SPENT) for attempt in unchecked)
            return waiting
        return waiting + (self.settle(unchecked, [*opened, *refused, *waiting]) if refused else unchecked)

    def objection(self) -> str:
        """What Lean has against the file with the verified scripts and the other `sorry`s as they are; or ""."""
        if not self.verified or len(self.verified) == len(self.document.holes):
            return ""
        report = self.checking.check([filling(attempt) for attempt in self.verified.values()], (), self.imports)
        bad = [theorem for theorem in report.theorems if theorem.reason not in (None, Reason.SORRY)]
        return _wording(bad[0]) if bad else ""

    def _several(self, attempt: Attempt, theorem: TheoremReport) -> str:
        """What to say of a script that fits only the first of several goals at its hole; or ""."""
        if theorem.reason is not Reason.ELABORATION or not serves_several_goals(self.document, attempt.hole):
            return ""
        return f"this `sorry` stands for several goals, and the proof of the first fits no other: {theorem.detail}"

    def _accept(self, attempt: Attempt, theorem: TheoremReport, waiting: list[Attempt]) -> None:
        if theorem.rests_on:
            self.rests_on[attempt.hole.index] = theorem.rests_on
            waiting.append(attempt)
        else:
            self.rests_on.pop(attempt.hole.index, None)
            self.verified[attempt.hole.index] = attempt


def serves_several_goals(document: Document, hole: Hole) -> bool:
    """Whether Lean may come to the hole with one goal after another: behind `<;>`, `all_goals` and the like."""
    start = document.text.rfind("\n", 0, hole.start) + 1
    line = [
        token.text for token in document.within(document.commands[hole.command]) if start <= token.start < hole.start
    ]
    return not _REPEATING.isdisjoint(line)


def _same_for_all(judged: dict[int, TheoremReport], batch: Sequence[Attempt]) -> bool:
    """Whether all were refused for one cause that lies in the file as a whole, not in each of them."""
    theorems = [judged[attempt.hole.command] for attempt in batch]
    one = len({(theorem.reason, theorem.detail) for theorem in theorems}) == 1
    return one and len({attempt.hole.command for attempt in batch}) > 1 and theorems[0].reason in _WHOLE_FILE


def _lines(modules: Sequence[str]) -> str:
    return " and ".join(f"`import {module}`" for module in modules)


def _wording(theorem: TheoremReport) -> str:
    assert theorem.reason is not None
    words = {
        Reason.ELABORATION: "with the found proof the file does not elaborate",
        Reason.STATEMENT: "with the found proof the statement is another",
        Reason.DEFINITION: "with the found proof a definition is another",
        Reason.AXIOM: "the found proof needs an axiom that is not allowed",
        Reason.KERNEL: "Lean's kernel does not accept the found proof",
        Reason.MISSING: "with the found proof there is no such theorem",
        Reason.TIMEOUT: "the final check took too long",
        Reason.CHECKER: "the final check could not be made",
    }
    detail = f": {theorem.detail}" if theorem.detail else ""
    return f"{words.get(theorem.reason, theorem.reason.value)}{detail}"
