import Lemmata.Circuit.Reads

/-! Words with signs, bit by bit: comparison, extension, shift to the right. -/

namespace Lemmata.Circuit

open Lemmata.Mba

/-- The number with these digits and infinitely many `t` above them. -/
def signed (t : Bool) (a : List Bool) : Int := (value a : Int) - t.toNat * 2 ^ a.length

theorem signed_cons (t b : Bool) (a : List Bool) : signed t (b :: a) = b.toNat + 2 * signed t a := by
  show ((b.toNat + 2 * value a : Nat) : Int) - t.toNat * 2 ^ (a.length + 1) = b.toNat + 2 * (value a - t.toNat * 2 ^ a.length)
  rw [Int.pow_succ, Int.mul_sub, ← Int.mul_assoc, Int.mul_comm _ 2]
  omega

theorem signed_nil (t : Bool) : signed t [] = -t.toNat := by
  show (0 : Int) - t.toNat * 1 = _
  omega

theorem resize_signed (t : Bool) : (w : Nat) → (a : List Bool) →
    ∃ k : Int, (value (Ops.resize t w a) : Int) = signed t a + 2 ^ w * k
  | 0, a => ⟨-signed t a, by
      show (0 : Int) = signed t a + 1 * -signed t a
      omega⟩
  | w + 1, [] => by
    obtain ⟨k, hk⟩ := resize_signed t w []
    refine ⟨k, ?_⟩
    show ((t.toNat + 2 * value (Ops.resize t w []) : Nat) : Int) = signed t [] + 2 ^ (w + 1) * k
    rw [signed_nil] at hk ⊢
    rw [Int.pow_succ, Int.mul_comm _ 2, Int.mul_assoc]
    omega
  | w + 1, b :: a => by
    obtain ⟨k, hk⟩ := resize_signed t w a
    refine ⟨k, ?_⟩
    show ((b.toNat + 2 * value (Ops.resize t w a) : Nat) : Int) = signed t (b :: a) + 2 ^ (w + 1) * k
    rw [signed_cons, Int.pow_succ, Int.mul_comm _ 2, Int.mul_assoc]
    omega

/-- A lowest digit more, and one power of two more. -/
theorem half_div (b : Bool) (s : Int) (k : Nat) : (b.toNat + 2 * s) / 2 ^ (k + 1) = s / 2 ^ k := by
  have positive : (0 : Int) < 2 ^ k := by
    rw [show (2 : Int) ^ k = ((2 ^ k : Nat) : Int) from (Int.natCast_pow 2 k).symm]
    exact Int.ofNat_lt.mpr (Nat.two_pow_pos k)
  rw [Int.pow_succ, Int.mul_comm _ 2]
  generalize (2 : Int) ^ k = m at *
  have law := Int.mul_ediv_add_emod s m
  have low := Int.emod_nonneg s (Int.ne_of_gt positive)
  have high := Int.emod_lt_of_pos s positive
  have := toNat_lt b
  have split : (b.toNat : Int) + 2 * s = (b.toNat + 2 * (s % m)) + 2 * m * (s / m) := by
    rw [Int.mul_assoc]; omega
  rw [split, Int.add_mul_ediv_left _ _ (by omega), Int.ediv_eq_zero_of_lt (by omega) (by omega), Int.zero_add]

theorem signed_skip (t : Bool) : (k : Nat) → (a : List Bool) → signed t (Ops.skip k a) = signed t a / 2 ^ k
  | 0, a => by rw [Int.pow_zero, Int.ediv_one]; rfl
  | k + 1, [] => by
    show signed t [] = signed t [] / 2 ^ (k + 1)
    have one := signed_skip t k []
    have same : Ops.skip k ([] : List Bool) = [] := by cases k <;> rfl
    have itself : signed t [] = t.toNat + 2 * signed t [] := by rw [signed_nil]; omega
    rw [same] at one
    rw [itself, half_div, ← one]
    exact itself.symm
  | k + 1, b :: a => by
    show signed t (Ops.skip k a) = _
    rw [signed_skip t k a, signed_cons, half_div]

