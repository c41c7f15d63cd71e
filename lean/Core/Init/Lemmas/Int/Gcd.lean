prelude
import Init.Lemmas.Int

/-! Greatest common divisor and least common multiple of integers: those of their absolute values. -/

namespace Int

/-- The greatest common divisor, as a natural number. -/
def gcd (m n : Int) : Nat := m.natAbs.gcd n.natAbs

/-- The least common multiple, as a natural number. -/
def lcm (m n : Int) : Nat := m.natAbs.lcm n.natAbs

theorem gcd_eq_natAbs_gcd_natAbs (m n : Int) : gcd m n = Nat.gcd m.natAbs n.natAbs := rfl
@[simp, norm_cast] theorem gcd_natCast_natCast (m n : Nat) : gcd (↑m) (↑n) = Nat.gcd m n := rfl
theorem gcd_dvd_left (a b : Int) : (gcd a b : Int) ∣ a := Int.natCast_dvd.mpr (Nat.gcd_dvd_left ..)
theorem gcd_dvd_right (a b : Int) : (gcd a b : Int) ∣ b := Int.natCast_dvd.mpr (Nat.gcd_dvd_right ..)
theorem dvd_coe_gcd {a b c : Int} (ha : c ∣ a) (hb : c ∣ b) : c ∣ (gcd a b : Int) :=
  Int.natAbs_dvd.mp (Int.ofNat_dvd.mpr (Nat.dvd_gcd (Int.natAbs_dvd_natAbs.mpr ha) (Int.natAbs_dvd_natAbs.mpr hb)))
theorem dvd_coe_gcd_iff {a b c : Int} : c ∣ (gcd a b : Int) ↔ c ∣ a ∧ c ∣ b :=
  ⟨fun h => ⟨Int.dvd_trans h (gcd_dvd_left a b), Int.dvd_trans h (gcd_dvd_right a b)⟩, fun h => dvd_coe_gcd h.1 h.2⟩
theorem dvd_gcd {a b : Int} {c : Nat} (ha : (c : Int) ∣ a) (hb : (c : Int) ∣ b) : c ∣ gcd a b :=
  Int.ofNat_dvd.mp (dvd_coe_gcd ha hb)
theorem gcd_comm (a b : Int) : gcd a b = gcd b a := Nat.gcd_comm ..
theorem gcd_assoc (a b c : Int) : gcd (gcd a b) c = gcd a (gcd b c) := Nat.gcd_assoc ..
@[simp] theorem gcd_self {a : Int} : gcd a a = a.natAbs := Nat.gcd_self _
@[simp] theorem zero_gcd {a : Int} : gcd 0 a = a.natAbs := Nat.gcd_zero_left _
@[simp] theorem gcd_zero {a : Int} : gcd a 0 = a.natAbs := Nat.gcd_zero_right _
@[simp] theorem one_gcd {a : Int} : gcd 1 a = 1 := Nat.gcd_one_left _
@[simp] theorem gcd_one {a : Int} : gcd a 1 = 1 := Nat.gcd_one_right _
@[simp] theorem neg_gcd {a b : Int} : gcd (-a) b = gcd a b := congrArg (Nat.gcd · _) (Int.natAbs_neg a)
@[simp] theorem gcd_neg {a b : Int} : gcd a (-b) = gcd a b := congrArg (Nat.gcd _) (Int.natAbs_neg b)
theorem gcd_eq_zero_iff {a b : Int} : gcd a b = 0 ↔ a = 0 ∧ b = 0 := by
  rw [gcd, Nat.gcd_eq_zero_iff, Int.natAbs_eq_zero, Int.natAbs_eq_zero]
theorem gcd_pos_iff {a b : Int} : 0 < gcd a b ↔ a ≠ 0 ∨ b ≠ 0 := by
  have := @gcd_eq_zero_iff a b; omega
theorem gcd_mul_left (m n k : Int) : gcd (m * n) (m * k) = m.natAbs * gcd n k := by
  rw [gcd, Int.natAbs_mul, Int.natAbs_mul, Nat.gcd_mul_left]; rfl
theorem gcd_mul_right (m n k : Int) : gcd (m * n) (k * n) = gcd m k * n.natAbs := by
  rw [gcd, Int.natAbs_mul, Int.natAbs_mul, Nat.gcd_mul_right]; rfl

theorem lcm_eq_natAbs_lcm_natAbs (m n : Int) : lcm m n = Nat.lcm m.natAbs n.natAbs := rfl
@[simp, norm_cast] theorem lcm_natCast_natCast (m n : Nat) : lcm (↑m) (↑n) = Nat.lcm m n := rfl
theorem dvd_lcm_left (a b : Int) : a ∣ (lcm a b : Int) := Int.natAbs_dvd.mp (Int.ofNat_dvd.mpr (Nat.dvd_lcm_left ..))
theorem dvd_lcm_right (a b : Int) : b ∣ (lcm a b : Int) := Int.natAbs_dvd.mp (Int.ofNat_dvd.mpr (Nat.dvd_lcm_right ..))
theorem lcm_dvd {a b : Int} {c : Nat} (ha : a ∣ c) (hb : b ∣ c) : lcm a b ∣ c :=
  Nat.lcm_dvd (Int.ofNat_dvd.mp (Int.natAbs_dvd.mpr ha)) (Int.ofNat_dvd.mp (Int.natAbs_dvd.mpr hb))
theorem lcm_comm (a b : Int) : lcm a b = lcm b a := Nat.lcm_comm ..
theorem lcm_assoc (a b c : Int) : lcm (lcm a b) c = lcm a (lcm b c) := Nat.lcm_assoc ..
@[simp] theorem lcm_self {a : Int} : lcm a a = a.natAbs := Nat.lcm_self _
@[simp] theorem zero_lcm {a : Int} : lcm 0 a = 0 := Nat.lcm_zero_left _
@[simp] theorem lcm_zero {a : Int} : lcm a 0 = 0 := Nat.lcm_zero_right _
@[simp] theorem one_lcm {a : Int} : lcm 1 a = a.natAbs := Nat.lcm_one_left _
@[simp] theorem lcm_one {a : Int} : lcm a 1 = a.natAbs := Nat.lcm_one_right _
@[simp] theorem neg_lcm {a b : Int} : lcm (-a) b = lcm a b := congrArg (Nat.lcm · _) (Int.natAbs_neg a)
@[simp] theorem lcm_neg {a b : Int} : lcm a (-b) = lcm a b := congrArg (Nat.lcm _) (Int.natAbs_neg b)
theorem lcm_ne_zero {a b : Int} (ha : a ≠ 0) (hb : b ≠ 0) : lcm a b ≠ 0 :=
  Nat.lcm_ne_zero (Int.natAbs_ne_zero.mpr ha) (Int.natAbs_ne_zero.mpr hb)
theorem gcd_mul_lcm (m n : Int) : gcd m n * lcm m n = m.natAbs * n.natAbs := Nat.gcd_mul_lcm ..

end Int
