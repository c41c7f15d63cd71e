prelude
import Init.Format.Text

/-! The lexicographic order of lists and strings can be decided. -/

universe u

namespace List

instance decidableLex [DecidableEq α] (r : α → α → Prop) [h : DecidableRel r] :
    (l₁ l₂ : List α) → Decidable (Lex r l₁ l₂)
  | [], [] => isFalse fun h => nomatch h
  | [], _ :: _ => isTrue .nil
  | _ :: _, [] => isFalse fun h => nomatch h
  | a :: as, b :: bs =>
    match h a b with
    | isTrue h₁ => isTrue (.rel h₁)
    | isFalse h₁ =>
      if h₂ : a = b then
        match decidableLex r as bs with
        | isTrue h₃ => isTrue (h₂ ▸ .cons h₃)
        | isFalse h₃ => isFalse fun h => match h with
          | .cons h => h₃ h
          | .rel h => h₁ h
      else
        isFalse fun h => match h with
          | .cons _ => h₂ rfl
          | .rel h => h₁ h

instance decidableLT [DecidableEq α] [LT α] [DecidableLT α] (l₁ l₂ : List α) : Decidable (l₁ < l₂) :=
  decidableLex (· < ·) l₁ l₂

instance decidableLE [DecidableEq α] [LT α] [DecidableLT α] (l₁ l₂ : List α) : Decidable (l₁ ≤ l₂) :=
  inferInstanceAs (Decidable (¬l₂ < l₁))

end List

namespace String

@[extern "lean_string_dec_lt"]
instance decidableLT (s₁ s₂ : @& String) : Decidable (s₁ < s₂) := List.decidableLT s₁.toList s₂.toList

/-- Not after, in the order of code points. -/
@[reducible]
protected def le (a b : String) : Prop := ¬b < a

instance : LE String := ⟨String.le⟩

instance decLE (s₁ s₂ : String) : Decidable (s₁ ≤ s₂) := inferInstanceAs (Decidable (¬s₂ < s₁))

instance : Ord String := ⟨fun a b => compareOfLessAndEq a b⟩

end String
