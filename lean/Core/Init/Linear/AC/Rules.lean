prelude
import Init.Linear.AC.Seq
import Init.Linear.Int.Bounds

/-! The steps of the part of `grind` that reasons modulo associativity (A), commutativity (C), idempotence (D) and a
neutral element (I). The Boolean hypothesis of each is evaluated by the kernel. -/

set_option linter.unusedVariables false
set_option linter.unusedSectionVars false

universe u

namespace Lean.Grind.AC
open Int.Internal.Linear (both)

/-- Equality up to the order of the factors. -/
def Seq.beqC (s t : Seq) : Bool := s.sort.beq t.sort

variable {α : Sort u} (ctx : Context α)

theorem Seq.denote_beq {s t : Seq} (h : s.beq t) : s.denote ctx = t.denote ctx := by rw [eq_of_beq h]

theorem Seq.denote_beqC [Std.Associative ctx.op] [Std.Commutative ctx.op] {s t : Seq} (h : s.beqC t) :
    s.denote ctx = t.denote ctx := by rw [← denote_sort ctx s, eq_of_beq h, denote_sort]

theorem refl (s : Seq) : s.denote ctx = s.denote ctx := rfl
theorem eq_orient (s t : Seq) (h : s.denote ctx = t.denote ctx) : t.denote ctx = s.denote ctx := h.symm
theorem eq_expr_seq_seq (e : Expr) (s t : Seq) (h₁ : e.denote ctx = s.denote ctx) (h₂ : s.denote ctx = t.denote ctx) :
    e.denote ctx = t.denote ctx := h₁.trans h₂
theorem imp_eq (e f : Expr) (s : Seq) (h₁ : e.denote ctx = s.denote ctx) (h₂ : f.denote ctx = s.denote ctx) :
    e.denote ctx = f.denote ctx := h₁.trans h₂.symm
theorem diseq_unsat (s t : Seq) (h : s.beq t) (ne : s.denote ctx ≠ t.denote ctx) : False := ne (Seq.denote_beq ctx h)

/-! Normal forms. -/

section
variable [A : Std.Associative ctx.op]
include A

theorem norm_a (e : Expr) (s : Seq) (h : e.seq.beq s) : e.denote ctx = s.denote ctx := by
  rw [← Seq.denote_beq ctx h, Expr.denote_seq]
theorem norm_ac [Std.Commutative ctx.op] (e : Expr) (s : Seq) (h : e.seq.beqC s) : e.denote ctx = s.denote ctx := by
  rw [← Seq.denote_beqC ctx h, Expr.denote_seq]
theorem norm_ai [Std.LawfulIdentity ctx.op (Var.denote ctx 0)] (e : Expr) (s : Seq) (h : e.seq.erase0.beq s) :
    e.denote ctx = s.denote ctx := by
  rw [← Seq.denote_beq ctx h, Seq.denote_erase0, Expr.denote_seq]
theorem norm_aci [Std.Commutative ctx.op] [Std.LawfulIdentity ctx.op (Var.denote ctx 0)] (e : Expr) (s : Seq)
    (h : e.seq.erase0.beqC s) : e.denote ctx = s.denote ctx := by
  rw [← Seq.denote_beqC ctx h, Seq.denote_erase0, Expr.denote_seq]

theorem eq_norm_a (e f : Expr) (s t : Seq) (h : e.seq.beq s && f.seq.beq t) :
    e.denote ctx = f.denote ctx → s.denote ctx = t.denote ctx := by
  rw [norm_a ctx e s (both h).1, norm_a ctx f t (both h).2]; exact id
theorem diseq_norm_a (e f : Expr) (s t : Seq) (h : e.seq.beq s && f.seq.beq t) :
    e.denote ctx ≠ f.denote ctx → s.denote ctx ≠ t.denote ctx := fun ne e => by
  rw [← norm_a ctx _ s (both h).1, ← norm_a ctx f t (both h).2] at e; exact ne e

theorem eq_norm_ac [C : Std.Commutative ctx.op] (e f : Expr) (s t : Seq) (h : e.seq.beqC s && f.seq.beqC t) :
    e.denote ctx = f.denote ctx → s.denote ctx = t.denote ctx := by
  rw [norm_ac ctx e s (both h).1, norm_ac ctx f t (both h).2]; exact id
theorem diseq_norm_ac [C : Std.Commutative ctx.op] (e f : Expr) (s t : Seq) (h : e.seq.beqC s && f.seq.beqC t) :
    e.denote ctx ≠ f.denote ctx → s.denote ctx ≠ t.denote ctx := fun ne e => by
  rw [← norm_ac ctx _ s (both h).1, ← norm_ac ctx f t (both h).2] at e; exact ne e

