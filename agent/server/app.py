"""The protocol server: what the editor sends, to the service; what the service says, to the editor."""

from __future__ import annotations

import uuid
from typing import Any

from lsprotocol import types as lsp
from pygls.lsp.server import LanguageServer
from pygls.uris import to_fs_path

from lemmata.agent.server import actions, views
from lemmata.agent.server.asked import Asked
from lemmata.agent.server.commands import Command
from lemmata.agent.server.open_file import OpenFile
from lemmata.agent.server.service import Service

NAME = "lemmata"


class LanguageEditor:
    """The editor at the other end of a protocol server."""

    def __init__(self, server: LanguageServer) -> None:
        self._server = server

    def publish(self, uri: str, version: int, diagnostics: list[lsp.Diagnostic]) -> None:
        shown = lsp.PublishDiagnosticsParams(uri=uri, diagnostics=diagnostics, version=version or None)
        self._server.text_document_publish_diagnostics(shown)

    def refresh(self) -> None:
        workspace = self._server.client_capabilities.workspace
        if workspace and workspace.inlay_hint and workspace.inlay_hint.refresh_support:
            self._server.workspace_inlay_hint_refresh(None)
        if workspace and workspace.code_lens and workspace.code_lens.refresh_support:
            self._server.workspace_code_lens_refresh(None)

    def say(self, text: str, kind: lsp.MessageType = lsp.MessageType.Info) -> None:
        self._server.window_show_message(lsp.ShowMessageParams(kind, text))

    async def choose(self, text: str, titles: list[str]) -> str | None:
        items = [lsp.MessageActionItem(title) for title in titles]
        asked = lsp.ShowMessageRequestParams(lsp.MessageType.Info, text, items)
        answer = await self._server.window_show_message_request_async(asked)
        return None if answer is None else answer.title

    async def apply(self, label: str, edit: lsp.WorkspaceEdit) -> bool:
        answer = await self._server.workspace_apply_edit_async(lsp.ApplyWorkspaceEditParams(edit, label))
        return bool(answer.applied)

    async def show(self, uri: str) -> None:
        window = self._server.client_capabilities.window
        if window and window.show_document and window.show_document.support:
            await self._server.window_show_document_async(lsp.ShowDocumentParams(uri, take_focus=True))
        else:
            self.say(f"the Lean text is in {to_fs_path(uri)}")

    async def begin(self, title: str) -> str | None:
        window = self._server.client_capabilities.window
        if not (window and window.work_done_progress):
            return None
        token = str(uuid.uuid4())
        await self._server.work_done_progress.create_async(token)
        self._server.work_done_progress.begin(token, lsp.WorkDoneProgressBegin(title=title, percentage=0))
        return token

    def report(self, token: str | None, text: str, percentage: int) -> None:
        if token is not None:
            report = lsp.WorkDoneProgressReport(message=text, percentage=percentage)
            self._server.work_done_progress.report(token, report)

    def end(self, token: str | None) -> None:
        if token is not None:
            self._server.work_done_progress.end(token, lsp.WorkDoneProgressEnd())


class LemmataServer(LanguageServer):
    """One server for one editor."""

    def __init__(self, version: str) -> None:
        super().__init__(NAME, version, text_document_sync_kind=lsp.TextDocumentSyncKind.Incremental)
        self.service = Service(LanguageEditor(self))
        self.asked = Asked(self.service)

    def file(self, uri: str) -> OpenFile | None:
        return self.service.files.get(uri)


def server(version: str = "") -> LemmataServer:
    """A server with all its features, not yet started."""
    made = LemmataServer(version)
    _documents(made)
    _views(made)
    _commands(made)
    return made


