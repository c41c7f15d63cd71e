prelude
import Repl.Answer
import Repl.Trees

/-! The tactic proofs of a Lean file, written down while the file is elaborated: one object a line.

Asked is `{"file": PATH, "name": [PARTS of the module's name], "print": "Init" or ""}`; with "Init" goals are printed
with the notation of the whole core library, for a file that is itself a part of it. Answered is, in order of a walk through each proof,

    {"block": ID, "up": ID, "at": [FROM, TO] or null}                               a sequence of tactics begins
    {"step": ID, "up": ID, "at": [FROM, TO], "kind": KIND, "theorem": NAME,
     "before": [GOAL, …], "after": [GOAL, …], "state": TEXT, "left": [TEXT, …]}     a tactic of the sequence `up`
    {"terms": [[GOAL, [THEOREM, …], [DEFINITION, …], [GOAL, …]], …]}               what was assigned to the goals above
    {"error": TEXT} when something is wrong with the file, and {"done": true}

Places count bytes of the file; what a macro has put together has none. `state` is the first goal of `before`, `left` are those of `after` that were not there
before. A block lies in the tactic or block `up`, or in none (null). A term is told by what it refers to. -/

namespace Lemmata.Traces
open Lean Lemmata.Repl Lemmata.Check

unsafe def text (name : Name) : Json := .str (Name.toString name true fun _ => false)

/-- The name as users write it: of a goal or a constant. -/
unsafe def texts : List Name → Array Json → Array Json
  | .nil, done => done
  | .cons name rest, done => texts rest (done.push (text name))

unsafe def emit (fields : List (String × Json)) : IO Unit := do
  let out ← IO.getStdout
  out.putStr (Json.record fields).print
  out.putStr "\n"

/-- What the walk needs to know. `env`: the environment behind the command, `print`: the one whose notation is used. -/
structure Setting where
  env : Obj
  print : Option Obj

unsafe def shownIn (env : Obj) (context : Context) (mctx : Obj) (goal : Name) : IO String := do
  let info : Context := ⟨{ context.command with mctx := mctx, env := env }, context.parentDecl?, context.autoImplicits⟩
  let format ← Elab.ContextInfo.runMetaM Obj info LocalContext.empty (Meta.ppGoal (unsafeCast goal))
  MessageData.toString (MessageData.ofFormat format)

/-- A goal as Lean prints it, with the metavariables as they were then. -/
unsafe def shown (setting : Setting) (context : Context) (mctx : Obj) (goal : Name) : IO String :=
  match setting.print with
  | none => shownIn context.command.env context mctx goal
  | some env => do
    match ← (shownIn env context mctx goal).toBaseIO with
    | .ok text => pure text
    | .error _ => shownIn context.command.env context mctx goal

unsafe def allShown (setting : Setting) (context : Context) (mctx : Obj) : List Name → Array Json → IO (Array Json)
  | .nil, done => pure done
  | .cons goal rest, done => do
    let one ← shown setting context mctx goal
    allShown setting context mctx rest (done.push (.str one))

def without (old : List Name) : List Name → List Name
  | .nil => .nil
  | .cons name rest => cond (has old name) (without old rest) (.cons name (without old rest))
where
  has : List Name → Name → Bool
    | .nil, _ => false
    | .cons one others, name => cond (BEq.beq one name) true (has others name)

/-- The theorems among some constants, or the definitions. -/
unsafe def nameable (env : Obj) (theorems : Bool) : List Name → Array Json → Array Json
  | .nil, done => done
  | .cons name rest, done =>
    let user := privateToUserName name
    let wanted := cond (Name.isInternalDetail user) false (
      match Environment.find? env name true with
      | some (.isTheorem _) => theorems
      | some (.isDef _) => not theorems
      | _ => false)
    nameable env theorems rest (cond wanted (done.push (text user)) done)

