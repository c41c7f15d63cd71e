prelude
import Repl.Hole

/-! What a document imports so that its holes can be worked on: see `Repl.Hole`. -/
