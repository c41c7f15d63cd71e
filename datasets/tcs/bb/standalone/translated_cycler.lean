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

theorem translated_cycler_00001 :
    ¬ (tm! "1RB0RC_1LB0RA_1LC1LZ").Halts := by
  sorry

theorem translated_cycler_00002 :
    ¬ (tm! "1RB0LB_1RC1LA_1LA1RA_0RZ0LC").Halts := by
  sorry

theorem translated_cycler_00003 :
    ¬ (tm! "1RB0LZ_1RD0RB_0RB1LA_0LD0LB").Halts := by
  sorry

theorem translated_cycler_00004 :
    ¬ (tm! "2RB2LB1RA_2LB1LA2LA_2LB1RB0RZ").Halts := by
  sorry

theorem translated_cycler_00005 :
    ¬ (tm! "1RB0RZ_0RA0RB").Halts := by
  sorry

theorem translated_cycler_00006 :
    ¬ (tm! "1RB0LZ_0LB0LA").Halts := by
  sorry

theorem translated_cycler_00007 :
    ¬ (tm! "1RB1LA_0LA0LB_0RB0LZ").Halts := by
  sorry

theorem translated_cycler_00008 :
    ¬ (tm! "1RB1RE_1RC0LC_1LD0RZ_0RB1LE_0LA0RB_1LB0LC").Halts := by
  sorry

theorem translated_cycler_00009 :
    ¬ (tm! "1RB1LA_1RB0LZ").Halts := by
  sorry

theorem translated_cycler_00010 :
    ¬ (tm! "2RB2RA1RB_1LA2LB0RZ").Halts := by
  sorry

theorem translated_cycler_00011 :
    (tm! "1RB1LC_0LA1LA_0LB0LA_1LZ1RB").Halts := by
  sorry

theorem translated_cycler_00012 :
    ¬ (tm! "2RB0LA1RA2RB_1LA1RA0RB1LZ").Halts := by
  sorry

theorem translated_cycler_00013 :
    ¬ (tm! "1RB0RC_1RD0LB_1RC1LZ_1LD0LB").Halts := by
  sorry

theorem translated_cycler_00014 :
    ¬ (tm! "1RB1LZ_0RA0LB").Halts := by
  sorry

theorem translated_cycler_00015 :
    (tm! "1RB2RA0RA_2LB2RA1RZ").Halts := by
  sorry

theorem translated_cycler_00016 :
    (tm! "1RB0LB_1RD0LA_0LZ1RC_0LB0RA").Halts := by
  sorry

theorem translated_cycler_00017 :
    (tm! "2RB0RC1RB_0RC0LA1LZ_2LC2LB1LA").Halts := by
  sorry

theorem translated_cycler_00018 :
    ¬ (tm! "1RB0RF_0RC0LZ_1RE0LC_0LB1RE_1LD1LE_0RC0LF").Halts := by
  sorry

theorem translated_cycler_00019 :
    (tm! "1RB1RB_1RB0LZ").Halts := by
  sorry

theorem translated_cycler_00020 :
    ¬ (tm! "1RB0LB0LB_0LA1LA2RZ").Halts := by
  sorry

theorem translated_cycler_00021 :
    ¬ (tm! "1RB0LC_1LC1LZ_1RC0LC").Halts := by
  sorry

theorem translated_cycler_00022 :
    ¬ (tm! "1RB1LB_1LF0RF_1LB1RD_0RE0LF_1RZ1LF_0RC0LC").Halts := by
  sorry

theorem translated_cycler_00023 :
    ¬ (tm! "1RB1LB_1RA0LZ").Halts := by
  sorry

theorem translated_cycler_00024 :
    (tm! "1RB2RB2LZ_1LB0LA1LA").Halts := by
  sorry

theorem translated_cycler_00025 :
    (tm! "1RB1LA_1LA0RA_0LC0RZ_1RC1RA").Halts := by
  sorry

theorem translated_cycler_00026 :
    ¬ (tm! "1RB1LA_0LA0RC_1LB0RZ_1RC0RC").Halts := by
  sorry

