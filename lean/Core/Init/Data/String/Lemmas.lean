prelude
import Init.Format.Text
import Init.Data.List.Walk
import Init.Omega

/-! Decoding undoes encoding: a string is determined by its characters, and `toList` turns `++`, `push` and the like
into their counterparts on lists. -/

set_option linter.unusedVariables false
universe u v

namespace String.Internal

private theorem toNat_ofNat (n : Nat) : (UInt8.ofNat n).toBitVec.toNat = n % 256 := rfl

private theorem char_ofNat (c : Char) : Char.ofNat c.val.toNat = c := by
  have h : c.val.toNat.isValidChar := c.valid
  unfold Char.ofNat
  rw [dif_pos h]
  exact Char.ext rfl

private theorem decode_encode (c : Char) (rest : List UInt8) :
    decodeUTF8 (utf8EncodeChar c ++ rest) = c :: decodeUTF8 rest := by
  have valid : c.val.toNat < 0xd800 ∨ 0xdfff < c.val.toNat ∧ c.val.toNat < 0x110000 := c.valid
  have back := char_ofNat c
  unfold utf8EncodeChar
  generalize c.val.toNat = n at valid back
  dsimp only
  split
  · show decodeUTF8 (_ :: rest) = _
    rw [decodeUTF8.eq_def]
    simp only [toNat_ofNat]
    rw [if_pos (by omega), show n % 256 = n by omega, back]
  · split
    · show decodeUTF8 (_ :: _ :: rest) = _
      rw [decodeUTF8]
      simp only [toNat_ofNat]
      rw [if_neg (by omega), if_pos (by omega), ← back]
      congr 2
      omega
    · split
      · show decodeUTF8 (_ :: _ :: _ :: rest) = _
        rw [decodeUTF8]
        simp only [toNat_ofNat]
        rw [if_neg (by omega), if_neg (by omega), if_pos (by omega), ← back]
        congr 2
        omega
      · show decodeUTF8 (_ :: _ :: _ :: _ :: rest) = _
        rw [decodeUTF8]
        simp only [toNat_ofNat]
        rw [if_neg (by omega), if_neg (by omega), if_neg (by omega), ← back]
        congr 2
        omega

private theorem toByteArray_loop (bs : List UInt8) (acc : ByteArray) :
    (List.toByteArray.loop bs acc).data.toList = acc.data.toList ++ bs := by
  induction bs generalizing acc with
  | nil => exact (List.append_nil _).symm
  | cons b bs ih =>
    refine (ih (acc.push b)).trans ?_
    show acc.data.toList.concat b ++ bs = _
    rw [List.concat_eq_append, List.append_assoc]; rfl

theorem bytes_utf8Encode (l : List Char) : l.utf8Encode.data.toList = l.flatMap utf8EncodeChar := toByteArray_loop _ _

theorem decode_utf8Encode (l : List Char) : decodeUTF8 l.utf8Encode.data.toList = l := by
  rw [bytes_utf8Encode]
  induction l with
  | nil => rfl
  | cons c l ih => rw [List.flatMap_cons, decode_encode, ih]

end String.Internal

namespace String

private theorem exists_ofList {s : String} : ∃ l, s = ofList l := by
  cases s with
  | ofByteArray b h => cases h with
    | intro l e => exact ⟨l, by subst e; rfl⟩

@[simp] theorem toList_ofList {l : List Char} : (ofList l).toList = l := Internal.decode_utf8Encode l
@[simp] theorem ofList_toList {s : String} : ofList s.toList = s := by
  have ⟨l, e⟩ := exists_ofList (s := s)
  rw [e, toList_ofList]
theorem toList_inj {s₁ s₂ : String} : s₁.toList = s₂.toList ↔ s₁ = s₂ :=
  ⟨fun h => by rw [← ofList_toList (s := s₁), h, ofList_toList], congrArg toList⟩
theorem toList_injective {s₁ s₂ : String} (h : s₁.toList = s₂.toList) : s₁ = s₂ := toList_inj.mp h
@[ext] theorem ext {s₁ s₂ : String} (h : s₁.toList = s₂.toList) : s₁ = s₂ := toList_inj.mp h
theorem ext_iff' {s₁ s₂ : String} : s₁ = s₂ ↔ s₁.toList = s₂.toList := toList_inj.symm
@[simp] theorem ofList_inj {l₁ l₂ : List Char} : ofList l₁ = ofList l₂ ↔ l₁ = l₂ :=
  ⟨fun h => by rw [← toList_ofList (l := l₁), h, toList_ofList], congrArg ofList⟩
theorem ofList_injective {l₁ l₂ : List Char} (h : ofList l₁ = ofList l₂) : l₁ = l₂ := ofList_inj.mp h
theorem ofList_eq_iff {l : List Char} {s : String} : ofList l = s ↔ l = s.toList := by
  rw [← toList_inj, toList_ofList]
@[simp] theorem toList_empty : "".toList = [] := toList_ofList (l := [])
@[simp] theorem ofList_nil : ofList [] = "" := rfl
@[simp] theorem toList_eq_nil_iff {s : String} : s.toList = [] ↔ s = "" := by rw [← toList_inj, toList_empty]

