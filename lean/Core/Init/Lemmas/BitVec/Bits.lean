prelude
import Init.Lemmas.Nat

/-! `BitVec`: bits of every operation. -/

set_option linter.unusedVariables false
namespace BitVec
theorem ofNat_toNat (m : Nat) (x : BitVec n) : BitVec.ofNat m x.toNat = setWidth m x := by
  apply BitVec.eq_of_toNat_eq; simp
theorem testBit_toNat (x : BitVec w) : x.toNat.testBit i = x.getLsbD i := rfl
theorem getElem_eq_testBit_toNat (x : BitVec w) (i : Nat) (h : i < w) : x[i] = x.toNat.testBit i := rfl
@[simp] theorem getLsbD_ofFin (x : Fin (2 ^ n)) (i : Nat) : getLsbD (BitVec.ofFin x) i = x.val.testBit i := rfl
theorem getLsbD_of_ge (x : BitVec w) (i : Nat) (ge : w ≤ i) : getLsbD x i = false := Nat.testBit_lt_two_pow (Nat.lt_of_lt_of_le x.isLt (Nat.pow_le_pow_right (by decide) ge))
theorem lt_of_getLsbD {x : BitVec w} {i : Nat} (h : getLsbD x i = true) : i < w := Nat.lt_of_not_le fun ge => by rw [getLsbD_of_ge x i ge] at h; exact nomatch h
theorem eq_of_getLsbD_eq {x y : BitVec w} (pred : ∀ i, i < w → x.getLsbD i = y.getLsbD i) : x = y := by
  apply eq_of_toNat_eq
  apply Nat.eq_of_testBit_eq
  intro i
  by_cases h : i < w
  · exact pred i h
  · exact (getLsbD_of_ge x i (by omega)).trans (getLsbD_of_ge y i (by omega)).symm
theorem eq_of_getLsbD_eq_iff {x y : BitVec w} : x = y ↔ ∀ i, i < w → x.getLsbD i = y.getLsbD i := ⟨fun h _ _ => h ▸ rfl, eq_of_getLsbD_eq⟩
@[ext] theorem eq_of_getElem_eq {x y : BitVec n} : (∀ i (hi : i < n), x[i] = y[i]) → x = y := fun h => eq_of_getLsbD_eq h
theorem getElem_of_getLsbD_eq_true {x : BitVec w} {i : Nat} (h : x.getLsbD i = true) : x[i]'(lt_of_getLsbD h) = true := h
theorem eq_of_getMsbD_eq {x y : BitVec w} (pred : ∀ i, i < w → x.getMsbD i = y.getMsbD i) : x = y := by
  apply eq_of_getLsbD_eq
  intro i hi
  have h := pred (w - 1 - i) (by omega)
  simp only [getMsbD] at h
  rw [decide_eq_true (by omega : w - 1 - i < w), show w - 1 - (w - 1 - i) = i by omega] at h
  simpa using h
theorem getMsbD_eq_getLsbD (x : BitVec w) (i : Nat) : x.getMsbD i = (decide (i < w) && x.getLsbD (w - 1 - i)) := rfl
theorem getLsbD_eq_getMsbD (x : BitVec w) (i : Nat) : x.getLsbD i = (decide (i < w) && x.getMsbD (w - 1 - i)) := by
  by_cases h : i < w
  · rw [getMsbD_eq_getLsbD, decide_eq_true h, decide_eq_true (by omega : w - 1 - i < w), show w - 1 - (w - 1 - i) = i by omega]; rfl
  · rw [getLsbD_of_ge _ _ (by omega), decide_eq_false h]; rfl
