prelude
import Init.Data.String.Lemmas
import Init.Data.List.Fold
import Init.Data.Char.Lemmas
import Init.Format.Panic

/-! Positions in strings and slices of them: a string, and two of its positions. -/

set_option linter.unusedVariables false
universe u v

namespace String

/-- The number of bytes that some characters take. -/
def Internal.bytes (l : List Char) : Nat := (l.map Char.utf8Size).sum

/-- The characters behind the first `n` bytes. -/
def Internal.dropBytes : (n : Nat) → List Char → List Char
  | 0, l => l
  | _ + 1, [] => []
  | n + 1, c :: l => dropBytes (n + 1 - c.utf8Size) l

/-- The characters that lie in the first `n` bytes. -/
def Internal.takeBytes (n : Nat) : List Char → List Char
  | [] => []
  | c :: l => if c.utf8Size ≤ n then c :: takeBytes (n - c.utf8Size) l else []

/-- A character begins at `off`, or the string ends there. -/
structure Pos.Raw.IsValid (s : String) (off : Pos.Raw) : Prop where
  split : ∃ l₁ l₂, s.toList = l₁ ++ l₂ ∧ off.byteIdx = Internal.bytes l₁

/-- A place between characters of `s`. -/
structure Pos (s : String) where
  offset : Pos.Raw
  isValid : offset.IsValid s

instance : LE Pos.Raw := ⟨fun p q => p.byteIdx ≤ q.byteIdx⟩
instance : LT Pos.Raw := ⟨fun p q => p.byteIdx < q.byteIdx⟩
instance (p q : Pos.Raw) : Decidable (p ≤ q) := inferInstanceAs (Decidable (p.byteIdx ≤ q.byteIdx))
instance (p q : Pos.Raw) : Decidable (p < q) := inferInstanceAs (Decidable (p.byteIdx < q.byteIdx))
instance : OfNat Pos.Raw (nat_lit 0) := ⟨{}⟩

/-- A part of a string, without copying it. -/
structure Slice where
  str : String
  startInclusive : str.Pos
  endExclusive : str.Pos
  startInclusive_le_endExclusive : startInclusive.offset ≤ endExclusive.offset

namespace Internal

theorem bytes_append (l₁ l₂ : List Char) : bytes (l₁ ++ l₂) = bytes l₁ + bytes l₂ := by
  show ((l₁ ++ l₂).map Char.utf8Size).sum = _
  rw [List.map_append, List.sum_append_nat]; rfl

theorem dropBytes_append (l₁ l₂ : List Char) : dropBytes (bytes l₁) (l₁ ++ l₂) = l₂ := by
  induction l₁ with
  | nil => cases l₂ <;> rfl
  | cons c l ih =>
    have e : bytes (c :: l) = (c.utf8Size - 1 + bytes l) + 1 := by
      have := c.utf8Size_pos
      show c.utf8Size + bytes l = _; omega
    rw [e, List.cons_append, dropBytes]
    have := c.utf8Size_pos
    rw [show c.utf8Size - 1 + bytes l + 1 - c.utf8Size = bytes l by omega, ih]

theorem takeBytes_append (l₁ l₂ : List Char) : takeBytes (bytes l₁) (l₁ ++ l₂) = l₁ := by
  induction l₁ with
  | nil =>
    cases l₂ with
    | nil => rfl
    | cons c l => exact if_neg (by have := c.utf8Size_pos; show ¬c.utf8Size ≤ 0; omega)
  | cons c l ih =>
    have e : bytes (c :: l) = c.utf8Size + bytes l := rfl
    rw [e, List.cons_append, takeBytes, if_pos (Nat.le_add_right _ _), Nat.add_sub_cancel_left, ih]

end Internal

/-- The place before the `n`-th character, counted from 0, and the end when there are fewer. -/
def Internal.posAfter (s : String) (n : Nat) : s.Pos where
  offset := ⟨Internal.bytes (s.toList.take n)⟩
  isValid := ⟨_, _, (List.take_append_drop n s.toList).symm, rfl⟩

theorem Internal.posAfter_le (s : String) {m n : Nat} (h : m ≤ n) : (posAfter s m).offset ≤ (posAfter s n).offset := by
  show bytes (s.toList.take m) ≤ bytes (s.toList.take n)
  rw [show s.toList.take n = s.toList.take m ++ (s.toList.drop m).take (n - m) by
    rw [← List.take_add, show m + (n - m) = n by omega], bytes_append]
  exact Nat.le_add_right _ _

