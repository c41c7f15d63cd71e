/-! Polynomials with integer coefficients, as sorted lists: what the checker of polynomial identities computes with. -/

namespace Lemmata.Mba

/-- A monomial: the indices of its atoms in ascending order, with repetitions. -/
abbrev Mono := List Nat

/-- Monomials in ascending order, each with its coefficient. -/
abbrev Poly := List (Mono × Int)

def Mono.eval (α : Nat → Int) : Mono → Int
  | [] => 1
  | i :: rest => α i * Mono.eval α rest

def Poly.eval (α : Nat → Int) : Poly → Int
  | [] => 0
  | (x, c) :: rest => c * x.eval α + Poly.eval α rest

/-- Insert one atom. -/
def Mono.insert (i : Nat) : Mono → Mono
  | [] => [i]
  | j :: rest => if Nat.ble i j then i :: j :: rest else j :: Mono.insert i rest

def Mono.mul : Mono → Mono → Mono
  | [], y => y
  | i :: rest, y => Mono.insert i (Mono.mul rest y)

/-- `some true`: before; `some false`: after; `none`: equal. -/
def Mono.before : Mono → Mono → Option Bool
  | [], [] => none
  | [], _ :: _ => some true
  | _ :: _, [] => some false
  | i :: x, j :: y => if Nat.beq i j then Mono.before x y else some (Nat.ble i j)

/-- Add `c` times the monomial `x`. -/
def Poly.insert (x : Mono) (c : Int) : Poly → Poly
  | [] => [(x, c)]
  | (y, d) :: rest =>
    match Mono.before x y with
    | none => (y, c + d) :: rest
    | some true => (x, c) :: (y, d) :: rest
    | some false => (y, d) :: Poly.insert x c rest

/-- Merge `c` times the monomial `x`, then what `more` merges, which comes after it. -/
def Poly.mergeOne (x : Mono) (c : Int) (more : Poly → Poly) : Poly → Poly
  | [] => (x, c) :: more []
  | (y, d) :: q =>
    match Mono.before x y with
    | none => (y, c + d) :: more q
    | some true => (x, c) :: more ((y, d) :: q)
    | some false => (y, d) :: Poly.mergeOne x c more q

def Poly.add : Poly → Poly → Poly
  | [], q => q
  | (x, c) :: p, q => Poly.mergeOne x c (Poly.add p) q

/-- `c` times the monomial `x` times `p`, added to `q`. -/
def Poly.addMul (x : Mono) (c : Int) : Poly → Poly → Poly
  | [], q => q
  | (y, d) :: p, q => Poly.insert (Mono.mul x y) (c * d) (Poly.addMul x c p q)

def Poly.mul : Poly → Poly → Poly
  | [], _ => []
  | (x, c) :: p, q => Poly.addMul x c q (Poly.mul p q)

def Poly.scale (c : Int) : Poly → Poly
  | [] => []
  | (x, d) :: p => (x, c * d) :: Poly.scale c p

/-- The monomial with the polynomial `q` in place of atom `j`. -/
def Mono.subst (j : Nat) (q : Poly) : Mono → Poly
  | [] => [([], 1)]
  | i :: rest =>
    if Nat.beq i j then Poly.mul (Mono.subst j q rest) q else Poly.addMul [i] 1 (Mono.subst j q rest) []

/-- The polynomial with `q` in place of atom `j`. -/
def Poly.subst (j : Nat) (q : Poly) : Poly → Poly
  | [] => []
  | (x, c) :: p =>
    if x.any (Nat.beq · j) then Poly.add (Poly.scale c (Mono.subst j q x)) (Poly.subst j q p)
    else Poly.insert x c (Poly.subst j q p)

/-- Every coefficient is a multiple of `m`; for `m = 0`, every coefficient is zero. -/
def Poly.isZero (m : Nat) : Poly → Bool
  | [] => true
  | (_, c) :: p => c % m == 0 && Poly.isZero m p

theorem Mono.eval_insert (α : Nat → Int) (i : Nat) : (x : Mono) → (Mono.insert i x).eval α = α i * x.eval α
  | [] => rfl
  | j :: rest => by
    unfold Mono.insert
    split
    · rfl
    · show α j * (Mono.insert i rest).eval α = α i * (α j * Mono.eval α rest)
      rw [Mono.eval_insert α i rest, Int.mul_left_comm]

