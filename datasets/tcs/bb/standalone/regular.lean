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

theorem regular_00001 :
    ¬ (tm! "2RB0RB1RZ_1LB0LA1RA").Halts := by
  sorry

theorem regular_00002 :
    ¬ (tm! "3RB3RA0LA2LA_1LA1LZ2RA2RB").Halts := by
  sorry

theorem regular_00003 :
    ¬ (tm! "1RB2LB1RC_1LC1RB0LB_2RB1LA0LZ").Halts := by
  sorry

theorem regular_00004 :
    ¬ (tm! "1RB1LA_1RZ0LA").Halts := by
  sorry

theorem regular_00005 :
    ¬ (tm! "2RB2LB2RC_2LA2RC1RB_2RB0LZ0LB").Halts := by
  sorry

theorem regular_00006 :
    ¬ (tm! "1RB2RA2LA_2LA2RZ0LA").Halts := by
  sorry

theorem regular_00007 :
    ¬ (tm! "1RB0LC_1LA1RB_0RB1RB_0LZ0RA").Halts := by
  sorry

theorem regular_00008 :
    ¬ (tm! "1RB1RE_0RE1LF_1RA1RF_1RZ0LE_1LE0RB_0LA0RE").Halts := by
  sorry

theorem regular_00009 :
    ¬ (tm! "1RB0LB_1LA0LC_1LZ1RA").Halts := by
  sorry

theorem regular_00010 :
    ¬ (tm! "2RB2LA2RC_1LA1LC1LB_2LZ0LB2RA").Halts := by
  sorry

theorem regular_00011 :
    ¬ (tm! "1RB1LD_0LD0RD_1RD0LZ_1LC1LA").Halts := by
  sorry

theorem regular_00012 :
    (tm! "2RB1RB2LC_0RC2RZ0RA_2LB0RA2RC").Halts := by
  sorry

theorem regular_00013 :
    ¬ (tm! "1RB1LA_0LD1RD_1RZ0RB_1LA0RB").Halts := by
  sorry

theorem regular_00014 :
    ¬ (tm! "1RB1LD_0LA0RB_0RZ1LD_1LA0RD").Halts := by
  sorry

theorem regular_00015 :
    ¬ (tm! "2RB1RZ1RC_2RC2LC0RB_1LB2RA2LC").Halts := by
  sorry

theorem regular_00016 :
    ¬ (tm! "1RB0LA_1LC0RB_1RE1LE_1LZ0RD_1LA1RE").Halts := by
  sorry

theorem regular_00017 :
    ¬ (tm! "1RB0LB_1RZ1RB").Halts := by
  sorry

theorem regular_00018 :
    ¬ (tm! "2RB1LZ1LA_0LA2RA0LB").Halts := by
  sorry

theorem regular_00019 :
    ¬ (tm! "1RB3LA0RA2LA_2LA0LZ3LB3RB").Halts := by
  sorry

theorem regular_00020 :
    ¬ (tm! "1RB0RA_1LZ1LB").Halts := by
  sorry

theorem regular_00021 :
    ¬ (tm! "1RB1RA_0RZ1LA").Halts := by
  sorry

theorem regular_00022 :
    ¬ (tm! "2RB1RZ2RB_2LB1RA1LA").Halts := by
  sorry

theorem regular_00023 :
    ¬ (tm! "1RB1LB_0LZ0LB").Halts := by
  sorry

theorem regular_00024 :
    ¬ (tm! "2RB2LZ1LA_2LA2LB1RB").Halts := by
  sorry

theorem regular_00025 :
    ¬ (tm! "1RB0RD_1LA1RB_1LD0RD_1RZ1LB").Halts := by
  sorry

theorem regular_00026 :
    ¬ (tm! "1RB0RB1LB_1LA2RB0LA_1LC1RB1RZ").Halts := by
  sorry

theorem regular_00027 :
    ¬ (tm! "1RB1LZ_0LC0LE_0RA1LB_0RB1LA_0RE1RC").Halts := by
  sorry

