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

    `baseline` is None where there is nothing to compare with.
    """

    name: str
    value: float
    unit: str
    baseline: float | None = None

    @property
    def ratio(self) -> float | None:
        """`value / baseline`."""
        return self.value / self.baseline if self.baseline else None

    def json(self) -> str:
        """One JSON object on one line, numbers with four significant digits."""
        record = {
            "name": self.name,
            "value": _rounded(self.value),
            "unit": self.unit,
            "baseline": _rounded(self.baseline),
            "ratio": _rounded(self.ratio),
        }
        return json.dumps(record, ensure_ascii=False)

    def row(self) -> tuple[str, str, str, str]:
        """Name, value with unit, baseline with unit, ratio."""
        unit = f" {self.unit}" if self.unit else ""
        baseline = "-" if self.baseline is None else f"{_shown(self.baseline)}{unit}"
        return self.name, f"{_shown(self.value)}{unit}", baseline, "-" if self.ratio is None else _shown(self.ratio)


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


def _rounded(value: float | None) -> float | None:
    return None if value is None else float(f"{value:.4g}")


def _shown(value: float) -> str:
    return f"{value:,.0f}" if abs(value) >= 1000 else f"{value:.3g}"
