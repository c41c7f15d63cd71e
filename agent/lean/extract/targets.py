"""What each rule is for: the syntax kind of a macro, the constant of an unexpander."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from lemmata.agent.lean.extract.errors import ExtractError
from lemmata.agent.lean.extract.names import Name, flat_text, plain_text
from lemmata.agent.lean.extract.parsers import Grammar
from lemmata.agent.lean.extract.rules import Rule, RuleKind

# Unexpanders that were written by hand: the declaration and its constant.
_WRITTEN = (
    ("BitVec.unexpandBitVecOfNat", "BitVec.ofNat"),
    ("BitVec.unexpandBitVecOfNatLt", "BitVec.ofNatLT"),
    ("Lean.Grind.CommRing.OfCommSemiring.toQUnexpander", "Lean.Grind.CommRing.OfCommSemiring.toQ"),
    ("Lean.Grind.NodeDefUnexpander", "Lean.Grind.NodeDef"),
    ("Lean.Grind.eqMatchUnexpander", "Lean.Grind.EqMatch"),
    ("Lean.Grind.leftInvUnexpander", "Lean.Grind.leftInv"),
    ("Lean.Grind.markerUnexpander", "Lean.Grind.Marker"),
    ("Lean.Grind.matchCondUnexpander", "Lean.Grind.MatchCond"),
    ("Lean.Grind.natCastUnexpander", "NatCast.natCast"),
    ("Lean.Grind.nestedProofUnexpander", "Lean.Grind.nestedProof"),
    ("Lean.Grind.nodeDefUnexpander", "Lean.Grind.nodeDef"),
    ("Lean.Grind.offsetUnexpander", "Lean.Grind.offset"),
    ("Lean.Try.markerUnexpander", "Lean.Try.Marker"),
    ("Lean.insertUnexpander", "Insert.insert"),
    ("Lean.singletonUnexpander", "Singleton.singleton"),
    ("Vector.unexpandMk", "Vector.mk"),
    ("unexpandArrayEmpty", "Array.empty"),
    ("unexpandEqNDRec", "Eq.ndrec"),
    ("unexpandEqRec", "Eq.rec"),
    ("unexpandExists", "Exists"),
    ("unexpandGetElem", "GetElem.getElem"),
    ("unexpandGetElem!", "GetElem?.getElem!"),
    ("unexpandGetElem?", "GetElem?.getElem?"),
    ("unexpandIte", "ite"),
    ("unexpandListCons", "List.cons"),
    ("unexpandListNil", "List.nil"),
    ("unexpandListToArray", "List.toArray"),
    *((f"unexpandMkArray{size}", f"Array.mkArray{size}") for size in range(9)),
    ("unexpandPSigma", "PSigma"),
    ("unexpandProdMk", "Prod.mk"),
    ("unexpandSigma", "Sigma"),
    ("unexpandSubtype", "Subtype"),
    ("unexpandTSepArray", "Lean.Syntax.TSepArray"),
    ("unexpandTSyntax", "Lean.TSyntax"),
    ("unexpandTSyntaxArray", "Lean.TSyntaxArray"),
    ("unexpandUnit", "Unit.unit"),
)


WRITTEN: dict[Name, Name] = {
    tuple(declaration.split(".")): tuple(constant.split(".")) for declaration, constant in _WRITTEN
}


def macro_targets(rules: Iterable[Rule], grammar: Grammar, order: Sequence[str]) -> dict[Name, Name]:
    """Macros whose syntax is declared, with its kind, in the order in which stock modules add them.

    Raises ExtractError when two kinds are flattened alike.
    """
    kinds: dict[str, Name] = {}
    for parser in grammar.parsers:
        if parser.category is not None and kinds.setdefault(flat_text(parser.name), parser.name) != parser.name:
            raise ExtractError(
                f"the syntax kinds {plain_text(parser.name)} and {kinds[flat_text(parser.name)]} collide"
            )
    chosen = _in_order(rules, RuleKind.MACRO, order)
    return {rule.name: kinds[rule.target] for rule in chosen if rule.target in kinds}


def unexpander_targets(
    rules: Iterable[Rule], order: Sequence[str], available: Iterable[Name] | None = None
) -> dict[Name, Name]:
    """Unexpanders with the constant of each, in the order in which stock modules add them; only those whose constant
    is in `available` when that is given.
    """
    known = None if available is None else set(available)
    chosen = _in_order(rules, RuleKind.UNEXPANDER, order)
    pairs = ((rule.name, WRITTEN.get(rule.name, tuple(rule.target.split("_")))) for rule in chosen)
    return {name: constant for name, constant in pairs if known is None or constant in known}


def _in_order(rules: Iterable[Rule], kind: RuleKind, order: Sequence[str]) -> list[Rule]:
    rank = {module: index for index, module in enumerate(order)}
    return sorted(
        (rule for rule in rules if rule.kind is kind),
        key=lambda rule: (rank.get(rule.module, len(rank)), rule.ordinal, plain_text(rule.name)),
    )
