"""The final check of a file: elaborated afresh, compared with what was asked, replayed through the kernel."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Collection, Mapping, Sequence
from pathlib import Path

from lemmata.agent.lean.document import Document
from lemmata.agent.lean.edit import Edited, Filling
from lemmata.agent.lean.toolchain.model import Toolchain
from lemmata.agent.lean.verify.compare import Compare, comparer
from lemmata.agent.lean.verify.contract import Answer, ContractError, TheoremAnswer
from lemmata.agent.lean.verify.copies import Copies, Naming
from lemmata.agent.lean.verify.elaborate import Elaboration, elaborate
from lemmata.agent.lean.verify.report import ALLOWED_AXIOMS, CheckReport, Message, Reason, TheoremReport

Elaborate = Callable[[str, Path], Elaboration]
_STATUS = {"missing": Reason.MISSING, "kind": Reason.MISSING, "type": Reason.STATEMENT, "value": Reason.DEFINITION}
SECONDS = 600.0


class FinalCheck:
    """The final check of candidates for one document, in `folder`, which must be private to it.

    The original is elaborated once. Thread-safe; candidates are checked one at a time. `elaborator` and `compare` are
    what runs Lean, by default in fresh processes of `toolchain`.
    """

    def __init__(
        self,
        toolchain: Toolchain,
        document: Document,
        folder: Path,
        *,
        elaborator: Elaborate | None = None,
        compare: Compare | None = None,
        seconds: float = SECONDS,
    ) -> None:
        self.document = document
        self._folder = folder
        self._seconds = seconds
        self._elaborate = elaborator or (lambda text, place: elaborate(toolchain, text, place, seconds=seconds))
        self._compare = compare or comparer(toolchain)
        self._lock = threading.RLock()
        self._original: Elaboration | None = None
        self._copies = Copies.of(document)

    def original(self) -> Elaboration:
        """What Lean says of the file as it is, places as in the file."""
        with self._lock:
            if self._original is None:
                self._original = self._elaborate_original()
            return self._original

    def name(self, command: int) -> str | None:
        """The name under which a command of the document is checked; None when it cannot be checked."""
        self.original()
        return self._copies.name(command)

    def check(
        self, proofs: Collection[Filling], opened: Collection[Filling] = (), imports: Sequence[str] = ()
    ) -> CheckReport:
        """Check the file with these scripts in place: a report for each declaration that has one of `proofs`, in order.

        `opened`: holes without a proof (scripts are ignored); a declaration may rest on them, and the report says so.
        Holes that are in neither stay `sorry`. `imports`: modules that the candidate imports besides. The original has
        not got them, and so a statement or definition to which they give another meaning is refused like any other.
        """
        with self._lock:
            self.original()
            commands = sorted({filling.hole.command for filling in proofs})
            copy = self._copies.make(proofs, opened, imports=imports)
            return self._check_copy(copy, {index: self._copies.name(index) for index in commands})

    def check_refutations(self, terms: Mapping[int, str]) -> dict[int, str]:
        """Check terms that claim to prove, each, that a command's statement is false.

        `terms`: by the index of the command. The answer says for each what is wrong with it, "" when nothing is. The
        statement that is refuted is taken from the declaration itself (`type_of%`), and rests on no `sorry`.
        """
        with self._lock:
            self.original()
            verdicts = self._refuted(terms)
            if len(terms) > 1 and len(set(verdicts.values())) == 1 and all(verdicts.values()):
                verdicts = {index: self._refuted({index: term})[index] for index, term in terms.items()}
            return verdicts

    def _refuted(self, terms: Mapping[int, str]) -> dict[int, str]:
        start = time.monotonic()
        heads = {index: self._copies.negation(index) for index in terms}
        names = {index: head[0] if head else None for index, head in heads.items()}
        asked, claimed = (
            self._copies.make(appended={index: f"{head[1]} := {given[index]}" for index, head in heads.items() if head})
            for given in (dict.fromkeys(terms, "sorry"), terms)
        )
        reference = self._elaborate(asked.text, self._folder / "negated")
        done = self._elaborate(claimed.text, self._folder / "refuted")
        trouble = reference.failure or done.failure or next((m.text for m in (*reference.errors, *done.errors)), "")
        if trouble or reference.olean is None or done.olean is None:
            return dict.fromkeys(terms, trouble or "Lean compiled nothing")
        report = self._compared(done.olean, names, done.messages, start, reference.olean)
        return {
            index: "" if theorem.accepted else theorem.detail or "refused"
            for index, theorem in zip(terms, report.theorems, strict=True)
        }

    def check_text(self, text: str, names: Sequence[str]) -> CheckReport:
        """Check any complete text that claims to prove the named theorems of the document."""
        with self._lock:
            self.original()
            return self._check_copy(Edited(text, (), ()), dict(enumerate(names)), own=False)

    def check_olean(self, olean: Path, names: Sequence[str]) -> CheckReport:
        """Check a compiled file that claims to prove the named theorems of the document."""
        with self._lock:
            start = time.monotonic()
            return self._compared(olean, dict(enumerate(names)), (), start)

    def _elaborate_original(self) -> Elaboration:
        """Nameless commands are tried as theorems, then as definitions, then as they are."""
        while True:
            copy = self._copies.make()
            done = self._elaborate(copy.text, self._folder / "original")
            messages = tuple(self._placed(copy, message) for message in done.messages)
            errors = [self._offset(self.document.text, message) for message in messages if message.severity == "error"]
            changes = {
                index: Naming.DEFINITION if naming is Naming.THEOREM and self._is_example(index) else Naming.NONE
                for index, naming in self._copies.nameless.items()
                if naming is not Naming.NONE and any(self._within(index, offset) for offset in errors)
            }
            if not changes:
                return Elaboration(messages, done.olean, done.seconds, done.failure)
            self._copies = self._copies.renamed(changes)

    def _is_example(self, index: int) -> bool:
        return self.document.commands[index].keyword == "example"

    def _within(self, index: int, offset: int) -> bool:
        command = self.document.commands[index]
        return command.start <= offset <= command.end

    def _offset(self, text: str, message: Message) -> int:
        start = 0
        for _ in range(message.line - 1):
            start = text.find("\n", start) + 1
        return start + message.column

    def _placed(self, copy: Edited, message: Message) -> Message:
        """The message at its place in the document."""
        offset = min(copy.origin(self._offset(copy.text, message)), len(self.document.text))
        start = self.document.text.rfind("\n", 0, offset) + 1
        return Message(message.severity, self.document.line_of(offset), offset - start, message.text)

    def _check_copy(self, copy: Edited, names: dict[int, str | None], *, own: bool = True) -> CheckReport:
        start = time.monotonic()
        done = self._elaborate(copy.text, self._folder / "candidate")
        if done.failure:
            reason = Reason.TIMEOUT if "did not end" in done.failure else Reason.CHECKER
            return _refused(names, reason, done.failure, done.messages, start)
        if done.errors:
            return self._failed(copy, names, done, start, own)
        if done.olean is None:
            return _refused(names, Reason.ELABORATION, "Lean compiled nothing", done.messages, start)
        return self._compared(done.olean, names, done.messages, start)

    def _failed(
        self, copy: Edited, names: dict[int, str | None], done: Elaboration, start: float, own: bool
    ) -> CheckReport:
        """Blame the declarations in which the errors stand; all of them when the errors stand in none."""
        blamed: dict[int, str] = {}
        for message in done.errors if own else ():
            offset = copy.origin(self._offset(copy.text, message))
            for index in names:
                if self._within(index, offset):
                    blamed.setdefault(index, message.text)
        text = done.errors[0].text
        reports = [
            TheoremReport(name or "", False, reason=Reason.ELABORATION, detail=blamed.get(index, text))
            if not blamed or index in blamed
            else TheoremReport(name or "", False, reason=Reason.UNCHECKED, detail="another declaration failed first")
            for index, name in names.items()
        ]
        return CheckReport(tuple(reports), done.messages, time.monotonic() - start)

    def _compared(
        self,
        olean: Path,
        names: dict[int, str | None],
        messages: tuple[Message, ...],
        start: float,
        reference: Path | None = None,
    ) -> CheckReport:
        original = reference or self.original().olean
        if original is None:
            return _refused(names, Reason.ELABORATION, "the file itself does not elaborate", messages, start)
        asked = [name for name in names.values() if name is not None]
        try:
            answer = self._compare(original, olean, asked, self._seconds)
        except TimeoutError as error:
            return _refused(names, Reason.TIMEOUT, str(error), messages, start)
        except (ContractError, OSError) as error:
            return _refused(names, Reason.CHECKER, str(error), messages, start)
        answers = iter(answer.theorems)
        reports = [
            self._judged(name, next(answers), answer)
            if name is not None
            else TheoremReport("", False, reason=Reason.CHECKER, detail="it has no name under which it can be checked")
            for name in names.values()
        ]
        return CheckReport(tuple(reports), messages, time.monotonic() - start)

    def _judged(self, name: str, theorem: TheoremAnswer, answer: Answer) -> TheoremReport:
        opened = {axiom: self._copies.opened(axiom) for axiom in theorem.axioms}
        rests_on = tuple(sorted(index for index in opened.values() if index is not None))
        foreign = sorted(axiom for axiom, index in opened.items() if index is None and axiom not in ALLOWED_AXIOMS)
        reason: Reason | None = None
        detail = theorem.detail
        if theorem.name != name:
            reason, detail = Reason.CHECKER, f"the checker answered for {theorem.name}"
        elif theorem.status != "same":
            reason = _STATUS.get(theorem.status, Reason.CHECKER)
        elif theorem.kind == "axiom":
            reason, detail = Reason.AXIOM, "it is an axiom"
        elif foreign:
            reason = Reason.SORRY if "sorryAx" in foreign else Reason.AXIOM
            detail = "it depends on " + ", ".join(foreign)
        elif answer.replay is not None:
            reason, detail = Reason.KERNEL, answer.replay
        elif answer.changed:
            constant, status, _ = answer.changed[0]
            reason, detail = Reason.DEFINITION, f"{constant}: {status}"
        return TheoremReport(name, reason is None, theorem.axioms, rests_on, reason, detail if reason else "")


def _refused(
    names: dict[int, str | None], reason: Reason, detail: str, messages: tuple[Message, ...], start: float
) -> CheckReport:
    reports = tuple(TheoremReport(name or "", False, reason=reason, detail=detail) for name in names.values())
    return CheckReport(reports, messages, time.monotonic() - start)
