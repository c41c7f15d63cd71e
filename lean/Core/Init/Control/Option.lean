prelude
import Init.Control.Except
import Init.Data.Option.Basic

/-! Failure without a reason: `Option` as an alternative, and the transformer `OptionT`. -/

universe u v

instance : Alternative Option where
  failure := Option.none
  orElse := Option.orElse

instance : ToBool (Option α) where
  toBool := Option.isSome

/-- Actions of `m` that may fail. -/
@[implicit_reducible]
def OptionT (m : Type u → Type v) (α : Type u) : Type v := m (Option α)

/-- The action, failure being a missing result. -/
@[always_inline, inline]
def OptionT.run {m : Type u → Type v} {α : Type u} (x : OptionT m α) : m (Option α) := x

namespace OptionT
variable {m : Type u → Type v} [Monad m] {α β : Type u}

@[always_inline, inline]
protected def mk (x : m (Option α)) : OptionT m α := x

@[always_inline, inline]
protected def bind (x : OptionT m α) (f : α → OptionT m β) : OptionT m β :=
  OptionT.mk (x >>= fun a? => match a? with
    | some a => f a
    | none => pure none)

@[always_inline, inline]
protected def pure (a : α) : OptionT m α := OptionT.mk (pure (some a))

@[always_inline]
instance : Monad (OptionT m) where
  pure := OptionT.pure
  bind := OptionT.bind

instance {m : Type u → Type v} [Pure m] : Inhabited (OptionT m α) where
  default := OptionT.mk (pure none)

/-- The second action where the first fails. -/
@[always_inline, inline]
protected def orElse (x : OptionT m α) (y : Unit → OptionT m α) : OptionT m α :=
  OptionT.mk (x >>= fun a? => match a? with
    | some a => pure (some a)
    | none => y ())

@[always_inline, inline]
protected def fail : OptionT m α := OptionT.mk (pure none)

@[always_inline]
instance : Alternative (OptionT m) where
  failure := OptionT.fail
  orElse := OptionT.orElse

@[always_inline, inline]
protected def lift (x : m α) : OptionT m α :=
  OptionT.mk (x >>= fun a => pure (some a))

instance : MonadLift m (OptionT m) where
  monadLift := OptionT.lift

instance : MonadFunctor m (OptionT m) where
  monadMap f x := f x

@[always_inline, inline]
protected def tryCatch (x : OptionT m α) (handle : PUnit → OptionT m α) : OptionT m α :=
  OptionT.mk (x >>= fun a? => match a? with
    | some a => pure (some a)
    | none => handle ⟨⟩)

instance : MonadExceptOf PUnit (OptionT m) where
  throw _ := OptionT.fail
  tryCatch := OptionT.tryCatch

instance (ε : Type u) [MonadExceptOf ε m] : MonadExceptOf ε (OptionT m) where
  throw e := OptionT.mk (throwThe ε e)
  tryCatch x handle := OptionT.mk (tryCatchThe ε (m := m) x handle)

instance [MonadFinally m] : MonadFinally (OptionT m) where
  tryFinally' x h := OptionT.mk <|
    tryFinally' (m := m) x (fun a? => h (a?.bind id)) >>= fun r => match r with
    | (some a, some b) => pure (some (a, b))
    | _ => pure none

instance {m : Type u → Type v} [Monad m] : MonadControl m (OptionT m) where
  stM := Option
  liftWith f := OptionT.lift (f fun x => x.run)
  restoreM x := x

end OptionT

/-- The result as an action that may fail. -/
def liftOption [Alternative m] : Option α → m α
  | some a => pure a
  | none => failure

instance : MonadExceptOf Unit Option where
  throw _ := none
  tryCatch x handle := match x with
    | some a => some a
    | none => handle ()
