prelude
import Init.Linear.AC.Rules

/-! Rewriting one side of an equation or disequation between products with an equation `lhs = rhs`, and superposition of
two equations. -/

set_option linter.unusedVariables false

universe u

namespace Lean.Grind.AC
open Int.Internal.Linear (both)

variable {α : Sort u} (ctx : Context α)

/-- How an equation `s = s'` changes the four kinds of constraints. -/
theorem eq_left {s s' o : α} (e : s = s') (h : s = o) : s' = o := e ▸ h
theorem eq_right {s s' o : α} (e : s = s') (h : o = s) : o = s' := h.trans e
theorem ne_left {s s' o : α} (e : s = s') (h : s ≠ o) : s' ≠ o := e ▸ h
theorem ne_right {s s' o : α} (e : s = s') (h : o ≠ s) : o ≠ s' := e ▸ h

theorem eq_simp_lhs_exact (lhs rhs o : Seq) (e : lhs.denote ctx = rhs.denote ctx) :
    lhs.denote ctx = o.denote ctx → rhs.denote ctx = o.denote ctx := eq_left e
theorem eq_simp_rhs_exact (lhs rhs o : Seq) (e : lhs.denote ctx = rhs.denote ctx) :
    o.denote ctx = lhs.denote ctx → o.denote ctx = rhs.denote ctx := eq_right e
theorem diseq_simp_lhs_exact (lhs rhs o : Seq) (e : lhs.denote ctx = rhs.denote ctx) :
    lhs.denote ctx ≠ o.denote ctx → rhs.denote ctx ≠ o.denote ctx := ne_left e
theorem diseq_simp_rhs_exact (lhs rhs o : Seq) (e : lhs.denote ctx = rhs.denote ctx) :
    o.denote ctx ≠ lhs.denote ctx → o.denote ctx ≠ rhs.denote ctx := ne_right e

section
variable [A : Std.Associative ctx.op] (lhs rhs : Seq)
include A

