prelude
import Init.Nat.Dvd

/-! Greatest common divisor and least common multiple. The kernel evaluates `gcd` by name on literals: this is Euclid's rule. -/

set_option linter.unusedVariables false

namespace Nat

@[extern "lean_nat_gcd"]
def gcd (m n : @& Nat) : Nat :=
  if h : m = 0 then n else gcd (n % m) m
termination_by m
decreasing_by exact mod_lt n (Nat.pos_of_ne_zero h)

theorem gcd_def (x y : Nat) : gcd x y = if x = 0 then y else gcd (y % x) x := by
  rw [gcd]; exact dif_eq_if _ _ _
@[simp] theorem gcd_zero_left (y : Nat) : gcd 0 y = y := by rw [gcd_def, if_pos rfl]
theorem gcd_succ (x y : Nat) : gcd (succ x) y = gcd (y % succ x) (succ x) := by rw [gcd_def, if_neg (succ_ne_zero x)]
theorem gcd_add_one (x y : Nat) : gcd (x + 1) y = gcd (y % (x + 1)) (x + 1) := gcd_succ x y
theorem gcd_rec (m n : Nat) : gcd m n = gcd (n % m) m := by
  cases m with
  | zero => rw [Nat.mod_zero, gcd_zero_left, gcd_def]; cases n with
    | zero => rfl
    | succ n => rw [if_neg (succ_ne_zero n), zero_mod, gcd_zero_left]
  | succ m => exact gcd_succ m n
@[simp] theorem gcd_zero_right (n : Nat) : gcd n 0 = n := by
  cases n with
  | zero => exact gcd_zero_left 0
  | succ n => rw [gcd_add_one, zero_mod, gcd_zero_left]
@[simp] theorem gcd_one_left (n : Nat) : gcd 1 n = 1 := by rw [gcd_rec, mod_one, gcd_zero_left]
@[simp] theorem gcd_self (n : Nat) : gcd n n = n := by rw [gcd_rec, mod_self, gcd_zero_left]
instance : Std.IdempotentOp gcd := ⟨gcd_self⟩

@[elab_as_elim] theorem gcd.induction {P : Nat → Nat → Prop} (m n : Nat) (H0 : ∀ n, P 0 n)
    (H1 : ∀ m n, 0 < m → P (n % m) m → P m n) : P m n := by
  induction m using Nat.strongRecOn generalizing n with
  | ind m ih =>
    cases m with
    | zero => exact H0 n
    | succ m => exact H1 _ _ (zero_lt_succ m) (ih _ (mod_lt n (zero_lt_succ m)) _)

theorem gcd_dvd (m n : Nat) : gcd m n ∣ m ∧ gcd m n ∣ n := by
  induction m, n using gcd.induction with
  | H0 n => rw [gcd_zero_left]; exact ⟨Nat.dvd_zero n, Nat.dvd_refl n⟩
  | H1 m n hm ih => rw [gcd_rec]; exact ⟨ih.2, (dvd_mod_iff ih.2).mp ih.1⟩
theorem gcd_dvd_left (m n : Nat) : gcd m n ∣ m := (gcd_dvd m n).1
theorem gcd_dvd_right (m n : Nat) : gcd m n ∣ n := (gcd_dvd m n).2
theorem dvd_gcd : k ∣ m → k ∣ n → k ∣ gcd m n := by
  induction m, n using gcd.induction with
  | H0 n => intro _ h; rw [gcd_zero_left]; exact h
  | H1 m n hm ih => intro h₁ h₂; rw [gcd_rec]; exact ih (dvd_mod h₂ h₁) h₁
theorem dvd_gcd_iff : k ∣ gcd m n ↔ k ∣ m ∧ k ∣ n :=
  ⟨fun h => ⟨Nat.dvd_trans h (gcd_dvd_left m n), Nat.dvd_trans h (gcd_dvd_right m n)⟩, fun h => dvd_gcd h.1 h.2⟩
theorem gcd_comm (m n : Nat) : gcd m n = gcd n m :=
  Nat.dvd_antisymm (dvd_gcd (gcd_dvd_right m n) (gcd_dvd_left m n)) (dvd_gcd (gcd_dvd_right n m) (gcd_dvd_left n m))
