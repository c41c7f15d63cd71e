prelude
import Repl.Traces

/-! The extraction of proof steps as a program: `lean --run TracesMain.lean`. -/

unsafe def main : IO Unit := Lemmata.Traces.main
