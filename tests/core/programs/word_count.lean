import Std.Data.HashMap

/-! Counting words in a hash map, and what the count is. -/

open Std

def addWord (counts : HashMap String Nat) (word : String) : HashMap String Nat :=
  counts.insert word (counts.getD word 0 + 1)

def countWords (words : List String) : HashMap String Nat :=
  words.foldl addWord ∅

theorem getD_addWord (m : HashMap String Nat) (a w : String) :
    (addWord m a).getD w 0 = m.getD w 0 + if a = w then 1 else 0 := by
  unfold addWord
  rw [HashMap.getD_insert]
  by_cases h : a = w
  · subst h; simp
  · simp [h]

theorem getD_foldl (words : List String) (m : HashMap String Nat) (w : String) :
    (words.foldl addWord m).getD w 0 = m.getD w 0 + words.count w := by
  induction words generalizing m with
  | nil => simp
  | cons a words ih =>
    rw [List.foldl_cons, ih, getD_addWord, List.count_cons]
    by_cases h : a = w <;> simp [h] <;> omega

theorem countWords_spec (words : List String) (w : String) : (countWords words).getD w 0 = words.count w := by
  unfold countWords
  rw [getD_foldl]
  simp

#guard (countWords ("to be or not to be".splitOn " ")).getD "be" 0 == 2
#guard (countWords ("to be or not to be".splitOn " ")).size == 4
#guard (countWords []).isEmpty
