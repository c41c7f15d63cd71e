import Lemmata.Mba.Automaton

/-! All inputs at once: the values of a term on all lists of `n` bits, packed into one number.

Lane `l` holds the value on the list with index `l` in `inputs n`, times `2 ^ (K * l)`. The kernel computes each
operator on all lanes by one operation on big numbers. -/

namespace Lemmata.Mba

noncomputable section

/-- The packed values of an integer function. -/
def pack (K : Nat) (f : List Bool → Int) : List (List Bool) → Int
  | [] => 0
  | b :: rest => f b + (2 ^ K : Nat) * pack K f rest

/-- The packed values of a Boolean function. -/
def packBits (K : Nat) (f : List Bool → Bool) : List (List Bool) → Nat
  | [] => 0
  | b :: rest => (f b).toNat + 2 ^ K * packBits K f rest

theorem pack_packBits (K : Nat) (f : List Bool → Bool) : (l : List (List Bool)) →
    (packBits K f l : Int) = pack K (fun b => digit (f b)) l
  | [] => rfl
  | b :: rest => by
    show (((f b).toNat + 2 ^ K * packBits K f rest : Nat) : Int) = digit (f b) + _ * pack K _ rest
    rw [Int.natCast_add, Int.natCast_mul, pack_packBits K f rest]
    cases f b <;> rfl

section
variable (K : Nat) (f g : List Bool → Int)

theorem pack_add : (l : List (List Bool)) → pack K (fun b => f b + g b) l = pack K f l + pack K g l
  | [] => rfl
  | b :: rest => by
    show f b + g b + _ * pack K (fun b => f b + g b) rest = f b + _ * pack K f rest + (g b + _ * pack K g rest)
    rw [pack_add rest, Int.mul_add]; omega

theorem pack_mul (c : Int) : (l : List (List Bool)) → pack K (fun b => c * f b) l = c * pack K f l
  | [] => (Int.mul_zero c).symm
  | b :: rest => by
    show c * f b + _ * pack K (fun b => c * f b) rest = c * (f b + _ * pack K f rest)
    rw [pack_mul c rest, Int.mul_add, Int.mul_left_comm]

theorem pack_congr {f g : List Bool → Int} (h : ∀ b, f b = g b) (l : List (List Bool)) : pack K f l = pack K g l := by
  rw [funext h]

theorem pack_neg (l : List (List Bool)) : pack K (fun b => -f b) l = -pack K f l := by
  rw [pack_congr K (fun b => Int.neg_eq_neg_one_mul (f b)), pack_mul, ← Int.neg_eq_neg_one_mul]

theorem pack_sub (l : List (List Bool)) : pack K (fun b => f b - g b) l = pack K f l - pack K g l := by
  rw [pack_congr K (fun b => Int.sub_eq_add_neg), pack_add, pack_neg, ← Int.sub_eq_add_neg]
end

/-- Bitwise operations act digit by digit. -/
theorem bitwise_step (op : Nat → Nat → Nat) (o : Bool → Bool → Bool)
    (law : ∀ x y i, (op x y).testBit i = o (x.testBit i) (y.testBit i)) (a b : Bool) (p q : Nat) :
    op (a.toNat + 2 * p) (b.toNat + 2 * q) = (o a b).toNat + 2 * op p q := by
  have low (a : Bool) (p : Nat) : (a.toNat + 2 * p) % 2 = a.toNat := by cases a <;> simp <;> omega
  have high (a : Bool) (p : Nat) : (a.toNat + 2 * p) / 2 = p := by cases a <;> simp <;> omega
  have first (a : Bool) (p : Nat) : (a.toNat + 2 * p).testBit 0 = a := by
    rw [Nat.testBit_zero, low]; cases a <;> rfl
  have later (a : Bool) (p i : Nat) : (a.toNat + 2 * p).testBit (i + 1) = p.testBit i := by
    rw [Nat.testBit_succ, high]
  refine Nat.eq_of_testBit_eq fun i => ?_
  cases i with
  | zero => rw [law, first, first, first]
  | succ i => rw [law, later, later, later, law]

