prelude
import Init.Prelude.Nat

/-! The word size of the platform, and `Fin n`: the natural numbers below `n`. -/

universe u v

/-- The word size of the running machine, with the proof that it is 32 or 64. Opaque: no proof may depend on which. -/
@[extern "lean_system_platform_nbits"]
opaque System.Platform.getNumBits : Unit → Subtype fun (n : Nat) => Or (Eq n 32) (Eq n 64) :=
  fun _ => Subtype.mk 64 (Or.inr rfl)

/-- Bits in a machine word. -/
def System.Platform.numBits : Nat := (getNumBits Unit.unit).val

theorem System.Platform.numBits_eq : Or (Eq numBits 32) (Eq numBits 64) :=
  Subtype.property (getNumBits Unit.unit)

/-- A natural number together with the proof that it is below `n`. -/
@[pp_using_anonymous_constructor]
structure Fin (n : Nat) where
  mk ::
  /-- The number itself. -/
  val : Nat
  /-- The bound. -/
  isLt : LT.lt val n

attribute [coe] Fin.val

theorem Fin.val_eq_of_eq {n} {i j : Fin n} (h : Eq i j) : Eq i.val j.val := congrArg Fin.val h

theorem Fin.eq_of_val_eq {n} : ∀ {i j : Fin n}, Eq i.val j.val → Eq i j
  | .mk _ _, .mk _ _, .refl _ => .refl _

instance (n : Nat) : DecidableEq (Fin n) := fun i j => {
  decide := decide (Eq i.val j.val)
  reflects_decide := match instDecidableEqNat i.val j.val with
    | isTrue same => Fin.eq_of_val_eq same
    | isFalse other => fun h => other (Fin.val_eq_of_eq h)
}

instance {n} : LT (Fin n) where
  lt i j := LT.lt i.val j.val

instance {n} : LE (Fin n) where
  le i j := LE.le i.val j.val

instance Fin.decLt {n} (a b : Fin n) : Decidable (LT.lt a b) := Nat.decLt a.val b.val

instance Fin.decLe {n} (a b : Fin n) : Decidable (LE.le a b) := Nat.decLe a.val b.val

/-- `a` reduced modulo a positive `n`; `Fin.ofNat` is the form for users. -/
@[implicit_reducible]
protected def Fin.Internal.ofNat (n : Nat) (hn : LT.lt 0 n) (a : Nat) : Fin n where
  val := HMod.hMod a n
  isLt := Nat.mod_lt a hn
