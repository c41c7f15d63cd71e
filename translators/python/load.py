"""A Python file as a module of the obligations language."""

from __future__ import annotations

import ast
from dataclasses import dataclass, field
from pathlib import Path

from lemmata.translators.obligations.claim import Refusal, Span
from lemmata.translators.obligations.program import Function, Module
from lemmata.translators.obligations.typecheck import IllTyped
from lemmata.translators.obligations.types import Type
from lemmata.translators.python.classes import read_classes
from lemmata.translators.python.declarations import Declarations, constants, imports
from lemmata.translators.python.lower.functions import lower_function, signature_of
from lemmata.translators.python.lower.scope import Signature
from lemmata.translators.python.names import check_names
from lemmata.translators.python.source import Refused, Source


@dataclass(frozen=True)
class Loaded:
    """A file, read: what was translated, and what was not. `defined`: all functions of the file, with their place."""

    source: Source
    module: Module
    refusals: tuple[Refusal, ...] = ()
    defined: dict[str, Span] = field(default_factory=dict)


def program_of(path: str | Path, text: str | None = None) -> Loaded:
    """Read a file, or `text` as its content. Nothing is executed or imported. What cannot be translated is in
    `refusals`; raises `OSError` where the file cannot be read."""
    if text is None:
        text = Path(path).read_text(encoding="utf-8", errors="surrogateescape")
    source = Source(str(path), text)
    try:
        tree = ast.parse(text, type_comments=False)
    except (SyntaxError, ValueError) as error:
        line = getattr(error, "lineno", None) or 1
        reason = getattr(error, "msg", None) or str(error)
        span = Span.at(str(path), line, max((getattr(error, "offset", None) or 1) - 1, 0))
        return Loaded(source, Module({}), (Refusal(span, "syntax error", reason, "correct it"),))
    except (RecursionError, MemoryError):
        return Loaded(
            source, Module({}), (Refusal(Span.at(str(path), 1), "file", "it is nested too deep", "split it"),)
        )
    return _Loading(Declarations(source, tree)).load()


class _Loading:
    def __init__(self, declarations: Declarations) -> None:
        self._declarations = declarations
        self._refusals: list[Refusal] = []
        self._functions: dict[str, Function] = {}
        self._inner: dict[str, dict[str, Function]] = {}
        self._signatures: dict[str, Signature] = {}

    def load(self) -> Loaded:
        declarations = self._declarations
        imports(declarations)
        constants(declarations)
        self._refusals += read_classes(declarations)
        for node in declarations.tree.body:
            if isinstance(node, ast.FunctionDef):
                declarations.functions[node.name] = node
            elif isinstance(node, ast.AsyncFunctionDef):
                span = declarations.source.span(node)
                self._refusals.append(Refusal(span, f"async def {node.name}", "coroutines are not modelled", "use def"))
        self._refusals += check_names(declarations)
        for name, node in declarations.functions.items():
            self._attempt(name, node, lambda n=name, d=node: self._enter(n, d))
        calls = {name: _called(node, declarations) for name, node in declarations.functions.items()}
        recursive = {name for name in calls if name in _reach(name, calls)}
        for name in _callees_first(calls):
            if name in self._signatures:
                self._attempt(name, declarations.functions[name], lambda n=name: self._lower(n, n in recursive))
        self._refuse_texts()
        spans = {name: declarations.source.span(node) for name, node in declarations.functions.items()}
        ordered: dict[str, Function] = {}
        for name in declarations.functions:
            if name in self._functions:
                ordered |= {**self._inner[name], name: self._functions[name]}
        types: tuple[Type, ...] = tuple(declarations.types.values())
        module = Module(ordered, types)
        return Loaded(declarations.source, module, tuple(self._refusals), spans)

    def _refuse_texts(self) -> None:
        """An int that holds True is written `True`: no text of an int is made where bools are kept as ints."""
        declarations = self._declarations
        for node in declarations.printed if declarations.bools_as_ints else []:
            line = getattr(node, "lineno", 0)
            for name, function in declarations.functions.items():
                if name in self._functions and function.lineno <= line <= (function.end_lineno or 0):
                    reason = "a bool is kept as an int in this module, and its text is True or False"
                    refused = declarations.source.refuse(node, "str(…)", reason, "convert it: int(b)").refusal
                    self._refusals.append(
                        Refusal(refused.span, refused.construct, refused.reason, refused.advice, name=name)
                    )
                    self._drop(name)

    def _drop(self, name: str) -> None:
        """Forget a function and those that call it."""
        del self._functions[name]
        for other, node in self._declarations.functions.items():
            if other in self._functions and name in _called(node, self._declarations):
                span = self._declarations.source.span(node)
                reason = f"the function {name} is not translated"
                self._refusals.append(Refusal(span, f"{name}(…)", reason, f"see what is said of {name}", name=other))
                self._drop(other)

    def _attempt(self, name: str, node: ast.FunctionDef, action: object) -> None:
        span = self._declarations.source.span(node)
        try:
            assert callable(action)
            action()
        except Refused as refused:
            refusal = refused.refusal
            self._refusals.append(
                Refusal(refusal.span, refusal.construct, refusal.reason, refusal.advice, refusal.unknown, name)
            )
            self._signatures.pop(name, None)
        except IllTyped as error:
            self._refusals.append(Refusal(span, f"function {name}", str(error), "make the types agree", name=name))
            self._signatures.pop(name, None)
        except RecursionError:
            self._refusals.append(Refusal(span, f"function {name}", "it is nested too deep", "split it", name=name))
            self._signatures.pop(name, None)

    def _known(self) -> dict[str, Function]:
        return {**self._functions, **{name: each for inner in self._inner.values() for name, each in inner.items()}}

    def _enter(self, name: str, node: ast.FunctionDef) -> None:
        self._signatures[name] = signature_of(name, node, self._declarations)

    def _lower(self, name: str, recursive: bool) -> None:
        node = self._declarations.functions[name]
        function, refusals, inner = lower_function(
            name, node, self._signatures[name], self._signatures, self._known(), self._declarations, recursive
        )
        self._refusals += refusals
        self._inner[name] = inner
        self._functions[name] = function
        old = self._signatures[name]
        self._signatures[name] = Signature(
            name, old.parameters, old.defaults, old.returns, function.plain, old.keyword_only
        )


def _called(node: ast.FunctionDef, declarations: Declarations) -> list[str]:
    """The module's functions that a function mentions, contracts included."""
    found: dict[str, None] = {}
    methods = {name.rpartition(".")[2]: name for name in declarations.functions if "." in name}
    for each in ast.walk(node):
        if isinstance(each, ast.Name) and each.id in declarations.functions:
            found[each.id] = None
        elif isinstance(each, ast.Attribute) and each.attr in methods:
            found[methods[each.attr]] = None
    return list(found)


def _reach(name: str, calls: dict[str, list[str]]) -> set[str]:
    seen: set[str] = set()
    todo = list(calls[name])
    while todo:
        each = todo.pop()
        if each not in seen:
            seen.add(each)
            todo.extend(calls.get(each, []))
    return seen


def _callees_first(calls: dict[str, list[str]]) -> list[str]:
    done: dict[str, None] = {}
    entered: set[str] = set()
    for root in calls:
        stack = [(root, iter(calls[root]))]
        if root in entered:
            continue
        entered.add(root)
        while stack:
            name, rest = stack[-1]
            following = next((each for each in rest if each not in entered), None)
            if following is None:
                done[name] = None
                stack.pop()
            else:
                entered.add(following)
                stack.append((following, iter(calls.get(following, []))))
    return list(done)
