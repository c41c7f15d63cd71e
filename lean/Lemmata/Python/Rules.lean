import Lemmata.Python.Loop
/-! What a computation comes to, and the rules by which that is proved.

`Py.Ends p post raises`: with enough fuel, `p` returns a value of `post` or raises an exception of `raises`. The rules
are those of a weakest precondition: each one reduces a claim about a statement to claims about its parts, so that the
proof of a program follows its text. They speak of families of computations, one for each depth of recursion
(`Py.Runs`), because the body of a recursive function is one. -/

namespace Lemmata.Python.Py

/-- With enough depth and fuel, the outcome is `o`. -/
def Yields (p : Nat → Py α) (o : Outcome α) : Prop := ∃ least, ∀ k n, least ≤ k → least ≤ n → p k n = o

/-- With enough depth and fuel, the family returns a value of `post` or raises an exception of `raises`. -/
def Runs (p : Nat → Py α) (post : α → Prop) (raises : String → Prop) : Prop :=
  (∃ v, Yields p (.ok v) ∧ post v) ∨ (∃ e, Yields p (.raised e) ∧ raises e)

/-- With enough fuel, `p` returns a value of `post` or raises an exception of `raises`. -/
def Ends (p : Py α) (post : α → Prop) (raises : String → Prop) : Prop :=
  (∃ v, (∃ least, ∀ fuel, least ≤ fuel → p.run fuel = .ok v) ∧ post v) ∨
  (∃ e, (∃ least, ∀ fuel, least ≤ fuel → p.run fuel = .raised e) ∧ raises e)

/-- With enough fuel, `p` returns a value of `post`; it raises nothing. -/
def Returns (p : Py α) (post : α → Prop) : Prop := Ends p post fun _ => False

theorem Runs.of_ends {p : Py α} (h : Ends p Q E) : Runs (fun _ => p) Q E := by
  rcases h with ⟨v, ⟨l, h⟩, q⟩ | ⟨e, ⟨l, h⟩, q⟩
  · exact .inl ⟨v, ⟨l, fun _ n _ hn => h n hn⟩, q⟩
  · exact .inr ⟨e, ⟨l, fun _ n _ hn => h n hn⟩, q⟩

theorem Ends.of_runs {p : Py α} (h : Runs (fun _ => p) Q E) : Ends p Q E := by
  rcases h with ⟨v, ⟨l, h⟩, q⟩ | ⟨e, ⟨l, h⟩, q⟩
  · exact .inl ⟨v, ⟨l, fun n hn => h l n (Nat.le_refl l) hn⟩, q⟩
  · exact .inr ⟨e, ⟨l, fun n hn => h l n (Nat.le_refl l) hn⟩, q⟩

theorem Returns.of_runs {p : Py α} (h : Runs (fun _ => p) Q fun _ => False) : Returns p Q := Ends.of_runs h

theorem Returns.of_ends {p : Py α} (h : Ends p Q fun _ => False) : Returns p Q := h

theorem Runs.pure {a : α} (h : Q a) : Runs (fun _ => (Pure.pure a : Py α)) Q E :=
  .inl ⟨a, ⟨0, fun _ _ _ _ => rfl⟩, h⟩

theorem Runs.raise {e : String} (h : E e) : Runs (fun _ => (Py.raise e : Py α)) Q E :=
  .inr ⟨e, ⟨0, fun _ _ _ _ => rfl⟩, h⟩

theorem Runs.andThen {p : Nat → Py α} {f : Nat → α → Py β}
    (h : Runs p (fun a => Runs (fun k => f k a) Q E) E) : Runs (fun k => Py.andThen (p k) (f k)) Q E := by
  rcases h with ⟨a, ⟨l, hp⟩, ⟨b, ⟨l', hf⟩, q⟩ | ⟨e, ⟨l', hf⟩, q⟩⟩ | ⟨e, ⟨l, hp⟩, q⟩
  · refine .inl ⟨b, ⟨max l l', fun k n hk hn => ?_⟩, q⟩
    simp only [Py.andThen, hp k n (by omega) (by omega), hf k n (by omega) (by omega)]
  · refine .inr ⟨e, ⟨max l l', fun k n hk hn => ?_⟩, q⟩
    simp only [Py.andThen, hp k n (by omega) (by omega), hf k n (by omega) (by omega)]
  · refine .inr ⟨e, ⟨l, fun k n hk hn => ?_⟩, q⟩
    simp only [Py.andThen, hp k n hk hn]

theorem Runs.bind {p : Nat → Py α} {f : Nat → α → Py β}
    (h : Runs p (fun a => Runs (fun k => f k a) Q E) E) : Runs (fun k => p k >>= f k) Q E := Runs.andThen h

