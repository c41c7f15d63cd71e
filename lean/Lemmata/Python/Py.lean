/-! Python computations: a value, an exception, or no answer within the fuel given.

`Py α` is a function of the fuel, so that a loop or a recursion needs no termination proof to be defined, and every
program can be run by `#eval` and by the kernel. Fuel bounds the iterations of each loop and the depth of recursion. -/

namespace Lemmata.Python

/-- What a computation has come to when its fuel is spent or it has ended. -/
inductive Outcome (α : Type) where
  /-- It returned. -/
  | ok (value : α)
  /-- It raised the exception of this class. -/
  | raised (exception : String)
  /-- It has not ended yet. -/
  | outOfFuel
  deriving Repr, DecidableEq

/-- A Python computation that returns an `α` if it returns. -/
def Py (α : Type) : Type := Nat → Outcome α

namespace Py

/-- Run with this much fuel. -/
def run (p : Py α) (fuel : Nat) : Outcome α := p fuel

/-- The computation that returns at once. -/
def ret (a : α) : Py α := fun _ => .ok a

/-- First `p`, then what `f` makes of its value. -/
def andThen (p : Py α) (f : α → Py β) : Py β := fun fuel =>
  match p fuel with
  | .ok a => f a fuel
  | .raised e => .raised e
  | .outOfFuel => .outOfFuel

instance : Monad Py where
  pure := ret
  bind := andThen

/-- Python's `raise`. -/
def raise (exception : String) : Py α := fun _ => .raised exception

/-- The computation that never ends. -/
def diverge : Py α := fun _ => .outOfFuel

/-- Go on where `c` holds, raise the exception elsewhere: what a partial operation asks for before it is done. -/
def need (c : Prop) [Decidable c] (exception : String) : Py Unit := if c then ret () else raise exception

/-- Python's `try: p except …: handler`: the handler sees every exception and may raise it again. -/
def attempt (p : Py α) (handler : String → Py α) : Py α := fun fuel =>
  match p fuel with
  | .ok a => .ok a
  | .raised e => handler e fuel
  | .outOfFuel => .outOfFuel

end Py
end Lemmata.Python
