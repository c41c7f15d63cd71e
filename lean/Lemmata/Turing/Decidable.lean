import Lemmata.Turing.Simulation

/-! What a machine does in a given number of steps is decidable, by simulation: `decide +kernel` proves or refutes it. -/

namespace Lemmata.Turing

/-- On a tape that is blank beyond the window nothing but a halt stops the machine early. -/
theorem window_blank (m : Machine) : ∀ (n q : Nat) (d : Dir) (l r : List Nat),
    (window m true true n q d l r).fuel = 0 ∨ (window m true true n q d l r).state = none := by
  intro n
  induction n with
  | zero => intro q d l r; exact Or.inl rfl
  | succ n ih =>
    intro q d l r
    cases d <;> unfold window <;> split
    · rename_i h; cases l <;> exact nomatch h
    · split
      · exact ih ..
      · exact ih ..
      · exact Or.inr rfl
      · exact Or.inr rfl
    · rename_i h; cases r <;> exact nomatch h
    · split
      · exact ih ..
      · exact ih ..
      · exact Or.inr rfl
      · exact Or.inr rfl

theorem checkHaltsWithin_complete {m : Machine} {n : Nat} (h : checkHaltsWithin m n = false) : ¬ m.HaltsWithin n := by
  apply not_haltsWithin_of_check
  have b := window_blank m n 0 .R [] []
  unfold checkHaltsWithin at h
  unfold checkRuns
  change (fromStart m n).fuel = 0 ∨ (fromStart m n).state = none at b
  generalize fromStart m n = w at *
  obtain ⟨f, s, d, l, r⟩ := w
  cases s with
  | none => exact nomatch h
  | some q =>
    cases b with
    | inl e => dsimp only at e; subst e; rfl
    | inr e => exact nomatch e

instance (m : Machine) (n : Nat) : Decidable (m.HaltsWithin n) :=
  match h : checkHaltsWithin m n with
  | true => .isTrue (haltsWithin_of_check h)
  | false => .isFalse (checkHaltsWithin_complete h)

theorem checkHaltsIn_complete {m : Machine} {n : Nat} (h : checkHaltsIn m n = false) : ¬ m.HaltsIn n := by
  intro hi
  have ⟨_, p⟩ := fromStart_path m n
  have b := window_blank m n 0 .R [] []
  change (fromStart m n).fuel = 0 ∨ (fromStart m n).state = none at b
  unfold checkHaltsIn at h
  have le := (fromStart_path m n).1
  generalize fromStart m n = w at *
  obtain ⟨f, s, d, l, r⟩ := w
  dsimp only at le
  cases s with
  | none =>
    have e := HaltsIn.unique (p.halts_in rfl).1 hi
    dsimp only at e
    have : f = 0 := by
      have pos : n ≠ 0 := fun z => by subst z; exact nomatch hi.1
      omega
    subst this
    exact nomatch h
  | some q =>
    cases b with
    | inl e =>
      dsimp only at e
      subst e
      have s := (path_run p (k := 0) (shows_start m)).1.state
      rw [Nat.zero_add] at s
      exact nomatch s.trans hi.1
    | inr e => exact nomatch e

instance (m : Machine) (n : Nat) : Decidable (m.HaltsIn n) :=
  match h : checkHaltsIn m n with
  | true => .isTrue (haltsIn_of_check h)
  | false => .isFalse (checkHaltsIn_complete h)

theorem haltsWith_of_halted {m : Machine} {n : Nat} {d : Dir} {l r : List Nat}
    (eq : fromStart m n = ⟨0, none, d, l, r⟩) : m.HaltsWith n (marks l + marks r) :=
  haltsWith_of_check (by unfold checkHaltsWith; rw [eq]; exact Nat.beq_refl _)

theorem checkHaltsWith_complete {m : Machine} {n k : Nat} (h : checkHaltsWith m n k = false) : ¬ m.HaltsWith n k := by
  intro hw
  cases c : checkHaltsIn m n with
  | false => exact checkHaltsIn_complete c hw.1
  | true =>
    unfold checkHaltsIn at c
    split at c
    · rename_i d l r eq
      have e := Marks.unique (haltsWith_of_halted eq).2 hw.2
      unfold checkHaltsWith at h
      rw [eq] at h
      change Nat.beq (marks l + marks r) k = false at h
      rw [e, Nat.beq_refl] at h
      exact nomatch h
    · exact nomatch c

instance (m : Machine) (n k : Nat) : Decidable (m.HaltsWith n k) :=
  match h : checkHaltsWith m n k with
  | true => .isTrue (haltsWith_of_check h)
  | false => .isFalse (checkHaltsWith_complete h)

end Lemmata.Turing
