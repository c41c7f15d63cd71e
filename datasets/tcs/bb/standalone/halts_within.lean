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

theorem halts_within_00001 :
    (tm! "2RB1LZ0RA_1LB0LB2LA").HaltsWithin 19 := by
  sorry

theorem halts_within_00002 :
    (tm! "1RB1RB_0RZ1RB").HaltsWithin 8 := by
  sorry

theorem halts_within_00003 :
    (tm! "1RB0RC_1RC1LZ_1LA0RC").HaltsWithin 9 := by
  sorry

theorem halts_within_00004 :
    (tm! "1RB1LA_0LZ0LB").HaltsWithin 1 := by
  sorry

theorem halts_within_00005 :
    (tm! "1RB0LZ_0LC0RC_1LC1LA").HaltsWithin 33 := by
  sorry

theorem halts_within_00006 :
    (tm! "1RB0RA_1RZ1LA").HaltsWithin 2 := by
  sorry

theorem halts_within_00007 :
    (tm! "1RB0LB_0LC0LB_0RZ1LA").HaltsWithin 5 := by
  sorry

theorem halts_within_00008 :
    (tm! "1RB1LB_0RZ1RB").HaltsWithin 3 := by
  sorry

theorem halts_within_00009 :
    (tm! "1RB1RZ_0LC0LA_1RA1LB").HaltsWithin 10 := by
  sorry

theorem halts_within_00010 :
    (tm! "1RB1RA_1LZ0LA").HaltsWithin 0 := by
  sorry

theorem halts_within_00011 :
    (tm! "1RB1RB_1LC1LZ_0RB1RC").HaltsWithin 15 := by
  sorry

theorem halts_within_00012 :
    (tm! "1RB0RB_0LZ1RB").HaltsWithin 0 := by
  sorry

theorem halts_within_00013 :
    (tm! "1RB2LA2RB_0LB1LA0RZ").HaltsWithin 7 := by
  sorry

theorem halts_within_00014 :
    (tm! "1RB1LA_0RZ1RB").HaltsWithin 1 := by
  sorry

theorem halts_within_00015 :
    (tm! "1RB0LC_1LA1LZ_1RC0RB").HaltsWithin 10 := by
  sorry

theorem halts_within_00016 :
    (tm! "1RB0RB_1RZ0RA").HaltsWithin 1 := by
  sorry

theorem halts_within_00017 :
    (tm! "1RB2RA0LB_2LA0LZ2RB").HaltsWithin 15 := by
  sorry

theorem halts_within_00018 :
    (tm! "1RB0RA_1RZ0RA").HaltsWithin 0 := by
  sorry

theorem halts_within_00019 :
    (tm! "1RB1RC_0LA0RZ_1LA0LC").HaltsWithin 11 := by
  sorry

theorem halts_within_00020 :
    (tm! "1RB1LA_0LZ1RB").HaltsWithin 0 := by
  sorry

theorem halts_within_00021 :
    (tm! "2RB2LZ2LB_2LA0LA1RB").HaltsWithin 12 := by
  sorry

theorem halts_within_00022 :
    (tm! "1RB1RA_1LZ1LA").HaltsWithin 3 := by
  sorry

theorem halts_within_00023 :
    (tm! "1RB1LB_1LA0RC_1RZ0LC").HaltsWithin 0 := by
  sorry

theorem halts_within_00024 :
    (tm! "1RB0RB_1RZ0RB").HaltsWithin 4 := by
  sorry

theorem halts_within_00025 :
    (tm! "2RB1RB2LB_1LA2RA1LZ").HaltsWithin 5 := by
  sorry

theorem halts_within_00026 :
    (tm! "1RB0RA_1RZ1LA").HaltsWithin 1 := by
  sorry

theorem halts_within_00027 :
    (tm! "2RB1LZ0LB_2LA1RB1RB").HaltsWithin 7 := by
  sorry

theorem halts_within_00028 :
    (tm! "1RB0RB_0RZ0LA").HaltsWithin 16 := by
  sorry

theorem halts_within_00029 :
    (tm! "1RB0LB_1LC0RC_0RZ1LA").HaltsWithin 10 := by
  sorry

theorem halts_within_00030 :
    (tm! "1RB1RA_1RZ0LA").HaltsWithin 12 := by
  sorry

theorem halts_within_00031 :
    (tm! "1RB0LB_1LA0LC_1RZ1LC").HaltsWithin 8 := by
  sorry

