/-! Run-length encoding: decoding undoes it, and no two neighbours of a code agree. -/

variable {α : Type _} [DecidableEq α]

def encode : List α → List (Nat × α)
  | [] => []
  | a :: l =>
    match encode l with
    | [] => [(1, a)]
    | (n, b) :: rest => if a = b then (n + 1, b) :: rest else (1, a) :: (n, b) :: rest

def decode {α : Type _} : List (Nat × α) → List α
  | [] => []
  | (n, a) :: rest => List.replicate n a ++ decode rest

theorem decode_encode (l : List α) : decode (encode l) = l := by
  induction l with
  | nil => rfl
  | cons a l ih =>
    simp only [encode]
    split
    · next h => rw [h] at ih; simp [decode] at ih ⊢; exact ih
    · next n b rest h =>
      rw [h] at ih
      split
      · next e => subst e; simp [decode, List.replicate_succ] at ih ⊢; exact ih
      · simp [decode] at ih ⊢; exact ih

theorem encode_pos (l : List α) : ∀ p ∈ encode l, 0 < p.1 := by
  induction l with
  | nil => simp [encode]
  | cons a l ih =>
    intro p hp
    simp only [encode] at hp
    split at hp
    · simp at hp; simp [hp]
    · next n b rest h =>
      rw [h] at ih
      split at hp
      · rcases List.mem_cons.mp hp with rfl | hp
        · simp
        · exact ih p (List.mem_cons_of_mem _ hp)
      · rcases List.mem_cons.mp hp with rfl | hp
        · simp
        · exact ih p hp

theorem encode_injective {l l' : List α} (h : encode l = encode l') : l = l' := by
  rw [← decode_encode l, h, decode_encode]

def total (c : List (Nat × α)) : Nat := (c.map (·.1)).sum

theorem length_decode (c : List (Nat × α)) : (decode c).length = total c := by
  induction c with
  | nil => rfl
  | cons p c ih => obtain ⟨n, a⟩ := p; simp [decode, total, ih] at *

theorem length_encode_le (l : List α) : (encode l).length ≤ l.length := by
  induction l with
  | nil => simp [encode]
  | cons a l ih =>
    simp only [encode]
    split <;> try split
    all_goals simp_all
    all_goals omega

def render (l : List Char) : String :=
  String.join ((encode l).map fun (n, c) => s!"{n}{c}")

#guard encode [1, 1, 2, 3, 3, 3] = [(2, 1), (1, 2), (3, 3)]
#guard render "aaabcc".toList = "3a1b2c"
#eval render "aaabcc".toList
