import Lemmata.Mba.Kronecker.Digits

/-! Bitwise functions as sums of minterms, and their values at the point where minterm `i` is `2 ^ (K * D ^ i)`. -/

namespace Lemmata.Mba

noncomputable section

section
variable (K D : Nat)

/-- The values of a Boolean function on inputs, the first of them at minterm `i`. -/
def spread (f : List Bool → Bool) : Nat → List (List Bool) → Nat
  | _, [] => 0
  | i, b :: r => (f b).toNat + 2 ^ ((K + 1) * (D ^ (i + 1) - D ^ i)) * spread f (i + 1) r

/-- The same with the first input in block 0, where constants are. -/
def pattern (f : List Bool → Bool) : List (List Bool) → Nat
  | [] => 0
  | b :: r => (f b).toNat + 2 ^ (K + 1) * spread K D f 0 r

/-- The patterns of the variables from `i` on. -/
def patterns (l : List (List Bool)) : Nat → Nat → List Nat
  | 0, _ => []
  | count + 1, i => pattern K D (fun b => look false b i) l :: patterns l count (i + 1)

def minterms (n : Nat) : Lanes := ⟨pattern K D (fun _ => true) (inputs n), patterns K D (inputs n) n 0⟩

theorem gap_positive (two : 2 ≤ D) (i : Nat) : 0 < (K + 1) * (D ^ (i + 1) - D ^ i) := by
  have := Nat.pow_pos (n := i) (show 0 < D by omega)
  have more : D ^ i * 2 ≤ D ^ i * D := Nat.mul_le_mul_left _ two
  refine Nat.mul_pos (Nat.succ_pos K) ?_
  rw [Nat.pow_succ]; omega

section
variable (op : Nat → Nat → Nat) (o : Bool → Bool → Bool)
  (law : ∀ x y i, (op x y).testBit i = o (x.testBit i) (y.testBit i)) (ff : o false false = false)
include law ff

theorem op_zero : op 0 0 = 0 := Nat.eq_of_testBit_eq fun i => by rw [law, Nat.zero_testBit, ff]

theorem op_lane (g : Nat) (positive : 0 < g) (a b : Bool) (p q : Nat) :
    op (a.toNat + 2 ^ g * p) (b.toNat + 2 ^ g * q) = (o a b).toNat + 2 ^ g * op p q := by
  have one (a : Bool) : a.toNat < 2 ^ g := by
    have : 2 ^ 1 ≤ 2 ^ g := Nat.pow_le_pow_right (by decide) positive
    cases a
    · exact Nat.two_pow_pos g
    · exact Nat.lt_of_lt_of_le (by decide) this
  have bit := bitwise_step op o law a b 0 0
  rw [op_zero op o law ff] at bit
  rw [bitwise_block op o law ff g _ _ p q (one a) (one b)]
  exact congrArg (· + _) bit

variable (two : 2 ≤ D)
include two

theorem spread_op (f g : List Bool → Bool) : (i : Nat) → (l : List (List Bool)) →
    op (spread K D f i l) (spread K D g i l) = spread K D (fun b => o (f b) (g b)) i l
  | _, [] => op_zero op o law ff
  | i, b :: r => by
    unfold spread
    rw [op_lane op o law ff _ (gap_positive K D two i), spread_op f g (i + 1) r]

theorem pattern_op (f g : List Bool → Bool) : (l : List (List Bool)) →
    op (pattern K D f l) (pattern K D g l) = pattern K D (fun b => o (f b) (g b)) l
  | [] => op_zero op o law ff
  | b :: r => by
    unfold pattern
    rw [op_lane op o law ff _ (Nat.succ_pos K), spread_op K D op o law ff two f g 0 r]
end

theorem spread_not (f : List Bool → Bool) : (i : Nat) → (l : List (List Bool)) →
    spread K D (fun b => !f b) i l + spread K D f i l = spread K D (fun _ => true) i l
  | _, [] => rfl
  | i, b :: r => by
    have one : (!f b).toNat + (f b).toNat = true.toNat := by cases f b <;> rfl
    unfold spread
    rw [← spread_not f (i + 1) r, Nat.mul_add]
    omega