theorem halts_within_00032 :
    (tm! "1RB1LA_0LZ1RA").HaltsWithin 4 := by
  sorry

theorem halts_within_00033 :
    (tm! "1RB2RZ1RA_1LB2RB1LA").HaltsWithin 10 := by
  sorry

theorem halts_within_00034 :
    (tm! "1RB1RA_1LZ1LB").HaltsWithin 0 := by
  sorry

theorem halts_within_00035 :
    (tm! "1RB2LA0LB_1LB1LA1LZ").HaltsWithin 9 := by
  sorry

theorem halts_within_00036 :
    (tm! "1RB0RA_1LZ0LA").HaltsWithin 0 := by
  sorry

theorem halts_within_00037 :
    (tm! "1RB0LB0RB_2LB1RA0RZ").HaltsWithin 0 := by
  sorry

theorem halts_within_00038 :
    (tm! "1RB0LA_0RZ1RA").HaltsWithin 0 := by
  sorry

theorem halts_within_00039 :
    (tm! "1RB0LC_0RC1LB_1LA1RZ").HaltsWithin 11 := by
  sorry

theorem halts_within_00040 :
    (tm! "1RB0LB_0LZ0RB").HaltsWithin 0 := by
  sorry

theorem halts_within_00041 :
    (tm! "1RB2LA1LZ_1LA2RB2RB").HaltsWithin 23 := by
  sorry

theorem halts_within_00042 :
    (tm! "1RB0RB_0LZ0LB").HaltsWithin 19 := by
  sorry

theorem halts_within_00043 :
    (tm! "1RB1LA_1LC1LB_0LZ0RA").HaltsWithin 7 := by
  sorry

theorem halts_within_00044 :
    (tm! "1RB0LB_1RZ0RA").HaltsWithin 4 := by
  sorry

theorem halts_within_00045 :
    (tm! "1RB1LB_1LA0LC_1RZ1RC").HaltsWithin 0 := by
  sorry

theorem halts_within_00046 :
    (tm! "1RB0RB_0LZ0RB").HaltsWithin 0 := by
  sorry

theorem halts_within_00047 :
    (tm! "1RB1LB_1RC0LA_1LA0LZ").HaltsWithin 9 := by
  sorry

theorem halts_within_00048 :
    (tm! "1RB1RA_0LZ0RA").HaltsWithin 3 := by
  sorry

theorem halts_within_00049 :
    (tm! "1RB2LB0LZ_1LA2RB1LB").HaltsWithin 14 := by
  sorry

theorem halts_within_00050 :
    (tm! "1RB0LA_0RZ1LB").HaltsWithin 4 := by
  sorry

theorem halts_within_00051 :
    (tm! "2RB0RB1LA_2LB1LZ2LA").HaltsWithin 25 := by
  sorry

theorem halts_within_00052 :
    (tm! "1RB0RB_0LC1RC_1RA0RD_1LB1RZ").HaltsWithin 31 := by
  sorry

theorem halts_within_00053 :
    (tm! "1RB0RA_1RZ1RA").HaltsWithin 0 := by
  sorry

theorem halts_within_00054 :
    (tm! "1RB0LC_1LA0LZ_0RC1LA").HaltsWithin 9 := by
  sorry

theorem halts_within_00055 :
    (tm! "1RB1LA_0RZ1RB").HaltsWithin 0 := by
  sorry

theorem halts_within_00056 :
    (tm! "2RB2RZ1RB_1LB1LA0RB").HaltsWithin 7 := by
  sorry

theorem halts_within_00057 :
    (tm! "1RB0RB_0RZ0LA").HaltsWithin 11 := by
  sorry

theorem halts_within_00058 :
    (tm! "1RB0RC_1LB1LA_1LZ0RA").HaltsWithin 10 := by
  sorry

theorem halts_within_00059 :
    (tm! "1RB0LB_0RZ0RA").HaltsWithin 0 := by
  sorry

theorem halts_within_00060 :
    (tm! "1RB1LZ0LA_2LB2LA1RB").HaltsWithin 5 := by
  sorry

theorem halts_within_00061 :
    (tm! "1RB1RA_1LZ0LA").HaltsWithin 1 := by
  sorry

theorem halts_within_00062 :
    (tm! "1RB0RB0RA_2LA0LZ1LB").HaltsWithin 8 := by
  sorry

theorem halts_within_00063 :
    (tm! "1RB1RA_1RZ0RB").HaltsWithin 1 := by
  sorry

