prelude
import Init.Lemmas.BitVec.Bits

/-! `BitVec`: shifts, change of width, concatenation, most significant bit. -/

set_option linter.unusedVariables false
namespace BitVec
@[simp] theorem getLsbD_setWidth (m : Nat) (x : BitVec n) (i : Nat) : getLsbD (setWidth m x) i = (decide (i < m) && getLsbD x i) := by rw [← testBit_toNat, toNat_setWidth, Nat.testBit_mod_two_pow]; rfl
@[simp] theorem getElem_setWidth (m : Nat) (x : BitVec n) (i : Nat) (h : i < m) : (setWidth m x)[i] = x.getLsbD i := by rw [← getLsbD_eq_getElem, getLsbD_setWidth, decide_eq_true h]; rfl
theorem truncate_eq_setWidth {v : Nat} {x : BitVec w} : truncate v x = setWidth v x := rfl
theorem zeroExtend_eq_setWidth {v : Nat} {x : BitVec w} : zeroExtend v x = setWidth v x := rfl
@[simp] theorem setWidth_zero (m n : Nat) : setWidth m 0#n = 0#m := by ext; simp
@[simp] theorem setWidth_and {x y : BitVec w} : (x &&& y).setWidth k = x.setWidth k &&& y.setWidth k := by ext i hi; simp
@[simp] theorem setWidth_or {x y : BitVec w} : (x ||| y).setWidth k = x.setWidth k ||| y.setWidth k := by ext i hi; simp
@[simp] theorem setWidth_xor {x y : BitVec w} : (x ^^^ y).setWidth k = x.setWidth k ^^^ y.setWidth k := by ext i hi; simp
theorem setWidth_not {x : BitVec w} (h : k ≤ w) : (~~~x).setWidth k = ~~~(x.setWidth k) := by ext i hi; simp; omega
theorem setWidth_setWidth_of_le (x : BitVec w) (h : k ≤ l) : (x.setWidth l).setWidth k = x.setWidth k := by ext i hi; simp; omega
@[simp] theorem setWidth_ofNat_of_le (h : v ≤ w) (x : Nat) : setWidth v (BitVec.ofNat w x) = BitVec.ofNat v x := by ext i hi; simp [getLsbD_ofNat]; omega
@[simp] theorem getLsbD_shiftLeft (x : BitVec m) (n) : getLsbD (x <<< n) i = (decide (i < m) && !decide (i < n) && getLsbD x (i - n)) := by
  rw [← testBit_toNat, toNat_shiftLeft, Nat.testBit_mod_two_pow, Nat.testBit_shiftLeft, testBit_toNat]
  by_cases h : i < n
  · rw [decide_eq_true h, decide_eq_false (by omega : ¬i ≥ n)]; simp
  · rw [decide_eq_false h, decide_eq_true (by omega : i ≥ n)]; simp
