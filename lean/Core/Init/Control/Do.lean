prelude
import Init.Control.Reader

/-! How the `do` elaborator carries `return`, `break` and `continue` out of handlers such as `try`. -/

universe u v w x

/-- Actions that may end the surrounding `do` block with a `ρ`. -/
abbrev EarlyReturnT (ρ m α) := ExceptT ρ m α

/-- End the `do` block with `r`. -/
@[always_inline, inline]
abbrev EarlyReturnT.return {ρ m α} [Monad m] (r : ρ) : EarlyReturnT ρ m α := throw r

/-- How a `do` block goes on after a part that may have returned. -/
@[always_inline, inline]
abbrev EarlyReturn.runK {ρ α : Type u} {β : Type v} (x : Except ρ α) (ret : ρ → β) (pure : α → β) : β :=
  x.casesOn ret pure

/-- Actions that may leave the surrounding loop. -/
abbrev BreakT := OptionT

/-- Leave the loop. -/
@[always_inline, inline]
abbrev BreakT.break {m : Type w → Type x} [Monad m] : BreakT m α := failure

/-- Actions that may end the present round of the surrounding loop. -/
abbrev ContinueT := OptionT

/-- Go to the next round. -/
@[always_inline, inline]
abbrev ContinueT.continue {m : Type w → Type x} [Monad m] : ContinueT m α := failure

/-- How a loop body goes on after a part that may have ended the round. -/
@[always_inline, inline]
abbrev Continue.runK {α : Type u} {β : Type v} (x : Option α) (continueK : Unit → β) (successK : α → β) : β :=
  x.casesOn continueK (fun a _ => successK a) ()
