prelude
import Init.Prelude.UIntWide

/-! Characters: Unicode scalar values. -/

universe u v

/-- Code points of Unicode without the surrogates. -/
abbrev Nat.isValidChar (n : Nat) : Prop :=
  Or (LT.lt n 0xd800) (And (LT.lt 0xdfff n) (LT.lt n 0x110000))

@[inherit_doc Nat.isValidChar]
abbrev UInt32.isValidChar (n : UInt32) : Prop := n.toNat.isValidChar

/-- One Unicode scalar value. -/
structure Char where
  /-- Its code point. -/
  val : UInt32
  valid : val.isValidChar

private theorem Nat.isValidChar.fits {n : Nat} : n.isValidChar → LT.lt n UInt32.size
  | .inl low => Nat.lt_trans low (of_decide_eq_true rfl)
  | .inr high => Nat.lt_trans high.right (of_decide_eq_true rfl)

/-- The character of a valid code point. -/
@[extern "lean_uint32_of_nat", implicit_reducible]
def Char.ofNatAux (n : @& Nat) (h : n.isValidChar) : Char where
  val := UInt32.ofBitVec (BitVec.ofNatLT n (Nat.isValidChar.fits h))
  valid := h

/-- The character of a code point, the null character for a number that is none. -/
@[noinline, match_pattern, implicit_reducible]
def Char.ofNat (n : Nat) : Char :=
  dite n.isValidChar (fun h => Char.ofNatAux n h) fun _ => {
    val := UInt32.ofBitVec (BitVec.ofNatLT 0 (of_decide_eq_true rfl))
    valid := Or.inl (of_decide_eq_true rfl)
  }

theorem Char.val_eq_of_eq {c d : Char} (h : Eq c d) : Eq c.val d.val := congrArg Char.val h

theorem Char.ext : ∀ {c d : Char}, Eq c.val d.val → Eq c d
  | .mk _ _, .mk _ _, .refl _ => .refl _

theorem Char.ne_of_val_ne {c d : Char} (h : Not (Eq c.val d.val)) : Not (Eq c d) :=
  fun same => h (Char.val_eq_of_eq same)

theorem Char.val_ne_of_ne {c d : Char} (h : Not (Eq c d)) : Not (Eq c.val d.val) :=
  fun same => h (Char.ext same)

instance : DecidableEq Char := fun c d => {
  decide := decide (Eq c.val d.val)
  reflects_decide := match instDecidableEqUInt32 c.val d.val with
    | isTrue same => Char.ext same
    | isFalse other => Char.ne_of_val_ne other
}

/-- The number of bytes, 1 to 4, of the character's UTF-8 encoding. -/
@[implicit_reducible]
def Char.utf8Size (c : Char) : Nat :=
  let v := c.val
  ite (LE.le v (UInt32.ofNatLT 0x7F (of_decide_eq_true rfl))) 1
    (ite (LE.le v (UInt32.ofNatLT 0x7FF (of_decide_eq_true rfl))) 2
      (ite (LE.le v (UInt32.ofNatLT 0xFFFF (of_decide_eq_true rfl))) 3 4))