theorem halts_within_00064 :
    (tm! "2RB0LA2LA_1LA2LZ2LB").HaltsWithin 20 := by
  sorry

theorem halts_within_00065 :
    (tm! "1RB0RA_1LZ1LA").HaltsWithin 2 := by
  sorry

theorem halts_within_00066 :
    (tm! "1RB1LA_0RC1LB_1LA0LZ").HaltsWithin 6 := by
  sorry

theorem halts_within_00067 :
    (tm! "1RB1RB_0LZ1LA").HaltsWithin 0 := by
  sorry

theorem halts_within_00068 :
    (tm! "1RB0RB2RZ_1LB2LA2RA").HaltsWithin 14 := by
  sorry

theorem halts_within_00069 :
    (tm! "1RB1RA_0RZ0LB").HaltsWithin 2 := by
  sorry

theorem halts_within_00070 :
    (tm! "1RB1LA0RA_2LA1LB0LZ").HaltsWithin 7 := by
  sorry

theorem halts_within_00071 :
    (tm! "1RB0RB_0RZ1LB").HaltsWithin 2 := by
  sorry

theorem halts_within_00072 :
    (tm! "2RB1RA1LB_2LA1RZ0RA").HaltsWithin 10 := by
  sorry

theorem halts_within_00073 :
    (tm! "1RB0RA_0RZ1RA").HaltsWithin 0 := by
  sorry

theorem halts_within_00074 :
    (tm! "1RB1RA_1LB1LC_0RA0LZ").HaltsWithin 10 := by
  sorry

theorem halts_within_00075 :
    (tm! "1RB0LA_1LZ1LA").HaltsWithin 0 := by
  sorry

theorem halts_within_00076 :
    (tm! "1RB1RZ_1LC0RA_1LA0LC").HaltsWithin 10 := by
  sorry

theorem halts_within_00077 :
    (tm! "1RB0RA_0RZ0RB").HaltsWithin 3 := by
  sorry

theorem halts_within_00078 :
    (tm! "1RB0LB_1RC1LC_1LA0RZ").HaltsWithin 6 := by
  sorry

theorem halts_within_00079 :
    (tm! "1RB1LB_0RZ1RA").HaltsWithin 0 := by
  sorry

theorem halts_within_00080 :
    (tm! "1RB1LC_1LA0LC_0RB0LZ").HaltsWithin 9 := by
  sorry

theorem halts_within_00081 :
    (tm! "1RB1RA_1LZ0LA").HaltsWithin 9 := by
  sorry

theorem halts_within_00082 :
    (tm! "1RB1LB_0LC0RZ_1RA0LB").HaltsWithin 10 := by
  sorry

theorem halts_within_00083 :
    (tm! "1RB0RB_1LZ1RB").HaltsWithin 5 := by
  sorry

theorem halts_within_00084 :
    (tm! "1RB1RZ_0LC0RB_1LA0LC").HaltsWithin 8 := by
  sorry

theorem halts_within_00085 :
    (tm! "1RB1RB_0LZ1RA").HaltsWithin 1 := by
  sorry

theorem halts_within_00086 :
    (tm! "1RB0RZ_1LC1RA_1LA0LB").HaltsWithin 10 := by
  sorry

theorem halts_within_00087 :
    (tm! "1RB0RA_0LZ0LB").HaltsWithin 0 := by
  sorry

theorem halts_within_00088 :
    (tm! "2RB0RB0RA_1LB2RZ2RA").HaltsWithin 23 := by
  sorry

theorem halts_within_00089 :
    (tm! "1RB1LA_1LZ1LA").HaltsWithin 0 := by
  sorry

theorem halts_within_00090 :
    (tm! "1RB2LA1RA_1LB1LA0LZ").HaltsWithin 7 := by
  sorry

theorem halts_within_00091 :
    (tm! "1RB1RB_1LZ1LB").HaltsWithin 6 := by
  sorry

theorem halts_within_00092 :
    (tm! "1RB0RC_1LB1LA_0LZ1LC").HaltsWithin 8 := by
  sorry

theorem halts_within_00093 :
    (tm! "1RB1LA_1LZ0LB").HaltsWithin 3 := by
  sorry

theorem halts_within_00094 :
    (tm! "1RB1LB_1RC0RB_0LA0RZ").HaltsWithin 11 := by
  sorry

theorem halts_within_00095 :
    (tm! "1RB0RB_0RZ1RB").HaltsWithin 0 := by
  sorry

