prelude
import Init.Prelude.Except

/-! Read-only context: the transformer `ReaderT` and the classes of monads that have one. -/

universe u v w

/-- Actions of `m` that may look at a value of type `ρ`. -/
@[implicit_reducible]
def ReaderT (ρ : Type u) (m : Type u → Type v) (α : Type u) : Type (max u v) :=
  (a : @&ρ) → m α

namespace ReaderT
section
variable {ρ : Type u} {m : Type u → Type v} {α : Type u}

@[always_inline, inline]
def mk (x : ρ → m α) : ReaderT ρ m α := x

/-- The action with its context supplied. -/
@[always_inline, inline]
def run (x : ReaderT ρ m α) (r : ρ) : m α := x r

end
end ReaderT

instance (ρ : Type u) (m : Type u → Type v) (α : Type u) [Inhabited (m α)] :
    Inhabited (ReaderT ρ m α) where
  default := fun _ => default

namespace ReaderT
section
variable {ρ : Type u} {m : Type u → Type v} {α : Type u}

instance : MonadLift m (ReaderT ρ m) where
  monadLift x := fun _ => x

@[always_inline]
instance (ε) [MonadExceptOf ε m] : MonadExceptOf ε (ReaderT ρ m) where
  throw e := liftM (m := m) (throw e)
  tryCatch := fun body handler r => tryCatchThe ε (body r) fun e => handler e r

end

section
variable {ρ : Type u} {m : Type u → Type v}

@[always_inline, inline]
protected def read [Monad m] : ReaderT ρ m ρ := pure

@[always_inline, inline]
protected def pure [Monad m] {α} (a : α) : ReaderT ρ m α := fun _ => pure a

@[always_inline, inline]
protected def bind [Monad m] {α β} (x : ReaderT ρ m α) (f : α → ReaderT ρ m β) : ReaderT ρ m β :=
  fun r => bind (x r) fun a => f a r

@[always_inline]
instance [Monad m] : Functor (ReaderT ρ m) where
  map f x r := Functor.map f (x r)
  mapConst a x r := Functor.mapConst a (x r)

@[always_inline]
instance [Monad m] : Applicative (ReaderT ρ m) where
  pure := ReaderT.pure
  seq f x r := Seq.seq (f r) fun _ => x Unit.unit r
  seqLeft x y r := SeqLeft.seqLeft (x r) fun _ => y Unit.unit r
  seqRight x y r := SeqRight.seqRight (x r) fun _ => y Unit.unit r

instance [Monad m] : Monad (ReaderT ρ m) where
  bind := ReaderT.bind

instance (ρ m) : MonadFunctor m (ReaderT ρ m) where
  monadMap f x := fun r => f (x r)

/-- The action in another context, from which `f` computes its own. -/
@[always_inline, inline]
protected def adapt {ρ' α : Type u} (f : ρ' → ρ) : ReaderT ρ m α → ReaderT ρ' m α :=
  fun x r => x (f r)

end
end ReaderT

/-- Monads with a context of type `ρ`, one of perhaps several. -/
class MonadReaderOf (ρ : semiOutParam (Type u)) (m : Type u → Type v) where
  read : m ρ

/-- Monads with a context, whose type follows from the monad. -/
class MonadReader (ρ : outParam (Type u)) (m : Type u → Type v) where
  /-- The context. -/
  read : m ρ

export MonadReader (read)

/-- `read` with the type of the context given. -/
@[always_inline, inline]
def readThe (ρ : Type u) {m : Type u → Type v} [MonadReaderOf ρ m] : m ρ := MonadReaderOf.read

instance (ρ : Type u) (m : Type u → Type v) [MonadReaderOf ρ m] : MonadReader ρ m where
  read := readThe ρ

instance {ρ : Type u} {m : Type u → Type v} {n : Type u → Type w} [MonadLift m n] [MonadReaderOf ρ m] :
    MonadReaderOf ρ n where
  read := liftM (m := m) read

instance {ρ : Type u} {m : Type u → Type v} [Monad m] : MonadReaderOf ρ (ReaderT ρ m) where
  read := ReaderT.read

/-- Monads whose context of type `ρ`, one of perhaps several, can be changed for one action. -/
class MonadWithReaderOf (ρ : semiOutParam (Type u)) (m : Type u → Type v) where
  withReader {α : Type u} (f : ρ → ρ) (x : m α) : m α

/-- `withReader` with the type of the context given. -/
@[always_inline, inline]
def withTheReader (ρ : Type u) {m : Type u → Type v} [MonadWithReaderOf ρ m] {α : Type u}
    (f : ρ → ρ) (x : m α) : m α :=
  MonadWithReaderOf.withReader f x

/-- Monads whose context, of a type that follows from the monad, can be changed for one action. -/
class MonadWithReader (ρ : outParam (Type u)) (m : Type u → Type v) where
  /-- Run `x` in the context that `f` makes of the present one. -/
  withReader {α : Type u} : (f : ρ → ρ) → (x : m α) → m α

export MonadWithReader (withReader)

instance (ρ : Type u) (m : Type u → Type v) [MonadWithReaderOf ρ m] : MonadWithReader ρ m where
  withReader := withTheReader ρ

instance {ρ : Type u} {m : Type u → Type v} {n : Type u → Type v} [MonadFunctor m n]
    [MonadWithReaderOf ρ m] : MonadWithReaderOf ρ n where
  withReader f := monadMap (m := m) (withTheReader ρ f)

instance {ρ : Type u} {m : Type u → Type v} : MonadWithReaderOf ρ (ReaderT ρ m) where
  withReader f x := fun r => x (f r)
