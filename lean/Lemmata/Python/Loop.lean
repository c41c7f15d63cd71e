import Lemmata.Python.Py
/-! Loops and recursion over computations. -/

namespace Lemmata.Python

/-- How a pass through a loop's body ends. -/
inductive Flow (σ ρ : Type) where
  /-- The body was done, or `continue` was met; as the end of a whole loop: its condition failed. -/
  | next (state : σ)
  /-- `break` was met. -/
  | leave (state : σ)
  /-- `return` was met. -/
  | result (value : ρ)
  deriving Repr, DecidableEq

/-- What a loop does after one step. -/
inductive Step (σ τ : Type) where
  | again (state : σ)
  | stop (end_ : τ)

namespace Py

/-- At most `k` steps from the state `s`. -/
def iterate (step : σ → Py (Step σ τ)) : Nat → σ → Py τ
  | 0, _ => diverge
  | k + 1, s => andThen (step s) fun
    | .again s' => iterate step k s'
    | .stop t => ret t

/-- Steps until one says `stop`. -/
def loop (step : σ → Py (Step σ τ)) (s : σ) : Py τ := fun fuel => iterate step fuel s fuel

/-- Python's `while` without `break` and `return`. -/
def «while» (s : σ) (cond : σ → Py Bool) (body : σ → Py σ) : Py σ :=
  loop (fun s => andThen (cond s) fun c =>
    if c = true then andThen (body s) fun s' => ret (.again s') else ret (.stop s)) s

/-- Python's `while` with `break` or `return` in its body. -/
def whileFlow (s : σ) (cond : σ → Py Bool) (body : σ → Py (Flow σ ρ)) : Py (Flow σ ρ) :=
  loop (fun s => andThen (cond s) fun c =>
    if c = true then andThen (body s) fun
      | .next s' => ret (.again s')
      | .leave s' => ret (.stop (.leave s'))
      | .result r => ret (.stop (.result r))
    else ret (.stop (.next s))) s

/-- Python's `for x in xs` without `break` and `return`. -/
def forIn (xs : List α) (s : σ) (body : α → σ → Py σ) : Py σ :=
  match xs with
  | [] => ret s
  | x :: rest => andThen (body x s) fun s' => forIn rest s' body

/-- Python's `for x in xs` with `break` or `return` in its body. -/
def forFlow (xs : List α) (s : σ) (body : α → σ → Py (Flow σ ρ)) : Py (Flow σ ρ) :=
  match xs with
  | [] => ret (.next s)
  | x :: rest => andThen (body x s) fun
    | .next s' => forFlow rest s' body
    | .leave s' => ret (.leave s')
    | .result r => ret (.result r)

/-- `n` passes of `for i in range(a, …)`. -/
def countFrom (n : Nat) (a : Int) (s : σ) (body : Int → σ → Py (Flow σ ρ)) : Py (Flow σ ρ) :=
  match n with
  | 0 => ret (.next s)
  | n + 1 => andThen (body a s) fun
    | .next s' => countFrom n (a + 1) s' body
    | .leave s' => ret (.leave s')
    | .result r => ret (.result r)

/-- Python's `for i in range(a, b)` with `break` or `return` in its body. -/
def rangeFlow (a b : Int) (s : σ) (body : Int → σ → Py (Flow σ ρ)) : Py (Flow σ ρ) :=
  countFrom (b - a).toNat a s body

/-- `n` passes of `for i in range(a, …)` without `break` and `return`. -/
def countSteps (n : Nat) (a : Int) (s : σ) (body : Int → σ → Py σ) : Py σ :=
  match n with
  | 0 => ret s
  | n + 1 => andThen (body a s) fun s' => countSteps n (a + 1) s' body

/-- Python's `for i in range(a, b)` without `break` and `return`. -/
def forRange (a b : Int) (s : σ) (body : Int → σ → Py σ) : Py σ := countSteps (b - a).toNat a s body

/-- Recursion at most `k` deep. -/
def nest (body : (α → Py β) → α → Py β) : Nat → α → Py β
  | 0, _ => diverge
  | k + 1, a => body (nest body k) a

/-- Functions that call one another, at most `k` deep, from their bodies; `last`: what they come to where no call is left. -/
def tie (last : ρ) (bodies : ρ → ρ) : Nat → ρ
  | 0 => last
  | k + 1 => bodies (tie last bodies k)

/-- A recursive function from its body, which is given the function itself. -/
def fix (body : (α → Py β) → α → Py β) (a : α) : Py β := fun fuel => nest body fuel a fuel

end Py
end Lemmata.Python
