"""The goal that an induction is stuck at as a lemma: a call becomes a variable, facts beside the matter go.

`Sorted (isort xs) ⊢ Sorted (insert x (isort xs))` follows from `Sorted l ⊢ Sorted (insert x l)`, which an induction of
its own proves. What the induction hypothesis says as an equation, an equivalence or a permutation goes in first.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from lemmata.agent.lean.goal import Hypothesis
from lemmata.agent.policy.names import fresh
from lemmata.agent.policy.source import Cost, Position, Suggestion
from lemmata.agent.policy.terms import applications, arguments, atoms, split_top, stripped, symbols

_MOST = 2  # lemmas within one another
_HEADS = ("generalize", "clear", "(")
_UNFOLDED = {
    "∈": ("List.mem_cons", "List.mem_append"),
    "length": ("List.length_cons", "List.length_append"),
    "sum": ("List.sum_cons", "List.sum_append"),
    "reverse": ("List.reverse_cons",),
    "count": ("List.count_cons", "List.count_append"),
}
_PERM = re.compile(r"(?:List\.)?Perm$")


class Abstracting:
    """Only after an induction: before one, a call says all that is known of its value."""

    name = "abstracting"

    def suggest(self, position: Position) -> Iterable[Suggestion]:
        if not position.count("induction", "fun_induction") or position.count(*_HEADS) >= _MOST:
            return
        kinds = position.context.predicates_in(*position.texts)[:4]
        calls = list(dict.fromkeys(self._calls(position)))
        for place, call in enumerate(calls[:3]):
            name = fresh(_letter(position, call), position.goal.names | symbols(position.goal.target))
            about = [fact for fact in position.facts if call in fact.type]
            general = f"generalize {call} = {name} at *"
            defined = [*position.defined[:6], *(position.short(k.name) for k in kinds)]
            finish = f"{general}; induction {name} <;> grind [{', '.join(defined)}]"
            if about or position.goal.target.count(call) > 1:
                yield Suggestion(general, -0.8 - 0.3 * place, self.name)
                yield Suggestion(f"({finish})", -0.9 - 0.3 * place, self.name, Cost.AUTOMATION)
            for first, used in self._rewritten(position, about):
                rest = [fact.name for fact in about if fact is used or call not in fact.type]
                yield Suggestion(f"({first}; clear {' '.join(rest)}; {general})", -0.3 - 0.3 * place, self.name)
                closed = f"({first}; clear {' '.join(rest)}; {finish})"
                yield Suggestion(closed, -0.4 - 0.3 * place, self.name, Cost.AUTOMATION)
        yield from self._fewer(position)

    @staticmethod
    def _calls(position: Position) -> Iterator[str]:
        """Calls of recursive functions within something larger, in brackets as Lean prints them."""
        target = position.goal.target
        names = {value.name for value in position.data}
        for definition in position.context.definitions_in(target):
            if not definition.recursive:
                continue
            for call in applications(target, definition.name):
                values = arguments(call, definition.name)
                looked = [values[place] for place in definition.scrutinised if place < len(values)]
                if call == stripped(target) or not values or any(map(position.context.is_constructed, looked)):
                    continue
                if names & symbols(call):
                    yield call.strip() if len(atoms(call)) == 1 else stripped(call)

    @staticmethod
    def _rewritten(position: Position, about: list[Hypothesis]) -> Iterator[tuple[str, Hypothesis]]:
        """Ways to say the goal in terms of the call alone, each with the fact that it uses up."""
        lemmas = [lemma for mark, found in _UNFOLDED.items() if mark in position.all_symbols for lemma in found]
        unfold = f"try simp only [{', '.join(lemmas)}]; " if lemmas else ""
        for fact in about:
            if split_top(fact.type, frozenset({"↔", "="})) is not None:
                yield f"{unfold}rw [← {fact.name}]", fact
            pieces = atoms(fact.type)
            if (len(pieces) == 2 and pieces[0].endswith(").Perm")) or (pieces and _PERM.search(pieces[0])):
                yield f"refine List.Perm.trans ?_ (List.Perm.cons _ {fact.name})", fact
                yield f"refine List.Perm.trans ?_ {fact.name}", fact

    def _fewer(self, position: Position) -> Iterator[Suggestion]:
        """Without the facts that an induction on another fact would carry along."""
        target = symbols(position.goal.target)
        for fact in position.facts:
            kind = position.context.inductive((atoms(fact.type) or [""])[0])
            if kind is None or not kind.is_predicate or not kind.recursive:
                continue
            own = symbols(fact.type) & {value.name for value in position.data}
            if not own & target:
                continue
            carried = [other.name for other in position.facts if other is not fact and own & symbols(other.type)]
            if carried:
                yield Suggestion(f"clear {' '.join(carried)}", -2.0, self.name)


def _letter(position: Position, call: str) -> str:
    """`l` for lists, else `y`; by the function's type as it is written."""
    head = atoms(call)[0]
    found = next((d for d in position.context.definitions_in(head)), None)
    return "l" if found is not None and found.result.strip().rpartition("→")[2].strip().startswith("List") else "y"
