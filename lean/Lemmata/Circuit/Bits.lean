import Lemmata.Circuit.Ops

/-! What the functions of `Ops` compute on Booleans: numbers in base two. -/

namespace Lemmata.Circuit

open Lemmata.Mba

/-- The number with these digits. -/
def value : List Bool → Nat
  | [] => 0
  | b :: bs => b.toNat + 2 * value bs

theorem toNat_lt (b : Bool) : b.toNat < 2 := by cases b <;> decide

theorem value_lt : (b : List Bool) → value b < 2 ^ b.length
  | [] => Nat.zero_lt_one
  | b :: bs => by
    have := value_lt bs
    have := toNat_lt b
    show b.toNat + 2 * value bs < 2 ^ (bs.length + 1)
    rw [Nat.pow_succ]; omega

theorem value_inj : (a b : List Bool) → a.length = b.length → value a = value b → a = b
  | [], [], _, _ => rfl
  | a :: as, b :: bs, length, h => by
    have h : a.toNat + 2 * value as = b.toNat + 2 * value bs := h
    have := toNat_lt a
    have := toNat_lt b
    have first : a = b := by
      have : a.toNat = b.toNat := by omega
      cases a <;> cases b <;> first | rfl | cases this
    rw [first, value_inj as bs (Nat.succ.inj length) (by omega)]

section lengths

theorem length_zip (f : Bool → Bool → Bool) : (a b : List Bool) → a.length = b.length →
    (List.zipWith f a b).length = b.length
  | [], [], _ => rfl
  | _ :: as, _ :: bs, h => congrArg Nat.succ (length_zip f as bs (Nat.succ.inj h))

theorem length_add : (a b : List Bool) → (c : Bool) → a.length = b.length → (booleans.add a b c).length = b.length
  | [], [], _, _ => rfl
  | _ :: as, _ :: bs, _, h => congrArg Nat.succ (length_add as bs _ (Nat.succ.inj h))

theorem length_push : (c : Bool) → (a : List Bool) → (Ops.push c a).length = a.length
  | _, [] => rfl
  | _, a :: as => congrArg Nat.succ (length_push a as)

theorem length_mul : (a b : List Bool) → (booleans.mul a b).length = b.length
  | [], b => List.length_map ..
  | a :: as, b => by
    have rest := length_mul as b
    show (booleans.add (b.map _) (Ops.push _ (booleans.mul as b)) _).length = _
    rw [length_add _ _ _ (by rw [List.length_map, length_push, rest]), length_push, rest]

theorem length_literal : (w n : Nat) → (booleans.literal w n).length = w
  | 0, _ => rfl
  | w + 1, n => congrArg Nat.succ (length_literal w (n / 2))

theorem length_resize (a : Bool) : (w : Nat) → (b : List Bool) → (Ops.resize a w b).length = w
  | 0, _ => rfl
  | w + 1, [] => congrArg Nat.succ (length_resize a w [])
  | w + 1, _ :: bs => congrArg Nat.succ (length_resize a w bs)

theorem length_shift : (k : Nat) → (b : List Bool) → (booleans.shift k b).length = b.length
  | 0, _ => rfl
  | k + 1, b => (length_push _ _).trans (length_shift k b)

end lengths

theorem value_bitwise (op : Nat → Nat → Nat) (o : Bool → Bool → Bool)
    (law : ∀ x y i, (op x y).testBit i = o (x.testBit i) (y.testBit i)) (zero : op 0 0 = 0) :
    (a b : List Bool) → a.length = b.length → value (List.zipWith o a b) = op (value a) (value b)
  | [], [], _ => zero.symm
  | a :: as, b :: bs, h => by
    show (o a b).toNat + 2 * value (List.zipWith o as bs) = op (a.toNat + 2 * value as) (b.toNat + 2 * value bs)
    rw [bitwise_step op o law, value_bitwise op o law zero as bs (Nat.succ.inj h)]

theorem value_not : (a : List Bool) → value (a.map booleans.not) + value a + 1 = 2 ^ a.length
  | [] => rfl
  | a :: as => by
    have := value_not as
    have one : (booleans.not a).toNat + a.toNat = 1 := by cases a <;> rfl
    show (booleans.not a).toNat + 2 * value (as.map booleans.not) + (a.toNat + 2 * value as) + 1 = 2 ^ (as.length + 1)
    rw [Nat.pow_succ]; omega