theorem regular_00028 :
    ¬ (tm! "1RB2LB0LA_2LA2LZ0RA").Halts := by
  sorry

theorem regular_00029 :
    ¬ (tm! "1RB2RB3RZ0RB_3LA3RB1LA1LB").Halts := by
  sorry

theorem regular_00030 :
    ¬ (tm! "1RB0LC0RZ_1LC1RB2RA_0RB2LB0RB").Halts := by
  sorry

theorem regular_00031 :
    ¬ (tm! "1RB1RA_1RZ0RB").Halts := by
  sorry

theorem regular_00032 :
    ¬ (tm! "1RB1LA_0LA0LC_0LZ1RA").Halts := by
  sorry

theorem regular_00033 :
    ¬ (tm! "1RB1LC_1LC0RC_1RA1LA_1RZ0RC").Halts := by
  sorry

theorem regular_00034 :
    ¬ (tm! "1RB1RC_0LC0RD_0RA1LD_0LC0LA_0LD0LZ").Halts := by
  sorry

theorem regular_00035 :
    ¬ (tm! "2RB1RB1LA_1LC1RB1LC_2LZ0LA0RA").Halts := by
  sorry

theorem regular_00036 :
    ¬ (tm! "1RB1RA_0LZ0RB").Halts := by
  sorry

theorem regular_00037 :
    ¬ (tm! "2RB0RA0LZ_1LB2RB1LA").Halts := by
  sorry

theorem regular_00038 :
    ¬ (tm! "1RB2RB2LA_1LA2RB1RZ").Halts := by
  sorry

theorem regular_00039 :
    ¬ (tm! "1RB1LB_0LC0RA_0RA1LC_1LA0LZ").Halts := by
  sorry

theorem regular_00040 :
    (tm! "2RB1RC2LA_1RC0LA1RA_2LB0RZ2LB").Halts := by
  sorry

theorem regular_00041 :
    ¬ (tm! "1RB1LA_0RE1RE_0RE1LB_1RA0RA_1LA1LD_0RZ1RB").Halts := by
  sorry

theorem regular_00042 :
    ¬ (tm! "2RB0RZ1LA_0LA2RA1RA").Halts := by
  sorry

theorem regular_00043 :
    ¬ (tm! "2RB3RA3LA1LA_2LA3LZ2RB2LB").Halts := by
  sorry

theorem regular_00044 :
    ¬ (tm! "1RB1LB_0LC1LZ_0RA1LC").Halts := by
  sorry

theorem regular_00045 :
    ¬ (tm! "1RB1LA_0LZ1RA").Halts := by
  sorry

theorem regular_00046 :
    ¬ (tm! "2RB2LZ2LA_1LA2RB1LB").Halts := by
  sorry

theorem regular_00047 :
    ¬ (tm! "1RB2RB1RZ_1LA1LB2LA").Halts := by
  sorry

theorem regular_00048 :
    ¬ (tm! "1RB0RB_1LC0RB_0LA1RC_0LC1LZ").Halts := by
  sorry

theorem regular_00049 :
    ¬ (tm! "1RB0RC0LB_1LA1RA1RB_0LZ2LB1RC").Halts := by
  sorry

theorem regular_00050 :
    ¬ (tm! "1RB0LD_0LE1RZ_1RE0LE_1LC1RE_1RE1RD").Halts := by
  sorry

theorem regular_00051 :
    ¬ (tm! "1RB1RA_1LZ1RB").Halts := by
  sorry

theorem regular_00052 :
    (tm! "1RB0LB_1RE0RA_1RA0RZ_0LB1LB_1LD1RE").Halts := by
  sorry

theorem regular_00053 :
    ¬ (tm! "1RB1LZ_1LB0LC_1RA1LC").Halts := by
  sorry

theorem regular_00054 :
    ¬ (tm! "1RB1RA_0LC0LA_1RB1LC_0LA1RZ").Halts := by
  sorry

