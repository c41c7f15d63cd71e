import Lemmata.Turing.Certificate

/-! Direct simulation by blocks of eight cells: no certificate, fewer steps for the kernel than one by one. -/

namespace Lemmata.Turing

/-- Macro steps, at most `fuel` of them, until the machine has halted or has made `n` steps. -/
def blockSteps (m : Machine) (n : Nat) : (fuel : Nat) → Stage → Stage
  | 0, s => s
  | fuel + 1, s =>
    match macroStep m true true (List.replicate 8 0) 1000 s with
    | none => s
    | some ⟨⟨c, k⟩, q, d, l, r⟩ =>
      forced (fun l => forced (fun r =>
        bif Nat.ble n c then ⟨⟨c, k⟩, q, d, l, r⟩ else blockSteps m n fuel ⟨⟨c, k⟩, q, d, l, r⟩) r) l

/-- Where the first steps lead: `n` of them or a few more. -/
def blockRun (m : Machine) (n : Nat) : Stage := blockSteps m n n .start

def blocksHaltWith (m : Machine) (n k : Nat) : Bool :=
  match blockRun m n with
  | ⟨⟨c, _⟩, none, _, l, r⟩ => Nat.beq c n && Nat.beq (blockMarks l + blockMarks r) k
  | _ => false

def blocksHaltIn (m : Machine) (n : Nat) : Bool :=
  match blockRun m n with
  | ⟨⟨c, _⟩, none, _, _, _⟩ => Nat.beq c n
  | _ => false

def blocksHaltWithin (m : Machine) (n : Nat) : Bool :=
  match blockRun m n with
  | ⟨⟨c, _⟩, none, _, _, _⟩ => Nat.ble c n
  | _ => false

def blocksRun (m : Machine) (n : Nat) : Bool :=
  match blockRun m n with
  | ⟨⟨c, _⟩, some _, _, _, _⟩ => Nat.ble n c
  | _ => false

theorem blockSteps_runs (m : Machine) (n : Nat) : ∀ (fuel : Nat) (s : Stage), Runs m s (blockSteps m n fuel s)
  | 0, _ => ⟨0, Path.nil _, rfl⟩
  | fuel + 1, s => by
    unfold blockSteps
    split
    · exact ⟨0, Path.nil _, rfl⟩
    · rename_i h
      rw [forced_eq, forced_eq]
      have one := macroStep_leads (app_pad rfl) h [] Half.blank Half.blank (fun _ => rfl) (fun _ => rfl)
      cases Nat.ble n _
      · exact Runs.trans one (blockSteps_runs m n fuel _)
      · exact one

theorem blockRun_path (m : Machine) (n : Nat) :
    Path m ((blockRun m n).steps.eval []) Edge.start ((blockRun m n).edge [] Half.blank Half.blank) := by
  obtain ⟨i, p, e⟩ := blockSteps_runs m n n .start
  have zero : Stage.start.steps.eval [] = 0 := rfl
  rw [zero, Nat.zero_add] at e
  have p : Path m i Edge.start ((blockRun m n).edge [] Half.blank Half.blank) := p
  have e : (blockRun m n).steps.eval [] = i := e
  rw [e]; exact p

theorem eval_nil (c : Nat) (v : List Nat) : Exp.eval [] ⟨c, v⟩ = c := by
  unfold Exp.eval; rw [dot_nil_right]; rfl

theorem haltsWith_of_blocks {m : Machine} {n k : Nat} (h : blocksHaltWith m n k = true) : m.HaltsWith n k := by
  have p := blockRun_path m n
  unfold blocksHaltWith at h
  split at h
  · rename_i c v d l r eq
    rw [eq] at p
    rw [Bool.and_eq_true] at h
    dsimp only at p
    rw [eval_nil, Nat.eq_of_beq_eq_true h.1] at p
    have ⟨hi, sh⟩ := p.halts_in rfl
    have := sh.marks (halfMarks_blocks l) (halfMarks_blocks r)
    rw [Nat.eq_of_beq_eq_true h.2] at this
    exact ⟨hi, this⟩
  · exact nomatch h

theorem haltsIn_of_blocks {m : Machine} {n : Nat} (h : blocksHaltIn m n = true) : m.HaltsIn n := by
  have p := blockRun_path m n
  unfold blocksHaltIn at h
  split at h
  · rename_i eq
    rw [eq] at p
    dsimp only at p
    rw [eval_nil, Nat.eq_of_beq_eq_true h] at p
    exact (p.halts_in rfl).1
  · exact nomatch h

theorem haltsWithin_of_blocks {m : Machine} {n : Nat} (h : blocksHaltWithin m n = true) : m.HaltsWithin n := by
  have p := blockRun_path m n
  unfold blocksHaltWithin at h
  split at h
  · rename_i eq
    rw [eq] at p
    dsimp only at p
    rw [eval_nil] at p
    exact HaltsIn.haltsWithin (p.halts_in rfl).1 (Nat.le_of_ble_eq_true h)
  · exact nomatch h

theorem not_haltsWithin_of_blocks {m : Machine} {n : Nat} (h : blocksRun m n = true) : ¬ m.HaltsWithin n := by
  have p := blockRun_path m n
  unfold blocksRun at h
  split at h
  · rename_i c v q d l r eq
    rw [eq] at p
    dsimp only at p
    rw [eval_nil] at p
    have s := (path_run p (k := 0) (shows_start m)).1.state
    rw [Nat.zero_add] at s
    intro halted
    have later := halted_stays halted (c - n)
    rw [Nat.add_sub_cancel' (Nat.le_of_ble_eq_true h)] at later
    exact nomatch s.trans later
  · exact nomatch h

end Lemmata.Turing
