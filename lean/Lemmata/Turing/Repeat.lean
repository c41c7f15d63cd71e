import Lemmata.Turing.Rule

/-! A rule applied `n` times at once: what the variables become, and how many steps that takes. -/

namespace Lemmata.Turing

/-- 0 + 1 + … + (n - 1) -/
def triangle (n : Nat) : Nat := n * (n - 1) / 2

/-- The variables after the rule was applied `n` times. -/
def values (n : Nat) : List Slot → List Nat → List Nat
  | s :: ss, y :: ys => (y + n * s.high - n * s.low) :: values n ss ys
  | _, _ => []

/-- The sums of the variables over the `n` times. -/
def totals (n : Nat) : List Slot → List Nat → List Nat
  | s :: ss, y :: ys => (n * y + triangle n * s.high - triangle n * s.low) :: totals n ss ys
  | _, _ => []

/-- No variable falls below zero in `n` times. -/
def lasts (n : Nat) : List Slot → List Nat → Bool
  | [], [] => true
  | s :: ss, y :: ys => Nat.ble (n * s.low) (y + n * s.high) && lasts n ss ys
  | _, _ => false

theorem triangle_succ (n : Nat) : triangle (n + 1) = triangle n + n := by
  unfold triangle
  cases n with
  | zero => rfl
  | succ k =>
    have e : (k + 1 + 1) * (k + 1 + 1 - 1) = (k + 1) * (k + 1 - 1) + (k + 1) * 2 := by
      rw [Nat.add_sub_cancel, Nat.add_sub_cancel, ← Nat.mul_add, Nat.mul_comm]
    rw [e, Nat.add_mul_div_right _ _ (by decide)]

/-- A variable that does not fall below zero in `n + 1` times does not in fewer. -/
theorem lasts_fewer {y n lo hi : Nat} (h : (n + 1) * lo ≤ y + (n + 1) * hi) : n * lo ≤ y + n * hi := by
  by_cases c : lo ≤ hi
  · have := Nat.mul_le_mul_left n c; omega
  · rw [Nat.succ_mul, Nat.succ_mul] at h; omega

theorem lasts_pred {n : Nat} : ∀ {ss : List Slot} {x : List Nat}, lasts (n + 1) ss x = true → lasts n ss x = true
  | [], [], _ => rfl
  | [], _ :: _, h => nomatch h
  | _ :: _, [], h => nomatch h
  | s :: ss, y :: x, h => by
    unfold lasts at h ⊢
    rw [Bool.and_eq_true] at h ⊢
    exact ⟨Nat.ble_eq_true_of_le (lasts_fewer (Nat.le_of_ble_eq_true h.1)), lasts_pred h.2⟩

theorem triangle_lasts {y lo hi : Nat} : ∀ {n : Nat}, n * lo ≤ y + n * hi →
    triangle n * lo ≤ n * y + triangle n * hi
  | 0, _ => by simp [triangle]
  | n + 1, h => by
    have le := lasts_fewer h
    have ih := triangle_lasts le
    simp only [triangle_succ, Nat.add_mul, Nat.one_mul] at h ⊢
    omega

theorem totals_succ {n : Nat} (coef : List Nat) : ∀ {ss : List Slot} {x : List Nat}, lasts n ss x = true →
    dot coef (totals (n + 1) ss x) = dot coef (totals n ss x) + dot coef (values n ss x) := by
  induction coef with
  | nil => intro ss x _; rw [dot_nil, dot_nil, dot_nil]
  | cons a v ih =>
    intro ss x h
    cases ss with
    | nil => cases x <;> first | rfl | exact nomatch h
    | cons s ss =>
      cases x with
      | nil => exact nomatch h
      | cons y x =>
        unfold lasts at h
        rw [Bool.and_eq_true] at h
        have le := Nat.le_of_ble_eq_true h.1
        have tl := triangle_lasts le
        have e : (n + 1) * y + triangle (n + 1) * s.high - triangle (n + 1) * s.low =
            (n * y + triangle n * s.high - triangle n * s.low) + (y + n * s.high - n * s.low) := by
          simp only [triangle_succ, Nat.add_mul, Nat.one_mul]
          omega
        unfold totals values dot
        rw [e, ih h.2, Nat.mul_add]
        omega

