prelude
import Init.Format.Basic

/-! `Repr`: printing values as terms that mean them. -/

universe u v

open Std (Format ToFormat)

/-- Types whose values can be printed as terms. -/
class Repr (α : Type u) where
  /-- The term, in parentheses where the precedence asks for them. -/
  reprPrec : α → Nat → Format

export Repr (reprPrec)

/-- The term. -/
abbrev repr [Repr α] (a : α) : Format := reprPrec a 0

/-- The term as a string. -/
abbrev reprStr [Repr α] (a : α) : String := (reprPrec a 0).pretty

/-- The term as an argument. -/
abbrev reprArg [Repr α] (a : α) : Format := reprPrec a max_prec

/-- Types whose terms are single tokens: their lists are filled. -/
class ReprAtom (α : Type u)

instance [Repr α] : Repr (id α) := inferInstanceAs (Repr α)
instance [Repr α] : Repr (Id α) := inferInstanceAs (Repr α)

instance : Repr Empty where
  reprPrec a := nomatch a

protected def Bool.repr : Bool → Nat → Format
  | true, _ => "true"
  | false, _ => "false"

instance : Repr Bool where
  reprPrec := Bool.repr

/-- Parentheses around an application where it is an argument. -/
def Repr.addAppParen (f : Format) (prec : Nat) : Format := if prec ≥ max_prec then Format.paren f else f

protected def Decidable.repr : Decidable p → Nat → Format
  | .isTrue _, prec => Repr.addAppParen "isTrue _" prec
  | .isFalse _, prec => Repr.addAppParen "isFalse _" prec

instance : Repr (Decidable p) where
  reprPrec := Decidable.repr

instance : Repr PUnit.{u + 1} where
  reprPrec _ _ := "PUnit.unit"

instance [Repr α] : Repr (ULift.{v} α) where
  reprPrec v prec := Repr.addAppParen ("ULift.up " ++ reprArg v.1) prec

instance : Repr Unit where
  reprPrec _ _ := "()"

protected def Option.repr [Repr α] : Option α → Nat → Format
  | none, _ => "none"
  | some a, prec => Repr.addAppParen ("some " ++ reprArg a) prec

instance [Repr α] : Repr (Option α) where
  reprPrec := Option.repr

protected def Sum.repr [Repr α] [Repr β] : Sum α β → Nat → Format
  | Sum.inl a, prec => Repr.addAppParen ("Sum.inl " ++ reprArg a) prec
  | Sum.inr b, prec => Repr.addAppParen ("Sum.inr " ++ reprArg b) prec

instance [Repr α] [Repr β] : Repr (Sum α β) where
  reprPrec := Sum.repr

/-- Types whose values are printed as part of a tuple. -/
class ReprTuple (α : Type u) where
  /-- The components, last first, before `xs`. -/
  reprTuple : α → List Format → List Format

export ReprTuple (reprTuple)

instance [Repr α] : ReprTuple α where
  reprTuple a xs := repr a :: xs

protected def Prod.reprTuple [Repr α] [ReprTuple β] : α × β → List Format → List Format
  | (a, b), xs => reprTuple b (repr a :: xs)

instance [Repr α] [ReprTuple β] : ReprTuple (α × β) where
  reprTuple := Prod.reprTuple

protected def Prod.repr [Repr α] [ReprTuple β] : α × β → Nat → Format
  | (a, b), _ => Format.bracket "(" (Format.joinSep (reprTuple b [repr a]).reverse ("," ++ Format.line)) ")"

instance [Repr α] [ReprTuple β] : Repr (α × β) where
  reprPrec := Prod.repr

protected def Sigma.repr {β : α → Type v} [Repr α] [(x : α) → Repr (β x)] : Sigma β → Nat → Format
  | ⟨a, b⟩, _ => Format.bracket "⟨" (repr a ++ ", " ++ repr b) "⟩"

instance {β : α → Type v} [Repr α] [(x : α) → Repr (β x)] : Repr (Sigma β) where
  reprPrec := Sigma.repr

instance {p : α → Prop} [Repr α] : Repr (Subtype p) where
  reprPrec s prec := reprPrec s.val prec

protected def List.repr [Repr α] (a : List α) (_ : Nat) : Format :=
  let _ : ToFormat α := ⟨repr⟩
  match a with
  | [] => "[]"
  | as => Format.bracket "[" (Format.joinSep as ("," ++ Format.line)) "]"

instance [Repr α] : Repr (List α) where
  reprPrec := List.repr

protected def List.repr' [Repr α] [ReprAtom α] (a : List α) (_ : Nat) : Format :=
  let _ : ToFormat α := ⟨repr⟩
  match a with
  | [] => "[]"
  | as => Format.bracketFill "[" (Format.joinSep as ("," ++ Format.line)) "]"

instance [Repr α] [ReprAtom α] : Repr (List α) where
  reprPrec := List.repr'

protected def Array.repr [Repr α] (xs : Array α) : Format :=
  let _ : ToFormat α := ⟨repr⟩
  match xs.toList with
  | [] => "#[]"
  | as => Format.bracketFill "#[" (Format.joinSep as ("," ++ Format.line)) "]"

instance [Repr α] : Repr (Array α) where
  reprPrec a _ := Array.repr a

instance : Repr Ordering where
  reprPrec o prec := Repr.addAppParen (Format.group (Format.nest 2 (match o with
    | .lt => "Ordering.lt"
    | .eq => "Ordering.eq"
    | .gt => "Ordering.gt"))) prec

instance [Repr ε] [Repr α] : Repr (Except ε α) where
  reprPrec
    | .error e, prec => Repr.addAppParen ("Except.error " ++ reprArg e) prec
    | .ok a, prec => Repr.addAppParen ("Except.ok " ++ reprArg a) prec
