prelude
import Init.System.Stream
import Init.TypedSyntax

/-! What the REPL calls in the engine. The engine's types are opaque here, but for the fields that are read; names,
number and order of arguments are the engine's. -/

namespace Lemmata.Repl

/-- Some object of the engine. -/
opaque Obj : Type

/-- The first fields of `Core.State`. -/
structure CoreState where
  env : Obj
  nextMacroScope : Nat
  nameGenerator : Obj
  deriving Inhabited

end Lemmata.Repl
