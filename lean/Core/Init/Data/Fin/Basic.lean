prelude
import Init.Data.Fin.NeZero
import Init.Nat.Bits

/-! Operations on `Fin n`: arithmetic modulo `n`, and changes of the bound. -/

set_option linter.unusedVariables false
universe u

namespace Fin

instance coeToNat : CoeOut (Fin n) Nat := ⟨fun i => i.val⟩

/-- There is nothing below `0`. -/
def elim0 {α : Sort u} : Fin 0 → α
  | ⟨_, h⟩ => absurd h (Nat.not_lt_zero _)

/-- One more, below a bound that is one more. -/
@[instance_reducible] def succ : Fin n → Fin (n + 1)
  | ⟨i, h⟩ => ⟨i + 1, Nat.succ_lt_succ h⟩

variable {n : Nat}

/-- `a` modulo `n`. -/
@[implicit_reducible]
protected def ofNat (n : Nat) [NeZero n] (a : Nat) : Fin n := ⟨a % n, Nat.mod_lt _ (Nat.pos_of_neZero n)⟩

@[simp] theorem Internal.ofNat_eq_ofNat {n : Nat} {hn} {a : Nat} :
    letI : NeZero n := ⟨Nat.ne_of_gt hn⟩
    Fin.Internal.ofNat n hn a = Fin.ofNat n a := rfl

/-- The number itself. -/
@[inline] protected def toNat (i : Fin n) : Nat := i.val

@[simp] theorem toNat_eq_val {i : Fin n} : i.toNat = i.val := rfl

protected theorem pos (i : Fin n) : 0 < n := Nat.lt_of_le_of_lt (Nat.zero_le _) i.isLt

private theorem mod_bound {a b : Nat} (h : a < n) : b % n < n := Nat.mod_lt _ (Nat.lt_of_le_of_lt (Nat.zero_le _) h)

@[implicit_reducible] protected def add : Fin n → Fin n → Fin n
  | ⟨a, h⟩, ⟨b, _⟩ => ⟨(a + b) % n, by exact mod_bound h⟩
@[implicit_reducible] protected def mul : Fin n → Fin n → Fin n
  | ⟨a, h⟩, ⟨b, _⟩ => ⟨(a * b) % n, by exact mod_bound h⟩
@[implicit_reducible] protected def sub : Fin n → Fin n → Fin n
  | ⟨a, h⟩, ⟨b, _⟩ => ⟨((n - b) + a) % n, by exact mod_bound h⟩
@[implicit_reducible] protected def mod : Fin n → Fin n → Fin n
  | ⟨a, h⟩, ⟨b, _⟩ => ⟨a % b, by exact Nat.lt_of_le_of_lt (Nat.mod_le _ _) h⟩
@[implicit_reducible] protected def div : Fin n → Fin n → Fin n
  | ⟨a, h⟩, ⟨b, _⟩ => ⟨a / b, by exact Nat.lt_of_le_of_lt (Nat.div_le_self _ _) h⟩
def modn : Fin n → Nat → Fin n
  | ⟨a, h⟩, m => ⟨a % m, by exact Nat.lt_of_le_of_lt (Nat.mod_le _ _) h⟩
@[implicit_reducible] def land : Fin n → Fin n → Fin n
  | ⟨a, h⟩, ⟨b, _⟩ => ⟨(Nat.land a b) % n, by exact mod_bound h⟩
@[implicit_reducible] def lor : Fin n → Fin n → Fin n
  | ⟨a, h⟩, ⟨b, _⟩ => ⟨(Nat.lor a b) % n, by exact mod_bound h⟩
@[implicit_reducible] def xor : Fin n → Fin n → Fin n
  | ⟨a, h⟩, ⟨b, _⟩ => ⟨(Nat.xor a b) % n, by exact mod_bound h⟩
@[implicit_reducible] def shiftLeft : Fin n → Fin n → Fin n
  | ⟨a, h⟩, ⟨b, _⟩ => ⟨(a <<< b) % n, by exact mod_bound h⟩
