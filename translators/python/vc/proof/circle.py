"""The proof for a function that calls others which call it: all of them at once, by induction on what falls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lemmata.translators.obligations.lean.names import identifier, qualified
from lemmata.translators.obligations.lean.terms import claim_text
from lemmata.translators.obligations.lean.types import type_text
from lemmata.translators.obligations.program import Function
from lemmata.translators.python.vc.falling import measure_text
from lemmata.translators.python.vc.program import Lines
from lemmata.translators.python.vc.proof.way import CALLS, DEPTH, INDUCTION, bullets, indented
from lemmata.translators.python.vc.tie import parts_of, tied, tied_name

if TYPE_CHECKING:
    from lemmata.translators.python.vc.proof.prover import Prover


def circle_proof(prover: Prover, known: str) -> Lines:
    """The proof of `Py.Ends (f …) …`; `known`: the proof of the precondition. The conditions of the other functions are
    those that their own proofs state."""
    circle = prover.circle
    members = [prover.functions[name] for name in circle]
    arguments = " ".join(f"({CALLS} {DEPTH}).{part}" for part in parts_of(circle))
    steps: list[Lines] = []
    for member in members:
        own = prover if member.name == prover.function.name else type(prover)(member, prover.functions, circle)
        names = " ".join(identifier(parameter.name) for parameter in member.parameters)
        intro, *body = own.member()
        shown = f"show Py.Runs (fun {DEPTH} => {qualified(member.name)}.body {arguments} {names}) _ _"
        steps.append([intro, "subst same'", shown, f"unfold {qualified(member.name)}.body", *body])
    goods = [_good(prover, member, part) for member, part in zip(members, parts_of(circle), strict=True)]
    deeper = ", ".join(
        f"fun {' '.join('_' for _ in member.parameters)} p' same' => "
        f"Py.Runs.deeper (p := fun {DEPTH} => ({CALLS} {DEPTH}).{part} {' '.join('_' for _ in member.parameters)}) "
        f"(h'.{part} {' '.join('_' for _ in member.parameters)} p' same')"
        for member, part in zip(members, parts_of(circle), strict=True)
    )
    types, last, bodies = tied(members)
    number = " × ".join(["Int"] * len(prover.measure_of(prover.function)))
    own_part = parts_of(circle)[circle.index(prover.function.name)]
    names = " ".join(identifier(parameter.name) for parameter in prover.function.parameters)
    return [
        f"have all' := Py.tie_good (last := {last}) (bodies := {bodies})",
        f"  (good := fun (m' : {number}) ({CALLS} : Nat → {types}) =>",
        *indented(indented([f"({good}) ∧" for good in goods[:-1]] + [f"({goods[-1]}))"])),
        f"  (fun m' {CALLS} h' => ⟨{deeper}⟩) (by",
        *indented(indented([f"intro m' {CALLS} {INDUCTION}", f"refine ⟨{', '.join('?_' for _ in members)}⟩"])),
        *indented(indented(bullets(steps))),
        "    )",
        f"exact Py.Ends.of_depth (p := fun {DEPTH} => ({tied_name(circle)} {DEPTH}).{own_part} {names})",
        f"  ((all' {measure_text(prover.measure_of(prover.function))}).{own_part} {names} {known} rfl)",
    ]


def _good(prover: Prover, function: Function, part: str) -> str:
    """That calls of measure `m'` keep the function's contract."""
    binders = "".join(f" ({identifier(p.name)} : {type_text(p.type)})" for p in function.parameters)
    names = " ".join(identifier(parameter.name) for parameter in function.parameters)
    pre = " ∧ ".join(f"({claim_text(each.condition)})" for each in function.requires) or "True"
    post = " ∧ ".join(f"({claim_text(each.condition)})" for each in function.ensures) or "True"
    raises = " ∨ ".join(f'exception = "{name}"' for name in function.raises) or "False"
    return (
        f"∀{binders}, ({pre}) → {measure_text(prover.measure_of(function))} = m' → "
        f"Py.Runs (fun {DEPTH} => ({CALLS} {DEPTH}).{part} {names}) (fun {identifier(function.result)} => {post}) "
        f"(fun exception => {raises})"
    )
