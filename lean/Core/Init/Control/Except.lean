prelude
import Init.Control.Id

/-! Errors as results: the monad `Except`, the transformer `ExceptT`, and `finally`. -/

universe u v w u'

namespace Except
variable {ε : Type u}

@[always_inline, inline]
protected def pure (a : α) : Except ε α := .ok a

/-- Apply a function to the result, if there is one. -/
@[always_inline, inline]
protected def map (f : α → β) : Except ε α → Except ε β
  | .error e => .error e
  | .ok a => .ok (f a)

@[simp] theorem map_id : Except.map (ε := ε) (α := α) (β := α) id = id :=
  funext fun x => match x with
    | .error _ => rfl
    | .ok _ => rfl

/-- Apply a function to the error, if there is one. -/
@[always_inline, inline]
protected def mapError (f : ε → ε') : Except ε α → Except ε' α
  | .error e => .error (f e)
  | .ok a => .ok a

/-- Go on with the result, if there is one. -/
@[always_inline, inline]
protected def bind (ma : Except ε α) (f : α → Except ε β) : Except ε β :=
  match ma with
  | .error e => .error e
  | .ok a => f a

/-- Whether there is a result. -/
@[always_inline, inline]
protected def toBool : Except ε α → Bool
  | .ok _ => true
  | .error _ => false

@[inherit_doc Except.toBool]
abbrev isOk : Except ε α → Bool := Except.toBool

/-- The result, if there is one. -/
@[always_inline, inline]
protected def toOption : Except ε α → Option α
  | .ok a => some a
  | .error _ => none

/-- Handle an error. -/
@[always_inline, inline]
protected def tryCatch (ma : Except ε α) (handle : ε → Except ε α) : Except ε α :=
  match ma with
  | .ok a => .ok a
  | .error e => handle e

/-- `y` where `x` is an error. -/
def orElseLazy (x : Except ε α) (y : Unit → Except ε α) : Except ε α :=
  match x with
  | .ok a => .ok a
  | .error _ => y ()

@[always_inline]
instance : Monad (Except ε) where
  pure := Except.pure
  bind := Except.bind
  map := Except.map

instance : MonadExceptOf ε (Except ε) where
  throw := Except.error
  tryCatch := Except.tryCatch

end Except

/-- Actions of `m` that may end with an error of type `ε`. -/
@[implicit_reducible]
def ExceptT (ε : Type u) (m : Type u → Type v) (α : Type u) : Type v := m (Except ε α)

/-- An action whose results may be errors. -/
@[always_inline, inline]
def ExceptT.mk {ε : Type u} {m : Type u → Type v} {α : Type u} (x : m (Except ε α)) : ExceptT ε m α := x

/-- The action with errors as results. -/
@[always_inline, inline]
def ExceptT.run {ε : Type u} {m : Type u → Type v} {α : Type u} (x : ExceptT ε m α) : m (Except ε α) := x

namespace ExceptT
variable {ε : Type u} {m : Type u → Type v} [Monad m]

@[always_inline, inline]
protected def pure {α : Type u} (a : α) : ExceptT ε m α := ExceptT.mk (pure (Except.ok a))

/-- How an action goes on after a result or an error. -/
@[always_inline, inline]
protected def bindCont {α β : Type u} (f : α → ExceptT ε m β) : Except ε α → m (Except ε β)
  | .ok a => f a
  | .error e => pure (Except.error e)

@[always_inline, inline]
protected def bind {α β : Type u} (ma : ExceptT ε m α) (f : α → ExceptT ε m β) : ExceptT ε m β :=
  ExceptT.mk (ma >>= ExceptT.bindCont f)

@[always_inline, inline]
protected def map {α β : Type u} (f : α → β) (x : ExceptT ε m α) : ExceptT ε m β :=
  ExceptT.mk (x >>= fun a => match a with
    | .ok a => pure (Except.ok (f a))
    | .error e => pure (Except.error e))

@[always_inline, inline]
protected def lift {α : Type u} (t : m α) : ExceptT ε m α := ExceptT.mk (Except.ok <$> t)

@[always_inline]
instance : MonadLift (Except ε) (ExceptT ε m) where
  monadLift e := ExceptT.mk (pure e)

instance : MonadLift m (ExceptT ε m) where
  monadLift := ExceptT.lift

@[always_inline, inline]
protected def tryCatch {α : Type u} (ma : ExceptT ε m α) (handle : ε → ExceptT ε m α) : ExceptT ε m α :=
  ExceptT.mk (ma >>= fun res => match res with
    | .ok a => pure (Except.ok a)
    | .error e => handle e)

instance : MonadFunctor m (ExceptT ε m) where
  monadMap f x := f x

@[always_inline]
instance : Monad (ExceptT ε m) where
  pure := ExceptT.pure
  bind := ExceptT.bind
  map := ExceptT.map

/-- Change what errors look like. -/
@[always_inline, inline]
protected def adapt {ε' α : Type u} (f : ε → ε') : ExceptT ε m α → ExceptT ε' m α := fun x =>
  ExceptT.mk (Except.mapError f <$> x)

end ExceptT

@[always_inline]
instance (m : Type u → Type v) (ε₁ : Type u) (ε₂ : Type u) [MonadExceptOf ε₁ m] :
    MonadExceptOf ε₁ (ExceptT ε₂ m) where
  throw e := ExceptT.mk (throwThe ε₁ e)
  tryCatch x handle := ExceptT.mk (tryCatchThe ε₁ (m := m) x handle)

@[always_inline]
instance (m : Type u → Type v) (ε : Type u) [Monad m] : MonadExceptOf ε (ExceptT ε m) where
  throw e := ExceptT.mk (pure (Except.error e))
  tryCatch := ExceptT.tryCatch

instance [Monad m] [Inhabited ε] : Inhabited (ExceptT ε m α) where
  default := throw default

instance (ε) : MonadExceptOf ε (Except ε) where
  throw := Except.error
  tryCatch := Except.tryCatch

namespace MonadExcept
variable {ε : Type u} {m : Type v → Type w}

/-- `t₂` where `t₁` throws; where both throw, the first error or, with `useFirstEx := false`, the second. -/
@[always_inline, inline]
def orelse' [MonadExcept ε m] {α : Type v} (t₁ t₂ : m α) (useFirstEx := true) : m α :=
  tryCatch t₁ fun e₁ => tryCatch t₂ fun e₂ => throw (cond useFirstEx e₁ e₂)

end MonadExcept

/-- Errors of an action as results of another. -/
@[always_inline, inline]
def observing {ε α : Type u} {m : Type u → Type v} [Monad m] [MonadExcept ε m] (x : m α) : m (Except ε α) :=
  tryCatch (x >>= fun a => pure (Except.ok a)) fun e => pure (Except.error e)

/-- Throw the error or return the result. -/
def liftExcept {ε α : Type u} {m : Type u → Type v} [MonadExceptOf ε m] [Pure m] : Except ε α → m α
  | .ok a => pure a
  | .error e => throw e

instance (ε : Type u) (m : Type u → Type v) [Monad m] : MonadControl m (ExceptT ε m) where
  stM := Except ε
  liftWith f := liftM (f fun x => x.run)
  restoreM x := x

/-- Monads in which an action can be run at the end of another however that ends. -/
class MonadFinally (m : Type u → Type v) where
  /-- Run `x`, then `f` on its result, or on nothing where `x` failed. -/
  tryFinally' {α β} : (x : m α) → (f : Option α → m β) → m (α × β)

export MonadFinally (tryFinally')

/-- Run `x`, then `finalizer`, even where `x` failed. -/
@[always_inline, inline]
def tryFinally {m : Type u → Type v} {α β : Type u} [MonadFinally m] [Functor m] (x : m α) (finalizer : m β) : m α :=
  Prod.fst <$> tryFinally' x fun _ => finalizer

@[always_inline]
instance Id.finally : MonadFinally Id where
  tryFinally' x h := (x, h (some x))

@[always_inline]
instance ExceptT.finally {m : Type u → Type v} {ε : Type u} [MonadFinally m] [Monad m] :
    MonadFinally (ExceptT ε m) where
  tryFinally' x h := ExceptT.mk <|
    tryFinally' (m := m) x (fun e? => match e? with
      | some (.ok a) => h (some a)
      | _ => h none) >>= fun r => match r with
    | (.ok a, .ok b) => pure (.ok (a, b))
    | (_, .error e) => pure (.error e)
    | (.error e, _) => pure (.error e)
