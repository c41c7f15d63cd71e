prelude
import Init.Core
import Init.Control.AutoParam
import Init.Control.Substitution

/-! Functors with failure, Boolean actions, running an outer monad's actions inside an inner one,
iteration for effects, and composition of actions. -/

set_option linter.unusedVariables false
universe u v w w₁ w₂

/-- `Functor.map` with the container first. Written `<&>`. -/
@[reducible]
def Functor.mapRev {f : Type u → Type v} [Functor f] {α β : Type u} : f α → (α → β) → f β :=
  fun a f => f <$> a

/-- Forget the result. -/
@[always_inline, inline]
def Functor.discard {f : Type u → Type v} {α : Type u} [Functor f] (x : f α) : f PUnit :=
  Functor.mapConst PUnit.unit x

export Functor (discard)

/-- Applicative functors whose actions can fail and can stand in for one another. -/
class Alternative (f : Type u → Type v) : Type (max (u+1) v) extends Applicative f where
  /-- The action that fails. -/
  failure : {α : Type u} → f α
  /-- The second action where the first fails. Written `<|>`. -/
  orElse : {α : Type u} → f α → (Unit → f α) → f α

export Alternative (failure)

instance (f : Type u → Type v) (α : Type u) [Alternative f] : OrElse (f α) where
  orElse := Alternative.orElse

/-- Go on where `p` holds, fail otherwise. -/
@[always_inline, inline]
def guard {f : Type → Type v} [Alternative f] (p : Prop) [Decidable p] : f Unit :=
  if p then pure () else failure

/-- The result of an action that may fail, as an option. -/
@[always_inline, inline]
def optional {f : Type u → Type v} [Alternative f] {α : Type u} (x : f α) : f (Option α) :=
  some <$> x <|> pure none

/-- Types whose values count as true or false. -/
class ToBool (α : Type u) where
  toBool : α → Bool

export ToBool (toBool)

instance : ToBool Bool where
  toBool b := b

/-- `t` where `b` counts as true, `f` where it does not. -/
@[macro_inline]
def bool {β : Type u} {α : Type v} [ToBool β] (f t : α) (b : β) : α :=
  cond (toBool b) t f

/-- Run `y` only where `x` does not yield a true value. Written `<||>`. -/
@[macro_inline]
def orM {m : Type u → Type v} {β : Type u} [Monad m] [ToBool β] (x y : m β) : m β :=
  bind x fun b => match toBool b with
    | true => pure b
    | false => y

/-- Run `y` only where `x` yields a true value. Written `<&&>`. -/
@[macro_inline]
def andM {m : Type u → Type v} {β : Type u} [Monad m] [ToBool β] (x y : m β) : m β :=
  bind x fun b => match toBool b with
    | true => y
    | false => pure b

/-- The negated result. -/
@[macro_inline]
def notM {m : Type → Type v} [Applicative m] (x : m Bool) : m Bool := not <$> x

/-- Monads `n` whose actions can be run inside `m`: `stM α` is what `m` sees of an `n`-result. -/
class MonadControl (m : semiOutParam (Type u → Type v)) (n : Type u → Type w) where
  /-- Result and state of an action of `n`. -/
  stM : Type u → Type u
  /-- Give `f` the means to run actions of `n` in `m`. -/
  liftWith : {α : Type u} → (({β : Type u} → n β → m (stM β)) → m α) → n α
  /-- Back in `n`, with the state that `m` reached. -/
  restoreM : {α : Type u} → m (stM α) → n α

/-- `MonadControl` through any number of layers. -/
class MonadControlT (m : Type u → Type v) (n : Type u → Type w) where
  stM : Type u → Type u
  liftWith : {α : Type u} → (({β : Type u} → n β → m (stM β)) → m α) → n α
  restoreM {α : Type u} : stM α → n α

export MonadControlT (stM liftWith restoreM)

@[always_inline]
instance (m n o) [MonadControl n o] [MonadControlT m n] : MonadControlT m o where
  stM α := stM m n (MonadControl.stM n o α)
  liftWith f := MonadControl.liftWith fun outer => liftWith fun inner => f (inner ∘ outer)
  restoreM := MonadControl.restoreM ∘ restoreM

instance (m : Type u → Type v) [Pure m] : MonadControlT m m where
  stM α := α
  liftWith f := f fun x => x
  restoreM x := pure x

/-- `control` with the inner monad given. -/
@[always_inline, inline]
def controlAt (m : Type u → Type v) {n : Type u → Type w} [MonadControlT m n] [Bind n] {α : Type u}
    (f : ({β : Type u} → n β → m (stM m n β)) → m (stM m n α)) : n α :=
  bind (liftWith f) restoreM

/-- Use an operation of `m` around actions of `n`. -/
@[always_inline, inline]
def control {m : Type u → Type v} {n : Type u → Type w} [MonadControlT m n] [Bind n] {α : Type u}
    (f : ({β : Type u} → n β → m (stM m n β)) → m (stM m n α)) : n α :=
  controlAt m f

/-- Containers of `α` over which an action can be run for its effects. -/
class ForM (m : Type u → Type v) (γ : Type w₁) (α : outParam (Type w₂)) where
  forM [Monad m] : γ → (α → m PUnit) → m PUnit

export ForM (forM)

/-- `f₁`, then `f₂` on its result. Written `>=>`. -/
@[always_inline]
def Bind.kleisliRight [Bind m] (f₁ : α → m β) (f₂ : β → m γ) (a : α) : m γ := f₁ a >>= f₂

/-- `f₂` after `f₁`. Written `<=<`. -/
@[always_inline]
def Bind.kleisliLeft [Bind m] (f₂ : β → m γ) (f₁ : α → m β) (a : α) : m γ := f₁ a >>= f₂

/-- `bind` with the continuation first. Written `=<<`. -/
@[always_inline]
def Bind.bindLeft [Bind m] (f : α → m β) (ma : m α) : m β := ma >>= f

/-- A loop that does not need to know where its elements come from. -/
instance [ForIn' m ρ α d] : ForIn m ρ α where
  forIn x b f := forIn' x b fun a _ => f a

@[simp] theorem forIn'_eq_forIn [d : Membership α ρ] [ForIn' m ρ α d] {β} (x : ρ) (b : β)
    (f : (a : α) → a ∈ x → β → m (ForInStep β)) (g : (a : α) → β → m (ForInStep β)) (h : ∀ a m b, f a m b = g a b) :
    forIn' x b f = forIn x b g := by
  show forIn' x b f = forIn' x b fun a _ => g a
  exact congrArg (forIn' x b) (funext fun a => funext fun m => funext (h a m))

namespace ForInStep

/-- The value, whether the loop goes on or not. -/
def value (x : ForInStep α) : α :=
  match x with
  | .done b => b
  | .yield b => b

@[simp] theorem value_done (b : β) : (ForInStep.done b).value = b := rfl
@[simp] theorem value_yield (b : β) : (ForInStep.yield b).value = b := rfl

end ForInStep
