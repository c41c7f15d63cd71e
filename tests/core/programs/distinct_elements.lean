import Std.Data.HashSet

/-! Removing duplicates with a hash set of what was seen. -/

open Std

variable {α : Type} [BEq α] [LawfulBEq α] [Hashable α]

def dedupAux (seen : HashSet α) : List α → List α
  | [] => []
  | a :: l => if a ∈ seen then dedupAux seen l else a :: dedupAux (seen.insert a) l

def dedup (l : List α) : List α := dedupAux ∅ l

theorem mem_dedupAux (l : List α) (seen : HashSet α) (x : α) : x ∈ dedupAux seen l ↔ x ∈ l ∧ x ∉ seen := by
  induction l generalizing seen with
  | nil => simp [dedupAux]
  | cons a l ih =>
    unfold dedupAux
    split
    · rename_i h
      rw [ih, List.mem_cons]
      constructor
      · intro ⟨hx, hs⟩; exact ⟨.inr hx, hs⟩
      · intro ⟨hx, hs⟩
        cases hx with
        | inl e => subst e; exact absurd h hs
        | inr hx => exact ⟨hx, hs⟩
    · rename_i h
      rw [List.mem_cons, ih, List.mem_cons, HashSet.mem_insert]
      by_cases e : x = a
      · subst e; simp [h]
      · have : (a == x) = false := beq_eq_false_iff_ne.mpr (fun k => e k.symm)
        simp [e, this]

theorem mem_dedup (l : List α) (x : α) : x ∈ dedup l ↔ x ∈ l := by
  simp [dedup, mem_dedupAux]

theorem nodup_dedupAux (l : List α) (seen : HashSet α) : (dedupAux seen l).Nodup := by
  induction l generalizing seen with
  | nil => simp [dedupAux]
  | cons a l ih =>
    unfold dedupAux
    split
    · exact ih seen
    · refine List.nodup_cons.mpr ⟨?_, ih _⟩
      rw [mem_dedupAux]
      intro ⟨_, h⟩
      exact h HashSet.mem_insert_self

theorem nodup_dedup (l : List α) : (dedup l).Nodup := nodup_dedupAux l ∅

#guard dedup [3, 1, 3, 2, 1] == [3, 1, 2]
#guard dedup ["a", "b", "a"] == ["a", "b"]
