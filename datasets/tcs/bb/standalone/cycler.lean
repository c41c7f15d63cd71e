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

theorem cycler_00001 :
    ¬ (tm! "1RB0LZ_0LB1RB").Halts := by
  sorry

theorem cycler_00002 :
    (tm! "1RB0LZ_1LB0RC_1RB0LC_1RC0LC").Halts := by
  sorry

theorem cycler_00003 :
    ¬ (tm! "1RB0RB_0LA0LZ_1LC0LB_0LB1RD").Halts := by
  sorry

theorem cycler_00004 :
    ¬ (tm! "1RB1LA_1LZ1LB").Halts := by
  sorry

theorem cycler_00005 :
    ¬ (tm! "1RB0RB_0RC0LZ_0LB1RB").Halts := by
  sorry

theorem cycler_00006 :
    ¬ (tm! "1RB1RB2RZ_0LB1LA2LA").Halts := by
  sorry

theorem cycler_00007 :
    ¬ (tm! "1RB1LB_0RE1RA_1LC0RB_1LC0RC_0RD1RZ").Halts := by
  sorry

theorem cycler_00008 :
    ¬ (tm! "1RB0RB_0LA1RZ").Halts := by
  sorry

theorem cycler_00009 :
    ¬ (tm! "1RB0LC_0LC1RZ_0LC1RB").Halts := by
  sorry

theorem cycler_00010 :
    ¬ (tm! "2RB0LZ0RB_0LA2LB0LB").Halts := by
  sorry

theorem cycler_00011 :
    ¬ (tm! "1RB1LB_1RC1RA_0LA0LZ_1RA1RB").Halts := by
  sorry

theorem cycler_00012 :
    ¬ (tm! "1RB1LB_0RD1RC_0LE0RC_0LC1RD_0LZ1RC").Halts := by
  sorry

theorem cycler_00013 :
    ¬ (tm! "1RB0RB_0LA0LZ").Halts := by
  sorry

theorem cycler_00014 :
    ¬ (tm! "1RB1RA_1LD1LB_1LA1RZ_0RA0LC").Halts := by
  sorry

theorem cycler_00015 :
    ¬ (tm! "1RB1RB_0LA0LA_1LZ0RB").Halts := by
  sorry

theorem cycler_00016 :
    ¬ (tm! "1RB0RB_1LB1LA_1LD0LA_0LZ0LC").Halts := by
  sorry

theorem cycler_00017 :
    ¬ (tm! "1RB0RZ_0LD1LB_1RA0RB_0RA0LC_1LE1RA").Halts := by
  sorry

theorem cycler_00018 :
    ¬ (tm! "1RB1RA_1RZ0LA").Halts := by
  sorry

theorem cycler_00019 :
    ¬ (tm! "2RB0RB2LA_1LA2RZ1LB").Halts := by
  sorry

theorem cycler_00020 :
    (tm! "1RB1RB_0LD0RZ_1LD1RD_1RB0RB").Halts := by
  sorry

theorem cycler_00021 :
    ¬ (tm! "1RB0LB_1LB1LC_0RC1RA_0LZ1RA").Halts := by
  sorry

theorem cycler_00022 :
    ¬ (tm! "1RB0RZ_0LB1RB_0LA0LA").Halts := by
  sorry

theorem cycler_00023 :
    ¬ (tm! "1RB0RA1LZ_2LB1RB0LB").Halts := by
  sorry

theorem cycler_00024 :
    ¬ (tm! "1RB1LZ_1LB0LC_0RA1RB_0LC0RD").Halts := by
  sorry

theorem cycler_00025 :
    ¬ (tm! "1RB1LB_1LD0LD_0RE0LA_0LD1RD_0LB1LZ").Halts := by
  sorry

theorem cycler_00026 :
    ¬ (tm! "1RB0LA_0RZ1RB").Halts := by
  sorry

theorem cycler_00027 :
    ¬ (tm! "2RB2LB1RB_1LA2LA1LZ").Halts := by
  sorry

