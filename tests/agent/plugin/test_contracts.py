"""`pytest --prove` on a package with contracts as people write them: the true ones pass, their false twins fail."""

from __future__ import annotations

import pytest

from tests.agent.plugin.test_pytest_prove import run

pytest_plugins = ["pytester"]
pytestmark = pytest.mark.usefixtures("embedded")

DOCSTRINGS = '''
def clamp(x: int, low: int, high: int) -> int:
    """
    pre: low <= high
    post: low <= __return__ <= high
    """
    return max(low, min(x, high))


def clamp_badly(x: int, low: int, high: int) -> int:
    """
    post: low <= __return__ <= high
    """
    return max(low, min(x, high))
'''
ASSERTS = """
def halves(n: int) -> int:
    assert n >= 0
    half = n // 2
    assert half + half <= n
    return half


def halves_badly(n: int) -> int:
    assert n >= 0
    half = n // 2
    assert half + half == n
    return half
"""
ICONTRACT = """
import icontract


@icontract.require(lambda n: n >= 0)
@icontract.ensure(lambda n, result: result > n)
def more(n: int) -> int:
    return n + 1


@icontract.ensure(lambda n, result: result > n)
def more_badly(n: int) -> int:
    return 2 * n
"""
DEAL = """
import deal


@deal.pre(lambda n: n > 0)
@deal.post(lambda result: result >= 1)
def digits(n: int) -> int:
    return 1 if n < 10 else 2


@deal.post(lambda result: result >= 1)
def digits_badly(n: int) -> int:
    return n % 3
"""


@pytest.mark.parametrize(
    ("text", "library", "good", "false", "seen"),
    [
        (DOCSTRINGS, None, "clamp", "clamp_badly", "low <= __return__ <= high"),
        (ASSERTS, None, "halves", "halves_badly", "half + half == n"),
        (ICONTRACT, "icontract", "more", "more_badly", "more_badly("),
        (DEAL, "deal", "digits", "digits_badly", "digits_badly("),
    ],
    ids=["docstrings", "asserts", "icontract", "deal"],
)
def test_contracts_of_a_package(
    pytester: pytest.Pytester, text: str, library: str | None, good: str, false: str, seen: str
) -> None:
    if library is not None:
        pytest.importorskip(library)
    package = pytester.mkpydir("shop")
    (package / "prices.py").write_text(text)
    result = run(pytester, "--prove", "--prove-timeout=15", "--prove-jobs=1", "-v", "shop")
    output = result.stdout.str()
    verdicts = [line.split() for line in output.splitlines() if line.startswith("shop/prices.py::")]

    def of(function: str) -> set[str]:
        mine = [words for words in verdicts if words[0].replace("::", ".").split(".")[2] == function]
        return {word for words in mine for word in words if word in ("PASSED", "FAILED")}

    assert of(good) == {"PASSED"} and "FAILED" in of(false), output
    assert "refuted" in output and seen in output and "replay: " in output and "Traceback" not in output
    assert result.ret == pytest.ExitCode.TESTS_FAILED
