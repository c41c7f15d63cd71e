prelude
import Init.Core.Types

/-! Actions on mutable state that threads through a token: `ST` (no errors), `EST` (errors), references.
The compiler knows the names `Void`, `ST.Out` and `EST.Out` and passes no token at run time. -/

opaque Void.nonemptyType (σ : Type) : NonemptyType.{0}

/-- The token of the state `σ`. -/
def Void (σ : Type) : Type := (Void.nonemptyType σ).type

instance Void.instNonempty (σ : Type) : Nonempty (Void σ) := (Void.nonemptyType σ).property

@[extern "lean_void_mk"]
opaque Void.mk {σ : Type} (x : σ) : Void σ

/-- What an `ST` action ends with. -/
structure ST.Out (σ : Type) (α : Type) where
  val : α
  state : Void σ

/-- Actions that use mutable state of `σ` and cannot fail. -/
def ST (σ : Type) (α : Type) := Void σ → ST.Out σ α

namespace ST
variable {σ α β : Type}

@[always_inline, inline]
protected def pure (x : α) : ST σ α := fun s => ⟨x, s⟩

@[always_inline, inline]
protected def bind (x : ST σ α) (f : α → ST σ β) : ST σ β := fun s =>
  match x s with
  | ⟨a, next⟩ => f a next

end ST

instance (σ : Type) : Monad (ST σ) where
  pure := ST.pure
  bind := ST.bind

instance {σ α : Type} [Inhabited α] : Inhabited (ST σ α) where
  default := fun s => ⟨default, s⟩

/-- What an `EST` action ends with. -/
inductive EST.Out (ε : Type) (σ : Type) (α : Type) where
  | ok : α → Void σ → EST.Out ε σ α
  | error : ε → Void σ → EST.Out ε σ α

/-- Actions that use mutable state of `σ` and may fail with an `ε`. -/
def EST (ε : Type) (σ : Type) (α : Type) : Type := Void σ → EST.Out ε σ α

namespace EST
variable {ε σ α β : Type}

@[always_inline, inline]
protected def pure (a : α) : EST ε σ α := fun s => .ok a s

@[always_inline, inline]
protected def bind (x : EST ε σ α) (f : α → EST ε σ β) : EST ε σ β := fun s =>
  match x s with
  | .ok a next => f a next
  | .error e next => .error e next

@[always_inline, inline]
protected def throw (e : ε) : EST ε σ α := fun s => .error e s

@[always_inline, inline]
protected def tryCatch (x : EST ε σ α) (handle : ε → EST ε σ α) : EST ε σ α := fun s =>
  match x s with
  | .ok a next => .ok a next
  | .error e next => handle e next

end EST

instance (ε σ : Type) : Monad (EST ε σ) where
  pure := EST.pure
  bind := EST.bind

instance (ε σ : Type) : MonadExceptOf ε (EST ε σ) where
  throw := EST.throw
  tryCatch := EST.tryCatch

instance {ε σ α : Type} [Inhabited ε] : Inhabited (EST ε σ α) where
  default := EST.throw default

/-- Says which state the actions of `m` use. -/
class STWorld (σ : outParam Type) (m : Type → Type)

instance {σ m n} [MonadLift m n] [STWorld σ m] : STWorld σ n := ⟨⟩
instance {σ} : STWorld σ (ST σ) := ⟨⟩
instance {ε σ} : STWorld σ (EST ε σ) := ⟨⟩

/-- The result of an action that keeps its state to itself. -/
@[noinline, nospecialize]
def runEST {ε α : Type} (x : (σ : Type) → EST ε σ α) : Except ε α :=
  match x Unit (Void.mk ()) with
  | .ok a _ => .ok a
  | .error e _ => .error e

/-- The result of an action that keeps its state to itself. -/
@[noinline, nospecialize]
def runST {α : Type} (x : (σ : Type) → ST σ α) : α :=
  match x Unit (Void.mk ()) with
  | ⟨a, _⟩ => a

instance {ε σ : Type} : MonadLift (ST σ) (EST ε σ) where
  monadLift x := fun s =>
    match x s with
    | ⟨a, next⟩ => .ok a next
