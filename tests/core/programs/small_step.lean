/-! Big-step and small-step semantics of a while language, and their agreement in one direction. -/

namespace Imp

abbrev State := String → Int

def State.set (s : State) (x : String) (v : Int) : State := fun y => if y = x then v else s y

notation s "[" x " ↦ " v "]" => State.set s x v

theorem State.set_same (s : State) (x : String) (v : Int) : (s[x ↦ v]) x = v := by simp [State.set]
theorem State.set_other (s : State) {x y : String} (h : y ≠ x) (v : Int) : (s[x ↦ v]) y = s y := by simp [State.set, h]
theorem State.set_set (s : State) (x : String) (v w : Int) : (s[x ↦ v])[x ↦ w] = s[x ↦ w] := by
  funext y; by_cases h : y = x <;> simp [State.set, h]

inductive Com where
  | skip
  | assign (x : String) (e : State → Int)
  | seq (a b : Com)
  | cond (b : State → Bool) (t e : Com)
  | loop (b : State → Bool) (body : Com)

open Com

inductive Big : Com → State → State → Prop where
  | skip : Big skip s s
  | assign : Big (assign x e) s (s[x ↦ e s])
  | seq : Big a s₁ s₂ → Big b s₂ s₃ → Big (seq a b) s₁ s₃
  | condTrue : b s = true → Big t s s' → Big (.cond b t e) s s'
  | condFalse : b s = false → Big e s s' → Big (.cond b t e) s s'
  | loopFalse : b s = false → Big (loop b c) s s
  | loopTrue : b s₁ = true → Big c s₁ s₂ → Big (loop b c) s₂ s₃ → Big (loop b c) s₁ s₃

theorem Big.deterministic (h₁ : Big c s s₁) (h₂ : Big c s s₂) : s₁ = s₂ := by
  induction h₁ generalizing s₂ with
  | skip => cases h₂; rfl
  | assign => cases h₂; rfl
  | seq _ _ iha ihb =>
    cases h₂ with
    | seq ha hb => cases iha ha; exact ihb hb
  | condTrue h _ ih =>
    cases h₂ with
    | condTrue _ h' => exact ih h'
    | condFalse h' _ => simp [h] at h'
  | condFalse h _ ih =>
    cases h₂ with
    | condTrue h' _ => simp [h] at h'
    | condFalse _ h' => exact ih h'
  | loopFalse h => cases h₂ <;> simp_all
  | loopTrue h _ _ ihc ihl =>
    cases h₂ with
    | loopFalse h' => simp_all
    | loopTrue _ hc hl => cases ihc hc; exact ihl hl

inductive Step : Com × State → Com × State → Prop where
  | assign : Step (assign x e, s) (skip, s[x ↦ e s])
  | seqSkip : Step (seq skip c, s) (c, s)
  | seq : Step (a, s) (a', s') → Step (seq a b, s) (seq a' b, s')
  | condTrue : b s = true → Step (.cond b t e, s) (t, s)
  | condFalse : b s = false → Step (.cond b t e, s) (e, s)
  | loop : Step (loop b c, s) (.cond b (seq c (loop b c)) skip, s)

inductive Star (r : α → α → Prop) : α → α → Prop where
  | refl : Star r a a
  | step : r a b → Star r b c → Star r a c

theorem Star.trans {r : α → α → Prop} (h₁ : Star r a b) (h₂ : Star r b c) : Star r a c := by
  induction h₁ with
  | refl => exact h₂
  | step h _ ih => exact .step h (ih h₂)

theorem Star.single {r : α → α → Prop} (h : r a b) : Star r a b := .step h .refl

instance : Trans (Star (α := α) r) (Star r) (Star r) := ⟨Star.trans⟩

infix:50 " ⟶* " => Star Step

theorem Star.seq {a a' : Com} (h : (a, s) ⟶* (a', s')) : (seq a b, s) ⟶* (seq a' b, s') := by
  generalize hp : (a, s) = p at h
  generalize hq : (a', s') = q at h
  induction h generalizing a s with
  | refl => cases hp; cases hq; exact .refl
  | @step _ m _ h _ ih =>
    subst hp
    obtain ⟨m, t⟩ := m
    exact .step (.seq h) (ih rfl hq)

theorem Big.toSmall {c : Com} (h : Big c s s') : (c, s) ⟶* (Com.skip, s') := by
  induction h with
  | skip => exact .refl
  | assign => exact .single .assign
  | @seq a s₁ s₂ b s₃ _ _ iha ihb =>
    calc
      (Com.seq a b, s₁) ⟶* (Com.seq Com.skip b, s₂) := iha.seq
      _ ⟶* (b, s₂) := .single .seqSkip
      _ ⟶* (Com.skip, s₃) := ihb
  | condTrue h _ ih => exact .step (.condTrue h) ih
  | condFalse h _ ih => exact .step (.condFalse h) ih
  | loopFalse h => exact .step .loop (.single (.condFalse h))
  | loopTrue h _ _ ihc ihl =>
    exact .step .loop (.step (.condTrue h) (ihc.seq.trans (.step .seqSkip ihl)))

example : Big (seq (assign "x" fun _ => 2) (assign "y" fun s => s "x" + 1)) (fun _ => 0)
    (((fun _ => 0) ["x" ↦ 2]) ["y" ↦ 3]) := .seq .assign .assign

end Imp
