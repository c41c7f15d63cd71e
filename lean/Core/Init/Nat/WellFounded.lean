prelude
import Init.Nat.Order

/-! Recursion over a measure in the natural numbers, in the form that the kernel can run: by fuel. -/

set_option linter.unusedVariables false
universe u v

namespace WellFounded.Nat

variable {α : Sort u} {motive : α → Sort v} (h : α → Nat)
  (F : (x : α) → ((y : α) → InvImage (· < ·) h y x → motive y) → motive x)

/-- Iterate `F`; the measure of `x` is below the fuel. -/
noncomputable def fix.go (fuel : Nat) (x : α) : (h x < fuel) → motive x :=
  Nat.rec (motive := fun fuel => (x : α) → (h x < fuel) → motive x)
    (fun x hx => (Nat.not_lt_zero (h x) hx).elim)
    (fun _ recur x hx => F x fun y hy => recur y (Nat.lt_of_lt_of_le hy (Nat.le_of_lt_succ hx)))
    fuel x

/-- The same number, computed to a literal by the kernel before anything else happens. -/
def eager (n : Nat) : Nat := if Nat.beq n n = true then n else n

theorem eager_eq (n : Nat) : eager n = n := ite_self n

/-- The fixed point of `F`, which recurs on smaller values of the measure only. -/
noncomputable def fix : (x : α) → motive x := fun x =>
  fix.go h F (eager (h x + 1)) x (by rw [eager_eq]; exact Nat.lt_add_one _)

theorem fix.go_congr (x : α) (fuel₁ fuel₂ : Nat) (h₁ : h x < fuel₁) (h₂ : h x < fuel₂) :
    fix.go h F fuel₁ x h₁ = fix.go h F fuel₂ x h₂ := by
  induction fuel₁ generalizing x fuel₂ with
  | zero => exact (Nat.not_lt_zero _ h₁).elim
  | succ n ih =>
    cases fuel₂ with
    | zero => exact (Nat.not_lt_zero _ h₂).elim
    | succ m => exact congrArg (F x) (funext fun y => funext fun hy => ih y m _ _)

theorem fix_eq (x : α) : fix h F x = F x (fun y _ => fix h F y) := by
  show fix.go h F (eager (h x + 1)) x _ = _
  rw [fix.go_congr h F x _ (h x + 1) _ (Nat.lt_add_one _)]
  exact congrArg (F x) (funext fun y => funext fun hy => fix.go_congr h F y _ _ _ _)

end WellFounded.Nat

namespace Nat

/-- Recursion on all smaller numbers. -/
@[elab_as_elim] protected noncomputable def strongRecOn {motive : Nat → Sort u} (n : Nat)
    (ind : ∀ n, (∀ m, m < n → motive m) → motive n) : motive n :=
  Nat.lt_wfRel.wf.fix ind n

protected theorem strongRecOn_eq {motive : Nat → Sort u} (ind : ∀ n, (∀ m, m < n → motive m) → motive n) (t : Nat) :
    Nat.strongRecOn t ind = ind t fun m _ => Nat.strongRecOn m ind :=
  WellFounded.fix_eq _ ind t

@[elab_as_elim] protected noncomputable abbrev strongRec {motive : Nat → Sort u}
    (ind : ∀ n, (∀ m, m < n → motive m) → motive n) (n : Nat) : motive n :=
  Nat.strongRecOn n ind

@[elab_as_elim] protected theorem strong_induction_on {p : Nat → Prop} (n : Nat)
    (h : ∀ n, (∀ m, m < n → p m) → p n) : p n :=
  Nat.strongRecOn n h

@[elab_as_elim] protected noncomputable def strongInductionOn {motive : Nat → Sort u} (n : Nat)
    (ind : ∀ n, (∀ m, m < n → motive m) → motive n) : motive n :=
  Nat.strongRecOn n ind

@[elab_as_elim] protected theorem case_strong_induction_on {p : Nat → Prop} (a : Nat) (hz : p 0)
    (hi : ∀ n, (∀ m, m ≤ n → p m) → p (n + 1)) : p a :=
  Nat.strongRecOn a fun
    | 0, _ => hz
    | n + 1, ih => hi n fun m hm => ih m (lt_succ_of_le hm)

@[elab_as_elim] protected theorem le_induction {m : Nat} {P : ∀ n, m ≤ n → Prop} (base : P m (Nat.le_refl m))
    (succ : ∀ n hmn, P n hmn → P (n + 1) (le_succ_of_le hmn)) (n : Nat) (hmn : m ≤ n) : P n hmn := by
  induction hmn with
  | refl => exact base
  | step h ih => exact succ _ h ih

end Nat