theorem translated_cycler_00027 :
    (tm! "1RB1RA_1LE1RE_1RZ0LE_0RD0RF_1RE1LF_1LE0LA").Halts := by
  sorry

theorem translated_cycler_00028 :
    ¬ (tm! "1RB0LB_1RA0LZ").Halts := by
  sorry

theorem translated_cycler_00029 :
    ¬ (tm! "1RB0RC_0RA1LC_1LA1RZ").Halts := by
  sorry

theorem translated_cycler_00030 :
    (tm! "3RB3LA2LA3RA_3LB1LA0LZ1RB").Halts := by
  sorry

theorem translated_cycler_00031 :
    ¬ (tm! "1RB0LZ_1LF1RF_1RB1RE_0RB1LD_1LE0RE_1RC0LB").Halts := by
  sorry

theorem translated_cycler_00032 :
    ¬ (tm! "1RB1RB_0RA0RZ").Halts := by
  sorry

theorem translated_cycler_00033 :
    ¬ (tm! "1RB0RZ_0RA1RA_1LB0LC").Halts := by
  sorry

theorem translated_cycler_00034 :
    ¬ (tm! "1RB1LA_0LB0LD_0RZ1LA_1RA1LD").Halts := by
  sorry

theorem translated_cycler_00035 :
    (tm! "1RB0RA_0RA1RZ").Halts := by
  sorry

theorem translated_cycler_00036 :
    ¬ (tm! "1RB1RC_1LB0RA_0RB0RZ").Halts := by
  sorry

theorem translated_cycler_00037 :
    (tm! "1RB1RC_0LC0LC_1RA1LB_0LZ1LB").Halts := by
  sorry

theorem translated_cycler_00038 :
    ¬ (tm! "1RB0LF_0RC0LZ_1RF1LB_0LA0LB_1RE0LD_0RD0LF").Halts := by
  sorry

theorem translated_cycler_00039 :
    ¬ (tm! "1RB1RB_0RB1RZ").Halts := by
  sorry

theorem translated_cycler_00040 :
    ¬ (tm! "1RB0LA_1RA1RC_1LZ1LA").Halts := by
  sorry

theorem translated_cycler_00041 :
    ¬ (tm! "1RB1RC_0LA0LA_1LB1LZ").Halts := by
  sorry

theorem translated_cycler_00042 :
    ¬ (tm! "1RB1LD_1RD1RA_0RZ0LD_1LC0RA").Halts := by
  sorry

theorem translated_cycler_00043 :
    ¬ (tm! "1RB0RC_1LB0LE_1LB1RZ_1LA0RB_1LD0LE").Halts := by
  sorry

theorem translated_cycler_00044 :
    ¬ (tm! "1RB0RZ_0RA0LA").Halts := by
  sorry

theorem translated_cycler_00045 :
    ¬ (tm! "1RB1LC_1LA1RB_1LA0RZ").Halts := by
  sorry

theorem translated_cycler_00046 :
    ¬ (tm! "1RB2RB1RA_0LA1LZ2LB").Halts := by
  sorry

theorem translated_cycler_00047 :
    ¬ (tm! "2RB2LB2LC_2LA0RZ1RA_0RB0RA0RB").Halts := by
  sorry

theorem translated_cycler_00048 :
    ¬ (tm! "1RB0LA_1LF0RB_0RA0RF_0LF1LZ_0RE1LE_0RA0LC").Halts := by
  sorry

theorem translated_cycler_00049 :
    ¬ (tm! "1RB1LA_1RZ1RB").Halts := by
  sorry

theorem translated_cycler_00050 :
    ¬ (tm! "1RB1RZ_0RC0RC_1LC0LA").Halts := by
  sorry

theorem translated_cycler_00051 :
    ¬ (tm! "1RB0RB_1RD0RB_1RD0LA_0LA0LZ").Halts := by
  sorry

theorem translated_cycler_00052 :
    ¬ (tm! "1RB2RA0LC_0LC2RC0LZ_0RA2RB0RC").Halts := by
  sorry

theorem translated_cycler_00053 :
    ¬ (tm! "2RB0LA0RC_2LC1LZ2RC_2LC1LA2LA").Halts := by
  sorry

