"""How a law may be proved: blocks of tactics for Lean, the likeliest first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeAlias

from lemmata.agent.lemmas.accumulators import parts_of
from lemmata.agent.lemmas.explore import Law, operations_of
from lemmata.agent.lemmas.rewriting import calls
from lemmata.agent.lemmas.vocabulary import Vocabulary
from lemmata.agent.traces.synthesis.language import Term

Block: TypeAlias = tuple[str, ...]
"""Tactics, one after another; each may span lines."""

_FIRST = "first | "


def proofs(law: Law, words: Vocabulary, simple: Sequence[str], known: bool) -> Iterator[Block]:
    """Without induction, by inductions, by functional induction.

    `simple`: proved lemmas that `simp` may rewrite with; `known`: some lemma stands among the hypotheses.
    """
    own = {operation.name for side in (law.left, law.right) for operation in operations_of(side) if operation.own}
    definitions = [name for name, f in words.own.items() if name in own and not f.definition.loops]
    grind = f"grind [{', '.join(definitions)}]"
    listed = ", ".join([*definitions, *simple])
    intro = f"intro {' '.join(variables(law))}"
    yield intro, f"simp [{listed}]"
    if known:
        yield intro, f"{_FIRST}omega | {grind}"
    attempts = f"{_FIRST}{grind} | (simp_all [{listed}]; done) | (simp_all [{listed}] <;> omega)"
    for opener in _openers(law, words):
        yield intro, f"{opener} <;> {attempts}"


def by_stronger(law: Law, stronger: Law, name: str, proof: Block) -> tuple[Block, Block]:
    """The law from a stronger one, which `proof` proves and which is called `name`; at first with more ways at the end.

    The law gives a constant where the stronger one has one more variable (see `accumulated`).
    """
    own = variables(law)
    constant = next(part.text() for part in parts_of(law.right) if part.constant)
    applied = " ".join([name, *(each if each in own else constant for each in variables(stronger))])
    start = having(name, stronger, proof), f"intro {' '.join(own)}"
    return (*start, f"{_FIRST}exact {applied} | simpa using {applied} | grind"), (*start, f"exact {applied}")


def having(name: str, law: Law, proof: Block) -> str:
    """A `have` for the law with a block of tactics behind it."""
    binders = " ".join(f"({each} : {kind})" for each, kind in law.variables())
    lines = "\n".join(proof).split("\n")
    return "\n".join([f"have {name} : ∀ {binders}, {law.proposition()} := by", *(f"  {line}" for line in lines)])


def simpler(proof: Block) -> Iterator[Block]:
    """The block with a single one of the alternatives that its last tactic tries."""
    head, first, choices = proof[-1].partition(_FIRST)
    for choice in choices.split(" | ") if first else ():
        bare = choice[1:-1].removesuffix("; done") if choice.startswith("(") else choice
        yield *proof[:-1], head + (choice if "<;>" in bare and head else bare)


def variables(law: Law) -> list[str]:
    return [name for name, _ in law.variables()]


def called(law: Law) -> str:
    """A name: the first function, and what it is applied to, as in `f_append`."""
    inner = [operation.name for operation in operations_of(law.left)]
    last = [name.split()[0].rpartition(".")[2] for name in inner if not name.isdigit()]
    return "_".join(last[:2]) if len(last) > 1 else f"{last[0] if last else 'law'}_eq"


def _openers(law: Law, words: Vocabulary) -> Iterator[str]:
    """Inductions on variables that functions look at, the others generalised; then functional induction."""
    kinds = dict(law.variables())
    scores = dict.fromkeys(kinds, 0)
    for side in (law.left, law.right):
        _looked(side, words, scores)
    for name in sorted(kinds, key=lambda each: -scores[each]):
        recursive = kinds[name].startswith("List ") or kinds[name] == "Nat" or kinds[name] in words.program.types
        if recursive and (scores[name] or len(kinds) == 1):
            others = [other for other in kinds if other != name]
            yield f"induction {name}{' generalizing ' * bool(others)}{' '.join(others)}"
    for text in dict.fromkeys(_plain_calls(law, words)):
        yield f"fun_induction {text}"


def _looked(term: Term, words: Vocabulary, scores: dict[str, int]) -> None:
    """Count for each variable how often a function looks at it first."""
    for place, argument in enumerate(term.arguments):
        if term.operation is not None and term.operation.own:
            if place in words.own[term.operation.name].definition.scrutinised:
                _count(argument, scores)
        elif term.operation is not None and term.operation.name in ("reverse", "length", "sum"):
            _count(argument, scores)
        _looked(argument, words, scores)


def _count(argument: Term, scores: dict[str, int]) -> None:
    """The variable that the evaluation of an argument gets stuck on: the first of an append, the last of a sum."""
    while argument.operation is not None and argument.arguments:
        last = argument.operation.name in ("add", "iadd", "mul")
        argument = argument.arguments[-1 if last else 0]
    if argument.operation is None and argument.name in scores:
        scores[argument.name] += 1


def _plain_calls(law: Law, words: Vocabulary) -> Iterator[str]:
    """Calls of recursive functions with different variables for arguments."""
    for side in (law.left, law.right):
        for call in calls(side):
            assert call.operation is not None
            names = [argument.name for argument in call.arguments if argument.operation is None]
            recursive = words.own[call.operation.name].definition.recursive
            if recursive and len(set(names)) == len(call.arguments):
                yield call.text()
