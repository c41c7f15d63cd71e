prelude
import Repl.Check

/-! The checker as a program: `lean --run CheckMain.lean`. -/

unsafe def main : IO Unit := Lemmata.Check.main
