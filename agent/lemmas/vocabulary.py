"""What conjectures about a goal are made of: its functions and those that they call, the library's, variables."""

from __future__ import annotations

import operator
import re
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import partial
from random import Random

from lemmata.agent.lemmas.declared import Constructor
from lemmata.agent.lemmas.interpret import Interpreter, UnreadableError
from lemmata.agent.lemmas.library import LIBRARY, Value
from lemmata.agent.lemmas.program import Function, Program, read_program
from lemmata.agent.policy.source import Position
from lemmata.agent.policy.terms import stripped, symbols
from lemmata.agent.smt.parse import parse
from lemmata.agent.traces.synthesis import library as lib
from lemmata.agent.traces.synthesis.language import Operation, Term, variable

_NAMES: Mapping[str, Sequence[str]] = {"Nat": "nmk", "Int": "ijk", "Bool": "pqr", "List": ("xs", "ys", "zs")}
_ON_LISTS: Mapping[str, tuple[tuple[str, ...], str, str]] = {
    "reverse": (("xs",), "xs", "{0}.reverse"),
    "length": (("xs",), "Nat", "{0}.length"),
    "sum": (("xs",), "Nat", "{0}.sum"),
    "take": (("Nat", "xs"), "xs", "{1}.take {0}"),
    "drop": (("Nat", "xs"), "xs", "{1}.drop {0}"),
    "count": (("x", "xs"), "Nat", "{1}.count {0}"),
    "contains": (("xs", "x"), "Bool", "{0}.contains {1}"),
}
_CLOSED = re.compile(r"List\.(map|filter) (\(fun (\w+) => ([^()]*)\))")
_MOST = 6  # functions of the file
_NUMBERS = 3  # numerals of the goal and the definitions, besides 0 and 1
_PRODUCTS = frozenset({"*", "^"})


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """`own`: by the name of the operation, the function. `variables`: of each type that the functions take two, three
    where one takes that many.
    """

    own: Mapping[str, Function]
    operations: tuple[Operation, ...]
    variables: tuple[Term, ...]
    program: Program

    def sample(self, random: Random) -> dict[str, Value]:
        """Values for all variables."""
        return {each.name: value(each.type, self.program.types, random) for each in self.variables}


def vocabulary(position: Position) -> Vocabulary | None:
    """None where the goal has none of the file's recursive functions that can be read."""
    wanted = position.context.unfolding(*position.texts)[:_MOST]
    if not any(definition.recursive for definition in wanted):
        return None
    program = read_program(position.context, wanted)
    own = {
        position.short(name): function
        for name, function in program.functions.items()
        if all(map(program.basic, (*function.inputs, function.output))) and function.inputs
    }
    if not any(function.definition.recursive for function in own.values()):
        return None
    operations = [_operation(name, function) for name, function in own.items()]
    kinds = {kind for function in own.values() for kind in (*function.inputs, function.output)}
    marks = position.all_symbols | frozenset().union(*(symbols(f.definition.body) for f in own.values()))
    operations += _helpers(kinds, marks)
    if "Nat" in kinds:
        numbers = sorted(int(mark) for mark in marks if mark.isdigit() and len(mark) < 3)
        operations += [lib.constant(number) for number in numbers if number > 1][:_NUMBERS]
    operations += _mapped(position.texts, kinds)
    most: dict[str, int] = {}
    for function in own.values():
        for kind in function.inputs:
            most[kind] = min(3, max(2, most.get(kind, 0), function.inputs.count(kind)))
    names = {name.rpartition(".")[2] for name in own} | position.context.predicates
    variables: list[Term] = []
    for kind, count in most.items():
        chosen = _named(kind, names)[:count]
        names |= set(chosen)
        variables += [variable(name, kind) for name in chosen]
    return Vocabulary(own, tuple(operations), tuple(variables), program)


