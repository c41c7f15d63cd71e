prelude
import Init.Data.String.Basic
import Init.Data.List.Sublist

/-! Laws of the functions on strings, in terms of the lists of characters. -/

set_option linter.unusedVariables false
universe u v

namespace String

@[simp] theorem toList_copy_take {s : String} {n : Nat} : (s.take n).copy.toList = s.toList.take n :=
  (Internal.copy_between s 0 n (Nat.zero_le n)).trans List.drop_zero
@[simp] theorem toList_copy_drop {s : String} {n : Nat} : (s.drop n).copy.toList = s.toList.drop n := by
  cases Nat.le_total n s.length with
  | inl h =>
    refine (Internal.copy_between s n s.length h).trans ?_
    rw [show s.toList.take s.length = s.toList from List.take_length]
  | inr h =>
    rw [Slice.copy, toList_ofList]
    refine (Internal.toList_between s n s.length).trans ?_
    rw [List.drop_eq_nil_of_le (as := s.toList) h, List.drop_eq_nil_of_le]
    rw [List.length_take, length_toList]; omega
@[simp] theorem toList_copy_dropEnd {s : String} {n : Nat} : (s.dropEnd n).copy.toList = s.toList.take (s.length - n) :=
  (Internal.copy_between s 0 _ (Nat.zero_le _)).trans List.drop_zero
@[simp] theorem toList_copy_takeEnd {s : String} {n : Nat} : (s.takeEnd n).copy.toList = s.toList.drop (s.length - n) := by
  refine (Internal.copy_between s _ s.length (Nat.sub_le _ _)).trans ?_
  rw [show s.toList.take s.length = s.toList from List.take_length]
@[simp] theorem length_copy_take {s : String} {n : Nat} : (s.take n).copy.length = min n s.length := by
  rw [← length_toList, toList_copy_take, List.length_take]; rfl
@[simp] theorem length_copy_drop {s : String} {n : Nat} : (s.drop n).copy.length = s.length - n := by
  rw [← length_toList, toList_copy_drop, List.length_drop]; rfl
theorem copy_take_append_copy_drop {s : String} {n : Nat} : (s.take n).copy ++ (s.drop n).copy = s := by
  rw [← toList_inj, toList_append, toList_copy_take, toList_copy_drop, List.take_append_drop]
@[simp] theorem front?_eq {s : String} : s.front? = s.toList.head? := rfl
@[simp] theorem back?_eq {s : String} : s.back? = s.toList.getLast? := rfl
theorem front_eq {s : String} : s.front = s.toList.head?.getD default := rfl
theorem back_eq {s : String} : s.back = s.toList.getLast?.getD default := rfl
theorem startsWith_string_iff {s pat : String} : s.startsWith pat = true ↔ pat.toList <+: s.toList := by
  show ((if pat.toList.isPrefixOf s.toList then some pat.length else none : Option Nat)).isSome = true ↔ _
  rw [← List.isPrefixOf_iff_prefix]
  cases pat.toList.isPrefixOf s.toList <;> simp
theorem isPrefixOf_iff {p s : String} : p.isPrefixOf s = true ↔ p.toList <+: s.toList := List.isPrefixOf_iff_prefix
theorem endsWith_string_iff {s pat : String} : s.endsWith pat = true ↔ pat.toList <:+ s.toList := by
  show ((if pat.toList.reverse.isPrefixOf s.toList.reverse then some pat.length else none : Option Nat)).isSome = true ↔ _
  rw [← List.reverse_prefix, ← List.isPrefixOf_iff_prefix]
  cases pat.toList.reverse.isPrefixOf s.toList.reverse <;> simp
private theorem occurs_one (p : Char → Bool) (l : List Char) : Internal.occurs p l = l.any p := by
  induction l with
  | nil => rfl
  | cons c l ih =>
    show ((if p c then some 1 else none : Option Nat).isSome || Internal.occurs p l) = _
    rw [ih, List.any_cons]; cases p c <;> rfl
private theorem occurs_char (c : Char) (l : List Char) : Internal.occurs c l = l.any (· == c) := by
  induction l with
  | nil => rfl
  | cons d l ih =>
    show ((if d == c then some 1 else none : Option Nat).isSome || Internal.occurs c l) = _
    rw [ih, List.any_cons]; cases d == c <;> rfl
theorem contains_bool_eq {s : String} {p : Char → Bool} : s.contains p = s.toList.any p := occurs_one p s.toList
theorem contains_char_eq {s : String} {c : Char} : s.contains c = s.toList.contains c := by
  refine Eq.trans (b := s.toList.any (· == c)) ?_ ?_
  · exact occurs_char c s.toList
  · rw [List.contains_eq_any_beq]; congr 1; funext d; exact beq_comm_of_lawful
@[simp] theorem contains_char_iff {s : String} {c : Char} : s.contains c = true ↔ c ∈ s.toList := by
  rw [contains_char_eq]; exact List.contains_iff_mem
@[simp] theorem toList_toUpper {s : String} : s.toUpper.toList = s.toList.map Char.toUpper := toList_map
@[simp] theorem toList_toLower {s : String} : s.toLower.toList = s.toList.map Char.toLower := toList_map
theorem lt_iff {s t : String} : s < t ↔ s.toList < t.toList := Iff.rfl
theorem le_iff {s t : String} : s ≤ t ↔ ¬t < s := Iff.rfl
theorem isEmpty_iff {s : String} : s.isEmpty = true ↔ s = "" := by
  have ⟨l, e⟩ : ∃ l, s = ofList l := ⟨s.toList, ofList_toList.symm⟩
  subst e
  show ((ofList l).toByteArray.data.toList.length == 0) = true ↔ _
  rw [show (ofList l).toByteArray.data.toList = l.flatMap utf8EncodeChar from Internal.bytes_utf8Encode l, beq_iff_eq,
    List.length_eq_zero_iff, ofList_eq_iff, toList_empty]
  cases l with
  | nil => simp
  | cons c l =>
    refine iff_of_false (fun h => ?_) (fun h => (nomatch h))
    have := (List.append_eq_nil_iff.mp h).1
    unfold utf8EncodeChar at this
    dsimp only at this
    split at this
    · exact (nomatch this)
    · split at this
      · exact (nomatch this)
      · split at this <;> exact (nomatch this)
attribute [simp] isEmpty_iff
@[simp] theorem isEmpty_empty : "".isEmpty = true := isEmpty_iff.mpr rfl

end String
