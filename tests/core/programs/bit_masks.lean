/-! Setting, clearing and testing bits of a word; a word of 8 bits tried in full, any width by reasoning about bits. -/

def setBit (x : BitVec w) (i : Nat) : BitVec w := x ||| BitVec.twoPow w i
def clearBit (x : BitVec w) (m : BitVec w) : BitVec w := x &&& ~~~m
def lowestSet (x : BitVec w) : BitVec w := x &&& -x

theorem clear_clear (x m : BitVec w) : clearBit (clearBit x m) m = clearBit x m := by
  simp [clearBit, BitVec.and_assoc]

theorem clear_disjoint (x m : BitVec w) : clearBit x m &&& m = 0#w := by
  ext i h
  simp [clearBit]

theorem split_by_mask (x m : BitVec w) : (x &&& m) ||| clearBit x m = x := by
  ext i h
  simp [clearBit]
  cases x[i] <;> cases m[i] <;> rfl

theorem de_morgan (x y : BitVec w) : ~~~(x ||| y) = ~~~x &&& ~~~y := BitVec.not_or

theorem swap_by_xor (a b : BitVec w) : (a ^^^ b) ^^^ b = a ∧ (a ^^^ b) ^^^ a = b := by
  constructor
  · rw [BitVec.xor_assoc, BitVec.xor_self, BitVec.xor_zero]
  · rw [BitVec.xor_comm a b, BitVec.xor_assoc, BitVec.xor_self, BitVec.xor_zero]

theorem neg_is_complement (x : BitVec w) : -x = ~~~x + 1#w := BitVec.neg_eq_not_add x

theorem set_bit_8 : ∀ x : BitVec 4, (setBit x 2).getLsbD 2 = true := by decide

theorem lowestSet_4 : ∀ x : BitVec 4, lowestSet x = 0 ↔ x = 0 := by decide

theorem masked_le (x m : BitVec 8) : (x &&& m).toNat ≤ 255 := by
  have := (x &&& m).isLt
  omega

#guard setBit 0#8 3 == 8#8
#guard lowestSet 0b10100#8 == 0b100#8
#guard (0xf0#8).clz == 0#8
#guard (1#8).rotateLeft 7 == 128#8
#guard (200#8).toInt == -56
