prelude
import Repl.Kernel

/-! Compiled files and tables of constants. -/

namespace Lemmata.Check
open Lean Lemmata.Repl

/-- The constants of a file by name. -/
structure File where
  path : String
  data : Module
  table : Table Constant

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

def emptyTable {α : Type} : Table α := ⟨0, Array.mkArray8 0 0 0 0 0 0 0 0⟩

unsafe def insert {α : Type} (table : Table α) (name : Name) (value : α) : Table α :=
  Std.HashMap.insert Name α inferInstance inferInstance table name value

unsafe def lookup {α : Type} (table : Table α) (name : Name) : Option α :=
  Std.HashMap.get? Name α inferInstance inferInstance table name

/-- The constants of a file by the names that they bear themselves, in the file's order. -/
unsafe def pairs (data : Module) : List (Name × Constant) :=
  let rec go : List Constant → List (Name × Constant)
    | .nil => .nil
    | .cons constant rest => .cons (ConstantInfo.name constant, constant) (go rest)
  go data.constants.toList

unsafe def tableOf : List (Name × Constant) → Table Constant → Table Constant
  | .nil, table => table
  | .cons (name, constant) rest, table => tableOf rest (insert table name constant)

unsafe def readFile (path : String) : IO File := do
  let (data, _) ← readModuleData ⟨path⟩
  pure ⟨path, data, tableOf (pairs data) emptyTable⟩

end Lemmata.Check
