import Lemmata.Turing.Word

/-! Machines that never halt because they repeat: cyclers, and translated cyclers.

After `start` steps the machine stands between the words `l` and `r`; `period` steps later it stands between the same
words again. A side that is cut (`some n`) is a translated cycler's: what lies beyond the `n` nearest cells is never
read in between, so that it may be anything. A side that is not cut is blank beyond its word. -/

namespace Lemmata.Turing

/-- `w` without the prefix `v`. -/
def dropPrefix : (v w : List Nat) → Option (List Nat)
  | [], w => some w
  | _ :: _, [] => none
  | a :: v, b :: w => bif Nat.beq a b then dropPrefix v w else none

/-- The word that a cut leaves. -/
def cut : Option Nat → List Nat → List Nat
  | none, w => w
  | some n, w => w.take n

/-- Whether `w'` is `w` again, with something blank behind it where the side is not cut. -/
def again (c : Option Nat) (w w' : List Nat) : Bool :=
  match dropPrefix w w' with
  | none => false
  | some rest => c.isSome || allBlank rest

/-- The loop closes: from the words after `start` steps, `period` steps lead to the same words. -/
def checkLoop (m : Machine) (start period : Nat) (cl cr : Option Nat) : Bool :=
  match fromStart m start with
  | ⟨0, some q, d, l, r⟩ =>
    match window m cl.isNone cr.isNone period q d (cut cl l) (cut cr r) with
    | ⟨0, some q', d', l', r'⟩ =>
      Nat.ble 1 period && Nat.beq q q' && sameDir d d' && again cl (cut cl l) l' && again cr (cut cr r) r'
    | _ => false
  | _ => false

theorem dropPrefix_eq : ∀ {v w u : List Nat}, dropPrefix v w = some u → w = v ++ u
  | [], w, u, h => by cases h; rfl
  | a :: v, [], u, h => nomatch h
  | a :: v, b :: w, u, h => by
    unfold dropPrefix at h
    cases e : Nat.beq a b <;> rw [e] at h
    · exact nomatch h
    · rw [Nat.eq_of_beq_eq_true e, dropPrefix_eq (v := v) h]; rfl

theorem again_app {c : Option Nat} {w w' : List Nat} (h : again c w w' = true) {y : Half}
    (hy : c.isNone = true → y = Half.blank) :
    ∃ y', (c.isNone = true → y' = Half.blank) ∧ Half.app w' y = Half.app w y' := by
  unfold again at h
  split at h
  · exact nomatch h
  · rename_i rest e
    refine ⟨Half.app rest y, fun n => ?_, ?_⟩
    · rw [hy n]
      cases c with
      | none => exact app_allBlank h
      | some _ => exact nomatch n
    · rw [dropPrefix_eq e, app_append]

theorem cut_app (c : Option Nat) (w : List Nat) :
    ∃ y, (c.isNone = true → y = Half.blank) ∧ Half.app w Half.blank = Half.app (cut c w) y := by
  cases c with
  | none => exact ⟨Half.blank, fun _ => rfl, rfl⟩
  | some n =>
    refine ⟨Half.app (w.drop n) Half.blank, (fun h => nomatch h), ?_⟩
    rw [← app_append]
    show _ = Half.app (w.take n ++ w.drop n) _
    rw [List.take_append_drop]

theorem not_halts_of_loop {m : Machine} (start period : Nat) (cl cr : Option Nat)
    (h : checkLoop m start period cl cr = true) : ¬ m.Halts := by
  have ⟨_, p⟩ := fromStart_path m start
  unfold checkLoop at h
  split at h
  case h_2 => exact nomatch h
  rename_i q d l r eq
  rw [eq] at p
  obtain ⟨yl, hyl, el⟩ := cut_app cl l
  obtain ⟨yr, hyr, er⟩ := cut_app cr r
  have loop : ∀ yl yr, (cl.isNone = true → yl = Half.blank) → (cr.isNone = true → yr = Half.blank) → _ :=
    fun yl yr a b => window_path (m := m) a b period q d (cut cl l) (cut cr r)
  split at h
  case h_2 => exact nomatch h
  rename_i q' d' l' r' eq'
  rw [eq'] at loop
  simp only [Bool.and_eq_true] at h
  obtain ⟨⟨⟨⟨pos, hq⟩, hd⟩, hl⟩, hr⟩ := h
  have hq := Nat.eq_of_beq_eq_true hq
  have hd := sameDir_eq hd
  subst hq hd
  refine not_halts (m := m)
    (fun e => ∃ yl yr, (cl.isNone = true → yl = Half.blank) ∧ (cr.isNone = true → yr = Half.blank) ∧
      e = ⟨some q, d, Half.app (cut cl l) yl, Half.app (cut cr r) yr⟩)
    _ _ p ⟨yl, yr, hyl, hyr, ?_⟩ ?_
  · show Edge.mk _ _ (Half.app l _) (Half.app r _) = _
    rw [el, er]
  · rintro e ⟨yl, yr, hyl, hyr, rfl⟩
    obtain ⟨zl, hzl, el⟩ := again_app hl hyl
    obtain ⟨zr, hzr, er⟩ := again_app hr hyr
    obtain ⟨k, rfl⟩ : ∃ k, period = k + 1 := ⟨period - 1, by have := Nat.le_of_ble_eq_true pos; omega⟩
    refine ⟨k, _, (loop yl yr hyl hyr).2, zl, zr, hzl, hzr, ?_⟩
    show Edge.mk _ _ (Half.app l' _) (Half.app r' _) = _
    rw [el, er]

end Lemmata.Turing
