"""What a user asks for by a command: it is carried out, shown, and its edits are offered to the editor."""

from __future__ import annotations

import re
from pathlib import Path

from lsprotocol import types as lsp

from lemmata.agent.server import views
from lemmata.agent.server.actions import proof_changes, workspace_edit
from lemmata.agent.server.obligations import Status
from lemmata.agent.server.service import Service
from lemmata.agent.server.wire import Task, TextChange


class Asked:
    """The commands on the files of a service. Holes are given by their indices in the file of that version."""

    def __init__(self, service: Service) -> None:
        self._service = service

    async def prove(self, uri: str, version: int, holes: list[int] | None) -> None:
        """Put proofs in the place of these `sorry`s as soon as all have a verdict."""
        if (file := self._service.current(uri, version)) is None:
            return
        wanted = [item for item in file.obligations if holes is None or item.hole in holes]
        failure = ""
        missing = [item.hole for item in wanted if item.status is not Status.PROVED and item.hole is not None]
        if missing:
            request = self._service.request(file, Task.PROVE, holes=tuple(missing))
            failure = await self._service.ask(file, request, "Proving", len(missing))
        if (now := self._service.current(uri, version)) is None:
            return
        wanted = [item for item in now.obligations if holes is None or item.hole in holes]
        changes = proof_changes(now, wanted)
        if changes and not await self._service.editor.apply("Prove", workspace_edit(now, changes)):
            self._service.editor.say("the editor did not take the proof: the text has changed", lsp.MessageType.Warning)
        rest = [item for item in wanted if item.status is not Status.PROVED]
        if rest:
            kind = lsp.MessageType.Warning
            self._service.editor.say(failure or "\n".join(map(views.summary, rest[:5])), kind)

    async def refute(self, uri: str, version: int, hole: int) -> None:
        if (file := self._service.current(uri, version)) is None:
            return
        failure = await self._service.ask(
            file, self._service.request(file, Task.REFUTE, holes=(hole,)), "Looking for a counterexample"
        )
        known = next((item for item in file.obligations if item.hole == hole), None)
        if known is not None and known.status is Status.REFUTED:
            self._service.editor.say(views.summary(known), lsp.MessageType.Warning)
        else:
            self._service.editor.say(failure or "no counterexample was found")

    async def suggest(self, uri: str, version: int, hole: int) -> None:
        """Show the next tactics for a hole; the chosen one is put before it."""
        if (file := self._service.current(uri, version)) is None:
            return
        file.next_tactics = [tactic for tactic in file.next_tactics if tactic.key != file.key(hole)]
        failure = await self._service.ask(
            file, self._service.request(file, Task.SUGGEST, holes=(hole,)), "Trying tactics"
        )
        key = file.key(hole)
        found = {tactic.title: tactic for tactic in file.next_tactics if tactic.key == key}
        if not found:
            self._service.editor.say(failure or "no tactic of the portfolio makes a step here")
            return
        chosen = await self._service.editor.choose("Next tactic", list(found))
        if chosen in found and (now := self._service.current(uri, version)) is not None:
            await self._service.editor.apply(chosen, workspace_edit(now, [found[chosen].change]))

    async def minimise(self, uri: str, version: int, offset: int) -> None:
        if (file := self._service.current(uri, version)) is None:
            return
        changes: list[TextChange] = []
        request = self._service.request(file, Task.MINIMISE, offset=offset)
        failure = await self._service.ask(file, request, "Minimising", changes=changes)
        if not changes:
            self._service.editor.say(failure or "no shorter proof was found")
        elif (now := self._service.current(uri, version)) is not None:
            await self._service.editor.apply("Minimise", workspace_edit(now, changes))

    def counterexample(self, uri: str, key: str) -> None:
        file = self._service.current(uri)
        for item in file.obligations if file else ():
            if item.key == key:
                self._service.editor.say(views.summary(item), lsp.MessageType.Warning)

    async def open_lean(self, uri: str, theorem: str) -> None:
        """Show the Lean file with the theorem, as it was checked last."""
        if (file := self._service.current(uri)) is None or theorem not in file.sheets:
            self._service.editor.say("there is no Lean text for it yet; it comes with the verdict")
            return
        name, text = file.sheets[theorem]
        path = Path(self._service.shown.name) / (re.sub(r"[^\w.]+", "_", name) + ".lean")
        path.write_text(text, encoding="utf-8")
        await self._service.editor.show(path.as_uri())
