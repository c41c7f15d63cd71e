"""What the schemas of SARIF 2.1.0 (OASIS) and of JUnit XML (junit-10.xsd of the Jenkins xUnit plugin) demand of what is
written here: faults of a document, as sentences.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any
from xml.etree import ElementTree as ET

_LEVELS = {"none", "note", "warning", "error"}
_KINDS = {"notApplicable", "pass", "fail", "review", "open", "informational"}
_URI = re.compile(r"[A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=%]*")
_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")
_PROPERTIES: Mapping[str, tuple[set[str], set[str]]] = {  # of an object: those that must be there, those that may be
    "log": ({"version", "runs"}, {"$schema", "properties"}),
    "run": ({"tool"}, {"invocations", "columnKind", "originalUriBaseIds", "results", "properties"}),
    "driver": ({"name"}, {"version", "semanticVersion", "informationUri", "rules", "properties"}),
    "rule": ({"id"}, {"name", "shortDescription", "fullDescription", "help", "properties"}),
    "invocation": ({"executionSuccessful"}, {"exitCode", "commandLine", "properties"}),
    "result": (
        {"message"},
        {"ruleId", "ruleIndex", "level", "kind", "locations", "partialFingerprints", "properties"},
    ),
    "location": (set(), {"physicalLocation", "logicalLocations", "id", "message", "properties"}),
    "place": (set(), {"artifactLocation", "region", "properties"}),
    "artifact": (set(), {"uri", "uriBaseId", "index", "properties"}),
    "region": (set(), {"startLine", "startColumn", "endLine", "endColumn", "properties"}),
    "logical": (set(), {"name", "fullyQualifiedName", "decoratedName", "kind", "index", "properties"}),
}
_ATTRIBUTES: Mapping[str, tuple[set[str], set[str]]] = {
    "testsuites": (set(), {"name", "time", "tests", "failures", "errors"}),
    "testsuite": ({"name", "tests", "failures", "errors"}, {"time", "skipped", "timestamp", "hostname", "id", "file"}),
    "testcase": ({"name"}, {"time", "classname", "group"}),
    "failure": (set(), {"type", "message"}),
    "error": (set(), {"type", "message"}),
    "system-out": (set(), set()),
}
_INSIDE = {
    "testsuites": {"testsuite"},
    "testsuite": {"testcase"},
    "testcase": {"failure", "error", "system-out"},
}


def sarif_faults(log: Any) -> Iterator[str]:
    """Faults of a SARIF log as `json.loads` gives it."""
    yield from _object("log", log)
    if log.get("version") != "2.1.0":
        yield f"the version is {log.get('version')!r}"
    for run in log.get("runs", ()):
        yield from _object("run", run)
        driver = run["tool"]["driver"]
        yield from _object("driver", driver)
        rules = driver.get("rules", [])
        for rule in rules:
            yield from _object("rule", rule)
        if len({rule["id"] for rule in rules}) != len(rules):
            yield "two rules have one id"
        for invocation in run.get("invocations", ()):
            yield from _object("invocation", invocation)
        if run.get("columnKind") not in (None, "utf16CodeUnits", "unicodeCodePoints"):
            yield f"columnKind is {run['columnKind']!r}"
        bases = run.get("originalUriBaseIds", {})
        for base in bases.values():
            yield from _artifact(base, bases)
            if not base.get("uri", "/").endswith("/"):
                yield f"the base {base['uri']} does not end in a slash"
        for result in run.get("results", ()):
            yield from _sarif_result(result, [rule["id"] for rule in rules], bases)


def _sarif_result(result: Any, rules: list[str], bases: Mapping[str, Any]) -> Iterator[str]:
    yield from _object("result", result)
    if result.get("level", "warning") not in _LEVELS or result.get("kind", "fail") not in _KINDS:
        yield f"level {result.get('level')!r}, kind {result.get('kind')!r}"
    if not isinstance(result["message"].get("text"), str):
        yield "a message without a text"
    index = result.get("ruleIndex", -1)
    if index != -1 and not (0 <= index < len(rules) and rules[index] == result.get("ruleId")):
        yield f"rule {index} is not {result.get('ruleId')}"
    if not all(isinstance(value, str) for value in result.get("partialFingerprints", {}).values()):
        yield "a fingerprint that is no text"
    for location in result.get("locations", ()):
        yield from _object("location", location)
        for logical in location.get("logicalLocations", ()):
            yield from _object("logical", logical)
        place = location.get("physicalLocation")
        if place is not None:
            yield from _object("place", place)
            yield from _artifact(place["artifactLocation"], bases)
            yield from _region(place.get("region"))


def _region(region: Any) -> Iterator[str]:
    if region is None:
        return
    yield from _object("region", region)
    for name, value in region.items():
        if not isinstance(value, int) or value < 1:
            yield f"{name} is {value!r}; lines and columns count from 1"
    if region.get("endLine", region["startLine"]) < region["startLine"]:
        yield "a region ends before it starts"


def _artifact(artifact: Any, bases: Mapping[str, Any]) -> Iterator[str]:
    yield from _object("artifact", artifact)
    uri = artifact.get("uri", "")
    if not _URI.fullmatch(uri) or _PERCENT.search(uri):
        yield f"{uri!r} is no URI"
    base = artifact.get("uriBaseId")
    if base is not None and base not in bases:
        yield f"the base {base} is not declared"
    if base is not None and uri.startswith(("/", "file:")):
        yield f"{uri} is not relative to {base}"


def _object(kind: str, value: Any) -> Iterator[str]:
    needed, allowed = _PROPERTIES[kind]
    yield from (f"{kind} has no {name}" for name in sorted(needed - value.keys()))
    yield from (f"{kind} has {name}" for name in sorted(value.keys() - needed - allowed))


def junit_faults(element: ET.Element) -> Iterator[str]:
    """Faults of a `testsuites` element and of all within it."""
    needed, allowed = _ATTRIBUTES.get(element.tag, (set(), set()))
    yield from (f"{element.tag} has no {name}" for name in sorted(needed - element.attrib.keys()))
    yield from (f"{element.tag} has {name}" for name in sorted(element.attrib.keys() - needed - allowed))
    for name in ("time", "tests", "failures", "errors", "skipped"):
        if name in element.attrib and not re.fullmatch(r"\d+(\.\d{1,3})?", element.get(name, "")):
            yield f"{name} of {element.tag} is {element.get(name)!r}"
    for child in element:
        if child.tag not in _INSIDE.get(element.tag, set()):
            yield f"{element.tag} has a {child.tag} in it"
        yield from junit_faults(child)
    if element.tag == "testsuite":
        for name, tag in (("tests", ""), ("failures", "/failure"), ("errors", "/error")):
            if int(element.get(name, "0")) != len(element.findall(f"testcase{tag}")):
                yield f"{name} is not their number"
