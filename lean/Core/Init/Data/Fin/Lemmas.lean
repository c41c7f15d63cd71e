prelude
import Init.Data.Fin.Basic
import Init.Core.Injective

/-! Laws of `Fin n`: the value of every operation, order, and how elements arise from smaller bounds. -/

set_option linter.unusedVariables false
universe u

namespace Fin
variable {n m : Nat}

@[ext] protected theorem ext {a b : Fin n} (h : (a : Nat) = b) : a = b := Fin.eq_of_val_eq h
theorem val_inj {a b : Fin n} : a.1 = b.1 ↔ a = b := ⟨Fin.eq_of_val_eq, Fin.val_eq_of_eq⟩
theorem val_ne_iff {a b : Fin n} : a.1 ≠ b.1 ↔ a ≠ b := not_congr val_inj
theorem ne_of_val_ne {i j : Fin n} (h : val i ≠ val j) : i ≠ j := fun e => h (congrArg val e)
theorem val_ne_of_ne {i j : Fin n} (h : i ≠ j) : val i ≠ val j := fun e => h (Fin.ext e)
theorem val_congr {n : Nat} {a b : Fin n} (h : a = b) : (a : Nat) = (b : Nat) := congrArg val h
theorem val_le_of_le {n : Nat} {a b : Fin n} (h : a ≤ b) : (a : Nat) ≤ (b : Nat) := h
theorem val_le_of_ge {n : Nat} {a b : Fin n} (h : a ≥ b) : (b : Nat) ≤ (a : Nat) := h
theorem val_add_one_le_of_lt {n : Nat} {a b : Fin n} (h : a < b) : (a : Nat) + 1 ≤ (b : Nat) := h
theorem val_add_one_le_of_gt {n : Nat} {a b : Fin n} (h : a > b) : (b : Nat) + 1 ≤ (a : Nat) := h
theorem val_lt_of_le (i : Fin b) (h : b ≤ n) : i.val < n := Nat.lt_of_lt_of_le i.isLt h
theorem is_le (i : Fin (n + 1)) : i ≤ n := Nat.le_of_lt_succ i.isLt
theorem is_lt (i : Fin n) : (i : Nat) < n := i.isLt
@[simp] theorem is_le' {a : Fin n} : a ≤ n := Nat.le_of_lt a.isLt
@[simp] theorem eta (a : Fin n) (h : a < n) : (⟨a, h⟩ : Fin n) = a := rfl
@[simp] theorem val_mk {m n : Nat} (h : m < n) : (⟨m, h⟩ : Fin n).val = m := rfl
theorem mk_val (i : Fin n) : (⟨i, i.isLt⟩ : Fin n) = i := rfl
@[simp] protected theorem mk.inj_iff {n a b : Nat} {ha : a < n} {hb : b < n} :
    (⟨a, ha⟩ : Fin n) = ⟨b, hb⟩ ↔ a = b := ⟨congrArg val, fun h => Fin.ext h⟩
theorem eq_mk_iff_val_eq {a : Fin n} {k : Nat} {hk : k < n} : a = ⟨k, hk⟩ ↔ (a : Nat) = k :=
  ⟨congrArg val, fun h => Fin.ext h⟩

theorem le_def {a b : Fin n} : a ≤ b ↔ a.1 ≤ b.1 := Iff.rfl
theorem lt_def {a b : Fin n} : a < b ↔ a.1 < b.1 := Iff.rfl
theorem lt_iff_val_lt_val {a b : Fin n} : a < b ↔ a.val < b.val := Iff.rfl
@[simp, norm_cast] theorem val_fin_lt {a b : Fin n} : a.val < b.val ↔ a < b := Iff.rfl
@[simp, norm_cast] theorem val_fin_le {a b : Fin n} : a.val ≤ b.val ↔ a ≤ b := Iff.rfl
@[simp] theorem mk_lt_mk {a b : Nat} {ha : a < n} {hb : b < n} : (⟨a, ha⟩ : Fin n) < ⟨b, hb⟩ ↔ a < b := Iff.rfl
@[simp] theorem mk_le_mk {a b : Nat} {ha : a < n} {hb : b < n} : (⟨a, ha⟩ : Fin n) ≤ ⟨b, hb⟩ ↔ a ≤ b := Iff.rfl
@[simp] protected theorem not_le {a b : Fin n} : ¬a ≤ b ↔ b < a := Nat.not_le
@[simp] protected theorem not_lt {a b : Fin n} : ¬a < b ↔ b ≤ a := Nat.not_lt
@[simp] protected theorem le_refl (a : Fin n) : a ≤ a := Nat.le_refl a.val
@[simp] protected theorem lt_irrefl (a : Fin n) : ¬a < a := Nat.lt_irrefl a.val
protected theorem le_rfl {a : Fin n} : a ≤ a := Nat.le_refl a.val
protected theorem le_trans {a b c : Fin n} : a ≤ b → b ≤ c → a ≤ c := Nat.le_trans
protected theorem lt_trans {a b c : Fin n} : a < b → b < c → a < c := Nat.lt_trans
protected theorem lt_of_le_of_lt {a b c : Fin n} : a ≤ b → b < c → a < c := Nat.lt_of_le_of_lt
protected theorem lt_of_lt_of_le {a b c : Fin n} : a < b → b ≤ c → a < c := Nat.lt_of_lt_of_le
protected theorem le_total (a b : Fin n) : a ≤ b ∨ b ≤ a := Nat.le_total a.val b.val
protected theorem le_antisymm {x y : Fin n} (h₁ : x ≤ y) (h₂ : y ≤ x) : x = y := Fin.ext (Nat.le_antisymm h₁ h₂)
protected theorem le_of_lt {a b : Fin n} (h : a < b) : a ≤ b := Nat.le_of_lt h
protected theorem ne_of_lt {a b : Fin n} (h : a < b) : a ≠ b := ne_of_val_ne (Nat.ne_of_lt h)
protected theorem ne_of_gt {a b : Fin n} (h : a < b) : b ≠ a := (Fin.ne_of_lt h).symm
protected theorem lt_or_eq_of_le {a b : Fin n} (h : a ≤ b) : a < b ∨ a = b :=
  (Nat.lt_or_eq_of_le h).imp id Fin.ext
