prelude
import Init.Nat
import Init.Core

/-! Finite maps from the natural numbers as search trees whose look-up the kernel evaluates quickly: the assignments of
variables in proofs by reflection. -/

universe u

namespace Lean

/-- A total map from indices: `branch p l r` sends what is below `p` to `l`, the rest to `r`. -/
inductive RArray (α : Type u) : Type u where
  | leaf : α → RArray α
  | branch : Nat → RArray α → RArray α → RArray α

namespace RArray

/-- The element at an index, as the kernel computes it. -/
noncomputable def get {α : Type u} (a : RArray α) (n : Nat) : α :=
  RArray.rec (motive := fun _ => α) (fun x => x) (fun p _ _ below above => Bool.rec below above (Nat.ble p n)) a

/-- The element at an index, as compiled code computes it. -/
def getImpl {α : Type u} : RArray α → Nat → α
  | leaf x, _ => x
  | branch p l r, n => if p ≤ n then r.getImpl n else l.getImpl n

@[csimp] theorem get_eq_getImpl : @get = @getImpl := by
  funext α a n
  induction a with
  | leaf x => rfl
  | branch p l r hl hr =>
    show Bool.rec (l.get n) (r.get n) (Nat.ble p n) = ite (p ≤ n) (r.getImpl n) (l.getImpl n)
    cases h : Nat.ble p n with
    | true => rw [if_pos (Nat.le_of_ble_eq_true h), ← hr]
    | false => rw [if_neg (Nat.not_le_of_not_ble_eq_true (by rw [h]; exact Bool.noConfusion)), ← hl]

/-- The number of elements stored. -/
def size {α : Type u} : RArray α → Nat
  | leaf _ => 1
  | branch _ l r => l.size + r.size

end RArray
end Lean
