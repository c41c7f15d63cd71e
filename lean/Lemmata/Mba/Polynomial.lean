import Lemmata.Mba.Linear
import Lemmata.Mba.Automaton
import Lemmata.Mba.Poly

/-! Polynomial mixed Boolean-arithmetic: products of linear terms.

Every linear term over `n` variables is an integer combination of the `2 ^ n` conjunctions of variables, and products of
conjunctions are monomials. Two terms are equal when their polynomials have the same coefficients: as integers for every
width, modulo `2 ^ w` for one. -/

namespace Lemmata.Mba

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
def Term.isPoly : Term → Bool
  | var _ => true
  | lit _ => true
  | not a => a.isPoly
  | neg a => a.isPoly
  | and a b => a.isBit && b.isBit
  | or a b => a.isBit && b.isBit
  | xor a b => a.isBit && b.isBit
  | add a b => a.isPoly && b.isPoly
  | sub a b => a.isPoly && b.isPoly
  | mul a b => a.isPoly && b.isPoly
  | shl a _ => a.isPoly

/-- The polynomial over conjunctions of a linear term over `n` variables. -/
def Term.linear (m n : Nat) (t : Term) : Poly := linearPoly 0 (coefficients n fun b => t.lin m b)

/-- The polynomial over conjunctions of a term over `n` variables. -/
def Term.poly (m n : Nat) : Term → Poly
  | not a => if a.isLin then a.not.linear m n else ((a.poly m n).scale (-1)).insert [] (-1)
  | neg a => if a.isLin then a.neg.linear m n else (a.poly m n).scale (-1)
  | add a b => if a.isLin && b.isLin then (a.add b).linear m n else (a.poly m n).add (b.poly m n)
  | sub a b => if a.isLin && b.isLin then (a.sub b).linear m n else ((b.poly m n).scale (-1)).add (a.poly m n)
  | mul a b => (a.poly m n).mul (b.poly m n)
  | shl a k => if a.isLin then (a.shl k).linear m n else (a.poly m n).scale (2 ^ k : Nat)
  | t => t.linear m n

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

section
variable {w m n : Nat} (modulus : Modulus w m) (ρ : List (BitVec w)) (length : ρ.length = n)
include modulus length

theorem rep_linear (t : Term) (h : t.isLin = true) : Rep (t.eval ρ) ((t.linear m n).eval (atom ρ)) := by
  refine (rep_lin modulus ρ t h).congr ?_
  unfold Term.linear
  rw [eval_linearPoly (atom ρ) w 0 _ (fun i => (conjunctions (column ρ i)).map digit) fun k => ?_]
  · refine weigh_congr fun i _ => ?_
    have size : (column ρ i).length = n := (List.length_map ..).trans length
    rw [← size, dot_coefficients]
  · rw [Nat.zero_add]
    exact weigh_congr fun i _ => (look_map _ k).symm

theorem rep_poly : (t : Term) → t.isPoly = true → Rep (t.eval ρ) ((t.poly m n).eval (atom ρ))
  | .var i, _ => rep_linear modulus ρ length (.var i) rfl
  | .lit c, _ => rep_linear modulus ρ length (.lit c) rfl
  | .and a b, h => rep_linear modulus ρ length (.and a b) h
  | .or a b, h => rep_linear modulus ρ length (.or a b) h
  | .xor a b, h => rep_linear modulus ρ length (.xor a b) h
  | .not a, h => by
    unfold Term.poly
    split
    · rename_i linear; exact rep_linear modulus ρ length a.not linear
    · refine (rep_poly a h).not.congr ?_
      rw [Poly.eval_insert, Poly.eval_scale]
      show _ = -1 * 1 + _
      omega
  | .neg a, h => by
    unfold Term.poly
    split
    · rename_i linear; exact rep_linear modulus ρ length a.neg linear
    · exact (rep_poly a h).neg.congr (by rw [Poly.eval_scale]; omega)
  | .shl a k, h => by
    unfold Term.poly
    split
    · rename_i linear; exact rep_linear modulus ρ length (a.shl k) linear
    · refine ((rep_poly a h).shl k).congr ?_
      rw [Poly.eval_scale, Int.natCast_pow]; rfl
  | .add a b, h => by
    have ⟨ha, hb⟩ := and_split h
    unfold Term.poly
    split
    · rename_i linear; exact rep_linear modulus ρ length (a.add b) linear
    · exact ((rep_poly a ha).add (rep_poly b hb)).congr (Poly.eval_add ..).symm
  | .sub a b, h => by
    have ⟨ha, hb⟩ := and_split h
    unfold Term.poly
    split
    · rename_i linear; exact rep_linear modulus ρ length (a.sub b) linear
    · refine ((rep_poly a ha).sub (rep_poly b hb)).congr ?_
      rw [Poly.eval_add, Poly.eval_scale]; omega
  | .mul a b, h =>
    have ⟨ha, hb⟩ := and_split h
    ((rep_poly a ha).mul (rep_poly b hb)).congr (Poly.eval_mul ..).symm

end

/-- The two terms have the same polynomial modulo `m`. -/
def samePoly (m n : Nat) (a b : Term) : Bool :=
  a.isPoly && b.isPoly && Poly.isZero m (((b.poly m n).scale (-1)).add (a.poly m n))

/-- Two terms with the same polynomial are equal. -/
theorem polynomial {w : Nat} (m : Nat) (modulus : Modulus w m) (n : Nat) (program : List Term) (a b : Term)
    (check : samePoly m (n + program.length) a b = true) (ρ : List (BitVec w)) (length : ρ.length = n) :
    a.eval (extend program ρ) = b.eval (extend program ρ) := by
  have size : (extend program ρ).length = n + program.length := by
    clear check
    induction program generalizing ρ n with
    | nil => exact length
    | cons t rest ih =>
      show (extend rest (t.eval ρ :: ρ)).length = n + (rest.length + 1)
      rw [ih (n + 1) _ (by rw [List.length_cons, length])]; omega
  have ⟨polys, zero⟩ := and_split check
  have ⟨ha, hb⟩ := and_split polys
  obtain ⟨k, hk⟩ := Poly.dvd_of_isZero (atom (extend program ρ)) m _ zero
  rw [Poly.eval_add, Poly.eval_scale] at hk
  obtain ⟨l, rfl⟩ := modulus
  rw [Int.natCast_mul, Int.natCast_pow] at hk
  refine Rep.unique ((rep_poly ⟨l, rfl⟩ _ size a ha).shift (l * k) ?_) (rep_poly ⟨l, rfl⟩ _ size b hb)
  rw [← Int.mul_assoc]
  have : ((2 : Nat) : Int) ^ w * l * k = 2 ^ w * l * k := rfl
  omega

end Lemmata.Mba
