prelude
import Init.Linear.Ring.Poly

/-! The value of a polynomial, and what the operations on polynomials do to it. -/

set_option linter.unusedVariables false
set_option linter.unusedSectionVars false

universe u

namespace Lean.Grind.CommRing
open Int.Internal.Linear (eqInt eq_of_eqInt)

attribute [local instance] Semiring.natCast Ring.intCast

section
variable {α : Type u} [R : CommRing α] (ctx : Context α)

noncomputable def Mon.denote : Mon → α
  | unit => 1
  | mult pw m => Var.denote ctx pw.x ^ pw.k * m.denote

noncomputable def Poly.denote : Poly → α
  | num k => int k
  | add k m p => int k * m.denote ctx + p.denote

theorem Mon.denote_insert (x k : Nat) : ∀ m : Mon, (m.insert x k).denote ctx = Var.denote ctx x ^ k * m.denote ctx
  | unit => rfl
  | mult ⟨y, l⟩ m => by
    show Mon.denote ctx (cond (Nat.beq x y) (mult ⟨x, k + l⟩ m)
      (cond (Nat.ble x y) (mult ⟨x, k⟩ (mult ⟨y, l⟩ m)) (mult ⟨y, l⟩ (m.insert x k)))) = _ * (_ * _)
    cases h : Nat.beq x y with
    | true =>
      rw [← Nat.eq_of_beq_eq_true h, ← prod_assoc, ← pow_add]; rfl
    | false =>
      cases Nat.ble x y with
      | true => rfl
      | false =>
        show _ * (m.insert x k).denote ctx = _
        rw [denote_insert x k m]
        ac_rfl

theorem Mon.denote_mul : ∀ m n : Mon, (m.mul n).denote ctx = m.denote ctx * n.denote ctx
  | unit, n => (one_prod _).symm
  | mult ⟨x, k⟩ m, n => by
    show ((m.mul n).insert x k).denote ctx = _ * _ * _
    rw [denote_insert, denote_mul m n, prod_assoc]

theorem Poly.denote_addConst (c : Int) : ∀ p : Poly, (p.addConst c).denote ctx = p.denote ctx + int c
  | num k => int_add k c
  | add k m p => by
    show _ + (p.addConst c).denote ctx = _ + _ + _
    rw [denote_addConst c p, sum_assoc]

theorem Poly.denote_append : ∀ p q : Poly, (p.append q).denote ctx = p.denote ctx + q.denote ctx
  | num k, q => (denote_addConst ctx k q).trans (sum_comm _ _)
  | add k m p, q => by
    show _ + (p.append q).denote ctx = _ + _ + _
    rw [denote_append p q, sum_assoc]

theorem Poly.denote_scale (a : Int) (n : Mon) :
    ∀ p : Poly, (p.scale a n).denote ctx = int a * n.denote ctx * p.denote ctx
  | num k => by
    show int (a * k) * n.denote ctx + int 0 = _ * _ * int k
    rw [int_mul, int_zero, sum_zero]; ac_rfl
  | add k m p => by
    show int (a * k) * (n.mul m).denote ctx + (p.scale a n).denote ctx = _ * _ * (_ + _)
    rw [int_mul, Mon.denote_mul, denote_scale a n p, prod_sum]
    exact congrArg (· + _) (by ac_rfl)

theorem Poly.denote_scale_unit (a : Int) (p : Poly) : (p.scale a .unit).denote ctx = int a * p.denote ctx :=
  (denote_scale ctx a .unit p).trans (congrArg (· * _) (prod_one _))

theorem Poly.denote_mul : ∀ p q : Poly, (p.mul q).denote ctx = p.denote ctx * q.denote ctx
  | num k, q => denote_scale_unit ctx k q
  | add k m p, q => by
    show ((q.scale k m).append (p.mul q)).denote ctx = (_ + _) * _
    rw [denote_append, denote_scale, denote_mul p q, sum_prod]

theorem Poly.denote_insert (k : Int) (m : Mon) :
    ∀ p : Poly, (p.insert k m).denote ctx = int k * m.denote ctx + p.denote ctx
  | num c => rfl
  | add l n p => by
    show Poly.denote ctx (cond (m.beq n) (cond (eqInt (k + l) 0) p (add (k + l) m p)) (add l n (p.insert k m))) =
      _ + (_ + _)
    cases h : m.beq n with
    | true =>
      rw [← Mon.eq_of_beq h, ← sum_assoc, ← sum_prod, ← int_add]
      cases hz : eqInt (k + l) 0 with
      | true => rw [eq_of_eqInt hz, int_zero, zero_prod, zero_add]; rfl
      | false => rfl
    | false =>
      show _ + (p.insert k m).denote ctx = _
      rw [denote_insert k m p]; ac_rfl

