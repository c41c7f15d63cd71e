"""The parts of the page that need no script: totals, curves, comparisons, tags."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from html import escape
from itertools import combinations

from lemmata.agent.report.curves import curve
from lemmata.agent.report.record import Run
from lemmata.agent.report.statistics import Interval, Paired, compare, holm
from lemmata.agent.report.svg import SERIES, staircase_plot
from lemmata.agent.verdict import Verdict

MARK = {Verdict.PROVED: "✓", Verdict.REFUTED: "✗", Verdict.UNKNOWN: "?", Verdict.ERROR: "!"}
MAX_PAIRS = 28  # of configurations that are compared one by one
MAX_TAGS = 200
METHOD = (
    "Paired over the items that both have tried; solved means proved or refuted. The difference of the rates has its "
    "95 % interval after Bonett and Price; p is McNemar’s exact two-sided test, adjusted after Holm where there are "
    "several pairs. The ratio of times is a geometric mean over items that both solved, with a 95 % percentile "
    "bootstrap interval; above 1 the second is faster."
)


def totals(run: Run) -> str:
    """A row for each configuration: how many of each verdict, and how long it took."""
    rows: list[str] = []
    for place, setup in enumerate(run.setups):
        found = run.outcomes(place)
        counts = Counter(outcome.verdict for outcome in found)
        total = len(found) + setup.waiting
        bar = "".join(
            f'<i class="{verdict.value}" style="flex:{counts[verdict]}"></i>' for verdict in Verdict if counts[verdict]
        )
        bar += f'<i class="untried" style="flex:{setup.waiting}"></i>' if setup.waiting else ""
        cells = "".join(f"<td>{_share(counts[verdict], total)}</td>" for verdict in Verdict)
        options = escape(", ".join(f"{name} {_option(value)}" for name, value in setup.options.items()))
        note = f"<small>{options}</small>" if options else ""
        seconds = sum(outcome.seconds for outcome in found)
        rows.append(
            f'<tr><th scope="row"><span class="key s{place % SERIES}"></span>{escape(setup.name)}{note}</th>{cells}'
            f"<td>{setup.waiting or '–'}</td><td>{duration(seconds)}</td>"
            f'<td class="wide"><span class="bar" aria-hidden="true">{bar}</span></td></tr>'
        )
    heads = "".join(
        f'<th scope="col"><span class="mark {v.value}" aria-hidden="true">{MARK[v]}</span> {v.value}</th>'
        for v in Verdict
    )
    return (
        f'<table><thead><tr><th scope="col">configuration</th>{heads}<th scope="col">not tried</th>'
        f'<th scope="col">time in all</th><th scope="col"><span class="hidden">shares</span></th></tr></thead>'
        f"<tbody>{''.join(rows)}</tbody></table>"
    )


def curves(run: Run) -> str:
    """Solved items over the time for an item."""
    drawn = [
        curve(setup.name, [outcome.seconds for outcome in run.outcomes(place) if outcome.solved])
        for place, setup in enumerate(run.setups)
    ]
    ends = ", ".join(f"{item.name} {item.total}" for item in drawn)
    label = f"Items solved within so many seconds each, of {len(run.entries)}: {ends}"
    legend = "".join(
        f'<li><span class="key s{place % SERIES}"></span>{escape(item.name)} <b>{item.total:,}</b></li>'
        for place, item in enumerate(drawn)
    )
    return f'<figure>{staircase_plot(drawn, label, total=len(run.entries))}<ul class="legend">{legend}</ul></figure>'


def comparison(run: Run) -> str:
    """Every pair of configurations, or "" when there is only one."""
    chosen = list(combinations(range(len(run.setups)), 2))
    if not chosen:
        return ""
    left_out = len(chosen) - MAX_PAIRS
    chosen = chosen[:MAX_PAIRS]
    compared = [(one, two, compare(list(_pairs(run, one, two)))) for one, two in chosen]
    adjusted = holm([paired.p for _, _, paired in compared])
    rows = "".join(
        _comparison_row(run.setups[one].name, run.setups[two].name, paired, p)
        for (one, two, paired), p in zip(compared, adjusted, strict=True)
    )
    heads = [
        "first",
        "second",
        "items",
        "both",
        "only first",
        "only second",
        "neither",
        "difference",
        "p",
        "time ratio",
    ]
    columns = "".join(f'<th scope="col">{head}</th>' for head in heads)
    more = f" The first {MAX_PAIRS} pairs are shown; {left_out} are not." if left_out > 0 else ""
    table = f"<table><thead><tr>{columns}</tr></thead><tbody>{rows}</tbody></table>"
    return f'{table}<p class="method">{METHOD}{more}</p>'


def tags(run: Run) -> str:
    """How much of each tag, and of each kind of obligation, each configuration solved; "" where it says nothing."""
    groups: dict[str, list[int]] = {}
    for number, entry in enumerate(run.entries):
        for name in (*(f"#{tag}" for tag in dict.fromkeys(entry.tags)), entry.kind):
            groups.setdefault(name, []).append(number)
    if len(groups) < 2:
        return ""
    named = sorted(groups.items(), key=lambda group: (not group[0].startswith("#"), -len(group[1]), group[0]))
    rows: list[str] = []
    for name, members in named[:MAX_TAGS]:
        cells = "".join(_solved_cell(run, members, place) for place in range(len(run.setups)))
        rows.append(f'<tr><th scope="row">{escape(name)}</th><td>{len(members):,}</td>{cells}</tr>')
    heads = "".join(f'<th scope="col">{escape(setup.name)}</th>' for setup in run.setups)
    more = f"<p>{len(named) - MAX_TAGS} more are not shown.</p>" if len(named) > MAX_TAGS else ""
    return (
        f'<table><thead><tr><th scope="col">tag or kind</th><th scope="col">items</th>{heads}</tr></thead>'
        f"<tbody>{''.join(rows)}</tbody></table>{more}"
    )


def duration(seconds: float) -> str:
    """As a person says it."""
    if seconds < 60:
        return f"{seconds:.2g} s" if seconds < 10 else f"{seconds:.0f} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 120 else f"{minutes // 60} h {minutes % 60} min"


def _solved_cell(run: Run, members: Sequence[int], place: int) -> str:
    found = [outcome for number in members if (outcome := run.entries[number].outcomes[place]) is not None]
    solved = sum(outcome.solved for outcome in found)
    share = 100 * solved / len(members)
    meter = (
        f'<span class="meter" aria-hidden="true"><i class="s{place % SERIES}" style="width:{share:.1f}%"></i></span>'
    )
    return f"<td>{meter}{solved:,} <small>{share:.0f} %</small></td>"


def _pairs(run: Run, one: int, two: int) -> Iterator[tuple[bool, float, bool, float]]:
    for entry in run.entries:
        first, second = entry.outcomes[one], entry.outcomes[two]
        if first is not None and second is not None:
            yield first.solved, first.seconds, second.solved, second.seconds


def _comparison_row(first: str, second: str, paired: Paired, p: float) -> str:
    counts = (paired.items, paired.both, paired.only_first, paired.only_second, paired.neither)
    cells = "".join(f"<td>{count:,}</td>" for count in counts)
    low, high = 100 * paired.interval.low, 100 * paired.interval.high
    better = "proved" if paired.interval.low > 0 else "refuted" if paired.interval.high < 0 else ""
    rate = f"{100 * paired.difference:+.1f} % <small>{low:+.1f} to {high:+.1f}</small>"
    rate = rate.replace("-", "−")
    chance = "&lt; 0.0001" if p < 1e-4 else f"{p:.2g}"
    shown = "–" if paired.speed is None else f"{paired.speed:.2f} × <small>{_interval(paired.speed_interval)}</small>"
    return (
        f'<tr><th scope="row">{escape(first)}</th><th scope="row">{escape(second)}</th>{cells}'
        f'<td class="{better}">{rate}</td><td>{chance}</td><td>{shown}</td></tr>'
    )


def _option(value: object) -> str:
    return f"{value:g}" if isinstance(value, float) else json.dumps(value, ensure_ascii=False, default=str).strip('"')


def _interval(interval: Interval | None) -> str:
    return "" if interval is None else f"{interval.low:.2f} to {interval.high:.2f}"


def _share(count: int, total: int) -> str:
    return f"{count:,} <small>{100 * count / total:.1f} %</small>" if total else str(count)
