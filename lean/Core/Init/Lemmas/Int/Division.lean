prelude
import Init.Lemmas.Int

/-! The divisions of integers against one another: rounding down, rounding to zero, remainders around zero. -/

namespace Int

private theorem fdiv_negSucc (a : Int) (n : Nat) : a.fdiv (negSucc n) = (-a).fdiv (n + 1 : Nat) := by
  match a with
  | .ofNat 0 => rfl
  | .ofNat (m + 1) => rfl
  | .negSucc m => rfl

private theorem fmod_negSucc (a : Int) (n : Nat) : a.fmod (negSucc n) = -((-a).fmod (n + 1 : Nat)) := by
  match a with
  | .ofNat 0 => rfl
  | .ofNat (m + 1) =>
    show subNatNat (m % (n + 1)) n = -subNatNat (n + 1) (m % (n + 1) + 1)
    obtain ⟨k, hk⟩ := Nat.exists_eq_add_of_le (Nat.le_of_lt_succ (Nat.mod_lt m (Nat.succ_pos n)))
    change n = m % (n + 1) + k at hk
    rw [subNatNat_eq_ofNat (a := n + 1) (b := m % (n + 1) + 1) (k := k) (by omega)]
    cases k with
    | zero => exact subNatNat_eq_ofNat (k := 0) hk.symm
    | succ k => exact subNatNat_eq_negSucc hk
  | .negSucc m => rfl

theorem mul_fdiv_add_fmod (a b : Int) : b * a.fdiv b + a.fmod b = a := by
  match b with
  | .ofNat n => exact fdiv_add_fmod_of_nonneg a (Int.natCast_nonneg n)
  | .negSucc n =>
    have h := fdiv_add_fmod_of_nonneg (-a) (Int.natCast_nonneg (n + 1))
    rw [fdiv_negSucc, fmod_negSucc, show negSucc n = -((n + 1 : Nat) : Int) from rfl, Int.neg_mul]
    omega
theorem fdiv_mul_add_fmod (a b : Int) : a.fdiv b * b + a.fmod b = a := by rw [Int.mul_comm]; exact mul_fdiv_add_fmod a b
theorem fmod_add_mul_fdiv (a b : Int) : a.fmod b + b * a.fdiv b = a := by rw [Int.add_comm]; exact mul_fdiv_add_fmod a b
theorem fmod_add_fdiv_mul (a b : Int) : a.fmod b + a.fdiv b * b = a := by rw [Int.add_comm]; exact fdiv_mul_add_fmod a b
theorem fmod_def (a b : Int) : a.fmod b = a - b * a.fdiv b := by have := mul_fdiv_add_fmod a b; omega
@[simp] theorem fdiv_zero : ∀ (a : Int), a.fdiv 0 = 0
  | .ofNat 0 => rfl
  | .ofNat (m + 1) => by rw [fdiv_eq_ediv_of_nonneg _ (Int.le_refl 0), Int.ediv_zero]
  | .negSucc _ => rfl
@[simp] theorem zero_fdiv (b : Int) : (0 : Int).fdiv b = 0 := by cases b <;> rfl
@[simp] theorem zero_fmod (b : Int) : (0 : Int).fmod b = 0 := by cases b <;> rfl
@[simp] theorem fmod_zero (a : Int) : a.fmod 0 = a := by rw [fmod_def]; simp
@[simp] theorem fdiv_one (a : Int) : a.fdiv 1 = a := by rw [fdiv_eq_ediv_of_nonneg _ (by decide), Int.ediv_one]
@[simp] theorem fmod_one (a : Int) : a.fmod 1 = 0 := by rw [fmod_def]; simp
private theorem fmod_eq_emod_of_pos {a b : Int} (hb : 0 < b) : a.fmod b = a % b := fmod_eq_emod_of_nonneg a (Int.le_of_lt hb)
theorem fmod_nonneg_of_pos (a : Int) {b : Int} (hb : 0 < b) : 0 ≤ a.fmod b := by
  rw [fmod_eq_emod_of_pos hb]; exact Int.emod_nonneg a (Int.ne_of_gt hb)
theorem fmod_lt_of_pos (a : Int) {b : Int} (hb : 0 < b) : a.fmod b < b := by
  rw [fmod_eq_emod_of_pos hb]; exact Int.emod_lt_of_pos a hb
theorem fmod_nonneg {a b : Int} (ha : 0 ≤ a) (hb : 0 ≤ b) : 0 ≤ a.fmod b := by
  rw [fmod_eq_emod_of_nonneg a hb]
  rcases Int.lt_or_eq_of_le hb with h | h
  · exact Int.emod_nonneg a (Int.ne_of_gt h)
  · rw [← h, Int.emod_zero]; exact ha
