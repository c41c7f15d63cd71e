prelude
import Init.Deriving.Ordering

/-! The class of types that can be compared, and orders built from orders. -/

set_option linter.unusedVariables false
universe u v

/-- The comparison that belongs to `<` and equality. -/
@[inline]
def compareOfLessAndEq {α} (x y : α) [LT α] [Decidable (x < y)] [DecidableEq α] : Ordering :=
  if x < y then .lt else if x = y then .eq else .gt

/-- The comparison that belongs to `<` and `==`. -/
@[inline]
def compareOfLessAndBEq {α} (x y : α) [LT α] [Decidable (x < y)] [BEq α] : Ordering :=
  if x < y then .lt else if x == y then .eq else .gt

/-- Compare by `cmp₁`, then by `cmp₂`. -/
@[inline]
def compareLex (cmp₁ cmp₂ : α → β → Ordering) (a : α) (b : β) : Ordering := (cmp₁ a b).then (cmp₂ a b)

@[simp] theorem compareLex_eq_eq {α} {cmp₁ cmp₂} {a b : α} :
    compareLex cmp₁ cmp₂ a b = .eq ↔ cmp₁ a b = .eq ∧ cmp₂ a b = .eq :=
  Ordering.then_eq_eq

/-- Types whose values can be compared. -/
class Ord (α : Type u) where
  compare : α → α → Ordering

export Ord (compare)

/-- Compare what `f` makes of the two values. -/
@[inline]
def compareOn [ord : Ord β] (f : α → β) (x y : α) : Ordering := compare (f x) (f y)

instance : Ord Nat where
  compare a b := compareOfLessAndEq a b

instance {n} : Ord (Fin n) where
  compare x y := compare x.val y.val

instance : Ord Bool where
  compare
    | false, true => .lt
    | true, false => .gt
    | _, _ => .eq

instance : Ord Unit where
  compare _ _ := .eq

instance : Ord Char where
  compare x y := compare x.val.toNat y.val.toNat

instance [Ord α] : Ord (Option α) where
  compare
    | none, none => .eq
    | none, some _ => .lt
    | some _, none => .gt
    | some x, some y => compare x y

instance : Ord Ordering where
  compare x y := compare x.ctorIdx y.ctorIdx

namespace List

/-- Compare elements in step; a proper beginning is less. -/
@[specialize]
protected def compareLex {α} (cmp : α → α → Ordering) : List α → List α → Ordering
  | [], [] => .eq
  | [], _ => .lt
  | _, [] => .gt
  | x :: xs, y :: ys => match cmp x y with
    | .lt => .lt
    | .eq => xs.compareLex cmp ys
    | .gt => .gt

instance {α} [Ord α] : Ord (List α) where
  compare a b := List.compareLex compare a b

end List

/-- Compare pairs by their first components, then by their second. -/
@[implicit_reducible]
def lexOrd [Ord α] [Ord β] : Ord (α × β) where
  compare := compareLex (compareOn (·.1)) (compareOn (·.2))

/-- `<` of an order. -/
@[implicit_reducible]
def ltOfOrd [Ord α] : LT α where
  lt a b := compare a b = Ordering.lt

instance [Ord α] : DecidableRel (@LT.lt α ltOfOrd) := fun a b =>
  inferInstanceAs (Decidable (compare a b = Ordering.lt))

/-- `≤` of an order. -/
@[implicit_reducible]
def leOfOrd [Ord α] : LE α where
  le a b := (compare a b).isLE

instance [Ord α] : DecidableRel (@LE.le α leOfOrd) := fun a b =>
  inferInstanceAs (Decidable ((compare a b).isLE = true))

namespace Ord

@[implicit_reducible]
protected def toBEq (ord : Ord α) : BEq α where
  beq x y := ord.compare x y == .eq

@[implicit_reducible]
protected def toLT (ord : Ord α) : LT α := ltOfOrd

@[implicit_reducible]
protected def toLE (ord : Ord α) : LE α := leOfOrd

/-- The order in the other direction. -/
@[implicit_reducible]
protected def opposite (ord : Ord α) : Ord α where
  compare x y := ord.compare y x

/-- The order of what `f` makes of the values. -/
@[implicit_reducible]
protected def on (_ : Ord β) (f : α → β) : Ord α where
  compare := compareOn f

/-- Compare pairs by their first components, then by their second. -/
@[implicit_reducible]
protected def lex (_ : Ord α) (_ : Ord β) : Ord (α × β) := lexOrd

/-- The second order where the first says equal. -/
@[implicit_reducible]
protected def lex' (ord₁ ord₂ : Ord α) : Ord α where
  compare := compareLex ord₁.compare ord₂.compare

end Ord

/-- Maxima of an order. -/
@[implicit_reducible]
def maxOfOrd [Ord α] : Max α where
  max a b := if (compare a b).isLE then b else a

/-- Minima of an order. -/
@[implicit_reducible]
def minOfOrd [Ord α] : Min α where
  min a b := if (compare a b).isLE then a else b