instance : Std.Commutative gcd := ⟨gcd_comm⟩
theorem gcd_assoc (m n k : Nat) : gcd (gcd m n) k = gcd m (gcd n k) :=
  Nat.dvd_antisymm
    (dvd_gcd (Nat.dvd_trans (gcd_dvd_left _ k) (gcd_dvd_left m n))
      (dvd_gcd (Nat.dvd_trans (gcd_dvd_left _ k) (gcd_dvd_right m n)) (gcd_dvd_right _ k)))
    (dvd_gcd (dvd_gcd (gcd_dvd_left m _) (Nat.dvd_trans (gcd_dvd_right m _) (gcd_dvd_left n k)))
      (Nat.dvd_trans (gcd_dvd_right m _) (gcd_dvd_right n k)))
instance : Std.Associative gcd := ⟨gcd_assoc⟩
@[simp] theorem gcd_one_right (n : Nat) : gcd n 1 = 1 := by rw [gcd_comm, gcd_one_left]
theorem gcd_eq_left {m n : Nat} (h : m ∣ n) : gcd m n = m := by
  rw [gcd_rec, mod_eq_zero_of_dvd h, gcd_zero_left]
theorem gcd_eq_right {m n : Nat} (h : n ∣ m) : gcd m n = n := by rw [gcd_comm, gcd_eq_left h]
theorem gcd_eq_left_iff_dvd : gcd m n = m ↔ m ∣ n := ⟨fun h => h ▸ gcd_dvd_right m n, gcd_eq_left⟩
theorem gcd_eq_right_iff_dvd : gcd n m = m ↔ m ∣ n := by rw [gcd_comm]; exact gcd_eq_left_iff_dvd
theorem gcd_mul_left (m n k : Nat) : gcd (m * n) (m * k) = m * gcd n k := by
  cases m with
  | zero => rw [Nat.zero_mul, Nat.zero_mul, Nat.zero_mul, gcd_zero_left]
  | succ m =>
    refine Nat.dvd_antisymm ?_ (dvd_gcd (Nat.mul_dvd_mul_left _ (gcd_dvd_left n k)) (Nat.mul_dvd_mul_left _ (gcd_dvd_right n k)))
    refine (dvd_gcd (Nat.dvd_mul_right (m + 1) n) (Nat.dvd_mul_right (m + 1) k)).elim fun c e => ?_
    rw [e]
    exact Nat.mul_dvd_mul_left _ (dvd_gcd
      (Nat.dvd_of_mul_dvd_mul_left (zero_lt_succ m) (e ▸ gcd_dvd_left ((m + 1) * n) ((m + 1) * k)))
      (Nat.dvd_of_mul_dvd_mul_left (zero_lt_succ m) (e ▸ gcd_dvd_right ((m + 1) * n) ((m + 1) * k))))
theorem gcd_mul_right (m n k : Nat) : gcd (m * n) (k * n) = gcd m k * n := by
  rw [Nat.mul_comm m, Nat.mul_comm k, Nat.mul_comm (gcd m k), gcd_mul_left]
theorem gcd_pos_of_pos_left {m : Nat} (n : Nat) (mpos : 0 < m) : 0 < gcd m n := pos_of_dvd_of_pos (gcd_dvd_left m n) mpos
theorem gcd_pos_of_pos_right (m : Nat) {n : Nat} (npos : 0 < n) : 0 < gcd m n := pos_of_dvd_of_pos (gcd_dvd_right m n) npos
theorem eq_zero_of_gcd_eq_zero_left {m n : Nat} (H : gcd m n = 0) : m = 0 :=
  Nat.eq_zero_of_zero_dvd (H ▸ gcd_dvd_left m n)
theorem eq_zero_of_gcd_eq_zero_right {m n : Nat} (H : gcd m n = 0) : n = 0 :=
  Nat.eq_zero_of_zero_dvd (H ▸ gcd_dvd_right m n)
@[simp] theorem gcd_eq_zero_iff {i j : Nat} : gcd i j = 0 ↔ i = 0 ∧ j = 0 :=
  ⟨fun h => ⟨eq_zero_of_gcd_eq_zero_left h, eq_zero_of_gcd_eq_zero_right h⟩, fun ⟨hi, hj⟩ => by rw [hi, hj, gcd_zero_left]⟩

end Nat
