/-! Reading a line of numbers separated by commas, with errors that name the field. -/

inductive Problem where
  | notANumber (field : String)
  | negative (value : Int)
deriving Repr, BEq, DecidableEq

def readField (s : String) : Except Problem Nat :=
  match s.trimAscii.toString.toInt? with
  | none => .error (.notANumber s)
  | some i => if i < 0 then .error (.negative i) else .ok i.toNat

def readLine (line : String) : Except Problem (List Nat) :=
  (line.splitOn ",").mapM readField

def total (line : String) : Except Problem Nat := do
  let fields ← readLine line
  return fields.sum

theorem readField_ok (s : String) (n : Nat) (h : readField s = .ok n) :
    ∃ i : Int, s.trimAscii.toString.toInt? = some i ∧ i = n := by
  unfold readField at h
  split at h
  · cases h
  · rename_i i e
    split at h
    · cases h
    · cases h
      exact ⟨i, e, by omega⟩

def okOr (d : α) : Except ε α → α
  | .ok a => a
  | .error _ => d

#guard okOr [] (readLine "1, 2,30") == [1, 2, 30]
#guard okOr 0 (total "10,20,12") == 42
#guard (match readLine "1,x" with | .error (.notANumber f) => f | _ => "") == "x"
#guard (match readLine "1,-4" with | .error (.negative v) => v | _ => 0) == -4
