prelude
import Init.Int.Mul

/-! More laws of `/`, `%` and `∣` on integers. -/

set_option linter.unusedVariables false

namespace Int

theorem emod_lt (a : Int) {b : Int} (H : b ≠ 0) : a % b < natAbs b := by
  have key : a % b = a % (natAbs b : Int) := by
    cases natAbs_eq b with
    | inl e => rw [← e]
    | inr e =>
      have : a % -(natAbs b : Int) = a % (natAbs b : Int) := by rw [emod_def, emod_def, Int.ediv_neg, Int.neg_mul_neg]
      rw [← e] at this; exact this
  rw [key]; exact emod_lt_of_pos a (by omega)
@[simp] theorem emod_neg (a b : Int) : a % -b = a % b := by rw [emod_def, emod_def, Int.ediv_neg, Int.neg_mul_neg]
@[simp] theorem ediv_one (a : Int) : a / 1 = a := by omega
@[simp] theorem emod_one (a : Int) : a % 1 = 0 := by omega
@[simp] protected theorem ediv_self {a : Int} (H : a ≠ 0) : a / a = 1 := by
  have := mul_ediv_cancel_left 1 H; rw [Int.mul_one] at this; exact this
@[simp] theorem emod_self {a : Int} : a % a = 0 := emod_eq_zero_of_dvd (Int.dvd_refl a)
@[simp] theorem mul_emod_right (a b : Int) : (a * b) % a = 0 := emod_eq_zero_of_dvd (Int.dvd_mul_right a b)
@[simp] theorem mul_emod_left (a b : Int) : (a * b) % b = 0 := emod_eq_zero_of_dvd (Int.dvd_mul_left a b)
theorem add_mul_ediv_right (a b : Int) {c : Int} (H : c ≠ 0) : (a + b * c) / c = a / c + b := by
  have pos : ∀ {c : Int} (b : Int), 0 < c → (a + b * c) / c = a / c + b := fun {c} b h =>
    ((ediv_emod_unique (r := a % c) h).mpr ⟨by
      rw [Int.mul_add, ← Int.add_assoc, emod_add_ediv, Int.mul_comm], emod_nonneg a (Int.ne_of_gt h), emod_lt_of_pos a h⟩).1
  cases Int.lt_or_gt_of_ne H with
  | inr h => exact pos b h
  | inl h =>
    have := pos (-b) (Int.neg_pos_of_neg h)
    rw [Int.neg_mul_neg, Int.ediv_neg, Int.ediv_neg] at this; omega
theorem add_mul_ediv_left (a : Int) {b : Int} (c : Int) (H : b ≠ 0) : (a + b * c) / b = a / b + c := by
  rw [Int.mul_comm, add_mul_ediv_right a c H]
@[simp] theorem add_mul_emod_self_left (a b c : Int) : (a + b * c) % b = a % b := by
  cases Decidable.em (b = 0) with
  | inl h => rw [h, Int.zero_mul, Int.add_zero]
  | inr h => rw [emod_def, emod_def, add_mul_ediv_left a c h, Int.mul_add]; omega
@[simp] theorem add_mul_emod_self {a b c : Int} : (a + b * c) % c = a % c := by rw [Int.mul_comm, add_mul_emod_self_left]
theorem add_mul_emod_self_right (a b c : Int) : (a + b * c) % c = a % c := add_mul_emod_self
@[simp] theorem add_emod_right (a b : Int) : (a + b) % b = a % b := by
  have := add_mul_emod_self_left a b 1; rw [Int.mul_one] at this; exact this
@[simp] theorem add_emod_left (a b : Int) : (a + b) % a = b % a := by rw [Int.add_comm, add_emod_right]
@[simp] theorem sub_emod_right (a b : Int) : (a - b) % b = a % b := by
  have := add_mul_emod_self_left a b (-1); rw [Int.mul_neg_one] at this; exact this
@[simp] theorem emod_emod (a b : Int) : a % b % b = a % b := by
  have := add_mul_emod_self_left (a % b) b (a / b); rw [emod_add_ediv] at this; exact this.symm
