"""Results as JUnit XML, as CI systems read it: one suite for each file, one case for each obligation.

Refuted and unknown are failures (their `type` says which), as an exit status above 0 is; errors are errors. Only what
the schema of the Jenkins xUnit plugin (junit-10.xsd) allows is written: lines stand in the texts, files at the suites.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TextIO
from xml.etree import ElementTree as ET

from lemmata.agent.verdict import Result, Verdict

_NO_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_ELEMENT = {Verdict.REFUTED: "failure", Verdict.UNKNOWN: "failure", Verdict.ERROR: "error"}


def junit(results: Sequence[Result]) -> ET.Element:
    """The `testsuites` element. Characters that XML has no way to write become U+FFFD."""
    files: dict[str, list[Result]] = {}
    for result in results:
        files.setdefault(result.file, []).append(result)
    root = ET.Element("testsuites", {"name": "lemmata", **_counts(results)})
    del root.attrib["skipped"]
    for file, members in files.items():
        suite = ET.SubElement(root, "testsuite", {"name": _text(file), "file": _text(file), **_counts(members)})
        for result in members:
            _case(suite, result)
    return root


def write_junit(results: Sequence[Result], stream: TextIO) -> None:
    root = junit(results)
    ET.indent(root)
    stream.write('<?xml version="1.0" encoding="UTF-8"?>\n' + ET.tostring(root, encoding="unicode") + "\n")


def _case(suite: ET.Element, result: Result) -> None:
    name = f"{result.name} [{result.kind}]" if result.name else f"[{result.kind}]"
    place = f"{result.file}:{result.line}" if result.line > 0 else result.file
    names = {"name": _text(name), "classname": _text(_class(result.file))}
    case = ET.SubElement(suite, "testcase", {**names, "time": f"{result.seconds:.3f}"})
    kind = _ELEMENT.get(result.verdict)
    if kind is not None:
        first = result.evidence.split("\n", 1)[0]
        body = ET.SubElement(case, kind, type=result.verdict.value, message=_text(first))
        body.text = _text("\n".join(part for part in (place, result.statement, result.evidence) if part))
    elif result.evidence:
        ET.SubElement(case, "system-out").text = _text(result.evidence)


def _counts(results: Sequence[Result]) -> dict[str, str]:
    failures = sum(_ELEMENT.get(result.verdict) == "failure" for result in results)
    errors = sum(result.verdict is Verdict.ERROR for result in results)
    return {
        "tests": str(len(results)),
        "failures": str(failures),
        "errors": str(errors),
        "skipped": "0",
        "time": f"{sum(result.seconds for result in results):.3f}",
    }


def _class(file: str) -> str:
    """`src/a/b.py` as `src.a.b`."""
    stem, dot, _ = file.rpartition(".")
    return ".".join(part for part in (stem if dot and "/" not in file[len(stem) :] else file).split("/") if part)


def _text(text: str) -> str:
    return _NO_XML.sub("\ufffd", text)
