"""User's names in Lean."""

from __future__ import annotations

import re

_KEYWORDS = """
abbrev at attribute axiom break by calc catch class constructor continue def deriving do elab else end example exists
export extends finally for forall from fun generalizing have hiding if import in inductive infix infixl infixr
initialize instance let local macro match meta module mut mutual namespace nofun nomatch noncomputable notation open
opaque partial postfix prefix private protected public rec renaming repeat return section set_option show sorry
structure suffices syntax termination_by decreasing_by then theorem throw try universe unless unsafe until using
variable where while with Prop Sort Type
add_decl_doc binder_predicate builtin_dsimproc builtin_initialize builtin_simproc coinductive dbg_trace
declare_syntax_cat dsimproc dsimproc_decl elab_rules haveI include include_str init_quot leading_parser letI let_fun
macro_rules match_expr matches nat_lit no_index nonrec omit register_builtin_option register_option run_cmd run_elab
run_meta scoped seal simproc simproc_decl suppress_compilation trailing_parser unif_hint unseal
"""

_TAKEN = """
And BitVec Bool Char Int List Nat Not Option Or Prod Py String UInt8 Unit and decide default false floorDiv floorMod id
ite max min none not or some true
absurd bind cast compare cond const dite failure flip get getThe guard hash insert modify optional orElse panic pure
read repr rfl set singleton throw toString trivial tryCatch union xor
"""

KEYWORDS = frozenset(_KEYWORDS.split())
"""Words that Lean reads as tokens; as names they stand in «»."""

TAKEN = frozenset(_TAKEN.split())
"""Global names that the printed text uses without a prefix: a local variable of that name would hide them."""

_IDENTIFIER = re.compile(r"[^\W\d][\w']*")


def identifier(name: str) -> str:
    """A local name or declaration's name as Lean reads it: as it is where possible, in «» where Lean needs that, with
    a prime where it would hide what the printed text uses."""
    if name in TAKEN:
        return name + "'"
    if name == "_" or name in KEYWORDS or not _IDENTIFIER.fullmatch(name) or _odd(name):
        return f"«{name}»" if name != "_" else "_"
    return name


def qualified(name: str) -> str:
    """A name with dots, each part escaped."""
    return ".".join(map(identifier, name.split(".")))


def _odd(name: str) -> bool:
    """Letters that Python takes in names and Lean does not: outside Latin, Greek and letter-like symbols. Lean does
    not take λ, Π and Σ either."""
    return any(
        ord(c) > 127
        and (c in "λΠΣ" or not (0x3B1 <= ord(c) <= 0x3C9 or 0x391 <= ord(c) <= 0x3A9 or 0x2080 <= ord(c) <= 0x2089))
        for c in name
    )
