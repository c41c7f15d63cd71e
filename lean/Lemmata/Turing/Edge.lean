import Lemmata.Turing.Machine

/-! The same machine seen from between two cells: the tape as two halves, the head about to read in the direction `dir`.

All checkers work on this form, for it has no absolute position. `Path` counts the steps of a machine that has not
halted; `Path.halts_in` and `not_halts` carry what is found back to `Machine.run`. -/

namespace Lemmata.Turing

/-- Half of a tape; cell 0 is the nearest. -/
abbrev Half := Nat → Nat

namespace Half

/-- Nothing written on it. -/
def blank : Half := fun _ => 0

/-- One more cell in front. -/
def cons (s : Nat) (h : Half) : Half
  | 0 => s
  | i + 1 => h i

/-- Without the nearest cell. -/
def tail (h : Half) : Half := fun i => h (i + 1)

theorem tail_cons (s : Nat) (h : Half) : (cons s h).tail = h := rfl

theorem cons_blank : cons 0 blank = blank := by
  funext i; cases i <;> rfl

end Half

/-- State, the direction in which the head reads next, and what is left and right of the edge. -/
structure Edge where
  state : Option Nat
  dir : Dir
  left : Half
  right : Half

/-- The edge left of the head's first cell, on a blank tape. -/
def Edge.start : Edge := ⟨some 0, .R, Half.blank, Half.blank⟩

/-- One move: the cell in front is read, written and passed or left in front. -/
def Edge.apply (t : Move) : Dir → Half → Half → Edge
  | .R, l, r => match t.dir with
    | .R => ⟨t.next, .R, l.cons t.write, r.tail⟩
    | .L => ⟨t.next, .L, l, r.tail.cons t.write⟩
  | .L, l, r => match t.dir with
    | .R => ⟨t.next, .R, l.tail.cons t.write, r⟩
    | .L => ⟨t.next, .L, l.tail, r.cons t.write⟩

/-- The symbol in front. -/
def Edge.front : Dir → Half → Half → Nat
  | .R, _, r => r 0
  | .L, l, _ => l 0

/-- `Path m n e f`: `n` steps lead from `e` to `f`, none of them made by a machine that had halted. -/
inductive Path (m : Machine) : Nat → Edge → Edge → Prop
  | nil (e : Edge) : Path m 0 e e
  | cons {n : Nat} {q : Nat} {d : Dir} {l r : Half} {f : Edge} :
      Path m n (Edge.apply (m.move q (Edge.front d l r)) d l r) f → Path m (n + 1) ⟨some q, d, l, r⟩ f

theorem Path.trans {m : Machine} {a b : Nat} {e f g : Edge} (p : Path m a e f) (q : Path m b f g) :
    Path m (a + b) e g := by
  induction p with
  | nil => rw [Nat.zero_add]; exact q
  | cons _ ih => rw [Nat.succ_add]; exact Path.cons (ih q)

/-- The edge `e` shows the configuration `c`. -/
structure Shows (e : Edge) (c : Config) : Prop where
  state : e.state = c.state
  left : ∀ i : Nat, e.left i = c.tape (c.head - (match e.dir with | .R => 1 | .L => 0) - i)
  right : ∀ i : Nat, e.right i = c.tape (c.head + (match e.dir with | .R => 0 | .L => 1) + i)

theorem shows_start (m : Machine) : Shows Edge.start (m.run 0) := ⟨rfl, fun _ => rfl, fun _ => rfl⟩

