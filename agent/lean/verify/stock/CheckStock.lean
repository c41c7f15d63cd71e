import Lean
import Lean.Replay

/-! The checker for stock toolchains, Lean 4.20 and later: `lean --run CheckStock.lean`. What it is asked and what it
answers is described in `agent/lean/verify/contract.py`; the embedded engine has its own, `lean/Repl/Check.lean`, which
answers alike and is tested. This one needs Lean's own library, which the embedded engine lacks: it has been written
from that library's interface and has not been run yet. A failure of it refuses proofs and accepts none.

Files that begin with `module` keep part of what they declare in further files and are refused. -/

namespace Lemmata.CheckStock
open Lean

/-- A compiled file, its constants also by name. -/
structure File where
  data : ModuleData
  table : Std.HashMap Name ConstantInfo

/-- What is known of imported constants: those that rest on no axiom, and the axioms of others. -/
structure Memo where
  clean : Std.HashSet Name := {}
  known : Std.HashMap Name (Array Name) := {}

def say (fields : List (String × Json)) : IO Unit := IO.println (Json.mkObj fields).compress

def readFile (path : String) : IO File := do
  let (data, _) ← readModuleData ⟨path⟩
  if ← System.FilePath.pathExists ⟨path ++ ".private"⟩ then
    throw <| IO.userError s!"{path} belongs to a file that begins with `module`, which is not supported"
  return { data, table := data.constants.foldl (fun table constant => table.insert constant.name constant) {} }

def kindOf : ConstantInfo → String
  | .axiomInfo _ => "axiom"
  | .defnInfo _ => "def"
  | .thmInfo _ => "theorem"
  | .opaqueInfo _ => "opaque"
  | .quotInfo _ => "quot"
  | .inductInfo _ => "inductive"
  | .ctorInfo _ => "constructor"
  | .recInfo _ => "recursor"

def isProof (constant : ConstantInfo) : Bool := kindOf constant == "theorem"

def valueOf : ConstantInfo → Option Expr
  | .defnInfo val => some val.value
  | .thmInfo val => some val.value
  | .opaqueInfo val => some val.value
  | _ => none

/-- The constants to which a constant refers; those of a theorem's proof only with `proofs`. -/
def references (proofs : Bool) (constant : ConstantInfo) : Array Name :=
  let inValue := match valueOf constant with
    | some value => if isProof constant && !proofs then #[] else value.getUsedConstants
    | none => #[]
  let inside := match constant with
    | .inductInfo val => val.ctors.toArray
    | _ => #[]
  constant.type.getUsedConstants ++ inValue ++ inside

/-- The axioms reached from `start` through imported constants. A name that nothing stands for counts as one. -/
partial def imported (env : Environment) (start : Name) : StateM Memo (Array Name) := do
  let memo ← get
  if memo.clean.contains start then return #[]
  if let some found := memo.known[start]? then return found
  let rec go (todo : List Name) (seen : Std.HashSet Name) (found : Array Name) : Std.HashSet Name × Array Name :=
    match todo with
    | [] => (seen, found)
    | name :: rest =>
      if seen.contains name then go rest seen found
      else
        let seen := seen.insert name
        match env.find? name with
        | none => go rest seen (found.push name)
        | some constant =>
          let found := if constant matches .axiomInfo _ then found.push name else found
          go ((references true constant).toList ++ rest) seen found
  let (seen, found) := go [start] memo.clean #[]
  if found.isEmpty then set { memo with clean := seen }
  else set { memo with known := memo.known.insert start found }
  return found

/-- All axioms of a constant of the file. -/
partial def axiomsOf (env : Environment) (own : Std.HashMap Name ConstantInfo) (start : Name) :
    StateM Memo (Array Name) :=
  go [start] {} #[]
where
  go (todo : List Name) (seen : Std.HashSet Name) (found : Array Name) : StateM Memo (Array Name) := do
    match todo with
    | [] => return found
    | name :: rest =>
      if seen.contains name then go rest seen found
      else
        let seen := seen.insert name
        match own[name]? with
        | none =>
          let more ← imported env name
          go rest seen (more.foldl (fun all item => if all.contains item then all else all.push item) found)
        | some constant =>
          let found := if constant matches .axiomInfo _ then found.push name else found
          go ((references true constant).toList ++ rest) seen found

/-- The expression without the places that Lean writes into a `sorry`: they say where it stands, not what it is. -/
def unplaced (e : Expr) : Expr :=
  e.replace fun part =>
    if part.isAppOf ``sorryAx && part.getAppNumArgs == 3 then some (.app part.appFn! (mkConst ``Name.anonymous)) else none

def sameType (a b : ConstantInfo) : Bool :=
  a.levelParams == b.levelParams && (unplaced a.type).eqv (unplaced b.type)

