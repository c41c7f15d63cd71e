import Lemmata.Mba.Polynomial

/-! Polynomials as lists of monomials in any order, and their values; only proofs compute with them.

A monomial with a degree below `D` is known from its code: the exponents as digits with base `D`. -/

namespace Lemmata.Mba

noncomputable section

/-- Monomials, as the exponents of their atoms, with their coefficients. -/
abbrev Sparse := List ((Nat → Nat) × Int)

def Sparse.at (h : (Nat → Nat) → Int) : Sparse → Int
  | [] => 0
  | (e, c) :: rest => c * h e + Sparse.at h rest

def Sparse.norm : Sparse → Nat
  | [] => 0
  | (_, c) :: rest => c.natAbs + Sparse.norm rest

def Sparse.scale (c : Int) : Sparse → Sparse
  | [] => []
  | (e, d) :: rest => (e, c * d) :: Sparse.scale c rest

/-- `c` times the monomial `e` times `S`. -/
def Sparse.shift (e : Nat → Nat) (c : Int) : Sparse → Sparse
  | [] => []
  | (f, d) :: rest => (fun i => e i + f i, c * d) :: Sparse.shift e c rest

def Sparse.mul : Sparse → Sparse → Sparse
  | [], _ => []
  | (e, c) :: rest, t => Sparse.shift e c t ++ Sparse.mul rest t

section
variable (h : (Nat → Nat) → Int)

theorem Sparse.at_append : (s t : Sparse) → Sparse.at h (s ++ t) = Sparse.at h s + Sparse.at h t
  | [], _ => (Int.zero_add _).symm
  | (e, c) :: s, t => by
    show c * h e + Sparse.at h (s ++ t) = c * h e + Sparse.at h s + Sparse.at h t
    rw [Sparse.at_append s t, Int.add_assoc]

theorem Sparse.at_scale (c : Int) : (s : Sparse) → Sparse.at h (s.scale c) = c * Sparse.at h s
  | [] => (Int.mul_zero c).symm
  | (e, d) :: s => by
    show c * d * h e + Sparse.at h (Sparse.scale c s) = c * (d * h e + Sparse.at h s)
    rw [Sparse.at_scale c s, Int.mul_add, Int.mul_assoc]

theorem Sparse.at_shift (mul : ∀ e f, h (fun i => e i + f i) = h e * h f) (e : Nat → Nat) (c : Int) : (s : Sparse) →
    Sparse.at h (s.shift e c) = c * h e * Sparse.at h s
  | [] => (Int.mul_zero _).symm
  | (f, d) :: s => by
    show c * d * h (fun i => e i + f i) + Sparse.at h (Sparse.shift e c s) = c * h e * (d * h f + Sparse.at h s)
    rw [Sparse.at_shift mul e c s, mul, Int.mul_add]
    simp only [Int.mul_assoc, Int.mul_left_comm d]

theorem Sparse.at_mul (mul : ∀ e f, h (fun i => e i + f i) = h e * h f) : (s t : Sparse) →
    Sparse.at h (s.mul t) = Sparse.at h s * Sparse.at h t
  | [], _ => (Int.zero_mul _).symm
  | (e, c) :: s, t => by
    show Sparse.at h (Sparse.shift e c t ++ Sparse.mul s t) = (c * h e + Sparse.at h s) * Sparse.at h t
    rw [Sparse.at_append, Sparse.at_shift h mul, Sparse.at_mul mul s t, Int.add_mul]

end

theorem Sparse.norm_append : (s t : Sparse) → (s ++ t : Sparse).norm = s.norm + t.norm
  | [], _ => (Nat.zero_add _).symm
  | (_, c) :: s, t => by
    show c.natAbs + Sparse.norm (s ++ t) = c.natAbs + Sparse.norm s + t.norm
    rw [Sparse.norm_append s t, Nat.add_assoc]

