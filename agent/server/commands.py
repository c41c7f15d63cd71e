"""The commands that code actions and lenses carry out, with their arguments."""

from __future__ import annotations

from enum import Enum
from typing import Any

from lsprotocol import types as lsp


class Command(Enum):
    PROVE = "lemmata.prove"  # uri, version, holes (None: all)
    REFUTE = "lemmata.refute"  # uri, version, holes (one)
    SUGGEST = "lemmata.suggest"  # uri, version, holes (one)
    MINIMISE = "lemmata.minimise"  # uri, version, offset
    CHECK = "lemmata.check"  # uri
    COUNTEREXAMPLE = "lemmata.showCounterexample"  # uri, key
    OPEN_LEAN = "lemmata.openLean"  # uri, theorem

    def called(self, title: str, *arguments: Any) -> lsp.Command:
        """The command with its arguments, as an editor sends it back."""
        return lsp.Command(title=title, command=self.value, arguments=list(arguments))
