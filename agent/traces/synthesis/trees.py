"""Functions on a generated type of binary trees: laws found by exploring."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from lemmata.agent.traces.synthesis import library as lib
from lemmata.agent.traces.synthesis.families import Theory, sheet
from lemmata.agent.traces.synthesis.language import Operation, Value
from lemmata.agent.traces.synthesis.recursion import Function
from lemmata.agent.traces.synthesis.samples import COMMON, WIDE, Sampler, natural, wide_natural
from lemmata.agent.traces.synthesis.sheet import Sheet

_TYPE = "inductive Tree where\n  | leaf : Tree\n  | node (l : Tree) (v : Nat) (r : Tree) : Tree"
_LEAFY = "inductive Tree where\n  | leaf (v : Nat) : Tree\n  | node (l r : Tree) : Tree"

Fold = Callable[[Value, Value, Value], Value]


def trees(name: str, random: Random) -> Sheet:
    """Trees with numbers at their nodes, or at their leaves."""
    leafy = random.random() < 0.4
    makers = [_measure, _measure, _change, _walk]
    chosen = random.sample(makers, 3)
    functions = [maker(letter, leafy, random) for maker, letter in zip(chosen, "fgh", strict=True)]
    operations = [lib.ADD, lib.APPEND, *random.sample([lib.LENGTH, lib.REVERSE, lib.SUM, lib.MAX, lib.SUCC], 2)]
    samplers = {**COMMON, "Tree": lambda source: _tree(source, leafy, 4, natural)}
    wide = {**WIDE, "Tree": lambda source: _tree(source, leafy, 6, wide_natural)}
    definitions = (_LEAFY if leafy else _TYPE,)
    theory = Theory({"Tree": 2, "Nat": 1}, operations, functions, samplers, wide, definitions, largest=6, terms=2500)
    return sheet("trees", name, theory, random, 6)


def _tree(random: Random, leafy: bool, depth: int, value: Sampler) -> Value:
    if depth == 0 or random.random() < 0.35:
        return (value(random),) if leafy else ()
    left, right = _tree(random, leafy, depth - 1, value), _tree(random, leafy, depth - 1, value)
    return (left, right) if leafy else (left, value(random), right)


def _folded(leafy: bool, leaf: Callable[[Value], Value], node: Fold) -> Callable[[Value], Value]:
    def meaning(tree: Value) -> Value:
        if len(tree) < 2:
            return leaf(tree[0] if tree else 0)
        value = 0 if leafy else tree[1]
        return node(meaning(tree[0]), value, meaning(tree[-1]))

    return meaning


def _definition(name: str, output: str, leafy: bool, leaf: str, node: str) -> str:
    patterns = (".leaf v", ".node l r") if leafy else (".leaf", ".node l v r")
    return f"def {name} : Tree → {output}\n  | {patterns[0]} => {leaf}\n  | {patterns[1]} => {node}"


def _measure(name: str, leafy: bool, random: Random) -> Function:
    """`Tree → Nat`."""
    left, right, value = f"{name} l", f"{name} r", "0" if leafy else "v"
    k = random.randrange(1, 4)
    at_leaf: Callable[[Value], Value]
    shape, leaf, at_leaf, node, fold = random.choice(
        [
            ("size", str(k), lambda v: k, f"{left} + {right} + 1", lambda a, v, b: a + b + 1),
            ("count", "1", lambda v: 1, f"{left} + {right}", lambda a, v, b: a + b),
            ("sum", "v" if leafy else "0", lambda v: v, f"{left} + {value} + {right}", lambda a, v, b: a + v + b),
            ("height", "0", lambda v: 0, f"max ({left}) ({right}) + 1", lambda a, v, b: max(a, b) + 1),
            ("left", "0", lambda v: 0, f"{left} + {k}", lambda a, v, b: a + k),
            ("inner", "0", lambda v: 0, f"{k} + {left} + {right}", lambda a, v, b: k + a + b),
        ]
    )
    operation = Operation(name, ("Tree",), lib.NAT, f"{name} {{0}}", _folded(leafy, at_leaf, fold), own=True)
    return Function(operation, _definition(name, lib.NAT, leafy, leaf, node), f"tree:{shape}{leafy:d}")


def _change(name: str, leafy: bool, random: Random) -> Function:
    """`Tree → Tree`."""
    k = random.randrange(1, 4)
    new, changed = f"v + {k}", random.random() < 0.6
    mirrored = random.random() < 0.6 or not changed
    sides = (f"({name} r)", f"({name} l)") if mirrored else (f"({name} l)", f"({name} r)")
    leaf = f".leaf ({new})" if leafy and changed else ".leaf v" if leafy else ".leaf"
    middle = "" if leafy else f"({new}) " if changed else "v "
    step = k if changed else 0

    def at_node(left: Value, value: Value, right: Value) -> Value:
        one, other = (right, left) if mirrored else (left, right)
        return (one, other) if leafy else (one, value + step, other)

    meaning = _folded(leafy, lambda v: (v + step,) if leafy else (), at_node)
    operation = Operation(name, ("Tree",), "Tree", f"{name} {{0}}", meaning, own=True)
    definition = _definition(name, "Tree", leafy, leaf, f".node {sides[0]} {middle}{sides[1]}")
    return Function(operation, definition, f"tree:{'mirror' if mirrored else ''}{'map' if changed else ''}{leafy:d}")


def _walk(name: str, leafy: bool, random: Random) -> Function:
    """`Tree → List Nat`."""
    left, right = f"{name} l", f"{name} r"
    if leafy:
        order, node, fold = random.choice(
            [("in", f"{left} ++ {right}", lambda a, v, b: a + b), ("out", f"{right} ++ {left}", lambda a, v, b: b + a)]
        )
        leaf, meaning = "[v]", _folded(leafy, lambda v: (v,), fold)
    else:
        order, node, fold = random.choice(
            [
                ("in", f"{left} ++ v :: {right}", lambda a, v, b: (*a, v, *b)),
                ("pre", f"v :: ({left} ++ {right})", lambda a, v, b: (v, *a, *b)),
                ("post", f"{left} ++ {right} ++ [v]", lambda a, v, b: (*a, *b, v)),
                ("out", f"{right} ++ v :: {left}", lambda a, v, b: (*b, v, *a)),
            ]
        )
        leaf, meaning = "[]", _folded(leafy, lambda v: (), fold)
    operation = Operation(name, ("Tree",), lib.LIST, f"{name} {{0}}", meaning, own=True)
    return Function(operation, _definition(name, lib.LIST, leafy, leaf, node), f"tree:walk-{order}{leafy:d}")