theorem moves_values {n : Nat} : ∀ {ss : List Slot} {x : List Nat} (pre pre' : List Nat), pre.length = pre'.length →
    lasts (n + 1) ss x = true → Moves (pre ++ values n ss x) (pre' ++ values (n + 1) ss x) pre.length ss := by
  have at_length : ∀ (p : List Nat) (y : Nat) (ys : List Nat), at' (p ++ y :: ys) p.length = y := by
    intro p
    induction p with
    | nil => intro y ys; rfl
    | cons a p ih => intro y ys; exact ih y ys
  intro ss
  induction ss with
  | nil => intro x _ _ _ _; exact trivial
  | cons s ss ih =>
    intro x pre pre' len h
    cases x with
    | nil => exact nomatch h
    | cons y x =>
      unfold lasts at h
      rw [Bool.and_eq_true] at h
      have le := Nat.le_of_ble_eq_true h.1
      have le' := lasts_fewer le
      unfold values Moves
      refine ⟨?_, ?_⟩
      · rw [at_length]
        rw [len, at_length]
        rw [Nat.succ_mul, Nat.succ_mul] at le ⊢
        omega
      · have := ih (x := x) (pre ++ [y + n * s.high - n * s.low]) (pre' ++ [y + (n + 1) * s.high - (n + 1) * s.low])
          (by rw [List.length_append, List.length_append, len]; rfl) h.2
        rw [List.append_assoc, List.append_assoc, List.length_append] at this
        exact this

theorem values_zero : ∀ {ss : List Slot} {x : List Nat}, lasts 0 ss x = true → values 0 ss x = x
  | [], [], _ => rfl
  | [], _ :: _, h => nomatch h
  | _ :: _, [], h => nomatch h
  | s :: ss, y :: x, h => by
    unfold lasts at h
    rw [Bool.and_eq_true] at h
    unfold values
    rw [values_zero h.2, Nat.zero_mul, Nat.zero_mul]; rfl

theorem repeat_path {m : Machine} {pad : List Nat} {fuel : Nat} {r : Rule} {e : Exp}
    (h : checkRule m pad fuel r = some e) {x : List Nat} {yl yr : Half}
    (hl : r.blankLeft = true → yl = Half.blank) (hr : r.blankRight = true → yr = Half.blank) :
    ∀ n, lasts n (r.left ++ r.right) x = true →
      Path m (n * e.const + dot e.coef (totals n (r.left ++ r.right) x)) ((r.stage false).edge x yl yr)
        ((r.stage false).edge (values n (r.left ++ r.right) x) yl yr) := by
  intro n
  induction n with
  | zero =>
    intro hx
    rw [values_zero hx]
    have zero : ∀ (v : List Nat) (ss : List Slot) (x : List Nat), dot v (totals 0 ss x) = 0 := by
      intro v
      induction v with
      | nil => intro ss x; exact dot_nil _
      | cons a v ih =>
        intro ss x
        cases ss <;> cases x <;> first | rfl | skip
        rename_i s ss y x
        show a * (0 * y + triangle 0 * s.high - triangle 0 * s.low) + dot v (totals 0 ss x) = 0
        rw [ih]
        simp [triangle]
    rw [zero, Nat.zero_mul]
    exact Path.nil _
  | succ n ih =>
    intro hx
    have p := (ih (lasts_pred hx)).trans (rule_path h (moves_values [] [] rfl hx) hl hr)
    rw [totals_succ _ (lasts_pred hx)]
    have eq : n * e.const + dot e.coef (totals n (r.left ++ r.right) x) + e.eval ([] ++ values n (r.left ++ r.right) x) =
        (n + 1) * e.const + (dot e.coef (totals n (r.left ++ r.right) x) + dot e.coef (values n (r.left ++ r.right) x)) := by
      rw [List.nil_append, Nat.succ_mul]
      unfold Exp.eval
      omega
    rw [eq] at p
    exact p

end Lemmata.Turing
