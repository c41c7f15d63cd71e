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

theorem halts_exactly_00001 :
    (tm! "1RB1RZ_0LC1RA_0LA1LA").HaltsWith 10 3 := by
  sorry

theorem halts_exactly_00002 :
    (tm! "1RB0LB_0RZ1RA").HaltsWith 2 1 := by
  sorry

theorem halts_exactly_00003 :
    (tm! "1RB0RC_0LB1LA_1RZ1RC").HaltsWith 8 3 := by
  sorry

theorem halts_exactly_00004 :
    (tm! "1RB1RB_1RZ0LA").HaltsWith 2 2 := by
  sorry

theorem halts_exactly_00005 :
    (tm! "1RB1LZ_1LB0LC_1RA0RC").HaltsWith 15 3 := by
  sorry

theorem halts_exactly_00006 :
    (tm! "1RB1RA_0RZ1LB").HaltsWith 2 1 := by
  sorry

theorem halts_exactly_00007 :
    (tm! "1RB0LB0RZ_2LA1LA2RB").HaltsWith 8 4 := by
  sorry

theorem halts_exactly_00008 :
    (tm! "1RB0LB_0RZ1LB").HaltsWith 2 3 := by
  sorry

theorem halts_exactly_00009 :
    (tm! "1RB0RC_1LB1LA_0LZ0LC").HaltsWith 8 1 := by
  sorry

theorem halts_exactly_00010 :
    (tm! "1RB1LA_1RZ1RA").HaltsWith 2 2 := by
  sorry

theorem halts_exactly_00011 :
    (tm! "1RB0RZ_0LB1RC_0LC1LA").HaltsWith 8 1 := by
  sorry

theorem halts_exactly_00012 :
    (tm! "1RB1LA_0LZ1LB").HaltsWith 2 1 := by
  sorry

theorem halts_exactly_00013 :
    (tm! "1RB0RZ_0LB1LC_1LA1RC").HaltsWith 10 3 := by
  sorry

theorem halts_exactly_00014 :
    (tm! "1RB0LB_1RZ0RA").HaltsWith 4 2 := by
  sorry

theorem halts_exactly_00015 :
    (tm! "1RB1LZ_1LC1RB_0RC1LA").HaltsWith 8 4 := by
  sorry

theorem halts_exactly_00016 :
    (tm! "1RB1RB_0RZ1RB").HaltsWith 1 1 := by
  sorry

theorem halts_exactly_00017 :
    (tm! "1RB2RB2RA_2LA1RZ2LB").HaltsWith 9 4 := by
  sorry

theorem halts_exactly_00018 :
    (tm! "1RB1RB_1RZ0RB").HaltsWith 2 2 := by
  sorry

theorem halts_exactly_00019 :
    (tm! "2RB2LA1RB_1LA2LB2RZ").HaltsWith 9 4 := by
  sorry

theorem halts_exactly_00020 :
    (tm! "1RB1RA_1LZ0RA").HaltsWith 2 4 := by
  sorry

theorem halts_exactly_00021 :
    (tm! "2RB0RZ1RB_2LB1LB2LA").HaltsWith 6 2 := by
  sorry

theorem halts_exactly_00022 :
    (tm! "1RB1LB_0RZ0LB").HaltsWith 2 1 := by
  sorry

theorem halts_exactly_00023 :
    (tm! "1RB1RC_1LA1RZ_1LB0LC").HaltsWith 9 2 := by
  sorry

theorem halts_exactly_00024 :
    (tm! "1RB0RA_0LZ0RB").HaltsWith 2 1 := by
  sorry

theorem halts_exactly_00025 :
    (tm! "2RB0LB2RA_1LA1RZ2LB").HaltsWith 8 3 := by
  sorry

theorem halts_exactly_00026 :
    (tm! "1RB0LA_1RZ1LA").HaltsWith 2 3 := by
  sorry

theorem halts_exactly_00027 :
    (tm! "1RB2LA1LZ_2LA1LA2RB").HaltsWith 8 4 := by
  sorry

