prelude
import Init.Lemmas.Int

/-! `Fin`: casts, successor and predecessor, order, `cast`, `rev`. -/

set_option linter.unusedVariables false
universe u v
namespace Fin
theorem val_injective {n} : Function.Injective (@Fin.val n) := fun _ _ => Fin.ext
theorem val_eq_val {n} (a b : Fin n) : a.val = b.val ↔ a = b := ⟨Fin.ext, fun h => h ▸ rfl⟩
theorem le_of_eq {n} {a b : Fin n} (h : a = b) : a ≤ b := h ▸ Fin.le_refl a
theorem lt_asymm {n} {a b : Fin n} (h : a < b) : ¬b < a := by omega
theorem lt_iff_le_and_ne {n} {a b : Fin n} : a < b ↔ a ≤ b ∧ a ≠ b := by omega
theorem lt_or_ge {n} (a b : Fin n) : a < b ∨ b ≤ a := by omega
theorem lt_or_gt_of_ne {n} {a b : Fin n} (h : a ≠ b) : a < b ∨ b < a := by omega
theorem le_antisymm_iff {n} {x y : Fin n} : x = y ↔ x ≤ y ∧ y ≤ x := by omega
theorem ge_of_eq {n} {a b : Fin n} (h : a = b) : b ≤ a := h ▸ Fin.le_refl a
theorem val_eq_zero (a : Fin 1) : a.val = 0 := by omega
theorem val_eq_zero_iff {n} [NeZero n] {a : Fin n} : a.val = 0 ↔ a = 0 := by rw [Fin.ext_iff]; simp
theorem val_pos_iff {n} [NeZero n] {a : Fin n} : 0 < a.val ↔ 0 < a := by rw [Fin.lt_def]; simp
theorem last_zero : (Fin.last 0 : Fin 1) = 0 := rfl
theorem last_le_iff {n : Nat} {k : Fin (n + 1)} : last n ≤ k ↔ k = last n := by have := k.isLt; simp only [Fin.le_def, Fin.ext_iff, val_last]; omega
theorem eq_last_of_not_lt {n} {i : Fin (n + 1)} (h : ¬(i : Nat) < n) : i = last n := by simp [Fin.ext_iff]; omega
theorem lt_last_iff_ne_last {n} {a : Fin (n + 1)} : a < last n ↔ a ≠ last n := by have := a.isLt; simp only [Fin.lt_def, Fin.ext_iff, ne_eq, val_last]; omega
theorem cast_refl (n : Nat) (h : n = n) : Fin.cast h = id := rfl
theorem cast_mk (h : n = m) (i : Nat) (hn : i < n) : Fin.cast h ⟨i, hn⟩ = ⟨i, h ▸ hn⟩ := rfl
theorem cast_cast {k : Nat} (h : n = m) (h' : m = k) {i : Fin n} : Fin.cast h' (Fin.cast h i) = Fin.cast (Eq.trans h h') i := rfl
@[simp] theorem cast_last {n' : Nat} {h : n + 1 = n' + 1} : Fin.cast h (last n) = last n' := by apply Fin.ext; simp; omega
theorem castLE_mk (i n m : Nat) (hn : i < n) (h : n ≤ m) : castLE h ⟨i, hn⟩ = ⟨i, Nat.lt_of_lt_of_le hn h⟩ := rfl
theorem castLE_castLE {k m n} (km : k ≤ m) (mn : m ≤ n) (i : Fin k) : Fin.castLE mn (Fin.castLE km i) = Fin.castLE (Nat.le_trans km mn) i := rfl
theorem castLE_refl (n : Nat) (h : n ≤ n) (i : Fin n) : i.castLE h = i := rfl
@[simp] theorem castSucc_castLT {n} (i : Fin (n + 1)) (h : (i : Nat) < n) : (castLT i h).castSucc = i := rfl
@[simp] theorem castLT_castSucc {n} (a : Fin n) (h : (a : Nat) < n) : castLT a.castSucc h = a := rfl
theorem castSucc_injective (n : Nat) : Function.Injective (@Fin.castSucc n) := fun a b h => Fin.castSucc_inj.mp h
theorem succ_injective (n : Nat) : Function.Injective (@Fin.succ n) := fun a b h => Fin.succ_inj.mp h
theorem castSucc_le_castSucc_iff {n} {a b : Fin n} : a.castSucc ≤ b.castSucc ↔ a ≤ b := Iff.rfl
theorem castSucc_lt_castSucc_iff {n} {a b : Fin n} : a.castSucc < b.castSucc ↔ a < b := Iff.rfl
theorem succ_castSucc {n : Nat} (i : Fin n) : i.castSucc.succ = i.succ.castSucc := rfl
theorem castSucc_ne_last {n} (a : Fin n) : a.castSucc ≠ last n := fun h => by have := congrArg Fin.val h; simp at this; omega
theorem exists_castSucc_eq {n : Nat} {i : Fin (n + 1)} : (∃ j, castSucc j = i) ↔ i ≠ last n := ⟨fun ⟨j, h⟩ => h ▸ castSucc_ne_last j, fun h => ⟨⟨i, by have := lt_last_iff_ne_last.mpr h; rw [Fin.lt_def] at this; simpa using this⟩, rfl⟩⟩
theorem eq_castSucc_or_eq_last {n : Nat} (i : Fin (n + 1)) : (∃ j : Fin n, i = j.castSucc) ∨ i = last n := (Classical.em (i = last n)).symm.imp (fun h => let ⟨j, e⟩ := exists_castSucc_eq.mpr h; ⟨j, e.symm⟩) id
theorem eq_zero_or_eq_succ {n : Nat} (i : Fin (n + 1)) : i = 0 ∨ ∃ j : Fin n, i = j.succ := match i with | ⟨0, _⟩ => .inl rfl | ⟨k + 1, h⟩ => .inr ⟨⟨k, Nat.lt_of_succ_lt_succ h⟩, rfl⟩
theorem eq_succ_of_ne_zero {n : Nat} {i : Fin (n + 1)} (hi : i ≠ 0) : ∃ j : Fin n, i = j.succ := (eq_zero_or_eq_succ i).resolve_left hi
theorem rev_inj {n} {i j : Fin n} : rev i = rev j ↔ i = j := ⟨fun h => by rw [← rev_rev i, h, rev_rev], fun h => h ▸ rfl⟩
theorem rev_le_rev {n} {i j : Fin n} : rev i ≤ rev j ↔ j ≤ i := by have := i.isLt; have := j.isLt; simp only [Fin.le_def, Fin.lt_def, val_rev]; omega
theorem rev_lt_rev {n} {i j : Fin n} : rev i < rev j ↔ j < i := by have := i.isLt; have := j.isLt; simp only [Fin.le_def, Fin.lt_def, val_rev]; omega
theorem rev_last (n : Nat) : rev (last n) = 0 := by ext; simp
theorem rev_zero (n : Nat) : rev 0 = last n := rfl
theorem size_pos : ∀ {n}, Fin n → 0 < n := fun i => Nat.lt_of_le_of_lt (Nat.zero_le _) i.2
theorem addNat_one {n} {i : Fin n} : addNat i 1 = i.succ := rfl
theorem subNat_addNat {n} (i : Fin n) (m : Nat) (h : m ≤ addNat i m) : subNat m (addNat i m) h = i := by
  simp [Fin.ext_iff]

end Fin
