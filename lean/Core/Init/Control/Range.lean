prelude
import Init.Control.List
import Init.Control.Lawful.Instances
import Init.Nat.Div

/-! `[a:b]` and `[a:b:s]`: the numbers from `a` up to but not including `b`, and loops over them. -/

set_option linter.unusedVariables false
universe u v

/-- The numbers from `start`, in steps, below `stop`. -/
structure Std.Legacy.Range where
  start : Nat := 0
  stop : Nat
  step : Nat := 1
  step_pos : 0 < step

namespace Std.Legacy.Range

instance : Membership Nat Range where
  mem r i := r.start ≤ i ∧ i < r.stop ∧ (i - r.start) % r.step = 0

/-- How many numbers there are. -/
@[simp]
def size (r : Range) : Nat := (r.stop - r.start + r.step - 1) / r.step

private theorem step_mod {start i step : Nat} (hs : (i - start) % step = 0) (hl : start ≤ i) :
    (i + step - start) % step = 0 := by
  rw [Nat.add_comm, Nat.add_sub_assoc hl, Nat.add_mod_left]; exact hs

private theorem step_closer {i stop step : Nat} (h : i < stop) (pos : 0 < step) : stop - (i + step) < stop - i :=
  Nat.sub_lt_sub_left h (Nat.lt_add_of_pos_right pos)

/-- A loop over the numbers, each with a proof that it is one of them. -/
@[inline]
protected def forIn' [Monad m] (range : Range) (init : β) (f : (i : Nat) → i ∈ range → β → m (ForInStep β)) : m β :=
  let rec @[specialize] loop (b : β) (i : Nat) (hs : (i - range.start) % range.step = 0) (hl : range.start ≤ i) :
      m β := do
    if h : i < range.stop then
      match (← f i ⟨hl, h, hs⟩ b) with
      | .done b => pure b
      | .yield b => loop b (i + range.step) (step_mod hs hl) (Nat.le_trans hl (Nat.le_add_right i range.step))
    else
      pure b
  termination_by range.stop - i
  decreasing_by exact step_closer h range.step_pos
  loop init range.start (by rw [Nat.sub_self, Nat.zero_mod]) (Nat.le_refl _)

instance [Monad m] : ForIn' m Range Nat inferInstance where
  forIn' := Range.forIn'

/-- Run an action on every number. -/
@[inline]
protected def forM [Monad m] (range : Range) (f : Nat → m PUnit) : m PUnit :=
  let rec @[specialize] loop (i : Nat) : m PUnit := do
    if h : i < range.stop then
      f i
      loop (i + range.step)
    else
      pure ⟨⟩
  termination_by range.stop - i
  decreasing_by exact step_closer h range.step_pos
  loop range.start

instance [Monad m] : ForM m Range Nat where
  forM := Range.forM

/-- The numbers in order. -/
def toList (r : Range) : List Nat := List.range' r.start r.size r.step

@[simp] theorem forIn'_eq_forIn' [Monad m] (r : Range) (init : β) (f : (i : Nat) → i ∈ r → β → m (ForInStep β)) :
    r.forIn' init f = forIn' r init f := rfl

end Std.Legacy.Range

theorem Membership.mem.upper {i : Nat} {r : Std.Legacy.Range} (h : i ∈ r) : i < r.stop := h.2.1

theorem Membership.mem.lower {i : Nat} {r : Std.Legacy.Range} (h : i ∈ r) : r.start ≤ i := h.1

theorem Membership.mem.step {i : Nat} {r : Std.Legacy.Range} (h : i ∈ r) : (i - r.start) % r.step = 0 := h.2.2

theorem Membership.get_elem_helper {i n : Nat} {r : Std.Legacy.Range} (h₁ : i ∈ r) (h₂ : r.stop = n) : i < n :=
  h₂ ▸ h₁.2.1

namespace Std.Legacy.Range

