prelude
import Init.Linear.Int.Simp

/-! The rules by which `simp +arith` rewrites equations and inequalities of linear terms over the natural numbers. A
term is compared by its normal form over the integers; a variable is known to be at least zero. -/

set_option linter.unusedVariables false

namespace Nat.Internal.Linear

abbrev Var := Nat
abbrev Context := Lean.RArray Nat

/-- The value of a variable. -/
def Var.denote (ctx : Context) (v : Var) : Nat := ctx.get v

/-- Linear terms as they are written. -/
inductive Expr where
  | num (v : Nat)
  | var (i : Var)
  | add (a b : Expr)
  | mulL (k : Nat) (a : Expr)
  | mulR (a : Expr) (k : Nat)

/-- The value of a term. -/
def Expr.denote (ctx : Context) : Expr → Nat
  | num k => k
  | var v => v.denote ctx
  | add a b => a.denote ctx + b.denote ctx
  | mulL k a => k * a.denote ctx
  | mulR a k => a.denote ctx * k

/-- An equation or an inequality `≤`. -/
structure ExprCnstr where
  eq : Bool
  lhs : Expr
  rhs : Expr

/-- What it says. -/
def ExprCnstr.denote (ctx : Context) (c : ExprCnstr) : Prop :=
  cond c.eq (c.lhs.denote ctx = c.rhs.denote ctx) (c.lhs.denote ctx ≤ c.rhs.denote ctx)

open Int.Internal.Linear (Poly eqInt both)

/-- The assignment, as one of integers. -/
def cast : Context → Int.Internal.Linear.Context
  | .leaf x => .leaf (x : Int)
  | .branch p l r => .branch p (cast l) (cast r)

theorem denote_cast (v : Var) : ∀ ctx : Context, Int.Internal.Linear.Var.denote (cast ctx) v = (v.denote ctx : Nat)
  | .leaf x => rfl
  | .branch p l r => by
    show Bool.rec ((cast l).get v) ((cast r).get v) (Nat.ble p v) =
      ((Bool.rec (l.get v) (r.get v) (Nat.ble p v) : Nat) : Int)
    cases Nat.ble p v with
    | false => exact denote_cast v l
    | true => exact denote_cast v r

/-- A term as a sum over the integers. -/
def Expr.poly : Expr → Poly
  | num k => .num k
  | var v => .add 1 v (.num 0)
  | add a b => a.poly.append b.poly
  | mulL k a => a.poly.scale k
  | mulR a k => a.poly.scale k

theorem Expr.denote_poly (ctx : Context) : ∀ e : Expr, e.poly.denote (cast ctx) = (e.denote ctx : Nat)
  | num k => rfl
  | var v => by
    show 1 * Int.Internal.Linear.Var.denote (cast ctx) v + 0 = _
    rw [denote_cast, Int.add_zero, Int.one_mul]; rfl
  | add a b => by
    show (a.poly.append b.poly).denote _ = ((a.denote ctx + b.denote ctx : Nat) : Int)
    rw [Poly.denote_append, denote_poly ctx a, denote_poly ctx b]; rfl
  | mulL k a => by
    show (a.poly.scale k).denote _ = ((k * a.denote ctx : Nat) : Int)
    rw [Poly.denote_scale, denote_poly ctx a]; rfl
  | mulR a k => by
    show (a.poly.scale k).denote _ = ((a.denote ctx * k : Nat) : Int)
    rw [Poly.denote_scale, denote_poly ctx a, Int.mul_comm]; rfl

theorem Expr.eq_of_toNormPoly_eq (ctx : Context) (e e' : Expr) (h : e.poly.same e'.poly) :
    e.denote ctx = e'.denote ctx :=
  Int.ofNat_inj.mp (by rw [← denote_poly, ← denote_poly, Poly.denote_same _ h])

/-- The left side minus the right side. -/
def ExprCnstr.diff (c : ExprCnstr) : Poly := .comb 1 c.lhs.poly (-1) c.rhs.poly

theorem ExprCnstr.denote_diff (ctx : Context) (c : ExprCnstr) :
    c.diff.denote (cast ctx) = (c.lhs.denote ctx : Int) - (c.rhs.denote ctx : Int) := by
  rw [diff, Poly.denote_comb, Expr.denote_poly, Expr.denote_poly, Int.one_mul, Int.neg_mul, Int.one_mul]; rfl

