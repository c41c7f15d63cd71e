/-! Anagrams: two words with the same letters, decided by counting, which agrees with being a permutation. -/

def anagram (s t : String) : Bool := s.toList.mergeSort (· ≤ ·) == t.toList.mergeSort (· ≤ ·)

def sameCounts (l₁ l₂ : List Char) : Prop := ∀ c, l₁.count c = l₂.count c

theorem sameCounts_of_perm (l₁ l₂ : List Char) (h : l₁.Perm l₂) : sameCounts l₁ l₂ := fun c => h.count_eq c

theorem anagram_perm (s t : String) (h : anagram s t = true) : s.toList.Perm t.toList := by
  have e : s.toList.mergeSort (· ≤ ·) = t.toList.mergeSort (· ≤ ·) := eq_of_beq h
  have p := List.mergeSort_perm s.toList (· ≤ ·)
  have q := List.mergeSort_perm t.toList (· ≤ ·)
  rw [e] at p
  exact p.symm.trans q

theorem anagram_length (s t : String) (h : anagram s t = true) : s.length = t.length := by
  have := (anagram_perm s t h).length_eq
  simpa using this

theorem anagram_counts (s t : String) (h : anagram s t = true) : sameCounts s.toList t.toList :=
  sameCounts_of_perm _ _ (anagram_perm s t h)

#guard anagram "listen" "silent"
#guard !anagram "listen" "silents"