private theorem loop_eq [Monad m] (r : Range) (f : Nat → β → m (ForInStep β)) (k : Nat) :
    ∀ (b : β) (i : Nat) (hs : (i - r.start) % r.step = 0) (hl : r.start ≤ i),
      r.stop ≤ i + k * r.step → (k = 0 ∨ i + (k - 1) * r.step < r.stop) →
      Range.forIn'.loop r (fun a _ => f a) b i hs hl = forIn (List.range' i k r.step) b f := by
  induction k with
  | zero =>
    intro b i hs hl above below
    rw [forIn'.loop, dif_neg (Nat.not_lt.mpr (by rw [Nat.zero_mul] at above; exact above))]; rfl
  | succ k ih =>
    intro b i hs hl above below
    have inside : i < r.stop := by
      cases below with
      | inl h => cases h
      | inr h => exact Nat.lt_of_le_of_lt (Nat.le_add_right _ _) h
    rw [forIn'.loop, dif_pos inside]
    refine Eq.trans (bind_congr fun step => ?_) (List.forIn_cons f i (List.range' (i + r.step) k r.step) b).symm
    cases step with
    | done b => rfl
    | yield b =>
      refine ih b (i + r.step) _ _ ?_ ?_
      · rw [Nat.add_assoc, Nat.add_comm r.step, ← Nat.succ_mul]; exact above
      · cases k with
        | zero => exact Or.inl rfl
        | succ k =>
          refine Or.inr ?_
          cases below with
          | inl h => cases h
          | inr h =>
            rw [Nat.add_assoc, Nat.add_comm r.step]
            have h' : i + (k + 1) * r.step < r.stop := h
            rw [Nat.succ_mul] at h'; exact h'

/-- A loop over a range is the loop over the list of its numbers. -/
@[simp] theorem forIn_eq_forIn_range' [Monad m] (r : Range) (init : β) (f : Nat → β → m (ForInStep β)) :
    forIn r init f = forIn (List.range' r.start r.size r.step) init f := by
  obtain ⟨start, stop, step, pos⟩ := r
  cases step with
  | zero => exact absurd pos (Nat.lt_irrefl 0)
  | succ t =>
    have parts : (t + 1) * ((stop - start + t) / (t + 1)) + (stop - start + t) % (t + 1) = stop - start + t :=
      Nat.div_add_mod _ _
    have rest : (stop - start + t) % (t + 1) ≤ t := Nat.le_of_lt_succ (Nat.mod_lt _ pos)
    refine loop_eq _ f ((stop - start + t) / (t + 1)) init start _ _ ?_ ?_
    · show stop ≤ start + (stop - start + t) / (t + 1) * (t + 1)
      rw [Nat.add_comm, Nat.mul_comm, ← Nat.sub_le_iff_le_add]
      refine Nat.le_of_add_le_add_right (b := t) ?_
      exact Nat.le_trans (Nat.le_of_eq parts.symm) (Nat.add_le_add_left rest _)
    · show _ ∨ start + ((stop - start + t) / (t + 1) - 1) * (t + 1) < stop
      generalize (stop - start + t) / (t + 1) = n at parts ⊢
      generalize (stop - start + t) % (t + 1) = q at parts rest
      cases n with
      | zero => exact Or.inl rfl
      | succ k =>
        refine Or.inr ?_
        show start + k * (t + 1) < stop
        rw [Nat.add_comm, ← Nat.lt_sub_iff_add_lt]
        refine Nat.lt_of_add_lt_add_right (b := t) (Nat.lt_of_lt_of_le ?_ (Nat.le_of_eq parts))
        have square : (t + 1) * (k + 1) = k * (t + 1) + t + 1 := by
          rw [Nat.mul_succ, Nat.mul_comm (t + 1) k, Nat.add_assoc]
        rw [square]
        exact Nat.lt_of_lt_of_le (Nat.lt_succ_self _) (Nat.le_add_right _ q)

end Std.Legacy.Range
