prelude
import Init.Data.List.Basic

/-! `Option`: functions, decidable equality, and the `simp` set. -/

set_option linter.unusedVariables false
universe u v w

deriving instance DecidableEq for Option
deriving instance BEq for Option

namespace Option

variable {α : Type u} {β : Type v} {γ : Type w}

@[inline] def isSome : Option α → Bool
  | some _ => true
  | none => false

@[inline] def isNone : Option α → Bool
  | some _ => false
  | none => true

@[inline] def get {α : Type u} : (o : Option α) → isSome o → α
  | some x, _ => x

@[inline] def get! {α : Type u} [Inhabited α] : Option α → α
  | some x => x
  | none => panicCore "value is none"

@[inline] protected def bind : Option α → (α → Option β) → Option β
  | none, _ => none
  | some a, f => f a

@[inline] protected def elim : Option α → β → (α → β) → β
  | some x, _, f => f x
  | none, y, _ => y

@[inline] protected def filter (p : α → Bool) : Option α → Option α
  | some a => if p a then some a else none
  | none => none

@[inline] protected def all (p : α → Bool) : Option α → Bool
  | some a => p a
  | none => true

@[inline] protected def any (p : α → Bool) : Option α → Bool
  | some a => p a
  | none => false

@[macro_inline] protected def orElse : (o : Option α) → (b : Unit → Option α) → Option α
  | some a, _ => some a
  | none, b => b ()

@[macro_inline] protected def or : Option α → Option α → Option α
  | some a, _ => some a
  | none, b => b

instance : OrElse (Option α) := ⟨Option.orElse⟩

@[inline] def join (x : Option (Option α)) : Option α := x.bind id
@[inline] def toList : Option α → List α
  | none => []
  | some a => [a]
def merge (fn : α → α → α) : Option α → Option α → Option α
  | none, none => none
  | some x, none => some x
  | none, some y => some y
  | some x, some y => some (fn x y)

instance : Functor Option where
  map := Option.map

instance : Monad Option where
  pure := some
  bind := Option.bind

instance : Membership α (Option α) := ⟨fun b a => b = some a⟩

@[simp] theorem mem_def {a : α} {b : Option α} : a ∈ b ↔ b = some a := Iff.rfl
instance [DecidableEq α] (j : α) (o : Option α) : Decidable (j ∈ o) := inferInstanceAs <| Decidable (o = some j)

theorem some_inj {a b : α} : some a = some b ↔ a = b := ⟨fun h => by cases h; rfl, congrArg some⟩
theorem some_ne_none (x : α) : some x ≠ none := fun h => nomatch h
theorem none_ne_some (x : α) : none ≠ some x := fun h => nomatch h
@[simp] theorem get_some (x : α) (h : isSome (some x)) : (some x).get h = x := rfl
@[simp] theorem some_get : ∀ {x : Option α} (h : isSome x), some (x.get h) = x
  | some _, _ => rfl