theorem cycler_00028 :
    (tm! "1RB0RB_1LB0RC_0RA0LA_0LD0RZ").Halts := by
  sorry

theorem cycler_00029 :
    ¬ (tm! "2RB1RZ2LA_0RC1LC0LB_1LC2LC2RB").Halts := by
  sorry

theorem cycler_00030 :
    ¬ (tm! "1RB0LA_1LZ1RA").Halts := by
  sorry

theorem cycler_00031 :
    ¬ (tm! "1RB0RZ_0LC1LC_0LA1RB").Halts := by
  sorry

theorem cycler_00032 :
    ¬ (tm! "1RB1RD_0LD1LC_0LB1RZ_0RB0LB").Halts := by
  sorry

theorem cycler_00033 :
    ¬ (tm! "1RB1RZ2LB_2RC1RA1RA_2LA2LA0LC").Halts := by
  sorry

theorem cycler_00034 :
    ¬ (tm! "1RB1RB_0LA0RZ").Halts := by
  sorry

theorem cycler_00035 :
    ¬ (tm! "1RB0RZ_0LC0RB_0RB1RB").Halts := by
  sorry

theorem cycler_00036 :
    ¬ (tm! "1RB0RB_0RZ1LB").Halts := by
  sorry

theorem cycler_00037 :
    (tm! "1RB1RB_0LA0LA_0RB0LZ").Halts := by
  sorry

theorem cycler_00038 :
    ¬ (tm! "1RB0LD_1LB0RC_0LZ0LA_1RB1LC").Halts := by
  sorry

theorem cycler_00039 :
    ¬ (tm! "1RB0RE_1LA1LC_0LF1RF_1RE0RF_1LZ0RC_1LA0RC").Halts := by
  sorry

theorem cycler_00040 :
    ¬ (tm! "1RB1LA1RZ_2LA2RB2RA").Halts := by
  sorry

theorem cycler_00041 :
    ¬ (tm! "2RB3LB3RZ0LA_0LB2RB2RB3LA").Halts := by
  sorry

theorem cycler_00042 :
    ¬ (tm! "1RB0RB_0LA0LA_0RD0RB_0LZ0RB").Halts := by
  sorry

theorem cycler_00043 :
    ¬ (tm! "1RB1RZ_0LB1RB").Halts := by
  sorry

theorem cycler_00044 :
    ¬ (tm! "1RB1LA_1LA0RC_0RZ0RB").Halts := by
  sorry

theorem cycler_00045 :
    ¬ (tm! "1RB0RB_0LA1LB_0LZ0RA").Halts := by
  sorry

theorem cycler_00046 :
    ¬ (tm! "1RB1LD_0RD1RB_1LA1LZ_1LD1LB").Halts := by
  sorry

theorem cycler_00047 :
    ¬ (tm! "1RB1RA_0RZ1LB").Halts := by
  sorry

theorem cycler_00048 :
    ¬ (tm! "2RB2LZ2LB_2LA0RA1RB").Halts := by
  sorry

theorem cycler_00049 :
    (tm! "1RB0RB1RZ_0LA2RC1RB_1RC1LB0RA").Halts := by
  sorry

theorem cycler_00050 :
    (tm! "1RB1LA_0RE0LA_1RB0RC_1RA1RE_1LF1LB_1LD0RZ").Halts := by
  sorry

theorem cycler_00051 :
    ¬ (tm! "2RB1RZ1LA_0LA2RA1RA").Halts := by
  sorry

theorem cycler_00052 :
    (tm! "1RB1RZ_0LD1RA_0RD0RC_1RB0LC").Halts := by
  sorry

theorem cycler_00053 :
    ¬ (tm! "2RB2RC2RC_1RC1LC1RB_2LB2RZ2RB").Halts := by
  sorry

theorem cycler_00054 :
    (tm! "1RB1LB_0LE1RE_0LZ0LA_1LC1RD_0RA1LB").Halts := by
  sorry

