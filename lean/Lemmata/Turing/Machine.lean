/-! Turing machines: `n` states, `m` symbols, one tape that is infinite in both directions and blank at the start.

Conventions of the standard text format: the machine starts in state 0 (`A`) on a tape of zeros; the transition into the
halting state is a step like any other; a transition that is not defined (`---`) writes 1, moves right and halts. -/

namespace Lemmata.Turing

/-- Where the head moves: left or right. -/
inductive Dir
  | L
  | R
  deriving DecidableEq, Repr

/-- What a machine does in one state on one symbol: the symbol written, the move, the next state; `none` halts. -/
structure Move where
  write : Nat
  dir : Dir
  next : Option Nat
  deriving DecidableEq, Repr

/-- One row a state, in it one move for each symbol read. -/
structure Machine where
  rows : List (List Move)
  deriving DecidableEq, Repr

/-- A state (`none`: halted), the place of the head, and the symbol in each cell. -/
structure Config where
  state : Option Nat
  head : Int
  tape : Int → Nat

/-- The move that is not in the table. -/
def undefinedMove : Move := ⟨1, .R, none⟩

namespace Machine

/-- The move in state `q` on symbol `s`. -/
def move (m : Machine) (q s : Nat) : Move := (m.rows.getD q []).getD s undefinedMove

/-- One step; a machine that has halted stays as it is. -/
def step (m : Machine) (c : Config) : Config :=
  match c.state with
  | none => c
  | some q =>
    let t := m.move q (c.tape c.head)
    { state := t.next
      head := match t.dir with
        | .L => c.head - 1
        | .R => c.head + 1
      tape := fun i => if i = c.head then t.write else c.tape i }

/-- The configuration after `n` steps from a blank tape. -/
def run (m : Machine) : Nat → Config
  | 0 => ⟨some 0, 0, fun _ => 0⟩
  | n + 1 => m.step (m.run n)

/-- The machine has halted after `n` steps (or before). -/
def HaltsWithin (m : Machine) (n : Nat) : Prop := (m.run n).state = none

/-- The machine halts. -/
def Halts (m : Machine) : Prop := ∃ n, m.HaltsWithin n

/-- The machine halts with its `n`-th step. -/
def HaltsIn (m : Machine) (n : Nat) : Prop := m.HaltsWithin n ∧ ∀ k < n, ¬ m.HaltsWithin k

end Machine

/-- Exactly `k` cells of the tape are not blank. -/
def Marks (tape : Int → Nat) (k : Nat) : Prop :=
  ∃ cells : List Int, cells.Nodup ∧ cells.length = k ∧ ∀ i, i ∈ cells ↔ tape i ≠ 0

/-- The machine halts with its `n`-th step and leaves `k` cells that are not blank. -/
def Machine.HaltsWith (m : Machine) (n k : Nat) : Prop := m.HaltsIn n ∧ Marks (m.run n).tape k

end Lemmata.Turing
