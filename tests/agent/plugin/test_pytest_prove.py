"""`pytest --prove` as its users see it: a test for each obligation, named, placed, and red when it is not proved."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

from lemmata.agent.cli import translators
from lemmata.agent.plugin import pytest_prove
from lemmata.translators.obligations.claim import (
    Claim,
    Counterexample,
    Kind,
    Refusal,
    Sheet,
    Span,
    Translation,
    TranslationOptions,
)

pytest_plugins = ["pytester"]
_CLAIM = re.compile(r"# claim (\w+): (.*)")


class _Refuter:
    def refute(self, claim: Claim, seconds: float) -> Counterexample | None:
        if "5" not in claim.statement:
            return None
        return Counterexample("f(2) returns 4", {"n": 2}, "python -c 'f(2)'")


class ToyTranslator:
    """Reads `# claim NAME: PROPOSITION` and `# refuse`; the proposition is Lean."""

    def translate(self, path: str, text: str, options: TranslationOptions) -> Translation:
        claims: list[Claim] = []
        refusals: list[Refusal] = []
        for number, line in enumerate(text.splitlines(), 1):
            span = Span.at(path, number)
            if found := _CLAIM.match(line):
                claims.append(Claim(found[1], Kind.POSTCONDITION, span, found[2], found[1], ("decide",), search=False))
            if line == "# refuse":
                refusals.append(Refusal(span, "float", "is not exact", "use int"))
        lean = "".join(f"theorem {claim.theorem} : {claim.statement} := by\n  sorry\n\n" for claim in claims)
        return Translation((Sheet(lean, tuple(claims)),) if claims else (), tuple(refusals), _Refuter())


@pytest.fixture
def package(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> pytest.Pytester:
    monkeypatch.setattr(translators, "translator", lambda name: ToyTranslator())
    monkeypatch.setattr("lemmata.agent.plugin.sources.translator", lambda name: ToyTranslator())
    pytester.makepyfile(
        good="# claim sums: 2 + 2 = 4\n# claim more: 2 + 3 = 5\n# claim odd: 2 + 2 = 5\n# refuse\n",
        plain="x = 1\n",
        test_unit="# claim ignored: 1 = 2\ndef test_unit(): pass\n",
    )
    return pytester


def run(pytester: pytest.Pytester, *arguments: str) -> pytest.RunResult:
    return pytester.runpytest_inprocess("-p", "no:lemmata", *arguments, plugins=[pytest_prove])


def test_each_obligation_is_a_test(package: pytest.Pytester) -> None:
    result = run(package, "--prove", "--prove-jobs=1", "-v")
    result.assert_outcomes(passed=2, failed=3)
    result.stdout.fnmatch_lines(
        [
            "*good.py::sums [[]postcondition[]] PASSED*",
            "*good.py::odd [[]postcondition[]] FAILED*",
            "*test_unit.py::test_unit PASSED*",
        ]
    )
    text = result.stdout.str()
    assert "good.py:3: refuted: odd" in text and "f(2) returns 4" in text and "replay: python -c 'f(2)'" in text
    assert "float: is not exact; use int" in text
    assert "Traceback" not in text and "ignored" not in text


def test_without_the_option_nothing_is_collected(package: pytest.Pytester) -> None:
    run(package).assert_outcomes(passed=1)


def test_one_obligation_alone(package: pytest.Pytester) -> None:
    run(package, "--prove", "-k", "sums").assert_outcomes(passed=1, deselected=4)


def test_obligations_are_listed_without_being_proved(package: pytest.Pytester) -> None:
    result = run(package, "--prove", "--collect-only", "-q")
    result.stdout.fnmatch_lines(["good.py::odd [[]postcondition[]]"])


def test_lean_files(pytester: pytest.Pytester) -> None:
    pytester.makefile(
        ".lean",
        a="theorem t (n : Nat) : n + 0 = n := by sorry\ntheorem f (n : Nat) : n < 2 := by sorry\n",
        b="theorem t : 1 = 1 := by sorry\ntheorem u : nonsense := rfl\n",
        c="theorem t : 1 = 1 := rfl\n",
    )
    result = run(pytester, "--prove", "a.lean", "b.lean", "c.lean")
    result.assert_outcomes(passed=1, failed=2)
    text = result.stdout.str()
    assert "a.lean:2: refuted: f" in text and "n = 2" in text and "nonsense" in text


def test_a_file_that_cannot_be_read_is_a_collection_error(pytester: pytest.Pytester) -> None:
    (pytester.path / "a.lean").write_bytes(b"\xff\xfe\x00")
    result = run(pytester, "--prove", "a.lean")
    result.assert_outcomes(errors=1)
    assert "lemmata: " in result.stdout.str() and "Traceback" not in result.stdout.str()


def test_the_plugin_costs_nothing_where_it_is_not_used() -> None:
    code = "import sys, lemmata.agent.plugin.pytest_prove; print([m for m in sys.modules if 'lemmata.agent.' in m])"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert loaded.strip() == "['lemmata.agent.plugin', 'lemmata.agent.plugin.pytest_prove']"
