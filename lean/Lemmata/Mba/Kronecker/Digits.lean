import Lemmata.Mba.Kronecker.Sparse

/-! The coefficients of a polynomial, side by side as the digits of one number.

When no coefficient fills its block of digits, one bitwise operation on the number tells whether all of them are
multiples of a power of two. -/

namespace Lemmata.Mba

noncomputable section

/-- Bitwise operations act on blocks of digits. -/
theorem bitwise_block (op : Nat → Nat → Nat) (o : Bool → Bool → Bool)
    (law : ∀ x y i, (op x y).testBit i = o (x.testBit i) (y.testBit i)) (ff : o false false = false) :
    (k a b p q : Nat) → a < 2 ^ k → b < 2 ^ k → op (a + 2 ^ k * p) (b + 2 ^ k * q) = op a b + 2 ^ k * op p q
  | 0, a, b, p, q, ha, hb => by
    have zero : op 0 0 = 0 := Nat.eq_of_testBit_eq fun i => by rw [law, Nat.zero_testBit, ff]
    have ha : a = 0 := Nat.lt_one_iff.mp ha
    have hb : b = 0 := Nat.lt_one_iff.mp hb
    subst ha hb
    rw [zero, Nat.pow_zero, Nat.one_mul, Nat.one_mul, Nat.one_mul, Nat.zero_add, Nat.zero_add, Nat.zero_add]
  | k + 1, a, b, p, q, ha, hb => by
    have halves (a : Nat) : a = (a % 2 == 1).toNat + 2 * (a / 2) := by
      rcases Nat.mod_two_eq_zero_or_one a with h | h <;> rw [h]
      · show a = 0 + 2 * (a / 2); omega
      · show a = 1 + 2 * (a / 2); omega
    have less (a : Nat) (h : a < 2 ^ (k + 1)) : a / 2 < 2 ^ k := by rw [Nat.pow_succ] at h; omega
    have move (a p : Nat) : a + 2 ^ (k + 1) * p = (a % 2 == 1).toNat + 2 * (a / 2 + 2 ^ k * p) := by
      rw [Nat.mul_add, ← Nat.add_assoc, ← halves a, Nat.pow_succ, Nat.mul_comm (2 ^ k) 2, Nat.mul_assoc]
    have whole : op a b = (o (a % 2 == 1) (b % 2 == 1)).toNat + 2 * op (a / 2) (b / 2) := by
      rw [← bitwise_step op o law, ← halves a, ← halves b]
    rw [move, move, bitwise_step op o law, bitwise_block op o law ff k _ _ p q (less a ha) (less b hb), whole,
      Nat.mul_add, Nat.pow_succ, Nat.mul_comm (2 ^ k) 2, Nat.mul_assoc, Nat.add_assoc]

/-- Blocks of `K` digits, the first one lowest. -/
def block (K : Nat) : Nat → (Nat → Nat) → Nat
  | 0, _ => 0
  | N + 1, u => u 0 + 2 ^ K * block K N fun v => u (v + 1)

theorem block_total (K : Nat) : (N : Nat) → (u : Nat → Nat) →
    (block K N u : Int) = total N fun v => (u v : Int) * (2 : Int) ^ (K * v)
  | 0, _ => rfl
  | N + 1, u => by
    show ((u 0 + 2 ^ K * block K N _ : Nat) : Int) = (u 0 : Int) * (2 : Int) ^ (K * 0) + total N _
    rw [Int.natCast_add, Int.natCast_mul, Int.natCast_pow, block_total K N fun v => u (v + 1), ← total_mul,
      Nat.mul_zero, Int.pow_zero, Int.mul_one]
    congr 1
    refine total_congr _ _ _ fun v _ => ?_
    show (2 : Int) ^ K * ((u (v + 1) : Int) * (2 : Int) ^ (K * v)) = (u (v + 1) : Int) * (2 : Int) ^ (K * v + K)
    rw [Int.pow_add, Int.mul_left_comm, Int.mul_comm ((2 : Int) ^ K)]

theorem block_land (K : Nat) : (N : Nat) → (u m : Nat → Nat) → (∀ v, u v < 2 ^ K) → (∀ v, m v < 2 ^ K) →
    Nat.land (block K N u) (block K N m) = block K N fun v => Nat.land (u v) (m v)
  | 0, _, _, _, _ => Nat.eq_of_testBit_eq fun i => by
    show (Nat.land 0 0).testBit i = (0 : Nat).testBit i
    have := Nat.testBit_and 0 0 i
    rw [Nat.zero_testBit] at this ⊢
    exact this
  | N + 1, u, m, hu, hm => by
    show Nat.land (u 0 + 2 ^ K * block K N _) (m 0 + 2 ^ K * block K N _) = Nat.land (u 0) (m 0) + 2 ^ K * _
    rw [bitwise_block Nat.land (· && ·) Nat.testBit_and rfl K _ _ _ _ (hu 0) (hm 0),
      block_land K N _ _ (fun v => hu (v + 1)) fun v => hm (v + 1)]

