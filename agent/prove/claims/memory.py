"""Proofs that the final check has accepted, kept from run to run by the content of what was checked."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from lemmata.agent.lean.engine.paths import write_atomically
from lemmata.agent.prove.claims.renaming import Renaming
from lemmata.translators.obligations.claim import Sheet


@dataclass(frozen=True, slots=True)
class Memory:
    """In `directory`, one file a sheet. `fingerprint` stands for all else on which the verdict depends: the engine, the
    core library, the checker. A verdict that cannot be kept is lost, nothing more.

    What the theorems are called does not matter: their names have line numbers in them, which move when something above
    is edited. Sheets that differ in these names alone have the same proofs, under the names of each.
    """

    directory: Path
    fingerprint: str

    def recall(self, sheet: Sheet) -> dict[str, str]:
        """The script of each claim, by name, that was proved in just this sheet."""
        renaming = Renaming.of(sheet)
        try:
            known = json.loads(self._file(sheet, renaming).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        scripts = known if isinstance(known, dict) else {}
        found: dict[str, str] = {}
        for number, claim in enumerate(sheet.claims):
            script = scripts.get(str(number))
            if isinstance(script, str):
                found[claim.name] = renaming.back(script)
        return found

    def keep(self, sheet: Sheet, proved: Mapping[str, str]) -> None:
        renaming = Renaming.of(sheet)
        scripts: dict[str, str] = {}
        for number, claim in enumerate(sheet.claims):
            plain = renaming.plain(proved[claim.name]) if claim.name in proved else None
            if plain is not None:
                scripts[str(number)] = plain
        if not scripts:
            return
        try:
            write_atomically(self._file(sheet, renaming), json.dumps(scripts, ensure_ascii=False).encode())
        except OSError:
            return

    def _file(self, sheet: Sheet, renaming: Renaming) -> Path:
        rests = [sorted(names.index(other) for other in others if other in names) for names, others in _rests(sheet)]
        content = "\0".join([self.fingerprint, renaming.lean, *renaming.theorems, json.dumps(rests)])
        return self.directory / f"{hashlib.sha256(content.encode()).hexdigest()}.json"


def _rests(sheet: Sheet) -> list[tuple[list[str], tuple[str, ...]]]:
    names = [claim.name for claim in sheet.claims]
    return [(names, sheet.rests.get(name, ())) for name in names]
