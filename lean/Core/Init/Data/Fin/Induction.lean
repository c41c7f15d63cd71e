prelude
import Init.Data.Fin.Lemmas

/-! Recursion over `Fin (n + 1)` from below and from above, quantifiers over `Fin n`, and that they are decidable. -/

set_option linter.unusedVariables false
universe u

namespace Fin
variable {n : Nat}

/-- `0`, or the successor of something below the smaller bound. -/
@[elab_as_elim] def cases {motive : Fin (n + 1) → Sort u} (zero : motive 0) (succ : ∀ i : Fin n, motive i.succ) :
    ∀ i : Fin (n + 1), motive i
  | ⟨0, _⟩ => zero
  | ⟨i + 1, h⟩ => succ ⟨i, Nat.lt_of_succ_lt_succ h⟩

@[simp] theorem cases_zero {motive : Fin (n + 1) → Sort u} {zero succ} :
    @Fin.cases n motive zero succ 0 = zero := rfl
@[simp] theorem cases_succ {motive : Fin (n + 1) → Sort u} {zero succ} (i : Fin n) :
    @Fin.cases n motive zero succ i.succ = succ i := rfl

/-- Upwards from `0`. -/
@[elab_as_elim] def induction {motive : Fin (n + 1) → Sort u} (zero : motive 0)
    (succ : ∀ i : Fin n, motive (castSucc i) → motive i.succ) : ∀ i : Fin (n + 1), motive i
  | ⟨i, h⟩ => go i h
where
  go : ∀ (i : Nat) (hi : i < n + 1), motive ⟨i, hi⟩
    | 0, hi => by rw [Fin.mk_zero]; exact zero
    | i + 1, hi => succ ⟨i, Nat.lt_of_succ_lt_succ hi⟩ (go i (Nat.lt_of_succ_lt hi))

/-- A family over all bounds, by recursion on the element. -/
@[elab_as_elim] def succRec {motive : ∀ n, Fin n → Sort u} (zero : ∀ n, motive (n + 1) (0 : Fin (n + 1)))
    (succ : ∀ n i, motive n i → motive (Nat.succ n) i.succ) : ∀ {n : Nat} (i : Fin n), motive n i
  | 0, i => i.elim0
  | Nat.succ n, ⟨0, _⟩ => by rw [mk_zero]; exact zero n
  | Nat.succ _, ⟨Nat.succ i, h⟩ => succ _ _ (succRec zero succ ⟨i, Nat.lt_of_succ_lt_succ h⟩)

/-- The greatest element, or one that is also below the smaller bound. -/
@[elab_as_elim] def lastCases {motive : Fin (n + 1) → Sort u} (last : motive (Fin.last n))
    (cast : ∀ i : Fin n, motive (castSucc i)) (i : Fin (n + 1)) : motive i :=
  if h : i.val < n then cast ⟨i.val, h⟩
  else
    have : i = Fin.last n := Fin.ext (Nat.le_antisymm (Nat.le_of_lt_succ i.isLt) (Nat.not_lt.mp h))
    this ▸ last

theorem exists_iff {p : Fin n → Prop} : (Exists fun i => p i) ↔ Exists fun i => Exists fun h => p ⟨i, h⟩ :=
  ⟨fun ⟨⟨i, h⟩, x⟩ => ⟨i, h, x⟩, fun ⟨i, h, x⟩ => ⟨⟨i, h⟩, x⟩⟩

theorem forall_iff {p : Fin n → Prop} : (∀ i, p i) ↔ ∀ i h, p ⟨i, h⟩ := ⟨fun f i h => f ⟨i, h⟩, fun f ⟨i, h⟩ => f i h⟩

theorem forall_fin_succ {P : Fin (n + 1) → Prop} : (∀ i, P i) ↔ P 0 ∧ (∀ i : Fin n, P i.succ) :=
  ⟨fun h => ⟨h 0, fun i => h _⟩, fun h i => Fin.cases h.left h.right i⟩

theorem exists_fin_succ {P : Fin (n + 1) → Prop} : (∃ i, P i) ↔ P 0 ∨ (∃ i : Fin n, P i.succ) :=
  ⟨fun ⟨i, h⟩ => Fin.cases (motive := fun i => P i → P 0 ∨ ∃ i : Fin n, P i.succ) Or.inl (fun i h => .inr ⟨i, h⟩) i h,
    fun h => h.elim (fun h => ⟨0, h⟩) fun ⟨i, h⟩ => ⟨i.succ, h⟩⟩