theorem translated_cycler_00054 :
    ¬ (tm! "1RB1RZ_1RA1RB").Halts := by
  sorry

theorem translated_cycler_00055 :
    ¬ (tm! "2RB2LA0LB_0RA1LZ1RA").Halts := by
  sorry

theorem translated_cycler_00056 :
    ¬ (tm! "1RB1LC_0LA1LC_0LA1LZ_1RD0LD").Halts := by
  sorry

theorem translated_cycler_00057 :
    ¬ (tm! "1RB0LB_1LZ1RB").Halts := by
  sorry

theorem translated_cycler_00058 :
    ¬ (tm! "1RB0LZ_1RA1RB").Halts := by
  sorry

theorem translated_cycler_00059 :
    ¬ (tm! "1RB0LA_0RC1LZ_1LD1RC_0RC1RC").Halts := by
  sorry

theorem translated_cycler_00060 :
    (tm! "3RB0LZ0LB3RB_2LA1RA2RB2LA").Halts := by
  sorry

theorem translated_cycler_00061 :
    ¬ (tm! "1RB0LA_1RZ0LA").Halts := by
  sorry

theorem translated_cycler_00062 :
    ¬ (tm! "1RB1LA_0LB0LC_0LC0LZ").Halts := by
  sorry

theorem translated_cycler_00063 :
    ¬ (tm! "2RB1LZ2LB_2LA0RA0RA").Halts := by
  sorry

theorem translated_cycler_00064 :
    ¬ (tm! "1RB1LC_1RF0LZ_1LF0RD_0LD1LB_0LC0RA_0LA0LA").Halts := by
  sorry

theorem translated_cycler_00065 :
    ¬ (tm! "1RB1LZ_0RA1RB").Halts := by
  sorry

theorem translated_cycler_00066 :
    ¬ (tm! "1RB1RC_0LA0LB_1RC1RZ").Halts := by
  sorry

theorem translated_cycler_00067 :
    ¬ (tm! "1RB0LC_1RD1LD_0LA0LZ_0LD0RC").Halts := by
  sorry

theorem translated_cycler_00068 :
    ¬ (tm! "1RB0RE_1LE0LA_1LZ0RB_0LB0RE_0LD1RE").Halts := by
  sorry

theorem translated_cycler_00069 :
    ¬ (tm! "1RB0RZ_0RB0LA").Halts := by
  sorry

theorem translated_cycler_00070 :
    ¬ (tm! "1RB1LC_1LA1RB_0LB0LZ").Halts := by
  sorry

theorem translated_cycler_00071 :
    (tm! "1RB1LA2LZ_0LA0LB1RB").Halts := by
  sorry

theorem translated_cycler_00072 :
    ¬ (tm! "1RB2LB2LZ_0RC1LB2LC_2LA2RC2RB").Halts := by
  sorry

theorem translated_cycler_00073 :
    ¬ (tm! "1RB1RB_1LE0LB_1RD0RZ_1LE0LA_0RD1LA").Halts := by
  sorry

theorem translated_cycler_00074 :
    ¬ (tm! "1RB1LZ_1LB0LB").Halts := by
  sorry

theorem translated_cycler_00075 :
    ¬ (tm! "1RB0RB_0RA0LC_0RC0LZ").Halts := by
  sorry

theorem translated_cycler_00076 :
    ¬ (tm! "2RB0RZ1LA_2LB2RB0RA").Halts := by
  sorry

theorem translated_cycler_00077 :
    ¬ (tm! "1RB2LA1RB2LZ_0LA3RB2LB0LB").Halts := by
  sorry

theorem translated_cycler_00078 :
    ¬ (tm! "1RB2RC0RB_2RC1LC1RZ_0LC2RC0LA").Halts := by
  sorry

theorem translated_cycler_00079 :
    ¬ (tm! "1RB0LA_0RA1RZ").Halts := by
  sorry

theorem translated_cycler_00080 :
    ¬ (tm! "1RB0RB_1RA1LA_0RC0LZ").Halts := by
  sorry

theorem translated_cycler_00081 :
    ¬ (tm! "1RB1LZ_0RC0LC_1LA0RB").Halts := by
  sorry