theorem bitwise_shift (op : Nat → Nat → Nat) (o : Bool → Bool → Bool)
    (law : ∀ x y i, (op x y).testBit i = o (x.testBit i) (y.testBit i)) (zero : o false false = false) (p q : Nat) :
    (k : Nat) → op (2 ^ k * p) (2 ^ k * q) = 2 ^ k * op p q
  | 0 => by rw [Nat.pow_zero, Nat.one_mul, Nat.one_mul, Nat.one_mul]
  | k + 1 => by
    have step := bitwise_step op o law false false (2 ^ k * p) (2 ^ k * q)
    rw [zero, bitwise_shift op o law zero p q k] at step
    have double (x : Nat) : 2 ^ (k + 1) * x = false.toNat + 2 * (2 ^ k * x) := by
      show _ = 0 + 2 * (2 ^ k * x)
      rw [Nat.zero_add, Nat.pow_succ, Nat.mul_comm (2 ^ k) 2, Nat.mul_assoc]
    rw [double, double, double, step]

theorem packBits_op (op : Nat → Nat → Nat) (o : Bool → Bool → Bool)
    (law : ∀ x y i, (op x y).testBit i = o (x.testBit i) (y.testBit i)) (zero : o false false = false) (K : Nat)
    (f g : List Bool → Bool) : (l : List (List Bool)) →
    op (packBits (K + 1) f l) (packBits (K + 1) g l) = packBits (K + 1) (fun b => o (f b) (g b)) l
  | [] => Nat.eq_of_testBit_eq fun i => by
    show (op 0 0).testBit i = (0 : Nat).testBit i
    rw [law, Nat.zero_testBit, zero]
  | b :: rest => by
    have split (x y : Nat) : x + 2 ^ (K + 1) * y = x + 2 * (2 ^ K * y) := by
      rw [Nat.pow_succ, Nat.mul_comm (2 ^ K) 2, Nat.mul_assoc]
    show op ((f b).toNat + 2 ^ (K + 1) * packBits (K + 1) f rest) ((g b).toNat + 2 ^ (K + 1) * packBits (K + 1) g rest) =
      (o (f b) (g b)).toNat + 2 ^ (K + 1) * packBits (K + 1) (fun b => o (f b) (g b)) rest
    rw [split, split, split, bitwise_step op o law, bitwise_shift op o law zero,
      packBits_op op o law zero K f g rest]

theorem packBits_not (K : Nat) (f : List Bool → Bool) : (l : List (List Bool)) →
    packBits K (fun _ => true) l - packBits K f l = packBits K (fun b => !f b) l := by
  have sum : (l : List (List Bool)) → packBits K (fun b => !f b) l + packBits K f l = packBits K (fun _ => true) l := by
    intro l
    induction l with
    | nil => rfl
    | cons b rest ih =>
      show (!f b).toNat + 2 ^ K * packBits K (fun b => !f b) rest + ((f b).toNat + 2 ^ K * packBits K f rest) =
        1 + 2 ^ K * packBits K (fun _ => true) rest
      have one : (!f b).toNat + (f b).toNat = 1 := by cases f b <;> rfl
      rw [← ih, Nat.mul_add]; omega
  intro l
  rw [← sum l, Nat.add_sub_cancel]

/-- The lanes of all ones, and the patterns of the variables. -/
structure Lanes where
  ones : Nat
  patterns : List Nat

/-- The lanes for `n` variables: `2 ^ n` of them, of `K` digits each. -/
def lanes (K : Nat) : Nat → Lanes
  | 0 => ⟨1, []⟩
  | n + 1 =>
    match lanes K n with
    | ⟨ones, patterns⟩ =>
      ⟨ones + 2 ^ (K * 2 ^ n) * ones,
        2 ^ (K * 2 ^ n) * ones :: patterns.map fun p => p + 2 ^ (K * 2 ^ n) * p⟩

theorem length_inputs : (n : Nat) → (inputs n).length = 2 ^ n
  | 0 => rfl
  | n + 1 => by
    unfold inputs
    rw [List.length_append, List.length_map, List.length_map, length_inputs n, Nat.pow_succ]; omega

theorem packBits_append (K : Nat) (f : List Bool → Bool) (r : List (List Bool)) : (l : List (List Bool)) →
    packBits K f (l ++ r) = packBits K f l + 2 ^ (K * l.length) * packBits K f r
  | [] => by
    show packBits K f r = 0 + 2 ^ (K * 0) * packBits K f r
    rw [Nat.mul_zero, Nat.pow_zero, Nat.one_mul, Nat.zero_add]
  | b :: l => by
    show (f b).toNat + 2 ^ K * packBits K f (l ++ r) =
      (f b).toNat + 2 ^ K * packBits K f l + 2 ^ (K * (l.length + 1)) * packBits K f r
    rw [packBits_append K f r l, Nat.mul_add, Nat.mul_succ, Nat.pow_add, Nat.mul_comm _ (2 ^ K), Nat.mul_assoc]
    omega