theorem halts_exactly_00028 :
    (tm! "1RB0RA_1LZ1LB").HaltsWith 2 2 := by
  sorry

theorem halts_exactly_00029 :
    (tm! "2RB1RB0LB_1LA2RB0RZ").HaltsWith 9 2 := by
  sorry

theorem halts_exactly_00030 :
    (tm! "1RB0LB_1RZ1RB").HaltsWith 2 2 := by
  sorry

theorem halts_exactly_00031 :
    (tm! "1RB0LC_0LB1LA_1RA1RZ").HaltsWith 11 2 := by
  sorry

theorem halts_exactly_00032 :
    (tm! "1RB1RB_0RZ0LA").HaltsWith 2 1 := by
  sorry

theorem halts_exactly_00033 :
    (tm! "1RB2RB0LA_2LA1RZ0LB").HaltsWith 9 1 := by
  sorry

theorem halts_exactly_00034 :
    (tm! "1RB1LB_0RZ0RA").HaltsWith 2 1 := by
  sorry

theorem halts_exactly_00035 :
    (tm! "2RB1LA2LA_1LA0RZ2LB").HaltsWith 9 4 := by
  sorry

theorem halts_exactly_00036 :
    (tm! "1RB1LB_0LZ0LA").HaltsWith 0 1 := by
  sorry

theorem halts_exactly_00037 :
    (tm! "2RB0LZ2LB_1LA0RB1RA").HaltsWith 9 2 := by
  sorry

theorem halts_exactly_00038 :
    (tm! "1RB1LB_0RZ1LB").HaltsWith 0 1 := by
  sorry

theorem halts_exactly_00039 :
    (tm! "1RB0LC_1LA0RZ_0RC0LB").HaltsWith 9 3 := by
  sorry

theorem halts_exactly_00040 :
    (tm! "1RB0LB_0LZ1RA").HaltsWith 2 1 := by
  sorry

theorem halts_exactly_00041 :
    (tm! "1RB0LB2RZ_2LA2RB0LB").HaltsWith 7 3 := by
  sorry

theorem halts_exactly_00042 :
    (tm! "1RB1RA_0RZ0RB").HaltsWith 2 2 := by
  sorry

theorem halts_exactly_00043 :
    (tm! "2RB1LA1RZ_1LB2RA1RA").HaltsWith 9 2 := by
  sorry

theorem halts_exactly_00044 :
    (tm! "1RB0LA_1LZ1LA").HaltsWith 4 2 := by
  sorry

theorem halts_exactly_00045 :
    (tm! "1RB0LB1LZ_2LA1RA2LB").HaltsWith 8 3 := by
  sorry

theorem halts_exactly_00046 :
    (tm! "1RB0RB_0RZ0RA").HaltsWith 2 1 := by
  sorry

theorem halts_exactly_00047 :
    (tm! "1RB0LB_0LB0LC_1RA1RZ").HaltsWith 8 1 := by
  sorry

theorem halts_exactly_00048 :
    (tm! "1RB1RA_0RZ1RB").HaltsWith 2 1 := by
  sorry

theorem halts_exactly_00049 :
    (tm! "1RB2LB1LZ_1LA1RB2RA").HaltsWith 10 4 := by
  sorry

theorem halts_exactly_00050 :
    (tm! "1RB0RB_1LZ1RA").HaltsWith 2 4 := by
  sorry

theorem halts_exactly_00051 :
    (tm! "1RB0RB_1LC0RB_1LZ1LA").HaltsWith 8 3 := by
  sorry

theorem halts_exactly_00052 :
    (tm! "1RB0LB_0LZ1LA").HaltsWith 2 3 := by
  sorry

theorem halts_exactly_00053 :
    (tm! "1RB0LZ_0RC1RC_0LC1LA").HaltsWith 8 1 := by
  sorry

theorem halts_exactly_00054 :
    (tm! "1RB0LA_1LZ1LB").HaltsWith 2 2 := by
  sorry