theorem Sparse.norm_scale (c : Int) : (s : Sparse) → (s.scale c).norm = c.natAbs * s.norm
  | [] => rfl
  | (_, d) :: s => by
    show (c * d).natAbs + Sparse.norm (Sparse.scale c s) = c.natAbs * (d.natAbs + Sparse.norm s)
    rw [Sparse.norm_scale c s, Int.natAbs_mul, Nat.mul_add]

theorem Sparse.norm_shift (e : Nat → Nat) (c : Int) : (s : Sparse) → (s.shift e c).norm = c.natAbs * s.norm
  | [] => rfl
  | (_, d) :: s => by
    show (c * d).natAbs + Sparse.norm (Sparse.shift e c s) = c.natAbs * (d.natAbs + Sparse.norm s)
    rw [Sparse.norm_shift e c s, Int.natAbs_mul, Nat.mul_add]

theorem Sparse.norm_mul : (s t : Sparse) → (s.mul t).norm = s.norm * t.norm
  | [], _ => (Nat.zero_mul _).symm
  | (e, c) :: s, t => by
    show Sparse.norm (Sparse.shift e c t ++ Sparse.mul s t) = (c.natAbs + Sparse.norm s) * t.norm
    rw [Sparse.norm_append, Sparse.norm_shift, Sparse.norm_mul s t, Nat.add_mul]

/-- Every monomial has at most this degree in the first `k` atoms. -/
def degree : Nat → (Nat → Nat) → Nat
  | 0, _ => 0
  | k + 1, e => e 0 + degree k fun i => e (i + 1)

theorem degree_add : (k : Nat) → (e f : Nat → Nat) → degree k (fun i => e i + f i) = degree k e + degree k f
  | 0, _, _ => rfl
  | k + 1, e, f => by
    show e 0 + f 0 + degree k (fun i => e (i + 1) + f (i + 1)) = _ + _ + (_ + _)
    rw [degree_add k (fun i => e (i + 1)) fun i => f (i + 1)]
    omega

def Sparse.below (k d : Nat) : Sparse → Prop
  | [] => True
  | (e, _) :: rest => degree k e ≤ d ∧ Sparse.below k d rest