theorem cycler_00055 :
    ¬ (tm! "1RB0RA_0LZ1RA").Halts := by
  sorry

theorem cycler_00056 :
    ¬ (tm! "1RB0RB_0LA1RA_1RZ1LB").Halts := by
  sorry

theorem cycler_00057 :
    (tm! "1RB1LZ_1RC1RB_0LC0LB").Halts := by
  sorry

theorem cycler_00058 :
    ¬ (tm! "1RB1RB2LB_0RC1RA2LZ_0LB2LB2RC").Halts := by
  sorry

theorem cycler_00059 :
    ¬ (tm! "1RB1LA_1RZ0LB").Halts := by
  sorry

theorem cycler_00060 :
    ¬ (tm! "1RB2LA0LZ_1LA2LB1RA").Halts := by
  sorry

theorem cycler_00061 :
    (tm! "1RB1LC_1LA0RB_0RA1LZ").Halts := by
  sorry

theorem cycler_00062 :
    ¬ (tm! "1RB2RB2RB_0LA0LC1LZ_1LB1RC1LB").Halts := by
  sorry

theorem cycler_00063 :
    ¬ (tm! "1RB0RA_0RC1RD_0LC1RD_0RB0RA_0LC1RE_1LE1RZ").Halts := by
  sorry

theorem cycler_00064 :
    ¬ (tm! "1RB2LA0RA_0LB1LA0LZ").Halts := by
  sorry

theorem cycler_00065 :
    ¬ (tm! "1RB1RD_1LC1LA_0RZ1LD_0RB1RC").Halts := by
  sorry

theorem cycler_00066 :
    ¬ (tm! "1RB2LZ0LC_2LB1RB0LC_0LC1RC2RA").Halts := by
  sorry

theorem cycler_00067 :
    ¬ (tm! "1RB1RB_0LA0LZ").Halts := by
  sorry

theorem cycler_00068 :
    ¬ (tm! "1RB0RB_0LA1RB_1LZ1LA").Halts := by
  sorry

theorem cycler_00069 :
    (tm! "2RB1LA0RB_0LA2RC2LA_0LZ1RB0LC").Halts := by
  sorry

theorem cycler_00070 :
    ¬ (tm! "1RB1RZ_1LC0RC_1LA0LC").Halts := by
  sorry

theorem cycler_00071 :
    ¬ (tm! "1RB0RB_0LA0LA_0RA0LZ_1RB1LC").Halts := by
  sorry

theorem cycler_00072 :
    ¬ (tm! "1RB0RB_0LA1LC_1LD1RF_1RA0RA_1LD0LB_1LB1RZ").Halts := by
  sorry

theorem cycler_00073 :
    ¬ (tm! "1RB0RZ_0LD1RD_0RB0LD_0RB0LC").Halts := by
  sorry

theorem cycler_00074 :
    (tm! "1RB0RB_1LB1LA_0LC1LZ").Halts := by
  sorry

theorem cycler_00075 :
    (tm! "1RB0RB_0LC1LD_1LC1LA_1LZ1RB").Halts := by
  sorry

theorem cycler_00076 :
    ¬ (tm! "1RB0RC0LB_2LC2LA2RZ_1LA0RA1LA").Halts := by
  sorry

theorem cycler_00077 :
    ¬ (tm! "1RB1LC_0RC1LZ_0LB1LB").Halts := by
  sorry

theorem cycler_00078 :
    ¬ (tm! "1RB1RD_0LA1RB_0RC1RZ_0LD0RB").Halts := by
  sorry

theorem cycler_00079 :
    ¬ (tm! "1RB0LB_1RE1RE_1RC0LF_1LZ0LA_1LF0LE_1RC0RE").Halts := by
  sorry

theorem cycler_00080 :
    ¬ (tm! "1RB0LA_0RZ0LA").Halts := by
  sorry

theorem cycler_00081 :
    ¬ (tm! "1RB0LC_1LA1LZ_1RC1LA").Halts := by
  sorry

