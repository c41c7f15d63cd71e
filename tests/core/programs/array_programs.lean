/-! Programs on arrays with their specifications: maximum, sums, reversal in place, partition. -/

def maxOf (a : Array Int) (h : 0 < a.size) : Int := go 1 a[0]
where
  go (i : Nat) (m : Int) : Int :=
    if h : i < a.size then go (i + 1) (max m a[i]) else m

theorem maxOf_go_ge (a : Array Int) (i : Nat) (m : Int) : m ≤ maxOf.go a i m := by
  fun_induction maxOf.go a i m with
  | case1 i m h ih => omega
  | case2 => exact Int.le_refl _

theorem maxOf_go_bound (a : Array Int) (i : Nat) (m : Int) (j : Nat) (hij : i ≤ j) (hj : j < a.size) :
    a[j] ≤ maxOf.go a i m := by
  fun_induction maxOf.go a i m with
  | case1 i m h ih =>
    by_cases e : i = j
    · subst e
      have := maxOf_go_ge a (i + 1) (max m a[i])
      omega
    · exact ih (by omega)
  | case2 i m h => omega

theorem le_maxOf (a : Array Int) (h : 0 < a.size) (j : Nat) (hj : j < a.size) : a[j] ≤ maxOf a h := by
  unfold maxOf
  rcases j with _ | j
  · exact maxOf_go_ge a 1 a[0]
  · exact maxOf_go_bound a 1 a[0] (j + 1) (by omega) hj

theorem maxOf_go_mem (a : Array Int) (i : Nat) (m : Int) (hm : m ∈ a) : maxOf.go a i m ∈ a := by
  fun_induction maxOf.go a i m with
  | case1 i m h ih =>
    apply ih
    rcases Int.le_total m a[i] with hle | hle
    · rw [Int.max_eq_right hle]; exact Array.getElem_mem h
    · rw [Int.max_eq_left hle]; exact hm
  | case2 => exact hm

def sumLoop (a : Array Int) : Int := Id.run do
  let mut s := 0
  for x in a do
    s := s + x
  return s

theorem foldl_add (l : List Int) (s : Int) : l.foldl (· + ·) s = s + l.sum := by
  induction l generalizing s with
  | nil => simp
  | cons x l ih => simp [ih, Int.add_assoc]

theorem sumLoop_eq (a : Array Int) : sumLoop a = a.toList.sum := by
  simp [sumLoop, ← Array.foldl_toList, foldl_add]

def reverseInPlace (a : Array α) : Array α := go a 0 (a.size - 1)
where
  go (a : Array α) (i j : Nat) : Array α :=
    if h : i < j ∧ j < a.size then
      go (a.swap i j) (i + 1) (j - 1)
    else a
  termination_by j - i

@[simp] theorem size_reverse_go (a : Array α) (i j : Nat) : (reverseInPlace.go a i j).size = a.size := by
  fun_induction reverseInPlace.go a i j with
  | case1 a i j h ih => simpa using ih
  | case2 => rfl

theorem size_reverseInPlace (a : Array α) : (reverseInPlace a).size = a.size := by simp [reverseInPlace]

#guard reverseInPlace #[1, 2, 3, 4, 5] = #[5, 4, 3, 2, 1]
#guard sumLoop #[1, -2, 3] == 2

def prefixSums (a : Array Nat) : Array Nat := Id.run do
  let mut out := #[0]
  let mut s := 0
  for h : i in [0:a.size] do
    s := s + a[i]
    out := out.push s
  return out

#guard prefixSums #[1, 2, 3] = #[0, 1, 3, 6]

def countIf (p : α → Bool) (a : Array α) : Nat := a.foldl (fun n x => if p x then n + 1 else n) 0

def dedup [BEq α] (a : Array α) : Array α := Id.run do
  let mut out := #[]
  for x in a do
    unless out.contains x do
      out := out.push x
  out

#guard dedup #[1, 2, 1, 3, 2] == #[1, 2, 3]
#guard countIf (· > 1) #[1, 2, 3] == 2

example (a : Array Nat) (i j : Nat) (hi : i < a.size) (hj : j < a.size) :
    ((a.swap i j).swap i j (by simpa) (by simpa)).size = a.size := by simp

example (a : Array Nat) (i : Nat) (h : i < a.size) (x : Nat) : (a.set i x)[i]'(by simpa) = x := by simp
example (a : Array Nat) (x : Nat) : (a.push x).back? = some x := by simp
example (a : Array Nat) (x : Nat) : x ∈ a.push x := by simp
