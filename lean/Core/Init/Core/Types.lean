prelude
import Init.Coe
import Init.Generated.Parsers
import Init.Generated.Macros

/-! Types and classes that the elaborator and the tactics name: sums, dependent pairs, existence, set-like
notation, iteration, and the results of `do` blocks. -/

set_option linter.unusedVariables false
universe u v w u₁ u₂

@[inline] def inline {α : Sort u} (a : α) : α := a

theorem id_def {α : Sort u} (a : α) : id a = a := rfl

@[always_inline, inline] def flip {α : Sort u} {β : Sort v} {φ : Sort w} (f : α → β → φ) : β → α → φ :=
  fun b a => f a b

@[macro_inline] def Empty.elim {C : Sort u} : Empty → C := fun a => nomatch a
@[macro_inline] def PEmpty.elim {C : Sort _} : PEmpty → C := fun a => nomatch a

instance : DecidableEq Empty := fun a => a.elim
instance : DecidableEq PEmpty := fun a => a.elim

structure Thunk (α : Type u) : Type u where
  mk ::
  private fn : Unit → α

attribute [extern "lean_mk_thunk"] Thunk.mk

@[extern "lean_thunk_pure"] protected def Thunk.pure (a : α) : Thunk α := ⟨fun _ => a⟩
@[extern "lean_thunk_get_own"] protected def Thunk.get (x : @& Thunk α) : α := x.fn ()
@[inline] protected def Thunk.map (f : α → β) (x : Thunk α) : Thunk β := ⟨fun _ => f x.get⟩
@[inline] protected def Thunk.bind (x : Thunk α) (f : α → Thunk β) : Thunk β := ⟨fun _ => (f x.get).get⟩

instance thunkCoe : CoeTail α (Thunk α) where
  coe a := ⟨fun _ => a⟩

structure Task (α : Type u) : Type u where
  pure ::
  get : α

attribute [extern "lean_task_pure"] Task.pure
attribute [extern "lean_task_get_own"] Task.get

instance : [Inhabited α] → Inhabited (Task α) := ⟨Task.pure default⟩

namespace Task

abbrev Priority := Nat

protected def Priority.default : Priority := 0
protected def Priority.max : Priority := 8
protected def Priority.dedicated : Priority := 9

set_option linter.unusedVariables false in
@[noinline, extern "lean_task_spawn"]
protected def spawn {α : Type u} (fn : Unit → α) (prio := Priority.default) : Task α := ⟨fn ()⟩

set_option linter.unusedVariables false in
@[noinline, extern "lean_task_map"]
protected def map (f : α → β) (x : Task α) (prio := Priority.default) (sync := false) : Task β := ⟨f x.get⟩

set_option linter.unusedVariables false in
@[noinline, extern "lean_task_bind"]
protected def bind (x : Task α) (f : α → Task β) (prio := Priority.default) (sync := false) : Task β :=
  ⟨(f x.get).get⟩

end Task

structure Iff (a b : Prop) : Prop where
  intro ::
  mp : a → b
  mpr : b → a

inductive Sum (α : Type u) (β : Type v) where
  | inl (val : α) : Sum α β
  | inr (val : β) : Sum α β

inductive PSum (α : Sort u) (β : Sort v) where
  | inl (val : α) : PSum α β
  | inr (val : β) : PSum α β

instance {α β} [Inhabited α] : Inhabited (PSum α β) := ⟨PSum.inl default⟩
instance {α β} [Inhabited β] : Inhabited (PSum α β) := ⟨PSum.inr default⟩

@[pp_using_anonymous_constructor]
structure Sigma {α : Type u} (β : α → Type v) where
  mk ::
  fst : α
  snd : β fst

@[pp_using_anonymous_constructor]
structure PSigma {α : Sort u} (β : α → Sort v) where
  mk ::
  fst : α
  snd : β fst

attribute [unbox] Sigma

inductive Exists {α : Sort u} (p : α → Prop) : Prop where
  | intro (w : α) (h : p w) : Exists p

inductive ForInStep (α : Type u) where
  | done : α → ForInStep α
  | yield : α → ForInStep α

instance [Inhabited α] : Inhabited (ForInStep α) := ⟨ForInStep.done default⟩

class ForIn (m : Type u₁ → Type u₂) (ρ : Type u) (α : outParam (Type v)) where
  forIn {β} (xs : ρ) (b : β) (f : α → β → m (ForInStep β)) : m β

export ForIn (forIn)

class ForIn' (m : Type u₁ → Type u₂) (ρ : Type u) (α : outParam (Type v)) (d : outParam (Membership α ρ)) where
  forIn' {β} (x : ρ) (b : β) (f : (a : α) → a ∈ x → β → m (ForInStep β)) : m β

export ForIn' (forIn')

inductive DoResultPRBC (α β σ : Type u) where
  | pure : α → σ → DoResultPRBC α β σ
  | return : β → σ → DoResultPRBC α β σ
  | break : σ → DoResultPRBC α β σ
  | continue : σ → DoResultPRBC α β σ

inductive DoResultPR (α β σ : Type u) where
  | pure : α → σ → DoResultPR α β σ
  | return : β → σ → DoResultPR α β σ

inductive DoResultBC (σ : Type u) where
  | break : σ → DoResultBC σ
  | continue : σ → DoResultBC σ

inductive DoResultSBC (α σ : Type u) where
  | pureReturn : α → σ → DoResultSBC α σ
  | break : σ → DoResultSBC α σ
  | continue : σ → DoResultSBC α σ

class HasEquiv (α : Sort u) where
  Equiv : α → α → Sort v

class HasSubset (α : Type u) where
  Subset : α → α → Prop
export HasSubset (Subset)

class HasSSubset (α : Type u) where
  SSubset : α → α → Prop
export HasSSubset (SSubset)

abbrev Superset [HasSubset α] (a b : α) := Subset b a
abbrev SSuperset [HasSSubset α] (a b : α) := SSubset b a

class Union (α : Type u) where
  union : α → α → α

class Inter (α : Type u) where
  inter : α → α → α

class SDiff (α : Type u) where
  sdiff : α → α → α

class EmptyCollection (α : Type u) where
  emptyCollection : α

class Insert (α : outParam <| Type u) (γ : Type v) where
  insert : α → γ → γ
export Insert (insert)

class Singleton (α : outParam <| Type u) (β : Type v) where
  singleton : α → β
export Singleton (singleton)

class LawfulSingleton (α : Type u) (β : Type v) [EmptyCollection β] [Insert α β] [Singleton α β] : Prop where
  insert_empty_eq (x : α) : (insert x ∅ : β) = singleton x

class Sep (α : outParam <| Type u) (γ : Type v) where
  sep : (α → Prop) → γ → γ

@[reducible] def Ne {α : Sort u} (a b : α) : Prop := ¬(a = b)

@[inline] def bne {α : Type u} [BEq α] (a b : α) : Bool := !(a == b)

class ReflBEq (α) [BEq α] : Prop where
  protected rfl {a : α} : a == a

class LawfulBEq (α : Type u) [BEq α] : Prop extends ReflBEq α where
  eq_of_beq : {a b : α} → a == b → a = b

export LawfulBEq (eq_of_beq)