theorem translated_cycler_00082 :
    ¬ (tm! "2RB0RZ1LA_0LA2LC2RB_0RB1LC2LA").Halts := by
  sorry

theorem translated_cycler_00083 :
    ¬ (tm! "1RB1LB_1RE0LB_0LZ0LB_0RB1LF_1LD0RD_1LB1LB").Halts := by
  sorry

theorem translated_cycler_00084 :
    ¬ (tm! "1RB1RB_0LZ1RB").Halts := by
  sorry

theorem translated_cycler_00085 :
    ¬ (tm! "1RB0RB_1RC0RB_0RA0LZ").Halts := by
  sorry

theorem translated_cycler_00086 :
    ¬ (tm! "1RB1RZ_0RC0LC_1LD1LA_0LB1RA").Halts := by
  sorry

theorem translated_cycler_00087 :
    (tm! "1RB0RD_1LC0RZ_0LA0LE_0LE1RA_0LA1RA").Halts := by
  sorry

theorem translated_cycler_00088 :
    (tm! "1RB1LB_0RB1LZ").Halts := by
  sorry

theorem translated_cycler_00089 :
    (tm! "1RB1RA_0RA1RZ").Halts := by
  sorry

theorem translated_cycler_00090 :
    (tm! "2RB0LZ3LA1LA_2LA0RA2LA0LB").Halts := by
  sorry

theorem translated_cycler_00091 :
    (tm! "1RB0RB_1RD1LF_0LE1LD_1LC0LE_1RD1LZ_1RF0RC").Halts := by
  sorry

theorem translated_cycler_00092 :
    ¬ (tm! "1RB0RZ_0RA0RA").Halts := by
  sorry

theorem translated_cycler_00093 :
    ¬ (tm! "1RB2RB2LZ_2RA0LA0RA").Halts := by
  sorry

theorem translated_cycler_00094 :
    ¬ (tm! "2RB0LA2LA_2LB2RZ0RA").Halts := by
  sorry

theorem translated_cycler_00095 :
    (tm! "2RB1LA0LZ_0RC2RC0LB_2LA0RB2LA").Halts := by
  sorry

theorem translated_cycler_00096 :
    ¬ (tm! "1RB0RB_1RA1RZ").Halts := by
  sorry

theorem translated_cycler_00097 :
    ¬ (tm! "1RB0RB0LZ_1LB2RA1LA").Halts := by
  sorry

theorem translated_cycler_00098 :
    (tm! "1RB0RC_0LA0RB_1LA0LA_1RZ0LD").Halts := by
  sorry

theorem translated_cycler_00099 :
    ¬ (tm! "1RB1LE_0LC1LE_0RA1LB_1LZ1LA_0LB1RC").Halts := by
  sorry

theorem translated_cycler_00100 :
    ¬ (tm! "1RB1LA_0LZ0RB").Halts := by
  sorry

theorem translated_cycler_00101 :
    ¬ (tm! "1RB1LZ_1LC1RA_0RB0LC").Halts := by
  sorry

theorem translated_cycler_00102 :
    ¬ (tm! "1RB0RB_1LD1RA_0LZ1LB_0RA0RC").Halts := by
  sorry

theorem translated_cycler_00103 :
    (tm! "2RB0RA1RA_0LB0LA2LA_1LC1LB0RZ").Halts := by
  sorry

theorem translated_cycler_00104 :
    ¬ (tm! "1RB2RB1LZ_1LC2LB2RC_0RA0LB2RB").Halts := by
  sorry

theorem translated_cycler_00105 :
    ¬ (tm! "1RB1RA_0RZ0LA").Halts := by
  sorry

theorem translated_cycler_00106 :
    ¬ (tm! "1RB0LB_0RA1LZ").Halts := by
  sorry

theorem translated_cycler_00107 :
    ¬ (tm! "1RB1LB_1LA0RA_0RB1LA_0LZ1RA").Halts := by
  sorry

theorem translated_cycler_00108 :
    ¬ (tm! "1RB0RC_0LD0LB_0LA1RZ_1RA0RB").Halts := by
  sorry

