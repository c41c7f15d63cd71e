prelude
import Repl.Natives

/-! What the checker calls in the engine: compiled files, environments, constants, the kernel. -/

namespace Lemmata.Check
open Lemmata.Repl

/-- `ConstantInfo`, by the order of its constructors. -/
inductive Constant where
  | isAxiom (val : Obj)
  | isDef (val : Obj)
  | isTheorem (val : Obj)
  | isOpaque (val : Obj)
  | isQuot (val : Obj)
  | isInductive (val : Obj)
  | isConstructor (val : Obj)
  | isRecursor (val : Obj)

noncomputable instance : Inhabited Constant := ⟨.isAxiom default⟩

/-- The first fields of `ModuleData`. -/
structure Module where
  isModule : Bool
  imports : Array Obj
  names : Array Lean.Name
  constants : Array Constant
  extraNames : Array Lean.Name
  entries : Array Obj

/-- `Std.HashMap Name α`. -/
structure Table (α : Type) where
  size : Nat
  buckets : Array Nat

/-- The first fields of `InductiveVal`. -/
structure InductiveVal where
  base : Obj
  params : Nat
  indices : Nat
  all : List Lean.Name
  constructors : List Lean.Name

/-- `OLeanLevel`. -/
inductive Level where
  | forExport
  | forServer
  | complete

/-- `ToString IO.Error`, a class of one field. -/
structure Shown where
  text : IO.Error → String

noncomputable instance : Inhabited Shown := ⟨⟨fun _ => ""⟩⟩

end Lemmata.Check

open Lemmata.Repl Lemmata.Check

namespace Lean
@[extern ""] opaque readModuleData (path : System.FilePath) : IO (Module × Obj)
@[extern ""] opaque importModules (imports : Array Obj) (options : Obj) (trust : UInt32) (plugins : Array Obj)
  (leak extensions : Bool) (level : Level) (artifacts : Obj) : IO Obj
@[extern ""] opaque Options.empty : Obj
@[extern ""] opaque Environment.replay (constants : Table Constant) (env : Obj) : IO Obj
@[extern ""] opaque Environment.find? (env : Obj) (name : Name) (skipRealize : Bool) : Option Constant := none
@[extern ""] opaque Kernel.isDefEq (env locals a b : Obj) : Except Obj Bool := .ok false
@[extern ""] opaque ConstantInfo.name (c : Constant) : Name := .anonymous
@[extern ""] opaque ConstantInfo.type (c : Constant) : Obj
@[extern ""] opaque ConstantInfo.value? (c : Constant) (allowOpaque : Bool) : Option Obj := none
@[extern ""] opaque ConstantInfo.levelParams (c : Constant) : List Name := .nil
@[extern ""] opaque ConstantInfo.isUnsafe (c : Constant) : Bool
@[extern ""] opaque Expr.eqv (a b : Obj) : Bool
@[extern ""] opaque Expr.isAppOf (e : Obj) (name : Name) : Bool
@[extern ""] opaque Expr.getAppNumArgs (e : Obj) : Nat
@[extern ""] opaque Expr.appFn! (e : Obj) : Obj
@[extern ""] opaque Expr.replace (f : Obj → Option Obj) (e : Obj) : Obj
@[extern ""] opaque mkConst (name : Name) (levels : List Obj) : Obj
@[extern ""] opaque mkApp (f a : Obj) : Obj
@[extern ""] opaque Expr.getUsedConstants (e : Obj) : Array Name := .empty
@[extern ""] opaque Name.isInternalDetail (n : Name) : Bool
@[extern ""] opaque Name.isPrefixOf (p n : Name) : Bool
@[extern ""] opaque Name.toString (n : Name) (escape : Bool) (isToken : String → Bool) : String := ""
@[extern ""] opaque privateToUserName (n : Name) : Name := n
@[extern ""] opaque _root_.Std.HashMap.insert (α β : Type) (beq : BEq α) (hash : Hashable α) (table : Table β) (a : α) (b : β) :
  Table β := table
@[extern ""] opaque _root_.Std.HashMap.get? (α β : Type) (beq : BEq α) (hash : Hashable α) (table : Table β) (a : α) :
  Option β := none
@[extern ""] opaque _root_.IO.Error.instToString : Shown
end Lean
