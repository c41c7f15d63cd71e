prelude
import Init.Lemmas.Fin

/-! `Fin (m + n)` as the numbers below `m` and those that follow. -/

universe u

namespace Fin

@[simp] theorem castAdd_lt {m : Nat} (n : Nat) (i : Fin m) : (castAdd n i : Nat) < m := i.isLt
theorem le_coe_natAdd (m : Nat) (i : Fin n) : m ≤ natAdd m i := Nat.le_add_right m i
@[simp] theorem castAdd_mk (m : Nat) (i : Nat) (h : i < n) : castAdd m ⟨i, h⟩ = ⟨i, Nat.lt_add_right m h⟩ := rfl
@[simp] theorem natAdd_mk (n i : Nat) (h : i < m) : natAdd n ⟨i, h⟩ = ⟨n + i, Nat.add_lt_add_left h n⟩ := rfl
@[simp] theorem castAdd_castLT (m : Nat) (i : Fin (n + m)) (hi : i.val < n) : castAdd m (castLT i hi) = i := rfl
@[simp] theorem castLT_castAdd (m : Nat) (i : Fin n) : castLT (castAdd m i) (castAdd_lt m i) = i := rfl
@[simp] theorem natAdd_subNat_cast {i : Fin (n + m)} (h : n ≤ i) :
    natAdd n (subNat n (Fin.cast (Nat.add_comm ..) i) h) = i :=
  Fin.ext (Nat.add_sub_cancel' h)

/-- A function on `Fin (m + n)` from its values below `m` and its values from `m` on. -/
@[elab_as_elim] def addCases {m n : Nat} {motive : Fin (m + n) → Sort u}
    (left : ∀ i, motive (castAdd n i)) (right : ∀ i, motive (natAdd m i)) (i : Fin (m + n)) : motive i :=
  if hi : (i : Nat) < m then castAdd_castLT n i hi ▸ left (castLT i hi)
  else natAdd_subNat_cast (Nat.le_of_not_lt hi) ▸ right _

@[simp] theorem addCases_left {m n : Nat} {motive : Fin (m + n) → Sort _} {left right} (i : Fin m) :
    addCases (motive := motive) left right (Fin.castAdd n i) = left i := dif_pos i.isLt

private theorem transport {m n : Nat} {motive : Fin (m + n) → Sort u} (f : ∀ i, motive (natAdd m i)) {j k : Fin n}
    (same : j = k) (e : natAdd m j = natAdd m k) : (e ▸ f j : motive (natAdd m k)) = f k := by
  cases same; rfl

@[simp] theorem addCases_right {m n : Nat} {motive : Fin (m + n) → Sort _} {left right} (i : Fin n) :
    addCases (motive := motive) left right (natAdd m i) = right i := by
  have above : ¬(natAdd m i : Nat) < m := Nat.not_lt.mpr (le_coe_natAdd m i)
  unfold addCases
  rw [dif_neg above]
  have same : subNat m (Fin.cast (Nat.add_comm ..) (natAdd m i)) (le_coe_natAdd m i) = i :=
    Fin.ext (Nat.add_sub_cancel_left (n := m) (m := i.val))
  exact transport right same _

end Fin