theorem translated_cycler_00109 :
    ¬ (tm! "1RB1LA_0RZ1LB").Halts := by
  sorry

theorem translated_cycler_00110 :
    ¬ (tm! "2RB2RZ1LB_1LA2LB1RB").Halts := by
  sorry

theorem translated_cycler_00111 :
    ¬ (tm! "1RB0RZ_1LD1LC_1LA0LD_0RC0RB").Halts := by
  sorry

theorem translated_cycler_00112 :
    ¬ (tm! "1RB0RA_0LE1LB_0RZ0RA_0RD1RD_0RE1LA").Halts := by
  sorry

theorem translated_cycler_00113 :
    ¬ (tm! "1RB1RZ_1RA0RB").Halts := by
  sorry

theorem translated_cycler_00114 :
    ¬ (tm! "1RB0LB2RB_1LA2RA1RZ").Halts := by
  sorry

theorem translated_cycler_00115 :
    ¬ (tm! "1RB2LB1LA_1LA2RA1LZ").Halts := by
  sorry

theorem translated_cycler_00116 :
    ¬ (tm! "1RB1LA_1LA1RC_0LZ1RA_1RB1LC").Halts := by
  sorry

theorem translated_cycler_00117 :
    (tm! "1RB1RE_1RD1LE_1LZ0LC_0LE1LC_1RF0LF_0LB1LA").Halts := by
  sorry

theorem translated_cycler_00118 :
    ¬ (tm! "1RB0RA_1RZ0RB").Halts := by
  sorry

theorem translated_cycler_00119 :
    ¬ (tm! "1RB0LB2LA_2LA0LZ1RB").Halts := by
  sorry

theorem translated_cycler_00120 :
    (tm! "1RB0LA_0RD0RB_0RZ0RA_0LD1RA").Halts := by
  sorry

theorem translated_cycler_00121 :
    ¬ (tm! "1RB0LB_0RA0RZ").Halts := by
  sorry

theorem translated_cycler_00122 :
    ¬ (tm! "2RB2LA1RZ_1LB1RA1LA").Halts := by
  sorry

theorem translated_cycler_00123 :
    (tm! "2RB0LB0LB_1LA2LA0RZ").Halts := by
  sorry

theorem translated_cycler_00124 :
    ¬ (tm! "2RB3LB1RB2LZ_0LA2LA1LA3RA").Halts := by
  sorry

theorem translated_cycler_00125 :
    ¬ (tm! "1RB1LD_1LC0LA_1LZ0RE_1RA1RC_0LB1LA").Halts := by
  sorry

theorem translated_cycler_00126 :
    (tm! "1RB0RZ_1RA1RA").Halts := by
  sorry

theorem translated_cycler_00127 :
    (tm! "1RB0LA_1RA0LZ").Halts := by
  sorry

theorem translated_cycler_00128 :
    ¬ (tm! "1RB1LA_0LA0LB_1RZ1RC").Halts := by
  sorry

theorem translated_cycler_00129 :
    ¬ (tm! "1RB3LA2LZ2LB_1LA3RB3RB3LB").Halts := by
  sorry

theorem translated_cycler_00130 :
    ¬ (tm! "1RB1RA_1RZ1RA").Halts := by
  sorry

theorem translated_cycler_00131 :
    (tm! "1RB1LA_1LA1RA_1RA1LZ_1RB1RC").Halts := by
  sorry

theorem translated_cycler_00132 :
    ¬ (tm! "1RB1RD_1LB1LC_1RF0LF_1RC1LD_0RC1RZ_0RF0RB").Halts := by
  sorry

theorem translated_cycler_00133 :
    ¬ (tm! "1RB1RB_0RZ0LB").Halts := by
  sorry

theorem translated_cycler_00134 :
    ¬ (tm! "1RB0LZ_0LB1LB").Halts := by
  sorry

theorem translated_cycler_00135 :
    (tm! "1RB1LZ_0LC0LB_1RB1LA_0RB1RB").Halts := by
  sorry

theorem translated_cycler_00136 :
    (tm! "1RB2LA2RZ_2LC0RA0RB_2RB2LC0RB").Halts := by
  sorry

