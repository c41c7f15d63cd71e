"""All generated files of the core library, from one loaded engine."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from lemmata.agent.lean.extract import emit
from lemmata.agent.lean.extract.engine import Engine
from lemmata.agent.lean.extract.imports import import_order
from lemmata.agent.lean.extract.names import Name
from lemmata.agent.lean.extract.parsers import read_descriptors, read_grammar
from lemmata.agent.lean.extract.rules import read_rules
from lemmata.agent.lean.extract.targets import WRITTEN, macro_targets, unexpander_targets


@dataclass(frozen=True, slots=True)
class Generated:
    """File name to text, and how many of each thing were found and declared."""

    files: dict[str, str]
    counts: dict[str, int]


def generate(engine: Engine, constants: Iterable[Name] | None = None, imports: tuple[str, ...] = ()) -> Generated:
    """The generated files.

    Unexpanders are written only when `constants`, the names that the core declares, is given;
    `imports` are the modules that declare them. Raises ExtractError.
    """
    head = emit.header(engine.memory.version, engine.digest)
    descriptors = read_descriptors(engine)
    grammar = read_grammar(descriptors)
    rules = read_rules(engine, WRITTEN)
    order = import_order(engine, "Init")
    macros = macro_targets(rules, grammar, order)
    files = emit.grammar_files(grammar, head) | {"Macros.lean": emit.macro_file(macros, head)}
    counts = {
        "descriptors": len(descriptors),
        "categories": len(grammar.categories),
        "parsers": len(grammar.parsers),
        "macros": len(macros),
        "unexpanders": len(unexpander_targets(rules, order)),
    }
    if constants is not None:
        unexpanders = unexpander_targets(rules, order, constants)
        files["Unexpanders.lean"] = emit.unexpander_file(unexpanders, head, imports)
        counts["unexpanders declared"] = len(unexpanders)
    return Generated(files, counts)