theorem pattern_not (f : List Bool → Bool) : (l : List (List Bool)) →
    pattern K D (fun _ => true) l - pattern K D f l = pattern K D (fun b => !f b) l
  | [] => rfl
  | b :: r => by
    have one : (!f b).toNat + (f b).toNat = true.toNat := by cases f b <;> rfl
    show true.toNat + 2 ^ (K + 1) * spread K D (fun _ => true) 0 r - ((f b).toNat + 2 ^ (K + 1) * spread K D f 0 r) =
      (!f b).toNat + 2 ^ (K + 1) * spread K D (fun b => !f b) 0 r
    rw [← spread_not K D f 0 r, Nat.mul_add]
    omega

theorem spread_false : (i : Nat) → (l : List (List Bool)) → spread K D (fun _ => false) i l = 0
  | _, [] => rfl
  | i, _ :: r => by
    show 0 + _ * spread K D (fun _ => false) (i + 1) r = 0
    rw [spread_false (i + 1) r]; rfl

theorem pattern_false : (l : List (List Bool)) → pattern K D (fun _ => false) l = 0
  | [] => rfl
  | _ :: r => by
    show 0 + _ * spread K D (fun _ => false) 0 r = 0
    rw [spread_false]; rfl

theorem spread_congr {f g : List Bool → Bool} : (i : Nat) → (l : List (List Bool)) → (∀ b, b ∈ l → f b = g b) →
    spread K D f i l = spread K D g i l
  | _, [], _ => rfl
  | i, b :: r, h => by
    unfold spread
    rw [h b (List.mem_cons_self ..), spread_congr (i + 1) r fun c hc => h c (List.mem_cons_of_mem _ hc)]

theorem pattern_congr {f g : List Bool → Bool} : (l : List (List Bool)) → (∀ b, b ∈ l → f b = g b) →
    pattern K D f l = pattern K D g l
  | [], _ => rfl
  | b :: r, h => by
    show (f b).toNat + _ * spread K D f 0 r = (g b).toNat + _ * spread K D g 0 r
    rw [h b (List.mem_cons_self ..), spread_congr K D 0 r fun c hc => h c (List.mem_cons_of_mem _ hc)]

theorem look_patterns (l : List (List Bool)) : (count i j : Nat) → (∀ b, b ∈ l → b.length = i + count) →
    look 0 (patterns K D l count i) j = pattern K D (fun b => look false b (i + j)) l
  | 0, i, j, h => by
    show 0 = _
    have beyond : (b : List Bool) → (k : Nat) → b.length ≤ k → look false b k = false := by
      intro b
      induction b with
      | nil => intro k _; rfl
      | cons x b ih =>
        intro k hk
        cases k with
        | zero => exact absurd hk (Nat.not_succ_le_zero _)
        | succ k => exact ih k (Nat.le_of_succ_le_succ hk)
    rw [pattern_congr K D (g := fun _ => false) l fun b hb => beyond b _ (by rw [h b hb]; omega), pattern_false]
  | count + 1, i, 0, _ => rfl
  | count + 1, i, j + 1, h => by
    show look 0 (patterns K D l count (i + 1)) j = _
    rw [look_patterns l count (i + 1) j fun b hb => by rw [h b hb]; omega, Nat.add_assoc, Nat.add_comm 1 j]

theorem length_of_mem_inputs : (n : Nat) → (b : List Bool) → b ∈ inputs n → b.length = n
  | 0, b, h => by rw [List.mem_singleton.mp h]; rfl
  | n + 1, b, h => by
    rcases List.mem_append.mp h with h | h <;> obtain ⟨c, hc, rfl⟩ := List.mem_map.mp h <;>
      exact congrArg (· + 1) (length_of_mem_inputs n c hc)

