import Lemmata.Mba.Term

/-! The value of a bit vector as a weighted sum over its positions.

`Rep x z` says that the bit vector `x` is the integer `z` modulo `2 ^ w`. What a linear mixed Boolean-arithmetic term
contributes depends, position by position, only on the bits there (`Term.lin`): this is why zeros and ones decide. -/

namespace Lemmata.Mba

/-- `f 0 + 2 * f 1 + … + 2 ^ (w - 1) * f (w - 1)`. -/
def weigh (f : Nat → Int) : Nat → Int
  | 0 => 0
  | w + 1 => weigh f w + 2 ^ w * f w

theorem weigh_congr {f g : Nat → Int} : {w : Nat} → (∀ i, i < w → f i = g i) → weigh f w = weigh g w
  | 0, _ => rfl
  | w + 1, h => by
    show weigh f w + _ = weigh g w + _
    rw [weigh_congr fun i hi => h i (Nat.lt_succ_of_lt hi), h w (Nat.lt_succ_self w)]

theorem weigh_add (f g : Nat → Int) : (w : Nat) → weigh (fun i => f i + g i) w = weigh f w + weigh g w
  | 0 => rfl
  | w + 1 => by
    show weigh (fun i => f i + g i) w + 2 ^ w * (f w + g w) = (weigh f w + 2 ^ w * f w) + (weigh g w + 2 ^ w * g w)
    rw [weigh_add f g w, Int.mul_add]; omega

theorem weigh_mul (c : Int) (f : Nat → Int) : (w : Nat) → weigh (fun i => c * f i) w = c * weigh f w
  | 0 => (Int.mul_zero c).symm
  | w + 1 => by
    show weigh (fun i => c * f i) w + 2 ^ w * (c * f w) = c * (weigh f w + 2 ^ w * f w)
    rw [weigh_mul c f w, Int.mul_add, Int.mul_left_comm]

theorem weigh_neg (f : Nat → Int) (w : Nat) : weigh (fun i => -f i) w = -weigh f w := by
  have := weigh_mul (-1) f w
  rw [weigh_congr fun i _ => (Int.neg_eq_neg_one_mul (f i)), this, ← Int.neg_eq_neg_one_mul]

theorem weigh_const (c : Int) : (w : Nat) → weigh (fun _ => c) w = (2 ^ w - 1) * c
  | 0 => (Int.zero_mul c).symm
  | w + 1 => by
    show weigh (fun _ => c) w + 2 ^ w * c = _
    rw [weigh_const c w, ← Int.add_mul, Int.pow_succ]
    congr 1; omega

/-- The integer `z` stands for the bit vector `x`. -/
def Rep {w : Nat} (x : BitVec w) (z : Int) : Prop := ∃ k : Int, (x.toNat : Int) = z + 2 ^ w * k

theorem Rep.shift {w : Nat} {x : BitVec w} {y z : Int} (h : Rep x y) (k : Int) (e : y = z + 2 ^ w * k) : Rep x z := by
  obtain ⟨l, hl⟩ := h
  exact ⟨k + l, by rw [hl, e, Int.mul_add]; omega⟩

theorem Rep.congr {w : Nat} {x : BitVec w} {y z : Int} (h : Rep x y) (e : y = z) : Rep x z := e ▸ h

theorem Rep.of_mod {w n : Nat} {x : BitVec w} (h : x.toNat = n % 2 ^ w) : Rep x n := by
  refine ⟨-((n / 2 ^ w : Nat) : Int), ?_⟩
  have law := Nat.mod_add_div n (2 ^ w)
  have cast : ((n % 2 ^ w : Nat) : Int) + 2 ^ w * ((n / 2 ^ w : Nat) : Int) = n := by
    have := congrArg (Int.ofNat ·) law
    simp only [Int.ofNat_eq_natCast, Int.natCast_add, Int.natCast_mul, Int.natCast_pow] at this
    exact this
  rw [h, Int.mul_neg]; omega

