import Std.Data.HashMap.Basic

/-! Laws of hash maps. Those that speak of equal keys ask that `==` is an equivalence which hash values respect. -/

set_option linter.unusedVariables false
set_option linter.unusedSectionVars false
universe u v w

namespace Std.HashMap

open Internal

variable {α : Type u} {β : Type v} {γ : Type w} [BEq α] [Hashable α] {m : HashMap α β} {a k : α} {b v fallback : β}

private theorem mem_look {m : HashMap α β} : m.contains a = (m.get? a).isSome := by
  rw [get?, contains, Chain.get?_eq, Chain.contains_eq]

theorem mem_iff_contains {a : α} : a ∈ m ↔ m.contains a := Iff.rfl
@[simp, grind =] theorem contains_iff_mem {a : α} : m.contains a ↔ a ∈ m := Iff.rfl
@[simp] theorem get_eq_getElem {a : α} {h} : get m a h = m[a]'h := rfl
@[simp] theorem get?_eq_getElem? {a : α} : get? m a = m[a]? := rfl
@[simp] theorem get!_eq_getElem! [Inhabited β] {a : α} : get! m a = m[a]! := rfl

private theorem getElem?_raw (m : HashMap α β) (a : α) : m[a]? = m.get? a := rfl
private theorem getElem!_raw [Inhabited β] (m : HashMap α β) (a : α) : m[a]! = (m[a]?).get! := rfl
private theorem getD_raw (m : HashMap α β) (a : α) (b : β) : m.getD a b = (m[a]?).getD b := rfl
private theorem contains_raw (m : HashMap α β) (a : α) : m.contains a = (m[a]?).isSome := mem_look

/-- Looking up is looking up in the list of all pairs. -/
private theorem getElem?_flat [EquivBEq α] [LawfulHashable α] (m : HashMap α β) (a : α) :
    m[a]? = look a (flat m.inner.chains) := by
  rw [getElem?_raw, get?, Chain.get?_eq, look_flat m.inner_sound.good a m.inner_sound.filled]; rfl

/-! ## The empty map -/

private theorem chain_empty {c : Nat} : Internal.chain (emptyWithCapacity c : HashMap α β) a = .nil := by
  simp [Internal.chain, emptyWithCapacity, blank]

@[simp, grind =] theorem getElem?_emptyWithCapacity {c} : (emptyWithCapacity c : HashMap α β)[a]? = none := by
  rw [getElem?_raw, get?, chain_empty]; rfl
@[simp, grind =] theorem getElem?_empty : (∅ : HashMap α β)[a]? = none := getElem?_emptyWithCapacity
@[simp, grind =] theorem contains_emptyWithCapacity {c} : (emptyWithCapacity c : HashMap α β).contains a = false := by
  rw [contains_raw, getElem?_emptyWithCapacity]; rfl
@[simp, grind =] theorem contains_empty : (∅ : HashMap α β).contains a = false := contains_emptyWithCapacity
@[simp] theorem not_mem_emptyWithCapacity {c} : ¬a ∈ (emptyWithCapacity c : HashMap α β) := by
  rw [mem_iff_contains, contains_emptyWithCapacity]; simp
@[simp] theorem not_mem_empty : ¬a ∈ (∅ : HashMap α β) := not_mem_emptyWithCapacity
@[simp, grind =] theorem size_emptyWithCapacity {c} : (emptyWithCapacity c : HashMap α β).size = 0 := rfl
@[simp, grind =] theorem size_empty : (∅ : HashMap α β).size = 0 := rfl
@[simp, grind =] theorem isEmpty_emptyWithCapacity {c} : (emptyWithCapacity c : HashMap α β).isEmpty := rfl
@[simp, grind =] theorem isEmpty_empty : (∅ : HashMap α β).isEmpty := rfl
@[simp, grind =] theorem getElem!_empty [Inhabited β] : (∅ : HashMap α β)[a]! = default := by
  rw [getElem!_raw, getElem?_empty]; rfl
@[simp, grind =] theorem getElem!_emptyWithCapacity [Inhabited β] {c} :
    (emptyWithCapacity c : HashMap α β)[a]! = default := by
  rw [getElem!_raw, getElem?_emptyWithCapacity]; rfl
@[simp, grind =] theorem getD_empty : (∅ : HashMap α β).getD a fallback = fallback := by
  rw [getD_raw, getElem?_empty]; rfl
@[simp, grind =] theorem getD_emptyWithCapacity {c} : (emptyWithCapacity c : HashMap α β).getD a fallback = fallback := by
  rw [getD_raw, getElem?_emptyWithCapacity]; rfl
@[simp] theorem toList_empty : (∅ : HashMap α β).toList = [] := flat_blank _ (Nat.nextPowerOfTwo_pos _)
@[simp] theorem toList_emptyWithCapacity {c} : (emptyWithCapacity c : HashMap α β).toList = [] := flat_blank _ (Nat.nextPowerOfTwo_pos _)
@[simp] theorem keys_empty : (∅ : HashMap α β).keys = [] := by rw [keys, toList_empty]; rfl
@[simp] theorem keys_emptyWithCapacity {c} : (emptyWithCapacity c : HashMap α β).keys = [] := by
  rw [keys, toList_emptyWithCapacity]; rfl
