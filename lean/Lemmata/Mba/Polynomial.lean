import Lemmata.Mba.ZeroOne
import Lemmata.Mba.Poly

/-! Polynomial mixed Boolean-arithmetic: products of linear terms.

Every linear term over `n` variables is an integer combination of the `2 ^ n` conjunctions of variables, and products of
conjunctions are monomials. Two terms are equal when their polynomials have the same coefficients: as integers for every
width, modulo `2 ^ w` for one. -/

namespace Lemmata.Mba

noncomputable section

/-- `[1]` for no variables; else the conjunctions without the first variable, then those with it. -/
def conjunctions : List Bool → List Bool
  | [] => [true]
  | b :: rest => conjunctions rest ++ (conjunctions rest).map (b && ·)

/-- The coefficients over the conjunctions of `n` variables of the function that has these values on bits. -/
def coefficients : Nat → (List Bool → Int) → List Int
  | 0, f => [f []]
  | n + 1, f =>
    coefficients n (fun b => f (false :: b)) ++
      List.zipWith (· - ·) (coefficients n fun b => f (true :: b)) (coefficients n fun b => f (false :: b))

/-- The sum of products; a list that is too short goes on with zeros. -/
def dot : List Int → List Int → Int
  | [], _ => 0
  | a :: as, b => a * look 0 b 0 + dot as b.tail

theorem dot_append : (a c b d : List Int) → a.length = b.length → dot (a ++ c) (b ++ d) = dot a b + dot c d
  | [], _, [], _, _ => (Int.zero_add _).symm
  | x :: a, c, y :: b, d, h => by
    show x * y + dot (a ++ c) (b ++ d) = x * y + dot a b + dot c d
    rw [dot_append a c b d (Nat.succ.inj h), Int.add_assoc]

theorem dot_sub : (a b c : List Int) → a.length = b.length →
    dot (List.zipWith (· - ·) a b) c = dot a c - dot b c
  | [], [], _, _ => rfl
  | x :: a, y :: b, c, h => by
    show (x - y) * look 0 c 0 + dot (List.zipWith (· - ·) a b) c.tail = _ + dot a c.tail - (_ + dot b c.tail)
    rw [dot_sub a b c.tail (Nat.succ.inj h), Int.sub_mul]; omega

theorem dot_zeros : (a b : List Int) → (∀ x, x ∈ b → x = 0) → dot a b = 0
  | [], _, _ => rfl
  | x :: a, [], h => by
    show x * 0 + dot a [] = 0
    rw [dot_zeros a [] h, Int.mul_zero]; rfl
  | x :: a, y :: b, h => by
    show x * y + dot a b = 0
    rw [h y (List.mem_cons_self ..), dot_zeros a b fun z hz => h z (List.mem_cons_of_mem _ hz), Int.mul_zero]; rfl

theorem length_coefficients : (n : Nat) → (f : List Bool → Int) → (coefficients n f).length = 2 ^ n
  | 0, _ => rfl
  | n + 1, f => by
    unfold coefficients
    rw [List.length_append, List.length_zipWith, length_coefficients n, length_coefficients n, Nat.pow_succ]; omega

theorem length_conjunctions : (b : List Bool) → (conjunctions b).length = 2 ^ b.length
  | [] => rfl
  | _ :: rest => by
    unfold conjunctions
    rw [List.length_append, List.length_map, length_conjunctions rest, List.length_cons, Nat.pow_succ]; omega