@[simp] theorem emod_emod_of_dvd (n : Int) {m k : Int} (h : m ∣ k) : (n % k) % m = n % m := by
  refine h.elim fun c e => ?_
  have := add_mul_emod_self_left (n % k) m (c * (n / k))
  rw [← Int.mul_assoc, ← e, emod_add_ediv] at this; exact this.symm
@[simp] theorem emod_add_emod (m n k : Int) : (m % n + k) % n = (m + k) % n := by
  have := add_mul_emod_self_left (m % n + k) n (m / n)
  rw [Int.add_right_comm, emod_add_ediv] at this; exact this.symm
@[simp] theorem add_emod_emod (m n k : Int) : (m + n % k) % k = (m + n) % k := by
  rw [Int.add_comm, emod_add_emod, Int.add_comm]
theorem add_emod (a b n : Int) : (a + b) % n = (a % n + b % n) % n := by rw [add_emod_emod, emod_add_emod]
@[simp] theorem emod_mul_emod (a b n : Int) : (a % n * b) % n = (a * b) % n := by
  have := add_mul_emod_self_left (a % n * b) n (a / n * b)
  rw [← Int.mul_assoc, ← Int.add_mul, emod_add_ediv] at this; exact this.symm
@[simp] theorem mul_emod_emod (a b n : Int) : (a * (b % n)) % n = (a * b) % n := by
  rw [Int.mul_comm, emod_mul_emod, Int.mul_comm]
theorem mul_emod (a b n : Int) : (a * b) % n = (a % n) * (b % n) % n := by rw [mul_emod_emod, emod_mul_emod]
theorem neg_emod_emod (a n : Int) : -(a % n) % n = -a % n := by
  have := add_mul_emod_self_left (-(a % n)) n (-(a / n))
  rw [Int.mul_neg, ← Int.neg_add, emod_add_ediv] at this; exact this.symm
@[simp] theorem emod_sub_emod (m n k : Int) : (m % n - k) % n = (m - k) % n := emod_add_emod m n (-k)
@[simp] theorem sub_emod_emod (m n k : Int) : (m - n % k) % k = (m - n) % k := by
  rw [Int.sub_eq_add_neg, ← add_emod_emod, neg_emod_emod, add_emod_emod]; rfl
theorem sub_emod (a b n : Int) : (a - b) % n = (a % n - b % n) % n := by rw [sub_emod_emod, emod_sub_emod]
theorem pow_emod (a : Int) (b : Nat) (n : Int) : a ^ b % n = (a % n) ^ b % n := by
  induction b with
  | zero => rfl
  | succ b ih => rw [Int.pow_succ, Int.pow_succ, mul_emod, ih, mul_emod ((a % n) ^ b), emod_emod]
theorem emod_eq_emod_iff_dvd_sub {a b n : Int} : a % n = b % n ↔ n ∣ a - b := by
  constructor
  · intro h
    refine dvd_of_emod_eq_zero ?_
    rw [sub_emod, h, Int.sub_self, zero_emod]
  · intro ⟨c, h⟩
    rw [show a = b + n * c by omega, add_mul_emod_self_left]
theorem emod_eq_emod_iff_emod_sub_eq_zero {a b n : Int} : a % n = b % n ↔ (a - b) % n = 0 := by
  rw [emod_eq_emod_iff_dvd_sub, dvd_iff_emod_eq_zero]
theorem emod_eq_of_lt {a b : Int} (H1 : 0 ≤ a) (H2 : a < b) : a % b = a :=
  ((ediv_emod_unique (q := 0) (by omega)).mpr ⟨by rw [Int.mul_zero, Int.add_zero], H1, H2⟩).2
theorem ediv_eq_zero_of_lt {a b : Int} (H1 : 0 ≤ a) (H2 : a < b) : a / b = 0 :=
  ((ediv_emod_unique (r := a) (by omega)).mpr ⟨by rw [Int.mul_zero, Int.add_zero], H1, H2⟩).1
theorem ediv_nonneg {a b : Int} (Ha : 0 ≤ a) (Hb : 0 ≤ b) : 0 ≤ a / b := by
  refine (eq_ofNat_of_zero_le Ha).elim fun m hm => (eq_ofNat_of_zero_le Hb).elim fun n hn => ?_
  rw [hm, hn, ← natCast_ediv]; exact natCast_nonneg _