theorem halts_exactly_00055 :
    (tm! "1RB1LZ0LB_0LB2LA1RA").HaltsWith 9 5 := by
  sorry

theorem halts_exactly_00056 :
    (tm! "1RB0LA_0LZ0LB").HaltsWith 2 2 := by
  sorry

theorem halts_exactly_00057 :
    (tm! "1RB0LZ_0LC0RC_0LA1LA").HaltsWith 10 1 := by
  sorry

theorem halts_exactly_00058 :
    (tm! "1RB0RB_0RZ1LB").HaltsWith 2 1 := by
  sorry

theorem halts_exactly_00059 :
    (tm! "1RB1RZ_1LC0RA_1LA0LB").HaltsWith 10 3 := by
  sorry

theorem halts_exactly_00060 :
    (tm! "1RB0LB_1LZ0RA").HaltsWith 1 2 := by
  sorry

theorem halts_exactly_00061 :
    (tm! "1RB2LB2RZ_1LA2RB1LA").HaltsWith 8 2 := by
  sorry

theorem halts_exactly_00062 :
    (tm! "1RB0RA_0RZ0RB").HaltsWith 2 1 := by
  sorry

theorem halts_exactly_00063 :
    (tm! "1RB0RB_1RC1LC_1LA1RZ").HaltsWith 11 4 := by
  sorry

theorem halts_exactly_00064 :
    (tm! "1RB1RA_0RZ1RA").HaltsWith 1 1 := by
  sorry

theorem halts_exactly_00065 :
    (tm! "2RB0LZ1RA_0LB2RB2LA").HaltsWith 11 2 := by
  sorry

theorem halts_exactly_00066 :
    (tm! "1RB1RB_0LZ0LA").HaltsWith 2 3 := by
  sorry

theorem halts_exactly_00067 :
    (tm! "1RB1RC_1LB1RA_0RB0RZ").HaltsWith 10 3 := by
  sorry

theorem halts_exactly_00068 :
    (tm! "1RB1LA_1LZ0LA").HaltsWith 4 2 := by
  sorry

theorem halts_exactly_00069 :
    (tm! "1RB0LB_1RC1LC_1LA1RZ").HaltsWith 9 4 := by
  sorry

theorem halts_exactly_00070 :
    (tm! "1RB0LA_0RZ0RB").HaltsWith 2 1 := by
  sorry

theorem halts_exactly_00071 :
    (tm! "1RB1LA_1LB1LC_0RA1RZ").HaltsWith 8 2 := by
  sorry

theorem halts_exactly_00072 :
    (tm! "1RB1RB_0LZ1RA").HaltsWith 2 1 := by
  sorry

theorem halts_exactly_00073 :
    (tm! "1RB1LB1LA_1LA2RA2RZ").HaltsWith 6 4 := by
  sorry

theorem halts_exactly_00074 :
    (tm! "1RB0LB_0LZ1RB").HaltsWith 2 3 := by
  sorry

theorem halts_exactly_00075 :
    (tm! "1RB1LZ_0LC0RB_0LA1LA").HaltsWith 8 3 := by
  sorry

theorem halts_exactly_00076 :
    (tm! "1RB0RB_1LZ1RA").HaltsWith 2 2 := by
  sorry

theorem halts_exactly_00077 :
    (tm! "1RB1LA1LB_0LA2RB1RZ").HaltsWith 12 2 := by
  sorry

theorem halts_exactly_00078 :
    (tm! "1RB1LA_1RZ1RB").HaltsWith 1 2 := by
  sorry

theorem halts_exactly_00079 :
    (tm! "2RB0LZ2LB_1LA1LB2RA").HaltsWith 8 2 := by
  sorry

theorem halts_exactly_00080 :
    (tm! "1RB1LA_0LZ1RB").HaltsWith 0 1 := by
  sorry

theorem halts_exactly_00081 :
    (tm! "2RB1LB1RB_2LA1LZ1LA").HaltsWith 10 4 := by
  sorry

