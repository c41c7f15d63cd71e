prelude
import Init.Control.Range

/-! Arrays as far as loops and indexing need them. -/

set_option linter.unusedVariables false
universe u v w

namespace Array

instance : Inhabited (Array α) where
  default := Array.empty

instance : EmptyCollection (Array α) := ⟨Array.empty⟩

/-- `a` is an element. -/
structure Mem (as : Array α) (a : α) : Prop where
  val : a ∈ as.toList

instance : Membership α (Array α) where
  mem := Mem

instance : GetElem (Array α) Nat α fun xs i => i < xs.size where
  getElem xs i h := xs.getInternal i h

instance : GetElem? (Array α) Nat α fun xs i => i < xs.size where
  getElem? xs i := decidableGetElem? xs i
  getElem! xs i := xs.get!Internal i

private theorem get_mem : (as : List α) → (i : Fin as.length) → as.get i ∈ as
  | a :: as, ⟨0, _⟩ => .head as
  | a :: as, ⟨i + 1, h⟩ => .tail a (get_mem as ⟨i, Nat.lt_of_succ_lt_succ h⟩)

theorem getElem_mem {xs : Array α} {i : Nat} (h : i < xs.size) : xs[i] ∈ xs := ⟨get_mem xs.toList ⟨i, h⟩⟩

private theorem from_end {size i : Nat} (h : i + 1 ≤ size) : size - 1 - i < size :=
  Nat.lt_of_le_of_lt (Nat.sub_le _ i)
    (Nat.sub_lt (Nat.lt_of_lt_of_le (Nat.zero_lt_succ i) h) (Nat.zero_lt_succ 0))

/-- A loop over the elements, each with a proof that it is one. -/
@[inline]
protected def forIn' {α : Type u} {β : Type v} {m : Type v → Type w} [Monad m] (as : Array α) (b : β)
    (f : (a : α) → a ∈ as → β → m (ForInStep β)) : m β :=
  let rec @[specialize] loop (i : Nat) (h : i ≤ as.size) (b : β) : m β := do
    match i, h with
    | 0, _ => pure b
    | i + 1, h =>
      match (← f as[as.size - 1 - i]'(from_end h) (getElem_mem (from_end h)) b) with
      | ForInStep.done b => pure b
      | ForInStep.yield b => loop i (Nat.le_of_succ_le h) b
  loop as.size (Nat.le_refl _) b

instance [Monad m] : ForIn' m (Array α) α inferInstance where
  forIn' := Array.forIn'

end Array
