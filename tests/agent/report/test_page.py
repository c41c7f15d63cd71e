"""The page as text: complete, closed to the network, and with nothing in it that its data could break."""

from __future__ import annotations

import base64
import gzip
import json
import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from lemmata.agent.report.html import page, write_page
from lemmata.agent.report.overview import comparison, duration, tags
from lemmata.agent.report.payload import CHUNK
from lemmata.agent.report.record import Entry, Outcome, ReportError, Run, Setup
from lemmata.agent.verdict import Verdict
from tests.agent.report.samples import HOSTILE, hostile, run, searched


class Elements(HTMLParser):
    """Tags, and the text of the elements that hold data."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.data: dict[str, str] = {}
        self._inside = ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        known = dict(attrs)
        self.tags.append((tag, known))
        self._inside = (known.get("id") or "code") if tag == "script" else ""

    def handle_endtag(self, tag: str) -> None:
        self._inside = ""

    def handle_data(self, data: str) -> None:
        if self._inside:
            self.data[self._inside] = self.data.get(self._inside, "") + data

    def unpacked(self, name: str) -> Any:
        return json.loads(gzip.decompress(base64.b64decode(self.data[name])))


def elements(made: Run, tree_bytes: int = 2**30) -> Elements:
    return Elements("".join(page(made, tree_bytes)))


def test_every_item_is_in_the_page_with_its_evidence_and_tree() -> None:
    made = run(CHUNK + 10)
    found = elements(made)
    index = found.unpacked("index")
    assert index["name"] == [entry.name for entry in made.entries]
    assert [setup["name"] for setup in index["setups"]] == ["config A", "config B"]
    for number, entry in enumerate(made.entries):
        details = found.unpacked(f"d-{number // CHUNK}")[number % CHUNK]
        for place, outcome in enumerate(entry.outcomes):
            assert outcome is not None
            assert index["setups"][place]["verdict"][number] == outcome.verdict.value[0]
            assert details[place]["evidence"] == outcome.evidence and details[place].get("script") == outcome.script
            assert (f"t-{number}-{place}" in found.data) == (outcome.tree is not None)
    number = next(n for n, entry in enumerate(made.entries) if (o := entry.outcomes[0]) is not None and o.tree)
    tree = found.unpacked(f"t-{number}-0")
    assert (
        tree["goals"][0]
        == searched(made.entries[number].statement.partition(": ")[2].partition(": ")[2])[1][0]["goals"]
    )


def test_the_page_may_use_no_network_and_runs_one_script_only() -> None:
    found = elements(run())
    policy = next(known["content"] for tag, known in found.tags if known.get("http-equiv") == "Content-Security-Policy")
    assert policy is not None and policy.startswith("default-src 'none'") and "script-src 'sha256-" in policy
    loaded = [known for tag, known in found.tags if tag in ("link", "img", "iframe", "object") or "src" in known]
    assert not loaded
    assert len([known for tag, known in found.tags if tag == "script" and "id" not in known]) == 1


def test_hostile_texts_add_no_element() -> None:
    made = hostile()
    found, plain = elements(made), elements(run(12, 1))
    assert {tag for tag, _ in found.tags} <= {tag for tag, _ in plain.tags}
    assert not [known for _, known in found.tags if any(name.startswith("on") for name in known)]
    index = found.unpacked("index")
    assert index["name"] == [text.replace("\ud800", "?") for text in HOSTILE]


def test_trees_beyond_the_limit_are_left_out_and_said_to_be() -> None:
    found = elements(run(30), tree_bytes=1000)
    kept = "".join(setup["tree"] for setup in found.unpacked("index")["setups"])
    assert "1" in kept and "2" in kept
    assert sum(name.startswith("t-") for name in found.data) == kept.count("1")


def test_the_same_run_gives_the_same_page() -> None:
    assert "".join(page(run(20))) == "".join(page(run(20)))


def test_an_empty_run_and_an_untried_item_have_a_page() -> None:
    assert elements(Run("nothing", (), ())).unpacked("index")["count"] == 0
    entry = Entry("k", "a", "a.lean", 1, "theorem", "1 = 1", (), (None, Outcome(Verdict.UNKNOWN, 0.0)))
    found = elements(Run("half", (Setup("one", waiting=1), Setup("two")), (entry,)))
    assert [setup["verdict"] for setup in found.unpacked("index")["setups"]] == ["-", "u"]


def test_comparison_and_tags_are_left_out_where_they_say_nothing() -> None:
    assert comparison(run(5, 1)) == "" and "McNemar" in comparison(run(5, 2))
    assert "#hard" in tags(run(8)) and tags(Run("x", (Setup("a"),), ())) == ""


def test_a_tree_that_is_broken_says_whose_it_is() -> None:
    broken = Outcome(Verdict.UNKNOWN, 0.1, tree=lambda: [{"id": 0}])
    made = Run("x", (Setup("a"),), (Entry("k", "Foo.bar", "a.lean", 1, "theorem", "", (), (broken,)),))
    with pytest.raises(ReportError, match=r"Foo\.bar: .*search tree"):
        list(page(made))


def test_a_page_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    target = tmp_path / "a.html"
    target.write_text("old")
    broken = Outcome(Verdict.UNKNOWN, 0.1, tree=lambda: [{"id": 0}])
    made = Run("x", (Setup("a"),), (Entry("k", "a", "a.lean", 1, "theorem", "", (), (broken,)),))
    with pytest.raises(ReportError):
        write_page(target, made)
    assert target.read_text() == "old" and list(tmp_path.iterdir()) == [target]
    with pytest.raises(ReportError, match="cannot be written"):
        write_page(tmp_path / "none" / "a.html", run(1))


@pytest.mark.parametrize(("seconds", "text"), [(0.5, "0.5 s"), (42, "42 s"), (300, "5 min"), (7500, "2 h 5 min")])
def test_durations(seconds: float, text: str) -> None:
    assert duration(seconds) == text


def test_no_part_of_the_script_can_end_its_element() -> None:
    code = elements(run(1)).data["code"]
    assert not re.search(r"</script|<!--", code, re.IGNORECASE) and "innerHTML" not in code
