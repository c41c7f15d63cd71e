prelude
import Init.Data.BitVec.Lemmas

/-! The ring laws of bit vectors. -/

set_option linter.unusedVariables false

namespace BitVec

protected theorem add_comm (x y : BitVec n) : x + y = y + x := congrArg (BitVec.ofNat n) (Nat.add_comm _ _)
protected theorem mul_comm (x y : BitVec w) : x * y = y * x := congrArg (BitVec.ofNat w) (Nat.mul_comm _ _)
@[simp] protected theorem add_zero (x : BitVec n) : x + 0#n = x :=
  eq_of_toNat_eq (by rw [toNat_add, toNat_zero, Nat.add_zero, toNat_mod_cancel])
@[simp] protected theorem zero_add (x : BitVec n) : 0#n + x = x := by rw [BitVec.add_comm, BitVec.add_zero]
@[simp] protected theorem sub_self (x : BitVec n) : x - x = 0#n :=
  eq_of_toNat_eq (by rw [toNat_sub, Nat.sub_add_cancel (Nat.le_of_lt x.isLt), Nat.mod_self, toNat_zero])
@[simp] protected theorem sub_zero (x : BitVec n) : x - 0#n = x :=
  eq_of_toNat_eq (by rw [toNat_sub, toNat_zero, Nat.sub_zero, Nat.add_mod_left, toNat_mod_cancel])
@[simp] protected theorem mul_zero {x : BitVec w} : x * 0#w = 0#w :=
  eq_of_toNat_eq (by rw [toNat_mul, toNat_zero, Nat.mul_zero, Nat.zero_mod])
@[simp] protected theorem zero_mul {x : BitVec w} : 0#w * x = 0#w := by rw [BitVec.mul_comm, BitVec.mul_zero]
@[simp] protected theorem mul_one (x : BitVec w) : x * 1#w = x :=
  eq_of_toNat_eq (by
    rw [toNat_mul, toNat_ofNat]
    cases w with
    | zero => rw [toNat_of_zero_length rfl x, Nat.zero_mul]
    | succ w =>
      have : 1 < 2 ^ (w + 1) :=
        Nat.lt_of_lt_of_le (Nat.lt_succ_self 1) (Internal.pow_le (Nat.succ_le_succ (Nat.zero_le w)))
      rw [Nat.mod_eq_of_lt this, Nat.mul_one, toNat_mod_cancel])
@[simp] protected theorem one_mul (x : BitVec w) : 1#w * x = x := by rw [BitVec.mul_comm, BitVec.mul_one]

private theorem mod_add (a b m : Nat) : (a % m + b) % m = (a + b) % m := by
  have h := Nat.mod_add_div a m
  rw [← congrArg (· + b) h, Nat.add_assoc, Nat.add_comm (m * _) b, ← Nat.add_assoc, Nat.add_mul_mod_self_left]
private theorem mod_mul (a b m : Nat) : (a % m * b) % m = (a * b) % m := by
  have h := Nat.mod_add_div a m
  rw [← congrArg (· * b) h, Nat.add_mul, Nat.mul_assoc, Nat.add_mul_mod_self_left]

protected theorem add_assoc (x y z : BitVec n) : x + y + z = x + (y + z) :=
  eq_of_toNat_eq (by
    simp only [toNat_add]
    rw [mod_add, Nat.add_comm x.toNat ((_ + _) % _), mod_add, Nat.add_comm (y.toNat + z.toNat), Nat.add_assoc])
protected theorem mul_assoc (x y z : BitVec w) : x * y * z = x * (y * z) :=
  eq_of_toNat_eq (by
    simp only [toNat_mul]
    rw [mod_mul, Nat.mul_comm x.toNat ((_ * _) % _), mod_mul, Nat.mul_comm (y.toNat * z.toNat), Nat.mul_assoc])
protected theorem mul_add {x y z : BitVec w} : x * (y + z) = x * y + x * z :=
  eq_of_toNat_eq (by
    simp only [toNat_mul, toNat_add]
    rw [Nat.mul_comm x.toNat ((_ + _) % _), mod_mul, mod_add, Nat.add_comm (x.toNat * y.toNat), mod_add,
      Nat.mul_comm _ x.toNat, Nat.mul_add, Nat.add_comm])
