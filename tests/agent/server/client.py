"""A language client that speaks the protocol over the pipes of a real server process: plain JSON, no library."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[3]
PATIENCE = 120.0  # seconds; what is waited for comes within one or two


class Client:
    """Keeps one document, applies the edits that the server asks for (only those of its version), notes the rest."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self.process = process
        self.text = ""
        self.version = 0
        self.uri = ""
        self.messages: list[str] = []
        self.progress: list[dict[str, Any]] = []
        self.shown: list[str] = []
        self.choose: Callable[[list[str]], str | None] = lambda titles: None
        self.diagnostics: dict[str, list[dict[str, Any]]] = {}
        self._answers: dict[int, asyncio.Future[Any]] = {}
        self._changed = asyncio.Event()
        self._reading = asyncio.ensure_future(self._read())

    async def ask(self, method: str, params: object) -> Any:
        """The result of a request. Raises RuntimeError when the server answers with an error."""
        number = len(self._answers) + 1
        self._answers[number] = asyncio.get_running_loop().create_future()
        self._send({"id": number, "method": method, "params": params})
        async with asyncio.timeout(PATIENCE):
            return await self._answers[number]

    def tell(self, method: str, params: object) -> None:
        self._send({"method": method, "params": params})

    async def initialize(self, settings: dict[str, Any]) -> Any:
        window = {"workDoneProgress": True, "showDocument": {"support": True}}
        params = {
            "processId": os.getpid(),
            "rootUri": None,
            "capabilities": {"window": window},
            "initializationOptions": {"lemmata": settings},
        }
        answer = await self.ask("initialize", params)
        self.tell("initialized", {})
        return answer

    async def open(self, path: Path, text: str, language: str = "lean4") -> None:
        self.uri, self.text, self.version = path.as_uri(), text, 1
        path.write_text(text, encoding="utf-8")
        item = {"uri": self.uri, "languageId": language, "version": 1, "text": text}
        self.tell("textDocument/didOpen", {"textDocument": item})

    def change(self, text: str) -> None:
        """Replace the whole text."""
        self.text, self.version = text, self.version + 1
        document = {"uri": self.uri, "version": self.version}
        self.tell("textDocument/didChange", {"textDocument": document, "contentChanges": [{"text": text}]})

    @property
    def codes(self) -> list[str]:
        """The codes of the diagnostics, in order: the statuses of the obligations."""
        return [item.get("code", "") for item in self.shown_here]

    @property
    def shown_here(self) -> list[dict[str, Any]]:
        """The diagnostics of the document."""
        return self.diagnostics.get(self.uri, [])

    async def until(self, condition: Callable[[], bool]) -> None:
        async with asyncio.timeout(PATIENCE):
            while not condition():
                self._changed.clear()
                await self._changed.wait()

    async def view(self, method: str, **params: Any) -> Any:
        return await self.ask(f"textDocument/{method}", {"textDocument": {"uri": self.uri}, **params})

    async def actions(self, line: int) -> dict[str, dict[str, Any]]:
        at = {"line": line, "character": 0}
        found = await self.view("codeAction", range={"start": at, "end": at}, context={"diagnostics": []})
        return {action["title"]: action for action in found or []}

    async def do(self, action: dict[str, Any]) -> None:
        """Carry an action out as an editor does: its edit, then its command."""
        if action.get("edit"):
            assert self.take(action["edit"])
        if command := action.get("command"):
            called = {"command": command["command"], "arguments": command["arguments"]}
            await self.ask("workspace/executeCommand", called)

    def take(self, edit: dict[str, Any]) -> bool:
        """Apply an edit to the document; False when it is of another version."""
        (change,) = [change for change in edit["documentChanges"] if "edits" in change]
        if change["textDocument"]["version"] != self.version:
            return False
        lines = self.text.split("\n")
        starts = [sum(len(line) + 1 for line in lines[:index]) for index in range(len(lines))]
        text = self.text

        def offset(position: dict[str, int]) -> int:
            return starts[position["line"]] + position["character"]

        for item in sorted(change["edits"], key=lambda item: offset(item["range"]["start"]), reverse=True):
            first, last = offset(item["range"]["start"]), offset(item["range"]["end"])
            text = text[:first] + item["newText"] + text[last:]
        self.change(text)
        return True

    def _send(self, message: dict[str, Any]) -> None:
        assert self.process.stdin is not None
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))

    async def _read(self) -> None:
        assert self.process.stdout is not None
        with contextlib.suppress(asyncio.IncompleteReadError):
            while True:
                head = await self.process.stdout.readuntil(b"\r\n\r\n")
                sizes = [line.split(b":")[1] for line in head.split(b"\r\n") if line.startswith(b"Content-Length")]
                self._take_message(json.loads(await self.process.stdout.readexactly(int(sizes[0]))))

    def _take_message(self, message: dict[str, Any]) -> None:
        if "method" in message:
            answer = self._heard(message["method"], message.get("params") or {})
            if "id" in message:
                self._send({"id": message["id"], "result": answer})
        elif "error" in message:
            self._answers[message["id"]].set_exception(RuntimeError(message["error"]["message"]))
        else:
            self._answers[message["id"]].set_result(message["result"])
        self._changed.set()

    def _heard(self, method: str, params: dict[str, Any]) -> Any:
        match method:
            case "textDocument/publishDiagnostics":
                self.diagnostics[params["uri"]] = params["diagnostics"]
            case "window/showMessage":
                self.messages.append(params["message"])
            case "$/progress":
                self.progress.append(params["value"])
            case "workspace/applyEdit":
                return {"applied": self.take(params["edit"])}
            case "window/showMessageRequest":
                chosen = self.choose([item["title"] for item in params["actions"]])
                return None if chosen is None else {"title": chosen}
            case "window/showDocument":
                self.shown.append(params["uri"])
                return {"success": True}
        return None


async def start(*arguments: str) -> asyncio.subprocess.Process:
    return await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "lemmata.agent.cli.main", "serve", *arguments),
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        limit=64 << 20,
    )


@asynccontextmanager
async def client(settings: dict[str, Any] | None = None) -> AsyncIterator[Client]:
    """A client whose server is initialised, and leaves in good order behind it."""
    process = await start()
    made = Client(process)
    try:
        await made.initialize(settings or {})
        yield made
        await made.ask("shutdown", None)
        made.tell("exit", None)
        assert await asyncio.wait_for(process.wait(), PATIENCE) == 0
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
        made._reading.cancel()


def with_client(script: Callable[[Client], Awaitable[None]], settings: dict[str, Any] | None = None) -> None:
    async def run() -> None:
        async with client(settings) as made:
            await script(made)

    asyncio.run(run())
