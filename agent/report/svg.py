"""Plots as inline SVG. Colours come from the page's style sheet: series `n` has the class `s{n}`."""

from __future__ import annotations

import math
from collections.abc import Sequence
from html import escape

from lemmata.agent.report.curves import Curve

WIDTH, HEIGHT = 720, 300
LEFT, RIGHT, TOP, BOTTOM = 56, 16, 14, 40
SERIES = 8  # classes s0 to s7; more curves begin again


def staircase_plot(curves: Sequence[Curve], label: str, *, total: int) -> str:
    """Solved items over seconds, time on a logarithmic axis. `total`: the items there are."""
    shown = [item for item in curves if item.points]
    times = [point[0] for item in shown for point in item.points] or [1.0]
    low, high = math.floor(math.log10(min(times))), math.ceil(math.log10(max(times)) + 1e-9)
    high = max(high, low + 1)
    top = max([item.total for item in shown] or [1])
    ticks = _ticks(top)
    ceiling = max(ticks[-1], top)

    def x(seconds: float) -> float:
        return LEFT + (math.log10(seconds) - low) / (high - low) * (WIDTH - LEFT - RIGHT)

    def y(count: float) -> float:
        return HEIGHT - BOTTOM - count / ceiling * (HEIGHT - TOP - BOTTOM)

    parts = [
        f'<svg class="plot" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-label="{escape(label, quote=True)}">',
        f"<title>{escape(label)}</title>",
    ]
    for tick in ticks:
        parts.append(f'<line class="rule" x1="{LEFT}" x2="{WIDTH - RIGHT}" y1="{y(tick):.1f}" y2="{y(tick):.1f}"/>')
        parts.append(f'<text x="{LEFT - 8}" y="{y(tick) + 4:.1f}" text-anchor="end">{tick:,}</text>')
    for power in range(low, high + 1):
        at = x(10.0**power)
        parts.append(f'<line class="rule" x1="{at:.1f}" x2="{at:.1f}" y1="{TOP}" y2="{HEIGHT - BOTTOM}"/>')
        parts.append(f'<text x="{at:.1f}" y="{HEIGHT - BOTTOM + 18}" text-anchor="middle">{_seconds(power)}</text>')
    parts.append(
        f'<text class="axis" x="{WIDTH - RIGHT}" y="{HEIGHT - 4}" text-anchor="end">seconds for an item</text>'
    )
    for number, item in enumerate(curves):
        if item.points:
            title = f"{item.name}: {item.total} of {total}"
            path = _staircase([(x(seconds), y(count)) for seconds, count in item.points], y(0), x(10.0**high))
            parts.append(f'<path class="line s{number % SERIES}" d="{path}"><title>{escape(title)}</title></path>')
    return "".join([*parts, "</svg>"])


def _staircase(points: Sequence[tuple[float, float]], floor: float, right: float) -> str:
    path = f"M{points[0][0]:.1f} {floor:.1f}"
    for across, up in points:
        path += f"H{across:.1f}V{up:.1f}"
    return path + f"H{right:.1f}"


def _ticks(top: int) -> list[int]:
    """About four whole numbers from 0 to at least `top`."""
    rough = max(1.0, top / 4)
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(int(max(1, factor * power)) for factor in (1, 2, 2.5, 5, 10) if factor * power >= rough)
    return list(range(0, top + step, step))


def _seconds(power: int) -> str:
    return f"{10**power:,} s" if power >= 0 else f"{10 ** (power + 3):g} ms" if power >= -3 else f"1e{power} s"
