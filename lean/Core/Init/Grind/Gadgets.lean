prelude
import Init.Core

/-! Identity functions that mark terms inside the state of `grind`: proofs and instances to be merged by type,
patterns, conditions of `match` alternatives, propositions that need no further normalisation. -/

set_option linter.unusedVariables false
universe u v

namespace Lean.Grind

/-- A proof inside a term; two of them are equal as soon as their propositions are. -/
theorem nestedProof (p : Prop) {h : p} : p := h

/-- An instance of `Decidable` inside a term. -/
def nestedDecidable {p : Prop} (h : Decidable p) : Decidable p := h

theorem nestedProof_congr (p q : Prop) (h : p = q) (hp : p) (hq : q) : HEq (@nestedProof p hp) (@nestedProof q hq) := by
  cases h; exact HEq.rfl

theorem nestedDecidable_congr (p q : Prop) (h : p = q) (hp : Decidable p) (hq : Decidable q) :
    HEq (@nestedDecidable p hp) (@nestedDecidable q hq) := by
  cases h; cases Subsingleton.elim hp hq; exact HEq.rfl

/-- A `match` whose discriminants may be simplified while the `match` itself stays. Not reducible on purpose. -/
def simpMatchDiscrsOnly {α : Sort u} (a : α) : α := a

/-- A subterm already abstracted. Not reducible on purpose. -/
def abstractFn {α : Sort u} (a : α) : α := a

/-- The pattern `a + b` with a numeral `b`. -/
def offset (a b : Nat) : Nat := a + b

/-- The pattern `a = b` of a theorem used from its conclusion backwards. -/
def eqBwdPattern (a b : α) : Prop := a = b

/-- The conclusion of an equation of a `match`, with the term that gave rise to it. -/
abbrev EqMatch (a b : α) {_origin : α} : Prop := a = b

/-- A condition under which an alternative of a `match` applies. -/
abbrev MatchCond (p : Prop) : Prop := p

/-- `MatchCond` while `simp` is at work: not reducible, so that it is left in place. -/
def PreMatchCond (p : Prop) : Prop := p

/-- A proposition in normal form. -/
def alreadyNorm (p : Prop) : Prop := p

theorem em (p : Prop) : alreadyNorm p ∨ alreadyNorm (¬p) := Classical.em p

/-- A pattern with an equation `x = val` for a variable that the pattern generalises. -/
def genPattern {α : Sort u} (_h : Prop) (x : α) (_val : α) : α := x

/-- A pattern with a heterogeneous equation for a variable that the pattern generalises. -/
def genHEqPattern {α β : Sort u} (_h : Prop) (x : α) (_val : β) : α := x

/-- The type of `node_def`. -/
inductive NodeDef where
  | unit

/-- Shows a node of the congruence closure under the pointer. -/
def node_def (_ : Nat) {α : Sort u} {a : α} : NodeDef := .unit

end Lean.Grind
