prelude
import Init.Nat.Lcm

/-! Iteration over the numbers below a bound. -/

set_option linter.unusedVariables false
universe u v

namespace Nat

/-- `f` applied `n` times to `a`. -/
@[specialize] def «repeat» {α : Type u} (f : α → α) : (n : Nat) → (a : α) → α
  | 0, a => a
  | succ n, a => f (Nat.repeat f n a)

/-- `f 0`, then `f 1`, up to `f (n - 1)`, each on the result so far. -/
@[specialize] def fold {α : Type u} : (n : Nat) → (f : (i : Nat) → i < n → α → α) → (init : α) → α
  | 0, _, a => a
  | succ n, f, a => f n (by exact lt_succ_self n) (fold n (fun i h => f i (by exact lt_succ_of_lt h)) a)

/-- As `fold`, from `n - 1` down to `0`. -/
@[specialize] def foldRev {α : Type u} : (n : Nat) → (f : (i : Nat) → i < n → α → α) → (init : α) → α
  | 0, _, a => a
  | succ n, f, a => foldRev n (fun i h => f i (by exact lt_succ_of_lt h)) (f n (by exact lt_succ_self n) a)

/-- Whether some number below `n` satisfies `f`. -/
@[specialize] def any : (n : Nat) → (f : (i : Nat) → i < n → Bool) → Bool
  | 0, _ => false
  | succ n, f => any n (fun i h => f i (by exact lt_succ_of_lt h)) || f n (by exact lt_succ_self n)

/-- Whether every number below `n` satisfies `f`. -/
@[specialize] def all : (n : Nat) → (f : (i : Nat) → i < n → Bool) → Bool
  | 0, _ => true
  | succ n, f => all n (fun i h => f i (by exact lt_succ_of_lt h)) && f n (by exact lt_succ_self n)

@[simp] theorem repeat_zero (f : α → α) (a : α) : Nat.repeat f 0 a = a := rfl
@[simp] theorem repeat_succ (f : α → α) (n : Nat) (a : α) : Nat.repeat f (n + 1) a = f (Nat.repeat f n a) := rfl
@[simp] theorem fold_zero {α : Type u} (f : (i : Nat) → i < 0 → α → α) (init : α) : fold 0 f init = init := rfl
@[simp] theorem fold_succ {α : Type u} (n : Nat) (f : (i : Nat) → i < n + 1 → α → α) (init : α) :
    fold (n + 1) f init = f n (by omega) (fold n (fun i h => f i (by omega)) init) := rfl
@[simp] theorem foldRev_zero {α : Type u} (f : (i : Nat) → i < 0 → α → α) (init : α) : foldRev 0 f init = init := rfl
@[simp] theorem foldRev_succ {α : Type u} (n : Nat) (f : (i : Nat) → i < n + 1 → α → α) (init : α) :
    foldRev (n + 1) f init = foldRev n (fun i h => f i (by omega)) (f n (by omega) init) := rfl
@[simp] theorem any_zero {f : (i : Nat) → i < 0 → Bool} : any 0 f = false := rfl
@[simp] theorem any_succ {n : Nat} (f : (i : Nat) → i < n + 1 → Bool) :
    any (n + 1) f = (any n (fun i h => f i (by omega)) || f n (by omega)) := rfl
@[simp] theorem all_zero {f : (i : Nat) → i < 0 → Bool} : all 0 f = true := rfl
@[simp] theorem all_succ {n : Nat} (f : (i : Nat) → i < n + 1 → Bool) :
    all (n + 1) f = (all n (fun i h => f i (by omega)) && f n (by omega)) := rfl

theorem all_eq_true_iff {n : Nat} {f : (i : Nat) → i < n → Bool} : all n f = true ↔ ∀ i (h : i < n), f i h = true := by
  induction n with
  | zero => exact iff_of_true rfl fun i h => (not_lt_zero i h).elim
  | succ n ih =>
    rw [all_succ, Bool.and_eq_true, ih]
    constructor
    · intro ⟨h, hn⟩ i hi
      cases Nat.lt_or_eq_of_le (le_of_lt_succ hi) with
      | inl l => exact h i l
      | inr e => cases e; exact hn
    · intro h; exact ⟨fun i hi => h i _, h n _⟩

end Nat
