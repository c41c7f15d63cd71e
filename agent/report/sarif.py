"""Results as SARIF 2.1.0 (OASIS standard), which code hosts show beside the lines.

Refuted claims and errors have level `error`, unknown ones `warning`. What is proved is no finding: it is counted in the
run's properties. A kind of obligation is a rule.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any, TextIO
from urllib.parse import quote

from lemmata.agent.verdict import FILE, Result, Verdict, worst

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVEL = {Verdict.REFUTED: "error", Verdict.UNKNOWN: "warning", Verdict.ERROR: "error"}
_ROOT = "%SRCROOT%"


def sarif(results: Sequence[Result], version: str, root: Path | None = None) -> dict[str, Any]:
    """The log as JSON data. Files below `root` (the working directory) are named relative to it."""
    base = (root or Path.cwd()).resolve()
    rules = {kind: place for place, kind in enumerate(sorted({result.kind for result in results}))}
    driver = {
        "name": "lemmata",
        "version": version,
        "rules": [{"id": _identifier(kind), "name": kind, "shortDescription": {"text": _rule(kind)}} for kind in rules],
    }
    counts = Counter(result.verdict for result in results)
    exit_code = worst(list(counts)).exit_code
    return {
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {"driver": driver},
                "invocations": [{"executionSuccessful": True, "exitCode": exit_code}],
                "columnKind": "unicodeCodePoints",
                "originalUriBaseIds": {_ROOT: {"uri": base.as_uri().rstrip("/") + "/"}},
                "results": [
                    _result(result, rules[result.kind], base) for result in results if result.verdict in _LEVEL
                ],
                "properties": {verdict.value: counts[verdict] for verdict in Verdict},
            }
        ],
    }


def write_sarif(results: Sequence[Result], stream: TextIO, version: str) -> None:
    json.dump(sarif(results, version), stream, ensure_ascii=False, indent=1, default=str)
    stream.write("\n")


def _result(result: Result, rule: int, base: Path) -> dict[str, Any]:
    place: dict[str, Any] = {"physicalLocation": {"artifactLocation": _artifact(result.file, base)}}
    if result.line > 0:
        place["physicalLocation"]["region"] = {"startLine": result.line}
    if result.name:
        place["logicalLocations"] = [{"fullyQualifiedName": result.name, "kind": "declaration"}]
    mark = hashlib.sha256(
        "\0".join([result.file, result.name, result.kind, result.statement]).encode("utf-8", "replace")
    )
    name = f"{result.name}: " if result.name else ""
    return {
        "ruleId": _identifier(result.kind),
        "ruleIndex": rule,
        "level": _LEVEL[result.verdict],
        "message": {
            "text": f"{result.verdict.value}: {name}{result.evidence or result.statement or 'no reason is known'}"
        },
        "locations": [place],
        "partialFingerprints": {"obligation/v1": mark.hexdigest()[:32]},
        "properties": {"verdict": result.verdict.value, "statement": result.statement, "seconds": result.seconds},
    }


def _artifact(file: str, base: Path) -> dict[str, str]:
    path = Path(file)
    try:
        relative = path.resolve().relative_to(base)
    except (ValueError, OSError):
        return {"uri": "file://" + _quoted(str(path.absolute()))}
    return {"uri": _quoted(relative.as_posix()), "uriBaseId": _ROOT}


def _quoted(path: str) -> str:
    """The bytes of a path as a URI has them."""
    try:
        return quote(os.fsencode(path))
    except UnicodeEncodeError:
        return quote(path, errors="replace")


def _identifier(kind: str) -> str:
    return "lemmata/" + kind.replace(" ", "-")


def _rule(kind: str) -> str:
    return "The file can be read and elaborated." if kind == FILE else f"Every obligation of the kind “{kind}” holds."
