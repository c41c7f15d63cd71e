import Std.Data.HashSet.Basic

/-! Laws of hash sets. -/

set_option linter.unusedVariables false
set_option linter.unusedSectionVars false
universe u v w

namespace Std.HashSet

variable {α : Type u} [BEq α] [Hashable α] {m : HashSet α}

theorem mem_iff_contains {a : α} : a ∈ m ↔ m.contains a := Iff.rfl
@[simp, grind =] theorem contains_iff_mem {a : α} : m.contains a ↔ a ∈ m := Iff.rfl
@[simp, grind =] theorem contains_empty {a : α} : (∅ : HashSet α).contains a = false := HashMap.contains_empty
@[simp, grind =] theorem contains_emptyWithCapacity {a : α} {c} : (emptyWithCapacity c : HashSet α).contains a = false :=
  HashMap.contains_emptyWithCapacity
@[simp] theorem not_mem_empty {a : α} : ¬a ∈ (∅ : HashSet α) := HashMap.not_mem_empty
@[simp] theorem not_mem_emptyWithCapacity {a : α} {c} : ¬a ∈ (emptyWithCapacity c : HashSet α) :=
  HashMap.not_mem_emptyWithCapacity
@[simp, grind =] theorem size_empty : (∅ : HashSet α).size = 0 := rfl
@[simp, grind =] theorem size_emptyWithCapacity {c} : (emptyWithCapacity c : HashSet α).size = 0 := rfl
@[simp, grind =] theorem isEmpty_empty : (∅ : HashSet α).isEmpty := rfl
@[simp, grind =] theorem isEmpty_emptyWithCapacity {c} : (emptyWithCapacity c : HashSet α).isEmpty := rfl
@[simp] theorem toList_empty : (∅ : HashSet α).toList = [] := HashMap.keys_empty
theorem isEmpty_eq_size_eq_zero : m.isEmpty = (m.size == 0) := rfl
@[simp] theorem length_toList : m.toList.length = m.size := HashMap.length_keys
@[simp] theorem containsThenInsert_fst {k : α} : (m.containsThenInsert k).1 = m.contains k := rfl
@[simp] theorem containsThenInsert_snd {k : α} : (m.containsThenInsert k).2 = m.insert k := rfl

variable [EquivBEq α] [LawfulHashable α]

theorem contains_congr {a b : α} (hab : a == b) : m.contains a = m.contains b := HashMap.contains_congr hab
theorem mem_congr {a b : α} (hab : a == b) : a ∈ m ↔ b ∈ m := HashMap.mem_congr hab
@[simp, grind =] theorem contains_insert {k a : α} : (m.insert k).contains a = (k == a || m.contains a) :=
  HashMap.contains_insertIfNew
@[simp, grind =] theorem mem_insert {k a : α} : a ∈ m.insert k ↔ k == a ∨ a ∈ m := HashMap.mem_insertIfNew
theorem contains_insert_self {k : α} : (m.insert k).contains k := by simp
theorem mem_insert_self {k : α} : k ∈ m.insert k := by simp
theorem mem_of_mem_insert {k a : α} (h : a ∈ m.insert k) (h' : (k == a) = false) : a ∈ m := by
  rw [mem_insert, h'] at h; simpa using h
@[grind =] theorem size_insert {k : α} : (m.insert k).size = if k ∈ m then m.size else m.size + 1 :=
  HashMap.size_insertIfNew
theorem size_le_size_insert {k : α} : m.size ≤ (m.insert k).size := by rw [size_insert]; split <;> omega
theorem size_insert_le {k : α} : (m.insert k).size ≤ m.size + 1 := by rw [size_insert]; split <;> omega
@[simp, grind =] theorem isEmpty_insert {k : α} : (m.insert k).isEmpty = false := HashMap.isEmpty_insertIfNew
@[simp, grind =] theorem contains_erase {k a : α} : (m.erase k).contains a = (!(k == a) && m.contains a) :=
  HashMap.contains_erase
@[simp, grind =] theorem mem_erase {k a : α} : a ∈ m.erase k ↔ (k == a) = false ∧ a ∈ m := HashMap.mem_erase
theorem mem_of_mem_erase {k a : α} (h : a ∈ m.erase k) : a ∈ m := HashMap.mem_of_mem_erase h
theorem not_mem_erase_self {k : α} : ¬k ∈ m.erase k := by simp
@[grind =] theorem size_erase {k : α} : (m.erase k).size = if k ∈ m then m.size - 1 else m.size := HashMap.size_erase
theorem size_erase_le {k : α} : (m.erase k).size ≤ m.size := HashMap.size_erase_le
@[simp] theorem contains_toList {k : α} : m.toList.contains k = m.contains k := HashMap.contains_keys
@[simp, grind =] theorem mem_toList [LawfulBEq α] {k : α} : k ∈ m.toList ↔ k ∈ m := HashMap.mem_keys
theorem distinct_toList : m.toList.Pairwise fun a b => (a == b) = false := HashMap.distinct_keys
theorem nodup_toList [LawfulBEq α] : m.toList.Nodup := HashMap.nodup_keys
@[simp] theorem isEmpty_toList : m.toList.isEmpty = m.isEmpty := HashMap.isEmpty_keys
@[simp] theorem insertMany_nil : insertMany m ([] : List α) = m := rfl
@[simp] theorem ofList_nil : ofList ([] : List α) = ∅ := rfl
@[simp] theorem insertMany_cons {l : List α} {k : α} : insertMany m (k :: l) = insertMany (m.insert k) l := by
  simp [insertMany, insert, HashMap.insertManyIfNewUnit]
@[simp, grind =] theorem contains_insertMany_list {l : List α} {k : α} :
    (insertMany m l).contains k = (m.contains k || l.contains k) := by
  induction l generalizing m with
  | nil => simp
  | cons a l ih =>
    rw [insertMany_cons, ih, contains_insert, List.contains_cons, BEq.comm (a := k)]
    cases a == k <;> cases m.contains k <;> simp
@[simp, grind =] theorem mem_insertMany_list {l : List α} {k : α} :
    k ∈ insertMany m l ↔ k ∈ m ∨ l.contains k = true := by
  rw [mem_iff_contains, contains_insertMany_list, Bool.or_eq_true]; rfl
@[simp, grind =] theorem contains_ofList {l : List α} {k : α} : (ofList l).contains k = l.contains k := by
  show (insertMany (∅ : HashSet α) l).contains k = _
  simp
@[simp, grind =] theorem mem_ofList {l : List α} {k : α} : k ∈ ofList l ↔ l.contains k = true := by
  rw [mem_iff_contains, contains_ofList]

end Std.HashSet
