import Lemmata.Turing.Bounds

/-! Bounds over all completions of a table by a tree of tables: a move is filled in only when the machine comes to it.

A table in which some moves halt stands for all machines that make its other moves. They all run alike until the first
of these moves is reached; as long as none is, they run for ever together. -/

namespace Lemmata.Turing

def setAt {α : Type} : List α → Nat → α → List α
  | [], _, _ => []
  | _ :: xs, 0, a => a :: xs
  | x :: xs, i + 1, a => x :: setAt xs i a

theorem getD_setAt_ne {α : Type} {a d : α} : ∀ {xs : List α} {i j : Nat}, i ≠ j → (setAt xs j a).getD i d = xs.getD i d
  | [], _, _, _ => rfl
  | _ :: _, 0, 0, h => absurd rfl h
  | _ :: _, _ + 1, 0, _ => rfl
  | _ :: _, 0, _ + 1, _ => rfl
  | _ :: xs, i + 1, j + 1, h => getD_setAt_ne (xs := xs) (i := i) (j := j) fun e => h (congrArg (· + 1) e)

theorem getD_setAt_self {α : Type} {a d : α} : ∀ {xs : List α} {i : Nat},
    (setAt xs i a).getD i d = a ∨ (setAt xs i a).getD i d = xs.getD i d
  | [], _ => Or.inr rfl
  | _ :: _, 0 => Or.inl rfl
  | _ :: xs, i + 1 => getD_setAt_self (xs := xs) (i := i)

/-- The table with another move in state `q` on symbol `s`. -/
def Machine.set (m : Machine) (q s : Nat) (t : Move) : Machine := ⟨setAt m.rows q (setAt (m.rows.getD q []) s t)⟩

theorem Machine.move_set_ne {m : Machine} {q s a b : Nat} {t : Move} (h : ¬ (a = q ∧ b = s)) :
    (m.set q s t).move a b = m.move a b := by
  show ((setAt m.rows q (setAt (m.rows.getD q []) s t)).getD a []).getD b undefinedMove =
    (m.rows.getD a []).getD b undefinedMove
  by_cases e : a = q
  · subst e
    cases getD_setAt_self (xs := m.rows) (i := a) (a := setAt (m.rows.getD a []) s t) (d := []) with
    | inl e => rw [e]; exact getD_setAt_ne fun e => h ⟨rfl, e⟩
    | inr e => rw [e]
  · rw [getD_setAt_ne e]

/-- The machine makes the moves of the table that do not halt. -/
def Follows (m p : Machine) : Prop := ∀ q s, m.move q s = p.move q s ∨ (p.move q s).next = none

theorem run_of_follows {m p : Machine} (h : Follows m p) : ∀ k, (p.run k).state ≠ none → m.run k = p.run k
  | 0, _ => rfl
  | k + 1, live => by
    have before : (p.run k).state ≠ none := fun e => live (by
      show (p.step (p.run k)).state = none
      unfold Machine.step
      rw [e]
      exact e)
    have ih := run_of_follows h k before
    show m.step (m.run k) = p.step (p.run k)
    rw [ih]
    cases e : (p.run k).state with
    | none => exact absurd e before
    | some q =>
      have step : p.run (k + 1) = p.step (p.run k) := rfl
      rw [step] at live
      unfold Machine.step at live ⊢
      rw [e] at live ⊢
      cases h q ((p.run k).tape (p.run k).head) with
      | inl same => dsimp only; rw [same]
      | inr stops => exact absurd stops live

theorem not_halts_of_follows {m p : Machine} (h : Follows m p) (never : ¬ p.Halts) : ¬ m.Halts := by
  rintro ⟨k, e⟩
  have live : (p.run k).state ≠ none := fun e => never ⟨k, e⟩
  rw [← run_of_follows h k live] at live
  exact live e

/-- One node of the tree: a table that never halts, or one that comes after `steps` steps to its open move in state
`state` on symbol `symbol`. -/
inductive Node
  | never (e : Evidence)
  | opens (steps state symbol : Nat)

def checkNever (m : Machine) : Evidence → Bool
  | .halts => false
  | .loop s p l r => checkLoop m s p l r
  | .grows w f rs ops r => checkGrows m w f rs ops r
  | .regular v => checkInvariant m v

theorem not_halts_of_never {m : Machine} {e : Evidence} (h : checkNever m e = true) : ¬ m.Halts := by
  cases e with
  | halts => exact nomatch h
  | loop s p l r => exact not_halts_of_loop s p l r h
  | grows w f rs ops r => exact not_halts_of_grows w f rs ops r h
  | regular v => exact not_halts_of_invariant v h