theorem halts_exactly_00082 :
    (tm! "1RB0LB_1RZ0RB").HaltsWith 1 2 := by
  sorry

theorem halts_exactly_00083 :
    (tm! "1RB1LB1RA_1LA2RA0LZ").HaltsWith 8 3 := by
  sorry

theorem halts_exactly_00084 :
    (tm! "1RB0RB_1LZ1LB").HaltsWith 2 2 := by
  sorry

theorem halts_exactly_00085 :
    (tm! "1RB0RC_1LA1RC_1LZ0RB").HaltsWith 9 3 := by
  sorry

theorem halts_exactly_00086 :
    (tm! "1RB0RA_0LZ0LB").HaltsWith 3 1 := by
  sorry

theorem halts_exactly_00087 :
    (tm! "1RB0RB1LB_2LA1RZ1LB").HaltsWith 8 3 := by
  sorry

theorem halts_exactly_00088 :
    (tm! "1RB1LB_0RZ1LA").HaltsWith 1 1 := by
  sorry

theorem halts_exactly_00089 :
    (tm! "1RB1LZ1LA_2LB2RA1RB").HaltsWith 7 3 := by
  sorry

theorem halts_exactly_00090 :
    (tm! "1RB1RB_1LZ1RA").HaltsWith 2 2 := by
  sorry

theorem halts_exactly_00091 :
    (tm! "1RB1RA_0LB1LC_0RA0LZ").HaltsWith 9 1 := by
  sorry

theorem halts_exactly_00092 :
    (tm! "1RB0RA_0LZ0LA").HaltsWith 3 1 := by
  sorry

theorem halts_exactly_00093 :
    (tm! "1RB2LA1LZ_1LA2RB1LB").HaltsWith 10 4 := by
  sorry

theorem halts_exactly_00094 :
    (tm! "1RB1LB_1RZ1RA").HaltsWith 1 2 := by
  sorry

theorem halts_exactly_00095 :
    (tm! "2RB1RB0RA_1LA0LB1LZ").HaltsWith 12 0 := by
  sorry

theorem halts_exactly_00096 :
    (tm! "1RB0LB_0LZ1LA").HaltsWith 2 1 := by
  sorry

theorem halts_exactly_00097 :
    (tm! "1RB1LA_1RC0RC_0LA1LZ").HaltsWith 8 2 := by
  sorry

theorem halts_exactly_00098 :
    (tm! "1RB1RB_1RZ0LB").HaltsWith 2 2 := by
  sorry

theorem halts_exactly_00099 :
    (tm! "1RB0RB_1RC1LC_1LA1LZ").HaltsWith 12 6 := by
  sorry

theorem halts_exactly_00100 :
    (tm! "1RB1RB_0LZ1RB").HaltsWith 2 1 := by
  sorry

theorem halts_exactly_00101 :
    (tm! "1RB0RB_1LA1LC_1RA0RZ").HaltsWith 10 2 := by
  sorry

theorem halts_exactly_00102 :
    (tm! "1RB0RB_0RZ0LB").HaltsWith 2 1 := by
  sorry

theorem halts_exactly_00103 :
    (tm! "2RB0RZ1RB_1LB2RA2LA").HaltsWith 8 2 := by
  sorry

theorem halts_exactly_00104 :
    (tm! "1RB1RB_0LZ0RA").HaltsWith 2 1 := by
  sorry

theorem halts_exactly_00105 :
    (tm! "1RB0LC_0LA0RB_1LA0RZ").HaltsWith 11 2 := by
  sorry

theorem halts_exactly_00106 :
    (tm! "1RB0RB_1RZ0RB").HaltsWith 0 2 := by
  sorry

theorem halts_exactly_00107 :
    (tm! "1RB0LB_0LC0RZ_1RC1LB").HaltsWith 8 3 := by
  sorry

theorem halts_exactly_00108 :
    (tm! "1RB0RB_1RZ0LB").HaltsWith 0 2 := by
  sorry

