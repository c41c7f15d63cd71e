prelude
import Init.Control.ListLemmas

/-! `a...b`, `a...=b`, `a<...b` and their kin: ranges by what bounds them (`c`losed, `o`pen, `i`nfinite), and loops
over those of natural numbers that end. -/

set_option linter.unusedVariables false
universe u v

namespace Std

/-- `a...=b`. -/
structure Rcc (α : Type u) where
  lower : α
  upper : α

/-- `a...b`. -/
structure Rco (α : Type u) where
  lower : α
  upper : α

/-- `a...*`. -/
structure Rci (α : Type u) where
  lower : α

/-- `a<...=b`. -/
structure Roc (α : Type u) where
  lower : α
  upper : α

/-- `a<...b`. -/
structure Roo (α : Type u) where
  lower : α
  upper : α

/-- `a<...*`. -/
structure Roi (α : Type u) where
  lower : α

/-- `*...=b`. -/
structure Ric (α : Type u) where
  upper : α

/-- `*...b`. -/
structure Rio (α : Type u) where
  upper : α

/-- `*...*`. -/
structure Rii (α : Type u) where

instance [LE α] : Membership α (Rcc α) := ⟨fun r a => r.lower ≤ a ∧ a ≤ r.upper⟩
instance [LE α] [LT α] : Membership α (Rco α) := ⟨fun r a => r.lower ≤ a ∧ a < r.upper⟩
instance [LE α] : Membership α (Rci α) := ⟨fun r a => r.lower ≤ a⟩
instance [LT α] [LE α] : Membership α (Roc α) := ⟨fun r a => r.lower < a ∧ a ≤ r.upper⟩
instance [LT α] : Membership α (Roo α) := ⟨fun r a => r.lower < a ∧ a < r.upper⟩
instance [LT α] : Membership α (Roi α) := ⟨fun r a => r.lower < a⟩
instance [LE α] : Membership α (Ric α) := ⟨fun r a => a ≤ r.upper⟩
instance [LT α] : Membership α (Rio α) := ⟨fun r a => a < r.upper⟩
instance : Membership α (Rii α) := ⟨fun _ _ => True⟩

private theorem bounds_of_mem {a : Nat} : (n s : Nat) → a ∈ List.range' s n → s ≤ a ∧ a < s + n
  | 0, s, h => nomatch h
  | n + 1, s, h => by
    cases h with
    | head => exact ⟨Nat.le_refl _, Nat.lt_add_of_pos_right (Nat.zero_lt_succ n)⟩
    | tail _ h =>
      have ⟨low, high⟩ := bounds_of_mem n (s + 1) h
      refine ⟨Nat.le_of_succ_le low, ?_⟩
      rw [Nat.add_comm n 1, ← Nat.add_assoc]; exact high

private theorem between {a low high : Nat} (h : a ∈ List.range' low (high - low)) : low ≤ a ∧ a < high := by
  have ⟨above, below⟩ := bounds_of_mem _ _ h
  refine ⟨above, ?_⟩
  cases Nat.le_total low high with
  | inl le => rw [Nat.add_comm, Nat.sub_add_cancel le] at below; exact below
  | inr ge =>
    rw [Nat.sub_eq_zero_of_le ge, Nat.add_zero] at below
    exact absurd below (Nat.not_lt_of_le above)

/-- A loop over the numbers from `low` up to but not including `high`. -/
@[inline]
private def loop [Monad m] (low high : Nat) (init : β)
    (f : (a : Nat) → low ≤ a ∧ a < high → β → m (ForInStep β)) : m β :=
  forIn' (List.range' low (high - low)) init fun a h b => f a (between h) b

instance [Monad m] : ForIn' m (Rco Nat) Nat inferInstance where
  forIn' r init f := loop r.lower r.upper init fun a h b => f a h b

instance [Monad m] : ForIn' m (Rcc Nat) Nat inferInstance where
  forIn' r init f := loop r.lower (r.upper + 1) init fun a h b => f a ⟨h.1, Nat.le_of_lt_succ h.2⟩ b

instance [Monad m] : ForIn' m (Roo Nat) Nat inferInstance where
  forIn' r init f := loop (r.lower + 1) r.upper init fun a h b => f a h b

instance [Monad m] : ForIn' m (Roc Nat) Nat inferInstance where
  forIn' r init f := loop (r.lower + 1) (r.upper + 1) init fun a h b => f a ⟨h.1, Nat.le_of_lt_succ h.2⟩ b

instance [Monad m] : ForIn' m (Rio Nat) Nat inferInstance where
  forIn' r init f := loop 0 r.upper init fun a h b => f a h.2 b

instance [Monad m] : ForIn' m (Ric Nat) Nat inferInstance where
  forIn' r init f := loop 0 (r.upper + 1) init fun a h b => f a (Nat.le_of_lt_succ h.2) b

/-- A loop over a range is the loop over the list of its numbers. -/
@[simp] theorem Rco.forIn_eq_forIn_range' [Monad m] (r : Rco Nat) (init : β) (f : Nat → β → m (ForInStep β)) :
    forIn r init f = forIn (List.range' r.lower (r.upper - r.lower)) init f := rfl

@[simp] theorem Rcc.forIn_eq_forIn_range' [Monad m] (r : Rcc Nat) (init : β) (f : Nat → β → m (ForInStep β)) :
    forIn r init f = forIn (List.range' r.lower (r.upper + 1 - r.lower)) init f := rfl

end Std
