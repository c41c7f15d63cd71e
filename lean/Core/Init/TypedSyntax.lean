prelude
import Init.Coe
import Init.Generated.Macros

/-! The kinds of syntax that macros name, and the coercions between them. -/

namespace Lean

instance : Coe SyntaxNodeKind SyntaxNodeKinds where
  coe k := List.cons k List.nil

instance : CoeOut (TSyntax k) Syntax where
  coe stx := stx.raw

instance : Coe Syntax (TSyntax `rawNaturalLit) where
  coe stx := ⟨stx⟩

namespace Syntax

abbrev Term := TSyntax `term
abbrev Command := TSyntax `command
protected abbrev Level := TSyntax `level
protected abbrev Tactic := TSyntax `tactic
abbrev Prec := TSyntax `prec
abbrev Prio := TSyntax `prio
abbrev Ident := TSyntax identKind
abbrev StrLit := TSyntax strLitKind
abbrev CharLit := TSyntax charLitKind
abbrev NameLit := TSyntax nameLitKind
abbrev ScientificLit := TSyntax scientificLitKind
abbrev NumLit := TSyntax numLitKind
abbrev HexnumLit := TSyntax hexnumKind
abbrev HygieneInfo := TSyntax hygieneInfoKind

end Syntax

export Syntax (Term Command Prec Prio Ident StrLit CharLit NameLit ScientificLit NumLit HexnumLit HygieneInfo)

namespace TSyntax

/- One kind is accepted where it is one of several. -/
instance : Coe (TSyntax [k]) (TSyntax (k :: ks)) where
  coe stx := ⟨stx.raw⟩

instance : Coe (TSyntax ks) (TSyntax (k' :: ks)) where
  coe stx := ⟨stx.raw⟩

instance : Coe Ident Term where
  coe stx := ⟨stx.raw⟩

instance : CoeDep Term ⟨Syntax.ident info rawVal val preresolved⟩ Ident where
  coe := ⟨Syntax.ident info rawVal val preresolved⟩

instance : Coe StrLit Term where
  coe stx := ⟨stx.raw⟩

instance : Coe NameLit Term where
  coe stx := ⟨stx.raw⟩

instance : Coe ScientificLit Term where
  coe stx := ⟨stx.raw⟩

instance : Coe NumLit Term where
  coe stx := ⟨stx.raw⟩

instance : Coe CharLit Term where
  coe stx := ⟨stx.raw⟩

instance : Coe Ident Syntax.Level where
  coe stx := ⟨stx.raw⟩

instance : Coe NumLit Prio where
  coe stx := ⟨stx.raw⟩

instance : Coe NumLit Prec where
  coe stx := ⟨stx.raw⟩

namespace Compat

/- For programs that build syntax without kinds: `open TSyntax.Compat`. -/
scoped instance : CoeTail Syntax (TSyntax k) where
  coe stx := ⟨stx⟩

scoped instance : CoeTail (Array Syntax) (TSyntaxArray k) where
  coe := TSyntaxArray.mk

scoped instance : CoeTail (Array Syntax) (Syntax.TSepArray k sep) where
  coe stxs := ⟨stxs⟩

end Compat
end TSyntax

namespace Syntax

instance : Coe Ident (TSyntax `Lean.Parser.Command.declId) where
  coe stx := ⟨stx.raw⟩

instance : Coe Term (TSyntax `Lean.Parser.Term.funBinder) where
  coe stx := ⟨stx.raw⟩

instance : CoeOut (TSepArray ks sep) (SepArray sep) where
  coe stxs := ⟨stxs.elemsAndSeps⟩

instance : CoeOut (TSyntaxArray k) (Array Syntax) where
  coe stxs := stxs.raw

unsafe def coeTSyntaxArrayImpl {k k' : SyntaxNodeKinds} (stxs : TSyntaxArray k) : TSyntaxArray k' :=
  unsafeCast stxs

@[implemented_by coeTSyntaxArrayImpl]
private opaque coeTSyntaxArray {k k' : SyntaxNodeKinds} (stxs : TSyntaxArray k) : TSyntaxArray k' :=
  TSyntaxArray.mk stxs.raw

instance [Coe (TSyntax k) (TSyntax k')] : Coe (TSyntaxArray k) (TSyntaxArray k') where
  coe := coeTSyntaxArray

end Syntax
end Lean
