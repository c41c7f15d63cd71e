"""Which syntax category a parser belongs to. The engine keeps no trace of it: it follows from the parser's name."""

from __future__ import annotations

import re

from lemmata.agent.lean.extract.names import Name, plain_text

# An automatic name is the category followed by the pieces of the syntax: `term_+_`, `tacticRfl`, `conv·_`.
_AUTOMATIC = re.compile(
    r"(term|tactic|command|conv|stx|prec|prio|binderPred|grind_filter|grind_ref|grind|rcasesPat|rintroPat)(?![a-z])"
)

_EXACT = {
    "Lean.Attr.coe": "attr",
    "Lean.Elab.Tactic.Ext.applyExtTheorem": "tactic",
    "Lean.Elab.Tactic.Ext.ext": "tactic",
    "Lean.Grind.grindLintCheck": "command",
    "Lean.Grind.grindLintInspect": "command",
    "Lean.Grind.grindLintMute": "command",
    "Lean.Grind.grindLintSkip": "command",
    "Lean.Order.monotonicity": "tactic",
    "Lean.Parser.Command.symDSimpFieldMaxSteps": "sym_dsimp_field",
    "Lean.Parser.Command.symDSimpFieldPost": "sym_dsimp_field",
    "Lean.Parser.Command.symDSimpFieldPre": "sym_dsimp_field",
    "Lean.Parser.Command.symSimpFieldMaxDischargeDepth": "sym_simp_field",
    "Lean.Parser.Command.symSimpFieldMaxSteps": "sym_simp_field",
    "Lean.Parser.Command.symSimpFieldPost": "sym_simp_field",
    "Lean.Parser.Command.symSimpFieldPre": "sym_simp_field",
    "Lean.Parser.Sym.Simp.dischGrind": "sym_discharger",
    "Lean.Parser.Sym.Simp.dischNone": "sym_discharger",
    "Lean.Parser.Sym.Simp.dischParen": "sym_discharger",
    "Lean.Parser.Sym.Simp.dischSelf": "sym_discharger",
    "Lean.Parser.Syntax.addPrec": "prec",
    "Lean.Parser.Syntax.addPrio": "prio",
    "Lean.Parser.Syntax.exact?": "term",
    "Lean.Parser.Syntax.subPrec": "prec",
    "Lean.Parser.Syntax.subPrio": "prio",
    "Lean.Parser.Tactic.Conv.conv": "tactic",
    "Lean.Parser.Tactic.by?": "term",
    "Lean.Parser.Tactic.declareSimpLikeTactic": "command",
    "Lean.Parser.Tactic.guardExprConv": "conv",
    "Lean.Parser.Tactic.guardHypConv": "conv",
    "Lean.Parser.Tactic.guardTargetConv": "conv",
    "Lean.Parser.Tactic.normCastAddElim": "command",
    "Lean.Parser.Tactic.showTermElab": "term",
    "Lean.Parser.cbvSimprocPattern": "command",
    "Lean.Parser.cbvSimprocPatternBuiltin": "command",
    "Lean.Parser.checkSimp": "command",
    "Lean.Parser.checkSimpFailure": "command",
    "Lean.Parser.discrTreeKeyCmd": "command",
    "Lean.Parser.discrTreeSimpKeyCmd": "command",
    "Lean.Parser.checkTactic": "command",
    "Lean.Parser.checkTacticFailure": "command",
    "Lean.Parser.grindPropagatorBuiltinAttr": "attr",
    "Lean.Parser.resetGrindAttrs": "command",
    "Lean.Parser.simprocPattern": "command",
    "Lean.Parser.simprocPatternBuiltin": "command",
    "Lean.Parser.timeCmd": "command",
    "Lean.builtin_command_code_action": "attr",
    "Lean.byElab": "term",
    "Lean.calc": "term",
    "Lean.calcTactic": "tactic",
    "Lean.cdot": "tactic",
    "Lean.command_code_action": "attr",
    "Lean.deprecated": "attr",
    "Lean.deprecated_arg": "attr",
    "Lean.guardMsgsCmd": "command",
    "Lean.guardPanicCmd": "command",
    "Lean.includeStr": "term",
    "Lean.infoTreesCmd": "command",
    "Lean.modCast": "term",
    "Lean.reduceCmd": "command",
    "Lean.runCmd": "command",
    "Lean.runElab": "command",
    "Lean.runMeta": "command",
    "Lean.setLibrarySuggestionsCmd": "command",
    "Lean.solveTactic": "tactic",
    "Lean.suggest_for": "attr",
    "Lean.univ_out_params": "attr",
    "Lean.withAnnotateTerm": "term",
    "boolIfThenElse": "term",
    "coeFunNotation": "term",
    "coeNotation": "term",
    "coeSortNotation": "term",
    "rawNatLit": "term",
}

_NAMESPACES = (
    ("Lean.Parser.Tactic.Conv.", "conv"),
    ("Lean.Parser.Tactic.Grind.", "grind"),
    ("Lean.Parser.Tactic.rcasesPat.", "rcasesPat"),
    ("Lean.Parser.Tactic.rintroPat.", "rintroPat"),
    ("Lean.Parser.Tactic.", "tactic"),
    ("Lean.Parser.Attr.", "attr"),
    ("Lean.Parser.Command.", "command"),
    ("Lean.Parser.Sym.Simp.", "sym_simproc"),
    ("Lean.Parser.Sym.DSimp.", "sym_dsimproc"),
)

# Their ASCII token is accepted by `term_≤_` and `term_≥_`; both at once would be ambiguous.
EXCLUDED = frozenset({"term_<=_", "term_>=_"})

_SCOPED = frozenset(
    {
        "Array.term_~_",
        "BitVec.term__#'__",
        "Int.term-[_+1]",
        "Lean.Parser.Tactic.Conv.withAnnotateState",
        "Lean.Parser.Tactic.Grind.withAnnotateState",
        "Lean.Parser.Tactic.withAnnotateState",
        "List.term_<+_",
        "List.term_~_",
        "Rat.term_/._",
        "String.Internal.tacticOrder",
        "Vector.term_~_",
    }
)


def category_of(name: Name) -> str | None:
    """The category of the parser of that name, None when no rule knows it."""
    text = plain_text(name)
    if text in _EXACT:
        return _EXACT[text]
    automatic = _AUTOMATIC.match(str(name[-1]))
    namespace = next((category for prefix, category in _NAMESPACES if text.startswith(prefix)), None)
    if automatic and not (automatic[1] == "grind" and namespace != "grind"):
        return automatic[1]
    return namespace


def piece_category(name: Name) -> str | None:
    """The category that the named piece of a grammar belongs to; most belong to none."""
    text = plain_text(name)
    inside = text.startswith("Lean.Parser.Attr.grind") and text != "Lean.Parser.Attr.grindMod"
    return "grind_mod" if inside else None


def is_scoped(name: Name) -> bool:
    """Whether the notation holds only where its namespace is open."""
    text = plain_text(name)
    return text in _SCOPED or text.startswith("Lean.Order.term")
