import Lemmata.Turing.Machine

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