@[simp] theorem values_empty : (∅ : HashMap α β).values = [] := by rw [values, toList_empty]; rfl

/-! ## Sizes and lists -/

theorem isEmpty_eq_size_eq_zero : m.isEmpty = (m.size == 0) := rfl
theorem isEmpty_iff_size_eq_zero : m.isEmpty ↔ m.size = 0 := by rw [isEmpty_eq_size_eq_zero]; simp
@[simp] theorem length_toList : m.toList.length = m.size := m.inner_sound.counted.symm
@[simp] theorem length_keys : m.keys.length = m.size := by rw [keys, List.length_map, length_toList]
@[simp] theorem length_values : m.values.length = m.size := by rw [values, List.length_map, length_toList]
@[simp] theorem map_fst_toList_eq_keys : m.toList.map Prod.fst = m.keys := rfl
@[simp] theorem map_snd_toList_eq_values : m.toList.map Prod.snd = m.values := rfl
theorem fold_eq_foldl_toList {f : γ → α → β → γ} {init : γ} :
    m.fold f init = m.toList.foldl (fun a b => f a b.1 b.2) init := rfl
theorem foldM_eq_foldlM_toList {δ : Type w} {m' : Type w → Type w} [Monad m'] [LawfulMonad m']
    {f : δ → α → β → m' δ} {init : δ} : m.foldM f init = m.toList.foldlM (fun a b => f a b.1 b.2) init := rfl
theorem forIn_eq_forIn_toList {δ : Type w} {m' : Type w → Type w} [Monad m'] [LawfulMonad m']
    {f : α × β → δ → m' (ForInStep δ)} {init : δ} : ForIn.forIn m init f = ForIn.forIn m.toList init f := rfl
@[simp] theorem toArray_toList : m.toList.toArray = m.toArray := rfl
@[simp] theorem toList_toArray : m.toArray.toList = m.toList := rfl
theorem all_eq_all_toList {p : α → β → Bool} : m.all p = m.toList.all fun x => p x.1 x.2 := rfl
theorem any_eq_any_toList {p : α → β → Bool} : m.any p = m.toList.any fun x => p x.1 x.2 := rfl

section
variable [EquivBEq α] [LawfulHashable α]

theorem distinct_keys : m.keys.Pairwise fun a b => (a == b) = false :=
  List.pairwise_map.mpr (distinct_flat m.inner_sound.good)
theorem distinct_keys_toList : m.toList.Pairwise fun a b => (a.1 == b.1) = false := distinct_flat m.inner_sound.good

theorem getElem?_congr {a b : α} (hab : a == b) : m[a]? = m[b]? := by
  rw [getElem?_flat, getElem?_flat, look_congr hab]
theorem contains_congr {a b : α} (hab : a == b) : m.contains a = m.contains b := by
  rw [contains_raw, contains_raw, getElem?_congr hab]
theorem mem_congr {a b : α} (hab : a == b) : a ∈ m ↔ b ∈ m := by
  rw [mem_iff_contains, mem_iff_contains, contains_congr hab]
theorem getElem!_congr [Inhabited β] {a b : α} (hab : a == b) : m[a]! = m[b]! := by
  rw [getElem!_raw, getElem!_raw, getElem?_congr hab]
theorem getD_congr {a b : α} {fallback : β} (hab : a == b) : m.getD a fallback = m.getD b fallback := by
  rw [getD_raw, getD_raw, getElem?_congr hab]

/-! ## Looking up -/

theorem contains_eq_isSome_getElem? {a : α} : m.contains a = m[a]?.isSome := contains_raw ..
@[simp] theorem isSome_getElem?_eq_contains {a : α} : m[a]?.isSome = m.contains a := (contains_raw ..).symm
theorem mem_iff_isSome_getElem? {a : α} : a ∈ m ↔ m[a]?.isSome := by rw [mem_iff_contains, contains_raw]
@[simp] theorem isSome_getElem?_iff_mem {a : α} : m[a]?.isSome ↔ a ∈ m := mem_iff_isSome_getElem?.symm
theorem getElem?_eq_none_of_contains_eq_false {a : α} (h : m.contains a = false) : m[a]? = none := by
  rw [contains_raw] at h
  cases e : m[a]? with
  | none => rfl
  | some b => rw [e] at h; exact nomatch h
theorem getElem?_eq_none {a : α} (h : ¬a ∈ m) : m[a]? = none :=
  getElem?_eq_none_of_contains_eq_false (Bool.eq_false_iff.mpr h)
theorem getElem?_of_isEmpty {a : α} (h : m.isEmpty = true) : m[a]? = none := by
  rw [getElem?_flat, List.eq_nil_of_length_eq_zero (l := flat m.inner.chains)]; rfl
  rw [← m.inner_sound.counted]; simpa [isEmpty] using h

instance : LawfulGetElem (HashMap α β) α β (fun m a => a ∈ m) where
  getElem?_def m a _ := by
    split
    · rename_i h
      show m.get? a = some ((m.get? a).get _)
      rw [Option.some_get]
    · rename_i h; exact getElem?_eq_none h
  getElem!_def m a := by
    show (m.get? a).get! = _
    rw [getElem?_raw]
    cases m.get? a <;> rfl

theorem getElem?_eq_some_getElem {a : α} (h : a ∈ m) : m[a]? = some (m[a]'h) := getElem?_pos m a h
theorem getElem_eq_get_getElem? {a : α} {h : a ∈ m} : m[a] = m[a]?.get (mem_iff_isSome_getElem?.mp h) := rfl
theorem getElem!_eq_get!_getElem? [Inhabited β] {a : α} : m[a]! = m[a]?.get! := rfl
theorem getD_eq_getD_getElem? {a : α} {fallback : β} : m.getD a fallback = m[a]?.getD fallback := rfl
theorem getElem_eq_getElem! [Inhabited β] {a : α} {h : a ∈ m} : m[a] = m[a]! := by
  rw [getElem!_raw, getElem?_eq_some_getElem h]; rfl
theorem getElem_eq_getD {a : α} {fallback : β} {h : a ∈ m} : m[a] = m.getD a fallback := by
  rw [getD_raw, getElem?_eq_some_getElem h]; rfl
theorem getElem!_eq_getD_default [Inhabited β] {a : α} : m[a]! = m.getD a default := by
  rw [getElem!_raw, getD_raw]; cases m[a]? <;> rfl
theorem getElem?_eq_some_getElem! [Inhabited β] {a : α} (h : a ∈ m) : m[a]? = some m[a]! := by
  rw [getElem!_raw, getElem?_eq_some_getElem h]; rfl
theorem getElem?_eq_some_getElem!_of_contains [Inhabited β] {a : α} (h : m.contains a = true) : m[a]? = some m[a]! :=
  getElem?_eq_some_getElem! h
theorem getElem?_eq_some_getD {a : α} {fallback : β} (h : a ∈ m) : m[a]? = some (m.getD a fallback) := by
  rw [getD_raw, getElem?_eq_some_getElem h]; rfl
theorem getElem?_eq_some_getD_of_contains {a : α} {fallback : β} (h : m.contains a = true) :
    m[a]? = some (m.getD a fallback) := getElem?_eq_some_getD h
theorem getElem!_eq_default [Inhabited β] {a : α} (h : ¬a ∈ m) : m[a]! = default := by
  rw [getElem!_raw, getElem?_eq_none h]; rfl
theorem getElem!_eq_default_of_contains_eq_false [Inhabited β] {a : α} (h : m.contains a = false) :
    m[a]! = default := by
  rw [getElem!_raw, getElem?_eq_none_of_contains_eq_false h]; rfl
theorem getD_eq_fallback {a : α} {fallback : β} (h : ¬a ∈ m) : m.getD a fallback = fallback := by
  rw [getD_raw, getElem?_eq_none h]; rfl
theorem getD_eq_fallback_of_contains_eq_false {a : α} {fallback : β} (h : m.contains a = false) :
    m.getD a fallback = fallback := by
  rw [getD_raw, getElem?_eq_none_of_contains_eq_false h]; rfl

/-! ## Putting in -/

@[grind =] theorem getElem?_insert {k a : α} {v : β} : (m.insert k v)[a]? = if k == a then some v else m[a]? := by
  rw [getElem?_flat, getElem?_flat]
  unfold insert; dsimp only; split
  · rename_i h
    show look a (flat (m.inner.chains.set (spot m.inner.chains m.inner_sound.filled k).1 _ (spot m.inner.chains m.inner_sound.filled k).2)) = _
    cases e : k == a with
    | true => rw [look_set_self m.inner_sound.good k a e, Chain.look_replace k v a _ h, e]; rfl
    | false => rw [look_set_other]; simp; rw [Chain.look_replace k v a _ h, e]; simp
  · rename_i h
    have new : look k (flat m.inner.chains) = none := by
      rw [look_flat m.inner_sound.good k m.inner_sound.filled]; rw [Chain.contains_eq] at h; simpa using h
    exact (look_spread _ _ (good_put m.inner_sound.good _ _ _ new) a).trans (look_put m.inner_sound.good ..)

@[simp] theorem getElem?_insert_self {k : α} {v : β} : (m.insert k v)[k]? = some v := by simp [getElem?_insert]
@[simp, grind =] theorem contains_insert {k a : α} {v : β} : (m.insert k v).contains a = (k == a || m.contains a) := by
  rw [contains_raw, contains_raw, getElem?_insert]; cases k == a <;> simp
@[simp, grind =] theorem mem_insert {k a : α} {v : β} : a ∈ m.insert k v ↔ k == a ∨ a ∈ m := by
  rw [mem_iff_contains, contains_insert, Bool.or_eq_true]; rfl
theorem contains_insert_self {k : α} {v : β} : (m.insert k v).contains k := by simp
theorem mem_insert_self {k : α} {v : β} : k ∈ m.insert k v := by simp
theorem mem_of_mem_insert {k a : α} {v : β} (h : a ∈ m.insert k v) (h' : (k == a) = false) : a ∈ m := by
  rw [mem_insert, h'] at h; simpa using h
theorem contains_of_contains_insert {k a : α} {v : β} (h : (m.insert k v).contains a) (h' : (k == a) = false) :
    m.contains a := mem_of_mem_insert h h'
@[grind =] theorem getElem_insert {k a : α} {v : β} {h₁} :
    (m.insert k v)[a]'h₁ =
      if h₂ : k == a then v else m[a]'(mem_of_mem_insert h₁ (Bool.eq_false_iff.mpr h₂)) := by
  have e := getElem?_eq_some_getElem h₁
  rw [getElem?_insert] at e
  split
  · rename_i h; rw [if_pos h] at e; exact (Option.some.inj e).symm
  · rename_i h
    rw [if_neg h] at e
    rw [getElem?_eq_some_getElem (mem_of_mem_insert h₁ (Bool.eq_false_iff.mpr h))] at e
    exact (Option.some.inj e).symm
@[simp] theorem getElem_insert_self {k : α} {v : β} : (m.insert k v)[k]'mem_insert_self = v := by simp [getElem_insert]
@[grind =] theorem getElem!_insert [Inhabited β] {k a : α} {v : β} :
    (m.insert k v)[a]! = if k == a then v else m[a]! := by
  rw [getElem!_raw, getElem!_raw, getElem?_insert]; cases k == a <;> rfl
@[simp] theorem getElem!_insert_self [Inhabited β] {k : α} {v : β} : (m.insert k v)[k]! = v := by simp [getElem!_insert]
@[grind =] theorem getD_insert {k a : α} {fallback v : β} :
    (m.insert k v).getD a fallback = if k == a then v else m.getD a fallback := by
  rw [getD_raw, getD_raw, getElem?_insert]; cases k == a <;> simp
@[simp] theorem getD_insert_self {k : α} {fallback v : β} : (m.insert k v).getD k fallback = v := by simp [getD_insert]
private theorem contains_chain {k : α} : m.contains k = (Internal.chain m k).contains k := rfl
@[grind =] theorem size_insert {k : α} {v : β} :
    (m.insert k v).size = if k ∈ m then m.size else m.size + 1 := by
  unfold insert; dsimp only; split
  · rename_i h; rw [if_pos (show k ∈ m from h)]; rfl
  · rename_i h; rw [if_neg (show ¬k ∈ m from h)]; exact size_spread _ _
theorem size_le_size_insert {k : α} {v : β} : m.size ≤ (m.insert k v).size := by rw [size_insert]; split <;> omega
theorem size_insert_le {k : α} {v : β} : (m.insert k v).size ≤ m.size + 1 := by rw [size_insert]; split <;> omega
theorem size_pos_of_mem {k : α} (h : k ∈ m) : 0 < m.size := by
  refine Nat.pos_of_ne_zero fun z => ?_
  have : m[k]? = none := getElem?_of_isEmpty (by rw [isEmpty_eq_size_eq_zero, z]; rfl)
  rw [getElem?_eq_some_getElem h] at this; exact nomatch this
@[simp, grind =] theorem isEmpty_insert {k : α} {v : β} : (m.insert k v).isEmpty = false := by
  rw [isEmpty_eq_size_eq_zero]
  have := size_pos_of_mem (mem_insert_self (m := m) (k := k) (v := v))
  cases h : (m.insert k v).size == 0 with
  | false => rfl
  | true => rw [beq_iff_eq] at h; omega
theorem isEmpty_eq_false_of_mem {a : α} (h : a ∈ m) : m.isEmpty = false := by
  have := size_pos_of_mem h
  cases e : m.isEmpty with
  | false => rfl
  | true => rw [isEmpty_iff_size_eq_zero] at e; omega

/-! ## Putting in what is new -/

@[grind =] theorem getElem?_insertIfNew {k a : α} {v : β} :
    (m.insertIfNew k v)[a]? = if k == a ∧ ¬k ∈ m then some v else m[a]? := by
  unfold insertIfNew
  by_cases h : k ∈ m
  · rw [if_pos (show m.contains k = true from h), if_neg (by simp [h])]
  · rw [if_neg (show ¬m.contains k = true from h), getElem?_insert]; simp [h]
@[simp, grind =] theorem contains_insertIfNew {k a : α} {v : β} :
    (m.insertIfNew k v).contains a = (k == a || m.contains a) := by
  unfold insertIfNew; split
  · rename_i h
    cases e : k == a with
    | false => simp
    | true => rw [contains_congr e] at h; simp [h]
  · exact contains_insert
@[simp, grind =] theorem mem_insertIfNew {k a : α} {v : β} : a ∈ m.insertIfNew k v ↔ k == a ∨ a ∈ m := by
  rw [mem_iff_contains, contains_insertIfNew, Bool.or_eq_true]; rfl
theorem mem_insertIfNew_self {k : α} {v : β} : k ∈ m.insertIfNew k v := by simp
theorem contains_insertIfNew_self {k : α} {v : β} : (m.insertIfNew k v).contains k := by simp
@[grind =] theorem size_insertIfNew {k : α} {v : β} :
    (m.insertIfNew k v).size = if k ∈ m then m.size else m.size + 1 := by
  unfold insertIfNew
  by_cases h : k ∈ m
  · rw [if_pos (show m.contains k = true from h), if_pos h]
  · rw [if_neg (show ¬m.contains k = true from h), size_insert]
@[simp, grind =] theorem isEmpty_insertIfNew {k : α} {v : β} : (m.insertIfNew k v).isEmpty = false := by
  exact isEmpty_eq_false_of_mem mem_insertIfNew_self
@[grind =] theorem getElem!_insertIfNew [Inhabited β] {k a : α} {v : β} :
    (m.insertIfNew k v)[a]! = if k == a ∧ ¬k ∈ m then v else m[a]! := by
  rw [getElem!_raw, getElem!_raw, getElem?_insertIfNew]; split <;> rfl
@[grind =] theorem getD_insertIfNew {k a : α} {fallback v : β} :
    (m.insertIfNew k v).getD a fallback = if k == a ∧ ¬k ∈ m then v else m.getD a fallback := by
  rw [getD_raw, getD_raw, getElem?_insertIfNew]; split <;> simp
@[simp, grind =] theorem containsThenInsert_fst {k : α} {v : β} : (m.containsThenInsert k v).1 = m.contains k := rfl
@[simp, grind =] theorem containsThenInsert_snd {k : α} {v : β} : (m.containsThenInsert k v).2 = m.insert k v := rfl
@[simp, grind =] theorem containsThenInsertIfNew_fst {k : α} {v : β} :
    (m.containsThenInsertIfNew k v).1 = m.contains k := rfl
@[simp, grind =] theorem containsThenInsertIfNew_snd {k : α} {v : β} :
    (m.containsThenInsertIfNew k v).2 = m.insertIfNew k v := rfl
@[simp, grind =] theorem getThenInsertIfNew?_fst {k : α} {v : β} : (m.getThenInsertIfNew? k v).1 = m[k]? := rfl
@[simp, grind =] theorem getThenInsertIfNew?_snd {k : α} {v : β} : (m.getThenInsertIfNew? k v).2 = m.insertIfNew k v := rfl

/-! ## Taking out -/

@[grind =] theorem getElem?_erase {k a : α} : (m.erase k)[a]? = if k == a then none else m[a]? := by
  unfold erase; dsimp only; split
  · rename_i h
    rw [getElem?_flat, getElem?_flat]
    show look a (flat (m.inner.chains.set (spot m.inner.chains m.inner_sound.filled k).1 _ (spot m.inner.chains m.inner_sound.filled k).2)) = _
    have d := m.inner_sound.good.distinct (spot m.inner.chains m.inner_sound.filled k).1 (spot m.inner.chains m.inner_sound.filled k).2
    cases e : k == a with
    | true => rw [look_set_self m.inner_sound.good k a e, Chain.look_erase k a _ d, e]; rfl
    | false => rw [look_set_other]; simp; rw [Chain.look_erase k a _ d, e]; simp
  · rename_i h
    cases e : k == a with
    | false => simp
    | true =>
      rw [← getElem?_congr e]; simp
      exact getElem?_eq_none h
@[simp] theorem getElem?_erase_self {k : α} : (m.erase k)[k]? = none := by simp [getElem?_erase]
@[simp, grind =] theorem contains_erase {k a : α} : (m.erase k).contains a = (!(k == a) && m.contains a) := by
  rw [contains_raw, contains_raw, getElem?_erase]; cases k == a <;> simp
@[simp, grind =] theorem mem_erase {k a : α} : a ∈ m.erase k ↔ (k == a) = false ∧ a ∈ m := by
  rw [mem_iff_contains, contains_erase, Bool.and_eq_true]; simp
theorem mem_of_mem_erase {k a : α} (h : a ∈ m.erase k) : a ∈ m := (mem_erase.mp h).2
theorem contains_of_contains_erase {k a : α} (h : (m.erase k).contains a) : m.contains a := mem_of_mem_erase h
theorem not_mem_erase_self {k : α} : ¬k ∈ m.erase k := by simp
@[grind =] theorem size_erase {k : α} : (m.erase k).size = if k ∈ m then m.size - 1 else m.size := by
  unfold erase; dsimp only; split
  · rename_i h; rw [if_pos (show k ∈ m from h)]; rfl
  · rename_i h; rw [if_neg (show ¬k ∈ m from h)]
theorem size_erase_le {k : α} : (m.erase k).size ≤ m.size := by rw [size_erase]; split <;> omega
theorem size_le_size_erase {k : α} : m.size ≤ (m.erase k).size + 1 := by rw [size_erase]; split <;> omega
@[simp, grind =] theorem getElem_erase {k a : α} {h'} : (m.erase k)[a]'h' = m[a]'(mem_of_mem_erase h') := by
  have e := getElem?_eq_some_getElem h'
  rw [getElem?_erase, if_neg (by rw [(mem_erase.mp h').1]; simp), getElem?_eq_some_getElem (mem_of_mem_erase h')] at e
  exact (Option.some.inj e).symm
@[grind =] theorem getElem!_erase [Inhabited β] {k a : α} : (m.erase k)[a]! = if k == a then default else m[a]! := by
  rw [getElem!_raw, getElem!_raw, getElem?_erase]; cases k == a <;> rfl
@[simp] theorem getElem!_erase_self [Inhabited β] {k : α} : (m.erase k)[k]! = default := by simp [getElem!_erase]
@[grind =] theorem getD_erase {k a : α} {fallback : β} :
    (m.erase k).getD a fallback = if k == a then fallback else m.getD a fallback := by
  rw [getD_raw, getD_raw, getElem?_erase]; cases k == a <;> simp
@[simp] theorem getD_erase_self {k : α} {fallback : β} : (m.erase k).getD k fallback = fallback := by simp [getD_erase]
@[simp] theorem erase_empty {k : α} : (∅ : HashMap α β).erase k = ∅ := by
  unfold erase; dsimp only; split
  · rename_i h
    have : (∅ : HashMap α β).contains k = true := h
    rw [contains_empty] at this; exact nomatch this
  · rfl

/-! ## Changing a value -/

@[grind =] theorem getElem?_modify {k a : α} {f : β → β} :
    (m.modify k f)[a]? = if k == a then m[a]?.map f else m[a]? := by
  unfold modify
  cases h : m.get? k with
  | none =>
    cases e : k == a with
    | false => simp
    | true => rw [← getElem?_congr e, getElem?_raw, h]; rfl
  | some b =>
    simp only
    rw [getElem?_insert]
    cases e : k == a with
    | false => simp
    | true => rw [← getElem?_congr e, getElem?_raw, h]; simp
@[simp] theorem getElem?_modify_self {k : α} {f : β → β} : (m.modify k f)[k]? = m[k]?.map f := by simp [getElem?_modify]
@[simp, grind =] theorem contains_modify {k a : α} {f : β → β} : (m.modify k f).contains a = m.contains a := by
  rw [contains_raw, contains_raw, getElem?_modify]; split <;> simp
@[simp, grind =] theorem mem_modify {k a : α} {f : β → β} : a ∈ m.modify k f ↔ a ∈ m := by
  rw [mem_iff_contains, contains_modify]; rfl
@[simp, grind =] theorem size_modify {k : α} {f : β → β} : (m.modify k f).size = m.size := by
  unfold modify
  cases h : m.get? k with
  | none => rfl
  | some b =>
    have : k ∈ m := by rw [mem_iff_contains, mem_look, h]; rfl
    simp only
    rw [size_insert, if_pos this]
@[grind =] theorem getD_modify {k a : α} {fallback : β} {f : β → β} :
    (m.modify k f).getD a fallback = if k == a then m[a]?.map f |>.getD fallback else m.getD a fallback := by
  rw [getD_raw, getD_raw, getElem?_modify]; split <;> rfl

@[grind =] theorem getElem?_alter {k a : α} {f : Option β → Option β} :
    (m.alter k f)[a]? = if k == a then f m[k]? else m[a]? := by
  unfold alter
  rw [← getElem?_raw]
  cases h : f m[k]? with
  | none => exact getElem?_erase
  | some b => exact getElem?_insert
@[simp] theorem getElem?_alter_self {k : α} {f : Option β → Option β} : (m.alter k f)[k]? = f m[k]? := by
  simp [getElem?_alter]
@[grind =] theorem contains_alter {k a : α} {f : Option β → Option β} :
    (m.alter k f).contains a = if k == a then (f m[k]?).isSome else m.contains a := by
  rw [contains_raw, getElem?_alter]; split <;> simp
@[grind =] theorem mem_alter {k a : α} {f : Option β → Option β} :
    a ∈ m.alter k f ↔ if k == a then (f m[k]?).isSome = true else a ∈ m := by
  rw [mem_iff_contains, contains_alter]; split <;> simp
@[grind =] theorem getD_alter {k a : α} {fallback : β} {f : Option β → Option β} :
    (m.alter k f).getD a fallback = if k == a then (f m[k]?).getD fallback else m.getD a fallback := by
  rw [getD_raw, getD_raw, getElem?_alter]; split <;> rfl

/-! ## Lists of pairs -/

private theorem mem_toList_look [LawfulBEq α] {k : α} {v : β} : (k, v) ∈ m.toList ↔ m[k]? = some v := by
  rw [getElem?_flat]
  constructor
  · intro h; exact look_of_mem (distinct_flat m.inner_sound.good) h (BEq.refl k)
  · intro h
    have ⟨k', e, h⟩ := mem_of_look h
    rw [eq_of_beq e] at h; exact h
@[simp, grind =] theorem mem_toList_iff_getElem?_eq_some [LawfulBEq α] {k : α} {v : β} :
    (k, v) ∈ m.toList ↔ m[k]? = some v := mem_toList_look
@[simp] theorem contains_keys {k : α} : m.keys.contains k = m.contains k := by
  rw [contains_raw, getElem?_flat]
  show ((flat m.inner.chains).map Prod.fst).contains k = _
  generalize flat m.inner.chains = l
  induction l with
  | nil => rfl
  | cons p l ih =>
    rw [List.map_cons, List.contains_cons, ih, look, BEq.comm (a := k)]
    cases p.1 == k <;> simp
@[simp, grind =] theorem mem_keys [LawfulBEq α] {k : α} : k ∈ m.keys ↔ k ∈ m := by
  rw [← List.contains_iff_mem, contains_keys]; rfl
theorem nodup_keys [LawfulBEq α] : m.keys.Nodup :=
  List.Pairwise.imp (fun {a b} h => by intro e; rw [e] at h; simp at h) distinct_keys
@[simp] theorem isEmpty_toList : m.toList.isEmpty = m.isEmpty := by
  rw [isEmpty_eq_size_eq_zero, ← length_toList]; cases m.toList <;> rfl
@[simp] theorem isEmpty_keys : m.keys.isEmpty = m.isEmpty := by
  rw [← isEmpty_toList, keys]; cases m.toList <;> rfl

end

/-! ## Many pairs -/

@[simp] theorem ofList_nil : ofList ([] : List (α × β)) = ∅ := rfl
@[simp] theorem insertMany_nil : insertMany m ([] : List (α × β)) = m := rfl
@[simp] theorem insertMany_cons {l : List (α × β)} {k : α} {v : β} :
    insertMany m ((k, v) :: l) = insertMany (m.insert k v) l := by
  simp [insertMany]
theorem insertMany_list_singleton {k : α} {v : β} : insertMany m [(k, v)] = m.insert k v := by simp
@[simp] theorem ofList_singleton {k : α} {v : β} : ofList [(k, v)] = (∅ : HashMap α β).insert k v := rfl
theorem ofList_cons {k : α} {v : β} {tl : List (α × β)} :
    ofList ((k, v) :: tl) = insertMany ((∅ : HashMap α β).insert k v) tl := insertMany_cons
theorem ofList_eq_insertMany_empty {l : List (α × β)} : ofList l = insertMany (∅ : HashMap α β) l := rfl
theorem insertMany_append {l₁ l₂ : List (α × β)} : insertMany m (l₁ ++ l₂) = insertMany (insertMany m l₁) l₂ := by
  induction l₁ generalizing m with
  | nil => rfl
  | cons p l ih => rw [List.cons_append, insertMany_cons, insertMany_cons, ih]
theorem insertMany_eq_foldl {l : List (α × β)} : insertMany m l = l.foldl (fun m p => m.insert p.1 p.2) m := by
  induction l generalizing m with
  | nil => rfl
  | cons p l ih => rw [insertMany_cons, ih, List.foldl_cons]
@[simp, grind =] theorem contains_insertMany_list [EquivBEq α] [LawfulHashable α] {l : List (α × β)} {k : α} :
    (insertMany m l).contains k = (m.contains k || (l.map Prod.fst).contains k) := by
  induction l generalizing m with
  | nil => simp
  | cons p l ih =>
    rw [insertMany_cons, ih, contains_insert, List.map_cons, List.contains_cons, BEq.comm (a := k)]
    cases p.1 == k <;> cases m.contains k <;> simp
@[simp, grind =] theorem contains_ofList [EquivBEq α] [LawfulHashable α] {l : List (α × β)} {k : α} :
    (ofList l).contains k = (l.map Prod.fst).contains k := by
  rw [ofList_eq_insertMany_empty, contains_insertMany_list]; simp
@[simp, grind =] theorem mem_ofList [EquivBEq α] [LawfulHashable α] {l : List (α × β)} {k : α} :
    k ∈ ofList l ↔ (l.map Prod.fst).contains k := by rw [mem_iff_contains, contains_ofList]

/-! ## Changing all values, choosing pairs -/

section
variable [EquivBEq α] [LawfulHashable α]

private theorem look_map_values (f : α → β → γ) (a : α) (h : ∀ k, (k == a) = true → k = a) (l : List (α × β)) :
    look a (l.map fun p => (p.1, f p.1 p.2)) = (look a l).map (f a) := by
  induction l with
  | nil => rfl
  | cons p l ih =>
    simp only [List.map_cons, look, ih]
    cases e : p.1 == a with
    | false => simp
    | true => simp [h _ e]

private theorem look_reverse {a : α} {l : List (α × β)} (d : Distinct l) : look a l.reverse = look a l := by
  induction l with
  | nil => rfl
  | cons p l ih =>
    have ⟨d₁, d₂⟩ := List.pairwise_cons.mp d
    rw [List.reverse_cons, look_append, ih d₂]
    simp only [look]
    cases e : p.1 == a with
    | false => simp
    | true =>
      have : look a l = none := look_eq_none.mpr fun q hq => by
        rw [BEq.comm, ← BEq.congr_left e]; exact d₁ q hq
      simp [this]

@[grind =] theorem getElem?_map [LawfulBEq α] {f : α → β → γ} {k : α} : (m.map f)[k]? = m[k]?.map (f k) := by
  rw [getElem?_flat, look_flat (m.map f).inner_sound.good k (m.map f).inner_sound.filled, getElem?_flat,
    look_flat m.inner_sound.good k m.inner_sound.filled]
  have size : (m.map f).inner.chains.size = m.inner.chains.size := Array.size_map ..
  have here : (spot (m.map f).inner.chains (m.map f).inner_sound.filled k).1 =
      (spot m.inner.chains m.inner_sound.filled k).1 := place_congr size _
  have e : ((m.map f).inner.chains[(spot (m.map f).inner.chains (m.map f).inner_sound.filled k).1]'(spot
      (m.map f).inner.chains (m.map f).inner_sound.filled k).2) = Chain.map f .nil
      (m.inner.chains[(spot m.inner.chains m.inner_sound.filled k).1]'(spot m.inner.chains m.inner_sound.filled k).2) := by
    exact (Array.getElem_map (Chain.map f .nil) (xs := m.inner.chains)
      (spot (m.map f).inner.chains (m.map f).inner_sound.filled k).2).trans (congrArg _ (getElem_congr_idx here))
  rw [e, Chain.toList_map, Chain.toList, List.append_nil, look_reverse, look_map_values f k fun _ h => eq_of_beq h]
  exact List.pairwise_map.mpr (m.inner_sound.good.distinct _ _)
@[simp, grind =] theorem size_map {f : α → β → γ} : (m.map f).size = m.size := rfl
@[simp, grind =] theorem contains_map [LawfulBEq α] {f : α → β → γ} {k : α} : (m.map f).contains k = m.contains k := by
  rw [contains_raw, contains_raw, getElem?_map, Option.isSome_map]
@[simp, grind =] theorem mem_map [LawfulBEq α] {f : α → β → γ} {k : α} : k ∈ m.map f ↔ k ∈ m := by
  rw [mem_iff_contains, contains_map]; rfl

private theorem look_filter {f : α → β → Bool} {a : α} (h : ∀ k, (k == a) = true → k = a) {l : List (α × β)}
    (d : Distinct l) : look a (l.filter fun p => f p.1 p.2) = (look a l).filter (f a) := by
  induction l with
  | nil => rfl
  | cons p l ih =>
    have ⟨d₁, d₂⟩ := List.pairwise_cons.mp d
    cases e : p.1 == a with
    | false =>
      rw [List.filter_cons]
      split <;> simp [look, e, ih d₂]
    | true =>
      have none : look a l = none := look_eq_none.mpr fun q hq => by
        rw [BEq.comm, ← BEq.congr_left e]; exact d₁ q hq
      rw [List.filter_cons, h _ e]
      cases g : f a p.2 with
      | true => simp [look, e, g, Option.filter]
      | false => simp [look, e, g, ih d₂, none, Option.filter]

@[grind =] theorem getElem?_filter [LawfulBEq α] {f : α → β → Bool} {k : α} :
    (m.filter f)[k]? = m[k]?.filter (f k) := by
  rw [getElem?_flat, look_flat (m.filter f).inner_sound.good k (m.filter f).inner_sound.filled, getElem?_flat,
    look_flat m.inner_sound.good k m.inner_sound.filled]
  have size : (m.filter f).inner.chains.size = m.inner.chains.size := Array.size_map ..
  have here : (spot (m.filter f).inner.chains (m.filter f).inner_sound.filled k).1 =
      (spot m.inner.chains m.inner_sound.filled k).1 := place_congr size _
  have e : ((m.filter f).inner.chains[(spot (m.filter f).inner.chains (m.filter f).inner_sound.filled k).1]'(spot
      (m.filter f).inner.chains (m.filter f).inner_sound.filled k).2) = Chain.filter f .nil
      (m.inner.chains[(spot m.inner.chains m.inner_sound.filled k).1]'(spot m.inner.chains m.inner_sound.filled k).2) := by
    exact (Array.getElem_map (Chain.filter f .nil) (xs := m.inner.chains)
      (spot (m.filter f).inner.chains (m.filter f).inner_sound.filled k).2).trans (congrArg _ (getElem_congr_idx here))
  have d := m.inner_sound.good.distinct (spot m.inner.chains m.inner_sound.filled k).1
    (spot m.inner.chains m.inner_sound.filled k).2
  rw [e, Chain.toList_filter, Chain.toList, List.append_nil, look_reverse (d.filter _), look_filter (fun _ h => eq_of_beq h) d]
@[grind =] theorem contains_filter [LawfulBEq α] {f : α → β → Bool} {k : α} :
    (m.filter f).contains k = (m[k]?.filter (f k)).isSome := by rw [contains_raw, getElem?_filter]

end

end Std.HashMap