@[simp] theorem getElem_shiftLeft {x : BitVec m} {n : Nat} (h : i < m) : (x <<< n)[i] = (!decide (i < n) && getLsbD x (i - n)) := by rw [← getLsbD_eq_getElem, getLsbD_shiftLeft]; simp [h]
@[simp] theorem getLsbD_ushiftRight (x : BitVec n) (i j : Nat) : getLsbD (x >>> i) j = getLsbD x (i + j) := by rw [← testBit_toNat, toNat_ushiftRight, Nat.testBit_shiftRight]; rfl
@[simp] theorem getElem_ushiftRight (x : BitVec w) (i n : Nat) (h : i < w) : (x >>> n)[i] = x.getLsbD (n + i) := by rw [← getLsbD_eq_getElem, getLsbD_ushiftRight]
@[simp] theorem shiftLeft_zero (x : BitVec w) : x <<< 0 = x := by apply BitVec.eq_of_toNat_eq; simp
@[simp] theorem ushiftRight_zero (x : BitVec w) : x >>> 0 = x := rfl
@[simp] theorem zero_shiftLeft (n : Nat) : 0#w <<< n = 0#w := by ext; simp
@[simp] theorem zero_ushiftRight {n : Nat} : 0#w >>> n = 0#w := by ext; simp
theorem shiftLeft_eq_zero {x : BitVec w} {n : Nat} (hn : w ≤ n) : x <<< n = 0#w := by ext i hi; simp; omega
theorem ushiftRight_eq_zero {x : BitVec w} {n : Nat} (hn : w ≤ n) : x >>> n = 0#w := by ext i hi; simp; exact getLsbD_of_ge x _ (by omega)
theorem shiftLeft_and_distrib (x y : BitVec w) (n : Nat) : (x &&& y) <<< n = (x <<< n) &&& (y <<< n) := by ext i hi; simp; cases decide (i < n) <;> simp
theorem shiftLeft_or_distrib (x y : BitVec w) (n : Nat) : (x ||| y) <<< n = (x <<< n) ||| (y <<< n) := by ext i hi; simp; cases decide (i < n) <;> simp
theorem shiftLeft_xor_distrib (x y : BitVec w) (n : Nat) : (x ^^^ y) <<< n = (x <<< n) ^^^ (y <<< n) := by ext i hi; simp; cases decide (i < n) <;> simp
theorem ushiftRight_and_distrib (x y : BitVec w) (n : Nat) : (x &&& y) >>> n = (x >>> n) &&& (y >>> n) := by ext i hi; simp
theorem ushiftRight_or_distrib (x y : BitVec w) (n : Nat) : (x ||| y) >>> n = (x >>> n) ||| (y >>> n) := by ext i hi; simp
theorem ushiftRight_xor_distrib (x y : BitVec w) (n : Nat) : (x ^^^ y) >>> n = (x >>> n) ^^^ (y >>> n) := by ext i hi; simp
theorem shiftLeft_eq' {x : BitVec w₁} {y : BitVec w₂} : x <<< y = x <<< y.toNat := rfl
theorem ushiftRight_eq' (x : BitVec w₁) (y : BitVec w₂) : x >>> y = x >>> y.toNat := rfl
theorem getLsbD_append {x : BitVec n} {y : BitVec m} : getLsbD (x ++ y) i = if i < m then getLsbD y i else getLsbD x (i - m) := by
  rw [← testBit_toNat, toNat_append, Nat.testBit_or, Nat.testBit_shiftLeft, testBit_toNat, testBit_toNat]
  by_cases h : i < m
  · simp [h]; omega
  · simp [h, getLsbD_of_ge y i (by omega), Nat.le_of_not_lt h]
theorem getElem_append {x : BitVec n} {y : BitVec m} (h : i < n + m) : (x ++ y)[i] = if h : i < m then y[i] else x[i - m]'(by omega) := by
  rw [← getLsbD_eq_getElem, getLsbD_append]; split <;> rfl
@[simp] theorem zero_width_append (x : BitVec 0) (y : BitVec v) : x ++ y = y.cast (Nat.zero_add v).symm := by
  apply eq_of_toNat_eq
  rw [toNat_append, toNat_of_zero_length rfl]; simp