@[simp] theorem fdiv_self {a : Int} (h : a ≠ 0) : a.fdiv a = 1 := by
  match a, h with
  | .ofNat n, h => exact (fdiv_eq_ediv_of_nonneg _ (Int.natCast_nonneg n)).trans (Int.ediv_self h)
  | .negSucc n, _ =>
    rw [fdiv_negSucc, fdiv_eq_ediv_of_nonneg _ (Int.natCast_nonneg _)]
    exact Int.ediv_self (show ((n + 1 : Nat) : Int) ≠ 0 by omega)
@[simp] theorem fmod_self {a : Int} : a.fmod a = 0 := by
  rcases Decidable.em (a = 0) with rfl | h
  · rfl
  · rw [fmod_def, fdiv_self h]; simp

theorem tdiv_mul_add_tmod (a b : Int) : a.tdiv b * b + a.tmod b = a := by rw [Int.mul_comm]; exact mul_tdiv_add_tmod a b
theorem tmod_add_tdiv_mul (a b : Int) : a.tmod b + a.tdiv b * b = a := by rw [Int.mul_comm]; exact tmod_add_mul_tdiv a b
theorem natAbs_tmod (a b : Int) : natAbs (a.tmod b) = natAbs a % natAbs b := match a, b with
  | .ofNat _, .ofNat _ => rfl
  | .ofNat _, .negSucc _ => rfl
  | .negSucc m, .ofNat n => natAbs_neg (ofNat ((m + 1) % n))
  | .negSucc m, .negSucc n => natAbs_neg (ofNat ((m + 1) % (n + 1)))

theorem dvd_bmod_sub_self {x : Int} {m : Nat} : (m : Int) ∣ bmod x m - x := by
  obtain ⟨c, h⟩ := dvd_sub_bmod x m
  exact ⟨-c, by rw [Int.mul_neg, ← h]; omega⟩
theorem bmod_pos (x : Int) (m : Nat) (p : x % m < (m + 1) / 2) : bmod x m = x % m := by rw [bmod_def, if_pos p]
theorem bmod_neg (x : Int) (m : Nat) (p : x % m ≥ (m + 1) / 2) : bmod x m = (x % m) - m := by
  rw [bmod_def, if_neg (Int.not_lt.mpr p)]
private theorem bmod_congr {a b : Int} {m : Nat} (h : a % m = b % m) : a.bmod m = b.bmod m := by
  rw [bmod_def, bmod_def, h]
@[simp] theorem bmod_add_bmod : Int.bmod (Int.bmod x n + y) n = Int.bmod (x + y) n :=
  bmod_congr (by rw [Int.add_emod, bmod_emod, ← Int.add_emod])
@[simp] theorem add_bmod_bmod : Int.bmod (x + Int.bmod y n) n = Int.bmod (x + y) n :=
  bmod_congr (by rw [Int.add_emod, bmod_emod, ← Int.add_emod])
@[simp] theorem bmod_mul_bmod : Int.bmod (Int.bmod x n * y) n = Int.bmod (x * y) n :=
  bmod_congr (by rw [Int.mul_emod, bmod_emod, ← Int.mul_emod])
@[simp] theorem mul_bmod_bmod : Int.bmod (x * Int.bmod y n) n = Int.bmod (x * y) n :=
  bmod_congr (by rw [Int.mul_emod, bmod_emod, ← Int.mul_emod])
theorem bmod_add_mul_cancel (x : Int) (n : Nat) (k : Int) : Int.bmod (x + n * k) n = Int.bmod x n :=
  bmod_congr (Int.add_mul_emod_self_left x n k)
@[simp] theorem bmod_self {a : Nat} : Int.bmod a a = 0 := by
  rw [bmod_def, Int.emod_self]; split <;> omega
@[simp] theorem zero_bmod {m : Nat} : Int.bmod 0 m = 0 := by rw [bmod_def, Int.zero_emod]; split <;> omega
theorem bdiv_add_bmod (x : Int) (m : Nat) : m * bdiv x m + bmod x m = x := by
  have h := Int.mul_ediv_add_emod x m
  unfold bdiv bmod
  rcases Decidable.em (m = 0) with rfl | k
  · simp
  · simp only [k, if_false]
    split
    · exact h
    · rw [Int.mul_add]; omega
theorem bmod_add_bdiv (x : Int) (m : Nat) : bmod x m + m * bdiv x m = x := by rw [Int.add_comm]; exact bdiv_add_bmod x m

end Int