@[simp] theorem getMsbD_of_ge (x : BitVec w) (i : Nat) (ge : w ≤ i) : getMsbD x i = false := by rw [getMsbD_eq_getLsbD, decide_eq_false (by omega)]; rfl
theorem lt_of_getMsbD {x : BitVec w} {i : Nat} (h : getMsbD x i = true) : i < w := Nat.lt_of_not_le fun ge => by rw [getMsbD_of_ge x i ge] at h; exact nomatch h
theorem getLsbD_ofNat (n : Nat) (x : Nat) (i : Nat) : getLsbD (BitVec.ofNat n x) i = (decide (i < n) && x.testBit i) := by rw [← testBit_toNat, toNat_ofNat, Nat.testBit_mod_two_pow]
@[simp] theorem getElem_ofNat {n x i : Nat} (h : i < n) : (BitVec.ofNat n x)[i] = x.testBit i := by rw [← getLsbD_eq_getElem, getLsbD_ofNat]; simp [h]
theorem getLsbD_zero : (0#w).getLsbD i = false := by rw [getLsbD_ofNat]; simp
@[simp] theorem getElem_zero (h : i < w) : (0#w)[i] = false := by rw [getElem_ofNat]; simp
attribute [simp] getLsbD_zero
@[simp] theorem getMsbD_zero : (0#w).getMsbD i = false := by rw [getMsbD_eq_getLsbD]; simp
@[simp] theorem getLsbD_one {w i : Nat} : (1#w).getLsbD i = (decide (0 < w) && decide (0 = i)) := by
  rw [getLsbD_ofNat]
  cases i with
  | zero => simp [Nat.testBit_zero]
  | succ i => rw [Nat.testBit_add_one]; simp
@[simp] theorem getLsbD_allOnes : (allOnes v).getLsbD i = decide (i < v) := by rw [← testBit_toNat, toNat_allOnes, Nat.testBit_two_pow_sub_one]
@[simp] theorem getElem_allOnes (i : Nat) (h : i < v) : (allOnes v)[i] = true := by rw [← getLsbD_eq_getElem, getLsbD_allOnes, decide_eq_true h]
@[simp] theorem getMsbD_allOnes : (allOnes v).getMsbD i = decide (i < v) := by rw [getMsbD_eq_getLsbD, getLsbD_allOnes]; by_cases h : i < v <;> simp [h]; omega
@[simp] theorem getLsbD_or {x y : BitVec v} : (x ||| y).getLsbD i = (x.getLsbD i || y.getLsbD i) := by rw [← testBit_toNat, toNat_or, Nat.testBit_or]; rfl
@[simp] theorem getLsbD_and {x y : BitVec v} : (x &&& y).getLsbD i = (x.getLsbD i && y.getLsbD i) := by rw [← testBit_toNat, toNat_and, Nat.testBit_and]; rfl
@[simp] theorem getLsbD_xor {x y : BitVec v} : (x ^^^ y).getLsbD i = (x.getLsbD i ^^ y.getLsbD i) := by rw [← testBit_toNat, toNat_xor, Nat.testBit_xor]; rfl
@[simp] theorem getElem_or {x y : BitVec w} {i : Nat} (h : i < w) : (x ||| y)[i] = (x[i] || y[i]) := getLsbD_or
@[simp] theorem getElem_and {x y : BitVec w} {i : Nat} (h : i < w) : (x &&& y)[i] = (x[i] && y[i]) := getLsbD_and
@[simp] theorem getElem_xor {x y : BitVec w} {i : Nat} (h : i < w) : (x ^^^ y)[i] = (x[i] ^^ y[i]) := getLsbD_xor
@[simp] theorem getMsbD_or {x y : BitVec w} : (x ||| y).getMsbD i = (x.getMsbD i || y.getMsbD i) := by simp only [getMsbD_eq_getLsbD, getLsbD_or, Bool.and_or_distrib_left]
@[simp] theorem getMsbD_and {x y : BitVec w} : (x &&& y).getMsbD i = (x.getMsbD i && y.getMsbD i) := by simp only [getMsbD_eq_getLsbD, getLsbD_and]; cases decide (i < w) <;> rfl
@[simp] theorem getMsbD_xor {x y : BitVec w} : (x ^^^ y).getMsbD i = (x.getMsbD i ^^ y.getMsbD i) := by simp only [getMsbD_eq_getLsbD, getLsbD_xor, Bool.and_xor_distrib_left]
theorem not_def {x : BitVec v} : ~~~x = allOnes v ^^^ x := rfl
@[simp] theorem getLsbD_not {x : BitVec v} : (~~~x).getLsbD i = (decide (i < v) && !x.getLsbD i) := by
  rw [not_def, getLsbD_xor, getLsbD_allOnes]
  by_cases h : i < v
  · simp [h]
  · simp [h, getLsbD_of_ge x i (by omega)]
@[simp] theorem getElem_not {x : BitVec w} {i : Nat} (h : i < w) : (~~~x)[i] = !x[i] := by rw [← getLsbD_eq_getElem, getLsbD_not, decide_eq_true h]; rfl
@[simp] theorem toNat_not {x : BitVec v} : (~~~x).toNat = 2 ^ v - 1 - x.toNat := by
  apply Nat.eq_of_testBit_eq
  intro i
  rw [testBit_toNat, getLsbD_not]
  have key : ∀ (v a i : Nat), a < 2 ^ v → (2 ^ v - 1 - a).testBit i = (decide (i < v) && !a.testBit i) := by
    intro v
    induction v with
    | zero => intro a i h; simp at h; simp [h]
    | succ v ih =>
      intro a i h
      rw [Nat.pow_succ] at h ⊢
      cases i with
      | zero =>
        simp only [Nat.testBit_zero]
        rcases Nat.mod_two_eq_zero_or_one a with e | e <;> simp [e] <;> omega
      | succ i =>
        rw [Nat.testBit_add_one, Nat.testBit_add_one, show (2 ^ v * 2 - 1 - a) / 2 = 2 ^ v - 1 - a / 2 by omega, ih _ _ (by omega)]
        simp
  exact (key v x.toNat i x.isLt).symm
@[simp] theorem not_not {b : BitVec w} : ~~~(~~~b) = b := by ext i hi; simp
theorem not_inj {x y : BitVec w} : ~~~x = ~~~y ↔ x = y := ⟨fun h => by rw [← not_not (b := x), h, not_not], fun h => h ▸ rfl⟩
@[simp] theorem not_zero : ~~~0#n = allOnes n := by ext; simp
@[simp] theorem not_allOnes : ~~~allOnes w = 0#w := by ext; simp
protected theorem or_assoc (x y z : BitVec w) : x ||| y ||| z = x ||| (y ||| z) := by ext i hi; simp [Bool.or_assoc]
protected theorem or_comm (x y : BitVec w) : x ||| y = y ||| x := by ext i hi; simp [Bool.or_comm]
@[simp] protected theorem or_self {x : BitVec w} : x ||| x = x := by apply BitVec.eq_of_toNat_eq; simp
@[simp] theorem or_zero {x : BitVec w} : x ||| 0#w = x := by apply BitVec.eq_of_toNat_eq; simp
@[simp] theorem zero_or {x : BitVec w} : 0#w ||| x = x := by apply BitVec.eq_of_toNat_eq; simp
@[simp] theorem or_allOnes {x : BitVec w} : x ||| allOnes w = allOnes w := by ext i hi; simp
@[simp] theorem allOnes_or {x : BitVec w} : allOnes w ||| x = allOnes w := by ext i hi; simp
protected theorem and_assoc (x y z : BitVec w) : x &&& y &&& z = x &&& (y &&& z) := by ext i hi; simp [Bool.and_assoc]
protected theorem and_comm (x y : BitVec w) : x &&& y = y &&& x := by ext i hi; simp [Bool.and_comm]
@[simp] protected theorem and_self {x : BitVec w} : x &&& x = x := by apply BitVec.eq_of_toNat_eq; simp
@[simp] theorem and_zero {x : BitVec w} : x &&& 0#w = 0#w := by apply BitVec.eq_of_toNat_eq; simp
@[simp] theorem zero_and {x : BitVec w} : 0#w &&& x = 0#w := by apply BitVec.eq_of_toNat_eq; simp
@[simp] theorem and_allOnes {x : BitVec w} : x &&& allOnes w = x := by apply BitVec.eq_of_toNat_eq; simp
@[simp] theorem allOnes_and {x : BitVec w} : allOnes w &&& x = x := by ext i hi; simp
theorem xor_assoc (x y z : BitVec w) : x ^^^ y ^^^ z = x ^^^ (y ^^^ z) := by ext i hi; simp [Bool.xor_assoc]
theorem xor_comm (x y : BitVec w) : x ^^^ y = y ^^^ x := by ext i hi; simp [Bool.xor_comm]
@[simp] theorem xor_self {x : BitVec w} : x ^^^ x = 0#w := by apply BitVec.eq_of_toNat_eq; simp
@[simp] theorem xor_zero {x : BitVec w} : x ^^^ 0#w = x := by apply BitVec.eq_of_toNat_eq; simp
@[simp] theorem zero_xor {x : BitVec w} : 0#w ^^^ x = x := by apply BitVec.eq_of_toNat_eq; simp
@[simp] theorem xor_allOnes {x : BitVec w} : x ^^^ allOnes w = ~~~x := by ext i hi; simp
@[simp] theorem allOnes_xor {x : BitVec w} : allOnes w ^^^ x = ~~~x := rfl
theorem xor_left_inj {x y : BitVec w} (z : BitVec w) : x ^^^ z = y ^^^ z ↔ x = y := ⟨fun h => by have := congrArg (· ^^^ z) h; simpa [xor_assoc] using this, fun h => h ▸ rfl⟩
theorem xor_right_inj {x y : BitVec w} (z : BitVec w) : z ^^^ x = z ^^^ y ↔ x = y := by rw [xor_comm z, xor_comm z, xor_left_inj]
@[simp] theorem xor_eq_zero_iff {x y : BitVec w} : x ^^^ y = 0#w ↔ x = y := by rw [← xor_self (x := y), xor_left_inj]
theorem and_or_distrib_left {x y z : BitVec w} : x &&& (y ||| z) = (x &&& y) ||| (x &&& z) := by ext i hi; simp [Bool.and_or_distrib_left]
theorem and_or_distrib_right {x y z : BitVec w} : (x ||| y) &&& z = (x &&& z) ||| (y &&& z) := by ext i hi; simp [Bool.and_or_distrib_right]
theorem or_and_distrib_left {x y z : BitVec w} : x ||| (y &&& z) = (x ||| y) &&& (x ||| z) := by ext i hi; simp [Bool.or_and_distrib_left]
theorem or_and_distrib_right {x y z : BitVec w} : (x &&& y) ||| z = (x ||| z) &&& (y ||| z) := by ext i hi; simp [Bool.or_and_distrib_right]
theorem and_xor_distrib_left {x y z : BitVec w} : x &&& (y ^^^ z) = (x &&& y) ^^^ (x &&& z) := by ext i hi; simp [Bool.and_xor_distrib_left]
theorem and_xor_distrib_right {x y z : BitVec w} : (x ^^^ y) &&& z = (x &&& z) ^^^ (y &&& z) := by ext i hi; simp [Bool.and_xor_distrib_right]
protected theorem not_and {x y : BitVec w} : ~~~(x &&& y) = ~~~x ||| ~~~y := by ext i hi; simp
protected theorem not_or {x y : BitVec w} : ~~~(x ||| y) = ~~~x &&& ~~~y := by ext i hi; simp
@[simp] protected theorem and_not_self (x : BitVec n) : x &&& ~~~x = 0#n := by ext i hi; simp
@[simp] protected theorem not_and_self (x : BitVec n) : ~~~x &&& x = 0#n := by ext i hi; simp
@[simp] theorem or_not_self (x : BitVec w) : x ||| ~~~x = allOnes w := by ext i hi; simp
@[simp] theorem not_or_self (x : BitVec w) : ~~~x ||| x = allOnes w := by ext i hi; simp
theorem not_xor_left {x y : BitVec w} : ~~~(x ^^^ y) = ~~~x ^^^ y := by ext i hi; simp [Bool.not_xor]
theorem not_xor_right {x y : BitVec w} : ~~~(x ^^^ y) = x ^^^ ~~~y := by ext i hi; simp [Bool.xor_not]
instance : Std.Associative (α := BitVec n) (· ||| ·) := ⟨BitVec.or_assoc⟩
instance : Std.Commutative (α := BitVec n) (· ||| ·) := ⟨BitVec.or_comm⟩
instance : Std.Associative (α := BitVec n) (· &&& ·) := ⟨BitVec.and_assoc⟩
instance : Std.Commutative (α := BitVec n) (· &&& ·) := ⟨BitVec.and_comm⟩
instance : Std.Associative (α := BitVec n) (· ^^^ ·) := ⟨xor_assoc⟩
instance : Std.Commutative (α := BitVec n) (· ^^^ ·) := ⟨xor_comm⟩
instance : Std.IdempotentOp (α := BitVec n) (· ||| ·) := ⟨fun _ => BitVec.or_self⟩
instance : Std.IdempotentOp (α := BitVec n) (· &&& ·) := ⟨fun _ => BitVec.and_self⟩

end BitVec
