"""The server on Python files: a diagnostic for each obligation, counterexamples, tests, the Lean theorem."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import unquote, urlparse

import pytest

pytest.importorskip("pygls")

from lemmata.agent.lean.toolchain.model import Toolchain
from tests.agent.server.client import Client, with_client

TEXT = '''\
def clamp(x: int, low: int, high: int) -> int:
    """
    pre: low <= high
    post: low <= __return__ <= high
    """
    return max(low, min(x, high))


def mean(total: int, count: int) -> int:
    return total // count
'''


def test_contracts_get_their_verdicts(embedded: Toolchain, tmp_path: Path) -> None:
    async def script(editor: Client) -> None:
        await editor.open(tmp_path / "a.py", TEXT, "python")
        await editor.until(lambda: {"proved", "refuted"} <= set(editor.codes))
        shown = editor.diagnostics[editor.uri]
        false = next(item for item in shown if item["code"] == "refuted")
        assert "ZeroDivisionError" in false["message"]
        assert false["severity"] == 1
        actions = await editor.actions(false["range"]["start"]["line"])
        await editor.do(next(action for title, action in actions.items() if title.startswith("Show counterexample")))
        await editor.until(lambda: any("ZeroDivisionError" in message for message in editor.messages))
        (test,) = [action for title, action in actions.items() if title.startswith("Write a test")][:1]
        created, written = test["edit"]["documentChanges"]
        assert created["kind"] == "create" and created["uri"].endswith(".py")
        assert "def test" in written["edits"][0]["newText"]

    with_client(script, {"timeout": 20})


def test_the_lean_theorem_can_be_opened(embedded: Toolchain, tmp_path: Path) -> None:
    async def script(editor: Client) -> None:
        await editor.open(tmp_path / "a.py", TEXT.split("\n\n\n")[0] + "\n", "python")
        await editor.until(lambda: "proved" in editor.codes)
        line = next(item for item in editor.diagnostics[editor.uri] if item["code"] == "proved")["range"]["start"][
            "line"
        ]
        while not editor.shown:
            actions = await editor.actions(line)
            title = next(title for title in actions if title.startswith("Open the Lean theorem"))
            await editor.do(actions[title])
        text = Path(unquote(urlparse(editor.shown[0]).path)).read_text(encoding="utf-8")
        assert "def clamp" in text and "theorem" in text

    with_client(script, {"timeout": 20})


def test_what_is_not_modelled_is_shown_at_its_place(embedded: Toolchain, tmp_path: Path) -> None:
    async def script(editor: Client) -> None:
        await editor.open(tmp_path / "a.py", "def half(x: float) -> float:\n    return x / 2\n", "python")
        await editor.until(lambda: "error" in editor.codes)
        (item,) = editor.diagnostics[editor.uri]
        assert item["range"]["start"]["line"] == 0 and "float" in item["message"]

    with_client(script)


LOOP = '''\
def triangle(n: int) -> int:
    """
    pre: n >= 0
    post: 2 * __return__ == n * (n + 1)
    """
    total = 0
    i = 0
    while i < n:
        i += 1
        total += i
    return total
'''


def test_a_suggested_invariant_can_be_inserted(embedded: Toolchain, tmp_path: Path) -> None:
    async def script(editor: Client) -> None:
        await editor.open(tmp_path / "a.py", LOOP, "python")
        await editor.until(
            lambda: any("# invariant:" in item["message"] for item in editor.diagnostics.get(editor.uri, []))
        )
        actions = await editor.actions(LOOP[: LOOP.index("while")].count("\n"))
        title = next(title for title in actions if title.startswith("Insert suggested invariant: "))
        await editor.do(actions[title])
        invariant = title.removeprefix("Insert suggested invariant: ")
        assert f"    # invariant: {invariant}\n    while i < n:" in editor.text

    with_client(script, {"timeout": 20})