theorem shows_step {m : Machine} {q : Nat} {d : Dir} {l r : Half} {c : Config} (h : Shows ⟨some q, d, l, r⟩ c) :
    Shows (Edge.apply (m.move q (Edge.front d l r)) d l r) (m.step c) := by
  obtain ⟨state, head, tape⟩ := c
  obtain ⟨hs, hl, hr⟩ := h
  dsimp only at hs hl hr
  subst hs
  have hf : Edge.front d l r = tape head := by
    cases d
    · have := hl 0; simp at this; exact this
    · have := hr 0; simp at this; exact this
  unfold Machine.step
  dsimp only
  rw [hf]
  generalize m.move q (tape head) = t
  obtain ⟨w, td, nx⟩ := t
  cases d <;> cases td <;> refine ⟨rfl, ?_, ?_⟩ <;> intro i <;>
    dsimp only [Edge.apply, Half.tail] at *
  all_goals first
    | (rw [hl]; rw [if_neg (by omega)]; congr 1; omega)
    | (rw [hr]; rw [if_neg (by omega)]; congr 1; omega)
    | (cases i with
       | zero => simp only [Half.cons]; rw [if_pos (by omega)]
       | succ i =>
         simp only [Half.cons, Half.tail]
         first
         | (rw [hl]; rw [if_neg (by omega)]; congr 1; omega)
         | (rw [hr]; rw [if_neg (by omega)]; congr 1; omega))

theorem run_add_one (m : Machine) (n : Nat) : m.run (n + 1) = m.step (m.run n) := rfl

theorem path_run {m : Machine} {n : Nat} {e f : Edge} (p : Path m n e f) :
    ∀ {k : Nat}, Shows e (m.run k) →
      Shows f (m.run (k + n)) ∧ ∀ j, j < n → (m.run (k + j)).state ≠ none := by
  induction p with
  | nil => intro k h; exact ⟨h, fun j hj => absurd hj (Nat.not_lt_zero j)⟩
  | cons p ih =>
    intro k h
    have h' := shows_step (m := m) h
    rw [← run_add_one] at h'
    have ⟨a, b⟩ := ih h'
    refine ⟨?_, ?_⟩
    · rw [Nat.add_assoc, Nat.add_comm 1] at a; exact a
    · intro j hj
      cases j with
      | zero => rw [Nat.add_zero, ← h.state]; exact fun e => nomatch e
      | succ j =>
        have := b j (by omega)
        rw [Nat.add_assoc, Nat.add_comm 1] at this; exact this

theorem Path.halts_in {m : Machine} {n : Nat} {f : Edge} (p : Path m n Edge.start f) (h : f.state = none) :
    m.HaltsIn n ∧ Shows f (m.run n) := by
  have ⟨a, b⟩ := path_run p (k := 0) (shows_start m)
  rw [Nat.zero_add] at a
  refine ⟨⟨?_, ?_⟩, a⟩
  · exact a.state.symm.trans h
  · intro k hk e
    have := b k hk
    rw [Nat.zero_add] at this
    exact this e

theorem halted_stays {m : Machine} {n : Nat} (h : (m.run n).state = none) : ∀ k, (m.run (n + k)).state = none
  | 0 => h
  | k + 1 => by
    have ih := halted_stays h k
    rw [← Nat.add_assoc, run_add_one]
    unfold Machine.step
    rw [ih]; exact ih

theorem HaltsIn.haltsWithin {m : Machine} {n k : Nat} (h : m.HaltsIn n) (le : n ≤ k) : m.HaltsWithin k := by
  have := halted_stays h.1 (k - n)
  rw [Nat.add_sub_cancel' le] at this; exact this

/-- A machine that comes into `good`, and from everything good goes on to something good, never halts. -/
theorem not_halts {m : Machine} (good : Edge → Prop) (n : Nat) (e : Edge) (p : Path m n Edge.start e) (ge : good e)
    (on : ∀ e, good e → ∃ k f, Path m (k + 1) e f ∧ good f) : ¬ m.Halts := by
  have far : ∀ N, ∃ k f, Path m (N + k) Edge.start f ∧ good f := by
    intro N
    induction N with
    | zero => exact ⟨n, e, by rw [Nat.zero_add]; exact p, ge⟩
    | succ N ih =>
      obtain ⟨k, f, pf, gf⟩ := ih
      obtain ⟨j, g, pg, gg⟩ := on f gf
      refine ⟨k + j, g, ?_, gg⟩
      have := pf.trans pg
      have eq : N + k + (j + 1) = N + 1 + (k + j) := by omega
      rw [eq] at this; exact this
  rintro ⟨N, h⟩
  obtain ⟨k, f, pf, _⟩ := far (N + 1)
  have := (path_run pf (k := 0) (shows_start m)).2 N (by omega)
  rw [Nat.zero_add] at this
  exact this h

end Lemmata.Turing
