prelude
import Init.Control.Do

/-! `repeat` and `while`: loops without a bound. -/

universe u v

/-- What `repeat` iterates over. -/
inductive Lean.Loop where
  | mk

/-- Run the body until it says that it is done. -/
@[inline]
partial def Lean.Loop.forIn {β : Type u} {m : Type u → Type v} [Monad m] (_ : Loop) (init : β)
    (f : Unit → β → m (ForInStep β)) : m β :=
  let rec @[specialize] loop (b : β) : m β :=
    f () b >>= fun step => match step with
      | .done b => pure b
      | .yield b => loop b
  loop init

instance [Monad m] : ForIn m Lean.Loop Unit where
  forIn := Lean.Loop.forIn