protected theorem add_mul {x y z : BitVec w} : (x + y) * z = x * z + y * z := by
  rw [BitVec.mul_comm, BitVec.mul_add, BitVec.mul_comm z, BitVec.mul_comm z]
protected theorem add_left_neg (x : BitVec n) : -x + x = 0#n :=
  eq_of_toNat_eq (by
    rw [toNat_add, toNat_neg, mod_add, Nat.sub_add_cancel (Nat.le_of_lt x.isLt), Nat.mod_self, toNat_zero])
protected theorem add_right_neg (x : BitVec n) : x + -x = 0#n := by rw [BitVec.add_comm, BitVec.add_left_neg]
protected theorem sub_eq_add_neg {n} (x y : BitVec n) : x - y = x + -y :=
  eq_of_toNat_eq (by rw [toNat_sub, toNat_add, toNat_neg, Nat.add_comm x.toNat, mod_add])
protected theorem sub_toAdd {n} (x y : BitVec n) : x - y = x + -y := BitVec.sub_eq_add_neg x y
@[simp] protected theorem neg_zero (n : Nat) : -(0#n) = 0#n :=
  eq_of_toNat_eq (by rw [toNat_neg, toNat_zero, Nat.sub_zero, Nat.mod_self])
protected theorem add_sub_cancel (x y : BitVec w) : x + y - y = x := by
  rw [BitVec.sub_eq_add_neg, BitVec.add_assoc, BitVec.add_right_neg, BitVec.add_zero]
protected theorem sub_add_cancel (x y : BitVec w) : x - y + y = x := by
  rw [BitVec.sub_eq_add_neg, BitVec.add_assoc, BitVec.add_left_neg, BitVec.add_zero]
protected theorem eq_sub_iff_add_eq {x y z : BitVec w} : x = z - y ↔ x + y = z :=
  ⟨fun h => h ▸ BitVec.sub_add_cancel z y, fun h => h ▸ (BitVec.add_sub_cancel x y).symm⟩
protected theorem neg_neg {x : BitVec w} : - -x = x := by
  have h : - -x + -x + x = x := by rw [BitVec.add_left_neg, BitVec.zero_add]
  rw [BitVec.add_assoc, BitVec.add_left_neg, BitVec.add_zero] at h; exact h
attribute [simp] BitVec.neg_neg

theorem shiftRight_add {w : Nat} (x : BitVec w) (n m : Nat) : x >>> (n + m) = (x >>> n) >>> m :=
  eq_of_toNat_eq (by
    simp only [toNat_ushiftRight]
    rw [Nat.shiftRight_eq_div_pow, Nat.shiftRight_eq_div_pow, Nat.shiftRight_eq_div_pow, Internal.pow_add,
      Nat.div_div_eq_div_mul])
theorem shiftLeft_add {w : Nat} (x : BitVec w) (n m : Nat) : x <<< (n + m) = (x <<< n) <<< m :=
  eq_of_toNat_eq (by
    simp only [toNat_shiftLeft]
    rw [Nat.shiftLeft_eq, Nat.shiftLeft_eq, Nat.shiftLeft_eq, mod_mul, Internal.pow_add, Nat.mul_assoc])

instance : Std.Associative (α := BitVec n) (· + ·) := ⟨BitVec.add_assoc⟩
instance : Std.Commutative (α := BitVec n) (· + ·) := ⟨BitVec.add_comm⟩
instance : Std.LawfulIdentity (α := BitVec n) (· + ·) 0#n where
  left_id := BitVec.zero_add
  right_id := BitVec.add_zero
instance : Std.Associative (α := BitVec n) (· * ·) := ⟨BitVec.mul_assoc⟩
instance : Std.Commutative (α := BitVec n) (· * ·) := ⟨BitVec.mul_comm⟩
instance : Std.LawfulIdentity (α := BitVec n) (· * ·) 1#n where
  left_id := BitVec.one_mul
  right_id := BitVec.mul_one

end BitVec
