prelude
import Init.Data.BitVec.Pow
import Init.Linear.Ring.Char

/-! Bit vectors and machine integers are commutative rings in which numerals count modulo a power of two. -/

namespace Lean.Grind

private theorem ofInt_neg (w : Nat) (k : Int) : BitVec.ofInt w (-k) = -BitVec.ofInt w k :=
  BitVec.eq_of_toNat_eq (by
    show ((-k) % ((2 ^ w : Nat) : Int)).toNat = (2 ^ w - (k % ((2 ^ w : Nat) : Int)).toNat) % 2 ^ w
    have pos : 0 < 2 ^ w := Nat.two_pow_pos w
    generalize 2 ^ w = m at *
    have d := Int.emod_add_mul_ediv k m
    have lo := Int.emod_nonneg k (b := m) (by omega)
    have hi := Int.emod_lt_of_pos k (b := m) (by omega)
    generalize k % (m : Int) = t at *
    rw [← d, Int.neg_add, ← Int.mul_neg, Int.add_mul_emod_self_left]
    by_cases z : t = 0
    · subst z; simp
    · have : (-t) % (m : Int) = m - t := by
        rw [← Int.add_emod_right, Int.emod_eq_of_lt (by omega) (by omega)]; omega
      rw [this, Nat.mod_eq_of_lt (by omega)]; omega)

instance : CommRing (BitVec w) where
  natCast := ⟨BitVec.ofNat w⟩
  nsmul := ⟨fun n x => BitVec.ofNat w n * x⟩
  npow := inferInstance
  intCast := ⟨BitVec.ofInt w⟩
  zsmul := ⟨fun k x => BitVec.ofInt w k * x⟩
  add_zero := BitVec.add_zero
  add_comm := BitVec.add_comm
  add_assoc := BitVec.add_assoc
  mul_assoc := BitVec.mul_assoc
  mul_comm := BitVec.mul_comm
  mul_one := BitVec.mul_one
  one_mul := BitVec.one_mul
  left_distrib _ _ _ := BitVec.mul_add
  right_distrib _ _ _ := BitVec.add_mul
  zero_mul _ := BitVec.zero_mul
  mul_zero _ := BitVec.mul_zero
  pow_zero _ := rfl
  pow_succ _ _ := rfl
  ofNat_succ n := BitVec.eq_of_toNat_eq (Nat.add_mod n 1 (2 ^ w))
  neg_add_cancel := BitVec.add_left_neg
  sub_eq_add_neg := BitVec.sub_eq_add_neg
  neg_zsmul k x := by
    show BitVec.ofInt w (-k) * x = -(BitVec.ofInt w k * x)
    rw [ofInt_neg]
    have : -BitVec.ofInt w k * x + BitVec.ofInt w k * x = 0#w := by
      rw [← BitVec.add_mul, BitVec.add_left_neg, BitVec.zero_mul]
    rw [← BitVec.add_zero (-(BitVec.ofInt w k * x)), ← this, BitVec.add_comm (-_ * _), ← BitVec.add_assoc,
      BitVec.add_left_neg, BitVec.zero_add]
  zsmul_natCast_eq_nsmul n x := congrArg (· * x) (BitVec.eq_of_toNat_eq rfl)
  intCast_ofNat n := BitVec.eq_of_toNat_eq rfl
  intCast_neg := ofInt_neg w

instance : IsCharP (BitVec w) (2 ^ w) where
  ofNat_ext_iff {x y} := ⟨fun h => congrArg BitVec.toNat h, fun h => BitVec.eq_of_toNat_eq h⟩

/-- The ring of one type of machine integers: that of the bit vectors inside. -/
local macro "declare_ring" type:ident width:term : command => do
  let eq := Lean.mkIdent (type.getId ++ `eq_of_toBitVec_eq)
  let mk := Lean.mkIdent (type.getId ++ `ofBitVec)
  `(instance : CommRing $type where
      natCast := ⟨fun n => $mk (BitVec.ofNat $width n)⟩
      nsmul := ⟨fun n x => $mk (BitVec.ofNat $width n * x.toBitVec)⟩
      npow := inferInstance
      intCast := ⟨fun k => $mk (BitVec.ofInt $width k)⟩
      zsmul := ⟨fun k x => $mk (BitVec.ofInt $width k * x.toBitVec)⟩
      add_zero x := $eq (BitVec.add_zero x.toBitVec)
      add_comm x y := $eq (BitVec.add_comm x.toBitVec y.toBitVec)
      add_assoc x y z := $eq (BitVec.add_assoc x.toBitVec y.toBitVec z.toBitVec)
      mul_assoc x y z := $eq (BitVec.mul_assoc x.toBitVec y.toBitVec z.toBitVec)
      mul_comm x y := $eq (BitVec.mul_comm x.toBitVec y.toBitVec)
      mul_one x := $eq (BitVec.mul_one x.toBitVec)
      one_mul x := $eq (BitVec.one_mul x.toBitVec)
      left_distrib x y z := $eq (BitVec.mul_add (x := x.toBitVec) (y := y.toBitVec) (z := z.toBitVec))
      right_distrib x y z := $eq (BitVec.add_mul (x := x.toBitVec) (y := y.toBitVec) (z := z.toBitVec))
      zero_mul x := $eq (BitVec.zero_mul (x := x.toBitVec))
      mul_zero x := $eq (BitVec.mul_zero (x := x.toBitVec))
      pow_zero _ := rfl
      pow_succ _ _ := rfl
      ofNat_succ n := $eq (Semiring.ofNat_succ (α := BitVec $width) n)
      ofNat_eq_natCast _ := rfl
      nsmul_eq_natCast_mul _ _ := rfl
      neg_add_cancel x := $eq (BitVec.add_left_neg x.toBitVec)
      sub_eq_add_neg x y := $eq (BitVec.sub_eq_add_neg x.toBitVec y.toBitVec)
      neg_zsmul k x := $eq (Ring.neg_zsmul (α := BitVec $width) k x.toBitVec)
      zsmul_natCast_eq_nsmul n x := $eq (Ring.zsmul_natCast_eq_nsmul (α := BitVec $width) n x.toBitVec)
      intCast_ofNat n := $eq (Ring.intCast_ofNat (α := BitVec $width) n)
      intCast_neg k := $eq (ofInt_neg $width k)
    instance : IsCharP $type (2 ^ $width) where
      ofNat_ext_iff {x y} :=
        have bits := IsCharP.ofNat_ext_iff (α := BitVec $width) (2 ^ $width) (x := x) (y := y)
        ⟨fun e => bits.mp (congrArg (·.toBitVec) e), fun e => $eq (bits.mpr e)⟩)

declare_ring UInt8 8
declare_ring UInt16 16
declare_ring UInt32 32
declare_ring UInt64 64

end Lean.Grind
