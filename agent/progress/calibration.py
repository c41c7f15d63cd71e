"""The calibration of a checkpoint's steps-remaining head: a file beside its weights."""

from __future__ import annotations

import json
from pathlib import Path

CALIBRATION = "steps.json"


def write_calibration(folder: Path, temperature: float) -> None:
    """Write what the head's logits are to be divided by."""
    (folder / CALIBRATION).write_text(json.dumps({"temperature": round(temperature, 4)}) + "\n", encoding="utf-8")


def read_calibration(folder: Path) -> float:
    """The temperature of a checkpoint; 1 where none is written, or nothing that can be used."""
    try:
        found = float(json.loads((folder / CALIBRATION).read_text(encoding="utf-8"))["temperature"])
    except (OSError, ValueError, KeyError, TypeError):
        return 1.0
    return found if 0.05 < found < 20 else 1.0