theorem block_zero (K : Nat) : (N : Nat) → (u : Nat → Nat) → block K N u = 0 → ∀ v, v < N → u v = 0
  | N + 1, u, h, v, hv => by
    have split : u 0 + 2 ^ K * block K N (fun v => u (v + 1)) = 0 := h
    have rest : block K N (fun v => u (v + 1)) = 0 := by
      rcases Nat.mul_eq_zero.mp (Nat.eq_zero_of_add_eq_zero_left split) with h | h
      · exact absurd h (Nat.ne_of_gt (Nat.two_pow_pos K))
      · exact h
    cases v with
    | zero => exact Nat.eq_zero_of_add_eq_zero_right split
    | succ v => exact block_zero K N _ rest v (Nat.lt_of_succ_lt_succ hv)

theorem block_const (K c : Nat) : (N : Nat) → block K N (fun _ => c) = c * block K N fun _ => 1
  | 0 => rfl
  | N + 1 => by
    show c + 2 ^ K * block K N (fun _ => c) = c * (1 + 2 ^ K * block K N fun _ => 1)
    rw [block_const K c N, Nat.mul_add, Nat.mul_one, Nat.mul_left_comm]

/-- A one in each of `N` blocks of `K` digits. -/
def units (K N : Nat) : Nat := (2 ^ (K * N) - 1) / (2 ^ K - 1)

theorem units_eq {K : Nat} (positive : 0 < K) (N : Nat) : units K N = block K N fun _ => 1 := by
  have two : 2 ≤ 2 ^ K := by
    obtain ⟨k, rfl⟩ : ∃ k, K = k + 1 := ⟨K - 1, by omega⟩
    have := Nat.two_pow_pos k
    rw [Nat.pow_succ]; omega
  have sum : (N : Nat) → (2 ^ K - 1) * (block K N fun _ => 1) + 1 = 2 ^ (K * N) := by
    intro N
    induction N with
    | zero => rfl
    | succ N ih =>
      show (2 ^ K - 1) * (1 + 2 ^ K * block K N fun _ => 1) + 1 = 2 ^ (K * N + K)
      rw [Nat.pow_add, ← ih, Nat.mul_add, Nat.mul_left_comm, Nat.add_mul, Nat.mul_comm _ (2 ^ K)]
      omega
  unfold units
  rw [← sum N, Nat.add_sub_cancel, Nat.mul_div_cancel_left _ (by omega)]

theorem divisible_of_land : (s x : Nat) → Nat.land x (2 ^ s - 1) = 0 → ∃ q, x = 2 ^ s * q
  | 0, x, _ => ⟨x, (Nat.one_mul x).symm⟩
  | s + 1, x, h => by
    have ones : 2 ^ (s + 1) - 1 = true.toNat + 2 * (2 ^ s - 1) := by
      have := Nat.two_pow_pos s
      show _ = 1 + _
      rw [Nat.pow_succ]; omega
    have halves : x = (x % 2 == 1).toNat + 2 * (x / 2) := by
      rcases Nat.mod_two_eq_zero_or_one x with h | h <;> rw [h]
      · show x = 0 + 2 * (x / 2); omega
      · show x = 1 + 2 * (x / 2); omega
    rw [halves, ones, bitwise_step Nat.land (· && ·) Nat.testBit_and, Bool.and_true] at h
    have low := Nat.eq_zero_of_add_eq_zero_right h
    have high : Nat.land (x / 2) (2 ^ s - 1) = 0 := by
      have := Nat.eq_zero_of_add_eq_zero_left h
      omega
    obtain ⟨q, hq⟩ := divisible_of_land s (x / 2) high
    exact ⟨q, by rw [halves, low, hq, Nat.pow_succ]; simp only [Nat.zero_add, Nat.mul_comm, Nat.mul_left_comm]⟩

/-- All coefficients are multiples of `2 ^ s`, from the value of the polynomial. -/
def clear (K s N : Nat) (z : Int) : Bool :=
  Nat.beq (Nat.land (z + (2 ^ K * units (K + 1) N : Nat)).toNat ((2 ^ s - 1) * units (K + 1) N)) 0

