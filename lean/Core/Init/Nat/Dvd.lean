prelude
import Init.Nat.Div

/-! Divisibility of natural numbers. -/

set_option linter.unusedVariables false

namespace Nat

instance instDvd : Dvd Nat where
  dvd a b := ∃ c, b = a * c

@[simp] protected theorem dvd_refl (a : Nat) : a ∣ a := ⟨1, (Nat.mul_one a).symm⟩
@[simp] protected theorem dvd_zero (a : Nat) : a ∣ 0 := ⟨0, rfl⟩
@[simp] protected theorem dvd_mul_left (a b : Nat) : a ∣ b * a := ⟨b, Nat.mul_comm b a⟩
@[simp] protected theorem dvd_mul_right (a b : Nat) : a ∣ a * b := ⟨b, rfl⟩
@[simp] protected theorem one_dvd (n : Nat) : 1 ∣ n := ⟨n, (Nat.one_mul n).symm⟩
protected theorem dvd_trans {a b c : Nat} (h₁ : a ∣ b) (h₂ : b ∣ c) : a ∣ c := by
  cases h₁ with
  | intro d e => cases h₂ with
    | intro d' e' => exact ⟨d * d', by rw [e', e, Nat.mul_assoc]⟩
protected theorem dvd_mul_left_of_dvd {a b : Nat} (h : a ∣ b) (c : Nat) : a ∣ c * b := Nat.dvd_trans h (Nat.dvd_mul_left b c)
protected theorem dvd_mul_right_of_dvd {a b : Nat} (h : a ∣ b) (c : Nat) : a ∣ b * c := Nat.dvd_trans h (Nat.dvd_mul_right b c)
protected theorem eq_zero_of_zero_dvd {a : Nat} (h : 0 ∣ a) : a = 0 :=
  h.elim fun c e => e.trans (Nat.zero_mul c)
@[simp] protected theorem zero_dvd {n : Nat} : 0 ∣ n ↔ n = 0 :=
  ⟨Nat.eq_zero_of_zero_dvd, fun h => h ▸ Nat.dvd_zero 0⟩
protected theorem dvd_add {m n k : Nat} (h₁ : k ∣ m) (h₂ : k ∣ n) : k ∣ m + n :=
  h₁.elim fun c e => h₂.elim fun c' e' => ⟨c + c', by rw [e, e', Nat.mul_add]⟩
theorem dvd_sub {k m n : Nat} (h₁ : k ∣ m) (h₂ : k ∣ n) : k ∣ m - n :=
  h₁.elim fun c e => h₂.elim fun c' e' => ⟨c - c', by rw [e, e', Nat.mul_sub]⟩
theorem dvd_sub' {k m n : Nat} (h₁ : k ∣ m) (h₂ : k ∣ n) : k ∣ m - n := dvd_sub h₁ h₂
protected theorem dvd_add_iff_right {k m : Nat} (h : k ∣ m) : k ∣ n ↔ k ∣ m + n :=
  ⟨Nat.dvd_add h, fun h' => by have := dvd_sub h' h; rw [Nat.add_sub_cancel_left] at this; exact this⟩
protected theorem dvd_add_iff_left {k n : Nat} (h : k ∣ n) : k ∣ m ↔ k ∣ m + n := by
  rw [Nat.add_comm]; exact Nat.dvd_add_iff_right h
protected theorem dvd_add_right {m k : Nat} (h : k ∣ m) : k ∣ m + n ↔ k ∣ n := (Nat.dvd_add_iff_right h).symm
protected theorem dvd_add_left {m k : Nat} (h : k ∣ m) : k ∣ n + m ↔ k ∣ n := (Nat.dvd_add_iff_left h).symm
theorem le_of_dvd {m n : Nat} (h1 : 0 < n) : m ∣ n → m ≤ n := fun ⟨c, e⟩ => by
  cases c with
  | zero => rw [e, Nat.mul_zero] at h1; exact (Nat.lt_irrefl 0 h1).elim
  | succ c => rw [e, Nat.mul_succ]; exact le_add_left _ _
protected theorem dvd_antisymm : ∀ {m n : Nat}, m ∣ n → n ∣ m → m = n
  | 0, n, h₁, _ => (Nat.eq_zero_of_zero_dvd h₁).symm
  | m + 1, 0, _, h₂ => Nat.eq_zero_of_zero_dvd h₂
  | m + 1, n + 1, h₁, h₂ => Nat.le_antisymm (le_of_dvd (zero_lt_succ n) h₁) (le_of_dvd (zero_lt_succ m) h₂)
theorem pos_of_dvd_of_pos {m n : Nat} (H1 : m ∣ n) (H2 : 0 < n) : 0 < m :=
  Nat.pos_of_ne_zero fun e => by
    rw [e] at H1; rw [Nat.eq_zero_of_zero_dvd H1] at H2; exact Nat.lt_irrefl 0 H2
