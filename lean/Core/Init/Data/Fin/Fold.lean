prelude
import Init.Data.Fin.Induction
import Init.Data.List

/-! Folding over all numbers below `n`, and lists made from them. -/

set_option linter.unusedVariables false
universe u v

namespace Fin

variable {α : Type u}

/-- `f (… (f (f init 0) 1) …) (n - 1)`. -/
@[inline] def foldl (n : Nat) (f : α → Fin n → α) (init : α) : α := steps n (Nat.le_refl n) init
where
  /-- The last `k` steps. -/
  steps : (k : Nat) → k ≤ n → α → α
    | 0, _, x => x
    | k + 1, h, x => steps k (Nat.le_of_succ_le h) (f x ⟨n - (k + 1), by omega⟩)

/-- `f 0 (f 1 (… (f (n - 1) init)))`. -/
@[inline] def foldr (n : Nat) (f : Fin n → α → α) (init : α) : α := below n (Nat.le_refl n) init
where
  /-- The steps for the numbers below `i`. -/
  below : (i : Nat) → i ≤ n → α → α
    | 0, _, x => x
    | i + 1, h, x => below i (Nat.le_of_succ_le h) (f ⟨i, h⟩ x)

@[simp] theorem foldl_zero (f : α → Fin 0 → α) (x : α) : foldl 0 f x = x := rfl
@[simp] theorem foldr_zero (f : Fin 0 → α → α) (x : α) : foldr 0 f x = x := rfl

private theorem foldl_loop (n : Nat) (f : α → Fin (n + 1) → α) (k : Nat) (h : k ≤ n) (x : α) :
    foldl.steps (n + 1) f k (by omega) x = foldl.steps n (fun x i => f x i.succ) k h x := by
  induction k generalizing x with
  | zero => rfl
  | succ k ih =>
    simp only [foldl.steps]
    rw [ih (by omega)]
    congr 2
    exact Fin.ext (by show n + 1 - (k + 1) = n - (k + 1) + 1; omega)

theorem foldl_succ (f : α → Fin (n + 1) → α) (x : α) : foldl (n + 1) f x = foldl n (fun x i => f x i.succ) (f x 0) := by
  show foldl.steps (n + 1) f n _ (f x ⟨n + 1 - (n + 1), _⟩) = _
  rw [foldl_loop n f n (Nat.le_refl n)]
  have : (⟨n + 1 - (n + 1), by omega⟩ : Fin (n + 1)) = 0 := Fin.ext (by show n + 1 - (n + 1) = 0; omega)
  rw [this]; rfl

private theorem foldr_loop (n : Nat) (f : Fin (n + 1) → α → α) (i : Nat) (h : i ≤ n) (x : α) :
    foldr.below (n + 1) f (i + 1) (by omega) x = f 0 (foldr.below n (fun i => f i.succ) i h x) := by
  induction i generalizing x with
  | zero => rfl
  | succ i ih =>
    show foldr.below (n + 1) f (i + 1) _ (f ⟨i + 1, _⟩ x) = _
    rw [ih (by omega)]; rfl

theorem foldr_succ (f : Fin (n + 1) → α → α) (x : α) : foldr (n + 1) f x = f 0 (foldr n (fun i => f i.succ) x) :=
  foldr_loop n f n (Nat.le_refl n) x

end Fin

namespace List

variable {α : Type u}

/-- The list of `f 0`, `f 1`, …, `f (n - 1)`. -/
@[inline] def ofFn {n} (f : Fin n → α) : List α := Fin.foldr n (f · :: ·) []

@[simp] theorem ofFn_zero {f : Fin 0 → α} : ofFn f = [] := rfl
@[simp] theorem ofFn_succ {n} {f : Fin (n + 1) → α} : ofFn f = f 0 :: ofFn fun i => f i.succ := Fin.foldr_succ ..
@[simp] theorem length_ofFn {f : Fin n → α} : (ofFn f).length = n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [ofFn_succ, length_cons, ih]
@[simp] theorem getElem_ofFn {f : Fin n → α} (h : i < (ofFn f).length) :
    (ofFn f)[i] = f ⟨i, by rw [length_ofFn] at h; exact h⟩ := by
  induction n generalizing i with
  | zero => exact absurd h (by simp)
  | succ n ih =>
    cases i with
    | zero => simp only [ofFn_succ]; rfl
    | succ i => simp only [ofFn_succ, getElem_cons_succ]; rw [ih]; rfl
theorem mem_ofFn {n} {f : Fin n → α} {a : α} : a ∈ ofFn f ↔ ∃ i, f i = a := by
  rw [mem_iff_getElem]
  constructor
  · intro ⟨i, h, e⟩; rw [getElem_ofFn] at e; exact ⟨_, e⟩
  · intro ⟨i, e⟩; exact ⟨i.val, by rw [length_ofFn]; exact i.isLt, by rw [getElem_ofFn]; exact e⟩
attribute [simp] mem_ofFn

/-- All numbers below `n`, in order. -/
@[inline] def finRange (n : Nat) : List (Fin n) := ofFn fun i => i
@[simp] theorem length_finRange {n : Nat} : (finRange n).length = n := length_ofFn
@[simp] theorem getElem_finRange {i : Nat} (h : i < (finRange n).length) :
    (finRange n)[i] = ⟨i, by rw [length_finRange] at h; exact h⟩ := getElem_ofFn h
@[simp] theorem mem_finRange {n : Nat} (x : Fin n) : x ∈ finRange n := mem_ofFn.mpr ⟨x, rfl⟩
@[simp] theorem finRange_zero : finRange 0 = [] := rfl
theorem finRange_succ {n} : finRange (n + 1) = 0 :: (finRange n).map Fin.succ := by
  refine ext_getElem (by simp) fun i h₁ h₂ => ?_
  cases i with
  | zero => simp only [finRange, ofFn_succ]; rfl
  | succ i => simp

end List