theorem cycler_00082 :
    ¬ (tm! "1RB0RB_1LB1LA_1RZ0LB_1LD0LE_1RE0LA").Halts := by
  sorry

theorem cycler_00083 :
    ¬ (tm! "1RB1RD_1RC1LC_0LB1RB_0RZ0RB").Halts := by
  sorry

theorem cycler_00084 :
    ¬ (tm! "2RB0LA3RB2RB_0LA3LA2LA0RZ").Halts := by
  sorry

theorem cycler_00085 :
    (tm! "1RB0LZ_0LC1LA_0RB0LC").Halts := by
  sorry

theorem cycler_00086 :
    ¬ (tm! "1RB1LB_1RE1LB_1LC0LZ_1RD0LF_1LE0RF_0LC0LB").Halts := by
  sorry

theorem cycler_00087 :
    ¬ (tm! "1RB0RB_0LA0LZ_0LA0LB").Halts := by
  sorry

theorem cycler_00088 :
    ¬ (tm! "2RB2RB2LB_2LB1RZ2RA").Halts := by
  sorry

theorem cycler_00089 :
    ¬ (tm! "1RB1RB_1LA0LA_1RA1LB_1RC0RZ").Halts := by
  sorry

theorem cycler_00090 :
    ¬ (tm! "1RB1LB2LC_0LC0RA1LZ_2RB2RC2RB").Halts := by
  sorry

theorem cycler_00091 :
    ¬ (tm! "2RB0RZ2LB_0LB0RB0LC_2RA0LC0RA").Halts := by
  sorry

theorem cycler_00092 :
    ¬ (tm! "1RB0LA_0LZ0LA").Halts := by
  sorry

theorem cycler_00093 :
    ¬ (tm! "1RB1RA0RB_2LB1RA1LZ").Halts := by
  sorry

theorem cycler_00094 :
    ¬ (tm! "1RB0RB_0LA1LZ_0RA1LA").Halts := by
  sorry

theorem cycler_00095 :
    (tm! "1RB2RB0RZ_0LB1RB1RA_0LC1RB0RA").Halts := by
  sorry

theorem cycler_00096 :
    ¬ (tm! "1RB0LF_1LC0LC_0RB1LB_0RZ0RD_0RB0RC_1LB0LF").Halts := by
  sorry

theorem cycler_00097 :
    ¬ (tm! "1RB0LA_0RZ0RA").Halts := by
  sorry

theorem cycler_00098 :
    (tm! "1RB0RZ_1RC1LA_0LC1RC").Halts := by
  sorry

theorem cycler_00099 :
    ¬ (tm! "1RB0LA_1LC1LA_0LC0RD_1LZ0LA").Halts := by
  sorry

theorem cycler_00100 :
    ¬ (tm! "2RB2RB1RB0LB_0LA1LB2LB1LZ").Halts := by
  sorry

theorem cycler_00101 :
    ¬ (tm! "1RB1RC_1LC0RC_1LZ1LA").Halts := by
  sorry

theorem cycler_00102 :
    ¬ (tm! "1RB1RB_1LC1LA_0RZ1LA").Halts := by
  sorry

theorem cycler_00103 :
    ¬ (tm! "1RB0LD_0LA1LB_0RE1RZ_0RE0RB_1RA0RB").Halts := by
  sorry

theorem cycler_00104 :
    ¬ (tm! "1RB1LA_0LB1RB_1RC0LZ").Halts := by
  sorry

theorem cycler_00105 :
    ¬ (tm! "1RB0RB_0LA0LA_1LA0LB_1RD0RZ").Halts := by
  sorry

theorem cycler_00106 :
    ¬ (tm! "1RB0LF_0RF0LD_1LF0RZ_0LD1RE_0RF0RF_1LD0LD").Halts := by
  sorry

theorem cycler_00107 :
    ¬ (tm! "1RB1RB_0LA1RZ").Halts := by
  sorry

theorem cycler_00108 :
    ¬ (tm! "1RB1RC_1RC0RZ_1LA1LC").Halts := by
  sorry

