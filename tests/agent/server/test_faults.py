"""Editors and engines that misbehave."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("pygls")

from lemmata.agent.cli.main import main
from lemmata.agent.lean.guard import parents
from lemmata.agent.lean.toolchain.model import Toolchain
from tests.agent.server.client import PATIENCE, Client, client, start, with_client
from tests.processes import eventually, running

LONG = "theorem squares (n : Nat) : ∃ a b c d : Nat, a * a + b * b + c * c + d * d = n := by sorry\n"
EASY = "theorem easy : 2 + 2 = 4 := by sorry\n"


def test_garbage_is_answered_and_survived(embedded: Toolchain, tmp_path: Path) -> None:
    async def script(editor: Client) -> None:
        editor.tell("textDocument/hover", {"textDocument": 7})
        with pytest.raises(RuntimeError):
            await editor.ask("no/such/method", {})
        with pytest.raises(RuntimeError):
            await editor.ask("workspace/executeCommand", {"command": "lemmata.prove", "arguments": [1]})
        editor.tell("textDocument/didChange", {"textDocument": {"uri": "file:///not/open", "version": 3}})
        assert editor.process.stdin is not None
        editor.process.stdin.write(b"Content-Length: 12\r\n\r\n{not json at")
        await editor.open(tmp_path / "A.lean", EASY)
        await editor.until(lambda: editor.codes == ["proved"])

    with_client(script)


def test_a_wrong_setting_is_named_and_the_rest_is_used(embedded: Toolchain, tmp_path: Path) -> None:
    async def script(editor: Client) -> None:
        await editor.open(tmp_path / "A.lean", EASY)
        await editor.until(lambda: len(editor.messages) == 2)
        assert editor.messages[0].startswith("lemmata.colour is no setting")
        assert editor.messages[1] == "lemmata.timeout = -3: a number of seconds above 0 is meant"
        assert editor.codes == ["open"]

    with_client(script, {"colour": "red", "timeout": -3, "background": False})


def test_when_the_client_vanishes_nothing_is_left(embedded: Toolchain, tmp_path: Path) -> None:
    async def run() -> None:
        process = await start()
        editor = Client(process)
        await editor.initialize({})
        await editor.open(tmp_path / "A.lean", LONG)
        await editor.until(lambda: editor.codes == ["trying"])
        assert process.stdin is not None
        process.stdin.close()
        assert await asyncio.wait_for(process.wait(), PATIENCE) == 0
        editor._reading.cancel()

    before = set(running("lemmata.agent.server.worker"))
    asyncio.run(run())
    assert eventually(lambda: set(running("lemmata.agent.server.worker")) <= before)


def test_a_worker_that_is_killed_costs_its_task(embedded: Toolchain, tmp_path: Path) -> None:
    async def script(editor: Client) -> None:
        await editor.open(tmp_path / "A.lean", LONG)
        await editor.until(lambda: editor.codes == ["trying"])
        async with asyncio.timeout(PATIENCE):
            while editor.codes != ["open"]:
                for worker in _children(editor.process.pid):
                    os.kill(worker, signal.SIGKILL)
                await asyncio.sleep(0.05)
        editor.change(EASY)
        await editor.until(lambda: editor.codes == ["proved"])

    with_client(script, {"timeout": 60})


def test_a_task_that_is_too_big_is_ended(embedded: Toolchain, tmp_path: Path) -> None:
    async def script(editor: Client) -> None:
        await editor.open(tmp_path / "A.lean", LONG)
        await editor.do((await editor.actions(0))["Prove this sorry"])
        await editor.until(lambda: any("lemmata.memoryMb" in message for message in editor.messages))

    with_client(script, {"background": False, "memoryMb": 1})


def test_two_servers_in_one_workspace_do_not_meet(embedded: Toolchain, tmp_path: Path) -> None:
    async def run() -> None:
        async with client() as one, client() as other:
            await one.open(tmp_path / "A.lean", EASY)
            await other.open(tmp_path / "A.lean", EASY)
            await one.until(lambda: one.codes == ["proved"])
            await other.until(lambda: other.codes == ["proved"])

    asyncio.run(run())


def test_a_port_can_be_served(embedded: Toolchain) -> None:
    code = "import socket,sys; s=socket.socket(); s.bind(('127.0.0.1',0)); print(s.getsockname()[1])"
    port = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip()

    async def run() -> None:
        process = await start("--tcp", port)
        try:
            for _ in range(1200):
                try:
                    reader, writer = await asyncio.open_connection("127.0.0.1", int(port))
                    break
                except OSError:
                    await asyncio.sleep(0.1)
            params: dict[str, object] = {"capabilities": {}, "processId": None, "rootUri": None}
            body = json.dumps({"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": params}).encode()
            writer.write(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))
            head = await asyncio.wait_for(reader.readuntil(b"\r\n\r\n"), PATIENCE)
            assert b"Content-Length" in head
            writer.close()
        finally:
            process.kill()
            await process.wait()

    asyncio.run(run())


@pytest.mark.parametrize("port", ["0", "99999", "http"])
def test_what_is_no_port_is_said(port: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["serve", "--tcp", port]) == 3
    assert f"'{port}' is no port: a number from 1 to 65535" in capsys.readouterr().err


def test_a_port_that_is_taken_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        assert main(["serve", "--tcp", str(taken.getsockname()[1])]) == 3
    said = capsys.readouterr().err
    assert "cannot be listened on" in said and "Traceback" not in said


def _children(pid: int) -> list[int]:
    """The workers of a server."""
    return [worker for worker in running("lemmata.agent.server.worker") if parents().get(worker) == pid]
