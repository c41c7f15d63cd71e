/-! Binary search in a sorted array: termination, safety of every access, correctness. -/

def Sorted (a : Array Int) : Prop := ∀ i j (hi : i < a.size) (hj : j < a.size), i ≤ j → a[i] ≤ a[j]

def search (a : Array Int) (x : Int) : Option Nat := go 0 a.size (Nat.le_refl _)
where
  go (lo hi : Nat) (h : hi ≤ a.size) : Option Nat :=
    if hlt : lo < hi then
      let mid := lo + (hi - lo) / 2
      if a[mid] < x then go (mid + 1) hi h
      else if x < a[mid] then go lo mid (by omega)
      else some mid
    else none
  termination_by hi - lo

theorem search_go_sound (a : Array Int) (x : Int) (lo hi : Nat) (h : hi ≤ a.size) (i : Nat)
    (e : search.go a x lo hi h = some i) : ∃ h : i < a.size, a[i] = x := by
  fun_induction search.go a x lo hi h with
  | case1 lo hi h hlt mid hx ih => exact ih e
  | case2 lo hi h hlt mid hx hx' ih => exact ih e
  | case3 lo hi h hlt mid hx hx' =>
    have e : mid = i := Option.some.inj e
    exact e ▸ ⟨by omega, by omega⟩
  | case4 => cases e

theorem search_sound {a : Array Int} {x : Int} {i : Nat} (e : search a x = some i) : ∃ h : i < a.size, a[i] = x :=
  search_go_sound a x 0 a.size _ i e

theorem search_go_complete (a : Array Int) (x : Int) (sorted : Sorted a) (lo hi : Nat) (h : hi ≤ a.size)
    (e : search.go a x lo hi h = none) (i : Nat) (hlo : lo ≤ i) (hhi : i < hi) : a[i] ≠ x := by
  fun_induction search.go a x lo hi h with
  | case1 lo hi h hlt mid hx ih =>
    by_cases hi' : mid + 1 ≤ i
    · exact ih e hi' hhi
    · have := sorted i mid (by omega) (by omega) (by omega)
      omega
  | case2 lo hi h hlt mid hx hx' ih =>
    by_cases hi' : i < mid
    · exact ih e hlo hi'
    · have := sorted mid i (by omega) (by omega) (by omega)
      omega
  | case3 lo hi h hlt mid hx hx' => cases e
  | case4 lo hi h hlt => omega

theorem search_complete {a : Array Int} {x : Int} (sorted : Sorted a) (e : search a x = none) : x ∉ a := by
  intro hx
  obtain ⟨i, hi, rfl⟩ := Array.mem_iff_getElem.mp hx
  exact search_go_complete a _ sorted 0 a.size _ e i (Nat.zero_le _) hi rfl

#guard search #[1, 3, 5, 7, 9] 7 == some 3
#guard search #[1, 3, 5, 7, 9] 4 == none
#guard (search #[] 4).isNone

/-- The same as a loop. -/
def searchLoop (a : Array Int) (x : Int) : Option Nat := Id.run do
  let mut lo := 0
  let mut hi := a.size
  while lo < hi do
    let mid := (lo + hi) / 2
    if a[mid]! == x then
      return some mid
    else if a[mid]! < x then
      lo := mid + 1
    else
      hi := mid
  return none

#guard (List.range 12).all fun x => search #[1, 3, 5, 7, 9] x == searchLoop #[1, 3, 5, 7, 9] x
