prelude
import Init.Data.BitVec.Algebra
import Init.Data.BitVec.Bitwise
import Init.Nat.TestBit

/-! Bit vectors bit by bit: what each operation does to a bit, and the laws of bitwise operations. -/

set_option linter.unusedVariables false

namespace BitVec

variable {w v : Nat}

@[simp] theorem testBit_toNat (x : BitVec w) : x.toNat.testBit i = x.getLsbD i := rfl

theorem getLsbD_of_ge (x : BitVec w) (i : Nat) (ge : w ≤ i) : x.getLsbD i = false :=
  Nat.testBit_lt_two_pow (Nat.lt_of_lt_of_le x.isLt (Nat.pow_le_pow_right (by omega) ge))

theorem lt_of_getLsbD {x : BitVec w} {i : Nat} (h : x.getLsbD i = true) : i < w := by
  apply Classical.byContradiction
  intro n
  rw [getLsbD_of_ge x i (by omega)] at h
  exact nomatch h

theorem eq_of_getLsbD_eq {x y : BitVec w} (pred : ∀ i, i < w → x.getLsbD i = y.getLsbD i) : x = y := by
  refine eq_of_toNat_eq (Nat.eq_of_testBit_eq fun i => ?_)
  by_cases h : i < w
  · exact pred i h
  · exact (getLsbD_of_ge x i (by omega)).trans (getLsbD_of_ge y i (by omega)).symm

theorem eq_of_getLsbD_eq_iff {x y : BitVec w} : x = y ↔ ∀ i, i < w → x.getLsbD i = y.getLsbD i :=
  ⟨fun h _ _ => h ▸ rfl, eq_of_getLsbD_eq⟩

@[ext] theorem eq_of_getElem_eq {x y : BitVec n} (h : ∀ i (hi : i < n), x[i] = y[i]) : x = y :=
  eq_of_getLsbD_eq fun i hi => h i hi

theorem getElem_eq_testBit_toNat (x : BitVec w) (i : Nat) (h : i < w) : x[i] = x.toNat.testBit i := rfl