section
variable {k d d' : Nat}

theorem Sparse.below_mono (le : d ≤ d') : (s : Sparse) → s.below k d → s.below k d'
  | [], _ => trivial
  | _ :: s, ⟨h, hs⟩ => ⟨Nat.le_trans h le, Sparse.below_mono le s hs⟩

theorem Sparse.below_append : (s t : Sparse) → s.below k d → t.below k d → (s ++ t : Sparse).below k d
  | [], _, _, ht => ht
  | _ :: s, t, ⟨h, hs⟩, ht => ⟨h, Sparse.below_append s t hs ht⟩

theorem Sparse.below_scale (c : Int) : (s : Sparse) → s.below k d → (s.scale c).below k d
  | [], _ => trivial
  | _ :: s, ⟨h, hs⟩ => ⟨h, Sparse.below_scale c s hs⟩

theorem Sparse.below_shift (e : Nat → Nat) (c : Int) (he : degree k e ≤ d) : (s : Sparse) → s.below k d' →
    (s.shift e c).below k (d + d')
  | [], _ => trivial
  | (f, _) :: s, ⟨h, hs⟩ => ⟨by rw [degree_add]; exact Nat.add_le_add he h, Sparse.below_shift e c he s hs⟩

theorem Sparse.below_mul : (s t : Sparse) → s.below k d → t.below k d' → (s.mul t).below k (d + d')
  | [], _, _, _ => trivial
  | (e, c) :: s, t, ⟨h, hs⟩, ht =>
    Sparse.below_append _ _ (Sparse.below_shift e c h t ht) (Sparse.below_mul s t hs ht)
end

/-- The exponents as the digits of a number with base `D`. -/
def code (D : Nat) : Nat → (Nat → Nat) → Nat
  | 0, _ => 0
  | k + 1, e => e 0 + D * code D k fun i => e (i + 1)

/-- The value of a monomial. -/
def product : Nat → (Nat → Int) → (Nat → Nat) → Int
  | 0, _, _ => 1
  | k + 1, α, e => α 0 ^ e 0 * product k (fun i => α (i + 1)) fun i => e (i + 1)

theorem code_add (D : Nat) : (k : Nat) → (e f : Nat → Nat) → code D k (fun i => e i + f i) = code D k e + code D k f
  | 0, _, _ => rfl
  | k + 1, e, f => by
    show e 0 + f 0 + D * code D k (fun i => e (i + 1) + f (i + 1)) = _ + _ + (_ + _)
    rw [code_add D k (fun i => e (i + 1)) fun i => f (i + 1), Nat.mul_add]
    omega

theorem product_add : (k : Nat) → (α : Nat → Int) → (e f : Nat → Nat) →
    product k α (fun i => e i + f i) = product k α e * product k α f
  | 0, _, _, _ => rfl
  | k + 1, α, e, f => by
    show α 0 ^ (e 0 + f 0) * product k _ (fun i => e (i + 1) + f (i + 1)) = _ * _ * (_ * _)
    rw [product_add k _ (fun i => e (i + 1)) fun i => f (i + 1), Int.pow_add, Int.mul_assoc, Int.mul_assoc,
      Int.mul_left_comm (α 0 ^ f 0)]

/-- The value of the monomial with this code. -/
def decoded (D : Nat) : Nat → (Nat → Int) → Nat → Int
  | 0, _, _ => 1
  | k + 1, α, v => α 0 ^ (v % D) * decoded D k (fun i => α (i + 1)) (v / D)

theorem decoded_code {D : Nat} : (k : Nat) → (α : Nat → Int) → (e : Nat → Nat) → degree k e < D →
    decoded D k α (code D k e) = product k α e ∧ code D k e < D ^ k
  | 0, _, _, _ => ⟨rfl, Nat.zero_lt_one⟩
  | k + 1, α, e, h => by
    have low : e 0 < D := Nat.lt_of_le_of_lt (Nat.le_add_right ..) h
    have ⟨ih, small⟩ := decoded_code k (fun i => α (i + 1)) (fun i => e (i + 1))
      (Nat.lt_of_le_of_lt (Nat.le_add_left ..) h)
    have positive : 0 < D := Nat.lt_of_le_of_lt (Nat.zero_le _) low
    refine ⟨?_, ?_⟩
    · show α 0 ^ ((e 0 + D * code D k _) % D) * decoded D k _ ((e 0 + D * code D k _) / D) = α 0 ^ e 0 * _
      rw [Nat.add_mul_mod_self_left, Nat.mod_eq_of_lt low, Nat.add_mul_div_left _ _ positive, Nat.div_eq_of_lt low,
        Nat.zero_add, ih]
    · show e 0 + D * code D k _ < D ^ k * D
      rw [Nat.mul_comm (D ^ k)]
      exact Nat.lt_of_lt_of_le (Nat.add_lt_add_right low _)
        (by rw [Nat.add_comm, ← Nat.mul_succ]; exact Nat.mul_le_mul_left D small)

/-- The sum over `0, …, N - 1`. -/
def total : Nat → (Nat → Int) → Int
  | 0, _ => 0
  | N + 1, f => f 0 + total N fun v => f (v + 1)

theorem total_congr : (N : Nat) → (f g : Nat → Int) → (∀ v, v < N → f v = g v) → total N f = total N g
  | 0, _, _, _ => rfl
  | N + 1, f, g, h => by
    show f 0 + total N _ = g 0 + total N _
    rw [h 0 (Nat.zero_lt_succ _), total_congr N _ (fun v => g (v + 1)) fun v hv => h (v + 1) (Nat.succ_lt_succ hv)]

theorem total_add : (N : Nat) → (f g : Nat → Int) → total N (fun v => f v + g v) = total N f + total N g
  | 0, _, _ => rfl
  | N + 1, f, g => by
    show f 0 + g 0 + total N (fun v => f (v + 1) + g (v + 1)) = _
    rw [total_add N (fun v => f (v + 1)) fun v => g (v + 1)]
    show _ = f 0 + total N _ + (g 0 + total N _)
    omega

theorem total_mul (c : Int) : (N : Nat) → (f : Nat → Int) → total N (fun v => c * f v) = c * total N f
  | 0, _ => (Int.mul_zero c).symm
  | N + 1, f => by
    show c * f 0 + total N (fun v => c * f (v + 1)) = c * (f 0 + total N _)
    rw [total_mul c N fun v => f (v + 1), Int.mul_add]

theorem total_zero : (N : Nat) → (f : Nat → Int) → (∀ v, f v = 0) → total N f = 0
  | 0, _, _ => rfl
  | N + 1, f, h => by
    show f 0 + total N _ = 0
    rw [h 0, total_zero N _ fun v => h (v + 1)]; rfl

theorem total_single (g : Nat → Int) : (N i : Nat) → i < N → total N (fun v => if v = i then g v else 0) = g i
  | N + 1, 0, _ => by
    show (if 0 = 0 then g 0 else 0) + total N _ = g 0
    rw [if_pos rfl, total_zero N _ fun v => if_neg (Nat.succ_ne_zero v), Int.add_zero]
  | N + 1, i + 1, h => by
    show (if 0 = i + 1 then g 0 else 0) + total N _ = g (i + 1)
    rw [if_neg (Nat.succ_ne_zero i).symm, Int.zero_add,
      total_congr N _ (fun v => if v = i then g (v + 1) else 0) fun v _ => ?_]
    · exact total_single (fun v => g (v + 1)) N i (Nat.lt_of_succ_lt_succ h)
    · show (if v + 1 = i + 1 then g (v + 1) else 0) = _
      by_cases same : v = i
      · rw [if_pos same, if_pos (congrArg (· + 1) same)]
      · rw [if_neg same, if_neg fun h => same (Nat.succ.inj h)]

/-- The coefficient of the monomials with code `v`. -/
def Sparse.coefficient (D k : Nat) (v : Nat) : Sparse → Int
  | [] => 0
  | (e, c) :: rest => (if v = code D k e then c else 0) + Sparse.coefficient D k v rest

theorem Sparse.natAbs_coefficient (D k v : Nat) : (s : Sparse) → (s.coefficient D k v).natAbs ≤ s.norm
  | [] => Nat.le_refl 0
  | (e, c) :: s => by
    have ih := Sparse.natAbs_coefficient D k v s
    show ((if v = code D k e then c else 0) + Sparse.coefficient D k v s).natAbs ≤ c.natAbs + Sparse.norm s
    split <;> omega

/-- A sum over monomials is one over codes. -/
theorem Sparse.at_total {D k d : Nat} (low : d < D) (g : Nat → Int) : (s : Sparse) → s.below k d →
    Sparse.at (fun e => g (code D k e)) s = total (D ^ k) fun v => s.coefficient D k v * g v
  | [], _ => (total_zero _ _ fun v => Int.zero_mul _).symm
  | (e, c) :: s, ⟨he, hs⟩ => by
    have inside := (decoded_code k (fun _ => 0) e (Nat.lt_of_le_of_lt he low)).2
    show c * g (code D k e) + Sparse.at _ s = _
    rw [Sparse.at_total low g s hs, ← total_single (fun v => c * g v) (D ^ k) (code D k e) inside, ← total_add]
    refine total_congr _ _ _ fun v _ => ?_
    show _ = ((if v = code D k e then c else 0) + Sparse.coefficient D k v s) * g v
    rw [Int.add_mul]
    split
    · rfl
    · rw [Int.zero_mul]

theorem Sparse.at_product {D k d : Nat} (low : d < D) (α : Nat → Int) : (s : Sparse) → s.below k d →
    Sparse.at (product k α) s = Sparse.at (fun e => decoded D k α (code D k e)) s
  | [], _ => rfl
  | (e, c) :: s, ⟨he, hs⟩ => by
    show c * product k α e + _ = c * decoded D k α (code D k e) + _
    rw [(decoded_code k α e (Nat.lt_of_le_of_lt he low)).1, Sparse.at_product low α s hs]

end

end Lemmata.Mba
