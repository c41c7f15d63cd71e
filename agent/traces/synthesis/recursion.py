"""Recursive functions put together at random: on numbers and on lists, plain and with an accumulator."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from lemmata.agent.traces.synthesis.language import Operation, Value
from lemmata.agent.traces.synthesis.library import BOOL, LIST, NAT


@dataclass(frozen=True, slots=True)
class Function:
    """`shape`: what it is, up to its name and its constants."""

    operation: Operation
    definition: str
    shape: str


Fold = tuple[str, str, Callable[[Value, Value], Value]]  # shape, Lean text of x and r, meaning


def _number_steps(random: Random) -> list[Fold]:
    k = random.randrange(1, 5)
    return [
        ("r+k", f"{{r}} + {k}", lambda n, r: r + k),
        ("2r", "2 * {r}", lambda n, r: 2 * r),
        ("2r+k", f"2 * {{r}} + {k}", lambda n, r: 2 * r + k),
        ("r+n", "{r} + {x}", lambda n, r: r + n),
        ("r+n+1", "{r} + ({x} + 1)", lambda n, r: r + n + 1),
        ("r+2n+1", "{r} + 2 * {x} + 1", lambda n, r: r + 2 * n + 1),
        ("r+kn", f"{{r}} + {k} * {{x}}", lambda n, r: r + k * n),
        ("k-r", f"{k} - {{r}}", lambda n, r: max(k - r, 0)),
        ("max", f"max ({{r}}) {k}", lambda n, r: max(r, k)),
        ("parity", "{r} + {x} % 2", lambda n, r: r + n % 2),
    ]


def _list_steps(random: Random) -> list[Fold]:
    k = random.randrange(2, 5)
    return [
        ("x+r", "{x} + {r}", lambda x, r: x + r),
        ("r+1", "{r} + 1", lambda x, r: r + 1),
        ("r+k", f"{{r}} + {k}", lambda x, r: r + k),
        ("kx+r", f"{k} * {{x}} + {{r}}", lambda x, r: k * x + r),
        ("max", "max {x} ({r})", max),
        ("x+1+r", "{x} + 1 + {r}", lambda x, r: x + 1 + r),
        ("if-count", f"if {{x}} % {k} = 0 then {{r}} + 1 else {{r}}", lambda x, r: r + (x % k == 0)),
        ("if-sum", f"if {{x}} < {k} then {{r}} else {{x}} + {{r}}", lambda x, r: r if x < k else x + r),
        ("horner", f"{{x}} + {k} * {{r}}", lambda x, r: x + k * r),
    ]


def number_function(name: str, random: Random) -> Function:
    """`Nat → Nat` by recursion."""
    shape, text, step = random.choice(_number_steps(random))
    start = random.randrange(3)

    def meaning(n: int) -> int:
        result = start
        for x in range(n):
            result = step(x, result)
        return result

    body = text.format(x="n", r=f"{name} n")
    definition = f"def {name} : Nat → Nat\n  | 0 => {start}\n  | n + 1 => {body}"
    return Function(Operation(name, (NAT,), NAT, f"{name} {{0}}", meaning, own=True), definition, f"nat:{shape}")


def two_step_function(name: str, random: Random) -> Function:
    """`Nat → Nat`, two back at each step."""
    first, second, k = random.randrange(2), random.randrange(2), random.randrange(1, 4)
    steps: list[Fold] = [
        ("back+k", f"{name} n + {k}", lambda a, b: a + k),
        ("fib", f"{name} n + {name} (n + 1)", lambda a, b: a + b),
        ("2back", f"2 * {name} n", lambda a, b: 2 * a),
        ("same", f"{name} n", lambda a, b: a),
    ]
    shape, text, step = random.choice(steps)

    def meaning(n: int) -> int:
        a, b = first, second
        for _ in range(n):
            a, b = b, step(a, b)
        return a

    definition = f"def {name} : Nat → Nat\n  | 0 => {first}\n  | 1 => {second}\n  | n + 2 => {text}"
    return Function(Operation(name, (NAT,), NAT, f"{name} {{0}}", meaning, own=True), definition, f"two:{shape}")


def number_twin(plain: Function, name: str, random: Random) -> Function:
    """A tail-recursive `Nat → Nat → Nat` that adds a constant at each step."""
    k = random.randrange(1, 4)
    way = random.choice(("add", "index"))
    text = f"{name} n (a + {k})" if way == "add" else f"{name} n (a + n)"

    def meaning(n: int, a: int) -> int:
        return a + k * n if way == "add" else a + n * (n - 1) // 2

    definition = f"def {name} : Nat → Nat → Nat\n  | 0, a => a\n  | n + 1, a => {text}"
    operation = Operation(name, (NAT, NAT), NAT, f"{name} {{0}} {{1}}", meaning, own=True)
    return Function(operation, definition, f"{plain.shape}/acc:{way}")


def list_function(name: str, random: Random) -> tuple[Function, Fold, int]:
    """`List Nat → Nat` by recursion; its step and its value at `[]` as well."""
    fold = random.choice(_list_steps(random))
    shape, text, step = fold
    start = random.choice((0, 0, 0, 1, 2))

    def meaning(xs: tuple[int, ...]) -> int:
        result = start
        for x in reversed(xs):
            result = step(x, result)
        return result

    body = text.format(x="x", r=f"{name} xs")
    definition = f"def {name} : List Nat → Nat\n  | [] => {start}\n  | x :: xs => {body}"
    operation = Operation(name, (LIST,), NAT, f"{name} {{0}}", meaning, own=True)
    return Function(operation, definition, f"list:{shape}"), fold, start


def list_twin(name: str, fold: Fold) -> Function:
    """The tail-recursive `List Nat → Nat → Nat` with the same step."""
    shape, text, step = fold

    def meaning(xs: tuple[int, ...], a: int) -> int:
        for x in xs:
            a = step(x, a)
        return a

    body = text.format(x="x", r="a")
    definition = f"def {name} : List Nat → Nat → Nat\n  | [], a => a\n  | x :: xs, a => {name} xs ({body})"
    operation = Operation(name, (LIST, NAT), NAT, f"{name} {{0}} {{1}}", meaning, own=True)
    return Function(operation, definition, f"list-acc:{shape}")


def transformer(name: str, random: Random) -> Function:
    """`List Nat → List Nat` by recursion."""
    k = random.randrange(1, 4)
    rest = f"{name} xs"
    steps: list[Fold] = [
        ("map", f"(x + {k}) :: {rest}", lambda x, r: (x + k, *r)),
        ("scale", f"({k + 1} * x) :: {rest}", lambda x, r: ((k + 1) * x, *r)),
        ("copy", f"x :: {rest}", lambda x, r: (x, *r)),
        ("twice", f"x :: x :: {rest}", lambda x, r: (x, x, *r)),
        ("mark", f"{k} :: x :: {rest}", lambda x, r: (k, x, *r)),
        ("keep", f"if x % {k + 1} = 0 then x :: {rest} else {rest}", lambda x, r: r if x % (k + 1) else (x, *r)),
        ("small", f"if x ≤ {k} then x :: {rest} else {rest}", lambda x, r: (x, *r) if x <= k else r),
        ("snoc", f"{rest} ++ [x]", lambda x, r: (*r, x)),
        ("snocs", f"{rest} ++ [x + {k}]", lambda x, r: (*r, x + k)),
        ("until", f"if x = {k} then [] else x :: {rest}", lambda x, r: () if x == k else (x, *r)),
    ]
    shape, body, step = random.choice(steps)

    def meaning(xs: tuple[int, ...]) -> tuple[int, ...]:
        result: tuple[int, ...] = ()
        for x in reversed(xs):
            result = step(x, result)
        return result

    definition = f"def {name} : List Nat → List Nat\n  | [] => []\n  | x :: xs => {body}"
    operation = Operation(name, (LIST,), LIST, f"{name} {{0}}", meaning, own=True)
    return Function(operation, definition, f"trans:{shape}")


def tester(name: str, random: Random) -> Function:
    """`List Nat → Bool` by recursion."""
    k = random.randrange(2, 5)
    steps: list[tuple[str, bool, str, Callable[[Value, Value], Value]]] = [
        ("all", True, f"x % {k} == 0 && {name} xs", lambda x, r: x % k == 0 and r),
        ("any", False, f"x == {k} || {name} xs", lambda x, r: x == k or r),
        ("below", True, f"decide (x < {k}) && {name} xs", lambda x, r: x < k and r),
        ("parity", False, f"!{name} xs", lambda x, r: not r),
        ("odd", False, f"(x % 2 == 1) != {name} xs", lambda x, r: (x % 2 == 1) != r),
    ]
    shape, start, body, step = random.choice(steps)

    def meaning(xs: tuple[int, ...]) -> bool:
        result: Value = start
        for x in reversed(xs):
            result = step(x, result)
        return bool(result)

    definition = f"def {name} : List Nat → Bool\n  | [] => {str(start).lower()}\n  | x :: xs => {body}"
    operation = Operation(name, (LIST,), BOOL, f"{name} {{0}}", meaning, own=True)
    return Function(operation, definition, f"test:{shape}")


def joiner(name: str, random: Random) -> Function:
    """`List Nat → List Nat → List Nat` by recursion."""
    shape, nil, body, meaning = random.choice(
        [
            ("append", "ys", f"x :: {name} xs ys", lambda xs, ys: xs + ys),
            ("onto", "ys", f"{name} xs (x :: ys)", lambda xs, ys: xs[::-1] + ys),
            ("weave", "ys", f"x :: {name} ys xs", None),
            ("push", "[]", f"(ys ++ [x]) ++ {name} xs ys", lambda xs, ys: tuple(z for x in xs for z in (*ys, x))),
            ("lengthen", "ys", f"0 :: {name} xs ys", lambda xs, ys: (0,) * len(xs) + ys),
        ]
    )
    ending = "\ntermination_by xs ys => xs.length + ys.length" if shape == "weave" else ""
    definition = f"def {name} : List Nat → List Nat → List Nat\n  | [], ys => {nil}\n  | x :: xs, ys => {body}{ending}"
    operation = Operation(name, (LIST, LIST), LIST, f"{name} {{0}} {{1}}", meaning or _woven, own=True)
    return Function(operation, definition, f"join:{shape}")


def _woven(xs: tuple[int, ...], ys: tuple[int, ...]) -> tuple[int, ...]:
    return (xs[0], *_woven(ys, xs[1:])) if xs else ys
