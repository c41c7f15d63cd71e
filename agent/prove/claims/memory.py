"""Proofs that the final check has accepted, kept from run to run by the content of what was checked."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from lemmata.agent.lean.engine.paths import write_atomically
from lemmata.translators.obligations.claim import Sheet


@dataclass(frozen=True, slots=True)
class Memory:
    """In `directory`, one file a sheet. `fingerprint` stands for all else on which the verdict depends: the engine, the
    core library, the checker. A verdict that cannot be kept is lost, nothing more.
    """

    directory: Path
    fingerprint: str

    def recall(self, sheet: Sheet) -> dict[str, str]:
        """The script of each claim, by name, that was proved in just this sheet."""
        try:
            known = json.loads(self._file(sheet).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        theorems = known if isinstance(known, dict) else {}
        return {claim.name: str(theorems[claim.theorem]) for claim in sheet.claims if claim.theorem in theorems}

    def keep(self, sheet: Sheet, proved: Mapping[str, str]) -> None:
        theorems = {claim.theorem: proved[claim.name] for claim in sheet.claims if claim.name in proved}
        if not theorems:
            return
        try:
            write_atomically(self._file(sheet), json.dumps(theorems, ensure_ascii=False).encode())
        except OSError:
            return

    def _file(self, sheet: Sheet) -> Path:
        content = "\0".join([self.fingerprint, sheet.lean, *(claim.theorem for claim in sheet.claims)])
        return self.directory / f"{hashlib.sha256(content.encode()).hexdigest()}.json"
