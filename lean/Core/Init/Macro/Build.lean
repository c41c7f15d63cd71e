prelude
import Init.Format.ToString
import Init.Control.Array

/-! Syntax trees built and taken apart by macros. The functions are the engine's own. -/

set_option linter.unusedVariables false

namespace Lean

open Syntax

/-- The identifier `val`, from nowhere. -/
@[extern "l_Lean_mkIdent"]
opaque mkIdent (val : Name) : Ident

/-- The identifier `val`, as if it stood where `src` stands. -/
@[extern "l_Lean_mkIdentFrom"]
opaque mkIdentFrom (src : Syntax) (val : Name) (canonical := false) : Ident

/-- An identifier that refers to the constant `c` whatever is in scope. -/
@[extern "l_Lean_mkCIdentFrom"]
opaque mkCIdentFrom (src : Syntax) (c : Name) (canonical := false) : Ident

/-- An identifier that refers to the constant `c` whatever is in scope. -/
@[extern "l_Lean_mkCIdent"]
opaque mkCIdent (c : Name) : Ident

/-- `_`. -/
@[extern "l_Lean_mkHole"]
opaque mkHole (ref : Syntax) (canonical := false) : Term

/-- The elements with `sep` between them. -/
@[extern "l_Lean_mkSepArray"]
opaque mkSepArray (as : Array Syntax) (sep : Syntax) : Array Syntax

/-- A node of several pieces. -/
@[extern "l_Lean_mkGroupNode"]
opaque mkGroupNode (args : Array Syntax := #[]) : Syntax

/-- A node that is empty where there is nothing. -/
@[extern "l_Lean_mkOptionalNode"]
opaque mkOptionalNode (arg : Option Syntax) : Syntax

end Lean

namespace Lean.Syntax

/-- A function applied to arguments. -/
@[extern "l_Lean_Syntax_mkApp"]
opaque mkApp (fn : Term) (args : TSyntaxArray `term) : Term

/-- A constant applied to arguments. -/
@[extern "l_Lean_Syntax_mkCApp"]
opaque mkCApp (fn : Name) (args : TSyntaxArray `term) : Term

/-- A literal of a given kind, as it is written. -/
@[extern "l_Lean_Syntax_mkLit"]
opaque mkLit (kind : SyntaxNodeKind) (val : String) (info := SourceInfo.none) : TSyntax kind

/-- A character literal. -/
@[extern "l_Lean_Syntax_mkCharLit"]
opaque mkCharLit (val : Char) (info := SourceInfo.none) : CharLit

/-- A string literal. -/
@[extern "l_Lean_Syntax_mkStrLit"]
opaque mkStrLit (val : String) (info := SourceInfo.none) : StrLit

/-- A numeral, as it is written. -/
@[extern "l_Lean_Syntax_mkNumLit"]
opaque mkNumLit (val : String) (info := SourceInfo.none) : NumLit

/-- A numeral. -/
@[extern "l_Lean_Syntax_mkNatLit"]
opaque mkNatLit (val : Nat) (info := SourceInfo.none) : NumLit

/-- A name literal, as it is written. -/
@[extern "l_Lean_Syntax_mkNameLit"]
opaque mkNameLit (val : String) (info := SourceInfo.none) : NameLit

/-- The string of a string literal. -/
@[extern "l_Lean_Syntax_isStrLit_x3f"]
opaque isStrLit? (stx : Syntax) : Option String

/-- The number of a numeral. -/
@[extern "l_Lean_Syntax_isNatLit_x3f"]
opaque isNatLit? (s : Syntax) : Option Nat

/-- The character of a character literal. -/
@[extern "l_Lean_Syntax_isCharLit_x3f"]
opaque isCharLit? (stx : Syntax) : Option Char

/-- The name of a name literal. -/
@[extern "l_Lean_Syntax_isNameLit_x3f"]
opaque isNameLit? (stx : Syntax) : Option Name

/-- Whether there is nothing in an optional node. -/
@[extern "l_Lean_Syntax_isNone"]
opaque isNone (stx : Syntax) : Bool

/-- The elements of a list with separators. -/
@[extern "l_Lean_Syntax_getSepArgs"]
opaque getSepArgs (stx : Syntax) : Array Syntax

/-- The first part that satisfies `p`. -/
@[extern "l_Lean_Syntax_find_x3f"]
opaque find? (stx : Syntax) (p : Syntax → Bool) : Option Syntax

/-- Whether it is the token `tk`. -/
@[extern "l_Lean_Syntax_isToken"]
opaque isToken (token : String) (stx : Syntax) : Bool

/-- The same without white space behind it. -/
@[extern "l_Lean_Syntax_unsetTrailing"]
opaque unsetTrailing (stx : Syntax) : Syntax

end Lean.Syntax

namespace Lean.TSyntax

/-- The name of an identifier. -/
@[extern "l_Lean_TSyntax_getId"]
opaque getId (s : Ident) : Name

/-- The string of a string literal. -/
@[extern "l_Lean_TSyntax_getString"]
opaque getString (s : StrLit) : String

/-- The number of a numeral. -/
@[extern "l_Lean_TSyntax_getNat"]
opaque getNat (s : NumLit) : Nat

/-- The character of a character literal. -/
@[extern "l_Lean_TSyntax_getChar"]
opaque getChar (s : CharLit) : Char

/-- The name of a name literal. -/
@[extern "l_Lean_TSyntax_getName"]
opaque getName (s : NameLit) : Name

end Lean.TSyntax

namespace Lean.Name

/-- Whether the first name is a beginning of the second. -/
@[extern "l_Lean_Name_isPrefixOf"]
opaque isPrefixOf (p n : Name) : Bool

/-- The name without its last component. -/
@[extern "l_Lean_Name_getPrefix"]
opaque getPrefix (n : Name) : Name

/-- The last component, a string. -/
@[extern "l_Lean_Name_getString_x21"]
opaque getString! (n : Name) : String

/-- The first component. -/
@[extern "l_Lean_Name_getRoot"]
opaque getRoot (n : Name) : Name

/-- The components, the first one first. -/
@[extern "l_Lean_Name_components"]
opaque components (n : Name) : List Name

/-- Whether there is one component at most. -/
@[extern "l_Lean_Name_isAtomic"]
opaque isAtomic (n : Name) : Bool

end Lean.Name

namespace Lean

/-- The identifier `val`, as if it stood where the macro is used. -/
def mkIdentFromRef [Monad m] [MonadRef m] (val : Name) (canonical := false) : m Ident := do
  return mkIdentFrom (← getRef) val canonical

end Lean
