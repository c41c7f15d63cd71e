prelude
import Init.Data.RArray
import Init.Grind.Lemmas

/-! Products of one associative operation and their normal forms, for the part of `grind` that reasons modulo
associativity, commutativity, idempotence and a neutral element. -/

set_option linter.unusedVariables false

universe u

namespace Lean.Grind.AC

abbrev Var := Nat

/-- What the variables stand for, and the operation. -/
structure Context (α : Sort u) where
  vars : RArray (PLift α)
  op : α → α → α

/-- Products as they are written. -/
inductive Expr where
  | var (x : Var)
  | op (lhs rhs : Expr)

/-- Products associated to the right. -/
inductive Seq where
  | var (x : Var)
  | cons (x : Var) (s : Seq)

section
variable {α : Sort u} (ctx : Context α)

noncomputable def Var.denote (x : Var) : α := (ctx.vars.get x).down

noncomputable def Expr.denote : Expr → α
  | var x => Var.denote ctx x
  | op a b => ctx.op (a.denote) (b.denote)

noncomputable def Seq.denote : Seq → α
  | var x => Var.denote ctx x
  | cons x s => ctx.op (Var.denote ctx x) s.denote

end

namespace Seq

def beq : Seq → Seq → Bool
  | var x, var y => Nat.beq x y
  | cons x s, cons y t => cond (Nat.beq x y) (s.beq t) false
  | var _, cons _ _ => false
  | cons _ _, var _ => false

theorem eq_of_beq : ∀ {s t : Seq}, s.beq t = true → s = t
  | var x, var y, h => congrArg var (Nat.eq_of_beq_eq_true h)
  | cons x s, cons y t, h => by
    replace h : cond (Nat.beq x y) (s.beq t) false = true := h
    cases hx : Nat.beq x y with
    | false => rw [hx] at h; exact Bool.noConfusion h
    | true => rw [hx] at h; rw [Nat.eq_of_beq_eq_true hx, eq_of_beq (s := s) h]

def concat : Seq → Seq → Seq
  | var x, t => cons x t
  | cons x s, t => cons x (s.concat t)

/-- Puts a factor in its place among ascending ones. -/
def insert (x : Var) : Seq → Seq
  | var y => cond (Nat.ble x y) (cons x (var y)) (cons y (var x))
  | cons y s => cond (Nat.ble x y) (cons x (cons y s)) (cons y (s.insert x))

/-- The factors in ascending order. -/
def sort : Seq → Seq
  | var x => var x
  | cons x s => s.sort.insert x

/-- A further factor, unless it is the neutral one. -/
def push (x : Var) : Seq → Seq
  | var y => cond (Nat.beq x 0) (var y) (cond (Nat.beq y 0) (var x) (cons x (var y)))
  | cons y s => cond (Nat.beq x 0) (cons y s) (cons x (cons y s))

/-- Drops factor `0`, the neutral one. -/
def erase0 : Seq → Seq
  | var x => var x
  | cons x s => s.erase0.push x

/-- A further factor, unless it is the first one already. -/
def pushNew (x : Var) : Seq → Seq
  | var y => cond (Nat.beq x y) (var y) (cons x (var y))
  | cons y s => cond (Nat.beq x y) (cons y s) (cons x (cons y s))

/-- Drops repeated neighbours. -/
def eraseDup : Seq → Seq
  | var x => var x
  | cons x s => s.eraseDup.pushNew x

end Seq

/-- A product as a sequence. -/
def Expr.seq : Expr → Seq
  | var x => .var x
  | op a b => a.seq.concat b.seq

section
variable {α : Sort u} (ctx : Context α)

section
variable [A : Std.Associative ctx.op]
include A

theorem Seq.denote_concat : ∀ s t : Seq, (s.concat t).denote ctx = ctx.op (s.denote ctx) (t.denote ctx)
  | var x, t => rfl
  | cons x s, t => by
    show ctx.op _ ((s.concat t).denote ctx) = ctx.op (ctx.op _ _) _
    rw [denote_concat s t, A.assoc]

