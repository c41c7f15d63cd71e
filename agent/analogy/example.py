"""A theorem with a known proof, as far as another proof can follow it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from lemmata.agent.analogy.scripts import block
from lemmata.agent.lean.goal import Goal, Hypothesis
from lemmata.agent.policy.declarations import Lemma
from lemmata.agent.policy.shapes import Binder, Shape, proposition
from lemmata.agent.policy.terms import atoms, split_top

_INTRO = re.compile(r"intros? ((?:[^\W\d][\w'!?₀-₉]*|_)(?: (?:[^\W\d][\w'!?₀-₉]*|_))*)")


@dataclass(frozen=True, slots=True)
class Example:
    """`goal`: the statement behind what the proof introduces first; `script`: the rest of the proof, lines from the
    margin on. `introduced`: how many names it introduced.
    """

    name: str
    goal: Goal
    script: str
    introduced: int = 0


def example(lemma: Lemma) -> Example | None:
    """The worked example that a theorem of a file is; None without a proof that can be read."""
    return _example(lemma.name, lemma.binders, lemma.result, lemma.proof)


@lru_cache(maxsize=4_000)
def _example(name: str, binders: str, result: str, proof: str) -> Example | None:
    script = block(proof)
    if script is None:
        return None
    goal = Goal(tuple(_hypotheses(binders)), " ".join(result.split()))
    first, _, rest = script.partition("\n")
    match = _INTRO.fullmatch(first.strip())
    if match and rest:
        names = match[1].split()
        behind, introduced = introduce(goal, names)
        if introduced == len(names):
            return Example(name, behind, rest, introduced)
    return Example(name, goal, script)


def introduce(goal: Goal, names: list[str]) -> tuple[Goal, int]:
    """The goal behind `intro` with the names, and how many of them found something to introduce."""
    hypotheses, target, done = list(goal.hypotheses), goal.target, 0
    while done < len(names):
        view = proposition(target)
        if view.shape is Shape.FORALL and view.parts:
            bound = list(_bound(view.binders))
            renamed: dict[str, str] = {}
            for (old, kind), name in zip(bound, names[done:], strict=False):
                hypotheses.append(Hypothesis(name, _replaced(kind, renamed)))
                if old:
                    renamed[old] = name
            rest = bound[len(names) - done :]
            done += len(bound) - len(rest)
            target = view.parts[0]
            for old, kind in reversed(rest):
                binder = f"∀ ({old} : {kind})," if old and kind else f"∀ {old}," if old else f"{kind} →"
                target = f"{binder} {target}"
            target = _replaced(target, renamed)
        elif view.shape is Shape.IMPLIES:
            hypotheses.append(Hypothesis(names[done], view.parts[0]))
            done += 1
            target = view.parts[1]
        elif view.shape is Shape.NOT:
            hypotheses.append(Hypothesis(names[done], view.parts[0]))
            done += 1
            target = "False"
        else:
            break
    return Goal(tuple(hypotheses), target), done


def _bound(binders: Sequence[Binder]) -> Iterator[tuple[str, str]]:
    """Names and types of what an `intro` meets: behind the `x` of `∀ x < n` its proof, which has no name."""
    for binder in binders:
        yield binder.name, "" if binder.restricted else binder.type
        if binder.restricted:
            yield "", binder.type


def _replaced(text: str, names: dict[str, str]) -> str:
    for old, new in names.items():
        if old != new:
            text = re.sub(rf"(?<![\w.']){re.escape(old)}(?![\w'])", new, text)
    return text


def _hypotheses(binders: str) -> list[Hypothesis]:
    found: list[Hypothesis] = []
    for piece in atoms(binders):
        if piece[:1] not in "({⦃":
            continue
        pieces = split_top(piece[1:-1], frozenset({":"}))
        if pieces is not None:
            kind = " ".join(pieces[2].split())
            found += [Hypothesis(name, kind) for name in pieces[0].split()]
    return found