@[simp] theorem dvd_one {n : Nat} : n ∣ 1 ↔ n = 1 :=
  ⟨fun h => Nat.dvd_antisymm h (Nat.one_dvd n), fun h => h ▸ Nat.dvd_refl 1⟩
theorem eq_one_of_dvd_one {n : Nat} (H : n ∣ 1) : n = 1 := dvd_one.mp H
protected theorem mul_dvd_mul {a b c d : Nat} : a ∣ b → c ∣ d → a * c ∣ b * d := fun ⟨e, he⟩ ⟨f, hf⟩ =>
  ⟨e * f, by rw [he, hf, Nat.mul_mul_mul_comm]⟩
protected theorem mul_dvd_mul_left {b c : Nat} (a : Nat) (h : b ∣ c) : a * b ∣ a * c := Nat.mul_dvd_mul (Nat.dvd_refl a) h
protected theorem mul_dvd_mul_right {a b : Nat} (h : a ∣ b) (c : Nat) : a * c ∣ b * c := Nat.mul_dvd_mul h (Nat.dvd_refl c)
protected theorem dvd_of_mul_dvd_mul_left (kpos : 0 < k) (H : k * m ∣ k * n) : m ∣ n :=
  H.elim fun c e => ⟨c, Nat.eq_of_mul_eq_mul_left kpos (by rw [e, Nat.mul_assoc])⟩
protected theorem dvd_of_mul_dvd_mul_right (kpos : 0 < k) (H : m * k ∣ n * k) : m ∣ n := by
  rw [Nat.mul_comm m, Nat.mul_comm n] at H; exact Nat.dvd_of_mul_dvd_mul_left kpos H
protected theorem dvd_of_mul_right_dvd {m n k : Nat} (h : m * n ∣ k) : m ∣ k := Nat.dvd_trans (Nat.dvd_mul_right m n) h
protected theorem dvd_of_mul_left_dvd {m n k : Nat} (h : m * n ∣ k) : n ∣ k := Nat.dvd_trans (Nat.dvd_mul_left n m) h

theorem mod_eq_zero_of_dvd {n k : Nat} (H : n ∣ k) : k % n = 0 := H.elim fun c e => by rw [e, mul_mod_right]
theorem dvd_of_mod_eq_zero {n k : Nat} (H : k % n = 0) : n ∣ k :=
  ⟨k / n, by have := div_add_mod k n; rw [H, Nat.add_zero] at this; exact this.symm⟩
theorem dvd_iff_mod_eq_zero {n k : Nat} : k ∣ n ↔ n % k = 0 := ⟨mod_eq_zero_of_dvd, dvd_of_mod_eq_zero⟩
theorem mod_eq_zero_iff_dvd {n k : Nat} : n % k = 0 ↔ k ∣ n := dvd_iff_mod_eq_zero.symm
theorem emod_pos_of_not_dvd {x y : Nat} (h : ¬x ∣ y) : 0 < y % x :=
  Nat.pos_of_ne_zero fun e => h (dvd_of_mod_eq_zero e)
instance decidable_dvd : @DecidableRel Nat Nat (· ∣ ·) := fun _ _ => decidable_of_decidable_of_iff mod_eq_zero_iff_dvd

theorem dvd_mod_iff {k m n : Nat} (h : k ∣ n) : k ∣ m % n ↔ k ∣ m := by
  have := Nat.dvd_add_iff_left (m := m % n) (Nat.dvd_trans h (Nat.dvd_mul_right n (m / n)))
  rw [mod_add_div] at this; exact this
theorem dvd_mod {k m n : Nat} (h₁ : k ∣ m) (h₂ : k ∣ n) : k ∣ m % n := (dvd_mod_iff h₂).mpr h₁
protected theorem mul_div_cancel' {n m : Nat} (H : n ∣ m) : n * (m / n) = m := by
  have := mod_add_div m n; rw [mod_eq_zero_of_dvd H, Nat.zero_add] at this; exact this
protected theorem div_mul_cancel {n m : Nat} (H : n ∣ m) : m / n * n = m := by
  rw [Nat.mul_comm, Nat.mul_div_cancel' H]
protected theorem mul_div_assoc (m : Nat) (H : k ∣ n) : m * n / k = m * (n / k) := by
  cases k with
  | zero => rw [Nat.div_zero, Nat.div_zero, Nat.mul_zero]
  | succ k =>
    refine H.elim fun c e => ?_
    rw [e, Nat.mul_div_right _ (zero_lt_succ k), Nat.mul_left_comm, Nat.mul_div_right _ (zero_lt_succ k)]
theorem div_dvd_of_dvd {n m : Nat} (h : n ∣ m) : m / n ∣ m := ⟨n, (Nat.div_mul_cancel h).symm⟩

end Nat