/-- Constraints of the same kind whose sides have the same difference. -/
def ExprCnstr.same (c d : ExprCnstr) : Bool := cond c.eq d.eq (!d.eq) && c.diff.same d.diff

theorem ExprCnstr.eq_of_toNormPoly_eq (ctx : Context) (c d : ExprCnstr) (h : c.same d) :
    c.denote ctx = d.denote ctx := by
  have ⟨h₁, h₂⟩ := both h
  have e := Poly.denote_same (cast ctx) h₂
  rw [denote_diff, denote_diff] at e
  unfold denote
  cases hc : c.eq with
  | true =>
    rw [hc] at h₁
    have hd : d.eq = true := h₁
    rw [hd]
    exact propext ⟨fun h => show _ = _ by have : _ = _ := h; omega, fun h => show _ = _ by have : _ = _ := h; omega⟩
  | false =>
    rw [hc] at h₁
    have hd : d.eq = false := by cases hd : d.eq with
      | false => rfl
      | true => rw [hd] at h₁; exact Bool.noConfusion h₁
    rw [hd]
    exact propext ⟨fun h => show _ ≤ _ by have : _ ≤ _ := h; omega, fun h => show _ ≤ _ by have : _ ≤ _ := h; omega⟩

/-- No coefficient is negative, and the constant is at least `low`. -/
def atLeast (low : Int) : Poly → Bool
  | .num k => decide (low ≤ k)
  | .add k _ p => decide (0 ≤ k) && atLeast low p

theorem denote_atLeast (ctx : Context) {low : Int} : ∀ {p : Poly}, atLeast low p → low ≤ p.denote (cast ctx)
  | .num k, h => of_decide_eq_true h
  | .add k v p, h => by
    have h₁ := of_decide_eq_true (both h).1
    have h₂ := denote_atLeast ctx (p := p) (both h).2
    have h₃ := Int.mul_nonneg h₁ (Int.natCast_nonneg (Var.denote ctx v))
    rw [← denote_cast] at h₃
    show low ≤ k * Int.Internal.Linear.Var.denote (cast ctx) v + p.denote (cast ctx)
    omega

/-- The value of the sum is at least `low`. -/
def bounds (low : Int) (p : Poly) : Bool := atLeast low p.norm

theorem denote_bounds (ctx : Context) {low : Int} {p : Poly} (h : bounds low p) : low ≤ p.denote (cast ctx) := by
  rw [← Poly.denote_norm]; exact denote_atLeast ctx h

/-- Whether the constraint is wrong for all natural numbers. -/
def ExprCnstr.isUnsat (c : ExprCnstr) : Bool := bounds 1 c.diff || (c.eq && bounds 1 (c.diff.scale (-1)))

/-- Whether the constraint is right for all natural numbers. -/
def ExprCnstr.isValid (c : ExprCnstr) : Bool := bounds 0 (c.diff.scale (-1)) && (!c.eq || bounds 0 c.diff)

theorem ExprCnstr.eq_false_of_isUnsat (ctx : Context) (c : ExprCnstr) (h : c.isUnsat) : c.denote ctx = False := by
  unfold isUnsat at h
  refine eq_false fun hc => ?_
  have e := c.denote_diff ctx
  unfold denote at hc
  cases h₁ : bounds 1 c.diff with
  | true =>
    have := denote_bounds ctx h₁
    cases he : c.eq with
    | true => rw [he] at hc; have : _ = _ := hc; omega
    | false => rw [he] at hc; have : _ ≤ _ := hc; omega
  | false =>
    rw [h₁] at h
    have ⟨he, h₂⟩ := both h
    have := denote_bounds ctx h₂
    rw [he] at hc
    rw [Poly.denote_scale] at this
    have : _ = _ := hc
    omega

theorem ExprCnstr.eq_true_of_isValid (ctx : Context) (c : ExprCnstr) (h : c.isValid) : c.denote ctx = True := by
  have ⟨h₁, h₂⟩ := both h
  refine eq_true ?_
  have e := c.denote_diff ctx
  have low := denote_bounds ctx h₁
  rw [Poly.denote_scale] at low
  unfold denote
  cases he : c.eq with
  | true =>
    rw [he] at h₂
    have := denote_bounds ctx h₂
    show _ = _
    omega
  | false =>
    show _ ≤ _
    omega

end Nat.Internal.Linear
