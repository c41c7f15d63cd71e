/-! Sums over parts of arrays: `a[i:j]`, loops over them, and prefix sums that agree. -/

def sumOf (a : Array Nat) (i j : Nat) : Nat := Id.run do
  let mut s := 0
  for x in a[i:j] do
    s := s + x
  return s

def prefixSums (l : List Nat) : List Nat := go 0 l
where
  go (acc : Nat) : List Nat → List Nat
    | [] => [acc]
    | x :: l => acc :: go (acc + x) l

theorem go_length (acc : Nat) (l : List Nat) : (prefixSums.go acc l).length = l.length + 1 := by
  induction l generalizing acc with
  | nil => rfl
  | cons x l ih => simp [prefixSums.go, ih]

theorem go_getElem? (acc : Nat) (l : List Nat) (i : Nat) (h : i ≤ l.length) :
    (prefixSums.go acc l)[i]? = some (acc + (l.take i).sum) := by
  induction l generalizing acc i with
  | nil =>
    have : i = 0 := by simpa using h
    subst this
    simp [prefixSums.go]
  | cons x l ih =>
    cases i with
    | zero => simp [prefixSums.go]
    | succ i =>
      simp only [prefixSums.go, List.getElem?_cons_succ, List.take_succ_cons, List.sum_cons]
      rw [ih (acc + x) i (by simpa using h)]
      congr 1
      omega

theorem prefixSums_spec (l : List Nat) (i : Nat) (h : i ≤ l.length) : (prefixSums l)[i]? = some (l.take i).sum := by
  rw [prefixSums, go_getElem? 0 l i h, Nat.zero_add]

theorem size_window (a : Array Nat) (i j : Nat) (h : j ≤ a.size) : (a[i:j]).size = j - i := by
  simp [Nat.min_eq_left h]

#guard sumOf #[1, 2, 3, 4, 5] 1 4 == 9
#guard (#[1, 2, 3, 4, 5][2:]).toArray == #[3, 4, 5]
#guard prefixSums [1, 2, 3] == [0, 1, 3, 6]