def _operation(name: str, function: Function) -> Operation:
    places = " ".join(f"{{{place}}}" for place in range(len(function.inputs)))
    return Operation(name, function.inputs, function.output, f"{name} {places}", function.meaning, own=True)


def _helpers(kinds: set[str], marks: frozenset[str]) -> Iterator[Operation]:
    """Functions of the library on the types at hand."""
    if "Nat" in kinds:
        yield lib.ADD
        yield from (lib.constant(0), lib.constant(1))
        for mark, helper in (("*", lib.MUL), ("max", lib.MAX), ("min", lib.MIN)):
            if mark in marks:
                yield helper
    if "Int" in kinds:
        yield from (lib.INT_ADD, lib.constant(0, "Int"))
    if "Bool" in kinds:
        yield Operation("true", (), "Bool", "true", lambda: True)
        yield Operation("false", (), "Bool", "false", lambda: False)
        for mark, boolean in (("&&", lib.AND), ("||", lib.OR), ("!=", lib.XOR), ("!", lib.NOT)):
            if mark in marks:
                yield boolean
    for kind in sorted(kinds):
        if kind.startswith("List "):
            yield Operation("append", (kind, kind), kind, "{0} ++ {1}", operator.add)
            yield Operation("nil", (), kind, "[]", tuple)
            item = stripped(kind[5:])
            for mark, (inputs, output, text) in _ON_LISTS.items():
                if mark in marks and (mark != "sum" or item == "Nat"):
                    types = [{"xs": kind, "x": item, "Nat": "Nat"}[each] for each in inputs]
                    result = {"xs": kind}.get(output, output)
                    yield Operation(mark, tuple(types), result, text, LIBRARY[f"List.{mark}"].meaning)


def _mapped(texts: Sequence[str], kinds: set[str]) -> Iterator[Operation]:
    """`map` and `filter` with the functions that the goal has there, where these have no variables of the goal."""
    seen: set[str] = set()
    for text in texts:
        for found in _CLOSED.finditer(text):
            word, function, bound, body = found.groups()
            if found.group() in seen or any(w != bound and not w.isdigit() for w in re.findall(r"\w+", body)):
                continue
            seen.add(found.group())
            node = parse(function)
            if node is None or "List Nat" not in kinds:
                continue
            try:
                compiled = Interpreter({}, {}).compile(node, frozenset())
            except UnreadableError:
                continue
            meaning = partial(LIBRARY[f"List.{word}"].meaning, compiled({}))
            written = f"{{0}}.{word} {function}"
            yield Operation(found.group(), ("List Nat",), "List Nat", written, meaning)


def _named(kind: str, taken: Set[str]) -> list[str]:
    """Names for variables of the type, none of which is taken."""
    head = kind.split()[0].rpartition(".")[2]
    base = _NAMES.get(head) or tuple(head[0].lower() + more for more in ("", "'", "''"))
    marks = ("", *"₁₂₃₄₅₆₇₈₉")
    mark = next((mark for mark in marks if not any(name + mark in taken for name in base)), "₉")
    return [name + mark for name in base]


def value(kind: str, types: Mapping[str, Sequence[Constructor]], random: Random, depth: int = 3) -> Value:
    """A random value of a type, small more often than not."""
    if kind == "Nat":
        return random.choice((0, 1, 2, random.randrange(5), random.randrange(9)))
    if kind == "Int":
        return random.choice((0, 1, -1, random.randrange(-6, 7)))
    if kind == "Bool":
        return random.random() < 0.5
    if kind.startswith("List "):
        inner = kind[5:].removeprefix("(").removesuffix(")")
        return tuple(value(inner, types, random, depth - 1) for _ in range(random.choice((0, 1, 2, 3, 4))))
    made = [c for c in types[kind] if depth > 0 or kind not in c.inputs] or list(types[kind])
    chosen = random.choice(made)
    return (chosen.name, *(value(each, types, random, depth - 1) for each in chosen.inputs))