theorem table_minterms (two : 2 ≤ D) (n : Nat) : (t : Term) → t.table (minterms K D n) = pattern K D t.bit (inputs n)
  | .var j => by
    show look 0 (patterns K D (inputs n) n 0) j = _
    rw [look_patterns K D (inputs n) n 0 j fun b hb => by rw [length_of_mem_inputs n b hb, Nat.zero_add], Nat.zero_add]
    rfl
  | .not a => by
    show pattern K D (fun _ => true) (inputs n) - a.table _ = _
    rw [table_minterms two n a, pattern_not]; rfl
  | .and a b => by
    show Nat.land (a.table _) (b.table _) = _
    rw [table_minterms two n a, table_minterms two n b]
    exact pattern_op K D Nat.land (· && ·) Nat.testBit_and rfl two _ _ _
  | .or a b => by
    show Nat.lor (a.table _) (b.table _) = _
    rw [table_minterms two n a, table_minterms two n b]
    exact pattern_op K D Nat.lor (· || ·) Nat.testBit_or rfl two _ _ _
  | .xor a b => by
    show Nat.xor (a.table _) (b.table _) = _
    rw [table_minterms two n a, table_minterms two n b]
    exact pattern_op K D Nat.xor (· ^^ ·) Nat.testBit_xor rfl two _ _ _
  | .lit _ | .neg _ | .add _ _ | .sub _ _ | .mul _ _ | .shl _ _ => (pattern_false K D _).symm

end

/-- The value of a bitwise term with this pattern. -/
def atPattern (s : Lanes) (T : Nat) : Int := (T : Int) - (T % 2 * (s.ones + 1) : Nat)

/-- The value of the term's polynomial. -/
def Term.point (m : Nat) (s : Lanes) (t : Term) : Int :=
  Term.rec (motive := fun _ => Int)
    (fun i => atPattern s (look 0 s.patterns i))
    (fun c => -litValue m c)
    (fun _ a' => -1 - a')
    (fun _ a' => -a')
    (fun a b _ _ => atPattern s (Nat.land (a.table s) (b.table s)))
    (fun a b _ _ => atPattern s (Nat.lor (a.table s) (b.table s)))
    (fun a b _ _ => atPattern s (Nat.xor (a.table s) (b.table s)))
    (fun _ _ a' b' => a' + b')
    (fun _ _ a' b' => a' - b')
    (fun _ _ a' b' => a' * b')
    (fun _ k a' => (2 ^ k : Nat) * a')
    t

/-- No sum of the absolute values of the coefficients is more; `bit`: for bitwise terms. -/
def Term.size (m bit : Nat) (t : Term) : Nat :=
  Term.rec (motive := fun _ => Nat)
    (fun _ => bit)
    (fun c => (litValue m c).natAbs)
    (fun _ a' => a' + 1)
    (fun _ a' => a')
    (fun _ _ _ _ => bit)
    (fun _ _ _ _ => bit)
    (fun _ _ _ _ => bit)
    (fun _ _ a' b' => a' + b')
    (fun _ _ a' b' => a' + b')
    (fun _ _ a' b' => a' * b')
    (fun _ k a' => 2 ^ k * a')
    t

/-- No monomial has a higher degree. -/
def Term.degree (t : Term) : Nat :=
  Term.rec (motive := fun _ => Nat)
    (fun _ => 1)
    (fun _ => 0)
    (fun _ a' => a')
    (fun _ a' => a')
    (fun _ _ _ _ => 1)
    (fun _ _ _ _ => 1)
    (fun _ _ _ _ => 1)
    (fun _ _ a' b' => max a' b')
    (fun _ _ a' b' => max a' b')
    (fun _ _ a' b' => a' + b')
    (fun _ _ a' => a')
    t

/-- One on the values of the input `b`, else zero. -/
def select : List Bool → List Bool → Int
  | [], [] => 1
  | x :: b, y :: c => digit (x == y) * select b c
  | _, _ => 0

def sumOver (g : List Bool → Int) : List (List Bool) → Int
  | [] => 0
  | b :: l => g b + sumOver g l

