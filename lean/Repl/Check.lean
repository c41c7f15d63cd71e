prelude
import Repl.Axioms

/-! The comparison of two compiled files, `original` and `candidate`. What is asked and what is answered is described
in `agent/lean/verify/contract.py`.

Values are compared in an environment in which the kernel has accepted all constants of the candidate, and beside them
those internal constants of the original (`foo.match_1`) that the candidate has not. -/

namespace Lemmata.Check
open Lean Lemmata.Repl

def each {α : Type} (f : α → IO Unit) : List α → IO Unit
  | .nil => pure ()
  | .cons item rest => do
    f item
    each f rest

def sameNames : List Name → List Name → Bool
  | .nil, .nil => true
  | .cons a rest, .cons b others => cond (BEq.beq a b) (sameNames rest others) false
  | _, _ => false

def shown (name : Name) : String := Name.toString name true fun _ => false

unsafe def say (fields : List (String × Json)) : IO Unit := do
  let out ← IO.getStdout
  out.putStr (Json.record fields).print
  out.putStr "\n"

/-- The expression without the places that Lean writes into a `sorry`: they say where it stands, not what it is. -/
unsafe def unplaced (e : Obj) : Obj :=
  cond (Expr.hasSorry e)
    (Expr.replace (fun e => cond (placed e) (some (mkApp (Expr.appFn! e) nowhere)) none) e)
    e
where
  placed (e : Obj) : Bool := cond (Expr.isAppOf e ``sorryAx) (decide (Expr.getAppNumArgs e = 3)) false
  nowhere : Obj := mkConst ``Name.anonymous []

/-- Whether all of both are the same but for names of bound variables. -/
unsafe def sameType (a b : Constant) : Bool :=
  cond (sameNames (ConstantInfo.levelParams a) (ConstantInfo.levelParams b))
    (Expr.eqv (unplaced (ConstantInfo.type a)) (unplaced (ConstantInfo.type b))) false

/-- Whether the kernel sees no difference between the values. -/
unsafe def sameValue (env : Option Obj) (a b : Constant) : Bool :=
  match ConstantInfo.value? a true, ConstantInfo.value? b true with
  | none, none => true
  | some x, some y =>
    let x := unplaced x
    let y := unplaced y
    cond (Expr.eqv x y) true (
      match env with
      | none => false
      | some env =>
        match Kernel.isDefEq env LocalContext.empty x y with
        | .ok same => same
        | .error _ => false)
  | _, _ => false

/-- What became of a constant: "same", "kind", "type" or "value". A theorem is its type. -/
unsafe def verdict (env : Option Obj) (a b : Constant) : String :=
  cond (and (sameText a.kind b.kind) (sameBool (ConstantInfo.isUnsafe a) (ConstantInfo.isUnsafe b)))
    (cond (sameType a b)
      (cond (or a.isProof (sameValue env a b)) "same" "value")
      "type")
    "kind"
where
  sameText (x y : String) : Bool := decide (x = y)
  sameBool (x y : Bool) : Bool := cond x y (not y)

/-- The name that was asked, as it stands in a file: by that name, or private under it. -/
unsafe def resolve (name : Name) : List (Name × Constant) → Option (Name × Constant)
  | .nil => none
  | .cons (found, constant) rest =>
    cond (or (BEq.beq found name) (BEq.beq (privateToUserName found) name)) (some (found, constant)) (resolve name rest)

/-- Answer for one name that was asked. -/
unsafe def theoremAnswer (original candidate : File) (env : Option Obj) (memo : Memo) (asked : String) (name : Name) :
    IO Memo := do
  let answer (status kind : String) (axioms : List Name) : IO Unit :=
    say [("theorem", .str asked), ("status", .str status), ("kind", .str kind),
      ("axioms", .arr (listed axioms .empty)), ("detail", .str "")]
  match resolve name (pairs original.data) with
  | none => do
    answer "missing" "" []
    pure memo
  | some (internal, before) =>
    match lookup candidate.table internal, env with
    | none, _ => do
      answer "missing" "" []
      pure memo
    | some now, none => do
      answer (verdict env before now) now.kind []
      pure memo
    | some now, some env => do
      let (axioms, memo) := axiomsOf env candidate.table internal memo
      answer (verdict env before now) now.kind axioms
      pure memo
where
  listed : List Name → Array Json → Array Json
    | .nil, done => done
    | .cons name rest, done => listed rest (done.push (.str (shown name)))

unsafe def theoremAnswers (original candidate : File) (env : Option Obj) : List (String × Name) → Memo → IO Unit
  | .nil, _ => pure ()
  | .cons (asked, name) rest, memo => do
    let memo ← theoremAnswer original candidate env memo asked name
    theoremAnswers original candidate env rest memo

