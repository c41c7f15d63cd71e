"""The parsers and syntax categories of a package of modules, with everything that declaring them takes."""

from __future__ import annotations

from dataclasses import dataclass

from lemmata.agent.lean.extract.categories import EXCLUDED, category_of, is_scoped, piece_category
from lemmata.agent.lean.extract.descriptors import Tree, read_tree
from lemmata.agent.lean.extract.engine import Engine
from lemmata.agent.lean.extract.errors import ExtractError
from lemmata.agent.lean.extract.names import Name, demangle, plain_text

_NODES = frozenset({"node", "trailingNode"})


@dataclass(frozen=True, slots=True)
class Descriptor:
    """One exported datum that is a parser descriptor, with the symbol that holds it."""

    symbol: str
    name: Name | None
    module: str | None
    tree: Tree


@dataclass(frozen=True, slots=True)
class Category:
    """A syntax category that a module declares, in a namespace.

    `soft`: words that start its syntax stay usable as identifiers (Lean's `behavior := both`).
    """

    namespace: Name
    name: str
    soft: bool


@dataclass(frozen=True, slots=True)
class Parser:
    """A parser to declare. `category` is None for a named piece, which only other parsers mention."""

    name: Name
    symbol: str
    trailing: bool
    category: str | None
    scoped: bool


@dataclass(frozen=True, slots=True)
class Grammar:
    categories: tuple[Category, ...]
    parsers: tuple[Parser, ...]


def read_descriptors(engine: Engine) -> tuple[Descriptor, ...]:
    """Every parser descriptor of the engine, by symbol."""
    found = []
    for symbol, word in engine.exported_data():
        tree = read_tree(engine.memory, word)
        if tree is not None:
            found.append(Descriptor(symbol.name, demangle(symbol.name), engine.module_of_datum(symbol), tree))
    return tuple(sorted(found, key=lambda descriptor: descriptor.symbol))


def read_grammar(descriptors: tuple[Descriptor, ...], package: str = "Init") -> Grammar:
    """What the modules of `package` declare. Raises ExtractError for a parser that fits no category rule."""
    declared: list[Name] = []
    soft: set[str | None] = set()
    parsers: list[Parser] = []
    for descriptor in descriptors:
        name, tree = descriptor.name, descriptor.tree
        if name is None or (descriptor.module or package).partition("_")[0] != package:
            continue
        if plain_text(name) in EXCLUDED or tree.constructor == "symbol":
            continue
        if name[-1] == "quot" and len(name) > 1:
            declared.append(name[:-1])
            continue
        category = category_of(name) if tree.constructor in _NODES else piece_category(name)
        if tree.constructor in _NODES and category is None:
            raise ExtractError(f"parser {plain_text(name)}: no rule gives its category; add one to categories.py")
        if tree.first().constructor == "nonReservedSymbol":
            soft.add(category)
        trailing = tree.constructor == "trailingNode"
        parsers.append(Parser(name, descriptor.symbol, trailing, category, is_scoped(name)))
    return Grammar(
        tuple(Category(name[:-1], str(name[-1]), name[-1] in soft) for name in sorted(declared, key=plain_text)),
        tuple(sorted(parsers, key=lambda parser: plain_text(parser.name))),
    )
