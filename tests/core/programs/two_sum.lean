import Std.Data.HashMap

/-! Two numbers of a list with a given sum, found in one pass with a hash map of positions: what is found is right. -/

open Std

def twoSumAux (target : Int) : List Int → Nat → HashMap Int Nat → Option (Nat × Nat)
  | [], _, _ => none
  | x :: l, i, seen =>
    match seen[target - x]? with
    | some j => some (j, i)
    | none => twoSumAux target l (i + 1) (seen.insert x i)

def twoSum (l : List Int) (target : Int) : Option (Nat × Nat) := twoSumAux target l 0 ∅

theorem twoSumAux_sound (all : List Int) (target : Int) (l : List Int) (i : Nat) (seen : HashMap Int Nat)
    (rest : ∀ k, l[k]? = all[i + k]?) (known : ∀ x j, seen[x]? = some j → j < i ∧ all[j]? = some x)
    (a b : Nat) (h : twoSumAux target l i seen = some (a, b)) :
    a < b ∧ ∃ x y, all[a]? = some x ∧ all[b]? = some y ∧ x + y = target := by
  induction l generalizing i seen with
  | nil => simp [twoSumAux] at h
  | cons x l ih =>
    unfold twoSumAux at h
    have here : all[i]? = some x := by have := rest 0; simpa using this.symm
    split at h
    · rename_i j e
      simp only [Option.some.injEq, Prod.mk.injEq] at h
      obtain ⟨rfl, rfl⟩ := h
      have ⟨lt, at_j⟩ := known _ _ e
      exact ⟨lt, target - x, x, at_j, here, by omega⟩
    · refine ih (i + 1) (seen.insert x i) ?_ ?_ h
      · intro k
        have := rest (k + 1)
        simp only [List.getElem?_cons_succ] at this
        rw [this]; congr 1; omega
      · intro y j hy
        rw [HashMap.getElem?_insert] at hy
        by_cases e : x = y
        · subst e
          simp at hy
          subst hy
          exact ⟨by omega, here⟩
        · simp [e] at hy
          have ⟨lt, at_j⟩ := known _ _ hy
          exact ⟨by omega, at_j⟩

theorem twoSum_sound (l : List Int) (target : Int) (a b : Nat) (h : twoSum l target = some (a, b)) :
    a < b ∧ ∃ x y, l[a]? = some x ∧ l[b]? = some y ∧ x + y = target :=
  twoSumAux_sound l target l 0 ∅ (by simp) (by simp) a b h

#guard twoSum [2, 7, 11, 15] 9 == some (0, 1)
#guard twoSum [3, 2, 4] 6 == some (1, 2)
#guard twoSum [1, 2] 7 == none
