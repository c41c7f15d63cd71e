"""The page: one file that needs no network, and is not allowed any."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from html import escape
from importlib.resources import files
from pathlib import Path

from lemmata.agent.report.overview import comparison, curves, tags, totals
from lemmata.agent.report.payload import MAX_TREE_BYTES, elements
from lemmata.agent.report.record import ReportError, Run

SCRIPTS = ("data.js", "list.js", "lean.js", "tree.js", "player.js", "detail.js", "main.js")
_BLANK = re.compile(r"\{\{(\w+)\}\}")


def page(run: Run, tree_bytes: int = MAX_TREE_BYTES) -> Iterator[str]:
    """The page in pieces. `tree_bytes`: at most so much for search trees. Raises ReportError."""
    script = "\n".join(["'use strict';", "(() => {", *map(_part, SCRIPTS), "})();"])
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    sections = {
        "Overview": _scrolled(totals(run)),
        "Comparison": _scrolled(comparison(run)),
        "Time": curves(run),
        "Tags": _scrolled(tags(run)),
    }
    shown = {name: text for name, text in sections.items() if text}
    links = "".join(f'<a href="#{name.lower()}">{name}</a>' for name in (*shown, "Items"))
    blanks = {
        "digest": digest,
        "style": _part("style.css"),
        "title": escape(run.title),
        "subtitle": escape(_subtitle(run)),
        "links": links,
        "sections": "".join(_section(name, text) for name, text in shown.items()),
    }
    yield _BLANK.sub(lambda match: blanks[match[1]], _part("page.html"))
    yield _part("items.html")
    yield from elements(run, tree_bytes)
    yield f"<script>{script}</script>\n</body>\n</html>\n"


def write_page(path: Path, run: Run, tree_bytes: int = MAX_TREE_BYTES) -> None:
    """Write the page, all of it or nothing. Raises ReportError."""
    unfinished = path.with_name(f".{path.name}.part")
    try:
        with unfinished.open("w", encoding="utf-8", errors="replace", newline="\n") as file:
            file.writelines(page(run, tree_bytes))
        unfinished.replace(path)
    except OSError as error:
        raise ReportError(f"{path} cannot be written: {error.strerror or error}") from None
    finally:
        unfinished.unlink(missing_ok=True)


def _part(name: str) -> str:
    return (files("lemmata.agent.report") / "page" / name).read_text(encoding="utf-8")


def _section(name: str, text: str) -> str:
    return f'<section id="{name.lower()}" aria-labelledby="h-{name}"><h2 id="h-{name}">{name}</h2>{text}</section>\n'


def _scrolled(text: str) -> str:
    return f'<div class="scroll">{text}</div>' if text else ""


def _subtitle(run: Run) -> str:
    items = f"{len(run.entries):,} item{'s' * (len(run.entries) != 1)}"
    setups = f"{len(run.setups)} configurations" if len(run.setups) > 1 else ""
    day = datetime.fromtimestamp(run.created, UTC).strftime("%Y-%m-%d %H:%M UTC") if run.created else ""
    return " · ".join(part for part in (items, setups, day) if part)
