"""What each rule is for: the syntax kind of a macro, the constant of an unexpander."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from lemmata.agent.lean.extract.errors import ExtractError
from lemmata.agent.lean.extract.names import Name, flat_text, plain_text
from lemmata.agent.lean.extract.parsers import Grammar
from lemmata.agent.lean.extract.rules import Rule, RuleKind

# Unexpanders that were written by hand: the declaration and its constant.
_WRITTEN: tuple[tuple[str, str], ...] = (
    ("BitVec.unexpandBitVecOfNat", "BitVec.ofNat"),
    ("BitVec.unexpandBitVecOfNatLt", "BitVec.ofNatLT"),
    ("Lean.Grind.NodeDefUnexpander", "Lean.Grind.NodeDef"),
    ("Lean.Grind.eqMatchUnexpander", "Lean.Grind.EqMatch"),
    ("Lean.Grind.matchCondUnexpander", "Lean.Grind.MatchCond"),
    ("Lean.Grind.nestedProofUnexpander", "Lean.Grind.nestedProof"),
    ("Lean.Grind.nodeDefUnexpander", "Lean.Grind.nodeDef"),
    ("Lean.Grind.offsetUnexpander", "Lean.Grind.offset"),
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


def macro_targets(rules: Iterable[Rule], grammar: Grammar, order: Sequence[str]) -> tuple[tuple[Rule, Name], ...]:
    """Macros whose syntax is declared, with its kind, in the order in which stock modules add them.

    Raises ExtractError when two kinds are flattened alike.
    """
    kinds: dict[str, Name] = {}
    for parser in grammar.parsers:
        if parser.category is not None and kinds.setdefault(flat_text(parser.name), parser.name) != parser.name:
            raise ExtractError(f"the syntax kinds {plain_text(parser.name)} and {kinds[flat_text(parser.name)]} collide")
    rank = {module: index for index, module in enumerate(order)}
    chosen = [
        (rule, kinds[rule.target]) for rule in rules if rule.kind is RuleKind.MACRO and rule.target in kinds
    ]
    return tuple(
        sorted(chosen, key=lambda pair: (rank.get(pair[0].module, len(rank)), pair[0].ordinal, plain_text(pair[0].name)))
    )


def unexpander_targets(rules: Iterable[Rule], available: Iterable[Name] | None = None) -> dict[Name, Name]:
    """Unexpanders with the constant of each; only constants in `available` when that is given."""
    known = None if available is None else set(available)
    pairs = [(_name(declaration), _name(constant)) for declaration, constant in _WRITTEN]
    pairs += [
        (rule.name, tuple(rule.target.split("_"))) for rule in rules if rule.kind is RuleKind.UNEXPANDER
    ]
    return {name: constant for name, constant in pairs if known is None or constant in known}


def _name(text: str) -> Name:
    return tuple(text.split("."))