theorem Expr.denote_seq : ∀ e : Expr, e.seq.denote ctx = e.denote ctx
  | var x => rfl
  | op a b => by
    show (a.seq.concat b.seq).denote ctx = ctx.op (a.denote ctx) (b.denote ctx)
    rw [Seq.denote_concat, denote_seq a, denote_seq b]

theorem Seq.denote_pushNew [D : Std.IdempotentOp ctx.op] (x : Var) :
    ∀ s : Seq, (s.pushNew x).denote ctx = ctx.op (Var.denote ctx x) (s.denote ctx)
  | var y => by
    show Seq.denote ctx (cond (Nat.beq x y) (var y) (cons x (var y))) = _
    cases h : Nat.beq x y with
    | false => rfl
    | true => rw [Nat.eq_of_beq_eq_true h]; exact (D.idempotent _).symm
  | cons y s => by
    show Seq.denote ctx (cond (Nat.beq x y) (cons y s) (cons x (cons y s))) = _
    cases h : Nat.beq x y with
    | false => rfl
    | true =>
      rw [Nat.eq_of_beq_eq_true h]
      show ctx.op _ _ = ctx.op _ (ctx.op _ _)
      rw [← A.assoc, D.idempotent]

theorem Seq.denote_eraseDup [D : Std.IdempotentOp ctx.op] : ∀ s : Seq, s.eraseDup.denote ctx = s.denote ctx
  | var x => rfl
  | cons x s => (denote_pushNew ctx x s.eraseDup).trans (congrArg _ (denote_eraseDup s))

variable [C : Std.Commutative ctx.op]
include C

theorem Seq.denote_insert (x : Var) : ∀ s : Seq, (s.insert x).denote ctx = ctx.op (Var.denote ctx x) (s.denote ctx)
  | var y => by
    show Seq.denote ctx (cond (Nat.ble x y) (cons x (var y)) (cons y (var x))) = _
    cases Nat.ble x y with
    | true => rfl
    | false => exact C.comm _ _
  | cons y s => by
    show Seq.denote ctx (cond (Nat.ble x y) (cons x (cons y s)) (cons y (s.insert x))) = _
    cases Nat.ble x y with
    | true => rfl
    | false =>
      show ctx.op _ ((s.insert x).denote ctx) = ctx.op _ (ctx.op _ _)
      rw [denote_insert x s, ← A.assoc, C.comm (Var.denote ctx y), A.assoc]

theorem Seq.denote_sort : ∀ s : Seq, s.sort.denote ctx = s.denote ctx
  | var x => rfl
  | cons x s => (denote_insert ctx x s.sort).trans (congrArg _ (denote_sort s))

end

section
variable [I : Std.LawfulIdentity ctx.op (Var.denote ctx 0)]
include I

theorem Seq.denote_push (x : Var) : ∀ s : Seq, (s.push x).denote ctx = ctx.op (Var.denote ctx x) (s.denote ctx)
  | var y => by
    show Seq.denote ctx (cond (Nat.beq x 0) (var y) (cond (Nat.beq y 0) (var x) (cons x (var y)))) = _
    cases hx : Nat.beq x 0 with
    | true => rw [Nat.eq_of_beq_eq_true hx]; exact (I.left_id _).symm
    | false =>
      cases hy : Nat.beq y 0 with
      | true => rw [Nat.eq_of_beq_eq_true hy]; exact (I.right_id _).symm
      | false => rfl
  | cons y s => by
    show Seq.denote ctx (cond (Nat.beq x 0) (cons y s) (cons x (cons y s))) = _
    cases hx : Nat.beq x 0 with
    | true => rw [Nat.eq_of_beq_eq_true hx]; exact (I.left_id _).symm
    | false => rfl

theorem Seq.denote_erase0 : ∀ s : Seq, s.erase0.denote ctx = s.denote ctx
  | var x => rfl
  | cons x s => (denote_push ctx x s.erase0).trans (congrArg _ (denote_erase0 s))

end
end

end Lean.Grind.AC