protected theorem lt_of_le_of_ne {a b : Fin n} (h : a ≤ b) (ne : a ≠ b) : a < b :=
  Nat.lt_of_le_of_ne h (val_ne_of_ne ne)

theorem add_def (a b : Fin n) : a + b = ⟨(a + b) % n, Nat.mod_lt _ a.pos⟩ := rfl
theorem sub_def (a b : Fin n) : a - b = ⟨((n - b) + a) % n, Nat.mod_lt _ a.pos⟩ := rfl
theorem mul_def (a b : Fin n) : a * b = ⟨(a * b) % n, Nat.mod_lt _ a.pos⟩ := rfl
theorem neg_def (a : Fin n) : -a = ⟨(n - a) % n, Nat.mod_lt _ a.pos⟩ := rfl
theorem val_add (a b : Fin n) : (a + b).val = (a.val + b.val) % n := rfl
theorem sub_val (a b : Fin n) : (a - b).val = ((n - b.val) + a.val) % n := rfl
theorem val_sub (a b : Fin n) : (a - b).val = ((n - b.val) + a.val) % n := rfl
theorem val_mul (a b : Fin n) : (a * b).val = (a.val * b.val) % n := rfl
protected theorem val_neg' (a : Fin n) : ((-a : Fin n) : Nat) = (n - a) % n := rfl
@[simp] theorem mod_val (a b : Fin n) : (a % b).val = a.val % b.val := rfl
@[simp] theorem div_val (a b : Fin n) : (a / b).val = a.val / b.val := rfl
theorem mod_def (a m : Fin n) : a % m = ⟨a % m, Nat.lt_of_le_of_lt (Nat.mod_le _ _) a.2⟩ := rfl
theorem ofNat_eq_mk [NeZero n] (a : Nat) : Fin.ofNat n a = ⟨a % n, Nat.mod_lt _ (Nat.pos_of_neZero n)⟩ := rfl
@[simp] theorem val_ofNat (n : Nat) [NeZero n] (a : Nat) : (Fin.ofNat n a).val = a % n := rfl
@[simp] theorem coe_ofNat_eq_mod (m n : Nat) [NeZero m] :
    ((no_index (OfNat.ofNat n) : Fin m) : Nat) = OfNat.ofNat n % m := rfl
@[simp] theorem val_zero (n : Nat) [NeZero n] : ((0 : Fin n) : Nat) = 0 := Nat.mod_eq_of_lt (Nat.pos_of_neZero n)
@[simp] theorem val_one (n : Nat) : (1 : Fin (n + 2)).val = 1 :=
  Nat.mod_eq_of_lt (Nat.succ_lt_succ (Nat.succ_pos n))
@[simp] theorem val_two {n : Nat} : (2 : Fin (n + 3)).val = 2 :=
  Nat.mod_eq_of_lt (Nat.succ_lt_succ (Nat.succ_lt_succ (Nat.succ_pos n)))
@[simp] theorem zero_eta : (⟨0, Nat.zero_lt_succ _⟩ : Fin (n + 1)) = 0 := rfl
@[simp] theorem mk_zero : (⟨0, Nat.succ_pos n⟩ : Fin (n + 1)) = 0 := rfl
@[simp] theorem mk_one : (⟨1, Nat.succ_lt_succ (Nat.succ_pos n)⟩ : Fin (n + 2)) = 1 := Fin.ext (val_one n).symm
@[simp] theorem zero_le [NeZero n] (a : Fin n) : 0 ≤ a := by rw [le_def, val_zero]; exact Nat.zero_le _
@[simp] theorem not_lt_zero [NeZero n] (a : Fin n) : ¬a < 0 := Fin.not_lt.mpr (zero_le a)
theorem pos_iff_ne_zero [NeZero n] {a : Fin n} : 0 < a ↔ a ≠ 0 := by
  rw [lt_def, val_zero]
  exact Nat.pos_iff_ne_zero.trans (not_congr (by rw [← val_inj, val_zero]))