theorem translated_cycler_00137 :
    (tm! "1RB0LA_0LD1RD_0RB0RB_0RA0LE_1LA1RA_0RC1LZ").Halts := by
  sorry

theorem translated_cycler_00138 :
    ¬ (tm! "1RB0LZ_1LB1LB").Halts := by
  sorry

theorem translated_cycler_00139 :
    (tm! "1RB1LA_0RA1RC_1RA1RZ").Halts := by
  sorry

theorem translated_cycler_00140 :
    ¬ (tm! "1RB0LZ1RA_0LC0LC2LC_1RA0RB2RA").Halts := by
  sorry

theorem translated_cycler_00141 :
    (tm! "1RB0LZ_0RA1RB").Halts := by
  sorry

theorem translated_cycler_00142 :
    ¬ (tm! "1RB1LB_0LB1RA_1RZ1RB").Halts := by
  sorry

theorem translated_cycler_00143 :
    (tm! "1RB1RB1LB_1LA2LB2RZ").Halts := by
  sorry

theorem translated_cycler_00144 :
    ¬ (tm! "1RB0RC1RC_0LB1LA1LC_0RZ0LA2RC").Halts := by
  sorry

theorem translated_cycler_00145 :
    (tm! "1RB2RB0LB_1LB0LB2LZ").Halts := by
  sorry

theorem translated_cycler_00146 :
    ¬ (tm! "1RB0RA_1LD0RD_0LZ0RC_1RA0LB").Halts := by
  sorry

theorem translated_cycler_00147 :
    (tm! "1RB1RZ_0RA0LA").Halts := by
  sorry

theorem translated_cycler_00148 :
    ¬ (tm! "1RB0LB2RZ_1LB2RA1LA").Halts := by
  sorry

theorem translated_cycler_00149 :
    ¬ (tm! "1RB1LC_1LA1LB_0RB0RZ").Halts := by
  sorry

theorem translated_cycler_00150 :
    ¬ (tm! "1RB1LZ0RA_2LC0RC0LA_0RB2RC0RB").Halts := by
  sorry

theorem translated_cycler_00151 :
    ¬ (tm! "1RB1RA_0LZ0LB").Halts := by
  sorry

theorem translated_cycler_00152 :
    ¬ (tm! "1RB0LC_1LB1LA_1RC0LZ").Halts := by
  sorry

theorem translated_cycler_00153 :
    (tm! "1RB1RA1LA_2LA1RA1LZ").Halts := by
  sorry

theorem translated_cycler_00154 :
    (tm! "1RB0RC2RC_1LC0RZ1RB_0RA2LB1RA").Halts := by
  sorry

theorem translated_cycler_00155 :
    ¬ (tm! "1RB1RC_0LB1LE_1LD0RA_0LD1LZ_1RB1LA").Halts := by
  sorry

theorem translated_cycler_00156 :
    ¬ (tm! "1RB0RA_0LZ1LA").Halts := by
  sorry

theorem translated_cycler_00157 :
    ¬ (tm! "1RB1LC_1RA1LC_0RB0RZ").Halts := by
  sorry

theorem translated_cycler_00158 :
    ¬ (tm! "1RB1LB0RB_2LA1LZ0RA").Halts := by
  sorry

theorem translated_cycler_00159 :
    ¬ (tm! "1RB1RF_1RF0RC_0LZ0LA_0RD1RB_1LB0LE_1LE1RD").Halts := by
  sorry

theorem translated_cycler_00160 :
    ¬ (tm! "1RB0RB_1RZ0LA").Halts := by
  sorry

theorem translated_cycler_00161 :
    (tm! "1RB0LC_1RA0RC_0RB1RZ").Halts := by
  sorry

theorem translated_cycler_00162 :
    ¬ (tm! "1RB0LZ_0LD0RA_1LA0RA_1LA1LA").Halts := by
  sorry

theorem translated_cycler_00163 :
    ¬ (tm! "1RB1RA_1LC1RB_1RZ1LE_1LD0LE_1RB1LD").Halts := by
  sorry

theorem translated_cycler_00164 :
    ¬ (tm! "1RB0LA_0LZ0RA").Halts := by
  sorry