def _documents(made: LemmataServer) -> None:
    @made.feature(lsp.INITIALIZED)
    def initialized(ls: LemmataServer, params: lsp.InitializedParams) -> None:
        encoding = ls.server_capabilities.position_encoding or lsp.PositionEncodingKind.Utf16
        ls.service.encoding = lsp.PositionEncodingKind(encoding).value

    @made.feature(lsp.INITIALIZE)
    def initialize(ls: LemmataServer, params: lsp.InitializeParams) -> None:
        options = params.initialization_options
        if isinstance(options, dict):
            ls.service.configure(options.get(NAME, options))

    @made.feature(lsp.WORKSPACE_DID_CHANGE_CONFIGURATION)
    def configured(ls: LemmataServer, params: lsp.DidChangeConfigurationParams) -> None:
        values = params.settings
        section = values.get(NAME) if isinstance(values, dict) else None
        if isinstance(section, dict):
            ls.service.configure(section)

    @made.feature(lsp.TEXT_DOCUMENT_DID_OPEN)
    async def opened(ls: LemmataServer, params: lsp.DidOpenTextDocumentParams) -> None:
        document = params.text_document
        path = to_fs_path(document.uri) or document.uri
        ls.service.open(document.uri, path, document.version, document.text)

    @made.feature(lsp.TEXT_DOCUMENT_DID_CHANGE)
    async def changed(ls: LemmataServer, params: lsp.DidChangeTextDocumentParams) -> None:
        uri = params.text_document.uri
        text = ls.workspace.get_text_document(uri).source
        ls.service.edit(uri, params.text_document.version, text)

    @made.feature(lsp.TEXT_DOCUMENT_DID_SAVE)
    async def saved(ls: LemmataServer, params: lsp.DidSaveTextDocumentParams) -> None:
        file = ls.file(params.text_document.uri)
        if file is not None and not file.lean:
            ls.service.check(file.uri)

    @made.feature(lsp.TEXT_DOCUMENT_DID_CLOSE)
    async def closed(ls: LemmataServer, params: lsp.DidCloseTextDocumentParams) -> None:
        ls.service.close(params.text_document.uri)


def _views(made: LemmataServer) -> None:
    kinds = [lsp.CodeActionKind.QuickFix, lsp.CodeActionKind.RefactorRewrite, actions.PROVE_ALL]

    @made.feature(lsp.TEXT_DOCUMENT_CODE_ACTION, lsp.CodeActionOptions(code_action_kinds=kinds))
    def code_action(ls: LemmataServer, params: lsp.CodeActionParams) -> list[lsp.CodeAction]:
        if (file := ls.file(params.text_document.uri)) is None:
            return []
        start, end = map(file.positions.offset, (params.range.start, params.range.end))
        found = actions.code_actions(file, start, end)
        only = params.context.only
        return [a for a in found if not only or any(str(_value(a.kind)).startswith(str(_value(k))) for k in only)]

    @made.feature(lsp.TEXT_DOCUMENT_CODE_LENS, lsp.CodeLensOptions(resolve_provider=False))
    def code_lens(ls: LemmataServer, params: lsp.CodeLensParams) -> list[lsp.CodeLens]:
        file = ls.file(params.text_document.uri)
        return views.code_lenses(file) if file else []

    @made.feature(lsp.TEXT_DOCUMENT_INLAY_HINT)
    def inlay_hint(ls: LemmataServer, params: lsp.InlayHintParams) -> list[lsp.InlayHint]:
        if (file := ls.file(params.text_document.uri)) is None:
            return []
        return views.inlay_hints(file, *map(file.positions.offset, (params.range.start, params.range.end)))

    @made.feature(lsp.TEXT_DOCUMENT_HOVER)
    def hover(ls: LemmataServer, params: lsp.HoverParams) -> lsp.Hover | None:
        file = ls.file(params.text_document.uri)
        return ls.service.hovered(file, file.positions.offset(params.position)) if file else None


def _commands(made: LemmataServer) -> None:
    @made.command(Command.PROVE.value)
    async def prove(ls: LemmataServer, *arguments: Any) -> None:
        await ls.asked.prove(*arguments)

    @made.command(Command.REFUTE.value)
    async def refute(ls: LemmataServer, uri: str, version: int, holes: list[int]) -> None:
        await ls.asked.refute(uri, version, holes[0])

    @made.command(Command.SUGGEST.value)
    async def suggest(ls: LemmataServer, uri: str, version: int, holes: list[int]) -> None:
        await ls.asked.suggest(uri, version, holes[0])

    @made.command(Command.MINIMISE.value)
    async def minimise(ls: LemmataServer, uri: str, version: int, offset: int) -> None:
        await ls.asked.minimise(uri, version, offset)

    @made.command(Command.CHECK.value)
    async def check(ls: LemmataServer, uri: str) -> None:
        ls.service.check(uri)

    @made.command(Command.COUNTEREXAMPLE.value)
    async def counterexample(ls: LemmataServer, uri: str, key: str) -> None:
        ls.asked.counterexample(uri, key)

    @made.command(Command.OPEN_LEAN.value)
    async def open_lean(ls: LemmataServer, uri: str, theorem: str) -> None:
        await ls.asked.open_lean(uri, theorem)


def _value(kind: object) -> object:
    return getattr(kind, "value", kind)
