/-! Statements about lists and options that look right and are false. -/

namespace FalseLists

theorem append_comm (xs ys : List Nat) : xs ++ ys = ys ++ xs := by
  sorry

theorem reverse_append (xs ys : List Nat) : (xs ++ ys).reverse = xs.reverse ++ ys.reverse := by
  sorry

theorem length_tail (xs : List Nat) : xs.tail.length + 1 = xs.length := by
  sorry

theorem length_filter (p : Nat → Bool) (xs : List Nat) : (xs.filter p).length = xs.length := by
  sorry

theorem filter_map_swap (f : Nat → Nat) (p : Nat → Bool) (xs : List Nat) :
    (xs.map f).filter p = (xs.filter p).map f := by
  sorry

theorem map_changes (xs : List Nat) (h : xs ≠ []) : xs.map (· / 2) ≠ xs := by
  sorry

theorem foldl_sub (xs : List Nat) (n : Nat) : xs.foldl (· - ·) n = xs.foldr (· - ·) n := by
  sorry

theorem take_length (n : Nat) (xs : List Nat) : (xs.take n).length = n := by
  sorry

theorem drop_take (n : Nat) (xs : List Nat) : (xs.take n).drop n = xs.drop n := by
  sorry

theorem mem_of_mem_append (a : Nat) (xs ys : List Nat) (h : a ∈ xs ++ ys) : a ∈ xs := by
  sorry

theorem head_mem (xs : List Nat) : xs.headD 0 ∈ xs := by
  sorry

theorem zip_length (xs ys : List Nat) : (xs.zip ys).length = xs.length := by
  sorry

theorem reverse_fixed (xs : List Bool) (h : xs.length = 2) : xs.reverse = xs := by
  sorry

theorem map_injective (f : Nat → Nat) (xs ys : List Nat) (h : xs.map f = ys.map f) : xs = ys := by
  sorry

theorem cons_eq_length (a b : Nat) (xs ys : List Nat) (h : xs.length = ys.length) : a :: xs = b :: ys := by
  sorry

theorem getD_eq (o : Option Nat) (h : o.getD 0 = 0) : o = some 0 := by
  sorry

theorem map_isSome (f : Nat → Nat) (o : Option Nat) : (o.map f).isSome = true := by
  sorry

theorem or_comm (a b : Option Nat) : (a <|> b) = (b <|> a) := by
  sorry

theorem bind_none (o : Option Nat) (f : Nat → Option Nat) (h : o.bind f = none) : o = none := by
  sorry

end FalseLists
