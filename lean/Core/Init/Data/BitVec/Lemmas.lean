prelude
import Init.Data.BitVec.Bitwise

/-! Laws of bit vectors: equality by values, and the value of every operation. -/

set_option linter.unusedVariables false

namespace BitVec
open Internal

theorem eq_of_toNat_eq {n} : ∀ {x y : BitVec n}, x.toNat = y.toNat → x = y
  | ⟨_, _⟩, ⟨_, _⟩, rfl => rfl

theorem toNat_eq_iff {x y : BitVec n} : x = y ↔ x.toNat = y.toNat := ⟨fun h => h ▸ rfl, eq_of_toNat_eq⟩
theorem toNat_inj {x y : BitVec n} : x.toNat = y.toNat ↔ x = y := toNat_eq_iff.symm
@[bitvec_to_nat] theorem toNat_eq {x y : BitVec n} : x = y ↔ x.toNat = y.toNat := toNat_eq_iff
@[bitvec_to_nat] theorem toNat_ne {x y : BitVec n} : x ≠ y ↔ x.toNat ≠ y.toNat := not_congr toNat_eq_iff
theorem toNat_ne_iff_ne {n} {x y : BitVec n} : x.toNat ≠ y.toNat ↔ x ≠ y := not_congr toNat_inj
theorem eq_of_toFin_eq : ∀ {x y : BitVec w}, x.toFin = y.toFin → x = y
  | ⟨_⟩, ⟨_⟩, rfl => rfl
theorem toFin_inj {x y : BitVec w} : x.toFin = y.toFin ↔ x = y := ⟨eq_of_toFin_eq, congrArg toFin⟩
theorem val_toFin (x : BitVec w) : x.toFin.val = x.toNat := rfl
theorem toNat_lt_twoPow_of_le (h : m ≤ n) {x : BitVec m} : x.toNat < 2 ^ n := Nat.lt_of_lt_of_le x.isLt (pow_le h)

