prelude
import Init.Prelude.MonadLift

/-! Errors: the type `Except`, and the classes of monads that throw and catch. -/

universe u v w

/-- A result, or the error that took its place. -/
inductive Except (ε : Type u) (α : Type v) where
  /-- An error. -/
  | error : ε → Except ε α
  /-- A result. -/
  | ok : α → Except ε α

attribute [unbox] Except

instance {ε : Type u} {α : Type v} [Inhabited ε] : Inhabited (Except ε α) where
  default := .error default

/-- Monads that throw errors of type `ε`, one of perhaps several such types. -/
class MonadExceptOf (ε : semiOutParam (Type u)) (m : Type v → Type w) where
  throw {α : Type v} : ε → m α
  tryCatch {α : Type v} (body : m α) (handler : ε → m α) : m α

/-- `throw` with the type of the error given. -/
abbrev throwThe (ε : Type u) {m : Type v → Type w} [MonadExceptOf ε m] {α : Type v} (e : ε) : m α :=
  MonadExceptOf.throw e

/-- `tryCatch` with the type of the error given. -/
abbrev tryCatchThe (ε : Type u) {m : Type v → Type w} [MonadExceptOf ε m] {α : Type v} (x : m α)
    (handle : ε → m α) : m α :=
  MonadExceptOf.tryCatch x handle

/-- Monads that throw errors, whose type follows from the monad. -/
class MonadExcept (ε : outParam (Type u)) (m : Type v → Type w) where
  /-- End with an error, up to the nearest handler. -/
  throw {α : Type v} : ε → m α
  /-- Run `body`; on an error run `handler`, whose own errors go further up. -/
  tryCatch {α : Type v} : (body : m α) → (handler : ε → m α) → m α

/-- Throw the error or return the result. -/
def MonadExcept.ofExcept [Monad m] [MonadExcept ε m] : Except ε α → m α
  | .error e => throw e
  | .ok a => pure a

export MonadExcept (throw tryCatch ofExcept)

instance (ε : Type u) (m : Type v → Type w) [MonadExceptOf ε m] : MonadExcept ε m where
  throw := throwThe ε
  tryCatch := tryCatchThe ε

namespace MonadExcept
variable {ε : Type u} {m : Type v → Type w}

/-- Run `t₂` when `t₁` throws, whatever the error. -/
@[inline]
protected def orElse [MonadExcept ε m] {α : Type v} (t₁ : m α) (t₂ : Unit → m α) : m α :=
  tryCatch t₁ fun _ => t₂ Unit.unit

instance [MonadExcept ε m] {α : Type v} : OrElse (m α) where
  orElse := MonadExcept.orElse

end MonadExcept