theorem regular_00055 :
    ¬ (tm! "1RB0LA_1LZ1LB").Halts := by
  sorry

theorem regular_00056 :
    (tm! "2RB1LC2RA_1LA2RB2LB_1RC2LZ1LA").Halts := by
  sorry

theorem regular_00057 :
    ¬ (tm! "2RB1LC1RC_0RC2LZ0LA_2LC2LC0LA").Halts := by
  sorry

theorem regular_00058 :
    ¬ (tm! "1RB0RB_1LA1LC_0LB1LZ").Halts := by
  sorry

theorem regular_00059 :
    ¬ (tm! "2RB1RC2RA_0LC0LA0LZ_2RB0RC1LC").Halts := by
  sorry

theorem regular_00060 :
    ¬ (tm! "1RB1RB_1RZ0RB").Halts := by
  sorry

theorem regular_00061 :
    ¬ (tm! "1RB0LB_1RC0LA_1LB1LZ").Halts := by
  sorry

theorem regular_00062 :
    ¬ (tm! "1RB0RC_0RC1RZ_1LC0LA").Halts := by
  sorry

theorem regular_00063 :
    (tm! "1RB1LD_0LC0RB_0RA1LB_1LA1RA_0RC1LZ").Halts := by
  sorry

theorem regular_00064 :
    ¬ (tm! "2RB1RZ2LB_1LA0LB0RA").Halts := by
  sorry

theorem regular_00065 :
    ¬ (tm! "1RB2LA2LZ_2LA1LA0LC_1LB1RA0LC").Halts := by
  sorry

theorem regular_00066 :
    ¬ (tm! "1RB1LB_1LA0RE_0LB1LE_0LB1LA_0LA1RE_1LZ1RB").Halts := by
  sorry

theorem regular_00067 :
    ¬ (tm! "1RB1RB_1LZ1RB").Halts := by
  sorry

theorem regular_00068 :
    ¬ (tm! "2RB0RB2LB0RA_2LA0LZ3RB3RA").Halts := by
  sorry

theorem regular_00069 :
    ¬ (tm! "2RB2RC1RA_2LC1RA1RZ_1RB2LC1LA").Halts := by
  sorry

theorem regular_00070 :
    ¬ (tm! "1RB0LA_1RZ0RA").Halts := by
  sorry

theorem regular_00071 :
    (tm! "2RB0RB2LB_2RC0LZ0LB_2LA0RA0RC").Halts := by
  sorry

theorem regular_00072 :
    ¬ (tm! "2RB2LA1RA_1LA0LZ2RB").Halts := by
  sorry

theorem regular_00073 :
    (tm! "1RB0RB_1LC1RB_0LA1RC_0RZ1RC").Halts := by
  sorry

theorem regular_00074 :
    ¬ (tm! "1RB0RA_1RZ1LB").Halts := by
  sorry

theorem regular_00075 :
    ¬ (tm! "1RB1LA_1RD0RD_1RZ1LC_0LA1LA").Halts := by
  sorry

theorem regular_00076 :
    ¬ (tm! "1RB1RC_1LB1RC_0RZ0RB").Halts := by
  sorry

theorem regular_00077 :
    ¬ (tm! "1RB0RB_1LZ1LA").Halts := by
  sorry

theorem regular_00078 :
    ¬ (tm! "1RB1LZ_0RC1LB_1LA0LA_1RA1LC").Halts := by
  sorry

theorem regular_00079 :
    ¬ (tm! "2RB2LA1RA_1LA2RZ0LA").Halts := by
  sorry

theorem regular_00080 :
    ¬ (tm! "2RB2LC0RA_1LC1LC0LZ_1LA2LC2RC").Halts := by
  sorry

theorem regular_00081 :
    ¬ (tm! "2RB0LA2LA0RB_1LA2LB0RA1RZ").Halts := by
  sorry

theorem regular_00082 :
    ¬ (tm! "2RB1LA1LB0RA_1LB2RB1RA0LZ").Halts := by
  sorry