theorem Mono.eval_mul (α : Nat → Int) : (x y : Mono) → (Mono.mul x y).eval α = x.eval α * y.eval α
  | [], y => (Int.one_mul _).symm
  | i :: rest, y => by
    show (Mono.insert i (Mono.mul rest y)).eval α = α i * Mono.eval α rest * y.eval α
    rw [Mono.eval_insert, Mono.eval_mul α rest y, Int.mul_assoc]

theorem Mono.eq_of_before : {x y : Mono} → Mono.before x y = none → x = y
  | [], [], _ => rfl
  | i :: x, j :: y, h => by
    unfold Mono.before at h
    split at h
    · rename_i same
      rw [Nat.eq_of_beq_eq_true same, Mono.eq_of_before h]
    · cases h

theorem Poly.eval_insert (α : Nat → Int) (x : Mono) (c : Int) : (p : Poly) →
    (Poly.insert x c p).eval α = c * x.eval α + p.eval α
  | [] => rfl
  | (y, d) :: rest => by
    unfold Poly.insert
    split
    · rename_i same
      rw [Mono.eq_of_before same]
      show (c + d) * y.eval α + Poly.eval α rest = c * y.eval α + (d * y.eval α + Poly.eval α rest)
      rw [Int.add_mul, Int.add_assoc]
    · rfl
    · show d * y.eval α + (Poly.insert x c rest).eval α = c * x.eval α + (d * y.eval α + Poly.eval α rest)
      rw [Poly.eval_insert α x c rest, Int.add_left_comm]

theorem Poly.eval_mergeOne (α : Nat → Int) (x : Mono) (c P : Int) (more : Poly → Poly)
    (h : ∀ p, (more p).eval α = P + p.eval α) : (q : Poly) →
    (Poly.mergeOne x c more q).eval α = c * x.eval α + P + q.eval α
  | [] => by
    show c * x.eval α + (more []).eval α = _
    rw [h, Int.add_assoc]
  | (y, d) :: q => by
    unfold Poly.mergeOne
    split
    · rename_i same
      rw [Mono.eq_of_before same]
      show (c + d) * y.eval α + (more q).eval α = c * y.eval α + P + (d * y.eval α + Poly.eval α q)
      rw [h, Int.add_mul]; omega
    · show c * x.eval α + (more ((y, d) :: q)).eval α = _
      rw [h, Int.add_assoc]
    · show d * y.eval α + (Poly.mergeOne x c more q).eval α = c * x.eval α + P + (d * y.eval α + Poly.eval α q)
      rw [Poly.eval_mergeOne α x c P more h q]; omega

theorem Poly.eval_add (α : Nat → Int) : (p q : Poly) → (p.add q).eval α = p.eval α + q.eval α
  | [], _ => (Int.zero_add _).symm
  | (x, c) :: p, q => Poly.eval_mergeOne α x c (Poly.eval α p) (Poly.add p) (Poly.eval_add α p) q

theorem Poly.eval_addMul (α : Nat → Int) (x : Mono) (c : Int) : (p q : Poly) →
    (Poly.addMul x c p q).eval α = c * x.eval α * p.eval α + q.eval α
  | [], q => by
    show Poly.eval α q = c * x.eval α * 0 + q.eval α
    rw [Int.mul_zero, Int.zero_add]
  | (y, d) :: p, q => by
    show (Poly.insert _ _ (Poly.addMul x c p q)).eval α = c * x.eval α * (d * y.eval α + Poly.eval α p) + q.eval α
    rw [Poly.eval_insert, Poly.eval_addMul α x c p q, Mono.eval_mul, Int.mul_add, Int.add_assoc]
    congr 1
    rw [Int.mul_assoc, Int.mul_assoc, Int.mul_left_comm d]

theorem Poly.eval_mul (α : Nat → Int) : (p q : Poly) → (Poly.mul p q).eval α = p.eval α * q.eval α
  | [], q => (Int.zero_mul _).symm
  | (x, c) :: p, q => by
    show (Poly.addMul x c q (Poly.mul p q)).eval α = (c * x.eval α + Poly.eval α p) * q.eval α
    rw [Poly.eval_addMul, Poly.eval_mul α p q, Int.add_mul]