theorem sumOver_append (g : List Bool → Int) (r : List (List Bool)) : (l : List (List Bool)) →
    sumOver g (l ++ r) = sumOver g l + sumOver g r
  | [] => (Int.zero_add _).symm
  | b :: l => by
    show g b + sumOver g (l ++ r) = g b + sumOver g l + sumOver g r
    rw [sumOver_append g r l, Int.add_assoc]

theorem sumOver_map (g : List Bool → Int) (h : List Bool → List Bool) : (l : List (List Bool)) →
    sumOver g (l.map h) = sumOver (fun b => g (h b)) l
  | [] => rfl
  | b :: l => congrArg (g (h b) + ·) (sumOver_map g h l)

theorem sumOver_zero (g : List Bool → Int) (zero : ∀ b, g b = 0) : (l : List (List Bool)) → sumOver g l = 0
  | [] => rfl
  | b :: l => by
    show g b + sumOver g l = 0
    rw [zero b, sumOver_zero g zero l]; rfl

theorem sumOver_select : (c : List Bool) → (f : List Bool → Bool) →
    sumOver (fun b => digit (f b) * select b c) (inputs c.length) = digit (f c)
  | [], f => by
    show digit (f []) * 1 + 0 = _
    rw [Int.mul_one, Int.add_zero]
  | y :: c, f => by
    have ih (x : Bool) := sumOver_select c fun b => f (x :: b)
    show sumOver _ ((inputs c.length).map (false :: ·) ++ (inputs c.length).map (true :: ·)) = _
    rw [sumOver_append, sumOver_map, sumOver_map]
    cases y with
    | false =>
      rw [sumOver_zero (fun b => digit (f (true :: b)) * select (true :: b) (false :: c)) fun b => ?_, Int.add_zero,
        ← ih false]
      · congr 1; funext b
        show _ * (1 * select b c) = _
        rw [Int.one_mul]
      · show _ * (0 * select b c) = 0
        rw [Int.zero_mul, Int.mul_zero]
    | true =>
      rw [sumOver_zero (fun b => digit (f (false :: b)) * select (false :: b) (true :: c)) fun b => ?_, Int.zero_add,
        ← ih true]
      · congr 1; funext b
        show _ * (1 * select b c) = _
        rw [Int.one_mul]
      · show _ * (0 * select b c) = 0
        rw [Int.zero_mul, Int.mul_zero]

/-- The number whose bits say where the inputs are `b`. -/
def minterm {w : Nat} (ρ : List (BitVec w)) (b : List Bool) : Int := weigh (fun i => select b (column ρ i)) w

theorem weigh_sumOver {w : Nat} (ρ : List (BitVec w)) (f : List Bool → Bool) : (l : List (List Bool)) →
    weigh (fun i => sumOver (fun b => digit (f b) * select b (column ρ i)) l) w =
      sumOver (fun b => digit (f b) * minterm ρ b) l
  | [] => by
    show weigh (fun _ => 0) w = 0
    rw [weigh_const, Int.mul_zero]
  | b :: l => by
    show weigh (fun i => digit (f b) * select b (column ρ i) + sumOver _ l) w = digit (f b) * minterm ρ b + _
    rw [weigh_add, weigh_mul, weigh_sumOver ρ f l]; rfl

theorem weigh_minterms {w n : Nat} (ρ : List (BitVec w)) (length : ρ.length = n) (f : List Bool → Bool) :
    weigh (fun i => digit (f (column ρ i))) w = sumOver (fun b => digit (f b) * minterm ρ b) (inputs n) := by
  rw [← weigh_sumOver]
  refine weigh_congr fun i _ => ?_
  have size : (column ρ i).length = n := (List.length_map ..).trans length
  rw [← sumOver_select (column ρ i) f, size]

def single (i : Nat) : Nat → Nat := fun j => if j = i then 1 else 0

