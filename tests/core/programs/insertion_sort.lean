/-! Insertion sort over any decidable total order: sorted, and a permutation. -/

variable {α : Type u}

inductive Sorted (r : α → α → Prop) : List α → Prop where
  | nil : Sorted r []
  | single (a : α) : Sorted r [a]
  | cons {a b : α} {l : List α} (h : r a b) (t : Sorted r (b :: l)) : Sorted r (a :: b :: l)

section
variable (r : α → α → Prop) [DecidableRel r]

def orderedInsert (a : α) : List α → List α
  | [] => [a]
  | b :: l => if r a b then a :: b :: l else b :: orderedInsert a l

def insertionSort : List α → List α
  | [] => []
  | a :: l => orderedInsert r a (insertionSort l)

@[simp] theorem length_orderedInsert (a : α) (l : List α) : (orderedInsert r a l).length = l.length + 1 := by
  induction l with
  | nil => rfl
  | cons b l ih => simp only [orderedInsert]; split <;> simp [ih]

theorem orderedInsert_perm (a : α) : ∀ l : List α, (orderedInsert r a l).Perm (a :: l)
  | [] => .refl _
  | b :: l => by
    unfold orderedInsert
    split
    · exact .refl _
    · exact ((orderedInsert_perm a l).cons b).trans (.swap a b l)

theorem insertionSort_perm : ∀ l : List α, (insertionSort r l).Perm l
  | [] => .nil
  | a :: l => (orderedInsert_perm r a _).trans ((insertionSort_perm l).cons a)

theorem length_insertionSort (l : List α) : (insertionSort r l).length = l.length :=
  (insertionSort_perm r l).length_eq

theorem Sorted.orderedInsert (total : ∀ a b, r a b ∨ r b a) (a : α) {l : List α} (h : Sorted r l) :
    Sorted r (orderedInsert r a l) := by
  induction h with
  | nil => exact .single a
  | single b =>
    unfold _root_.orderedInsert
    split
    · next h => exact .cons h (.single b)
    · next h => exact .cons ((total a b).resolve_left h) (.single a)
  | @cons b c l hbc t ih =>
    unfold _root_.orderedInsert
    split
    · next h => exact .cons h (.cons hbc t)
    · next h =>
      unfold _root_.orderedInsert at ih ⊢
      split at ih
      · next h' => simp only [h', if_true]; exact .cons ((total a b).resolve_left h) ih
      · next h' => simp only [h', if_false]; exact .cons hbc ih

theorem sorted_insertionSort (total : ∀ a b, r a b ∨ r b a) (l : List α) : Sorted r (insertionSort r l) := by
  induction l with
  | nil => exact .nil
  | cons a l ih => exact ih.orderedInsert r total a

theorem mem_insertionSort {a : α} {l : List α} : a ∈ insertionSort r l ↔ a ∈ l :=
  (insertionSort_perm r l).mem_iff

end

example : insertionSort (· ≤ ·) [3, 1, 2] = [1, 2, 3] := by decide
example : insertionSort (fun a b : Nat => b ≤ a) [3, 1, 2] = [3, 2, 1] := rfl
example (l : List Nat) : Sorted (· ≤ ·) (insertionSort (· ≤ ·) l) := sorted_insertionSort _ Nat.le_total l
#eval insertionSort (· ≤ ·) [5, 3, 9, 1]