theorem regular_00083 :
    ¬ (tm! "1RB3LA2RB0LA_2LA3LZ3RA2RA").Halts := by
  sorry

theorem regular_00084 :
    ¬ (tm! "1RB2LA1LC_2LA1RZ0LC_1RB1RA2RC").Halts := by
  sorry

theorem regular_00085 :
    ¬ (tm! "1RB1LA_0LZ0LA").Halts := by
  sorry

theorem regular_00086 :
    ¬ (tm! "1RB2RC0RB_1LC0LA0LB_0LA2RA1LZ").Halts := by
  sorry

theorem regular_00087 :
    ¬ (tm! "1RB1LD_1LC1LZ_1LA1RC_1LA0LA").Halts := by
  sorry

theorem regular_00088 :
    ¬ (tm! "1RB2LA0RB_2LA1LZ1LC_2LA2RC1RB").Halts := by
  sorry

theorem regular_00089 :
    ¬ (tm! "1RB1LB_0RZ1RB").Halts := by
  sorry

theorem regular_00090 :
    ¬ (tm! "1RB1RZ_0RC0LC_1LC0LA").Halts := by
  sorry

theorem regular_00091 :
    ¬ (tm! "1RB0RZ2LA_2LC1RB1RC_0RA0LB1RB").Halts := by
  sorry

theorem regular_00092 :
    ¬ (tm! "1RB1LZ2LA_2LB2RA1LA").Halts := by
  sorry

theorem regular_00093 :
    ¬ (tm! "2RB1LZ3RB0RB_3LA2RB3RA2LB").Halts := by
  sorry

theorem regular_00094 :
    ¬ (tm! "1RB1LA_1LA0LD_0RC0RC_0RF1RA_0LZ1RD_1RF1LB").Halts := by
  sorry

theorem regular_00095 :
    ¬ (tm! "1RB2RB1LB_1LA2LA0RZ").Halts := by
  sorry

theorem regular_00096 :
    ¬ (tm! "2RB1RB2LZ_2LB0LA1RB").Halts := by
  sorry

theorem regular_00097 :
    ¬ (tm! "1RB0LD_0RE1LB_0LC0LB_1RB0RZ_1LA0LD").Halts := by
  sorry

theorem regular_00098 :
    ¬ (tm! "1RB0LA_1LZ0LA").Halts := by
  sorry

theorem regular_00099 :
    ¬ (tm! "1RB1RC_1RC0LA_1LB1RA_0RA0LZ").Halts := by
  sorry

theorem regular_00100 :
    ¬ (tm! "3RB2LA2LA2RB_2LA0RZ3LA3RB").Halts := by
  sorry

theorem regular_00101 :
    (tm! "1RB1RA_1LE0RA_1LZ1LB_1LB0RB_0LF0LF_1RD1RB").Halts := by
  sorry

theorem regular_00102 :
    ¬ (tm! "1RB0RB_0RZ1RA").Halts := by
  sorry

theorem regular_00103 :
    ¬ (tm! "1RB1LZ_1LC0RB_1LA0RC").Halts := by
  sorry

theorem regular_00104 :
    (tm! "1RB0LA_1LD1RD_0LZ0LB_1LA0RD").Halts := by
  sorry

theorem regular_00105 :
    ¬ (tm! "1RB1LA_1LA0LD_0RD0LZ_1LC1RA").Halts := by
  sorry

theorem regular_00106 :
    ¬ (tm! "1RB1RC_0RC1RZ_1LC0LA_1LB1RC").Halts := by
  sorry

theorem regular_00107 :
    ¬ (tm! "3RB2RA2LZ1RB_3LB1LB1RB3RA").Halts := by
  sorry

theorem regular_00108 :
    (tm! "2RB0RA1RA_0RC0RZ1LB_2LA0LA2RA").Halts := by
  sorry

theorem regular_00109 :
    ¬ (tm! "1RB1LB_1RZ1RA").Halts := by
  sorry