namespace Reads
variable {w : Nat} {a b : List Bool} {x y : BitVec w}

theorem toInt (h : Reads a x) : signed (booleans.top a) a = x.toInt := by
  unfold signed BitVec.toInt
  rw [top_eq, h.length, h.value]
  by_cases small : 2 * x.toNat < 2 ^ w
  · rw [if_pos small, decide_eq_false (Nat.not_le_of_lt small)]
    show _ - (0 : Int) * _ = _
    rw [Int.zero_mul, Int.sub_zero]
  · rw [if_neg small, decide_eq_true (Nat.le_of_not_lt small)]
    show _ - (1 : Int) * _ = _
    rw [Int.one_mul, Int.natCast_pow]; rfl

theorem of_signed {v : Nat} {z : Int} (length : b.length = v) (h : ∃ k : Int, (Circuit.value b : Int) = z + 2 ^ v * k) :
    Reads b (BitVec.ofInt v z) := by
  refine ⟨length, ?_⟩
  obtain ⟨k, hk⟩ := h
  have small := value_lt b
  rw [length] at small
  have power : ((2 ^ v : Nat) : Int) = 2 ^ v := Int.natCast_pow 2 v
  have rest : z % ((2 ^ v : Nat) : Int) = Circuit.value b := by
    rw [← Int.add_mul_emod_self_left z _ k, power, ← hk, ← power]
    exact Int.emod_eq_of_lt (Int.natCast_nonneg _) (Int.ofNat_lt.mpr small)
  show _ = (z % ((2 ^ v : Nat) : Int)).toNat
  rw [rest, Int.toNat_natCast]

theorem extend (h : Reads a x) (v : Nat) : Reads (Ops.resize (booleans.top a) v a) (x.signExtend v) := by
  refine of_signed (length_resize _ v a) ?_
  rw [← h.toInt]
  exact resize_signed _ v a

theorem sshr (h : Reads a x) (k : Nat) : Reads (Ops.right (booleans.top a) k a) (x.sshiftRight k) := by
  refine of_signed ((length_resize _ _ _).trans h.length) ?_
  rw [Int.shiftRight_eq_div_pow, ← h.toInt, Int.natCast_pow]
  show ∃ j : Int, (Circuit.value (Ops.resize (booleans.top a) a.length (Ops.skip k a)) : Int) = _ / 2 ^ k + _
  rw [← signed_skip, ← h.length]
  exact resize_signed _ _ _

theorem value_biased : (a : List Bool) → (Circuit.value (booleans.biased a) : Int) * 2 =
    2 * signed (booleans.top a) a + (if a.length = 0 then 0 else 2 ^ a.length)
  | [] => rfl
  | [b] => by cases b <;> rfl
  | b :: c :: bs => by
    have ih := value_biased (c :: bs)
    rw [if_neg (show (c :: bs).length ≠ 0 from Nat.succ_ne_zero _)] at ih
    rw [if_neg (show (b :: c :: bs).length ≠ 0 from Nat.succ_ne_zero _)]
    show ((b.toNat + 2 * Circuit.value (booleans.biased (c :: bs)) : Nat) : Int) * 2 =
      2 * signed (booleans.top (c :: bs)) (b :: c :: bs) + 2 ^ ((c :: bs).length + 1)
    rw [signed_cons, Int.pow_succ]
    omega

theorem length_biased : (a : List Bool) → (booleans.biased a).length = a.length
  | [] | [_] => rfl
  | _ :: c :: bs => congrArg Nat.succ (length_biased (c :: bs))

theorem signedLess (h : Reads a x) (k : Reads b y) :
    booleans.less (booleans.biased a) (booleans.biased b) booleans.no = decide (x.toInt < y.toInt) := by
  have first := value_biased a
  have second := value_biased b
  rw [h.toInt, h.length] at first
  rw [k.toInt, k.length] at second
  rw [less_eq _ _ _ (by rw [length_biased, length_biased]; exact h.same k)]
  have none : booleans.no.toNat = 0 := rfl
  rw [none]
  exact decide_eq_decide.mpr (by omega)

end Reads

end Lemmata.Circuit