theorem modn_lt {m : Nat} (i : Fin n) (h : m > 0) : (modn i m).val < m := Nat.mod_lt _ h

@[simp] theorem val_succ (j : Fin n) : (j.succ : Nat) = j + 1 := rfl
@[simp] theorem val_castSucc (i : Fin n) : (i.castSucc : Nat) = i := rfl
@[simp] theorem val_castLT (i : Fin m) (h : i.1 < n) : (castLT i h : Nat) = i := rfl
@[simp] theorem val_castLE (h : n ≤ m) (i : Fin n) : (castLE h i : Nat) = i := rfl
@[simp] theorem val_cast (h : n = m) (i : Fin n) : (i.cast h : Nat) = i := rfl
@[simp] theorem val_castAdd (m : Nat) (i : Fin n) : (castAdd m i : Nat) = i := rfl
@[simp] theorem val_addNat (m : Nat) (i : Fin n) : (addNat i m : Nat) = i + m := rfl
@[simp] theorem val_natAdd (n : Nat) {m : Nat} (i : Fin m) : (natAdd n i : Nat) = n + i := rfl
@[simp] theorem val_subNat (i : Fin (n + m)) (h : m ≤ i) : (i.subNat m h : Nat) = i - m := rfl
@[simp] theorem val_pred (j : Fin (n + 1)) (h : j ≠ 0) : (j.pred h : Nat) = j - 1 := rfl
@[simp] theorem val_last (n : Nat) : last n = n := rfl
@[simp] theorem val_rev (i : Fin n) : rev i = n - (i + 1) := rfl
@[simp] theorem succ_mk (n i : Nat) (h : i < n) : Fin.succ ⟨i, h⟩ = ⟨i + 1, Nat.succ_lt_succ h⟩ := rfl
@[simp] theorem castSucc_mk (n i : Nat) (h : i < n) : castSucc ⟨i, h⟩ = ⟨i, Nat.lt_succ_of_le (Nat.le_of_lt h)⟩ := rfl
theorem le_last (i : Fin (n + 1)) : i ≤ last n := Nat.le_of_lt_succ i.isLt
@[simp] theorem succ_inj {a b : Fin n} : a.succ = b.succ ↔ a = b :=
  ⟨fun h => Fin.ext (Nat.succ.inj (congrArg val h)), congrArg succ⟩
@[simp] theorem castSucc_inj {a b : Fin n} : a.castSucc = b.castSucc ↔ a = b :=
  ⟨fun h => Fin.ext (congrArg val h :), congrArg castSucc⟩
@[simp] theorem succ_le_succ_iff {a b : Fin n} : a.succ ≤ b.succ ↔ a ≤ b := ⟨Nat.le_of_succ_le_succ, Nat.succ_le_succ⟩
@[simp] theorem succ_lt_succ_iff {a b : Fin n} : a.succ < b.succ ↔ a < b := ⟨Nat.lt_of_succ_lt_succ, Nat.succ_lt_succ⟩
@[simp] theorem castSucc_lt_last (a : Fin n) : castSucc a < last n := a.isLt
theorem castSucc_lt_succ {i : Fin n} : i.castSucc < i.succ := Nat.lt_succ_self i.val
@[simp] theorem succ_last (n : Nat) : (last n).succ = last (n + 1) := rfl
@[simp] theorem succ_ne_zero (k : Fin n) : Fin.succ k ≠ 0 := fun h => Nat.succ_ne_zero k (congrArg val h)
@[simp] theorem succ_pos (a : Fin n) : (0 : Fin (n + 1)) < a.succ := Nat.succ_pos a.val
@[simp] theorem pred_succ (i : Fin n) {h : i.succ ≠ 0} : i.succ.pred h = i := rfl
@[simp] theorem succ_pred (i : Fin (n + 1)) (h : i ≠ 0) : (i.pred h).succ = i :=
  Fin.ext (Nat.sub_add_cancel (Nat.pos_of_ne_zero (val_ne_of_ne h)))
@[simp] theorem rev_rev (i : Fin n) : rev (rev i) = i :=
  Fin.ext (by
    show n - (n - (i + 1) + 1) = i
    rw [← Nat.sub_sub, Nat.sub_sub_self i.isLt]; rfl)

theorem fin_one_eq_zero (a : Fin 1) : a = 0 := Fin.ext (Nat.le_zero.mp (Nat.le_of_lt_succ a.isLt))
instance subsingleton_zero : Subsingleton (Fin 0) := ⟨fun a => a.elim0⟩
instance subsingleton_one : Subsingleton (Fin 1) := ⟨fun a b => (fin_one_eq_zero a).trans (fin_one_eq_zero b).symm⟩

end Fin
