"""The Lean definition of a function."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from lemmata.translators.obligations.definedness import Demand, demands
from lemmata.translators.obligations.lean.names import identifier, qualified
from lemmata.translators.obligations.lean.terms import term_text, test_text
from lemmata.translators.obligations.lean.types import type_text
from lemmata.translators.obligations.program import (
    Assert,
    Assign,
    Block,
    Break,
    Continue,
    For,
    Function,
    If,
    Invoke,
    Raise,
    Return,
    Statement,
    Try,
    While,
)
from lemmata.translators.obligations.terms import Term
from lemmata.translators.obligations.types import Type
from lemmata.translators.python.lower.assigned import ends
from lemmata.translators.python.vc import shape, tries
from lemmata.translators.python.vc.tie import self_name, tied_text

Lines = list[str]


@dataclass(frozen=True)
class Place:
    """Where a block stands: what `return`, `break` and its end become, and which variables its end hands on. `again`:
    what `continue` becomes."""

    end: tuple[str, ...] = ()
    wrap: str = ""
    plain: bool = False
    again: str = "next"


@dataclass
class Printer:
    """Prints one function. `circle`: the functions whose calls are recursive, itself among them; empty where it is not
    recursive. Calls of them go to parameters of the definition."""

    function: Function
    functions: Mapping[str, Function]
    circle: tuple[str, ...] = ()
    types: dict[str, Type] = field(default_factory=dict)

    def definition(self) -> str:
        """`def f … := …`."""
        function = self.function
        self.types = {parameter.name: parameter.type for parameter in function.parameters}
        shape.variables_of(function.body, self.types)
        binders = "".join(f" ({identifier(p.name)} : {type_text(p.type)})" for p in function.parameters)
        result = type_text(function.returns, True)
        name = qualified(function.name)
        defined = frozenset(parameter.name for parameter in function.parameters)
        if function.plain:
            body = self.block(function.body, Place(plain=True), defined)
            return "\n".join([f"def {name}{binders} : {type_text(function.returns)} :=", *_indent(body)])
        body = self.block(function.body, Place(), defined)
        if len(self.circle) > 1:
            return tied_text(function, [self.functions[name] for name in self.circle], _indent(body))
        if not self.circle:
            return "\n".join([f"def {name}{binders} : Py {result} := do", *_indent(body)])
        arguments = tuple_text([p.name for p in function.parameters])
        types = " × ".join(type_text(p.type, True) for p in function.parameters) or "Unit"
        head = f"def {name}{binders} : Py {result} :="
        fix = f"  Py.fix (fun ({self_name(function.name)} : {types} → Py {result}) {arguments} => do"
        return "\n".join([head, fix, *_indent(_indent(body)), f"  ) {arguments}"])

    def block(self, body: Block, place: Place, defined: frozenset[str]) -> Lines:
        """The lines of a block, its end included."""
        if not body:
            if not place.wrap:
                return ["Py.diverge"]
            return [self._pure(place, "next", tuple_text(place.end))]
        first, rest = body[0], body[1:]
        match first:
            case Assign(targets, values):
                lines = self.needs(values, place)
                names = [target.name for target in targets]
                if len(names) == 1:
                    type = type_text(targets[0].type)
                    lines.append(f"let {identifier(names[0])} : {type} := {term_text(values[0], known=True)}")
                else:
                    texts = ", ".join(term_text(value) for value in values)
                    lines.append(f"let {tuple_text(names)} := ({texts})")
                return lines + self.block(rest, place, defined | set(names))
            case If():
                return self._if(first, rest, place, defined)
            case Return(value):
                return [*self.needs((value,), place), self._pure(place, "result", term_text(value))]
            case Raise(exception):
                return [f'Py.raise "{exception}"']
            case Break():
                return [self._pure(place, "leave", tuple_text(place.end))]
            case Continue():
                return [self._pure(place, place.again, tuple_text(place.end))]
            case Assert(condition):
                lines = self.needs((condition,), place)
                lines.append(f'Py.need ({test_text(condition)}) "AssertionError"')
                return lines + self.block(rest, place, defined)
            case Invoke(target, name, arguments):
                lines = self.needs(arguments, place)
                bind = "let _ ← " if target is None else f"let {identifier(target.name)} ← "
                lines.append(bind + self._call(name, arguments))
                return lines + self.block(rest, place, defined | ({target.name} if target else set()))
            case While() | For():
                return self._loop(first, rest, place, defined)
            case Try():
                return self._try(first, rest, place, defined)

    def needs(self, terms: tuple[Term, ...], place: Place) -> Lines:
        """What the terms demand, in their order."""
        if place.plain:
            return []
        return [f'Py.need ({test_text(d.condition)}) "{d.exception}"' for d in self.demanded(terms)]

    def demanded(self, terms: tuple[Term, ...]) -> list[Demand]:
        """The demands of the terms that are exceptions of the program, not preconditions."""
        found = [demand for term in terms for demand in demands(term, self.functions)]
        return [demand for demand in found if demand.exception != "PreconditionViolated"]

    def _pure(self, place: Place, kind: str, value: str) -> str:
        if place.plain:
            return value
        if not place.wrap:
            return f"pure {_atomic(value)}"
        return f"pure (.{kind} {_atomic(value)})" if place.wrap == "flow" else f"pure {_atomic(value)}"

    def _call(self, name: str, arguments: tuple[Term, ...]) -> str:
        texts = [_atomic(term_text(argument)) for argument in arguments]
        if name in self.circle:
            if len(self.circle) == 1:
                texts = [f"({', '.join(term_text(argument) for argument in arguments)})"]
            return " ".join([self_name(name), *texts])
        return " ".join([qualified(name), *texts])

    def _if(self, statement: If, rest: Block, place: Place, defined: frozenset[str]) -> Lines:
        lines = self.needs((statement.condition,), place)
        test = test_text(statement.condition)
        names = None if place.plain else shape.joined(statement, rest, frozenset(place.end), defined)
        if names is None:
            then = statement.then if ends(statement.then) else (*statement.then, *rest)
            orelse = statement.orelse if ends(statement.orelse) else (*statement.orelse, *rest)
            return [
                *lines,
                f"if {test} then",
                *_indent(self.block(then, place, defined)),
                "else",
                *_indent(self.block(orelse, place, defined)),
            ]
        inner = Place(tuple(names), "join")
        bind = f"let {tuple_text(names)} ← " if names else ""
        return [
            *lines,
            f"{bind}(if {test} then do",
            *_indent(_indent(self.block(statement.then, inner, defined))),
            "  else do",
            *_indent(_indent(self.block(statement.orelse, inner, defined))),
            f"  : Py {self.tuple_type(names)})",
            *self.block(rest, place, defined | set(names)),
        ]

    def tuple_type(self, names: list[str]) -> str:
        parts = [type_text(self.types[name], True) for name in names]
        return parts[0] if len(parts) == 1 else f"({' × '.join(parts)})" if parts else "Unit"

    def _loop(self, loop: While | For, rest: Block, place: Place, defined: frozenset[str]) -> Lines:
        names = shape.state(loop, defined)
        flow = shape.leaves(loop.body)
        result = type_text(self.function.returns, True)
        inner = Place(tuple(names), "flow" if flow else "step")
        start = tuple_text(names)
        suffix = f" (ρ := {result})" if flow else ""
        if isinstance(loop, While):
            conditions = [*self.needs((loop.condition,), place), f"pure (decide ({test_text(loop.condition)}))"]
            head = [
                f"Py.{'whileFlow' if flow else 'while'}{suffix} {start}",
                f"  (fun {start} => do",
                *_indent(_indent(conditions)),
                "  )",
                f"  (fun {start} => do",
                *_indent(_indent(self.block(loop.body, inner, defined))),
                "  )",
            ]
            lines: Lines = []
        else:
            bounds = shape.counting(loop)
            sequence = shape.sequence_of(loop)
            lines = self.needs((sequence,), place)
            item = tuple_text([variable.name for variable in loop.variables])
            if bounds is not None:
                name = "rangeFlow" if flow else "forRange"
                over = f"{_atomic(term_text(bounds[0]))} {_atomic(term_text(bounds[1]))}"
            else:
                name, over = "forFlow" if flow else "forIn", _atomic(term_text(sequence))
            self.types.update((variable.name, variable.type) for variable in loop.variables)
            within = defined | {variable.name for variable in loop.variables}
            head = [
                f"Py.{name}{suffix} {over} {start} (fun {item} {start} => do",
                *_indent(_indent(self.block(loop.body, inner, within))),
                "  )",
            ]
        if not flow:
            after = (*loop.orelse, *rest)
            bind = f"let {start} ← " if names else "let _ ← "
            return [*lines, bind + head[0], *head[1:], *self.block(after, place, defined)]
        normal = self.block(loop.orelse if ends(loop.orelse) else (*loop.orelse, *rest), place, defined)
        left = self.block(rest, place, defined) if _breaks(loop.body) else ["Py.diverge"]
        return [
            *lines,
            f"match ← {head[0]}",
            *head[1:],
            "with",
            f"| .next {start} =>",
            *_indent(normal),
            f"| .leave {start if _breaks(loop.body) else '_'} =>",
            *_indent(left),
            *self._result(loop, place),
        ]

    def _try(self, statement: Try, rest: Block, place: Place, defined: frozenset[str]) -> Lines:
        tries.check(statement, rest, place.end, defined, self.functions)
        names = tries.state(statement, rest, place.end, defined)
        jump = tries.jump(statement)
        inner = Place(tuple(names), "flow", again="leave")
        result = type_text(self.function.returns, True)
        state = self.tuple_type(names)
        lines = [
            f"match ← (Py.attempt (α := Flow {state} {result}) (do",
            *_indent(_indent(self.block(statement.body, inner, defined))),
            "  ) (fun exception =>",
        ]
        for handler in statement.handlers:
            test = "True" if handler.exceptions is None else caught_text(handler.exceptions)
            lines += [f"  if {test} then do", *_indent(_indent(self.block(handler.body, inner, defined))), "  else"]
        lines += [f"    Py.raise exception) : Py (Flow {state} {result})) with", f"| .next {tuple_text(names)} =>"]
        lines += _indent(self.block(rest, place, defined | set(names)))
        if jump is None:
            lines += ["| .leave _ =>", "  Py.diverge"]
        else:
            kind = "leave" if isinstance(jump, Break) else place.again
            lines += [f"| .leave {tuple_text(names)} =>", f"  {self._pure(place, kind, tuple_text(place.end))}"]
        return [*lines, *self._result(statement, place)]

    def _result(self, statement: Statement, place: Place) -> Lines:
        """What is done with what a loop or a `try` returns."""
        if not shape.returns((statement,)):
            return ["| .result _ =>", "  Py.diverge"]
        returned = identifier("returned")
        return [f"| .result {returned} =>", f"  {self._pure(place, 'result', returned)}"]


def _breaks(body: Block) -> bool:
    for statement in body:
        if isinstance(statement, Break):
            return True
        if isinstance(statement, While | For):
            if _breaks(statement.orelse):
                return True
        elif any(map(_breaks, shape.blocks_of(statement))):
            return True
    return False


def caught_text(exceptions: tuple[str, ...]) -> str:
    return " ∨ ".join(f'exception = "{name}"' for name in exceptions) or "False"


def tuple_text(names: list[str] | tuple[str, ...]) -> str:
    """`()`, `x` or `(x, y)`."""
    texts = [identifier(name) for name in names]
    return texts[0] if len(texts) == 1 else f"({', '.join(texts)})"


def _atomic(text: str) -> str:
    simple = text.replace("_", "").replace("'", "").replace("₁", "").isalnum() and " " not in text
    wrapped = text.startswith("(") and _closes_at_end(text)
    bracket = text.startswith("[") and _closes_at_end(text)
    return text if simple or wrapped or bracket else f"({text})"


def _closes_at_end(text: str) -> bool:
    depth = 0
    for position, character in enumerate(text):
        depth += (character in "([{") - (character in ")]}")
        if depth == 0:
            return position == len(text) - 1
    return False


def _indent(lines: Lines) -> Lines:
    return ["  " + line for line in lines]