theorem cycler_00109 :
    ¬ (tm! "1RB0LC_0LC1LB_0RA1LC_0RD0RZ").Halts := by
  sorry

theorem cycler_00110 :
    (tm! "1RB1LZ_0LE0RC_1LC1RB_0RE1LE_0RB0RD_0LA1RC").Halts := by
  sorry

theorem cycler_00111 :
    ¬ (tm! "1RB0LB_0LZ1RA").Halts := by
  sorry

theorem cycler_00112 :
    (tm! "1RB1RC_1LA0LB_1RZ1LA").Halts := by
  sorry

theorem cycler_00113 :
    ¬ (tm! "1RB0LZ_1LB0LD_1RC1RD_0LC0LD").Halts := by
  sorry

theorem cycler_00114 :
    ¬ (tm! "2RB1RZ1RC_0LC2RC1RA_0RC1LB1RB").Halts := by
  sorry

theorem cycler_00115 :
    ¬ (tm! "1RB1LZ_1RC0LB_0LC1RC").Halts := by
  sorry

theorem cycler_00116 :
    (tm! "1RB0RC_0LC0RZ_0LA1RB").Halts := by
  sorry

theorem cycler_00117 :
    ¬ (tm! "1RB1LZ_0LB1RB").Halts := by
  sorry

theorem cycler_00118 :
    ¬ (tm! "2RB0LZ0RB_2LB1RA1LA").Halts := by
  sorry

theorem cycler_00119 :
    ¬ (tm! "1RB0RB1LZ_0LB2LA1LA").Halts := by
  sorry

theorem cycler_00120 :
    ¬ (tm! "1RB0RB1RB_0LA0LB2RA_2LZ1LA1RC").Halts := by
  sorry

theorem cycler_00121 :
    (tm! "1RB1RD_0LF0LC_1LF0RF_0RC1LA_1RE0RZ_1LA1RF").Halts := by
  sorry

theorem cycler_00122 :
    ¬ (tm! "2RB1LB2LA_1LA1LZ1LB").Halts := by
  sorry

theorem cycler_00123 :
    (tm! "2RB0LB0RB_0LA1RZ2RB").Halts := by
  sorry

theorem cycler_00124 :
    ¬ (tm! "1RB1RA_1RC1LC_0LB1RC_0LE1RA_1RZ1LA_1LA1RA").Halts := by
  sorry

theorem cycler_00125 :
    ¬ (tm! "2RB2RZ2RA_0LB1RB1LA").Halts := by
  sorry

theorem cycler_00126 :
    ¬ (tm! "1RB1LZ_1LC0LC_0RB0RB").Halts := by
  sorry

theorem cycler_00127 :
    ¬ (tm! "1RB1RB_0LA0RZ_1RC0RC").Halts := by
  sorry

theorem cycler_00128 :
    ¬ (tm! "2RB2RA0RB_0LA0RZ2LA").Halts := by
  sorry

theorem cycler_00129 :
    ¬ (tm! "1RB2RC2LZ_2LC0RA0LA_1LB0RB0LB").Halts := by
  sorry

theorem cycler_00130 :
    ¬ (tm! "1RB0RB1LZ_1LC0RB2LA_1LB2RA0RB").Halts := by
  sorry

theorem cycler_00131 :
    ¬ (tm! "1RB2RA0LZ_1LB1LA0RA").Halts := by
  sorry

theorem cycler_00132 :
    ¬ (tm! "1RB1RD_0LB1LC_1RA1LB_0LA1LZ").Halts := by
  sorry

theorem cycler_00133 :
    ¬ (tm! "1RB1LZ_1RD1RC_1LB0LB_1LC0LA").Halts := by
  sorry

theorem cycler_00134 :
    ¬ (tm! "1RB0RB_0RZ0RB").Halts := by
  sorry

theorem cycler_00135 :
    ¬ (tm! "1RB1RD_0LC0RC_0RA0LC_1RD1RZ").Halts := by
  sorry

