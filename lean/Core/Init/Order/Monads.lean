prelude
import Init.Order.Products
import Init.Control
import Init.Data.List.Monadic

/-! Monads whose binding is monotone: recursion through `do` by `partial_fixpoint`. -/

set_option linter.unusedVariables false
universe u v w

namespace Lean.Order
open PartialOrder

/-- Binding is monotone in both arguments. -/
class MonoBind (m : Type u → Type v) [Bind m] [∀ α, PartialOrder (m α)] where
  bind_mono_left {α β : Type u} {a₁ a₂ : m α} {f : α → m β} (h : rel a₁ a₂) : rel (a₁ >>= f) (a₂ >>= f)
  bind_mono_right {α β : Type u} {a : m α} {f₁ f₂ : α → m β} (h : ∀ x, rel (f₁ x) (f₂ x)) : rel (a >>= f₁) (a >>= f₂)

@[partial_fixpoint_monotone]
theorem monotone_bind (m : Type u → Type v) [Bind m] [∀ α, PartialOrder (m α)] [MonoBind m] {α β : Type u}
    {γ : Sort w} [PartialOrder γ] (f : γ → m α) (g : γ → α → m β) (hmono₁ : monotone f) (hmono₂ : monotone g) :
    monotone fun x : γ => f x >>= g x :=
  fun x y le => rel_trans (MonoBind.bind_mono_left (hmono₁ x y le)) (MonoBind.bind_mono_right (hmono₂ x y le))

@[partial_fixpoint_monotone]
theorem monotone_map {m : Type u → Type v} [Monad m] [LawfulMonad m] [∀ α, PartialOrder (m α)] [MonoBind m]
    {α β : Type u} {γ : Sort w} [PartialOrder γ] (f : γ → m α) (g : α → β) (hmono : monotone f) :
    monotone fun x : γ => g <$> f x := fun x y le => by
  simp only [← bind_pure_comp]; exact MonoBind.bind_mono_left (hmono x y le)

instance {α : Type u} : PartialOrder (Option α) := inferInstanceAs (PartialOrder (FlatOrder Option.none))
noncomputable instance {α : Type u} : CCPO (Option α) := inferInstanceAs (CCPO (FlatOrder Option.none))
instance : MonoBind Option where
  bind_mono_left {_ _ a₁ a₂ f} h := by
    cases h with
    | bot => exact FlatOrder.rel.bot
    | refl => exact FlatOrder.rel.refl
  bind_mono_right {_ _ a f₁ f₂} h := by
    cases a with
    | none => exact FlatOrder.rel.refl
    | some x => exact h x

theorem Option.admissible_eq_some {α : Type u} (P : Prop) (y : α) :
    admissible fun x : Option α => x = some y → P := admissible_flatOrder _ (fun h => (nomatch h))

section
variable {m : Type u → Type v} {ε σ ρ : Type u} {α : Type u}

instance [inst : ∀ α, PartialOrder (m α)] : PartialOrder (ExceptT ε m α) := inst _
instance [inst : ∀ α, CCPO (m α)] : CCPO (ExceptT ε m α) := inst _
instance [Monad m] [∀ α, PartialOrder (m α)] [MonoBind m] : MonoBind (ExceptT ε m) where
  bind_mono_left h := MonoBind.bind_mono_left (m := m) h
  bind_mono_right h := MonoBind.bind_mono_right (m := m) fun r => by
    cases r with
    | error e => exact rel_refl
    | ok a => exact h a

instance [inst : ∀ α, PartialOrder (m α)] : PartialOrder (OptionT m α) := inst _
instance [inst : ∀ α, CCPO (m α)] : CCPO (OptionT m α) := inst _
instance [Monad m] [∀ α, PartialOrder (m α)] [MonoBind m] : MonoBind (OptionT m) where
  bind_mono_left h := MonoBind.bind_mono_left (m := m) h
  bind_mono_right h := MonoBind.bind_mono_right (m := m) fun r => by
    cases r with
    | none => exact rel_refl
    | some a => exact h a

instance [inst : PartialOrder (m α)] : PartialOrder (ReaderT ρ m α) := instOrderPi
instance [inst : CCPO (m α)] : CCPO (ReaderT ρ m α) := instCCPOPi
instance [Monad m] [∀ α, PartialOrder (m α)] [MonoBind m] : MonoBind (ReaderT ρ m) where
  bind_mono_left h := fun r => MonoBind.bind_mono_left (m := m) (h r)
  bind_mono_right h := fun r => MonoBind.bind_mono_right (m := m) fun a => h a r

instance [inst : ∀ α, PartialOrder (m α)] : PartialOrder (StateT σ m α) := instOrderPi
instance [inst : ∀ α, CCPO (m α)] : CCPO (StateT σ m α) := instCCPOPi
instance [Monad m] [∀ α, PartialOrder (m α)] [MonoBind m] : MonoBind (StateT σ m) where
  bind_mono_left h := fun s => MonoBind.bind_mono_left (m := m) (h s)
  bind_mono_right h := fun s => MonoBind.bind_mono_right (m := m) fun p => h p.1 p.2

end

section
variable {m : Type u → Type v} {ε σ ρ : Type u} {α : Type u} {γ : Sort w} [PartialOrder γ] [∀ α, PartialOrder (m α)]

@[partial_fixpoint_monotone] theorem monotone_exceptTRun (f : γ → ExceptT ε m α) (hmono : monotone f) :
    monotone fun x : γ => ExceptT.run (f x) := hmono
@[partial_fixpoint_monotone] theorem monotone_optionTRun (f : γ → OptionT m α) (hmono : monotone f) :
    monotone fun x : γ => OptionT.run (f x) := hmono
@[partial_fixpoint_monotone] theorem monotone_readerTRun (f : γ → ReaderT ρ m α) (hmono : monotone f) (s : ρ) :
    monotone fun x : γ => ReaderT.run (f x) s := monotone_apply s _ hmono
@[partial_fixpoint_monotone] theorem monotone_stateTRun (f : γ → StateT σ m α) (hmono : monotone f) (s : σ) :
    monotone fun x : γ => StateT.run (f x) s := monotone_apply s _ hmono

end

section
variable {m : Type u → Type v} [Monad m] [LawfulMonad m] [∀ α, PartialOrder (m α)] [MonoBind m] {γ : Sort w}
  [PartialOrder γ]

@[partial_fixpoint_monotone]
theorem monotone_mapM {α : Type w} {β : Type u} (f : γ → α → m β) (xs : List α) (hmono : monotone f) :
    monotone fun x => xs.mapM (f x) := by
  induction xs with
  | nil => exact monotone_const _
  | cons a xs ih =>
    simp only [List.mapM_cons]
    exact monotone_bind m _ _ (monotone_apply a _ hmono) (monotone_of_monotone_apply _ fun b =>
      monotone_bind m _ _ ih (monotone_const _))

end

end Lean.Order