theorem regular_00110 :
    ¬ (tm! "1RB0RB_1LC1RZ_0LA1RC").Halts := by
  sorry

theorem regular_00111 :
    ¬ (tm! "1RB1RB_1LD1RA_1RZ0LA_0RB0LD").Halts := by
  sorry

theorem regular_00112 :
    ¬ (tm! "2RB3RA1LA0LZ_1LA0LB2RA2RB").Halts := by
  sorry

theorem regular_00113 :
    ¬ (tm! "1RB0RZ_1LD1RB_1RD1RA_0RC0LB").Halts := by
  sorry

theorem regular_00114 :
    ¬ (tm! "1RB1RA_0LZ1LA").Halts := by
  sorry

theorem regular_00115 :
    ¬ (tm! "1RB1RZ_1RC1LB_1LD0RD_0LB1LB").Halts := by
  sorry

theorem regular_00116 :
    ¬ (tm! "1RB0LA_1LZ1RB").Halts := by
  sorry

theorem regular_00117 :
    ¬ (tm! "1RB1RA_1LD0RD_0RD0RZ_1RA1LB").Halts := by
  sorry

theorem regular_00118 :
    ¬ (tm! "1RB0RB_1RZ0LB").Halts := by
  sorry

theorem regular_00119 :
    ¬ (tm! "1RB1LC_1LB1RA_0LZ1LA").Halts := by
  sorry

theorem regular_00120 :
    ¬ (tm! "1RB1LA_1RD0LC_1RC1RA_1LC1RZ").Halts := by
  sorry

theorem regular_00121 :
    (tm! "1RB2LA1RA_1LB1RA2RB_1LA2RA1LZ").Halts := by
  sorry

theorem regular_00122 :
    ¬ (tm! "1RB2LB2RZ_2LA2RB1LB").Halts := by
  sorry

theorem regular_00123 :
    ¬ (tm! "1RB0LB_1LZ1LB").Halts := by
  sorry

theorem regular_00124 :
    ¬ (tm! "1RB1LC_1LC1RA_0RF0LC_0LZ0LC_0LD0LD_0LB1RC").Halts := by
  sorry

theorem regular_00125 :
    ¬ (tm! "1RB2RA2LZ_0LB1LA2RA").Halts := by
  sorry

theorem regular_00126 :
    ¬ (tm! "1RB1LA_1LB0RC_1LD1LA_1LC1LZ_0RE1RB").Halts := by
  sorry

theorem regular_00127 :
    ¬ (tm! "1RB1LA_0LZ0RA").Halts := by
  sorry

theorem regular_00128 :
    ¬ (tm! "1RB0LB2RA_2LA0RZ1RB").Halts := by
  sorry

theorem regular_00129 :
    ¬ (tm! "1RB2LA0RB2LB_3LB1LA1RA1RZ").Halts := by
  sorry

theorem regular_00130 :
    (tm! "1RB1LC_1RE1RE_1LE1LC_1LZ0LC_0LA0RE").Halts := by
  sorry

theorem regular_00131 :
    ¬ (tm! "1RB1LA_1LC1LB_0LZ0RA").Halts := by
  sorry

theorem regular_00132 :
    ¬ (tm! "2RB0LB1RA_0LB2LC1LA_2RA0RZ2RA").Halts := by
  sorry

theorem regular_00133 :
    ¬ (tm! "2RB1LA2LA_1LA2RA0RA_1RZ2RC1LC").Halts := by
  sorry

theorem regular_00134 :
    ¬ (tm! "1RB1LF_0RC0LF_1LC0LA_1RZ1LB_1LF0LA_0LB1RB").Halts := by
  sorry

theorem regular_00135 :
    ¬ (tm! "2RB2RA1LA_1LA1RB1RZ").Halts := by
  sorry

theorem regular_00136 :
    ¬ (tm! "1RB0RD_1LA1RB_1LB0LC_1LZ1LB").Halts := by
  sorry