theorem halts_exactly_00109 :
    (tm! "1RB0LZ_1LC0RC_1LA0LC").HaltsWith 12 3 := by
  sorry

theorem halts_exactly_00110 :
    (tm! "1RB1LA_1RZ0LB").HaltsWith 1 2 := by
  sorry

theorem halts_exactly_00111 :
    (tm! "1RB2RB1RA_2LA2LZ0LB").HaltsWith 9 1 := by
  sorry

theorem halts_exactly_00112 :
    (tm! "1RB0RA_1RZ0RA").HaltsWith 1 2 := by
  sorry

theorem halts_exactly_00113 :
    (tm! "1RB0LZ_0RC1RA_1LB0LC").HaltsWith 8 3 := by
  sorry

theorem halts_exactly_00114 :
    (tm! "1RB0LB_0LZ0RA").HaltsWith 2 2 := by
  sorry

theorem halts_exactly_00115 :
    (tm! "1RB1RC_1LB1LA_1RZ0LC").HaltsWith 9 2 := by
  sorry

theorem halts_exactly_00116 :
    (tm! "1RB1LB_0RZ1LA").HaltsWith 2 1 := by
  sorry

theorem halts_exactly_00117 :
    (tm! "2RB1LZ1RB_2LB0LA2LA").HaltsWith 8 3 := by
  sorry

theorem halts_exactly_00118 :
    (tm! "1RB0RA_0LZ1LA").HaltsWith 2 1 := by
  sorry

theorem halts_exactly_00119 :
    (tm! "1RB0RZ0LA_1LB2LA0RB").HaltsWith 13 3 := by
  sorry

theorem halts_exactly_00120 :
    (tm! "1RB1LB_0LZ0RA").HaltsWith 2 1 := by
  sorry

theorem halts_exactly_00121 :
    (tm! "1RB2RA2RZ_2LB0RB2LA").HaltsWith 8 1 := by
  sorry

theorem halts_exactly_00122 :
    (tm! "1RB1LB_0RZ1RB").HaltsWith 2 3 := by
  sorry

theorem halts_exactly_00123 :
    (tm! "2RB0RB2RB_1LB2RZ2RA").HaltsWith 9 4 := by
  sorry

theorem halts_exactly_00124 :
    (tm! "1RB1LA_1RZ1RB").HaltsWith 2 2 := by
  sorry

theorem halts_exactly_00125 :
    (tm! "1RB0RB0LB_2LA0RZ0LB").HaltsWith 10 0 := by
  sorry

theorem halts_exactly_00126 :
    (tm! "1RB0LB_0LZ0RA").HaltsWith 2 1 := by
  sorry

theorem halts_exactly_00127 :
    (tm! "2RB2LZ1RB_0LB2LB2LA").HaltsWith 8 2 := by
  sorry

theorem halts_exactly_00128 :
    (tm! "1RB0RA_1LZ1LA").HaltsWith 0 2 := by
  sorry

theorem halts_exactly_00129 :
    (tm! "1RB2LA1RZ_1LB1RA2RA").HaltsWith 8 3 := by
  sorry

theorem halts_exactly_00130 :
    (tm! "1RB0LA_0LZ1RA").HaltsWith 4 1 := by
  sorry

theorem halts_exactly_00131 :
    (tm! "1RB0LB1RB_2LA2LZ1RB").HaltsWith 8 3 := by
  sorry

theorem halts_exactly_00132 :
    (tm! "1RB1RB_0RZ1LB").HaltsWith 0 1 := by
  sorry

theorem halts_exactly_00133 :
    (tm! "1RB2LB2LZ_2LA1RB2RB").HaltsWith 10 3 := by
  sorry

theorem halts_exactly_00134 :
    (tm! "1RB1RA_0RZ0RA").HaltsWith 2 1 := by
  sorry

theorem halts_exactly_00135 :
    (tm! "1RB1LZ_0LC1RB_0RC1LA").HaltsWith 7 2 := by
  sorry

theorem halts_exactly_00136 :
    (tm! "1RB1LA_0LZ0LB").HaltsWith 2 3 := by
  sorry

