/-! Digits of a number: reading them gives the number back. -/

def digits (n : Nat) : List Nat :=
  if n < 10 then [n] else digits (n / 10) ++ [n % 10]
termination_by n

def value (ds : List Nat) : Nat := ds.foldl (fun acc d => 10 * acc + d) 0

theorem value_append (ds : List Nat) (d : Nat) : value (ds ++ [d]) = 10 * value ds + d := by
  simp [value, List.foldl_append]

theorem value_digits (n : Nat) : value (digits n) = n := by
  induction n using digits.induct with
  | case1 n h => rw [digits, if_pos h]; simp [value]
  | case2 n h ih => rw [digits, if_neg h, value_append, ih]; omega

theorem digits_lt (n : Nat) : ∀ d ∈ digits n, d < 10 := by
  induction n using digits.induct with
  | case1 n h => rw [digits, if_pos h]; simpa using h
  | case2 n h ih =>
    rw [digits, if_neg h]
    intro d hd
    rw [List.mem_append, List.mem_singleton] at hd
    cases hd with
    | inl hd => exact ih d hd
    | inr e => omega

def digitChar (d : Nat) : Char := Char.ofNat (48 + d)

def show' (n : Nat) : String := String.ofList ((digits n).map digitChar)

theorem digitChar_isDigit : ∀ d < 10, (digitChar d).isDigit = true := by decide

theorem show'_isDigit (n : Nat) : (show' n).all Char.isDigit = true := by
  rw [show', String.all_eq, String.toList_ofList, List.all_eq_true]
  intro c hc
  have ⟨d, hd, e⟩ := List.mem_map.mp hc
  rw [← e]
  exact digitChar_isDigit d (digits_lt n d hd)

#guard show' 1203 == "1203"
#guard show' 1203 == toString 1203
#guard (show' 77).toNat? == some 77
example : digits 305 = [3, 0, 5] := by simp [digits]