@[simp] theorem isSome_none : @isSome α none = false := rfl
@[simp] theorem isSome_some (a : α) : isSome (some a) = true := rfl
@[simp] theorem isNone_none : @isNone α none = true := rfl
@[simp] theorem isNone_some (a : α) : isNone (some a) = false := rfl
@[simp] theorem getD_none (a : α) : getD none a = a := rfl
@[simp] theorem getD_some (a b : α) : getD (some a) b = a := rfl
@[simp] theorem map_none (f : α → β) : none.map f = none := rfl
@[simp] theorem map_some (f : α → β) (a : α) : (some a).map f = some (f a) := rfl
@[simp] theorem bind_none (f : α → Option β) : none.bind f = none := rfl
@[simp] theorem bind_some (a : α) (f : α → Option β) : (some a).bind f = f a := rfl
@[simp] theorem none_bind (f : α → Option β) : none.bind f = none := rfl
@[simp] theorem some_bind (a : α) (f : α → Option β) : (some a).bind f = f a := rfl
@[simp] theorem elim_none (b : β) (f : α → β) : Option.elim none b f = b := rfl
@[simp] theorem elim_some (b : β) (f : α → β) (a : α) : Option.elim (some a) b f = f a := rfl
@[simp] theorem map_eq_map {α β : Type u} (f : α → β) (o : Option α) : Functor.map f o = o.map f := rfl
@[simp] theorem bind_eq_bind {α β : Type u} (o : Option α) (f : α → Option β) : bind o f = o.bind f := rfl
@[simp] theorem pure_def {α : Type u} (a : α) : (pure a : Option α) = some a := rfl
@[simp] theorem map_map (h : β → γ) (g : α → β) (x : Option α) : (x.map g).map h = x.map (h ∘ g) := by cases x <;> rfl
@[simp] theorem map_id : (Option.map id : Option α → Option α) = id := by funext x; cases x <;> rfl
@[simp] theorem map_id' {x : Option α} : x.map (fun a => a) = x := by cases x <;> rfl
theorem map_congr {x : Option α} {f g : α → β} (h : ∀ a, x = some a → f a = g a) : x.map f = x.map g := by
  cases x with
  | none => rfl
  | some a => exact congrArg some (h a rfl)
@[simp] theorem map_eq_none_iff {x : Option α} {f : α → β} : x.map f = none ↔ x = none := by
  cases x with
  | none => exact iff_of_true rfl rfl
  | some a => exact iff_of_false (some_ne_none _) (some_ne_none _)
@[simp] theorem map_eq_some_iff {x : Option α} {f : α → β} {b : β} : x.map f = some b ↔ ∃ a, x = some a ∧ f a = b := by
  cases x with
  | none => exact ⟨(nomatch ·), fun ⟨_, h, _⟩ => (nomatch h)⟩
  | some a => exact ⟨fun h => ⟨a, rfl, some_inj.mp h⟩, fun ⟨c, h, e⟩ => by cases h; exact congrArg some e⟩
@[simp] theorem bind_eq_none_iff {o : Option α} {f : α → Option β} : o.bind f = none ↔ ∀ a, o = some a → f a = none := by
  cases o with
  | none => exact iff_of_true rfl fun a h => (nomatch h)
  | some a => exact ⟨fun h b e => by cases e; exact h, fun h => h a rfl⟩
@[simp] theorem bind_eq_some_iff {o : Option α} {f : α → Option β} {b : β} :
    o.bind f = some b ↔ ∃ a, o = some a ∧ f a = some b := by
  cases o with
  | none => exact ⟨(nomatch ·), fun ⟨_, h, _⟩ => (nomatch h)⟩
  | some a => exact ⟨fun h => ⟨a, rfl, h⟩, fun ⟨c, h, e⟩ => by cases h; exact e⟩
theorem bind_assoc (x : Option α) (f : α → Option β) (g : β → Option γ) :
    (x.bind f).bind g = x.bind fun y => (f y).bind g := by cases x <;> rfl
@[simp] theorem bind_fun_some (x : Option α) : x.bind some = x := by cases x <;> rfl
@[simp] theorem isSome_map (f : α → β) {x : Option α} : (x.map f).isSome = x.isSome := by cases x <;> rfl
@[simp] theorem isNone_map (f : α → β) {x : Option α} : (x.map f).isNone = x.isNone := by cases x <;> rfl
@[simp] theorem isNone_iff_eq_none : ∀ {o : Option α}, o.isNone ↔ o = none
  | none => iff_of_true rfl rfl
  | some _ => ⟨(nomatch ·), (nomatch ·)⟩
theorem isSome_iff_exists {x : Option α} : x.isSome ↔ ∃ a, x = some a := by
  cases x with
  | none => exact ⟨(nomatch ·), fun ⟨_, h⟩ => (nomatch h)⟩
  | some a => exact iff_of_true rfl ⟨a, rfl⟩