theorem cycler_00136 :
    (tm! "1RB1LB_1RD0LZ_1LC1LD_1RC1RC").Halts := by
  sorry

theorem cycler_00137 :
    (tm! "1RB0RZ_0LC0RA_0RB0RB").Halts := by
  sorry

theorem cycler_00138 :
    ¬ (tm! "1RB1LZ_1LC1LB_0RC1LC_0LC1RA").Halts := by
  sorry

theorem cycler_00139 :
    (tm! "1RB0LD_0LA1RZ_1RA1RD_0RC0RB").Halts := by
  sorry

theorem cycler_00140 :
    ¬ (tm! "1RB1RB_0LA1LZ").Halts := by
  sorry

theorem cycler_00141 :
    ¬ (tm! "1RB0RC_0RC0LA_1LA0LZ").Halts := by
  sorry

theorem cycler_00142 :
    (tm! "1RB0LA_1LB0RA_1RA1RZ_1RA0RB").Halts := by
  sorry

theorem cycler_00143 :
    ¬ (tm! "1RB0RC_1LA1RZ_0RC0LA").Halts := by
  sorry

theorem cycler_00144 :
    ¬ (tm! "1RB1LD_0RC1RZ_1LC1LB_0RC1LB").Halts := by
  sorry

theorem cycler_00145 :
    ¬ (tm! "2RB3LA0RB2RB_0LA3LZ1LB0LA").Halts := by
  sorry

theorem cycler_00146 :
    ¬ (tm! "1RB1LZ_0LF0RC_1LC1LD_1LA0RE_1LA1RD_0RB0LB").Halts := by
  sorry

theorem cycler_00147 :
    ¬ (tm! "1RB0LZ_0LB1RB_0LC0RB").Halts := by
  sorry

theorem cycler_00148 :
    (tm! "1RB0RB1RZ_0LA0LB2LA").Halts := by
  sorry

theorem cycler_00149 :
    (tm! "1RB0RB1LA3LA_2LB1LA0LZ1RB").Halts := by
  sorry

theorem cycler_00150 :
    ¬ (tm! "1RB1LA_0LZ0LB").Halts := by
  sorry

theorem cycler_00151 :
    ¬ (tm! "1RB1RZ_1LC1LA_0RB0LB").Halts := by
  sorry

theorem cycler_00152 :
    ¬ (tm! "1RB0RB_0LA1LA_1LD1RC_1LZ0RA").Halts := by
  sorry

theorem cycler_00153 :
    ¬ (tm! "1RB0LB_1RZ1RA").Halts := by
  sorry

theorem cycler_00154 :
    ¬ (tm! "1RB1RB1LZ_1LB1LA1LA").Halts := by
  sorry

theorem cycler_00155 :
    (tm! "1RB0RB_0LA0LA_0RD1LD_0RZ0LD").Halts := by
  sorry

theorem cycler_00156 :
    ¬ (tm! "1RB1RA_0RZ0LB").Halts := by
  sorry

theorem cycler_00157 :
    ¬ (tm! "1RB2RB2RB_0LA1LZ0LB").Halts := by
  sorry

theorem cycler_00158 :
    (tm! "1RB1RB_1LC0RA_1RZ1RD_0RA1LC").Halts := by
  sorry

theorem cycler_00159 :
    ¬ (tm! "1RB1RZ_0LD1RB_1RC1RD_0LC1LC").Halts := by
  sorry

theorem cycler_00160 :
    (tm! "1RB0LC_1LD1LB_0LD1RZ_1RA0RA").Halts := by
  sorry

theorem cycler_00161 :
    ¬ (tm! "1RB1LZ_0LC1RC_0RB0LC").Halts := by
  sorry

theorem cycler_00162 :
    (tm! "1RB1RC_0RC1RC_0LB1RA_1RZ0LA").Halts := by
  sorry

theorem cycler_00163 :
    ¬ (tm! "1RB0RA_0LC1RD_0RZ1RD_1LC1LC").Halts := by
  sorry

