"""What the service says to an editor; the protocol server is one, tests have another."""

from __future__ import annotations

from typing import Protocol

from lsprotocol import types as lsp


class Editor(Protocol):
    def publish(self, uri: str, version: int, diagnostics: list[lsp.Diagnostic]) -> None: ...

    def refresh(self) -> None:
        """Hints and lenses have changed."""

    def say(self, text: str, kind: lsp.MessageType = lsp.MessageType.Info) -> None: ...

    async def choose(self, text: str, titles: list[str]) -> str | None:
        """Let the user choose one of the titles."""

    async def apply(self, label: str, edit: lsp.WorkspaceEdit) -> bool:
        """Whether the editor has made the edit; it refuses one of a version that is not its own."""

    async def show(self, uri: str) -> None:
        """Open a document beside the others."""

    async def begin(self, title: str) -> str | None:
        """Start a progress report; its token, None where the editor has none."""

    def report(self, token: str | None, text: str, percentage: int) -> None: ...

    def end(self, token: str | None) -> None: ...
