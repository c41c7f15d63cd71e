/-! Regular expressions: the language they denote, and matching by derivatives, proved correct. -/

inductive Regex (α : Type) where
  | empty
  | epsilon
  | char (a : α)
  | alt (r s : Regex α)
  | seq (r s : Regex α)
  | star (r : Regex α)
  deriving Repr, DecidableEq

namespace Regex

variable {α : Type}

inductive Matches : Regex α → List α → Prop where
  | epsilon : Matches epsilon []
  | char : Matches (char a) [a]
  | altL : Matches r w → Matches (alt r s) w
  | altR : Matches s w → Matches (alt r s) w
  | seq : Matches r v → Matches s w → Matches (seq r s) (v ++ w)
  | starNil : Matches (star r) []
  | starCons : Matches r v → Matches (star r) w → Matches (star r) (v ++ w)

def nullable : Regex α → Bool
  | empty | char _ => false
  | epsilon | star _ => true
  | alt r s => r.nullable || s.nullable
  | seq r s => r.nullable && s.nullable

def deriv [DecidableEq α] (a : α) : Regex α → Regex α
  | empty | epsilon => empty
  | char b => if a = b then epsilon else empty
  | alt r s => alt (r.deriv a) (s.deriv a)
  | seq r s => if r.nullable then alt (seq (r.deriv a) s) (s.deriv a) else seq (r.deriv a) s
  | star r => seq (r.deriv a) (star r)

theorem nullable_iff (r : Regex α) : r.nullable = true ↔ Matches r [] := by
  induction r with
  | empty => exact ⟨nofun, nofun⟩
  | epsilon => exact ⟨fun _ => .epsilon, fun _ => rfl⟩
  | char a => exact ⟨nofun, nofun⟩
  | alt r s ihr ihs =>
    simp only [nullable, Bool.or_eq_true, ihr, ihs]
    exact ⟨fun | .inl h => .altL h | .inr h => .altR h, fun | .altL h => .inl h | .altR h => .inr h⟩
  | seq r s ihr ihs =>
    simp only [nullable, Bool.and_eq_true, ihr, ihs]
    constructor
    · exact fun ⟨h₁, h₂⟩ => .seq h₁ h₂
    · intro h
      generalize e : ([] : List α) = w at h
      cases h with
      | seq h₁ h₂ =>
        obtain ⟨rfl, rfl⟩ := List.append_eq_nil_iff.mp e.symm
        exact ⟨h₁, h₂⟩
  | star r _ => exact ⟨fun _ => .starNil, fun _ => rfl⟩

theorem deriv_sound [DecidableEq α] (r : Regex α) (a : α) (w : List α) (h : Matches (r.deriv a) w) :
    Matches r (a :: w) := by
  induction r generalizing w with
  | empty => cases h
  | epsilon => cases h
  | char b =>
    simp only [deriv] at h
    split at h
    · next e => subst e; cases h; exact .char
    · cases h
  | alt r s ihr ihs =>
    cases h with
    | altL h => exact .altL (ihr _ h)
    | altR h => exact .altR (ihs _ h)
  | seq r s ihr ihs =>
    simp only [deriv] at h
    split at h
    · next hn =>
      cases h with
      | altL h => cases h with | seq h₁ h₂ => exact .seq (ihr _ h₁) h₂
      | altR h => exact .seq (v := []) ((nullable_iff r).mp hn) (ihs _ h)
    · cases h with | seq h₁ h₂ => exact .seq (ihr _ h₁) h₂
  | star r ih => cases h with | seq h₁ h₂ => exact .starCons (ih _ h₁) h₂

def accepts [DecidableEq α] (r : Regex α) : List α → Bool
  | [] => r.nullable
  | a :: w => (r.deriv a).accepts w

theorem accepts_sound [DecidableEq α] (r : Regex α) (w : List α) (h : r.accepts w = true) : Matches r w := by
  induction w generalizing r with
  | nil => exact (nullable_iff r).mp h
  | cons a w ih => exact deriv_sound r a w (ih _ h)

end Regex

open Regex in
def binary : Regex Char := seq (char '0') (star (alt (char '0') (char '1')))

#guard binary.accepts "0101".toList
#guard !binary.accepts "101".toList
example : binary.Matches "01".toList := binary.accepts_sound _ (by decide)
