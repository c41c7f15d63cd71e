prelude
import Init.Nat.Order
import Init.Data.List.Lemmas

/-! Expressions over one associative operation, their values, and their normal forms: sorted where the operation commutes,
without repetitions where it is idempotent, without neutral elements. -/

set_option linter.unusedVariables false
universe u v

namespace Lean.Data.AC

inductive Expr
  | var (x : Nat)
  | op (lhs rhs : Expr)
deriving Inhabited, BEq

open Std

structure Variable {α : Sort u} (op : α → α → α) : Type u where
  value : α
  neutral : Option (PLift (LawfulIdentity op value))

structure Context (α : Sort u) where
  op : α → α → α
  assoc : Associative op
  comm : Option (PLift (Commutative op))
  idem : Option (PLift (IdempotentOp op))
  vars : List (Variable op)
  arbitrary : α

class ContextInformation (α : Type u) where
  isNeutral : α → Nat → Bool
  isComm : α → Bool
  isIdem : α → Bool

class EvalInformation (α : Sort u) (β : Sort v) where
  arbitrary : α → β
  evalOp : α → β → β → β
  evalVar : α → Nat → β

/-- The variable with a number; an arbitrary value where there is none. -/
def Context.var {α : Sort u} (ctx : Context α) (idx : Nat) : Variable ctx.op := go idx ctx.vars
where
  go : Nat → List (Variable ctx.op) → Variable ctx.op
    | _, [] => ⟨ctx.arbitrary, none⟩
    | 0, v :: _ => v
    | i + 1, _ :: vs => go i vs

instance {α : Sort u} : ContextInformation (Context α) where
  isNeutral ctx x := match (ctx.var x).neutral with
    | some _ => true
    | none => false
  isComm ctx := match ctx.comm with
    | some _ => true
    | none => false
  isIdem ctx := match ctx.idem with
    | some _ => true
    | none => false

instance {α : Sort u} : EvalInformation (Context α) α where
  arbitrary ctx := ctx.arbitrary
  evalOp ctx := ctx.op
  evalVar ctx idx := (ctx.var idx).value

/-- The value of an expression. -/
def eval {α : Sort u} (β : Sort v) [EvalInformation α β] (ctx : α) : (ex : Expr) → β
  | .op l r => EvalInformation.evalOp ctx (eval β ctx l) (eval β ctx r)
  | .var x => EvalInformation.evalVar ctx x

/-- The variables from left to right. -/
def Expr.toList : Expr → List Nat
  | .op l r => l.toList ++ r.toList
  | .var x => [x]

def insert (x : Nat) : List Nat → List Nat
  | [] => [x]
  | a :: as => if x < a then x :: a :: as else a :: insert x as

def sort : List Nat → List Nat
  | [] => []
  | x :: xs => insert x (sort xs)

/-- Drop an element that equals the one before it. -/
def mergeIdem : List Nat → List Nat
  | [] => []
  | x :: xs => push x (mergeIdem xs)
where
  push (x : Nat) : List Nat → List Nat
    | [] => [x]
    | y :: ys => if x = y then y :: ys else x :: y :: ys

/-- Drop neutral elements, but not all elements. -/
def removeNeutrals {α : Type u} [info : ContextInformation α] (ctx : α) (xs : List Nat) : List Nat :=
  match xs, loop xs with
  | x :: _, [] => [x]
  | _, ys => ys
where
  loop : List Nat → List Nat
    | [] => []
    | x :: xs => match info.isNeutral ctx x with
      | true => loop xs
      | false => x :: loop xs

def norm {α : Type u} [info : ContextInformation α] (ctx : α) (e : Expr) : List Nat :=
  let xs := removeNeutrals ctx e.toList
  let xs := if info.isComm ctx then sort xs else xs
  if info.isIdem ctx then mergeIdem xs else xs

end Lean.Data.AC