theorem degree_none : (k : Nat) → degree k (fun _ => 0) = 0
  | 0 => rfl
  | k + 1 => by
    show 0 + degree k (fun _ => 0) = 0
    rw [degree_none k]

theorem code_none (D : Nat) : (k : Nat) → code D k (fun _ => 0) = 0
  | 0 => rfl
  | k + 1 => by
    show 0 + D * code D k (fun _ => 0) = 0
    rw [code_none D k, Nat.mul_zero]

theorem product_none : (k : Nat) → (α : Nat → Int) → product k α (fun _ => 0) = 1
  | 0, _ => rfl
  | k + 1, α => by
    show α 0 ^ 0 * product k _ (fun _ => 0) = 1
    rw [product_none k, Int.pow_zero]; rfl

theorem single_succ (i : Nat) : (fun j => single (i + 1) (j + 1)) = single i := by
  funext j
  show (if j + 1 = i + 1 then 1 else 0) = if j = i then 1 else 0
  by_cases h : j = i
  · rw [if_pos h, if_pos (congrArg (· + 1) h)]
  · rw [if_neg h, if_neg fun e => h (Nat.succ.inj e)]

theorem single_zero : (fun j => single 0 (j + 1)) = fun _ => 0 := funext fun j => if_neg (Nat.succ_ne_zero j)

theorem single_laws (D : Nat) : (k i : Nat) → (α : Nat → Int) → i < k →
    degree k (single i) = 1 ∧ code D k (single i) = D ^ i ∧ product k α (single i) = α i
  | k + 1, 0, α, _ => by
    refine ⟨?_, ?_, ?_⟩
    · show 1 + degree k (fun j => single 0 (j + 1)) = 1
      rw [single_zero, degree_none]
    · show 1 + D * code D k (fun j => single 0 (j + 1)) = 1
      rw [single_zero, code_none]; rfl
    · show α 0 ^ 1 * product k _ (fun j => single 0 (j + 1)) = α 0
      rw [single_zero, product_none, Int.mul_one, Int.pow_succ, Int.pow_zero, Int.one_mul]
  | k + 1, i + 1, α, h => by
    have ⟨hd, hc, hp⟩ := single_laws D k i (fun i => α (i + 1)) (Nat.lt_of_succ_lt_succ h)
    refine ⟨?_, ?_, ?_⟩
    · show 0 + degree k (fun j => single (i + 1) (j + 1)) = 1
      rw [single_succ, hd]
    · show 0 + D * code D k (fun j => single (i + 1) (j + 1)) = D ^ i * D
      rw [single_succ, hc, Nat.zero_add, Nat.mul_comm]
    · show α 0 ^ 0 * product k _ (fun j => single (i + 1) (j + 1)) = α (i + 1)
      rw [single_succ, hp, Int.pow_zero, Int.one_mul]

/-- The monomials of a Boolean function, from minterm `i` on; `first`: its value on the first input. -/
def linearSparse (f : List Bool → Bool) (first : Int) : Nat → List (List Bool) → Sparse
  | _, [] => []
  | i, b :: r => (single i, digit (f b) - first) :: linearSparse f first (i + 1) r

section
variable (K D k : Nat) (f : List Bool → Bool) (first : Bool)

theorem linearSparse_norm : (i : Nat) → (r : List (List Bool)) →
    (linearSparse f (digit first) i r).norm ≤ r.length
  | _, [] => Nat.le_refl 0
  | i, b :: r => by
    have ih := linearSparse_norm (i + 1) r
    have : (digit (f b) - digit first).natAbs ≤ 1 := by cases f b <;> cases first <;> decide
    show (digit (f b) - digit first).natAbs + Sparse.norm _ ≤ r.length + 1
    omega

theorem linearSparse_below : (i : Nat) → (r : List (List Bool)) → i + r.length ≤ k →
    (linearSparse f (digit first) i r).below k 1
  | _, [], _ => trivial
  | i, _ :: r, h => by
    have h : i + (r.length + 1) ≤ k := h
    exact ⟨Nat.le_of_eq (single_laws 0 k i (fun _ => 0) (by omega)).1, linearSparse_below (i + 1) r (by omega)⟩