theorem eq_norm_ai [I : Std.LawfulIdentity ctx.op (Var.denote ctx 0)] (e f : Expr) (s t : Seq)
    (h : e.seq.erase0.beq s && f.seq.erase0.beq t) : e.denote ctx = f.denote ctx → s.denote ctx = t.denote ctx := by
  rw [norm_ai ctx e s (both h).1, norm_ai ctx f t (both h).2]; exact id
theorem diseq_norm_ai [I : Std.LawfulIdentity ctx.op (Var.denote ctx 0)] (e f : Expr) (s t : Seq)
    (h : e.seq.erase0.beq s && f.seq.erase0.beq t) : e.denote ctx ≠ f.denote ctx → s.denote ctx ≠ t.denote ctx :=
  fun ne e => by rw [← norm_ai ctx _ s (both h).1, ← norm_ai ctx f t (both h).2] at e; exact ne e

theorem eq_norm_aci [C : Std.Commutative ctx.op] [I : Std.LawfulIdentity ctx.op (Var.denote ctx 0)] (e f : Expr)
    (s t : Seq) (h : e.seq.erase0.beqC s && f.seq.erase0.beqC t) :
    e.denote ctx = f.denote ctx → s.denote ctx = t.denote ctx := by
  rw [norm_aci ctx e s (both h).1, norm_aci ctx f t (both h).2]; exact id
theorem diseq_norm_aci [C : Std.Commutative ctx.op] [I : Std.LawfulIdentity ctx.op (Var.denote ctx 0)] (e f : Expr)
    (s t : Seq) (h : e.seq.erase0.beqC s && f.seq.erase0.beqC t) :
    e.denote ctx ≠ f.denote ctx → s.denote ctx ≠ t.denote ctx :=
  fun ne e => by rw [← norm_aci ctx _ s (both h).1, ← norm_aci ctx f t (both h).2] at e; exact ne e

private theorem dup [D : Std.IdempotentOp ctx.op] {s s' : Seq} (h : s.eraseDup.beq s') :
    s.denote ctx = s'.denote ctx := by rw [← Seq.denote_beq ctx h, Seq.denote_eraseDup]

theorem eq_erase_dup [D : Std.IdempotentOp ctx.op] (s t s' t' : Seq) (h : s.eraseDup.beq s' && t.eraseDup.beq t') :
    s.denote ctx = t.denote ctx → s'.denote ctx = t'.denote ctx := by
  rw [dup ctx (both h).1, dup ctx (both h).2]; exact id
theorem eq_erase_dup_rhs [D : Std.IdempotentOp ctx.op] (s t t' : Seq) (h : t.eraseDup.beq t') :
    s.denote ctx = t.denote ctx → s.denote ctx = t'.denote ctx := by rw [dup ctx h]; exact id
theorem diseq_erase_dup [D : Std.IdempotentOp ctx.op] (s t s' t' : Seq) (h : s.eraseDup.beq s' && t.eraseDup.beq t') :
    s.denote ctx ≠ t.denote ctx → s'.denote ctx ≠ t'.denote ctx := by
  rw [dup ctx (both h).1, dup ctx (both h).2]; exact id

omit A in
private theorem zero [I : Std.LawfulIdentity ctx.op (Var.denote ctx 0)] {s s' : Seq} (h : s.erase0.beq s') :
    s.denote ctx = s'.denote ctx := by rw [← Seq.denote_beq ctx h, Seq.denote_erase0]

theorem eq_erase0 [I : Std.LawfulIdentity ctx.op (Var.denote ctx 0)] (s t s' t' : Seq)
    (h : s.erase0.beq s' && t.erase0.beq t') : s.denote ctx = t.denote ctx → s'.denote ctx = t'.denote ctx := by
  rw [zero ctx (both h).1, zero ctx (both h).2]; exact id
theorem eq_erase0_rhs [I : Std.LawfulIdentity ctx.op (Var.denote ctx 0)] (s t t' : Seq) (h : t.erase0.beq t') :
    s.denote ctx = t.denote ctx → s.denote ctx = t'.denote ctx := by rw [zero ctx h]; exact id
theorem diseq_erase0 [I : Std.LawfulIdentity ctx.op (Var.denote ctx 0)] (s t s' t' : Seq)
    (h : s.erase0.beq s' && t.erase0.beq t') : s.denote ctx ≠ t.denote ctx → s'.denote ctx ≠ t'.denote ctx := by
  rw [zero ctx (both h).1, zero ctx (both h).2]; exact id

end

end Lean.Grind.AC