/-- A function on bits is the combination of the conjunctions with its coefficients. -/
theorem dot_coefficients : (b : List Bool) → (f : List Bool → Int) →
    dot (coefficients b.length f) ((conjunctions b).map digit) = f b
  | [], f => by show f [] * 1 + 0 = f []; omega
  | x :: rest, f => by
    have low := dot_coefficients rest fun b => f (false :: b)
    have high := dot_coefficients rest fun b => f (true :: b)
    have lengths (g : List Bool → Int) : (coefficients rest.length g).length = ((conjunctions rest).map digit).length := by
      rw [length_coefficients, List.length_map, length_conjunctions]
    show dot (_ ++ _) ((conjunctions rest ++ (conjunctions rest).map (x && ·)).map digit) = _
    rw [List.map_append, dot_append _ _ _ _ (lengths _), low]
    cases x with
    | false =>
      rw [dot_zeros _ _ fun y hy => ?_]
      · exact Int.add_zero _
      · simp only [List.map_map, List.mem_map] at hy
        obtain ⟨_, _, rfl⟩ := hy
        rfl
    | true =>
      have same : ((conjunctions rest).map (true && ·)) = conjunctions rest := by
        rw [List.map_congr_left fun y _ => Bool.true_and y]; exact List.map_id' _
      rw [same, dot_sub _ _ _ ((lengths _).trans (lengths _).symm), high, low]; omega

/-- What the conjunction with index `j` stands for: its bits weighed. -/
def atom {w : Nat} (ρ : List (BitVec w)) (j : Nat) : Int :=
  weigh (fun i => digit (look false (conjunctions (column ρ i)) j)) w

/-- The combination of conjunctions as a polynomial; the empty conjunction is minus one. -/
def linearPoly : Nat → List Int → Poly
  | _, [] => []
  | j, c :: rest => if c == 0 then linearPoly (j + 1) rest else ([j], c) :: linearPoly (j + 1) rest

/-- Terms that `Term.poly` reads. -/
def Term.isPoly (t : Term) : Bool :=
  Term.rec (motive := fun _ => Bool)
    (fun _ => true)
    (fun _ => true)
    (fun _ a' => a')
    (fun _ a' => a')
    (fun a b _ _ => a.isBit && b.isBit)
    (fun a b _ _ => a.isBit && b.isBit)
    (fun a b _ _ => a.isBit && b.isBit)
    (fun _ _ a' b' => a' && b')
    (fun _ _ a' b' => a' && b')
    (fun _ _ a' b' => a' && b')
    (fun _ _ a' => a')
    t

/-- The same with the empty conjunction, all ones, as the number minus one. -/
def withConstant : List Int → Poly
  | [] => []
  | c :: rest => if c == 0 then linearPoly 1 rest else ([], -c) :: linearPoly 1 rest

/-- The values in the lanes of a packed number: each lane holds a value plus `offset`. -/
def unpack (K : Nat) (offset : Int) : Nat → Nat → List Int
  | 0, _ => []
  | count + 1, packed => (((packed % 2 ^ K : Nat) : Int) - offset) :: unpack K offset count (packed / 2 ^ K)

/-- The coefficients over the conjunctions, from the values on all inputs in the order of `inputs`. -/
def mobius : Nat → List Int → List Int
  | 0, values => values
  | n + 1, values =>
    match mobius n (values.take (2 ^ n)) with
    | low => low ++ List.zipWith (· - ·) (mobius n (values.drop (2 ^ n))) low

theorem lt_two_pow_log2_succ (n : Nat) : n < 2 ^ (n.log2 + 1) := by
  induction n using Nat.strongRecOn with
  | _ n ih =>
    rw [Nat.log2_def]
    split
    · have := ih (n / 2) (by omega)
      rw [Nat.pow_succ]; omega
    · show n < 2 ^ 1
      omega

theorem pack_nonneg (K : Nat) (f : List Bool → Int) (h : ∀ b, 0 ≤ f b) : (l : List (List Bool)) → 0 ≤ pack K f l
  | [] => Int.le_refl 0
  | b :: l => Int.add_nonneg (h b) (Int.mul_nonneg (Int.natCast_nonneg _) (pack_nonneg K f h l))