theorem halts_within_00096 :
    (tm! "1RB1LA1LZ_1LA2RB0LA").HaltsWithin 0 := by
  sorry

theorem halts_within_00097 :
    (tm! "1RB0RB_1RZ1RA").HaltsWithin 0 := by
  sorry

theorem halts_within_00098 :
    (tm! "1RB1RA_0LC0LB_0RZ1LA").HaltsWithin 10 := by
  sorry

theorem halts_within_00099 :
    (tm! "1RB0LA_1RZ0RA").HaltsWithin 0 := by
  sorry

theorem halts_within_00100 :
    (tm! "2RB1LB2RA_1LA2LZ1LB").HaltsWithin 10 := by
  sorry

theorem halts_within_00101 :
    (tm! "1RB1RB_0LZ1RA").HaltsWithin 2 := by
  sorry

theorem halts_within_00102 :
    (tm! "1RB1RA2RZ_1LB2LA0LA").HaltsWithin 12 := by
  sorry

theorem halts_within_00103 :
    (tm! "1RB1RA_1LZ0LA").HaltsWithin 4 := by
  sorry

theorem halts_within_00104 :
    (tm! "1RB0RC_0LB1LC_1RA0LZ").HaltsWithin 9 := by
  sorry

theorem halts_within_00105 :
    (tm! "1RB1LA_0RZ1LA").HaltsWithin 3 := by
  sorry

theorem halts_within_00106 :
    (tm! "1RB0LB_1LA0LC_0LZ0RC").HaltsWithin 9 := by
  sorry

theorem halts_within_00107 :
    (tm! "1RB1RB_0RZ0LA").HaltsWithin 0 := by
  sorry

theorem halts_within_00108 :
    (tm! "2RB2LA1RA_1LA0LZ2LB").HaltsWithin 8 := by
  sorry

theorem halts_within_00109 :
    (tm! "1RB2LB0RZ_2LA2RB1LB").HaltsWithin 39 := by
  sorry

theorem halts_within_00110 :
    (tm! "1RB1RA_1LZ1RA").HaltsWithin 15 := by
  sorry

theorem halts_within_00111 :
    (tm! "1RB2LA0LZ_1LA2RA0RB").HaltsWithin 12 := by
  sorry

theorem halts_within_00112 :
    (tm! "1RB1RA_1LZ1LB").HaltsWithin 4 := by
  sorry

theorem halts_within_00113 :
    (tm! "1RB0LZ_1LC0RC_1LA1LC").HaltsWithin 15 := by
  sorry

theorem halts_within_00114 :
    (tm! "1RB1LB_0RZ1LB").HaltsWithin 4 := by
  sorry

theorem halts_within_00115 :
    (tm! "2RB2RZ1LB_2LA2LA1RB").HaltsWithin 5 := by
  sorry

theorem halts_within_00116 :
    (tm! "1RB0RA_0LZ1RB").HaltsWithin 3 := by
  sorry

theorem halts_within_00117 :
    (tm! "1RB1LB_1LC0LZ_1LA0RA").HaltsWithin 6 := by
  sorry

theorem halts_within_00118 :
    (tm! "1RB0LB_1LZ1RB").HaltsWithin 1 := by
  sorry

theorem halts_within_00119 :
    (tm! "1RB2RA1LA_2LA1LB1LZ").HaltsWithin 13 := by
  sorry

theorem halts_within_00120 :
    (tm! "1RB0RA_1LZ0LB").HaltsWithin 4 := by
  sorry

theorem halts_within_00121 :
    (tm! "1RB0LC_1LA0LZ_0RC1RA").HaltsWithin 9 := by
  sorry

theorem halts_within_00122 :
    (tm! "1RB0RB_0LZ1LB").HaltsWithin 3 := by
  sorry

theorem halts_within_00123 :
    (tm! "2RB1LA1RB_0LA2LB0RZ").HaltsWithin 7 := by
  sorry

theorem halts_within_00124 :
    (tm! "1RB1LA_1LZ1RA").HaltsWithin 0 := by
  sorry

theorem halts_within_00125 :
    (tm! "1RB1RZ_1LC1RB_0RB1LA").HaltsWithin 6 := by
  sorry

theorem halts_within_00126 :
    (tm! "1RB1LA_0RZ1RB").HaltsWithin 4 := by
  sorry

theorem halts_within_00127 :
    (tm! "1RB0RZ_0RC1RB_0LC1LA").HaltsWithin 10 := by
  sorry

