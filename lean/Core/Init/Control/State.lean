prelude
import Init.Control.Except

/-! Mutable state by passing it along: the transformer `StateT` and the monad `StateM`. -/

universe u v w

/-- Actions of `m` that take a state and return the next. -/
@[implicit_reducible]
def StateT (σ : Type u) (m : Type u → Type v) (α : Type u) : Type (max u v) := σ → m (α × σ)

@[always_inline, inline]
def StateT.mk {σ : Type u} {m : Type u → Type v} {α : Type u} (x : σ → m (α × σ)) : StateT σ m α := x

/-- Result and last state, from a first state. -/
@[always_inline, inline]
def StateT.run {σ : Type u} {m : Type u → Type v} {α : Type u} (x : StateT σ m α) (s : σ) : m (α × σ) := x s

/-- The result, from a first state. -/
@[always_inline, inline]
def StateT.run' {σ : Type u} {m : Type u → Type v} [Functor m] {α : Type u} (x : StateT σ m α) (s : σ) : m α :=
  (·.1) <$> x s

/-- Computations with a state and no other effect. -/
@[reducible]
def StateM (σ α : Type u) : Type u := StateT σ Id α

instance StateM.subsingleton {σ α} [Subsingleton σ] [Subsingleton α] : Subsingleton (StateM σ α) where
  allEq x y := funext fun s => match x s, y s with
    | (a₁, s₁), (a₂, s₂) => by cases Subsingleton.elim a₁ a₂; cases Subsingleton.elim s₁ s₂; rfl

namespace StateT
section
variable {σ : Type u} {m : Type u → Type v} [Monad m] {α β : Type u}

@[always_inline, inline]
protected def pure (a : α) : StateT σ m α := fun s => pure (a, s)

@[always_inline, inline]
protected def bind (x : StateT σ m α) (f : α → StateT σ m β) : StateT σ m β := fun s =>
  x s >>= fun (a, s) => f a s

@[always_inline, inline]
protected def map (f : α → β) (x : StateT σ m α) : StateT σ m β := fun s =>
  x s >>= fun (a, s) => pure (f a, s)

@[always_inline]
instance : Monad (StateT σ m) where
  pure := StateT.pure
  bind := StateT.bind
  map := StateT.map

/-- The second action from the same state where the first fails. -/
@[always_inline, inline]
protected def orElse [Alternative m] {α : Type u} (x₁ : StateT σ m α) (x₂ : Unit → StateT σ m α) : StateT σ m α :=
  fun s => x₁ s <|> x₂ () s

@[always_inline, inline]
protected def failure [Alternative m] {α : Type u} : StateT σ m α := fun _ => failure

@[always_inline]
instance [Alternative m] : Alternative (StateT σ m) where
  failure := StateT.failure
  orElse := StateT.orElse

@[always_inline, inline]
protected def get : StateT σ m σ := fun s => pure (s, s)

@[always_inline, inline]
protected def set : σ → StateT σ m PUnit := fun s' _ => pure (⟨⟩, s')

@[always_inline, inline]
protected def modifyGet (f : σ → α × σ) : StateT σ m α := fun s => pure (f s)

@[always_inline, inline]
protected def lift {α : Type u} (t : m α) : StateT σ m α := fun s => t >>= fun a => pure (a, s)

instance : MonadLift m (StateT σ m) where
  monadLift := StateT.lift

@[always_inline]
instance (σ m) [Monad m] : MonadFunctor m (StateT σ m) where
  monadMap f x := fun s => f (x s)

@[always_inline]
instance (ε) [MonadExceptOf ε m] : MonadExceptOf ε (StateT σ m) where
  throw := StateT.lift ∘ throwThe ε
  tryCatch := fun x c s => tryCatchThe ε (x s) fun e => c e s

end
end StateT

/-- A loop over anything that `forM` can walk through. -/
@[always_inline, inline]
def ForM.forIn [Monad m] [ForM (StateT β (ExceptT β m)) ρ α] (x : ρ) (b : β) (f : α → β → m (ForInStep β)) : m β :=
  let body : α → StateT β (ExceptT β m) PUnit := fun a b =>
    ExceptT.mk (f a b >>= fun step => match step with
      | .yield b' => pure (Except.ok (⟨⟩, b'))
      | .done b' => pure (Except.error b'))
  (forM (m := StateT β (ExceptT β m)) (α := α) x body).run b |>.run >>= fun r => match r with
    | .ok a => pure a.2
    | .error b => pure b

section
variable {σ : Type u} {m : Type u → Type v}

instance [Monad m] : MonadStateOf σ (StateT σ m) where
  get := StateT.get
  set := StateT.set
  modifyGet := StateT.modifyGet

end

@[always_inline]
instance StateT.monadControl (σ : Type u) (m : Type u → Type v) [Monad m] : MonadControl m (StateT σ m) where
  stM α := α × σ
  liftWith f := StateT.get >>= fun s => liftM (f fun x => x.run s)
  restoreM x := StateT.lift x >>= fun (a, s) => StateT.set s >>= fun _ => pure a

@[always_inline]
instance StateT.tryFinally {m : Type u → Type v} {σ : Type u} [MonadFinally m] [Monad m] :
    MonadFinally (StateT σ m) where
  tryFinally' x h := fun s =>
    tryFinally' (x s) (fun r? => match r? with
      | some (a, s') => h (some a) s'
      | none => h none s) >>= fun ((a, _), (b, s'')) => pure ((a, b), s'')