theorem mobius_eq (f : List Bool → Int) : (n : Nat) → (g : List Bool → List Bool) →
    mobius n ((inputs n).map fun b => f (g b)) = coefficients n fun b => f (g b)
  | 0, _ => rfl
  | n + 1, g => by
    have low := mobius_eq f n fun b => g (false :: b)
    have high := mobius_eq f n fun b => g (true :: b)
    have split : (inputs (n + 1)).map (fun b => f (g b)) =
        (inputs n).map (fun b => f (g (false :: b))) ++ (inputs n).map fun b => f (g (true :: b)) := by
      show ((inputs n).map (false :: ·) ++ (inputs n).map (true :: ·)).map _ = _
      rw [List.map_append, List.map_map, List.map_map]; rfl
    have size : ((inputs n).map fun b => f (g (false :: b))).length = 2 ^ n := by
      rw [List.length_map, length_inputs]
    show mobius n (_root_.List.take _ _) ++ List.zipWith _ (mobius n (List.drop _ _)) (mobius n (List.take _ _)) = _
    rw [split, List.take_left' size, List.drop_left' size, low, high]; rfl

theorem unpack_eq (K B : Nat) (f : List Bool → Int) (small : ∀ b, (f b).natAbs ≤ B) (wide : 2 * B < 2 ^ K) :
    (l : List (List Bool)) → (packed : Nat) → (packed : Int) = pack K (fun b => f b + B) l →
    unpack K B l.length packed = l.map f
  | [], _, _ => rfl
  | b :: l, packed, h => by
    have bound := small b
    obtain ⟨v, hv⟩ : ∃ v : Nat, (v : Int) = f b + B := ⟨(f b + B).toNat, by omega⟩
    have tail : ∀ l : List (List Bool), ∃ p : Nat, (p : Int) = pack K (fun b => f b + B) l := fun l => by
      induction l with
      | nil => exact ⟨0, rfl⟩
      | cons c l ih =>
        obtain ⟨p, hp⟩ := ih
        have := small c
        refine ⟨(f c + B).toNat + 2 ^ K * p, ?_⟩
        show _ = f c + B + (2 ^ K : Nat) * pack K _ l
        rw [← hp, Int.natCast_add, Int.natCast_mul]; omega
    obtain ⟨p, hp⟩ := tail l
    have whole : packed = v + 2 ^ K * p := by
      have : (packed : Int) = f b + B + (2 ^ K : Nat) * pack K (fun b => f b + B) l := h
      rw [← hp, ← hv, ← Int.natCast_mul, ← Int.natCast_add] at this
      exact Int.ofNat.inj this
    have less : v < 2 ^ K := by omega
    have first : packed % 2 ^ K = v := by rw [whole, Nat.add_mul_mod_self_left, Nat.mod_eq_of_lt less]
    have rest : packed / 2 ^ K = p := by
      rw [whole, Nat.add_mul_div_left _ _ (Nat.two_pow_pos K), Nat.div_eq_of_lt less, Nat.zero_add]
    show (((packed % 2 ^ K : Nat) : Int) - B) :: unpack K B l.length (packed / 2 ^ K) = f b :: l.map f
    rw [first, rest, unpack_eq K B f small wide l p hp, hv]
    congr 1; omega

/-- The values of a linear term on all inputs. -/
def Term.values (m n : Nat) (t : Term) : List Int :=
  match t.bound m with
  | B =>
    match Nat.log2 (2 * B + 1) with
    | K =>
      match lanes (K + 1) n with
      | s => unpack (K + 1) B (2 ^ n) (t.packed m s + B * (s.ones : Nat)).toNat

