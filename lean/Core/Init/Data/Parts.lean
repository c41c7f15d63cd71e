prelude
import Init.Data.Prod
import Init.Data.Option.Basic
import Init.Data.UInt.Convert
import Init.Data.Char.Lemmas
import Init.Nat
import Init.Control

/-! Parts of sums, pairs and the like; characters as bytes; loops over numbers; a generator of random numbers. -/

set_option linter.unusedVariables false
universe u v w u₁ v₁

namespace Sum

variable {α : Type u} {β : Type v} {γ : Type w}

/-- The left value, if it is one. -/
@[inline] def getLeft? : α ⊕ β → Option α
  | inl a => some a
  | inr _ => none
/-- The right value, if it is one. -/
@[inline] def getRight? : α ⊕ β → Option β
  | inr b => some b
  | inl _ => none
/-- The value of a sum that is left. -/
@[inline] def getLeft : (ab : α ⊕ β) → ab.isLeft → α
  | inl a, _ => a
/-- The value of a sum that is right. -/
@[inline] def getRight : (ab : α ⊕ β) → ab.isRight → β
  | inr b, _ => b

@[simp] theorem getLeft_inl {a : α} {h} : (inl a : α ⊕ β).getLeft h = a := rfl
@[simp] theorem getRight_inr {b : β} {h} : (inr b : α ⊕ β).getRight h = b := rfl
@[simp] theorem getLeft?_inl {a : α} : (inl a : α ⊕ β).getLeft? = some a := rfl
@[simp] theorem getLeft?_inr {b : β} : (inr b : α ⊕ β).getLeft? = none := rfl
@[simp] theorem getRight?_inl {a : α} : (inl a : α ⊕ β).getRight? = none := rfl
@[simp] theorem getRight?_inr {b : β} : (inr b : α ⊕ β).getRight? = some b := rfl
theorem inl_injective {a b : α} (h : (inl a : α ⊕ β) = inl b) : a = b := by cases h; rfl
theorem inr_injective {a b : β} (h : (inr a : α ⊕ β) = inr b) : a = b := by cases h; rfl

end Sum

namespace Function

variable {α : Type u} {β : Type v} {φ : Type w}

/-- A function of a pair as a function of two arguments. -/
@[inline] def curry : (α × β → φ) → α → β → φ := fun f a b => f (a, b)
/-- A function of two arguments as a function of a pair. -/
@[inline] def uncurry : (α → β → φ) → α × β → φ := fun f a => f a.1 a.2
@[simp] theorem curry_uncurry (f : α → β → φ) : curry (uncurry f) = f := rfl
@[simp] theorem uncurry_curry (f : α × β → φ) : uncurry (curry f) = f := rfl
@[simp] theorem uncurry_apply_pair (f : α → β → φ) (x : α) (y : β) : uncurry f (x, y) = f x y := rfl
@[simp] theorem curry_apply (f : α × β → φ) (x : α) (y : β) : curry f x y = f (x, y) := rfl

end Function

@[simp] theorem Sigma.eta {α : Type u} {β : α → Type v} (x : Sigma β) : Sigma.mk x.1 x.2 = x := rfl
theorem Sigma.ext {α : Type u} {β : α → Type v} {x y : Sigma β} (h₁ : x.1 = y.1) (h₂ : HEq x.2 y.2) : x = y := by
  cases x; cases y; cases h₁; cases h₂; rfl
theorem PSigma.ext {α : Sort u} {β : α → Sort v} {x y : PSigma β} (h₁ : x.1 = y.1) (h₂ : HEq x.2 y.2) : x = y := by
  cases x; cases y; cases h₁; cases h₂; rfl
attribute [ext] Sigma.ext PSigma.ext

/-- The lowest byte of the code point. -/
@[inline] def Char.toUInt8 (c : Char) : UInt8 := c.val.toUInt8
/-- The character with the code point. -/
@[inline] def Char.ofUInt8 (n : UInt8) : Char := Char.ofNat n.toNat

namespace Nat

variable {m : Type u → Type v} [Monad m]

private def forMLoop {m : Type → Type v} [Monad m] (n : Nat) (f : (i : Nat) → i < n → m Unit) : (k : Nat) → k ≤ n → m Unit
  | 0, _ => pure ()
  | k + 1, h => do f (n - (k + 1)) (by omega); forMLoop n f k (Nat.le_of_succ_le h)

/-- Do something for every number below `n`, in order. -/
@[inline] def forM {m : Type → Type v} [Monad m] (n : Nat) (f : (i : Nat) → i < n → m Unit) : m Unit :=
  forMLoop n f n (Nat.le_refl n)

private def foldMLoop {α : Type u} {m : Type u → Type v} [Monad m] (n : Nat) (f : (i : Nat) → i < n → α → m α) :
    (k : Nat) → k ≤ n → α → m α
  | 0, _, a => pure a
  | k + 1, h, a => f (n - (k + 1)) (by omega) a >>= foldMLoop n f k (Nat.le_of_succ_le h)

/-- Combine the numbers below `n`, in order, in a monad. -/
@[inline] def foldM {α : Type u} {m : Type u → Type v} [Monad m] (n : Nat) (f : (i : Nat) → i < n → α → m α) (init : α) :
    m α := foldMLoop n f n (Nat.le_refl n) init

end Nat
