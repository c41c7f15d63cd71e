"""Open files, the work in the background, and what users ask for."""

from __future__ import annotations

import asyncio
import contextlib
import re
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from lsprotocol import types as lsp

from lemmata.agent.server import views
from lemmata.agent.server.actions import proof_changes, workspace_edit
from lemmata.agent.server.editor import Editor
from lemmata.agent.server.obligations import Status
from lemmata.agent.server.open_file import NextTactic, OpenFile
from lemmata.agent.server.pool import Pool
from lemmata.agent.server.settings import Settings, project_settings
from lemmata.agent.server.wire import Event, Request, Said, Task, TextChange


class Service:
    """All state of the server. Runs in one event loop; every method returns at once, or is a coroutine."""

    def __init__(self, editor: Editor, encoding: str = lsp.PositionEncodingKind.Utf16.value) -> None:
        self.files: dict[str, OpenFile] = {}
        self.encoding = encoding
        self._editor = editor
        self._pool = Pool()
        self._values: Mapping[str, Any] = {}
        self._complained: set[str] = set()
        self._work: dict[str, asyncio.Task[None]] = {}
        self._shown = tempfile.TemporaryDirectory(prefix="lemmata-serve-")

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
                self._editor.say(complaint, lsp.MessageType.Warning)
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

    def close(self, uri: str) -> None:
        if (work := self._work.pop(uri, None)) is not None:
            work.cancel()
        if self.files.pop(uri, None) is not None:
            self._editor.publish(uri, 0, [])

    def end(self) -> None:
        """End all work, at once."""
        for work in self._work.values():
            work.cancel()
        self._pool.close()
        self._shown.cleanup()

    def current(self, uri: str, version: int | None = None) -> OpenFile | None:
        """The file in this version; None, and the user is told, when it is another by now."""
        file = self.files.get(uri)
        if file is None or (version is not None and file.version != version):
            self._editor.say("the file has changed meanwhile; ask again", lsp.MessageType.Warning)
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

    async def prove(self, uri: str, version: int, holes: list[int] | None) -> None:
        """Put proofs in the place of these `sorry`s as soon as all have a verdict."""
        if (file := self.current(uri, version)) is None:
            return
        wanted = [item for item in file.obligations if holes is None or item.hole in holes]
        failure = ""
        missing = [item.hole for item in wanted if item.status is not Status.PROVED and item.hole is not None]
        if missing:
            request = self.request(file, Task.PROVE, holes=tuple(missing))
            failure = await self._ask(file, request, "Proving", len(missing))
        if (now := self.current(uri, version)) is None:
            return
        wanted = [item for item in now.obligations if holes is None or item.hole in holes]
        changes = proof_changes(now, wanted)
        if changes and not await self._editor.apply("Prove", workspace_edit(now, changes)):
            self._editor.say("the editor did not take the proof: the text has changed", lsp.MessageType.Warning)
        rest = [item for item in wanted if item.status is not Status.PROVED]
        if rest:
            kind = lsp.MessageType.Warning
            self._editor.say(failure or "\n".join(map(views.summary, rest[:5])), kind)

    async def refute(self, uri: str, version: int, hole: int) -> None:
        if (file := self.current(uri, version)) is None:
            return
        failure = await self._ask(file, self.request(file, Task.REFUTE, holes=(hole,)), "Looking for a counterexample")
        known = next((item for item in file.obligations if item.hole == hole), None)
        if known is not None and known.status is Status.REFUTED:
            self._editor.say(views.summary(known), lsp.MessageType.Warning)
        else:
            self._editor.say(failure or "no counterexample was found")

    async def suggest(self, uri: str, version: int, hole: int) -> None:
        """Show the next tactics for a hole; the chosen one is put before it."""
        if (file := self.current(uri, version)) is None:
            return
        file.next_tactics = [tactic for tactic in file.next_tactics if tactic.key != _key(file, hole)]
        failure = await self._ask(file, self.request(file, Task.SUGGEST, holes=(hole,)), "Trying tactics")
        key = _key(file, hole)
        found = {tactic.title: tactic for tactic in file.next_tactics if tactic.key == key}
        if not found:
            self._editor.say(failure or "no tactic of the portfolio makes a step here")
            return
        chosen = await self._editor.choose("Next tactic", list(found))
        if chosen in found and (now := self.current(uri, version)) is not None:
            await self._editor.apply(chosen, workspace_edit(now, [found[chosen].change]))

    async def minimise(self, uri: str, version: int, offset: int) -> None:
        if (file := self.current(uri, version)) is None:
            return
        changes: list[TextChange] = []
        request = self.request(file, Task.MINIMISE, offset=offset)
        failure = await self._ask(file, request, "Minimising", changes=changes)
        if not changes:
            self._editor.say(failure or "no shorter proof was found")
        elif (now := self.current(uri, version)) is not None:
            await self._editor.apply("Minimise", workspace_edit(now, changes))

    def check(self, uri: str) -> None:
        """Check a translated file again."""
        if (file := self.current(uri)) is not None:
            if not file.lean:
                file.obligations, file.notices = [], []
            self._restart(file, delay=0.0)

    def counterexample(self, uri: str, key: str) -> None:
        file = self.current(uri)
        for item in file.obligations if file else ():
            if item.key == key:
                self._editor.say(views.summary(item), lsp.MessageType.Warning)

    async def open_lean(self, uri: str, theorem: str) -> None:
        """Show the Lean file with the theorem, as it was checked last."""
        if (file := self.current(uri)) is None or theorem not in file.sheets:
            self._editor.say("there is no Lean text for it yet; it comes with the verdict")
            return
        name, text = file.sheets[theorem]
        path = Path(self._shown.name) / (re.sub(r"[^\w.]+", "_", name) + ".lean")
        path.write_text(text, encoding="utf-8")
        await self._editor.show(path.as_uri())

    async def _ask(
        self,
        file: OpenFile,
        request: Request,
        title: str,
        total: int = 1,
        changes: list[TextChange] | None = None,
    ) -> str:
        """Run what a user asked for; the reason when it failed."""
        token = await self._editor.begin(f"{title}: {Path(file.path).name}")
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
                        self._editor.report(token, f"{done} of {total}", min(100, 100 * done // total))
                    self._take(file, event)
        finally:
            self._editor.end(token)
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
                file.next_tactics.append(NextTactic(_key(file, event.data["hole"]), tactic, left, event.change))
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
        self._editor.publish(file.uri, file.version, views.diagnostics(file))
        self._editor.refresh()

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

    async def _quietly(self, file: OpenFile, request: Request) -> None:
        async with contextlib.aclosing(self._pool.run(request, background=True)) as events:
            async for event in events:
                self._take(file, event)


def _key(file: OpenFile, hole: int) -> str:
    return next((item.key for item in file.obligations if item.hole == hole), "")
