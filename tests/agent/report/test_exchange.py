"""SARIF and JUnit as those who read them expect; the files that `prove` writes."""

from __future__ import annotations

import io
import json
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from lemmata.agent.cli import prove as cli
from lemmata.agent.cli.prove_options import parser
from lemmata.agent.report.junit import write_junit
from lemmata.agent.report.sarif import sarif
from lemmata.agent.report.sources import read_run
from lemmata.agent.verdict import Result, Verdict
from tests.agent.prove.toy_workshop import ToyWorkshop
from tests.agent.report.samples import HOSTILE
from tests.agent.report.schemas import junit_faults, sarif_faults

RESULTS = [
    Result("src/a b.py", 3, "f.post", "postcondition", Verdict.PROVED, "result > 0", "omega", 0.1),
    Result("src/a b.py", 9, "g.post", "postcondition", Verdict.REFUTED, "result > n", "g(7) returns 7\nreplay: …", 0.2),
    Result("src/a b.py", 12, "h.stop", "termination", Verdict.UNKNOWN, "h ends", "the time budget is spent", 5.0),
    Result("/else/where.lean", 0, "", "file", Verdict.ERROR, "", "no such file", 0.0),
]


def test_sarif_has_a_finding_for_all_that_is_not_proved(tmp_path: Path) -> None:
    log = sarif(RESULTS, "1.0", tmp_path)
    (run,) = log["runs"]
    assert log["version"] == "2.1.0" and run["tool"]["driver"]["name"] == "lemmata"
    found = run["results"]
    assert [item["level"] for item in found] == ["error", "warning", "error"]
    rules = run["tool"]["driver"]["rules"]
    assert all(rules[item["ruleIndex"]]["id"] == item["ruleId"] for item in found)
    assert run["properties"] == {"proved": 1, "refuted": 1, "unknown": 1, "error": 1}
    assert run["invocations"][0]["exitCode"] == 3
    where = found[0]["locations"][0]["physicalLocation"]
    assert where["region"] == {"startLine": 9}
    assert "region" not in found[2]["locations"][0]["physicalLocation"], "a line of 0 is no line"
    assert found[2]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "file:///else/where.lean"
    assert found[0]["message"]["text"].startswith("refuted: g.post: g(7) returns 7")


def test_sarif_names_files_relative_to_the_root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (found, *_) = sarif(RESULTS, "1.0")["runs"][0]["results"]
    assert found["locations"][0]["physicalLocation"]["artifactLocation"] == {
        "uri": "src/a%20b.py",
        "uriBaseId": "%SRCROOT%",
    }


def test_findings_keep_their_fingerprint_when_lines_move() -> None:
    def prints(line: int) -> object:
        moved = Result("a.py", line, "f", "assertion", Verdict.UNKNOWN, "x", "why", 1.0)
        return sarif([moved], "1")["runs"][0]["results"][0]["partialFingerprints"]

    assert prints(3) == prints(30)


def test_junit_has_a_suite_for_each_file_and_a_case_for_each_obligation() -> None:
    stream = io.StringIO()
    write_junit(RESULTS, stream)
    root = ET.fromstring(stream.getvalue())
    assert (root.get("tests"), root.get("failures"), root.get("errors")) == ("4", "2", "1")
    first, second = root.findall("testsuite")
    assert [len(case) and case[0].tag for case in first] == ["system-out", "failure", "failure"]
    assert [case[0].get("type") for case in list(first)[1:]] == ["refuted", "unknown"]
    assert second[0][0].tag == "error" and first[0].get("classname") == "src.a b"


@pytest.mark.parametrize("text", [*HOSTILE, "\0\x07\x1b[0m"])
def test_whatever_a_name_holds_the_files_can_be_read(text: str) -> None:
    result = Result(text or "f", 1, text, text, Verdict.UNKNOWN, text, text, 0.0)
    stream = io.StringIO()
    write_junit([result], stream)
    ET.fromstring(stream.getvalue())
    (found,) = json.loads(json.dumps(sarif([result], "1")))["runs"][0]["results"]
    assert found["locations"][0]["physicalLocation"]["artifactLocation"]["uri"].isascii()


def hostile() -> list[Result]:
    return [Result(text or "f", 1, text, text, Verdict.UNKNOWN, text, text, 0.0) for text in HOSTILE]


@pytest.mark.parametrize("results", [RESULTS, hostile(), []], ids=["all verdicts", "hostile names", "nothing"])
def test_what_is_written_follows_the_schemas(results: list[Result], tmp_path: Path) -> None:
    assert list(sarif_faults(json.loads(json.dumps(sarif(results, "1.0", tmp_path))))) == []
    stream = io.StringIO()
    write_junit(results, stream)
    assert list(junit_faults(ET.fromstring(stream.getvalue()))) == []


def test_what_does_not_follow_the_schemas_is_seen(tmp_path: Path) -> None:
    def faults(*path: str | int, value: object) -> list[str]:
        log = json.loads(json.dumps(sarif(RESULTS, "1.0", tmp_path)))
        place = log["runs"][0]
        for step in path[:-1]:
            place = place[step]
        place[path[-1]] = value
        return list(sarif_faults(log))

    where = ("results", 0, "locations", 0, "physicalLocation")
    assert faults("results", 0, "level", value="fatal") and faults("results", 0, "ruleIndex", value=2)
    assert faults(*where, "region", value={"startLine": 0})
    assert faults(*where, "artifactLocation", value={"uri": "a b.py"})
    assert faults(*where, "artifactLocation", value={"uri": "a.py", "uriBaseId": "ELSEWHERE"})
    assert faults("results", 0, "surplus", value=1) == ["result has surplus"]
    stream = io.StringIO()
    write_junit(RESULTS, stream)
    for name in ("file", "line"):
        root = ET.fromstring(stream.getvalue())
        root[0][0].set(name, "x")
        assert list(junit_faults(root)) == [f"testcase has {name}"]


def prove(*arguments: str) -> int:
    return cli.prove(parser().parse_args(arguments), factory=ToyWorkshop)


def test_prove_writes_what_it_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.lean").write_text("theorem a : Easy := by sorry\ntheorem b : Wrong := by sorry\n")
    assert prove("a.lean", "--sarif", "out/a.sarif", "--junit", "a.xml", "--trace-dir", "traces") == 1
    (found,) = json.loads(Path("out/a.sarif").read_text())["runs"][0]["results"]
    assert found["locations"][0]["logicalLocations"][0]["fullyQualifiedName"] == "b"
    assert ET.parse("a.xml").getroot().get("tests") == "2"
    run = read_run(Path("traces"))
    assert {entry.name: entry.outcomes[0].verdict.value for entry in run.entries if entry.outcomes[0]} == {
        "a": "proved",
        "b": "refuted",
    }
    assert not list(tmp_path.glob("**/*.part"))


def test_a_file_that_cannot_be_written_is_said_and_the_verdicts_stand(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.lean").write_text("theorem a : Easy := by sorry\n")
    Path("file").write_text("")
    assert prove("a.lean", "--sarif", "file/x.sarif") == 3
    output = capsys.readouterr()
    assert "proved" in output.out and "file/x.sarif cannot be written" in output.err
