prelude
import Init.System.Stream
import Init.Format.ToString
import Init.Control.Except

/-! Printing, reading and writing whole files, and errors as text. -/

@[always_inline]
instance {σ : Type} : MonadFinally (ST σ) where
  tryFinally' x f := fun s =>
    match x s with
    | ⟨a, next⟩ =>
      match f (some a) next with
      | ⟨b, last⟩ => ⟨(a, b), last⟩

@[always_inline]
instance {ε σ : Type} : MonadFinally (EST ε σ) where
  tryFinally' x f := fun s =>
    match x s with
    | .ok a next =>
      match f (some a) next with
      | .ok b last => .ok (a, b) last
      | .error e last => .error e last
    | .error e next =>
      match f none next with
      | .ok _ last => .error e last
      | .error later last => .error later last

instance : MonadFinally BaseIO := inferInstanceAs (MonadFinally (ST IO.RealWorld))
instance {ε : Type} : MonadFinally (EIO ε) := inferInstanceAs (MonadFinally (EST ε IO.RealWorld))

@[extern "l_IO_Error_instToString"]
opaque IO.Error.instToString : ToString IO.Error := ⟨fun _ => ""⟩

attribute [instance] IO.Error.instToString

namespace IO.FS

/-- The text, and a line end. -/
def Stream.putStrLn (strm : Stream) (s : String) : IO Unit := strm.putStr (s.push '\n')

/-- The text, and a line end. -/
def Handle.putStrLn (h : Handle) (s : String) : IO Unit := h.putStr (s.push '\n')

@[extern "lean_io_prim_handle_read"]
opaque readFile (fname : System.FilePath) : IO String

/-- Write a file; what was in it is lost. -/
def writeFile (fname : System.FilePath) (content : String) : IO Unit := do
  let h ← Handle.mk fname .write
  h.putStr content

/-- Run `f` on an opened file. -/
def withFile (fn : System.FilePath) (mode : Mode) (f : Handle → IO α) : IO α := Handle.mk fn mode >>= f

end IO.FS

namespace IO

@[inline]
def ofExcept [ToString ε] (e : Except ε α) : IO α :=
  match e with
  | .ok a => pure a
  | .error e => throw (IO.userError (toString e))

def lazyPure (fn : Unit → α) : IO α := pure (fn ())

@[inline]
def toEIO (f : IO.Error → ε) (act : IO α) : EIO ε α := act.adapt f

/-- Print to the standard output. -/
def print [ToString α] (s : α) : IO Unit := do
  let out ← getStdout
  out.putStr (toString s)

/-- Print to the standard output, and a line end. -/
def println [ToString α] (s : α) : IO Unit := print ((toString s).push '\n')

/-- Print to the standard error. -/
def eprint [ToString α] (s : α) : IO Unit := do
  let out ← getStderr
  out.putStr (toString s)

/-- Print to the standard error, and a line end. -/
def eprintln [ToString α] (s : α) : IO Unit := eprint ((toString s).push '\n')

end IO
