"""The workshop for a document: the toolchain that it asks for, its imports, the policy for files that run programs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from lemmata.agent.lean.document import Document
from lemmata.agent.lean.effects import Permission, effects, permission, refusal_message
from lemmata.agent.lean.engine.header import read_header
from lemmata.agent.lean.toolchain.model import Toolchain, ToolchainError, ToolchainKind
from lemmata.agent.policy.advice import Advisor
from lemmata.agent.prove.options import Options
from lemmata.agent.prove.run import WorkshopError
from lemmata.agent.prove.workshop import Workshop


class LeanFactory:
    """Makes workshops; toolchains are found once for each directory.

    `warn` gets a line for each toolchain that was passed over, where that can matter to the file: it imports something;
    and one for a language model that cannot be used. `outlook`: told how many steps a search is likely to need.
    """

    def __init__(
        self, options: Options, warn: Callable[[str], None], outlook: Callable[[float], None] | None = None
    ) -> None:
        self._options = options
        self._warn = warn
        self._outlook = outlook
        self._found: dict[Path, tuple[Toolchain, tuple[str, ...]]] = {}

    def __call__(self, document: Document) -> Workshop:
        """Raises WorkshopError."""
        from lemmata.agent.prove.lean_workshop import LeanWorkshop

        sandbox = self._permission(document) is Permission.SANDBOX
        toolchain, warnings = self._toolchain(Path(document.path))
        text = document.text.removeprefix("\ufeff")
        if warnings and (self._options.verbose or read_header(text).imports):
            for warning in warnings:
                self._warn(warning)
        if toolchain.kind is ToolchainKind.EMBEDDED:
            from lemmata.agent.lean.engine.coverage import missing_imports

            missing = missing_imports(text, toolchain.environment)
            if missing:
                raise WorkshopError(missing[0].message, missing[0].line)
        try:
            seconds = self._options.read_timeout
            return LeanWorkshop(
                toolchain,
                document,
                seed=self._options.seed,
                strategy=self._options.strategy,
                sandbox=sandbox,
                read_seconds=seconds,
                keep_tree=self._options.keep_tree,
                advisor=self._advisor(toolchain),
                outlook=self._outlook,
            )
        except OSError as error:
            raise WorkshopError(f"no temporary directory can be made: {error.strerror or error}") from None

    def _advisor(self, toolchain: Toolchain) -> Advisor | None:
        from lemmata.agent.prove.advising import advisor

        return advisor(self._options.model, self._options.model_uses, toolchain, self._warn)

    def _permission(self, document: Document) -> Permission:
        found = effects(document)
        if not found or self._options.allow_io:
            return permission(found, allowed=True, sandbox=False)
        from lemmata.agent.lean.engine.sandbox import sandbox_problem

        problem = sandbox_problem()
        answer = permission(found, allowed=False, sandbox=problem is None)
        if answer is Permission.REFUSED:
            raise WorkshopError(refusal_message(found, problem or ""), found[0].line)
        return answer

    def _toolchain(self, file: Path) -> tuple[Toolchain, tuple[str, ...]]:
        from lemmata.agent.lean.toolchain.find import chosen_kind, find_toolchain

        directory = file.absolute().parent
        if directory not in self._found:
            try:
                warnings: list[str] = []
                toolchain = find_toolchain(file, chosen_kind(self._options.toolchain), warnings.append)
                self._found[directory] = (toolchain, tuple(warnings))
            except ToolchainError as error:
                raise WorkshopError(str(error)) from None
        return self._found[directory]
