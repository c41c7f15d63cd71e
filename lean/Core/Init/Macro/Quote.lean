prelude
import Init.Macro.Separated

/-! Values as syntax that means them. -/

set_option linter.unusedVariables false

namespace Lean

/-- Types whose values can be written as syntax of kind `k`. -/
class Quote (α : Type) (k : SyntaxNodeKind := `term) where
  quote : α → TSyntax k

export Quote (quote)

set_option synthInstance.checkSynthOrder false in
instance [Quote α k] [CoeHTCT (TSyntax k) (TSyntax [k'])] : Quote α k' where
  quote a := (quote (k := k) a : TSyntax [k'])

instance : Quote Term where
  quote := id

instance : Quote Bool where
  quote b := mkCIdent (if b then ``Bool.true else ``Bool.false)

instance : Quote Char charLitKind where
  quote c := Syntax.mkCharLit c

instance : Quote String strLitKind where
  quote s := Syntax.mkStrLit s

instance : Quote Nat numLitKind where
  quote n := Syntax.mkNatLit n

@[extern "l_Lean_quoteNameMk"]
opaque quoteNameMk (n : Name) : Term

instance : Quote Name `term where
  quote := quoteNameMk

instance [Quote α `term] [Quote β `term] : Quote (α × β) `term where
  quote p := Syntax.mkCApp ``Prod.mk #[quote p.1, quote p.2]

private def quoteList [Quote α `term] : List α → Term
  | [] => mkCIdent ``List.nil
  | x :: xs => Syntax.mkCApp ``List.cons #[quote x, quoteList xs]

instance [Quote α `term] : Quote (List α) `term where
  quote := quoteList

instance [Quote α `term] : Quote (Array α) `term where
  quote a := Syntax.mkCApp ``List.toArray #[quote a.toList]

instance Option.hasQuote {α : Type} [Quote α `term] : Quote (Option α) `term where
  quote
    | none => mkIdent ``Option.none
    | some x => Syntax.mkCApp ``Option.some #[quote x]

end Lean
