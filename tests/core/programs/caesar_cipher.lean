/-! The Caesar cipher on strings: what it does to letters, and that decoding undoes it. -/

def shiftUpper (k : Nat) (c : Char) : Char :=
  if c.isUpper then Char.ofNat ((c.toNat - 65 + k) % 26 + 65) else c

def encode (k : Nat) (s : String) : String := s.map (shiftUpper k)

def alphabet : List Char := "ABCDEFGHIJKLMNOPQRSTUVWXYZ".toList

theorem encode_length (k : Nat) (s : String) : (encode k s).length = s.length := by
  simp [encode]

theorem encode_append (k : Nat) (s t : String) : encode k (s ++ t) = encode k s ++ encode k t := by
  apply String.ext
  simp [encode]

theorem shift_back : ∀ c ∈ alphabet, shiftUpper 23 (shiftUpper 3 c) = c := by decide

theorem map_shift_back (l : List Char) (h : ∀ c ∈ l, c ∈ alphabet) : (l.map (shiftUpper 3)).map (shiftUpper 23) = l := by
  induction l with
  | nil => rfl
  | cons c l ih =>
    rw [List.map_cons, List.map_cons, shift_back c (h c (by simp)), ih (fun d hd => h d (by simp [hd]))]

theorem decode_encode (s : String) (h : ∀ c ∈ s.toList, c ∈ alphabet) : encode 23 (encode 3 s) = s := by
  apply String.ext
  rw [encode, encode, String.toList_map, String.toList_map, map_shift_back _ h]

#guard encode 3 "HELLO" == "KHOOR"
#guard encode 23 (encode 3 "HELLO, WORLD") == "HELLO, WORLD"
example : encode 1 "AZ" = "BA" := by decide