theorem halts_exactly_00137 :
    (tm! "2RB0LZ0LB_1LA1RB0RA").HaltsWith 8 3 := by
  sorry

theorem halts_exactly_00138 :
    (tm! "1RB1LA_0RZ1LB").HaltsWith 2 2 := by
  sorry

theorem halts_exactly_00139 :
    (tm! "2RB2LZ1RA_0LB1LB2LA").HaltsWith 10 3 := by
  sorry

theorem halts_exactly_00140 :
    (tm! "1RB1RB_0LZ0LB").HaltsWith 2 3 := by
  sorry

theorem halts_exactly_00141 :
    (tm! "1RB1RZ_0LC1RC_0LC1LA").HaltsWith 8 2 := by
  sorry

theorem halts_exactly_00142 :
    (tm! "1RB1LB_0RZ0LA").HaltsWith 0 1 := by
  sorry

theorem halts_exactly_00143 :
    (tm! "1RB2RB2LB_1LA2LA0RZ").HaltsWith 10 3 := by
  sorry

theorem halts_exactly_00144 :
    (tm! "1RB1LA_1LZ0RB").HaltsWith 0 2 := by
  sorry

theorem halts_exactly_00145 :
    (tm! "1RB0RB1LB_1LA2RB2LZ").HaltsWith 14 5 := by
  sorry

theorem halts_exactly_00146 :
    (tm! "1RB0RA_0LZ1LB").HaltsWith 2 3 := by
  sorry

theorem halts_exactly_00147 :
    (tm! "1RB0RC_0LA1LA_1LA0RZ").HaltsWith 8 0 := by
  sorry

theorem halts_exactly_00148 :
    (tm! "1RB1RB_0RZ1RA").HaltsWith 2 0 := by
  sorry

theorem halts_exactly_00149 :
    (tm! "1RB1LA2RZ_1LA2RB1LA").HaltsWith 8 4 := by
  sorry

theorem halts_exactly_00150 :
    (tm! "1RB1LA_1LZ0LA").HaltsWith 2 4 := by
  sorry

theorem halts_exactly_00151 :
    (tm! "1RB0LB2LZ_1LA2RB1RB").HaltsWith 8 4 := by
  sorry

theorem halts_exactly_00152 :
    (tm! "1RB0LB_1LZ0RA").HaltsWith 2 2 := by
  sorry

theorem halts_exactly_00153 :
    (tm! "2RB1LZ0LB_1LA1RB0LA").HaltsWith 8 3 := by
  sorry

theorem halts_exactly_00154 :
    (tm! "1RB2LB0LZ_2LA2RB1LB").HaltsWith 38 7 := by
  sorry

theorem halts_exactly_00155 :
    (tm! "1RB1RB_1RZ1RB").HaltsWith 1 2 := by
  sorry

theorem halts_exactly_00156 :
    (tm! "1RB1RZ0LA_2LB2LA0RA").HaltsWith 9 3 := by
  sorry

theorem halts_exactly_00157 :
    (tm! "1RB1RA_1RZ1LB").HaltsWith 2 2 := by
  sorry

theorem halts_exactly_00158 :
    (tm! "2RB0RA0LB_2LA2RZ1RA").HaltsWith 12 5 := by
  sorry

theorem halts_exactly_00159 :
    (tm! "1RB0LB_0LZ0RB").HaltsWith 2 2 := by
  sorry

theorem halts_exactly_00160 :
    (tm! "1RB1RZ_0LC0RB_1RB1LA").HaltsWith 9 2 := by
  sorry

theorem halts_exactly_00161 :
    (tm! "1RB1RA_1LZ1LB").HaltsWith 0 2 := by
  sorry

theorem halts_exactly_00162 :
    (tm! "2RB2LB2LB_1LA2RA1LZ").HaltsWith 8 4 := by
  sorry

theorem halts_exactly_00163 :
    (tm! "1RB0LB_0LZ0LB").HaltsWith 2 1 := by
  sorry

