/-! Machine words: tricks with bits, decided or proved by arithmetic. -/

def isPowerOfTwo (x : BitVec 8) : Bool := x != 0 && x &&& (x - 1) == 0

example : (List.range 256).filter (fun n => isPowerOfTwo (BitVec.ofNat 8 n)) = [1, 2, 4, 8, 16, 32, 64, 128] := by decide

def swapXor (p : UInt32 × UInt32) : UInt32 × UInt32 :=
  let a := p.1 ^^^ p.2
  let b := a ^^^ p.2
  (a ^^^ b, b)

#guard swapXor (5, 9) == (9, 5)

theorem and_le_left (x y : BitVec 4) : x &&& y ≤ x := by revert x y; decide
theorem add_self (x : BitVec 8) : x + x = x * 2 := by bv_omega
theorem sub_add (x y : BitVec 16) : x - y + y = x := by bv_omega
theorem no_overflow (x y : BitVec 8) (hx : x < 100) (hy : y < 100) : x ≤ x + y := by bv_omega
theorem half (x : BitVec 8) : (x >>> 1).toNat ≤ x.toNat := by simp [Nat.shiftRight_eq_div_pow]; omega
theorem neg_eq_not (x : BitVec 4) : -x = ~~~x + 1 := by revert x; decide

theorem toNat_add_of_lt (x y : UInt8) (h : x.toNat + y.toNat < 256) : (x + y).toNat = x.toNat + y.toNat := by
  rw [UInt8.toNat_add]
  exact Nat.mod_eq_of_lt h

def popcount (x : BitVec w) : Nat := Id.run do
  let mut n := 0
  for i in [0:w] do
    if x.getLsbD i then n := n + 1
  return n

#guard popcount 0b10110#8 == 3

def parity (x : UInt8) : Bool :=
  let x := x ^^^ (x >>> 4)
  let x := x ^^^ (x >>> 2)
  let x := x ^^^ (x >>> 1)
  x &&& 1 == 1

#guard (List.range 256).all fun n => parity n.toUInt8 == (popcount (BitVec.ofNat 8 n) % 2 == 1)

def rotl (x : UInt32) (k : UInt32) : UInt32 := (x <<< k) ||| (x >>> (32 - k))

def fnv1a (s : String) : UInt32 := Id.run do
  let mut h : UInt32 := 2166136261
  for c in s.toList do
    h := (h ^^^ c.val) * 16777619
  return h

#guard rotl 0x80000001 1 == 3
#guard fnv1a "" == 2166136261

example : (200 : UInt8) + 100 = 44 := rfl
example : (0 : UInt8) - 1 = 255 := by decide
example : (5#4).toInt = 5 ∧ (13#4).toInt = -3 := by decide
example (x : Fin 8) : (x : Nat) < 8 := x.isLt
example : ∀ x y : Fin 4, x + y = y + x := by decide
example (x y : Fin 10) (h : x < y) : x.val + 1 ≤ y.val := by omega
example (x : Nat) (h : x < 2 ^ 8) : (BitVec.ofNat 8 x).toNat = x := by simp [Nat.mod_eq_of_lt h]
example : 6 &&& 3 = 2 ∧ 6 ||| 3 = 7 ∧ 6 ^^^ 3 = 5 ∧ 1 <<< 5 = 32 := by decide
