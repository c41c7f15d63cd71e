prelude
import Init.Data.BitVec
import Init.Data.UInt
import Init.Macro

/-! Powers of bit vectors and machine integers: repeated multiplication that wraps around. -/

/-- `x` multiplied with itself `n` times. -/
protected def BitVec.pow (x : BitVec w) (n : Nat) : BitVec w :=
  match n with
  | 0 => 1
  | n + 1 => x.pow n * x

instance : Pow (BitVec w) Nat := ⟨fun x n => BitVec.pow x n⟩

@[simp] theorem BitVec.pow_zero (x : BitVec w) : x ^ 0 = 1#w := rfl
theorem BitVec.pow_succ (x : BitVec w) (n : Nat) : x ^ (n + 1) = x ^ n * x := rfl
@[simp] theorem BitVec.pow_one (x : BitVec w) : x ^ 1 = x := BitVec.one_mul x

set_option hygiene false in
/-- The powers of one type of machine integers. -/
local macro "declare_powers" type:ident : command => do
  let pow := Lean.mkIdent (type.getId ++ `pow)
  let zero := Lean.mkIdent (type.getId ++ `pow_zero)
  let succ := Lean.mkIdent (type.getId ++ `pow_succ)
  `(/-- `x` multiplied with itself `n` times. -/
    protected def $pow (x : $type) (n : Nat) : $type :=
      match n with
      | 0 => 1
      | n + 1 => $pow x n * x
    instance : Pow $type Nat := ⟨$pow⟩
    @[simp] protected theorem $zero (x : $type) : x ^ 0 = 1 := rfl
    protected theorem $succ (x : $type) (n : Nat) : x ^ (n + 1) = x ^ n * x := rfl)

declare_powers UInt8
declare_powers UInt16
declare_powers UInt32
declare_powers UInt64
declare_powers USize
