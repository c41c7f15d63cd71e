/-! Options: partial functions, defaults, chaining. -/

namespace OptionExamples

variable {α β γ : Type}

def safeDiv (a b : Nat) : Option Nat := if b = 0 then none else some (a / b)

def orElse : Option α → Option α → Option α
  | some a, _ => some a
  | none, o => o

def both : Option α → Option β → Option (α × β)
  | some a, some b => some (a, b)
  | _, _ => none

def lookup (key : Nat) : List (Nat × α) → Option α
  | [] => none
  | (k, v) :: rest => if k = key then some v else lookup key rest

def find (p : α → Bool) : List α → Option α
  | [] => none
  | x :: xs => if p x then some x else find p xs

def nth : List α → Nat → Option α
  | [], _ => none
  | x :: _, 0 => some x
  | _ :: xs, n + 1 => nth xs n

theorem safeDiv_none_iff (a b : Nat) : safeDiv a b = none ↔ b = 0 := by
  sorry

theorem safeDiv_le (a b q : Nat) (h : safeDiv a b = some q) : q ≤ a := by
  sorry

theorem orElse_assoc (a b c : Option α) : orElse (orElse a b) c = orElse a (orElse b c) := by
  sorry

theorem orElse_none_right (a : Option α) : orElse a none = a := by
  sorry

theorem both_isSome (a : Option α) (b : Option β) : (both a b).isSome = (a.isSome && b.isSome) := by
  sorry

theorem map_eq_some (f : α → β) (o : Option α) (b : β) : o.map f = some b ↔ ∃ a, o = some a ∧ f a = b := by
  sorry

theorem bind_assoc (o : Option α) (f : α → Option β) (g : β → Option γ) :
    (o.bind f).bind g = o.bind fun a => (f a).bind g := by
  sorry

theorem getD_map (f : α → β) (o : Option α) (a : α) : (o.map f).getD (f a) = f (o.getD a) := by
  sorry

theorem lookup_mem (key : Nat) (v : α) (table : List (Nat × α)) (h : lookup key table = some v) :
    (key, v) ∈ table := by
  sorry

theorem lookup_append (key : Nat) (xs ys : List (Nat × α)) :
    lookup key (xs ++ ys) = orElse (lookup key xs) (lookup key ys) := by
  sorry

theorem find_holds (p : α → Bool) (xs : List α) (a : α) (h : find p xs = some a) : p a = true := by
  sorry

theorem nth_none_iff (xs : List α) (n : Nat) : nth xs n = none ↔ xs.length ≤ n := by
  sorry

end OptionExamples
