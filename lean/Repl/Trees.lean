prelude
import Repl.Files

/-! What the extraction of proof steps calls in the engine: the frontend, info trees, assignments of metavariables. -/

namespace Lemmata.Traces
open Lemmata.Repl

/-- `ElabInfo`. -/
structure ElabInfo where
  elaborator : Lean.Name
  stx : Lean.Syntax

/-- `TacticInfo`. -/
structure TacticInfo where
  toElabInfo : ElabInfo
  mctxBefore : Obj
  goalsBefore : List Lean.Name
  mctxAfter : Obj
  goalsAfter : List Lean.Name

/-- `Info`, by the order of its constructors; those behind the third are not told apart. -/
inductive Info where
  | tactic (i : TacticInfo)
  | term (i : Obj)
  | other (i : Obj)

/-- `InfoTree`. -/
inductive InfoTree where
  | context (i : Obj) (t : InfoTree)
  | node (i : Obj) (children : Obj)
  | hole (mvarId : Lean.Name)

noncomputable instance : Inhabited InfoTree := ⟨.hole .anonymous⟩

/-- `CommandContextInfo`. -/
structure CommandContext where
  env : Obj
  cmdEnv? : Obj
  fileMap : Obj
  mctx : Obj
  options : Obj
  currNamespace : Lean.Name
  openDecls : Obj
  ngen : Obj

/-- `ContextInfo`. -/
structure Context where
  command : CommandContext
  parentDecl? : Option Lean.Name
  autoImplicits : Obj

/-- `InfoState`: its objects. -/
structure InfoState where
  assignment : Obj
  lazyAssignment : Obj
  trees : Obj
  enabled : Bool

/-- `Command.State`. -/
structure CommandState where
  env : Obj
  messages : Obj
  scopes : Obj
  usedQuotCtxts : Obj
  nextMacroScope : Nat
  maxRecDepth : Nat
  ngen : Obj
  auxDeclNGen : Obj
  infoState : InfoState
  traceState : Obj
  snapshotTasks : Obj
  newDecls : Obj
  rest : Obj

noncomputable instance : Inhabited CommandState := ⟨⟨default, default, default, default, 0, 0, default, default,
  ⟨default, default, default, true⟩, default, default, default, default⟩⟩

/-- `Frontend.State`. -/
structure FrontendState where
  commandState : CommandState
  parserState : Obj
  cmdPos : Obj
  commands : Obj

/-- `DelayedMVarAssignment`. -/
structure Delayed where
  fvars : Array Obj
  pending : Lean.Name

/-- `CollectMVars.State`. -/
structure Collected where
  visited : Obj
  result : Array Lean.Name

noncomputable instance : Inhabited Collected := ⟨⟨default, .empty⟩⟩

end Lemmata.Traces

open Lemmata.Repl Lemmata.Check Lemmata.Traces

namespace Lean
@[extern ""] opaque _root_.IO.FS.readFile (path : System.FilePath) : IO String
@[extern ""] opaque Parser.mkInputContext (input fileName : String) (normalize : Bool) (stop : Nat) (valid : True) : Obj
@[extern ""] opaque Parser.parseHeader (input : Obj) : IO (Syntax × Obj × Obj)
@[extern ""] opaque Elab.HeaderSyntax.imports (header : Syntax) (includeInit : Bool) : Array Obj := .empty
/- It gives `()`, which is 0: a call whose result is `Unit` and is not looked at would be left out. -/
@[extern ""] opaque enableInitializersExecution : BaseIO Nat := pure 0
@[extern ""] opaque Environment.setMainModule (env : Obj) (name : Name) : Obj
@[extern ""] opaque Elab.Command.mkState (env messages options : Obj) : CommandState
@[extern ""] opaque Elab.Frontend.processCommand (input : Obj) (state : IO.Ref FrontendState) : IO Bool
@[extern ""] opaque Elab.PartialContextInfo.mergeIntoOuter? (inner : Obj) (outer : Option Context) : Option Context := none
@[extern ""] opaque Elab.ContextInfo.runMetaM (α : Type) (info : Context) (locals : Obj) (x : MetaM Obj) : IO Obj
@[extern ""] opaque PersistentArray.toList (α : Type) (items : Obj) : List InfoTree := .nil
@[extern ""] opaque MetavarContext.getExprAssignmentCore? (mctx : Obj) (goal : Name) : Option Obj := none
@[extern ""] opaque MetavarContext.getDelayedMVarAssignmentCore? (mctx : Obj) (goal : Name) : Option Delayed := none
@[extern ""] opaque CollectMVars.instInhabitedState : Collected
@[extern ""] opaque Expr.collectMVars (found : Collected) (e : Obj) : Collected := found
end Lean
