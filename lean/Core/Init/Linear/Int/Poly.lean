prelude
import Init.Omega
import Init.Data.RArray
import Init.Int.Cast

/-! Linear terms over the integers, sums of multiples of variables and a constant, and their values. -/

set_option linter.unusedVariables false

namespace Int.Internal.Linear

abbrev Var := Nat
abbrev Context := Lean.RArray Int

/-- The value of a variable. -/
def Var.denote (ctx : Context) (v : Var) : Int := ctx.get v

/-- Linear terms as they are written. -/
inductive Expr where
  | num (v : Int)
  | var (i : Var)
  | add (a b : Expr)
  | sub (a b : Expr)
  | neg (a : Expr)
  | mulL (k : Int) (a : Expr)
  | mulR (a : Expr) (k : Int)

/-- The value of a term. -/
def Expr.denote (ctx : Context) : Expr → Int
  | num k => k
  | var v => v.denote ctx
  | add a b => a.denote ctx + b.denote ctx
  | sub a b => a.denote ctx - b.denote ctx
  | neg a => -a.denote ctx
  | mulL k a => k * a.denote ctx
  | mulR a k => a.denote ctx * k

/-- A sum `k₁ * x₁ + (k₂ * x₂ + … + c)`. -/
inductive Poly where
  | num (k : Int)
  | add (k : Int) (v : Var) (p : Poly)

/-- Equality of integers, for evaluation by the kernel. -/
def eqInt : Int → Int → Bool
  | ofNat m, ofNat n => Nat.beq m n
  | negSucc m, negSucc n => Nat.beq m n
  | ofNat _, negSucc _ => false
  | negSucc _, ofNat _ => false

theorem eq_of_eqInt : ∀ {a b : Int}, eqInt a b = true → a = b
  | ofNat _, ofNat _, h => congrArg ofNat (Nat.eq_of_beq_eq_true h)
  | negSucc _, negSucc _, h => congrArg negSucc (Nat.eq_of_beq_eq_true h)

private theorem beq_self : ∀ m : Nat, Nat.beq m m = true
  | 0 => rfl
  | m + 1 => beq_self m

theorem eqInt_self : ∀ a : Int, eqInt a a = true
  | ofNat m => beq_self m
  | negSucc m => beq_self m

theorem ne_of_eqInt {a b : Int} (h : eqInt a b = false) : a ≠ b := fun e => by
  rw [e, eqInt_self] at h; exact Bool.noConfusion h

namespace Poly

/-- The value of a sum. -/
def denote (ctx : Context) : Poly → Int
  | num k => k
  | add k v p => k * v.denote ctx + p.denote ctx

/-- One summand as it is displayed: without a factor one. -/
def term (ctx : Context) (k : Int) (v : Var) : Int := cond (eqInt k 1) (v.denote ctx) (k * v.denote ctx)

/-- Further summands as they are displayed: without a constant zero. -/
def sumFrom (ctx : Context) : Poly → Int → Int
  | num k, r => cond (eqInt k 0) r (r + k)
  | add k v p, r => p.sumFrom ctx (r + term ctx k v)

/-- The value of a sum as it is displayed: associated to the left, without superfluous ones and zeros. -/
def denote' (ctx : Context) : Poly → Int
  | num k => k
  | add k v p => p.sumFrom ctx (term ctx k v)

theorem term_eq (ctx : Context) (k : Int) (v : Var) : term ctx k v = k * v.denote ctx := by
  unfold term
  cases h : eqInt k 1 with
  | false => rfl
  | true => rw [eq_of_eqInt h, Int.one_mul]; rfl

theorem sumFrom_eq (ctx : Context) : ∀ (p : Poly) (r : Int), p.sumFrom ctx r = r + p.denote ctx
  | num k, r => by
    show cond (eqInt k 0) r (r + k) = r + k
    cases h : eqInt k 0 with
    | false => rfl
    | true => rw [eq_of_eqInt h, Int.add_zero]; rfl
  | add k v p, r => by
    show p.sumFrom ctx (r + term ctx k v) = r + (k * v.denote ctx + p.denote ctx)
    rw [sumFrom_eq ctx p, term_eq, Int.add_assoc]

theorem denote'_eq (ctx : Context) : ∀ p : Poly, p.denote' ctx = p.denote ctx
  | num k => rfl
  | add k v p => by
    show p.sumFrom ctx (term ctx k v) = _
    rw [sumFrom_eq, term_eq]; rfl

end Poly
end Int.Internal.Linear
