prelude
import Init.Prelude.Char

/-! `Option`, and the first matcher over it, which do-notation refers to by name. -/

universe u v w

/-- A value that may be missing. -/
inductive Option (α : Type u) where
  /-- Nothing. -/
  | none : Option α
  /-- The value `val`. -/
  | some (val : α) : Option α

attribute [unbox] Option

export Option (none some)

instance {α} : Inhabited (Option α) where
  default := none

/-- How a loop body that may `break` goes on: nothing means that it did break. -/
@[always_inline, inline]
def Break.runK {α : Type u} {β : Type v} (x : Option α) (breakK : Unit → β) (successK : α → β) : β :=
  match x with
  | some a => successK a
  | none => breakK Unit.unit

/-- The value, or `dflt` where there is none (not evaluated otherwise). -/
@[macro_inline, implicit_reducible]
def Option.getD (opt : Option α) (dflt : α) : α :=
  match opt with
  | some a => a
  | none => dflt

/-- Apply a function to the value, if there is one. -/
@[inline, implicit_reducible]
protected def Option.map (f : α → β) : Option α → Option β
  | none => none
  | some a => some (f a)