/-- The characters from the `i`-th up to but not including the `j`-th. -/
def Internal.between (s : String) (i j : Nat) : Slice where
  str := s
  startInclusive := posAfter s (min i j)
  endExclusive := posAfter s j
  startInclusive_le_endExclusive := posAfter_le s (by omega)

/-- The place before the first character. -/
def startPos (s : String) : s.Pos := ⟨⟨0⟩, [], s.toList, rfl, rfl⟩

/-- The place behind the last character. -/
def endPos (s : String) : s.Pos := ⟨⟨Internal.bytes s.toList⟩, s.toList, [], (List.append_nil _).symm, rfl⟩

/-- The whole string. -/
def toSlice (s : String) : Slice := ⟨s, s.startPos, s.endPos, Nat.zero_le _⟩

instance : Coe String Slice := ⟨toSlice⟩
instance : Inhabited Slice := ⟨"".toSlice⟩

namespace Slice

/-- The characters of the slice, as a list. -/
def Internal.toList (s : Slice) : List Char :=
  String.Internal.takeBytes (s.endExclusive.offset.byteIdx - s.startInclusive.offset.byteIdx)
    (String.Internal.dropBytes s.startInclusive.offset.byteIdx s.str.toList)

/-- The slice as a string of its own. -/
def copy (s : Slice) : String := ofList (Internal.toList s)

@[inherit_doc copy] protected def toString (s : Slice) : String := s.copy

/-- The number of characters. -/
def length (s : Slice) : Nat := s.copy.length

/-- Whether there is no character. -/
def isEmpty (s : Slice) : Bool := s.startInclusive.offset.byteIdx == s.endExclusive.offset.byteIdx

instance : ToString Slice := ⟨copy⟩

/-- Same characters. -/
def beq (s₁ s₂ : Slice) : Bool := s₁.copy == s₂.copy

instance : BEq Slice := ⟨beq⟩

end Slice

theorem Internal.toList_between (s : String) (i j : Nat) :
    Slice.Internal.toList (between s i j) = (s.toList.take j).drop (min i j) := by
  show takeBytes (bytes (s.toList.take j) - bytes (s.toList.take (min i j))) (dropBytes (bytes (s.toList.take (min i j))) s.toList) = _
  have whole : s.toList.take (min i j) ++ s.toList.drop (min i j) = s.toList := List.take_append_drop _ _
  have first : s.toList.take (min i j) ++ (s.toList.take j).drop (min i j) = s.toList.take j := by
    have := List.take_append_drop (min i j) (s.toList.take j)
    rw [List.take_take, show min (min i j) j = min i j by omega] at this; exact this
  have rest : s.toList.drop (min i j) = (s.toList.take j).drop (min i j) ++ s.toList.drop j := by
    have := congrArg (List.drop (min i j)) (List.take_append_drop j s.toList)
    rw [List.drop_append, List.length_take] at this
    rw [← this]
    cases Nat.le_total j s.toList.length with
    | inl h => rw [show min i j - min j s.toList.length = 0 by omega]; rfl
    | inr h => rw [List.drop_eq_nil_of_le h, List.drop_nil]
  rw [show dropBytes (bytes (s.toList.take (min i j))) s.toList = s.toList.drop (min i j) by
    have := dropBytes_append (s.toList.take (min i j)) (s.toList.drop (min i j))
    rw [whole] at this; exact this]
  rw [show bytes (s.toList.take j) - bytes (s.toList.take (min i j)) = bytes ((s.toList.take j).drop (min i j)) by
    have := congrArg bytes first
    rw [bytes_append] at this; omega]
  have := takeBytes_append ((s.toList.take j).drop (min i j)) (s.toList.drop j)
  rw [← rest] at this; exact this

theorem Internal.copy_between (s : String) (i j : Nat) (h : i ≤ j) :
    (between s i j).copy.toList = (s.toList.take j).drop i := by
  rw [Slice.copy, toList_ofList, toList_between, show min i j = i by omega]

@[simp] theorem copy_toSlice {s : String} : s.toSlice.copy = s := by
  rw [← toList_inj, Slice.copy, toList_ofList]
  show Internal.takeBytes (Internal.bytes s.toList - 0) (Internal.dropBytes 0 s.toList) = _
  have := Internal.takeBytes_append s.toList []
  rw [List.append_nil] at this
  rw [Nat.sub_zero, show Internal.dropBytes 0 s.toList = s.toList by cases s.toList <;> rfl]; exact this

end String