theorem carry_add : (a b : List Bool) → (c : Bool) → a.length = b.length →
    ∃ k, value a + value b + c.toNat = value (booleans.add a b c) + 2 ^ b.length * k
  | [], [], c, _ => ⟨c.toNat, by show 0 + 0 + c.toNat = 0 + 1 * c.toNat; omega⟩
  | a :: as, b :: bs, c, h => by
    obtain ⟨k, hk⟩ := carry_add as bs (booleans.or (booleans.and a b) (booleans.and c (booleans.xor a b)))
      (Nat.succ.inj h)
    refine ⟨k, ?_⟩
    have digit : a.toNat + b.toNat + c.toNat = (booleans.xor (booleans.xor a b) c).toNat +
        2 * (booleans.or (booleans.and a b) (booleans.and c (booleans.xor a b))).toNat := by
      cases a <;> cases b <;> cases c <;> rfl
    show a.toNat + 2 * value as + (b.toNat + 2 * value bs) + c.toNat = (booleans.xor (booleans.xor a b) c).toNat +
      2 * value (booleans.add as bs _) + 2 ^ (bs.length + 1) * k
    rw [Nat.pow_succ, Nat.mul_comm _ 2, Nat.mul_assoc]
    omega

theorem value_add (a b : List Bool) (c : Bool) (h : a.length = b.length) :
    value (booleans.add a b c) = (value a + value b + c.toNat) % 2 ^ b.length := by
  obtain ⟨k, hk⟩ := carry_add a b c h
  have := value_lt (booleans.add a b c)
  rw [length_add a b c h] at this
  rw [hk, Nat.add_mul_mod_self_left, Nat.mod_eq_of_lt this]

theorem carry_push : (c : Bool) → (a : List Bool) → ∃ k, c.toNat + 2 * value a = value (Ops.push c a) + 2 ^ a.length * k
  | c, [] => ⟨c.toNat, by show c.toNat + 2 * 0 = 0 + 1 * c.toNat; omega⟩
  | c, a :: as => by
    obtain ⟨k, hk⟩ := carry_push a as
    refine ⟨k, ?_⟩
    show c.toNat + 2 * (a.toNat + 2 * value as) = c.toNat + 2 * value (Ops.push a as) + 2 ^ (as.length + 1) * k
    rw [Nat.pow_succ, Nat.mul_comm _ 2, Nat.mul_assoc]
    omega

theorem value_push (c : Bool) (a : List Bool) : value (Ops.push c a) = (c.toNat + 2 * value a) % 2 ^ a.length := by
  obtain ⟨k, hk⟩ := carry_push c a
  have := value_lt (Ops.push c a)
  rw [length_push] at this
  rw [hk, Nat.add_mul_mod_self_left, Nat.mod_eq_of_lt this]

theorem value_no (b : List Bool) : value (b.map fun _ => booleans.no) = 0 := by
  induction b with
  | nil => rfl
  | cons b bs ih => show 0 + 2 * value (bs.map _) = 0; rw [ih]

theorem value_masked (a : Bool) (b : List Bool) : value (b.map (booleans.and a)) = a.toNat * value b := by
  induction b with
  | nil => exact (Nat.mul_zero _).symm
  | cons b bs ih =>
    show (a && b).toNat + 2 * value (bs.map (booleans.and a)) = a.toNat * (b.toNat + 2 * value bs)
    rw [ih]
    cases a <;> cases b <;> simp [Nat.mul_add] <;> omega

theorem value_mul : (a b : List Bool) → value (booleans.mul a b) = value a * value b % 2 ^ b.length
  | [], b => by
    show value (b.map fun _ => booleans.no) = 0 * value b % _
    rw [value_no, Nat.zero_mul, Nat.zero_mod]
  | a :: as, b => by
    have rest := length_mul as b
    show value (booleans.add (b.map (booleans.and a)) (Ops.push booleans.no (booleans.mul as b)) booleans.no) =
      (a.toNat + 2 * value as) * value b % 2 ^ b.length
    rw [value_add _ _ _ (by rw [List.length_map, length_push, rest]), length_push, rest, value_masked, value_push, rest,
      value_mul as b]
    show (a.toNat * value b + (0 + 2 * (value as * value b % 2 ^ b.length)) % 2 ^ b.length + 0) % 2 ^ b.length = _
    rw [Nat.zero_add, Nat.add_zero, Nat.add_mod_mod, Nat.add_mod, Nat.mul_mod 2, Nat.mod_mod, ← Nat.mul_mod,
      ← Nat.add_mod, Nat.add_mul, Nat.mul_assoc]

