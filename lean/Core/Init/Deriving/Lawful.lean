prelude
import Init.Format.Hash

/-! What `deriving LawfulBEq` refers to, and `==` on lists. -/

universe u

instance List.instBEq [BEq α] : BEq (List α) := ⟨List.beq⟩

@[simp] theorem imp_self {a : Prop} : (a → a) ↔ True := iff_true_intro id

namespace DerivingHelpers

theorem and_true_curry {a b : Bool} {P : Prop} (h : a → b → P) : (a && b) → P :=
  fun both => match a, b, h, both with
    | true, true, h, _ => h rfl rfl

/-- The first of two equal arguments settled, where the type of the rest depends on it. -/
theorem deriving_lawful_beq_helper_dep {x y : α} [BEq α] [ReflBEq α] {t : (x == y) = true → Bool} {P : Prop}
    (inst : (x == y) = true → x = y) (k : (h : x = y) → t (h ▸ ReflBEq.rfl) = true → P) :
    (if h : (x == y) then t h else false) = true → P := by
  intro h
  cases Decidable.em ((x == y) = true) with
  | inl same => rw [dif_pos same] at h; exact k (inst same) h
  | inr other => rw [dif_neg other] at h; cases h

theorem deriving_lawful_beq_helper_nd {x y : α} [BEq α] [ReflBEq α] {P : Prop}
    (inst : (x == y) = true → x = y) (k : x = y → P) : (x == y) = true → P :=
  fun h => k (inst h)

end DerivingHelpers