/-- The machine stands in state `q` on symbol `s`. -/
def Config.stands (c : Config) (q s : Nat) : Bool :=
  match c.state with
  | none => false
  | some a => Nat.beq a q && Nat.beq (c.tape c.head) s

def Move.halts (t : Move) : Bool :=
  match t.next with
  | none => true
  | some _ => false

/-- The moves that do not halt. -/
def goingOn : List Move → List Move
  | [] => []
  | t :: ts => bif t.halts then goingOn ts else t :: goingOn ts

theorem mem_goingOn : ∀ {ts : List Move} {t : Move}, t ∈ ts → t.halts = false → t ∈ goingOn ts
  | [], _, mem, _ => nomatch mem
  | a :: ts, t, mem, h => by
    unfold goingOn
    cases List.mem_cons.mp mem with
    | inl e => subst e; rw [h]; exact List.mem_cons_self ..
    | inr mem =>
      have ih := mem_goingOn mem h
      cases a.halts
      · exact List.mem_cons_of_mem _ ih
      · exact ih

/-- The tables with one of the moves filled in. -/
def Machine.filled (m : Machine) (q s : Nat) (ts : List Move) : List Machine := ts.map (m.set q s)

def allSet (m : Machine) (q s : Nat) : List Move → Bool
  | [] => true
  | t :: ts => decide ((m.set q s t).move q s = t) && allSet m q s ts

theorem move_set_of_allSet {m : Machine} {q s : Nat} : ∀ {ts : List Move}, allSet m q s ts = true → ∀ t ∈ ts,
    (m.set q s t).move q s = t
  | [], _, _, mem => nomatch mem
  | a :: ts, h, t, mem => by
    unfold allSet at h
    rw [Bool.and_eq_true] at h
    cases List.mem_cons.mp mem with
    | inl e => subst e; exact of_decide_eq_true h.1
    | inr mem => exact move_set_of_allSet h.2 t mem

/-- The tables still to be looked at, with the nodes of the tree in that order. `p` is the table at the root. -/
def checkTree (p : Machine) (n : Nat) : List Machine → List Node → Bool
  | [], _ => true
  | _ :: _, [] => false
  | m :: ms, .never e :: nodes => bif checkNever m e then checkTree p n ms nodes else false
  | m :: ms, .opens k q s :: nodes =>
    let ts := goingOn (allMoves p.rows.length (p.rows.getD q []).length)
    bif (m.run k).stands q s && (Nat.ble (k + 1) n && (decide (p.move q s = undefinedMove) && allSet m q s ts)) then
      checkTree p n (m.filled q s ts ++ ms) nodes else false

/-- What is filled in where the table at the root is open. -/
def Fills (p m : Machine) : Prop :=
  ∀ q s, m.move q s = p.move q s ∨
    (p.move q s = undefinedMove ∧ m.move q s ∈ allMoves p.rows.length (p.rows.getD q []).length)

theorem halts_none {t : Move} (h : t.halts = true) : t.next = none := by
  unfold Move.halts at h
  split at h
  · assumption
  · exact nomatch h

