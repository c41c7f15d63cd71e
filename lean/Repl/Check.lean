prelude
import Repl.Answer
import Repl.Kernel

/-! The comparison of two compiled files, `original` and `candidate`. What is asked and what is answered is described
in `agent/lean/verify/contract.py`.

Values are compared in an environment in which the kernel has accepted all constants of the candidate, and beside them
those internal constants of the original (`foo.match_1`) that the candidate has not. -/

namespace Lemmata.Check
open Lean Lemmata.Repl

/-- The constants of a file by name. -/
structure File where
  path : String
  data : Module
  table : Table

def Constant.kind : Constant → String
  | .isAxiom _ => "axiom"
  | .isDef _ => "def"
  | .isTheorem _ => "theorem"
  | .isOpaque _ => "opaque"
  | .isQuot _ => "quot"
  | .isInductive _ => "inductive"
  | .isConstructor _ => "constructor"
  | .isRecursor _ => "recursor"

def Constant.isProof : Constant → Bool
  | .isTheorem _ => true
  | _ => false

/-- `f` at every index below the size. -/
def fold {α β : Type} (items : Array α) (f : β → α → β) (start : β) : β :=
  let rec go : List α → β → β
    | .nil, done => done
    | .cons item rest, done => go rest (f done item)
  go items.toList start

def each {α : Type} (f : α → IO Unit) : List α → IO Unit
  | .nil => pure ()
  | .cons item rest => do
    f item
    each f rest

def sameNames : List Name → List Name → Bool
  | .nil, .nil => true
  | .cons a rest, .cons b others => cond (BEq.beq a b) (sameNames rest others) false
  | _, _ => false

def emptyTable : Table := ⟨0, Array.mkArray8 0 0 0 0 0 0 0 0⟩

unsafe def insert (table : Table) (name : Name) (constant : Constant) : Table :=
  Std.HashMap.insert Name Constant inferInstance inferInstance table name constant

unsafe def lookup (table : Table) (name : Name) : Option Constant :=
  Std.HashMap.get? Name Constant inferInstance inferInstance table name

/-- Names with their constants, in the file's order. -/
def pairs (data : Module) : List (Name × Constant) :=
  let rec go : List Name → List Constant → List (Name × Constant)
    | .cons name names, .cons constant constants => .cons (name, constant) (go names constants)
    | _, _ => .nil
  go data.names.toList data.constants.toList

unsafe def fileTable (data : Module) : List (Name × Constant) → Table → Table
  | .nil, table => table
  | .cons (name, constant) rest, table => fileTable data rest (insert table name constant)

unsafe def readFile (path : String) : IO File := do
  let (data, _) ← readModuleData ⟨path⟩
  pure ⟨path, data, fileTable data (pairs data) emptyTable⟩

def shown (name : Name) : String := Name.toString name true fun _ => false

unsafe def say (fields : List (String × Json)) : IO Unit := do
  let out ← IO.getStdout
  out.putStr (Json.record fields).print
  out.putStr "\n"

/-- Whether all of both are the same but for names of bound variables. -/
unsafe def sameType (a b : Constant) : Bool :=
  cond (sameNames (ConstantInfo.levelParams a) (ConstantInfo.levelParams b))
    (Expr.eqv (ConstantInfo.type a) (ConstantInfo.type b)) false

/-- Whether the kernel sees no difference between the values. -/
unsafe def sameValue (env : Option Obj) (a b : Constant) : Bool :=
  match ConstantInfo.value? a true, ConstantInfo.value? b true with
  | none, none => true
  | some x, some y =>
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

unsafe def axioms (env : Obj) (name : Name) : IO Json := do
  let found ← (collectAxioms BaseIO inferInstance ⟨pure env, fun _ => pure ()⟩ name : BaseIO (Array Name))
  pure (.arr (fold found (fun done (name : Name) => done.push (Json.str (shown name))) (Array.empty : Array Json)))

/-- Answer for one name that was asked. -/
unsafe def theoremAnswer (original candidate : File) (env : Option Obj) (asked : String) (name : Name) : IO Unit := do
  let answer (status kind : String) (axioms : Json) : IO Unit :=
    say [("theorem", .str asked), ("status", .str status), ("kind", .str kind), ("axioms", axioms), ("detail", .str "")]
  match resolve name (pairs original.data) with
  | none => answer "missing" "" (.arr .empty)
  | some (internal, before) =>
    match lookup candidate.table internal with
    | none => answer "missing" "" (.arr .empty)
    | some now => do
      let found ← match env with
        | none => pure (Json.arr .empty)
        | some env => axioms env internal
      answer (verdict env before now) now.kind found

/-- Whether a name is internal to one that was asked. -/
unsafe def within (asked : List Name) (name : Name) : Bool :=
  match asked with
  | .nil => false
  | .cons one rest => cond (Name.isPrefixOf one name) true (within rest name)

def member (name : Name) : List Name → Bool
  | .nil => false
  | .cons one rest => cond (BEq.beq one name) true (member name rest)

/-- Answer for a constant that was not asked, if it is not what it was. -/
unsafe def constantAnswer (candidate : File) (env : Option Obj) (asked : List Name) (name : Name) (before : Constant) :
    IO Unit :=
  let inner := Name.isInternalDetail name
  cond (or (member name asked) (and inner (or before.isProof (within asked name)))) (pure ()) (
    match lookup candidate.table name with
    | none => cond inner (pure ()) (answer "missing")
    | some now =>
      let found := verdict env before now
      cond (decide (found = "same")) (pure ()) (answer found))
where
  answer (status : String) : IO Unit :=
    say [("constant", .str (shown name)), ("status", .str status), ("detail", .str "")]

/-- The candidate's imports with all its constants, as far as the kernel accepts them. -/
unsafe def replayed (candidate : File) : IO (Option Obj) := do
  let env ← importModules candidate.data.imports Options.empty (.ofNat 0) .empty false false .complete (unsafeCast 1)
  match ← (Environment.replay candidate.table env).toBaseIO with
  | .ok env => do
    say [("replay", .str "ok")]
    pure (some env)
  | .error problem => do
    say [("replay", .str "failed"), ("constant", .str "?"), ("detail", .str (IO.Error.instToString problem))]
    pure none

/-- `env` with the internal constants that only the original has. Without them where the kernel refuses them. -/
unsafe def joined (original candidate : File) (env : Obj) : IO Obj := do
  let missing := collect (pairs original.data) emptyTable
  match ← (Environment.replay missing env).toBaseIO with
  | .ok env => pure env
  | .error _ => pure env
where
  collect : List (Name × Constant) → Table → Table
    | .nil, table => table
    | .cons (name, constant) rest, table =>
      let wanted := match lookup candidate.table name with
        | none => Name.isInternalDetail name
        | some _ => false
      collect rest (cond wanted (insert table name constant) table)

/-- The lines of the standard input, without their ends. -/
unsafe def lines : IO (List String) := do
  let input ← IO.getStdin
  let rec go (fuel : Unit → IO (List String)) : IO (List String) := fuel ()
  let rec read (_ : Unit) : IO (List String) := do
    let line ← input.getLine
    cond (decide (line = "")) (pure .nil) do
      let rest ← read ()
      pure (.cons (String.trimAsciiEnd line) rest)
  go read

end Lemmata.Check
