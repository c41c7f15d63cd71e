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


/-! `tm! "1RB1LC_…"`: a machine in the standard text format, read when the file is elaborated.

One group a state, separated by `_`; in it three characters for each symbol read: the symbol written, the direction
(`L`, `R`) and the next state (`A` is 0; `Z` and `H` halt). `---` is not defined. The term is the table itself. -/

namespace Lemmata.Turing

open Lean

private def groups : List Char → List (List Char)
  | [] => [[]]
  | '_' :: cs => [] :: groups cs
  | c :: cs =>
    match groups cs with
    | [] => [[c]]
    | g :: gs => (c :: g) :: gs

private def direction : Char → Option (MacroM Term)
  | 'L' => some `(Lemmata.Turing.Dir.L)
  | 'R' => some `(Lemmata.Turing.Dir.R)
  | _ => none

private def next (c : Char) : Option (MacroM Term) :=
  if c = 'Z' ∨ c = 'H' then some `(Option.none)
  else if 'A' ≤ c ∧ c ≤ 'Y' then some `(Option.some $(Syntax.mkNumLit (toString (c.toNat - 65))))
  else none

private def transitions : List Char → MacroM (List Term)
  | [] => pure []
  | '-' :: '-' :: '-' :: cs => do
    let t ← `(Lemmata.Turing.undefinedMove)
    return t :: (← transitions cs)
  | s :: d :: q :: cs =>
    match s.isDigit, direction d, next q with
    | true, some d, some q => do
      let t ← `(Lemmata.Turing.Move.mk $(Syntax.mkNumLit (toString (s.toNat - 48))) $(← d) $(← q))
      return t :: (← transitions cs)
    | _, _, _ => Macro.throwError s!"`{String.ofList [s, d, q]}` is no transition: it should be like `1RB`, or `---`"
  | cs => Macro.throwError s!"`{String.ofList cs}` is no whole transition: it should be like `1RB`, or `---`"