unsafe def pushed : List Name → List Name → List Name
  | .nil, todo => todo
  | .cons name rest, todo => .cons name (pushed rest todo)

/-- What is assigned to goals and to all that their proofs are made of. -/
unsafe def terms (env mctx : Obj) : List Name → Table Unit → Array Json → Array Json
  | .nil, _, done => done
  | .cons goal todo, seen, done =>
    match lookup seen goal with
    | some _ => terms env mctx todo seen done
    | none =>
      let seen := insert seen goal ()
      match MetavarContext.getExprAssignmentCore? mctx goal, MetavarContext.getDelayedMVarAssignmentCore? mctx goal with
      | some e, _ =>
        let below := (Expr.collectMVars CollectMVars.instInhabitedState e).result.toList
        let constants := (Expr.getUsedConstants e).toList
        let record := row goal (nameable env true constants .empty) (nameable env false constants .empty) below
        terms env mctx (pushed below todo) seen (done.push record)
      | none, some delayed =>
        let record := row goal .empty .empty (.cons delayed.pending .nil)
        terms env mctx (.cons delayed.pending todo) seen (done.push record)
      | none, none => terms env mctx todo seen done
where
  row (goal : Name) (theorems definitions : Array Json) (below : List Name) : Json :=
    .arr ((((Array.empty.push (text goal)).push (.arr theorems)).push (.arr definitions)).push (.arr (texts below .empty)))

/-- Where in the walk: the number of what is above, null for nothing; whether the next tactic belongs to a block; whether
nothing above is a tactic. -/
structure Place where
  up : Json
  inBlock : Bool
  outermost : Bool