theorem cycler_00164 :
    ¬ (tm! "1RB0RA_1RZ1LA").Halts := by
  sorry

theorem cycler_00165 :
    ¬ (tm! "2RB0RB1RB_0LA0RA2RZ").Halts := by
  sorry

theorem cycler_00166 :
    ¬ (tm! "1RB1RD_1LD1RC_1RZ0LD_0RA1LA").Halts := by
  sorry

theorem cycler_00167 :
    ¬ (tm! "1RB0RZ_0LC0RB_0LA1LA").Halts := by
  sorry

theorem cycler_00168 :
    ¬ (tm! "1RB1LC0RZ_1LB1RC2LA_0RC1LB0LC").Halts := by
  sorry

theorem cycler_00169 :
    ¬ (tm! "1RB0LE_0LC0LC_1RE1RC_0LA1LD_0LB1LB_0RZ1RA").Halts := by
  sorry

theorem cycler_00170 :
    ¬ (tm! "1RB0RC_1LA0LA_1RZ0RB").Halts := by
  sorry

theorem cycler_00171 :
    ¬ (tm! "1RB0RD_0LD0RC_1LD1LA_0RE0LD_1RA1LZ").Halts := by
  sorry

theorem cycler_00172 :
    ¬ (tm! "1RB1LA_0RC1LB_1LA0RZ").Halts := by
  sorry

theorem cycler_00173 :
    (tm! "1RB0RC_1RC0RZ_1LD1LD_0RD0LA").Halts := by
  sorry

theorem cycler_00174 :
    ¬ (tm! "2RB2LA2LA_0LB1RB1LA_1RZ0LB0LC").Halts := by
  sorry

theorem cycler_00175 :
    ¬ (tm! "1RB2LB2LA_2LA0LZ1RB").Halts := by
  sorry

theorem cycler_00176 :
    (tm! "1RB1RA_0LD0RZ_1LC1RC_0RB1RD").Halts := by
  sorry

theorem cycler_00177 :
    ¬ (tm! "1RB2RB0RB_0LA0LZ2LA_0LC1LC0LC").Halts := by
  sorry

theorem cycler_00178 :
    (tm! "1RB0LE_1RE0LA_1RE0RZ_1LC1LE_0RD1LE").Halts := by
  sorry

theorem cycler_00179 :
    ¬ (tm! "1RB1LB_1LZ0LB").Halts := by
  sorry

theorem cycler_00180 :
    ¬ (tm! "1RB1LB_0LB1RB_0LZ0RB").Halts := by
  sorry

theorem cycler_00181 :
    ¬ (tm! "1RB1LC_0LA1RZ_0RD1LB_0LA1LC").Halts := by
  sorry

theorem cycler_00182 :
    ¬ (tm! "1RB2RB0RB_0LA2RZ1RA_0LA2LC0LA").Halts := by
  sorry

theorem cycler_00183 :
    (tm! "1RB1RD_1LA0LD_0LZ0LB_1LB0RB").Halts := by
  sorry

theorem cycler_00184 :
    ¬ (tm! "1RB1RB_0LB1LA_1LZ0RA").Halts := by
  sorry

theorem cycler_00185 :
    ¬ (tm! "2RB0RA2LB2LB_3LA3LB1LZ3RA").Halts := by
  sorry

theorem cycler_00186 :
    (tm! "1RB1RF_1LF0LD_0LZ0LA_1RB0RB_0LE1LE_0LA0RB").Halts := by
  sorry

theorem cycler_00187 :
    ¬ (tm! "1RB1RB_0RZ1RB").Halts := by
  sorry

theorem cycler_00188 :
    ¬ (tm! "1RB1RB_1LA0LA_1LB1LZ").Halts := by
  sorry

theorem cycler_00189 :
    ¬ (tm! "1RB0RB_0LA1RA_0RB1RZ").Halts := by
  sorry

theorem cycler_00190 :
    ¬ (tm! "1RB0LZ_0RD1RD_0LB0LA_1LC0RB").Halts := by
  sorry
