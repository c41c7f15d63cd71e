"""Tactic scripts that are tried on a verification condition before any search."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeGuard

from lemmata.translators.obligations.claim import Kind
from lemmata.translators.obligations.lean.names import identifier, qualified
from lemmata.translators.obligations.lean.terms import term_text
from lemmata.translators.obligations.program import Function
from lemmata.translators.obligations.terms import Call, Lit, Term
from lemmata.translators.obligations.types import STRING, EnumOf
from lemmata.translators.obligations.walk import subterms
from lemmata.translators.python.vc.path import Condition, Given, Known
from lemmata.translators.python.vc.shaped import contents, keyed, multiplied, ordered, prefixes, sums, terms_in, truths

FACTS = (
    "Py.item, Py.setItem, Py.slice, Py.sliceFrom, Py.sliceTo, Py.position, Py.deleteItem, Py.insertItem, "
    "Py.range_cons, "
    "Py.range_succ_right, Py.abs"
)
"""Definitions that `simp` and `grind` may unfold."""

_PARTS = "((try and_intros) <;> intros <;> first | omega | grind (instances := 200))"
"""Bounded, as a `grind` that fails on a claim of all items may take very long; a later script has the whole of it."""


def scripts_of(condition: Condition, functions: Mapping[str, Function]) -> tuple[str, ...]:
    """From quick to slow. Each closes the goal or fails."""
    texts = dict.fromkeys(t.value for each in terms_in(condition) for t in subterms(each) if _is_text(t))
    names = ", ".join(qualified(name) for name in called(condition, functions))
    extra = f", {names}" if names else ""
    quick = f"first | assumption | omega | (simp_all; done) | (simp_all; omega) | {_PARTS}"
    if names:
        quick = f"first | assumption | (simp_all [{names}]; done) | (simp only [{names}] at *; omega) | grind [{names}]"
    middle = (
        f"first | (subst_vars; simp_all [{FACTS}{extra}]; done) | (subst_vars; simp_all [{FACTS}{extra}]; omega) "
        f"| grind [{FACTS}{extra}]"
    )
    enums = [entry.name for entry in condition.path if isinstance(entry, Given) and isinstance(entry.type, EnumOf)]
    for name in enums[:2]:
        quick += f" | (cases {identifier(name)} <;> simp_all; done)"
    slow = "\n".join(
        [
            "subst_vars",
            f"simp only [{FACTS}{extra}] at *",
            "repeat' split",
            "all_goals first | omega | (simp_all; done) | (simp_all; omega) | grind",
        ]
    )
    if condition.kind is Kind.TERMINATION:
        quick = quick.replace("assumption | ", "")
    growing = prefixes(condition)
    if growing:
        further = [script for script in (contents(condition), ordered(condition)) if script]
        return ("\n".join(["try subst_vars", *growing, *_append(extra)]), quick, *further, slow)
    parted = [entry.name for entry in condition.path if isinstance(entry, Known) and entry.term is None]
    if parted:
        sizes = [f"have member{number} := Py.mem_of_parted {name}" for number, name in enumerate(parted)]
        sizes += [f"have size{number} := congrArg List.length {name}" for number, name in enumerate(parted)]
        sizes += [f"try simp at size{number}" for number in range(len(parted))]
        joined = "; ".join(sizes)
        further = [script for script in (contents(condition), sums(condition)) if script]
        return (quick, f"{joined}; grind", "\n".join([*sizes, *_append(extra)]), *further, middle)
    if texts:
        known = "; ".join(
            f"have size{number} : ({term_text(Lit(text, STRING))}).length = {len(text)} := rfl"
            for number, text in enumerate(texts)
        )
        quick += f" | ({known}; first | omega | grind)"
    robust = f"first | omega | grind{f' [{names}]' if names else ''}"
    shaped = (
        keyed(condition),
        contents(condition),
        multiplied(condition),
        ordered(condition),
        truths(condition),
        sums(condition),
    )
    further = [script for script in shaped if script]
    return (quick, robust, *further, middle, slow)


def _append(extra: str) -> list[str]:
    """What is claimed of a list and one more item."""
    facts = f"List.sum_append, List.map_append, List.count_append, List.mem_append, List.forall_mem_append{extra}"
    return [
        "subst_vars",
        f"first | (simp_all [{facts}]; done) | (simp_all [{facts}]; omega) "
        f"| (simp only [{facts}, List.mem_singleton] at *; grind) | grind [{facts}]",
    ]


def _is_text(term: Term) -> TypeGuard[Lit]:
    return isinstance(term, Lit) and term.type == STRING


def called(condition: Condition, functions: Mapping[str, Function]) -> list[str]:
    """The plain functions that a condition mentions, those that they call as well."""
    found: dict[str, None] = {}
    todo = [name for term in terms_in(condition) for name in _calls(term)]
    while todo:
        name = todo.pop()
        if name not in found:
            found[name] = None
            if name in functions:
                todo.extend(each for term in terms_of(functions[name]) for each in _calls(term))
    return list(found)


def _calls(term: Term) -> list[str]:
    return [each.function for each in subterms(term) if isinstance(each, Call)]


def terms_of(function: Function) -> list[Term]:
    """The terms of a plain function's body."""
    from lemmata.translators.obligations.program import Assign, If, Return

    found: list[Term] = []
    todo = list(function.body)
    while todo:
        statement = todo.pop()
        match statement:
            case Assign(_, values):
                found.extend(values)
            case Return(value):
                found.append(value)
            case If(condition, then, orelse):
                found.append(condition)
                todo.extend((*then, *orelse))
    return found