theorem Poly.eval_scale (α : Nat → Int) (c : Int) : (p : Poly) → (Poly.scale c p).eval α = c * p.eval α
  | [] => (Int.mul_zero c).symm
  | (x, d) :: p => by
    show c * d * x.eval α + (Poly.scale c p).eval α = c * (d * x.eval α + Poly.eval α p)
    rw [Poly.eval_scale α c p, Int.mul_add, Int.mul_assoc]

/-- Equal modulo `2 ^ w`. -/
def Cong (w : Nat) (a b : Int) : Prop := ∃ k : Int, a = b + 2 ^ w * k

theorem Cong.refl (w : Nat) (a : Int) : Cong w a a := ⟨0, by rw [Int.mul_zero, Int.add_zero]⟩

theorem Cong.trans {w : Nat} {a b c : Int} : Cong w a b → Cong w b c → Cong w a c
  | ⟨k, hk⟩, ⟨l, hl⟩ => ⟨k + l, by rw [hk, hl, Int.mul_add]; omega⟩

theorem Cong.add {w : Nat} {a b c d : Int} : Cong w a b → Cong w c d → Cong w (a + c) (b + d)
  | ⟨k, hk⟩, ⟨l, hl⟩ => ⟨k + l, by rw [hk, hl, Int.mul_add]; omega⟩

theorem Cong.mul {w : Nat} {a b c d : Int} : Cong w a b → Cong w c d → Cong w (a * c) (b * d)
  | ⟨k, hk⟩, ⟨l, hl⟩ => by
    refine ⟨b * l + k * d + 2 ^ w * k * l, ?_⟩
    rw [hk, hl]
    generalize (2 : Int) ^ w = m
    simp only [Int.mul_add, Int.add_mul, Int.mul_assoc, Int.mul_left_comm m]
    omega

theorem Mono.eval_subst {w : Nat} (α : Nat → Int) {j : Nat} {q : Poly} (same : Cong w (α j) (q.eval α)) :
    (x : Mono) → Cong w (x.eval α) ((Mono.subst j q x).eval α)
  | [] => Cong.refl w 1
  | i :: rest => by
    unfold Mono.subst
    split
    · rename_i here
      rw [Nat.eq_of_beq_eq_true here, Poly.eval_mul, Int.mul_comm]
      exact same.mul (Mono.eval_subst α same rest)
    · rw [Poly.eval_addMul]
      have := (Cong.refl w (α i)).mul (Mono.eval_subst α same rest)
      refine this.trans ⟨0, ?_⟩
      show _ = 1 * (α i * 1) * Poly.eval α (Mono.subst j q rest) + 0 + _
      rw [Int.mul_zero, Int.one_mul, Int.mul_one]; omega

theorem Poly.eval_subst {w : Nat} (α : Nat → Int) {j : Nat} {q : Poly} (same : Cong w (α j) (q.eval α)) :
    (p : Poly) → Cong w (p.eval α) ((Poly.subst j q p).eval α)
  | [] => Cong.refl w 0
  | (x, c) :: p => by
    unfold Poly.subst
    split
    · rw [Poly.eval_add, Poly.eval_scale]
      exact ((Cong.refl w c).mul (Mono.eval_subst α same x)).add (Poly.eval_subst α same p)
    · rw [Poly.eval_insert]
      exact (Cong.refl w _).add (Poly.eval_subst α same p)

theorem Poly.dvd_of_isZero (α : Nat → Int) (m : Nat) : (p : Poly) → p.isZero m = true → ∃ k, p.eval α = m * k
  | [], _ => ⟨0, (Int.mul_zero _).symm⟩
  | (x, c) :: p, h => by
    have step : c % m = 0 ∧ Poly.isZero m p = true := by
      unfold Poly.isZero at h
      simpa using h
    obtain ⟨k, hk⟩ := Poly.dvd_of_isZero α m p step.2
    refine ⟨c / m * x.eval α + k, ?_⟩
    have law := Int.mul_ediv_add_emod c m
    rw [step.1, Int.add_zero] at law
    show c * x.eval α + Poly.eval α p = _
    rw [hk, Int.mul_add, ← Int.mul_assoc, law]

end Lemmata.Mba
