prelude
import Init.System.Ref
import Init.System.IOError

/-! The monads of programs that act on the world: `BaseIO` (cannot fail), `EIO` (errors of any type), `IO`. -/

opaque IO.RealWorld.nonemptyType : NonemptyType.{0}

/-- What input and output change. -/
def IO.RealWorld : Type := IO.RealWorld.nonemptyType.type

/-- Actions on the world that cannot fail. -/
def BaseIO (α : Type) := ST IO.RealWorld α

@[always_inline, inline]
instance : Monad BaseIO := inferInstanceAs (Monad (ST IO.RealWorld))

instance [Inhabited α] : Inhabited (BaseIO α) := inferInstanceAs (Inhabited (ST IO.RealWorld α))

/-- Actions on the world that may fail with an `ε`. -/
def EIO (ε : Type) (α : Type) : Type := EST ε IO.RealWorld α

@[always_inline, inline]
instance : Monad (EIO ε) := inferInstanceAs (Monad (EST ε IO.RealWorld))

instance : MonadExceptOf ε (EIO ε) := inferInstanceAs (MonadExceptOf ε (EST ε IO.RealWorld))

instance : OrElse (EIO ε α) := ⟨MonadExcept.orElse⟩

instance [Inhabited ε] : Inhabited (EIO ε α) := inferInstanceAs (Inhabited (EST ε IO.RealWorld α))

instance : STWorld IO.RealWorld BaseIO := inferInstanceAs (STWorld IO.RealWorld (ST IO.RealWorld))

instance : MonadLift (ST IO.RealWorld) BaseIO where
  monadLift x := x

/-- Actions on the world. -/
abbrev IO : Type → Type := EIO IO.Error

namespace BaseIO

/-- The same action where failure would be allowed. -/
@[always_inline, inline]
def toEIO (act : BaseIO α) : EIO ε α := fun s =>
  match act s with
  | ⟨a, next⟩ => .ok a next

instance : MonadLift BaseIO (EIO ε) := ⟨BaseIO.toEIO⟩

@[always_inline, inline]
def toIO (act : BaseIO α) : IO α := act.toEIO

end BaseIO

namespace EIO

/-- The outcome as a value. -/
@[inline]
def toBaseIO (act : EIO ε α) : BaseIO (Except ε α) := fun s =>
  match act s with
  | .ok a next => ⟨.ok a, next⟩
  | .error e next => ⟨.error e, next⟩

/-- Handle every error. -/
@[inline]
def catchExceptions (act : EIO ε α) (h : ε → BaseIO α) : BaseIO α := fun s =>
  match act s with
  | .ok a next => ⟨a, next⟩
  | .error e next => h e next

@[always_inline, inline]
protected def throw (e : ε) : EIO ε α := EST.throw e

@[always_inline, inline]
protected def tryCatch (x : EIO ε α) (handle : ε → EIO ε α) : EIO ε α := EST.tryCatch x handle

/-- Change what errors look like. -/
def adapt (f : ε → ε') (m : EIO ε α) : EIO ε' α := fun s =>
  match m s with
  | .ok a next => .ok a next
  | .error e next => .error (f e) next

@[inline]
def toIO (f : ε → IO.Error) (act : EIO ε α) : IO α := act.adapt f

@[always_inline, inline]
def ofExcept : Except ε α → EIO ε α
  | .ok a => pure a
  | .error e => EIO.throw e

end EIO

namespace IO

@[inline]
def mkRef (a : α) : BaseIO (ST.Ref IO.RealWorld α) := ST.mkRef a

/-- A mutable cell. -/
abbrev Ref (α : Type) := ST.Ref IO.RealWorld α

/-- How many small objects this thread has allocated: what `maxHeartbeats` counts. -/
@[extern "lean_io_get_num_heartbeats"]
opaque getNumHeartbeats : BaseIO Nat := pure Nat.zero

/-- Milliseconds of a clock that never goes back. -/
@[extern "lean_io_mono_ms_now"]
opaque monoMsNow : BaseIO Nat := pure Nat.zero

@[extern "lean_io_mono_nanos_now"]
opaque monoNanosNow : BaseIO Nat := pure Nat.zero

/-- A variable of the environment. -/
@[extern "lean_io_getenv"]
opaque getEnv (var : @& String) : BaseIO (Option String) := pure none

/-- End the process with this status. -/
@[extern "lean_io_exit"]
opaque Process.exit [Inhabited α] : UInt8 → IO α

end IO
