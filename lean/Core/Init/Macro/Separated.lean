prelude
import Init.Macro.Build

/-! Lists with separators, as `$[…],*` binds and builds them. -/

set_option linter.unusedVariables false

namespace Array

/-- The elements at even places: those between the separators. -/
private def evens : List α → List α
  | [] => []
  | [a] => [a]
  | a :: _ :: rest => a :: evens rest

/-- The elements without their separators. -/
def getSepElems (as : Array α) : Array α := ⟨evens as.toList⟩

end Array

namespace Lean.Syntax

namespace SepArray

@[extern "l_Lean_Syntax_SepArray_ofElems"]
opaque ofElems {sep : String} (elems : Array Syntax) : SepArray sep := ⟨elems⟩

/-- The elements with separators that stand where the macro is used. -/
def ofElemsUsingRef [Monad m] [MonadRef m] {sep : String} (elems : Array Syntax) : m (SepArray sep) := do
  let ref ← getRef
  return ⟨mkSepArray elems (if sep.isEmpty then mkNullNode else mkAtomFrom ref sep)⟩

@[extern "l_Lean_Syntax_SepArray_getElems"]
opaque getElems {sep : String} (sa : SepArray sep) : Array Syntax

end SepArray

instance : Coe (Array Syntax) (SepArray sep) where
  coe := SepArray.ofElems

instance : EmptyCollection (SepArray sep) where
  emptyCollection := ⟨#[]⟩

namespace TSepArray

@[extern "l_Lean_Syntax_TSepArray_getElems"]
opaque getElems {k : SyntaxNodeKinds} {sep : String} (sa : TSepArray k sep) : TSyntaxArray k

def ofElems {sep : String} {k : SyntaxNodeKinds} (elems : Array (TSyntax k)) : TSepArray k sep :=
  ⟨(SepArray.ofElems (sep := sep) (TSyntaxArray.raw elems)).elemsAndSeps⟩

@[extern "l_Lean_Syntax_TSepArray_push"]
opaque push {k : SyntaxNodeKinds} {sep : String} (sa : TSepArray k sep) (e : TSyntax k) : TSepArray k sep := ⟨#[]⟩

end TSepArray

instance : Coe (TSyntaxArray k) (TSepArray k sep) where
  coe := TSepArray.ofElems

instance : EmptyCollection (TSepArray k sep) where
  emptyCollection := ⟨#[]⟩

instance : CoeOut (TSepArray k sep) (TSyntaxArray k) where
  coe := TSepArray.getElems

end Lean.Syntax
