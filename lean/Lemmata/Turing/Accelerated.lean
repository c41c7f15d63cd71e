import Lemmata.Turing.Tape

/-! A machine run block by block. Where it crosses a word and comes out on the other side in the state in which it went
in, it crosses any number of copies at once. -/

namespace Lemmata.Turing

/-- State, direction and tape, and the steps made so far. -/
structure Stage where
  steps : Exp
  state : Option Nat
  dir : Dir
  left : List Block
  right : List Block

/-- The edge that a stage shows, at given values of the variables. -/
def Stage.edge (x : List Nat) (yl yr : Half) (s : Stage) : Edge :=
  ⟨s.state, s.dir, blocks x s.left yl, blocks x s.right yr⟩

/-- The word was crossed: out in state `q` again, in the direction in, nothing of the word in front. -/
def crosses (q : Nat) : Dir → Window → Bool
  | .R, ⟨_, some p, .R, _, []⟩ => Nat.beq q p
  | .L, ⟨_, some p, .L, [], _⟩ => Nat.beq q p
  | _, _ => false

/-- The blocks when one copy of the word is taken off; `none` where the exponent may be 0. -/
def remain (w : List Nat) (e : Exp) (bs : List Block) : Option (List Block) :=
  match e with
  | ⟨0, _⟩ => none
  | ⟨1, []⟩ => some bs
  | ⟨c + 1, k⟩ => some (⟨w, ⟨c, k⟩⟩ :: bs)

/-- The steps so far and `n` times `e` more. -/
def later (steps : Exp) (n : Nat) (e : Exp) : Exp := steps.add (e.scale n)

/-- A word passed, `n` times. -/
def passed (steps : Exp) (q fuel : Nat) (e : Exp) (l r : List Block) : Dir → Window → Stage
  | .R, v => ⟨later steps (fuel - v.fuel) e, some q, .R, push v.left e l, r⟩
  | .L, v => ⟨later steps (fuel - v.fuel) e, some q, .L, l, push v.right e r⟩

/-- One copy of the word has become what the window holds. -/
def entered (steps : Exp) (fuel : Nat) (l r : List Block) (v : Window) : Stage :=
  ⟨later steps (fuel - v.fuel) (.lit 1), v.state, v.dir, push v.left (.lit 1) l, push v.right (.lit 1) r⟩

/-- One macro step to the right: into the word `w` with exponent `e`; `r` lies beyond it. `fuel` bounds the steps
inside one word. `none`: the exponent may be 0, and the word is not crossed. -/
def enterRight (m : Machine) (fuel : Nat) (t : Exp) (q : Nat) (w : List Nat) (e : Exp) (l r : List Block) :
    Option Stage :=
  match window m false false fuel q .R [] w with
  | ⟨f, s, d, wl, wr⟩ =>
    match crosses q .R ⟨f, s, d, wl, wr⟩ with
    | true => some (passed t q fuel e l r .R ⟨f, s, d, wl, wr⟩)
    | false =>
      match remain w e r with
      | none => none
      | some r => some (entered t fuel l r ⟨f, s, d, wl, wr⟩)

/-- The same to the left. -/
def enterLeft (m : Machine) (fuel : Nat) (t : Exp) (q : Nat) (w : List Nat) (e : Exp) (l r : List Block) :
    Option Stage :=
  match window m false false fuel q .L w [] with
  | ⟨f, s, d, wl, wr⟩ =>
    match crosses q .L ⟨f, s, d, wl, wr⟩ with
    | true => some (passed t q fuel e l r .L ⟨f, s, d, wl, wr⟩)
    | false =>
      match remain w e l with
      | none => none
      | some l => some (entered t fuel l r ⟨f, s, d, wl, wr⟩)

/-- The side in front: its nearest block, or `pad` once, where nothing but blank tape is left. -/
def front (blank : Bool) (pad : List Nat) : List Block → Option (Block × List Block)
  | b :: bs => some (b, bs)
  | [] => bif blank then some (⟨pad, .lit 1⟩, []) else none

/-- One macro step; `none` where there is none. -/
def macroStep (m : Machine) (bl br : Bool) (pad : List Nat) (fuel : Nat) : Stage → Option Stage
  | ⟨t, some q, .R, l, r⟩ =>
    match front br pad r with
    | none => none
    | some (⟨w, e⟩, r) => enterRight m fuel t q w e l r
  | ⟨t, some q, .L, l, r⟩ =>
    match front bl pad l with
    | none => none
    | some (⟨w, e⟩, l) => enterLeft m fuel t q w e l r
  | ⟨_, none, _, _, _⟩ => none

/-- At most `n` macro steps; `bl`, `br`: blank tape beyond the blocks, read `pad` by `pad`. -/
def macroSteps (m : Machine) (bl br : Bool) (pad : List Nat) (fuel : Nat) : Nat → Stage → Stage
  | 0, s => s
  | n + 1, s =>
    match macroStep m bl br pad fuel s with
    | none => s
    | some ⟨⟨c, k⟩, q, d, l, r⟩ =>
      forced (fun l => forced (fun r => macroSteps m bl br pad fuel n ⟨⟨c, k⟩, q, d, l, r⟩) r) l

