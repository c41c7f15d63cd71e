"""A short session with the server, as the documentation shows it: `python -m tests.agent.server.transcript` writes it
into docs/editors.md.
"""

from __future__ import annotations

import asyncio
import json
import re
import tempfile
from pathlib import Path
from typing import Any

from tests.agent.server.client import ROOT, Client, client

PAGE = ROOT / "docs" / "editors.md"
_BLOCK = re.compile(r"(<!-- transcript -->\n```\n)(.*?)(```\n<!-- end -->)", re.DOTALL)
TEXT = "theorem swap (p q : Prop) (h : p ∧ q) : q ∧ p := by\n  sorry\n"


async def record() -> list[str]:
    """What goes to the server (`>`) and what comes from it (`<`), a line each, without what editors add to it."""
    lines: list[str] = []

    def note(sign: str, method: str, value: Any) -> None:
        lines.append(f"{sign} {method} {json.dumps(value, ensure_ascii=False)}")

    with tempfile.TemporaryDirectory() as folder:
        async with client() as editor:
            path = Path(folder) / "Swap.lean"
            await editor.open(path, TEXT)
            note(">", "textDocument/didOpen", {"uri": "file:///…/Swap.lean", "version": 1, "text": TEXT})
            await editor.until(lambda: editor.codes == ["proved"])
            (shown,) = editor.shown_here
            kept = {key: shown[key] for key in ("range", "severity", "code", "source", "message")}
            note("<", "textDocument/publishDiagnostics", kept)
            whole = {"start": {"line": 0, "character": 0}, "end": {"line": 2, "character": 0}}
            (hint,) = await editor.view("inlayHint", range=whole)
            note(">", "textDocument/inlayHint", {"range": whole})
            note("<", "", {"position": hint["position"], "label": hint["label"]})
            at = {"line": 1, "character": 2}
            note(">", "textDocument/codeAction", {"range": {"start": at, "end": at}})
            await _take_the_proof(editor, note)
    return lines


async def _take_the_proof(editor: Client, note: Any) -> None:
    actions = await editor.actions(1)
    note("<", "", list(actions))
    title = next(title for title in actions if title.startswith("Prove this sorry: "))
    (change,) = actions[title]["edit"]["documentChanges"]
    edits = [{"range": edit["range"], "newText": edit["newText"]} for edit in change["edits"]]
    note("<", title, {"version": change["textDocument"]["version"], "edits": edits})
    await editor.do(actions[title])
    note(">", "textDocument/didChange", {"version": editor.version, "text": editor.text})
    await editor.until(lambda: editor.shown_here == [])
    note("<", "textDocument/publishDiagnostics", [])


def without_the_proof(lines: list[str]) -> list[str]:
    """The lines with `PROOF` for the proof that was found: which one it is, is the search's business."""
    found = next(re.findall(r"Prove this sorry: ([^\"]+?)(?: \{|\")", line) for line in lines if "Prove this" in line)
    return [line.replace(found[0], "PROOF") for line in lines]


def written() -> list[str]:
    """The transcript in the documentation."""
    found = _BLOCK.search(PAGE.read_text(encoding="utf-8"))
    assert found is not None, f"{PAGE.name} has no transcript"
    return found.group(2).splitlines()


def main() -> None:
    lines = asyncio.run(record())
    text = PAGE.read_text(encoding="utf-8")
    PAGE.write_text(_BLOCK.sub(lambda m: m[1] + "\n".join(lines) + "\n" + m[3], text), encoding="utf-8")


if __name__ == "__main__":
    main()
