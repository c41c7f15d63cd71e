"""Named functions on lists, options and pairs: Lean's name, its type, its meaning in Python.

Lists are tuples, `some x` is `(x,)`, functions are curried callables. `a b c` in a type stand for any sort.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import dropwhile, takewhile
from typing import Any

from lemmata.agent.smt.library_numbers import Undetermined

_List = tuple[Any, ...]
_Function = Callable[[Any], Any]


def _short(length: int) -> int:
    if length > 10_000:
        raise Undetermined("length")
    return length


def _head(items: _List) -> _List:
    return items[:1]


def _fold(step: _Function, start: Any, items: _List) -> Any:
    for item in items:
        start = step(start)(item)
    return start


def _fold_right(step: _Function, end: Any, items: _List) -> Any:
    for item in reversed(items):
        end = step(item)(end)
    return end


def _erase(items: _List, item: Any) -> _List:
    place = items.index(item) if item in items else len(items)
    return items[:place] + items[place + 1 :]


def _index(item: Any, items: _List) -> int:
    return items.index(item) if item in items else len(items)


def _find(test: _Function, items: _List) -> _List:
    return next(((item,) for item in items if test(item)), ())


def _filter_map(change: _Function, items: _List) -> _List:
    return tuple(result for item in items for result in change(item))


def _set(items: _List, place: int, item: Any) -> _List:
    return (*items[:place], item, *items[place + 1 :]) if place < len(items) else items


def _pairwise(relation: _Function, items: _List) -> bool:
    return all(relation(x)(y) for i, x in enumerate(items) for y in items[i + 1 :])


def _permuted(left: _List, right: _List) -> bool:
    return len(left) == len(right) and all(left.count(item) == right.count(item) for item in left)


def _infix(part: _List, whole: _List) -> bool:
    return any(whole[start : start + len(part)] == part for start in range(len(whole) + 1))


def _sublist(part: _List, whole: _List) -> bool:
    rest = iter(whole)
    return all(any(item == other for other in rest) for item in part)


LISTS: Mapping[str, tuple[str, Callable[..., Any]]] = {
    "List.length": ("List a → Nat", len),
    "List.cons": ("a → List a → List a", lambda x, xs: (x, *xs)),
    "List.append": ("List a → List a → List a", lambda xs, ys: xs + ys),
    "List.reverse": ("List a → List a", lambda xs: xs[::-1]),
    "List.map": ("(a → b) → List a → List b", lambda f, xs: tuple(map(f, xs))),
    "List.filter": ("(a → Bool) → List a → List a", lambda p, xs: tuple(filter(p, xs))),
    "List.filterMap": ("(a → Option b) → List a → List b", _filter_map),
    "List.flatMap": ("(a → List b) → List a → List b", _filter_map),
    "List.flatten": ("List (List a) → List a", lambda xss: sum(xss, ())),
    "List.foldl": ("(b → a → b) → b → List a → b", _fold),
    "List.foldr": ("(a → b → b) → b → List a → b", _fold_right),
    "List.all": ("List a → (a → Bool) → Bool", lambda xs, p: all(map(p, xs))),
    "List.any": ("List a → (a → Bool) → Bool", lambda xs, p: any(map(p, xs))),
    "List.take": ("Nat → List a → List a", lambda n, xs: xs[:n]),
    "List.drop": ("Nat → List a → List a", lambda n, xs: xs[n:]),
    "List.takeWhile": ("(a → Bool) → List a → List a", lambda p, xs: tuple(takewhile(p, xs))),
    "List.dropWhile": ("(a → Bool) → List a → List a", lambda p, xs: tuple(dropwhile(p, xs))),
    "List.zip": ("List a → List b → List (a × b)", lambda xs, ys: tuple(zip(xs, ys, strict=False))),
    "List.zipWith": (
        "(a → b → c) → List a → List b → List c",
        lambda f, xs, ys: tuple(f(x)(y) for x, y in zip(xs, ys, strict=False)),
    ),
    "List.head?": ("List a → Option a", _head),
    "List.headD": ("List a → a → a", lambda xs, d: xs[0] if xs else d),
    "List.tail": ("List a → List a", lambda xs: xs[1:]),
    "List.tail?": ("List a → Option (List a)", lambda xs: (xs[1:],) if xs else ()),
    "List.getLast?": ("List a → Option a", lambda xs: xs[-1:]),
    "List.getLastD": ("List a → a → a", lambda xs, d: xs[-1] if xs else d),
    "List.dropLast": ("List a → List a", lambda xs: xs[:-1]),
    "List.getD": ("List a → Nat → a → a", lambda xs, i, d: xs[i] if i < len(xs) else d),
    "List.isEmpty": ("List a → Bool", lambda xs: not xs),
    "List.elem": ("a → List a → Bool", lambda x, xs: x in xs),
    "List.contains": ("List a → a → Bool", lambda xs, x: x in xs),
    "List.count": ("a → List a → Nat", lambda x, xs: xs.count(x)),
    "List.countP": ("(a → Bool) → List a → Nat", lambda p, xs: sum(map(bool, map(p, xs)))),
    "List.erase": ("List a → a → List a", _erase),
    "List.eraseIdx": ("List a → Nat → List a", lambda xs, i: xs[:i] + xs[i + 1 :]),
    "List.set": ("List a → Nat → a → List a", _set),
    "List.insert": ("a → List a → List a", lambda x, xs: xs if x in xs else (x, *xs)),
    "List.concat": ("List a → a → List a", lambda xs, x: (*xs, x)),
    "List.idxOf": ("a → List a → Nat", _index),
    "List.find?": ("(a → Bool) → List a → Option a", _find),
    "List.replicate": ("Nat → a → List a", lambda n, x: (x,) * _short(n)),
    "List.range": ("Nat → List Nat", lambda n: tuple(range(_short(n)))),
    "List.zipIdx": ("List a → List (a × Nat)", lambda xs: tuple((x, i) for i, x in enumerate(xs))),
    "List.Nodup": ("List a → Prop", lambda xs: all(x not in xs[:i] for i, x in enumerate(xs))),
    "List.Pairwise": ("(a → a → Prop) → List a → Prop", _pairwise),
    "List.Subset": ("List a → List a → Prop", lambda xs, ys: all(x in ys for x in xs)),
    "List.Perm": ("List a → List a → Prop", _permuted),
    "List.IsPrefix": ("List a → List a → Prop", lambda xs, ys: ys[: len(xs)] == xs),
    "List.IsSuffix": ("List a → List a → Prop", lambda xs, ys: ys[max(0, len(ys) - len(xs)) :] == xs),
    "List.IsInfix": ("List a → List a → Prop", _infix),
    "List.Sublist": ("List a → List a → Prop", _sublist),
    "Option.isSome": ("Option a → Bool", bool),
    "Option.isNone": ("Option a → Bool", lambda o: not o),
    "Option.getD": ("Option a → a → a", lambda o, d: o[0] if o else d),
    "Option.map": ("(a → b) → Option a → Option b", lambda f, o: tuple(map(f, o))),
    "Option.bind": ("Option a → (a → Option b) → Option b", lambda o, f: f(o[0]) if o else ()),
    "Option.or": ("Option a → Option a → Option a", lambda o, p: o or p),
    "Option.toList": ("Option a → List a", lambda o: o),
    "Prod.fst": ("a × b → a", lambda p: p[0]),
    "Prod.snd": ("a × b → b", lambda p: p[1]),
    "Prod.swap": ("a × b → b × a", lambda p: (p[1], p[0])),
}

NUMERIC_LISTS: Mapping[str, tuple[str, Callable[..., Any]]] = {
    "List.sum": ("List a → a", sum),
    "List.min?": ("List a → Option a", lambda xs: (min(xs),) if xs else ()),
    "List.max?": ("List a → Option a", lambda xs: (max(xs),) if xs else ()),
}
"""Only for lists of Nat or Int."""