@[implicit_reducible] def shiftRight : Fin n → Fin n → Fin n
  | ⟨a, h⟩, ⟨b, _⟩ => ⟨(a >>> b) % n, by exact mod_bound h⟩

instance : Add (Fin n) := ⟨Fin.add⟩
instance : Sub (Fin n) := ⟨Fin.sub⟩
instance : Mul (Fin n) := ⟨Fin.mul⟩
instance : Mod (Fin n) := ⟨Fin.mod⟩
instance : Div (Fin n) := ⟨Fin.div⟩
instance : AndOp (Fin n) := ⟨Fin.land⟩
instance : OrOp (Fin n) := ⟨Fin.lor⟩
instance : XorOp (Fin n) := ⟨Fin.xor⟩
instance : ShiftLeft (Fin n) := ⟨Fin.shiftLeft⟩
instance : ShiftRight (Fin n) := ⟨Fin.shiftRight⟩

instance instOfNat {n : Nat} [NeZero n] {i : Nat} : OfNat (Fin n) i := ⟨Fin.ofNat n i⟩

instance neg (n : Nat) : Neg (Fin n) := ⟨fun a => ⟨(n - a) % n, Nat.mod_lt _ a.pos⟩⟩

instance instInhabited {n : Nat} [NeZero n] : Inhabited (Fin n) := ⟨0⟩

instance : Max (Fin n) := maxOfLe
instance : Min (Fin n) := minOfLe

/-- The greatest element. -/
@[inline, instance_reducible] def last (n : Nat) : Fin (n + 1) := ⟨n, Nat.lt_succ_self n⟩

/-- The same number below a smaller bound that it respects. -/
@[inline, implicit_reducible] def castLT (i : Fin m) (h : i.val < n) : Fin n := ⟨i.val, h⟩
/-- The same number below a bound that is no smaller. -/
@[inline, instance_reducible] def castLE (h : n ≤ m) (i : Fin n) : Fin m := ⟨i.val, Nat.lt_of_lt_of_le i.isLt h⟩
/-- The same number below an equal bound. -/
@[inline, instance_reducible] protected def cast (eq : n = m) (i : Fin n) : Fin m := ⟨i.val, eq ▸ i.isLt⟩
/-- The same number, `m` more of room above it. -/
@[inline, instance_reducible] def castAdd (m) : Fin n → Fin (n + m) := castLE (Nat.le_add_right n m)
/-- The same number, room for one more above it. -/
@[inline, instance_reducible] def castSucc : Fin n → Fin (n + 1) := castAdd 1
/-- `m` more than `i`. -/
@[implicit_reducible] def addNat (i : Fin n) (m) : Fin (n + m) := ⟨i.val + m, Nat.add_lt_add_right i.isLt m⟩
/-- `n` more than `i`, the bound written in the other order. -/
@[implicit_reducible] def natAdd (n) (i : Fin m) : Fin (n + m) := ⟨n + i.val, Nat.add_lt_add_left i.isLt n⟩

/-- Counted from the other end. -/
@[inline, implicit_reducible] def rev (i : Fin n) : Fin n := ⟨n - (i + 1), Nat.sub_lt i.pos (Nat.succ_pos _)⟩

/-- `m` less than `i`. -/
@[inline, implicit_reducible] def subNat (m) (i : Fin (n + m)) (h : m ≤ i) : Fin n :=
  ⟨i - m, by
    have bound : i.val - m + m < n + m := (Nat.sub_add_cancel h).symm ▸ i.isLt
    exact Nat.lt_of_add_lt_add_right bound⟩

/-- One less. -/
@[inline, implicit_reducible] def pred {n : Nat} (i : Fin (n + 1)) (h : i ≠ 0) : Fin n :=
  subNat 1 i (Nat.pos_of_ne_zero fun zero => h (Fin.eq_of_val_eq zero))

end Fin
