"""How functions look in Lean: in the user's names."""

from __future__ import annotations

from textwrap import dedent

from lemmata.translators.python.vc.components import circles
from lemmata.translators.python.vc.program import Printer
from tests.translators.python.reading import read


def printed(text: str, name: str) -> str:
    loaded = read(text)
    function = loaded.module.functions[name]
    return Printer(function, loaded.module.functions, circles(loaded.module)[name]).definition()


def test_a_function_without_effects_is_a_plain_definition() -> None:
    text = "def larger(a: int, b: int) -> int:\n    if a < b:\n        return b\n    return a\n"
    assert printed(text, "larger") == dedent(
        """\
        def larger (a : Int) (b : Int) : Int :=
          if a < b then
            b
          else
            a"""
    )


def test_a_loop() -> None:
    text = """
        def gcd(a: int, b: int) -> int:
            while b != 0:
                a, b = b, a % b
            return a
    """
    assert printed(text, "gcd") == dedent(
        """\
        def gcd (a : Int) (b : Int) : Py Int := do
          let (a, b) ← Py.while (a, b)
            (fun (a, b) => do
              pure (decide (b ≠ 0))
            )
            (fun (a, b) => do
              Py.need (b ≠ 0) "ZeroDivisionError"
              let (a, b) := (b, floorMod a b)
              pure (a, b)
            )
          pure a"""
    )
