prelude
import Init.Nat.DivLemmas

/-! Least common multiple, and numbers without a common divisor. -/

set_option linter.unusedVariables false

namespace Nat

def lcm (m n : Nat) : Nat := m * n / gcd m n

theorem gcd_gcd_self_right_left (m n : Nat) : gcd m (gcd m n) = gcd m n := gcd_eq_right (gcd_dvd_left m n)
theorem gcd_gcd_self_left_right (m n : Nat) : gcd (gcd m n) m = gcd m n := by rw [gcd_comm, gcd_gcd_self_right_left]
theorem gcd_left_comm (m n k : Nat) : gcd m (gcd n k) = gcd n (gcd m k) := by
  rw [← gcd_assoc, ← gcd_assoc, gcd_comm n m]
theorem gcd_dvd_gcd_of_dvd_left {m k : Nat} (n : Nat) (H : m ∣ k) : gcd m n ∣ gcd k n :=
  dvd_gcd (Nat.dvd_trans (gcd_dvd_left m n) H) (gcd_dvd_right m n)
theorem gcd_dvd_gcd_of_dvd_right {m k : Nat} (n : Nat) (H : m ∣ k) : gcd n m ∣ gcd n k :=
  dvd_gcd (gcd_dvd_left n m) (Nat.dvd_trans (gcd_dvd_right n m) H)
theorem gcd_le_left (n) (h : 0 < m) : gcd m n ≤ m := le_of_dvd h (gcd_dvd_left m n)
theorem gcd_le_right (n) (h : 0 < n) : gcd m n ≤ n := le_of_dvd h (gcd_dvd_right m n)
@[simp] theorem gcd_mul_right_left (m n : Nat) : gcd (n * m) n = n := gcd_eq_right (Nat.dvd_mul_right n m)
@[simp] theorem gcd_mul_left_left (m n : Nat) : gcd (m * n) n = n := gcd_eq_right (Nat.dvd_mul_left n m)
@[simp] theorem gcd_mul_left_right (m n : Nat) : gcd n (m * n) = n := gcd_eq_left (Nat.dvd_mul_left n m)
@[simp] theorem gcd_mul_right_right (m n : Nat) : gcd n (n * m) = n := gcd_eq_left (Nat.dvd_mul_right n m)
@[simp] theorem gcd_add_mul_right_right (m n k : Nat) : gcd m (n + k * m) = gcd m n := by
  rw [gcd_rec, gcd_rec m n, add_mul_mod_self_right]
@[simp] theorem gcd_add_self_right (m n : Nat) : gcd m (n + m) = gcd m n := by rw [gcd_rec, gcd_rec m n, add_mod_right]
@[simp] theorem gcd_self_add_right (m n : Nat) : gcd m (m + n) = gcd m n := by rw [Nat.add_comm, gcd_add_self_right]
@[simp] theorem gcd_add_self_left (m n : Nat) : gcd (m + n) n = gcd m n := by
  rw [gcd_comm, gcd_add_self_right, gcd_comm]
@[simp] theorem gcd_self_add_left (m n : Nat) : gcd (m + n) m = gcd n m := by rw [Nat.add_comm, gcd_add_self_left]
theorem gcd_eq_iff {a b : Nat} : gcd a b = g ↔ g ∣ a ∧ g ∣ b ∧ (∀ c, c ∣ a → c ∣ b → c ∣ g) :=
  ⟨fun h => h ▸ ⟨gcd_dvd_left a b, gcd_dvd_right a b, fun _ => dvd_gcd⟩,
   fun ⟨ha, hb, hc⟩ => Nat.dvd_antisymm (hc _ (gcd_dvd_left a b) (gcd_dvd_right a b)) (dvd_gcd ha hb)⟩
theorem gcd_pos_iff {m n : Nat} : 0 < gcd m n ↔ 0 < m ∨ 0 < n := by
  rw [Nat.pos_iff_ne_zero, ne_eq, gcd_eq_zero_iff]; omega

theorem lcm_comm (m n : Nat) : lcm m n = lcm n m := by
  show m * n / gcd m n = n * m / gcd n m
  rw [Nat.mul_comm, gcd_comm]
instance : Std.Commutative lcm := ⟨lcm_comm⟩
@[simp] theorem lcm_zero_left (m : Nat) : lcm 0 m = 0 := by
  show 0 * m / _ = 0
  rw [Nat.zero_mul, Nat.zero_div]