theorem halts_exactly_00164 :
    (tm! "2RB0LB1LA_2LB1LZ2LA").HaltsWith 8 4 := by
  sorry

theorem halts_exactly_00165 :
    (tm! "1RB0RA_1RZ1LB").HaltsWith 0 2 := by
  sorry

theorem halts_exactly_00166 :
    (tm! "1RB1RZ_0RC0LA_1LB1LA").HaltsWith 9 2 := by
  sorry

theorem halts_exactly_00167 :
    (tm! "1RB0LB_0LZ1LA").HaltsWith 2 0 := by
  sorry

theorem halts_exactly_00168 :
    (tm! "1RB0RC_1LB1LA_1LZ0LC").HaltsWith 8 1 := by
  sorry

theorem halts_exactly_00169 :
    (tm! "1RB0RZ0LB_0LB2RB2LA").HaltsWith 8 3 := by
  sorry

theorem halts_exactly_00170 :
    (tm! "1RB0LA_0LZ0LA").HaltsWith 2 1 := by
  sorry

theorem halts_exactly_00171 :
    (tm! "1RB1LA_1LA0RC_1RZ0RB").HaltsWith 10 3 := by
  sorry

theorem halts_exactly_00172 :
    (tm! "1RB2RB0LZ_2LB1LA0LA").HaltsWith 8 2 := by
  sorry

theorem halts_exactly_00173 :
    (tm! "1RB1LA_0LZ0LA").HaltsWith 2 1 := by
  sorry

theorem halts_exactly_00174 :
    (tm! "2RB1LA0RZ_0LB1LA1RB").HaltsWith 8 1 := by
  sorry

theorem halts_exactly_00175 :
    (tm! "1RB0RA_1LZ0LA").HaltsWith 2 2 := by
  sorry

theorem halts_exactly_00176 :
    (tm! "1RB1LA_0LA1LC_0RZ0RC").HaltsWith 8 0 := by
  sorry

theorem halts_exactly_00177 :
    (tm! "1RB1LB_0RZ1LA").HaltsWith 2 3 := by
  sorry

theorem halts_exactly_00178 :
    (tm! "1RB1LB_0LC1RZ_0RA1LC").HaltsWith 10 2 := by
  sorry

theorem halts_exactly_00179 :
    (tm! "1RB0RB_1RZ1RA").HaltsWith 2 2 := by
  sorry

theorem halts_exactly_00180 :
    (tm! "1RB2RA1LA_2LA1LB0RZ").HaltsWith 11 4 := by
  sorry

theorem halts_exactly_00181 :
    (tm! "1RB1RA_1LZ0LB").HaltsWith 2 4 := by
  sorry

theorem halts_exactly_00182 :
    (tm! "1RB1RZ0RB_1LB2LA0RB").HaltsWith 12 4 := by
  sorry

theorem halts_exactly_00183 :
    (tm! "1RB0RA_1LZ1LA").HaltsWith 1 2 := by
  sorry

theorem halts_exactly_00184 :
    (tm! "1RB2RB0LZ_0LB1LA2RA").HaltsWith 8 1 := by
  sorry

theorem halts_exactly_00185 :
    (tm! "1RB1RB_1RZ0RB").HaltsWith 4 2 := by
  sorry

theorem halts_exactly_00186 :
    (tm! "2RB2LZ2RA_1LB0LB2LA").HaltsWith 8 3 := by
  sorry

theorem halts_exactly_00187 :
    (tm! "1RB1LA_0RZ0RA").HaltsWith 2 1 := by
  sorry

theorem halts_exactly_00188 :
    (tm! "1RB1RC_1LA1RZ_0LB1LC").HaltsWith 9 2 := by
  sorry

theorem halts_exactly_00189 :
    (tm! "1RB1RA_0LZ1RB").HaltsWith 3 1 := by
  sorry

theorem halts_exactly_00190 :
    (tm! "1RB0RC_1LA0RZ_1LB1LC").HaltsWith 8 3 := by
  sorry
