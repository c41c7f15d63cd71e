"""A stronger statement first: for every accumulator instead of the one at hand."""

from __future__ import annotations

from collections.abc import Iterable

from lemmata.agent.policy.names import fresh
from lemmata.agent.policy.shapes import Shape
from lemmata.agent.policy.source import Cost, Position, Suggestion
from lemmata.agent.policy.terms import applications, arguments, stripped, symbols

_FOLDS = (("List.foldl", 1),)


class Generalising:
    """`suffices ∀ a, f x a = a + r` for a goal `f x 0 = r`; likewise with `*` and 1, `++` and `[]`."""

    name = "generalising"

    def suggest(self, position: Position) -> Iterable[Suggestion]:
        target = position.target
        if (
            target.shape is not Shape.RELATION
            or target.operator != "="
            or any(" : ∀ acc" in tactic for tactic in position.history)
        ):
            return
        for left, right in (target.parts, target.parts[::-1]):
            for name, call, place in self._calls(position, left):
                if stripped(left) == call.strip():
                    yield from self._stronger(position, name, call, place, right)

    @staticmethod
    def _calls(position: Position, text: str) -> Iterable[tuple[str, str, int]]:
        """Names and applications of recursive functions, each with the place of an argument that is only passed on."""
        for definition in position.context.definitions_in(text):
            if definition.recursive and definition.scrutinised:
                for call in applications(text, definition.name):
                    for place in range(len(arguments(call, definition.name))):
                        if place not in definition.scrutinised:
                            yield definition.name, call, place
        for name, place in _FOLDS:
            for call in applications(text, name):
                yield name, call, place

    def _stronger(self, position: Position, name: str, call: str, place: int, right: str) -> Iterable[Suggestion]:
        values = arguments(call, name)
        start = stripped(values[place])
        used = position.goal.names | symbols(position.goal.target)
        acc, fact = fresh("acc", used), fresh("h", used)
        forms = {
            "0": (f"{acc} + {_wrapped(right)}",),
            "1": (f"{acc} * {_wrapped(right)}",),
            "[]": (f"{_wrapped(right)} ++ {acc}", f"{acc} ++ {_wrapped(right)}"),
            "true": (f"({acc} && {right})",),
            "false": (f"({acc} || {right})",),
        }.get(start, ())
        head = position.short(name)
        general = " ".join([head, *values[:place], acc, *values[place + 1 :]])
        for form in forms:
            tactic = f"suffices {fact} : ∀ {acc}, {general} = {form} by simp [{fact}]"
            yield Suggestion(tactic, -1.2, self.name, Cost.AUTOMATION)
            defined = ", ".join(position.defined[:6])
            inside = frozenset().union(*(symbols(v) for v in values))
            for value in [h.name for h in position.data if h.name in inside][:2]:
                law = f"have {fact} : ∀ {acc}, {general} = {form} := by\n  intro {acc}\n  "
                opener = f"induction {value} generalizing {acc}"
                yield Suggestion(f"{law}{opener} <;> grind [{defined}]", -0.7, self.name, Cost.AUTOMATION)
                yield Suggestion(f"{law}{opener} <;> simp_all [{defined}]", -1.0, self.name, Cost.AUTOMATION)


def _wrapped(text: str) -> str:
    text = stripped(text)
    return text if not ({"+", "*", "++", "-", "::", "if", "match", "fun"} & symbols(text)) else f"({text})"