theorem ediv_nonneg_iff_of_pos {a b : Int} (h : 0 < b) : 0 ≤ a / b ↔ 0 ≤ a := by
  refine ⟨fun w => Int.not_lt.mp fun lt => ?_, fun w => ediv_nonneg w (Int.le_of_lt h)⟩
  have h₁ := ediv_add_emod a b
  have h₂ := emod_nonneg a (Int.ne_of_gt h)
  have h₃ := Int.mul_nonneg (Int.le_of_lt h) w
  omega
theorem ediv_neg_of_neg_of_pos {a b : Int} (Ha : a < 0) (Hb : 0 < b) : a / b < 0 :=
  Int.not_le.mp fun le => Int.not_le.mpr Ha ((ediv_nonneg_iff_of_pos Hb).mp le)
theorem ediv_le_self {a : Int} (b : Int) (Ha : 0 ≤ a) : a / b ≤ a := by
  cases Int.le_total 0 b with
  | inl h =>
    refine (eq_ofNat_of_zero_le Ha).elim fun m hm => (eq_ofNat_of_zero_le h).elim fun n hn => ?_
    rw [hm, hn, ← natCast_ediv]; exact ofNat_le.mpr (Nat.div_le_self m n)
  | inr h =>
    have := ediv_nonneg Ha (show 0 ≤ -b by omega)
    rw [Int.ediv_neg] at this; omega
theorem le_ediv_iff_mul_le {a b c : Int} (H : 0 < c) : a ≤ b / c ↔ a * c ≤ b := by
  constructor
  · intro h
    have h₁ := Int.mul_le_mul_of_nonneg_left h (Int.le_of_lt H)
    have h₂ := mul_ediv_self_le (x := b) (Int.ne_of_gt H)
    rw [Int.mul_comm]; omega
  · intro h
    refine Int.not_lt.mp fun lt => ?_
    have h₁ := Int.mul_le_mul_of_nonneg_left (add_one_le_of_lt lt) (Int.le_of_lt H)
    have h₂ := lt_mul_ediv_self_add (x := b) H
    rw [Int.mul_comm] at h
    rw [Int.mul_add, Int.mul_one] at h₁; omega
theorem ediv_lt_iff_lt_mul {a b c : Int} (H : 0 < c) : a / c < b ↔ a < b * c := by
  rw [← Int.not_le, le_ediv_iff_mul_le H, Int.not_le]
