prelude
import Init.Data.List.Zip

/-! `range`, `range'`, `mapIdx`. -/

set_option linter.unusedVariables false
universe u v w

namespace List

variable {α : Type u} {β : Type v} {γ : Type w}

@[simp] theorem range_eq_nil {n : Nat} : range n = [] ↔ n = 0 := by
  rw [← length_eq_zero_iff, length_range]
@[simp] theorem getElem?_range {m n : Nat} (h : m < n) : (range n)[m]? = some m := by
  induction n with
  | zero => exact absurd h (Nat.not_lt_zero m)
  | succ n ih =>
    rw [range_succ, getElem?_append, length_range]
    split
    · rw [ih (by assumption)]
    · rw [show m = n by omega, Nat.sub_self]; rfl
@[simp] theorem getElem_range {n i : Nat} (h : i < (range n).length) : (range n)[i] = i := by
  rw [getElem_eq_iff, getElem?_range (by rw [length_range] at h; exact h)]
theorem not_mem_range_self {n : Nat} : ¬n ∈ range n := by simp
theorem self_mem_range_succ {n : Nat} : n ∈ range (n + 1) := by simp
theorem take_range {i n : Nat} : take i (range n) = range (min i n) := by
  apply ext_getElem
  · simp
  · intro j h₁ h₂; rw [getElem_take, getElem_range, getElem_range]
theorem range_succ_eq_map {n : Nat} : range (n + 1) = 0 :: map Nat.succ (range n) := by
  apply ext_getElem
  · simp
  · intro i h₁ h₂
    rw [getElem_range]
    cases i with
    | zero => rfl
    | succ i => rw [getElem_cons_succ, getElem_map, getElem_range]
theorem range_add {a b : Nat} : range (a + b) = range a ++ (range b).map (a + ·) := by
  apply ext_getElem
  · simp
  · intro i h₁ h₂
    rw [getElem_range, getElem_append]
    split
    · rw [getElem_range]
    · rename_i h
      rw [getElem_map, getElem_range, length_range]; rw [length_range] at h; omega

@[simp] theorem range'_zero {s step : Nat} : range' s 0 step = [] := rfl
theorem range'_succ {s n step : Nat} : range' s (n + 1) step = s :: range' (s + step) n step := rfl
@[simp] theorem length_range' {s step : Nat} : ∀ {n : Nat}, length (range' s n step) = n
  | 0 => rfl
  | _ + 1 => congrArg (· + 1) length_range'
@[simp] theorem range'_eq_nil_iff {s n step : Nat} : range' s n step = [] ↔ n = 0 := by
  rw [← length_eq_zero_iff, length_range']
theorem getElem?_range' {s step : Nat} : ∀ {n i : Nat}, i < n → (range' s n step)[i]? = some (s + step * i)
  | n + 1, 0, _ => by simp [range'_succ]
  | n + 1, i + 1, h => by
    rw [range'_succ, getElem?_cons_succ, getElem?_range' (by omega), Nat.mul_add]; congr 1; omega
@[simp] theorem getElem_range' {n m step : Nat} {i} (h : i < (range' n m step).length) :
    (range' n m step)[i] = n + step * i := by
  rw [getElem_eq_iff, getElem?_range' (by rw [length_range'] at h; exact h)]
theorem mem_range' {m s step : Nat} : ∀ {n}, m ∈ range' s n step ↔ ∃ i, i < n ∧ m = s + step * i := by
  intro n
  rw [mem_iff_getElem]
  constructor
  · intro ⟨i, h, e⟩; rw [getElem_range'] at e; rw [length_range'] at h; exact ⟨i, h, e.symm⟩
  · intro ⟨i, h, e⟩; exact ⟨i, by rw [length_range']; exact h, by rw [getElem_range']; exact e.symm⟩
@[simp] theorem mem_range'_1 {m s n : Nat} : m ∈ range' s n ↔ s ≤ m ∧ m < s + n := by
  rw [mem_range']
  exact ⟨fun ⟨i, h, e⟩ => by omega, fun h => ⟨m - s, by omega, by omega⟩⟩
theorem range_eq_range' {n : Nat} : range n = range' 0 n := by
  apply ext_getElem
  · simp
  · intro i h₁ h₂; rw [getElem_range, getElem_range']; omega
theorem range'_append {s m n step : Nat} : range' s m step ++ range' (s + step * m) n step = range' s (m + n) step := by
  induction m generalizing s with
  | zero => simp
  | succ m ih =>
    rw [Nat.add_right_comm, range'_succ, range'_succ, cons_append, ← ih]
    congr 2
    rw [Nat.mul_add, Nat.mul_one]; congr 1; omega
theorem range'_concat {s n step : Nat} : range' s (n + 1) step = range' s n step ++ [s + step * n] := range'_append.symm
theorem range'_1_concat {s n : Nat} : range' s (n + 1) = range' s n ++ [s + n] := by
  rw [range'_concat, Nat.one_mul]
theorem map_add_range' {a s n step : Nat} : map (a + ·) (range' s n step) = range' (a + s) n step := by
  induction n generalizing s with
  | zero => rfl
  | succ n ih => rw [range'_succ, map_cons, ih, range'_succ, Nat.add_assoc]

private theorem toList_push {acc : Array α} {a : α} : (acc.push a).toList = acc.toList ++ [a] := concat_eq_append
private theorem size_push {acc : Array α} {a : α} : (acc.push a).size = acc.size + 1 := by
  show (acc.push a).toList.length = _; rw [toList_push, length_append]; rfl
private theorem mapIdx_go (f : Nat → α → β) (l : List α) (acc : Array β) :
    mapIdx.go f l acc = acc.toList ++ (l.zipIdx acc.size).map fun p => f p.2 p.1 := by
  induction l generalizing acc with
  | nil => exact (append_nil _).symm
  | cons a l ih => rw [mapIdx.go, ih, toList_push, size_push, append_assoc]; rfl
theorem mapIdx_eq_zipIdx_map {l : List α} {f : Nat → α → β} : l.mapIdx f = l.zipIdx.map fun ⟨a, i⟩ => f i a :=
  mapIdx_go f l #[]
@[simp] theorem getElem?_mapIdx {f : Nat → α → β} {l : List α} {i : Nat} : (l.mapIdx f)[i]? = l[i]?.map (f i) := by
  rw [mapIdx_eq_zipIdx_map, getElem?_map, getElem?_zipIdx, Nat.zero_add]; cases l[i]? <;> rfl
@[simp] theorem length_mapIdx {f : Nat → α → β} {l : List α} : (l.mapIdx f).length = l.length := by
  rw [mapIdx_eq_zipIdx_map, length_map, length_zipIdx]
@[simp] theorem getElem_mapIdx {f : Nat → α → β} {l : List α} {i : Nat} {h : i < (l.mapIdx f).length} :
    (l.mapIdx f)[i] = f i (l[i]'(by rw [length_mapIdx] at h; exact h)) := by
  rw [getElem_eq_iff, getElem?_mapIdx, getElem?_eq_getElem]; rfl
@[simp] theorem mapIdx_nil {f : Nat → α → β} : mapIdx f [] = [] := rfl
@[simp] theorem mapIdx_cons {f : Nat → α → β} {l : List α} {a : α} : mapIdx f (a :: l) = f 0 a :: mapIdx (fun i => f (i + 1)) l := by
  apply ext_getElem?
  intro i
  cases i <;> simp

end List
