prelude
import Init.Control.State
import Init.Control.Option

/-! More on actions with a context: failure, `finally`, `MonadControl`; and the same for `EStateM`. -/

universe u v

namespace ReaderT

@[always_inline, inline]
protected def orElse [Alternative m] (x₁ : ReaderT ρ m α) (x₂ : Unit → ReaderT ρ m α) : ReaderT ρ m α :=
  fun s => x₁ s <|> x₂ () s

@[always_inline, inline]
protected def failure [Alternative m] : ReaderT ρ m α := fun _ => failure

instance [Alternative m] [Monad m] : Alternative (ReaderT ρ m) where
  failure := ReaderT.failure
  orElse := ReaderT.orElse

end ReaderT

instance : MonadControl m (ReaderT ρ m) where
  stM := id
  liftWith f ctx := f fun x => x ctx
  restoreM x _ := x

@[always_inline]
instance ReaderT.tryFinally [MonadFinally m] : MonadFinally (ReaderT ρ m) where
  tryFinally' x h ctx := tryFinally' (x ctx) fun a? => h a? ctx

/-- Computations with a context and no other effect. -/
@[reducible]
def ReaderM (ρ : Type u) := ReaderT ρ Id

namespace EStateM
variable {ε σ : Type u} {α β : Type u}

/-- Errors as results of the state monad. -/
@[always_inline, inline]
def fromStateM {ε σ α : Type} (x : StateM σ α) : EStateM ε σ α := fun s =>
  match x.run s with
  | (a, s') => .ok a s'

/-- `x₂` where `x₁` throws; where both throw, the first error or, with `useFirstEx := false`, the second. -/
@[always_inline, inline]
protected def orElse' {δ} [Backtrackable δ σ] (x₁ x₂ : EStateM ε σ α) (useFirstEx := true) : EStateM ε σ α := fun s =>
  let kept := Backtrackable.save s
  match x₁ s with
  | .error e₁ s₁ => match x₂ (Backtrackable.restore s₁ kept) with
    | .error e₂ s₂ => .error (if useFirstEx then e₁ else e₂) s₂
    | done => done
  | done => done

@[always_inline]
instance : MonadFinally (EStateM ε σ) where
  tryFinally' x h s :=
    match x s with
    | .ok a s => match h (some a) s with
      | .ok b s => .ok (a, b) s
      | .error e s => .error e s
    | .error e₁ s => match h none s with
      | .ok _ s => .error e₁ s
      | .error e₂ s => .error e₂ s

end EStateM