theorem ediv_le_ediv {a b c : Int} (H : 0 < c) (H' : a ≤ b) : a / c ≤ b / c := by
  rw [le_ediv_iff_mul_le H]
  have := mul_ediv_self_le (x := a) (Int.ne_of_gt H)
  rw [Int.mul_comm] at this; omega
theorem mul_ediv_le {a b : Int} (h : b ≠ 0) : b * (a / b) ≤ a := mul_ediv_self_le h
theorem ediv_mul_le (a : Int) {b : Int} (H : b ≠ 0) : a / b * b ≤ a := by rw [Int.mul_comm]; exact mul_ediv_self_le H
theorem lt_ediv_add_one_mul_self (a : Int) {b : Int} (H : 0 < b) : a < (a / b + 1) * b := by
  have := lt_mul_ediv_self_add (x := a) H
  rw [Int.add_mul, Int.one_mul, Int.mul_comm]; exact this
theorem add_ediv_of_dvd_right {a b c : Int} (H : c ∣ b) : (a + b) / c = a / c + b / c := by
  cases Decidable.em (c = 0) with
  | inl h => rw [h, Int.ediv_zero, Int.ediv_zero, Int.ediv_zero]; rfl
  | inr h => refine H.elim fun k e => ?_; rw [e, add_mul_ediv_left a k h, mul_ediv_cancel_left k h]
theorem add_ediv_of_dvd_left {a b c : Int} (H : c ∣ a) : (a + b) / c = a / c + b / c := by
  rw [Int.add_comm, add_ediv_of_dvd_right H, Int.add_comm]
theorem sub_ediv_of_dvd (a : Int) {b c : Int} (hcb : c ∣ b) : (a - b) / c = a / c - b / c := by
  cases Decidable.em (c = 0) with
  | inl h => rw [h, Int.ediv_zero, Int.ediv_zero, Int.ediv_zero]; rfl
  | inr h =>
    refine hcb.elim fun k e => ?_
    rw [e, Int.sub_eq_add_neg, ← Int.mul_neg, add_mul_ediv_left a (-k) h, mul_ediv_cancel_left k h]; rfl
theorem mul_ediv_cancel_of_dvd {a b : Int} (H : b ∣ a) : b * (a / b) = a := by
  have := ediv_add_emod a b; rw [emod_eq_zero_of_dvd H, Int.add_zero] at this; exact this
protected theorem mul_ediv_cancel' {a b : Int} (H : a ∣ b) : a * (b / a) = b := mul_ediv_cancel_of_dvd H
protected theorem ediv_mul_cancel {a b : Int} (H : b ∣ a) : a / b * b = a := by rw [Int.mul_comm, mul_ediv_cancel_of_dvd H]
theorem ediv_mul_cancel_of_emod_eq_zero {a b : Int} (H : a % b = 0) : a / b * b = a :=
  Int.ediv_mul_cancel (dvd_of_emod_eq_zero H)
theorem mul_ediv_cancel_of_emod_eq_zero {a b : Int} (H : a % b = 0) : b * (a / b) = a :=
  mul_ediv_cancel_of_dvd (dvd_of_emod_eq_zero H)
protected theorem mul_ediv_assoc (a : Int) {b c : Int} (h : c ∣ b) : (a * b) / c = a * (b / c) := by
  cases Decidable.em (c = 0) with
  | inl hc => rw [hc, Int.ediv_zero, Int.ediv_zero, Int.mul_zero]
  | inr hc => refine h.elim fun k e => ?_; rw [e, Int.mul_left_comm, mul_ediv_cancel_left _ hc, mul_ediv_cancel_left _ hc]
protected theorem mul_ediv_assoc' (b : Int) {a c : Int} (h : c ∣ a) : (a * b) / c = a / c * b := by
  rw [Int.mul_comm, Int.mul_ediv_assoc b h, Int.mul_comm]
theorem neg_ediv_of_dvd {a b : Int} (H : b ∣ a) : (-a) / b = -(a / b) := by
  rw [Int.neg_eq_neg_one_mul, Int.mul_ediv_assoc _ H, Int.neg_one_mul]
protected theorem eq_mul_of_ediv_eq_right {a b c : Int} (H1 : b ∣ a) (H2 : a / b = c) : a = b * c := by
  rw [← H2, mul_ediv_cancel_of_dvd H1]
protected theorem ediv_eq_of_eq_mul_right {a b c : Int} (H1 : b ≠ 0) (H2 : a = b * c) : a / b = c := by
  rw [H2, mul_ediv_cancel_left c H1]
protected theorem ediv_eq_of_eq_mul_left {a b c : Int} (H1 : b ≠ 0) (H2 : a = c * b) : a / b = c := by
  rw [H2, mul_ediv_cancel c H1]
theorem ediv_emod_unique' {a b r q : Int} (h : b < 0) : a / b = q ∧ a % b = r ↔ r + b * q = a ∧ 0 ≤ r ∧ r < -b := by
  have := ediv_emod_unique (a := a) (b := -b) (r := r) (q := -q) (by omega)
  rw [Int.ediv_neg, emod_neg, Int.neg_mul_neg] at this
  rw [← this]; omega
theorem mul_ediv_mul_of_pos {a : Int} (b c : Int) (H : 0 < a) : (a * b) / (a * c) = b / c := by
  cases Decidable.em (c = 0) with
  | inl h => rw [h, Int.mul_zero, Int.ediv_zero, Int.ediv_zero]
  | inr h =>
    have pos : ∀ {c : Int}, 0 < c → (a * b) / (a * c) = b / c := fun {c} hc =>
      ((ediv_emod_unique (r := a * (b % c)) (Int.mul_pos H hc)).mpr ⟨by
        rw [Int.mul_assoc, ← Int.mul_add, emod_add_ediv], Int.mul_nonneg (Int.le_of_lt H) (emod_nonneg b (Int.ne_of_gt hc)),
        Int.mul_lt_mul_of_pos_left (emod_lt_of_pos b hc) H⟩).1
    cases Int.lt_or_gt_of_ne h with
    | inr hc => exact pos hc
    | inl hc =>
      have := pos (Int.neg_pos_of_neg hc)
      rw [Int.mul_neg, Int.ediv_neg, Int.ediv_neg] at this; omega
theorem emod_two_eq (n : Int) : n % 2 = 0 ∨ n % 2 = 1 := by omega
theorem emod_two_eq_zero_or_one (n : Int) : n % 2 = 0 ∨ n % 2 = 1 := by omega

protected theorem zero_dvd {n : Int} : 0 ∣ n ↔ n = 0 := ⟨fun ⟨c, e⟩ => e.trans (Int.zero_mul c), fun h => h ▸ Int.dvd_refl 0⟩
protected theorem one_dvd (n : Int) : 1 ∣ n := ⟨n, (Int.one_mul n).symm⟩
attribute [simp] Int.zero_dvd Int.one_dvd Int.dvd_refl Int.dvd_zero Int.dvd_mul_left Int.dvd_mul_right
@[simp] protected theorem dvd_neg {a b : Int} : a ∣ -b ↔ a ∣ b :=
  ⟨fun ⟨c, h⟩ => ⟨-c, by rw [Int.mul_neg]; omega⟩, fun ⟨c, h⟩ => ⟨-c, by rw [Int.mul_neg, h]⟩⟩
@[simp] protected theorem neg_dvd {a b : Int} : -a ∣ b ↔ a ∣ b :=
  ⟨fun ⟨c, h⟩ => ⟨-c, by rw [Int.mul_neg, h, Int.neg_mul]⟩, fun ⟨c, h⟩ => ⟨-c, by rw [Int.neg_mul_neg, h]⟩⟩
protected theorem dvd_mul_of_dvd_left {a b c : Int} (h : a ∣ b) : a ∣ b * c := Int.dvd_trans h (Int.dvd_mul_right b c)
protected theorem dvd_mul_of_dvd_right {a b c : Int} (h : a ∣ c) : a ∣ b * c := Int.dvd_trans h (Int.dvd_mul_left b c)
protected theorem mul_dvd_mul {a b c d : Int} : a ∣ b → c ∣ d → a * c ∣ b * d := fun ⟨e, he⟩ ⟨f, hf⟩ =>
  ⟨e * f, by rw [he, hf, Int.mul_mul_mul_comm]⟩
protected theorem mul_dvd_mul_left (a : Int) {b c : Int} (h : b ∣ c) : a * b ∣ a * c := Int.mul_dvd_mul (Int.dvd_refl a) h
protected theorem dvd_add_right {a b c : Int} (H : a ∣ b) : a ∣ b + c ↔ a ∣ c :=
  ⟨fun h => by have := Int.dvd_sub h H; rw [show b + c - b = c by omega] at this; exact this, Int.dvd_add H⟩
protected theorem dvd_add_left {a b c : Int} (H : a ∣ c) : a ∣ b + c ↔ a ∣ b := by rw [Int.add_comm]; exact Int.dvd_add_right H
theorem le_of_dvd {a b : Int} (bpos : 0 < b) (H : a ∣ b) : a ≤ b := by
  have := Nat.le_of_dvd (by omega) (natAbs_dvd_natAbs.mpr H); omega
theorem dvd_antisymm {a b : Int} (H1 : 0 ≤ a) (H2 : 0 ≤ b) : a ∣ b → b ∣ a → a = b := fun h h' => by
  have := Nat.dvd_antisymm (natAbs_dvd_natAbs.mpr h) (natAbs_dvd_natAbs.mpr h'); omega
theorem eq_one_of_dvd_one {a : Int} (H : 0 ≤ a) (H' : a ∣ 1) : a = 1 := by
  have := Nat.eq_one_of_dvd_one (natAbs_dvd_natAbs.mpr H'); omega
theorem emod_nonneg_of_pos (a : Int) {b : Int} (h : 0 < b) : 0 ≤ a % b := emod_nonneg a (Int.ne_of_gt h)

end Int
