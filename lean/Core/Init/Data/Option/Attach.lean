prelude
import Init.Data.Array.Attach
import Init.Data.List.Monadic

/-! An optional value together with the proof that it is there, for recursion through `Option`; recursion through
`mapM`. -/

set_option linter.unusedVariables false
universe u v w

namespace Option

variable {α : Type u} {β : Type v}

/-- `f` applied to the value and a proof of `P` for it. -/
@[inline] def pmap {P : α → Prop} (f : (a : α) → P a → β) : (o : Option α) → (∀ a, o = some a → P a) → Option β
  | none, _ => none
  | some a, H => some (f a (H a rfl))

/-- The value with a proof of `P`. -/
@[inline] def attachWith (o : Option α) (P : α → Prop) (H : ∀ x, o = some x → P x) : Option { x // P x } :=
  match o, H with
  | none, _ => none
  | some a, H => some ⟨a, H a rfl⟩

/-- The value with a proof that it is the value. -/
@[inline] def attach (o : Option α) : Option { x // o = some x } := o.attachWith _ fun _ => id

/-- The value without the proof. -/
def unattach {α : Type _} {p : α → Prop} (o : Option { x // p x }) : Option α := o.map (·.val)

@[simp] theorem attach_none : (none : Option α).attach = none := rfl
@[simp] theorem attach_some {a : α} : (some a).attach = some ⟨a, rfl⟩ := rfl
@[simp] theorem unattach_none {p : α → Prop} : (none : Option { x // p x }).unattach = none := rfl
@[simp] theorem unattach_some {p : α → Prop} {a : { x // p x }} : (some a).unattach = some a.val := rfl
@[simp] theorem unattach_attach {o : Option α} : o.attach.unattach = o := by cases o <;> rfl
@[simp] theorem attach_map_subtype_val (o : Option α) : o.attach.map Subtype.val = o := by cases o <;> rfl
theorem attach_map_val (o : Option α) (f : α → β) : (o.attach.map fun (i : { i // o = some i }) => f i) = o.map f := by
  cases o <;> rfl
@[simp] theorem isSome_attach {o : Option α} : o.attach.isSome = o.isSome := by cases o <;> rfl
@[simp] theorem isNone_attach {o : Option α} : o.attach.isNone = o.isNone := by cases o <;> rfl

theorem sizeOf_lt_of_eq_some [SizeOf α] {o : Option α} {a : α} (h : o = some a) : sizeOf a < sizeOf o := by
  subst h; show sizeOf a < 1 + sizeOf a; omega

end Option

namespace List

variable {α : Type u} {m : Type v → Type w} {β : Type v} [Monad m] [LawfulMonad m]

@[wf_preprocess] theorem mapM_wfParam {xs : List α} {f : α → m β} :
    (wfParam xs).mapM f = xs.attach.unattach.mapM f := by rw [unattach_attach]; rfl
@[wf_preprocess] theorem mapM_unattach {P : α → Prop} {xs : List (Subtype P)} {f : α → m β} :
    xs.unattach.mapM f = xs.mapM fun ⟨x, h⟩ => binderNameHint x f <| binderNameHint h () <| f (wfParam x) := by
  induction xs with
  | nil => rfl
  | cons x xs ih => rw [unattach_cons, mapM_cons, mapM_cons, ih]; rfl

end List