theorem halts_within_00128 :
    (tm! "1RB0LA_0RZ0LA").HaltsWithin 3 := by
  sorry

theorem halts_within_00129 :
    (tm! "1RB0LA_0LC0LZ_1RA0LB").HaltsWithin 9 := by
  sorry

theorem halts_within_00130 :
    (tm! "1RB1RA_0LZ0RB").HaltsWithin 2 := by
  sorry

theorem halts_within_00131 :
    (tm! "1RB2RB0RB_2LA0RZ0LB").HaltsWithin 26 := by
  sorry

theorem halts_within_00132 :
    (tm! "1RB1RA_1RZ1RA").HaltsWithin 10 := by
  sorry

theorem halts_within_00133 :
    (tm! "2RB2LA0RB_1LA1LB0LZ").HaltsWithin 6 := by
  sorry

theorem halts_within_00134 :
    (tm! "1RB1LB_1LZ0RA").HaltsWithin 4 := by
  sorry

theorem halts_within_00135 :
    (tm! "1RB0LB_1LA1LC_1LZ1RC").HaltsWithin 6 := by
  sorry

theorem halts_within_00136 :
    (tm! "1RB1RB_1RZ1RA").HaltsWithin 0 := by
  sorry

theorem halts_within_00137 :
    (tm! "2RB2LA0LZ_2LB0RB1LA").HaltsWithin 9 := by
  sorry

theorem halts_within_00138 :
    (tm! "1RB0LA_0RZ1LB").HaltsWithin 0 := by
  sorry

theorem halts_within_00139 :
    (tm! "1RB2LA0LB_0LA0RZ2RB").HaltsWithin 8 := by
  sorry

theorem halts_within_00140 :
    (tm! "1RB1LB_0LZ0RA").HaltsWithin 1 := by
  sorry

theorem halts_within_00141 :
    (tm! "1RB1LC_1RC0LZ_1LA0LB").HaltsWithin 11 := by
  sorry

theorem halts_within_00142 :
    (tm! "1RB0RA_1LZ0RA").HaltsWithin 0 := by
  sorry

theorem halts_within_00143 :
    (tm! "1RB1LA_1LC1RZ_1RA0LB").HaltsWithin 8 := by
  sorry

theorem halts_within_00144 :
    (tm! "1RB0LB_1RZ0RB").HaltsWithin 2 := by
  sorry

theorem halts_within_00145 :
    (tm! "1RB1RC_1LA0LA_0LZ0RB").HaltsWithin 11 := by
  sorry

theorem halts_within_00146 :
    (tm! "1RB0LA_1LZ0RA").HaltsWithin 1 := by
  sorry

theorem halts_within_00147 :
    (tm! "1RB0RZ_0LC1RA_0LA1LA").HaltsWithin 11 := by
  sorry

theorem halts_within_00148 :
    (tm! "1RB0RA_0RZ0RA").HaltsWithin 0 := by
  sorry

theorem halts_within_00149 :
    (tm! "1RB0RC_0LA1RC_1LA1LZ").HaltsWithin 6 := by
  sorry

theorem halts_within_00150 :
    (tm! "1RB1LB_1LZ1RA").HaltsWithin 12 := by
  sorry

theorem halts_within_00151 :
    (tm! "1RB1RC_1LB1LA_0LZ1LC").HaltsWithin 7 := by
  sorry

theorem halts_within_00152 :
    (tm! "1RB1RZ_1LC1LA_1LA1LB").HaltsWithin 13 := by
  sorry

theorem halts_within_00153 :
    (tm! "1RB1LA_1LZ0LA").HaltsWithin 0 := by
  sorry

theorem halts_within_00154 :
    (tm! "2RB1LZ1LA_0LA2RA2RB").HaltsWithin 0 := by
  sorry

theorem halts_within_00155 :
    (tm! "1RB1LA_1LZ1RA").HaltsWithin 4 := by
  sorry

theorem halts_within_00156 :
    (tm! "1RB1RC_1RC0LZ_1LA0RC").HaltsWithin 9 := by
  sorry

theorem halts_within_00157 :
    (tm! "1RB1LA_0LZ1LB").HaltsWithin 2 := by
  sorry

theorem halts_within_00158 :
    (tm! "2RB0RZ2RA_1LB0LB2LA").HaltsWithin 10 := by
  sorry

