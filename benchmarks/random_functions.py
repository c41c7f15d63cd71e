"""Small typed Python functions made at random: expressions over the types that the front end models, assignments,
branches, loops over lists and ranges, changes of lists, dicts and sets. What they compute means nothing; they may
raise."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from random import Random

INT, BOOL, STR, BYTES = "int", "bool", "str", "bytes"
INTS, STRS = "list[int]", "list[str]"
PAIR, OPTION = "tuple[int, str]", "Optional[int]"
MAP, SET = "dict[str, int]", "set[int]"
TYPES = (INT, BOOL, STR, BYTES, INTS, STRS, PAIR, OPTION, MAP, SET)
HEADER = "from typing import Optional\n"

_FORMS: dict[str, tuple[str, ...]] = {
    INT: (
        "({int} + {int})",
        "({int} - {int})",
        "({int} * {int})",
        "({int} // {int})",
        "({int} % {int})",
        "(-{int})",
        "abs({int})",
        "min({int}, {int})",
        "max({int}, {int})",
        "len({list[int]})",
        "len({str})",
        "len({dict[str, int]})",
        "len({set[int]})",
        "sum({list[int]})",
        "{list[int]}[{int}]",
        "{bytes}[{int}]",
        "{dict[str, int]}[{str}]",
        "{dict[str, int]}.get({str}, {int})",
        "{list[int]}.count({int})",
        "({int} if {bool} else {int})",
        "({int} & {int})",
        "({int} | {int})",
        "({int} ^ {int})",
        "({int} << ({int} % 5))",
        "({int} >> ({int} % 5))",
        "({int} ** ({int} % 3))",
        "{tuple[int, str]}[0]",
        "int({bool})",
        "sum([q * {int} for q in {list[int]} if q > {int}])",
    ),
    BOOL: (
        "({int} < {int})",
        "({int} <= {int} < {int})",
        "({int} == {int})",
        "({bool} and {bool})",
        "({bool} or {bool})",
        "(not {bool})",
        "({int} in {list[int]})",
        "({int} not in {set[int]})",
        "({str} in {dict[str, int]})",
        "({str} == {str})",
        "({str} < {str})",
        "({list[int]} == {list[int]})",
        "({set[int]} <= {set[int]})",
        "({dict[str, int]} == {dict[str, int]})",
        "({Optional[int]} is None)",
        "all(q < {int} for q in {list[int]})",
        "any(q == {int} for q in {set[int]})",
        "{str}.startswith({str})",
    ),
    STR: (
        "({str} + {str})",
        "({str} * ({int} % 4))",
        "{str}[{int}]",
        "{str}[{int}:{int}]",
        "{str}[::-1]",
        "{tuple[int, str]}[1]",
        "''.join({list[str]})",
        "{list[str]}[{int}]",
        "({str} if {bool} else {str})",
    ),
    BYTES: ("({bytes} + {bytes})", "{bytes}[{int}:{int}]", "({bytes} if {bool} else {bytes})"),
    INTS: (
        "({list[int]} + {list[int]})",
        "{list[int]}[{int}:{int}]",
        "{list[int]}[::-1]",
        "[{int}, {int}]",
        "sorted({list[int]})",
        "sorted({set[int]})",
        "[q + {int} for q in {list[int]}]",
        "[q for q in {list[int]} if q % 2 == {int} % 2]",
        "list(range({int} % 7))",
        "list(reversed({list[int]}))",
        "([{int}] * ({int} % 4))",
        "[len(q) for q in {list[str]}]",
    ),
    STRS: (
        "({list[str]} + [{str}])",
        "{list[str]}[{int}:]",
        "sorted({list[str]})",
        "[q + {str} for q in {list[str]}]",
        "sorted({dict[str, int]})",
    ),
    PAIR: ("({int}, {str})",),
    OPTION: ("({int} if {bool} else None)", "{dict[str, int]}.get({str})"),
    MAP: ("{{{str}: {int}}}", "{{q: len(q) + {int} for q in {list[str]}}}", "dict({dict[str, int]})"),
    SET: (
        "({set[int]} | {set[int]})",
        "({set[int]} & {set[int]})",
        "({set[int]} - {set[int]})",
        "set({list[int]})",
        "{{q % 3 for q in {list[int]}}}",
    ),
}
_ATOMS: dict[str, tuple[str, ...]] = {
    INT: ("0", "1", "2", "-1", "3", "7"),
    BOOL: ("True", "False"),
    STR: ("''", "'a'", "'ab'", "'é'"),
    BYTES: ("b''", "b'a\\xff'"),
    INTS: ("[0]", "[1, -2, 3]"),
    STRS: ("['a']", "['b', '', 'ab']"),
    PAIR: ("(1, 'a')",),
    OPTION: ("None",),
    MAP: ("{'a': 1}", "{'b': 2, 'a': 0}"),
    SET: ("{1}", "{0, 2, -3}"),
}


class RandomFunctions:
    """The same functions for the same seed. `depth`: of expressions. `names`: how often a variable is taken where an
    expression could be made.
    """

    def __init__(self, seed: int, depth: int = 2, names: float = 0.35) -> None:
        self._random = Random(seed)
        self._depth = depth
        self._names = names
        self._scope: dict[str, str] = {}
        self._fresh = 0

    def module(self, count: int) -> str:
        """The text of a module of `count` functions."""
        return HEADER + "".join(f"\n\n{self.function(f'f{number}')}" for number in range(count))

    def function(self, name: str, returns: str | None = None) -> str:
        chance = self._random
        returns = returns or chance.choice(TYPES)
        taken = [chance.choice(TYPES) for _ in range(chance.randint(1, 3))]
        self._scope = {f"a{number}": kind for number, kind in enumerate(taken)}
        self._fresh = 0
        parameters = ", ".join(f"{each}: {kind}" for each, kind in self._scope.items())
        body = self._block(returns, chance.randint(1, 4), 1)
        return f"def {name}({parameters}) -> {returns}:\n{body}    return {self.expression(returns, self._depth)}\n"

    def of(self, kind: str, scope: Mapping[str, str]) -> str:
        """An expression of a type over the variables of a scope."""
        self._scope = dict(scope)
        return self.expression(kind, self._depth)

    def expression(self, kind: str, depth: int) -> str:
        """An expression of a type, over the variables in scope."""
        chance = self._random
        names = [name for name, of in self._scope.items() if of == kind]
        if names and chance.random() < (max(0.75, self._names) if depth <= 0 else self._names):
            return chance.choice(names)
        if depth <= 0:
            return chance.choice(_ATOMS[kind])
        form = chance.choice(_FORMS[kind])
        parts: list[str] = []
        at = 0
        while at < len(form):
            if form.startswith(("{{", "}}"), at):
                parts.append(form[at])
                at += 2
            elif form[at] == "{":
                end = form.index("}", at)
                parts.append(self.expression(form[at + 1 : end], depth - 1))
                at = end + 1
            else:
                parts.append(form[at])
                at += 1
        return "".join(parts)

    def _block(self, returns: str, length: int, level: int) -> str:
        outer = dict(self._scope)
        text = "".join(self._statement(returns, level) for _ in range(length))
        if level > 1:
            self._scope = outer
        return text

    def _statement(self, returns: str, level: int) -> str:
        kinds: Sequence[Callable[[str, int], str]] = (self._assign, self._assign, self._change, self._if, self._loop)
        return self._random.choice(kinds[: 5 if level < 3 else 3])(returns, level)

    def _assign(self, returns: str, level: int) -> str:
        chance, indent = self._random, "    " * level
        mine = [name for name in self._scope if name.startswith("v")]
        if mine and chance.random() < 0.5:
            name = chance.choice(mine)
            return f"{indent}{name} = {self._copied(self._scope[name])}\n"
        kind = chance.choice(TYPES)
        name = f"v{self._fresh}"
        self._fresh += 1
        text = f"{indent}{name}: {kind} = {self._copied(kind)}\n"
        self._scope[name] = kind
        return text

    def _copied(self, kind: str) -> str:
        """A value that nobody else holds."""
        text = self.expression(kind, self._depth)
        return f"{kind.partition('[')[0]}({text})" if kind in (INTS, STRS, MAP, SET) else text

    def _change(self, returns: str, level: int) -> str:
        indent, chance = "    " * level, self._random
        own = [(name, kind) for name, kind in self._scope.items() if name.startswith("v")]
        own = [(name, kind) for name, kind in own if kind in (INT, INTS, MAP, SET)]
        if not own:
            return self._assign(returns, level)
        name, kind = chance.choice(own)
        small = self.expression(INT, 1)
        match kind:
            case "int":
                return f"{indent}{name} {chance.choice(('+=', '-=', '//='))} {small}\n"
            case "list[int]":
                ways = (f"{name}.append({small})", f"{name}[{self.expression(INT, 1)}] = {small}")
                return f"{indent}{chance.choice(ways)}\n"
            case "dict[str, int]":
                return f"{indent}{name}[{self.expression(STR, 1)}] = {small}\n"
            case _:
                return f"{indent}{name}.add({small})\n"

    def _if(self, returns: str, level: int) -> str:
        indent, chance = "    " * level, self._random
        test = self.expression(BOOL, self._depth)
        if chance.random() < 0.3:
            return f"{indent}if {test}:\n{indent}    return {self.expression(returns, 1)}\n"
        text = f"{indent}if {test}:\n{self._block(returns, chance.randint(1, 2), level + 1)}"
        if chance.random() < 0.5:
            text += f"{indent}else:\n{self._block(returns, 1, level + 1)}"
        return text

    def _loop(self, returns: str, level: int) -> str:
        indent, chance = "    " * level, self._random
        name = f"i{self._fresh}"
        self._fresh += 1
        over, kind = chance.choice(
            ((f"range({self.expression(INT, 1)} % 6)", INT), (self.expression(INTS, 1), INT), (f"{self._strs()}", STR))
        )
        outer = dict(self._scope)
        self._scope[name] = kind
        body = self._block(returns, chance.randint(1, 2), level + 1)
        self._scope = outer
        return f"{indent}for {name} in {over}:\n{body}"

    def _strs(self) -> str:
        return self.expression(STRS, 1)