theorem forall_fin_zero {P : Fin 0 → Prop} : (∀ i, P i) ↔ True := iff_true_intro fun i => i.elim0
theorem exists_fin_zero {P : Fin 0 → Prop} : (∃ i, P i) ↔ False := iff_false_intro fun ⟨i, _⟩ => i.elim0
theorem forall_fin_one {p : Fin 1 → Prop} : (∀ i, p i) ↔ p 0 := ⟨fun h => h 0, fun h i => fin_one_eq_zero i ▸ h⟩
theorem exists_fin_one {p : Fin 1 → Prop} : (∃ i, p i) ↔ p 0 := ⟨fun ⟨i, h⟩ => fin_one_eq_zero i ▸ h, fun h => ⟨0, h⟩⟩
theorem forall_fin_two {p : Fin 2 → Prop} : (∀ i, p i) ↔ p 0 ∧ p 1 :=
  ⟨fun h => ⟨h 0, h 1⟩, fun h => Fin.cases h.left fun i => fin_one_eq_zero i ▸ h.right⟩
theorem exists_fin_two {p : Fin 2 → Prop} : (∃ i, p i) ↔ p 0 ∨ p 1 :=
  exists_fin_succ.trans (or_congr_right exists_fin_one)

end Fin

/-- Checks all numbers below `n`. -/
instance Nat.decidableBallLT :
    ∀ (n : Nat) (P : ∀ k, k < n → Prop) [∀ n h, Decidable (P n h)], Decidable (∀ n h, P n h)
  | 0, _, _ => isTrue fun _ h => absurd h (Nat.not_lt_zero _)
  | n + 1, P, _ =>
    match Nat.decidableBallLT n fun k h => P k (Nat.lt_succ_of_le (Nat.le_of_lt h)) with
    | isFalse h => isFalse fun all => h fun k _ => all k _
    | isTrue h =>
      if p : P n (Nat.lt_succ_self n) then
        isTrue fun k hk => (Nat.lt_or_eq_of_le (Nat.le_of_lt_succ hk)).elim (h k) fun e => by cases e; exact p
      else isFalse fun all => p (all n _)

instance Nat.decidableForallFin (P : Fin n → Prop) [DecidablePred P] : Decidable (∀ i, P i) :=
  decidable_of_iff (∀ k h, P ⟨k, h⟩) Fin.forall_iff.symm

instance Nat.decidableBallLE (n : Nat) (P : ∀ k, k ≤ n → Prop) [∀ n h, Decidable (P n h)] :
    Decidable (∀ n h, P n h) :=
  decidable_of_iff (∀ (k) (h : k < n + 1), P k (Nat.le_of_lt_succ h))
    ⟨fun m k h => m k (Nat.lt_succ_of_le h), fun m k _ => m k _⟩

instance Nat.decidableExistsLT [h : DecidablePred p] : DecidablePred fun n => ∃ m : Nat, m < n ∧ p m
  | 0 => isFalse fun ⟨_, h, _⟩ => Nat.not_lt_zero _ h
  | n + 1 =>
    match Nat.decidableExistsLT n, h n with
    | isTrue h, _ => isTrue (h.elim fun m x => ⟨m, Nat.lt_succ_of_le (Nat.le_of_lt x.left), x.right⟩)
    | isFalse _, isTrue x => isTrue ⟨n, Nat.lt_succ_self n, x⟩
    | isFalse h, isFalse x => isFalse fun ⟨m, hm, y⟩ =>
      (Nat.lt_or_eq_of_le (Nat.le_of_lt_succ hm)).elim (fun l => h ⟨m, l, y⟩) fun e => x (e ▸ y)

instance Nat.decidableExistsFin (P : Fin n → Prop) [DecidablePred P] : Decidable (∃ i, P i) :=
  match Nat.decidableForallFin fun i => ¬P i with
  | isTrue all => isFalse fun ⟨i, h⟩ => all i h
  | isFalse found => isTrue (Classical.not_forall_not.mp found)