theorem values_eq (m n : Nat) (t : Term) (h : t.isLin = true) : t.values m n = (inputs n).map (t.lin m) := by
  show unpack (Nat.log2 (2 * t.bound m + 1) + 1) (t.bound m) (2 ^ n)
    (t.packed m (lanes _ n) + t.bound m * ((lanes _ n).ones : Nat)).toNat = _
  generalize hK : Nat.log2 (2 * t.bound m + 1) = K
  have wide : 2 * t.bound m < 2 ^ (K + 1) := by
    have : 2 * t.bound m + 1 < 2 ^ (Nat.log2 (2 * t.bound m + 1) + 1) := lt_two_pow_log2_succ _
    rw [hK] at this; omega
  have key : t.packed m (lanes (K + 1) n) + t.bound m * ((lanes (K + 1) n).ones : Nat) =
      pack (K + 1) (fun b => t.lin m b + t.bound m) (inputs n) := by
    rw [packed_eq m K n t h, pack_add, pack_const, lanes_ones]
  rw [key]
  have positive : 0 ≤ pack (K + 1) (fun b => t.lin m b + t.bound m) (inputs n) := by
    refine pack_nonneg (K + 1) _ (fun b => ?_) _
    have := natAbs_lin_le m b t
    omega
  have := unpack_eq (K + 1) (t.bound m) (t.lin m) (fun b => natAbs_lin_le m b t) wide (inputs n) _
    (Int.toNat_of_nonneg positive)
  rw [length_inputs] at this
  exact this

/-- The polynomial over conjunctions of a linear term over `n` variables. -/
def Term.linear (m n : Nat) (t : Term) : Poly := withConstant (mobius n (t.values m n))

