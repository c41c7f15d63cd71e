"""The user's module, imported, with a judge and a campaign for each of its functions."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Any

from lemmata.translators.python.replay.campaign import Campaign
from lemmata.translators.python.replay.conditions import Conditions
from lemmata.translators.python.replay.guards import guard
from lemmata.translators.python.replay.judging import Judge
from lemmata.translators.python.replay.loading import LoadError, load
from lemmata.translators.python.replay.reading import read
from lemmata.translators.python.replay.standins import install

CALL_SECONDS = 0.25  # for one call among many


class Workplace:
    """One module, imported. Raises LoadError, SyntaxError and OSError."""

    def __init__(self, path: str, seconds: float = CALL_SECONDS) -> None:
        self.reading = read(Path(path).read_text(encoding="utf-8-sig"))
        install()
        self.module = load(path)
        self.conditions = Conditions(self.module, self.reading)
        guard(self.module, self.reading, self.conditions)
        self._seconds = seconds
        self._campaigns: dict[str, Campaign] = {}

    def judge(self, name: str) -> Judge:
        if name not in self.reading.functions:
            raise LoadError(f"there is no function {name}")
        return Judge(self.module, self.reading, self.conditions, name, self._seconds)

    def campaign(self, name: str, seed: int) -> Campaign:
        if name not in self._campaigns:
            self._campaigns[name] = Campaign(self.judge(name), self.reading.constants, seed)
            self._campaigns[name].prepare()
        return self._campaigns[name]

    def arguments(self, call: str) -> tuple[str, list[Any]]:
        """The name and the arguments of a call written as an expression of the module."""
        node = ast.parse(call.strip(), mode="eval").body
        if not isinstance(node, ast.Call):
            raise LoadError(f"{call!r} is no call")
        name = ast.unparse(node.func)
        spec = self.judge(name).spec
        values = [self._value(item) for item in node.args]
        named = {keyword.arg: self._value(keyword.value) for keyword in node.keywords}
        rest = spec.parameters[len(values) :]
        if len(values) + len(named) != len(spec.parameters) or set(rest) != set(named):
            raise LoadError(f"{name} takes {', '.join(spec.parameters) or 'nothing'}")
        return name, [*values, *(named[parameter] for parameter in rest)]

    def _value(self, node: ast.expr) -> Any:
        return eval(compile(ast.Expression(node), "<call>", "eval"), self.module.__dict__)