theorem Poly.denote_collect : ∀ p : Poly, p.collect.denote ctx = p.denote ctx
  | num c => rfl
  | add k .unit p => by
    show (p.collect.addConst k).denote ctx = int k * 1 + _
    rw [denote_addConst, denote_collect p, prod_one, sum_comm]
  | add k (.mult pw m) p => by
    show Poly.denote ctx (cond (eqInt k 0) p.collect (p.collect.insert k ((Mon.mult pw m).mul .unit))) = _ + _
    cases h : eqInt k 0 with
    | true => rw [eq_of_eqInt h, int_zero, zero_prod, zero_add]; exact denote_collect p
    | false =>
      show (p.collect.insert k ((Mon.mult pw m).mul .unit)).denote ctx = _
      rw [denote_insert, denote_collect p, Mon.denote_mul]
      exact congrArg (int k * · + _) (prod_one _)

theorem Poly.denote_isZero : ∀ {p : Poly}, p.isZero → p.denote ctx = 0
  | num c, h => by rw [show c = 0 from eq_of_eqInt h]; exact int_zero

theorem Poly.denote_comb (a : Int) (n : Mon) (p : Poly) (b : Int) (r : Mon) (q : Poly) :
    (comb a n p b r q).denote ctx = int a * n.denote ctx * p.denote ctx + int b * r.denote ctx * q.denote ctx := by
  rw [comb, denote_append, denote_scale, denote_scale]

theorem int_neg_one : (int (-1) : α) = -1 := (int_neg 1).trans (congrArg _ int_one)

theorem Poly.denote_same {p q : Poly} (h : p.same q) : p.denote ctx = q.denote ctx := by
  have h := denote_isZero ctx h
  rw [denote_collect, comb, denote_append, denote_scale_unit,
    denote_scale_unit, int_one, one_prod, int_neg_one, neg_mul,
    one_prod] at h
  exact eq_of_sub_eq_zero h

theorem Poly.denote_pow (p : Poly) : ∀ k : Nat, (p.pow k).denote ctx = p.denote ctx ^ k
  | 0 => int_one.trans (power_zero _).symm
  | k + 1 => by
    show ((p.pow k).mul p).collect.denote ctx = _
    rw [denote_collect, denote_mul, denote_pow p k, power_succ]

theorem literal_eq : ∀ k : Int, (literal k : α) = int k
  | .ofNat n => (int_nat n).symm
  | .negSucc n => (congrArg Neg.neg (int_nat (n + 1)).symm).trans (int_neg ((n + 1 : Nat) : Int)).symm

theorem Expr.denote_poly : ∀ e : Expr, e.poly.denote ctx = e.denote ctx
  | num k => (literal_eq k).symm
  | natCast k => (int_nat k).trans (R.ofNat_eq_natCast k)
  | intCast k => rfl
  | var x => by
    show int 1 * (Var.denote ctx x ^ 1 * 1) + int 0 = Var.denote ctx x
    rw [int_one, int_zero, one_prod, prod_one, pow_one, sum_zero]
  | neg a => by
    show (a.poly.scale (-1) .unit).denote ctx = -a.denote ctx
    rw [Poly.denote_scale_unit, int_neg_one, neg_mul, one_prod, denote_poly a]
  | add a b => by
    show (a.poly.append b.poly).denote ctx = a.denote ctx + b.denote ctx
    rw [Poly.denote_append, denote_poly a, denote_poly b]
  | sub a b => by
    show (a.poly.append (b.poly.scale (-1) .unit)).denote ctx = a.denote ctx - b.denote ctx
    rw [Poly.denote_append, Poly.denote_scale_unit, int_neg_one, neg_mul, one_prod, denote_poly a, denote_poly b,
      sub_eq_sum_neg]
  | mul a b => by
    show (a.poly.mul b.poly).collect.denote ctx = a.denote ctx * b.denote ctx
    rw [Poly.denote_collect, Poly.denote_mul, denote_poly a, denote_poly b]
  | pow a k => by
    show (a.poly.pow k).denote ctx = a.denote ctx ^ k
    rw [Poly.denote_pow, denote_poly a]

theorem Expr.denote_diff (a b : Expr) : (a.diff b).denote ctx = a.denote ctx + -b.denote ctx :=
  ((sub a b).denote_poly ctx).trans (sub_eq_sum_neg _ _)

end
end Lean.Grind.CommRing