theorem Runs.ite {c : Prop} [Decidable c] {p q : Nat → Py α} (h : c → Runs p Q E) (h' : ¬ c → Runs q Q E) :
    Runs (fun k => if c then p k else q k) Q E := by
  by_cases hc : c
  · simpa only [if_pos hc] using h hc
  · simpa only [if_neg hc] using h' hc

theorem Runs.need {c : Prop} [Decidable c] {e : String} (h : c → Q ()) (h' : ¬ c → E e) :
    Runs (fun _ => Py.need c e) Q E := Runs.ite (fun hc => Runs.pure (h hc)) fun hc => Runs.raise (h' hc)

/-- The same, the exception first. -/
theorem Runs.needOr {c : Prop} [Decidable c] {e : String} (h' : ¬ c → E e) (h : c → Q ()) :
    Runs (fun _ => Py.need c e) Q E := Runs.need h h'

/-- `do let x ← p; pure x`, which Lean makes `p` of. -/
theorem Runs.bindPure {p : Nat → Py α} (h : Runs p (fun a => Runs (fun _ => (Pure.pure a : Py α)) Q E) E) :
    Runs p Q E := by
  rcases h with ⟨a, ⟨l, hp⟩, ⟨b, ⟨l', hb⟩, q⟩ | ⟨e, ⟨l', hb⟩, q⟩⟩ | ⟨e, y, q⟩
  · have same : Outcome.ok a = Outcome.ok b := hb l' l' (Nat.le_refl _) (Nat.le_refl _)
    injection same with same
    exact .inl ⟨a, ⟨l, hp⟩, same ▸ q⟩
  · have other : Outcome.ok a = Outcome.raised e := hb l' l' (Nat.le_refl _) (Nat.le_refl _)
    contradiction
  · exact .inr ⟨e, y, q⟩

theorem Runs.mono {p : Nat → Py α} (h : Runs p Q E) (hq : ∀ a, Q a → Q' a) (he : ∀ e, E e → E' e) : Runs p Q' E' := by
  rcases h with ⟨v, y, q⟩ | ⟨e, y, q⟩
  · exact .inl ⟨v, y, hq v q⟩
  · exact .inr ⟨e, y, he e q⟩

/-- A call of a function whose theorem is there. -/
theorem Runs.call {p : Py α} (h : Ends p Q E) (hq : ∀ a, Q a → Q' a) (he : ∀ e, E e → E' e) :
    Runs (fun _ => p) Q' E' := (Runs.of_ends h).mono hq he

theorem Runs.attempt {p : Nat → Py α} {handler : Nat → String → Py α}
    (h : Runs p Q fun e => Runs (fun k => handler k e) Q E) : Runs (fun k => Py.attempt (p k) (handler k)) Q E := by
  rcases h with ⟨a, ⟨l, hp⟩, q⟩ | ⟨e, ⟨l, hp⟩, ⟨b, ⟨l', hf⟩, q⟩ | ⟨e', ⟨l', hf⟩, q⟩⟩
  · exact .inl ⟨a, ⟨l, fun k n hk hn => by simp only [Py.attempt, hp k n hk hn]⟩, q⟩
  · refine .inl ⟨b, ⟨max l l', fun k n hk hn => ?_⟩, q⟩
    simp only [Py.attempt, hp k n (by omega) (by omega), hf k n (by omega) (by omega)]
  · refine .inr ⟨e', ⟨max l l', fun k n hk hn => ?_⟩, q⟩
    simp only [Py.attempt, hp k n (by omega) (by omega), hf k n (by omega) (by omega)]

/-- The two ways on from a loop's condition. -/
theorem branch {c : Prop} [Decidable c] {p q : Prop} (h : c → p) (h' : ¬ c → q) :
    if decide c = true then p else q := by
  by_cases hc : c
  · simpa only [hc, decide_true, if_true] using h hc
  · simpa only [hc, decide_false, Bool.false_eq_true, if_false] using h' hc

/-- `post v`, as the proofs about functions without effects keep it while they follow the text of `v`. -/
def Gives (v : α) (post : α → Prop) : Prop := post v

theorem Gives.intro {v : α} {post : α → Prop} (h : post v) : Gives v post := h

theorem Gives.ite {c : Prop} [Decidable c] {a b : α} {post : α → Prop} (h : c → Gives a post)
    (h' : ¬ c → Gives b post) : Gives (if c then a else b) post := by
  by_cases hc : c
  · simpa only [if_pos hc] using h hc
  · simpa only [if_neg hc] using h' hc

end Lemmata.Python.Py