theorem isSome_iff_ne_none {o : Option α} : o.isSome ↔ o ≠ none := by
  cases o with
  | none => exact ⟨(nomatch ·), fun h => (h rfl).elim⟩
  | some a => exact iff_of_true rfl fun h => nomatch h
@[simp] theorem isSome_eq_false_iff : ∀ {o : Option α}, o.isSome = false ↔ o = none
  | none => iff_of_true rfl rfl
  | some _ => ⟨(nomatch ·), (nomatch ·)⟩
@[simp] theorem isNone_eq_false_iff : ∀ {o : Option α}, o.isNone = false ↔ o.isSome = true
  | none => ⟨(nomatch ·), (nomatch ·)⟩
  | some _ => iff_of_true rfl rfl
@[simp] theorem not_isSome (a : Option α) : (!a.isSome) = a.isNone := by cases a <;> rfl
@[simp] theorem not_isNone (a : Option α) : (!a.isNone) = a.isSome := by cases a <;> rfl
theorem eq_none_or_eq_some (a : Option α) : a = none ∨ ∃ x, a = some x := by
  cases a with
  | none => exact Or.inl rfl
  | some x => exact Or.inr ⟨x, rfl⟩
theorem ne_none_iff_exists {o : Option α} : o ≠ none ↔ ∃ x, some x = o := by
  cases o with
  | none => exact ⟨fun h => (h rfl).elim, fun ⟨_, h⟩ => (nomatch h)⟩
  | some x => exact iff_of_true (fun h => nomatch h) ⟨x, rfl⟩
theorem ne_none_iff_exists' {o : Option α} : o ≠ none ↔ ∃ x, o = some x :=
  ne_none_iff_exists.trans (exists_congr fun _ => eq_comm)
theorem eq_some_iff_get_eq {o : Option α} {a : α} : o = some a ↔ ∃ h : o.isSome, o.get h = a := by
  cases o with
  | none => exact ⟨(nomatch ·), fun ⟨h, _⟩ => (nomatch h)⟩
  | some b => exact ⟨fun h => ⟨rfl, some_inj.mp h⟩, fun ⟨_, h⟩ => congrArg some h⟩
theorem getD_map (f : α → β) (x : α) (o : Option α) : (o.map f).getD (f x) = f (o.getD x) := by cases o <;> rfl
@[simp] theorem some_or {a : α} {o : Option α} : (some a).or o = some a := rfl
@[simp] theorem none_or {o : Option α} : none.or o = o := rfl
@[simp] theorem or_none {o : Option α} : o.or none = o := by cases o <;> rfl
@[simp] theorem some_orElse (a : α) (f : Unit → Option α) : (some a).orElse f = some a := rfl
@[simp] theorem none_orElse (f : Unit → Option α) : none.orElse f = f () := rfl
@[ext] theorem ext : ∀ {o₁ o₂ : Option α}, (∀ a, o₁ = some a ↔ o₂ = some a) → o₁ = o₂
  | none, none, _ => rfl
  | some a, _, h => ((h a).mp rfl).symm
  | _, some a, h => (h a).mpr rfl
@[simp] protected theorem «forall» {p : Option α → Prop} : (∀ x, p x) ↔ p none ∧ ∀ x, p (some x) :=
  ⟨fun h => ⟨h none, fun x => h (some x)⟩, fun h x => by cases x; exact h.1; exact h.2 _⟩
@[simp] protected theorem «exists» {p : Option α → Prop} : (∃ x, p x) ↔ p none ∨ ∃ x, p (some x) :=
  ⟨fun ⟨x, h⟩ => by cases x; exact Or.inl h; exact Or.inr ⟨_, h⟩, fun h => h.elim (fun h => ⟨_, h⟩) fun ⟨_, h⟩ => ⟨_, h⟩⟩

end Option
