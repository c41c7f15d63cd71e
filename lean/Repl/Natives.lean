prelude
import Init.System.Stream
import Init.TypedSyntax

/-! What the REPL calls in the engine. The engine's types are opaque here, but for the fields that are read; names,
number and order of arguments are the engine's. -/

namespace Lemmata.Repl

opaque Obj.nonemptyType : NonemptyType.{0}

/-- Some object of the engine. -/
def Obj : Type := Obj.nonemptyType.type

noncomputable instance : Inhabited Obj := ⟨Classical.choice Obj.nonemptyType.property⟩

/-- Errors of tactics. -/
inductive Exception where
  | error (ref msg : Obj)
  | internal (id extra : Obj)

noncomputable instance : Inhabited Exception := ⟨.error default default⟩

/-- The first field of `Core.State`. -/
structure CoreState where
  env : Obj
  nextMacroScope : Nat

/-- The first field of `Meta.State`. -/
structure MetaState where
  mctx : Obj
  cache : Obj

/-- The part of `Core.Context` that seldom changes. -/
structure CoreContextBase where
  fileName : String
  fileMap : Obj
  options : Obj
  maxRecDepth : Nat
  currNamespace : Lean.Name
  openDecls : Obj
  initHeartbeats : Nat
  maxHeartbeats : Nat
  quotContext : Lean.Name
  currMacroScope : Nat
  cancelTk? : Obj
  inheritedTraceOptions : Obj

/-- `Core.Context`. -/
structure CoreContext where
  base : CoreContextBase
  currRecDepth : Nat
  ref : Lean.Syntax
  diag : Bool
  suppressElabErrors : Bool

/-- The first fields of `MetavarDecl`. -/
structure MVarDecl where
  userName : Lean.Name
  lctx : Obj
  type : Obj

inductive Severity where
  | information
  | warning
  | error

/-- `Message`. -/
structure Message where
  fileName : String
  pos : Obj
  endPos : Obj
  keepFullRange : Bool
  severity : Severity
  isSilent : Bool
  caption : String
  data : Obj

/-- The first fields of a hash set. -/
structure HashSet where
  size : Nat
  buckets : Obj

inductive MVarKind where
  | natural
  | synthetic
  | syntheticOpaque

abbrev CoreM := ReaderT CoreContext <| ReaderT (IO.Ref CoreState) <| EIO Exception
abbrev MetaM := ReaderT Obj <| ReaderT (IO.Ref MetaState) CoreM
abbrev TermM := ReaderT Obj <| ReaderT Obj MetaM
abbrev TacticM := ReaderT Obj <| ReaderT Obj TermM

end Lemmata.Repl

open Lemmata.Repl

namespace Lean
/- Expressions and their contexts. -/
@[extern ""] opaque mkMVar (mvarId : Obj) : Obj
@[extern ""] opaque mkFVar (fvarId : Obj) : Obj
@[extern ""] opaque mkNot (p : Obj) : Obj
@[extern ""] opaque Expr.mvarId! (e : Obj) : Obj
@[extern ""] opaque Expr.hasSorry (e : Obj) : Bool
@[extern ""] opaque Expr.hasExprMVar (e : Obj) : Bool
@[extern ""] opaque Expr.hasFVar (e : Obj) : Bool
@[extern ""] opaque instantiateMVarsCore (mctx e : Obj) : Obj × Obj := (default, default)
@[extern ""] opaque LocalDecl.fvarId (d : Obj) : Obj
@[extern ""] opaque LocalDecl.isImplementationDetail (d : Obj) : Bool
@[extern ""] opaque LocalContext.empty : Obj
@[extern ""] opaque LocalContext.foldl (β : Type) (lctx : Obj) (f : Array Obj → Obj → Array Obj)
  (init : Array Obj) (start : Nat) : Array Obj := init
@[extern ""] opaque MVarId.getDecl (mvarId : Obj) : MetaM MVarDecl := throw default
@[extern ""] opaque MVarId.getMVarDependencies (mvarId : Obj) (includeDelayed : Bool) : MetaM HashSet := throw default
@[extern ""] opaque Meta.getMVarsNoDelayed (e : Obj) : MetaM (Array Obj) := throw default
@[extern ""] opaque Meta.isProp (e : Obj) : MetaM Bool := throw default
@[extern ""] opaque Meta.mkForallFVars (xs : Array Obj) (e : Obj) (usedOnly usedLetOnly generalizeNondepLet : Bool)
  (binderInfoForMVars : Severity) : MetaM Obj := throw default
@[extern ""] opaque Meta.mkFreshExprMVarAt (lctx : Obj) (localInsts : Array Obj) (type : Obj) (kind : MVarKind)
  (userName : Name) (numScopeArgs : Nat) : MetaM Obj := throw default
@[extern ""] opaque Meta.ppGoal (mvarId : Obj) : MetaM Obj := throw default
@[extern ""] opaque Elab.admitGoal (mvarId : Obj) (synthetic : Bool) : MetaM Unit := throw default

/- Text. -/
@[extern ""] opaque MessageData.ofFormat (f : Obj) : Obj
@[extern ""] opaque MessageData.toString (m : Obj) : BaseIO String := pure ""
@[extern ""] opaque Exception.toMessageData (e : Lemmata.Repl.Exception) : Obj
@[extern ""] opaque Exception.isMaxHeartbeat (e : Lemmata.Repl.Exception) : Bool
@[extern ""] opaque Parser.runParserCategory (env : Obj) (category : Name) (input fileName : String) : Except String Syntax
  := .error ""
@[extern ""] opaque Json.parse (s : String) : Except String Obj := .error ""
@[extern ""] opaque Json.getObjVal? (j : Obj) (key : String) : Except String Obj := .error ""
@[extern ""] opaque Json.getNat? (j : Obj) : Except String Nat := .error ""
@[extern ""] opaque Json.getStr? (j : Obj) : Except String String := .error ""
@[extern ""] opaque Json.getArr? (j : Obj) : Except String (Array Obj) := .error ""
@[extern ""] opaque Json.mkObj (fields : List (String × Obj)) : Obj
@[extern ""] opaque Json.compress (j : Obj) : String := ""
@[extern ""] opaque JsonNumber.fromNat (n : Nat) : Obj

/- Messages and tactics. -/
@[extern ""] opaque MessageLog.hasErrors (log : Obj) : Bool
@[extern ""] opaque MessageLog.toList (log : Obj) : List Message := .nil
@[extern ""] opaque Core.getMessageLog : CoreM Obj := throw default
@[extern ""] opaque Core.resetMessageLog : CoreM Unit := throw default
@[extern ""] opaque Elab.Tactic.evalTactic (stx : Syntax) : TacticM Unit := throw default
@[extern ""] opaque Elab.Tactic.saveState : TacticM Obj := throw default
@[extern ""] opaque Elab.Tactic.SavedState.restore (s : Obj) (restoreInfo : Bool) : TacticM Unit := throw default
@[extern ""] opaque Elab.Tactic.getUnsolvedGoals : TacticM (List Obj) := throw default
@[extern ""] opaque Elab.Tactic.setGoals (goals : List Obj) : TacticM Unit := throw default
@[extern ""] opaque Elab.Tactic.withoutRecover (α : Type) (x : TacticM Unit) : TacticM Unit := x
@[extern ""] opaque Elab.Tactic.withMainContext (α : Type) (x : TacticM Obj) : TacticM Obj := x

/-- What `@[tactic]` asks for. -/
abbrev Elab.Tactic.Tactic := Syntax → TacticM Unit
end Lean