/-- Whether the kernel sees no difference between the values. -/
def sameValue (env : Option Environment) (a b : ConstantInfo) : Bool :=
  match valueOf a, valueOf b with
  | none, none => true
  | some x, some y =>
    let (x, y) := (unplaced x, unplaced y)
    x.eqv y || match env with
      | none => false
      | some env => match Kernel.isDefEq env {} x y with
        | .ok same => same
        | .error _ => false
  | _, _ => false

/-- What became of a constant. A theorem is its type. -/
def verdict (env : Option Environment) (a b : ConstantInfo) : String :=
  if kindOf a != kindOf b || a.isUnsafe != b.isUnsafe || a.isPartial != b.isPartial then "kind"
  else if !sameType a b then "type"
  else if isProof a || sameValue env a b then "same"
  else "value"

/-- The constant that the source calls `name`, be it private. -/
def resolve (file : File) (name : Name) : Option ConstantInfo :=
  file.data.constants.find? fun constant =>
    constant.name == name || privateToUserName? constant.name == some name

/-- The constants on which the meaning of the file's own names depends. -/
partial def meaningful (file : File) : Std.HashSet Name :=
  go (file.data.constants.toList.map (·.name) |>.filter fun name => !name.isInternalDetail) {}
where
  go : List Name → Std.HashSet Name → Std.HashSet Name
    | [], seen => seen
    | name :: rest, seen =>
      match seen.contains name, file.table[name]? with
      | false, some constant => go ((references false constant).toList ++ rest) (seen.insert name)
      | _, _ => go rest seen

/-- The candidate's imports with all its constants, as far as the kernel accepts them. -/
def replayed (candidate : File) : IO (Option Environment) := do
  let env ← importModules candidate.data.imports {} (trustLevel := 0)
  try
    let env ← env.replay candidate.table
    say [("replay", "ok")]
    return some env
  catch problem =>
    say [("replay", "failed"), ("constant", "?"), ("detail", problem.toString)]
    return none

/-- `env` with the internal constants that only the original has, where the kernel accepts them. -/
def joined (original candidate : File) (env : Environment) : IO Environment := do
  let missing := original.data.constants.foldl (init := ({} : Std.HashMap Name ConstantInfo)) fun table constant =>
    if constant.name.isInternalDetail && !candidate.table.contains constant.name then
      table.insert constant.name constant
    else table
  try env.replay missing catch _ => return env

def theoremAnswer (original candidate : File) (env : Option Environment) (asked : String) (name : Name) :
    StateT Memo IO Unit := do
  let answer (status kind : String) (axioms : Array Name) : IO Unit :=
    say [("theorem", asked), ("status", status), ("kind", kind),
      ("axioms", .arr (axioms.map fun item => .str item.toString)), ("detail", "")]
  match resolve original name with
  | none => answer "missing" "" #[]
  | some before =>
    match candidate.table[before.name]? with
    | none => answer "missing" "" #[]
    | some now =>
      let axioms ← match env with
        | none => pure #[]
        | some env => modifyGet fun memo => Id.run ((axiomsOf env candidate.table before.name).run memo)
      answer (verdict env before now) (kindOf now) axioms

def constantAnswers (original candidate : File) (env : Option Environment) (asked : List Name) : IO Unit := do
  let relevant := meaningful original
  for before in original.data.constants do
    let inner := before.name.isInternalDetail
    if relevant.contains before.name && !asked.contains before.name && !(inner && isProof before) then
      let found := match candidate.table[before.name]? with
        | none => if inner then "same" else "missing"
        | some now => verdict env before now
      if found != "same" then
        say [("constant", .str before.name.toString), ("status", found), ("detail", "")]

def textOf (record : Json) (key : String) : IO String :=
  IO.ofExcept (record.getObjVal? key >>= Json.getStr?)

def itemsOf (record : Json) (key : String) : IO (List Json) := do
  return (← IO.ofExcept (record.getObjVal? key >>= Json.getArr?)).toList

def run (asked : Json) : IO Unit := do
  let original ← readFile (← textOf asked "original")
  let candidate ← readFile (← textOf asked "candidate")
  let names ← (← itemsOf asked "names").mapM fun item => do
    let parts ← (← itemsOf item "parts").mapM fun part => IO.ofExcept part.getStr?
    return (← textOf item "name", parts.foldl Name.mkStr .anonymous)
  let env ← replayed candidate
  let env ← env.mapM (joined original candidate)
  let _ ← (names.forM fun (shown, name) => theoremAnswer original candidate env shown name).run {}
  constantAnswers original candidate env (names.filterMap fun (_, name) => (resolve original name).map (·.name))
  say [("done", true)]

end Lemmata.CheckStock

unsafe def main : IO Unit := do
  Lean.initSearchPath (← Lean.findSysroot)
  Lemmata.CheckStock.run (← IO.ofExcept (Lean.Json.parse (← (← IO.getStdin).getLine)))
