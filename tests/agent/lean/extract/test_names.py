"""Names as Lean prints them and as its compiler mangles them."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from lemmata.agent.lean.extract.names import Name, demangle, flat_text, lean_text, mangle

COMPONENTS = st.text(st.sampled_from("abxuU019_'!?+ ≤×·𝕜"), min_size=1, max_size=8).filter(lambda part: part.strip("_"))
NAMES = st.lists(COMPONENTS, min_size=1, max_size=4).map(tuple)


@pytest.mark.parametrize(
    ("name", "symbol"),
    [
        (("term_+_",), "l_term___x2b__"),
        (("Int", "term-[_+1]"), "l_Int_term_x2d_x5b___x2b1_x5d"),
        (("term_×__1",), "l_term___xd7____1"),
        (("Array", "_aux_M___unexpand_P_1"), "l_Array___aux__M______unexpand__P__1"),
        (("a_", "b"), "l_a___00b"),
        (("a", "x2b"), "l_a_00x2b"),
        (("𝕜",), "l_00_U0001d55c"),
        (("initFn", "_@"), "l_initFn_00___x40"),
    ],
)
def test_symbols(name: Name, symbol: str) -> None:
    assert mangle(name) == symbol
    assert demangle(symbol) == name


@given(NAMES)
@example(("a_", "_b"))
@example(("_x2b",))
@example(("0",))
def test_demangling_undoes_mangling(name: Name) -> None:
    assert demangle(mangle(name)) == name


@given(NAMES, NAMES)
def test_different_names_have_different_symbols(one: Name, other: Name) -> None:
    assert (one == other) == (mangle(one) == mangle(other))


@pytest.mark.parametrize("symbol", ["lean_main", "l", "l_", "l___private_Init_Prelude_0__Lean_x"])
def test_what_is_no_plain_name_is_refused(symbol: str) -> None:
    assert demangle(symbol) is None


def test_texts() -> None:
    name = ("Lean", "Parser", "term_+_", "exact?", "x'")
    assert lean_text(name) == "Lean.Parser.«term_+_».exact?.x'"
    assert flat_text(("List", "term_<+_")) == "List_term_<+_"