theorem bounded_of_opens {m p : Machine} {k n q s : Nat} (h : Follows m p) (st : (p.run k).stands q s = true)
    (le : k + 1 ≤ n) (stops : (m.move q s).next = none) : m.HaltsWithin n := by
  unfold Config.stands at st
  split at st
  · exact nomatch st
  · rename_i a e
    rw [Bool.and_eq_true] at st
    have ea := Nat.eq_of_beq_eq_true st.1
    have es := Nat.eq_of_beq_eq_true st.2
    have live : (p.run k).state ≠ none := fun x => nomatch e.symm.trans x
    have same := run_of_follows h k live
    have halted : m.HaltsWithin (k + 1) := by
      show (m.step (m.run k)).state = none
      rw [same]
      unfold Machine.step
      rw [e]
      dsimp only
      rw [es, ea]
      exact stops
    have stays := halted_stays halted (n - (k + 1))
    rw [Nat.add_sub_cancel' le] at stays
    exact stays

theorem bounded_of_checkTree {p : Machine} {n : Nat} : ∀ (nodes : List Node) {ms : List Machine},
    checkTree p n ms nodes = true → ∀ m ∈ ms, ∀ x, Fills p x → Follows x m → x.Halts → x.HaltsWithin n
  | _, [], _, _, mem => nomatch mem
  | [], _ :: _, h, _, _ => nomatch h
  | .never e :: nodes, m :: ms, h, m', mem => by
    intro x fills follows halts
    unfold checkTree at h
    cases c : checkNever m e <;> rw [c] at h
    · exact nomatch h
    · cases List.mem_cons.mp mem with
      | inl eq => subst eq; exact absurd halts (not_halts_of_follows follows (not_halts_of_never c))
      | inr mem => exact bounded_of_checkTree nodes h m' mem x fills follows halts
  | .opens k q s :: nodes, m :: ms, h, m', mem => by
    intro x fills follows halts
    unfold checkTree at h
    dsimp only at h
    generalize ets : goingOn (allMoves p.rows.length (p.rows.getD q []).length) = ts at h
    cases c : (m.run k).stands q s &&
      (Nat.ble (k + 1) n && (decide (p.move q s = undefinedMove) && allSet m q s ts)) <;> rw [c] at h
    · exact nomatch h
    · have next := bounded_of_checkTree nodes (ms := m.filled q s ts ++ ms) h
      rw [Bool.and_eq_true, Bool.and_eq_true, Bool.and_eq_true] at c
      obtain ⟨st, le, un, ok⟩ := c
      have le := Nat.le_of_ble_eq_true le
      have un := of_decide_eq_true un
      cases List.mem_cons.mp mem with
      | inr mem => exact next m' (List.mem_append.mpr (Or.inr mem)) x fills follows halts
      | inl eq =>
        subst eq
        cases hx : (x.move q s).halts with
        | true => exact bounded_of_opens follows st le (halts_none hx)
        | false =>
          have inAll : x.move q s ∈ allMoves p.rows.length (p.rows.getD q []).length := by
            cases fills q s with
            | inl e => rw [e, un] at hx; exact nomatch hx
            | inr both => exact both.2
          have inTs : x.move q s ∈ ts := by rw [← ets]; exact mem_goingOn inAll hx
          refine next (m'.set q s (x.move q s)) ?_ x fills ?_ halts
          · exact List.mem_append.mpr (Or.inl (List.mem_map.mpr ⟨_, inTs, rfl⟩))
          · intro a b
            by_cases e : a = q ∧ b = s
            · rw [e.1, e.2, move_set_of_allSet ok _ inTs]; exact Or.inl rfl
            · rw [Machine.move_set_ne e]; exact follows a b

theorem getD_of_choices {α : Type} {d : α} {R : α → α → Prop} {f : α → List α} (base : R d d)
    (hf : ∀ a x, x ∈ f a → R a x) : ∀ {cs xs : List α}, xs ∈ choices (cs.map f) → ∀ i, R (cs.getD i d) (xs.getD i d)
  | [], xs, mem, i => by
    have e : xs = [] := List.mem_singleton.mp mem
    subst e
    exact base
  | c :: cs, xs, mem, i => by
    obtain ⟨a, ha, mem⟩ := List.mem_flatMap.mp mem
    obtain ⟨ys, hy, e⟩ := List.mem_map.mp mem
    subst e
    cases i with
    | zero => exact hf c a ha
    | succ i => exact getD_of_choices base hf hy i

theorem fills_of_completion {p x : Machine} (h : x ∈ p.completions) : Fills p x := by
  obtain ⟨rows, mem, e⟩ := List.mem_map.mp h
  subst e
  intro q
  refine getD_of_choices (d := ([] : List Move)) (R := fun row ys => ∀ s,
      ys.getD s undefinedMove = row.getD s undefinedMove ∨
        (row.getD s undefinedMove = undefinedMove ∧ ys.getD s undefinedMove ∈ allMoves p.rows.length row.length))
    (fun _ => Or.inl rfl) ?_ mem q
  intro row ys hys
  refine getD_of_choices (d := undefinedMove)
    (R := fun t x => x = t ∨ (t = undefinedMove ∧ x ∈ allMoves p.rows.length row.length)) (Or.inl rfl) ?_ hys
  intro t x hx
  by_cases e : t = undefinedMove
  · rw [if_pos e] at hx; exact Or.inr ⟨e, hx⟩
  · rw [if_neg e] at hx; exact Or.inl (List.mem_singleton.mp hx)

theorem follows_of_fills {p x : Machine} (h : Fills p x) : Follows x p := fun q s =>
  match h q s with
  | .inl e => Or.inl e
  | .inr both => Or.inr (by rw [both.1]; rfl)

/-- Every completion of the table that halts does so within `n` steps. -/
theorem bounded_of_tree {p : Machine} {n : Nat} (nodes : List Node) (h : checkTree p n [p] nodes = true) :
    ∀ m ∈ p.completions, m.Halts → m.HaltsWithin n := fun x mem =>
  have fills := fills_of_completion mem
  bounded_of_checkTree nodes h p (List.mem_singleton.mpr rfl) x fills (follows_of_fills fills)

end Lemmata.Turing