theorem Sparse.divisible {D k d K s : Nat} (low : d < D) (le : s ≤ K) (p : Sparse) (below : p.below k d)
    (small : p.norm < 2 ^ K)
    (check : clear K s (D ^ k) (p.at fun e => (2 : Int) ^ ((K + 1) * code D k e)) = true) (v : Nat) (hv : v < D ^ k) :
    ∃ q : Int, p.coefficient D k v = 2 ^ s * q := by
  have bound (v : Nat) := Nat.lt_of_le_of_lt (p.natAbs_coefficient D k v) small
  let u : Nat → Nat := fun v => (p.coefficient D k v + (2 ^ K : Nat)).toNat
  have hu (v : Nat) : (u v : Int) = p.coefficient D k v + (2 ^ K : Nat) :=
    Int.toNat_of_nonneg (by have := bound v; omega)
  have small (v : Nat) : u v < 2 ^ (K + 1) := by
    have := bound v
    have := hu v
    rw [Nat.pow_succ]; omega
  have whole : (p.at fun e => (2 : Int) ^ ((K + 1) * code D k e)) + (2 ^ K * units (K + 1) (D ^ k) : Nat) =
      (block (K + 1) (D ^ k) u : Nat) := by
    rw [Sparse.at_total low (fun v => (2 : Int) ^ ((K + 1) * v)) p below, units_eq (Nat.succ_pos K),
      ← block_const, block_total, block_total, ← total_add]
    refine total_congr _ _ _ fun v _ => ?_
    rw [hu, Int.add_mul]
  unfold clear at check
  rw [whole, Int.toNat_natCast, units_eq (Nat.succ_pos K), ← block_const, block_land _ _ _ _ small fun v => ?_] at check
  · obtain ⟨q, hq⟩ := divisible_of_land s (u v) (block_zero _ _ _ (Nat.eq_of_beq_eq_true check) v hv)
    refine ⟨q - 2 ^ (K - s), ?_⟩
    have := hu v
    rw [hq, Int.natCast_mul, Int.natCast_pow] at this
    have split : ((2 ^ K : Nat) : Int) = 2 ^ s * 2 ^ (K - s) := by
      rw [← Int.pow_add, Nat.add_sub_cancel' le, Int.natCast_pow]; rfl
    rw [split] at this
    rw [Int.mul_sub]
    have two : ((2 : Nat) : Int) = 2 := rfl
    rw [two] at this
    omega
  · have := Nat.pow_le_pow_right (n := 2) (by decide) (Nat.le_trans le (Nat.le_succ K))
    have := Nat.two_pow_pos s
    show 2 ^ s - 1 < _
    omega

theorem total_divisible (m : Int) : (N : Nat) → (f g : Nat → Int) → (∀ v, v < N → ∃ q, f v = m * q) →
    ∃ q, total N (fun v => f v * g v) = m * q
  | 0, _, _, _ => ⟨0, (Int.mul_zero m).symm⟩
  | N + 1, f, g, h => by
    obtain ⟨a, ha⟩ := h 0 (Nat.zero_lt_succ N)
    obtain ⟨b, hb⟩ := total_divisible m N (fun v => f (v + 1)) (fun v => g (v + 1)) fun v hv =>
      h (v + 1) (Nat.succ_lt_succ hv)
    exact ⟨a * g 0 + b, by
      show f 0 * g 0 + total N _ = _
      rw [hb, ha, Int.mul_add, Int.mul_assoc]⟩

/-- What the check says of the polynomial's value on any atoms. -/
theorem Sparse.vanishes {D k d K s w : Nat} (low : d < D) (le : s ≤ K) (reach : w ≤ s ∨ s = K) (p : Sparse)
    (below : p.below k d) (small : p.norm < 2 ^ K)
    (check : clear K s (D ^ k) (p.at fun e => (2 : Int) ^ ((K + 1) * code D k e)) = true) (α : Nat → Int) :
    ∃ q : Int, p.at (product k α) = 2 ^ w * q := by
  have divisible := Sparse.divisible low le p below small check
  rw [Sparse.at_product low α p below, Sparse.at_total low (decoded D k α) p below]
  rcases reach with reach | rfl
  · refine total_divisible _ _ _ _ fun v hv => ?_
    obtain ⟨q, hq⟩ := divisible v hv
    exact ⟨2 ^ (s - w) * q, by rw [hq, ← Int.mul_assoc, ← Int.pow_add, Nat.add_sub_cancel' reach]⟩
  · refine total_divisible _ _ _ _ fun v hv => ⟨0, ?_⟩
    obtain ⟨q, hq⟩ := divisible v hv
    have bound := Nat.lt_of_le_of_lt (p.natAbs_coefficient D k v) small
    rw [hq, Int.mul_zero]
    by_cases zero : q = 0
    · rw [zero, Int.mul_zero]
    · rw [hq, Int.natAbs_mul] at bound
      have one : 1 ≤ q.natAbs := Int.natAbs_pos.mpr zero
      have power : ((2 : Int) ^ s).natAbs = 2 ^ s := by
        rw [show (2 : Int) ^ s = ((2 ^ s : Nat) : Int) from (Int.natCast_pow 2 s).symm]; rfl
      rw [power] at bound
      have := Nat.le_mul_of_pos_right (2 ^ s) one
      omega

end

end Lemmata.Mba
