/-! Quotient types: integers as differences, finite multisets as lists up to permutation. -/

def Diff := Nat × Nat

namespace Diff

def equiv (a b : Diff) : Prop := a.1 + b.2 = b.1 + a.2

theorem equiv_equivalence : Equivalence equiv where
  refl _ := rfl
  symm h := Eq.symm h
  trans := by
    intro a b c h₁ h₂
    unfold equiv at *
    omega

instance setoid : Setoid Diff := ⟨equiv, equiv_equivalence⟩

theorem equiv_iff (a b : Diff) : a ≈ b ↔ a.1 + b.2 = b.1 + a.2 := Iff.rfl

end Diff

def MyInt := Quotient Diff.setoid

namespace MyInt

def mk (a b : Nat) : MyInt := Quotient.mk _ (a, b)

def neg : MyInt → MyInt :=
  Quotient.lift (fun (p : Diff) => mk p.2 p.1) fun a b h => Quotient.sound (by
    rw [Diff.equiv_iff] at *
    show a.2 + b.1 = b.2 + a.1
    omega)

def add : MyInt → MyInt → MyInt :=
  Quotient.lift₂ (fun (p q : Diff) => mk (p.1 + q.1) (p.2 + q.2)) fun a b c d h₁ h₂ => Quotient.sound (by
    rw [Diff.equiv_iff] at *
    show a.1 + b.1 + (c.2 + d.2) = c.1 + d.1 + (a.2 + b.2)
    omega)

instance : Add MyInt := ⟨add⟩
instance : Neg MyInt := ⟨neg⟩
instance : OfNat MyInt n := ⟨mk n 0⟩

theorem add_comm (a b : MyInt) : a + b = b + a := by
  induction a using Quotient.inductionOn with | _ a
  induction b using Quotient.inductionOn with | _ b
  exact Quotient.sound (by show a.1 + b.1 + (b.2 + a.2) = b.1 + a.1 + (a.2 + b.2); omega)

theorem add_left_neg (a : MyInt) : -a + a = 0 := by
  refine Quotient.inductionOn a fun p => Quotient.sound ?_
  show p.2 + p.1 + 0 = 0 + (p.1 + p.2)
  omega

def toInt : MyInt → Int :=
  Quotient.lift (fun (p : Diff) => (p.1 : Int) - p.2) fun a b h => by
    rw [Diff.equiv_iff] at h
    show (a.1 : Int) - a.2 = b.1 - b.2
    omega

theorem toInt_add (a b : MyInt) : (a + b).toInt = a.toInt + b.toInt := by
  refine Quotient.inductionOn₂ a b fun p q => ?_
  show ((p.1 + q.1 : Nat) : Int) - (p.2 + q.2 : Nat) = (p.1 - p.2) + (q.1 - q.2)
  omega

theorem toInt_injective {a b : MyInt} (h : a.toInt = b.toInt) : a = b := by
  revert h
  refine Quotient.inductionOn₂ a b fun p q h => Quotient.sound ?_
  replace h : (p.1 : Int) - p.2 = q.1 - q.2 := h
  show p.1 + q.2 = q.1 + p.2
  omega

#eval (mk 2 5 + 1).toInt

end MyInt

def Bag (α : Type u) := Quot (List.Perm (α := α))

namespace Bag

def ofList (l : List α) : Bag α := Quot.mk _ l

def size : Bag α → Nat := Quot.lift List.length fun _ _ h => h.length_eq

def map (f : α → β) : Bag α → Bag β := Quot.lift (fun l => ofList (l.map f)) fun _ _ h => Quot.sound (h.map f)

def Mem (a : α) : Bag α → Prop := Quot.lift (a ∈ ·) fun _ _ h => propext h.mem_iff

theorem ofList_append_comm (l m : List α) : ofList (l ++ m) = ofList (m ++ l) := Quot.sound List.perm_append_comm

theorem size_map (f : α → β) (b : Bag α) : (b.map f).size = b.size := by
  induction b using Quot.ind with
  | mk l => exact List.length_map f

#guard (ofList [1, 2, 3]).size == 3

end Bag