theorem linearSparse_spread (two : 2 ≤ D) : (i : Nat) → (r : List (List Bool)) → i + r.length ≤ k →
    Sparse.at (fun e => (2 : Int) ^ ((K + 1) * code D k e)) (linearSparse f (digit first) i r) =
      2 ^ ((K + 1) * D ^ i) * ((spread K D f i r : Nat) - digit first * (spread K D (fun _ => true) i r : Nat))
  | _, [], _ => by
    show 0 = _ * (0 - digit first * 0)
    rw [Int.mul_zero, Int.sub_zero, Int.mul_zero]
  | i, b :: r, h => by
    have h : i + (r.length + 1) ≤ k := h
    have step : D ^ (i + 1) = D ^ i + (D ^ (i + 1) - D ^ i) := by
      have := Nat.pow_le_pow_right (n := D) (by omega) (Nat.le_succ i)
      exact (Nat.add_sub_cancel' this).symm
    show (digit (f b) - digit first) * (2 : Int) ^ ((K + 1) * code D k (single i)) + Sparse.at _ _ = _
    rw [linearSparse_spread two (i + 1) r (by omega), (single_laws D k i (fun _ => 0) (by omega)).2.1]
    show _ = _ * ((((f b).toNat + 2 ^ ((K + 1) * (D ^ (i + 1) - D ^ i)) * spread K D f (i + 1) r : Nat) : Int) -
      digit first * ((true.toNat + 2 ^ ((K + 1) * (D ^ (i + 1) - D ^ i)) * spread K D (fun _ => true) (i + 1) r : Nat)))
    generalize hg : D ^ (i + 1) - D ^ i = g at *
    rw [step, Nat.mul_add, Int.pow_add]
    simp only [Int.natCast_add, Int.natCast_mul, Int.natCast_pow]
    have one : ((true.toNat : Nat) : Int) = 1 := rfl
    have bit : (((f b).toNat : Nat) : Int) = digit (f b) := by cases f b <;> rfl
    have base : ((2 : Nat) : Int) = 2 := rfl
    rw [one, bit, base]
    generalize (2 : Int) ^ ((K + 1) * D ^ i) = p
    generalize (2 : Int) ^ ((K + 1) * g) = q
    generalize ((spread K D f (i + 1) r : Nat) : Int) = x
    generalize ((spread K D (fun _ => true) (i + 1) r : Nat) : Int) = y
    generalize digit (f b) = u
    generalize digit first = v
    rw [Int.mul_comm (u - v), Int.mul_assoc p q, ← Int.mul_add]
    congr 1
    rw [Int.mul_sub, Int.mul_left_comm q v, Int.mul_add, Int.mul_one]
    omega

theorem linearSparse_minterms (α : Nat → Int) (μ : List Bool → Int) : (i : Nat) → (r : List (List Bool)) →
    i + r.length ≤ k → (∀ j, α (i + j) = μ (look [] r j)) →
    Sparse.at (product k α) (linearSparse f (digit first) i r) =
      sumOver (fun b => digit (f b) * μ b) r - digit first * sumOver μ r
  | _, [], _, _ => by
    show 0 = 0 - digit first * 0
    rw [Int.mul_zero]; rfl
  | i, b :: r, h, here => by
    have h : i + (r.length + 1) ≤ k := h
    have rest := linearSparse_minterms α μ (i + 1) r (by omega) fun j => by
      rw [Nat.add_assoc, Nat.add_comm 1 j]; exact here (j + 1)
    show (digit (f b) - digit first) * product k α (single i) + Sparse.at _ _ =
      digit (f b) * μ b + sumOver _ r - digit first * (μ b + sumOver μ r)
    rw [rest, (single_laws 0 k i α (by omega)).2.2, show α i = μ b from here 0, Int.sub_mul, Int.mul_add]
    omega
end

end

end Lemmata.Mba
