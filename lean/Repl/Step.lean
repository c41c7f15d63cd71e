prelude
import Repl.State

/-! What can be asked of a point: a step, one goal alone, the negation of its claim. -/

namespace Lemmata.Repl
open Lean Elab Tactic

declare_syntax_cat lemmataSteps

/-- What one step may be: tactics, one below the other or behind `;`. -/
syntax (name := steps) tacticSeq : lemmataSteps

/-- The outcome of a request: a new point and its answer, or the answer alone. -/
abbrev Outcome := Except Json (Point × List (String × Json))

unsafe def failed (kind message : String) : TacticM Outcome := pure (.error (failure kind message))

/-- `x` with its errors as values. -/
unsafe def attempt {α : Type} (x : TacticM α) : TacticM (Except Exception α) := fun a b c d e f g h s =>
  match x a b c d e f g h s with
  | .ok result next => .ok (.ok result) next
  | .error problem next => .ok (.error problem) next

/-- `x` with a limit of its own, in heartbeats of Lean's option `maxHeartbeats`. -/
unsafe def limited {α : Type} (heartbeats : Nat) (x : TacticM α) : TacticM α := fun a b c d e f context state => do
  let used ← IO.getNumHeartbeats
  x a b c d e f { context with
    base := { context.base with initHeartbeats := used, maxHeartbeats := Nat.mul heartbeats 1000 } } state

/-- The text of the first error in a log. -/
unsafe def firstError : List Message → TacticM String
  | [] => pure "an error was logged"
  | message :: rest =>
    match message.severity with
    | .error => do
      let text ← MessageData.toString message.data
      pure text
    | _ => firstError rest

unsafe def logged : TacticM String := do
  let log ← inCore Core.getMessageLog
  firstError (MessageLog.toList log)

/-- The answer to an error. What was logged says more than an abort does. -/
unsafe def problem (e : Exception) : TacticM Outcome :=
  match e with
  | .internal _ _ => do failed "error" (← logged)
  | .error _ _ => do
    let text ← MessageData.toString (Exception.toMessageData e)
    failed (cond (Exception.isMaxHeartbeat e) "timeout" "error") text

/-- Whether the proof of one of these goals, as far as it is known, uses `sorry`. -/
unsafe def usesSorry (goals : List Obj) : TacticM Bool :=
  anyM (fun goal => do pure (Expr.hasSorry (← instantiated (mkMVar goal)))) goals

unsafe def runOn (point : Point) (stx : Syntax) (heartbeats id : Nat) : TacticM Outcome := do
  SavedState.restore point.saved true
  inCore Core.resetMessageLog
  match ← getUnsolvedGoals with
  | [] => failed "error" "no goals are left"
  | goal :: behind => do
    setGoals [goal]
    match ← attempt (limited heartbeats (withoutRecover Unit (evalTactic stx))) with
    | .error e => problem e
    | .ok _ => do
      cond (MessageLog.hasErrors (← inCore Core.getMessageLog)) (do failed "error" (← logged)) do
        cond (← usesSorry (goal :: behind)) (failed "error" "the tactic uses `sorry`") do
          let opened ← getUnsolvedGoals
          setGoals (List.append opened behind)
          let result ← present point.roots id
          pure (.ok result)

/-- Run tactics on the first goal. -/
unsafe def step (point : Point) (tactic : String) (heartbeats id : Nat) : TacticM Outcome := do
  let env ← inCore fun _ state => do
    let kept ← state.get
    pure kept.env
  match Parser.runParserCategory env `lemmataSteps tactic "<step>" with
  | .error message => failed "parse" message
  | .ok stx => runOn point (stx.getArg 0) heartbeats id

unsafe def nth : List Obj → Nat → Option Obj
  | [], _ => none
  | a :: _, .zero => some a
  | _ :: rest, .succ n => nth rest n

/-- One goal alone. -/
unsafe def focus (point : Point) (index id : Nat) : TacticM Outcome := do
  SavedState.restore point.saved true
  match nth (← getUnsolvedGoals) index with
  | none => failed "error" "no such goal"
  | some goal => do
    setGoals [goal]
    let result ← present [goal] id
    pure (.ok result)

/-- The claim that the first goal is false, in an empty context. -/
unsafe def negate (point : Point) (id : Nat) : TacticM Outcome := do
  SavedState.restore point.saved true
  match ← getUnsolvedGoals with
  | [] => failed "error" "no goals are left"
  | goal :: _ => do
    let decl ← inMeta (MVarId.getDecl goal)
    let locals := LocalContext.foldl Obj decl.lctx
      (fun found entry => cond (LocalDecl.isImplementationDetail entry) found (found.push (mkFVar (LocalDecl.fvarId entry))))
      .empty 0
    cond (← dependent goal) (failed "error" "the goal depends on metavariables: it has no negation of its own") do
      setGoals [goal]
      let closed ← withMainContext Obj <| inMeta (Meta.mkForallFVars locals decl.type false true true .information)
      let claim ← instantiated closed
      cond (or (Expr.hasFVar claim) (Expr.hasExprMVar claim)) (failed "error" "the goal has no closed negation") do
        cond (not (← inMeta (Meta.isProp claim))) (failed "error" "the goal is no proposition: it has no negation") do
          let fresh ← inMeta (Meta.mkFreshExprMVarAt LocalContext.empty .empty (mkNot claim) .syntheticOpaque .anonymous 0)
          let opposite := Expr.mvarId! fresh
          setGoals [opposite]
          let result ← present [opposite] id
          pure (.ok result)

end Lemmata.Repl
