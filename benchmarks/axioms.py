"""The axioms of theorems in Lean files, as `#print axioms` says them."""

from __future__ import annotations

import json
import re
from collections.abc import Collection
from pathlib import Path

from lemmata.agent.lean.verify.report import ALLOWED_AXIOMS
from lemmata.benchmarks.figure import BenchmarkError
from lemmata.benchmarks.measure import python, timed

_SAID = re.compile(r"'([^']+)' (?:depends on axioms: \[([^\]]*)\]|does not depend on any axioms)")
_LIMIT = 3600.0


def allowed(files: Collection[Path], names: Collection[str]) -> float:
    """The share, in per cent, of the named theorems that rest on nothing beyond the three axioms; the files hold them
    with their proofs. Raises BenchmarkError for a theorem of which Lean says nothing."""
    wanted = set(names)
    found = {name: axioms for file in files for name, axioms in printed(file, wanted).items()}
    missing = wanted - set(found)
    if missing:
        raise BenchmarkError(f"Lean prints no axioms of {min(missing)}")
    return 100 * sum(axioms <= ALLOWED_AXIOMS for axioms in found.values()) / max(len(found), 1)


def printed(file: Path, names: Collection[str]) -> dict[str, frozenset[str]]:
    """The axioms of those theorems of a file that are named."""
    text = file.read_text(encoding="utf-8")
    here = [name for name in re.findall(r"^theorem (\S+)", text, re.MULTILINE) if name in names]
    asking = file.with_name(f"{file.stem}.axioms.lean")
    asking.write_text(text + "".join(f"\n#print axioms {name}" for name in here) + "\n", encoding="utf-8")
    command = python("-m", "lemmata.agent.cli.main", "lean", "--json", str(asking))
    said = timed(command, limit=_LIMIT).output
    messages = (json.loads(line).get("data", "") for line in said.splitlines() if line.startswith("{"))
    found = (match for message in messages for match in _SAID.finditer(message))
    return {match[1]: frozenset(re.split(r",\s*", match[2].strip())) if match[2] else frozenset() for match in found}
