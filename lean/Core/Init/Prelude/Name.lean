prelude
import Init.Prelude.Hashable

/-! Hierarchical names, as the engine stores them: the hash is a field of every node. -/

universe u v w

namespace Lean

/-- Components, strings or numbers, from the last to the first. -/
inductive Name where
  /-- No component. -/
  | anonymous : Name
  /-- One string more. -/
  | str (pre : Name) (str : String)
  /-- One number more. -/
  | num (pre : Name) (i : Nat)
with
  @[computed_field, inline] hash : Name → UInt64
    | .anonymous => .ofNatLT 1723 (of_decide_eq_true rfl)
    | .str p s => mixHash p.hash s.hash
    | .num p i => mixHash p.hash
      (dite (LT.lt i UInt64.size) (fun small => UInt64.ofNatLT i small) fun _ =>
        UInt64.ofNatLT 17 (of_decide_eq_true rfl))

instance : Inhabited Name where
  default := .anonymous

instance : Hashable Name where
  hash := Name.hash

namespace Name

@[export lean_name_mk_string]
abbrev mkStr (p : Name) (s : String) : Name := .str p s

@[export lean_name_mk_numeral]
abbrev mkNum (p : Name) (v : Nat) : Name := .num p v

/-- The name of one component; the string is not taken apart at dots. -/
abbrev mkSimple (s : String) : Name := .str .anonymous s

@[reducible]
def mkStr1 (s₁ : String) : Name := .str .anonymous s₁

@[reducible]
def mkStr2 (s₁ s₂ : String) : Name := .str (.str .anonymous s₁) s₂

@[reducible]
def mkStr3 (s₁ s₂ s₃ : String) : Name := .str (.str (.str .anonymous s₁) s₂) s₃

@[reducible]
def mkStr4 (s₁ s₂ s₃ s₄ : String) : Name := .str (.str (.str (.str .anonymous s₁) s₂) s₃) s₄

@[reducible]
def mkStr5 (s₁ s₂ s₃ s₄ s₅ : String) : Name :=
  .str (.str (.str (.str (.str .anonymous s₁) s₂) s₃) s₄) s₅

@[reducible]
def mkStr6 (s₁ s₂ s₃ s₄ s₅ s₆ : String) : Name :=
  .str (.str (.str (.str (.str (.str .anonymous s₁) s₂) s₃) s₄) s₅) s₆

@[reducible]
def mkStr7 (s₁ s₂ s₃ s₄ s₅ s₆ s₇ : String) : Name :=
  .str (.str (.str (.str (.str (.str (.str .anonymous s₁) s₂) s₃) s₄) s₅) s₆) s₇

@[reducible]
def mkStr8 (s₁ s₂ s₃ s₄ s₅ s₆ s₇ s₈ : String) : Name :=
  .str (.str (.str (.str (.str (.str (.str (.str .anonymous s₁) s₂) s₃) s₄) s₅) s₆) s₇) s₈

/-- Equality, the last components first. -/
@[extern "lean_name_eq"]
protected def beq : (@& Name) → (@& Name) → Bool
  | anonymous, anonymous => true
  | str p s, str q t => and (BEq.beq s t) (Name.beq p q)
  | num p i, num q j => and (BEq.beq i j) (Name.beq p q)
  | _, _ => false

instance : BEq Name where
  beq := Name.beq

/-- The components of the first name, then those of the second; macro scopes are not looked at. -/
def appendCore : Name → Name → Name
  | n, anonymous => n
  | n, str p s => .str (appendCore n p) s
  | n, num p i => .num (appendCore n p) i

end Name

/-- The limit on recursion where no option says otherwise. -/
def defaultMaxRecDepth := 512

def maxRecDepthErrorMessage : String :=
  "maximum recursion depth has been reached\n\
   use `set_option maxRecDepth <num>` to increase limit\n\
   use `set_option diagnostics true` to get diagnostic information"

end Lean
