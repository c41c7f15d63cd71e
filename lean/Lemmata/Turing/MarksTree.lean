import Lemmata.Turing.Tree

/-! Bounds on the marks that machines of a class leave, by the same tree of tables. -/

namespace Lemmata.Turing

/-- Simulation finds that the machine halts with step `n` and leaves at most `j` marks. -/
def checkMarks (m : Machine) (n j : Nat) : Bool :=
  match fromStart m n with
  | ⟨0, none, _, l, r⟩ => Nat.ble (marks l + marks r) j
  | _ => false

theorem haltsWith_of_checkMarks {m : Machine} {n j : Nat} (h : checkMarks m n j = true) :
    ∃ c, c ≤ j ∧ m.HaltsWith n c := by
  unfold checkMarks at h
  split at h
  · rename_i d l r eq
    refine ⟨marks l + marks r, Nat.le_of_ble_eq_true h, haltsWith_of_check ?_⟩
    unfold checkHaltsWith
    rw [eq]
    exact Nat.beq_refl _
  · exact nomatch h

/-- The moves that halt. -/
def stopping (ts : List Move) : List Move := undefinedMove :: ts.filter Move.halts

/-- With each of these moves the machine halts with step `n` and leaves at most `j` marks. -/
def allFew (m : Machine) (q s n j : Nat) : List Move → Bool
  | [] => true
  | t :: ts => (decide ((m.set q s t).move q s = t) && checkMarks (m.set q s t) n j) && allFew m q s n j ts

theorem few_of_allFew {m : Machine} {q s n j : Nat} : ∀ {ts : List Move}, allFew m q s n j ts = true → ∀ t ∈ ts,
    (m.set q s t).move q s = t ∧ checkMarks (m.set q s t) n j = true
  | [], _, _, mem => nomatch mem
  | a :: ts, h, t, mem => by
    unfold allFew at h
    rw [Bool.and_eq_true, Bool.and_eq_true] at h
    cases List.mem_cons.mp mem with
    | inl e => subst e; exact ⟨of_decide_eq_true h.1.1, h.1.2⟩
    | inr mem => exact few_of_allFew h.2 t mem

/-- The tables still to be looked at, with the nodes of the tree in that order. `p` is the table at the root. -/
def checkMarksTree (p : Machine) (j : Nat) : List Machine → List Node → Bool
  | [], _ => true
  | _ :: _, [] => false
  | m :: ms, .never e :: nodes => bif checkNever m e then checkMarksTree p j ms nodes else false
  | m :: ms, .opens k q s :: nodes =>
    let all := allMoves p.rows.length (p.rows.getD q []).length
    bif (m.run k).stands q s && (allFew m q s (k + 1) j (stopping all) &&
        (decide (p.move q s = undefinedMove) && allSet m q s (goingOn all))) then
      checkMarksTree p j (m.filled q s (goingOn all) ++ ms) nodes else false

