/-! Python's order on the types it compares: numbers, booleans, text, sequences and tuples of such. -/

namespace Lemmata.Python.Py

/-- Types whose values Python compares by `<=`. -/
class Ordered (α : Type) where
  le : α → α → Bool

/-- The order is linear: `sorted`, `min` and `max` need it. -/
class LawfulOrdered (α : Type) [Ordered α] : Prop where
  total (a b : α) : Ordered.le a b = true ∨ Ordered.le b a = true
  trans (a b c : α) : Ordered.le a b = true → Ordered.le b c = true → Ordered.le a c = true
  antisymm (a b : α) : Ordered.le a b = true → Ordered.le b a = true → a = b

instance : Ordered Int := ⟨fun a b => decide (a ≤ b)⟩
instance : Ordered Nat := ⟨fun a b => decide (a ≤ b)⟩
instance : Ordered Bool := ⟨fun a b => !a || b⟩
instance : Ordered Char := ⟨fun a b => decide (a.toNat ≤ b.toNat)⟩
instance : Ordered UInt8 := ⟨fun a b => decide (a.toNat ≤ b.toNat)⟩
instance : Ordered (BitVec w) := ⟨fun a b => decide (a.toNat ≤ b.toNat)⟩

/-- Lexicographic order: the first place where they differ decides, and the shorter one comes first. -/
def lexLe [Ordered α] : List α → List α → Bool
  | [], _ => true
  | _ :: _, [] => false
  | a :: as, b :: bs => Ordered.le a b && (!Ordered.le b a || lexLe as bs)

instance [Ordered α] : Ordered (List α) := ⟨lexLe⟩
instance : Ordered String := ⟨fun s t => lexLe s.toList t.toList⟩
instance [Ordered α] [Ordered β] : Ordered (α × β) :=
  ⟨fun a b => Ordered.le a.1 b.1 && (!Ordered.le b.1 a.1 || Ordered.le a.2 b.2)⟩
instance : Ordered Unit := ⟨fun _ _ => true⟩

/-- Python's `a <= b`. -/
def le [Ordered α] (a b : α) : Bool := Ordered.le a b

/-- Python's `a < b`. -/
def lt [Ordered α] (a b : α) : Bool := !Ordered.le b a

/-- Python's `min(a, b)`. -/
def min [Ordered α] (a b : α) : α := if lt b a then b else a

/-- Python's `max(a, b)`. -/
def max [Ordered α] (a b : α) : α := if lt a b then b else a

@[simp, grind =] theorem le_int (a b : Int) : le a b = decide (a ≤ b) := rfl
@[simp, grind =] theorem le_nat (a b : Nat) : le a b = decide (a ≤ b) := rfl
@[simp] theorem ordered_le_int (a b : Int) : Ordered.le a b = decide (a ≤ b) := rfl
@[simp] theorem ordered_le_nat (a b : Nat) : Ordered.le a b = decide (a ≤ b) := rfl

@[simp, grind =] theorem lt_int (a b : Int) : lt a b = decide (a < b) := by
  show (!decide (b ≤ a)) = decide (a < b)
  rw [← decide_not]; exact decide_eq_decide.mpr Int.not_le

@[simp, grind =] theorem lt_nat (a b : Nat) : lt a b = decide (a < b) := by
  show (!decide (b ≤ a)) = decide (a < b)
  rw [← decide_not]; exact decide_eq_decide.mpr Nat.not_le

instance : LawfulOrdered Int where
  total a b := by simp; omega
  trans a b c := by simp; omega
  antisymm a b := by simp; omega

instance : LawfulOrdered Nat where
  total a b := by simp; omega
  trans a b c := by simp; omega
  antisymm a b := by simp; omega

instance : LawfulOrdered Bool where
  total := by decide
  trans := by decide
  antisymm := by decide

instance [Ordered α] [Ordered β] [LawfulOrdered α] [LawfulOrdered β] : LawfulOrdered (α × β) where
  total a b := by
    have first := LawfulOrdered.total a.1 b.1
    have second := LawfulOrdered.total a.2 b.2
    simp only [Ordered.le, Bool.and_eq_true, Bool.or_eq_true, Bool.not_eq_true']
    cases h : Ordered.le a.1 b.1 <;> cases h' : Ordered.le b.1 a.1 <;> simp_all
  trans a b c := by
    simp only [Ordered.le, Bool.and_eq_true, Bool.or_eq_true, Bool.not_eq_true']
    intro ⟨h, h'⟩ ⟨k, k'⟩
    refine ⟨LawfulOrdered.trans _ _ _ h k, ?_⟩
    cases back : Ordered.le c.1 a.1 with
    | false => exact .inl rfl
    | true =>
      have ba := LawfulOrdered.trans _ _ _ k back
      have cb := LawfulOrdered.trans _ _ _ back h
      rw [ba] at h'; rw [cb] at k'
      exact .inr (LawfulOrdered.trans _ _ _ (h'.resolve_left (by decide)) (k'.resolve_left (by decide)))
  antisymm a b := by
    simp only [Ordered.le, Bool.and_eq_true, Bool.or_eq_true, Bool.not_eq_true']
    intro ⟨h, h'⟩ ⟨k, k'⟩
    rw [k] at h'; rw [h] at k'
    exact Prod.ext (LawfulOrdered.antisymm _ _ h k)
      (LawfulOrdered.antisymm _ _ (h'.resolve_left (by decide)) (k'.resolve_left (by decide)))

end Lemmata.Python.Py
