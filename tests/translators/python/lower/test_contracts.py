"""The four ways in which people write contracts say the same."""

from __future__ import annotations

import pytest

from lemmata.translators.obligations.evaluate.programs import holds
from tests.translators.python.reading import read

ICONTRACT = """
    from icontract import require, ensure, snapshot

    @require(lambda n: n >= 0)
    @snapshot(lambda n: n + 0, name="before")
    @ensure(lambda result, n, OLD: result == n + 1 and OLD.before == n)
    def f(n: int) -> int:
        return n + 1
"""
DEAL = """
    import deal

    @deal.pre(lambda n: n >= 0)
    @deal.post(lambda result: result > 0)
    @deal.ensure(lambda _: _.result == _.n + 1)
    def f(n: int) -> int:
        return n + 1
"""
PEP316 = """
    def f(n: int) -> int:
        '''One more.

        pre: n >= 0
        post:
            __return__ > 0
            __return__ == n + 1
        '''
        return n + 1
"""


@pytest.mark.parametrize("text", [ICONTRACT, DEAL, PEP316])
def test_read(text: str) -> None:
    loaded = read(text)
    assert loaded.refusals == ()
    function = loaded.module.functions["f"]

    def said(**values: int) -> tuple[bool, bool]:
        required = all(holds(loaded.module, each.condition, values) for each in function.requires)
        ensured = all(holds(loaded.module, each.condition, values) for each in function.ensures)
        return required, ensured

    assert said(n=3, result=4) == (True, True)
    assert said(n=3, result=5) == (True, False)
    assert said(n=-1, result=0)[0] is False


def test_leading_asserts_are_preconditions() -> None:
    function = read("def f(n: int) -> int:\n    assert n > 0\n    return n\n").module.functions["f"]
    assert [contract.text for contract in function.requires] == ["n > 0"]


def test_exceptions_that_may_leave() -> None:
    text = """
        import deal

        @deal.raises(LookupError)
        def f(xs: list[int]) -> int:
            return xs[0]
    """
    assert read(text).module.functions["f"].raises == ("IndexError", "KeyError", "LookupError")