theorem Rep.self {w : Nat} (x : BitVec w) : Rep x x.toNat := ⟨0, by rw [Int.mul_zero, Int.add_zero]⟩

theorem Rep.unique {w : Nat} {x y : BitVec w} {z : Int} (hx : Rep x z) (hy : Rep y z) : x = y := by
  obtain ⟨k, hk⟩ := hx
  obtain ⟨l, hl⟩ := hy
  have lx := x.isLt
  have ly := y.isLt
  apply BitVec.eq_of_toNat_eq
  have power : ((2 ^ w : Nat) : Int) = 2 ^ w := Int.natCast_pow 2 w
  rw [← power] at hk hl
  generalize 2 ^ w = m at *
  have step : (x.toNat : Int) - y.toNat = m * (k - l) := by rw [Int.mul_sub]; omega
  have hd : k - l = 0 := by
    have mpos : 0 < m := by omega
    rcases Int.lt_trichotomy (k - l) 0 with h | h | h
    · have : (m : Int) * (k - l) ≤ m * (-1) := Int.mul_le_mul_of_nonneg_left (by omega) (by omega)
      omega
    · exact h
    · have : (m : Int) * 1 ≤ m * (k - l) := Int.mul_le_mul_of_nonneg_left (by omega) (by omega)
      omega
  rw [hd, Int.mul_zero] at step
  omega

section operations
variable {w : Nat} {x y : BitVec w} {a b : Int}

theorem Rep.add (hx : Rep x a) (hy : Rep y b) : Rep (x + y) (a + b) := by
  obtain ⟨k, hk⟩ := hx
  obtain ⟨l, hl⟩ := hy
  refine (Rep.of_mod (BitVec.toNat_add x y)).shift (k + l) ?_
  rw [Int.natCast_add, hk, hl, Int.mul_add]; omega

theorem Rep.mul (hx : Rep x a) (hy : Rep y b) : Rep (x * y) (a * b) := by
  obtain ⟨k, hk⟩ := hx
  obtain ⟨l, hl⟩ := hy
  refine (Rep.of_mod (BitVec.toNat_mul x y)).shift (a * l + k * b + 2 ^ w * k * l) ?_
  rw [Int.natCast_mul, hk, hl]
  generalize (2 : Int) ^ w = m
  simp only [Int.mul_add, Int.add_mul, Int.mul_assoc, Int.mul_left_comm m]
  omega

theorem Rep.neg (hx : Rep x a) : Rep (-x) (-a) := by
  obtain ⟨k, hk⟩ := hx
  refine (Rep.of_mod (BitVec.toNat_neg x)).shift (1 - k) ?_
  have bound := Nat.le_of_lt x.isLt
  rw [Int.ofNat_sub bound, hk, Int.natCast_pow, Int.mul_sub, Int.mul_one]
  show (2 : Int) ^ w - _ = _
  omega

theorem Rep.sub (hx : Rep x a) (hy : Rep y b) : Rep (x - y) (a - b) := by
  rw [BitVec.sub_eq_add_neg, Int.sub_eq_add_neg]; exact hx.add hy.neg

theorem Rep.shl (hx : Rep x a) (k : Nat) : Rep (x <<< k) (2 ^ k * a) := by
  obtain ⟨l, hl⟩ := hx
  refine (Rep.of_mod (n := x.toNat <<< k) BitVec.toNat_shiftLeft).shift (2 ^ k * l) ?_
  rw [Nat.shiftLeft_eq, Int.natCast_mul, Int.natCast_pow, hl]
  show (a + 2 ^ w * l) * 2 ^ k = _
  rw [Int.mul_comm, Int.mul_add, Int.mul_left_comm]

end operations

/-- A bit as a number. -/
def digit (b : Bool) : Int := cond b 1 0