@[simp, grind =] theorem getLsbD_zero : (0#w).getLsbD i = false := by
  show (0 % 2 ^ w).testBit i = false
  rw [Nat.zero_mod]; exact Nat.zero_testBit i
@[simp, grind =] theorem getElem_zero (h : i < w) : (0#w)[i] = false := getLsbD_zero
@[simp, grind =] theorem getLsbD_and {x y : BitVec w} : (x &&& y).getLsbD i = (x.getLsbD i && y.getLsbD i) :=
  Nat.testBit_and ..
@[simp, grind =] theorem getLsbD_or {x y : BitVec w} : (x ||| y).getLsbD i = (x.getLsbD i || y.getLsbD i) :=
  Nat.testBit_or ..
@[simp, grind =] theorem getLsbD_xor {x y : BitVec w} : (x ^^^ y).getLsbD i = (x.getLsbD i ^^ y.getLsbD i) :=
  Nat.testBit_xor ..
@[simp, grind =] theorem getElem_and {x y : BitVec w} {i : Nat} (h : i < w) : (x &&& y)[i] = (x[i] && y[i]) := getLsbD_and
@[simp, grind =] theorem getElem_or {x y : BitVec w} {i : Nat} (h : i < w) : (x ||| y)[i] = (x[i] || y[i]) := getLsbD_or
@[simp, grind =] theorem getElem_xor {x y : BitVec w} {i : Nat} (h : i < w) : (x ^^^ y)[i] = (x[i] ^^ y[i]) := getLsbD_xor

private theorem testBit_ones (w i : Nat) : (2 ^ w - 1).testBit i = decide (i < w) := by
  induction w generalizing i with
  | zero => simp [Nat.zero_testBit]
  | succ w ih =>
    have p : 0 < 2 ^ w := Nat.pow_pos (by omega)
    have e : 2 ^ (w + 1) - 1 = 2 * (2 ^ w - 1) + 1 := by rw [Nat.pow_succ]; omega
    cases i with
    | zero => rw [Nat.testBit_zero, e]; simp
    | succ i =>
      rw [Nat.testBit_succ, e, show (2 * (2 ^ w - 1) + 1) / 2 = 2 ^ w - 1 by omega, ih]; simp

@[simp, grind =] theorem getLsbD_allOnes : (allOnes v).getLsbD i = decide (i < v) := testBit_ones v i
@[simp, grind =] theorem getElem_allOnes (i : Nat) (h : i < v) : (allOnes v)[i] = true := by
  show (allOnes v).getLsbD i = true
  rw [getLsbD_allOnes]; exact decide_eq_true h

theorem not_def {x : BitVec v} : ~~~x = allOnes v ^^^ x := rfl
@[simp, grind =] theorem getLsbD_not {x : BitVec v} : (~~~x).getLsbD i = (decide (i < v) && !x.getLsbD i) := by
  rw [not_def, getLsbD_xor, getLsbD_allOnes]
  by_cases h : i < v
  · simp [h]
  · rw [getLsbD_of_ge x i (by omega)]; simp [h]
@[simp, grind =] theorem getElem_not {x : BitVec w} {i : Nat} (h : i < w) : (~~~x)[i] = !x[i] := by
  show (~~~x).getLsbD i = !x.getLsbD i
  rw [getLsbD_not]; simp [h]

theorem and_comm (x y : BitVec w) : x &&& y = y &&& x := eq_of_getLsbD_eq fun i _ => by simp [Bool.and_comm]
theorem or_comm (x y : BitVec w) : x ||| y = y ||| x := eq_of_getLsbD_eq fun i _ => by simp [Bool.or_comm]
theorem xor_comm (x y : BitVec w) : x ^^^ y = y ^^^ x := eq_of_getLsbD_eq fun i _ => by simp [Bool.xor_comm]
theorem and_assoc (x y z : BitVec w) : x &&& y &&& z = x &&& (y &&& z) := by
  refine eq_of_getLsbD_eq fun i _ => ?_; simp [Bool.and_assoc]
theorem or_assoc (x y z : BitVec w) : x ||| y ||| z = x ||| (y ||| z) := by
  refine eq_of_getLsbD_eq fun i _ => ?_; simp [Bool.or_assoc]
theorem xor_assoc (x y z : BitVec w) : x ^^^ y ^^^ z = x ^^^ (y ^^^ z) := by
  refine eq_of_getLsbD_eq fun i _ => ?_; simp [Bool.xor_assoc]
instance : Std.Commutative (α := BitVec n) (· &&& ·) := ⟨and_comm⟩
instance : Std.Commutative (α := BitVec n) (· ||| ·) := ⟨or_comm⟩
instance : Std.Commutative (α := BitVec w) (· ^^^ ·) := ⟨xor_comm⟩
instance : Std.Associative (α := BitVec n) (· &&& ·) := ⟨and_assoc⟩
instance : Std.Associative (α := BitVec n) (· ||| ·) := ⟨or_assoc⟩
instance : Std.Associative (α := BitVec w) (· ^^^ ·) := ⟨xor_assoc⟩
instance : Std.IdempotentOp (α := BitVec n) (· &&& ·) := ⟨fun x => eq_of_getLsbD_eq fun i _ => by simp⟩
instance : Std.IdempotentOp (α := BitVec n) (· ||| ·) := ⟨fun x => eq_of_getLsbD_eq fun i _ => by simp⟩
@[simp] theorem and_self {x : BitVec w} : x &&& x = x := eq_of_getLsbD_eq fun i _ => by simp
@[simp] theorem or_self {x : BitVec w} : x ||| x = x := eq_of_getLsbD_eq fun i _ => by simp
@[simp] theorem xor_self {x : BitVec w} : x ^^^ x = 0#w := eq_of_getLsbD_eq fun i _ => by simp
@[simp] theorem and_zero {x : BitVec w} : x &&& 0#w = 0#w := eq_of_getLsbD_eq fun i _ => by simp
@[simp] theorem zero_and {x : BitVec w} : 0#w &&& x = 0#w := eq_of_getLsbD_eq fun i _ => by simp
@[simp] theorem or_zero {x : BitVec w} : x ||| 0#w = x := eq_of_getLsbD_eq fun i _ => by simp
@[simp] theorem zero_or {x : BitVec w} : 0#w ||| x = x := eq_of_getLsbD_eq fun i _ => by simp
@[simp] theorem xor_zero {x : BitVec w} : x ^^^ 0#w = x := eq_of_getLsbD_eq fun i _ => by simp
@[simp] theorem zero_xor {x : BitVec w} : 0#w ^^^ x = x := eq_of_getLsbD_eq fun i _ => by simp
@[simp] theorem and_allOnes {x : BitVec w} : x &&& allOnes w = x := eq_of_getLsbD_eq fun i h => by simp [h]
@[simp] theorem allOnes_and {x : BitVec w} : allOnes w &&& x = x := eq_of_getLsbD_eq fun i h => by simp [h]
@[simp] theorem or_allOnes {x : BitVec w} : x ||| allOnes w = allOnes w := eq_of_getLsbD_eq fun i h => by simp [h]
@[simp] theorem allOnes_or {x : BitVec w} : allOnes w ||| x = allOnes w := eq_of_getLsbD_eq fun i h => by simp [h]
@[simp] theorem xor_allOnes {x : BitVec w} : x ^^^ allOnes w = ~~~x := eq_of_getLsbD_eq fun i h => by simp [h]
@[simp] theorem allOnes_xor {x : BitVec w} : allOnes w ^^^ x = ~~~x := rfl
@[simp] theorem not_not {x : BitVec w} : ~~~(~~~x) = x := eq_of_getLsbD_eq fun i h => by simp [h]
@[simp] theorem not_allOnes : ~~~(allOnes w) = 0#w := eq_of_getLsbD_eq fun i h => by simp [h]
@[simp] theorem not_zero : ~~~(0#n) = allOnes n := eq_of_getLsbD_eq fun i h => by simp [h]
theorem not_and {x y : BitVec w} : ~~~(x &&& y) = ~~~x ||| ~~~y := eq_of_getLsbD_eq fun i h => by simp [h]
theorem not_or {x y : BitVec w} : ~~~(x ||| y) = ~~~x &&& ~~~y := eq_of_getLsbD_eq fun i h => by simp [h]
@[simp] theorem and_not_self (x : BitVec n) : x &&& ~~~x = 0#n := eq_of_getLsbD_eq fun i h => by simp [h]
@[simp] theorem or_not_self (x : BitVec n) : x ||| ~~~x = allOnes n := eq_of_getLsbD_eq fun i h => by simp [h]
theorem and_or_distrib_left {x y z : BitVec w} : x &&& (y ||| z) = (x &&& y) ||| (x &&& z) := by
  refine eq_of_getLsbD_eq fun i _ => ?_
  simp only [getLsbD_and, getLsbD_or]
  cases x.getLsbD i <;> simp
theorem and_or_distrib_right {x y z : BitVec w} : (x ||| y) &&& z = (x &&& z) ||| (y &&& z) := by
  rw [and_comm, and_or_distrib_left, and_comm z, and_comm z]
theorem and_xor_distrib_left {x y z : BitVec w} : x &&& (y ^^^ z) = (x &&& y) ^^^ (x &&& z) := by
  refine eq_of_getLsbD_eq fun i _ => ?_
  simp only [getLsbD_and, getLsbD_xor]
  cases x.getLsbD i <;> simp
theorem or_and_distrib_left {x y z : BitVec w} : x ||| (y &&& z) = (x ||| y) &&& (x ||| z) := by
  refine eq_of_getLsbD_eq fun i _ => ?_
  simp only [getLsbD_and, getLsbD_or]
  cases x.getLsbD i <;> simp
theorem xor_left_inj {x y : BitVec w} (z : BitVec w) : x ^^^ z = y ^^^ z ↔ x = y :=
  ⟨fun h => by rw [← xor_zero (x := x), ← xor_zero (x := y), ← xor_self (x := z), ← xor_assoc, ← xor_assoc, h], fun h => h ▸ rfl⟩
theorem xor_right_inj {x y : BitVec w} (z : BitVec w) : z ^^^ x = z ^^^ y ↔ x = y := by
  rw [xor_comm, xor_comm z]; exact xor_left_inj z
@[simp] theorem toNat_not {x : BitVec v} : (~~~x).toNat = 2 ^ v - 1 - x.toNat := by
  have sum : ∀ (w a : Nat), a < 2 ^ w → ((2 ^ w - 1) ^^^ a) + a = 2 ^ w - 1 := by
    intro w
    induction w with
    | zero => intro a h; simp at h; subst h; rfl
    | succ w ih =>
      intro a h
      have p : 0 < 2 ^ w := Nat.pow_pos (by omega)
      rw [Nat.pow_succ] at h ⊢
      have half := ih (a / 2) (by omega)
      have e₁ : ((2 ^ w * 2 - 1) ^^^ a) / 2 = (2 ^ w - 1) ^^^ (a / 2) := Nat.eq_of_testBit_eq fun i => by
        rw [Nat.testBit_div_two, Nat.testBit_xor, Nat.testBit_xor, Nat.testBit_div_two, Nat.testBit_succ,
          show (2 ^ w * 2 - 1) / 2 = 2 ^ w - 1 by omega]
      have e₂ : ((2 ^ w * 2 - 1) ^^^ a) % 2 = 1 - a % 2 := by
        have t := Nat.testBit_xor (2 ^ w * 2 - 1) a 0
        rw [Nat.testBit_zero, Nat.testBit_zero, Nat.testBit_zero,
          decide_eq_true (show (2 ^ w * 2 - 1) % 2 = 1 by omega)] at t
        by_cases b : a % 2 = 1
        · rw [decide_eq_true b] at t
          have : ¬((2 ^ w * 2 - 1) ^^^ a) % 2 = 1 := of_decide_eq_false t
          omega
        · rw [decide_eq_false b] at t
          have : ((2 ^ w * 2 - 1) ^^^ a) % 2 = 1 := of_decide_eq_true t
          omega
      omega
  have := sum v x.toNat x.isLt
  show (2 ^ v - 1) ^^^ x.toNat = _
  omega
theorem neg_eq_not_add (x : BitVec w) : -x = ~~~x + 1#w := by
  refine eq_of_toNat_eq ?_
  rw [toNat_neg, toNat_add, toNat_not, toNat_ofNat, Nat.add_mod_mod]
  have := x.isLt
  congr 1; omega
theorem not_eq_neg_add (x : BitVec w) : ~~~x = -x - 1#w := by
  rw [neg_eq_not_add, BitVec.add_sub_cancel]

private theorem testBit_mod (x n i : Nat) : (x % 2 ^ n).testBit i = (decide (i < n) && x.testBit i) := by
  by_cases h : i < n
  · rw [Nat.testBit_eq_decide_div_mod_eq, Nat.testBit_eq_decide_div_mod_eq]
    have e : 2 ^ n = 2 ^ i * (2 * 2 ^ (n - i - 1)) := by
      rw [← Nat.pow_succ', ← Nat.pow_add]; congr 1; omega
    have : x % 2 ^ n / 2 ^ i % 2 = x / 2 ^ i % 2 := by
      rw [e, Nat.mod_mul_right_div_self, Nat.mod_mul_right_mod]
    rw [this]; simp [h]
  · rw [Nat.testBit_lt_two_pow (Nat.lt_of_lt_of_le (Nat.mod_lt _ (Nat.pow_pos (by omega)))
      (Nat.pow_le_pow_right (by omega) (by omega)))]
    simp [h]

@[grind =] theorem getLsbD_ofNat (n : Nat) (x : Nat) (i : Nat) :
    (BitVec.ofNat n x).getLsbD i = (decide (i < n) && x.testBit i) := testBit_mod x n i
attribute [simp] getLsbD_ofNat
@[simp, grind =] theorem getElem_ofNat (n : Nat) (x : Nat) (i : Nat) (h : i < n) :
    (BitVec.ofNat n x)[i] = x.testBit i := by
  show (BitVec.ofNat n x).getLsbD i = _
  rw [getLsbD_ofNat]; simp [h]
@[simp, grind =] theorem getLsbD_setWidth (m : Nat) (x : BitVec n) (i : Nat) :
    (setWidth m x).getLsbD i = (decide (i < m) && x.getLsbD i) := by
  show (setWidth m x).toNat.testBit i = _
  rw [toNat_setWidth, testBit_mod]; rfl
@[simp, grind =] theorem getElem_setWidth (m : Nat) (x : BitVec n) (i : Nat) (h : i < m) :
    (setWidth m x)[i] = x.getLsbD i := by
  show (setWidth m x).getLsbD i = _
  rw [getLsbD_setWidth]; simp [h]

private theorem testBit_shiftLeft' (x n i : Nat) : (x <<< n).testBit i = (decide (n ≤ i) && x.testBit (i - n)) := by
  induction n generalizing i with
  | zero => simp
  | succ n ih =>
    rw [Nat.shiftLeft_succ]
    cases i with
    | zero => rw [Nat.testBit_zero]; simp
    | succ i =>
      rw [Nat.testBit_succ, show 2 * (x <<< n) / 2 = x <<< n by omega, ih, show i + 1 - (n + 1) = i - n by omega]
      congr 1
private theorem testBit_shiftRight' (x n i : Nat) : (x >>> n).testBit i = x.testBit (n + i) := by
  induction n generalizing i with
  | zero => simp
  | succ n ih => rw [Nat.shiftRight_succ, Nat.testBit_div_two, ih]; congr 1; omega

@[simp, grind =] theorem getLsbD_shiftLeft (x : BitVec m) (n) :
    (x <<< n).getLsbD i = (decide (i < m) && !decide (i < n) && x.getLsbD (i - n)) := by
  show (x.toNat <<< n % 2 ^ m).testBit i = _
  rw [testBit_mod, testBit_shiftLeft', Bool.and_assoc]
  have : decide (n ≤ i) = !decide (i < n) := by rw [← decide_not]; exact decide_eq_decide.mpr (by omega)
  rw [this]; rfl
@[simp, grind =] theorem getElem_shiftLeft {x : BitVec m} {n : Nat} (h : i < m) :
    (x <<< n)[i] = (!decide (i < n) && x.getLsbD (i - n)) := by
  show (x <<< n).getLsbD i = _
  rw [getLsbD_shiftLeft]; simp [h]
@[simp, grind =] theorem getLsbD_ushiftRight (x : BitVec n) (i j : Nat) : (x >>> i).getLsbD j = x.getLsbD (i + j) :=
  testBit_shiftRight' ..
@[simp, grind =] theorem getElem_ushiftRight (x : BitVec w) (i n : Nat) (h : i < w) :
    (x >>> n)[i] = x.getLsbD (n + i) := getLsbD_ushiftRight x n i
@[simp, grind =] theorem getLsbD_append {x : BitVec n} {y : BitVec m} :
    (x ++ y).getLsbD i = if i < m then y.getLsbD i else x.getLsbD (i - m) := by
  show (x.toNat <<< m ||| y.toNat).testBit i = _
  rw [Nat.testBit_or, testBit_shiftLeft']
  by_cases h : i < m
  · rw [if_pos h, decide_eq_false (by omega), Bool.false_and, Bool.false_or]; rfl
  · rw [if_neg h, decide_eq_true (by omega), show y.toNat.testBit i = false from getLsbD_of_ge y i (by omega),
      Bool.true_and, Bool.or_false]
    rfl
@[simp, grind =] theorem getLsbD_extractLsb' (start len : Nat) (x : BitVec n) (i : Nat) :
    (extractLsb' start len x).getLsbD i = (decide (i < len) && x.getLsbD (start + i)) := by
  show (x.toNat >>> start % 2 ^ len).testBit i = _
  rw [testBit_mod, testBit_shiftRight']; rfl
theorem msb_eq_getLsbD_last (x : BitVec w) : x.msb = x.getLsbD (w - 1) := by
  unfold BitVec.msb getMsbD
  cases w with
  | zero => rw [getLsbD_of_ge x _ (by omega)]; rfl
  | succ w => simp
theorem msb_eq_decide (x : BitVec w) : x.msb = decide (2 ^ (w - 1) ≤ x.toNat) := by
  rw [msb_eq_getLsbD_last]
  show x.toNat.testBit (w - 1) = _
  rw [Nat.testBit_eq_decide_div_mod_eq]
  have lt := x.isLt
  refine decide_eq_decide.mpr ?_
  have p : 0 < 2 ^ (w - 1) := Nat.pow_pos (by omega)
  cases w with
  | zero => rw [toNat_of_zero_length rfl x]; simp
  | succ w =>
    simp at p ⊢
    rw [Nat.pow_succ] at lt
    constructor
    · intro h
      apply Classical.byContradiction
      intro n
      rw [Nat.div_eq_of_lt (by omega)] at h; omega
    · intro h
      have : x.toNat / 2 ^ w < 2 := Nat.div_lt_of_lt_mul (by omega)
      have : 0 < x.toNat / 2 ^ w := Nat.div_pos h p
      omega
theorem toInt_eq_toNat_cond (x : BitVec n) :
    x.toInt = if 2 * x.toNat < 2 ^ n then (x.toNat : Int) else (x.toNat : Int) - (2 ^ n : Nat) := rfl
theorem toInt_inj {x y : BitVec n} : x.toInt = y.toInt ↔ x = y := by
  refine ⟨fun h => eq_of_toNat_eq ?_, fun h => h ▸ rfl⟩
  rw [toInt_eq_toNat_cond, toInt_eq_toNat_cond] at h
  have hx := x.isLt
  have hy := y.isLt
  split at h <;> split at h <;> omega
theorem eq_of_toInt_eq {x y : BitVec n} : x.toInt = y.toInt → x = y := toInt_inj.mp
theorem toInt_ne {x y : BitVec n} : x.toInt ≠ y.toInt ↔ x ≠ y := not_congr toInt_inj
theorem slt_eq_decide {x y : BitVec n} : x.slt y = decide (x.toInt < y.toInt) := rfl
theorem sle_eq_decide {x y : BitVec n} : x.sle y = decide (x.toInt ≤ y.toInt) := rfl
theorem ult_eq_decide {x y : BitVec n} : x.ult y = decide (x < y) := rfl
theorem ule_eq_decide {x y : BitVec n} : x.ule y = decide (x ≤ y) := rfl
theorem toInt_lt {x : BitVec n} : 2 * x.toInt < 2 ^ n := by
  rw [toInt_eq_toNat_cond]; have := x.isLt
  rw [show ((2 : Int) ^ n) = ((2 ^ n : Nat) : Int) by simp]
  split <;> omega
theorem le_toInt {x : BitVec n} : -2 ^ n ≤ 2 * x.toInt := by
  rw [toInt_eq_toNat_cond]; have := x.isLt
  rw [show ((2 : Int) ^ n) = ((2 ^ n : Nat) : Int) by simp]
  split <;> omega
@[simp] theorem ofNat_toNat (m : Nat) (x : BitVec n) : BitVec.ofNat m x.toNat = setWidth m x := by
  refine eq_of_toNat_eq ?_; rw [toNat_setWidth]; rfl
theorem ofNat_add {n} (x y : Nat) : BitVec.ofNat n (x + y) = BitVec.ofNat n x + BitVec.ofNat n y := by
  refine eq_of_toNat_eq ?_
  rw [toNat_add, toNat_ofNat, toNat_ofNat, toNat_ofNat, ← Nat.add_mod]
theorem ofNat_mul {n} (x y : Nat) : BitVec.ofNat n (x * y) = BitVec.ofNat n x * BitVec.ofNat n y := by
  refine eq_of_toNat_eq ?_
  rw [toNat_mul, toNat_ofNat, toNat_ofNat, toNat_ofNat, ← Nat.mul_mod]
theorem toNat_lt_of_lt {x y : BitVec n} (h : x < y) : x.toNat < y.toNat := h
@[simp] theorem setWidth_zero (m n : Nat) : setWidth m 0#n = 0#m := eq_of_toNat_eq (by rw [toNat_setWidth]; simp)
@[simp] theorem setWidth_setWidth_of_le (x : BitVec w) (h : k ≤ l) : (x.setWidth l).setWidth k = x.setWidth k := by
  refine eq_of_getLsbD_eq fun i hi => ?_
  rw [getLsbD_setWidth, getLsbD_setWidth, getLsbD_setWidth, decide_eq_true (show i < l by omega), Bool.true_and]
@[simp] theorem shiftLeft_zero (x : BitVec w) : x <<< 0 = x := eq_of_getLsbD_eq fun i hi => by simp [hi]
@[simp] theorem ushiftRight_zero (x : BitVec w) : x >>> 0 = x := eq_of_getLsbD_eq fun i hi => by simp
@[simp] theorem zero_shiftLeft (n : Nat) : 0#w <<< n = 0#w := eq_of_getLsbD_eq fun i hi => by simp
@[simp] theorem zero_ushiftRight (n : Nat) : 0#w >>> n = 0#w := eq_of_getLsbD_eq fun i hi => by simp
theorem shiftLeft_and_distrib (x y : BitVec w) (n : Nat) : (x &&& y) <<< n = (x <<< n) &&& (y <<< n) := by
  refine eq_of_getLsbD_eq fun i hi => ?_
  simp [hi]; cases decide (i < n) <;> simp
theorem shiftLeft_or_distrib (x y : BitVec w) (n : Nat) : (x ||| y) <<< n = (x <<< n) ||| (y <<< n) := by
  refine eq_of_getLsbD_eq fun i hi => ?_
  simp [hi]; cases decide (i < n) <;> simp
theorem shiftLeft_xor_distrib (x y : BitVec w) (n : Nat) : (x ^^^ y) <<< n = (x <<< n) ^^^ (y <<< n) := by
  refine eq_of_getLsbD_eq fun i hi => ?_
  simp [hi]; cases decide (i < n) <;> simp
theorem ushiftRight_and_distrib (x y : BitVec w) (n : Nat) : (x &&& y) >>> n = (x >>> n) &&& (y >>> n) :=
  eq_of_getLsbD_eq fun i hi => by simp
theorem ushiftRight_or_distrib (x y : BitVec w) (n : Nat) : (x ||| y) >>> n = (x >>> n) ||| (y >>> n) :=
  eq_of_getLsbD_eq fun i hi => by simp
theorem ushiftRight_xor_distrib (x y : BitVec w) (n : Nat) : (x ^^^ y) >>> n = (x >>> n) ^^^ (y >>> n) :=
  eq_of_getLsbD_eq fun i hi => by simp

/-- The smallest signed number. -/
def intMin (w : Nat) : BitVec w := twoPow w (w - 1)
/-- The largest signed number. -/
def intMax (w : Nat) : BitVec w := twoPow w (w - 1) - 1
/-- Whether the product of unsigned numbers is too large. -/
def umulOverflow {w : Nat} (x y : BitVec w) : Bool := x.toNat * y.toNat ≥ 2 ^ w
/-- Whether the product of signed numbers does not fit. -/
def smulOverflow {w : Nat} (x y : BitVec w) : Bool :=
  x.toInt * y.toInt ≥ 2 ^ (w - 1) || x.toInt * y.toInt < -2 ^ (w - 1)
/-- Whether the negation of a signed number does not fit. -/
def negOverflow {w : Nat} (x : BitVec w) : Bool := x.toInt == -2 ^ (w - 1)
/-- Whether the quotient of signed numbers does not fit. -/
def sdivOverflow {w : Nat} (x y : BitVec w) : Bool :=
  x.toInt / y.toInt ≥ 2 ^ (w - 1) || x.toInt / y.toInt < -2 ^ (w - 1)
@[simp] theorem toNat_twoPow (w : Nat) (i : Nat) : (twoPow w i).toNat = 2 ^ i % 2 ^ w := by
  show (1 % 2 ^ w) <<< i % 2 ^ w = _
  rw [Nat.shiftLeft_eq, Nat.mod_mul_mod, Nat.one_mul]

/-- How many zeros there are before the highest one. -/
def clz (x : BitVec w) : BitVec w := go x w
where
  go (x : BitVec w) : Nat → BitVec w
    | 0 => BitVec.ofNat w w
    | n + 1 => if x.getLsbD n then BitVec.ofNat w (w - 1 - n) else go x n
/-- How many zeros there are behind the lowest one. -/
def ctz (x : BitVec w) : BitVec w := (x.reverse).clz
/-- How many bits are one. -/
def cpop (x : BitVec w) : BitVec w := (List.range w).foldl (fun n i => n + (if x.getLsbD i then 1 else 0)) 0

end BitVec
