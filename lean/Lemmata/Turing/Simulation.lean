import Lemmata.Turing.Marks

/-! Halting by direct simulation, and what follows from it. -/

namespace Lemmata.Turing

/-- The first `n` steps from a blank tape. -/
def fromStart (m : Machine) (n : Nat) : Window := window m true true n 0 .R [] []

theorem fromStart_path (m : Machine) (n : Nat) :
    (fromStart m n).fuel ≤ n ∧
    Path m (n - (fromStart m n).fuel) Edge.start ((fromStart m n).edge Half.blank Half.blank) :=
  window_path (fun _ => rfl) (fun _ => rfl) n 0 .R [] []

/-- Simulation finds that the machine halts with step `n` and leaves `k` marks. -/
def checkHaltsWith (m : Machine) (n k : Nat) : Bool :=
  match fromStart m n with
  | ⟨0, none, _, l, r⟩ => Nat.beq (marks l + marks r) k
  | _ => false

/-- Simulation finds that the machine halts with step `n`. -/
def checkHaltsIn (m : Machine) (n : Nat) : Bool :=
  match fromStart m n with
  | ⟨0, none, _, _, _⟩ => true
  | _ => false

/-- Simulation finds that the machine halts with step `n` or before. -/
def checkHaltsWithin (m : Machine) (n : Nat) : Bool :=
  match fromStart m n with
  | ⟨_, none, _, _, _⟩ => true
  | _ => false

/-- Simulation finds that the machine makes `n` steps and has not halted. -/
def checkRuns (m : Machine) (n : Nat) : Bool :=
  match fromStart m n with
  | ⟨0, some _, _, _, _⟩ => true
  | _ => false

theorem haltsWith_of_check {m : Machine} {n k : Nat} (h : checkHaltsWith m n k = true) : m.HaltsWith n k := by
  have ⟨_, p⟩ := fromStart_path m n
  unfold checkHaltsWith at h
  split at h
  · rename_i d l r eq
    rw [eq] at p
    have ⟨hi, sh⟩ := p.halts_in rfl
    refine ⟨hi, ?_⟩
    have := sh.marks (halfMarks_app halfMarks_blank l) (halfMarks_app halfMarks_blank r)
    rw [Nat.zero_add, Nat.zero_add, Nat.eq_of_beq_eq_true h] at this
    exact this
  · exact nomatch h

theorem haltsIn_of_check {m : Machine} {n : Nat} (h : checkHaltsIn m n = true) : m.HaltsIn n := by
  have ⟨_, p⟩ := fromStart_path m n
  unfold checkHaltsIn at h
  split at h
  · rename_i eq
    rw [eq] at p
    exact (p.halts_in rfl).1
  · exact nomatch h

theorem haltsWithin_of_check {m : Machine} {n : Nat} (h : checkHaltsWithin m n = true) : m.HaltsWithin n := by
  have ⟨_, p⟩ := fromStart_path m n
  unfold checkHaltsWithin at h
  split at h
  · rename_i eq
    rw [eq] at p
    exact HaltsIn.haltsWithin (p.halts_in rfl).1 (Nat.sub_le n _)
  · exact nomatch h

theorem not_haltsWithin_of_check {m : Machine} {n : Nat} (h : checkRuns m n = true) : ¬ m.HaltsWithin n := by
  have ⟨_, p⟩ := fromStart_path m n
  unfold checkRuns at h
  split at h
  · rename_i eq
    rw [eq] at p
    have s := (path_run p (k := 0) (shows_start m)).1.state
    rw [Nat.zero_add] at s
    exact fun e => nomatch s.trans e
  · exact nomatch h

theorem HaltsIn.unique {m : Machine} {a b : Nat} (ha : m.HaltsIn a) (hb : m.HaltsIn b) : a = b :=
  Nat.le_antisymm (Nat.le_of_not_lt fun lt => ha.2 b lt hb.1) (Nat.le_of_not_lt fun lt => hb.2 a lt ha.1)

theorem length_le_of_subset {α : Type} [DecidableEq α] : ∀ {xs ys : List α}, xs.Nodup → (∀ a, a ∈ xs → a ∈ ys) →
    xs.length ≤ ys.length
  | [], _, _, _ => Nat.zero_le _
  | a :: xs, ys, nd, sub => by
    rw [List.nodup_cons] at nd
    have mem := sub a (List.mem_cons_self ..)
    have := length_le_of_subset (xs := xs) (ys := ys.erase a) nd.2 (fun b hb =>
      (List.mem_erase_of_ne (a := b) (b := a) (by rintro rfl; exact nd.1 hb)).mpr (sub b (List.mem_cons_of_mem _ hb)))
    rw [List.length_erase_of_mem mem] at this
    have pos := List.length_pos_of_mem mem
    rw [List.length_cons]
    omega

theorem Marks.unique {f : Int → Nat} {a b : Nat} (ha : Marks f a) (hb : Marks f b) : a = b := by
  obtain ⟨xs, nx, lx, mx⟩ := ha
  obtain ⟨ys, ny, ly, my⟩ := hb
  have := length_le_of_subset nx (fun i h => (my i).mpr ((mx i).mp h))
  have := length_le_of_subset ny (fun i h => (mx i).mpr ((my i).mp h))
  omega

theorem not_haltsIn_of_haltsIn {m : Machine} {a b : Nat} (h : m.HaltsIn a) (ne : Nat.beq a b = false) :
    ¬ m.HaltsIn b := fun h' => Nat.ne_of_beq_eq_false ne (HaltsIn.unique h h')

theorem not_haltsWith_of_haltsWith {m : Machine} {a b i j : Nat} (h : m.HaltsWith a i)
    (ne : (Nat.beq a b && Nat.beq i j) = false) : ¬ m.HaltsWith b j := by
  intro h'
  have e := HaltsIn.unique h.1 h'.1
  subst e
  have e := Marks.unique h.2 h'.2
  subst e
  rw [Nat.beq_refl, Nat.beq_refl] at ne
  exact nomatch ne

theorem not_haltsIn_of_not_halts {m : Machine} {n : Nat} (h : ¬ m.Halts) : ¬ m.HaltsIn n := fun h' => h ⟨n, h'.1⟩

theorem not_haltsWithin_of_not_halts {m : Machine} {n : Nat} (h : ¬ m.Halts) : ¬ m.HaltsWithin n := fun h' => h ⟨n, h'⟩

theorem not_haltsWith_of_not_halts {m : Machine} {n k : Nat} (h : ¬ m.Halts) : ¬ m.HaltsWith n k :=
  fun h' => h ⟨n, h'.1.1⟩

theorem halts_of_haltsWithin {m : Machine} (n : Nat) (h : m.HaltsWithin n) : m.Halts := ⟨n, h⟩

theorem not_haltsWithin_of_haltsIn {m : Machine} {n k : Nat} (h : m.HaltsIn n) (lt : Nat.ble (k + 1) n = true) :
    ¬ m.HaltsWithin k := h.2 k (Nat.le_of_ble_eq_true lt)

end Lemmata.Turing
