prelude
import Repl.Answer

/-! Points of a proof attempt, and what they show. -/

namespace Lemmata.Repl
open Lean Elab Tactic

/-- A point of a proof attempt: the engine's saved state, and the metavariables whose proof is sought. -/
structure Point where
  saved : Obj
  roots : List Obj

/-- `f` of every element, in order. -/
unsafe def mapM {α β : Type} (f : α → TacticM β) : List α → TacticM (List β)
  | [] => pure []
  | a :: rest => do
    let b ← f a
    let done ← mapM f rest
    pure (b :: done)

unsafe def anyM {α : Type} (f : α → TacticM Bool) : List α → TacticM Bool
  | [] => pure false
  | a :: rest => do
    if ← f a then pure true else anyM f rest

unsafe def toArray {α : Type} : List α → Array α → Array α
  | [], done => done
  | a :: rest, done => toArray rest (done.push a)

unsafe def inCore {α : Type} (x : CoreM α) : TacticM α := fun _ _ _ _ _ _ context state => x context state

unsafe def inMeta {α : Type} (x : MetaM α) : TacticM α := fun _ _ _ _ context state => x context state

/-- An expression with what is known of its metavariables put in. -/
unsafe def instantiated (e : Obj) : TacticM Obj := fun _ _ _ _ _ state _ _ => do
  let kept ← state.get
  pure (instantiateMVarsCore kept.mctx e).1

/-- A goal as Lean prints it. -/
unsafe def printed (goal : Obj) : TacticM Json := do
  let format ← inMeta (Meta.ppGoal goal)
  let text ← MessageData.toString (MessageData.ofFormat format)
  pure (.str text)

/-- Whether a goal depends on metavariables. -/
unsafe def dependent (goal : Obj) : TacticM Bool := do
  let found ← inMeta (MVarId.getMVarDependencies goal true)
  pure (match Nat.decEq found.size 0 with
    | .isTrue _ => false
    | .isFalse _ => true)

/-- The goals of the present state. Where none is listed, what the proof of `roots` still lacks. -/
unsafe def openGoals (roots : List Obj) : TacticM (List Obj) := do
  match ← getUnsolvedGoals with
  | [] =>
    let rec lacking : List Obj → TacticM (List Obj)
      | [] => pure []
      | root :: rest => do
        match (← inMeta (Meta.getMVarsNoDelayed (mkMVar root))).toList with
        | [] => lacking rest
        | found => pure found
    lacking roots
  | goals => pure goals

/-- The point that the present state is, and its answer under the id `id`. -/
unsafe def present (roots : List Obj) (id : Nat) : TacticM (Point × List (String × Json)) := do
  let goals ← openGoals roots
  setGoals goals
  let shown ← mapM printed goals
  let coupled ← anyM dependent goals
  let saved ← saveState
  let fields := [("state", .ofNat id), ("goals", .arr (toArray shown .empty)), ("coupled", .ofNat (cond coupled 1 0))]
  pure (⟨saved, roots⟩, fields)

end Lemmata.Repl
