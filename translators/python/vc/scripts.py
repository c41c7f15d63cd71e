"""Tactic scripts that are tried on a verification condition before any search."""

from __future__ import annotations

from collections.abc import Mapping

from lemmata.translators.obligations.claim import Kind
from lemmata.translators.obligations.lean.names import identifier, qualified
from lemmata.translators.obligations.lean.terms import term_text
from lemmata.translators.obligations.operators import Operator as O
from lemmata.translators.obligations.program import Function
from lemmata.translators.obligations.terms import Call, Lit, Op, Term
from lemmata.translators.obligations.typecheck import type_of
from lemmata.translators.obligations.types import INT, EnumOf
from lemmata.translators.obligations.walk import substitute, subterms
from lemmata.translators.python.vc.path import Condition, Defined, Given, Known

FACTS = (
    "Py.item, Py.setItem, Py.slice, Py.sliceFrom, Py.sliceTo, Py.position, Py.deleteItem, Py.insertItem, "
    "Py.range_cons, "
    "Py.range_succ_right, Py.abs"
)
"""Definitions that `simp` and `grind` may unfold."""
_DISTRIBUTIVE = (
    "Int.add_mul, Int.sub_mul, Int.mul_add, Int.mul_sub, Int.neg_mul, Int.mul_neg, Int.neg_neg, Int.one_mul, "
    "Int.mul_one, Int.mul_comm, Int.mul_left_comm, Int.mul_assoc"
)


def scripts_of(condition: Condition, functions: Mapping[str, Function]) -> tuple[str, ...]:
    """From quick to slow. Each closes the goal or fails."""
    names = ", ".join(qualified(name) for name in called(condition, functions))
    extra = f", {names}" if names else ""
    quick = "first | assumption | omega | (simp_all; done) | (simp_all; omega) | grind"
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
        return ("\n".join(["try subst_vars", *growing, *_append(extra)]), quick, slow)
    parted = [entry.name for entry in condition.path if isinstance(entry, Known) and entry.term is None]
    if parted:
        sizes = [f"have size{number} := congrArg List.length {name}" for number, name in enumerate(parted)]
        sizes += [f"try simp at size{number}" for number in range(len(parted))]
        return (quick, "\n".join([*sizes, *_append(extra)]), middle)
    robust = f"first | omega | grind{f' [{names}]' if names else ''}"
    products = multiplied(condition)
    return (quick, robust, *([products] if products else ()), middle, slow)


def _append(extra: str) -> list[str]:
    """What is claimed of a list and one more item."""
    facts = f"List.sum_append, List.count_append, List.mem_append, List.forall_mem_append{extra}"
    return [
        "subst_vars",
        f"first | (simp_all [{facts}]; done) | (simp_all [{facts}]; omega) "
        f"| (simp only [{facts}, List.mem_singleton] at *; grind) | grind [{facts}]",
    ]


def prefixes(condition: Condition) -> list[str]:
    """Steps that write `xs[:i + 1]` as `xs[:i]` and one more item, once variables with values are replaced by them."""
    steps: dict[str, None] = {}
    for term in subterms(_expanded(condition.goal, condition)):
        match term:
            case Op(O.SLICE_TO, (whole, Op(O.ADD, (index, Lit(1))))):
                given = f"(xs := {term_text(whole)}) (i := {term_text(index)})"
                steps[f"simp only [Py.sliceTo_succ {given} (by omega) (by omega)]"] = None
    return list(steps)


def multiplied(condition: Condition) -> str:
    """For products and for quotients by what is no literal: their laws, then linear arithmetic over monomials."""
    laws: dict[str, None] = {}
    products = False
    for term in (inner for each in _terms(condition) for inner in subterms(each)):
        match term:
            case Op(O.FLOORDIV | O.MOD, (dividend, divisor)) if not isinstance(divisor, Lit):
                laws[f"Py.floor_laws ({term_text(dividend)}) ({term_text(divisor)})"] = None
            case Op(O.MUL, (left, right)) if type_of(term) == INT:
                products = products or not (isinstance(left, Lit) or isinstance(right, Lit))
    if not laws and not products:
        return ""
    steps = [f"have quotient{number} := {law}" for number, law in enumerate(laws)]
    return "\n".join(
        [*steps, "try subst_vars", f"try simp only [{_DISTRIBUTIVE}] at *", "all_goals first | omega | grind"]
    )


def _terms(condition: Condition) -> list[Term]:
    terms: list[Term] = [condition.goal]
    for entry in condition.path:
        if isinstance(entry, Defined):
            terms.append(entry.value)
        elif isinstance(entry, Known) and entry.term is not None:
            terms.append(entry.term)
    return terms


def _expanded(term: Term, condition: Condition) -> Term:
    for entry in reversed(condition.path):
        if isinstance(entry, Defined):
            term = substitute(term, {entry.name: entry.value})
    return term


def called(condition: Condition, functions: Mapping[str, Function]) -> list[str]:
    """The plain functions that a condition mentions, those that they call as well."""
    found: dict[str, None] = {}
    todo = [name for term in _terms(condition) for name in _calls(term)]
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