theorem packBits_map (K : Nat) (f : List Bool → Bool) (h : List Bool → List Bool) : (l : List (List Bool)) →
    packBits K f (l.map h) = packBits K (fun b => f (h b)) l
  | [] => rfl
  | b :: l => by
    show _ + _ * packBits K f (l.map h) = _ + _ * packBits K (fun b => f (h b)) l
    rw [packBits_map K f h l]

theorem packBits_false (K : Nat) : (l : List (List Bool)) → packBits K (fun _ => false) l = 0
  | [] => rfl
  | _ :: l => by
    show 0 + 2 ^ K * packBits K (fun _ => false) l = 0
    rw [packBits_false K l]; rfl

theorem lanes_ones (K : Nat) : (n : Nat) → (lanes K n).ones = packBits K (fun _ => true) (inputs n)
  | 0 => by show 1 = 1 + 2 ^ K * 0; rfl
  | n + 1 => by
    unfold inputs
    rw [packBits_append, packBits_map, packBits_map, List.length_map, length_inputs, ← lanes_ones K n]; rfl

theorem look_map_nat (f : Nat → Nat) (zero : f 0 = 0) (l : List Nat) (i : Nat) : look 0 (l.map f) i = f (look 0 l i) := by
  induction l generalizing i with
  | nil => exact zero.symm
  | cons x rest ih =>
    cases i with
    | zero => rfl
    | succ i => exact ih i

theorem lanes_patterns (K : Nat) : (n i : Nat) →
    look 0 (lanes K n).patterns i = packBits K (fun b => look false b i) (inputs n)
  | 0, i => by
    show 0 = (look false [] i).toNat + 2 ^ K * 0
    rfl
  | n + 1, i => by
    unfold inputs
    rw [packBits_append, packBits_map, packBits_map, List.length_map, length_inputs]
    cases i with
    | zero =>
      show 2 ^ (K * 2 ^ n) * (lanes K n).ones = packBits K (fun _ => false) (inputs n) +
        2 ^ (K * 2 ^ n) * packBits K (fun _ => true) (inputs n)
      rw [packBits_false, lanes_ones, Nat.zero_add]
    | succ i =>
      show look 0 ((lanes K n).patterns.map fun p => p + 2 ^ (K * 2 ^ n) * p) i =
        packBits K (fun b => look false b i) (inputs n) + _ * packBits K (fun b => look false b i) (inputs n)
      rw [look_map_nat _ (by rfl), lanes_patterns K n i]

/-- A bitwise term on all lanes. -/
def Term.table (s : Lanes) (t : Term) : Nat :=
  Term.rec (motive := fun _ => Nat)
    (fun i => look 0 s.patterns i)
    (fun _ => 0)
    (fun _ a' => s.ones - a')
    (fun _ _ => 0)
    (fun _ _ a' b' => Nat.land a' b')
    (fun _ _ a' b' => Nat.lor a' b')
    (fun _ _ a' b' => Nat.xor a' b')
    (fun _ _ _ _ => 0)
    (fun _ _ _ _ => 0)
    (fun _ _ _ _ => 0)
    (fun _ _ _ => 0)
    t

theorem table_eq (K n : Nat) : (t : Term) → t.table (lanes (K + 1) n) = packBits (K + 1) t.bit (inputs n)
  | .var i => lanes_patterns (K + 1) n i
  | .not a => by
    show (lanes (K + 1) n).ones - a.table _ = _
    rw [table_eq K n a, lanes_ones, packBits_not]; rfl
  | .and a b => by
    show Nat.land (a.table _) (b.table _) = _
    rw [table_eq K n a, table_eq K n b]
    exact packBits_op Nat.land (· && ·) Nat.testBit_and rfl K _ _ _
  | .or a b => by
    show Nat.lor (a.table _) (b.table _) = _
    rw [table_eq K n a, table_eq K n b]
    exact packBits_op Nat.lor (· || ·) Nat.testBit_or rfl K _ _ _
  | .xor a b => by
    show Nat.xor (a.table _) (b.table _) = _
    rw [table_eq K n a, table_eq K n b]
    exact packBits_op Nat.xor (· ^^ ·) Nat.testBit_xor rfl K _ _ _
  | .lit _ | .neg _ | .add _ _ | .sub _ _ | .mul _ _ | .shl _ _ => (packBits_false (K + 1) _).symm

/-- The contribution of a literal. -/
def Term.constant (m : Nat) : Term → Int
  | lit c => litValue m c
  | _ => 0

