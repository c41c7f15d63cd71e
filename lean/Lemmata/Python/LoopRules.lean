import Lemmata.Python.Rules
import Lemmata.Python.Measure
/-! The rules of loops: an invariant, and a measure that falls. -/

namespace Lemmata.Python.Py

variable {α β σ τ ρ μ : Type} [Measure μ] {E : String → Prop}

/-- Steps end when a bound on them falls with each; what is claimed of a state follows from what is claimed after it. -/
theorem iterate_ends {Q : τ → Prop} {step : Nat → σ → Py (Step σ τ)} (inv : σ → Prop) (bound : σ → μ)
    (h : ∀ s, inv s → Runs (fun k => step k s)
      (fun | .again s' => inv s' ∧ Falls (bound s') (bound s) | .stop t => Q t) E) (m : μ) :
    ∀ s, inv s → bound s = m →
      (∃ o, (∃ least, ∀ j k n, least ≤ j → least ≤ k → least ≤ n → iterate (step k) j s n = o) ∧
        ((∃ v, o = .ok v ∧ Q v) ∨ (∃ e, o = .raised e ∧ E e))) := by
  have wf := Measure.wf (μ := μ)
  induction m using wf.induction with
  | _ m ih =>
    intro s hs hb
    rcases h s hs with ⟨v, ⟨l, hl⟩, q⟩ | ⟨e, ⟨l, hl⟩, q⟩
    · cases v with
      | again s' =>
        obtain ⟨o, ⟨l', hl'⟩, ho⟩ := ih (bound s') (hb ▸ q.2) s' q.1 rfl
        refine ⟨o, ⟨max l l' + 1, fun j k n hj hk hn => ?_⟩, ho⟩
        obtain ⟨j, rfl⟩ : ∃ i, j = i + 1 := ⟨j - 1, by omega⟩
        simp only [iterate, andThen, hl k n (by omega) (by omega), hl' j k n (by omega) (by omega) (by omega)]
      | stop t =>
        refine ⟨.ok t, ⟨l + 1, fun j k n hj hk hn => ?_⟩, .inl ⟨t, rfl, q⟩⟩
        obtain ⟨j, rfl⟩ : ∃ i, j = i + 1 := ⟨j - 1, by omega⟩
        simp only [iterate, andThen, hl k n (by omega) (by omega), Py.ret]
    · refine ⟨.raised e, ⟨l + 1, fun j k n hj hk hn => ?_⟩, .inr ⟨e, rfl, q⟩⟩
      obtain ⟨j, rfl⟩ : ∃ i, j = i + 1 := ⟨j - 1, by omega⟩
      simp only [iterate, andThen, hl k n (by omega) (by omega)]

theorem Runs.loop {Q : τ → Prop} {step : Nat → σ → Py (Step σ τ)} (inv : σ → Prop) (bound : σ → μ)
    (h : ∀ s, inv s → Runs (fun k => step k s)
      (fun | .again s' => inv s' ∧ Falls (bound s') (bound s) | .stop t => Q t) E)
    {s : σ} (hs : inv s) : Runs (fun k => Py.loop (step k) s) Q E := by
  obtain ⟨o, ⟨l, hl⟩, ho⟩ := iterate_ends inv bound h (bound s) s hs rfl
  rcases ho with ⟨v, rfl, q⟩ | ⟨e, rfl, q⟩
  · exact .inl ⟨v, ⟨l, fun k n hk hn => hl n k n hn hk hn⟩, q⟩
  · exact .inr ⟨e, ⟨l, fun k n hk hn => hl n k n hn hk hn⟩, q⟩

/-- `while`: the invariant holds at first; where it and the condition hold, the body keeps it and lowers the bound. -/
theorem Runs.while {Q : σ → Prop} {cond : Nat → σ → Py Bool} {body : Nat → σ → Py σ} (inv : σ → Prop) (bound : σ → μ) {s : σ}
    (initially : inv s)
    (round : ∀ s, inv s → Runs (fun k => cond k s)
      (fun c => if c = true
        then Runs (fun k => body k s) (fun s' => inv s' ∧ Falls (bound s') (bound s)) E else Q s) E) :
    Runs (fun k => Py.while s (cond k) (body k)) Q E := by
  refine Runs.loop inv bound (fun s hs => Runs.andThen ?_) initially
  refine (round s hs).mono (fun c hc => Runs.ite (fun h => ?_) fun h => ?_) fun _ h => h
  · rw [if_pos h] at hc
    exact Runs.andThen (hc.mono (fun s' q => Runs.pure q) fun _ h => h)
  · rw [if_neg h] at hc
    exact Runs.pure hc

/-- `while` with `break` or `return`. -/
theorem Runs.whileFlow {Q : Flow σ ρ → Prop} {cond : Nat → σ → Py Bool} {body : Nat → σ → Py (Flow σ ρ)} (inv : σ → Prop) (bound : σ → μ)
    {s : σ} (initially : inv s)
    (round : ∀ s, inv s → Runs (fun k => cond k s)
      (fun c => if c = true
        then Runs (fun k => body k s) (fun
          | .next s' => inv s' ∧ Falls (bound s') (bound s)
          | .leave s' => Q (.leave s')
          | .result r => Q (.result r)) E
        else Q (.next s)) E) :
    Runs (fun k => Py.whileFlow s (cond k) (body k)) Q E := by
  refine Runs.loop inv bound (fun s hs => Runs.andThen ?_) initially
  refine (round s hs).mono (fun c hc => Runs.ite (fun h => ?_) fun h => ?_) fun _ h => h
  · rw [if_pos h] at hc
    refine Runs.andThen (hc.mono (fun f q => ?_) fun _ h => h)
    cases f with
    | next s' => exact Runs.pure q
    | leave s' => exact Runs.pure q
    | result r => exact Runs.pure q
  · rw [if_neg h] at hc
    exact Runs.pure hc

theorem Runs.forFlow_from {Q : Flow σ ρ → Prop} {body : Nat → α → σ → Py (Flow σ ρ)} (xs : List α) (inv : List α → σ → Prop)
    (round : ∀ done x rest s, xs = done ++ x :: rest → inv done s → Runs (fun k => body k x s) (fun
      | .next s' => inv (done ++ [x]) s'
      | .leave s' => Q (.leave s')
      | .result r => Q (.result r)) E)
    (finally_ : ∀ s, inv xs s → Q (.next s)) (rest : List α) :
    ∀ done s, xs = done ++ rest → inv done s → Runs (fun k => Py.forFlow rest s (body k)) Q E := by
  induction rest with
  | nil =>
    intro done s h hs
    rw [List.append_nil] at h
    exact Runs.pure (finally_ s (h ▸ hs))
  | cons x rest ih =>
    intro done s h hs
    refine Runs.andThen ((round done x rest s h hs).mono (fun f q => ?_) fun _ h => h)
    cases f with
    | next s' => exact ih (done ++ [x]) s' (by rw [h, List.append_assoc]; rfl) q
    | leave s' => exact Runs.pure q
    | result r => exact Runs.pure q

/-- `for x in xs` with `break` or `return`: the invariant speaks of the items that are done. -/
theorem Runs.forFlow {Q : Flow σ ρ → Prop} {body : Nat → α → σ → Py (Flow σ ρ)} {xs : List α} {s : σ} (inv : List α → σ → Prop)
    (initially : inv [] s)
    (round : ∀ done x rest s, xs = done ++ x :: rest → inv done s → Runs (fun k => body k x s) (fun
      | .next s' => inv (done ++ [x]) s'
      | .leave s' => Q (.leave s')
      | .result r => Q (.result r)) E)
    (finally_ : ∀ s, inv xs s → Q (.next s)) : Runs (fun k => Py.forFlow xs s (body k)) Q E :=
  forFlow_from xs inv round finally_ xs [] s rfl initially

theorem Runs.forIn_from {Q : σ → Prop} {body : Nat → α → σ → Py σ} (xs : List α) (inv : List α → σ → Prop)
    (round : ∀ done x rest s, xs = done ++ x :: rest → inv done s →
      Runs (fun k => body k x s) (fun s' => inv (done ++ [x]) s') E)
    (finally_ : ∀ s, inv xs s → Q s) (rest : List α) :
    ∀ done s, xs = done ++ rest → inv done s → Runs (fun k => Py.forIn rest s (body k)) Q E := by
  induction rest with
  | nil =>
    intro done s h hs
    rw [List.append_nil] at h
    exact Runs.pure (finally_ s (h ▸ hs))
  | cons x rest ih =>
    intro done s h hs
    exact Runs.andThen ((round done x rest s h hs).mono
      (fun s' q => ih (done ++ [x]) s' (by rw [h, List.append_assoc]; rfl) q) fun _ h => h)

/-- `for x in xs`: the invariant speaks of the items that are done. -/
theorem Runs.forIn {Q : σ → Prop} {body : Nat → α → σ → Py σ} {xs : List α} {s : σ} (inv : List α → σ → Prop)
    (initially : inv [] s)
    (round : ∀ done x rest s, xs = done ++ x :: rest → inv done s →
      Runs (fun k => body k x s) (fun s' => inv (done ++ [x]) s') E)
    (finally_ : ∀ s, inv xs s → Q s) : Runs (fun k => Py.forIn xs s (body k)) Q E :=
  forIn_from xs inv round finally_ xs [] s rfl initially

theorem Runs.countFrom {Q : Flow σ ρ → Prop} {body : Nat → Int → σ → Py (Flow σ ρ)} {a b : Int} (inv : Int → σ → Prop)
    (round : ∀ i s, a ≤ i → i < b → inv i s → Runs (fun k => body k i s) (fun
      | .next s' => inv (i + 1) s'
      | .leave s' => Q (.leave s')
      | .result r => Q (.result r)) E)
    (finally_ : ∀ i s, i = max a b → inv i s → Q (.next s)) (n : Nat) :
    ∀ i s, i + n = max a b → a ≤ i → inv i s → Runs (fun k => Py.countFrom n i s (body k)) Q E := by
  induction n with
  | zero => exact fun i s h _ hs => Runs.pure (finally_ i s (by omega) hs)
  | succ n ih =>
    intro i s h low hs
    refine Runs.andThen ((round i s low (by omega) hs).mono (fun f q => ?_) fun _ h => h)
    cases f with
    | next s' => exact ih (i + 1) s' (by omega) (by omega) q
    | leave s' => exact Runs.pure q
    | result r => exact Runs.pure q

/-- `for i in range(a, b)` with `break` or `return`: the invariant speaks of the next index. -/
theorem Runs.rangeFlow {Q : Flow σ ρ → Prop} {body : Nat → Int → σ → Py (Flow σ ρ)} {a b : Int} {s : σ} (inv : Int → σ → Prop)
    (initially : inv a s)
    (round : ∀ i s, a ≤ i → i < b → inv i s → Runs (fun k => body k i s) (fun
      | .next s' => inv (i + 1) s'
      | .leave s' => Q (.leave s')
      | .result r => Q (.result r)) E)
    (finally_ : ∀ i s, i = max a b → inv i s → Q (.next s)) : Runs (fun k => Py.rangeFlow a b s (body k)) Q E :=
  countFrom inv round finally_ (b - a).toNat a s (by omega) (Int.le_refl a) initially

theorem Runs.countSteps {Q : σ → Prop} {body : Nat → Int → σ → Py σ} {a b : Int} (inv : Int → σ → Prop)
    (round : ∀ i s, a ≤ i → i < b → inv i s → Runs (fun k => body k i s) (fun s' => inv (i + 1) s') E)
    (finally_ : ∀ i s, i = max a b → inv i s → Q s) (n : Nat) :
    ∀ i s, i + n = max a b → a ≤ i → inv i s → Runs (fun k => Py.countSteps n i s (body k)) Q E := by
  induction n with
  | zero => exact fun i s h _ hs => Runs.pure (finally_ i s (by omega) hs)
  | succ n ih =>
    intro i s h low hs
    exact Runs.andThen ((round i s low (by omega) hs).mono
      (fun s' q => ih (i + 1) s' (by omega) (by omega) q) fun _ h => h)

/-- `for i in range(a, b)`: the invariant speaks of the next index. -/
theorem Runs.forRange {Q : σ → Prop} {body : Nat → Int → σ → Py σ} {a b : Int} {s : σ} (inv : Int → σ → Prop)
    (initially : inv a s)
    (round : ∀ i s, a ≤ i → i < b → inv i s → Runs (fun k => body k i s) (fun s' => inv (i + 1) s') E)
    (finally_ : ∀ i s, i = max a b → inv i s → Q s) : Runs (fun k => Py.forRange a b s (body k)) Q E :=
  countSteps inv round finally_ (b - a).toNat a s (by omega) (Int.le_refl a) initially

end Lemmata.Python.Py