@[simp, bitvec_to_nat] theorem ofNat_eq_ofNat : @OfNat.ofNat (BitVec n) i _ = .ofNat n i := rfl
@[simp] theorem natCast_eq_ofNat (w x : Nat) : @Nat.cast (BitVec w) _ x = .ofNat w x := rfl
@[simp, bitvec_to_nat] theorem toNat_ofNatLT (x : Nat) (p : x < 2 ^ w) : (BitVec.ofNatLT x p).toNat = x := rfl
@[simp, bitvec_to_nat] theorem toNat_ofFin (x : Fin (2 ^ n)) : (BitVec.ofFin x).toNat = x.val := rfl
@[simp, bitvec_to_nat] theorem toNat_ofNat (x w : Nat) : (BitVec.ofNat w x).toNat = x % 2 ^ w := rfl
@[simp] theorem toNat_mod_cancel (x : BitVec n) : x.toNat % (2 ^ n) = x.toNat := Nat.mod_eq_of_lt x.isLt
@[simp] theorem ofNat_toNat_self (x : BitVec w) : BitVec.ofNat w x.toNat = x := eq_of_toNat_eq (toNat_mod_cancel x)
@[simp] theorem ofNatLT_toNat (x : BitVec w) (h : x.toNat < 2 ^ w) : BitVec.ofNatLT x.toNat h = x := rfl
theorem toNat_zero (n : Nat) : (0#n).toNat = 0 := Nat.zero_mod _
@[simp] theorem toNat_ofNat_zero (n : Nat) : (BitVec.ofNat n 0).toNat = 0 := Nat.zero_mod _
@[simp, bitvec_to_nat] theorem toNat_allOnes : (allOnes v).toNat = 2 ^ v - 1 := rfl
@[simp, bitvec_to_nat] theorem toNat_ofBool (b : Bool) : (ofBool b).toNat = b.toNat := by cases b <;> rfl

instance : Subsingleton (BitVec 0) where
  allEq x y := eq_of_toNat_eq ((Nat.le_zero.mp (Nat.le_of_lt_succ x.isLt)).trans
    (Nat.le_zero.mp (Nat.le_of_lt_succ y.isLt)).symm)

/-- The bit vector of width zero. -/
abbrev nil : BitVec 0 := 0
theorem eq_nil (x : BitVec 0) : x = nil := Subsingleton.allEq ..
@[simp] theorem toNat_of_zero_length (h : w = 0) (x : BitVec w) : x.toNat = 0 := by
  cases h; exact Nat.le_zero.mp (Nat.le_of_lt_succ x.isLt)

@[bitvec_to_nat] theorem le_def {x y : BitVec n} : x ≤ y ↔ x.toNat ≤ y.toNat := Iff.rfl
@[bitvec_to_nat] theorem lt_def {x y : BitVec n} : x < y ↔ x.toNat < y.toNat := Iff.rfl
theorem ult_def {x y : BitVec n} : x.ult y = decide (x.toNat < y.toNat) := rfl
theorem ule_def {x y : BitVec n} : x.ule y = decide (x.toNat ≤ y.toNat) := rfl
theorem slt_def {x y : BitVec n} : x.slt y = decide (x.toInt < y.toInt) := rfl
theorem sle_def {x y : BitVec n} : x.sle y = decide (x.toInt ≤ y.toInt) := rfl
@[simp] theorem ult_iff_lt {x y : BitVec n} : x.ult y ↔ x < y := decide_eq_true_iff
@[simp] theorem ule_iff_le {x y : BitVec n} : x.ule y ↔ x ≤ y := decide_eq_true_iff
@[simp] protected theorem not_le {x y : BitVec n} : ¬x ≤ y ↔ y < x := Nat.not_le
@[simp] protected theorem not_lt {x y : BitVec n} : ¬x < y ↔ y ≤ x := Nat.not_lt
protected theorem le_refl (x : BitVec w) : x ≤ x := Nat.le_refl x.toNat
protected theorem lt_irrefl (x : BitVec w) : ¬x < x := Nat.lt_irrefl x.toNat
protected theorem le_antisymm {x y : BitVec w} (h₁ : x ≤ y) (h₂ : y ≤ x) : x = y :=
  eq_of_toNat_eq (Nat.le_antisymm h₁ h₂)
protected theorem le_trans {x y z : BitVec w} : x ≤ y → y ≤ z → x ≤ z := Nat.le_trans
protected theorem lt_trans {x y z : BitVec w} : x < y → y < z → x < z := Nat.lt_trans
protected theorem le_of_lt {x y : BitVec w} : x < y → x ≤ y := Nat.le_of_lt
protected theorem le_total (x y : BitVec w) : x ≤ y ∨ y ≤ x := Nat.le_total _ _

@[simp, bitvec_to_nat] theorem toNat_add (x y : BitVec w) : (x + y).toNat = (x.toNat + y.toNat) % 2 ^ w := rfl
@[bitvec_to_nat] theorem toNat_sub (x y : BitVec n) : (x - y).toNat = ((2 ^ n - y.toNat) + x.toNat) % 2 ^ n := rfl
@[simp, bitvec_to_nat] theorem toNat_mul (x y : BitVec n) : (x * y).toNat = (x.toNat * y.toNat) % 2 ^ n := rfl
@[simp, bitvec_to_nat] theorem toNat_neg (x : BitVec n) : (-x).toNat = (2 ^ n - x.toNat) % 2 ^ n := rfl
@[simp, bitvec_to_nat] theorem toNat_udiv {x y : BitVec n} : (x / y).toNat = x.toNat / y.toNat := rfl
@[simp, bitvec_to_nat] theorem toNat_umod {x y : BitVec n} : (x % y).toNat = x.toNat % y.toNat := rfl
@[simp, bitvec_to_nat] theorem toNat_and (x y : BitVec v) : (x &&& y).toNat = x.toNat &&& y.toNat := rfl
@[simp, bitvec_to_nat] theorem toNat_or (x y : BitVec v) : (x ||| y).toNat = x.toNat ||| y.toNat := rfl
@[simp, bitvec_to_nat] theorem toNat_xor (x y : BitVec v) : (x ^^^ y).toNat = x.toNat ^^^ y.toNat := rfl
@[simp, bitvec_to_nat] theorem toNat_shiftLeft {x : BitVec v} : (x <<< n).toNat = x.toNat <<< n % 2 ^ v := rfl
@[simp, bitvec_to_nat] theorem toNat_ushiftRight (x : BitVec n) (i : Nat) : (x >>> i).toNat = x.toNat >>> i := rfl
@[simp, bitvec_to_nat] theorem toNat_cast (h : w = v) (x : BitVec w) : (x.cast h).toNat = x.toNat := rfl
@[simp, bitvec_to_nat] theorem toNat_setWidth' {m n : Nat} (p : m ≤ n) (x : BitVec m) :
    (setWidth' p x).toNat = x.toNat := rfl
@[simp, bitvec_to_nat] theorem toNat_setWidth (i : Nat) (x : BitVec n) : (setWidth i x).toNat = x.toNat % 2 ^ i := by
  unfold setWidth
  split
  case isTrue h => exact (Nat.mod_eq_of_lt (Nat.lt_of_lt_of_le x.isLt (pow_le h))).symm
  case isFalse => rfl
@[simp, bitvec_to_nat] theorem extractLsb'_toNat (s m : Nat) (x : BitVec n) :
    (extractLsb' s m x).toNat = (x.toNat >>> s) % 2 ^ m := rfl
@[simp, bitvec_to_nat] theorem extractLsb_toNat (hi lo : Nat) (x : BitVec n) :
    (extractLsb hi lo x).toNat = (x.toNat >>> lo) % 2 ^ (hi - lo + 1) := rfl
@[bitvec_to_nat] theorem toNat_append (x : BitVec m) (y : BitVec n) : (x ++ y).toNat = x.toNat <<< n ||| y.toNat := rfl

@[simp] theorem cast_eq {n : Nat} (h : n = n) (x : BitVec n) : x.cast h = x := rfl
@[simp] theorem cast_ofNat {n m : Nat} (h : n = m) (x : Nat) : (BitVec.ofNat n x).cast h = BitVec.ofNat m x := by
  cases h; rfl
@[simp] theorem cast_cast {n m k : Nat} (h₁ : n = m) (h₂ : m = k) (x : BitVec n) :
    (x.cast h₁).cast h₂ = x.cast (h₁ ▸ h₂) := rfl
@[simp] theorem setWidth_eq (x : BitVec n) : setWidth n x = x :=
  eq_of_toNat_eq (by rw [toNat_setWidth, toNat_mod_cancel])
@[simp] theorem ofBool_false : ofBool false = 0 := rfl
@[simp] theorem ofBool_true : ofBool true = 1 := rfl

@[simp] theorem append_eq (x : BitVec w) (y : BitVec v) : BitVec.append x y = x ++ y := rfl
@[simp] theorem shiftLeft_eq (x : BitVec w) (n : Nat) : BitVec.shiftLeft x n = x <<< n := rfl
@[simp] theorem ushiftRight_eq (x : BitVec w) (n : Nat) : BitVec.ushiftRight x n = x >>> n := rfl
@[simp] theorem not_eq (x : BitVec w) : BitVec.not x = ~~~x := rfl
@[simp] theorem and_eq (x y : BitVec w) : BitVec.and x y = x &&& y := rfl
@[simp] theorem or_eq (x y : BitVec w) : BitVec.or x y = x ||| y := rfl
@[simp] theorem xor_eq (x y : BitVec w) : BitVec.xor x y = x ^^^ y := rfl
@[simp] theorem neg_eq (x : BitVec w) : BitVec.neg x = -x := rfl
@[simp] theorem add_eq (x y : BitVec w) : BitVec.add x y = x + y := rfl
@[simp] theorem sub_eq (x y : BitVec w) : BitVec.sub x y = x - y := rfl
@[simp] theorem mul_eq (x y : BitVec w) : BitVec.mul x y = x * y := rfl
@[simp] theorem udiv_eq (x y : BitVec w) : BitVec.udiv x y = x / y := rfl
@[simp] theorem umod_eq (x y : BitVec w) : BitVec.umod x y = x % y := rfl
@[simp] theorem zero_eq : BitVec.zero n = 0#n := eq_of_toNat_eq (toNat_zero n).symm
theorem getLsbD_eq_getElem {x : BitVec w} {i : Nat} (h : i < w) : x.getLsbD i = x[i] := rfl
@[simp] theorem getLsb_eq_getElem (x : BitVec w) (i : Fin w) : x.getLsb i = x[i.val]'i.isLt := rfl

end BitVec
