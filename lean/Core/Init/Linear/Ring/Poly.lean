prelude
import Init.Linear.Ring.Laws
import Init.Linear.Int.Normal

/-! Polynomials over commutative rings. Two polynomials whose difference collects to zero (`Poly.same`) have the same
value under every assignment; all rules of the ring solver of `grind` reduce to that. -/

set_option linter.unusedVariables false
set_option linter.unusedSectionVars false

universe u

namespace Lean.Grind.CommRing
open Int.Internal.Linear (eqInt eq_of_eqInt)

attribute [local instance] Semiring.natCast Ring.intCast

abbrev Var := Nat
abbrev Context (α : Type u) := RArray α

/-- Terms as they are written. -/
inductive Expr where
  | num (k : Int)
  | natCast (k : Nat)
  | intCast (k : Int)
  | var (i : Var)
  | neg (a : Expr)
  | add (a b : Expr)
  | sub (a b : Expr)
  | mul (a b : Expr)
  | pow (a : Expr) (k : Nat)

/-- A power `x ^ k`. -/
structure Power where
  x : Var
  k : Nat

/-- A product of powers. -/
inductive Mon where
  | unit
  | mult (p : Power) (m : Mon)

/-- A sum `k₁ * m₁ + (k₂ * m₂ + … + c)`. -/
inductive Poly where
  | num (k : Int)
  | add (k : Int) (v : Mon) (p : Poly)

section
variable {α : Type u}

noncomputable def Var.denote (ctx : Context α) (v : Var) : α := ctx.get v

/-- A literal as it is written. -/
noncomputable def literal [Ring α] : Int → α
  | .ofNat n => OfNat.ofNat n
  | .negSucc n => -OfNat.ofNat (n + 1)

noncomputable def Expr.denote [Ring α] (ctx : Context α) : Expr → α
  | num k => literal k
  | natCast k => NatCast.natCast k
  | intCast k => IntCast.intCast k
  | var x => Var.denote ctx x
  | neg a => -a.denote ctx
  | add a b => a.denote ctx + b.denote ctx
  | sub a b => a.denote ctx - b.denote ctx
  | mul a b => a.denote ctx * b.denote ctx
  | pow a k => a.denote ctx ^ k
end

namespace Mon

/-- Multiplies by a power; variables ascend. -/
def insert (x k : Nat) : Mon → Mon
  | unit => mult ⟨x, k⟩ unit
  | mult ⟨y, l⟩ m =>
    cond (Nat.beq x y) (mult ⟨x, k + l⟩ m)
      (cond (Nat.ble x y) (mult ⟨x, k⟩ (mult ⟨y, l⟩ m)) (mult ⟨y, l⟩ (m.insert x k)))

def mul : Mon → Mon → Mon
  | unit, n => n
  | mult ⟨x, k⟩ m, n => (m.mul n).insert x k

def beq : Mon → Mon → Bool
  | unit, unit => true
  | mult ⟨x, k⟩ m, mult ⟨y, l⟩ n => cond (Nat.beq x y) (cond (Nat.beq k l) (m.beq n) false) false
  | unit, mult _ _ => false
  | mult _ _, unit => false

theorem eq_of_beq : ∀ {m n : Mon}, m.beq n = true → m = n
  | unit, unit, _ => rfl
  | mult ⟨x, k⟩ m, mult ⟨y, l⟩ n, h => by
    replace h : cond (Nat.beq x y) (cond (Nat.beq k l) (m.beq n) false) false = true := h
    cases hx : Nat.beq x y with
    | false => rw [hx] at h; exact Bool.noConfusion h
    | true =>
      cases hk : Nat.beq k l with
      | false => rw [hx, hk] at h; exact Bool.noConfusion h
      | true =>
        rw [hx, hk] at h
        rw [Nat.eq_of_beq_eq_true hx, Nat.eq_of_beq_eq_true hk, eq_of_beq (m := m) h]

end Mon

namespace Poly

def addConst (c : Int) : Poly → Poly
  | num k => num (k + c)
  | add k m p => add k m (p.addConst c)

def append : Poly → Poly → Poly
  | num k, q => q.addConst k
  | add k m p, q => add k m (p.append q)

/-- The multiple by a term `a * n`. -/
def scale (a : Int) (n : Mon) : Poly → Poly
  | num k => add (a * k) n (num 0)
  | add k m p => add (a * k) (n.mul m) (p.scale a n)

def mul : Poly → Poly → Poly
  | num k, q => q.scale k .unit
  | add k m p, q => (q.scale k m).append (p.mul q)

/-- Adds a term to a collected sum. -/
def insert (k : Int) (m : Mon) : Poly → Poly
  | num c => add k m (num c)
  | add l n p => cond (m.beq n) (cond (eqInt (k + l) 0) p (add (k + l) m p)) (add l n (p.insert k m))

/-- Collects equal monomials; monomials get their normal form, constants are joined. -/
def collect : Poly → Poly
  | num c => num c
  | add k .unit p => p.collect.addConst k
  | add k (.mult pw m) p => cond (eqInt k 0) p.collect (p.collect.insert k ((Mon.mult pw m).mul .unit))

def isZero : Poly → Bool
  | num c => eqInt c 0
  | add _ _ _ => false

/-- The combination `a * n * p + b * r * q`. -/
def comb (a : Int) (n : Mon) (p : Poly) (b : Int) (r : Mon) (q : Poly) : Poly := (p.scale a n).append (q.scale b r)

/-- Equality up to collection. -/
def same (p q : Poly) : Bool := (comb 1 .unit p (-1) .unit q).collect.isZero

/-- A power, collected after each multiplication. -/
def pow (p : Poly) : Nat → Poly
  | 0 => num 1
  | k + 1 => ((p.pow k).mul p).collect

end Poly

/-- A term as a polynomial. -/
def Expr.poly : Expr → Poly
  | num k => .num k
  | natCast k => .num k
  | intCast k => .num k
  | var x => .add 1 (.mult ⟨x, 1⟩ .unit) (.num 0)
  | neg a => a.poly.scale (-1) .unit
  | add a b => a.poly.append b.poly
  | sub a b => a.poly.append (b.poly.scale (-1) .unit)
  | mul a b => (a.poly.mul b.poly).collect
  | pow a k => a.poly.pow k

/-- The difference of two terms. -/
def Expr.diff (a b : Expr) : Poly := (Expr.sub a b).poly

end Lean.Grind.CommRing
