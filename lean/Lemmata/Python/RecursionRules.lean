import Lemmata.Python.Rules
import Lemmata.Python.Measure
/-! The rules of recursion: what is claimed of a call follows from what is claimed of calls by which a measure falls. -/

namespace Lemmata.Python.Py

variable {α β ρ μ : Type} [Measure μ] {E : String → Prop}

theorem Runs.deeper {p : Nat → Py α} (h : Runs (fun k => p (k + 1)) Q E) : Runs p Q E := by
  rcases h with ⟨v, ⟨l, hl⟩, q⟩ | ⟨e, ⟨l, hl⟩, q⟩
  · refine .inl ⟨v, ⟨l + 1, fun k n hk hn => ?_⟩, q⟩
    obtain ⟨k, rfl⟩ : ∃ i, k = i + 1 := ⟨k - 1, by omega⟩
    exact hl k n (by omega) (by omega)
  · refine .inr ⟨e, ⟨l + 1, fun k n hk hn => ?_⟩, q⟩
    obtain ⟨k, rfl⟩ : ∃ i, k = i + 1 := ⟨k - 1, by omega⟩
    exact hl k n (by omega) (by omega)

theorem Ends.of_depth {p : Nat → Py α} (h : Runs p Q E) : Ends (fun fuel => p fuel fuel) Q E := by
  rcases h with ⟨v, ⟨l, hl⟩, q⟩ | ⟨e, ⟨l, hl⟩, q⟩
  · exact .inl ⟨v, ⟨l, fun n hn => hl n n hn hn⟩, q⟩
  · exact .inr ⟨e, ⟨l, fun n hn => hl n n hn hn⟩, q⟩

/-- Recursion: the body keeps the contract where calls with smaller arguments keep it. -/
theorem Ends.fix {body : (α → Py β) → α → Py β} (pre : α → Prop) (post : α → β → Prop) (bound : α → μ)
    (step : ∀ rec : Nat → α → Py β, ∀ a, pre a →
      (∀ b, pre b → Falls (bound b) (bound a) → Runs (fun k => rec k b) (post b) E) →
      Runs (fun k => body (rec k) a) (post a) E) :
    ∀ a, pre a → Ends (Py.fix body a) (post a) E := by
  have deep : ∀ m : μ, ∀ a, pre a → bound a = m → Runs (fun k => nest body k a) (post a) E := by
    intro m
    have wf := Measure.wf (μ := μ)
    induction m using wf.induction with
    | _ m ih =>
      exact fun a ha hb => Runs.deeper (step _ a ha fun b pb less => ih (bound b) (hb ▸ less) b pb rfl)
  exact fun a ha => Ends.of_depth (p := fun k => nest body k a) (deep (bound a) a ha rfl)

/-- Functions that call one another. `good m calls`: calls of measure `m` keep their contracts. -/
theorem tie_good {last : ρ} {bodies : ρ → ρ} (good : μ → (Nat → ρ) → Prop)
    (deeper : ∀ m calls, good m (fun k => calls (k + 1)) → good m calls)
    (step : ∀ m calls, (∀ m', Falls m' m → good m' calls) → good m (fun k => bodies (calls k))) :
    ∀ m, good m (tie last bodies) := by
  intro m
  have wf := Measure.wf (μ := μ)
  induction m using wf.induction with
  | _ m ih => exact deeper m _ (step m _ ih)

end Lemmata.Python.Py
