prelude
import Init.Nat.Bits

/-! The type of integers, its operations, its order, and the decision procedures for equality and order. -/

set_option linter.unusedVariables false
universe u

set_option genCtorIdx false in
set_option genInjectivity false in
/-- The integers: `ofNat n` is `n`, `negSucc n` is `-(n + 1)`. -/
inductive Int : Type where
  | ofNat : Nat → Int
  | negSucc : Nat → Int

attribute [extern "lean_nat_to_int"] Int.ofNat
attribute [extern "lean_int_neg_succ_of_nat"] Int.negSucc

instance : NatCast Int where
  natCast n := Int.ofNat n

instance instOfNat : OfNat Int n where
  ofNat := Int.ofNat n

namespace Int

scoped notation "-[" n "+1]" => negSucc n

instance : Inhabited Int := ⟨ofNat 0⟩

theorem ofNat_eq_coe : Int.ofNat n = Nat.cast n := rfl
theorem ofNat_eq_natCast (n : Nat) : Int.ofNat n = n := rfl

/-- The negative of a natural number. -/
def negOfNat : Nat → Int
  | 0 => 0
  | Nat.succ m => negSucc m

set_option bootstrap.genMatcherCode false in
@[extern "lean_int_neg"]
protected def neg (n : @& Int) : Int :=
  match n with
  | ofNat n => negOfNat n
  | negSucc n => Nat.succ n

@[default_instance mid]
instance instNegInt : Neg Int where
  neg := Int.neg

/-- The difference of two natural numbers as an integer. -/
def subNatNat (m n : Nat) : Int :=
  match (n - m : Nat) with
  | 0 => ofNat (m - n)
  | Nat.succ k => negSucc k

set_option bootstrap.genMatcherCode false in
@[extern "lean_int_add"]
protected def add (m n : @& Int) : Int :=
  match m, n with
  | ofNat m, ofNat n => ofNat (m + n)
  | ofNat m, negSucc n => subNatNat m (Nat.succ n)
  | negSucc m, ofNat n => subNatNat n (Nat.succ m)
  | negSucc m, negSucc n => negSucc (Nat.succ (m + n))

instance instAdd : Add Int where
  add := Int.add

set_option bootstrap.genMatcherCode false in
@[extern "lean_int_mul"]
protected def mul (m n : @& Int) : Int :=
  match m, n with
  | ofNat m, ofNat n => ofNat (m * n)
  | ofNat m, negSucc n => negOfNat (m * Nat.succ n)
  | negSucc m, ofNat n => negOfNat (Nat.succ m * n)
  | negSucc m, negSucc n => ofNat (Nat.succ m * Nat.succ n)

instance instMul : Mul Int where
  mul := Int.mul

@[extern "lean_int_sub"]
protected def sub (m n : @& Int) : Int := m + (-n)

instance instSub : Sub Int where
  sub := Int.sub

/-- The integers that are natural numbers. -/
inductive NonNeg : Int → Prop where
  | mk (n : Nat) : NonNeg (ofNat n)

protected def le (a b : Int) : Prop := NonNeg (b - a)

instance instLEInt : LE Int where
  le := Int.le

protected def lt (a b : Int) : Prop := (a + 1) ≤ b

instance instLTInt : LT Int where
  lt := Int.lt

private theorem not_nonNeg_negSucc (n : Nat) (h : NonNeg (negSucc n)) : False :=
  NonNeg.rec (motive := fun i _ => Int.rec (motive := fun _ => Prop) (fun _ => True) (fun _ => False) i)
    (fun _ => True.intro) h

set_option bootstrap.genMatcherCode false in
@[extern "lean_int_dec_nonneg"]
def decNonneg (m : @& Int) : Decidable (NonNeg m) :=
  match m with
  | ofNat m => isTrue (NonNeg.mk m)
  | negSucc m => isFalse (not_nonNeg_negSucc m)

@[extern "lean_int_dec_le"]
instance decLe (a b : @& Int) : Decidable (a ≤ b) := decNonneg _

@[extern "lean_int_dec_lt"]
instance decLt (a b : @& Int) : Decidable (a < b) := decNonneg _

set_option bootstrap.genMatcherCode false in
/-- The absolute value. -/
@[extern "lean_nat_abs"]
def natAbs (m : @& Int) : Nat :=
  match m with
  | ofNat m => m
  | negSucc m => m.succ

end Int

attribute [gen_constructor_elims] Int
gen_injective_theorems% Int

namespace Int

set_option bootstrap.genMatcherCode false in
@[extern "lean_int_dec_eq"]
protected def decEq (a b : @& Int) : Decidable (a = b) :=
  match a, b with
  | ofNat a, ofNat b =>
    match Nat.decEq a b with
    | isTrue h => isTrue (congrArg ofNat h)
    | isFalse h => isFalse fun e => Int.noConfusion e h
  | ofNat _, negSucc _ => isFalse fun e => Int.noConfusion e
  | negSucc _, ofNat _ => isFalse fun e => Int.noConfusion e
  | negSucc a, negSucc b =>
    match Nat.decEq a b with
    | isTrue h => isTrue (congrArg negSucc h)
    | isFalse h => isFalse fun e => Int.noConfusion e h

instance instDecidableEq : DecidableEq Int := Int.decEq

/-- `1`, `0` or `-1`. -/
def sign : Int → Int
  | ofNat (Nat.succ _) => 1
  | ofNat 0 => 0
  | negSucc _ => -1

/-- The natural number that an integer is, `0` for negative integers. -/
def toNat : Int → Nat
  | ofNat n => n
  | negSucc _ => 0

def toNat? : Int → Option Nat
  | ofNat n => some n
  | negSucc _ => none

protected def pow (m : Int) : Nat → Int
  | 0 => 1
  | Nat.succ n => Int.pow m n * m

instance instNatPow : NatPow Int where
  pow := Int.pow

instance instMin : Min Int := minOfLe
instance instMax : Max Int := maxOfLe

/-- Bits shifted to the right, rounding down. -/
@[extern "lean_int_shift_right"]
protected def shiftRight : Int → Nat → Int
  | ofNat n, s => ofNat (n >>> s)
  | negSucc n, s => negSucc (n >>> s)

instance : HShiftRight Int Nat Int := ⟨Int.shiftRight⟩

/-- Times two, `s` times. -/
protected def shiftLeft : Int → Nat → Int
  | ofNat n, s => ofNat (n <<< s)
  | negSucc n, s => negSucc (((n + 1) <<< s) - 1)

instance : HShiftLeft Int Nat Int := ⟨Int.shiftLeft⟩

/-- All bits inverted. -/
protected def not : Int → Int
  | ofNat n => negSucc n
  | negSucc n => ofNat n

instance instComplement : Complement Int := ⟨.not⟩

end Int

/-- Types into which the integers map. -/
class IntCast (R : Type u) where
  protected intCast : Int → R

instance : IntCast Int where
  intCast n := n

@[coe, reducible, match_pattern] protected def Int.cast {R : Type u} [IntCast R] : Int → R := IntCast.intCast

instance [IntCast R] : CoeTail Int R where
  coe := Int.cast

instance [IntCast R] : CoeHTCT Int R where
  coe := Int.cast