theorem regular_00137 :
    (tm! "3RB0LA2LA2RB_0LA3RZ1RA2RA").Halts := by
  sorry

theorem regular_00138 :
    ¬ (tm! "2RB0LZ2LA_0LA2LB0LC_2LB2RB2RA").Halts := by
  sorry

theorem regular_00139 :
    ¬ (tm! "1RB0RZ_1LC0RA_1LA0LC").Halts := by
  sorry

theorem regular_00140 :
    ¬ (tm! "1RB1RZ_1LC1RB_1LB1LA").Halts := by
  sorry

theorem regular_00141 :
    ¬ (tm! "2RB2RA1LA_0LA1RB0RZ").Halts := by
  sorry

theorem regular_00142 :
    ¬ (tm! "1RB1LB2LA0LA_1LA2RB1LB3RZ").Halts := by
  sorry

theorem regular_00143 :
    ¬ (tm! "1RB0LA_0LZ1LA").Halts := by
  sorry

theorem regular_00144 :
    ¬ (tm! "1RB0RB_1RC0LC_1LA0RZ").Halts := by
  sorry

theorem regular_00145 :
    (tm! "1RB1LZ0LB_2LC1RB1LB_2LA0RC1LB").Halts := by
  sorry

theorem regular_00146 :
    ¬ (tm! "1RB0RC_0LC0LA_1RD1LC_1RD1RA_0LZ1RB").Halts := by
  sorry

theorem regular_00147 :
    (tm! "1RB0RC_0LE1RA_0RZ1LD_1LF0LE_1LA1RF_1RD1LF").Halts := by
  sorry

theorem regular_00148 :
    ¬ (tm! "2RB0RZ1LA_0LA2LB2RB").Halts := by
  sorry

theorem regular_00149 :
    ¬ (tm! "1RB2LB2LZ_2LA2RB1LB").Halts := by
  sorry

theorem regular_00150 :
    (tm! "1RB3RA0LA3RB_1LB3RB0LZ0LA").Halts := by
  sorry

theorem regular_00151 :
    (tm! "2RB2LA1RA_1RC2LZ1LB_1LA1RC1LC").Halts := by
  sorry

theorem regular_00152 :
    ¬ (tm! "1RB2LB1LZ_2LA0LA2RB").Halts := by
  sorry

theorem regular_00153 :
    ¬ (tm! "1RB0LC_1LA1RB_0RA1RD_1LA0RZ").Halts := by
  sorry

theorem regular_00154 :
    ¬ (tm! "1RB2LA1RA0RZ_2LA0RA2RB2RA").Halts := by
  sorry

theorem regular_00155 :
    (tm! "2RB0LC2RA_0LC2LB2RB_1LA2LZ1LC").Halts := by
  sorry

theorem regular_00156 :
    (tm! "1RB1LA0LA_2LA0RA1RZ").Halts := by
  sorry

theorem regular_00157 :
    (tm! "1RB0RC_0RE1RB_0LE1LE_1RD1RZ_1LC1LA").Halts := by
  sorry

theorem regular_00158 :
    ¬ (tm! "2RB3RZ3LA3RA_2LB2RB2RA0LB").Halts := by
  sorry

theorem regular_00159 :
    (tm! "1RB2LA2RC_1LB1LA0RC_1LZ1RB2LA").Halts := by
  sorry

theorem regular_00160 :
    ¬ (tm! "1RB1LA_0LZ1LB").Halts := by
  sorry

theorem regular_00161 :
    ¬ (tm! "1RB1LA_0LA0RC_0LA1LZ").Halts := by
  sorry

theorem regular_00162 :
    ¬ (tm! "1RB0RA2RA3LB_3LA2RA1LZ1RB").Halts := by
  sorry

theorem regular_00163 :
    ¬ (tm! "1RB2LA1LB_0LA0LB0LC_0RZ1RA0RB").Halts := by
  sorry

