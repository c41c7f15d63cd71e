prelude
import Init.Core.Classical

/-! What the equation compiler rewrites before it asks for termination proofs: an `if` gives its branches the condition. -/

universe u v w

/-- The term `e`; tells `simp` to name a binder after the variable `_v`. -/
@[simp ↓, implicit_reducible] def binderNameHint {α : Sort u} {β : Sort v} {γ : Sort w} (_v : α) (_binder : β) (e : γ) : γ := e

@[wf_preprocess] theorem ite_eq_dite {α : Sort u} {P : Prop} {a b : α} {_ : Decidable P} :
    ite P a b = dite P (fun h => binderNameHint h () a) (fun h => binderNameHint h () b) := rfl