/-- A linear term on all lanes. -/
def Term.packed (m : Nat) (s : Lanes) (t : Term) : Int :=
  Term.rec (motive := fun _ => Int)
    (fun i => (look 0 s.patterns i : Nat))
    (fun c => litValue m c * (s.ones : Nat))
    (fun _ a' => (s.ones : Nat) - a')
    (fun _ a' => -a')
    (fun a b _ _ => (Nat.land (a.table s) (b.table s) : Nat))
    (fun a b _ _ => (Nat.lor (a.table s) (b.table s) : Nat))
    (fun a b _ _ => (Nat.xor (a.table s) (b.table s) : Nat))
    (fun _ _ a' b' => a' + b')
    (fun _ _ a' b' => a' - b')
    (fun a b a' b' => -(if a.isLit then a.constant m * b' else b.constant m * a'))
    (fun _ k a' => (2 ^ k : Nat) * a')
    t

theorem pack_const (K : Nat) (c : Int) (l : List (List Bool)) :
    pack K (fun _ => c) l = c * (packBits K (fun _ => true) l : Nat) := by
  rw [pack_packBits, ← pack_mul]
  exact pack_congr K (fun b => (Int.mul_one c).symm) l

theorem packed_eq (m K n : Nat) : (t : Term) → t.isLin = true →
    t.packed m (lanes (K + 1) n) = pack (K + 1) (t.lin m) (inputs n)
  | .var i, _ => by
    show ((Term.var i).table _ : Int) = _
    rw [table_eq K n (.var i), pack_packBits]; rfl
  | .and a b, _ => by
    show ((Term.and a b).table _ : Int) = _
    rw [table_eq K n (.and a b), pack_packBits]; rfl
  | .or a b, _ => by
    show ((Term.or a b).table _ : Int) = _
    rw [table_eq K n (.or a b), pack_packBits]; rfl
  | .xor a b, _ => by
    show ((Term.xor a b).table _ : Int) = _
    rw [table_eq K n (.xor a b), pack_packBits]; rfl
  | .lit c, _ => by
    show litValue m c * _ = _
    rw [lanes_ones]; exact (pack_const _ _ _).symm
  | .not a, h => by
    show ((lanes (K + 1) n).ones : Int) - a.packed m _ = pack (K + 1) (fun b => 1 - a.lin m b) _
    rw [packed_eq m K n a h, pack_sub, pack_const, lanes_ones, Int.one_mul]
  | .neg a, h => by
    show -a.packed m _ = pack (K + 1) (fun b => -a.lin m b) _
    rw [packed_eq m K n a h, pack_neg]
  | .add a c, h => by
    have ⟨ha, hc⟩ := and_split h
    show a.packed m _ + c.packed m _ = pack (K + 1) (fun b => a.lin m b + c.lin m b) _
    rw [packed_eq m K n a ha, packed_eq m K n c hc, pack_add]
  | .sub a c, h => by
    have ⟨ha, hc⟩ := and_split h
    show a.packed m _ - c.packed m _ = pack (K + 1) (fun b => a.lin m b - c.lin m b) _
    rw [packed_eq m K n a ha, packed_eq m K n c hc, pack_sub]
  | .shl a k, h => by
    show ((2 ^ k : Nat) : Int) * a.packed m _ = pack (K + 1) (fun b => ((2 ^ k : Nat) : Int) * a.lin m b) _
    rw [packed_eq m K n a h, pack_mul]
  | .mul a c, h => by
    have scaled (k : Nat) (t : Term) (ih : t.packed m (lanes (K + 1) n) = pack (K + 1) (t.lin m) (inputs n)) :
        -(litValue m k * t.packed m (lanes (K + 1) n)) = pack (K + 1) (fun b => -(litValue m k * t.lin m b)) (inputs n) := by
      rw [ih, pack_neg, pack_mul]
    show -(if a.isLit then a.constant m * c.packed m _ else c.constant m * a.packed m _) = _
    by_cases lit : a.isLit = true
    · rw [if_pos lit]
      obtain ⟨k, rfl⟩ := exists_lit lit
      have hc : c.isLin = true := by
        rcases or_split h with h | h
        · exact (and_split h).2
        · obtain ⟨j, rfl⟩ := exists_lit (and_split h).1
          rfl
      exact scaled k c (packed_eq m K n c hc)
    · rw [if_neg lit]
      rcases or_split h with h | h
      · exact absurd (and_split h).1 lit
      · have ⟨hc, ha⟩ := and_split h
        obtain ⟨k, rfl⟩ := exists_lit hc
        exact (scaled k a (packed_eq m K n a ha)).trans
          (pack_congr _ (fun b => congrArg Neg.neg (Int.mul_comm _ _)) _)

end

end Lemmata.Mba