/-- `s` and `s'` are `lhs` and `rhs` with the same factors after them. -/
def prefixed (lhs rhs tail s s' : Seq) : Bool := s.beq (lhs.concat tail) && s'.beq (rhs.concat tail)

theorem denote_prefixed {tail s s' : Seq} (h : prefixed lhs rhs tail s s') (e : lhs.denote ctx = rhs.denote ctx) :
    s.denote ctx = s'.denote ctx := by
  rw [Seq.denote_beq ctx (both h).1, Seq.denote_beq ctx (both h).2, Seq.denote_concat, Seq.denote_concat, e]

variable (tail : Seq) in
theorem eq_simp_lhs_prefix (s o s' : Seq) (h : prefixed lhs rhs tail s s') (e : lhs.denote ctx = rhs.denote ctx) :
    s.denote ctx = o.denote ctx → s'.denote ctx = o.denote ctx := eq_left (denote_prefixed ctx lhs rhs h e)
variable (tail : Seq) in
theorem eq_simp_rhs_prefix (o s s' : Seq) (h : prefixed lhs rhs tail s s') (e : lhs.denote ctx = rhs.denote ctx) :
    o.denote ctx = s.denote ctx → o.denote ctx = s'.denote ctx := eq_right (denote_prefixed ctx lhs rhs h e)
variable (tail : Seq) in
theorem diseq_simp_lhs_prefix (s o s' : Seq) (h : prefixed lhs rhs tail s s') (e : lhs.denote ctx = rhs.denote ctx) :
    s.denote ctx ≠ o.denote ctx → s'.denote ctx ≠ o.denote ctx := ne_left (denote_prefixed ctx lhs rhs h e)
variable (tail : Seq) in
theorem diseq_simp_rhs_prefix (o s s' : Seq) (h : prefixed lhs rhs tail s s') (e : lhs.denote ctx = rhs.denote ctx) :
    o.denote ctx ≠ s.denote ctx → o.denote ctx ≠ s'.denote ctx := ne_right (denote_prefixed ctx lhs rhs h e)

/-- `s` and `s'` are `lhs` and `rhs` with the same factors before them. -/
def suffixed (lhs rhs head s s' : Seq) : Bool := s.beq (head.concat lhs) && s'.beq (head.concat rhs)

theorem denote_suffixed {head s s' : Seq} (h : suffixed lhs rhs head s s') (e : lhs.denote ctx = rhs.denote ctx) :
    s.denote ctx = s'.denote ctx := by
  rw [Seq.denote_beq ctx (both h).1, Seq.denote_beq ctx (both h).2, Seq.denote_concat, Seq.denote_concat, e]

variable (head : Seq) in
theorem eq_simp_lhs_suffix (s o s' : Seq) (h : suffixed lhs rhs head s s') (e : lhs.denote ctx = rhs.denote ctx) :
    s.denote ctx = o.denote ctx → s'.denote ctx = o.denote ctx := eq_left (denote_suffixed ctx lhs rhs h e)
variable (head : Seq) in
theorem eq_simp_rhs_suffix (o s s' : Seq) (h : suffixed lhs rhs head s s') (e : lhs.denote ctx = rhs.denote ctx) :
    o.denote ctx = s.denote ctx → o.denote ctx = s'.denote ctx := eq_right (denote_suffixed ctx lhs rhs h e)
variable (head : Seq) in
theorem diseq_simp_lhs_suffix (s o s' : Seq) (h : suffixed lhs rhs head s s') (e : lhs.denote ctx = rhs.denote ctx) :
    s.denote ctx ≠ o.denote ctx → s'.denote ctx ≠ o.denote ctx := ne_left (denote_suffixed ctx lhs rhs h e)
variable (head : Seq) in
theorem diseq_simp_rhs_suffix (o s s' : Seq) (h : suffixed lhs rhs head s s') (e : lhs.denote ctx = rhs.denote ctx) :
    o.denote ctx ≠ s.denote ctx → o.denote ctx ≠ s'.denote ctx := ne_right (denote_suffixed ctx lhs rhs h e)

/-- `s` and `s'` are `lhs` and `rhs` with the same factors around them. -/
def surrounded (lhs rhs head tail s s' : Seq) : Bool :=
  s.beq (head.concat (lhs.concat tail)) && s'.beq (head.concat (rhs.concat tail))

theorem denote_surrounded {head tail s s' : Seq} (h : surrounded lhs rhs head tail s s')
    (e : lhs.denote ctx = rhs.denote ctx) : s.denote ctx = s'.denote ctx := by
  rw [Seq.denote_beq ctx (both h).1, Seq.denote_beq ctx (both h).2]
  simp only [Seq.denote_concat, e]

variable (head tail : Seq) in
theorem eq_simp_lhs_middle (s o s' : Seq) (h : surrounded lhs rhs head tail s s')
    (e : lhs.denote ctx = rhs.denote ctx) : s.denote ctx = o.denote ctx → s'.denote ctx = o.denote ctx :=
  eq_left (denote_surrounded ctx lhs rhs h e)
variable (head tail : Seq) in
theorem eq_simp_rhs_middle (o s s' : Seq) (h : surrounded lhs rhs head tail s s')
    (e : lhs.denote ctx = rhs.denote ctx) : o.denote ctx = s.denote ctx → o.denote ctx = s'.denote ctx :=
  eq_right (denote_surrounded ctx lhs rhs h e)
variable (head tail : Seq) in
theorem diseq_simp_lhs_middle (s o s' : Seq) (h : surrounded lhs rhs head tail s s')
    (e : lhs.denote ctx = rhs.denote ctx) : s.denote ctx ≠ o.denote ctx → s'.denote ctx ≠ o.denote ctx :=
  ne_left (denote_surrounded ctx lhs rhs h e)
variable (head tail : Seq) in
theorem diseq_simp_rhs_middle (o s s' : Seq) (h : surrounded lhs rhs head tail s s')
    (e : lhs.denote ctx = rhs.denote ctx) : o.denote ctx ≠ s.denote ctx → o.denote ctx ≠ s'.denote ctx :=
  ne_right (denote_surrounded ctx lhs rhs h e)

/-- From `p * c = rhs₁` and `c * q = rhs₂`: both are `p * c * q`. -/
theorem superpose (p c q lhs₁ rhs₁ lhs₂ rhs₂ lhs rhs : Seq)
    (h : lhs₁.beq (p.concat c) && (lhs₂.beq (c.concat q) && (lhs.beq (rhs₁.concat q) && rhs.beq (p.concat rhs₂)))) :
    lhs₁.denote ctx = rhs₁.denote ctx → lhs₂.denote ctx = rhs₂.denote ctx → lhs.denote ctx = rhs.denote ctx := by
  have ⟨h₁, h⟩ := both h
  have ⟨h₂, h⟩ := both h
  rw [Seq.denote_beq ctx h₁, Seq.denote_beq ctx h₂, Seq.denote_beq ctx (both h).1, Seq.denote_beq ctx (both h).2]
  simp only [Seq.denote_concat]
  intro e₁ e₂
  rw [← e₁, ← e₂, Std.Associative.assoc (op := ctx.op)]

end

section
variable [A : Std.Associative ctx.op] [C : Std.Commutative ctx.op]
include A C

/-- `s` and `s'` are `lhs` and `rhs` with the same further factors, in any order. -/
def extended (c lhs rhs s s' : Seq) : Bool := s.beqC (c.concat lhs) && s'.beqC (c.concat rhs)

theorem denote_extended {c lhs rhs s s' : Seq} (h : extended c lhs rhs s s') (e : lhs.denote ctx = rhs.denote ctx) :
    s.denote ctx = s'.denote ctx := by
  rw [Seq.denote_beqC ctx (both h).1, Seq.denote_beqC ctx (both h).2, Seq.denote_concat, Seq.denote_concat, e]

variable (c lhs rhs : Seq)

theorem eq_simp_lhs_ac (s o s' : Seq) (h : extended c lhs rhs s s') (e : lhs.denote ctx = rhs.denote ctx) :
    s.denote ctx = o.denote ctx → s'.denote ctx = o.denote ctx := eq_left (denote_extended ctx h e)
theorem eq_simp_rhs_ac (o s s' : Seq) (h : extended c lhs rhs s s') (e : lhs.denote ctx = rhs.denote ctx) :
    o.denote ctx = s.denote ctx → o.denote ctx = s'.denote ctx := eq_right (denote_extended ctx h e)
theorem diseq_simp_lhs_ac (s o s' : Seq) (h : extended c lhs rhs s s') (e : lhs.denote ctx = rhs.denote ctx) :
    s.denote ctx ≠ o.denote ctx → s'.denote ctx ≠ o.denote ctx := ne_left (denote_extended ctx h e)
theorem diseq_simp_rhs_ac (o s s' : Seq) (h : extended c lhs rhs s s') (e : lhs.denote ctx = rhs.denote ctx) :
    o.denote ctx ≠ s.denote ctx → o.denote ctx ≠ s'.denote ctx := ne_right (denote_extended ctx h e)

end

/-- From `c * r₁ = rhs₁` and `c * r₂ = rhs₂`: both are `c * r₁ * r₂` with a further factor. -/
theorem superpose_ac [A : Std.Associative ctx.op] [C : Std.Commutative ctx.op]
    (r₁ c r₂ lhs₁ rhs₁ lhs₂ rhs₂ lhs rhs : Seq)
    (h : lhs₁.beqC (c.concat r₁) && (lhs₂.beqC (c.concat r₂) &&
      (lhs.beqC (r₂.concat rhs₁) && rhs.beqC (r₁.concat rhs₂)))) :
    lhs₁.denote ctx = rhs₁.denote ctx → lhs₂.denote ctx = rhs₂.denote ctx → lhs.denote ctx = rhs.denote ctx := by
  have ⟨h₁, h⟩ := both h
  have ⟨h₂, h⟩ := both h
  rw [Seq.denote_beqC ctx h₁, Seq.denote_beqC ctx h₂, Seq.denote_beqC ctx (both h).1, Seq.denote_beqC ctx (both h).2]
  simp only [Seq.denote_concat]
  intro e₁ e₂
  rw [← e₁, ← e₂, C.comm (r₁.denote ctx), A.assoc, C.comm (r₂.denote ctx), A.assoc]
  exact congrArg _ (C.comm _ _)

/-! With an idempotent operation, a factor of one side of an equation is one of the other as well. -/

/-- Whether the product has the factor. -/
def Seq.has (x : Var) : Seq → Bool
  | var y => Nat.beq x y
  | cons y s => Nat.beq x y || s.has x

theorem absorb [A : Std.Associative ctx.op] [C : Std.Commutative ctx.op] [D : Std.IdempotentOp ctx.op] {x : Var} :
    ∀ {s : Seq}, s.has x → ctx.op (Var.denote ctx x) (s.denote ctx) = s.denote ctx
  | .var y, h => by
    rw [show x = y from Nat.eq_of_beq_eq_true h]; exact D.idempotent _
  | .cons y s, h => by
    show ctx.op _ (ctx.op _ _) = ctx.op _ _
    cases hy : Nat.beq x y with
    | true => rw [Nat.eq_of_beq_eq_true hy, ← A.assoc, D.idempotent]
    | false =>
      replace h : (Nat.beq x y || s.has x) = true := h
      rw [hy] at h
      rw [← A.assoc, C.comm (Var.denote ctx x), A.assoc, absorb (s := s) h]

theorem superpose_ac_idempotent [A : Std.Associative ctx.op] [C : Std.Commutative ctx.op] [D : Std.IdempotentOp ctx.op]
    (x : Var) (lhs rhs rhs' : Seq) (h : lhs.has x && rhs'.beqC (.cons x rhs)) :
    lhs.denote ctx = rhs.denote ctx → lhs.denote ctx = rhs'.denote ctx := by
  rw [Seq.denote_beqC ctx (both h).2]
  intro e
  show _ = ctx.op _ (rhs.denote ctx)
  rw [← e, absorb ctx (both h).1]

/-- The first factor. -/
def Seq.head : Seq → Var
  | var x => x
  | cons x _ => x

/-- The last factor. -/
def Seq.last : Seq → Var
  | var x => x
  | cons _ s => s.last

section
variable [A : Std.Associative ctx.op] [D : Std.IdempotentOp ctx.op]
include A D

theorem absorb_head : ∀ s : Seq, ctx.op (Var.denote ctx s.head) (s.denote ctx) = s.denote ctx
  | .var x => D.idempotent _
  | .cons x s => by
    show ctx.op _ (ctx.op _ _) = ctx.op _ _
    rw [← A.assoc]
    exact congrArg (ctx.op · _) (D.idempotent _)

theorem absorb_last : ∀ s : Seq, ctx.op (s.denote ctx) (Var.denote ctx s.last) = s.denote ctx
  | .var x => D.idempotent _
  | .cons x s => by
    show ctx.op (ctx.op _ _) _ = ctx.op _ _
    rw [A.assoc]
    exact congrArg _ (absorb_last s)

theorem superpose_head_idempotent (x : Var) (lhs rhs rhs' : Seq) (h : Nat.beq x lhs.head && rhs'.beq (.cons x rhs)) :
    lhs.denote ctx = rhs.denote ctx → lhs.denote ctx = rhs'.denote ctx := by
  rw [Seq.denote_beq ctx (both h).2]
  intro e
  show _ = ctx.op _ (rhs.denote ctx)
  rw [← e, Nat.eq_of_beq_eq_true (both h).1, absorb_head]

theorem superpose_tail_idempotent (x : Var) (lhs rhs rhs' : Seq)
    (h : Nat.beq x lhs.last && rhs'.beq (rhs.concat (.var x))) :
    lhs.denote ctx = rhs.denote ctx → lhs.denote ctx = rhs'.denote ctx := by
  rw [Seq.denote_beq ctx (both h).2, Seq.denote_concat]
  intro e
  show _ = ctx.op (rhs.denote ctx) (Var.denote ctx x)
  rw [← e, Nat.eq_of_beq_eq_true (both h).1, absorb_last]

end

end Lean.Grind.AC
