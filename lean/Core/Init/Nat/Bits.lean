prelude
import Init.Nat.Gcd

/-! Binary operations on natural numbers. The kernel evaluates them by name on literals; these are their meanings. -/

set_option linter.unusedVariables false

namespace Nat

/-- `n` times two, `s` times. -/
@[extern "lean_nat_shiftl"]
def shiftLeft : @& Nat → @& Nat → Nat
  | n, 0 => n
  | n, succ m => shiftLeft (2 * n) m

/-- `n` divided by two, `s` times. -/
@[extern "lean_nat_shiftr"]
def shiftRight : @& Nat → @& Nat → Nat
  | n, 0 => n
  | n, succ m => shiftRight n m / 2

/-- Combine the binary digits of two numbers with `f`; `f false false` is taken to be `false`. -/
def bitwise (f : Bool → Bool → Bool) (n m : Nat) : Nat :=
  if h : n = 0 then
    if f false true then m else 0
  else if m = 0 then
    if f true false then n else 0
  else
    let n' := n / 2
    let m' := m / 2
    let b₁ := n % 2 = 1
    let b₂ := m % 2 = 1
    let r := bitwise f n' m'
    if f b₁ b₂ then r + r + 1 else r + r
termination_by n
decreasing_by exact div_lt_self (Nat.pos_of_ne_zero h) (Nat.le_refl 2)

@[extern "lean_nat_land"] def land : @& Nat → @& Nat → Nat := bitwise and
@[extern "lean_nat_lor"] def lor : @& Nat → @& Nat → Nat := bitwise or
@[extern "lean_nat_lxor"] def xor : @& Nat → @& Nat → Nat := bitwise bne

instance instAndOp : AndOp Nat := ⟨Nat.land⟩
instance instOrOp : OrOp Nat := ⟨Nat.lor⟩
instance instXorOp : XorOp Nat := ⟨Nat.xor⟩
instance instShiftLeft : ShiftLeft Nat := ⟨Nat.shiftLeft⟩
instance instShiftRight : ShiftRight Nat := ⟨Nat.shiftRight⟩

/-- Whether digit `n`, counted from the lowest, is one. -/
def testBit (m n : Nat) : Bool := 1 &&& (m >>> n) != 0

/-- The exponent of the greatest power of two that is at most `n`; `0` for `0`. -/
@[extern "lean_nat_log2"]
def log2 (n : @& Nat) : Nat :=
  if h : n ≥ 2 then log2 (n / 2) + 1 else 0
termination_by n
decreasing_by exact div_lt_self (Nat.lt_of_lt_of_le Nat.zero_lt_two h) (Nat.le_refl 2)

theorem log2_def (n : Nat) : n.log2 = if 2 ≤ n then (n / 2).log2 + 1 else 0 := by
  rw [log2]; exact dif_eq_if _ _ _

@[simp] theorem shiftLeft_eq' (m n : Nat) : m.shiftLeft n = m <<< n := rfl
@[simp] theorem shiftRight_eq (m n : Nat) : m.shiftRight n = m >>> n := rfl
@[simp] theorem shiftLeft_zero (n : Nat) : n <<< 0 = n := rfl
@[simp] theorem shiftRight_zero (n : Nat) : n >>> 0 = n := rfl
theorem shiftLeft_succ_inside (m n : Nat) : m <<< (n + 1) = (2 * m) <<< n := rfl
theorem shiftRight_succ (m n : Nat) : m >>> (n + 1) = (m >>> n) / 2 := rfl
theorem shiftLeft_succ : ∀ (m n : Nat), m <<< (n + 1) = 2 * (m <<< n)
  | _, 0 => rfl
  | m, n + 1 => shiftLeft_succ (2 * m) n

protected theorem pow_add_one {b n : Nat} : b ^ (n + 1) = b ^ n * b := rfl
theorem shiftLeft_eq (a b : Nat) : a <<< b = a * 2 ^ b := by
  induction b with
  | zero => exact (Nat.mul_one a).symm
  | succ b ih => rw [shiftLeft_succ, ih, Nat.pow_succ, Nat.mul_comm 2, Nat.mul_assoc]

protected theorem div_div_eq_div_mul (m n k : Nat) : m / n / k = m / (n * k) := by
  cases n with
  | zero => rw [Nat.zero_mul, Nat.div_zero, Nat.zero_div]
  | succ n =>
    cases k with
    | zero => rw [Nat.mul_zero, Nat.div_zero, Nat.div_zero]
    | succ k =>
      have hn := zero_lt_succ n
      have hk := zero_lt_succ k
      refine Nat.le_antisymm ?_ ?_
      · rw [le_div_iff_mul_le (Nat.mul_pos hn hk), Nat.mul_comm (n + 1), ← Nat.mul_assoc, ← le_div_iff_mul_le hn]
        exact div_mul_le_self _ _
      · rw [le_div_iff_mul_le hk, le_div_iff_mul_le hn, Nat.mul_assoc, Nat.mul_comm (k + 1)]
        exact div_mul_le_self _ _
theorem shiftRight_eq_div_pow (m : Nat) : ∀ n, m >>> n = m / 2 ^ n
  | 0 => (Nat.div_one m).symm
  | n + 1 => by rw [shiftRight_succ, shiftRight_eq_div_pow m n, Nat.div_div_eq_div_mul, Nat.pow_succ]

end Nat
