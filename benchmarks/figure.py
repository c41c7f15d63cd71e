"""One measured figure, and how figures are printed."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass


class BenchmarkError(Exception):
    """A benchmark cannot be run, or what it measured did not do its work; the message says which and why."""


@dataclass(frozen=True, slots=True)
class Figure:
    """`value` and `baseline` are in `unit`, measured in the same run; a limit that was set stands in the name.

    `baseline` is None where there is nothing to compare with. `said`: what each of the two answered, where it is an
    answer that took the time; a baseline that was not asked says "".
    """

    name: str
    value: float
    unit: str
    baseline: float | None = None
    said: tuple[str, str] | None = None

    @property
    def ratio(self) -> float | None:
        """`value / baseline`."""
        return self.value / self.baseline if self.baseline else None

    def json(self) -> str:
        """One JSON object on one line, numbers with four significant digits."""
        record: dict[str, object] = {
            "name": self.name,
            "value": _rounded(self.value),
            "unit": self.unit,
            "baseline": _rounded(self.baseline),
            "ratio": _rounded(self.ratio),
        }
        if self.said is not None:
            record |= {"said": self.said[0], "baseline_said": self.said[1]}
        return json.dumps(record, ensure_ascii=False)

    def row(self) -> tuple[str, str, str, str]:
        """Name, value with unit, baseline with unit, ratio."""
        unit = f" {self.unit}" if self.unit else ""
        baseline = "-" if self.baseline is None else f"{_shown(self.baseline)}{unit}"
        ours, theirs = (f"{word} " if word else "" for word in self.said or ("", ""))
        ratio = "-" if self.ratio is None else _shown(self.ratio)
        return self.name, f"{ours}{_shown(self.value)}{unit}", f"{theirs}{baseline}", ratio


HEADER = ("figure", "value", "baseline", "ratio")


def table(figures: Iterable[Figure]) -> str:
    """The figures in columns, under a header."""
    rows = [HEADER, *(figure.row() for figure in figures)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(HEADER))]
    lines = [
        "  ".join(
            [row[0].ljust(widths[0]), *(cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=True))]
        ).rstrip()
        for row in rows
    ]
    return "\n".join(lines)


def markdown(figures: Iterable[Figure]) -> str:
    """The figures as a table for a Markdown page."""
    rows = [HEADER, ("---", "---:", "---:", "---:"), *(figure.row() for figure in figures)]
    return "\n".join(f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in row)} |" for row in rows)


def _rounded(value: float | None) -> float | None:
    return None if value is None else float(f"{value:.4g}")


def _shown(value: float) -> str:
    return f"{value:,.0f}" if abs(value) >= 1000 else f"{value:.3g}"
