"""Terms as Z3 expressions with Lean's meaning: Nat as integers that are not negative, BitVec as bit vectors.

Terms with lists, options, pairs, functions or characters are refused, and so are powers with a variable exponent.
"""

from __future__ import annotations

from typing import Any

from lemmata.agent.smt.encode_words import NotEncodable, encode_word
from lemmata.agent.smt.sorts import Kind, Sort
from lemmata.agent.smt.terms import Apply, Let, Literal, Quantified, Term, Var


class Encoder:
    """Encodes terms over one set of variables. `domain` collects what the sorts of the variables demand.

    All that it makes lives in a Z3 context of its own, because threads must not share one.
    """

    def __init__(self) -> None:
        import z3

        self.z3: Any = z3
        self.context = z3.Context()
        self.variables: dict[str, tuple[Sort, Any]] = {}
        self.domain: list[Any] = []

    def variable(self, var: Var) -> Any:
        if var.name not in self.variables:
            symbol, condition = self._constant(var.name, var.sort)
            self.variables[var.name] = (var.sort, symbol)
            self.domain += condition
        return self.variables[var.name][1]

    def _constant(self, name: str, sort: Sort) -> tuple[Any, list[Any]]:
        z3 = self.z3
        match sort.kind:
            case Kind.BOOL | Kind.PROP:
                return z3.Bool(name, self.context), []
            case Kind.INT:
                return z3.Int(name, self.context), []
            case Kind.NAT:
                symbol = z3.Int(name, self.context)
                return symbol, [symbol >= 0]
            case Kind.FIN:
                symbol = z3.Int(name, self.context)
                return symbol, [symbol >= 0, symbol < sort.size]
            case Kind.BITVEC | Kind.UINT if sort.size > 0:
                return z3.BitVec(name, sort.size, self.context), []
            case _:
                raise NotEncodable(str(sort))

    def encode(self, term: Term, bound: dict[str, Any] | None = None) -> Any:
        """The Z3 expression. Raises NotEncodable."""
        bound = bound or {}
        z3 = self.z3
        match term:
            case Var():
                return bound[term.name] if term.name in bound else self.variable(term)
            case Literal(value, sort):
                return self._literal(value, sort)
            case Let(Var(name, _), value, body):
                return self.encode(body, {**bound, name: self.encode(value, bound)})
            case Quantified(universal, Var(name, sort), body, _):
                symbol, condition = self._constant(f"{name}!{len(bound)}", sort)
                inside = self.encode(body, {**bound, name: symbol})
                if universal:
                    return z3.ForAll([symbol], z3.Implies(z3.And(*condition, self.context), inside))
                return z3.Exists([symbol], z3.And(*condition, inside))
            case Apply():
                arguments = [self.encode(argument, bound) for argument in term.arguments]
                return self._operator(term, arguments)
            case _:
                raise NotEncodable("function")

    def _literal(self, value: Any, sort: Sort) -> Any:
        match sort.kind:
            case Kind.BOOL | Kind.PROP:
                return self.z3.BoolVal(value, self.context)
            case Kind.NAT | Kind.INT | Kind.FIN:
                return self.z3.IntVal(value, self.context)
            case Kind.BITVEC | Kind.UINT if sort.size > 0:
                return self.z3.BitVecVal(value, sort.size, self.context)
            case _:
                raise NotEncodable(str(sort))

    def _operator(self, term: Apply, arguments: list[Any]) -> Any:
        z3, operator = self.z3, term.operator
        sort = term.arguments[0].sort
        match operator, arguments:
            case (("∧" | "&&" | "Bool.and"), [a, b]):
                return z3.And(a, b)
            case (("∨" | "||" | "Bool.or"), [a, b]):
                return z3.Or(a, b)
            case "→", [a, b]:
                return z3.Implies(a, b)
            case (("¬" | "!" | "Bool.not"), [a]):
                return z3.Not(a)
            case (("=" | "==" | "↔" | "Nat.beq"), [a, b]):
                return a == b
            case (("≠" | "!=" | "^^" | "Bool.xor"), [a, b]):
                return a != b
            case (("decide" | "id"), [a]):
                return a
            case (("ite" | "cond"), [c, a, b]):
                return z3.If(c, a, b)
            case "Bool.toNat", [a]:
                return z3.If(a, 1, 0)
            case (("BitVec.toNat" | "UInt.toNat"), [a]):
                return z3.BV2Int(a)
            case "BitVec.toInt", [a]:
                return z3.BV2Int(a, is_signed=True)
            case "↑", [a]:
                return a
        if sort.kind in (Kind.BITVEC, Kind.UINT):
            return encode_word(z3, operator, sort, term.sort, arguments)
        if sort.kind in (Kind.NAT, Kind.INT, Kind.FIN):
            return self._number(operator, sort, term, arguments)
        raise NotEncodable(operator)

    def _number(self, operator: str, sort: Sort, term: Apply, arguments: list[Any]) -> Any:
        z3 = self.z3
        match operator, arguments:
            case (("+" | "Nat.add"), [a, b]):
                return self._wrap(sort, a + b)
            case (("*" | "Nat.mul"), [a, b]):
                return self._wrap(sort, a * b)
            case "-" | "Nat.sub", [a, b]:
                return z3.If(a >= b, a - b, 0) if sort.kind is Kind.NAT else self._wrap(sort, a - b)
            case "neg", [a]:
                return self._wrap(sort, -a)
            case (("/" | "Nat.div" | "Int.ediv"), [a, b]):
                return z3.If(b == 0, 0, a / b)
            case (("%" | "Nat.mod" | "Int.emod"), [a, b]):
                return z3.If(b == 0, a, a % b)
            case (("<"), [a, b]):
                return a < b
            case (("≤" | "Nat.ble"), [a, b]):
                return a <= b
            case (("min" | "Nat.min"), [a, b]):
                return z3.If(a <= b, a, b)
            case (("max" | "Nat.max"), [a, b]):
                return z3.If(a >= b, a, b)
            case "∣", [a, b]:
                return z3.If(a == 0, b == 0, b % a == 0)
            case "^", [a, _] if isinstance(exponent := term.arguments[1], Literal) and exponent.value <= 16:
                return self._power(a, exponent.value)
            case "Nat.succ", [a]:
                return a + 1
            case "Nat.pred", [a]:
                return z3.If(a > 0, a - 1, 0)
            case (("Int.ofNat" | "Fin.val"), [a]):
                return a
            case "Int.negSucc", [a]:
                return -a - 1
            case "Int.natAbs", [a]:
                return z3.If(a >= 0, a, -a)
            case "Int.toNat", [a]:
                return z3.If(a >= 0, a, 0)
            case "Int.sign", [a]:
                return z3.If(a > 0, 1, z3.If(a == 0, 0, -1))
            case "BitVec.ofNat", [a]:
                return z3.Int2BV(a, term.sort.size)
            case _:
                raise NotEncodable(operator)

    def _wrap(self, sort: Sort, expression: Any) -> Any:
        return expression % sort.size if sort.kind is Kind.FIN else expression

    def _power(self, base: Any, exponent: int) -> Any:
        result = self.z3.IntVal(1, self.context)
        for _ in range(exponent):
            result = result * base
        return result
