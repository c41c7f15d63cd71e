"""The page in a real browser: it opens, answers to mouse and keyboard, and shows a search step by step."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from lemmata.agent.report.html import write_page
from lemmata.benchmarks.browser import CHROMIUM, Browser
from tests.agent.report.samples import hostile, run

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium here")

SHOWN = "document.querySelectorAll('.item').length"
COUNT = "document.getElementById('count').textContent"
CHOSEN = "document.querySelector('.item[aria-selected=true] b').textContent"
TITLE = "document.querySelector('#detail h3').textContent"
STEP = "document.querySelector('.player .place').textContent"
NODE = "document.querySelector('.node[aria-selected=true] code')?.textContent"
NODES = "document.querySelectorAll('.node').length"
PROVED = ".item:has(.marks > .proved:first-child)"


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with Browser() as made:
        yield made


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("report") / "sample.html"
    write_page(path, run(200))
    return path


def choose_proved(browser: Browser) -> None:
    """Click on the first proved item in sight, and wait for its tree."""
    browser.click(PROVED)
    browser.wait(f"document.querySelector('{PROVED}').ariaSelected === 'true' && {TITLE} === {CHOSEN}")
    browser.wait("document.querySelector('.tree')")


def test_a_click_through_a_search_tree(browser: Browser, sample: Path) -> None:
    browser.open(sample)
    choose_proved(browser)
    assert browser.run(CHOSEN) == browser.run(TITLE)
    assert "⊢" in browser.run("document.querySelector('.goals .goal').textContent")
    before = browser.run(NODES)
    browser.click(".node .fold")
    assert browser.run(NODES) == 1 and before > 1, "the root folds everything"
    browser.click(".node .fold")
    assert browser.run(NODES) == before
    browser.click("button[title='one step on']")
    assert browser.run(STEP).startswith("1 / ") and browser.run(NODE)
    assert "tactic, from" in browser.run("document.querySelector('.goals').textContent")
    browser.click("button[title='last step']")
    last, _, count = browser.run(STEP).partition(" / ")
    assert last == count
    browser.run("document.querySelector('.search input[type=search]').focus()")
    for letter in "exact":
        browser.press(letter)
    browser.wait("document.querySelector('.node.hit')")
    assert "exact" in browser.run(NODE)
    assert browser.complaints() == []


def test_the_tree_answers_to_the_keyboard(browser: Browser, sample: Path) -> None:
    browser.open(sample)
    choose_proved(browser)
    browser.click(".node")
    browser.press("ArrowDown")
    first = browser.run(NODE)
    browser.press("End")
    assert browser.run(NODE) != first
    browser.press("Home")
    browser.press("ArrowLeft")
    assert browser.run(NODES) == 1
    browser.press("ArrowRight")
    assert browser.run(NODES) > 1
    assert browser.run("document.activeElement.getAttribute('role')") == "treeitem"


def test_the_list_is_filtered_ordered_and_walked(browser: Browser, sample: Path) -> None:
    browser.open(sample)
    assert browser.run(COUNT) == "200 of 200" and browser.run(SHOWN) < 60, "only what is in sight is drawn"
    browser.press("/")
    for letter in "item_17":
        browser.press(letter)
    assert browser.run(COUNT) == "11 of 200"
    browser.run("document.getElementById('list').focus()")
    browser.press("ArrowDown")
    browser.wait(f"{TITLE} === {CHOSEN}")
    second = browser.run(TITLE)
    browser.press("End")
    browser.wait(f"{TITLE} === {CHOSEN} && {TITLE} !== {second!r}")
    assert browser.run("location.hash") == "#item-179"
    browser.press("Enter")
    assert browser.run("document.activeElement.id") == "detail"
    browser.run("document.getElementById('query').value = ''")
    browser.click(".chip[data-letter=r]")
    refuted = int(browser.run("document.querySelector('.chip[data-letter=r] small').textContent"))
    assert browser.run(COUNT) == f"{refuted} of 200"
    browser.click("#differ")
    assert int(browser.run(COUNT).split()[0]) < refuted
    assert browser.complaints() == []


def test_an_address_leads_to_its_item(browser: Browser, sample: Path) -> None:
    browser.open(sample)
    browser.run("location.hash = '#item-150'")
    browser.wait(f"{TITLE} === 'Logic.item_150' && {CHOSEN} === 'Logic.item_150'")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_light_and_dark(browser: Browser, sample: Path, tmp_path: Path, scheme: str) -> None:
    browser.scheme(scheme)
    browser.open(sample)
    back = "getComputedStyle(document.body).backgroundColor"
    seen = {browser.run(back)}
    browser.screenshot(tmp_path / f"{scheme}.png")
    assert (tmp_path / f"{scheme}.png").stat().st_size > 10_000
    for _ in range(2):
        browser.click("#theme")
        seen.add(browser.run(back))
    assert seen == {"rgb(255, 255, 255)", "rgb(20, 23, 28)"}, "the button shows the other one as well"
    browser.click("#theme")


def test_text_can_be_read_on_its_ground(browser: Browser, sample: Path) -> None:
    """Contrast of at least 4.5 to 1 (WCAG 2.1, AA) for the colours of texts in both themes."""
    script = """(() => {
      const rgb = (name) => { const e = document.createElement('i'); e.style.color = `var(${name})`;
        document.body.append(e);
        const c = getComputedStyle(e).color.match(/[\\d.]+/g).slice(0, 3).map(Number); e.remove(); return c; };
      const light = (c) => c.map((v) => v / 255).map((v) => (v <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4))
        .reduce((sum, v, i) => sum + v * [.2126, .7152, .0722][i], 0);
      const ratio = (a, b) => {
        const [x, y] = [light(rgb(a)), light(rgb(b))].sort((p, q) => q - p);
        return (x + .05) / (y + .05);
      };
      const texts = ['--ink', '--soft', '--accent', '--proved', '--refuted', '--unknown', '--error', '--c1', '--c2',
        '--c3'];
      return Object.fromEntries(texts.flatMap((t) =>
        ['--back', '--panel', '--choice'].map((b) => [t + b, ratio(t, b)])));
    })()"""
    for scheme in ("light", "dark"):
        browser.scheme(scheme)
        browser.open(sample)
        assert {pair: ratio for pair, ratio in browser.run(script).items() if ratio < 4.5} == {}


def test_everything_that_can_be_used_has_a_name(browser: Browser, sample: Path) -> None:
    browser.open(sample)
    choose_proved(browser)
    nodes = browser.call("Accessibility.getFullAXTree")["nodes"]
    wanted = {"button", "combobox", "searchbox", "slider", "listbox", "tree", "treeitem", "option", "checkbox", "tab"}
    roles = {node["role"]["value"] for node in nodes if not node.get("ignored")}
    assert wanted <= roles
    unnamed = [
        node["role"]["value"]
        for node in nodes
        if not node.get("ignored")
        and node["role"]["value"] in wanted
        and not node.get("name", {}).get("value", "").strip()
    ]
    assert unnamed == []


def test_hostile_names_break_nothing(browser: Browser, tmp_path: Path) -> None:
    path = tmp_path / "hostile.html"
    write_page(path, hostile())
    browser.open(path)
    assert browser.run(SHOWN) == len(hostile().entries)
    assert browser.run(TITLE) == hostile().entries[0].name
    assert browser.complaints() == []


def test_ten_thousand_items_open_at_once(browser: Browser, tmp_path: Path) -> None:
    path = tmp_path / "large.html"
    write_page(path, run(10_000, trees=False))
    assert browser.open(path) < 30.0, "three seconds on an idle machine: benchmarks/report.py measures it"
    assert browser.run(COUNT) == "10,000 of 10,000" and browser.run(SHOWN) < 60
    browser.run("document.getElementById('list').focus()")
    browser.press("End")
    browser.wait(f"{CHOSEN} === 'Logic.item_9999' && {TITLE} === 'Logic.item_9999'")
