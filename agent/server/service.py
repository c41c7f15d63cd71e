"""Open files, what is known of them, and the work in the background."""

from __future__ import annotations

import asyncio
import contextlib
import tempfile
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from lsprotocol import types as lsp

from lemmata.agent.server import views
from lemmata.agent.server.editor import Editor
from lemmata.agent.server.obligations import Obligation, Status
from lemmata.agent.server.open_file import NextTactic, OpenFile
from lemmata.agent.server.pool import Pool
from lemmata.agent.server.settings import Settings, project_settings
from lemmata.agent.server.wire import Event, Request, Said, Task, TextChange


class Service:
    """All state of the server. Runs in one event loop; every method returns at once, or is a coroutine."""

    def __init__(self, editor: Editor, encoding: str = lsp.PositionEncodingKind.Utf16.value) -> None:
        self.files: dict[str, OpenFile] = {}
        self.encoding = encoding
        self.editor = editor
        self._pool = Pool()
        self._values: Mapping[str, Any] = {}
        self._complained: set[str] = set()
        self._work: dict[str, asyncio.Task[None]] = {}
        self._looked_up: set[str] = set()
        self._looking: set[asyncio.Future[None]] = set()
        self.shown = tempfile.TemporaryDirectory(prefix="lemmata-serve-")

    def configure(self, values: Mapping[str, Any]) -> None:
        """The editor's `lemmata.*` settings, from now on."""
        self._values = values
        for file in self.files.values():
            self._restart(file)

    def settings(self, path: str) -> Settings:
        table, problem = project_settings(Path(path))
        settings, complaints = Settings().changed(table)
        settings, more = settings.changed(self._values)
        for complaint in [*([problem] if problem else []), *complaints, *more]:
            if complaint not in self._complained:
                self._complained.add(complaint)
                self.editor.say(complaint, lsp.MessageType.Warning)
        return settings

    def open(self, uri: str, path: str, version: int, text: str) -> None:
        lean = Path(path).suffix == ".lean"
        self.files[uri] = OpenFile(uri, path, version, text, self.encoding, lean)
        self._publish(self.files[uri])
        self._restart(self.files[uri], delay=0.0)

    def edit(self, uri: str, version: int, text: str) -> None:
        """The text of an open file after an edit; work on the former text ends."""
        if (old := self.files.get(uri)) is None:
            return
        file = self.files[uri] = old.edited(version, text)
        self._publish(file)
        self._restart(file)

    def hovered(self, file: OpenFile, offset: int) -> lsp.Hover | None:
        """What is known at a place. The premises of a goal are looked for when it is first looked at."""
        for item in file.obligations:
            new = item.goals and not item.premises and item.key not in self._looked_up
            if new and item.hole is not None and item.start <= offset <= item.end:
                self._looked_up.add(item.key)
                look_up = asyncio.ensure_future(self._look_up(file, item))
                self._looking.add(look_up)
                look_up.add_done_callback(self._looking.discard)
        return views.hover(file, offset)

    def close(self, uri: str) -> None:
        if (work := self._work.pop(uri, None)) is not None:
            work.cancel()
        if self.files.pop(uri, None) is not None:
            self.editor.publish(uri, 0, [])

    def end(self) -> None:
        """End all work, at once."""
        for work in [*self._work.values(), *self._looking]:
            work.cancel()
        self._pool.close()
        self.shown.cleanup()

    def current(self, uri: str, version: int | None = None) -> OpenFile | None:
        """The file in this version; None, and the user is told, when it is another by now."""
        file = self.files.get(uri)
        if file is None or (version is not None and file.version != version):
            self.editor.say("the file has changed meanwhile; ask again", lsp.MessageType.Warning)
            return None
        return file

    def request(self, file: OpenFile, task: Task, **values: Any) -> Request:
        settings = self.settings(file.path)
        known: dict[str, Any] = {
            "timeout": settings.patience,
            "jobs": settings.jobs,
            "toolchain": settings.toolchain,
            "memory_mb": settings.memory_mb,
        }
        return Request(task, file.path, file.text, **(known | values))

    def check(self, uri: str) -> None:
        """Check a translated file again."""
        if (file := self.current(uri)) is not None:
            if not file.lean:
                file.obligations, file.notices = [], []
            self._restart(file, delay=0.0)

    async def ask(
        self,
        file: OpenFile,
        request: Request,
        title: str,
        total: int = 1,
        changes: list[TextChange] | None = None,
    ) -> str:
        """Run what a user asked for; the reason when it failed."""
        token = await self.editor.begin(f"{title}: {Path(file.path).name}")
        done, failure = 0, ""
        try:
            async with contextlib.aclosing(self._pool.run(request)) as events:
                async for event in events:
                    if self.files.get(file.uri) is not file:
                        return "the file has changed meanwhile; ask again"
                    failure = event.data["text"] if event.said is Said.FAILED else failure
                    if event.said is Said.EDIT and event.change is not None and changes is not None:
                        changes.append(event.change)
                    if event.said is Said.RESULT:
                        done += 1
                        self.editor.report(token, f"{done} of {total}", min(100, 100 * done // total))
                    self._take(file, event)
        finally:
            self.editor.end(token)
        return failure

    def _take(self, file: OpenFile, event: Event) -> None:
        """What an event says of the file."""
        match event.said:
            case Said.GOAL:
                file.take_goals(event)
            case Said.RESULT:
                file.take_result(event)
            case Said.SUGGESTION if event.change is not None:
                tactic, left = event.data["tactic"], tuple(event.data["left"])
                file.next_tactics.append(NextTactic(file.key(event.data["hole"]), tactic, left, event.change))
            case Said.REMARK:
                file.notices.append((event.data["line"], event.data["text"]))
            case Said.LEAN:
                for name, text, theorems in zip(*map(event.data.get, ("names", "texts", "theorems")), strict=True):
                    file.sheets |= dict.fromkeys(theorems, (name, text))
            case Said.FAILED:
                file.failure = event.data["text"]
            case _:
                return
        self._publish(file)

    def _publish(self, file: OpenFile) -> None:
        self.editor.publish(file.uri, file.version, views.diagnostics(file))
        self.editor.refresh()

    def _restart(self, file: OpenFile, delay: float | None = None) -> None:
        """Begin the work in the background on the file as it is now, after a moment of quiet."""
        if (work := self._work.pop(file.uri, None)) is not None:
            work.cancel()
        settings = self.settings(file.path)
        if settings.background:
            wait = settings.delay if delay is None else delay
            self._work[file.uri] = asyncio.ensure_future(self._background(file, settings, wait))

    async def _background(self, file: OpenFile, settings: Settings, delay: float) -> None:
        await asyncio.sleep(delay)
        if not file.lean:
            await self._quietly(file, self.request(file, Task.CHECK, timeout=settings.timeout))
            return
        holes = file.untried()
        without = [item.hole for item in file.obligations if not item.goals and item.hole in holes]
        if without:
            await self._quietly(file, self.request(file, Task.GOALS, holes=tuple(without)))
        if holes:
            file.set_status(holes, Status.TRYING)
            self._publish(file)
            await self._quietly(file, self.request(file, Task.PROVE, holes=tuple(holes), timeout=settings.timeout))
            file.set_status(file.untried(), Status.OPEN)
            self._publish(file)

    async def _look_up(self, file: OpenFile, item: Obligation) -> None:
        """The premises of a goal; whatever fails, the goal is shown without them."""
        request = replace(self.request(file, Task.PREMISES, holes=(item.hole or 0,)), text=item.goals[0])
        async with contextlib.aclosing(self._pool.run(request)) as events:
            async for event in events:
                if event.said is Said.PREMISES and (now := self.files.get(file.uri)) is not None:
                    now.take_premises(item.key, event)

    async def _quietly(self, file: OpenFile, request: Request) -> None:
        async with contextlib.aclosing(self._pool.run(request, background=True)) as events:
            async for event in events:
                self._take(file, event)
