"""Questions with answers: random terms with values for their variables and what the evaluator makes of them; the same
questions in Lean and to Z3."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

import z3

from lemmata.translators.obligations.evaluate.limits import Exhausted, Raised, Steps
from lemmata.translators.obligations.evaluate.terms import Evaluator, evaluate
from lemmata.translators.obligations.lean.literals import literal
from lemmata.translators.obligations.lean.terms import term_text, test_text
from lemmata.translators.obligations.lean.types import type_text
from lemmata.translators.obligations.rules import IllTyped
from lemmata.translators.obligations.sample.terms import TermSampler
from lemmata.translators.obligations.sample.values import random_type, random_value
from lemmata.translators.obligations.smt.path import Infeasible, Path
from lemmata.translators.obligations.smt.shapes import Elements, Pairs, Symbol, Text, under
from lemmata.translators.obligations.smt.symbolic import Symbolic
from lemmata.translators.obligations.terms import Term
from lemmata.translators.obligations.typecheck import check
from lemmata.translators.obligations.types import BOOL, BitVec, RecordValue, Some, Type, Value

STEPS = 20_000


@dataclass(frozen=True)
class Question:
    """`raised`: the exception that the evaluation ends in; then there is no answer."""

    term: Term
    types: dict[str, Type]
    values: dict[str, Value]
    type: Type
    answer: Value
    raised: str | None


def questions(seed: int, count: int) -> Iterator[Question]:
    """`count` random terms, less those that are ill-typed (an order that a type lacks) or too large."""
    for number in range(count):
        random = Random(f"{seed}/{number}")
        types = {f"x{i}": random_type(random, 2) for i in range(4)}
        values = {name: random_value(random, of, 3) for name, of in types.items()}
        type = random_type(random, 2)
        term = TermSampler(random, types).term(type, random.randint(1, 4))
        try:
            check(term, types)
            yield Question(term, types, values, type, evaluate(term, values, Steps(STEPS)), None)
        except Raised as raised:
            yield Question(term, types, values, type, None, raised.name)
        except (IllTyped, Exhausted):
            continue


def lean_question(question: Question, as_test: bool = False) -> str:
    """A closed Lean term of type Bool: whether Lean's value is the evaluator's. For questions that have an answer.
    `as_test`: a Bool's value is asked for in the form of a proposition."""
    lets = "".join(
        f"let {name} : {type_text(of)} := {literal(question.values[name], of).text}; "
        for name, of in question.types.items()
    )
    answer = literal(question.answer, question.type).text
    if as_test and question.type == BOOL:
        return f"({lets}decide ({test_text(question.term)}) == {answer} : Bool)"
    return f"({lets}({term_text(question.term)}) == ({answer} : {type_text(question.type)}) : Bool)"


def lean_file(asked: list[Question]) -> str:
    """A Lean file that prints `true` once for each question on which the two agree."""
    head = "import Lemmata.Python.Operators\nset_option linter.unusedVariables false\nopen Lemmata.Python\n"
    return head + "".join(f"#eval {lean_question(each, number % 2 == 1)}\n" for number, each in enumerate(asked))


def symbolic_answer(question: Question) -> tuple[Value, str | None] | None:
    """What symbolic evaluation makes of the question, all numbers and characters of the values being unknowns that are
    known to equal them: the value, or the exception. None where it gives up."""
    path = Path(z3.Context())
    values = {name: _unknown(path, value, question.types[name]) for name, value in question.values.items()}
    evaluator = Evaluator(Steps(STEPS), domain=Symbolic(path))
    try:
        result = evaluator.term(question.term, values)
    except Raised as raised:
        return None, raised.name
    except (Exhausted, Infeasible):
        return None
    model = path.model()
    return None if model is None else (under(model, result), None)


def _unknown(path: Path, value: Value, type: Type | None) -> Symbol:
    """The value with unknowns in place of its numbers, Booleans and characters."""

    def number(known: int) -> z3.ArithRef:
        unknown = z3.FreshConst(z3.IntSort(path.context), "n")
        path.assume(unknown == known)
        return unknown

    match value:
        case bool():
            unknown = z3.FreshConst(z3.BoolSort(path.context), "b")
            path.assume(unknown == value)
            return unknown
        case int() if isinstance(type, BitVec):
            word = z3.FreshConst(z3.BitVecSort(type.width, path.context), "w")
            path.assume(word == value)
            return word
        case int():
            return number(value)
        case str() if value:
            return Text(tuple(number(ord(character)) for character in value))
        case list():
            return [_unknown(path, part, getattr(type, "item", None)) for part in value]
        case tuple():
            return tuple(map(lambda part, of: _unknown(path, part, of), value, getattr(type, "items", ())))
        case frozenset() if value:
            return Elements(
                tuple(_unknown(path, part, getattr(type, "item", None)) for part in sorted(value, key=repr))
            )
        case dict() if value:
            key, of = getattr(type, "key", None), getattr(type, "value", None)
            return Pairs(tuple((_unknown(path, k, key), _unknown(path, v, of)) for k, v in value.items()))
        case Some(inner):
            return Some(_unknown(path, inner, getattr(type, "item", None)))
        case RecordValue():
            raise ValueError("records are not sampled")
        case _:
            return value