@[simp] theorem lcm_zero_right (m : Nat) : lcm m 0 = 0 := by rw [lcm_comm, lcm_zero_left]
@[simp] theorem lcm_one_left (m : Nat) : lcm 1 m = m := by
  show 1 * m / gcd 1 m = m
  rw [gcd_one_left, Nat.one_mul, Nat.div_one]
@[simp] theorem lcm_one_right (m : Nat) : lcm m 1 = m := by rw [lcm_comm, lcm_one_left]
@[simp] theorem lcm_self (m : Nat) : lcm m m = m := by
  show m * m / gcd m m = m
  rw [gcd_self]
  cases m with
  | zero => rfl
  | succ m => exact Nat.mul_div_right _ (zero_lt_succ m)
theorem gcd_mul_lcm (m n : Nat) : gcd m n * lcm m n = m * n :=
  Nat.mul_div_cancel' (Nat.dvd_trans (gcd_dvd_left m n) (Nat.dvd_mul_right m n))
theorem dvd_lcm_left (m n : Nat) : m ∣ lcm m n :=
  ⟨n / gcd m n, Nat.mul_div_assoc m (gcd_dvd_right m n)⟩
theorem dvd_lcm_right (m n : Nat) : n ∣ lcm m n := lcm_comm n m ▸ dvd_lcm_left n m
theorem lcm_dvd {m n k : Nat} (H1 : m ∣ k) (H2 : n ∣ k) : lcm m n ∣ k := by
  cases k with
  | zero => exact Nat.dvd_zero _
  | succ k =>
    have hm : 0 < m := pos_of_dvd_of_pos H1 (zero_lt_succ k)
    refine Nat.dvd_of_mul_dvd_mul_left (gcd_pos_of_pos_left n hm) ?_
    rw [gcd_mul_lcm, ← gcd_mul_right, Nat.mul_comm n]
    exact dvd_gcd (Nat.mul_dvd_mul_left m H2) (Nat.mul_dvd_mul_right H1 n |> fun h => by rw [Nat.mul_comm (k + 1)] at h; rw [Nat.mul_comm (k + 1)]; exact h)
theorem lcm_dvd_iff {m n k : Nat} : lcm m n ∣ k ↔ m ∣ k ∧ n ∣ k :=
  ⟨fun h => ⟨Nat.dvd_trans (dvd_lcm_left m n) h, Nat.dvd_trans (dvd_lcm_right m n) h⟩, fun h => lcm_dvd h.1 h.2⟩
theorem lcm_assoc (m n k : Nat) : lcm (lcm m n) k = lcm m (lcm n k) :=
  Nat.dvd_antisymm
    (lcm_dvd (lcm_dvd (dvd_lcm_left _ _) (Nat.dvd_trans (dvd_lcm_left n k) (dvd_lcm_right m _)))
      (Nat.dvd_trans (dvd_lcm_right n k) (dvd_lcm_right m _)))
    (lcm_dvd (Nat.dvd_trans (dvd_lcm_left m n) (dvd_lcm_left _ k))
      (lcm_dvd (Nat.dvd_trans (dvd_lcm_right m n) (dvd_lcm_left _ k)) (dvd_lcm_right _ k)))
instance : Std.Associative lcm := ⟨lcm_assoc⟩
theorem lcm_ne_zero (hm : m ≠ 0) (hn : n ≠ 0) : lcm m n ≠ 0 := fun h => by
  have := gcd_mul_lcm m n
  rw [h, Nat.mul_zero] at this
  exact Nat.mul_ne_zero hm hn this.symm

/-- The greatest common divisor is one. -/
@[reducible] def Coprime (m n : Nat) : Prop := gcd m n = 1

instance (m n : Nat) : Decidable (Coprime m n) := inferInstanceAs (Decidable (_ = 1))

theorem coprime_iff_gcd_eq_one : Coprime m n ↔ gcd m n = 1 := Iff.rfl
theorem Coprime.gcd_eq_one : Coprime m n → gcd m n = 1 := id
theorem Coprime.symm : Coprime n m → Coprime m n := (gcd_comm m n).trans
theorem coprime_comm : Coprime n m ↔ Coprime m n := ⟨Coprime.symm, Coprime.symm⟩
theorem Coprime.dvd_of_dvd_mul_right {k n m : Nat} (H1 : Coprime k n) (H2 : k ∣ m * n) : k ∣ m := by
  have h := dvd_gcd (Nat.dvd_mul_left k m) H2
  rw [gcd_mul_left, H1.gcd_eq_one, Nat.mul_one] at h; exact h
