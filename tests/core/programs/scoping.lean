/-! Namespaces, sections, variables, visibility, attributes and local notation in one file. -/

universe u v

namespace Shape

private def secret : Nat := 42

protected def area : Nat := secret / 2

structure Point (α : Type u) where
  x : α
  y : α
  deriving Repr, DecidableEq, Hashable, Inhabited, Ord

namespace Point

variable {α : Type u} {β : Type v}

section
variable [Add α] [Neg α]

@[simp] def add (p q : Point α) : Point α := ⟨p.x + q.x, p.y + q.y⟩
def neg (p : Point α) : Point α := { x := -p.x, y := -p.y }

instance : Add (Point α) := ⟨add⟩
instance : Neg (Point α) where
  neg := neg

end

@[inline] def map (f : α → β) (p : Point α) : Point β := ⟨f p.x, f p.y⟩

theorem map_map {γ : Type _} (g : β → γ) (f : α → β) (p : Point α) : (p.map f).map g = p.map (g ∘ f) := rfl

@[ext] theorem ext' {p q : Point α} (hx : p.x = q.x) (hy : p.y = q.y) : p = q := by
  cases p; cases q; simp_all

end Point

open Point (map)

abbrev Grid := Point Int

structure Pixel extends Point Int where
  color : String := "black"
  deriving Repr, BEq

structure Sprite extends Pixel, Inhabited Nat where
  name : String

def origin : Pixel := { x := 0, y := 0 }

theorem add_comm (p q : Grid) : p + q = q + p := by
  ext
  · exact Int.add_comm p.x q.x
  · exact Int.add_comm p.y q.y

#guard origin.toPoint.x == 0 && origin.color == "black"
#eval ({ origin with color := "red" } : Pixel)
#eval map (· + 1) (⟨1, 2⟩ : Grid)

scoped notation "⟪" a ", " b "⟫" => Point.mk a b
local infixl:65 " ⊞ " => Point.add

example : (⟪1, 2⟫ : Grid) ⊞ ⟪3, 4⟫ = ⟪4, 6⟫ := rfl

end Shape

open Shape in
example : (⟪1, 2⟫ : Grid).x = 1 := rfl

#guard Shape.area == 21

section
set_option autoImplicit true

def twice (f : α → α) : α → α := f ∘ f

end

class Container (c : Type u → Type v) where
  empty : c α
  insert : α → c α → c α
  toList : c α → List α

export Container (empty insert)

instance : Container List := ⟨[], List.cons, id⟩
instance : Container Array := ⟨#[], fun a c => c.push a, Array.toList⟩

variable (c : Type → Type) [Container c]

def three : c Nat := insert 1 (insert 2 (insert 3 empty))

#guard Container.toList (three List) == [1, 2, 3]
#guard Container.toList (three Array) == [3, 2, 1]

attribute [local simp] Nat.mul_comm in
example (a b : Nat) : a * b = b * a := by simp

namespace Outer.Inner
def value := 1
end Outer.Inner

open Outer in
example : Inner.value = 1 := rfl
