/-! Booleans, enumerations, bounded numbers and bit vectors. -/

namespace Finite

inductive Light where
  | red
  | amber
  | green
deriving DecidableEq, Repr

namespace Light

def next : Light → Light
  | red => green
  | green => amber
  | amber => red

def mayGo : Light → Bool
  | green => true
  | _ => false

end Light

def implies (a b : Bool) : Bool := !a || b

def majority (a b c : Bool) : Bool := (a && b) || (b && c) || (a && c)

def parityOf : List Bool → Bool
  | [] => false
  | b :: bs => b ^^ parityOf bs

theorem next_cycle (l : Light) : l.next.next.next = l := by
  sorry

theorem no_go_twice (l : Light) (h : l.mayGo = true) : l.next.mayGo = false := by
  sorry

theorem every_light_reached (l m : Light) : m = l ∨ m = l.next ∨ m = l.next.next := by
  sorry

theorem implies_trans (a b c : Bool) (h₁ : implies a b = true) (h₂ : implies b c = true) : implies a c = true := by
  sorry

theorem majority_not (a b c : Bool) : majority (!a) (!b) (!c) = !majority a b c := by
  sorry

theorem xor_cancel (a b : Bool) : ((a ^^ b) ^^ b) = a := by
  sorry

theorem parityOf_append (xs ys : List Bool) : parityOf (xs ++ ys) = (parityOf xs ^^ parityOf ys) := by
  sorry

theorem fin_lt (i : Fin 8) : i.val < 8 := by
  sorry

theorem fin_three (i : Fin 3) : i = 0 ∨ i = 1 ∨ i = 2 := by
  sorry

theorem nibble_xor_self (x : BitVec 4) : x ^^^ x = 0#4 := by
  sorry

theorem nibble_mask (x : BitVec 4) : (x &&& 3#4).toNat < 4 := by
  sorry

theorem bool_function_idempotent (f : Bool → Bool) (b : Bool) : f (f (f b)) = f b := by
  sorry

end Finite