private def row (cs : List Char) : MacroM Term := do
  let ts ← transitions cs
  `([$(ts.toArray),*])

/-- A machine in the standard text format. -/
syntax (name := machineText) "tm! " str : term

macro_rules
  | `(tm! $text:str) => do
    let rows ← (groups text.getString.toList).mapM row
    `(Lemmata.Turing.Machine.mk [$(rows.toArray),*])

end Lemmata.Turing

theorem step_count_00001 :
    (tm! "1RB1RZ_0RC1LC_1LB1LA").HaltsIn 9 := by
  sorry

theorem step_count_00002 :
    (tm! "1RB1LA_1RZ0LB").HaltsIn 3 := by
  sorry

theorem step_count_00003 :
    (tm! "1RB1LB_1LC1LZ_0RB0RC").HaltsIn 8 := by
  sorry

theorem step_count_00004 :
    (tm! "1RB1LA_0LZ1LB").HaltsIn 0 := by
  sorry

theorem step_count_00005 :
    (tm! "1RB1RB_1LC0LB_0RZ1LA").HaltsIn 9 := by
  sorry

theorem step_count_00006 :
    (tm! "1RB1RB_1RZ1LA").HaltsIn 2 := by
  sorry

theorem step_count_00007 :
    (tm! "1RB1LB_1LC1LA_1LZ1LA").HaltsIn 18 := by
  sorry

theorem step_count_00008 :
    (tm! "1RB0RB_0LZ0LA").HaltsIn 3 := by
  sorry

theorem step_count_00009 :
    (tm! "2RB2RZ0LB_2LA0RA1RB").HaltsIn 9 := by
  sorry

theorem step_count_00010 :
    (tm! "1RB1LB_1LZ0RA").HaltsIn 2 := by
  sorry

theorem step_count_00011 :
    (tm! "1RB1LB0LZ_2LA0RA2LB").HaltsIn 8 := by
  sorry

theorem step_count_00012 :
    (tm! "1RB0RB_0LZ0RA").HaltsIn 2 := by
  sorry

theorem step_count_00013 :
    (tm! "1RB2LA0RA_1LB1LA0LZ").HaltsIn 18 := by
  sorry

theorem step_count_00014 :
    (tm! "1RB0RB_0LZ1RA").HaltsIn 3 := by
  sorry

theorem step_count_00015 :
    (tm! "1RB2RA2RB_2LA1LZ1LB").HaltsIn 3 := by
  sorry

theorem step_count_00016 :
    (tm! "1RB1RA_1LZ0RB").HaltsIn 12 := by
  sorry

theorem step_count_00017 :
    (tm! "1RB2RA2LA_2LA0LZ1LB").HaltsIn 18 := by
  sorry

theorem step_count_00018 :
    (tm! "1RB1LA_0LZ1LA").HaltsIn 2 := by
  sorry

theorem step_count_00019 :
    (tm! "1RB1LA_1RC1RC_0LA1RZ").HaltsIn 8 := by
  sorry

theorem step_count_00020 :
    (tm! "1RB1RA_0RZ1LA").HaltsIn 2 := by
  sorry

theorem step_count_00021 :
    (tm! "1RB0RA_0LC1LB_1LZ1LA").HaltsIn 8 := by
  sorry

theorem step_count_00022 :
    (tm! "1RB0LB_1LZ1LB").HaltsIn 2 := by
  sorry

theorem step_count_00023 :
    (tm! "1RB1RZ_0LB1LC_1LA0RA").HaltsIn 8 := by
  sorry

theorem step_count_00024 :
    (tm! "1RB1RA_0RZ0RB").HaltsIn 2 := by
  sorry

theorem step_count_00025 :
    (tm! "2RB1LA1RB_1LA1LB2RZ").HaltsIn 9 := by
  sorry

theorem step_count_00026 :
    (tm! "1RB1RA_1LZ1RA").HaltsIn 1 := by
  sorry

theorem step_count_00027 :
    (tm! "1RB1LA1LZ_1LB2RB1RA").HaltsIn 9 := by
  sorry

theorem step_count_00028 :
    (tm! "1RB1LA_1LZ0RB").HaltsIn 12 := by
  sorry

theorem step_count_00029 :
    (tm! "1RB2LA2RZ_1LA2LA1RA").HaltsIn 1 := by
  sorry

theorem step_count_00030 :
    (tm! "1RB0RB_1LZ0RA").HaltsIn 12 := by
  sorry

theorem step_count_00031 :
    (tm! "1RB0RB_0LB0LC_1RA1LZ").HaltsIn 0 := by
  sorry

theorem step_count_00032 :
    (tm! "1RB1RA_1LZ1LB").HaltsIn 0 := by
  sorry

theorem step_count_00033 :
    (tm! "1RB2RA2LZ_1LB1LA0LA").HaltsIn 12 := by
  sorry

theorem step_count_00034 :
    (tm! "1RB0LA_1RZ0RA").HaltsIn 2 := by
  sorry

theorem step_count_00035 :
    (tm! "2RB0LB1RB_2LA2RZ1LA").HaltsIn 10 := by
  sorry

theorem step_count_00036 :
    (tm! "1RB0RC_1LA0RA_1LC1LD_1LA0RZ").HaltsIn 36 := by
  sorry

theorem step_count_00037 :
    (tm! "1RB1RB_0LZ1RB").HaltsIn 3 := by
  sorry

theorem step_count_00038 :
    (tm! "2RB1LB0RA_1LA2LB1LZ").HaltsIn 7 := by
  sorry

theorem step_count_00039 :
    (tm! "1RB0RA_1LZ0LA").HaltsIn 2 := by
  sorry

theorem step_count_00040 :
    (tm! "1RB2LA2LB_0LA2LZ2RB").HaltsIn 8 := by
  sorry

theorem step_count_00041 :
    (tm! "1RB0LB_1LZ0RA").HaltsIn 12 := by
  sorry

theorem step_count_00042 :
    (tm! "1RB1LC_1RC0LA_1LB0LZ").HaltsIn 8 := by
  sorry

theorem step_count_00043 :
    (tm! "1RB1RA_0RZ1LB").HaltsIn 12 := by
  sorry

theorem step_count_00044 :
    (tm! "1RB0RB_1LC1LZ_1RA0LB").HaltsIn 9 := by
  sorry

theorem step_count_00045 :
    (tm! "1RB1RA_1RZ0LB").HaltsIn 2 := by
  sorry

theorem step_count_00046 :
    (tm! "1RB1RZ_0LC1RA_1LB1LA").HaltsIn 9 := by
  sorry

theorem step_count_00047 :
    (tm! "1RB0RA_1LZ0RA").HaltsIn 0 := by
  sorry

theorem step_count_00048 :
    (tm! "2RB1RZ2LB_1LA1RB2RB").HaltsIn 10 := by
  sorry

theorem step_count_00049 :
    (tm! "2RB0RB2LA_1LA1LZ2LB").HaltsIn 0 := by
  sorry

theorem step_count_00050 :
    (tm! "1RB1LA_1LZ0LA").HaltsIn 2 := by
  sorry

theorem step_count_00051 :
    (tm! "2RB1RZ0RA_1LB1LA0RB").HaltsIn 0 := by
  sorry

theorem step_count_00052 :
    (tm! "1RB0RB_0LZ0RB").HaltsIn 3 := by
  sorry

theorem step_count_00053 :
    (tm! "2RB1LB1RB_1LA2LA0LZ").HaltsIn 20 := by
  sorry

theorem step_count_00054 :
    (tm! "1RB0LA_1LZ0LA").HaltsIn 12 := by
  sorry

theorem step_count_00055 :
    (tm! "1RB1RC_1LB1RA_0RB1LZ").HaltsIn 0 := by
  sorry

theorem step_count_00056 :
    (tm! "1RB0RB_1LZ1RA").HaltsIn 2 := by
  sorry

theorem step_count_00057 :
    (tm! "2RB2RZ1LA_2LA2RA2RB").HaltsIn 12 := by
  sorry

theorem step_count_00058 :
    (tm! "1RB0RB_1LZ0RA").HaltsIn 3 := by
  sorry

theorem step_count_00059 :
    (tm! "2RB2LZ2LA_0LA1RA1RA").HaltsIn 9 := by
  sorry

theorem step_count_00060 :
    (tm! "1RB1LA_1LZ0RA").HaltsIn 1 := by
  sorry

theorem step_count_00061 :
    (tm! "2RB0RA1RB_1LA2LB0RZ").HaltsIn 9 := by
  sorry

theorem step_count_00062 :
    (tm! "1RB1LA_1LZ0LA").HaltsIn 12 := by
  sorry

theorem step_count_00063 :
    (tm! "2RB1RA1LB_2LA0RZ1RA").HaltsIn 9 := by
  sorry

theorem step_count_00064 :
    (tm! "1RB1LA_1LZ0RA").HaltsIn 0 := by
  sorry

theorem step_count_00065 :
    (tm! "1RB0LB_0LC0LZ_1RC1LB").HaltsIn 8 := by
  sorry

theorem step_count_00066 :
    (tm! "1RB1LA_0LZ0LB").HaltsIn 3 := by
  sorry

theorem step_count_00067 :
    (tm! "1RB0LB_0RC1LB_1LA1RZ").HaltsIn 19 := by
  sorry

theorem step_count_00068 :
    (tm! "1RB1LA_0LZ1RB").HaltsIn 2 := by
  sorry

theorem step_count_00069 :
    (tm! "1RB1LC_1RC1RZ_1LA0RA").HaltsIn 19 := by
  sorry

theorem step_count_00070 :
    (tm! "1RB1RA_1RZ1RA").HaltsIn 12 := by
  sorry

theorem step_count_00071 :
    (tm! "2RB1LZ1LA_0LA2LB1RA").HaltsIn 8 := by
  sorry

theorem step_count_00072 :
    (tm! "1RB1RZ_1LB0LD_1RC0RA_0LC0RD").HaltsIn 42 := by
  sorry

theorem step_count_00073 :
    (tm! "1RB0LA_1RZ0LA").HaltsIn 2 := by
  sorry

theorem step_count_00074 :
    (tm! "2RB0LA2RZ_2LB1RB1LA").HaltsIn 7 := by
  sorry

theorem step_count_00075 :
    (tm! "1RB1LB_0LZ1RB").HaltsIn 1 := by
  sorry

theorem step_count_00076 :
    (tm! "1RB0LC_0LA0LB_1RA1RZ").HaltsIn 8 := by
  sorry

theorem step_count_00077 :
    (tm! "1RB1LA0LZ_2LA2RB0LB").HaltsIn 9 := by
  sorry

theorem step_count_00078 :
    (tm! "1RB1LB_0LZ1RA").HaltsIn 2 := by
  sorry

theorem step_count_00079 :
    (tm! "1RB2RA1LB_2LA1LZ2LB").HaltsIn 8 := by
  sorry

theorem step_count_00080 :
    (tm! "1RB0RB_0RZ0LA").HaltsIn 2 := by
  sorry

theorem step_count_00081 :
    (tm! "1RB2RA0RZ_1LB1LA2RB").HaltsIn 12 := by
  sorry

theorem step_count_00082 :
    (tm! "1RB1RA_0LZ0LB").HaltsIn 2 := by
  sorry

theorem step_count_00083 :
    (tm! "1RB0LC_1LA1RB_1LB0LZ").HaltsIn 11 := by
  sorry

theorem step_count_00084 :
    (tm! "1RB1LB_0RZ1LB").HaltsIn 0 := by
  sorry

theorem step_count_00085 :
    (tm! "1RB1RB_1LC0RC_1LZ1LA").HaltsIn 19 := by
  sorry

theorem step_count_00086 :
    (tm! "1RB1RB_0RZ0LA").HaltsIn 2 := by
  sorry

theorem step_count_00087 :
    (tm! "1RB1RZ_0LC1RB_0LA1LA").HaltsIn 8 := by
  sorry

theorem step_count_00088 :
    (tm! "1RB0RB_1LZ1LB").HaltsIn 0 := by
  sorry

theorem step_count_00089 :
    (tm! "1RB1LA2RB_2LA0RA1LZ").HaltsIn 10 := by
  sorry

theorem step_count_00090 :
    (tm! "1RB0LA_1RZ1LB").HaltsIn 2 := by
  sorry

theorem step_count_00091 :
    (tm! "2RB2RA1LB_1LA2RB0RZ").HaltsIn 12 := by
  sorry

theorem step_count_00092 :
    (tm! "1RB1RA_1RZ0LA").HaltsIn 12 := by
  sorry

theorem step_count_00093 :
    (tm! "2RB1RZ1RA_1LB2RA2LA").HaltsIn 9 := by
  sorry

theorem step_count_00094 :
    (tm! "1RB0RB_0LZ0LA").HaltsIn 2 := by
  sorry

theorem step_count_00095 :
    (tm! "1RB1RC_0LB1LA_1LZ0LC").HaltsIn 9 := by
  sorry

theorem step_count_00096 :
    (tm! "1RB0RA_1LZ0RA").HaltsIn 2 := by
  sorry

theorem step_count_00097 :
    (tm! "1RB1LB0RA_2LA1RZ1RA").HaltsIn 8 := by
  sorry

theorem step_count_00098 :
    (tm! "1RB0LB_1RZ1RB").HaltsIn 0 := by
  sorry

theorem step_count_00099 :
    (tm! "1RB1LB_0LC0RZ_1RC1LB").HaltsIn 8 := by
  sorry

theorem step_count_00100 :
    (tm! "1RB0RB_1LZ1RA").HaltsIn 12 := by
  sorry

theorem step_count_00101 :
    (tm! "1RB0RZ2LA_2LB2RA0LA").HaltsIn 7 := by
  sorry

theorem step_count_00102 :
    (tm! "1RB0LA_0LZ0LA").HaltsIn 1 := by
  sorry

theorem step_count_00103 :
    (tm! "1RB0RC_0LC1LB_0RZ1LA").HaltsIn 8 := by
  sorry

theorem step_count_00104 :
    (tm! "1RB1RA_0LZ0LA").HaltsIn 3 := by
  sorry

theorem step_count_00105 :
    (tm! "2RB1RZ2LA_1LA2RA1RB").HaltsIn 11 := by
  sorry

theorem step_count_00106 :
    (tm! "1RB1RA_1RZ0RA").HaltsIn 3 := by
  sorry

theorem step_count_00107 :
    (tm! "2RB1LZ1LB_1LA1RB2RA").HaltsIn 9 := by
  sorry

theorem step_count_00108 :
    (tm! "2RB1RB1RA_1LA0LB1LZ").HaltsIn 13 := by
  sorry

theorem step_count_00109 :
    (tm! "2RB2LZ1LB_1LA2LB1RB").HaltsIn 38 := by
  sorry

theorem step_count_00110 :
    (tm! "1RB0RB_0RZ1LB").HaltsIn 2 := by
  sorry

theorem step_count_00111 :
    (tm! "1RB0RZ_0LC0RB_1LA0RB").HaltsIn 11 := by
  sorry

theorem step_count_00112 :
    (tm! "1RB1LA_1LZ0LA").HaltsIn 3 := by
  sorry

theorem step_count_00113 :
    (tm! "1RB0RC_1LB1LA_1RZ0RA").HaltsIn 9 := by
  sorry

theorem step_count_00114 :
    (tm! "2RB0RZ2LA_2LA1RA1RB").HaltsIn 0 := by
  sorry

theorem step_count_00115 :
    (tm! "1RB1LB_1RZ1RB").HaltsIn 2 := by
  sorry

theorem step_count_00116 :
    (tm! "1RB2LB1RA_2LA1LZ2RA").HaltsIn 12 := by
  sorry

theorem step_count_00117 :
    (tm! "1RB0LA_0LZ1LA").HaltsIn 12 := by
  sorry

theorem step_count_00118 :
    (tm! "1RB1LA_1RC0LZ_1LC1RA").HaltsIn 9 := by
  sorry

theorem step_count_00119 :
    (tm! "1RB1RA_0RZ0LB").HaltsIn 2 := by
  sorry

theorem step_count_00120 :
    (tm! "1RB1RC_0LC0LB_1LZ1LA").HaltsIn 8 := by
  sorry

theorem step_count_00121 :
    (tm! "1RB0LB_0RZ1RA").HaltsIn 12 := by
  sorry

theorem step_count_00122 :
    (tm! "2RB2LZ1LB_1LA1RB2RB").HaltsIn 0 := by
  sorry

theorem step_count_00123 :
    (tm! "1RB0LA_1LZ1RA").HaltsIn 12 := by
  sorry

theorem step_count_00124 :
    (tm! "2RB1RA2LZ_1LB2RB1LA").HaltsIn 9 := by
  sorry

theorem step_count_00125 :
    (tm! "1RB0RB_0RZ0RB").HaltsIn 2 := by
  sorry

theorem step_count_00126 :
    (tm! "2RB2LA1LZ_1LB2RA1RA").HaltsIn 9 := by
  sorry

theorem step_count_00127 :
    (tm! "1RB1RB_0RZ1RB").HaltsIn 2 := by
  sorry

theorem step_count_00128 :
    (tm! "1RB0RC_1RC0RZ_0LC1LA").HaltsIn 8 := by
  sorry

theorem step_count_00129 :
    (tm! "1RB0LA_1RZ0LA").HaltsIn 0 := by
  sorry

theorem step_count_00130 :
    (tm! "1RB1RZ_1LB1LC_1LA1RC").HaltsIn 13 := by
  sorry

theorem step_count_00131 :
    (tm! "1RB1LA_1LZ1LB").HaltsIn 2 := by
  sorry

theorem step_count_00132 :
    (tm! "1RB1LC_1LC0RZ_0RB0RC").HaltsIn 8 := by
  sorry

theorem step_count_00133 :
    (tm! "1RB1RA_1LZ1RB").HaltsIn 2 := by
  sorry

theorem step_count_00134 :
    (tm! "1RB1RZ_0LC1RB_0LC1LA").HaltsIn 8 := by
  sorry

theorem step_count_00135 :
    (tm! "1RB0LB_0LZ1LA").HaltsIn 1 := by
  sorry

theorem step_count_00136 :
    (tm! "1RB2RA0LZ_2LB1LA1RA").HaltsIn 8 := by
  sorry

theorem step_count_00137 :
    (tm! "1RB1RB_1RZ1LB").HaltsIn 2 := by
  sorry

theorem step_count_00138 :
    (tm! "2RB2RB2LZ_2LB1LA1RB").HaltsIn 9 := by
  sorry

theorem step_count_00139 :
    (tm! "1RB0LA_1LZ1LA").HaltsIn 2 := by
  sorry

theorem step_count_00140 :
    (tm! "2RB0RZ1RA_2LB1RA1LA").HaltsIn 0 := by
  sorry

theorem step_count_00141 :
    (tm! "1RB0LA_0RZ1LB").HaltsIn 2 := by
  sorry

theorem step_count_00142 :
    (tm! "2RB0LZ1RB_1LB0LA2LA").HaltsIn 8 := by
  sorry

theorem step_count_00143 :
    (tm! "1RB0LA_1LZ1LA").HaltsIn 0 := by
  sorry

theorem step_count_00144 :
    (tm! "1RB0RC_1RC1RZ_1LC1LA").HaltsIn 9 := by
  sorry

theorem step_count_00145 :
    (tm! "1RB1RA_1LZ0RA").HaltsIn 2 := by
  sorry

theorem step_count_00146 :
    (tm! "1RB2RB0RA_2LA2LZ2LB").HaltsIn 9 := by
  sorry

theorem step_count_00147 :
    (tm! "1RB1LA1RZ_2LA2RB2RA").HaltsIn 10 := by
  sorry

theorem step_count_00148 :
    (tm! "1RB0RB_0LZ1RB").HaltsIn 2 := by
  sorry

theorem step_count_00149 :
    (tm! "2RB2RB2LA_1LA2RZ2LB").HaltsIn 8 := by
  sorry

theorem step_count_00150 :
    (tm! "1RB1LB_1LZ1RA").HaltsIn 2 := by
  sorry

theorem step_count_00151 :
    (tm! "1RB1RZ_1LC0LB_1RA0LC").HaltsIn 11 := by
  sorry

theorem step_count_00152 :
    (tm! "1RB0LA_1RZ1RB").HaltsIn 12 := by
  sorry

theorem step_count_00153 :
    (tm! "1RB1LB_1RC0LA_1LA1LZ").HaltsIn 18 := by
  sorry

theorem step_count_00154 :
    (tm! "1RB0LA_1LZ1RA").HaltsIn 3 := by
  sorry

theorem step_count_00155 :
    (tm! "1RB0LB1RZ_2LA2RB2RB").HaltsIn 18 := by
  sorry

theorem step_count_00156 :
    (tm! "1RB1LB_0RZ0LA").HaltsIn 12 := by
  sorry

theorem step_count_00157 :
    (tm! "1RB0RZ_1LB1LC_1LA1RA").HaltsIn 0 := by
  sorry

theorem step_count_00158 :
    (tm! "1RB1LA_0RZ0RA").HaltsIn 2 := by
  sorry

theorem step_count_00159 :
    (tm! "2RB2RZ1RA_2LB2LA1LA").HaltsIn 22 := by
  sorry

theorem step_count_00160 :
    (tm! "1RB1LA_1LZ0RB").HaltsIn 2 := by
  sorry

theorem step_count_00161 :
    (tm! "2RB0RA0RZ_0LB2RB1LA").HaltsIn 9 := by
  sorry

theorem step_count_00162 :
    (tm! "1RB1RA_0RZ1RA").HaltsIn 0 := by
  sorry

theorem step_count_00163 :
    (tm! "1RB1LA_1LC0RZ_1RA1LC").HaltsIn 8 := by
  sorry

theorem step_count_00164 :
    (tm! "1RB1RB_0RZ1LB").HaltsIn 3 := by
  sorry

theorem step_count_00165 :
    (tm! "2RB0LZ1RA_1LB1LA0RB").HaltsIn 18 := by
  sorry

theorem step_count_00166 :
    (tm! "1RB1LA_1LZ1RA").HaltsIn 2 := by
  sorry

theorem step_count_00167 :
    (tm! "1RB0RC_1LC0LZ_0RB0RA").HaltsIn 7 := by
  sorry

theorem step_count_00168 :
    (tm! "1RB0LA_0LZ0LA").HaltsIn 12 := by
  sorry

theorem step_count_00169 :
    (tm! "1RB0LC_1LA1RA_1LA1LZ").HaltsIn 11 := by
  sorry

theorem step_count_00170 :
    (tm! "1RB0LA_0RZ1RB").HaltsIn 0 := by
  sorry

theorem step_count_00171 :
    (tm! "1RB2LB0RZ_2LA2RA2LB").HaltsIn 18 := by
  sorry

theorem step_count_00172 :
    (tm! "1RB1LB_1RZ1LB").HaltsIn 12 := by
  sorry

theorem step_count_00173 :
    (tm! "1RB1LA1LB_2LA2LB0LZ").HaltsIn 8 := by
  sorry

theorem step_count_00174 :
    (tm! "1RB0LA_1LZ1LB").HaltsIn 0 := by
  sorry

theorem step_count_00175 :
    (tm! "1RB1LA_0LA1RC_1LA1RZ").HaltsIn 1 := by
  sorry

theorem step_count_00176 :
    (tm! "1RB0RB_1RZ1LB").HaltsIn 3 := by
  sorry

theorem step_count_00177 :
    (tm! "1RB1RZ_0LC1RA_1LA0RB").HaltsIn 13 := by
  sorry

theorem step_count_00178 :
    (tm! "1RB1LB_1LZ1RA").HaltsIn 3 := by
  sorry

theorem step_count_00179 :
    (tm! "1RB1LC_1LC0RC_1RZ1LA").HaltsIn 10 := by
  sorry

theorem step_count_00180 :
    (tm! "1RB0LC_1LC0RB_1LZ1LA").HaltsIn 7 := by
  sorry

theorem step_count_00181 :
    (tm! "1RB1LB_1LZ0RA").HaltsIn 0 := by
  sorry

theorem step_count_00182 :
    (tm! "1RB1LB_1LC1RZ_0RB0RC").HaltsIn 8 := by
  sorry

theorem step_count_00183 :
    (tm! "1RB1RB_1LZ1RB").HaltsIn 2 := by
  sorry

theorem step_count_00184 :
    (tm! "1RB1RA1RZ_2LB1LA1LB").HaltsIn 0 := by
  sorry

theorem step_count_00185 :
    (tm! "1RB0LA_1RZ0RB").HaltsIn 2 := by
  sorry

theorem step_count_00186 :
    (tm! "1RB1LB_1RZ1RA").HaltsIn 3 := by
  sorry

theorem step_count_00187 :
    (tm! "1RB2LA1RZ_0LA2LA1RA").HaltsIn 13 := by
  sorry

theorem step_count_00188 :
    (tm! "1RB0RA_1RZ0LB").HaltsIn 1 := by
  sorry

theorem step_count_00189 :
    (tm! "1RB1RC_1LA0LZ_1LB0RC").HaltsIn 13 := by
  sorry

theorem step_count_00190 :
    (tm! "1RB0LB_0LZ0RA").HaltsIn 0 := by
  sorry
