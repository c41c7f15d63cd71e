"""The workshop that runs Lean: sessions, refutation, the portfolio search, the final check."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cached_property
from pathlib import Path

from lemmata.agent.lean.document import Document, Hole
from lemmata.agent.lean.edit import apply
from lemmata.agent.lean.imports import import_edits
from lemmata.agent.lean.session import OpenHole, Session, State
from lemmata.agent.lean.toolchain.model import Toolchain, ToolchainKind
from lemmata.agent.lean.verify.final import SECONDS, FinalCheck
from lemmata.agent.policy.advice import Advisor
from lemmata.agent.policy.context import FileContext
from lemmata.agent.policy.declarations import Lemma
from lemmata.agent.policy.local_premises import project_lemmas
from lemmata.agent.prove.workshop import Counterexample, Found, NotFound
from lemmata.agent.search.budget import Budget, CancelToken
from lemmata.agent.search.options import Newcomer, SearchOptions
from lemmata.agent.search.recorder import Recorder

EXAMPLES = 200_000  # characters of imported files whose proofs are followed, nearest imports first
_WHOLE, _WHOLE_BLOCK = [":=", "sorry"], [":=", "by", "sorry"]
SANDBOX_HINT = (
    "the file runs programs while Lean reads it, and so it was read in a sandbox: no network, nothing to write to but "
    "a temporary directory, limits on time and memory. If you trust the file, run again with --allow-io"
)


class LeanWorkshop:
    """Raises OSError when the temporary directory cannot be made. `sandbox`: run every Lean process confined.

    `read_seconds`: wall time for Lean to read the whole file once. `keep_tree`: keep a record of each search.
    `advisor`: asked about the goals of each search; `outlook`: told how many steps are likely to be left.
    """

    def __init__(
        self,
        toolchain: Toolchain,
        document: Document,
        *,
        seed: int = 0,
        strategy: str = "best-first",
        sandbox: bool = False,
        read_seconds: float = SECONDS,
        keep_tree: bool = False,
        advisor: Advisor | None = None,
        outlook: Callable[[float], None] | None = None,
    ) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="lemmata-"))
        self.hint = SANDBOX_HINT if sandbox else ""
        self.document = document
        self._unconfined, self._sandbox = toolchain, sandbox
        self._toolchain = confined_toolchain(toolchain, self._folder) if sandbox else toolchain
        self._seed, self._strategy = seed, strategy
        self._read_seconds = read_seconds
        self._keep_tree = keep_tree
        self._advisor, self._outlook = advisor, outlook
        self._contexts: dict[tuple[int, int], FileContext] = {}
        self._proofs: dict[str, str] = {}
        self.checking = FinalCheck(self._toolchain, document, self._folder, seconds=read_seconds)

    def session(self) -> Session:
        if self._toolchain.kind is ToolchainKind.EMBEDDED:
            from lemmata.agent.lean.engine.session import EngineSession

            return EngineSession(self._toolchain, self.document, start_seconds=self._read_seconds)
        from lemmata.agent.lean.server.session import ServerSession

        return ServerSession(self._toolchain, self.document)

    def refute(self, session: Session, hole: OpenHole, seconds: float, *, thorough: bool) -> Counterexample | None:
        from lemmata.agent.refute.limits import RefuteLimits
        from lemmata.agent.refute.refute import refute

        limits = RefuteLimits.thorough(seconds) if thorough else replace(RefuteLimits.quick(seconds), seconds=seconds)
        found = refute(session, hole, self.context(self.document.holes[hole.index]), limits)
        if found is None:
            return None
        return Counterexample(found.message, found.term, {"counterexample": dict(found.values)})

    def search(
        self, first: tuple[Session, State], late: Sequence[Newcomer], hole: Hole, seconds: float, token: CancelToken
    ) -> Found | NotFound:
        from lemmata.agent.progress.rules import predictor_for
        from lemmata.agent.search.minimise import Effort
        from lemmata.agent.search.prover import find

        recorder = Recorder() if self._keep_tree else None
        budget = Budget(seconds=seconds)
        context = self.context(hole)
        options = SearchOptions(
            budget=budget,
            strategy=self._strategy,
            seed=self._seed,
            observer=recorder,
            advisor=self._advisor,
            outlook=self._outlook,
            forecast=predictor_for(context) if self._outlook is not None and self._advisor is None else None,
        )
        effort = Effort(seconds=min(3.0, max(0.5, 0.3 * seconds)))
        finding = find([first], context, options, token=token, late=late, effort=effort)
        trace = recorder.trace() if recorder is not None else None
        if finding.script is None:
            outcome = finding.outcome
            return NotFound(outcome.summary(), tuple(str(goal) for goal in outcome.remaining), trace)
        if (name := whole_proof(self.document, hole)) is not None:
            self._proofs[name] = finding.script
        return Found(finding.script, trace)

    def importing(self, modules: Sequence[str]) -> LeanWorkshop | None:
        """Only with the embedded toolchain: other projects' dependencies are theirs to choose."""
        if self._toolchain.kind is not ToolchainKind.EMBEDDED:
            return None
        from lemmata.agent.lean.engine.coverage import missing_imports

        edited = apply(self.document.text, import_edits(self.document, modules))
        if not edited.edits or missing_imports(edited.text, self._toolchain.environment):
            return None
        document = Document(self.document.path, edited.text)
        seconds = self._read_seconds
        return LeanWorkshop(
            self._unconfined,
            document,
            seed=self._seed,
            strategy=self._strategy,
            sandbox=self._sandbox,
            read_seconds=seconds,
        )

    def close(self) -> None:
        shutil.rmtree(self._folder, ignore_errors=True)

    def context(self, hole: Hole) -> FileContext:
        """What stands above the hole, with the proofs that this run has found for it; of imported files as examples.

        Proofs below the hole are left out: what they rest on may rest on the theorem at hand.
        """
        start = self.document.commands[hole.command].start
        proofs = dict(self._proofs)
        key = start, len(proofs)
        context = self._contexts.get(key)
        if context is None:
            context = FileContext.scan(self.document.text, start).with_examples(self._imported, proofs)
            self._contexts = {key: context}
        return context

    @cached_property
    def _imported(self) -> tuple[Lemma, ...]:
        found = project_lemmas(Path(self.document.path), self.document.text, most=EXAMPLES)
        return tuple(lemma for _, lemmas in found for lemma in lemmas)


def whole_proof(document: Document, hole: Hole) -> str | None:
    """The name of the theorem whose whole proof the hole stands for; None where it is a part of something."""
    command = document.commands[hole.command]
    body = document.body_start(command)
    if body is None or command.keyword not in ("theorem", "lemma"):
        return None
    return command.name if document.text[body : command.end].split() in (_WHOLE, _WHOLE_BLOCK) else None


def confined_toolchain(toolchain: Toolchain, folder: Path) -> Toolchain:
    """The toolchain with no network, and `folder` as the only place to write to."""
    from lemmata.agent.lean.engine.sandbox import sandboxed

    lean = sandboxed(toolchain.lean, toolchain.environment, folder)
    server = sandboxed(toolchain.server, toolchain.environment, folder)
    return replace(toolchain, lean=lean.command, server=server.command, environment=lean.environment)
