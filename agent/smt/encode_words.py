"""Operators on bit vectors and machine integers in Z3."""

from __future__ import annotations

from typing import Any

from lemmata.agent.smt.sorts import Kind, Sort


class NotEncodable(Exception):
    """The term is outside what is handed to Z3."""


def encode_word(z3: Any, operator: str, sort: Sort, result: Sort, arguments: list[Any]) -> Any:
    """An operator whose first argument is a word. Raises NotEncodable."""
    width = sort.size
    match operator, arguments:
        case "+", [a, b]:
            return a + b
        case "-", [a, b]:
            return a - b
        case "*", [a, b]:
            return a * b
        case "neg", [a]:
            return -a
        case (("/" | "BitVec.udiv"), [a, b]):
            return z3.If(b == 0, z3.BitVecVal(0, width, b.ctx), z3.UDiv(a, b))
        case (("%" | "BitVec.umod"), [a, b]):
            return z3.If(b == 0, a, z3.URem(a, b))
        case "&&&", [a, b]:
            return a & b
        case "|||", [a, b]:
            return a | b
        case "^^^", [a, b]:
            return a ^ b
        case "~~~", [a]:
            return ~a
        case (("<<<" | ">>>"), [a, b]):
            return _shift(z3, operator, sort, a, b)
        case (("<" | "BitVec.ult"), [a, b]):
            return z3.ULT(a, b)
        case (("≤" | "BitVec.ule"), [a, b]):
            return z3.ULE(a, b)
        case "BitVec.slt", [a, b]:
            return a < b
        case "BitVec.sle", [a, b]:
            return a <= b
        case "BitVec.msb", [a]:
            return a < 0
        case (("BitVec.setWidth" | "BitVec.signExtend"), [a]) if result.size > 0:
            if result.size <= width:
                return z3.Extract(result.size - 1, 0, a)
            extend = z3.SignExt if operator == "BitVec.signExtend" else z3.ZeroExt
            return extend(result.size - width, a)
        case _:
            raise NotEncodable(operator)


def _shift(z3: Any, operator: str, sort: Sort, number: Any, amount: Any) -> Any:
    width = sort.size
    if sort.kind is Kind.UINT:
        amount = z3.URem(amount, z3.BitVecVal(width, width, number.ctx))
    elif z3.is_int_value(amount):
        amount = z3.BitVecVal(min(amount.as_long(), (1 << width) - 1), width, number.ctx)
        if (1 << width) - 1 < width and amount.as_long() < width:
            raise NotEncodable(operator)
    elif not z3.is_bv(amount) or amount.size() != width:
        raise NotEncodable(operator)
    return number << amount if operator == "<<<" else z3.LShR(number, amount)