def isBlock (kind : Name) : Bool :=
  cond (BEq.beq kind `Lean.Parser.Tactic.tacticSeq) true
    (cond (BEq.beq kind `Lean.Parser.Tactic.tacticSeq1Indented) true
      (BEq.beq kind `Lean.Parser.Tactic.tacticSeqBracketed))

unsafe def range (stx : Syntax) : Option Json :=
  match stx.getPos? true, stx.getTailPos? true with
  | some start, some stop => some (.arr ((Array.empty.push (Json.ofNat start.byteIdx)).push (.ofNat stop.byteIdx)))
  | _, _ => none

/-- The names of a context's declaration. -/
unsafe def declaration (context : Context) : Json :=
  match context.parentDecl? with
  | some name => text (privateToUserName name)
  | none => .str ""

unsafe def sayStep (setting : Setting) (context : Context) (place : Place) (id : Nat) (i : TacticInfo) (at_ : Json) : IO Unit := do
  match i.goalsBefore with
  | .nil => pure ()
  | .cons goal behind => do
    let state ← shown setting context i.mctxBefore goal
    let left := without behind i.goalsAfter
    let after ← allShown setting context i.mctxAfter left .empty
    emit [("step", .ofNat id), ("up", place.up), ("at", at_), ("kind", text i.toElabInfo.stx.getKind),
      ("theorem", declaration context), ("before", .arr (texts i.goalsBefore .empty)),
      ("after", .arr (texts left .empty)), ("state", .str state), ("left", .arr after)]

mutual

/-- The next free number after the tree. -/
unsafe def walk (setting : Setting) (context : Option Context) (place : Place) (tree : InfoTree) (id : Nat) : IO Nat :=
  match tree with
  | .hole _ => pure id
  | .context partly inner => walk setting (Elab.PartialContextInfo.mergeIntoOuter? partly context) place inner id
  | .node info children =>
    let below := PersistentArray.toList InfoTree children
    match (unsafeCast info : Info), context with
    | .tactic i, some full => tactic setting full place i below id
    | _, _ => walkAll setting context place below id

unsafe def walkAll (setting : Setting) (context : Option Context) (place : Place) : List InfoTree → Nat → IO Nat
  | .nil, id => pure id
  | .cons tree rest, id => do
    let id ← walk setting context place tree id
    walkAll setting context place rest id

unsafe def tactic (setting : Setting) (context : Context) (place : Place) (i : TacticInfo) (below : List InfoTree)
    (id : Nat) : IO Nat := do
  let here := range i.toElabInfo.stx
  let inside (id : Nat) (inBlock : Bool) : IO Nat := walkAll setting (some context) ⟨.ofNat id, inBlock, false⟩ below id.succ
  let next ← cond (isBlock i.toElabInfo.stx.getKind)
    (do
      emit [("block", .ofNat id), ("up", place.up), ("at", here.getD .null)]
      inside id true)
    (match place.inBlock, here with
      | true, some found => do
        sayStep setting context place id i found
        inside id false
      | _, _ => walkAll setting (some context) ⟨place.up, false, false⟩ below id)
  cond place.outermost (emit [("terms", .arr (terms setting.env i.mctxAfter i.goalsBefore emptyTable .empty))]) (pure ())
  pure next

end

unsafe def errors : List Message → IO Unit
  | .nil => pure ()
  | .cons message rest => do
    match message.severity with
    | .error => do
      let said ← MessageData.toString message.data
      emit [("error", .str said)]
    | _ => pure ()
    errors rest

/-- All commands, one after the other; the trees of each are written down and forgotten. -/
unsafe def commands (print : Option Obj) (input empty : Obj) (state : IO.Ref FrontendState) (id : Nat) : IO Unit := do
  let last ← Elab.Frontend.processCommand input state
  let now ← state.get
  let done := now.commandState
  let next ← walkAll ⟨done.env, print⟩ none ⟨.null, false, true⟩ (PersistentArray.toList InfoTree done.infoState.trees) id
  errors (MessageLog.toList done.messages)
  state.set { now with commandState := { done with
    infoState := { done.infoState with trees := (Elab.Command.mkState done.env empty Options.empty).infoState.trees }, messages := empty } }
  cond last (pure ()) (commands print input empty state next)

def nameOf : List String → Name → Name
  | .nil, name => name
  | .cons part rest, name => nameOf rest (.str name part)

unsafe def parts : List Obj → List String
  | .nil => .nil
  | .cons item rest => .cons (Json.plain item) (parts rest)

/-- The environment of a file that begins so, and what its parser and its messages are then. -/
unsafe def opened (input : Obj) : IO (Obj × Obj × Obj) := do
  match ← enableInitializersExecution with
  | .zero => do
    let (header, parser, messages) ← Parser.parseHeader input
    let env ← importModules (Elab.HeaderSyntax.imports header true) Options.empty (UInt32.ofNatLT 0 (by decide)) .empty
      false true .complete (unsafeCast 1)
    pure (env, parser, messages)
  | _ => pure (input, input, input)

unsafe def inputOf (text path : String) : Obj := Parser.mkInputContext text path true text.utf8ByteSize True.intro

/-- The environment whose notation is asked for. -/
unsafe def notation? (asked path : String) : IO (Option Obj) := do
  if asked = "Init" then
    let (env, _, _) ← opened (inputOf "" path)
    pure (some env)
  else pure none

unsafe def extract (asked : Obj) : IO Unit := do
  let path := Json.text asked "file"
  let input := inputOf (← IO.FS.readFile ⟨path⟩) path
  let (env, parser, messages) ← opened input
  let print ← notation? (Json.text asked "print") path
  let env := Environment.setMainModule env (nameOf (parts (Json.items asked "name")) .anonymous)
  let state ← IO.mkRef (FrontendState.mk (Elab.Command.mkState env messages Options.empty) parser (unsafeCast 0)
    (unsafeCast (Array.empty : Array Obj)))
  commands print input messages state 0
  emit [("done", .bool true)]

unsafe def main : IO Unit := do
  let input ← IO.getStdin
  match Json.parse (← input.getLine) with
  | .error problem => throw (IO.userError problem)
  | .ok asked => extract asked

end Lemmata.Traces
