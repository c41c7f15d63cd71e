import Lemmata.Turing.Edge

/-! A machine run on a window of the tape: two lists of cells, and beyond them either blank tape or something unknown.

`window` stops where it would have to know the unknown. It is written for the kernel: each step leaves lists, states and
directions as literals, and the steps made are counted by the fuel that is left. -/

namespace Lemmata.Turing

/-- The cells of a list in front of a half, the first one nearest. -/
def Half.app : List Nat → Half → Half
  | [], h => h
  | s :: w, h => (app w h).cons s

/-- What came of a run: fuel left, state, direction, and the cells left and right of the edge, nearest first. -/
structure Window where
  fuel : Nat
  state : Option Nat
  dir : Dir
  left : List Nat
  right : List Nat

/-- The cell in front; beyond the list it is 0 when the tape is `blank` there. -/
def pop : (blank : Bool) → List Nat → Option (Nat × List Nat)
  | _, s :: w => some (s, w)
  | true, [] => some (0, [])
  | false, [] => none

/-- At most `fuel` steps from state `q`; `bl`, `br`: the tape is blank left or right of the window. -/
def window (m : Machine) (bl br : Bool) : (fuel q : Nat) → Dir → (l r : List Nat) → Window
  | 0, q, d, l, r => ⟨0, some q, d, l, r⟩
  | n + 1, q, .R, l, r =>
    match pop br r with
    | none => ⟨n + 1, some q, .R, l, r⟩
    | some (s, r) =>
      match m.move q s with
      | ⟨w, .R, some q⟩ => window m bl br n q .R (w :: l) r
      | ⟨w, .L, some q⟩ => window m bl br n q .L l (w :: r)
      | ⟨w, .R, none⟩ => ⟨n, none, .R, w :: l, r⟩
      | ⟨w, .L, none⟩ => ⟨n, none, .L, l, w :: r⟩
  | n + 1, q, .L, l, r =>
    match pop bl l with
    | none => ⟨n + 1, some q, .L, l, r⟩
    | some (s, l) =>
      match m.move q s with
      | ⟨w, .R, some q⟩ => window m bl br n q .R (w :: l) r
      | ⟨w, .L, some q⟩ => window m bl br n q .L l (w :: r)
      | ⟨w, .R, none⟩ => ⟨n, none, .R, w :: l, r⟩
      | ⟨w, .L, none⟩ => ⟨n, none, .L, l, w :: r⟩

/-- The edge that a window shows, with what lies beyond it. -/
def Window.edge (w : Window) (yl yr : Half) : Edge := ⟨w.state, w.dir, Half.app w.left yl, Half.app w.right yr⟩

theorem pop_app {b : Bool} {w w' : List Nat} {s : Nat} {y : Half} (h : pop b w = some (s, w'))
    (hb : b = true → y = Half.blank) : Half.app w y = (Half.app w' y).cons s := by
  cases w with
  | cons a w => cases h; rfl
  | nil =>
    cases b with
    | false => exact nomatch h
    | true => cases h; rw [hb rfl]; exact Half.cons_blank.symm

theorem window_path {m : Machine} {bl br : Bool} {yl yr : Half} (hl : bl = true → yl = Half.blank)
    (hr : br = true → yr = Half.blank) : ∀ (n q : Nat) (d : Dir) (l r : List Nat),
    (window m bl br n q d l r).fuel ≤ n ∧
    Path m (n - (window m bl br n q d l r).fuel) ⟨some q, d, Half.app l yl, Half.app r yr⟩
      ((window m bl br n q d l r).edge yl yr) := by
  intro n
  induction n with
  | zero => intro q d l r; exact ⟨Nat.le_refl 0, Path.nil _⟩
  | succ n ih =>
    intro q d l r
    have one : ∀ e f, Path m 1 e f → Path m (n + 1 - n) e f := by
      intro e f p; rw [Nat.add_sub_cancel_left]; exact p
    have on : ∀ {W : Window} {e f g : Edge}, W.fuel ≤ n ∧ Path m (n - W.fuel) e g →
        (∀ k g, Path m k e g → Path m (k + 1) f g) → W.fuel ≤ n + 1 ∧ Path m (n + 1 - W.fuel) f g := by
      intro W e f g ⟨a, b⟩ step
      refine ⟨Nat.le_succ_of_le a, ?_⟩
      rw [Nat.succ_sub a]; exact step _ _ b
    cases d
    · unfold window
      split
      · refine ⟨Nat.le_refl _, ?_⟩; rw [Nat.sub_self]; exact Path.nil _
      · rename_i s l' h
        have e := pop_app h hl
        rw [e]
        have step : ∀ k f, Path m k (Edge.apply (m.move q s) .L ((Half.app l' yl).cons s) (Half.app r yr)) f →
            Path m (k + 1) ⟨some q, .L, (Half.app l' yl).cons s, Half.app r yr⟩ f := fun k f p => Path.cons p
        split <;> rename_i eq <;> rw [eq] at step
        · exact on (ih _ _ _ _) step
        · exact on (ih _ _ _ _) step
        · exact ⟨Nat.le_succ n, one _ _ (step 0 _ (Path.nil _))⟩
        · exact ⟨Nat.le_succ n, one _ _ (step 0 _ (Path.nil _))⟩
    · unfold window
      split
      · refine ⟨Nat.le_refl _, ?_⟩; rw [Nat.sub_self]; exact Path.nil _
      · rename_i s r' h
        have e := pop_app h hr
        rw [e]
        have step : ∀ k f, Path m k (Edge.apply (m.move q s) .R (Half.app l yl) ((Half.app r' yr).cons s)) f →
            Path m (k + 1) ⟨some q, .R, Half.app l yl, (Half.app r' yr).cons s⟩ f := fun k f p => Path.cons p
        split <;> rename_i eq <;> rw [eq] at step
        · exact on (ih _ _ _ _) step
        · exact on (ih _ _ _ _) step
        · exact ⟨Nat.le_succ n, one _ _ (step 0 _ (Path.nil _))⟩
        · exact ⟨Nat.le_succ n, one _ _ (step 0 _ (Path.nil _))⟩

end Lemmata.Turing
