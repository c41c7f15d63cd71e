prelude
import Init.Int.Div
import Init.Grind.Numerals
import Init.Grind.Lemmas

/-! Types whose elements are the integers of an interval, with operations that wrap around at its ends. -/

universe u

namespace Lean.Grind

/-- An interval of integers: closed below, open above, possibly unbounded. -/
inductive IntInterval : Type where
  /-- From `lo` to below `hi`. -/
  | co (lo hi : Int)
  /-- From `lo` upwards. -/
  | ci (lo : Int)
  /-- Everything below `hi`. -/
  | io (hi : Int)
  /-- All integers. -/
  | ii

namespace IntInterval

instance : Inhabited IntInterval := ⟨ii⟩

/-- The numbers of `n` bits. -/
abbrev uint (n : Nat) := IntInterval.co 0 (2 ^ n)

/-- The numbers of `n` bits in two's complement. -/
abbrev sint (n : Nat) := IntInterval.co (-(2 ^ (n - 1))) (2 ^ (n - 1))

def lo? : IntInterval → Option Int
  | co lo _ => some lo
  | ci lo => some lo
  | io _ => none
  | ii => none

def hi? : IntInterval → Option Int
  | co _ hi => some hi
  | ci _ => none
  | io hi => some hi
  | ii => none

@[simp] def nonEmpty : IntInterval → Bool
  | co lo hi => lo < hi
  | ci _ => true
  | io _ => true
  | ii => true

@[simp] def isFinite : IntInterval → Bool
  | co _ _ => true
  | ci _ => false
  | io _ => false
  | ii => false

def mem (i : IntInterval) (x : Int) : Prop :=
  match i with
  | co lo hi => lo ≤ x ∧ x < hi
  | ci lo => lo ≤ x
  | io hi => x < hi
  | ii => True

instance : Membership Int IntInterval where
  mem := mem

@[simp] theorem mem_co (lo hi : Int) (x : Int) : x ∈ IntInterval.co lo hi ↔ lo ≤ x ∧ x < hi := Iff.rfl
@[simp] theorem mem_ci (lo : Int) (x : Int) : x ∈ IntInterval.ci lo ↔ lo ≤ x := Iff.rfl
@[simp] theorem mem_io (hi : Int) (x : Int) : x ∈ IntInterval.io hi ↔ x < hi := Iff.rfl
@[simp] theorem mem_ii (x : Int) : x ∈ IntInterval.ii ↔ True := Iff.rfl

/-- The element of the interval that `x` becomes: congruent to it when the interval is finite. -/
@[simp] def wrap (i : IntInterval) (x : Int) : Int :=
  match i with
  | co lo hi => (x - lo) % (hi - lo) + lo
  | ci lo => max x lo
  | io hi => min x (hi - 1)
  | ii => x

end IntInterval

/-- `α` embeds into an interval of the integers. -/
class ToInt (α : Type u) (range : outParam IntInterval) where
  toInt : α → Int
  toInt_inj : ∀ x y, toInt x = toInt y → x = y
  toInt_mem : ∀ x, toInt x ∈ range

class ToInt.Zero (α : Type u) [Zero α] (I : outParam IntInterval) [ToInt α I] where
  toInt_zero : toInt (0 : α) = 0

class ToInt.OfNat (α : Type u) [∀ n, OfNat α n] (I : outParam IntInterval) [ToInt α I] where
  toInt_ofNat : ∀ n : Nat, toInt (OfNat.ofNat n : α) = I.wrap n

class ToInt.Add (α : Type u) [Add α] (I : outParam IntInterval) [ToInt α I] where
  toInt_add : ∀ x y : α, toInt (x + y) = I.wrap (toInt x + toInt y)

class ToInt.Neg (α : Type u) [Neg α] (I : outParam IntInterval) [ToInt α I] where
  toInt_neg : ∀ x : α, toInt (-x) = I.wrap (-toInt x)

class ToInt.Sub (α : Type u) [Sub α] (I : outParam IntInterval) [ToInt α I] where
  toInt_sub : ∀ x y : α, toInt (x - y) = I.wrap (toInt x - toInt y)

class ToInt.Mul (α : Type u) [Mul α] (I : outParam IntInterval) [ToInt α I] where
  toInt_mul : ∀ x y : α, toInt (x * y) = I.wrap (toInt x * toInt y)

class ToInt.Pow (α : Type u) [HPow α Nat α] (I : outParam IntInterval) [ToInt α I] where
  toInt_pow : ∀ x : α, ∀ n : Nat, toInt (x ^ n) = I.wrap (toInt x ^ n)

class ToInt.Mod (α : Type u) [Mod α] (I : outParam IntInterval) [ToInt α I] where
  toInt_mod : ∀ x y : α, toInt (x % y) = toInt x % toInt y

class ToInt.Div (α : Type u) [Div α] (I : outParam IntInterval) [ToInt α I] where
  toInt_div : ∀ x y : α, toInt (x / y) = toInt x / toInt y

class ToInt.LE (α : Type u) [LE α] (I : outParam IntInterval) [ToInt α I] where
  le_iff : ∀ x y : α, x ≤ y ↔ toInt x ≤ toInt y

class ToInt.LT (α : Type u) [LT α] (I : outParam IntInterval) [ToInt α I] where
  lt_iff : ∀ x y : α, x < y ↔ toInt x < toInt y

end Lean.Grind
