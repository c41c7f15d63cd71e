prelude
import Init.Prelude.State

/-! The monad of state and errors that macros run in. An error keeps the state reached, except for
what an instance of `Backtrackable` restores. -/

universe u v w

namespace EStateM

/-- The outcome of an action: result or error, with the state reached. -/
inductive Result (ε σ α : Type u) where
  | ok : α → σ → Result ε σ α
  | error : ε → σ → Result ε σ α

instance {ε σ α : Type u} [Inhabited ε] [Inhabited σ] : Inhabited (Result ε σ α) where
  default := .error default default

end EStateM

/-- Functions from a state to a result or an error, and the next state. -/
def EStateM (ε σ α : Type u) := σ → EStateM.Result ε σ α

namespace EStateM
variable {ε σ α β : Type u}

instance [Inhabited ε] : Inhabited (EStateM ε σ α) where
  default := fun s => .error default s

@[always_inline, inline]
protected def pure (a : α) : EStateM ε σ α := fun s => .ok a s

@[always_inline, inline]
protected def set (s : σ) : EStateM ε σ PUnit := fun _ => .ok PUnit.unit s

@[always_inline, inline]
protected def get : EStateM ε σ σ := fun s => .ok s s

@[always_inline, inline]
protected def modifyGet (f : σ → Prod α σ) : EStateM ε σ α := fun s =>
  match f s with
  | (a, next) => .ok a next

@[always_inline, inline]
protected def throw (e : ε) : EStateM ε σ α := fun s => .error e s

/-- What of a state `σ` comes back when an error is caught. -/
class Backtrackable (δ : outParam (Type u)) (σ : Type u) where
  /-- The part to keep. -/
  save : σ → δ
  /-- The state with the kept part put back. -/
  restore : σ → δ → σ

@[always_inline, inline]
protected def tryCatch {δ} [Backtrackable δ σ] {α} (x : EStateM ε σ α) (handle : ε → EStateM ε σ α) :
    EStateM ε σ α := fun s =>
  let kept := Backtrackable.save s
  match x s with
  | .error e reached => handle e (Backtrackable.restore reached kept)
  | done => done

@[always_inline, inline]
protected def orElse {δ} [Backtrackable δ σ] (x₁ : EStateM ε σ α) (x₂ : Unit → EStateM ε σ α) :
    EStateM ε σ α := fun s =>
  let kept := Backtrackable.save s
  match x₁ s with
  | .error _ reached => x₂ Unit.unit (Backtrackable.restore reached kept)
  | done => done

/-- Apply a function to the error, if there is one. -/
@[always_inline, inline]
def adaptExcept {ε' : Type u} (f : ε → ε') (x : EStateM ε σ α) : EStateM ε' σ α := fun s =>
  match x s with
  | .ok a reached => .ok a reached
  | .error e reached => .error (f e) reached

@[always_inline, inline]
protected def bind (x : EStateM ε σ α) (f : α → EStateM ε σ β) : EStateM ε σ β := fun s =>
  match x s with
  | .ok a reached => f a reached
  | .error e reached => .error e reached

@[always_inline, inline]
protected def map (f : α → β) (x : EStateM ε σ α) : EStateM ε σ β := fun s =>
  match x s with
  | .ok a reached => .ok (f a) reached
  | .error e reached => .error e reached

@[always_inline, inline]
protected def seqRight (x : EStateM ε σ α) (y : Unit → EStateM ε σ β) : EStateM ε σ β := fun s =>
  match x s with
  | .ok _ reached => y Unit.unit reached
  | .error e reached => .error e reached

@[always_inline]
instance instMonad : Monad (EStateM ε σ) where
  pure := EStateM.pure
  bind := EStateM.bind
  map := EStateM.map
  seqRight := EStateM.seqRight

instance {δ} [Backtrackable δ σ] : OrElse (EStateM ε σ α) where
  orElse := EStateM.orElse

instance : MonadStateOf σ (EStateM ε σ) where
  get := EStateM.get
  set := EStateM.set
  modifyGet := EStateM.modifyGet

instance {δ} [Backtrackable δ σ] : MonadExceptOf ε (EStateM ε σ) where
  throw := EStateM.throw
  tryCatch := EStateM.tryCatch

/-- Run from a state. -/
@[always_inline, inline]
def run (x : EStateM ε σ α) (s : σ) : Result ε σ α := x s

/-- Run from a state; the result without the state, nothing for an error. -/
@[always_inline, inline]
def run' (x : EStateM ε σ α) (s : σ) : Option α :=
  match run x s with
  | .ok a _ => some a
  | .error _ _ => none

@[inline]
def dummySave : σ → PUnit := fun _ => PUnit.unit

@[inline]
def dummyRestore : σ → PUnit → σ := fun s _ => s

/-- Nothing is restored. Being the first instance it is the last to be tried. -/
instance nonBacktrackable : Backtrackable PUnit σ where
  save := dummySave
  restore := dummyRestore

end EStateM