/-- The polynomial over conjunctions of a term over `n` variables. -/
def Term.poly (m n : Nat) (t : Term) : Poly :=
  Term.rec (motive := fun _ => Poly)
    (fun i => (Term.var i).linear m n)
    (fun c => (Term.lit c).linear m n)
    (fun a a' => if (a.not).isLin then (a.not).linear m n else Poly.insert [] (-1) (a'.scale (-1)))
    (fun a a' => if (a.neg).isLin then (a.neg).linear m n else a'.scale (-1))
    (fun a b _ _ => (a.and b).linear m n)
    (fun a b _ _ => (a.or b).linear m n)
    (fun a b _ _ => (a.xor b).linear m n)
    (fun a b a' b' => if (a.add b).isLin then (a.add b).linear m n else a'.add b')
    (fun a b a' b' => if (a.sub b).isLin then (a.sub b).linear m n else (b'.scale (-1)).add a')
    (fun a b a' b' => if (a.mul b).isLin then (a.mul b).linear m n else Poly.mul a' b')
    (fun a k a' => if (a.shl k).isLin then (a.shl k).linear m n else Poly.scale (2 ^ k : Nat) a')
    t

theorem look_tail (l : List Int) (k : Nat) : look 0 l.tail k = look 0 l (k + 1) := by cases l <;> rfl

theorem eval_linearPoly (α : Nat → Int) (w : Nat) : (j : Nat) → (c : List Int) → (g : Nat → List Int) →
    (∀ k, α (j + k) = weigh (fun i => look 0 (g i) k) w) →
    (linearPoly j c).eval α = weigh (fun i => dot c (g i)) w
  | _, [], _, _ => by
    show 0 = weigh (fun _ => 0) w
    rw [weigh_const, Int.mul_zero]
  | j, x :: rest, g, values => by
    have here := values 0
    have next := eval_linearPoly α w (j + 1) rest (fun i => (g i).tail) fun k => by
      have := values (k + 1)
      rw [← Nat.add_assoc, Nat.add_right_comm] at this
      rw [this]
      exact weigh_congr fun i _ => (look_tail (g i) k).symm
    have split : weigh (fun i => dot (x :: rest) (g i)) w = x * α j + weigh (fun i => dot rest (g i).tail) w := by
      show weigh (fun i => x * look 0 (g i) 0 + dot rest (g i).tail) w = _
      rw [weigh_add, weigh_mul, show α j = _ from here]
    rw [split, ← next]
    show Poly.eval α (if x == 0 then linearPoly (j + 1) rest else ([j], x) :: linearPoly (j + 1) rest) = _
    split
    · rename_i zero
      rw [show x = 0 from of_decide_eq_true zero, Int.zero_mul, Int.zero_add]
    · show x * (α j * 1) + _ = _
      rw [Int.mul_one]

theorem look_map (b : List Bool) (j : Nat) : look 0 (b.map digit) j = digit (look false b j) := by
  induction b generalizing j with
  | nil => rfl
  | cons x rest ih =>
    cases j with
    | zero => rfl
    | succ j => exact ih j

theorem look_conjunctions : (b : List Bool) → look false (conjunctions b) 0 = true
  | [] => rfl
  | b :: rest => by
    have ih := look_conjunctions rest
    show look false (conjunctions rest ++ _) 0 = true
    cases h : conjunctions rest with
    | nil => rw [h] at ih; cases ih
    | cons x tail => rw [h] at ih; exact ih

section
variable {w m n : Nat} (modulus : Modulus w m) (ρ : List (BitVec w)) (length : ρ.length = n)
include modulus length

theorem rep_linear (t : Term) (h : t.isLin = true) : Rep (t.eval ρ) ((t.linear m n).eval (atom ρ)) := by
  have plain : Rep (t.eval ρ) ((linearPoly 0 (mobius n (t.values m n))).eval (atom ρ)) := by
    refine (rep_lin modulus ρ t h).congr ?_
    rw [values_eq m n t h, mobius_eq (t.lin m) n fun b => b]
    rw [eval_linearPoly (atom ρ) w 0 _ (fun i => (conjunctions (column ρ i)).map digit) fun k => ?_]
    · refine weigh_congr fun i _ => ?_
      have size : (column ρ i).length = n := (List.length_map ..).trans length
      rw [← size, dot_coefficients]
    · rw [Nat.zero_add]
      exact weigh_congr fun i _ => (look_map _ k).symm
  unfold Term.linear
  generalize mobius n (t.values m n) = c at plain
  cases c with
  | nil => exact plain
  | cons c rest =>
    refine plain.shift c ?_
    have ones : atom ρ 0 = 2 ^ w - 1 := by
      have : atom ρ 0 = weigh (fun _ => 1) w := weigh_congr fun i _ => by rw [look_conjunctions]; rfl
      rw [this, weigh_const, Int.mul_one]
    show Poly.eval _ (if c == 0 then linearPoly 1 rest else ([0], c) :: linearPoly 1 rest) =
      Poly.eval _ (if c == 0 then linearPoly 1 rest else ([], -c) :: linearPoly 1 rest) + 2 ^ w * c
    split
    · rename_i zero
      rw [show c = 0 from of_decide_eq_true zero, Int.mul_zero, Int.add_zero]
    · show c * (atom ρ 0 * 1) + _ = -c * 1 + Poly.eval (atom ρ) (linearPoly 1 rest) + 2 ^ w * c
      rw [ones, Int.mul_one, Int.mul_sub, Int.mul_one, Int.mul_comm c]; omega

theorem rep_poly : (t : Term) → t.isPoly = true → Rep (t.eval ρ) ((t.poly m n).eval (atom ρ))
  | .var i, _ => rep_linear modulus ρ length (.var i) rfl
  | .lit c, _ => rep_linear modulus ρ length (.lit c) rfl
  | .and a b, h => rep_linear modulus ρ length (.and a b) h
  | .or a b, h => rep_linear modulus ρ length (.or a b) h
  | .xor a b, h => rep_linear modulus ρ length (.xor a b) h
  | .not a, h => by
    show Rep _ (Poly.eval _ (if (a.not).isLin then (a.not).linear m n else Poly.insert [] (-1) ((a.poly m n).scale (-1))))
    split
    · rename_i linear; exact rep_linear modulus ρ length a.not linear
    · refine (rep_poly a h).not.congr ?_
      rw [Poly.eval_insert, Poly.eval_scale]
      show _ = -1 * 1 + _
      omega
  | .neg a, h => by
    show Rep _ (Poly.eval _ (if (a.neg).isLin then (a.neg).linear m n else (a.poly m n).scale (-1)))
    split
    · rename_i linear; exact rep_linear modulus ρ length a.neg linear
    · exact (rep_poly a h).neg.congr (by rw [Poly.eval_scale]; omega)
  | .shl a k, h => by
    show Rep _ (Poly.eval _ (if (a.shl k).isLin then (a.shl k).linear m n else Poly.scale (2 ^ k : Nat) (a.poly m n)))
    split
    · rename_i linear; exact rep_linear modulus ρ length (a.shl k) linear
    · refine ((rep_poly a h).shl k).congr ?_
      rw [Poly.eval_scale, Int.natCast_pow]; rfl
  | .add a b, h => by
    have ⟨ha, hb⟩ := and_split h
    show Rep _ (Poly.eval _ (if (a.add b).isLin then (a.add b).linear m n else (a.poly m n).add (b.poly m n)))
    split
    · rename_i linear; exact rep_linear modulus ρ length (a.add b) linear
    · exact ((rep_poly a ha).add (rep_poly b hb)).congr (Poly.eval_add ..).symm
  | .sub a b, h => by
    have ⟨ha, hb⟩ := and_split h
    show Rep _ (Poly.eval _ (if (a.sub b).isLin then (a.sub b).linear m n else ((b.poly m n).scale (-1)).add (a.poly m n)))
    split
    · rename_i linear; exact rep_linear modulus ρ length (a.sub b) linear
    · refine ((rep_poly a ha).sub (rep_poly b hb)).congr ?_
      rw [Poly.eval_add, Poly.eval_scale]; omega
  | .mul a b, h => by
    have ⟨ha, hb⟩ := and_split h
    show Rep _ (Poly.eval _ (if (a.mul b).isLin then (a.mul b).linear m n else Poly.mul (a.poly m n) (b.poly m n)))
    split
    · rename_i linear; exact rep_linear modulus ρ length (a.mul b) linear
    · exact ((rep_poly a ha).mul (rep_poly b hb)).congr (Poly.eval_mul ..).symm

end

/-- The polynomial with each node of a program over `n` inputs replaced by its own polynomial, the last one first. -/
def substitute (m n : Nat) : List Term → Poly → Poly
  | [], p => p
  | t :: rest, p => Poly.subst (2 ^ n) (t.poly m n) (substitute m (n + 1) rest p)

/-- The polynomial mentions only atoms below `N`. -/
def Poly.below (N : Nat) (p : Poly) : Bool := p.all fun x => x.1.all fun i => Nat.ble (i + 1) N

/-- The polynomial of each node mentions only what comes before it. -/
def readable (m n : Nat) : List Term → Bool
  | [] => true
  | t :: rest => (t.poly m n).below (2 ^ n) && readable m (n + 1) rest

/-- The difference of the two terms has the polynomial zero modulo `m`, the nodes of the program substituted. -/
def samePoly (m n : Nat) (program : List Term) (a b : Term) : Bool :=
  a.isPoly && b.isPoly && (program.all Term.isPoly && (readable m n program &&
    match n + program.length with
    | count =>
      Poly.isZero m (substitute m n program (((b.poly m count).scale (-1)).add (a.poly m count)))))

theorem length_extend {w : Nat} : (program : List Term) → (ρ : List (BitVec w)) →
    (extend program ρ).length = ρ.length + program.length
  | [], _ => rfl
  | t :: rest, ρ => by
    show (extend rest (t.eval ρ :: ρ)).length = ρ.length + (rest.length + 1)
    rw [length_extend rest, List.length_cons]; omega

theorem conjunctions_prefix (new old : List Bool) (j : Nat) (inside : j < 2 ^ old.length) :
    look false (conjunctions (new ++ old)) j = look false (conjunctions old) j := by
  have left : (a b : List Bool) → (j : Nat) → j < a.length → look false (a ++ b) j = look false a j := by
    intro a b j h
    induction a generalizing j with
    | nil => exact absurd h (Nat.not_lt_zero _)
    | cons x a ih =>
      cases j with
      | zero => rfl
      | succ j => exact ih j (Nat.lt_of_succ_lt_succ h)
  induction new with
  | nil => rfl
  | cons b new ih =>
    show look false (conjunctions (new ++ old) ++ _) j = _
    rw [left _ _ j, ih]
    rw [length_conjunctions, List.length_append, Nat.add_comm, Nat.pow_add]
    exact Nat.lt_of_lt_of_le inside (Nat.le_mul_of_pos_right _ (Nat.two_pow_pos _))

theorem column_append {w : Nat} (new old : List (BitVec w)) (i : Nat) :
    column (new ++ old) i = column new i ++ column old i := List.map_append ..

theorem atom_append {w : Nat} (new old : List (BitVec w)) (j : Nat) (inside : j < 2 ^ old.length) :
    atom (new ++ old) j = atom old j :=
  weigh_congr fun i _ => by
    rw [column_append, conjunctions_prefix]
    rw [show (column old i).length = old.length from List.length_map ..]; exact inside

/-- The atom of the first variable alone is that variable. -/
theorem rep_first {w : Nat} (x : BitVec w) (ρ : List (BitVec w)) : Rep x (atom (x :: ρ) (2 ^ ρ.length)) := by
  have key (b : Bool) (rest : List Bool) : look false (conjunctions (b :: rest)) (2 ^ rest.length) = b := by
    have right (l r : List Bool) : look false (l ++ r) l.length = look false r 0 := by
      induction l with
      | nil => rfl
      | cons y l ih => exact ih
    have head (r : List Bool) : ∃ tail, conjunctions r = true :: tail := by
      induction r with
      | nil => exact ⟨[], rfl⟩
      | cons y r ih =>
        obtain ⟨tail, h⟩ := ih
        exact ⟨tail ++ (conjunctions r).map (y && ·), by
          show conjunctions r ++ _ = _
          rw [h]; rfl⟩
    show look false (conjunctions rest ++ (conjunctions rest).map (b && ·)) _ = b
    rw [← length_conjunctions rest, right]
    obtain ⟨tail, h⟩ := head rest
    rw [h]
    show (b && true) = b
    cases b <;> rfl
  refine (Rep.of_bits (f := fun i => look false (conjunctions (column (x :: ρ) i)) (2 ^ ρ.length)) fun i _ => ?_)
  have size : (column ρ i).length = ρ.length := List.length_map ..
  show _ = look false (conjunctions (x.getLsbD i :: column ρ i)) _
  rw [← size, key]

theorem Mono.eval_below {α β : Nat → Int} {N : Nat} (same : ∀ j, j < N → α j = β j) : (x : Mono) →
    x.all (fun i => Nat.ble (i + 1) N) = true → x.eval α = x.eval β
  | [], _ => rfl
  | i :: rest, h => by
    have ⟨first, later⟩ := and_split h
    show α i * Mono.eval α rest = β i * Mono.eval β rest
    rw [same i (Nat.le_of_ble_eq_true first), Mono.eval_below same rest later]

theorem Poly.eval_below {α β : Nat → Int} {N : Nat} (same : ∀ j, j < N → α j = β j) : (p : Poly) →
    p.below N = true → p.eval α = p.eval β
  | [], _ => rfl
  | (x, c) :: rest, h => by
    have ⟨first, later⟩ := and_split h
    show c * x.eval α + Poly.eval α rest = c * x.eval β + Poly.eval β rest
    rw [Mono.eval_below same x first, Poly.eval_below same rest later]

theorem Rep.cong {w : Nat} {x : BitVec w} {a b : Int} : Rep x a → Rep x b → Cong w a b
  | ⟨k, hk⟩, ⟨l, hl⟩ => ⟨l - k, by rw [Int.mul_sub]; omega⟩

theorem exists_append {w : Nat} : (program : List Term) → (ρ : List (BitVec w)) → ∃ new, extend program ρ = new ++ ρ
  | [], _ => ⟨[], rfl⟩
  | t :: rest, ρ => by
    obtain ⟨new, h⟩ := exists_append rest (t.eval ρ :: ρ)
    exact ⟨new ++ [t.eval ρ], by rw [List.append_assoc]; exact h⟩

theorem eval_substitute {w m : Nat} (modulus : Modulus w m) : (program : List Term) → (ρ : List (BitVec w)) →
    (n : Nat) → ρ.length = n → program.all Term.isPoly = true → readable m n program = true → (p : Poly) →
    Cong w (p.eval (atom (extend program ρ))) ((substitute m n program p).eval (atom (extend program ρ)))
  | [], _, _, _, _, _, p => Cong.refl w _
  | t :: rest, ρ, n, length, polys, read, p => by
    have ⟨ht, hrest⟩ := and_split polys
    have ⟨below, hread⟩ := and_split read
    have length' : (t.eval ρ :: ρ).length = n + 1 := by rw [List.length_cons, length]
    refine (eval_substitute modulus rest (t.eval ρ :: ρ) (n + 1) length' hrest hread p).trans ?_
    show Cong w _ (Poly.eval (atom (extend rest (t.eval ρ :: ρ)))
      (Poly.subst (2 ^ n) (t.poly m n) (substitute m (n + 1) rest p)))
    refine Poly.eval_subst (q := t.poly m n) (j := 2 ^ n) (atom (extend rest (t.eval ρ :: ρ))) ?_
      (substitute m (n + 1) rest p)
    obtain ⟨new, h⟩ := exists_append rest (t.eval ρ :: ρ)
    show Cong w (atom (extend rest (t.eval ρ :: ρ)) (2 ^ n)) (Poly.eval (atom (extend rest (t.eval ρ :: ρ))) _)
    rw [h]
    have inner : atom (new ++ (t.eval ρ :: ρ)) (2 ^ n) = atom (t.eval ρ :: ρ) (2 ^ n) := by
      refine atom_append new _ _ ?_
      rw [length', Nat.pow_succ]
      have := Nat.two_pow_pos n
      omega
    have outer : Poly.eval (atom (new ++ (t.eval ρ :: ρ))) (t.poly m n) = Poly.eval (atom ρ) (t.poly m n) := by
      refine Poly.eval_below (N := 2 ^ n) (fun j hj => ?_) _ below
      have := atom_append (new ++ [t.eval ρ]) ρ j (by rw [length]; exact hj)
      rw [List.append_assoc] at this
      exact this
    rw [inner, outer]
    have first := rep_first (t.eval ρ) ρ
    rw [length] at first
    exact first.cong (rep_poly modulus ρ length t ht)

/-- Two terms over a program are equal when their difference has the polynomial zero. -/
theorem polynomial {w : Nat} (m : Nat) (modulus : Modulus w m) (n : Nat) (program : List Term) (a b : Term)
    (check : samePoly m n program a b = true) (ρ : List (BitVec w)) (length : ρ.length = n) :
    a.eval (extend program ρ) = b.eval (extend program ρ) := by
  have size : (extend program ρ).length = n + program.length := by rw [length_extend, length]
  have ⟨polys, rest⟩ := and_split check
  have ⟨ha, hb⟩ := and_split polys
  have ⟨nodes, rest⟩ := and_split rest
  have ⟨read, zero⟩ := and_split rest
  obtain ⟨k, hk⟩ := Poly.dvd_of_isZero (atom (extend program ρ)) m _ zero
  have same := eval_substitute modulus program ρ n length nodes read
    (((b.poly m (n + program.length)).scale (-1)).add (a.poly m (n + program.length)))
  rw [hk, Poly.eval_add, Poly.eval_scale] at same
  obtain ⟨j, hj⟩ := same
  have hm : ∃ l : Int, (m : Int) = 2 ^ w * l := by
    obtain ⟨l, rfl⟩ := modulus
    exact ⟨l, by rw [Int.natCast_mul, Int.natCast_pow]; rfl⟩
  obtain ⟨l, hl⟩ := hm
  rw [hl, Int.mul_assoc] at hj
  refine Rep.unique ((rep_poly modulus _ size a ha).shift (l * k + j) ?_) (rep_poly modulus _ size b hb)
  rw [Int.mul_add]
  omega

end

end Lemmata.Mba