private theorem append_ofList (l₁ l₂ : List Char) : ofList l₁ ++ ofList l₂ = ofList (l₁ ++ l₂) := by
  have h : (ofList l₁ ++ ofList l₂).toByteArray.data.toList = (ofList (l₁ ++ l₂)).toByteArray.data.toList := by
    show l₁.utf8Encode.data.toList ++ l₂.utf8Encode.data.toList = (l₁ ++ l₂).utf8Encode.data.toList
    rw [Internal.bytes_utf8Encode, Internal.bytes_utf8Encode, Internal.bytes_utf8Encode, List.flatMap_append]
  have ⟨l, e⟩ := exists_ofList (s := ofList l₁ ++ ofList l₂)
  rw [e] at h ⊢
  rw [← toList_inj]
  exact congrArg Internal.decodeUTF8 h
@[simp] theorem ofList_append {l₁ l₂ : List Char} : ofList (l₁ ++ l₂) = ofList l₁ ++ ofList l₂ := (append_ofList _ _).symm
@[simp] theorem toList_append {s t : String} : (s ++ t).toList = s.toList ++ t.toList := by
  have h := append_ofList s.toList t.toList
  rw [ofList_toList, ofList_toList] at h
  rw [h, toList_ofList]
@[simp] theorem toList_singleton {c : Char} : (singleton c).toList = [c] := by
  show ("" ++ ofList [c]).toList = [c]
  rw [toList_append, toList_empty, toList_ofList]; rfl
theorem singleton_eq {c : Char} : singleton c = ofList [c] := by rw [← toList_inj, toList_singleton, toList_ofList]
theorem singleton_eq_ofList {c : Char} : singleton c = ofList [c] := singleton_eq
@[simp] theorem toList_push {s : String} {c : Char} : (s.push c).toList = s.toList ++ [c] := by
  rw [push_eq_append, toList_append, toList_singleton]
theorem push_eq_ofList {s : String} {c : Char} : s.push c = ofList (s.toList ++ [c]) := by
  rw [← toList_push, ofList_toList]
theorem append_singleton {s : String} {c : Char} : s ++ singleton c = s.push c := (push_eq_append s c).symm
@[simp] theorem toList_map {f : Char → Char} {s : String} : (s.map f).toList = s.toList.map f := toList_ofList
theorem ofList_cons {c : Char} {l : List Char} : ofList (c :: l) = singleton c ++ ofList l := by
  rw [← toList_inj]; simp

@[simp] theorem length_toList {s : String} : s.toList.length = s.length := rfl
private theorem length_eq {s : String} : s.length = s.toList.length := rfl
@[simp] theorem length_ofList {l : List Char} : (ofList l).length = l.length := by rw [length_eq, toList_ofList]
@[simp] theorem length_empty : "".length = 0 := length_ofList (l := [])
@[simp] theorem length_append {s t : String} : (s ++ t).length = s.length + t.length := by
  rw [length_eq, toList_append, List.length_append]; rfl
@[simp] theorem length_push {s : String} {c : Char} : (s.push c).length = s.length + 1 := by
  rw [length_eq, toList_push, List.length_append]; rfl
@[simp] theorem length_singleton {c : Char} : (singleton c).length = 1 := by rw [length_eq, toList_singleton]; rfl
@[simp] theorem length_map {f : Char → Char} {s : String} : (s.map f).length = s.length := by
  rw [length_eq, toList_map, List.length_map]; rfl
@[simp] theorem length_eq_zero_iff {s : String} : s.length = 0 ↔ s = "" := by
  rw [length_eq, List.length_eq_zero_iff, toList_eq_nil_iff]
@[simp] theorem append_left_inj {s₁ s₂ : String} (t : String) : s₁ ++ t = s₂ ++ t ↔ s₁ = s₂ := by
  rw [← toList_inj, toList_append, toList_append, List.append_left_inj, toList_inj]
@[simp] theorem append_right_inj {t₁ t₂ : String} (s : String) : s ++ t₁ = s ++ t₂ ↔ t₁ = t₂ := by
  rw [← toList_inj, toList_append, toList_append, List.append_right_inj, toList_inj]
@[simp] theorem append_eq_empty_iff {s t : String} : s ++ t = "" ↔ s = "" ∧ t = "" := by
  rw [← toList_inj, toList_append, toList_empty, List.append_eq_nil_iff, toList_eq_nil_iff, toList_eq_nil_iff]
theorem push_ne_empty {s : String} : s.push c ≠ "" := by
  intro h; have := congrArg length h; simp at this
attribute [simp] push_ne_empty
theorem any_eq {s : String} {p : Char → Bool} : s.any p = s.toList.any p := rfl
theorem all_eq {s : String} {p : Char → Bool} : s.all p = s.toList.all p := rfl
theorem foldl_eq {α : Type u} {f : α → Char → α} {init : α} {s : String} : s.foldl f init = s.toList.foldl f init := rfl
@[simp] theorem _root_.List.asString_eq {l : List Char} : l.asString = ofList l := rfl

end String
