import Lemmata.Mba.Kronecker.Minterms

/-! Polynomial mixed Boolean-arithmetic by one evaluation on big numbers.

Every bitwise function of `n` variables is a sum of minterms, which add up to minus one; so a term is a polynomial in all
minterms but the first. Minterm `i` gets the value `2 ^ (K * D ^ i)`: when no monomial has a degree of `D` or more and no
coefficient more than `K - 1` binary digits, the coefficients stand side by side in the value of the polynomial
(Kronecker's substitution), and the kernel computes this value with its arithmetic of big numbers. -/

namespace Lemmata.Mba

noncomputable section

/-- A polynomial that stands for a value, is worth `z` at the point of the check, and is not too large. -/
def Stands {w : Nat} (K D k : Nat) (α : Nat → Int) (x : BitVec w) (z : Int) (size degree : Nat) : Prop :=
  ∃ p : Sparse, Rep x (p.at (product k α)) ∧ (p.at fun e => (2 : Int) ^ ((K + 1) * code D k e)) = z ∧
    p.norm ≤ size ∧ p.below k degree

section
variable {w K D k : Nat} {α : Nat → Int} {x y : BitVec w} {z z' : Int} {s s' d d' : Nat}

theorem point_mul (K D k : Nat) (e f : Nat → Nat) : (2 : Int) ^ ((K + 1) * code D k fun i => e i + f i) =
    (2 : Int) ^ ((K + 1) * code D k e) * (2 : Int) ^ ((K + 1) * code D k f) := by
  rw [code_add, Nat.mul_add, Int.pow_add]

theorem Stands.scale {y : BitVec w} (c : Int) : Stands K D k α x z s d → (∀ a, Rep x a → Rep y (c * a)) →
    Stands K D k α y (c * z) (c.natAbs * s) d
  | ⟨p, hx, hz, hs, hd⟩, law => ⟨p.scale c, (law _ hx).congr (Sparse.at_scale _ c p).symm,
      (Sparse.at_scale _ c p).trans (hz ▸ rfl), by rw [Sparse.norm_scale]; exact Nat.mul_le_mul_left _ hs,
      p.below_scale c hd⟩

theorem Stands.combine {v : BitVec w} (c : Int) (hc : c.natAbs = 1) :
    Stands K D k α x z s d → Stands K D k α y z' s' d' →
    (∀ a b, Rep x a → Rep y b → Rep v (a + c * b)) → Stands K D k α v (z + c * z') (s + s') (max d d')
  | ⟨p, hx, hz, hs, hd⟩, ⟨q, hy, hz', hs', hd'⟩, law => by
    refine ⟨p ++ q.scale c, (law _ _ hx hy).congr ?_, ?_, ?_, ?_⟩
    · rw [Sparse.at_append, Sparse.at_scale]
    · rw [Sparse.at_append, Sparse.at_scale, hz, hz']
    · rw [Sparse.norm_append, Sparse.norm_scale, hc, Nat.one_mul]; exact Nat.add_le_add hs hs'
    · exact Sparse.below_append _ _ (Sparse.below_mono (Nat.le_max_left ..) p hd)
        (Sparse.below_mono (Nat.le_max_right ..) _ (q.below_scale c hd'))

theorem Stands.mul : Stands K D k α x z s d → Stands K D k α y z' s' d' →
    Stands K D k α (x * y) (z * z') (s * s') (d + d')
  | ⟨p, hx, hz, hs, hd⟩, ⟨q, hy, hz', hs', hd'⟩ => by
    refine ⟨p.mul q, (hx.mul hy).congr ?_, ?_, ?_, ?_⟩
    · rw [Sparse.at_mul _ (product_add k α)]
    · rw [Sparse.at_mul _ (point_mul K D k), hz, hz']
    · rw [Sparse.norm_mul]; exact Nat.mul_le_mul hs hs'
    · exact Sparse.below_mul p q hd hd'

theorem Stands.const {c : Int} (h : Rep x c) : Stands K D k α x c c.natAbs 0 := by
  refine ⟨[(fun _ => 0, c)], h.congr ?_, ?_, ?_, ?_⟩
  · show c = c * product k α (fun _ => 0) + 0
    rw [product_none, Int.mul_one, Int.add_zero]
  · show c * (2 : Int) ^ ((K + 1) * code D k fun _ => 0) + 0 = c
    rw [code_none, Nat.mul_zero, Int.pow_zero, Int.mul_one, Int.add_zero]
  · exact Nat.le_refl _
  · exact ⟨Nat.le_of_eq (degree_none k), trivial⟩

theorem Stands.not (h : Stands K D k α x z s d) : Stands K D k α (~~~x) (-1 - z) (s + 1) d := by
  obtain ⟨p, hx, hz, hs, hd⟩ := h
  refine ⟨(fun _ => 0, -1) :: p.scale (-1), hx.not.congr ?_, ?_, ?_, ?_⟩
  · show _ = -1 * product k α (fun _ => 0) + Sparse.at _ (p.scale (-1))
    rw [product_none, Sparse.at_scale]; omega
  · show -1 * (2 : Int) ^ ((K + 1) * code D k fun _ => 0) + Sparse.at _ (p.scale (-1)) = _
    rw [code_none, Nat.mul_zero, Int.pow_zero, Sparse.at_scale, hz]; omega
  · show 1 + Sparse.norm (p.scale (-1)) ≤ s + 1
    rw [Sparse.norm_scale]
    show 1 + 1 * p.norm ≤ s + 1
    omega
  · exact ⟨by rw [degree_none]; exact Nat.zero_le _, p.below_scale (-1) hd⟩
end

section
variable {w m n K D : Nat} (modulus : Modulus w m) (two : 2 ≤ D) (ρ : List (BitVec w)) (length : ρ.length = n)

/-- The minterms but the first. -/
def atoms {w : Nat} (ρ : List (BitVec w)) (n : Nat) : Nat → Int := fun j => minterm ρ (look [] (inputs n).tail j)

include two length in
theorem stands_bit (t : Term) (h : t.isBit = true) :
    Stands K D (2 ^ n - 1) (atoms ρ n) (t.eval ρ) (atPattern (minterms K D n) (pattern K D t.bit (inputs n)))
      (2 ^ n) 1 := by
  have whole := weigh_minterms ρ length t.bit
  have ones := weigh_minterms ρ length fun _ => true
  have value := rep_bit ρ t h
  rw [whole] at value
  rw [weigh_const] at ones
  have count := length_inputs n
  unfold atoms minterms
  generalize inputs n = l at *
  cases l with
  | nil => exact absurd count (Nat.ne_of_lt (Nat.two_pow_pos n))
  | cons b r =>
    have size : r.length = 2 ^ n - 1 := by rw [← count]; rfl
    have fits : 0 + r.length ≤ 2 ^ n - 1 := by omega
    have ones : (2 ^ w - 1) * 1 = 1 * minterm ρ b + sumOver (fun b => 1 * minterm ρ b) r := ones
    have plain : sumOver (fun b => 1 * minterm ρ b) r = sumOver (minterm ρ) r := by
      congr 1; funext b; exact Int.one_mul _
    rw [plain] at ones
    have value : Rep (t.eval ρ) (digit (t.bit b) * minterm ρ b + sumOver (fun b => digit (t.bit b) * minterm ρ b) r) :=
      value
    refine ⟨(fun _ => 0, -digit (t.bit b)) :: linearSparse t.bit (digit (t.bit b)) 0 r, value.shift (digit (t.bit b)) ?_,
      ?_, ?_, ?_⟩
    · show _ = -digit (t.bit b) * product _ _ (fun _ => 0) + Sparse.at _ _ + _
      rw [product_none, linearSparse_minterms _ t.bit (t.bit b) _ (minterm ρ) 0 r fits fun j => by
        rw [Nat.zero_add]; rfl]
      cases t.bit b with
      | false => show 0 * _ + _ = -0 * 1 + (_ - 0 * _) + _ * 0; omega
      | true => show 1 * _ + _ = -1 * 1 + (_ - 1 * _) + _ * 1; omega
    · show -digit (t.bit b) * (2 : Int) ^ ((K + 1) * code D _ fun _ => 0) + Sparse.at _ _ =
        ((((t.bit b).toNat + 2 ^ (K + 1) * spread K D t.bit 0 r : Nat) : Int) -
          (((t.bit b).toNat + 2 ^ (K + 1) * spread K D t.bit 0 r) % 2 *
            (1 + 2 ^ (K + 1) * spread K D (fun _ => true) 0 r + 1) : Nat))
      have low : ((t.bit b).toNat + 2 ^ (K + 1) * spread K D t.bit 0 r) % 2 = (t.bit b).toNat := by
        rw [Nat.pow_succ, Nat.mul_comm (2 ^ K), Nat.mul_assoc, Nat.add_mul_mod_self_left]
        cases t.bit b <;> rfl
      rw [low, linearSparse_spread K D _ t.bit (t.bit b) two 0 r fits, code_none, Nat.mul_zero, Int.pow_zero,
        Nat.pow_zero, Nat.mul_one, Int.mul_one, Int.mul_sub]
      simp only [Int.natCast_add, Int.natCast_mul, Int.natCast_pow]
      have base : ((2 : Nat) : Int) = 2 := rfl
      rw [base]
      generalize (2 : Int) ^ (K + 1) * ((spread K D t.bit 0 r : Nat) : Int) = x
      cases t.bit b with
      | false =>
        show -0 + (x - _ * (0 * _)) = 0 + x - 0 * _
        rw [Int.zero_mul, Int.mul_zero, Int.zero_mul]; omega
      | true =>
        show -1 + (x - _ * (1 * _)) = 1 + x - 1 * _
        rw [Int.one_mul, Int.one_mul]
        show _ = 1 + x - (1 + _ + 1)
        omega
    · have := linearSparse_norm t.bit (t.bit b) 0 r
      have : (-digit (t.bit b)).natAbs ≤ 1 := by cases t.bit b <;> decide
      have := Nat.two_pow_pos n
      show (-digit (t.bit b)).natAbs + Sparse.norm _ ≤ 2 ^ n
      omega
    · exact ⟨by rw [degree_none]; exact Nat.zero_le _, linearSparse_below _ t.bit (t.bit b) 0 r fits⟩

include modulus two length in
theorem stands : (t : Term) → t.isPoly = true →
    Stands K D (2 ^ n - 1) (atoms ρ n) (t.eval ρ) (t.point m (minterms K D n)) (t.size m (2 ^ n)) t.degree
  | .var i, _ => by
    have h := stands_bit (K := K) two ρ length (.var i) rfl
    rw [← table_minterms K D two n] at h; exact h
  | .and a b, h' => by
    have h := stands_bit (K := K) two ρ length (.and a b) h'
    rw [← table_minterms K D two n] at h; exact h
  | .or a b, h' => by
    have h := stands_bit (K := K) two ρ length (.or a b) h'
    rw [← table_minterms K D two n] at h; exact h
  | .xor a b, h' => by
    have h := stands_bit (K := K) two ρ length (.xor a b) h'
    rw [← table_minterms K D two n] at h; exact h
  | .lit c, _ => by
    have h := Stands.const (K := K) (D := D) (k := 2 ^ n - 1) (α := atoms ρ n) (Rep.lit modulus c)
    rw [Int.natAbs_neg] at h; exact h
  | .not a, h => (stands a h).not
  | .neg a, h => by
    have := (stands a h).scale (-1) fun a ha => ha.neg.congr (Int.neg_eq_neg_one_mul a)
    rw [← Int.neg_eq_neg_one_mul, show (-1 : Int).natAbs = 1 from rfl, Nat.one_mul] at this
    exact this
  | .shl a k, h => by
    have := (stands a h).scale ((2 ^ k : Nat) : Int) fun a ha => (ha.shl k).congr (by rw [Int.natCast_pow]; rfl)
    exact this
  | .add a b, h => by
    have ⟨ha, hb⟩ := and_split h
    have := (stands a ha).combine 1 rfl (stands b hb) fun x y hx hy => (hx.add hy).congr (by rw [Int.one_mul])
    rw [Int.one_mul] at this; exact this
  | .sub a b, h => by
    have ⟨ha, hb⟩ := and_split h
    have := (stands a ha).combine (-1) rfl (stands b hb) fun x y hx hy => (hx.sub hy).congr (by omega)
    rw [← Int.neg_eq_neg_one_mul, ← Int.sub_eq_add_neg] at this; exact this
  | .mul a b, h => by
    have ⟨ha, hb⟩ := and_split h
    exact (stands a ha).mul (stands b hb)

end

/-- The difference of two terms has the polynomial zero modulo `2 ^ s`: blocks of `K + 1` digits, degrees below `D`. -/
def samePoint (m n K D s : Nat) (a b : Term) : Bool :=
  Nat.ble 2 D && (a.isPoly && (b.isPoly && (Nat.ble (max a.degree b.degree + 1) D &&
    (Nat.ble s K && (Nat.ble (a.size m (2 ^ n) + b.size m (2 ^ n) + 1) (2 ^ K) &&
      match minterms K D n with
      | lanes => clear K s (D ^ (2 ^ n - 1)) (a.point m lanes - b.point m lanes))))))

/-- Two terms are equal when the polynomial of their difference vanishes; `s = K`: at every width. -/
theorem kronecker {w : Nat} (m : Nat) (modulus : Modulus w m) (n K D s : Nat) (reach : w ≤ s ∨ s = K) (a b : Term)
    (check : samePoint m n K D s a b = true) (ρ : List (BitVec w)) (length : ρ.length = n) : a.eval ρ = b.eval ρ := by
  have ⟨two, rest⟩ := and_split check
  have ⟨ha, rest⟩ := and_split rest
  have ⟨hb, rest⟩ := and_split rest
  have ⟨low, rest⟩ := and_split rest
  have ⟨le, rest⟩ := and_split rest
  have ⟨small, clear⟩ := and_split rest
  have two := Nat.le_of_ble_eq_true two
  have low : max a.degree b.degree < D := Nat.le_of_ble_eq_true low
  have le := Nat.le_of_ble_eq_true le
  have small : a.size m (2 ^ n) + b.size m (2 ^ n) < 2 ^ K := Nat.le_of_ble_eq_true small
  have both := (stands (K := K) modulus two ρ length a ha).combine (-1) rfl
    (stands (K := K) modulus two ρ length b hb) fun x y hx hy => (hx.sub hy).congr (by omega)
  rw [← Int.neg_eq_neg_one_mul, ← Int.sub_eq_add_neg] at both
  obtain ⟨p, value, point, norm, below⟩ := both
  obtain ⟨q, hq⟩ := Sparse.vanishes low le reach p below (Nat.lt_of_le_of_lt norm small)
    (by rw [point]; exact clear) (atoms ρ n)
  rw [hq] at value
  have zero : Rep (a.eval ρ - b.eval ρ) 0 := value.shift q (by rw [Int.zero_add])
  have same := zero.unique (Rep.lit (w := w) (.zero w) 0)
  have := congrArg (· + b.eval ρ) (show a.eval ρ - b.eval ρ = 0#w from same)
  simp only [BitVec.sub_add_cancel, BitVec.zero_add] at this
  exact this

end

end Lemmata.Mba