theorem Coprime.dvd_of_dvd_mul_left {k m n : Nat} (H1 : Coprime k m) (H2 : k ∣ m * n) : k ∣ n :=
  H1.dvd_of_dvd_mul_right (by rw [Nat.mul_comm]; exact H2)
theorem Coprime.gcd_mul_left_cancel (m : Nat) (H : Coprime k n) : gcd (k * m) n = gcd m n :=
  Nat.dvd_antisymm
    (dvd_gcd (Coprime.dvd_of_dvd_mul_left (m := k)
      (show gcd (gcd (k * m) n) k = 1 from eq_one_of_dvd_one (H ▸ dvd_gcd (gcd_dvd_right _ k)
        (Nat.dvd_trans (gcd_dvd_left _ k) (gcd_dvd_right _ n)))) (gcd_dvd_left _ n)) (gcd_dvd_right _ n))
    (gcd_dvd_gcd_of_dvd_left _ (Nat.dvd_mul_left m k))
theorem Coprime.gcd_mul_right_cancel (m : Nat) (H : Coprime k n) : gcd (m * k) n = gcd m n := by
  rw [Nat.mul_comm, H.gcd_mul_left_cancel]
theorem Coprime.mul_left (H1 : Coprime m k) (H2 : Coprime n k) : Coprime (m * n) k := by
  show gcd (m * n) k = 1
  rw [H1.gcd_mul_left_cancel]; exact H2
theorem Coprime.mul_right (H1 : Coprime k m) (H2 : Coprime k n) : Coprime k (m * n) := (H1.symm.mul_left H2.symm).symm
theorem Coprime.mul_dvd_of_dvd_of_dvd {m n a : Nat} (H1 : Coprime m n) (H2 : m ∣ a) (H3 : n ∣ a) : m * n ∣ a :=
  H3.elim fun c e => by
    rw [e] at H2 ⊢
    rw [Nat.mul_comm m]; exact Nat.mul_dvd_mul_left n (H1.dvd_of_dvd_mul_left H2)
theorem Coprime.coprime_dvd_left (H1 : m ∣ k) (H2 : Coprime k n) : Coprime m n :=
  eq_one_of_dvd_one (H2 ▸ gcd_dvd_gcd_of_dvd_left n H1)
theorem Coprime.coprime_dvd_right (H1 : n ∣ m) (H2 : Coprime k m) : Coprime k n := (H2.symm.coprime_dvd_left H1).symm
@[simp] theorem coprime_one_left_eq_true (n) : Coprime 1 n = True := eq_true (gcd_one_left n)
@[simp] theorem coprime_one_right_eq_true (n) : Coprime n 1 = True := eq_true (gcd_one_right n)
theorem coprime_one_left : ∀ n, Coprime 1 n := gcd_one_left
theorem coprime_one_right : ∀ n, Coprime n 1 := gcd_one_right
@[simp] theorem coprime_self (n : Nat) : Coprime n n ↔ n = 1 := by show gcd n n = 1 ↔ _; rw [gcd_self]
@[simp] theorem coprime_zero_left (n : Nat) : Coprime 0 n ↔ n = 1 := by show gcd 0 n = 1 ↔ _; rw [gcd_zero_left]
@[simp] theorem coprime_zero_right (n : Nat) : Coprime n 0 ↔ n = 1 := by show gcd n 0 = 1 ↔ _; rw [gcd_zero_right]
theorem Coprime.pow_left (n : Nat) (H1 : Coprime m k) : Coprime (m ^ n) k := by
  induction n with
  | zero => exact coprime_one_left k
  | succ n ih => exact ih.mul_left H1
theorem Coprime.pow_right (n : Nat) (H1 : Coprime k m) : Coprime k (m ^ n) := (H1.symm.pow_left n).symm
theorem Coprime.pow {k l : Nat} (m n : Nat) (H1 : Coprime k l) : Coprime (k ^ m) (l ^ n) := (H1.pow_left m).pow_right n
theorem Coprime.lcm_eq_mul (H : Coprime m n) : lcm m n = m * n := by
  have := gcd_mul_lcm m n
  rw [H.gcd_eq_one, Nat.one_mul] at this; exact this
theorem not_coprime_of_dvd_of_dvd (dgt1 : 1 < d) (Hm : d ∣ m) (Hn : d ∣ n) : ¬Coprime m n := fun h =>
  Nat.not_le_of_gt dgt1 (le_of_dvd Nat.zero_lt_one (h ▸ dvd_gcd Hm Hn))

end Nat
