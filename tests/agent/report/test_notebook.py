"""What a notebook shows of results."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest

from lemmata.agent.report.notebook import results_html
from lemmata.agent.verdict import Result, Verdict
from tests.agent.report.samples import HOSTILE


def result(text: str, verdict: Verdict = Verdict.PROVED) -> Result:
    return Result(text, 1, text, text, verdict, text, text, 0.5)


def test_the_summary_comes_first_and_what_is_not_proved_is_open() -> None:
    shown = results_html([result("f"), result("g", Verdict.REFUTED)])
    assert "1 proved, 1 refuted" in shown and shown.count("<details open") == 1 and shown.count("<details") == 2


def test_nothing_to_show_is_said() -> None:
    assert "no results" in results_html([])


class Tags(HTMLParser):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: set[str] = set()
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.add(tag)


@pytest.mark.parametrize("text", HOSTILE)
def test_texts_stay_texts(text: str) -> None:
    assert Tags(results_html([result(text)])).found <= {"div", "p", "b", "details", "summary", "span", "pre"}