def member (name : Name) : List Name → Bool
  | .nil => false
  | .cons one rest => cond (BEq.beq one name) true (member name rest)

/-- The constants on which the meaning of a file's own names depends: those names, and what their types and definitions
refer to. What the compiler and the proofs need besides is not among them. -/
unsafe def meaningful (original : File) : Table Unit :=
  walk (roots (pairs original.data)) emptyTable
where
  roots : List (Name × Constant) → List Name
    | .nil => .nil
    | .cons (name, _) rest => cond (Name.isInternalDetail name) (roots rest) (.cons name (roots rest))
  walk : List Name → Table Unit → Table Unit
    | .nil, seen => seen
    | .cons name todo, seen =>
      match lookup seen name, lookup original.table name with
      | none, some constant => walk (references false constant todo) (insert seen name ())
      | _, _ => walk todo seen

/-- Answer for a constant that was not asked, if it is not what it was. -/
unsafe def constantAnswer (candidate : File) (env : Option Obj) (asked : List Name) (relevant : Table Unit) (name : Name)
    (before : Constant) : IO Unit :=
  let inner := Name.isInternalDetail name
  match lookup relevant name, member name asked, and inner before.isProof with
  | some _, false, false =>
    match lookup candidate.table name with
    | none => cond inner (pure ()) (answer "missing")
    | some now =>
      let found := verdict env before now
      cond (decide (found = "same")) (pure ()) (answer found)
  | _, _, _ => pure ()
where
  answer (status : String) : IO Unit :=
    say [("constant", .str (shown name)), ("status", .str status), ("detail", .str "")]

/-- The candidate's imports with all its constants, as far as the kernel accepts them. -/
unsafe def replayed (candidate : File) : IO (Option Obj) := do
  let env ← importModules candidate.data.imports Options.empty (UInt32.ofNatLT 0 (by decide)) .empty false false .complete (unsafeCast 1)
  match ← (Environment.replay candidate.table env).toBaseIO with
  | .ok env => do
    say [("replay", .str "ok")]
    pure (some env)
  | .error problem => do
    say [("replay", .str "failed"), ("constant", .str "?"), ("detail", .str (IO.Error.instToString.text problem))]
    pure none

/-- `env` with the internal constants that only the original has. Without them where the kernel refuses them. -/
unsafe def joined (original candidate : File) (env : Obj) : IO Obj := do
  let missing := collect (pairs original.data) emptyTable
  match ← (Environment.replay missing env).toBaseIO with
  | .ok env => pure env
  | .error _ => pure env
where
  collect : List (Name × Constant) → Table Constant → Table Constant
    | .nil, table => table
    | .cons (name, constant) rest, table =>
      let wanted := match lookup candidate.table name with
        | none => Name.isInternalDetail name
        | some _ => false
      collect rest (cond wanted (insert table name constant) table)

def nameOf : List String → Name → Name
  | .nil, name => name
  | .cons part rest, name => nameOf rest (.str name part)

unsafe def texts : List Obj → List String
  | .nil => .nil
  | .cons item rest => .cons (Json.plain item) (texts rest)

/-- The names asked, as they are to be answered and as names. -/
unsafe def names : List Obj → List (String × Name)
  | .nil => .nil
  | .cons item rest => .cons (Json.text item "name", nameOf (texts (Json.items item "parts")) .anonymous) (names rest)

/-- The internal names of those asked that the original has. -/
unsafe def found (original : File) : List (String × Name) → List Name
  | .nil => .nil
  | .cons (_, name) rest =>
    match resolve name (pairs original.data) with
    | none => found original rest
    | some (internal, _) => .cons internal (found original rest)

unsafe def compare (asked : Obj) : IO Unit := do
  let original ← readFile (Json.text asked "original")
  let candidate ← readFile (Json.text asked "candidate")
  let wanted := names (Json.items asked "names")
  let env ← replayed candidate
  let joint ← match env with
    | none => pure none
    | some env => do
      let both ← joined original candidate env
      pure (some both)
  theoremAnswers original candidate joint wanted ⟨emptyTable, emptyTable⟩
  let internal := found original wanted
  let relevant := meaningful original
  each (fun (name, before) => constantAnswer candidate joint internal relevant name before) (pairs original.data)
  say [("done", .bool true)]

unsafe def main : IO Unit := do
  let input ← IO.getStdin
  match Json.parse (← input.getLine) with
  | .error problem => throw (IO.userError problem)
  | .ok asked => compare asked

end Lemmata.Check