theorem halts_within_00159 :
    (tm! "1RB1LB_0LZ1LA").HaltsWithin 0 := by
  sorry

theorem halts_within_00160 :
    (tm! "1RB1RC_0LC0LZ_1RC1LB").HaltsWithin 17 := by
  sorry

theorem halts_within_00161 :
    (tm! "1RB0RA_1RZ1LA").HaltsWithin 4 := by
  sorry

theorem halts_within_00162 :
    (tm! "2RB2LB1RA_1LA0LB2RZ").HaltsWithin 11 := by
  sorry

theorem halts_within_00163 :
    (tm! "1RB0LB_1LZ1RA").HaltsWithin 1 := by
  sorry

theorem halts_within_00164 :
    (tm! "1RB0LB_1LA1RC_1LC1LZ").HaltsWithin 10 := by
  sorry

theorem halts_within_00165 :
    (tm! "1RB1RA_1LZ0LB").HaltsWithin 3 := by
  sorry

theorem halts_within_00166 :
    (tm! "1RB0LC_1LA0RC_1LB0LZ").HaltsWithin 7 := by
  sorry

theorem halts_within_00167 :
    (tm! "1RB0LA_0LZ1RB").HaltsWithin 4 := by
  sorry

theorem halts_within_00168 :
    (tm! "2RB0RB2LA_1LA2LZ0LB").HaltsWithin 10 := by
  sorry

theorem halts_within_00169 :
    (tm! "1RB0RB_1LZ1LA").HaltsWithin 3 := by
  sorry

theorem halts_within_00170 :
    (tm! "2RB2RB2LA_1LA1LZ2LB").HaltsWithin 7 := by
  sorry

theorem halts_within_00171 :
    (tm! "1RB1LB_0RC1LD_1LC0LA_1RC0LZ").HaltsWithin 31 := by
  sorry

theorem halts_within_00172 :
    (tm! "1RB1LZ_0RC1RB_1LC0LA").HaltsWithin 18 := by
  sorry

theorem halts_within_00173 :
    (tm! "1RB1RB_1RZ1RB").HaltsWithin 1 := by
  sorry

theorem halts_within_00174 :
    (tm! "1RB1LC_1LA0LC_0LB1RZ").HaltsWithin 0 := by
  sorry

theorem halts_within_00175 :
    (tm! "1RB1LB_0RZ0LB").HaltsWithin 2 := by
  sorry

theorem halts_within_00176 :
    (tm! "2RB1LA2LA_1LA1RZ2LB").HaltsWithin 10 := by
  sorry

theorem halts_within_00177 :
    (tm! "1RB1RA_0RZ1LB").HaltsWithin 2 := by
  sorry

theorem halts_within_00178 :
    (tm! "2RB2RB2LZ_1LB2LA1RB").HaltsWithin 11 := by
  sorry

theorem halts_within_00179 :
    (tm! "1RB0RA_0RZ0RB").HaltsWithin 4 := by
  sorry

theorem halts_within_00180 :
    (tm! "1RB1LA0RZ_0LA2RA2LB").HaltsWithin 6 := by
  sorry

theorem halts_within_00181 :
    (tm! "1RB1LA_1LZ1LA").HaltsWithin 3 := by
  sorry

theorem halts_within_00182 :
    (tm! "1RB0RZ_1LC0RB_1LA0RC").HaltsWithin 0 := by
  sorry

theorem halts_within_00183 :
    (tm! "1RB0LA_1LZ0RB").HaltsWithin 2 := by
  sorry

theorem halts_within_00184 :
    (tm! "1RB1LB_0LC1LB_0RZ1LA").HaltsWithin 10 := by
  sorry

theorem halts_within_00185 :
    (tm! "2RB2LA0RZ_2LB1RB1LA").HaltsWithin 20 := by
  sorry

theorem halts_within_00186 :
    (tm! "1RB0LC_1LA1LA_1RA0RZ").HaltsWithin 9 := by
  sorry

theorem halts_within_00187 :
    (tm! "1RB0RA_0RZ1LA").HaltsWithin 0 := by
  sorry

theorem halts_within_00188 :
    (tm! "1RB0LB_1LA1LC_1LZ0RB").HaltsWithin 15 := by
  sorry

theorem halts_within_00189 :
    (tm! "1RB1LA_0LZ1RA").HaltsWithin 2 := by
  sorry

theorem halts_within_00190 :
    (tm! "1RB0LB2RB_2LA1RZ1RB").HaltsWithin 9 := by
  sorry