theorem translated_cycler_00165 :
    ¬ (tm! "1RB2RA2LB_2LA2RZ0LB").Halts := by
  sorry

theorem translated_cycler_00166 :
    ¬ (tm! "1RB0LA1LC_1LC1LA0LZ_0LA0RB2LC").Halts := by
  sorry

theorem translated_cycler_00167 :
    (tm! "1RB0RZ_0RB1RB").Halts := by
  sorry

theorem translated_cycler_00168 :
    ¬ (tm! "1RB0RC_0LC0RZ_1LC0LB").Halts := by
  sorry

theorem translated_cycler_00169 :
    ¬ (tm! "1RB1LA0RZ_2LA0LC0RC_2RC0RB1LA").Halts := by
  sorry

theorem translated_cycler_00170 :
    ¬ (tm! "1RB1LB0RA_1LA0RC2RA_0LZ1RA1RA").Halts := by
  sorry

theorem translated_cycler_00171 :
    ¬ (tm! "1RB1LB0RZ_2LA1LA1LB").Halts := by
  sorry

theorem translated_cycler_00172 :
    ¬ (tm! "1RB2LB0LB_1LA2RB1RB_1LC2LZ2LA").Halts := by
  sorry

theorem translated_cycler_00173 :
    ¬ (tm! "1RB0LD_1LA0LC_0RZ0LA_1LB0RD").Halts := by
  sorry

theorem translated_cycler_00174 :
    (tm! "1RB1LZ_0RB1RA").Halts := by
  sorry

theorem translated_cycler_00175 :
    ¬ (tm! "2RB1RZ2LB_2LA0RA0LB").Halts := by
  sorry

theorem translated_cycler_00176 :
    ¬ (tm! "1RB1LD_0LD1RZ_0RA1RC_0LA1LC").Halts := by
  sorry

theorem translated_cycler_00177 :
    ¬ (tm! "1RB1LD_1RF1RD_1LZ1LF_0RF0LC_0LB1RA_1LD1LB").Halts := by
  sorry

theorem translated_cycler_00178 :
    ¬ (tm! "1RB1RC_0LA0RZ_1LA1LC").Halts := by
  sorry

theorem translated_cycler_00179 :
    ¬ (tm! "1RB0RZ_1LC1RA_0LA0LB").Halts := by
  sorry

theorem translated_cycler_00180 :
    ¬ (tm! "3RB0LZ0LA3LB_0LA1RA3LA0LA").Halts := by
  sorry

theorem translated_cycler_00181 :
    ¬ (tm! "1RB1LF_0RD1LZ_1LD0RB_1LB1RF_0LC0LC_1LF1LE").Halts := by
  sorry

theorem translated_cycler_00182 :
    (tm! "1RB0RA_0RA0RZ_1LA1LA").Halts := by
  sorry

theorem translated_cycler_00183 :
    ¬ (tm! "1RB1LB_0RC1RD_1LD0RZ_1LD1RB").Halts := by
  sorry

theorem translated_cycler_00184 :
    ¬ (tm! "1RB0RZ0LA_1LC0RA0LB_2LA0LC0RC").Halts := by
  sorry

theorem translated_cycler_00185 :
    ¬ (tm! "2RB1LZ1LC_0LA0LB2RB_1RB0RC1RA").Halts := by
  sorry

theorem translated_cycler_00186 :
    ¬ (tm! "1RB1LB_0RZ0LA").Halts := by
  sorry

theorem translated_cycler_00187 :
    ¬ (tm! "1RB0RB_1LC0RC_0LZ1LA").Halts := by
  sorry

theorem translated_cycler_00188 :
    ¬ (tm! "2RB0RA2LA_0LB2RA1LA_2RZ2LC1RB").Halts := by
  sorry

theorem translated_cycler_00189 :
    (tm! "1RB1LZ_0RC0RC_0LA1RA").Halts := by
  sorry

theorem translated_cycler_00190 :
    ¬ (tm! "1RB0RC_0LD0RD_1LB1LA_1RD0LC_1LZ1RC_1LC0LA").Halts := by
  sorry