@[simp] theorem and_append {x₁ x₂ : BitVec w} {y₁ y₂ : BitVec v} : (x₁ ++ y₁) &&& (x₂ ++ y₂) = (x₁ &&& x₂) ++ (y₁ &&& y₂) := by ext i hi; simp [getElem_append]; split <;> simp
@[simp] theorem or_append {x₁ x₂ : BitVec w} {y₁ y₂ : BitVec v} : (x₁ ++ y₁) ||| (x₂ ++ y₂) = (x₁ ||| x₂) ++ (y₁ ||| y₂) := by ext i hi; simp [getElem_append]; split <;> simp
@[simp] theorem xor_append {x₁ x₂ : BitVec w} {y₁ y₂ : BitVec v} : (x₁ ++ y₁) ^^^ (x₂ ++ y₂) = (x₁ ^^^ x₂) ++ (y₁ ^^^ y₂) := by ext i hi; simp [getElem_append]; split <;> simp
theorem not_append {x : BitVec w} {y : BitVec v} : ~~~(x ++ y) = (~~~x) ++ (~~~y) := by ext i hi; simp [getElem_append]; split <;> simp
@[simp] theorem getLsbD_extractLsb' (start len : Nat) (x : BitVec n) (i : Nat) : (extractLsb' start len x).getLsbD i = (decide (i < len) && x.getLsbD (start + i)) := by rw [← testBit_toNat, extractLsb'_toNat, Nat.testBit_mod_two_pow, Nat.testBit_shiftRight]; rfl
@[simp] theorem getElem_extractLsb' {start len : Nat} {x : BitVec n} {i : Nat} (h : i < len) : (extractLsb' start len x)[i] = x.getLsbD (start + i) := by rw [← getLsbD_eq_getElem, getLsbD_extractLsb', decide_eq_true h]; rfl
@[simp] theorem getLsbD_cast (h : w = v) (x : BitVec w) : (x.cast h).getLsbD i = x.getLsbD i := by subst h; rfl
@[simp] theorem getElem_cast (h : w = v) (x : BitVec w) (p : i < v) : (x.cast h)[i] = x[i]'(by omega) := by subst h; rfl
theorem msb_eq_getLsbD_last (x : BitVec w) : x.msb = x.getLsbD (w - 1) := by
  cases w with
  | zero => rw [eq_nil x]; rfl
  | succ w => rw [BitVec.msb, getMsbD_eq_getLsbD]; simp
theorem getLsbD_last (x : BitVec w) : x.getLsbD (w - 1) = decide (2 ^ (w - 1) ≤ x.toNat) := by
  cases w with
  | zero => rw [eq_nil x]; rfl
  | succ w =>
    rw [← testBit_toNat, Nat.testBit_eq_decide_div_mod_eq, Nat.add_sub_cancel]
    have h := x.isLt
    rw [Nat.pow_succ] at h
    have hp := Nat.two_pow_pos w
    by_cases k : 2 ^ w ≤ x.toNat
    · rw [decide_eq_true k, show x.toNat / 2 ^ w = 1 by
      rw [show x.toNat = (x.toNat - 2 ^ w) + 2 ^ w by omega, Nat.add_div_right _ hp, Nat.div_eq_of_lt (by omega)]]; rfl
    · rw [decide_eq_false k, Nat.div_eq_of_lt (by omega)]; rfl
theorem msb_eq_decide (x : BitVec w) : x.msb = decide (2 ^ (w - 1) ≤ x.toNat) := by rw [msb_eq_getLsbD_last, getLsbD_last]
theorem toNat_ge_of_msb_true {x : BitVec n} (p : BitVec.msb x = true) : x.toNat ≥ 2 ^ (n - 1) := by rw [msb_eq_decide] at p; exact of_decide_eq_true p
theorem toNat_lt_of_msb_false {x : BitVec n} (p : BitVec.msb x = false) : x.toNat < 2 ^ (n - 1) := by rw [msb_eq_decide] at p; exact Nat.lt_of_not_le (of_decide_eq_false p)
theorem msb_eq_getMsbD_zero (x : BitVec w) : x.msb = x.getMsbD 0 := rfl
@[simp] theorem msb_zero : (0#w).msb = false := by rw [msb_eq_getLsbD_last]; simp
@[simp] theorem msb_and {x y : BitVec w} : (x &&& y).msb = (x.msb && y.msb) := by simp only [msb_eq_getLsbD_last, getLsbD_and]
@[simp] theorem msb_or {x y : BitVec w} : (x ||| y).msb = (x.msb || y.msb) := by simp only [msb_eq_getLsbD_last, getLsbD_or]
@[simp] theorem msb_xor {x y : BitVec w} : (x ^^^ y).msb = (x.msb ^^ y.msb) := by simp only [msb_eq_getLsbD_last, getLsbD_xor]
@[simp] theorem msb_not {x : BitVec w} : (~~~x).msb = (decide (0 < w) && !x.msb) := by simp only [msb_eq_getLsbD_last, getLsbD_not]; cases w <;> simp
@[simp] theorem msb_allOnes (hw : 0 < w) : (allOnes w).msb = true := by rw [msb_eq_getLsbD_last, getLsbD_allOnes]; simp; omega

end BitVec