/-- From `s` to `s'` the machine makes the steps that `s'` counts more than `s`, whatever the variables are and whatever
lies beyond the blocks (blank tape where `bl`, `br` say so). -/
def Leads (m : Machine) (bl br : Bool) (s s' : Stage) : Prop :=
  ∀ (x : List Nat) (yl yr : Half), (bl = true → yl = Half.blank) → (br = true → yr = Half.blank) →
    ∃ n, Path m n (s.edge x yl yr) (s'.edge x yl yr) ∧ s'.steps.eval x = s.steps.eval x + n

theorem Leads.refl (m : Machine) (bl br : Bool) (s : Stage) : Leads m bl br s s :=
  fun _ _ _ _ _ => ⟨0, Path.nil _, rfl⟩

theorem Leads.trans {m : Machine} {bl br : Bool} {s t u : Stage} (a : Leads m bl br s t) (b : Leads m bl br t u) :
    Leads m bl br s u := by
  intro x yl yr hl hr
  obtain ⟨i, p, ei⟩ := a x yl yr hl hr
  obtain ⟨j, q, ej⟩ := b x yl yr hl hr
  exact ⟨i + j, p.trans q, by omega⟩

theorem eval_later (x : List Nat) (t : Exp) (n : Nat) (e : Exp) : (later t n e).eval x = t.eval x + n * e.eval x := by
  unfold later
  rw [Exp.eval_add, Exp.eval_scale]

theorem remain_app {w : List Nat} {e : Exp} {bs bs' : List Block} (h : remain w e bs = some bs') (x : List Nat)
    (y : Half) : Half.rep w (e.eval x) (blocks x bs y) = Half.app w (blocks x bs' y) := by
  unfold remain at h
  split at h
  · exact nomatch h
  · cases h; show Half.rep w (1 + dot [] x) _ = _; rw [dot_nil]; rfl
  · cases h
    rename_i c k _
    have : Exp.eval x ⟨c + 1, k⟩ = c + dot k x + 1 := by unfold Exp.eval; dsimp only; omega
    rw [this]; rfl

theorem entered_edge (x : List Nat) (yl yr : Half) (t : Exp) (fuel : Nat) (l r : List Block) (v : Window) :
    (entered t fuel l r v).edge x yl yr = v.edge (blocks x l yl) (blocks x r yr) := by
  unfold entered Stage.edge Window.edge
  dsimp only
  rw [blocks_push, blocks_push, Exp.eval_lit]; rfl

theorem cross_right {m : Machine} {q n : Nat} {w v : List Nat}
    (h : ∀ zl zr, Path m n ⟨some q, .R, zl, Half.app w zr⟩ ⟨some q, .R, Half.app v zl, zr⟩) :
    ∀ (k : Nat) (zl zr : Half),
      Path m (n * k) ⟨some q, .R, zl, Half.rep w k zr⟩ ⟨some q, .R, Half.rep v k zl, zr⟩
  | 0, _, _ => Path.nil _
  | k + 1, zl, zr => by
    have := (h zl (Half.rep w k zr)).trans (cross_right h k (Half.app v zl) zr)
    rw [rep_app, Nat.add_comm] at this
    exact this

theorem cross_left {m : Machine} {q n : Nat} {w v : List Nat}
    (h : ∀ zl zr, Path m n ⟨some q, .L, Half.app w zl, zr⟩ ⟨some q, .L, zl, Half.app v zr⟩) :
    ∀ (k : Nat) (zl zr : Half),
      Path m (n * k) ⟨some q, .L, Half.rep w k zl, zr⟩ ⟨some q, .L, zl, Half.rep v k zr⟩
  | 0, _, _ => Path.nil _
  | k + 1, zl, zr => by
    have := (h (Half.rep w k zl) zr).trans (cross_left h k zl (Half.app v zr))
    rw [rep_app, Nat.add_comm] at this
    exact this

theorem enterRight_leads {m : Machine} {fuel q : Nat} {t e : Exp} {w : List Nat} {l r : List Block} {s : Stage}
    (h : enterRight m fuel t q w e l r = some s) (bl br : Bool) :
    Leads m bl br ⟨t, some q, .R, l, ⟨w, e⟩ :: r⟩ s := by
  intro x yl yr _ _
  have p := fun zl zr => (window_path (m := m) (bl := false) (br := false) (yl := zl) (yr := zr)
    (fun h => nomatch h) (fun h => nomatch h) fuel q .R [] w).2
  unfold enterRight at h
  split at h
  rename_i f a d wl wr eq
  rw [eq] at p
  split at h
  · rename_i c
    cases h
    unfold crosses at c
    split at c
    · rename_i c1 c2
      cases c2
      have c := Nat.eq_of_beq_eq_true c
      subst c
      refine ⟨(fuel - f) * e.eval x, ?_, eval_later ..⟩
      have := cross_right p (e.eval x) (blocks x l yl) (blocks x r yr)
      unfold passed Stage.edge
      dsimp only
      rw [blocks_push]
      exact this
    · rename_i c1 _; exact nomatch c1
    · exact nomatch c
  · split at h
    · exact nomatch h
    · rename_i r' hr
      cases h
      refine ⟨fuel - f, ?_, ?_⟩
      · rw [entered_edge]
        show Path m _ ⟨some q, .R, blocks x l yl, Half.rep w (e.eval x) (blocks x r yr)⟩ _
        rw [remain_app hr]
        exact p _ _
      · show (later _ _ _).eval x = _
        rw [eval_later, Exp.eval_lit, Nat.mul_one]

theorem enterLeft_leads {m : Machine} {fuel q : Nat} {t e : Exp} {w : List Nat} {l r : List Block} {s : Stage}
    (h : enterLeft m fuel t q w e l r = some s) (bl br : Bool) :
    Leads m bl br ⟨t, some q, .L, ⟨w, e⟩ :: l, r⟩ s := by
  intro x yl yr _ _
  have p := fun zl zr => (window_path (m := m) (bl := false) (br := false) (yl := zl) (yr := zr)
    (fun h => nomatch h) (fun h => nomatch h) fuel q .L w []).2
  unfold enterLeft at h
  split at h
  rename_i f a d wl wr eq
  rw [eq] at p
  split at h
  · rename_i c
    cases h
    unfold crosses at c
    split at c
    · rename_i c1 _; exact nomatch c1
    · rename_i c1 c2
      cases c2
      have c := Nat.eq_of_beq_eq_true c
      subst c
      refine ⟨(fuel - f) * e.eval x, ?_, eval_later ..⟩
      have := cross_left p (e.eval x) (blocks x l yl) (blocks x r yr)
      unfold passed Stage.edge
      dsimp only
      rw [blocks_push]
      exact this
    · exact nomatch c
  · split at h
    · exact nomatch h
    · rename_i l' hl
      cases h
      refine ⟨fuel - f, ?_, ?_⟩
      · rw [entered_edge]
        show Path m _ ⟨some q, .L, Half.rep w (e.eval x) (blocks x l yl), blocks x r yr⟩ _
        rw [remain_app hl]
        exact p _ _
      · show (later _ _ _).eval x = _
        rw [eval_later, Exp.eval_lit, Nat.mul_one]

theorem front_blocks {blank : Bool} {pad : List Nat} {bs bs' : List Block} {b : Block}
    (h : front blank pad bs = some (b, bs')) (hp : ∀ y : Half, y = Half.blank → Half.app pad y = y) (x : List Nat)
    (y : Half) (hy : blank = true → y = Half.blank) : blocks x bs y = blocks x (b :: bs') y := by
  cases bs with
  | cons c cs => cases h; rfl
  | nil =>
    cases blank with
    | false => exact nomatch h
    | true =>
      cases h
      show y = Half.rep pad ((Exp.lit 1).eval x) y
      rw [Exp.eval_lit]
      exact (hp y (hy rfl)).symm

theorem Leads.of_edge {m : Machine} {bl br : Bool} {s s' t : Stage} (p : Leads m bl br s t)
    (steps : s.steps = s'.steps)
    (h : ∀ (x : List Nat) (yl yr : Half), (bl = true → yl = Half.blank) → (br = true → yr = Half.blank) →
      s'.edge x yl yr = s.edge x yl yr) : Leads m bl br s' t := by
  intro x yl yr hl hr
  rw [h x yl yr hl hr, ← steps]
  exact p x yl yr hl hr

theorem macroStep_leads {m : Machine} {bl br : Bool} {pad : List Nat} {fuel : Nat} {s s' : Stage}
    (hp : ∀ y : Half, y = Half.blank → Half.app pad y = y)
    (h : macroStep m bl br pad fuel s = some s') : Leads m bl br s s' := by
  unfold macroStep at h
  split at h
  · split at h
    · exact nomatch h
    · rename_i hf
      refine (enterRight_leads h bl br).of_edge rfl fun x yl yr _ hr => ?_
      unfold Stage.edge
      dsimp only
      rw [front_blocks hf hp x yr hr]
  · split at h
    · exact nomatch h
    · rename_i hf
      refine (enterLeft_leads h bl br).of_edge rfl fun x yl yr hl _ => ?_
      unfold Stage.edge
      dsimp only
      rw [front_blocks hf hp x yl hl]
  · exact nomatch h

theorem macroSteps_leads {m : Machine} {bl br : Bool} {pad : List Nat} {fuel : Nat}
    (hp : ∀ y : Half, y = Half.blank → Half.app pad y = y) :
    ∀ (n : Nat) (s : Stage), Leads m bl br s (macroSteps m bl br pad fuel n s)
  | 0, s => Leads.refl m bl br s
  | n + 1, s => by
    unfold macroSteps
    split
    · exact Leads.refl m bl br s
    · rename_i h
      rw [forced_eq, forced_eq]
      exact (macroStep_leads hp h).trans (macroSteps_leads hp n _)

end Lemmata.Turing
