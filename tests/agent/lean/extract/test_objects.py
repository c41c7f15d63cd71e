"""Objects and parser descriptors read from bytes; what is none is told apart."""

from lemmata.agent.lean.extract.descriptors import read_tree
from tests.agent.lean.extract.blocks import BASE, Blocks


def test_strings_and_names() -> None:
    blocks = Blocks()
    assert blocks.string(blocks.text("a ≤ b")) == "a ≤ b"
    assert blocks.name(blocks.dotted("Lean.Parser.x")) == ("Lean", "Parser", "x")
    assert blocks.name(blocks.constructor(2, blocks.dotted("x"), 2 * 7 + 1)) == ("x", 7)
    assert blocks.name(1) == ()


def test_what_is_no_object() -> None:
    blocks = Blocks()
    text, pair = blocks.text("x"), blocks.constructor(0, 1, 1)
    assert blocks.string(pair) is None
    assert blocks.name(text) is None
    assert blocks.fields(text) is None
    assert blocks.fields(pair) == (1, 1)
    assert blocks.header(pair + 4) is None
    assert blocks.header(BASE - 8) is None
    assert blocks.word(BASE + 10_000) is None


def test_a_name_that_contains_itself_ends() -> None:
    blocks = Blocks()
    text = blocks.text("x")
    assert blocks.name(blocks.constructor(1, text + 40, text)) is None


def test_a_descriptor() -> None:
    blocks = Blocks()
    symbol = blocks.constructor(5, blocks.text(" + "))
    right = blocks.constructor(7, blocks.dotted("term"), 2 * 66 + 1)
    both = blocks.constructor(2, blocks.dotted("andthen"), symbol, right)
    tree = read_tree(blocks, blocks.constructor(4, blocks.dotted("sum"), 2 * 65 + 1, 2 * 65 + 1, both))
    assert tree is not None
    assert (tree.constructor, tree.data) == ("trailingNode", (("sum",), 65, 65))
    assert tree.first().data == (" + ",)
    assert [part.constructor for part in tree.walk()] == ["trailingNode", "binary", "symbol", "cat"]


def test_what_is_no_descriptor() -> None:
    blocks = Blocks()
    symbol = blocks.constructor(5, blocks.text("x"))
    assert read_tree(blocks, symbol) is not None
    assert read_tree(blocks, blocks.constructor(5, blocks.dotted("x"))) is None
    assert read_tree(blocks, blocks.constructor(5, blocks.text("x"), 1)) is None
    assert read_tree(blocks, blocks.constructor(13, blocks.text("x"))) is None
    assert read_tree(blocks, blocks.constructor(0, 1)) is None
