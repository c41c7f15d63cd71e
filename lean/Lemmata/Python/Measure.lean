/-! What falls from one round of a loop to the next, and from a call to the calls inside it: an integer that is not
negative, or several, of which the first one that changes falls. -/

namespace Lemmata.Python

/-- Types whose elements cannot fall forever. -/
class Measure (μ : Type) where
  /-- The first is what the second has fallen to. -/
  falls : μ → μ → Prop
  wf : WellFounded falls

/-- `new` is what `old` has fallen to. -/
abbrev Falls [Measure μ] (new old : μ) : Prop := Measure.falls new old

theorem Int.falls_wf : WellFounded fun new old : Int => 0 ≤ old ∧ new < old := by
  refine Subrelation.wf (r := InvImage (· < ·) fun a : Int => (a + 1).toNat) ?_ (InvImage.wf _ Nat.lt_wfRel.wf)
  intro new old h
  show (new + 1).toNat < (old + 1).toNat
  omega

/-- An integer falls from where it is not negative. -/
instance : Measure Int where
  falls new old := 0 ≤ old ∧ new < old
  wf := Int.falls_wf

/-- Pairs fall where the first part does, or where it stays and the second one falls. -/
theorem Measure.pair_wf {μ ν : Type} [Measure μ] [Measure ν] :
    WellFounded fun new old : μ × ν => Falls new.1 old.1 ∨ (new.1 = old.1 ∧ Falls new.2 old.2) := by
  have each : ∀ a : μ, ∀ b : ν,
      Acc (fun new old : μ × ν => Falls new.1 old.1 ∨ (new.1 = old.1 ∧ Falls new.2 old.2)) (a, b) := by
    have wf := Measure.wf (μ := μ)
    have wf' := Measure.wf (μ := ν)
    intro a
    induction a using wf.induction with
    | _ a first =>
      intro b
      induction b using wf'.induction with
      | _ b second =>
        refine ⟨_, fun ⟨a', b'⟩ h => ?_⟩
        rcases h with h | ⟨same, h⟩
        · exact first a' h b'
        · have same : a' = a := same
          subst same
          exact second b' h
  exact ⟨fun ⟨a, b⟩ => each a b⟩

instance {μ ν : Type} [Measure μ] [Measure ν] : Measure (μ × ν) where
  falls new old := Falls new.1 old.1 ∨ (new.1 = old.1 ∧ Falls new.2 old.2)
  wf := Measure.pair_wf

end Lemmata.Python
