prelude
import Init.Control.Array
import Init.Control.ListLemmas
import Init.Control.PRange
import Init.Control.StateRef
import Init.Control.Stream

/-! Monads, transformers, loops, and their laws. -/
