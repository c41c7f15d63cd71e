"""Predicates on trees by rules: bounds that narrow, heaps, heights, colours."""

from __future__ import annotations

from random import Random

from lemmata.agent.traces.derivations.theory import Fact, Theory, argument, inductive, parts

_KINDS = ("within", "heap", "coloured", "small", "height")


def trees(random: Random) -> Theory:
    kind = random.choice(_KINDS)
    wide = random.random() < 0.4
    extra = random.random() < 0.4
    valued = random.random() < 0.4 and kind != "height"
    return _Trees(kind, wide, extra, valued).theory()


class _Trees:
    """`wide`: nodes have three subtrees. `extra`: one more side condition. `valued`: leaves hold a number."""

    def __init__(self, kind: str, wide: bool, extra: bool, valued: bool) -> None:
        self.kind, self.extra, self.valued = kind, extra, valued
        self.names = ("a", "b", "c") if wide else ("a", "b")
        coloured = kind == "coloured"
        self.inputs = {"within": "Nat → Nat → ", "heap": "Nat → ", "coloured": "Bool → ", "height": "Nat → "}.get(
            kind, ""
        )
        self.label = "(col : Bool)" if coloured else "(v : Nat)"

    def theory(self) -> Theory:
        subtrees = " ".join(self.names)
        leaf = "leaf (k : Nat)" if self.valued else "leaf"
        tree = f"inductive Tree where\n  | {leaf}\n  | node {self.label} ({subtrees} : Tree)"
        rules = [f"leaf {self._leaf()}", f"node {self._node(subtrees)}"]
        if self.kind == "coloured":
            rules = [rules[0], self._coloured("true", subtrees), self._coloured("false", subtrees)]
        shape = f"trees:{self.kind}:{len(self.names)}{self.extra:d}{self.valued:d}"
        return Theory(shape, (tree, inductive("Good", f"{self.inputs}Tree → Prop", rules)), self.fact)

    def _leaf(self) -> str:
        term = "(.leaf k)" if self.valued else ".leaf"
        own = {"within": "{lo hi : Nat}", "heap": "{m : Nat}", "coloured": "{c : Bool}"}.get(self.kind, "")
        side = "k < 100 → " if self.valued and self.extra else ""
        numbers = {"within": "lo hi ", "heap": "m ", "coloured": "c ", "height": "0 "}.get(self.kind, "")
        return f"{own}{' {k : Nat}' if self.valued else ''} : {side}Good {numbers}{term}"

    def _node(self, subtrees: str) -> str:
        head = f"{{v : Nat}} {{{subtrees} : Tree}}"
        whole = f"(.node v {subtrees})"
        more = "v ≠ 55 → " if self.extra else ""
        match self.kind:
            case "within":
                inner = [f"Good lo v {self.names[0]}", *(f"Good v hi {name}" for name in self.names[1:])]
                return f"{{lo hi : Nat}} {head} : lo ≤ v → v ≤ hi → {more}{' → '.join(inner)} → Good lo hi {whole}"
            case "heap":
                inner = [f"Good v {name}" for name in self.names]
                return f"{{m : Nat}} {head} : m ≤ v → {more}{' → '.join(inner)} → Good m {whole}"
            case "height":
                inner = [f"Good n {name}" for name in self.names]
                return f"{{n : Nat}} {head} : {more}{' → '.join(inner)} → Good (n + 1) {whole}"
            case _:
                inner = [f"Good {name}" for name in self.names]
                return f"{head} : v < 100 → {more}{' → '.join(inner)} → Good {whole}"

    def _coloured(self, colour: str, subtrees: str) -> str:
        inside = "false" if colour == "true" else "true"
        inner = " → ".join(f"Good {inside} {name}" for name in self.names)
        rule = "red" if colour == "true" else "black"
        return f"{rule} {{{subtrees} : Tree}} : {inner} → Good {colour} (.node {colour} {subtrees})"

    def fact(self, random: Random, size: int) -> Fact:
        match self.kind:
            case "within":
                return Fact(f"Good 0 100 {argument(self._tree(random, size, 0, 100))}")
            case "heap":
                return Fact(f"Good 0 {argument(self._tree(random, size, 0, 0))}")
            case "coloured":
                colour = random.choice((0, 1))
                return Fact(f"Good {'true' if colour else 'false'} {argument(self._tree(random, size, colour, 0))}")
            case "height":
                levels = next(n for n in range(9) if self._full(n + 1) > size)
                return Fact(f"Good {levels} {argument(self._balanced(random, levels))}")
            case _:
                return Fact(f"Good {argument(self._tree(random, size, 0, 0))}")

    def _full(self, levels: int) -> int:
        """Steps for a balanced tree."""
        return 1 if levels == 0 else 1 + self.extra + len(self.names) * self._full(levels - 1)

    def _balanced(self, random: Random, levels: int) -> str:
        if levels == 0:
            return ".leaf"
        inner = (argument(self._balanced(random, levels - 1)) for _ in self.names)
        return " ".join([f".node {random.randrange(50)}", *inner])

    def _tree(self, random: Random, size: int, low: int, high: int) -> str:
        own = 1 + self.extra + {"within": 2, "heap": 1, "small": 1}.get(self.kind, 0)
        if size < own + len(self.names):
            return f".leaf {random.randrange(100)}" if self.valued else ".leaf"
        sizes = parts(random, size - own, len(self.names))
        if self.kind == "coloured":
            below = [self._tree(random, n, 1 - low, 0) for n in sizes]
            return " ".join([f".node {'true' if low else 'false'}", *map(argument, below)])
        value = random.randrange(low, high + 1) if self.kind == "within" else low + random.randrange(6)
        value = random.randrange(100) if self.kind == "small" else value
        value += value == 55
        value = min(value, high) if self.kind == "within" else value
        bounds = [(low, value)] + [(value, high)] * (len(sizes) - 1) if self.kind == "within" else [(value, 0)] * 3
        below = [self._tree(random, n, *bound) for n, bound in zip(sizes, bounds, strict=False)]
        return " ".join([f".node {value}", *map(argument, below)])
