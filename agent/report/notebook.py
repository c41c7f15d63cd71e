"""Verdicts as a notebook shows them: a table that folds out, without script, plain where HTML is not shown."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from html import escape

from lemmata.agent.report.overview import MARK
from lemmata.agent.verdict import Result, Verdict

_COLOUR = {Verdict.PROVED: "#2da160", Verdict.REFUTED: "#d9534f", Verdict.UNKNOWN: "#b7791f", Verdict.ERROR: "#9b59b6"}
MAX_ROWS = 1000
_MONO = (
    "font-family:ui-monospace,'DejaVu Sans Mono',monospace;font-size:.9em;white-space:pre-wrap;overflow-wrap:anywhere"
)


class Results(list[Result]):
    """A list of results that a notebook shows as what it is."""

    def _repr_html_(self) -> str:
        return results_html(self)


def results_html(results: Sequence[Result]) -> str:
    """The summary, and a line for each result its statement and evidence below, in the colours of the notebook."""
    counts = Counter(result.verdict for result in results)
    summary = ", ".join(f"{counts[verdict]} {verdict.value}" for verdict in Verdict if counts[verdict]) or "no results"
    shown = "".join(map(_entry, results[:MAX_ROWS]))
    more = f"<p>{len(results) - MAX_ROWS} more are not shown.</p>" if len(results) > MAX_ROWS else ""
    return f'<div class="lemmata" style="text-align:left"><p><b>{summary}</b></p>{shown}{more}</div>'


def _entry(result: Result) -> str:
    place = result.file + (f":{result.line}" if result.line else "")
    statement = (
        f'<pre style="{_MONO};margin:.2em 0;opacity:.8">{escape(result.statement)}</pre>' if result.statement else ""
    )
    evidence = f'<pre style="{_MONO};margin:.2em 0">{escape(result.evidence)}</pre>' if result.evidence else ""
    opened = "" if result.verdict is Verdict.PROVED else " open"
    return (
        f'<details{opened} style="margin:.15em 0"><summary style="cursor:pointer">'
        f'<b style="color:{_COLOUR[result.verdict]}">{MARK[result.verdict]} {result.verdict.value}</b> '
        f'<span style="{_MONO}">{escape(result.name or place)}</span> '
        f'<span style="opacity:.65">{escape(result.kind)} · {escape(place)} · {result.seconds:.2g} s</span></summary>'
        f'<div style="margin-left:1.4em">{statement}{evidence}</div></details>'
    )