theorem mod_step (n w : Nat) : n % 2 ^ (w + 1) = n % 2 ^ w + 2 ^ w * (n / 2 ^ w % 2) := by
  have positive := Nat.two_pow_pos w
  rw [Nat.pow_succ]
  generalize 2 ^ w = m at *
  have outer := Nat.mod_add_div n m
  have inner := Nat.mod_add_div (n / m) 2
  have low := Nat.mod_lt n positive
  have high : n / m % 2 < 2 := Nat.mod_lt _ (by omega)
  generalize n / m = q at *
  have whole : n = n % m + m * (q % 2) + m * 2 * (q / 2) := by
    have : m * q = m * (q % 2) + m * (2 * (q / 2)) := by rw [← Nat.mul_add, inner]
    rw [← Nat.mul_assoc] at this
    omega
  have bound : m * (q % 2) ≤ m * 1 := Nat.mul_le_mul_left m (by omega)
  have small : n % m + m * (q % 2) < m * 2 := by omega
  calc n % (m * 2) = (n % m + m * (q % 2) + m * 2 * (q / 2)) % (m * 2) := congrArg (· % (m * 2)) whole
    _ = _ := by rw [Nat.add_mul_mod_self_left, Nat.mod_eq_of_lt small]

theorem weigh_bits (n : Nat) : (w : Nat) → ((n % 2 ^ w : Nat) : Int) = weigh (fun i => digit (n.testBit i)) w
  | 0 => by rw [Nat.pow_zero, Nat.mod_one]; rfl
  | w + 1 => by
    show _ = weigh (fun i => digit (n.testBit i)) w + 2 ^ w * digit (n.testBit w)
    rw [← weigh_bits n w, mod_step, Int.natCast_add, Int.natCast_mul, Int.natCast_pow]
    have : ((n / 2 ^ w % 2 : Nat) : Int) = digit (n.testBit w) := by
      rw [Nat.testBit_eq_decide_div_mod_eq]
      rcases Nat.mod_two_eq_zero_or_one (n / 2 ^ w) with h | h <;> rw [h] <;> rfl
    rw [this]; rfl

theorem toNat_eq_weigh {w : Nat} (x : BitVec w) : (x.toNat : Int) = weigh (fun i => digit (x.getLsbD i)) w := by
  have := weigh_bits x.toNat w
  rw [Nat.mod_eq_of_lt x.isLt] at this
  exact this

theorem Rep.of_bits {w : Nat} {x : BitVec w} {f : Nat → Bool} (h : ∀ i, i < w → x.getLsbD i = f i) :
    Rep x (weigh (fun i => digit (f i)) w) :=
  (Rep.self x).congr ((toNat_eq_weigh x).trans (weigh_congr fun i hi => by rw [h i hi]))

theorem getLsbD_not {w : Nat} (x : BitVec w) {i : Nat} (inside : i < w) : (~~~x).getLsbD i = !x.getLsbD i := by
  show (BitVec.allOnes w ^^^ x).toNat.testBit i = !x.getLsbD i
  rw [BitVec.toNat_xor, Nat.testBit_xor, BitVec.toNat_allOnes, testBit_ones inside, Bool.true_xor]; rfl

theorem Rep.not {w : Nat} {x : BitVec w} {a : Int} (h : Rep x a) : Rep (~~~x) (-1 - a) := by
  obtain ⟨k, hk⟩ := h
  refine (Rep.of_bits fun i hi => getLsbD_not x hi).shift (1 - k) ?_
  have split : weigh (fun i => digit (!x.getLsbD i)) w = (2 ^ w - 1) * 1 - x.toNat := by
    rw [toNat_eq_weigh x, ← weigh_const, Int.sub_eq_add_neg, ← weigh_neg, ← weigh_add]
    exact weigh_congr fun i _ => by cases x.getLsbD i <;> rfl
  rw [split, hk, Int.mul_sub]; omega

end Lemmata.Mba