theorem value_literal : (w n : Nat) → value (booleans.literal w n) = n % 2 ^ w
  | 0, n => (Nat.mod_one n).symm
  | w + 1, n => by
    have bit : (bif n % 2 == 1 then booleans.yes else booleans.no).toNat = n % 2 := by
      rcases Nat.mod_two_eq_zero_or_one n with h | h <;> rw [h] <;> rfl
    show (bif n % 2 == 1 then booleans.yes else booleans.no).toNat + 2 * value (booleans.literal w (n / 2)) = _
    rw [bit, value_literal w (n / 2), Nat.pow_succ, Nat.mul_comm _ 2, Nat.mod_mul]

theorem less_eq : (a b : List Bool) → (c : Bool) → a.length = b.length →
    booleans.less a b c = decide (value a < value b + c.toNat)
  | [], [], c, _ => by cases c <;> rfl
  | a :: as, b :: bs, c, h => by
    show booleans.less as bs (booleans.ite (booleans.xor a b) b c) =
      decide (a.toNat + 2 * value as < b.toNat + 2 * value bs + c.toNat)
    rw [less_eq as bs _ (Nat.succ.inj h)]
    apply decide_eq_decide.mpr
    cases a <;> cases b <;> cases c <;> simp [Ops.ite, booleans] <;> omega

theorem same_eq : (a b : List Bool) → a.length = b.length → booleans.same a b = decide (value a = value b)
  | [], [], _ => rfl
  | a :: as, b :: bs, h => by
    show (booleans.not (booleans.xor a b) && booleans.same as bs) =
      decide (a.toNat + 2 * value as = b.toNat + 2 * value bs)
    rw [same_eq as bs (Nat.succ.inj h)]
    cases a <;> cases b <;> simp [Ops.not, booleans] <;> omega

theorem value_shift : (k : Nat) → (b : List Bool) → value (booleans.shift k b) = value b * 2 ^ k % 2 ^ b.length
  | 0, b => by rw [Nat.pow_zero, Nat.mul_one, Nat.mod_eq_of_lt (value_lt b)]; rfl
  | k + 1, b => by
    show value (Ops.push booleans.no (booleans.shift k b)) = _
    rw [value_push, length_shift, value_shift k b]
    show (0 + 2 * (value b * 2 ^ k % 2 ^ b.length)) % 2 ^ b.length = _
    rw [Nat.zero_add, Nat.mul_mod, Nat.mod_mod, ← Nat.mul_mod, Nat.pow_succ, Nat.mul_comm 2, Nat.mul_assoc]

theorem value_skip : (k : Nat) → (b : List Bool) → value (Ops.skip k b) = value b / 2 ^ k
  | 0, b => by rw [Nat.pow_zero, Nat.div_one]; rfl
  | k + 1, [] => (Nat.zero_div _).symm
  | k + 1, b :: bs => by
    have := toNat_lt b
    have half : (b.toNat + 2 * value bs) / 2 = value bs := by omega
    show value (Ops.skip k bs) = (b.toNat + 2 * value bs) / 2 ^ (k + 1)
    rw [value_skip k bs, Nat.pow_succ, Nat.mul_comm _ 2, ← Nat.div_div_eq_div_mul, half]

/-- With zeros above. -/
theorem value_resize : (w : Nat) → (b : List Bool) → value (Ops.resize booleans.no w b) = value b % 2 ^ w
  | 0, b => (Nat.mod_one _).symm
  | w + 1, [] => by
    show 0 + 2 * value (Ops.resize booleans.no w []) = 0 % _
    rw [value_resize w [], Nat.zero_mod]
    show 0 + 2 * (0 % _) = 0
    rw [Nat.zero_mod]
  | w + 1, b :: bs => by
    have := toNat_lt b
    have half : (b.toNat + 2 * value bs) / 2 = value bs := by omega
    have low : (b.toNat + 2 * value bs) % 2 = b.toNat := by omega
    show b.toNat + 2 * value (Ops.resize booleans.no w bs) = (b.toNat + 2 * value bs) % 2 ^ (w + 1)
    rw [value_resize w bs, Nat.pow_succ, Nat.mul_comm _ 2, Nat.mod_mul, half, low]

end Lemmata.Circuit
