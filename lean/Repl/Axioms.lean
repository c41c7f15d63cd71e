prelude
import Repl.Answer
import Repl.Files

/-! The axioms that a constant depends on, found by walking all that it refers to, proofs and imports included. -/

namespace Lemmata.Check
open Lean Lemmata.Repl

/-- What is known of imported constants. `clean`: those that depend on no axiom; `known`: the axioms of others. -/
structure Memo where
  clean : Table Unit
  known : Table (List Name)

unsafe def addNames (names : List Name) (todo : List Name) : List Name :=
  match names with
  | .nil => todo
  | .cons name rest => .cons name (addNames rest todo)

/-- The constants of an expression, before `todo`. -/
unsafe def constantsOf (e : Option Obj) (todo : List Name) : List Name :=
  match e with
  | none => todo
  | some e => addNames (Expr.getUsedConstants e).toList todo

/-- All constants that a constant refers to, before `todo`. Without `proofs`, those of a theorem's proof are left out. -/
unsafe def references (proofs : Bool) (constant : Constant) (todo : List Name) : List Name :=
  let todo := constantsOf (some (ConstantInfo.type constant)) todo
  match constant with
  | .isInductive val => addNames (unsafeCast val : InductiveVal).constructors todo
  | .isTheorem _ => cond proofs (constantsOf (ConstantInfo.value? constant true) todo) todo
  | _ => constantsOf (ConstantInfo.value? constant true) todo

unsafe def has (names : List Name) (name : Name) : Bool :=
  match names with
  | .nil => false
  | .cons one rest => cond (BEq.beq one name) true (has rest name)

unsafe def union (names : List Name) (others : List Name) : List Name :=
  match names with
  | .nil => others
  | .cons name rest => union rest (cond (has others name) others (.cons name others))

unsafe def constantOf (env : Obj) (name : Name) : Option Constant := Environment.find? env name true

/-- The axioms reached from `todo`, and all that was reached. A name that nothing stands for counts as an axiom. -/
unsafe def reach (env : Obj) : List Name → Table Unit → List Name → List Name × Table Unit
  | .nil, seen, found => (found, seen)
  | .cons name todo, seen, found =>
    match lookup seen name with
    | some _ => reach env todo seen found
    | none =>
      let seen := insert seen name ()
      match constantOf env name with
      | none => reach env todo seen (.cons name found)
      | some constant =>
        let found := match constant with
          | .isAxiom _ => .cons name found
          | _ => found
        reach env (references true constant todo) seen found

/-- The axioms of an imported constant. -/
unsafe def imported (env : Obj) (name : Name) (memo : Memo) : List Name × Memo :=
  match lookup memo.clean name, lookup memo.known name with
  | some _, _ => (.nil, memo)
  | none, some found => (found, memo)
  | none, none =>
    match reach env (.cons name .nil) memo.clean .nil with
    | (.nil, seen) => (.nil, ⟨seen, memo.known⟩)
    | (found, _) => (found, ⟨memo.clean, insert memo.known name found⟩)

/-- The axioms of `start`; `own` are the constants that are not imported. -/
unsafe def axiomsOf (env : Obj) (own : Table Constant) (start : Name) (memo : Memo) : List Name × Memo :=
  walk (.cons start .nil) emptyTable .nil memo
where
  walk : List Name → Table Unit → List Name → Memo → List Name × Memo
    | .nil, _, found, memo => (found, memo)
    | .cons name todo, seen, found, memo =>
      match lookup seen name with
      | some _ => walk todo seen found memo
      | none =>
        let seen := insert seen name ()
        match lookup own name with
        | none =>
          let (more, memo) := imported env name memo
          walk todo seen (union more found) memo
        | some constant =>
          let found := match constant with
            | .isAxiom _ => .cons name found
            | _ => found
          walk (references true constant todo) seen found memo

end Lemmata.Check