theorem regular_00164 :
    ¬ (tm! "1RB0RZ_0LC0RB_0RA1LB_1RA1LD").Halts := by
  sorry

theorem regular_00165 :
    ¬ (tm! "2RB2RA2LA_2LA0RZ1RB_2RA2LA2RA").Halts := by
  sorry

theorem regular_00166 :
    ¬ (tm! "1RB1LZ_0RC1RC_1LB1LA").Halts := by
  sorry

theorem regular_00167 :
    ¬ (tm! "1RB1LC0RZ_0RC2LB0RB_1LA2LB0LA").Halts := by
  sorry

theorem regular_00168 :
    ¬ (tm! "2RB1LA2RZ_1LB2RB1LA").Halts := by
  sorry

theorem regular_00169 :
    ¬ (tm! "1RB1RA_0LD0LA_0LZ1RB_1RC1LD").Halts := by
  sorry

theorem regular_00170 :
    ¬ (tm! "2RB0LZ1RA_2LB2LB2LA").Halts := by
  sorry

theorem regular_00171 :
    ¬ (tm! "1RB0LC_1LC1RA_0RB1LC_1LA0RZ").Halts := by
  sorry

theorem regular_00172 :
    (tm! "1RB0RD_1RD0RB_0RZ0LB_1LC1LA").Halts := by
  sorry

theorem regular_00173 :
    ¬ (tm! "1RB0LZ_1LC1RB_0LC0LD_0RA1RB").Halts := by
  sorry

theorem regular_00174 :
    ¬ (tm! "1RB0RZ_0RF1LF_1RF1LC_0RB0RC_0RF0LC_1LD0RF").Halts := by
  sorry

theorem regular_00175 :
    ¬ (tm! "1RB0LB0RB_2LA2LZ1RA").Halts := by
  sorry

theorem regular_00176 :
    ¬ (tm! "1RB0RB_0LD0LC_1RD1LZ_1RA1LD").Halts := by
  sorry

theorem regular_00177 :
    ¬ (tm! "1RB2LC0RZ_0LA1RB2RC_0RB1LA0LA").Halts := by
  sorry

theorem regular_00178 :
    ¬ (tm! "1RB1RA_1LE1RD_0RZ0RB_1LE0RE_1RA1LD").Halts := by
  sorry

theorem regular_00179 :
    ¬ (tm! "2RB1RA1RZ_2LB1RB1LA").Halts := by
  sorry

theorem regular_00180 :
    ¬ (tm! "1RB0RB0LB1LB_1LB3LA0LZ3RA").Halts := by
  sorry

theorem regular_00181 :
    ¬ (tm! "1RB0LD_1LD1RB_0LZ1LD_0RB1LA_1RA1LE").Halts := by
  sorry

theorem regular_00182 :
    ¬ (tm! "1RB0LC_1LA1RA_0LB0RZ").Halts := by
  sorry

theorem regular_00183 :
    ¬ (tm! "2RB2LB1RB_1LA0LB1LZ").Halts := by
  sorry

theorem regular_00184 :
    ¬ (tm! "3RB1LB0LA1LA_2LA3RB2RB3RZ").Halts := by
  sorry

theorem regular_00185 :
    ¬ (tm! "1RB0RA_1LZ0RA").Halts := by
  sorry

theorem regular_00186 :
    ¬ (tm! "3RB3LB2LB0RA_2LA0RZ3RA3LB").Halts := by
  sorry

theorem regular_00187 :
    ¬ (tm! "1RB1LB0LZ_1LA2RB0RA").Halts := by
  sorry

theorem regular_00188 :
    ¬ (tm! "1RB0LZ_0LE0RE_1RC1RA_1LA0LC_0LC1LB_1RC1RB").Halts := by
  sorry

theorem regular_00189 :
    ¬ (tm! "1RB0RC_1LA1RB_1LZ1LB").Halts := by
  sorry

theorem regular_00190 :
    ¬ (tm! "1RB0LB_0LZ1LA").Halts := by
  sorry
