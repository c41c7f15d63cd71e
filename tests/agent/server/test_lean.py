"""The server on Lean files, seen from an editor."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

pytest.importorskip("pygls")

from lemmata.agent.lean.toolchain.model import Toolchain
from tests.agent.server.client import Client, with_client

TEXT = """\
theorem swap (p q : Prop) (h : p ∧ q) : q ∧ p := by
  sorry

theorem less (n : Nat) (h : n > 3) : n < 3 := by sorry
"""


def test_each_sorry_gets_its_verdict_and_the_action_puts_the_proof_in_its_place(
    embedded: Toolchain, tmp_path: Path
) -> None:
    async def script(editor: Client) -> None:
        await editor.open(tmp_path / "A.lean", TEXT)
        await editor.until(lambda: editor.codes == ["proved", "refuted"])
        actions = await editor.actions(1)
        (title,) = [title for title in actions if title.startswith("Prove this sorry: ")]
        proof = title.removeprefix("Prove this sorry: ")
        await editor.do(actions[title])
        assert editor.text == TEXT.replace("sorry", proof, 1)
        await editor.until(lambda: editor.codes == ["refuted"])
        false = await editor.actions(3)
        assert "This is false: n = 4" in false, list(false)
        await editor.do(false["This is false: n = 4"])
        await editor.until(lambda: any("n = 4" in message for message in editor.messages))

    with_client(script)


def test_what_is_asked_for_is_proved_with_progress(embedded: Toolchain, tmp_path: Path) -> None:
    async def script(editor: Client) -> None:
        await editor.open(tmp_path / "A.lean", TEXT)
        await editor.until(lambda: editor.codes == ["open", "open"])
        await editor.do((await editor.actions(1))["Prove this sorry"])
        await editor.until(lambda: "sorry" not in editor.text.split("theorem less")[0])
        assert any(value.get("title", "").startswith("Proving") for value in editor.progress)

    with_client(script, {"background": False})


def test_prove_all_says_what_is_left(embedded: Toolchain, tmp_path: Path) -> None:
    async def script(editor: Client) -> None:
        await editor.open(tmp_path / "A.lean", TEXT)
        await editor.do((await editor.actions(1))["Prove all in file"])
        await editor.until(lambda: bool(editor.messages))
        assert editor.messages == ["refuted: less: n = 4"]
        assert editor.text.count("sorry") == 1

    with_client(script, {"background": False})


def test_an_edit_made_meanwhile_is_not_overwritten(embedded: Toolchain, tmp_path: Path) -> None:
    async def script(editor: Client) -> None:
        await editor.open(tmp_path / "A.lean", TEXT)
        action = (await editor.actions(1))["Prove this sorry"]
        done = asyncio.ensure_future(editor.do(action))
        changed = "-- mine\n" + TEXT
        editor.change(changed)
        await done
        assert editor.text == changed
        assert any("changed" in message for message in editor.messages)

    with_client(script, {"background": False})


def test_suggestions_are_ranked_and_the_chosen_one_is_inserted(embedded: Toolchain, tmp_path: Path) -> None:
    async def script(editor: Client) -> None:
        offered: list[str] = []

        def choose(titles: list[str]) -> str:
            offered.extend(titles)
            return next(title for title in titles if "leaves" in title)

        editor.choose = choose
        await editor.open(tmp_path / "A.lean", TEXT)
        await editor.do((await editor.actions(1))["Suggest next tactic"])
        await editor.until(lambda: editor.version > 1)
        closing = ["closes the goal" in title for title in offered]
        assert closing == sorted(closing, reverse=True) and any(closing)
        tactic = next(title for title in offered if "leaves" in title).rpartition(" (")[0]
        assert f"  {tactic}\n  sorry" in editor.text

    with_client(script, {"background": False})


def test_a_long_proof_is_made_shorter(embedded: Toolchain, tmp_path: Path) -> None:
    text = """\
theorem sym (x y : Nat) (h : x = y) : y = x := by
  have z : x = x := rfl
  have w : y = y := rfl
  rw [h]
"""

    async def script(editor: Client) -> None:
        await editor.open(tmp_path / "A.lean", text)
        await editor.do((await editor.actions(2))["Minimise this proof"])
        await editor.until(lambda: editor.version > 1)
        assert "have z" not in editor.text and editor.text.startswith(text.splitlines()[0])

    with_client(script, {"background": False})


def test_hints_lenses_and_hover_say_what_is_known(embedded: Toolchain, tmp_path: Path) -> None:
    async def script(editor: Client) -> None:
        await editor.open(tmp_path / "A.lean", TEXT)
        await editor.until(lambda: editor.codes == ["proved", "refuted"])
        whole = {"start": {"line": 0, "character": 0}, "end": {"line": 9, "character": 0}}
        hints = await editor.view("inlayHint", range=whole)
        assert [hint["label"].split(" ")[0] for hint in hints] == ["✓", "✗"]
        titles = [lens["command"]["title"] for lens in await editor.view("codeLens")]
        assert titles == ["✓ insert the proof", "✗ false: show the counterexample"]
        hover = await editor.view("hover", position={"line": 1, "character": 3})
        assert "h : p ∧ q\n⊢ q ∧ p" in hover["contents"]["value"]

    with_client(script)


def test_hover_names_premises_once_they_are_found(embedded: Toolchain, tmp_path: Path) -> None:
    text = "theorem join (xs ys : List Nat) : (xs ++ ys).length = ys.length + xs.length := by\n  sorry\n"

    async def script(editor: Client) -> None:
        await editor.open(tmp_path / "A.lean", text)
        await editor.until(lambda: editor.codes == ["proved"])
        shown = ""
        async with asyncio.timeout(300):  # the index of the library may have to be made first
            while "List.length_append" not in shown:
                shown = (await editor.view("hover", position={"line": 1, "character": 3}))["contents"]["value"]
                await asyncio.sleep(0.1)
        assert "⊢ (xs ++ ys).length" in shown and shown.index("provable by") < shown.index("near to it:")
        editor.change("-- above\n" + text)
        await editor.until(lambda: editor.codes == ["proved"])

    with_client(script)


def test_what_was_proved_above_an_edit_is_remembered(embedded: Toolchain, tmp_path: Path) -> None:
    async def script(editor: Client) -> None:
        await editor.open(tmp_path / "A.lean", TEXT)
        await editor.until(lambda: editor.codes == ["proved", "refuted"])
        editor.change(TEXT.replace("n > 3", "n > 5"))
        await editor.until(lambda: editor.codes[1:] != ["refuted"])
        assert editor.codes[0] == "proved"
        await editor.until(lambda: editor.codes == ["proved", "refuted"])

    with_client(script)
