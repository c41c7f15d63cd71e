prelude
import Init.Linear.Int.Normal

/-! Integer facts behind the rules: multiples, bounds and rounding. -/

namespace Int.Internal.Linear

theorem both {a b : Bool} (h : (a && b) = true) : a = true ∧ b = true := by
  cases a
  · exact Bool.noConfusion h
  · exact ⟨rfl, h⟩

theorem mul_nonpos {k a : Int} (hk : 0 ≤ k) (h : a ≤ 0) : k * a ≤ 0 := by
  have := Int.mul_le_mul_of_nonneg_left h hk
  rw [Int.mul_zero] at this
  exact this

theorem mul_nonneg_of_nonpos {k a : Int} (hk : k ≤ 0) (h : a ≤ 0) : 0 ≤ k * a := by
  have := Int.mul_le_mul_of_nonpos_left hk h
  rw [Int.mul_zero] at this
  exact this

/-- A multiple that exceeds zero by less than the factor belongs to a number that is not positive. -/
theorem nonpos_of_mul_lt {k a : Int} (h : k * a < k) : 0 < k → a ≤ 0 := fun hk =>
  Int.not_lt.mp fun pos => by
    have := Int.mul_le_mul_of_nonneg_left (show 1 ≤ a from pos) (Int.le_of_lt hk)
    rw [Int.mul_one] at this
    omega

theorem mul_eq_zero_iff {k a : Int} (hk : k ≠ 0) : k * a = 0 ↔ a = 0 := by
  constructor
  · intro h
    have := Int.mul_ediv_cancel_left a hk
    rw [h, Int.zero_ediv] at this
    exact this.symm
  · intro h; rw [h, Int.mul_zero]

/-- Rounding: `k * a + r` is at most zero exactly when `a` is, for a remainder `-k < r ≤ 0`. -/
theorem tighten {k a r : Int} (hk : 0 < k) (low : -k < r) (high : r ≤ 0) : k * a + r ≤ 0 ↔ a ≤ 0 := by
  constructor
  · intro h; exact nonpos_of_mul_lt (by omega) hk
  · intro h; have := mul_nonpos (Int.le_of_lt hk) h; omega

theorem mul_dvd_mul_left {k a b : Int} (h : a ∣ b) : k * a ∣ k * b :=
  h.elim fun c e => ⟨c, by rw [e, Int.mul_assoc]⟩

theorem dvd_of_mul_dvd_mul {k a b : Int} (hk : k ≠ 0) (h : k * a ∣ k * b) : a ∣ b :=
  h.elim fun c e => ⟨c, by
    have := Int.mul_ediv_cancel_left b hk
    rw [e, Int.mul_assoc, Int.mul_ediv_cancel_left _ hk] at this
    exact this.symm⟩

theorem dvd_of_eqInt {a b : Int} (h : eqInt (b % a) 0 = true) : a ∣ b := Int.dvd_of_emod_eq_zero (eq_of_eqInt h)

/-- A multiple of `d` below `d` is at most zero. -/
theorem nonpos_of_dvd_of_lt {d a : Int} (hd : 0 < d) (h : d ∣ a) (lt : a < d) : a ≤ 0 :=
  h.elim fun c e => by
    rw [e] at lt ⊢
    exact mul_nonpos (Int.le_of_lt hd) (nonpos_of_mul_lt lt hd)

/-- A nonnegative number that is congruent to `b` modulo `d` is at least the remainder of `b`. -/
theorem emod_le_of_dvd_sub {d a b : Int} (hd : 0 < d) (ha : 0 ≤ a) (h : d ∣ a - b) : b % d ≤ a := by
  have e := Int.mul_ediv_add_emod b d
  have low := Int.emod_nonneg b (Int.ne_of_gt hd)
  have high := Int.emod_lt_of_pos b hd
  have h' : d ∣ b % d - a := by
    have := Int.dvd_add (Int.dvd_mul_right d (b / d)) h
    refine Int.dvd_trans (Int.dvd_mul_right d (-1)) ?_
    refine this.elim fun c hc => ⟨c, ?_⟩
    rw [Int.mul_assoc, Int.mul_left_comm d, ← hc]
    omega
  have := nonpos_of_dvd_of_lt hd h' (by omega)
  omega

end Int.Internal.Linear
