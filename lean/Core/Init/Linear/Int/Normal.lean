prelude
import Init.Linear.Int.Poly

/-! Normal forms of sums. Two sums that have the same normal form (`Poly.same`) have the same value under every
assignment; all rules of the linear arithmetic reduce to that. -/

set_option linter.unusedVariables false

namespace Int.Internal.Linear
namespace Poly

/-- Adds a constant. -/
def addConst (c : Int) : Poly → Poly
  | num k => num (k + c)
  | add k v p => add k v (p.addConst c)

/-- The sum of two sums, summands kept as they are. -/
def append : Poly → Poly → Poly
  | num k, q => q.addConst k
  | add k v p, q => add k v (p.append q)

/-- A multiple. -/
def scale (a : Int) : Poly → Poly
  | num k => num (a * k)
  | add k v p => add (a * k) v (p.scale a)

/-- The combination `a * p + b * q`. -/
def comb (a : Int) (p : Poly) (b : Int) (q : Poly) : Poly := (p.scale a).append (q.scale b)

/-- Adds a multiple of a variable to a sum whose variables descend. -/
def insert (k : Int) (v : Var) : Poly → Poly
  | num c => add k v (num c)
  | add k' v' p =>
    cond (Nat.beq v v') (cond (eqInt (k + k') 0) p (add (k + k') v p))
      (cond (Nat.ble v v') (add k' v' (p.insert k v)) (add k v (add k' v' p)))

/-- The normal form: variables descend, no coefficient is zero. -/
def norm : Poly → Poly
  | num c => num c
  | add k v p => cond (eqInt k 0) p.norm (p.norm.insert k v)

/-- Equality of sums, for evaluation by the kernel. -/
def eqPoly : Poly → Poly → Bool
  | num k, num k' => eqInt k k'
  | add k v p, add k' v' p' => cond (Nat.beq v v') (cond (eqInt k k') (p.eqPoly p') false) false
  | num _, add _ _ _ => false
  | add _ _ _, num _ => false

/-- Equality up to normal form. -/
def same (p q : Poly) : Bool := p.norm.eqPoly q.norm

section
variable (ctx : Context)

theorem denote_addConst (c : Int) : ∀ p : Poly, (p.addConst c).denote ctx = p.denote ctx + c
  | num k => rfl
  | add k v p => by
    show k * v.denote ctx + (p.addConst c).denote ctx = k * v.denote ctx + p.denote ctx + c
    rw [denote_addConst c p, Int.add_assoc]

theorem denote_append : ∀ p q : Poly, (p.append q).denote ctx = p.denote ctx + q.denote ctx
  | num k, q => (denote_addConst ctx k q).trans (Int.add_comm _ _)
  | add k v p, q => by
    show k * v.denote ctx + (p.append q).denote ctx = k * v.denote ctx + p.denote ctx + q.denote ctx
    rw [denote_append p q, Int.add_assoc]

theorem denote_scale (a : Int) : ∀ p : Poly, (p.scale a).denote ctx = a * p.denote ctx
  | num k => rfl
  | add k v p => by
    show a * k * v.denote ctx + (p.scale a).denote ctx = a * (k * v.denote ctx + p.denote ctx)
    rw [denote_scale a p, Int.mul_add, Int.mul_assoc]

theorem denote_comb (a : Int) (p : Poly) (b : Int) (q : Poly) :
    (comb a p b q).denote ctx = a * p.denote ctx + b * q.denote ctx := by
  rw [comb, denote_append, denote_scale, denote_scale]

theorem denote_insert (k : Int) (v : Var) : ∀ p : Poly, (p.insert k v).denote ctx = k * v.denote ctx + p.denote ctx
  | num c => rfl
  | add k' v' p => by
    show Poly.denote ctx (cond (Nat.beq v v') (cond (eqInt (k + k') 0) p (add (k + k') v p))
      (cond (Nat.ble v v') (add k' v' (p.insert k v)) (add k v (add k' v' p)))) =
        k * v.denote ctx + (k' * v'.denote ctx + p.denote ctx)
    cases hv : Nat.beq v v' with
    | true =>
      have e := Nat.eq_of_beq_eq_true hv
      subst e
      cases hk : eqInt (k + k') 0 with
      | true =>
        rw [← Int.add_assoc, ← Int.add_mul, eq_of_eqInt hk, Int.zero_mul, Int.zero_add]; rfl
      | false =>
        rw [← Int.add_assoc, ← Int.add_mul]; rfl
    | false =>
      cases Nat.ble v v' with
      | true =>
        show k' * v'.denote ctx + (p.insert k v).denote ctx = _
        rw [denote_insert k v p, Int.add_left_comm]
      | false => rfl

theorem denote_norm : ∀ p : Poly, p.norm.denote ctx = p.denote ctx
  | num c => rfl
  | add k v p => by
    show Poly.denote ctx (cond (eqInt k 0) p.norm (p.norm.insert k v)) = k * v.denote ctx + p.denote ctx
    cases h : eqInt k 0 with
    | true => rw [eq_of_eqInt h, Int.zero_mul, Int.zero_add]; exact denote_norm p
    | false => exact (denote_insert ctx k v p.norm).trans (by rw [denote_norm p])

theorem eq_of_eqPoly : ∀ {p q : Poly}, p.eqPoly q = true → p = q
  | num _, num _, h => congrArg num (eq_of_eqInt h)
  | add k v p, add k' v' p', h => by
    replace h : cond (Nat.beq v v') (cond (eqInt k k') (p.eqPoly p') false) false = true := h
    cases hv : Nat.beq v v' with
    | false => rw [hv] at h; exact Bool.noConfusion h
    | true =>
      cases hk : eqInt k k' with
      | false => rw [hv, hk] at h; exact Bool.noConfusion h
      | true =>
        rw [hv, hk] at h
        rw [Nat.eq_of_beq_eq_true hv, eq_of_eqInt hk, eq_of_eqPoly (p := p) h]

/-- Sums with the same normal form have the same value. -/
theorem denote_same {p q : Poly} (h : p.same q = true) : p.denote ctx = q.denote ctx := by
  rw [← denote_norm ctx p, eq_of_eqPoly h, denote_norm]

end

/-- The constant of a sum. -/
def constant : Poly → Int
  | num k => k
  | add _ _ p => p.constant

/-- The coefficient of a variable: the first one, sums in normal form have but one. -/
def coeff (x : Var) : Poly → Int
  | num _ => 0
  | add k v p => cond (Nat.beq x v) k (p.coeff x)

/-- The coefficient of the first summand; one if there is none. -/
def lead : Poly → Int
  | num _ => 1
  | add k _ _ => k

/-- What follows the first summand. -/
def rest : Poly → Poly
  | num k => num k
  | add _ _ p => p

/-- Whether the number divides every coefficient; the constant does not matter. -/
def divides (k : Int) : Poly → Bool
  | num _ => true
  | add a _ p => cond (eqInt (a % k) 0) (p.divides k) false

theorem dvd_denote_sub_constant (ctx : Context) {k : Int} :
    ∀ {p : Poly}, p.divides k = true → k ∣ p.denote ctx - p.constant
  | num c, _ => by
    show k ∣ c - c
    rw [Int.sub_self]; exact Int.dvd_zero k
  | add a v p, h => by
    replace h : cond (eqInt (a % k) 0) (p.divides k) false = true := h
    cases ha : eqInt (a % k) 0 with
    | false => rw [ha] at h; exact Bool.noConfusion h
    | true =>
      rw [ha] at h
      have h₁ : k ∣ a * v.denote ctx :=
        Int.dvd_trans (Int.dvd_of_emod_eq_zero (eq_of_eqInt ha)) (Int.dvd_mul_right a _)
      have h₂ := Int.dvd_add h₁ (dvd_denote_sub_constant ctx (p := p) h)
      rw [Int.sub_eq_add_neg, ← Int.add_assoc, ← Int.sub_eq_add_neg] at h₂
      exact h₂

end Poly

/-- A term as a sum. -/
def Expr.poly : Expr → Poly
  | num k => .num k
  | var v => .add 1 v (.num 0)
  | add a b => a.poly.append b.poly
  | sub a b => a.poly.append (b.poly.scale (-1))
  | neg a => a.poly.scale (-1)
  | mulL k a => a.poly.scale k
  | mulR a k => a.poly.scale k

theorem Expr.denote_poly (ctx : Context) : ∀ e : Expr, e.poly.denote ctx = e.denote ctx
  | num k => rfl
  | var v => by
    show 1 * v.denote ctx + 0 = v.denote ctx
    rw [Int.add_zero, Int.one_mul]
  | add a b => by
    show (a.poly.append b.poly).denote ctx = a.denote ctx + b.denote ctx
    rw [Poly.denote_append, denote_poly ctx a, denote_poly ctx b]
  | sub a b => by
    show (a.poly.append (b.poly.scale (-1))).denote ctx = a.denote ctx - b.denote ctx
    rw [Poly.denote_append, Poly.denote_scale, denote_poly ctx a, denote_poly ctx b, Int.neg_mul, Int.one_mul]; rfl
  | neg a => by
    show (a.poly.scale (-1)).denote ctx = -a.denote ctx
    rw [Poly.denote_scale, denote_poly ctx a, Int.neg_mul, Int.one_mul]
  | mulL k a => by
    show (a.poly.scale k).denote ctx = k * a.denote ctx
    rw [Poly.denote_scale, denote_poly ctx a]
  | mulR a k => by
    show (a.poly.scale k).denote ctx = a.denote ctx * k
    rw [Poly.denote_scale, denote_poly ctx a, Int.mul_comm]

/-- The difference of two terms as a sum. -/
def Expr.diff (a b : Expr) : Poly := (Expr.sub a b).poly

theorem Expr.denote_diff (ctx : Context) (a b : Expr) : (a.diff b).denote ctx = a.denote ctx - b.denote ctx :=
  (sub a b).denote_poly ctx

end Int.Internal.Linear
