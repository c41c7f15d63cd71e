import Lemmata.Turing.Simulation

/-! Words: comparing them in the kernel, and what they mean in front of a half. -/

namespace Lemmata.Turing

/-- The lists are equal, symbol by symbol. -/
def sameWord : List Nat → List Nat → Bool
  | [], [] => true
  | a :: v, b :: w => bif Nat.beq a b then sameWord v w else false
  | _, _ => false

theorem sameWord_eq : ∀ {v w : List Nat}, sameWord v w = true → v = w
  | [], [], _ => rfl
  | [], _ :: _, h => nomatch h
  | _ :: _, [], h => nomatch h
  | a :: v, b :: w, h => by
    unfold sameWord at h
    cases e : Nat.beq a b <;> rw [e] at h
    · exact nomatch h
    · rw [Nat.eq_of_beq_eq_true e, sameWord_eq (v := v) h]

/-- Nothing but zeros. -/
def allBlank : List Nat → Bool
  | [] => true
  | s :: w => bif Nat.beq s 0 then allBlank w else false

/-- The directions are equal. -/
def sameDir : Dir → Dir → Bool
  | .L, .L => true
  | .R, .R => true
  | _, _ => false

theorem app_append : ∀ (v w : List Nat) (h : Half), Half.app (v ++ w) h = Half.app v (Half.app w h)
  | [], _, _ => rfl
  | s :: v, w, h => congrArg (Half.cons s) (app_append v w h)

theorem app_allBlank : ∀ {w : List Nat}, allBlank w = true → Half.app w Half.blank = Half.blank
  | [], _ => rfl
  | s :: w, h => by
    unfold allBlank at h
    cases e : Nat.beq s 0 <;> rw [e] at h
    · exact nomatch h
    · rw [Nat.eq_of_beq_eq_true e]
      show (Half.app w Half.blank).cons 0 = _
      rw [app_allBlank (w := w) h]; exact Half.cons_blank

theorem sameDir_eq {a b : Dir} (h : sameDir a b = true) : a = b := by
  cases a <;> cases b <;> first | rfl | exact nomatch h

end Lemmata.Turing
