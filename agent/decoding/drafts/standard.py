"""The sources that come with a model."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from lemmata.agent.decoding.drafts.exits import EarlyExit
from lemmata.agent.decoding.drafts.source import Source
from lemmata.agent.decoding.drafts.suffix import Suffix
from lemmata.agent.decoding.drafts.table import Table, read_table
from lemmata.agent.lm.causal import CausalModel
from lemmata.agent.lm.errors import CheckpointError


def standard(model: CausalModel, folder: Path, warn: Callable[[str], None]) -> list[Source]:
    """Lookups, with the table of the model's folder where there is one, and its early exits."""
    return [Suffix(table_of(model, folder, warn)), *(EarlyExit(model, depth) for depth in model.exits)]


def table_of(model: CausalModel, folder: Path, warn: Callable[[str], None]) -> Table | None:
    """The table of the model's folder. Of one that cannot be read `warn` is told in one line, and there is none."""
    try:
        return read_table(folder, model.vocabulary)
    except CheckpointError as error:
        warn(str(error))
        return None