theorem few_of_opens {m x : Machine} {k j q s : Nat} (h : Follows x m) (st : (m.run k).stands q s = true)
    (stops : (x.move q s).next = none) (moved : (m.set q s (x.move q s)).move q s = x.move q s)
    (few : checkMarks (m.set q s (x.move q s)) (k + 1) j = true) {n c : Nat} (halts : x.HaltsWith n c) : c ≤ j := by
  have live : (m.run k).state ≠ none := fun e => by unfold Config.stands at st; rw [e] at st; exact nomatch st
  have same : x.run k = m.run k := run_of_follows h k live
  have follows : Follows (m.set q s (x.move q s)) m := fun a b => by
    by_cases e : a = q ∧ b = s
    · rw [e.1, e.2]
      cases h q s with
      | inl eq => exact Or.inr (eq ▸ stops)
      | inr none => exact Or.inr none
    · exact Or.inl (Machine.move_set_ne e)
  have same' : (m.set q s (x.move q s)).run k = m.run k := run_of_follows follows k live
  have next : x.run (k + 1) = (m.set q s (x.move q s)).run (k + 1) := by
    show x.step (x.run k) = Machine.step _ (Machine.run _ k)
    rw [same, same']
    unfold Config.stands at st
    unfold Machine.step
    cases e : (m.run k).state with
    | none => exact absurd e live
    | some a =>
      rw [e] at st
      have both := (Bool.and_eq_true ..).mp st
      have ea := Nat.eq_of_beq_eq_true both.1
      have es := Nat.eq_of_beq_eq_true both.2
      dsimp only
      rw [es, ea, moved]
  obtain ⟨c', le, there⟩ := haltsWith_of_checkMarks few
  have stopped : x.HaltsIn (k + 1) := by
    refine ⟨?_, fun i small halted => live ?_⟩
    · show (x.run (k + 1)).state = none
      rw [next]; exact there.1.1
    · have := halted_stays halted (k - i)
      rw [Nat.add_sub_cancel' (Nat.le_of_lt_succ small), same] at this
      exact this
  have en := HaltsIn.unique halts.1 stopped
  subst en
  have first := halts.2
  rw [next] at first
  rw [Marks.unique first there.2]
  exact le

theorem few_of_checkMarksTree {p : Machine} {j : Nat} : ∀ (nodes : List Node) {ms : List Machine},
    checkMarksTree p j ms nodes = true → ∀ m ∈ ms, ∀ x, Fills p x → Follows x m → ∀ n c, x.HaltsWith n c → c ≤ j
  | _, [], _, _, mem => nomatch mem
  | [], _ :: _, h, _, _ => nomatch h
  | .never e :: nodes, m :: ms, h, m', mem => by
    intro x fills follows n c halts
    unfold checkMarksTree at h
    cases never : checkNever m e <;> rw [never] at h
    · exact nomatch h
    · cases List.mem_cons.mp mem with
      | inl eq => subst eq; exact absurd ⟨n, halts.1.1⟩ (not_halts_of_follows follows (not_halts_of_never never))
      | inr mem => exact few_of_checkMarksTree nodes h m' mem x fills follows n c halts
  | .opens k q s :: nodes, m :: ms, h, m', mem => by
    intro x fills follows n c halts
    unfold checkMarksTree at h
    dsimp only at h
    generalize ets : allMoves p.rows.length (p.rows.getD q []).length = ts at h
    cases checked : (m.run k).stands q s && (allFew m q s (k + 1) j (stopping ts) &&
      (decide (p.move q s = undefinedMove) && allSet m q s (goingOn ts))) <;> rw [checked] at h
    · exact nomatch h
    · have next := few_of_checkMarksTree nodes (ms := m.filled q s (goingOn ts) ++ ms) h
      rw [Bool.and_eq_true, Bool.and_eq_true, Bool.and_eq_true] at checked
      obtain ⟨st, few, un, ok⟩ := checked
      have un := of_decide_eq_true un
      cases List.mem_cons.mp mem with
      | inr mem => exact next m' (List.mem_append.mpr (Or.inr mem)) x fills follows n c halts
      | inl eq =>
        subst eq
        cases hx : (x.move q s).halts with
        | true =>
          have inStopping : x.move q s ∈ stopping ts := by
            cases fills q s with
            | inl e => rw [e, un]; exact List.mem_cons_self ..
            | inr both =>
              rw [ets] at both
              exact List.mem_cons_of_mem _ (List.mem_filter.mpr ⟨both.2, hx⟩)
          have ⟨moved, found⟩ := few_of_allFew few _ inStopping
          exact few_of_opens follows st (halts_none hx) moved found halts
        | false =>
          have inAll : x.move q s ∈ ts := by
            cases fills q s with
            | inl e => rw [e, un] at hx; exact nomatch hx
            | inr both => rw [← ets]; exact both.2
          have inTs : x.move q s ∈ goingOn ts := mem_goingOn inAll hx
          refine next (m'.set q s (x.move q s)) ?_ x fills ?_ n c halts
          · exact List.mem_append.mpr (Or.inl (List.mem_map.mpr ⟨_, inTs, rfl⟩))
          · intro a b
            by_cases e : a = q ∧ b = s
            · rw [e.1, e.2, move_set_of_allSet ok _ inTs]; exact Or.inl rfl
            · rw [Machine.move_set_ne e]; exact follows a b

/-- Every completion of the table that halts leaves at most `j` marks. -/
theorem marks_of_tree {p : Machine} {j : Nat} (nodes : List Node) (h : checkMarksTree p j [p] nodes = true) :
    ∀ m ∈ p.completions, ∀ n k, m.HaltsWith n k → k ≤ j := fun x mem =>
  have fills := fills_of_completion mem
  few_of_checkMarksTree nodes h p (List.mem_singleton.mpr rfl) x fills (follows_of_fills fills)

/-- One of the choices at each place. -/
def fits {α : Type} [BEq α] : List (List α) → List α → Bool
  | [], [] => true
  | c :: cs, x :: xs => c.contains x && fits cs xs
  | _, _ => false

theorem mem_of_fits {α : Type} [BEq α] [LawfulBEq α] : (cs : List (List α)) → (xs : List α) → fits cs xs = true →
    xs ∈ choices cs
  | [], [], _ => List.mem_singleton.mpr rfl
  | c :: cs, x :: xs, h => by
    have both := (Bool.and_eq_true ..).mp h
    exact List.mem_flatMap.mpr ⟨x, List.contains_iff_mem.mp both.1,
      List.mem_map.mpr ⟨xs, mem_of_fits cs xs both.2, rfl⟩⟩

/-- Each row of a completion has one of the choices at each place. -/
def fitsRows (all : Nat → List Move) : List (List Move) → List (List Move) → Bool
  | [], [] => true
  | row :: rows, x :: xs =>
    fits (row.map fun t => if t = undefinedMove then all row.length else [t]) x && fitsRows all rows xs
  | _, _ => false

theorem mem_of_fitsRows {all : Nat → List Move} : (rows xs : List (List Move)) → fitsRows all rows xs = true →
    xs ∈ choices (rows.map fun row => choices (row.map fun t => if t = undefinedMove then all row.length else [t]))
  | [], [], _ => List.mem_singleton.mpr rfl
  | row :: rows, x :: xs, h => by
    have both := (Bool.and_eq_true ..).mp h
    exact List.mem_flatMap.mpr ⟨x, mem_of_fits _ x both.1, List.mem_map.mpr ⟨xs, mem_of_fitsRows rows xs both.2, rfl⟩⟩

/-- One machine of the class that leaves more marks breaks the bound. -/
theorem not_marks_of_check {p : Machine} {j : Nat} (m : Machine) (n k : Nat)
    (member : fitsRows (allMoves p.rows.length) p.rows m.rows = true) (halts : checkHaltsWith m n k = true)
    (more : Nat.ble k j = false) : ¬ ∀ m ∈ p.completions, ∀ n k, m.HaltsWith n k → k ≤ j := fun h =>
  absurd (h m (List.mem_map.mpr ⟨m.rows, mem_of_fitsRows _ _ member, rfl⟩) n k (haltsWith_of_check halts)) fun le => by
    rw [Nat.ble_eq_true_of_le le] at more; exact nomatch more

end Lemmata.Turing
